//! A preview at another time: what is stored can be looked at, and nothing is written.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use std::collections::BTreeMap;
use std::sync::Arc;

use common::app::{MemoryJournal, Noon, Room, opened, searched, with_journal};
use fusu::domain::case::{Case, Person};
use fusu::state::{Saving, Wiped};
use fusu::storage::{Clock, Device, MemoryStore, Store, TypeSize, case_key};
use fusu::text::Lang;
use fusu::text::dates::parse_instant;

/// All that is stored.
fn texts(store: &MemoryStore) -> BTreeMap<String, String> {
    let keys = store.keys().unwrap().into_iter();
    keys.map(|key| (key.clone(), store.get(&key).unwrap().unwrap())).collect()
}

/// The page of an own device with a case, which has to outlive the preview; its case, its journal, the preview.
fn preview() -> (Room<MemoryStore>, String, Arc<MemoryJournal>, Room<MemoryStore>) {
    let journal = Arc::new(MemoryJournal::default());
    let first = with_journal(Arc::new(MemoryStore::default()), Arc::clone(&journal));
    let case = first.begun();
    first.answer(&case, "consent", "never");
    let store = Arc::clone(&first.store);
    let room = searched(store, Arc::clone(&journal), "?now=2026-12-03T10:00");
    (first, case, journal, room)
}

#[test]
fn the_pages_live_at_the_time_that_the_address_sets_and_show_what_is_stored() {
    let (_first, case, _, room) = preview();
    let set = parse_instant("2026-12-03T10:00:00").unwrap();
    assert_eq!((room.app.preview(), room.app.now()), (Some(set), set));
    assert_eq!(room.app.device(), Some(Device::Preview));
    assert!(room.app.case(&case).is_some_and(|case| case.answers.contains_key("consent")));
    assert_eq!(room.app.saving(), Saving::Nothing);
    assert!(!room.app.has_unsaved(), "nothing was changed");
}

#[test]
fn nothing_that_is_done_in_a_preview_reaches_the_store_or_the_journal() {
    let (first, case, journal, room) = preview();
    let store = first.store;
    let (before, records) = (texts(&store), journal.entries.lock().unwrap().clone());
    room.app.begin("account_stolen");
    assert!(!room.app.asks_device(), "asked whose device it is");
    room.answer(&case, "consent", "trial");
    assert_eq!(room.app.saving(), Saving::Memory);
    assert!(room.app.has_unsaved());
    room.app.set_me(Person { name: "李兰".to_owned(), ..Person::default() });
    room.app.set_lang(Lang::En);
    room.app.set_size(TypeSize::Largest);
    room.app.retry();
    assert_eq!(room.app.cases().len(), 2);
    room.app.delete_case(&case);
    assert_eq!(room.app.case(&case), None);
    room.app.wipe(Box::new(|wiped| assert_ne!(wiped, Wiped::Never)));
    assert_eq!(texts(&store), before);
    assert_eq!(*journal.entries.lock().unwrap(), records);
}

#[test]
fn what_another_tab_writes_does_not_take_the_place_of_what_was_changed_in_a_preview() {
    let (_first, case, _, room) = preview();
    room.answer(&case, "consent", "trial");
    let changed = room.app.case(&case);
    room.app.reload_record(Some(&case_key(&case)));
    assert_eq!(room.app.case(&case), changed);
}

#[test]
fn without_a_time_in_the_address_the_clock_is_the_real_one_and_things_are_saved() {
    let (store, journal) = (Arc::new(MemoryStore::default()), Arc::new(MemoryJournal::default()));
    let room = searched(store, journal, "?now=tomorrow");
    assert_eq!((room.app.preview(), room.app.now()), (None, Noon.now()));
    room.begun();
    let later = opened(room.store, common::app::Fake::default(), "");
    assert_eq!(
        later.app.cases().iter().map(|case: &Case| &*case.problem).collect::<Vec<_>>(),
        ["auto_renewal"]
    );
}
