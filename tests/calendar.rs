//! The calendar against the vectors, with the real holiday tables.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

use chrono::NaiveDate;
use fusu::content::holidays::YEARS;
use fusu::domain::calendar::{End, Span, add_days, add_working_days, end_of, rolled};
use fusu::text::dates::{iso, parse_iso};
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
