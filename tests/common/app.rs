//! The app over a storage in memory, a clock that stands still, and a browser that is none.
#![allow(clippy::panic, reason = "the helpers of a test may fail it")]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDateTime;
use fusu::content::files;
use fusu::domain::answer::Answer;
use fusu::domain::case::Change;
use fusu::domain::content_file::{ContentName, EDITION};
use fusu::route::Route;
use fusu::state::{
    AppState, Browser, FetchError, Fetched, Forgets, Ports, Reading, preview_ports, start,
};
use fusu::storage::{
    Clock, Device, Entries, Journal, Journaled, MemoryStore, Step, Store, StoreError, Told,
};
use fusu::text::Lang;
use fusu::text::dates::parse_instant;
use leptos::prelude::Owner;

pub(crate) struct Noon;

impl Clock for Noon {
    fn now(&self) -> NaiveDateTime {
        parse_instant("2026-11-23T12:00:00").unwrap()
    }
}

/// A browser that remembers the address, and serves the files of content at once, or what `serves` has instead.
#[derive(Default)]
pub(crate) struct Fake {
    pub(crate) address: Mutex<String>,
    serves: Mutex<BTreeMap<String, Result<String, FetchError>>>,
    asked: Mutex<Vec<String>>,
    drawn: AtomicU8,
    pub(crate) reading: Mutex<Option<Reading>>,
}

impl Fake {
    pub(crate) fn serve(&self, name: &ContentName, lang: Lang, answer: Result<String, FetchError>) {
        self.serves.lock().unwrap().insert(name.path(lang), answer);
    }

    /// The file of the site.
    pub(crate) fn serve_site(&self, answer: Result<String, FetchError>) {
        self.serves.lock().unwrap().insert("site.json".to_owned(), answer);
    }

    pub(crate) fn asked_for(&self, name: &ContentName, lang: Lang) -> usize {
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
    fn fetch_fresh(&self, path: &str, _: usize, done: Fetched) {
        let served = self.serves.lock().unwrap().get(path).cloned();
        done(served.unwrap_or(Err(FetchError::Unreachable)));
    }
    fn focus(&self, _: &str) {}
    fn go(&self, hash: &str) {
        hash.clone_into(&mut self.address.lock().unwrap());
    }
    fn base(&self) -> String {
        "https://fusu.example/".to_owned()
    }
    fn back(&self) {}
    fn replace(&self, hash: &str) {
        self.go(hash);
    }
    fn reload(&self) {}
    fn forgets(&self) -> Option<Forgets> {
        None
    }
    fn set_dialog_open(&self, _: &str, _: bool) {}
    fn set_document(&self, _: &str, _: &str, _: &str) {}
    fn reading(&self) -> Option<Reading> {
        self.reading.lock().unwrap().clone()
    }
    fn remove_first_screen(&self, _: Option<Reading>) {}
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

/// A journal in memory. It answers at once, unless `answers` has something else; what it does then waits for `go_on`.
#[derive(Default)]
pub(crate) struct MemoryJournal {
    pub(crate) entries: Mutex<Option<Entries>>,
    /// What is told in place of doing it. `Done` is told as `Failed`: nothing is done.
    pub(crate) answers: Mutex<Option<Journaled>>,
}

thread_local! {
    static WAITING: RefCell<Vec<(bool, Step, Told)>> = const { RefCell::new(Vec::new()) };
}

impl MemoryJournal {
    /// What is there, without what was deleted.
    pub(crate) fn records(&self) -> Vec<String> {
        let entries = self.entries.lock().unwrap();
        let there = entries.iter().flatten().filter(|(_, text)| !text.contains("\"gone\""));
        there.map(|(key, _)| key.clone()).collect()
    }

    /// It answers again, and does what was left.
    pub(crate) fn go_on(&self) {
        *self.answers.lock().unwrap() = None;
        for (make, step, told) in WAITING.take() {
            self.update(make, step, told);
        }
    }
}

impl Journal for MemoryJournal {
    fn update(&self, make: bool, step: Step, told: Told) {
        let answers = *self.answers.lock().unwrap();
        match answers {
            Some(Journaled::Done) => told(Journaled::Failed),
            Some(other) => {
                told(other);
                WAITING.with_borrow_mut(|waiting| waiting.push((make, step, told)));
            }
            None => {
                let mut there = self.entries.lock().unwrap();
                let changes = step(there.as_ref().unwrap_or(&Entries::new()));
                if make || there.is_some() {
                    let entries = there.get_or_insert_default();
                    for (key, text) in changes {
                        entries.retain(|(old, _)| *old != key);
                        entries.extend(text.map(|text| (key, text)));
                    }
                }
                drop(there);
                told(Journaled::Done);
            }
        }
    }
}

/// A storage that the browser denies from some moment on, or that keeps what should go.
#[derive(Default)]
pub(crate) struct Odd {
    pub(crate) inside: MemoryStore,
    pub(crate) denied: AtomicBool,
    pub(crate) sticks: AtomicBool,
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

pub(crate) struct Room<S = MemoryStore> {
    _owner: Owner,
    pub(crate) store: Arc<S>,
    pub(crate) journal: Arc<MemoryJournal>,
    pub(crate) browser: Arc<Fake>,
    pub(crate) app: AppState,
}

pub(crate) fn room() -> Room {
    over(Arc::new(MemoryStore::default()))
}

/// A page over this storage, as another tab or the next visit opens it.
pub(crate) fn over<S: Store + 'static>(store: Arc<S>) -> Room<S> {
    opened(store, Fake::default(), "")
}

/// As [`over`], with a journal that may have something.
pub(crate) fn with_journal<S: Store + 'static>(
    store: Arc<S>,
    journal: Arc<MemoryJournal>,
) -> Room<S> {
    started(store, journal, Fake::default(), "", "")
}

/// A page over this storage, in this browser, at this address.
pub(crate) fn opened<S: Store + 'static>(store: Arc<S>, browser: Fake, hash: &str) -> Room<S> {
    started(store, Arc::new(MemoryJournal::default()), browser, hash, "")
}

/// A page over this storage and journal, whose address has this `search` part.
pub(crate) fn searched<S: Store + 'static>(
    store: Arc<S>,
    journal: Arc<MemoryJournal>,
    search: &str,
) -> Room<S> {
    started(store, journal, Fake::default(), "", search)
}

fn started<S: Store + 'static>(
    store: Arc<S>,
    journal: Arc<MemoryJournal>,
    browser: Fake,
    hash: &str,
    search: &str,
) -> Room<S> {
    let owner = Owner::new();
    owner.set();
    let browser = Arc::new(browser);
    let ports = Ports {
        store: Arc::<S>::clone(&store),
        journal: Arc::<MemoryJournal>::clone(&journal),
        clock: Arc::new(Noon),
        browser: Arc::<Fake>::clone(&browser),
    };
    let opened = Rc::new(Cell::new(None));
    let tell = Rc::clone(&opened);
    let hash = hash.to_owned();
    start(preview_ports(ports, search), move |ports| {
        tell.set(Some(AppState::new(ports, &hash)));
        tell.get()
    });
    let app = opened.get().expect("the app is opened at once");
    for problem in ["auto_renewal", "account_stolen"] {
        app.load(&ContentName::Problem(problem.to_owned()));
    }
    Room { _owner: owner, store, journal, browser, app }
}

impl<S> Room<S> {
    pub(crate) fn begun(&self) -> String {
        self.app.begin("auto_renewal");
        self.app.choose_device(Device::Own);
        self.case()
    }

    pub(crate) fn case(&self) -> String {
        match Route::parse(&self.browser.address.lock().unwrap()) {
            Route::Question(id, _) => id,
            other => panic!("no question but {other:?}"),
        }
    }

    pub(crate) fn answer(&self, case: &str, question: &str, option: &str) {
        let answer = Answer::One(option.to_owned());
        self.app.change(case, Change::Answered(question.to_owned(), answer));
    }
}
