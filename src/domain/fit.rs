//! Whether a letter of a further stage is of use, and why it is not.

use chrono::NaiveDate;

use super::case::FilingKind;
use super::channel::Channel;

/// Whether a letter of a further stage is of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is, and is offered.
    Fits,
    /// It may be sent, but is advised against.
    Against(Against),
    /// There is nothing that it could say.
    Useless(Useless),
}

/// Why a letter is advised against. Nobody is kept from sending it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Until this day they may still answer.
    TheirDay(NaiveDate),
    /// No rule names a day; from this day on one asks.
    NoDay(NaiveDate),
    /// Something was sent on this day, and they have not answered that.
    Sent(NaiveDate),
    /// They have not answered: a reminder comes first.
    Silent,
    /// The time for it was over after this day.
    Over(NaiveDate),
    /// The same was asked before, and they answered.
    Again,
    /// No rule and no known custom of this house has it.
    NoCustom,
}

/// Why a letter would say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Useless {
    /// The case is closed.
    Closed,
    /// Somebody set a trap: that comes first.
    Trap,
    /// Everything is settled.
    Settled,
    /// They want papers.
    Papers,
    /// Nothing was decided about their offer.
    Undecided,
    /// Their offer was taken: what counts is whether they keep to it.
    Taken,
    /// They have answered: nothing is to be waited for.
    Answered,
    /// They have not answered anything.
    NoAnswer,
    /// They did not close it.
    NotClosed,
    /// They passed it on.
    Moved,
    /// An authority, a mediator or a court has the matter.
    Held,
    /// It is asked for no money, so that there is nothing to agree on.
    NoMoney,
}

impl Fit {
    /// Whether the letter may be written.
    pub const fn may_send(self) -> bool {
        !matches!(self, Self::Useless(_))
    }
}

/// How one kind of letter stands in the thread of one channel.
#[derive(Clone, Copy, Debug)]
pub struct Letters {
    /// The channel.
    pub channel: &'static Channel,
    /// The kind.
    pub kind: FilingKind,
    /// How it stands.
    pub fit: Fit,
}
