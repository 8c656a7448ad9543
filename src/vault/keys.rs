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
