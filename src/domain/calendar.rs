//! Counting days: working days by the State Council notices, calendar days, months and years with the roll-over of the
//! last day, hours from the instant.
//!
//! Rules: Civil Code articles 200 to 204. Weekends are off unless a notice makes them working days. A notice lists the
//! days of its holidays, not the weekends beside them, and may reach into the last days of the year before.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::text::{Text, dates, leaked, words_clocks};

/// A day as tables hold it: year, month, day.
pub type Ymd = (i32, u32, u32);

/// One year of the holiday notices.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Year {
    /// The year of the notice; its days may lie in the last days of the year before.
    pub year: i32,
    /// Where the notice is; empty when it is not published.
    pub notice: &'static str,
    /// Whether the notice is still to come.
    pub provisional: bool,
    /// Its holidays.
    #[serde(deserialize_with = "leaked::list")]
    pub holidays: &'static [Holiday],
}

/// One holiday of a notice.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Holiday {
    /// Its name, as the notice has it.
    pub name: Text,
    /// The days off that the notice lists; weekends beside them need not be listed.
    #[serde(deserialize_with = "leaked::list")]
    pub off: &'static [Ymd],
    /// Weekend days that are worked to make up for it.
    #[serde(deserialize_with = "leaked::list")]
    pub work: &'static [Ymd],
}

impl Year {
    /// A published year from lists of days: (day, name of the holiday). They are leaked: tables live as long as the page.
    pub fn of(
        year: i32,
        notice: &str,
        off: &[(NaiveDate, String)],
        work: &[(NaiveDate, String)],
    ) -> Self {
        let mut names: Vec<&str> = Vec::new();
        for (_, name) in off.iter().chain(work) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let days = |list: &[(NaiveDate, String)], name: &str| -> &'static [Ymd] {
            let of_name = list.iter().filter(|(_, of)| of == name).map(|(day, _)| ymd(*day));
            of_name.collect::<Vec<_>>().leak()
        };
        let holiday = |name: &str| Holiday {
            name: words_clocks::holiday(name),
            off: days(off, name),
            work: days(work, name),
        };
        let holidays: Vec<Holiday> = names.into_iter().map(holiday).collect();
        let notice = notice.to_owned().leak();
        Self { year, notice, provisional: false, holidays: holidays.leak() }
    }
}

/// `years` with those of `more` added, or in the place of the same year, in order.
pub fn with(years: &[Year], more: Vec<Year>) -> Vec<Year> {
    let kept = years.iter().filter(|old| more.iter().all(|new| new.year != old.year)).copied();
    let mut all: Vec<Year> = kept.collect();
    all.extend(more);
    all.sort_by_key(|year| year.year);
    all
}

/// A length of time, with its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Hours from the moment.
    Hours(u32),
    /// Working days, the day of the event not counted.
    WorkingDays(u32),
    /// Calendar days, the day of the event not counted.
    Days(u32),
    /// Months, to the same day of the month, or its last.
    Months(u32),
    /// Years, to the same day of the year, or the last of that month.
    Years(u32),
    /// Until the day that an answer or a letter names.
    Named,
    /// No fixed span.
    Open,
}

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An ordinary working day.
    Work,
    /// A Saturday or Sunday.
    Weekend,
    /// A holiday, by its name.
    Holiday(Text),
    /// A weekend day that is worked to make up for a holiday.
    MakeUp(Text),
}

impl Kind {
    /// Whether such a day is worked.
    pub const fn is_worked(self) -> bool {
        matches!(self, Self::Work | Self::MakeUp(_))
    }
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

impl End {
    /// The later of the two days.
    pub fn last(&self) -> NaiveDate {
        self.moved.unwrap_or(self.day)
    }

    /// The last day that was named, which does not move.
    pub const fn named(day: NaiveDate) -> Self {
        Self { day, moved: None, provisional: false }
    }

    /// A last day that is counted, and moves to the first working day when it is off.
    pub fn rolling(day: NaiveDate, years: &[Year]) -> Self {
        let Deadline { day: last, provisional } = rolled(day, years);
        Self { day, moved: (last != day).then_some(last), provisional }
    }
}

/// Where `span` ends that starts on `start`; nothing when it has no fixed end.
pub fn end_of(span: Span, start: NaiveDate, years: &[Year]) -> Option<End> {
    let raw = match span {
        Span::WorkingDays(count) => {
            let Deadline { day, provisional } = add_working_days(start, count, years);
            return Some(End { day, moved: None, provisional });
        }
        // Hours count from the moment, of which the day alone is known here; they do not move.
        Span::Hours(hours) => return Some(End::named(add_days(start, hours.div_ceil(24)))),
        Span::Named | Span::Open => return None,
        Span::Days(count) => add_days(start, count),
        Span::Months(count) => dates::months_later(start, count),
        Span::Years(count) => dates::months_later(start, count.saturating_mul(12)),
    };
    Some(End::rolling(raw, years))
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
    Deadline { day, provisional: is_unpublished(start, day, years) }
}

/// The `count`-th working day before `day`.
pub fn working_days_before(day: NaiveDate, count: u32, years: &[Year]) -> NaiveDate {
    let mut day = day;
    let mut left = count;
    for _ in 0..count.saturating_mul(31) {
        if left == 0 {
            break;
        }
        day = day.pred_opt().unwrap_or(day);
        left -= u32::from(is_working_day(day, years));
    }
    day
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
    Deadline { day: end, provisional: is_unpublished(day, end, years) }
}

/// Whether `day` is worked.
pub fn is_working_day(day: NaiveDate, years: &[Year]) -> bool {
    kind(day, years).is_worked()
}

/// What `day` is, by the notice of its year and that of the year after, which may rule its last days; where both speak of
/// it, the newer one counts.
pub fn kind(day: NaiveDate, years: &[Year]) -> Kind {
    let key = ymd(day);
    let of = |year: i32| years.iter().filter(move |known| known.year == year);
    for year in of(day.year() + 1).chain(of(day.year())) {
        for holiday in year.holidays {
            if holiday.work.contains(&key) {
                return Kind::MakeUp(holiday.name);
            }
            if holiday.off.contains(&key) {
                return Kind::Holiday(holiday.name);
            }
        }
    }
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) { Kind::Weekend } else { Kind::Work }
}

/// Whether a day from `from` to `to` belongs to a year whose notice is not published. The notice of a year may rule the
/// last two days of the year before.
fn is_unpublished(from: NaiveDate, to: NaiveDate, years: &[Year]) -> bool {
    let published = |year: i32| years.iter().any(|known| known.year == year && !known.provisional);
    let last = if (to.month(), to.day()) >= (12, 30) { to.year() + 1 } else { to.year() };
    !(from.year()..=last).all(published)
}

/// The day after.
pub(super) fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

fn ymd(day: NaiveDate) -> Ymd {
    (day.year(), day.month(), day.day())
}
