//! What the app says of saving, over a journal in memory that may be slow, broken or late, and two tabs.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use std::sync::Arc;

use common::app::{MemoryJournal, Noon, Odd, Room, over, room, with_journal};
use fusu::domain::case::Person;
use fusu::state::{Saving, Wiped};
use fusu::storage::{Clock, Device, Journaled, MemoryStore, SETTINGS, Store, StoreError, TypeSize};
use fusu::text::Lang;

fn saved() -> Saving {
    Saving::Saved(Noon.now())
}

fn handed() -> Saving {
    Saving::Handed(Noon.now())
}

fn answers(room: &Room, what: Journaled) {
    *room.journal.answers.lock().unwrap() = Some(what);
}

fn wiped<S>(room: &Room<S>) -> Option<Wiped> {
    let said = Arc::new(std::sync::Mutex::new(None));
    let tell = Arc::clone(&said);
    room.app.wipe(Box::new(move |wiped| *tell.lock().unwrap() = Some(wiped)));
    let said = *said.lock().unwrap();
    said
}

/// What another tab or the next visit finds, after the store was lost but for the journal.
fn after_a_kill(room: &Room) -> Room {
    with_journal(Arc::new(MemoryStore::default()), Arc::clone(&room.journal))
}

fn copied(store: &MemoryStore) -> Arc<MemoryStore> {
    let copy = Arc::new(MemoryStore::default());
    for key in store.keys().unwrap() {
        copy.set(&key, &store.get(&key).unwrap().unwrap()).unwrap();
    }
    copy
}

#[test]
fn it_is_called_saved_when_the_journal_has_it() {
    let room = room();
    let case = room.begun();
    assert_eq!(room.app.saving(), saved());
    answers(&room, Journaled::Slow);
    room.answer(&case, "consent", "trial");
    assert_eq!(room.app.saving(), Saving::Slow, "called saved too early");
    room.journal.go_on();
    assert_eq!(room.app.saving(), saved());
    let later = after_a_kill(&room);
    assert_eq!(later.app.case(&case).unwrap().answers.len(), 1);
    assert_eq!(later.app.device(), Some(Device::Own), "asked again whose device it is");
}

#[test]
fn what_a_journal_refused_goes_there_with_the_next_change() {
    let room = room();
    let case = room.begun();
    answers(&room, Journaled::Done);
    room.answer(&case, "consent", "trial");
    assert_eq!(room.app.saving(), handed());
    room.app.set_me(Person { name: "李兰".to_owned(), ..Person::default() });
    assert_eq!(room.app.saving(), handed());
    room.journal.go_on();
    room.app.set_size(TypeSize::Large);
    assert_eq!(room.app.saving(), saved());
    let later = after_a_kill(&room);
    assert_eq!(later.app.case(&case).unwrap().answers.len(), 1);
    assert_eq!(
        (later.app.me().name.as_str(), later.app.settings().size),
        ("李兰", TypeSize::Large)
    );
}

#[test]
fn a_journal_does_not_hide_that_the_store_refused() {
    let room = room();
    let case = room.begun();
    answers(&room, Journaled::Slow);
    room.answer(&case, "consent", "trial");
    room.store.refuse(Some(StoreError::Full));
    room.answer(&case, "notified", "never");
    room.journal.go_on();
    assert_eq!(room.app.saving(), Saving::Refused(StoreError::Full));
    assert!(room.app.has_unsaved());
}

#[test]
fn a_deleted_case_stays_away() {
    let room = room();
    let case = room.begun();
    let disk = copied(&room.store);
    room.app.delete_case(&case);
    // The disk has the case still, or lost everything.
    let later = with_journal(disk, Arc::clone(&room.journal));
    assert!(later.app.case(&case).is_none(), "the disk brings it back");
    assert!(after_a_kill(&later).app.case(&case).is_none(), "the journal brings it back");
}

#[test]
fn a_deletion_of_everything_leaves_nothing_in_store_and_journal() {
    let room = room();
    let case = room.begun();
    room.app.set_me(Person { name: "李兰".to_owned(), ..Person::default() });
    assert_eq!(room.journal.records().len(), 3);
    let disk = copied(&room.store);
    assert_eq!(wiped(&room), Some(Wiped::Gone(3)));
    assert!(room.store.keys().unwrap().is_empty() && room.journal.records().is_empty());
    // A browser that was killed before it wrote the deletion to its disk.
    let later = with_journal(disk, Arc::clone(&room.journal));
    assert!(later.app.case(&case).is_none(), "everything is back");
    assert_eq!((later.app.me(), later.app.device()), (Person::default(), None));
    assert!(later.store.keys().unwrap().is_empty());
    later.begun();
    assert_eq!(later.app.saving(), saved(), "nothing can be saved after a deletion");
    assert_eq!(after_a_kill(&later).app.cases().len(), 1);
}

#[test]
fn what_is_said_of_a_deletion_waits_for_the_journal() {
    let room = room();
    room.begun();
    answers(&room, Journaled::Slow);
    assert_eq!(wiped(&room), None, "said before it is known");
    room.journal.go_on();
    room.begun();
    answers(&room, Journaled::Done);
    assert_eq!(wiped(&room), Some(Wiped::Left), "the journal still has it");
    // A browser that never had a journal has nothing in it.
    let journal = Arc::new(MemoryJournal::default());
    *journal.answers.lock().unwrap() = Some(Journaled::Done);
    let without = with_journal(Arc::new(MemoryStore::default()), journal);
    without.begun();
    assert_eq!(without.app.saving(), handed());
    assert_eq!(wiped(&without), Some(Wiped::Gone(2)));
}

#[test]
fn on_a_shared_computer_no_journal_is_made() {
    let room = room();
    room.app.begin("auto_renewal");
    assert!(!room.app.has_unsaved());
    room.app.choose_device(Device::Shared);
    let case = room.case();
    room.answer(&case, "consent", "trial");
    room.app.set_lang(Lang::En);
    assert!(room.app.has_unsaved(), "lost without a question");
    room.app.leave();
    assert!(!room.app.has_unsaved());
    assert_eq!(*room.journal.entries.lock().unwrap(), None);
    let denied = over(Arc::new(Odd { denied: true.into(), ..Odd::default() }));
    assert_eq!(*denied.journal.entries.lock().unwrap(), None);
}

#[test]
fn a_journal_that_answers_late_is_followed_and_overwrites_nothing_newer() {
    let first = room();
    let case = first.begun();
    first.answer(&case, "consent", "trial");
    let journal = Arc::clone(&first.journal);
    *journal.answers.lock().unwrap() = Some(Journaled::Failed);
    let later = with_journal(Arc::new(MemoryStore::default()), Arc::clone(&journal));
    assert!(later.app.cases().is_empty() && later.app.device().is_none());
    later.app.set_lang(Lang::En);
    journal.go_on();
    assert_eq!(later.app.case(&case).unwrap().answers.len(), 1, "not followed");
    assert_eq!(later.app.device(), Some(Device::Own));
    later.answer(&case, "notified", "never");
    assert_eq!(later.app.saving(), saved());
    assert_eq!(after_a_kill(&later).app.case(&case).unwrap().answers.len(), 2);
}

#[test]
fn r5_two_tabs_follow_each_other_in_details_and_settings() {
    let first = room();
    first.begun();
    let second = over(Arc::clone(&first.store));
    let (phone, address) = ("13800000000".to_owned(), "某市".to_owned());
    second.app.set_me(Person { phone: phone.clone(), ..Person::default() });
    second.app.set_size(TypeSize::Largest);
    // The first tab has not heard of it yet.
    first.app.set_me(Person { address: address.clone(), ..Person::default() });
    first.app.set_lang(Lang::En);
    let both = Person { phone, address, ..Person::default() };
    assert_eq!(first.app.me(), both, "the other tab's field is gone");
    second.app.reload_record(Some("fusu.profile.me"));
    second.app.reload_record(Some(SETTINGS));
    assert_eq!(second.app.me(), both);
    for app in [first.app, second.app] {
        let settings = app.settings();
        assert_eq!((settings.lang, settings.size), (Some(Lang::En), TypeSize::Largest));
    }
}

#[test]
fn r5_what_one_tab_deletes_is_nowhere_in_the_other() {
    let first = room();
    let case = first.begun();
    first.app.set_me(Person { name: "李兰".to_owned(), ..Person::default() });
    let second = over(Arc::clone(&first.store));
    wiped(&first);
    // An answer that comes before the news does not write it back.
    second.answer(&case, "consent", "trial");
    assert!(second.app.case(&case).is_none());
    assert!(second.store.keys().unwrap().iter().all(|key| key != &format!("fusu.case.{case}")));
    wiped(&first);
    second.app.reload_record(Some(SETTINGS));
    assert_eq!((second.app.me(), second.app.device()), (Person::default(), None));
}

#[test]
fn what_cannot_be_read_can_be_copied_and_deleted_and_then_saved_over() {
    let store = Arc::new(MemoryStore::default());
    for key in ["fusu.case.broken", "fusu.profile.me"] {
        store.set(key, "?").unwrap();
    }
    let room = over(store);
    room.begun();
    let text = "fusu.case.broken\n?\n\nfusu.profile.me\n?";
    assert_eq!((room.app.damaged().len(), room.app.damaged_text().as_str()), (2, text));
    room.app.delete_damaged();
    assert!(room.app.damaged().is_empty());
    room.app.set_me(Person { name: "李兰".to_owned(), ..Person::default() });
    assert_eq!(room.app.saving(), saved());
}
