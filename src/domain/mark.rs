//! What the person says has become of a reason that was given to them.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::text::dates::iso_instant;

/// What became of a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IssueState {
    /// They do not stand by it any more.
    Resolved,
    /// They do.
    Persists,
    /// The person does not go into it any more.
    LeftOut,
}

impl IssueState {
    /// Every state, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Persists, Self::Resolved, Self::LeftOut];

    /// The stored id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Resolved => "resolved",
            Self::Persists => "persists",
            Self::LeftOut => "left_out",
        }
    }

    /// The state with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// What the person says has become of a reason. It holds until the same reason is given again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueMark {
    /// What.
    pub state: IssueState,
    /// When that was said, Beijing time.
    #[serde(with = "iso_instant")]
    pub at: NaiveDateTime,
}
