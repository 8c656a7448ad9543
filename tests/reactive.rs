//! The app and its commands, with a storage in memory and a clock that stands still.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDateTime;
use fusu::content::files;
use fusu::domain::answer::Answer;
use fusu::domain::case::{Change, Person};
use fusu::domain::library::{ContentError, ContentName, EDITION};
use fusu::route::Route;
use fusu::state::{AppState, Browser, ContentState, FetchError, Fetched, Ports, Saving, Wiped};
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

/// A browser that remembers the address, and serves the files of content at once, or what `serves` has instead.
#[derive(Default)]
struct Fake {
    address: Mutex<String>,
    serves: Mutex<BTreeMap<String, Result<String, FetchError>>>,
    asked: Mutex<Vec<String>>,
    drawn: AtomicU8,
}

impl Fake {
    fn serve(&self, name: &ContentName, lang: Lang, answer: Result<String, FetchError>) {
        self.serves.lock().unwrap().insert(name.path(lang), answer);
    }

    fn asked_for(&self, name: &ContentName, lang: Lang) -> usize {
        let path = name.path(lang);
        self.asked.lock().unwrap().iter().filter(|asked| **asked == path).count()
    }
}

impl Browser for Fake {
    fn copy(&self, _: &str, done: Box<dyn FnOnce(bool)>) {
        done(true);
    }
    fn print(&self) -> bool {
        true
    }
    fn save_file(&self, _: &str, _: &str) -> bool {
        true
    }
    fn fetch_text(&self, path: &str, _: usize, done: Fetched) {
        let (path, edition) = path.split_once("?v=").unwrap();
        assert_eq!(edition, EDITION);
        self.asked.lock().unwrap().push(path.to_owned());
        let served = self.serves.lock().unwrap().get(path).cloned();
        done(served.unwrap_or_else(|| Ok(written(path))));
    }
    fn focus(&self, _: &str) {}
    fn go(&self, hash: &str) {
        hash.clone_into(&mut self.address.lock().unwrap());
    }
    fn back(&self) {}
    fn replace(&self, hash: &str) {
        self.go(hash);
    }
    fn reload(&self) {}
    fn set_dialog_open(&self, _: &str, _: bool) {}
    fn set_document(&self, _: &str, _: &str, _: &str) {}
    fn remove_first_screen(&self) {}
    fn scroll_to_top(&self) {}
    fn random_bytes(&self) -> Vec<u8> {
        vec![self.drawn.fetch_add(1, Ordering::Relaxed) + 1; 12]
    }
}

/// The file at this path as the content program writes it.
fn written(path: &str) -> String {
    for name in files::names() {
        for lang in [Lang::Zh, Lang::En] {
            if name.path(lang) == path {
                return files::text(&name, lang).unwrap();
            }
        }
    }
    panic!("no file {path}")
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
    browser: Arc<Fake>,
    app: AppState,
}

fn room() -> Room {
    over(Arc::new(MemoryStore::default()))
}

/// A page over this storage, as another tab or the next visit opens it.
fn over<S: Store + 'static>(store: Arc<S>) -> Room<S> {
    let owner = Owner::new();
    owner.set();
    let browser = Arc::new(Fake::default());
    let ports = Ports {
        store: Arc::<S>::clone(&store),
        clock: Arc::new(Noon),
        browser: Arc::<Fake>::clone(&browser),
    };
    let app = AppState::new(ports, "");
    for problem in ["auto_renewal", "account_stolen"] {
        app.load(&ContentName::Problem(problem.to_owned()));
    }
    Room { _owner: owner, store, browser, app }
}

impl<S> Room<S> {
    fn begun(&self) -> String {
        self.app.begin("auto_renewal");
        self.app.choose_device(Device::Own);
        self.case()
    }

    fn case(&self) -> String {
        match Route::parse(&self.browser.address.lock().unwrap()) {
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
    let questions: Vec<_> = kept.iter().map(|(question, _)| question.as_str()).collect();
    assert_eq!(questions, ["consent", "notified"]);
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

fn renewal() -> ContentName {
    ContentName::Problem("auto_renewal".to_owned())
}

fn guide() -> ContentName {
    ContentName::Problem("scam".to_owned())
}

#[test]
fn content_is_fetched_once_and_the_english_file_serves_both_languages() {
    let room = room();
    room.app.load(&renewal());
    assert_eq!(room.browser.asked_for(&renewal(), Lang::Zh), 1);
    let zh = room.app.journey("auto_renewal").unwrap();
    assert!(zh.first.en.is_empty(), "the Chinese file has no English");
    room.app.set_lang(Lang::En);
    assert_eq!(room.browser.asked_for(&renewal(), Lang::En), 1, "what is on display is fetched");
    assert!(!room.app.journey("auto_renewal").unwrap().first.en.is_empty());
    room.app.load(&guide());
    room.app.set_lang(Lang::Zh);
    assert_eq!(room.app.content_state(&guide()), ContentState::Ready);
    assert_eq!(room.browser.asked_for(&guide(), Lang::Zh), 0, "asked for what is there");
}

#[test]
fn content_that_cannot_be_had_fails_with_its_reason_and_is_tried_again() {
    let good = files::text(&guide(), Lang::Zh).unwrap();
    let foreign = files::text(&renewal(), Lang::Zh).unwrap();
    let nested = "[".repeat(100_000);
    let old = good.replace(EDITION, "0123456789abcdef");
    let cases = [
        (Err(FetchError::Unreachable), ContentError::Unreachable),
        (Err(FetchError::TooLong), ContentError::Unreadable),
        (Ok(String::new()), ContentError::Unreadable),
        (Ok("<!doctype html>".to_owned()), ContentError::Unreadable),
        (Ok(nested), ContentError::Unreadable),
        (Ok(foreign), ContentError::Unreadable),
        (Ok(old), ContentError::OtherEdition),
    ];
    for (answer, error) in cases {
        let room = room();
        room.browser.serve(&guide(), Lang::Zh, answer);
        room.app.load(&guide());
        assert_eq!(room.app.content_state(&guide()), ContentState::Failed(error));
        assert_eq!(room.app.content_state(&renewal()), ContentState::Ready, "what is there stays");
        room.app.load(&guide());
        assert_eq!(room.browser.asked_for(&guide(), Lang::Zh), 1, "asked again by itself");
        room.browser.serve(&guide(), Lang::Zh, Ok(good.clone()));
        room.app.retry_content();
        assert_eq!(room.app.content_state(&guide()), ContentState::Ready);
        assert_eq!(room.browser.asked_for(&renewal(), Lang::Zh), 1, "what is there is not fetched");
    }
}

#[test]
fn without_its_english_a_page_goes_on_in_chinese_and_says_so() {
    let room = room();
    room.browser.serve(&renewal(), Lang::En, Err(FetchError::Unreachable));
    room.app.set_lang(Lang::En);
    assert_eq!(room.app.content_state(&renewal()), ContentState::Ready);
    assert_eq!(room.app.untranslated(), Some(ContentError::Unreachable));
    let text = files::text(&renewal(), Lang::En);
    room.browser.serve(&renewal(), Lang::En, Ok(text.unwrap()));
    room.app.retry_content();
    assert_eq!(room.app.untranslated(), None);
    assert!(!room.app.journey("auto_renewal").unwrap().first.en.is_empty());
}
