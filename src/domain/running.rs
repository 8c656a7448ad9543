//! The clocks of a filing against what was logged: when each began, when it ends, and what moved it.
//!
//! An acknowledgement leaves a clock running. An extension moves it as far as its rule allows; papers that were handed in
//! start it anew where its rule says so; an answer ends it. All times are Beijing time.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::calendar::{End, Kind, Span, Year, add_days, end_of, kind, working_days_before};
use super::case::{Case, Filing, FilingKind};
use super::channel::Channel;
use super::clock::{COMMON, Clock, Roll, Start, Until, Whose};
use super::reply::{Decision, Reply, ReplyKind};
use crate::text::dates;

/// One clock of one filing.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// The row.
    pub clock: &'static Clock,
    /// The day on which it began; it is not counted.
    pub start: NaiveDate,
    /// The time of that day, where it is known.
    pub time: Option<NaiveTime>,
    /// Its last day as counted, the one to which it may move, and whether that is provisional.
    pub end: End,
    /// The instant of its end, for hours; the latest possible one when the time of its start is not known.
    pub at: Option<NaiveDateTime>,
    /// Two working days before the last day: by then one is safe.
    pub safe: NaiveDate,
    /// The last day to which it could be put off, where its rule knows an extension.
    pub at_most: Option<NaiveDate>,
    /// Whether its start is not known to the day, so that nobody is surely late.
    pub around: bool,
    /// Whether its rule leaves open that the last day moves, so that nobody is surely late either.
    pub unsettled: bool,
    /// What moved it.
    pub change: Option<Change>,
    /// When it was met.
    pub met: Option<Met>,
}

/// What moved a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands still: it starts anew when the papers are handed in.
    Paused,
    /// It started anew on this day, when the papers were handed in.
    Restarted(NaiveDate),
    /// It was put off to the day that they named, or as far as the rule goes.
    PutOff {
        /// The day that they named.
        asked: NaiveDate,
        /// Whether that is later than the rule allows.
        beyond: bool,
    },
    /// They named this day, but the rule knows no extension.
    NotAllowed(NaiveDate),
    /// They put it off without a day, which moves nothing.
    NoDay,
}

/// When a clock was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// The day.
    pub day: NaiveDate,
    /// Whether that was after its last day.
    pub late: bool,
}

/// Where a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its last day is to come.
    Ahead,
    /// It is the last day.
    Due,
    /// The last day has passed, and whoever it binds is late.
    Overdue,
    /// The last day has passed, but nobody is surely late: no rule sets it, or its start is not known to the day.
    Past,
    /// It stands still until papers are handed in.
    Paused,
    /// It was met.
    Met,
}

impl Running {
    /// Where it stands at the instant `now`.
    pub fn state(&self, now: NaiveDateTime) -> State {
        if self.met.is_some() {
            return State::Met;
        }
        if self.change == Some(Change::Paused) {
            return State::Paused;
        }
        let today = now.date();
        let (due, over) = match (self.at, self.clock.whose) {
            (Some(at), _) => (self.end.day, now > at),
            (None, Whose::Theirs) => (self.end.last(), self.end.last() < today),
            (None, Whose::Mine) => (self.end.day, self.end.last() < today),
        };
        // Hours of which only the day is known are over when the last possible one is: then that is sure.
        let sure =
            self.clock.ground.binds() && (self.at.is_some() || !(self.around || self.unsettled));
        match (over, sure) {
            (true, true) => State::Overdue,
            (true, false) => State::Past,
            _ if due <= today => State::Due,
            _ => State::Ahead,
        }
    }

    /// By which day whoever it is must have acted, as it is shown: theirs the later day, mine the earlier one.
    pub fn due(&self) -> NaiveDate {
        match self.clock.whose {
            Whose::Theirs => self.end.last(),
            Whose::Mine => self.end.day,
        }
    }
}

/// The clocks that `filing` at `channel` started, in the order of the table.
pub fn clocks(
    case: &Case,
    filing: &Filing,
    channel: &'static Channel,
    years: &[Year],
) -> Vec<Running> {
    let runs = |clock: &&'static Clock| clock.is_started_by(filing, &case.answers);
    let rows: Vec<&'static Clock> = channel.then.iter().chain(COMMON.iter()).filter(runs).collect();
    let extension = channel.then.iter().any(|clock| runs(&clock) && clock.most != Span::Open);
    let log = Log { case, filing, replies: replies(case, filing), extension, years };
    rows.into_iter().filter_map(|clock| log.run(clock)).collect()
}

/// Everything that was answered to `filing`, oldest first. What comes after a reminder answers the complaint too, and the
/// other way round: both belong to one thread.
pub fn replies<'a>(case: &'a Case, filing: &'a Filing) -> Vec<&'a Reply> {
    let mut order: Vec<&Filing> =
        case.filings.iter().filter(|one| one.channel == filing.channel).collect();
    order.sort_by_key(|one| (one.day, one.recorded));
    let at = order.iter().position(|one| one.recorded == filing.recorded);
    let Some((before, after)) = at.and_then(|at| order.split_at_checked(at + 1)) else {
        return filing.answers().collect();
    };
    let first = before.iter().rposition(|one| heads(one.kind)).unwrap_or_default();
    let later = after.iter().take_while(|one| !heads(one.kind));
    let thread = before.iter().skip(first).chain(later);
    let mut all: Vec<&Reply> = thread.flat_map(|one| one.answers()).collect();
    if !heads(filing.kind) {
        all.retain(|reply| {
            (reply.day, reply.recorded) >= (filing.day, filing.recorded)
                || filing.replies.contains(reply)
        });
    }
    all.sort_by(|a, b| {
        (a.day, a.time.as_str(), a.recorded).cmp(&(b.day, b.time.as_str(), b.recorded))
    });
    all
}

/// Whether a filing of this kind begins a thread of its own.
pub(super) const fn heads(kind: FilingKind) -> bool {
    !matches!(kind, FilingKind::Chaser | FilingKind::Counter)
}

/// A filing, what was answered to it, and the calendar.
struct Log<'a> {
    case: &'a Case,
    filing: &'a Filing,
    replies: Vec<&'a Reply>,
    /// Whether any clock of the channel can be put off: then an extension is about that one.
    extension: bool,
    years: &'a [Year],
}

/// How a clock began.
struct Beginning {
    day: NaiveDate,
    time: Option<NaiveTime>,
    around: bool,
    /// The day that was named.
    named: Option<NaiveDate>,
    /// The first answer that concerns it.
    from: usize,
}

impl Log<'_> {
    fn run(&self, clock: &'static Clock) -> Option<Running> {
        let Beginning { mut day, mut time, mut around, named, from } = self.beginning(clock)?;
        let mut change = None;
        let papers = self.replies.iter().rfind(|reply| reply.kind == ReplyKind::Papers);
        if let Some(papers) = papers.filter(|_| clock.restarts) {
            change = Some(papers.completed.map_or(Change::Paused, Change::Restarted));
            if let Some(completed) = papers.completed {
                (day, time) = (completed, None);
            }
        }
        let (mut end, at) = match (clock.span, named) {
            (Span::Named, named) => (End::named(named?), None),
            (Span::Hours(hours), _) => {
                around |= time.is_none();
                let at = hours_later(day, time, hours)?;
                (End::named(at.date()), Some(at))
            }
            (span, _) => (self.end(clock.roll, span, day)?, None),
        };
        let original = end;
        if let Some(moved) = self.put_off(clock, day, end, from) {
            change = Some(moved.0);
            end = moved.1;
        }
        let unsettled = clock.roll == Roll::Unsettled
            && end.moved.is_some()
            && kind(end.day, self.years) == Kind::Weekend;
        let met = self.met(clock, from, day).map(|met| Met { day: met, late: met > end.last() });
        let at = at.filter(|_| end == original);
        let safe = if at.is_some() { end.day } else { working_days_before(end.day, 2, self.years) };
        let at_most = self.end(clock.roll, clock.most, day).map(|most| most.last());
        let safe = safe.max(day);
        Some(Running {
            clock,
            start: day,
            time,
            end,
            at,
            safe,
            at_most,
            around,
            unsettled,
            change,
            met,
        })
    }

    fn beginning(&self, clock: &Clock) -> Option<Beginning> {
        let filed = self.filing.day;
        let at = |day: NaiveDate, from: usize| Beginning {
            day,
            time: None,
            around: false,
            named: None,
            from,
        };
        let first = |kind: ReplyKind| self.replies.iter().position(|reply| reply.kind == kind);
        let day_of = |index: usize| self.replies.get(index).map(|reply| reply.day);
        match clock.start {
            // What was posted counts from the day on which it was there.
            Start::Filed if self.filing.how == "mail" && clock.ground.binds() => {
                Some(self.received())
            }
            Start::Filed => {
                let time = dates::read_time(&self.filing.time);
                Some(Beginning { time, named: self.filing.named, ..at(filed, 0) })
            }
            Start::Received => Some(self.received()),
            Start::Accepted(within) => {
                let mut told = self.replies.iter().enumerate().rev();
                let told = told.find_map(|(at, reply)| Some((reply.accepted?, at)));
                told.map(|(day, from)| at(day, from)).or_else(|| self.untold(within))
            }
            Start::Forwarded(within) => match first(ReplyKind::Transferred) {
                Some(index) => Some(at(day_of(index)?, index + 1)),
                None => self.untold(within),
            },
            Start::PapersAsked => {
                let named =
                    |reply: &Reply| reply.kind == ReplyKind::Papers && reply.until.is_some();
                let index = self.replies.iter().rposition(|reply| named(reply))?;
                let named = self.replies.get(index).and_then(|reply| reply.until);
                Some(Beginning { named, ..at(day_of(index)?, index) })
            }
            Start::Promised => {
                let index = self.replies.iter().rposition(|reply| is_taken(reply))?;
                let named = self.replies.get(index).and_then(|reply| reply.until);
                Some(Beginning { named, ..at(day_of(index)?, index + 1) })
            }
        }
    }

    /// The day of their acknowledgement; else around the day of filing.
    fn received(&self) -> Beginning {
        let told = self.replies.iter().find(|reply| reply.kind == ReplyKind::Received);
        let day = told.map_or(self.filing.day, |reply| reply.day);
        Beginning { day, time: None, around: told.is_none(), named: None, from: 0 }
    }

    /// A beginning that they did not tell: around the end of the span in which it has to come. None when the matter ended
    /// before, or the papers are not complete.
    fn untold(&self, within: Span) -> Option<Beginning> {
        let mut from = self.filing.day;
        for reply in &self.replies {
            if ends(reply) {
                return None;
            }
            if reply.kind == ReplyKind::Papers {
                from = reply.completed?;
            }
        }
        let day = end_of(within, from, self.years)?.last();
        Some(Beginning { day, time: None, around: true, named: None, from: 0 })
    }

    /// Where `span` ends that began on `day`, under the roll rule of a clock.
    fn end(&self, roll: Roll, span: Span, day: NaiveDate) -> Option<End> {
        let end = end_of(span, day, self.years)?;
        Some(if roll == Roll::Never { End::named(end.day) } else { end })
    }

    /// What the last extension does to `clock`, which began on `start` and ends with `end`.
    fn put_off(
        &self,
        clock: &Clock,
        start: NaiveDate,
        end: End,
        from: usize,
    ) -> Option<(Change, End)> {
        // Whoever waits until the new day goes on after that one.
        let concerns = matches!(
            clock.until,
            Until::Answered | Until::Decided | Until::Paid | Until::Elsewhere
        );
        let mut since = self.replies.iter().skip(from);
        let last = since.rfind(|reply| reply.kind == ReplyKind::Extended)?;
        if !concerns {
            return None;
        }
        let Some(asked) = last.until else { return Some((Change::NoDay, end)) };
        if asked <= end.day {
            return None;
        }
        let to_asked = (Change::PutOff { asked, beyond: false }, End::named(asked));
        match clock.most {
            // No rule, no limit: their day is as good as ours.
            _ if !clock.ground.binds() => Some(to_asked),
            Span::Named => Some(to_asked),
            Span::Open if self.extension => None,
            Span::Open => Some((Change::NotAllowed(asked), end)),
            most => {
                let most = self.end(clock.roll, most, start)?;
                if asked <= most.last() {
                    return Some(to_asked);
                }
                Some((Change::PutOff { asked, beyond: true }, most))
            }
        }
    }

    /// The day on which `clock` was met, by the answers from the one at `from` on.
    fn met(&self, clock: &Clock, from: usize, start: NaiveDate) -> Option<NaiveDate> {
        let day = |what: fn(&Reply) -> bool| {
            self.replies.iter().skip(from).find(|reply| what(reply)).map(|reply| reply.day)
        };
        match clock.until {
            Until::FirstReply => day(|_| true),
            Until::Decided => day(|reply| reply.accepted.is_some() || ends(reply)),
            Until::Answered => day(ends),
            Until::Paid => day(|reply| reply.kind == ReplyKind::Paid),
            Until::Completed => self.replies.get(from).and_then(|reply| reply.completed),
            Until::Elsewhere => {
                let elsewhere = self.case.filings.iter().filter(|one| {
                    one.channel != self.filing.channel
                        && one.kind.is_complaint()
                        && (one.day, one.recorded) > (start, self.filing.recorded)
                });
                day(ends).into_iter().chain(elsewhere.map(|one| one.day)).min()
            }
        }
    }
}

/// Whether an answer ends the matter at this place.
fn ends(reply: &Reply) -> bool {
    reply.kind.answers() || reply.kind == ReplyKind::Transferred
}

fn is_taken(reply: &Reply) -> bool {
    let taken = reply.offer.as_ref().is_some_and(|offer| offer.decision == Decision::Taken);
    taken && reply.until.is_some()
}

/// The instant so many hours later; without a time of day, the latest possible one.
fn hours_later(day: NaiveDate, time: Option<NaiveTime>, hours: u32) -> Option<NaiveDateTime> {
    let (day, time) = match time {
        Some(time) => (day, time),
        None => (add_days(day, 1), NaiveTime::MIN),
    };
    let at = day.and_time(time).checked_add_signed(TimeDelta::hours(hours.into()))?;
    // The day before ends where the next one begins.
    if at.time() == NaiveTime::MIN {
        at.checked_sub_signed(TimeDelta::seconds(1))
    } else {
        Some(at)
    }
}
