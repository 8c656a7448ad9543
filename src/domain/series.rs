//! Charges that come at fixed intervals: their days, and the one row that may stand for all of them.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::answer::{Payment, bounds};
use crate::text::dates::months_later;

/// How often a charge comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Period {
    /// Every week.
    #[serde(rename = "week")]
    Week,
    /// Every month.
    #[default]
    #[serde(rename = "month")]
    Month,
    /// Every three months.
    #[serde(rename = "quarter")]
    Quarter,
    /// Every year.
    #[serde(rename = "year")]
    Year,
}

/// What a payment has that stands for a run of equal ones, of which [`Payment::day`] is the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Series {
    /// How often it came.
    pub every: Period,
    /// The day of the last one.
    #[serde(with = "crate::text::dates::iso_day")]
    pub last: NaiveDate,
    /// How many there were.
    pub times: u32,
}

impl Period {
    /// All of them; the commonest first.
    pub const ALL: [Self; 4] = [Self::Month, Self::Week, Self::Quarter, Self::Year];

    /// The stored id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The one with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.id() == id)
    }

    fn later(self, first: NaiveDate, count: u32) -> NaiveDate {
        let months = match self {
            Self::Week => {
                let days = Days::new(u64::from(count) * 7);
                return first.checked_add_days(days).unwrap_or(NaiveDate::MAX);
            }
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        };
        months_later(first, count * months)
    }
}

/// The days from `first` up to `until`, `every` so often. They keep to the day on which they began: after 31 January and 28
/// February comes 31 March.
pub fn days(first: NaiveDate, every: Period, until: NaiveDate) -> Vec<NaiveDate> {
    (0..bounds::TIMES)
        .map(|count| every.later(first, count))
        .take_while(|day| *day <= until)
        .collect()
}

/// The charges that `first` begins, up to `until`: a row for each, or one row for all where there is `room` for fewer.
///
/// What each of them has of its own stays with the first: the time of day, the numbers, the refund.
pub fn fill(first: &Payment, every: Period, until: NaiveDate, room: usize) -> Vec<Payment> {
    let days = days(first.day, every, until);
    let Some((last, rest)) = days.split_last() else { return vec![] };
    if days.len() > room {
        return vec![merged(first, every, *last, days.len())];
    }
    let blank = Payment {
        time: String::new(),
        order: String::new(),
        merchant_order: String::new(),
        refunded: 0,
        series: None,
        ..first.clone()
    };
    let later = rest.iter().chain([last]).skip(1).map(|day| Payment { day: *day, ..blank.clone() });
    [Payment { series: None, ..first.clone() }].into_iter().chain(later).collect()
}

/// The one row that stands for all the charges that `first` begins.
pub fn as_one(first: &Payment, every: Period, until: NaiveDate) -> Option<Payment> {
    let days = days(first.day, every, until);
    Some(merged(first, every, *days.last()?, days.len()))
}

fn merged(first: &Payment, every: Period, last: NaiveDate, times: usize) -> Payment {
    let times = u32::try_from(times).unwrap_or(bounds::TIMES);
    let series = (times > 1).then_some(Series { every, last, times });
    Payment { series, ..first.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Totals;
    use crate::text::dates::{iso, parse_iso};

    fn day(text: &str) -> NaiveDate {
        parse_iso(text).unwrap()
    }

    fn charge(on: &str) -> Payment {
        Payment {
            time: "08:01".to_owned(),
            payee: "甲公司".to_owned(),
            order: "1".to_owned(),
            via: "wechat".to_owned(),
            refunded: 100,
            ..Payment::new(day(on), 2500)
        }
    }

    #[track_caller]
    fn case(first: &str, every: Period, until: &str, expected: &[&str]) {
        let found = days(day(first), every, day(until));
        assert_eq!(found.into_iter().map(iso).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_day_of_the_month_does_not_drift() {
        let all = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"];
        case("2026-01-31", Period::Month, "2026-05-30", &all);
        case("2024-02-29", Period::Year, "2026-02-28", &["2024-02-29", "2025-02-28", "2026-02-28"]);
        case(
            "2025-11-30",
            Period::Quarter,
            "2026-06-01",
            &["2025-11-30", "2026-02-28", "2026-05-30"],
        );
        case("2026-11-09", Period::Week, "2026-11-23", &["2026-11-09", "2026-11-16", "2026-11-23"]);
    }

    #[test]
    fn nothing_follows_the_last_day() {
        case("2026-11-23", Period::Month, "2026-11-23", &["2026-11-23"]);
        case("2026-11-24", Period::Month, "2026-11-23", &[]);
        assert_eq!(fill(&charge("2026-11-24"), Period::Month, day("2026-11-23"), 9), []);
    }

    #[test]
    fn what_each_charge_has_of_its_own_stays_with_the_first() {
        let list = fill(&charge("2026-09-15"), Period::Month, day("2026-11-23"), 3);
        assert_eq!(list.len(), 3);
        assert_eq!(list[0], charge("2026-09-15"));
        let later = Payment {
            time: String::new(),
            order: String::new(),
            refunded: 0,
            ..charge("2026-11-15")
        };
        assert_eq!(list[2], later);
    }

    #[test]
    fn r14_a_run_without_room_is_one_row_that_counts_in_full() {
        let first = Payment { refunded: 0, ..charge("2018-01-05") };
        let list = fill(&first, Period::Month, day("2026-11-23"), 100);
        assert_eq!(list.len(), 1);
        let series = list[0].series.unwrap();
        assert_eq!((iso(series.last).as_str(), series.times), ("2026-11-05", 107));
        let totals = Totals::of(&list);
        assert_eq!((totals.count, totals.disputed), (107, 267_500));
        assert_eq!(as_one(&first, Period::Month, day("2026-11-23")).as_ref(), list.first());
        assert_eq!(fill(&first, Period::Month, day("2026-11-23"), 107).len(), 107);
    }

    #[test]
    fn a_period_is_found_by_its_id() {
        for period in Period::ALL {
            assert_eq!(Period::of(period.id()), Some(period));
        }
        assert_eq!(Period::of("day"), None);
    }
}
