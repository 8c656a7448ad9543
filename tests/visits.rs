//! Coming back: the case that was opened and left, the cases that are open, and the plan that was being read.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use std::sync::Arc;

use common::app::{Fake, Noon, opened, over, room};
use fusu::domain::case::Case;
use fusu::route::Route;
use fusu::state::Reading;
use fusu::storage::{Clock, MemoryStore, save};
use fusu::text::Lang;
use fusu::text::dates::parse_instant;

/// A storage in which these cases lie, begun on the day before and never answered.
fn untouched(cases: &[(&str, &str)]) -> Arc<MemoryStore> {
    let store = MemoryStore::default();
    for (id, problem) in cases {
        let begun = parse_instant("2026-11-22T09:00:00").unwrap();
        save(&store, &Case::new((*id).to_owned(), problem, begun), 0, 0).unwrap();
    }
    Arc::new(store)
}

#[test]
fn a_case_without_an_answer_is_begun_again_and_no_twin() {
    let room = room();
    let first = room.begun();
    room.app.begin("auto_renewal");
    assert_eq!((room.case(), room.app.cases().len()), (first.clone(), 1));
    room.answer(&first, "consent", "trial");
    room.app.begin("auto_renewal");
    assert_ne!(room.case(), first, "an answered case was taken for an empty one");
    room.app.begin("account_stolen");
    assert_eq!(room.app.cases().len(), 3);
}

#[test]
fn what_an_earlier_visit_left_empty_is_not_open_and_begins_with_its_first_answer() {
    let room = over(untouched(&[("old", "auto_renewal"), ("strange", "no_such_type")]));
    assert!(room.app.open_cases().is_empty());
    assert_eq!(room.app.cases().len(), 2, "they can still be deleted");
    room.app.begin("auto_renewal");
    assert_eq!(room.case(), "old");
    room.answer("old", "consent", "trial");
    let open = room.app.open_cases();
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].begun, Noon.now(), "it counts from the day on which it was opened");
}

#[test]
fn a_case_that_was_opened_at_this_visit_is_listed() {
    let room = room();
    let case = room.begun();
    assert_eq!(room.app.open_cases()[0].id, case);
}

#[test]
fn which_case_was_deleted_is_said_until_the_next_page() {
    let room = room();
    let case = room.begun();
    room.app.open(&format!("#/case/{case}"));
    room.app.delete_case(&case);
    assert_eq!((room.app.route(), room.app.cases()), (Route::Cases, vec![]));
    assert_eq!(room.app.deleted().as_deref(), Some("自动续费、免密代扣"));
    room.app.open(&room.browser.address.lock().unwrap());
    assert!(room.app.deleted().is_some(), "gone before it was read");
    room.app.open("#/");
    assert_eq!(room.app.deleted(), None);
    let case = room.begun();
    room.app.delete_case(&case);
    room.app.leave();
    assert_eq!(room.app.deleted(), None, "the next visitor reads the name");
}

#[track_caller]
fn reads(lang: Lang, hash: &str, address: &str) {
    let reading = Reading { lang, open: vec![1], anchor: 3, top: 120.5, focused: true };
    let browser = Fake::default();
    *browser.reading.lock().unwrap() = Some(reading.clone());
    let room = opened(Arc::new(MemoryStore::default()), browser, hash);
    assert_eq!((room.app.route(), room.app.lang()), (Route::Emergency, lang));
    assert_eq!(*room.browser.address.lock().unwrap(), address);
    assert_eq!(room.app.reading(), Some(reading));
    room.app.open("#/emergency");
    assert!(room.app.reading().is_some(), "the page that is open already");
    room.app.open("#/");
    assert_eq!(room.app.reading(), None, "the next page would stay where it is");
}

#[test]
fn who_reads_the_plan_goes_on_with_it_whatever_page_was_asked_for() {
    reads(Lang::Zh, "", "#/emergency");
    reads(Lang::En, "#/cases", "#/emergency");
    // No second step back to the page that is open.
    reads(Lang::Zh, "#/emergency?from=timeline", "");
}

#[test]
fn who_reads_nothing_sees_the_page_that_was_asked_for() {
    let room = room();
    assert_eq!((room.app.route(), room.app.reading()), (Route::Home, None));
}
