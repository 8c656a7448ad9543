//! What became of the last change, as far as it is known.

use chrono::NaiveDateTime;

use crate::storage::{SaveError, StoreError};

/// What the screen may claim about saving: never more than is true.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was to be saved yet.
    #[default]
    Nothing,
    /// The browser took it, and it was read back.
    Saved(NaiveDateTime),
    /// On a shared computer everything stays in memory.
    Memory,
    /// The browser refused; the case goes on in memory.
    Refused(StoreError),
    /// A record that cannot be read is in its place, and was left as it is.
    Blocked,
}

impl Saving {
    pub(super) const fn of(error: &SaveError) -> Self {
        match error {
            SaveError::Store(error) => Self::Refused(*error),
            SaveError::Conflict(_) => Self::Refused(StoreError::Other),
            SaveError::Damaged(_) => Self::Blocked,
        }
    }
}

/// What became of deleting everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wiped {
    /// So many records were removed, and none was found when we looked again.
    Gone(usize),
    /// The browser lets nobody look, but in this visit nothing was read there and nothing written.
    Never,
    /// Something is or may be left in the browser.
    Left,
}
