//! What is typed and not answered yet, by case and form: kept through everything but the answer itself.

use leptos::prelude::*;

use super::AppState;
use crate::domain::entry::Draft;
use crate::domain::guard::{Wanted, is_secret};
use crate::storage::{load_draft, save_draft};

impl AppState {
    /// What stands in this form of the case and is no answer yet; empty when there is nothing.
    pub fn draft(self, case: &str, form: &str) -> Draft {
        let key = key(case, form);
        let held = self.drafts.with_value(|drafts| drafts.get(&key).cloned());
        match held {
            Some(draft) => draft,
            None if self.keeps() => load_draft(&*self.store(), case, form),
            None => Draft::new(),
        }
    }

    /// Keeps what stands in this form; nothing at all forgets it. What looks like a secret stays in memory, and so does
    /// everything on a shared computer. In the fields named in `numbers` the account of the other side is wanted.
    pub fn set_draft(self, case: &str, form: &str, draft: Draft, numbers: &[&str]) {
        // The form of a case that was just deleted may still be closing.
        if !self.entries.read_untracked().iter().any(|entry| entry.case.id == case) {
            return;
        }
        let harmless = |name: &String, text: &mut String| {
            let numbers = numbers.contains(&name.as_str());
            !is_secret(text, if numbers { Wanted::Numbers } else { Wanted::Words })
        };
        let mut kept = draft.clone();
        kept.retain(harmless);
        let store = self.store();
        let written = self.keeps() && save_draft(&*store, case, form, &kept, store.stamp()).is_ok();
        self.drafts.update_value(|drafts| {
            if draft.is_empty() || (written && kept == draft) {
                drafts.remove(&key(case, form));
            } else {
                drafts.insert(key(case, form), draft);
            }
        });
    }

    /// Forgets what stood in this form: it was answered.
    pub fn forget_draft(self, case: &str, form: &str) {
        self.set_draft(case, form, Draft::new(), &[]);
    }
}

fn key(case: &str, form: &str) -> (String, String) {
    (case.to_owned(), form.to_owned())
}
