//! The seams between our ports and a real browser.
#![cfg(target_arch = "wasm32")]

use std::collections::BTreeSet;

use fusu::platform::{BeijingClock, LocalStore, WebBrowser, hash};
use fusu::state::Browser as _;
use fusu::storage::{
    Clock as _, Settings, Store as _, StoreError, TypeSize, load_settings, save_settings, wipe,
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
    assert!(save_settings(&store, settings).is_ok());
    assert_eq!(load_settings(&store), settings);
    assert!(wipe(&store).is_ok_and(|gone| gone >= 1));
    assert_eq!(load_settings(&store), Settings::default());
    assert_eq!(store.get("theirs"), Ok(Some("stays".to_owned())));
    assert_eq!(store.remove("theirs"), Ok(()));
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
