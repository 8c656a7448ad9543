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

/// The key of the case with this id.
pub fn case_key(id: &str) -> String {
    format!("{CASE}{id}")
}

/// The id of the case at `key`, if it is a case key.
pub fn case_id(key: &str) -> Option<&str> {
    key.strip_prefix(CASE)
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
        assert_eq!((case_id("fusu.case.a"), case_id(SETTINGS)), (Some("a"), None));
    }
}
