//! The reasons that were given instead of what was asked for, followed over time: each is resolved, persists, or is left
//! out of what is written next.

use chrono::NaiveDate;

use super::case::Case;
pub use super::mark::{IssueMark, IssueState};
pub use super::reply::TRAPS;
use super::results::replies;

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
