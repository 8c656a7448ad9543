//! The reasons that were given instead of what was asked for, followed over time: each is resolved, persists, or is left
//! out of what is written next.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::case::Case;
pub use super::reply::TRAPS;
use super::results::replies;
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

/// One reason of one channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue<'a> {
    /// The id of the channel that gave it.
    pub channel: &'a str,
    /// The id of the reason.
    pub reason: &'a str,
    /// The day on which it was given last.
    pub day: NaiveDate,
    /// What became of it.
    pub state: IssueState,
    /// Whether that follows from the log; else the person said it.
    pub derived: bool,
}

/// Under which key the mark of a reason of a channel is kept.
pub fn key(channel: &str, reason: &str) -> String {
    format!("{channel}-{reason}")
}

/// Every reason that was given, once a channel, the newest last. By the log a reason persists until the channel pays, or
/// answers again and gives other reasons, but not this one; an answer without any reason tells nothing about it.
pub fn issues(case: &Case) -> Vec<Issue<'_>> {
    let log: Vec<_> = replies(case, |_| true).collect();
    let mut all: Vec<Issue<'_>> = Vec::new();
    for (at, (filing, reply)) in log.iter().enumerate() {
        for reason in &reply.reasons {
            let (channel, reason) = (filing.channel.as_str(), reason.as_str());
            all.retain(|one| (one.channel, one.reason) != (channel, reason));
            let after = log.iter().skip(at + 1).filter(|(later, _)| later.channel == channel);
            let mut answers = after.filter(|(_, later)| later.kind.answers());
            let gone = answers.next_back().is_some_and(|(_, last)| {
                last.paid > 0
                    || (!last.reasons.is_empty() && !last.reasons.iter().any(|id| id == reason))
            });
            let derived = if gone { IssueState::Resolved } else { IssueState::Persists };
            let said =
                case.issues.get(&key(channel, reason)).filter(|mark| mark.at >= reply.recorded);
            let state = said.map_or(derived, |mark| mark.state);
            all.push(Issue { channel, reason, day: reply.day, state, derived: said.is_none() });
        }
    }
    all
}
