//! The addresses of the app: every page has one, and every text is some page.

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    #[default]
    Home,
    /// What to do first when money is moving.
    Emergency,
    /// What a problem type takes and gives, before any question.
    Start(String),
    /// A sample letter of a problem type.
    Sample(String),
    /// One question of a case.
    Question(String, String),
    /// All answers of a case.
    Check(String),
    /// The hub of a case.
    Case(String),
    /// Its evidence.
    Evidence(String),
    /// Its doors.
    Doors(String),
    /// One of its letters.
    Letter(String, String),
    /// Recording that it was filed at a door.
    Filed(String, String),
    /// All cases on this device.
    Cases,
    /// The text of an article.
    Law(String),
    /// Language, type size, device, data.
    Settings,
    /// Who made this, from which sources.
    About,
    /// An address that leads nowhere.
    Unknown,
}

impl Route {
    /// Reads the fragment of an address; total: whatever it is, it is some page.
    pub fn parse(hash: &str) -> Self {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let path = hash.strip_prefix('/').unwrap_or(hash);
        let path = path.strip_suffix('/').unwrap_or(path);
        let parts: Vec<&str> = path.split('/').collect();
        if parts.iter().skip(1).any(|part| !is_id(part)) {
            return Self::Unknown;
        }
        let own = |part: &&str| (*part).to_owned();
        match parts.as_slice() {
            [""] => Self::Home,
            ["emergency"] => Self::Emergency,
            ["start", problem] => Self::Start(own(problem)),
            ["sample", problem] => Self::Sample(own(problem)),
            ["case", id] => Self::Case(own(id)),
            ["case", id, "q", step] => Self::Question(own(id), own(step)),
            ["case", id, "check"] => Self::Check(own(id)),
            ["case", id, "evidence"] => Self::Evidence(own(id)),
            ["case", id, "doors"] => Self::Doors(own(id)),
            ["case", id, "letter", letter] => Self::Letter(own(id), own(letter)),
            ["case", id, "filed", door] => Self::Filed(own(id), own(door)),
            ["cases"] => Self::Cases,
            ["law", id] => Self::Law(own(id)),
            ["settings"] => Self::Settings,
            ["about"] => Self::About,
            _ => Self::Unknown,
        }
    }

    /// The address of the page, starting with `#/`.
    pub fn path(&self) -> String {
        match self {
            Self::Home | Self::Unknown => "#/".to_owned(),
            Self::Emergency => "#/emergency".to_owned(),
            Self::Start(problem) => format!("#/start/{problem}"),
            Self::Sample(problem) => format!("#/sample/{problem}"),
            Self::Question(id, step) => format!("#/case/{id}/q/{step}"),
            Self::Check(id) => format!("#/case/{id}/check"),
            Self::Case(id) => format!("#/case/{id}"),
            Self::Evidence(id) => format!("#/case/{id}/evidence"),
            Self::Doors(id) => format!("#/case/{id}/doors"),
            Self::Letter(id, letter) => format!("#/case/{id}/letter/{letter}"),
            Self::Filed(id, door) => format!("#/case/{id}/filed/{door}"),
            Self::Cases => "#/cases".to_owned(),
            Self::Law(id) => format!("#/law/{id}"),
            Self::Settings => "#/settings".to_owned(),
            Self::About => "#/about".to_owned(),
        }
    }
}

fn is_id(part: &str) -> bool {
    (1..=40).contains(&part.len())
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(hash: &str, expected: Route) {
        assert_eq!(Route::parse(hash), expected);
    }

    #[test]
    fn hand_edited_addresses() {
        case("", Route::Home);
        case("#", Route::Home);
        case("#/", Route::Home);
        case("#/case/nope", Route::Case("nope".into()));
        case("#/%00", Route::Unknown);
        case("#/case/%00", Route::Unknown);
        case("#/case/../x", Route::Unknown);
        case("#/case//", Route::Unknown);
        case("#/emergency/", Route::Emergency);
        case("#/no/such/page", Route::Unknown);
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::super::Route;

        fn id() -> impl Strategy<Value = String> {
            "[A-Za-z0-9_-]{1,40}"
        }

        fn any_route() -> impl Strategy<Value = Route> {
            prop_oneof![
                Just(Route::Home),
                Just(Route::Emergency),
                Just(Route::Cases),
                Just(Route::Settings),
                Just(Route::About),
                id().prop_map(Route::Start),
                id().prop_map(Route::Sample),
                id().prop_map(Route::Case),
                id().prop_map(Route::Check),
                id().prop_map(Route::Evidence),
                id().prop_map(Route::Doors),
                id().prop_map(Route::Law),
                (id(), id()).prop_map(|(a, b)| Route::Question(a, b)),
                (id(), id()).prop_map(|(a, b)| Route::Letter(a, b)),
                (id(), id()).prop_map(|(a, b)| Route::Filed(a, b)),
            ]
        }

        proptest! {
            #[test]
            fn path_and_parse_agree(route in any_route()) {
                prop_assert_eq!(Route::parse(&route.path()), route);
            }

            #[test]
            fn parse_is_total(hash in ".*") {
                let _ = Route::parse(&hash);
            }
        }
    }
}
