//! The journal: what a browser writes to its disk at once, beside the store, which it writes when it likes.
//!
//! An entry is the very record that was written to the store, or an envelope that says that the record was deleted
//! ([`gone`]); there is at most one entry a key. A revision is the millisecond in which a record was written, or one more
//! than that of the record before it, so that of two records of one key the newer one can be told, whoever wrote it.
//!
//! At the start the store is given what it lost ([`replay`]). What is older than [`KEPT`] and in the store by then is on
//! the disk: it is taken out of the journal.

use super::keys::is_ours;
use super::record::{gone, revision};
use super::store::Store;

/// The port to a journal. A browser that has none fails every update.
pub trait Journal: Send + Sync {
    /// Lets `step` look at the journal and change it, in one transaction that no other tab can come into, and tells what
    /// became of it. Where there is no journal it is made if `make`; else `step` sees an empty one, and nothing changes.
    fn update(&self, make: bool, step: Step, told: Told);
}

/// The journal: each record with its key.
pub type Entries = Vec<(String, String)>;

/// What is to be put in place of entries; `None` takes one out.
pub type Changes = Vec<(String, Option<String>)>;

/// Looks at the journal and says what to change.
pub type Step = Box<dyn FnOnce(&Entries) -> Changes>;

/// Hears what became of an update, more than once where it takes long.
pub type Told = Box<dyn Fn(Journaled)>;

/// What became of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Journaled {
    /// It takes so long that a person would wonder.
    Slow,
    /// It could not be written, or not in time; then it may be done yet.
    Failed,
    /// It is on the disk.
    Done,
}

/// For so many milliseconds an entry stays: browsers write the store to the disk within about a minute.
const KEPT: u64 = 10 * 60 * 1000;

/// What a replay found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// The keys of the records that the store had lost.
    pub restored: Vec<String>,
    /// The entries that are needed no more.
    pub trimmed: Changes,
    /// The latest revision in the journal.
    pub latest: u64,
}

/// Gives the store what is newer in the journal than in it, at the instant `now`.
///
/// What is no envelope of ours stays as it is, in the store and in the journal: it has no revision, so nothing can be
/// said to be newer. A damaged record whose envelope can be read gives way to a later revision.
pub fn replay(store: &dyn Store, entries: &Entries, now: u64) -> Replayed {
    let mut found = Replayed::default();
    for (key, text) in entries {
        if !is_ours(key) {
            continue;
        }
        let (Some((rev, gone)), Ok(there)) = (revision(text), store.get(key)) else { continue };
        found.latest = found.latest.max(rev);
        let behind = match there.as_deref().map(revision) {
            None => !gone,
            Some(None) => continue,
            Some(Some((stored, _))) => stored < rev,
        };
        if !behind {
            if now.saturating_sub(rev) > KEPT {
                found.trimmed.push((key.clone(), None));
            }
            continue;
        }
        let done = if gone { store.remove(key) } else { store.set(key, text) };
        if done.is_ok() {
            found.restored.push(key.clone());
        }
    }
    found
}

/// Puts `records` into the journal, but for those of which it has a later revision already.
pub fn merge(entries: &Entries, records: &Entries) -> Changes {
    let rev = |text: &str| revision(text).map_or(0, |(rev, _)| rev);
    let mut changes = Changes::new();
    for (key, text) in records {
        let old = entries.iter().find(|(old, _)| old == key);
        if old.is_none_or(|(_, old)| rev(old) < rev(text)) {
            changes.push((key.clone(), Some(text.clone())));
        }
    }
    changes
}

/// Says of every record in the journal that it is deleted, at the instant `now` or later.
pub fn entomb(entries: &Entries, now: u64) -> Changes {
    let mut changes = Changes::new();
    for (key, text) in entries {
        match revision(text) {
            Some((_, true)) => {}
            Some((rev, false)) => {
                changes.push((key.clone(), Some(gone(now.max(rev.saturating_add(1))))));
            }
            None => changes.push((key.clone(), None)),
        }
    }
    changes
}

/// How many records there are in the journal, besides what says of one that it was deleted.
pub fn remaining(entries: &Entries) -> usize {
    entries.iter().filter(|(_, text)| !revision(text).is_some_and(|(_, gone)| gone)).count()
}
