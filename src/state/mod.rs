//! The signals, and the one writer: every change goes through a command of [`AppState`].
//!
//! Commands ask the clock, change the case in memory, and hand the record to the store at once. What could not be
//! written stays in memory, and [`Saving`] says so.
//!
//! *Tracked* in the comment of a method means that it reads signals: a view, a memo or an effect that calls it runs
//! again when they change.

mod commands;
mod content;
mod drafts;
mod journal;
mod ports;
mod preview;
mod saving;
mod site;

pub use content::ContentState;
pub use journal::start;
pub use ports::{Browser, FetchError, Fetched, Forgets, Reading};
pub use preview::preview_ports;
pub use saving::{Saving, Wiped};

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;

use crate::domain::case::{Case, Person};
use crate::domain::content_file::ContentName;
use crate::domain::entry::Draft;
use crate::domain::naming;
use crate::domain::whom::ForWhom;
use crate::route::Route;
use crate::storage::{
    Clock, Damaged, Device, HELPER, Journal, JournaledStore, LoadError, ME, Settings, Store,
    Stored, load_all, load_person, load_settings,
};
use crate::text::{Lang, Message, Text};
use content::Files;
use site::SiteFile;

/// Everything the pages read and command; copied freely.
#[derive(Clone, Copy)]
pub struct AppState {
    ports: StoredValue<Ports>,
    store: StoredValue<Arc<JournaledStore>>,
    entries: RwSignal<Vec<Entry>>,
    damaged: RwSignal<Vec<Damaged>>,
    settings: RwSignal<Settings>,
    lang: Memo<Lang>,
    route: RwSignal<Route>,
    saving: RwSignal<Saving>,
    device: RwSignal<Option<Device>>,
    pending: RwSignal<Option<Pending>>,
    me: RwSignal<Person>,
    helper: RwSignal<Person>,
    left: RwSignal<Option<(Lang, Wiped)>>,
    /// The name of the case that was deleted last, until the next page.
    deleted: RwSignal<Option<String>>,
    /// What was being read when the app arrived, until the next page.
    reading: StoredValue<Option<Reading>>,
    /// When this visit began.
    arrived: NaiveDateTime,
    files: RwSignal<Files>,
    site: RwSignal<SiteFile>,
    /// The drafts, by case and form, of which the storage has not all.
    drafts: StoredValue<BTreeMap<(String, String), Draft>>,
    /// Whether something of ours may lie in the storage: read there, or written.
    stored: StoredValue<bool>,
    /// Whether the journal has answered in this visit.
    journal_seen: StoredValue<bool>,
}

/// The ports to the world outside.
#[derive(Clone)]
pub struct Ports {
    /// The storage of the browser.
    pub store: Arc<dyn Store>,
    /// What the browser writes to the disk at once.
    pub journal: Arc<dyn Journal>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Everything else the browser does.
    pub browser: Arc<dyn Browser>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    rev: u64,
    case: Case,
}

impl From<Stored> for Entry {
    fn from(stored: Stored) -> Self {
        Self { rev: stored.rev, case: stored.case }
    }
}

/// What waits until it is said whose machine this is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pending {
    /// A case of this problem type for this person, to be begun.
    Case(String, Option<ForWhom>),
    /// Personal details, in memory until then.
    Person,
}

impl AppState {
    /// Reads what is stored, opens the page at `hash`, and asks for the index of the content.
    pub fn new(ports: Ports, hash: &str) -> Self {
        let (store, clock) = (Arc::clone(&ports.store), Arc::clone(&ports.clock));
        let store = Arc::new(JournaledStore::new(store, clock));
        let loaded = load_all(&*store);
        let saving = loaded.as_ref().err().map_or(Saving::Nothing, |error| Saving::Refused(*error));
        let mut loaded = loaded.unwrap_or_default();
        let mut stored = load_settings(&*store);
        stored.lang = stored.lang.or_else(|| reads_english(&*ports.browser));
        let settings = RwSignal::new(stored);
        let arrived = ports.clock.now();
        let preview = ports.clock.preview().map(|_| Device::Preview);
        let [me, helper] = [ME, HELPER].map(|key| {
            let person = load_person(&*store, key);
            if let Err(LoadError::Damaged(why)) = person {
                loaded.damaged.push(Damaged { key: key.to_owned(), why });
            }
            RwSignal::new(person.unwrap_or_default())
        });
        let known = settings.with_untracked(|settings| settings.own) || !loaded.cases.is_empty();
        let app = Self {
            ports: StoredValue::new(ports),
            store: StoredValue::new(store),
            entries: RwSignal::new(loaded.cases.into_iter().map(Entry::from).collect()),
            damaged: RwSignal::new(loaded.damaged),
            settings,
            lang: Memo::new(move |_| settings.with(|settings| settings.lang.unwrap_or_default())),
            route: RwSignal::new(Route::parse(hash)),
            saving: RwSignal::new(saving),
            device: RwSignal::new(preview.or(known.then_some(Device::Own))),
            pending: RwSignal::new(None),
            me,
            helper,
            left: RwSignal::new(None),
            deleted: RwSignal::new(None),
            reading: StoredValue::new(None),
            arrived,
            files: RwSignal::new(Files::new()),
            site: RwSignal::new(SiteFile::None),
            drafts: StoredValue::new(BTreeMap::new()),
            stored: StoredValue::new(known),
            journal_seen: StoredValue::new(false),
        };
        app.load(&ContentName::Index);
        app
    }

    /// The language of the pages, tracked.
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// The wording in the language of the pages, tracked.
    pub fn text(self, text: Text) -> &'static str {
        text.of(self.lang())
    }

    /// The wording with its placeholders filled, in the language of the pages, tracked.
    pub fn fill(self, text: Text, values: &[(&'static str, &str)]) -> String {
        Message::with(text, values).of(self.lang())
    }

    /// The settings, tracked.
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

    /// Whether something is in this page only, and goes with it; tracked.
    pub fn has_unsaved(self) -> bool {
        match self.device() {
            Some(Device::Own) => return self.saving().is_refused(),
            Some(Device::Preview) => return self.saving() == Saving::Memory,
            Some(Device::Shared) | None => {}
        }
        let nobody = |person: RwSignal<Person>| person.with(|person| *person == Person::default());
        !(self.entries.with(Vec::is_empty) && nobody(self.me) && nobody(self.helper))
    }

    /// Whether the question whose machine this is stands open.
    pub fn asks_device(self) -> bool {
        self.pending.with(Option::is_some)
    }

    /// The case with this id.
    pub fn case(self, id: &str) -> Option<Case> {
        self.entries.with(|entries| {
            entries.iter().find(|entry| entry.case.id == id).map(|entry| entry.case.clone())
        })
    }

    /// All cases, the newest change first.
    pub fn cases(self) -> Vec<Case> {
        self.entries.with(|entries| entries.iter().map(|entry| entry.case.clone()).collect())
    }

    /// The cases that somebody works on, the newest change first; one that was opened at an earlier visit and never
    /// answered is none of them.
    pub fn open_cases(self) -> Vec<Case> {
        let open = |case: &Case| {
            let blank = case.is_untouched() && case.begun < self.arrived;
            !blank && self.summary(&case.problem).is_some()
        };
        self.cases().into_iter().filter(open).collect()
    }

    /// What the case is called, apart from every other one; tracked.
    pub fn case_title(self, case: &Case) -> String {
        let summary = self.summary(&case.problem);
        let problem = summary.map_or("", |problem| self.text(problem.name));
        let asked = summary.map_or(&[][..], |problem| problem.asked);
        self.entries.with(|entries| {
            let all = entries.iter().map(|entry| &entry.case);
            naming::title(case, (problem, asked), all, self.today(), self.lang())
        })
    }

    /// The name of the case that was deleted last; until the next page.
    pub fn deleted(self) -> Option<String> {
        self.deleted.get()
    }

    /// What was being read on the static first screen when the app arrived; until the next page.
    pub fn reading(self) -> Option<Reading> {
        self.reading.get_value()
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
        self.ports.with_value(|ports| ports.clock.now())
    }

    /// Today, in Beijing.
    pub fn today(self) -> NaiveDate {
        self.now().date()
    }

    /// The time that the address set in place of the real one, in a preview.
    pub fn preview(self) -> Option<NaiveDateTime> {
        self.ports.with_value(|ports| ports.clock.preview())
    }

    /// What the browser does besides storing.
    pub fn browser(self) -> Arc<dyn Browser> {
        self.ports.with_value(|ports| Arc::clone(&ports.browser))
    }

    fn store(self) -> Arc<JournaledStore> {
        self.store.get_value()
    }
}

/// English, for whoever reads the English part of the static first screen.
fn reads_english(browser: &dyn Browser) -> Option<Lang> {
    browser.reading().map(|reading| reading.lang).filter(|lang| *lang == Lang::En)
}
