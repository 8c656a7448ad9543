//! Saved means saved: what the journal gives back when a browser was killed before it wrote the store to its disk.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDateTime};
use fusu::domain::case::{Case, Person};
use fusu::storage::{
    Clock, Entries, JournaledStore, ME, MemoryStore, SaveError, Settings, Store, case_key, delete,
    encode, entomb, gone, load_all, load_one, merge, remaining, replay, revision, save,
    save_person, save_settings, wipe,
};
use proptest::prelude::*;

/// More than an entry stays in the journal, in milliseconds.
const LONG: u64 = 11 * 60 * 1000;
const KEY: &str = "fusu.case.a";

fn record(rev: u64) -> String {
    encode("case", rev, &format!("text {rev}")).unwrap()
}

fn entries(text: &str) -> Entries {
    vec![(KEY.to_owned(), text.to_owned())]
}

#[test]
fn a_replay_writes_what_is_newer_and_nothing_else() {
    let newer_schema = r#"{"app":"fusu","schema":9,"kind":"case","rev":5,"data":0}"#;
    // In the store, in the journal, in the store afterwards.
    let rows: &[(Option<String>, String, Option<String>)] = &[
        (None, record(3), Some(record(3))),
        (Some(record(2)), record(3), Some(record(3))),
        (Some(record(3)), record(3), Some(record(3))),
        (Some(record(4)), record(3), Some(record(4))),
        (Some(record(2)), gone(3), None),
        (Some(record(4)), gone(3), Some(record(4))),
        (None, gone(3), None),
        // Damaged, but its revision can be told; a newer version's record too.
        (Some(newer_schema.to_owned()), record(4), Some(newer_schema.to_owned())),
        (Some(newer_schema.to_owned()), record(6), Some(record(6))),
        // No revision: nothing can be said to be newer.
        (Some("{".to_owned()), record(3), Some("{".to_owned())),
        (Some("{".to_owned()), gone(3), Some("{".to_owned())),
        (Some(record(2)), "{".to_owned(), Some(record(2))),
        (None, "{".to_owned(), None),
    ];
    for (there, journal, after) in rows {
        let store = MemoryStore::default();
        if let Some(text) = there {
            store.set(KEY, text).unwrap();
        }
        let found = replay(&store, &entries(journal), 10);
        assert_eq!(store.get(KEY).unwrap(), *after, "{there:?}, {journal}");
        let restored: &[&str] = if there == after { &[] } else { &[KEY] };
        assert_eq!(found.restored, restored, "{there:?}, {journal}");
        assert!(found.trimmed.is_empty(), "{there:?}, {journal}");
    }
}

#[test]
fn an_entry_is_trimmed_when_it_is_old_and_the_store_has_it() {
    let (text, now) = (record(1000), 1000 + LONG);
    for (there, journal, now, trimmed) in [
        (Some(text.clone()), text.clone(), now, true),
        (Some(record(1001)), text.clone(), now, true),
        (None, gone(1000), now, true),
        (Some(text.clone()), text.clone(), 1000 + LONG / 2, false),
        (None, text.clone(), now, false),
        (Some(record(999)), text.clone(), now, false),
        (Some("{".to_owned()), text.clone(), now, false),
        // A clock that was put back.
        (Some(text.clone()), text.clone(), 0, false),
    ] {
        let store = MemoryStore::default();
        if let Some(text) = &there {
            store.set(KEY, text).unwrap();
        }
        let found = replay(&store, &entries(&journal), now);
        let expected = if trimmed { vec![(KEY.to_owned(), None)] } else { vec![] };
        assert_eq!((found.trimmed, found.latest), (expected, 1000), "{there:?}, {journal}, {now}");
    }
}

#[test]
fn records_of_somebody_else_are_left_alone() {
    let store = MemoryStore::default();
    let theirs = vec![("theirs".to_owned(), record(3))];
    assert_eq!(replay(&store, &theirs, LONG * 2), fusu::storage::Replayed::default());
    assert!(store.keys().unwrap().is_empty());
}

#[test]
fn of_two_tabs_the_later_record_stays_in_the_journal() {
    let put = |old: &str, new: &str| !merge(&entries(old), &entries(new)).is_empty();
    assert!(put(&record(3), &record(4)) && put(&record(3), &gone(4)) && put("{", &record(1)));
    assert!(!put(&record(4), &record(3)) && !put(&gone(4), &record(3)));
    assert!(!put(&record(4), &record(4)), "written twice");
}

#[test]
fn a_deletion_of_everything_leaves_no_record_in_the_journal() {
    let text = |key: &str, text: &str| (key.to_owned(), text.to_owned());
    let mut journal = vec![
        text("fusu.case.a", &record(3)),
        text("fusu.case.b", &gone(9)),
        text("fusu.case.c", "{"),
    ];
    assert_eq!(remaining(&journal), 2);
    let changes = entomb(&journal, 7);
    apply(&mut journal, changes);
    assert_eq!(remaining(&journal), 0);
    assert_eq!(journal, [text("fusu.case.b", &gone(9)), text("fusu.case.a", &gone(7))]);
}

#[test]
fn what_is_written_after_a_deletion_is_later_than_it_whatever_the_clock_says() {
    let store = JournaledStore::new(Arc::new(MemoryStore::default()), Arc::new(At(1_000)));
    let settings = |size| Settings { own: size, ..Settings::default() };
    save_settings(&store, settings(true), 5_000_000).unwrap();
    wipe(&store).unwrap();
    let deleted = store.unwritten();
    save_settings(&store, settings(true), store.stamp()).unwrap();
    let saved = store.unwritten();
    assert_eq!(merge(&deleted, &saved).len(), 1, "{deleted:?}, {saved:?}");
    // Also in the next visit, which has the journal only.
    let later = JournaledStore::new(Arc::new(MemoryStore::default()), Arc::new(At(1_000)));
    later.later_than(replay(&later, &deleted, 1_000).latest);
    save_settings(&later, settings(true), later.stamp()).unwrap();
    assert_eq!(merge(&deleted, &later.unwritten()).len(), 1);
}

/// A clock that stands at so many milliseconds.
struct At(i64);

impl Clock for At {
    fn now(&self) -> NaiveDateTime {
        DateTime::from_timestamp_millis(self.0).unwrap().naive_utc()
    }
}

fn apply(journal: &mut Entries, changes: Vec<(String, Option<String>)>) {
    for (key, text) in changes {
        journal.retain(|(old, _)| *old != key);
        journal.extend(text.map(|text| (key, text)));
    }
}

/// What happens on a device: in one of two tabs, or to the browser.
#[derive(Clone, Debug)]
enum Act {
    /// The case is saved in a tab, as it was read there.
    Save(usize, u8),
    Delete(usize, u8),
    Name(usize, u8),
    Wipe(usize),
    /// What a tab has for the journal gets there, and is called saved.
    Journal(usize),
    /// The browser writes its store to the disk.
    Flush,
    /// So many minutes pass; the browser writes its store once a minute.
    Pass(u8),
    /// The app is opened again in the same browser.
    Reload,
    /// The browser is killed, and the app opened again.
    Kill,
}

fn act() -> impl Strategy<Value = Act> {
    let (tab, id) = (0..2_usize, 0..3_u8);
    prop_oneof![
        4 => (tab.clone(), id.clone()).prop_map(|(tab, id)| Act::Save(tab, id)),
        1 => (tab.clone(), id).prop_map(|(tab, id)| Act::Delete(tab, id)),
        2 => (tab.clone(), 0..5_u8).prop_map(|(tab, name)| Act::Name(tab, name)),
        1 => tab.clone().prop_map(Act::Wipe),
        5 => tab.prop_map(Act::Journal),
        1 => Just(Act::Flush),
        1 => (1..20_u8).prop_map(Act::Pass),
        1 => Just(Act::Reload),
        2 => Just(Act::Kill),
    ]
}

/// A device: its store in memory and on the disk, its journal, two tabs, and what was called saved.
#[derive(Default)]
struct World {
    memory: Arc<MemoryStore>,
    disk: BTreeMap<String, String>,
    journal: Entries,
    tabs: Vec<JournaledStore>,
    clock: Arc<Mutex<i64>>,
    said: BTreeMap<String, String>,
    ids: BTreeMap<u8, u32>,
    /// What was deleted at some time, be it not in the journal yet.
    deleted: BTreeSet<String>,
    /// The cases that a tab deleted, before and after its journal was told.
    going: [BTreeSet<String>; 2],
    gone: BTreeSet<String>,
}

struct Shared(Arc<Mutex<i64>>);

impl Clock for Shared {
    fn now(&self) -> NaiveDateTime {
        let mut now = self.0.lock().unwrap();
        *now += 1;
        At(*now).now()
    }
}

impl World {
    fn start(&mut self) {
        let found = replay(
            &*self.memory,
            &self.journal,
            u64::try_from(*self.clock.lock().unwrap()).unwrap(),
        );
        apply(&mut self.journal, found.trimmed);
        let tab = || {
            let clock = Arc::new(Shared(Arc::clone(&self.clock)));
            let store = JournaledStore::new(Arc::<MemoryStore>::clone(&self.memory), clock);
            store.later_than(found.latest);
            store
        };
        self.tabs = vec![tab(), tab()];
        self.going = Default::default();
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Save(tab, number) => {
                let id = format!("{number}-{}", self.ids.entry(*number).or_default());
                let store = &self.tabs[*tab];
                let found = load_one(store, &id).unwrap();
                let case = Case::new(id, "auto_renewal", Shared(Arc::clone(&self.clock)).now());
                let rev = found.map_or(0, |found| found.rev);
                save(store, &case, rev, store.stamp()).unwrap();
            }
            Act::Delete(tab, number) => {
                let count = self.ids.entry(*number).or_default();
                let id = format!("{number}-{count}");
                delete(&self.tabs[*tab], &id).unwrap();
                self.deleted.insert(case_key(&id));
                self.going[*tab].insert(case_key(&id));
                // An id is drawn once.
                *count += 1;
            }
            Act::Name(tab, name) => {
                let store = &self.tabs[*tab];
                let named = |name: String| Person { name, ..Person::default() };
                let after = named("名".repeat(usize::from(*name)));
                save_person(store, ME, &named("旧".to_owned()), &after, store.stamp()).unwrap();
                if after == Person::default() {
                    self.deleted.insert(ME.to_owned());
                }
            }
            Act::Wipe(tab) => {
                wipe(&self.tabs[*tab]).unwrap();
                let changes = entomb(&self.journal, self.tabs[*tab].stamp());
                apply(&mut self.journal, changes);
                self.journal_from(*tab);
                self.said = self.journal.iter().cloned().collect();
                for count in self.ids.values_mut() {
                    *count += 1;
                }
            }
            Act::Journal(tab) => self.journal_from(*tab),
            Act::Flush => self.flush(),
            Act::Pass(minutes) => {
                *self.clock.lock().unwrap() += i64::from(*minutes) * 60_000;
                self.flush();
            }
            Act::Reload => self.start(),
            Act::Kill => {
                self.memory = Arc::default();
                for (key, text) in &self.disk {
                    self.memory.set(key, text).unwrap();
                }
                self.start();
                self.holds();
            }
        }
    }

    fn journal_from(&mut self, tab: usize) {
        let records = self.tabs[tab].unwritten();
        let changes = merge(&self.journal, &records);
        apply(&mut self.journal, changes);
        assert!(self.tabs[tab].written(&records));
        let going = std::mem::take(&mut self.going[tab]);
        self.gone.extend(going);
        for (key, text) in records {
            let rev = revision(&text).unwrap().0;
            let later = self.said.get(&key).is_none_or(|old| revision(old).unwrap().0 < rev);
            if later {
                self.said.insert(key, text);
            }
        }
    }

    fn flush(&mut self) {
        let keys = self.memory.keys().unwrap();
        self.disk = keys
            .into_iter()
            .map(|key| (key.clone(), self.memory.get(&key).unwrap().unwrap()))
            .collect();
    }

    /// Nothing that was called saved is lost, nothing that was deleted is back.
    fn holds(&self) {
        for key in &self.gone {
            assert_eq!(self.memory.get(key), Ok(None), "{key} is back");
        }
        for (key, said) in &self.said {
            let (said, gone) = revision(said).unwrap();
            let there = self.memory.get(key).unwrap();
            let rev = there.as_deref().map(|text| revision(text).unwrap().0);
            // Something later that was not called saved may have reached the disk, also a deletion.
            if gone {
                assert!(rev.is_none_or(|rev| rev > said), "{key} is back: {rev:?}, {said}");
            } else {
                let kept = rev.is_some_and(|rev| rev >= said);
                assert!(kept || self.deleted.contains(key), "{key} is lost: {rev:?}, {said}");
            }
        }
    }
}

proptest! {
    #[test]
    fn r24_what_was_called_saved_outlives_a_kill_and_what_was_deleted_stays_away(
        acts in prop::collection::vec(act(), 1..60),
    ) {
        let mut world = World::default();
        *world.clock.lock().unwrap() = 1_700_000_000_000;
        world.start();
        for one in &acts {
            world.act(one);
        }
        world.act(&Act::Kill);
    }
}

#[test]
fn a_case_that_was_deleted_in_another_tab_is_not_written_again() {
    let memory = Arc::new(MemoryStore::default());
    let tab = || JournaledStore::new(Arc::<MemoryStore>::clone(&memory), Arc::new(At(1_000)));
    let (first, second) = (tab(), tab());
    let case = Case::new("a".to_owned(), "auto_renewal", At(0).now());
    let rev = save(&first, &case, 0, first.stamp()).unwrap();
    wipe(&second).unwrap();
    assert_eq!(save(&first, &case, rev, first.stamp()), Err(SaveError::Gone));
    assert!(load_all(&first).unwrap().cases.is_empty());
    assert_eq!(second.unwritten().first().map(|(key, _)| key.as_str()), Some(&*case_key("a")));
}
