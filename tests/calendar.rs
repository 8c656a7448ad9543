//! The calendar against the vectors, with the real holiday tables.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

use chrono::NaiveDate;
use fusu::content::holidays::YEARS;
use fusu::domain::calendar::{add_days, add_working_days, rolled};
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
