//! The seams between our ports and a real browser.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use fusu::platform::{BeijingClock, BrowserJournal, LocalStore, WebBrowser, hash};
use fusu::state::Browser as _;
use fusu::storage::{
    Changes, Clock as _, Entries, Journal as _, Journaled, Settings, Store as _, StoreError,
    TypeSize, load_settings, save_settings, wipe,
};
use fusu::text::dates::parse_iso;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn what_is_stored_is_read_back_and_can_be_removed() {
    let store = LocalStore::probe();
    let text = "{\"名\":\"𬎆🙂\"}";
    assert_eq!(store.set("fusu.seam", text), Ok(()));
    assert_eq!(store.get("fusu.seam"), Ok(Some(text.to_owned())));
    assert!(store.keys().is_ok_and(|keys| keys.iter().any(|key| key == "fusu.seam")));
    assert_eq!(store.remove("fusu.seam"), Ok(()));
    assert_eq!(store.get("fusu.seam"), Ok(None));
}

#[wasm_bindgen_test]
fn a_full_storage_is_called_full_and_keeps_what_it_had() {
    let store = LocalStore::probe();
    assert_eq!(store.set("fusu.seam.small", "kept"), Ok(()));
    // 5 MiB of UTF-16 is the most that any browser gives.
    let large = "长".repeat(6 * 1024 * 1024);
    assert_eq!(store.set("fusu.seam.large", &large), Err(StoreError::Full));
    assert_eq!(store.get("fusu.seam.large"), Ok(None));
    assert_eq!(store.get("fusu.seam.small"), Ok(Some("kept".to_owned())));
    assert_eq!(store.remove("fusu.seam.small"), Ok(()));
}

#[wasm_bindgen_test]
fn wiping_leaves_what_is_not_ours() {
    let store = LocalStore::probe();
    assert_eq!(store.set("theirs", "stays"), Ok(()));
    let settings = Settings { size: TypeSize::Large, own: true, ..Settings::default() };
    assert!(save_settings(&store, settings, 0).is_ok());
    assert_eq!(load_settings(&store), settings);
    assert!(wipe(&store).is_ok_and(|gone| gone >= 1));
    assert_eq!(load_settings(&store), Settings::default());
    assert_eq!(store.get("theirs"), Ok(Some("stays".to_owned())));
    assert_eq!(store.remove("theirs"), Ok(()));
}

/// Makes these changes; what was in the journal before. Fails if they are not on the disk.
async fn update(make: bool, changes: Changes) -> Entries {
    let seen = Rc::new(RefCell::new(None));
    let tell = Rc::clone(&seen);
    let (changes, done) = (RefCell::new(changes), Rc::new(RefCell::new(None)));
    let told = Rc::clone(&done);
    let answer = js_sys::Promise::new(&mut |resolve, _| {
        let (tell, told) = (Rc::clone(&tell), Rc::clone(&told));
        let changes = changes.take();
        let step = move |entries: &Entries| {
            *tell.borrow_mut() = Some(entries.clone());
            changes
        };
        let heard = move |what| {
            if what != Journaled::Slow {
                *told.borrow_mut() = Some(what);
                assert!(resolve.call0(&wasm_bindgen::JsValue::NULL).is_ok());
            }
        };
        BrowserJournal.update(make, Box::new(step), Box::new(heard));
    });
    assert!(wasm_bindgen_futures::JsFuture::from(answer).await.is_ok());
    assert_eq!(done.take(), Some(Journaled::Done));
    seen.take().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn a_journal_is_made_when_it_is_needed_and_keeps_what_it_was_given() {
    let (key, text) = ("fusu.seam".to_owned(), "{\"名\":\"𬎆🙂\"}".to_owned());
    let put = vec![(key.clone(), Some(text.clone()))];
    // Where there is none, looking makes none, and changes nothing.
    assert_eq!(update(false, put.clone()).await, []);
    assert_eq!(update(false, vec![]).await, []);
    assert_eq!(update(true, put).await, []);
    assert_eq!(update(false, vec![(key.clone(), None)]).await, [(key, text)]);
    assert_eq!(update(true, vec![]).await, []);
}

#[wasm_bindgen_test]
fn the_clock_tells_the_time_of_our_days() {
    let now = BeijingClock.now().date();
    assert!(parse_iso("2026-01-01").is_some_and(|first| now > first), "{now}");
    assert!(parse_iso("2100-01-01").is_some_and(|last| now < last), "{now}");
}

#[wasm_bindgen_test]
fn random_bytes_differ_each_time() {
    let drawn: BTreeSet<Vec<u8>> = (0..50).map(|_| WebBrowser.random_bytes()).collect();
    assert_eq!(drawn.len(), 50);
    assert!(drawn.iter().all(|bytes| bytes.len() == 12));
}

#[wasm_bindgen_test]
fn an_address_that_was_set_is_read_back() {
    WebBrowser.replace("#/cases");
    assert_eq!(hash(), "#/cases");
}
