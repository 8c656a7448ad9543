//! Cases in the storage: one record each, saved against the revision that was read.

use super::keys::{case_id, case_key};
use super::record::{Damage, decode, encode};
use super::store::{Store, StoreError};
use crate::domain::answer::{Answer, bounds};
use crate::domain::case::{Case, Filing};
use crate::domain::ids::is_id;
use crate::domain::whom::ForWhom;

/// Reads every case; the newest change first.
///
/// # Errors
/// Only when the storage itself cannot be read; damaged records are part of the result.
pub fn load_all(store: &dyn Store) -> Result<Loaded, StoreError> {
    let mut loaded = Loaded::default();
    let keys = store.keys()?.into_iter().filter(|key| case_id(key).is_some());
    for (index, key) in keys.enumerate() {
        let Some(text) = store.get(&key)? else { continue };
        let read = if index < MOST { read(&key, &text) } else { Err(Damage::OutOfBounds) };
        match read {
            Ok(stored) => loaded.cases.push(stored),
            Err(why) => loaded.damaged.push(Damaged { key, why }),
        }
    }
    loaded.cases.sort_by(|a, b| {
        // The order of the keys is the browser's.
        b.case.changed.cmp(&a.case.changed).then_with(|| a.case.id.cmp(&b.case.id))
    });
    Ok(loaded)
}

/// Reads one case.
///
/// # Errors
/// When the storage or the record cannot be read.
pub fn load_one(store: &dyn Store, id: &str) -> Result<Option<Stored>, LoadError> {
    let key = case_key(id);
    let text = store.get(&key).map_err(LoadError::Store)?;
    text.map(|text| read(&key, &text).map_err(LoadError::Damaged)).transpose()
}

/// Saves `case` if the record is still at revision `expected` (0: not there yet), and reads it back. Its new revision is
/// `stamp`, or the next one where that is later.
///
/// # Errors
/// Says why nothing was saved: refused, changed or deleted elsewhere, or a record, there or to be, that cannot be read.
pub fn save(store: &dyn Store, case: &Case, expected: u64, stamp: u64) -> Result<u64, SaveError> {
    match load_one(store, &case.id) {
        Ok(Some(found)) if found.rev != expected => {
            return Err(SaveError::Conflict(Box::new(found)));
        }
        Ok(None) if expected > 0 => return Err(SaveError::Gone),
        Ok(_) => {}
        Err(LoadError::Store(error)) => return Err(SaveError::Store(error)),
        Err(LoadError::Damaged(why)) => return Err(SaveError::Damaged(why)),
    }
    let rev = expected.checked_add(1).ok_or(SaveError::Damaged(Damage::OutOfBounds))?.max(stamp);
    let text = encode(KIND, rev, case).ok_or(SaveError::Store(StoreError::Other))?;
    let key = case_key(&case.id);
    // What the next start would refuse to read must not take the place of what it can.
    read(&key, &text).map_err(SaveError::Damaged)?;
    store.set(&key, &text).map_err(SaveError::Store)?;
    match store.get(&key) {
        Ok(Some(back)) if back == text => Ok(rev),
        _ => Err(SaveError::Store(StoreError::Other)),
    }
}

/// Deletes the case with this id.
///
/// # Errors
/// When the storage refuses.
pub fn delete(store: &dyn Store, id: &str) -> Result<(), StoreError> {
    store.remove(&case_key(id))
}

/// What was found in the storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The cases that can be read.
    pub cases: Vec<Stored>,
    /// The records that cannot.
    pub damaged: Vec<Damaged>,
}

/// A case with the revision under which it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The revision; 0 when it was never saved.
    pub rev: u64,
    /// The case.
    pub case: Case,
}

/// A record that is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// Its key.
    pub key: String,
    /// What is wrong with it.
    pub why: Damage,
}

/// Why a record could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The storage cannot be read.
    Store(StoreError),
    /// The record cannot.
    Damaged(Damage),
}

/// Why a record was not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The storage refused.
    Store(StoreError),
    /// Another tab saved a newer revision.
    Conflict(Box<Stored>),
    /// The record was there and is not any more: it was deleted in another tab.
    Gone,
    /// A record that cannot be read is in its place, or would be.
    Damaged(Damage),
}

const KIND: &str = "case";
const MOST: usize = 500;

fn read(key: &str, text: &str) -> Result<Stored, Damage> {
    let (rev, case): (u64, Case) = decode(KIND, text)?;
    if case_id(key) == Some(case.id.as_str()) && within_bounds(&case) {
        Ok(Stored { rev, case })
    } else {
        Err(Damage::OutOfBounds)
    }
}

fn within_bounds(case: &Case) -> bool {
    let line = |text: &str| text.chars().count() <= bounds::LINE;
    let text = |text: &str| text.chars().count() <= bounds::TEXT;
    let composed = |text: &str| text.chars().count() <= COMPOSED;
    is_id(&case.id)
        && is_id(&case.problem)
        && case.answers.len() <= ENTRIES
        && case.evidence.len() <= ENTRIES
        && case.filings.len() <= ENTRIES
        && case.for_whom.as_ref().is_none_or(ForWhom::fits)
        && case.own_words.len() <= ENTRIES
        && case.own_words_from.len() <= ENTRIES
        && case.own_paragraphs.len() <= ENTRIES
        && case.answers.iter().all(|(id, answer)| is_id(id) && answer_fits(answer, &line))
        && case.evidence.iter().all(|(id, mark)| is_id(id) && text(&mark.note))
        && case.own_words.iter().all(|(id, words)| is_id(id) && text(words))
        && case.own_words_from.iter().all(|(id, words)| is_id(id) && composed(words))
        && case.own_paragraphs.iter().all(|(id, own)| {
            is_id(id)
                && own.len() <= PARAGRAPHS
                && own.iter().all(|(id, own)| is_id(id) && text(&own.words) && composed(&own.from))
        })
        && case.filings.iter().all(filing_fits)
        && case
            .closed
            .as_ref()
            .is_none_or(|closing| text(&closing.learnt) && amount_fits(closing.recovered))
        && case.issues.len() <= ENTRIES
        && case.issues.keys().all(|key| is_id(key))
}

fn filing_fits(filing: &Filing) -> bool {
    let line = |text: &str| text.chars().count() <= bounds::LINE;
    is_id(&filing.channel)
        && is_id(&filing.how)
        && [&filing.reference, &filing.place, &filing.time].iter().all(|text| line(text))
        && filing.replies.len() <= bounds::REPLIES
        && filing.replies.iter().all(|reply| {
            [&reply.time, &reply.how, &reply.who, &reply.reference, &reply.passed_to]
                .iter()
                .all(|text| line(text))
                && reply.words.chars().count() <= bounds::TEXT
                && amount_fits(reply.paid)
                && reply.reasons.len() <= ENTRIES
                && reply.reasons.iter().all(|id| is_id(id))
                && reply.results.len() <= ENTRIES
                && reply.results.keys().all(|id| is_id(id))
                && reply.offer.as_ref().is_none_or(|offer| {
                    amount_fits(offer.fen)
                        && offer.strings.len() <= ENTRIES
                        && offer.strings.iter().all(|id| is_id(id))
                })
        })
}

fn amount_fits(fen: i64) -> bool {
    (0..=bounds::FEN).contains(&fen)
}

fn answer_fits(answer: &Answer, line: &impl Fn(&str) -> bool) -> bool {
    match answer {
        Answer::One(id) => is_id(id),
        Answer::Many(ids) => ids.len() <= ENTRIES && ids.iter().all(|id| is_id(id)),
        Answer::Words(words) => line(words),
        Answer::Money(fen) => amount_fits(*fen),
        Answer::Day(_) | Answer::Unknown => true,
        Answer::Payments(list) => {
            list.len() <= bounds::PAYMENTS
                && list.iter().all(|payment| {
                    payment.fen > 0
                        && amount_fits(payment.fen)
                        && (0..=bounds::FEN * i64::from(bounds::TIMES)).contains(&payment.refunded)
                        && (1..=bounds::TIMES).contains(&payment.times())
                        && [&payment.time, &payment.payee, &payment.order].iter().all(|t| line(t))
                        && [&payment.merchant_order, &payment.via].iter().all(|t| line(t))
                })
        }
        Answer::Contacts(list) => {
            list.len() <= bounds::CONTACTS
                && list.iter().all(|contact| {
                    is_id(&contact.whom)
                        && is_id(&contact.said)
                        && [&contact.name, &contact.time].iter().all(|t| line(t))
                        && line(&contact.ticket)
                        && line(&contact.note)
                })
        }
    }
}

const ENTRIES: usize = 200;

/// Paragraphs of one letter that the person wrote.
const PARAGRAPHS: usize = 40;

/// Composed facts hold every line that was typed, and what the letter says around them.
const COMPOSED: usize = 4 * bounds::TEXT;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{Change, OwnWords};
    use crate::storage::store::MemoryStore;
    use crate::text::dates::parse_instant;

    fn case(id: &str, changed: &str) -> Case {
        Case::new(id.to_owned(), "auto_renewal", parse_instant(changed).unwrap())
    }

    #[test]
    fn each_save_is_the_next_revision_and_the_newest_case_comes_first() {
        let store = MemoryStore::default();
        assert_eq!(save(&store, &case("old", "2026-11-22T08:00:00"), 0, 0), Ok(1));
        assert_eq!(save(&store, &case("new", "2026-11-23T08:00:00"), 0, 5), Ok(5));
        assert_eq!(save(&store, &case("old", "2026-11-22T09:00:00"), 1, 2), Ok(2));
        assert_eq!(save(&store, &case("old", "2026-11-22T09:00:00"), 2, 1), Ok(3));
        let loaded = load_all(&store).unwrap();
        let found: Vec<_> = loaded.cases.iter().map(|s| (s.case.id.as_str(), s.rev)).collect();
        assert_eq!(found, [("new", 5), ("old", 3)]);
        delete(&store, "old").unwrap();
        assert_eq!(load_one(&store, "old"), Ok(None));
        let again = save(&store, &case("old", "2026-11-22T10:00:00"), 3, 4);
        assert_eq!((again, load_one(&store, "old")), (Err(SaveError::Gone), Ok(None)));
    }

    #[test]
    fn beyond_500_cases_the_rest_is_reported() {
        let store = MemoryStore::default();
        for index in 0..502 {
            save(&store, &case(&format!("c{index:03}"), "2026-11-23T08:00:00"), 0, 0).unwrap();
        }
        let loaded = load_all(&store).unwrap();
        assert_eq!((loaded.cases.len(), loaded.damaged.len()), (500, 2));
        assert!(loaded.damaged.iter().all(|damaged| damaged.why == Damage::OutOfBounds));
    }

    #[test]
    fn what_could_not_be_read_again_is_not_written() {
        let store = MemoryStore::default();
        let good = case("a", "2026-11-23T08:00:00");
        save(&store, &good, 0, 0).unwrap();
        let mut bad = good.clone();
        let own = OwnWords { words: "长".repeat(bounds::TEXT + 1), from: String::new() };
        let (letter, paragraph) = ("complaint".to_owned(), "began".to_owned());
        bad.apply(Change::Reworded { letter, paragraph, own: Some(own) }, good.changed);
        assert_eq!(save(&store, &bad, 1, 0), Err(SaveError::Damaged(Damage::OutOfBounds)));
        assert_eq!(load_one(&store, "a").unwrap().unwrap().case, good);
        let last = MemoryStore::default();
        last.set(&case_key("a"), &encode(KIND, u64::MAX, &good).unwrap()).unwrap();
        assert_eq!(save(&last, &good, u64::MAX, 0), Err(SaveError::Damaged(Damage::OutOfBounds)));
    }
}
