//! The app and its commands, with a storage in memory and a clock that stands still.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use common::app::{Noon, Odd, over, room};
use fusu::domain::case::{Change, OwnWords, Person};
use fusu::state::{Saving, Wiped};
use fusu::storage::{Clock, Device, Store, StoreError, TypeSize};
use fusu::text::Lang;

#[test]
fn the_first_case_waits_until_it_is_said_whose_device_this_is() {
    let room = room();
    room.app.begin("auto_renewal");
    assert!(room.app.asks_device() && room.app.cases().is_empty());
    room.app.dismiss_device();
    assert!(!room.app.asks_device() && room.store.keys().unwrap().is_empty());
    let case = room.begun();
    assert_eq!(*room.browser.address.lock().unwrap(), format!("#/case/{case}/q/consent"));
    assert_eq!(room.app.saving(), Saving::Saved(Noon.now()));
    room.app.begin("account_stolen");
    assert!(!room.app.asks_device(), "asked twice");
    assert_eq!(room.app.cases().len(), 2);
}

fn lan() -> Person {
    Person { name: "李兰".to_owned(), ..Person::default() }
}

#[test]
fn personal_details_ask_whose_device_this_is_and_are_saved_when_it_is_known() {
    let room = room();
    room.app.set_lang(Lang::Zh);
    room.app.set_size(TypeSize::Largest);
    room.app.set_helper(Person::default());
    assert!(!room.app.asks_device(), "asked for nothing");
    room.app.set_me(lan());
    assert!(room.app.asks_device());
    assert!(room.store.keys().unwrap().is_empty(), "saved before it was known");
    assert_eq!(room.app.saving(), Saving::Memory);
    room.app.choose_device(Device::Own);
    assert!(!room.app.asks_device() && room.app.cases().is_empty());
    assert_eq!(room.app.saving(), Saving::Saved(Noon.now()));
    let later = over(room.store);
    assert_eq!((later.app.me(), later.app.helper()), (lan(), Person::default()));
    let settings = later.app.settings();
    assert_eq!((settings.lang, settings.size), (Some(Lang::Zh), TypeSize::Largest));
}

#[test]
fn personal_details_stay_in_memory_until_it_is_known_whose_device_this_is() {
    let room = room();
    room.app.set_me(lan());
    room.app.dismiss_device();
    assert_eq!((room.app.me(), room.app.saving()), (lan(), Saving::Memory));
    assert!(room.store.keys().unwrap().is_empty());
    room.begun();
    assert_eq!(over(room.store).app.me(), lan(), "forgotten when the case was begun");
}

#[test]
fn a_retry_saves_the_details_and_does_not_hide_what_is_still_refused() {
    let room = room();
    room.begun();
    room.store.refuse(Some(StoreError::Full));
    room.app.set_helper(lan());
    room.app.retry();
    assert_eq!(room.app.saving(), Saving::Refused(StoreError::Full));
    room.store.refuse(None);
    room.app.retry();
    assert_eq!(room.app.saving(), Saving::Saved(Noon.now()));
    assert_eq!(over(room.store).app.helper(), lan());
}

#[test]
fn a_save_that_works_does_not_hide_one_that_was_refused() {
    let room = room();
    let case = room.begun();
    room.store.refuse(Some(StoreError::Full));
    room.answer(&case, "consent", "trial");
    assert_eq!(room.app.saving(), Saving::Refused(StoreError::Full));
    room.store.refuse(None);
    room.app.set_size(TypeSize::Large);
    assert_eq!(room.app.saving(), Saving::Saved(Noon.now()));
    assert_eq!(over(room.store).app.case(&case).unwrap().answers.len(), 1, "said, but not saved");
}

#[test]
fn details_that_cannot_be_read_are_neither_replaced_nor_in_the_way() {
    let room = room();
    room.store.set("fusu.profile.me", "?").unwrap();
    room.begun();
    assert_eq!(room.app.saving(), Saving::Saved(Noon.now()));
    room.app.set_me(lan());
    assert_eq!(room.app.saving(), Saving::Blocked);
    assert_eq!(room.store.get("fusu.profile.me").unwrap().as_deref(), Some("?"));
}

#[test]
fn the_next_visit_finds_every_answer() {
    let room = room();
    let case = room.begun();
    room.answer(&case, "consent", "trial");
    let later = over(room.store);
    assert_eq!(later.app.case(&case).unwrap().answers.len(), 1);
    assert_eq!(later.app.device(), Some(Device::Own));
}

#[test]
fn a_shared_computer_is_never_written_to() {
    let room = room();
    room.app.begin("auto_renewal");
    room.app.choose_device(Device::Shared);
    let case = room.case();
    room.answer(&case, "consent", "trial");
    room.app.set_me(lan());
    room.app.set_lang(Lang::Zh);
    assert_eq!(room.app.saving(), Saving::Memory);
    assert!(room.store.keys().unwrap().is_empty());
    room.app.leave();
    assert!(room.app.cases().is_empty() && room.app.me() == Person::default());
    assert_eq!(room.app.device(), None);
}

#[test]
fn leaving_clears_the_page_even_where_the_storage_is_denied() {
    let denied = Odd { denied: AtomicBool::new(true), ..Odd::default() };
    let room = over(Arc::new(denied));
    room.app.begin("auto_renewal");
    room.app.choose_device(Device::Shared);
    let case = room.case();
    room.answer(&case, "consent", "trial");
    room.app.set_me(lan());
    room.app.leave();
    assert!(room.app.case(&case).is_none(), "the next visitor sees the case");
    assert_eq!((room.app.me(), room.app.device()), (Person::default(), None));
    assert_eq!(room.app.left(), Some((Lang::Zh, Wiped::Never)));
}

#[test]
fn what_is_said_on_leaving_is_true() {
    let room = over(Arc::new(Odd::default()));
    room.begun();
    room.app.leave();
    assert_eq!(room.app.left(), Some((Lang::Zh, Wiped::Gone(2))));

    room.begun();
    room.store.sticks.store(true, Ordering::Relaxed);
    room.app.leave();
    assert!(room.app.cases().is_empty());
    assert_eq!(room.app.left(), Some((Lang::Zh, Wiped::Left)), "records are left");

    room.store.sticks.store(false, Ordering::Relaxed);
    room.begun();
    room.store.denied.store(true, Ordering::Relaxed);
    room.app.leave();
    assert!(room.app.cases().is_empty());
    assert_eq!(room.app.left(), Some((Lang::Zh, Wiped::Left)), "nobody could look again");
}

#[test]
fn what_became_of_leaving_is_said_until_the_next_page_or_case() {
    let room = room();
    room.app.open("#/settings");
    room.app.leave();
    room.app.open(&room.browser.address.lock().unwrap());
    assert_eq!(room.app.left(), Some((Lang::Zh, Wiped::Gone(0))), "gone before it was read");
    room.app.open("#/cases");
    assert_eq!(room.app.left(), None);
    room.app.leave();
    room.app.begin("auto_renewal");
    assert_eq!(room.app.left(), None);
}

#[test]
fn a_refused_write_is_said_and_a_retry_saves() {
    let room = room();
    let case = room.begun();
    room.store.refuse(Some(StoreError::Full));
    room.answer(&case, "consent", "trial");
    assert_eq!(room.app.saving(), Saving::Refused(StoreError::Full));
    assert_eq!(room.app.case(&case).unwrap().answers.len(), 1, "the answer went");
    room.store.refuse(None);
    room.app.retry();
    assert_eq!(room.app.saving(), Saving::Saved(Noon.now()));
    assert_eq!(over(room.store).app.case(&case).unwrap().answers.len(), 1);
}

#[test]
fn the_changes_of_two_tabs_are_both_kept() {
    let first = room();
    let case = first.begun();
    let second = over(Arc::clone(&first.store));
    second.answer(&case, "consent", "trial");
    // The first tab has not heard of it yet.
    first.answer(&case, "notified", "never");
    let kept = over(Arc::clone(&first.store)).app.case(&case).unwrap().answers;
    let questions: Vec<_> = kept.keys().map(String::as_str).collect();
    assert_eq!(questions, ["consent", "notified"]);
}

#[test]
fn r5_two_tabs_rewrite_a_paragraph_each_and_both_stay() {
    let first = room();
    let case = first.begun();
    let second = over(Arc::clone(&first.store));
    let reword = |paragraph: &str, words: &str| Change::Reworded {
        letter: "to_wechat".to_owned(),
        paragraph: paragraph.to_owned(),
        own: Some(OwnWords { words: words.to_owned(), from: "自动写的。".to_owned() }),
    };
    second.app.change(&case, reword("began", "一。"));
    // The first tab has not heard of it yet.
    first.app.change(&case, reword("since", "二。"));
    second.app.change(&case, reword("began", "三。"));
    let kept = over(Arc::clone(&first.store)).app.case(&case).unwrap().own_paragraphs;
    let words: Vec<_> =
        kept["to_wechat"].iter().map(|(id, own)| (id.as_str(), own.words.as_str())).collect();
    assert_eq!(words, [("began", "三。"), ("since", "二。")]);
}

#[test]
fn a_case_deleted_in_another_tab_leaves_this_one() {
    let first = room();
    let case = first.begun();
    let second = over(Arc::clone(&first.store));
    second.app.delete_case(&case);
    first.app.reload_record(Some(&format!("fusu.case.{case}")));
    assert!(first.app.case(&case).is_none());
}
