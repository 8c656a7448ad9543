//! The calendar against the vectors, with the real holiday tables.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

use chrono::{Datelike, Days, NaiveDate, Weekday};
use fusu::content::holidays::YEARS;
use fusu::domain::calendar::{
    End, Kind, Span, add_days, add_working_days, end_of, is_working_day, kind, rolled,
    working_days_before,
};
use fusu::text::dates::{iso, months_later, parse_iso};
use proptest::prelude::*;
use serde_json::Value;

fn vectors(name: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("fixtures/vectors.json")).unwrap();
    all[name].as_array().unwrap().clone()
}

fn day(value: &Value) -> NaiveDate {
    parse_iso(value.as_str().unwrap()).unwrap()
}

fn count(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}

#[test]
fn working_days() {
    let list = vectors("work_days");
    assert_eq!(list.len(), 11);
    for vector in list {
        let end = add_working_days(day(&vector[0]), count(&vector[1]), YEARS);
        assert_eq!(iso(end.day), vector[2].as_str().unwrap(), "{vector}");
        assert!(!end.provisional);
    }
}

#[test]
fn calendar_days() {
    let list = vectors("natural_days_raw_then_rolled");
    assert_eq!(list.len(), 7);
    for vector in list {
        let raw = add_days(day(&vector[0]), count(&vector[1]));
        assert_eq!(iso(raw), vector[2].as_str().unwrap(), "{vector}");
        assert_eq!(iso(rolled(raw, YEARS).day), vector[3].as_str().unwrap(), "{vector}");
    }
}

#[test]
fn a_year_without_a_notice_is_provisional() {
    let end = add_working_days(parse_iso("2026-12-28").unwrap(), 7, YEARS);
    assert!(end.provisional);
}

#[test]
fn every_clock_says_its_last_day_and_whether_that_is_provisional() {
    let at = |text: &str| parse_iso(text).unwrap();
    let case = |span: Span, start: &str, day: &str, moved: Option<&str>, provisional: bool| {
        let expected = End { day: at(day), moved: moved.map(at), provisional };
        assert_eq!(end_of(span, at(start), YEARS), Some(expected), "{span:?} from {start}");
    };
    case(Span::WorkingDays(7), "2026-09-25", "2026-10-12", None, false);
    case(Span::WorkingDays(7), "2026-12-28", "2027-01-07", None, true);
    case(Span::Days(15), "2026-09-17", "2026-10-02", Some("2026-10-08"), false);
    case(Span::Days(15), "2026-11-23", "2026-12-08", None, false);
    case(Span::Days(60), "2026-11-23", "2027-01-22", None, true);
    case(Span::Days(15), "2026-12-18", "2027-01-02", Some("2027-01-04"), true);
    case(Span::Hours(24), "2026-11-23", "2026-11-24", None, false);
    // No holiday moves hours.
    case(Span::Hours(72), "2026-12-30", "2027-01-02", None, false);
    assert_eq!(end_of(Span::Open, at("2026-11-23"), YEARS), None);
}

#[test]
fn months_and_years_end_on_the_same_day_or_the_last_of_the_month() {
    let list = vectors("months_raw");
    assert_eq!(list.len(), 4);
    for vector in list {
        let (start, months) = (day(&vector[0]), count(&vector[1]));
        let raw = |span| iso(end_of(span, start, YEARS).unwrap().day);
        assert_eq!(raw(Span::Months(months)), vector[2].as_str().unwrap(), "{vector}");
        if months % 12 == 0 {
            assert_eq!(raw(Span::Years(months / 12)), vector[2].as_str().unwrap(), "{vector}");
        }
    }
}

/// A published list: the year, and of each day in it the date, the name, and whether it is off.
type Published = (i32, Vec<(String, String, bool)>);

/// The published lists.
fn published() -> Vec<Published> {
    let files = [
        include_str!("fixtures/holidays/2023.json"),
        include_str!("fixtures/holidays/2024.json"),
        include_str!("fixtures/holidays/2025.json"),
        include_str!("fixtures/holidays/2026.json"),
        include_str!("fixtures/holidays/2027.json"),
    ];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let read = |file: &str| {
        let file: Value = serde_json::from_str(file).unwrap();
        let days = file["days"].as_array().unwrap().iter();
        let days = days.map(|day| {
            (text(&day["date"]), text(&day["name"]), day["isOffDay"].as_bool().unwrap())
        });
        (i32::try_from(file["year"].as_i64().unwrap()).unwrap(), days.collect())
    };
    files.into_iter().map(read).collect()
}

#[test]
fn the_tables_are_the_published_lists() {
    let mut compared = 0;
    for (year, mut days) in published() {
        let table = YEARS.iter().find(|table| table.year == year).unwrap();
        assert_eq!(table.provisional, days.is_empty(), "{year}");
        if table.provisional {
            continue;
        }
        let mut ours = Vec::new();
        for holiday in table.holidays {
            for (off, list) in [(true, holiday.off), (false, holiday.work)] {
                ours.extend(list.iter().map(|(year, month, day)| {
                    (format!("{year}-{month:02}-{day:02}"), holiday.name.zh.to_owned(), off)
                }));
            }
        }
        ours.sort();
        days.sort();
        assert_eq!(ours, days, "{year}");
        compared += days.len();
    }
    assert_eq!(compared, 27 + 28 + 28 + 33 + 7 + 8 + 5 + 6);
}

#[test]
fn a_day_has_the_name_of_its_holiday_and_the_last_days_of_a_year_belong_to_the_next_notice() {
    let at = |text: &str| kind(parse_iso(text).unwrap(), YEARS);
    assert!(matches!(at("2022-12-31"), Kind::Holiday(name) if name.zh == "元旦"));
    assert!(matches!(at("2026-02-14"), Kind::MakeUp(name) if name.zh == "春节"));
    assert!(matches!(at("2026-10-07"), Kind::Holiday(name) if name.en == "National Day"));
    assert_eq!(at("2026-10-11"), Kind::Weekend);
    assert_eq!(at("2026-11-23"), Kind::Work);
    // 31 December 2026 may be off by the notice of 2027, which is not there.
    let end = |start: &str| add_working_days(parse_iso(start).unwrap(), 2, YEARS).provisional;
    assert!(end("2026-12-29") && !end("2026-12-25"));
}

/// Whether a day is worked, read slowly from the published lists and the statutory days of 2027.
fn works(day: NaiveDate, lists: &[Published]) -> bool {
    let text = iso(day);
    let listed = lists.iter().flat_map(|(_, days)| days).find(|(date, ..)| *date == text);
    let statutory = [
        "2027-01-01",
        "2027-02-05",
        "2027-02-06",
        "2027-02-07",
        "2027-02-08",
        "2027-04-05",
        "2027-05-01",
        "2027-05-02",
        "2027-06-09",
        "2027-09-15",
        "2027-10-01",
        "2027-10-02",
        "2027-10-03",
    ];
    match listed {
        Some((_, _, off)) => !off,
        None => {
            !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
                && !statutory.contains(&text.as_str())
        }
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
    (0_u64..365 * 5 - 120).prop_map(move |days| first + Days::new(days))
}

proptest! {
    #[test]
    fn a_slow_count_day_by_day_comes_to_the_same(
        start in any_day(),
        amount in 0_u32..70,
        months in 0_u32..40,
    ) {
        let lists = published();
        let works = |day| works(day, &lists);
        let mut slow = start;
        let mut left = amount;
        while left > 0 {
            slow = slow.succ_opt().unwrap();
            if works(slow) {
                left -= 1;
            }
        }
        let fast = end_of(Span::WorkingDays(amount), start, YEARS).unwrap();
        prop_assert_eq!(fast.day, slow);
        prop_assert!(amount == 0 || is_working_day(fast.day, YEARS));

        let mut raw = start;
        for _ in 0..amount {
            raw = raw.succ_opt().unwrap();
        }
        let mut last = raw;
        while !works(last) {
            last = last.succ_opt().unwrap();
        }
        let fast = end_of(Span::Days(amount), start, YEARS).unwrap();
        prop_assert_eq!((fast.day, fast.last()), (raw, last));
        prop_assert!(fast.moved.is_none_or(|moved| moved > fast.day));

        // The last day so many months on of which the number is not above that of the start.
        let index = start.year() * 12 + i32::try_from(start.month0() + months).unwrap();
        let (year, month) = (index.div_euclid(12), u32::try_from(index.rem_euclid(12)).unwrap() + 1);
        let slow = (1..=start.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day));
        prop_assert_eq!(Some(months_later(start, months)), slow);

        let mut safe = start;
        let mut left = 2;
        while left > 0 {
            safe = safe.pred_opt().unwrap();
            if works(safe) {
                left -= 1;
            }
        }
        // Before 2023 there is no table, and the published list of 2023 begins with its New Year.
        if safe.year() >= 2023 {
            prop_assert_eq!(working_days_before(start, 2, YEARS), safe);
        }
    }
}
