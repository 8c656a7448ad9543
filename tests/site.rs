//! `site.json`: what is read, what is refused and at which place, and that its schema says the same.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

use std::fs;

use chrono::NaiveDate;
use fusu::content::holidays::YEARS;
use fusu::domain::calendar::{add_working_days, is_working_day};
use fusu::domain::site::{Fault, LONGEST, Site, read};
use fusu::text::Lang;
use fusu::text::dates::parse_iso;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

fn public(name: &str) -> String {
    fs::read_to_string(format!("{}/public/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn schema() -> Validator {
    let schema: Value = serde_json::from_str(&public("site.schema.json")).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn day(text: &str) -> NaiveDate {
    parse_iso(text).unwrap()
}

fn sample() -> Value {
    json!({
        "$schema": "./site.schema.json",
        "name": { "zh": "某某区消费者权益服务站", "en": "Consumer station of a district" },
        "channels": [{
            "for": ["market", "association"],
            "name": { "zh": "某某市场监管所" },
            "phone": "010-6000 0000",
            "hours": { "zh": "工作日 9:00-17:00", "en": "Working days, 9 a.m. to 5 p.m." },
            "note": { "zh": "带身份证原件。" },
            "valid_until": "2027-03-31"
        }],
        "notices": [{
            "text": { "zh": "元旦期间停止现场接待。", "en": "No visitors over New Year." },
            "from": "2026-12-20",
            "until": "2027-01-03"
        }],
        "years": [{
            "year": 2027,
            "notice": "国务院办公厅关于2027年部分节假日安排的通知",
            "off": [{ "date": "2026-12-31", "name": "元旦" }, { "date": "2027-01-04", "name": "元旦" }],
            "work": ["2027-01-09"]
        }]
    })
}

#[track_caller]
fn accepted(file: &Value) -> Site {
    read(&file.to_string()).unwrap_or_else(|error| panic!("{}", error.message().of(Lang::En)))
}

#[test]
fn the_file_that_is_shipped_says_nothing_and_is_valid() {
    let text = public("site.json");
    assert_eq!(read(&text), Ok(Site::default()));
    assert_eq!(read(&format!("\u{feff}{text}")), Ok(Site::default()), "an editor's mark");
    assert!(schema().is_valid(&serde_json::from_str(&text).unwrap()));
}

#[test]
fn a_full_file_is_read_and_its_schema_accepts_it() {
    let site = accepted(&sample());
    assert!(schema().is_valid(&sample()), "{:?}", schema().iter_errors(&sample()).next());
    assert_eq!(site.name.unwrap().of(Lang::En), "Consumer station of a district");
    let offices: Vec<_> = site.offices_of("association").map(|one| one.name.of(Lang::En)).collect();
    assert_eq!(offices, ["某某市场监管所"], "without an English name the Chinese one stands");
    assert_eq!(site.offices_of("court").count(), 0);
    for (text, count) in
        [("2026-12-19", 0), ("2026-12-20", 1), ("2027-01-03", 1), ("2027-01-04", 0)]
    {
        assert_eq!(site.notices_on(day(text)).count(), count, "{text}");
    }
}

#[test]
fn a_holiday_table_takes_the_place_of_ours_of_that_year_and_leaves_the_others() {
    let years = accepted(&sample()).years_with(YEARS);
    assert_eq!(years.len(), YEARS.len(), "a year stands there twice");
    assert!(years.is_sorted_by_key(|year| year.year));
    assert!(is_working_day(day("2026-12-31"), YEARS) && !is_working_day(day("2026-12-31"), &years));
    assert!(is_working_day(day("2027-01-09"), &years));
    let before = add_working_days(day("2026-12-28"), 5, YEARS);
    let after = add_working_days(day("2026-12-28"), 5, &years);
    assert!(before.provisional && !after.provisional);
    assert_ne!(before.day, after.day);
    let unchanged = |years: &[_]| is_working_day(day("2026-10-10"), years);
    assert_eq!(unchanged(YEARS), unchanged(&years));
}

/// The sample with `value` at this place; what is wrong with it, and whether a schema can say so.
fn faults() -> Vec<(&'static str, Value, &'static str, Fault, bool)> {
    let long = |count: usize| Value::from("长".repeat(count));
    let many = |of: &str, count| vec![sample().pointer(of).unwrap().clone(); count].into();
    vec![
        ("/name/zh", json!(" "), "name.zh", Fault::Empty, true),
        ("/name/zh", long(41), "name.zh", Fault::Long(40), true),
        ("/name/en", Value::from("a".repeat(121)), "name.en", Fault::Long(120), true),
        ("/name/zh", json!("看 https://example"), "name.zh", Fault::NotPlain, true),
        ("/channels", many("/channels/0", 41), "channels", Fault::Many(40), true),
        ("/channels/0/for", json!([]), "channels[0].for", Fault::Empty, true),
        ("/channels/0/for/1", json!("../court"), "channels[0].for[1]", Fault::Id, true),
        ("/channels/0/phone", json!("tel:110"), "channels[0].phone", Fault::Phone, true),
        ("/channels/0/phone", json!("+- 1 2"), "channels[0].phone", Fault::Phone, true),
        (
            "/channels/0/hours/zh",
            json!("九点\n五点"),
            "channels[0].hours.zh",
            Fault::NotPlain,
            true,
        ),
        (
            "/channels/0/note/zh",
            json!("登录 pay-help.cn"),
            "channels[0].note.zh",
            Fault::NotPlain,
            true,
        ),
        ("/channels/0/note/zh", json!("a\u{202e}b"), "channels[0].note.zh", Fault::NotPlain, true),
        (
            "/channels/0/valid_until",
            json!("2027-02-30"),
            "channels[0].valid_until",
            Fault::Day,
            true,
        ),
        ("/channels/0/valid_until", json!("明年"), "channels[0].valid_until", Fault::Day, true),
        ("/notices", many("/notices/0", 6), "notices", Fault::Many(5), true),
        ("/notices/0/text/zh", long(201), "notices[0].text.zh", Fault::Long(200), true),
        ("/notices/0/until", json!("2026-12-19"), "notices[0]", Fault::Order, false),
        ("/years/0/year", json!(1999), "years[0].year", Fault::Year, true),
        ("/years/0/off", json!([]), "years[0].off", Fault::Empty, true),
        ("/years/0/off/0/date", json!("2026-11-30"), "years[0].off[0].date", Fault::Year, false),
        ("/years/0/off/1/name", json!(""), "years[0].off[1].name", Fault::Empty, true),
        ("/years/0/work/0", json!("2027-13-01"), "years[0].work[0]", Fault::Day, true),
    ]
}

#[test]
fn the_first_fault_is_named_with_its_place_and_the_schema_refuses_it_too() {
    let schema = schema();
    for (pointer, value, place, fault, said) in faults() {
        let mut file = sample();
        *file.pointer_mut(pointer).unwrap() = value;
        let error = read(&file.to_string()).expect_err(pointer);
        assert_eq!((&*error.place, &error.fault), (place, &fault), "{pointer}");
        assert_eq!(!schema.is_valid(&file), said, "the schema, at {pointer}: {fault:?}");
        for lang in [Lang::Zh, Lang::En] {
            let sentence = error.message().of(lang);
            assert!(sentence.starts_with(place) && !sentence.contains(['{', '}']), "{sentence}");
        }
    }
}

#[test]
fn a_field_that_is_unknown_missing_or_of_another_kind_is_refused_with_its_line() {
    let schema = schema();
    for (text, line, part) in [
        ("{\n\"nmae\": {}\n}", "2", "unknown field `nmae`"),
        ("{\"name\": {\n\"en\": \"a\"\n}}", "3", "missing field `zh`"),
        ("{\n\n\"notices\": 3}", "3", "invalid type"),
        ("{\"channels\": [{\"for\": [\"court\"], \"url\": \"x\"}]}", "1", "unknown field `url`"),
        ("3", "1", "invalid type"),
    ] {
        let error = read(text).expect_err(text);
        let Fault::Form(detail) = &error.fault else { panic!("{text}: {error:?}") };
        assert!(error.place == line && detail.contains(part), "{text}: {error:?}");
        assert!(error.message().of(Lang::Zh).starts_with(&format!("第 {line} 行")));
        assert!(!schema.is_valid(&serde_json::from_str(text).unwrap()), "the schema takes {text}");
    }
    assert!(matches!(read("<!doctype html>").unwrap_err().fault, Fault::Form(_)));
    assert!(matches!(read(&"[".repeat(LONGEST)).unwrap_err().fault, Fault::Form(_)));
    assert_eq!(read(&" ".repeat(LONGEST + 1)).unwrap_err().fault, Fault::TooLong);
}

proptest! {
    #[test]
    fn any_text_is_a_site_or_a_fault(text in "\\PC{0,400}") {
        let _ = read(&text);
        if let Err(error) = read(&format!("{{\"name\":{{\"zh\":{}}}}}", json!(text))) {
            prop_assert!(!error.message().of(Lang::Zh).is_empty());
        }
    }
}
