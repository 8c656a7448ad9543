//! The app with what whoever runs the site says.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use std::sync::Arc;

use common::app::{Fake, Room, opened};
use fusu::domain::calendar::{Kind, is_working_day, kind};
use fusu::state::FetchError;
use fusu::storage::MemoryStore;
use fusu::text::Lang;
use fusu::text::dates::parse_iso;

fn with(answer: Result<String, FetchError>) -> Room<MemoryStore> {
    let browser = Fake::default();
    browser.serve_site(answer);
    opened(Arc::new(MemoryStore::default()), browser, "")
}

#[test]
fn a_good_file_is_used_and_its_holidays_count() {
    let room = with(Ok(r#"{ "name": { "zh": "某站" }, "years": [{ "year": 2027, "notice": "通知",
        "off": [{ "date": "2027-03-01", "name": "测试日" }] }] }"#
        .to_owned()));
    assert_eq!(room.app.site().unwrap().name.unwrap().of(Lang::En), "某站");
    assert_eq!(room.app.site_error(), None);
    assert!(!is_working_day(parse_iso("2027-03-01").unwrap(), room.app.years()));
    assert!(room.app.years().iter().any(|year| year.year == 2026), "ours are gone");
}

/// The index of each language has names of its own: what the site adds does not fix those of the first one.
#[test]
fn holidays_are_named_in_the_language_of_the_page_whatever_the_site_says() {
    for site in [
        "{}",
        r#"{ "years": [{ "year": 2027, "notice": "通知", "off": [{ "date": "2027-03-01", "name": "测试日" }] }] }"#,
    ] {
        let room = with(Ok(site.to_owned()));
        let spring = |lang: Lang| match kind(parse_iso("2026-02-17").unwrap(), room.app.years()) {
            Kind::Holiday(name) => name.of(lang),
            other => panic!("{other:?}"),
        };
        assert_eq!(spring(Lang::Zh), "春节");
        room.app.set_lang(Lang::En);
        assert_eq!(spring(Lang::En), "Spring Festival", "{site}");
        assert!(std::ptr::eq(room.app.years(), room.app.years()), "joined anew each time");
    }
}

#[test]
fn a_missing_file_is_fine_and_a_bad_one_is_reported_and_not_used() {
    let missing = with(Err(FetchError::Unreachable));
    assert!(missing.app.site().is_none() && missing.app.site_error().is_none());
    let years = missing.app.years().len();
    assert!(years > 3);
    for bad in [Ok("{\"phone\": 1}".to_owned()), Err(FetchError::TooLong)] {
        let room = with(bad);
        assert!(room.app.site().is_none());
        assert!(!room.app.site_error().unwrap().message().of(Lang::Zh).is_empty());
        assert_eq!(room.app.years().len(), years);
        assert!(room.app.index().is_some(), "the app does not open");
    }
}
