//! The ports to the world outside that are no storage.

use chrono::NaiveDateTime;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, in Beijing.
    fn now(&self) -> NaiveDateTime;

    /// The time that was set in place of the real one, where this is a preview.
    fn preview(&self) -> Option<NaiveDateTime> {
        None
    }
}

/// Whose machine this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// The person's own: cases are kept.
    Own,
    /// A shared one: everything stays in memory.
    Shared,
    /// Any, in a preview at another time: everything stays in memory.
    Preview,
}
