//! Calendar files, read back by a parser that knows nothing of the one who wrote them.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of a test may fail it"
)]

use chrono::{NaiveDate, NaiveDateTime};
use fusu::domain::calendar_file::{Reminder, When, calendar_file};
use fusu::text::Lang;
use fusu::text::dates::{parse_instant, parse_iso};
use ical::IcalParser;
use ical::parser::Component;
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use proptest::prelude::*;

fn at(text: &str) -> NaiveDateTime {
    parse_instant(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    parse_iso(text).unwrap()
}

const TITLE: &str = "微信支付客服：十五个工作日内该有答复，逾期未答复的，可以向人民银行投诉；别忘了带上单号, \\ 和截图";

fn reminder(when: When) -> Reminder {
    Reminder {
        parts: ["k3v9q2", "20261123140205", "wechat_answer"].map(str::to_owned).to_vec(),
        when,
        title: TITLE.to_owned(),
        note: "从 11月23日 起算，当天不算。".to_owned(),
        link: "https://example.org/fusu/#/case/k3v9q2/filed/wechat".to_owned(),
        provisional: false,
        changed: at("2026-11-23T14:02:05"),
    }
}

fn file(reminders: &[Reminder]) -> String {
    calendar_file(reminders, Lang::Zh, at("2026-11-23T14:05:00"))
}

#[track_caller]
fn parsed(text: &str) -> IcalCalendar {
    let mut calendars = IcalParser::new(text.as_bytes());
    let calendar = calendars.next().expect("a calendar").expect("that can be read");
    assert!(calendars.next().is_none(), "more than one calendar");
    calendar
}

/// The value of a property, and its parameters.
#[track_caller]
fn value(component: &impl Component, name: &str) -> (String, String) {
    let property = component.get_property(name).unwrap_or_else(|| panic!("no {name}"));
    let params = property.params.iter().flatten();
    let params = params.map(|(name, values)| format!("{name}={}", values.join(",")));
    (property.value.clone().unwrap_or_default(), params.collect::<Vec<_>>().join(";"))
}

fn triggers(event: &IcalEvent) -> Vec<String> {
    event.alarms.iter().map(|alarm| value(alarm, "TRIGGER").0).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\")
}

#[test]
fn a_day_is_a_whole_day_with_two_alarms_that_say_what_is_due() {
    let calendar = parsed(&file(&[reminder(When::Day(day("2026-12-31")))]));
    assert_eq!(value(&calendar, "VERSION").0, "2.0");
    let event = &calendar.events[0];
    assert_eq!(value(event, "UID").0, "k3v9q2-20261123140205-wechat_answer@fusu");
    assert_eq!(value(event, "DTSTAMP").0, "20261123T060500Z");
    assert_eq!(value(event, "DTSTART"), ("20261231".to_owned(), "VALUE=DATE".to_owned()));
    assert_eq!(value(event, "DTEND"), ("20270101".to_owned(), "VALUE=DATE".to_owned()));
    assert_eq!(unescaped(&value(event, "SUMMARY").0), TITLE);
    assert_eq!(value(event, "URL").0, "https://example.org/fusu/#/case/k3v9q2/filed/wechat");
    assert_eq!(triggers(event), ["-PT900M", "PT540M"]);
    for alarm in &event.alarms {
        assert_eq!(value(alarm, "ACTION").0, "DISPLAY");
        assert_eq!(unescaped(&value(alarm, "DESCRIPTION").0), TITLE);
    }
}

#[test]
fn an_instant_is_in_beijing_time_and_rings_before_it() {
    for (instant, expected) in [
        ("2026-11-24T14:02:00", ["-PT1742M", "-PT302M"]),
        ("2026-11-24T09:00:00", ["-PT1440M", "-PT60M"]),
        ("2026-11-24T00:30:00", ["-PT930M", "-PT60M"]),
    ] {
        let calendar = parsed(&file(&[reminder(When::Instant(at(instant)))]));
        let event = &calendar.events[0];
        let local = instant.replace(['-', ':'], "");
        assert_eq!(value(event, "DTSTART"), (local, "TZID=Asia/Shanghai".to_owned()));
        assert_eq!(triggers(event), expected, "{instant}");
    }
    let text = file(&[]);
    let zone = &parsed(&text).timezones[0];
    assert_eq!(value(zone, "TZID").0, "Asia/Shanghai");
    assert_eq!(value(&zone.transitions[0], "TZOFFSETTO").0, "+0800");
    assert_eq!(text.matches("DTSTAMP").count(), 0, "a stamp where none belongs");
}

#[test]
fn a_change_keeps_the_uid_and_raises_the_sequence() {
    let before = reminder(When::Day(day("2026-12-14")));
    let mut after = reminder(When::Day(day("2026-12-21")));
    after.changed = at("2026-12-01T09:00:00");
    let [before, after] = [before, after].map(|one| parsed(&file(&[one])));
    let [before, after] = [&before.events[0], &after.events[0]];
    assert_eq!(value(before, "UID"), value(after, "UID"));
    let sequence = |event| value(event, "SEQUENCE").0.parse::<i32>().unwrap();
    assert!(sequence(before) < sequence(after));
}

#[test]
fn a_provisional_day_says_so() {
    let mut one = reminder(When::Day(day("2027-02-10")));
    let notes = |one: &Reminder, lang| {
        let text = calendar_file(std::slice::from_ref(one), lang, at("2026-11-23T14:05:00"));
        unescaped(&value(&parsed(&text).events[0], "DESCRIPTION").0)
    };
    assert!(!notes(&one, Lang::Zh).contains("放假安排还没公布"));
    one.provisional = true;
    assert!(notes(&one, Lang::Zh).contains("放假安排还没公布"), "{}", notes(&one, Lang::Zh));
    assert!(notes(&one, Lang::En).contains("not been announced"), "{}", notes(&one, Lang::En));
}

#[test]
fn all_deadlines_go_into_one_file() {
    let days = ["2026-12-14", "2026-12-15", "2026-12-16"];
    let reminders = days.map(|text| reminder(When::Day(day(text))));
    assert_eq!(parsed(&file(&reminders)).events.len(), 3);
}

proptest! {
    #[test]
    fn any_title_comes_back_whole_and_no_line_is_longer_than_75_octets(
        title in "[付诉 a,;:\\\\\u{1f600}é]{1,120}",
        note in "\\PC{0,200}",
    ) {
        let mut one = reminder(When::Day(day("2026-12-14")));
        one.title.clone_from(&title);
        one.note = note;
        let text = file(&[one]);
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let whole = text.replace("\r\n ", "");
        let escaped = title.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;");
        let line = format!("SUMMARY:{escaped}\r\n");
        prop_assert!(whole.contains(&line), "{whole}");
        prop_assert_eq!(parsed(&text).events.len(), 1);
    }
}
