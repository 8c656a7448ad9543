//! What became of the last change, as far as it is known; and how records get into the store.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::{AppState, Entry};
use crate::domain::case::Person;
use crate::storage::{
    Device, HELPER, ME, SaveError, Settings, StoreError, load_person, load_settings, save,
    save_person, save_settings,
};

/// What the screen may claim about saving: never more than is true.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was to be saved yet.
    #[default]
    Nothing,
    /// The store has it, the journal is to be told in a moment; when the change before it was saved.
    Writing(Option<NaiveDateTime>),
    /// The journal takes so long that a person would wonder.
    Slow,
    /// It is on the disk: the journal said so.
    Saved(NaiveDateTime),
    /// The store has it, and will write it to the disk in its own time: there is no journal, or it does not answer.
    Handed(NaiveDateTime),
    /// On a shared computer everything stays in memory.
    Memory,
    /// The browser refused; the case goes on in memory.
    Refused(StoreError),
    /// A record that cannot be read is in its place, and was left as it is.
    Blocked,
}

impl Saving {
    const fn of(error: &SaveError) -> Self {
        match error {
            SaveError::Store(error) => Self::Refused(*error),
            SaveError::Conflict(_) | SaveError::Gone => Self::Refused(StoreError::Other),
            SaveError::Damaged(_) => Self::Blocked,
        }
    }

    /// Whether the store was refused something that is still in memory.
    pub(super) const fn is_refused(self) -> bool {
        matches!(self, Self::Refused(_) | Self::Blocked)
    }
}

/// What became of deleting everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wiped {
    /// So many records were removed, and none was found when we looked again.
    Gone(usize),
    /// The browser lets nobody look, but in this visit nothing was read there and nothing written.
    Never,
    /// Something is or may be left in the browser.
    Left,
}

impl AppState {
    pub(super) fn keeps(self) -> bool {
        self.device.get_untracked() == Some(Device::Own)
    }

    pub(super) fn keep(self, id: &str) {
        // What went wrong is in `saving`; a conflict is met by the command that can repeat its change.
        let _ = self.try_keep(id);
    }

    pub(super) fn try_keep(self, id: &str) -> Result<(), SaveError> {
        if !self.keeps() {
            self.saving.set(Saving::Memory);
            return Ok(());
        }
        let result = self.put(id);
        self.report(result.as_ref().err());
        result
    }

    /// Saves the case. One that was deleted in another tab goes from this one too.
    pub(super) fn put(self, id: &str) -> Result<(), SaveError> {
        let found = self.entries.read_untracked().iter().find(|entry| entry.case.id == id).cloned();
        let Some(Entry { rev, case }) = found else { return Ok(()) };
        let store = self.store();
        match save(&*store, &case, rev, store.stamp()) {
            Ok(rev) => self.entries.update_untracked(|entries| {
                if let Some(entry) = entries.iter_mut().find(|entry| entry.case.id == id) {
                    entry.rev = rev;
                }
            }),
            Err(SaveError::Gone) => self.drop_case(id),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Sets one of the settings, and saves it beside those that another tab may have set.
    pub(super) fn set_settings(self, change: &dyn Fn(&mut Settings)) {
        let mut settings = self.settings.get_untracked();
        let store = self.store();
        if self.keeps() {
            let there = load_settings(&*store);
            // The record of a device of one's own says so; any other is damaged, or gone.
            settings = if there.own { there } else { settings };
        }
        change(&mut settings);
        self.settings.set(settings);
        if self.keeps() {
            self.report(save_settings(&*store, settings, store.stamp()).err().as_ref());
        }
    }

    /// Takes over what was typed of the person at `key`, and saves the fields that differ from what was known.
    pub(super) fn set_person(self, key: &str, person: Person) {
        let signal = self.person(key);
        let before = signal.get_untracked();
        signal.set(person.clone());
        if self.keeps() {
            self.report(self.put_person(key, &before, &person).err().as_ref());
            return;
        }
        self.saving.set(Saving::Memory);
        if self.device.get_untracked().is_none() && person != Person::default() {
            self.pending.set(Some(super::Pending::Person));
        }
    }

    fn put_person(self, key: &str, before: &Person, after: &Person) -> Result<(), SaveError> {
        let store = self.store();
        let person = save_person(&*store, key, before, after, store.stamp())?;
        self.person(key).set(person);
        Ok(())
    }

    /// Tries again to save everything that is in memory.
    pub(super) fn put_all(self) {
        let store = self.store();
        let mut result = save_settings(&*store, self.settings.get_untracked(), store.stamp());
        for key in [ME, HELPER] {
            // What is as it should be stays: a damaged record reads as nobody, and nobody wants it replaced.
            let person = self.person(key).get_untracked();
            if load_person(&*store, key).unwrap_or_default() != person {
                result = result.and(self.put_person(key, &Person::default(), &person));
            }
        }
        let ids: Vec<String> =
            self.entries.read_untracked().iter().map(|entry| entry.case.id.clone()).collect();
        for id in ids {
            result = result.and(self.put(&id));
        }
        self.tell(result.as_ref().err());
    }

    pub(super) fn person(self, key: &str) -> RwSignal<Person> {
        if key == ME { self.me } else { self.helper }
    }

    /// Tells what became of a write. One that worked says nothing of one that was refused before: then all is tried again.
    pub(super) fn report(self, error: Option<&SaveError>) {
        if self.saving.get_untracked().is_refused() && error.is_none() {
            self.put_all();
        } else {
            self.tell(error);
        }
    }

    fn tell(self, error: Option<&SaveError>) {
        if !matches!(error, Some(SaveError::Store(StoreError::Denied))) {
            self.stored.set_value(true);
        }
        match error {
            Some(error) => self.saving.set(Saving::of(error)),
            None => self.write_journal(),
        }
    }
}
