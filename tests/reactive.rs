//! The app and its commands, with a storage in memory and a clock that stands still.
#![cfg(all(feature = "ui", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDateTime;
use fusu::domain::answer::Answer;
use fusu::domain::case::{Change, Person};
use fusu::route::Route;
use fusu::state::{AppState, Saving, Shell, Tools, Wiped};
use fusu::storage::{Clock, Device, MemoryStore, Store, StoreError, TypeSize};
use fusu::text::Lang;
use fusu::text::dates::parse_instant;
use leptos::prelude::Owner;

struct Noon;

impl Clock for Noon {
    fn now(&self) -> NaiveDateTime {
        parse_instant("2026-11-23T12:00:00").unwrap()
    }
}

/// A shell that remembers the address, and answers for files with `file`.
#[derive(Default)]
struct Fake {
    address: Mutex<String>,
    file: Mutex<Option<String>>,
    drawn: AtomicU8,
}

impl Shell for Fake {
    fn copy(&self, _: &str, done: Box<dyn FnOnce(bool)>) {
        done(true);
    }
    fn print(&self) {}
    fn save_file(&self, _: &str, _: &str) {}
    fn fetch_text(&self, _: &str, done: Box<dyn FnOnce(Option<String>)>) {
        done(self.file.lock().unwrap().clone());
    }
    fn focus(&self, _: &'static str) {}
    fn go(&self, hash: &str) {
        hash.clone_into(&mut self.address.lock().unwrap());
    }
    fn back(&self) {}
    fn replace(&self, hash: &str) {
        self.go(hash);
    }
    fn dialog(&self, _: &'static str, _: bool) {}
    fn dress(&self, _: &str, _: &str, _: &str) {}
    fn scroll_top(&self) {}
    fn random(&self) -> Vec<u8> {
        vec![self.drawn.fetch_add(1, Ordering::Relaxed) + 1; 12]
    }
}

/// A storage that the browser denies from some moment on, or that keeps what should go.
#[derive(Default)]
struct Odd {
    inside: MemoryStore,
    denied: AtomicBool,
    sticks: AtomicBool,
}

impl Odd {
    fn lets(&self) -> Result<(), StoreError> {
        if self.denied.load(Ordering::Relaxed) { Err(StoreError::Denied) } else { Ok(()) }
    }
}

impl Store for Odd {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.lets().and_then(|()| self.inside.get(key))
    }
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.lets().and_then(|()| self.inside.set(key, text))
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.lets()?;
        if self.sticks.load(Ordering::Relaxed) { Ok(()) } else { self.inside.remove(key) }
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.lets().and_then(|()| self.inside.keys())
    }
}

struct Room<S = MemoryStore> {
    _owner: Owner,
    store: Arc<S>,
    shell: Arc<Fake>,
    app: AppState,
}

fn room() -> Room {
    over(Arc::new(MemoryStore::default()))
}

/// A page over this storage, as another tab or the next visit opens it.
fn over<S: Store + 'static>(store: Arc<S>) -> Room<S> {
    let owner = Owner::new();
    owner.set();
    let shell = Arc::new(Fake::default());
    let tools = Tools {
        store: Arc::<S>::clone(&store),
        clock: Arc::new(Noon),
        shell: Arc::<Fake>::clone(&shell),
    };
    let app = AppState::new(tools, "");
    Room { _owner: owner, store, shell, app }
}

impl<S> Room<S> {
    fn begun(&self) -> String {
        self.app.begin("auto_renewal");
        self.app.choose_device(Device::Own);
        self.case()
    }

    fn case(&self) -> String {
        match Route::parse(&self.shell.address.lock().unwrap()) {
            Route::Question(id, _) => id,
            other => panic!("no question but {other:?}"),
        }
    }

    fn answer(&self, case: &str, question: &str, option: &str) {
        let answer = Answer::One(option.to_owned());
        self.app.change(case, Change::Answered(question.to_owned(), answer));
    }
}

#[test]
fn the_first_case_waits_until_it_is_said_whose_device_this_is() {
    let room = room();
    room.app.begin("auto_renewal");
    assert!(room.app.asks_device() && room.app.cases().is_empty());
    room.app.dismiss_device();
    assert!(!room.app.asks_device() && room.store.keys().unwrap().is_empty());
    let case = room.begun();
    assert_eq!(*room.shell.address.lock().unwrap(), format!("#/case/{case}/q/consent"));
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
    room.app.arrive("#/settings");
    room.app.leave();
    room.app.arrive(&room.shell.address.lock().unwrap());
    assert_eq!(room.app.left(), Some((Lang::Zh, Wiped::Gone(0))), "gone before it was read");
    room.app.arrive("#/cases");
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
    let questions: Vec<_> = kept.iter().map(|(question, _)| question.as_str()).collect();
    assert_eq!(questions, ["consent", "notified"]);
}

#[test]
fn a_case_deleted_in_another_tab_leaves_this_one() {
    let first = room();
    let case = first.begun();
    let second = over(Arc::clone(&first.store));
    second.app.delete_case(&case);
    first.app.reload(Some(&format!("fusu.case.{case}")));
    assert!(first.app.case(&case).is_none());
}
