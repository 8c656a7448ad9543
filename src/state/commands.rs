//! The commands: the only code that changes a signal of the app.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{AppState, Entry, Pending, Saving};
use crate::domain::answer::Answers;
use crate::domain::case::{Case, Change, Person};
use crate::domain::ids;
use crate::domain::walk::walk;
use crate::domain::whom::ForWhom;
use crate::route::Route;
use crate::storage::{
    Device, HELPER, ME, SETTINGS, SaveError, Settings, Store, TypeSize, case_id, delete,
    drop_drafts, load_one, load_person, load_settings,
};
use crate::text::Lang;

impl AppState {
    /// Begins a case of this problem type at its first question, or the one that was opened and never answered; the
    /// first one asks whose machine this is.
    pub fn begin(self, problem: &str) {
        self.begin_for(problem, None);
    }

    /// As [`Self::begin`], for this person; for the one who writes when there is none.
    pub fn begin_for(self, problem: &str, whom: Option<ForWhom>) {
        self.left.set(None);
        if self.device.get_untracked().is_none() {
            self.pending.set(Some(Pending::Case(problem.to_owned(), whom)));
            return;
        }
        let now = self.now();
        let blank = |entry: &&Entry| entry.case.problem == problem && entry.case.is_untouched();
        let blank = self.entries.read_untracked().iter().find(blank).map(|it| it.case.id.clone());
        let id = blank.unwrap_or_else(|| {
            let id = ids::from_bytes(&self.browser().random_bytes());
            let case = Case::new(id.clone(), problem, now);
            self.entries.update(|entries| entries.insert(0, Entry { rev: 0, case }));
            self.keep(&id);
            id
        });
        if untrack(|| self.case(&id)).is_some_and(|case| case.for_whom != whom) {
            self.change(&id, Change::ForWhom(whom));
        }
        let first = untrack(|| self.journey(problem))
            .and_then(|journey| walk(&journey.flow, &Answers::new(), now.date()).current());
        let to = match first {
            Some(step) => Route::Question(id, step.id.to_owned()),
            None => Route::Case(id),
        };
        self.browser().go(&to.path());
    }

    /// Answers whose machine this is, saves what was typed before that, and begins what was waiting for it.
    pub fn choose_device(self, device: Device) {
        self.device.set(Some(device));
        self.settings.update(|settings| settings.own = device == Device::Own);
        self.retry();
        let waiting = self.pending.get_untracked();
        self.pending.set(None);
        if let Some(Pending::Case(problem, whom)) = waiting {
            self.begin_for(&problem, whom);
        }
    }

    /// Leaves the question whose machine this is unanswered.
    pub fn dismiss_device(self) {
        self.pending.set(None);
    }

    /// Applies one change to a case, and saves it.
    pub fn change(self, id: &str, change: Change) {
        let now = self.now();
        self.entries.update(|entries| {
            if let Some(entry) = entries.iter_mut().find(|entry| entry.case.id == id) {
                entry.case.apply(change.clone(), now);
            }
        });
        if let Err(SaveError::Conflict(theirs)) = self.try_keep(id) {
            // Another tab was here: its case, and this one change upon it.
            self.entries.update(|entries| {
                if let Some(entry) = entries.iter_mut().find(|entry| entry.case.id == id) {
                    entry.rev = theirs.rev;
                    entry.case = theirs.case;
                    entry.case.apply(change, now);
                }
            });
            self.keep(id);
        }
    }

    /// Deletes a case, and opens the list of those that are left.
    pub fn delete_case(self, id: &str) {
        let name = untrack(|| self.case(id).map(|case| self.case_title(&case)));
        self.open(&Route::Cases.path());
        self.deleted.set(name);
        self.drop_case(id);
        if self.keeps() {
            drop_drafts(&*self.store(), id);
            match delete(&*self.store(), id) {
                Ok(()) => self.write_journal(),
                Err(error) => self.saving.set(Saving::Refused(error)),
            }
        }
        self.browser().go(&Route::Cases.path());
        // Where the list was open already, the button that had the focus is gone.
        self.browser().focus("main h1");
    }

    /// Goes on with the emergency plan for whoever reads it on the static first screen. The page that the address
    /// named is the one to which the browser goes back.
    pub(super) fn keep_reading(self) {
        let Some(reading) = self.browser().reading() else { return };
        if self.settings.read_untracked().lang.is_none() && reading.lang == Lang::En {
            self.settings.update(|settings| settings.lang = Some(Lang::En));
            self.load_language();
        }
        if self.route.get_untracked() != Route::Emergency {
            self.open(&Route::Emergency.path());
            self.browser().go(&Route::Emergency.path());
        }
        self.reading.set_value(Some(reading));
    }

    /// The text of the records that cannot be read, for somebody who can make something of them.
    pub fn damaged_text(self) -> String {
        let text = |key: &str| self.store().get(key).ok().flatten().unwrap_or_default();
        let records = self.damaged.read_untracked();
        let texts = records.iter().map(|record| format!("{}\n{}", record.key, text(&record.key)));
        texts.collect::<Vec<_>>().join("\n\n")
    }

    /// Deletes the records that cannot be read.
    pub fn delete_damaged(self) {
        let store = self.store();
        self.damaged.update(|records| records.retain(|record| store.remove(&record.key).is_err()));
        self.write_journal();
    }

    /// Tries again to save everything that is in memory.
    pub fn retry(self) {
        match self.device.get_untracked() {
            Some(Device::Own) => {}
            Some(Device::Shared | Device::Preview) => return self.saving.set(Saving::Memory),
            None => return,
        }
        self.put_all();
    }

    /// Sets the language.
    pub fn set_lang(self, lang: Lang) {
        self.set_settings(&|settings| settings.lang = Some(lang));
        self.load_language();
    }

    /// Sets the type size.
    pub fn set_size(self, size: TypeSize) {
        self.set_settings(&|settings| settings.size = size);
    }

    /// Sets who complains.
    pub fn set_me(self, person: Person) {
        self.set_person(ME, person);
    }

    /// Sets who helps.
    pub fn set_helper(self, person: Person) {
        self.set_person(HELPER, person);
    }

    /// Empties this page of everything that somebody said.
    pub(super) fn forget(self) {
        self.entries.set(vec![]);
        self.drafts.set_value(BTreeMap::new());
        self.damaged.set(vec![]);
        self.me.set(Person::default());
        self.helper.set(Person::default());
        self.device.set(None);
        self.pending.set(None);
        self.deleted.set(None);
        self.settings.update(|settings| settings.own = false);
        self.saving.set(Saving::Nothing);
    }

    /// Ends a visit on a shared computer: everything goes, and the first page opens afresh.
    pub fn leave(self) {
        // The next visitor's page is Chinese again, but what became of the clearing is said to this one.
        let lang = self.lang.get_untracked();
        self.wipe(Box::new(move |wiped| self.left.set(Some((lang, wiped)))));
        self.settings.set(Settings::default());
        self.browser().replace(&Route::Home.path());
        self.route.set(Route::Home);
        // Where the first page was open already, the button that had the focus is gone.
        self.browser().scroll_to_top();
        self.browser().focus("main h1");
    }

    /// Opens the page at the address `hash`.
    pub fn open(self, hash: &str) {
        let route = Route::parse(hash);
        // The same page is not drawn again.
        if self.route.get_untracked() != route {
            self.left.set(None);
            self.deleted.set(None);
            self.reading.set_value(None);
            self.route.set(route);
        }
    }

    /// Another tab changed the record at `key`. (`None`, when somebody cleared the whole storage, changes nothing
    /// here: what is in memory may be the last copy.) What cannot be read changes nothing either.
    pub fn reload_record(self, key: Option<&str>) {
        let Some(key) = key else { return };
        // A preview works on a copy, which no other tab changes.
        if self.device.get_untracked() == Some(Device::Preview) {
            return;
        }
        let store = self.store();
        if let Some(id) = case_id(key) {
            match load_one(&*store, id) {
                Ok(Some(stored)) => self.entries.update(|entries| {
                    entries.retain(|entry| entry.case.id != id);
                    entries.insert(0, Entry { rev: stored.rev, case: stored.case });
                }),
                Ok(None) => self.drop_case(id),
                Err(_) => {}
            }
        } else if key == SETTINGS {
            match store.get(key) {
                // Only the deletion of everything takes the settings.
                Ok(None) if self.keeps() => self.forget(),
                Ok(Some(_)) => self.follow_settings(load_settings(&*store)),
                Ok(None) | Err(_) => {}
            }
        } else if let (ME | HELPER, Ok(person)) = (key, load_person(&*store, key)) {
            self.person(key).set(person);
        }
    }

    fn follow_settings(self, settings: Settings) {
        self.settings.set(settings);
        self.load_language();
        if settings.own && self.device.get_untracked().is_none() {
            self.device.set(Some(Device::Own));
        }
    }

    pub(super) fn drop_case(self, id: &str) {
        self.entries.update(|entries| entries.retain(|entry| entry.case.id != id));
        self.drafts.update_value(|drafts| drafts.retain(|(case, _), _| case != id));
    }
}
