//! What is typed and not answered: kept by case and form, never where it may not be.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use std::sync::Arc;

use common::app::{over, room, with_journal};
use fusu::domain::entry::Draft;
use fusu::state::Saving;
use fusu::storage::{Device, Journaled, MemoryStore, Store, StoreError};

fn draft(fields: &[(&str, &str)]) -> Draft {
    fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_draft_is_there_again_on_the_next_visit_until_it_is_forgotten() {
    let room = room();
    let case = room.begun();
    let typed = draft(&[("what_for", "某某"), ("bank_name?", "")]);
    room.app.set_draft(&case, "what_for", typed.clone(), &[]);
    assert_eq!(room.app.draft(&case, "what_for"), typed);
    assert!(room.app.case(&case).unwrap().answers.is_empty(), "it counts as an answer");
    let later = over(room.store);
    assert_eq!(later.app.draft(&case, "what_for"), typed);
    assert_eq!(later.app.draft(&case, "consent"), Draft::new());
    later.app.forget_draft(&case, "what_for");
    assert_eq!(over(later.store).app.draft(&case, "what_for"), Draft::new());
}

#[test]
fn what_looks_like_a_secret_stays_in_memory() {
    let room = room();
    let case = room.begun();
    for (text, numbers, kept) in [
        ("密码 abc123", false, false),
        ("验证码 483920", true, false),
        ("622200000000", false, false),
        ("6222000000000009", false, false),
        ("6222000000000009", true, true),
        ("4200001234202611230123456789", false, true),
        ("没输过密码2970元就被付走了", false, true),
    ] {
        let typed = draft(&[("note", text), ("day", "2026-11-01")]);
        let numbers: &[&str] = if numbers { &["note"] } else { &[] };
        room.app.set_draft(&case, "contacts", typed.clone(), numbers);
        assert_eq!(room.app.draft(&case, "contacts"), typed, "{text}");
        let stored = room.store.get(&format!("fusu.draft.{case}.contacts")).unwrap().unwrap();
        assert_eq!(stored.contains(text), kept, "{text}");
        assert!(stored.contains("2026-11-01"), "the rest of the form is lost");
    }
}

#[test]
fn on_a_shared_computer_a_draft_is_in_memory_and_goes_with_the_visit() {
    let room = room();
    room.app.begin("auto_renewal");
    room.app.choose_device(Device::Shared);
    let case = room.case();
    room.app.set_draft(&case, "what_for", draft(&[("what_for", "某某")]), &[]);
    assert_eq!(room.app.draft(&case, "what_for").len(), 1);
    assert!(room.store.keys().unwrap().is_empty());
    room.app.leave();
    assert_eq!(room.app.draft(&case, "what_for"), Draft::new());
    // The form of the page that was left closes after the clearing.
    room.app.set_draft(&case, "what_for", draft(&[("what_for", "某某")]), &[]);
    assert_eq!(room.app.draft(&case, "what_for"), Draft::new());
}

#[test]
fn a_draft_goes_with_its_case_and_with_everything() {
    let room = room();
    let first = room.begun();
    room.answer(&first, "consent", "trial");
    let second = room.begun();
    for case in [&first, &second] {
        room.app.set_draft(case, "what_for", draft(&[("what_for", "某某")]), &[]);
    }
    room.app.delete_case(&first);
    let keys = room.store.keys().unwrap();
    assert!(!keys.iter().any(|key| key.contains(&first)), "{keys:?}");
    assert_eq!(room.app.draft(&second, "what_for").len(), 1);
    room.app.wipe(Box::new(drop));
    assert!(room.store.keys().unwrap().is_empty());
    assert_eq!(room.app.draft(&second, "what_for"), Draft::new());
}

#[test]
fn a_draft_that_the_storage_refuses_stays_in_memory() {
    let room = room();
    let case = room.begun();
    room.store.refuse(Some(StoreError::Full));
    let typed = draft(&[("what_for", "某某")]);
    room.app.set_draft(&case, "what_for", typed.clone(), &[]);
    assert_eq!(room.app.draft(&case, "what_for"), typed);
    assert_eq!(over(room.store).app.draft(&case, "what_for"), Draft::new());
}

#[test]
fn a_case_becomes_one_of_another_type_with_its_answers() {
    use fusu::domain::case::Change;
    let room = room();
    let case = room.begun();
    room.answer(&case, "shown_by", "wechat");
    room.app.change(&case, Change::Retyped("account_stolen".to_owned()));
    let again = over(room.store).app.case(&case).unwrap();
    assert_eq!((again.problem.as_str(), again.answers.len()), ("account_stolen", 1));
}

#[test]
fn a_draft_is_no_part_of_what_is_called_saved() {
    let room = room();
    let case = room.begun();
    let held = room.journal.records();
    *room.journal.answers.lock().unwrap() = Some(Journaled::Slow);
    room.answer(&case, "consent", "trial");
    for text in ["某某", ""] {
        let fields: &[(&str, &str)] = if text.is_empty() { &[] } else { &[("what_for", text)] };
        room.app.set_draft(&case, "what_for", draft(fields), &[]);
    }
    room.journal.go_on();
    assert!(matches!(room.app.saving(), Saving::Saved(_)), "{:?}", room.app.saving());
    assert_eq!(room.journal.records(), held, "a draft is in the journal");
}

#[test]
fn a_draft_that_was_answered_does_not_come_back_from_a_disk_that_was_late() {
    let room = room();
    let case = room.begun();
    room.app.set_draft(&case, "what_for", draft(&[("what_for", "某某")]), &[]);
    // What the browser has on its disk when it is killed.
    let disk = Arc::new(MemoryStore::default());
    for key in room.store.keys().unwrap() {
        disk.set(&key, &room.store.get(&key).unwrap().unwrap()).unwrap();
    }
    room.app.forget_draft(&case, "what_for");
    room.answer(&case, "consent", "trial");
    let later = with_journal(disk, Arc::clone(&room.journal));
    assert_eq!(later.app.draft(&case, "what_for"), draft(&[]));
    // Another one in its place outlives the next start.
    later.app.set_draft(&case, "what_for", draft(&[("what_for", "新的")]), &[]);
    let last = with_journal(later.store, later.journal);
    assert_eq!(last.app.draft(&case, "what_for"), draft(&[("what_for", "新的")]));
}
