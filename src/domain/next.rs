//! The one thing to do next, and how pressing it is.

use chrono::{NaiveDate, NaiveDateTime};

use super::case::FilingKind;
use super::channel::Channel;
use super::flow::Step;
use super::reply::key_of;
use super::wait::Wait;

/// The one thing to do next.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// Answer this question.
    Answer(&'static Step),
    /// Look after the evidence that the complaint stands on.
    Prove,
    /// Take the letter to this channel.
    File(&'static Channel),
    /// Wait for an answer.
    Wait(Wait),
    /// Give out nothing, and stop talking: they asked for what nobody who helps asks for.
    Stop(At),
    /// Hand in the papers that they want.
    Papers(At),
    /// Lay what they offered, or paid, beside what was asked for.
    Look(At),
    /// Send the answer to an offer that is not accepted.
    Counter(At),
    /// Remind them: the day has passed.
    Chase(At),
    /// Open the same ticket again.
    Reopen(At),
    /// Ask the level above for a review (核查).
    Review(At),
    /// Ask a mediator: beside the next action, and never that itself.
    Mediate(At),
    /// Take the same letter to whom they passed it on to.
    Readdress(At, &'static Channel),
    /// Nothing is asked for any more, or nobody is left to ask: close it.
    Close,
    /// Nothing: it is closed.
    Closed,
}

/// The filing with which a next action deals.
#[derive(Clone, Copy, Debug)]
pub struct At {
    /// Where it was filed.
    pub channel: &'static Channel,
    /// When the filing was recorded, by which it is found.
    pub filing: NaiveDateTime,
    /// When the answer was recorded with which it deals, if it is one.
    pub reply: Option<NaiveDateTime>,
    /// The day of that answer.
    pub answered: Option<NaiveDate>,
    /// The day by which it is to be done, or since which it can be; nothing when there is none.
    pub until: Option<NaiveDate>,
}

impl At {
    /// The key of the filing.
    pub fn key(&self) -> String {
        key_of(self.filing)
    }

    /// The key of the answer.
    pub fn reply_key(&self) -> Option<String> {
        self.reply.map(key_of)
    }
}

impl Next {
    /// The stage to which it belongs.
    pub const fn stage(&self) -> Stage {
        match self {
            Self::Answer(_) => Stage::Tell,
            Self::Prove => Stage::Prove,
            Self::File(_) => Stage::File,
            Self::Wait(_)
            | Self::Stop(_)
            | Self::Papers(_)
            | Self::Look(_)
            | Self::Counter(_)
            | Self::Chase(_)
            | Self::Reopen(_)
            | Self::Review(_)
            | Self::Mediate(_)
            | Self::Readdress(..)
            | Self::Close
            | Self::Closed => Stage::Wait,
        }
    }

    /// The filing with which it deals.
    pub const fn at(&self) -> Option<At> {
        match *self {
            Self::Stop(at)
            | Self::Papers(at)
            | Self::Look(at)
            | Self::Counter(at)
            | Self::Chase(at)
            | Self::Reopen(at)
            | Self::Review(at)
            | Self::Mediate(at)
            | Self::Readdress(at, _) => Some(at),
            Self::Answer(_)
            | Self::Prove
            | Self::File(_)
            | Self::Wait(_)
            | Self::Close
            | Self::Closed => None,
        }
    }

    /// The letter of a further stage that is sent by it.
    pub const fn sends(&self) -> Option<FilingKind> {
        match self {
            Self::Chase(_) => Some(FilingKind::Chaser),
            Self::Counter(_) => Some(FilingKind::Counter),
            Self::Review(_) => Some(FilingKind::Review),
            Self::Reopen(_) => Some(FilingKind::Reopened),
            Self::Mediate(_) => Some(FilingKind::Mediation),
            _ => None,
        }
    }

    /// The day by which the person has to have done it, where there is one.
    pub const fn until(&self) -> Option<NaiveDate> {
        match *self {
            Self::Papers(at) | Self::Reopen(at) | Self::Review(at) => at.until,
            _ => None,
        }
    }

    /// The channel that it concerns.
    pub const fn channel(&self) -> Option<&'static Channel> {
        match *self {
            Self::File(channel) | Self::Readdress(_, channel) => Some(channel),
            Self::Wait(wait) => Some(wait.channel),
            _ => match self.at() {
                Some(at) => Some(at.channel),
                None => None,
            },
        }
    }
}

/// The stages of the first phase, for the stage line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Says what happened.
    Tell,
    /// Gathers proof.
    Prove,
    /// Takes the letter to the right channel.
    File,
    /// Waits, knowing.
    Wait,
}

/// Where a case stands, for lists and badges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// A day has passed: theirs, or one of the person's own.
    Overdue,
    /// The person has the next move.
    Action,
    /// The other side has it.
    Waiting,
    /// Everything is settled, and the case can be closed.
    Done,
    /// Nothing happened in it for a long time, and nothing is due.
    Resting,
    /// It is closed.
    Closed,
}

/// After so many days in which nothing was changed, and nothing was due, a case rests.
pub const RESTS_AFTER: i64 = 60;

/// How many cases want something, for the header, home and the title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Badges {
    /// Cases under way in which the person has the next move, those that are overdue among them.
    pub due: usize,
    /// Cases in which a day has passed.
    pub overdue: usize,
}

impl Badges {
    /// Counts one case. What was never filed anywhere is a draft, and reminds nobody.
    #[must_use]
    pub const fn with(self, status: Status, is_filed: bool) -> Self {
        let overdue = matches!(status, Status::Overdue) && is_filed;
        let due = overdue || (is_filed && matches!(status, Status::Action | Status::Done));
        Self { due: self.due + due as usize, overdue: self.overdue + overdue as usize }
    }
}
