//! The names under which records are kept; the origin may be shared with others, so all carry our prefix.

/// What every key of ours starts with.
pub const PREFIX: &str = "fusu.";
/// The settings.
pub const SETTINGS: &str = "fusu.settings";
/// Who complains.
pub const ME: &str = "fusu.profile.me";
/// Who helps.
pub const HELPER: &str = "fusu.profile.helper";

const CASE: &str = "fusu.case.";
const DRAFT: &str = "fusu.draft.";

/// The key of the case with this id.
pub fn case_key(id: &str) -> String {
    format!("{CASE}{id}")
}

/// The id of the case at `key`, if it is a case key.
pub fn case_id(key: &str) -> Option<&str> {
    key.strip_prefix(CASE)
}

/// The key of the draft of this form of the case.
pub(super) fn draft_key(case: &str, form: &str) -> String {
    format!("{DRAFT}{case}.{form}")
}

/// Whether a draft is at `key`.
pub(super) fn is_draft(key: &str) -> bool {
    key.starts_with(DRAFT)
}

/// Whether a draft of this case is at `key`.
pub(super) fn is_draft_of(key: &str, case: &str) -> bool {
    let rest = key.strip_prefix(DRAFT).and_then(|rest| rest.strip_prefix(case));
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// Whether the record at `key` is ours.
pub fn is_ours(key: &str) -> bool {
    key.starts_with(PREFIX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_never_change() {
        let names = [case_key("a"), SETTINGS.into(), ME.into(), HELPER.into()];
        let stored = ["fusu.case.a", "fusu.settings", "fusu.profile.me", "fusu.profile.helper"];
        assert_eq!(names, stored);
        assert!(stored.into_iter().all(is_ours) && !is_ours("fusux"));
        assert_eq!(draft_key("a", "q"), "fusu.draft.a.q");
        assert!(is_ours("fusu.draft.a.q") && is_draft_of("fusu.draft.a.q", "a"));
        assert!(!is_draft_of("fusu.draft.ab.q", "a"));
        assert_eq!((case_id("fusu.case.a"), case_id(SETTINGS)), (Some("a"), None));
    }
}
