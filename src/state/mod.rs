//! The signals, and the one writer: every change goes through a command of [`AppState`].
//!
//! Commands ask the clock, change the case in memory, and hand the record to the store at once. What could not be
//! written stays in memory, and [`Saving`] says so.

mod commands;
mod ports;
mod saving;
mod signal;

pub use ports::Shell;
pub use saving::{Saving, Wiped};
pub use signal::Signal;

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::domain::case::{Case, Person};
use crate::route::Route;
use crate::storage::{
    Clock, Damaged, Device, HELPER, ME, Settings, Store, load_all, load_person, load_settings,
};
use crate::text::Lang;
use chrono::{NaiveDate, NaiveDateTime};

/// Everything the pages read and command; copied freely.
///
/// One pointer to what lives as long as the page: nearly every closure of a page holds a copy.
#[derive(Clone, Copy)]
pub struct AppState(&'static Signals);

/// What is on the app.
pub struct Signals {
    tools: Tools,
    entries: Signal<Vec<Entry>>,
    damaged: Signal<Vec<Damaged>>,
    settings: Signal<Settings>,
    route: Signal<Route>,
    saving: Signal<Saving>,
    device: Signal<Option<Device>>,
    waiting: Signal<Option<Waiting>>,
    me: Signal<Person>,
    helper: Signal<Person>,
    left: Signal<Option<(Lang, Wiped)>>,
    /// Whether something of ours may lie in the storage: read there, or written.
    stored: AtomicBool,
}

/// The ports to the world outside.
#[derive(Clone)]
pub struct Tools {
    /// The storage of the browser.
    pub store: Arc<dyn Store>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Everything else the browser does.
    pub shell: Arc<dyn Shell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    rev: u64,
    case: Case,
}

/// What waits until it is said whose machine this is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Waiting {
    /// A case of this problem type, to be begun.
    Case(String),
    /// Personal details, in memory until then.
    Person,
}

impl Deref for AppState {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

impl AppState {
    /// Reads what is stored, and opens the page at `hash`.
    pub fn new(tools: Tools, hash: &str) -> Self {
        let store = Arc::clone(&tools.store);
        let loaded = load_all(&*store);
        let saving = loaded.as_ref().err().map_or(Saving::Nothing, |error| Saving::Refused(*error));
        let loaded = loaded.unwrap_or_default();
        let settings = load_settings(&*store);
        let person = |key| load_person(&*store, key).unwrap_or_default();
        let known = settings.own || !loaded.cases.is_empty();
        let entry = |stored: crate::storage::Stored| Entry { rev: stored.rev, case: stored.case };
        Self(Box::leak(Box::new(Signals {
            me: Signal::new(person(ME)),
            helper: Signal::new(person(HELPER)),
            tools,
            entries: Signal::new(loaded.cases.into_iter().map(entry).collect()),
            damaged: Signal::new(loaded.damaged),
            settings: Signal::new(settings),
            route: Signal::new(Route::parse(hash)),
            saving: Signal::new(saving),
            device: Signal::new(known.then_some(Device::Own)),
            waiting: Signal::new(None),
            left: Signal::new(None),
            stored: AtomicBool::new(known),
        })))
    }

    /// The language in which the pages are drawn.
    pub fn lang(self) -> Lang {
        self.settings.read().lang.unwrap_or_default()
    }

    /// The settings.
    pub fn settings(self) -> Settings {
        self.settings.get()
    }

    /// The page.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// What became of the last change.
    pub fn saving(self) -> Saving {
        self.saving.get()
    }

    /// What became of leaving a shared computer, and in which language it was left; until the next page.
    pub fn left(self) -> Option<(Lang, Wiped)> {
        self.left.get()
    }

    /// Whose machine this is, once it was asked.
    pub fn device(self) -> Option<Device> {
        self.device.get()
    }

    /// Whether the question whose machine this is stands open.
    pub fn asks_device(self) -> bool {
        self.waiting.read().is_some()
    }

    /// The case with this id.
    pub fn case(self, id: &str) -> Option<Case> {
        self.entries.read().iter().find(|entry| entry.case.id == id).map(|entry| entry.case.clone())
    }

    /// All cases, the newest change first.
    pub fn cases(self) -> Vec<Case> {
        self.entries.read().iter().map(|entry| entry.case.clone()).collect()
    }

    /// The records that cannot be read.
    pub fn damaged(self) -> Vec<Damaged> {
        self.damaged.get()
    }

    /// Who complains.
    pub fn me(self) -> Person {
        self.me.get()
    }

    /// Who helps.
    pub fn helper(self) -> Person {
        self.helper.get()
    }

    /// Now, in Beijing.
    pub fn now(self) -> NaiveDateTime {
        self.tools.clock.now()
    }

    /// Today, in Beijing.
    pub fn today(self) -> NaiveDate {
        self.now().date()
    }

    /// What the browser does besides storing.
    pub fn shell(self) -> &'static dyn Shell {
        &*self.0.tools.shell
    }

    fn store(self) -> &'static dyn Store {
        &*self.0.tools.store
    }
}
