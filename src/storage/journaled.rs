//! A store that remembers what is still to go into the journal, so that no write can be forgotten there.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::journal::Entries;
use super::keys::is_draft;
use super::ports::Clock;
use super::record::{gone, next_revision};
use super::store::{Store, StoreError};

/// Writes through to the store behind it.
///
/// A draft counts as saved nowhere and stays out of the journal. That one was removed goes in, with whatever is written
/// next: what was answered or deleted must not stand in a form again.
pub struct JournaledStore {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    notes: Mutex<Notes>,
}

#[derive(Default)]
struct Notes {
    /// What was written and is not in the journal yet.
    unwritten: Entries,
    /// The latest revision of a deletion, or in the journal.
    latest: u64,
}

impl Notes {
    fn put(&mut self, key: &str, text: String) {
        self.unwritten.retain(|(old, _)| old != key);
        self.unwritten.push((key.to_owned(), text));
    }

    fn all_written(&self) -> bool {
        self.unwritten.iter().all(|(key, _)| is_draft(key))
    }
}

impl JournaledStore {
    /// Before this store, with this clock.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock, notes: Mutex::default() }
    }

    /// The revision of what is written now: the milliseconds since 1970, later than any deletion that is known of.
    pub fn stamp(&self) -> u64 {
        let now = self.clock.now().and_utc().timestamp_millis();
        self.notes().latest.saturating_add(1).max(u64::try_from(now).unwrap_or_default())
    }

    /// Whatever is written from now on is later than this revision.
    pub fn later_than(&self, rev: u64) {
        let mut notes = self.notes();
        notes.latest = notes.latest.max(rev);
    }

    /// What is still to go into the journal.
    pub fn unwritten(&self) -> Entries {
        self.notes().unwritten.clone()
    }

    /// These records are in the journal now; gives whether all are that have to be.
    pub fn written(&self, records: &Entries) -> bool {
        let mut notes = self.notes();
        notes.unwritten.retain(|record| !records.contains(record));
        notes.all_written()
    }

    /// Whether all is in the journal that has to be there to be called saved.
    pub fn all_written(&self) -> bool {
        self.notes().all_written()
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        // Notes are whole even if another thread failed beside them.
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for JournaledStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.store.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.store.set(key, text)?;
        if !is_draft(key) {
            self.notes().put(key, text.to_owned());
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        let found = self.store.get(key)?;
        self.store.remove(key)?;
        if found.is_some() {
            let rev = next_revision(found.as_deref(), self.stamp());
            let mut notes = self.notes();
            notes.latest = notes.latest.max(rev);
            notes.put(key, gone(rev));
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }
}
