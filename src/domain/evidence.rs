//! The checklist: which pieces of evidence this case needs, in the order in which they disappear.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::case::{Case, EvidenceState};
use super::condition::Condition;
use super::letter::Receiver;
use crate::text::{Text, leaked};

/// One piece of evidence.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Item {
    /// The stored id.
    pub id: &'static str,
    /// What it is.
    pub name: Text,
    /// Why it counts: what it proves.
    pub why: Text,
    /// What it proves, as the letter puts it after its name; empty where the name says it.
    pub proves: Text,
    /// The source of the `why`: an id of the source table, or empty for plain advice.
    pub source: &'static str,
    /// How to get it, by circumstance; all that hold are shown.
    #[serde(deserialize_with = "leaked::list")]
    pub how: &'static [(Condition, Text)],
    /// Who holds it if the person does not; may be empty.
    pub holder: Text,
    /// The receivers of letters that hold it, and may be asked for it.
    #[serde(deserialize_with = "leaked::list")]
    pub held_by: &'static [Receiver],
    /// The sentence with which to demand it from the holder; may be empty.
    pub demand: Text,
    /// The demands, by option id, that ask for the same: one of them is enough.
    #[serde(deserialize_with = "leaked::list")]
    pub demanded_by: &'static [&'static str],
    /// Whether the complaint stands on it.
    pub necessary: bool,
    /// When it is likely to be gone: 0 within hours, 9 hardly ever. The list is sorted by it.
    pub fades: u8,
    /// The group of the source document: 1 payments, 2 communication, 3 logins and devices, 4 goods and services.
    pub group: u8,
    /// When the case needs it.
    pub when: Condition,
}

impl Item {
    /// Whether it is likely to be gone within days.
    pub const fn vanishes(&self) -> bool {
        self.fades <= 1
    }
}

/// The necessary items of which nothing was said yet, in the order of `needed`.
pub fn missing(needed: &[&'static Item], case: &Case) -> Vec<&'static Item> {
    let open = |item: &&Item| item.necessary && state(item, case) == EvidenceState::Open;
    needed.iter().copied().filter(open).collect()
}

/// What became of an item.
pub fn state(item: &Item, case: &Case) -> EvidenceState {
    case.evidence.get(item.id).map(|mark| mark.state).unwrap_or_default()
}

/// The group of calls, chats and mails.
pub const COMMUNICATION: u8 = 2;

/// The items that a case needs, what disappears first on top.
pub fn needed(items: &'static [Item], answers: &Answers, today: NaiveDate) -> Vec<&'static Item> {
    let mut list: Vec<&'static Item> =
        items.iter().filter(|item| item.when.holds(answers, today)).collect();
    list.sort_by_key(|item| (item.fades, !item.necessary));
    list
}

/// How far the checklist is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items in hand.
    pub have: usize,
    /// Items of which anything was said: have, asked for, cannot get.
    pub settled: usize,
    /// All items.
    pub all: usize,
    /// Necessary items of which nothing was said yet.
    pub missing: usize,
}

/// Counts the marks of `case` over the `needed` items.
pub fn progress(needed: &[&Item], case: &Case) -> Progress {
    needed.iter().fold(Progress { all: needed.len(), ..Progress::default() }, |sum, item| {
        let state = state(item, case);
        Progress {
            have: sum.have + usize::from(state == EvidenceState::InHand),
            settled: sum.settled + usize::from(state != EvidenceState::Open),
            missing: sum.missing + usize::from(item.necessary && state == EvidenceState::Open),
            ..sum
        }
    })
}
