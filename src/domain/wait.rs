//! Waiting for the answer to a filing: whose, and until when.

use chrono::{NaiveDate, NaiveDateTime};

use super::calendar::{End, Span, Year, end_of};
use super::case::{Case, Filing};
use super::channel::Channel;
use super::clock::{Clock, Ground, Whose};
use super::reply::key_of;
use super::running::{Change, clocks, heads};

/// Waiting for the answer to one filing.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    /// Whose answer.
    pub channel: &'static Channel,
    /// When it was filed there.
    pub filed: NaiveDate,
    /// When the filing was recorded, by which it is found.
    pub filing: NaiveDateTime,
    /// When the answer is due; nothing where no rule or custom names a day.
    pub due: Option<End>,
    /// By which of its clocks.
    pub clock: Option<&'static Clock>,
    /// What moved that day.
    pub change: Option<Change>,
    /// Whether no answer is waited for, but that an offer which was taken is kept to.
    pub promise: bool,
}

impl Wait {
    /// The key of the filing.
    pub fn key(&self) -> String {
        key_of(self.filing)
    }

    /// Waiting for what `filing` still has to bring, if its channel is known still: by the first of its clocks that runs.
    pub fn of(
        case: &Case,
        filing: &Filing,
        channels: &[&'static Channel],
        years: &[Year],
    ) -> Option<Self> {
        let channel = channels.iter().copied().find(|one| one.id == filing.channel)?;
        let open = Self {
            channel,
            filed: filing.day,
            filing: filing.recorded,
            due: None,
            clock: None,
            change: None,
            promise: false,
        };
        // Hours are for a first reply, which is no answer yet.
        let first = clocks(case, filing, channel, years).into_iter().find(|one| {
            let theirs = one.clock.whose == Whose::Theirs && one.at.is_none();
            theirs && one.met.is_none() && one.change != Some(Change::Paused)
        });
        Some(match first {
            Some(one) => {
                Self { due: Some(one.end), clock: Some(one.clock), change: one.change, ..open }
            }
            None if heads(filing.kind) => open,
            // A reminder without a day of its own gives them as long again: no rule counts to that.
            None => {
                let holds = |clock: &&Clock| clock.when.holds(&case.answers, filing.day);
                let fixed = channel.then.iter().filter(holds);
                let fixed = fixed.filter(|clock| !matches!(clock.span, Span::Hours(_)));
                let mut counted = fixed.filter(|clock| clock.counts_from_filing());
                let due = counted.find_map(|clock| end_of(clock.span, filing.day, years));
                Self { due, ..open }
            }
        })
    }

    /// The same, put off to `day`, which they named themselves: no rule of the channel counts to it.
    pub(super) const fn put_off(self, day: NaiveDate) -> Self {
        let change = Some(Change::PutOff { asked: day, beyond: false });
        Self { change, ..self.named(day) }
    }

    const fn named(self, day: NaiveDate) -> Self {
        Self { due: Some(End::named(day)), clock: None, ..self }
    }

    /// Waiting for what was promised: until the day that they named, if they named one.
    pub(super) fn promised(self, until: Option<NaiveDate>) -> Self {
        let open = Self { due: None, clock: None, change: None, promise: true, ..self };
        until.map_or(open, |day| open.named(day))
    }

    /// On what the day rests; nothing where they named it themselves, for no rule counts to that.
    pub fn ground(&self) -> Option<Ground> {
        let named = matches!(self.change, Some(Change::PutOff { beyond: false, .. }));
        self.clock.map(|clock| clock.ground).filter(|_| !named)
    }

    /// Whether the day has passed, also the one to which it may move.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last().is_some_and(|last| last < today)
    }

    /// The last day on which the answer is in time: theirs is late after the later of the two days.
    pub fn last(&self) -> Option<NaiveDate> {
        self.due.map(|end| end.last())
    }
}
