//! The journal beside the store: what is written goes there too, and is called saved when it is there.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::{AppState, Ports, Saving, Wiped};
use crate::storage::{
    Journal, Journaled, Replayed, StoreError, WipeError, entomb, merge, remaining, replay, wipe,
};

/// Gives the store what it lost when the browser was ended, then opens the app. A journal that does not answer in time
/// does not hold it up: what it has is followed later, as a change of another tab.
pub fn start(ports: Ports, open: impl FnOnce(Ports) -> Option<AppState> + 'static) {
    let Ports { store, journal, clock, .. } = ports.clone();
    if store.keys().is_err() || clock.preview().is_some() {
        open(ports);
        return;
    }
    let found = Rc::new(Cell::new(Replayed::default()));
    let step = {
        let found = Rc::clone(&found);
        let now = u64::try_from(clock.now().and_utc().timestamp_millis()).unwrap_or_default();
        move |entries: &_| {
            let mut replayed = replay(&*store, entries, now);
            let trimmed = std::mem::take(&mut replayed.trimmed);
            found.set(replayed);
            trimmed
        }
    };
    let (waiting, opened) = (Cell::new(Some((ports, open))), Cell::new(None::<AppState>));
    let told = move |what| {
        if what == Journaled::Slow {
            return;
        }
        if let Some((ports, open)) = waiting.take() {
            opened.set(open(ports));
        }
        if let Some(app) = opened.get() {
            match what {
                Journaled::Done => app.catch_up(&found.take()),
                Journaled::Slow | Journaled::Failed => app.go_without_journal(),
            }
        }
    };
    journal.update(false, Box::new(step), Box::new(told));
}

impl AppState {
    /// The journal was read, be it after the app was opened.
    fn catch_up(self, found: &Replayed) {
        self.journal_seen.set_value(true);
        self.store().later_than(found.latest);
        for key in &found.restored {
            self.reload_record(Some(key));
        }
    }

    /// What was read from the store may not be on the disk yet.
    fn go_without_journal(self) {
        let last = self.entries.read_untracked().first().map(|entry| entry.case.changed);
        if let (Some(at), Saving::Nothing) = (last, self.saving.get_untracked()) {
            self.saving.set(Saving::Handed(at));
        }
    }

    /// Writes into the journal what the store was given, and calls it saved when it is there.
    pub(super) fn write_journal(self) {
        let (store, at) = (self.store(), self.now());
        let records = Rc::new(store.unwritten());
        let last = match self.saving.get_untracked() {
            Saving::Saved(at) | Saving::Writing(Some(at)) => Some(at),
            _ => None,
        };
        self.saving.set(Saving::Writing(last));
        let news = Rc::clone(&records);
        let told = move |what| {
            let done = what == Journaled::Done;
            if done {
                self.journal_seen.set_value(true);
            }
            let all = if done { store.written(&records) } else { store.all_written() };
            let claim = match what {
                Journaled::Done if all => Saving::Saved(at),
                Journaled::Slow if !all => Saving::Slow,
                Journaled::Failed if !all => Saving::Handed(at),
                _ => return,
            };
            // Not over a refusal, and not after everything was deleted.
            if let Saving::Writing(_) | Saving::Slow | Saving::Handed(_) =
                self.saving.get_untracked()
            {
                self.saving.set(claim);
            }
        };
        self.journal().update(true, Box::new(move |entries| merge(entries, &news)), Box::new(told));
    }

    /// Deletes everything, from this page and from this device, and tells what became of it when that is known.
    pub fn wipe(self, told: Box<dyn FnOnce(Wiped)>) {
        // Memory first: a storage that refuses must not leave the case to whoever comes next.
        self.forget();
        let store = self.store();
        let wiped = match wipe(&*store) {
            Ok(count) => Wiped::Gone(count),
            Err(WipeError::Store(StoreError::Denied)) if !self.stored.get_value() => {
                return told(Wiped::Never);
            }
            Err(_) => Wiped::Left,
        };
        let (records, now) = (store.unwritten(), store.stamp());
        let (make, journal) = (!records.is_empty(), self.journal());
        let deleted = records.clone();
        let step = move |entries: &_| {
            let mut changes = entomb(entries, now);
            changes.extend(merge(entries, &deleted));
            changes
        };
        let told = Cell::new(Some(told));
        let written = move |what| {
            if what == Journaled::Slow {
                return;
            }
            store.written(&records);
            if let Some(told) = told.take() {
                self.look_again(what == Journaled::Done, wiped, told);
            }
        };
        journal.update(make, Box::new(step), Box::new(written));
    }

    /// Looks whether the journal has a record left.
    fn look_again(self, written: bool, wiped: Wiped, told: Box<dyn FnOnce(Wiped)>) {
        let (left, told) = (Rc::new(Cell::new(0)), Cell::new(Some(told)));
        let count = Rc::clone(&left);
        let step = move |entries: &_| {
            count.set(remaining(entries));
            Vec::new()
        };
        let looked = move |what| {
            if what == Journaled::Slow {
                return;
            }
            // A browser that never let us at a journal has none of ours.
            let clear = left.get() == 0 && written && what == Journaled::Done;
            let wiped = if clear || !self.journal_seen.get_value() { wiped } else { Wiped::Left };
            if let Wiped::Gone(_) = wiped {
                self.stored.set_value(false);
            }
            if let Some(told) = told.take() {
                told(wiped);
            }
        };
        self.journal().update(false, Box::new(step), Box::new(looked));
    }

    fn journal(self) -> Arc<dyn Journal> {
        self.ports.with_value(|ports| Arc::clone(&ports.journal))
    }
}
