//! The checklist: which pieces of evidence this case needs, in the order in which they disappear.

use chrono::NaiveDate;

use super::answer::Answers;
use super::case::{Case, Have};
use super::condition::Cond;
use super::letter::Kind;
use super::order::by_key;
use super::pack::packed;
use crate::text::Text;

/// One piece of evidence.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// The stored id.
    pub id: &'static str,
    /// What it is.
    pub name: Text,
    /// Why it counts: what it proves.
    pub why: Text,
    /// The source of the `why`: an id of the source table, or empty for plain advice.
    pub source: &'static str,
    /// How to get it, by circumstance; all that hold are shown.
    pub how: &'static [(Cond, Text)],
    /// Who holds it if the person does not; may be empty.
    pub holder: Text,
    /// The receivers of letters that hold it, and may be asked for it.
    pub held_by: &'static [Kind],
    /// The sentence with which to demand it from the holder; may be empty.
    pub demand: Text,
    /// Whether the complaint stands on it.
    pub necessary: bool,
    /// When it is likely to be gone: 0 within hours, 9 hardly ever. The list is sorted by it.
    pub fades: u8,
    /// The group of the source document: 1 payments, 2 communication, 3 logins and devices, 4 goods and services.
    pub group: u8,
    /// When the case needs it.
    pub when: Cond,
}

packed! { struct Item {
    id: str, name: Text, why: Text, source: str, how: [(Cond, Text)], holder: Text, held_by: [Kind], demand: Text,
    necessary: bool, fades: num, group: num, when: Cond,
} }

/// The group of calls, chats and mails.
pub const COMMUNICATION: u8 = 2;

/// The items that a case needs, what disappears first on top.
pub fn needed(items: &[&'static Item], answers: &Answers, today: NaiveDate) -> Vec<&'static Item> {
    let mut list: Vec<&'static Item> =
        items.iter().copied().filter(|item| item.when.holds(answers, today)).collect();
    by_key(&mut list, |item| (item.fades, !item.necessary));
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
        let state = case.evidence.get(item.id).map(|mark| mark.state).unwrap_or_default();
        Progress {
            have: sum.have + usize::from(state == Have::Have),
            settled: sum.settled + usize::from(state != Have::Open),
            missing: sum.missing + usize::from(item.necessary && state == Have::Open),
            ..sum
        }
    })
}
