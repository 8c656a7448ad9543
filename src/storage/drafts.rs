//! What is typed in a form and not answered yet: a small record for each form of a case.
//!
//! Losing one costs a few words, so that anything unreadable, foreign or beyond its bounds is ignored.

use super::cases::SaveError;
use super::keys::{draft_key, is_draft_of};
use super::record::{Damage, decode, encode, next_revision};
use super::store::{Store, StoreError};
use crate::domain::answer::bounds;
use crate::domain::entry::Draft;

/// Reads the draft of this form of the case; empty when there is none that can be read.
pub fn load_draft(store: &dyn Store, case: &str, form: &str) -> Draft {
    let text = store.get(&draft_key(case, form)).ok().flatten().unwrap_or_default();
    match decode::<Draft>(KIND, &text) {
        Ok((_, draft)) if fits(&draft) => draft,
        _ => Draft::new(),
    }
}

/// Saves the draft; an empty one is removed. Its revision is `stamp`, or the next one.
///
/// # Errors
/// When the storage refuses, the draft is beyond its bounds, or a newer version's draft is there.
pub fn save_draft(
    store: &dyn Store,
    case: &str,
    form: &str,
    draft: &Draft,
    stamp: u64,
) -> Result<(), SaveError> {
    let key = draft_key(case, form);
    if draft.is_empty() {
        return store.remove(&key).map_err(SaveError::Store);
    }
    if !fits(draft) {
        return Err(SaveError::Damaged(Damage::OutOfBounds));
    }
    let found = store.get(&key).map_err(SaveError::Store)?;
    match &found {
        Some(there) if decode::<Draft>(KIND, there).err() == Some(Damage::Newer) => {
            return Err(SaveError::Damaged(Damage::Newer));
        }
        Some(_) => {}
        None => {
            let of_case = |key: &String| is_draft_of(key, case);
            if store.keys().map_err(SaveError::Store)?.iter().filter(|key| of_case(key)).count()
                >= MOST
            {
                return Err(SaveError::Damaged(Damage::OutOfBounds));
            }
        }
    }
    let rev = next_revision(found.as_deref(), stamp);
    let text = encode(KIND, rev, draft).ok_or(SaveError::Store(StoreError::Other))?;
    store.set(&key, &text).map_err(SaveError::Store)
}

/// Removes every draft of the case.
pub fn drop_drafts(store: &dyn Store, case: &str) {
    for key in store.keys().unwrap_or_default().iter().filter(|key| is_draft_of(key, case)) {
        // One that stays is read by nobody: its case is gone.
        let _ = store.remove(key);
    }
}

fn fits(draft: &Draft) -> bool {
    let short = |text: &str, most| text.chars().count() <= most;
    draft.len() <= FIELDS
        && draft.iter().all(|(name, text)| short(name, bounds::LINE) && short(text, LONGEST))
}

const KIND: &str = "draft";
/// Drafts of one case.
const MOST: usize = 100;
/// Unicode scalar values of one field: what is too long for an answer is kept too, until it is shortened.
const LONGEST: usize = 10 * bounds::TEXT;
/// Fields of one draft.
const FIELDS: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::store::MemoryStore;

    fn draft(text: &str) -> Draft {
        [("what_for".to_owned(), text.to_owned())].into_iter().collect()
    }

    #[test]
    fn the_stored_form() {
        let store = MemoryStore::default();
        save_draft(&store, "a", "what_for", &draft("某某"), 0).unwrap();
        assert_eq!(
            store.get("fusu.draft.a.what_for").unwrap().unwrap(),
            r#"{"app":"fusu","schema":1,"kind":"draft","rev":1,"data":{"what_for":"某某"}}"#
        );
        assert_eq!(load_draft(&store, "a", "what_for"), draft("某某"));
        assert_eq!(load_draft(&store, "b", "what_for"), Draft::new());
        save_draft(&store, "a", "what_for", &Draft::new(), 0).unwrap();
        assert!(store.keys().unwrap().is_empty());
    }

    #[test]
    fn what_is_no_draft_of_ours_is_ignored() {
        let long = encode(KIND, 1, &draft(&"长".repeat(LONGEST + 1))).unwrap();
        let many: Draft = (0..=FIELDS).map(|n| (n.to_string(), String::new())).collect();
        let many = encode(KIND, 1, &many).unwrap();
        let foreign = r#"{"app":"fusu","schema":1,"kind":"case","rev":1,"data":{"a":"b"}}"#;
        let shape = r#"{"app":"fusu","schema":1,"kind":"draft","rev":1,"data":{"a":{"b":1}}}"#;
        for text in ["?", "[]", foreign, shape, &long, &many] {
            let store = MemoryStore::default();
            store.set("fusu.draft.a.q", text).unwrap();
            assert_eq!(load_draft(&store, "a", "q"), Draft::new(), "{text:.60}");
            save_draft(&store, "a", "q", &draft("new"), 0).unwrap();
            assert_eq!(load_draft(&store, "a", "q"), draft("new"));
        }
        let newer = r#"{"app":"fusu","schema":2,"kind":"draft","rev":1,"data":{"a":"b"}}"#;
        let store = MemoryStore::default();
        store.set("fusu.draft.a.q", newer).unwrap();
        assert!(save_draft(&store, "a", "q", &draft("new"), 0).is_err());
        assert_eq!(store.get("fusu.draft.a.q").unwrap().as_deref(), Some(newer));
    }

    #[test]
    fn what_is_too_long_for_an_answer_is_kept_until_it_is_shortened() {
        let store = MemoryStore::default();
        let long = draft(&"长".repeat(bounds::TEXT + 1));
        save_draft(&store, "a", "q", &long, 0).unwrap();
        assert_eq!(load_draft(&store, "a", "q"), long);
    }

    #[test]
    fn they_are_bounded_and_go_with_their_case() {
        let store = MemoryStore::default();
        for form in 0..MOST {
            save_draft(&store, "a", &form.to_string(), &draft("x"), 0).unwrap();
        }
        assert!(save_draft(&store, "a", "one_more", &draft("x"), 0).is_err());
        assert_eq!(save_draft(&store, "a", "0", &draft("y"), 0), Ok(()), "one that is there");
        save_draft(&store, "ab", "q", &draft("x"), 0).unwrap();
        drop_drafts(&store, "a");
        assert_eq!(store.keys().unwrap(), ["fusu.draft.ab.q"]);
        let long = draft(&"长".repeat(LONGEST + 1));
        assert!(save_draft(&store, "a", "q", &long, 0).is_err());
    }
}
