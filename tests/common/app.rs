//! The app over a storage in memory, a clock that stands still, and a browser that is none.
#![allow(clippy::panic, reason = "the helpers of a test may fail it")]

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDateTime;
use fusu::content::files;
use fusu::domain::answer::Answer;
use fusu::domain::case::Change;
use fusu::domain::content_file::{ContentName, EDITION};
use fusu::route::Route;
use fusu::state::{AppState, Browser, FetchError, Fetched, Ports, Reading};
use fusu::storage::{Clock, Device, MemoryStore, Store, StoreError};
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

/// A page over this storage, in this browser, at this address.
pub(crate) fn opened<S: Store + 'static>(store: Arc<S>, browser: Fake, hash: &str) -> Room<S> {
    let owner = Owner::new();
    owner.set();
    let browser = Arc::new(browser);
    let ports = Ports {
        store: Arc::<S>::clone(&store),
        clock: Arc::new(Noon),
        browser: Arc::<Fake>::clone(&browser),
    };
    let app = AppState::new(ports, hash);
    for problem in ["auto_renewal", "account_stolen"] {
        app.load(&ContentName::Problem(problem.to_owned()));
    }
    Room { _owner: owner, store, browser, app }
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
