//! Counting days: working days by the State Council notices, calendar days with the roll-over of the last day.
//!
//! Rules: Civil Code articles 200 to 204; weekends are off unless a notice makes them working days.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::channel::Span;
use crate::text::leaked;

/// One year of the holiday notices.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Year {
    /// The year of the notice; its days may lie in the last week of the year before.
    pub year: i32,
    /// Where the notice is; empty when it is not published.
    pub notice: &'static str,
    /// Whether the notice is still to come.
    pub provisional: bool,
    /// Days off, as year, month, day.
    #[serde(deserialize_with = "leaked::list")]
    pub off: &'static [(i32, u32, u32)],
    /// Weekend days worked to make up.
    #[serde(deserialize_with = "leaked::list")]
    pub work: &'static [(i32, u32, u32)],
}

/// The end of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last day.
    pub day: NaiveDate,
    /// Whether it rests on a year whose notice is not published.
    pub provisional: bool,
}

/// Where a clock ends that starts on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The last day, as it is counted.
    pub day: NaiveDate,
    /// The day to which it may move, when the last day is off.
    pub moved: Option<NaiveDate>,
    /// Whether one of these days touches a year whose notice is not published.
    pub provisional: bool,
}

/// Where `span` ends that starts on `start`; nothing when it has no fixed end.
pub fn end_of(span: Span, start: NaiveDate, years: &[Year]) -> Option<End> {
    let (day, last) = match span {
        Span::WorkingDays(count) => {
            let Deadline { day, .. } = add_working_days(start, count, years);
            (day, day)
        }
        Span::Days(count) => {
            let day = add_days(start, count);
            (day, rolled(day, years).day)
        }
        // Hours count from the moment, of which the day alone is known; they do not move.
        Span::Hours(hours) => {
            let day = add_days(start, hours.div_ceil(24));
            (day, day)
        }
        Span::Open => return None,
    };
    let provisional = touches_unpublished(start, last, years);
    Some(End { day, moved: (last != day).then_some(last), provisional })
}

/// The `count`-th working day after `start`; `start` itself is not counted.
pub fn add_working_days(start: NaiveDate, count: u32, years: &[Year]) -> Deadline {
    let mut day = start;
    let mut left = count;
    // No run of days off is longer than a month; the bound makes the loop total.
    for _ in 0..count.saturating_mul(31) {
        if left == 0 {
            break;
        }
        day = next(day);
        left -= u32::from(is_working_day(day, years));
    }
    Deadline { day, provisional: touches_unpublished(start, day, years) }
}

/// The `count`-th calendar day after `start`, as it stands.
pub fn add_days(start: NaiveDate, count: u32) -> NaiveDate {
    start.checked_add_days(Days::new(u64::from(count))).unwrap_or(start)
}

/// The first working day on or after `day`: where a period ends whose last day is off.
pub fn rolled(day: NaiveDate, years: &[Year]) -> Deadline {
    let mut end = day;
    for _ in 0..31 {
        if is_working_day(end, years) {
            break;
        }
        end = next(end);
    }
    Deadline { day: end, provisional: touches_unpublished(day, end, years) }
}

/// Whether `day` is worked.
pub fn is_working_day(day: NaiveDate, years: &[Year]) -> bool {
    let key = (day.year(), day.month(), day.day());
    if years.iter().any(|year| year.work.contains(&key)) {
        return true;
    }
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    !weekend && !years.iter().any(|year| year.off.contains(&key))
}

fn touches_unpublished(from: NaiveDate, to: NaiveDate, years: &[Year]) -> bool {
    (from.year()..=to.year())
        .any(|year| !years.iter().any(|known| known.year == year && !known.provisional))
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
