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
    /// One question of a case, opened from all answers to be changed: back and on lead there again.
    Change(String, String),
    /// All answers of a case.
    Check(String),
    /// The hub of a case.
    Case(String),
    /// Its evidence.
    Evidence(String),
    /// Its channels.
    Channels(String),
    /// One of its letters.
    Letter(String, String),
    /// One of its letters field by field, to be typed into a form that blocks pasting.
    Retype(String, String),
    /// Recording that it was filed at a channel.
    Filed(String, String),
    /// Writing down what came back for one of its filings, by the key of the filing.
    Reply(String, String),
    /// Looking at one answer item by item: the key of its filing, and its own.
    ReplyCheck(String, String, String),
    /// The letter of a further stage for one of its filings: the key of the filing, the id of the kind
    /// ([`FilingKind`](crate::domain::case::FilingKind)).
    FollowUp(String, String, String),
    /// How one of its dates is counted: the key of the filing, the id of the clock.
    Date(String, String, String),
    /// Its end.
    Close(String),
    /// What to say when somebody phones about it.
    Phone(String),
    /// The power of attorney of whoever it is for.
    Mandate(String),
    /// One of the questions for whoever does not know the type, counted from 0; after the last one, what was found.
    Triage(usize),
    /// What keeps money safe, and the monthly self-check.
    Prevention,
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
        let changes = has_mark(hash);
        let path = without_tail(hash.strip_prefix('/').unwrap_or(hash));
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
            ["case", id, "q", step] if changes => Self::Change(own(id), own(step)),
            ["case", id, "q", step] => Self::Question(own(id), own(step)),
            ["case", id, "check"] => Self::Check(own(id)),
            ["case", id, "evidence"] => Self::Evidence(own(id)),
            // The address that earlier versions wrote is still in bookmarks.
            ["case", id, "channels" | "doors"] => Self::Channels(own(id)),
            ["case", id, "letter", letter] => Self::Letter(own(id), own(letter)),
            ["case", id, "retype", letter] => Self::Retype(own(id), own(letter)),
            ["case", id, "phone"] => Self::Phone(own(id)),
            ["case", id, "mandate"] => Self::Mandate(own(id)),
            ["case", id, "reply", filing] => Self::Reply(own(id), own(filing)),
            ["case", id, "reply", filing, reply] => {
                Self::ReplyCheck(own(id), own(filing), own(reply))
            }
            ["case", id, "then", filing, kind] => Self::FollowUp(own(id), own(filing), own(kind)),
            ["case", id, "date", filing, clock] => Self::Date(own(id), own(filing), own(clock)),
            ["case", id, "close"] => Self::Close(own(id)),
            ["case", id, "filed", channel] => Self::Filed(own(id), own(channel)),
            ["triage"] => Self::Triage(0),
            ["triage", page @ ("2" | "3" | "4")] => {
                Self::Triage(page.parse::<usize>().map_or(0, |page| page - 1))
            }
            ["prevention"] => Self::Prevention,
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
            Self::Change(id, step) => format!("#/case/{id}/q/{step}?{FROM_CHECK}"),
            Self::Check(id) => format!("#/case/{id}/check"),
            Self::Case(id) => format!("#/case/{id}"),
            Self::Evidence(id) => format!("#/case/{id}/evidence"),
            Self::Channels(id) => format!("#/case/{id}/channels"),
            Self::Letter(id, letter) => format!("#/case/{id}/letter/{letter}"),
            Self::Retype(id, letter) => format!("#/case/{id}/retype/{letter}"),
            Self::Phone(id) => format!("#/case/{id}/phone"),
            Self::Mandate(id) => format!("#/case/{id}/mandate"),
            Self::Filed(id, channel) => format!("#/case/{id}/filed/{channel}"),
            Self::Reply(id, filing) => format!("#/case/{id}/reply/{filing}"),
            Self::ReplyCheck(id, filing, reply) => format!("#/case/{id}/reply/{filing}/{reply}"),
            Self::FollowUp(id, filing, kind) => format!("#/case/{id}/then/{filing}/{kind}"),
            Self::Date(id, filing, clock) => format!("#/case/{id}/date/{filing}/{clock}"),
            Self::Close(id) => format!("#/case/{id}/close"),
            Self::Triage(0) => "#/triage".to_owned(),
            Self::Triage(page) => format!("#/triage/{}", page + 1),
            Self::Prevention => "#/prevention".to_owned(),
            Self::Cases => "#/cases".to_owned(),
            Self::Law(id) => format!("#/law/{id}"),
            Self::Settings => "#/settings".to_owned(),
            Self::About => "#/about".to_owned(),
        }
    }
}

/// The one parameter that means something: the question was opened from all answers.
const FROM_CHECK: &str = "from=check";

fn has_mark(hash: &str) -> bool {
    hash.split(['?', '&']).skip(1).any(|parameter| parameter == FROM_CHECK)
}

/// The address without what messengers append when they pass it on: parameters, and punctuation of the sentence around,
/// which browsers escape where it is Chinese (U+2000 to U+303F and the full-width forms start with these bytes).
fn without_tail(path: &str) -> &str {
    let ends = ["?", "&", "%E2", "%E3", "%EF"].map(|tail| path.find(tail));
    let end = ends.into_iter().flatten().min().unwrap_or(path.len());
    path.get(..end)
        .unwrap_or(path)
        .trim_end_matches(|c: char| !c.is_alphanumeric() && !"/_-%".contains(c))
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
        case("#/triage/4", Route::Triage(3));
        for page in ["0", "1", "5", "x"] {
            case(&format!("#/triage/{page}"), Route::Unknown);
        }
    }

    #[test]
    fn r2_what_messengers_append_is_ignored() {
        case("#/emergency&shareTo=weixin", Route::Emergency);
        case("#/emergency?from=timeline&isappinstalled=0", Route::Emergency);
        case("#/emergency\u{3002}", Route::Emergency);
        case("#/emergency%E3%80%82", Route::Emergency);
        case("#/settings%EF%BC%8C", Route::Settings);
        case(
            "#/case/ab-c/letter/police_report).",
            Route::Letter("ab-c".into(), "police_report".into()),
        );
        case("#/?from=singlemessage", Route::Home);
        case("#&x=1", Route::Home);
        case("#/case/ab/doors", Route::Channels("ab".into()));
    }

    #[test]
    fn a_question_knows_whether_it_was_opened_from_all_answers() {
        let (question, change) = (
            Route::Question("ab".into(), "used".into()),
            Route::Change("ab".into(), "used".into()),
        );
        case("#/case/ab/q/used?from=check", change.clone());
        case("#/case/ab/q/used?from=check&shareTo=weixin", change.clone());
        case("#/case/ab/q/used&shareTo=weixin&from=check", change);
        case("#/case/ab/q/used?from=timeline", question.clone());
        case("#/case/ab/q/used?from=checks", question);
        case("#/case/ab/check?from=check", Route::Check("ab".into()));
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
                Just(Route::Prevention),
                (0..=3_usize).prop_map(Route::Triage),
                Just(Route::Settings),
                Just(Route::About),
                id().prop_map(Route::Start),
                id().prop_map(Route::Sample),
                id().prop_map(Route::Case),
                id().prop_map(Route::Check),
                id().prop_map(Route::Evidence),
                id().prop_map(Route::Channels),
                id().prop_map(Route::Law),
                id().prop_map(Route::Phone),
                id().prop_map(Route::Mandate),
                (id(), id()).prop_map(|(a, b)| Route::Retype(a, b)),
                (id(), id()).prop_map(|(a, b)| Route::Question(a, b)),
                (id(), id()).prop_map(|(a, b)| Route::Change(a, b)),
                (id(), id()).prop_map(|(a, b)| Route::Letter(a, b)),
                (id(), id()).prop_map(|(a, b)| Route::Filed(a, b)),
                id().prop_map(Route::Close),
                (id(), id()).prop_map(|(a, b)| Route::Reply(a, b)),
                (id(), id(), id()).prop_map(|(a, b, c)| Route::ReplyCheck(a, b, c)),
                (id(), id(), id()).prop_map(|(a, b, c)| Route::FollowUp(a, b, c)),
                (id(), id(), id()).prop_map(|(a, b, c)| Route::Date(a, b, c)),
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
