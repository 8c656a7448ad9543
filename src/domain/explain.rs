//! Why a date is what it is, day by day; and which dates moved when the table of holidays changed.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::calendar::{Kind, Span, Year, end_of, kind, next};
use super::case::Case;
use super::channel::Channel;
use super::clock::{Clock, Roll};
use super::running::{Change, Running, clocks};
use crate::text::Text;

/// How a running clock comes to its date.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The clock: its rule, source, raw, rolled and safe date.
    pub running: Running,
    /// The days in order. Where each is counted none is left out; months, years and hours show their ends only.
    pub days: Vec<Day>,
    /// Where it was put off: the last day before that, if the rule counted to it.
    pub original: Option<NaiveDate>,
    /// The ids of the articles by which it is counted, the rule itself first.
    pub rules: Vec<&'static str>,
}

/// One day of the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub kind: Kind,
    /// What it does in the count.
    pub role: Role,
}

/// What a day does in a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Day 0, on which it began; not counted.
    Opening,
    /// The day with this number.
    Counted(u32),
    /// Not counted: no working day.
    Skipped,
    /// The day that was the last one before it was put off, with its number where days are numbered.
    Original(Option<u32>),
    /// The day with this number, counted after it was put off.
    Added(u32),
    /// The last day, with its number where days are numbered.
    Last(Option<u32>),
    /// Off, after a last day that is off.
    RolledOver,
    /// The day to which the last one may move.
    Moved,
}

/// The longest strip in days; what is longer shows its ends.
const LONGEST: i64 = 200;

/// Explains the date of `running`.
pub fn explain(running: &Running, years: &[Year]) -> Explanation {
    let (start, last) = (running.start, running.end.day);
    let (clock, put_off) = (running.clock, matches!(running.change, Some(Change::PutOff { .. })));
    let counted_to = end_of(clock.span, start, years).map(|end| end.day);
    let original = counted_to.filter(|day| put_off && *day < last);
    let each = matches!(clock.span, Span::WorkingDays(_) | Span::Days(_))
        && (last - start).num_days() <= LONGEST;
    let of = |day: NaiveDate, role: Role| Day { day, kind: kind(day, years), role };
    let mut days = vec![of(start, Role::Opening)];
    if each {
        let working = matches!(clock.span, Span::WorkingDays(_));
        let (mut day, mut number) = (start, 0);
        while day < last {
            day = next(day);
            let counted = !working || kind(day, years).is_worked();
            number += u32::from(counted);
            let role = match original {
                // A day that was named may be one that the rule does not count.
                _ if day == last => Role::Last(counted.then_some(number)),
                _ if !counted => Role::Skipped,
                Some(first) if day == first => Role::Original(Some(number)),
                Some(first) if day > first => Role::Added(number),
                _ => Role::Counted(number),
            };
            days.push(of(day, role));
        }
    } else if last > start {
        days.extend(original.map(|day| of(day, Role::Original(None))));
        days.push(of(last, Role::Last(None)));
    }
    if let Some(moved) = running.end.moved {
        let mut day = last;
        while day < moved {
            day = next(day);
            days.push(of(day, if day == moved { Role::Moved } else { Role::RolledOver }));
        }
    }
    Explanation { running: *running, days, original, rules: rules(clock) }
}

/// What the channel says of putting `clock` off, in rows of their own that count nothing: those of the same ground.
pub fn extension_notes(clock: &Clock, channel: &Channel) -> Vec<Text> {
    let about =
        |row: &&Clock| row.span == Span::Open && row.of == clock.of && row.ground == clock.ground;
    let can_be = matches!(clock.most, Span::Days(_) | Span::WorkingDays(_) | Span::Months(_));
    channel.then.iter().filter(|row| can_be && about(row)).map(|row| row.what).collect()
}

/// The articles by which `clock` is counted, its own first. What rests on no rule has none.
pub fn rules(clock: &Clock) -> Vec<&'static str> {
    let counting: &[&str] = match (clock.ground.binds(), clock.span, clock.roll) {
        (false, ..) | (_, Span::Named | Span::Open, _) => &[],
        (_, Span::Hours(_) | Span::WorkingDays(_), _) | (.., Roll::Never) => &["CC-201"],
        (.., Roll::Forward) => &["CC-201", "CC-203"],
        (.., Roll::Unsettled) => &["SAMR121-45"],
    };
    let own = (!clock.source.is_empty()).then_some(clock.source);
    own.into_iter().chain(counting.iter().copied()).collect()
}

impl Explanation {
    /// The days up to the original end, and those by which it was put off; all are in the first where it was not.
    pub fn segments(&self) -> (&[Day], &[Day]) {
        let added = self.original.and_then(|end| self.days.iter().position(|day| day.day > end));
        self.days.split_at_checked(added.unwrap_or(self.days.len())).unwrap_or((&self.days, &[]))
    }

    /// The days by week, Monday first: for a long strip.
    pub fn weeks(&self) -> Vec<&[Day]> {
        self.days.chunk_by(|a, b| a.day.iso_week() == b.day.iso_week()).collect()
    }
}

/// A date that another table of holidays moved.
#[derive(Clone, Debug)]
pub struct Moved {
    /// When the filing was recorded, by which it is found.
    pub filing: NaiveDateTime,
    /// Its channel.
    pub channel: &'static Channel,
    /// The clock.
    pub clock: &'static Clock,
    /// The date before.
    pub from: NaiveDate,
    /// The date now.
    pub to: NaiveDate,
    /// The days that are other than they were, with what they were and what they are.
    pub why: Vec<(NaiveDate, Kind, Kind)>,
}

/// The dates of `case` that are not met yet and are other by the table `after` than they were by `before`.
pub fn moved(
    before: &[Year],
    after: &[Year],
    case: &Case,
    channels: &[&'static Channel],
) -> Vec<Moved> {
    let mut all = Vec::new();
    for filing in &case.filings {
        let Some(channel) = channels.iter().copied().find(|one| one.id == filing.channel) else {
            continue;
        };
        let old = clocks(case, filing, channel, before);
        for new in clocks(case, filing, channel, after).into_iter().filter(|new| new.met.is_none())
        {
            let Some(old) = old.iter().find(|old| old.clock.id == new.clock.id) else { continue };
            let (from, to) = (old.due(), new.due());
            if from == to {
                continue;
            }
            let last = old.end.last().max(new.end.last());
            let first = old.start.min(new.start);
            let days = first.iter_days().take_while(|day| *day <= last);
            let differs = |day: NaiveDate| (day, kind(day, before), kind(day, after));
            let why = days.map(differs).filter(|(_, was, is)| was != is).collect();
            let clock = new.clock;
            all.push(Moved { filing: filing.recorded, channel, clock, from, to, why });
        }
    }
    all
}
