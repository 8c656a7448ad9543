//! Waiting for the answer to a filing: whose, and until when.

use chrono::{NaiveDate, NaiveDateTime};

use super::calendar::{End, Span, Year, end_of};
use super::case::{Case, Filing};
use super::channel::Channel;
use super::clock::{Clock, Whose};
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
        let open =
            Self { channel, filed: filing.day, filing: filing.recorded, due: None, clock: None };
        // Hours are for a first reply, which is no answer yet.
        let first = clocks(case, filing, channel, years).into_iter().find(|one| {
            let theirs = one.clock.whose == Whose::Theirs && one.at.is_none();
            theirs && one.met.is_none() && one.change != Some(Change::Paused)
        });
        Some(match first {
            // No rule counts to a day that they named themselves.
            Some(one) if matches!(one.change, Some(Change::PutOff { beyond: false, .. })) => {
                open.put_off(one.end.day)
            }
            Some(one) => Self { due: Some(one.end), clock: Some(one.clock), ..open },
            None if heads(filing.kind) => open,
            // A reminder without a day of its own gives them as long again.
            None => {
                let holds = |clock: &&Clock| clock.when.holds(&case.answers, filing.day);
                let fixed = channel.then.iter().filter(holds);
                let fixed = fixed.filter(|clock| !matches!(clock.span, Span::Hours(_)));
                let counted = fixed.filter(|clock| clock.counts_from_filing());
                let mut ends = counted
                    .filter_map(|clock| Some((clock, end_of(clock.span, filing.day, years)?)));
                let (clock, due) = ends.next().unzip();
                Self { due, clock, ..open }
            }
        })
    }

    /// The same, put off to `day`, which they named themselves: no rule of the channel counts to it.
    pub(super) const fn put_off(self, day: NaiveDate) -> Self {
        let due = Some(End::named(day));
        Self { due, clock: None, ..self }
    }

    /// Waiting for what was promised: until the day that they named, if they named one.
    pub(super) fn promised(self, until: Option<NaiveDate>) -> Self {
        let open = Self { due: None, clock: None, ..self };
        until.map_or(open, |day| open.put_off(day))
    }

    /// Whether the day has passed, also the one to which it may move.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last().is_some_and(|last| last < today)
    }

    /// The last day on which the answer is in time.
    pub(super) fn last(&self) -> Option<NaiveDate> {
        self.due.map(|end| end.last())
    }
}
