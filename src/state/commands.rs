//! The commands: the only code that changes a signal of the app.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{AppState, Entry, Pending, Saving, Wiped};
use crate::domain::answer::Answers;
use crate::domain::case::{Case, Change, Person};
use crate::domain::ids;
use crate::domain::walk::walk;
use crate::route::Route;
use crate::storage::{
    Device, HELPER, LoadError, ME, SaveError, Settings, StoreError, TypeSize, WipeError, case_id,
    delete, drop_drafts, load_one, load_person, save, save_person, save_settings, wipe,
};
use crate::text::Lang;

impl AppState {
    /// Begins a case of this problem type at its first question, or the one that was opened and never answered; the
    /// first one asks whose machine this is.
    pub fn begin(self, problem: &str) {
        self.left.set(None);
        if self.device.get_untracked().is_none() {
            self.pending.set(Some(Pending::Case(problem.to_owned())));
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
        if let Some(Pending::Case(problem)) = waiting {
            self.begin(&problem);
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
        self.entries.update(|entries| entries.retain(|entry| entry.case.id != id));
        self.drafts.update_value(|drafts| drafts.retain(|(case, _), _| case != id));
        if self.keeps() {
            drop_drafts(&*self.store(), id);
            if let Err(error) = delete(&*self.store(), id) {
                self.saving.set(Saving::Refused(error));
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

    /// Tries again to save everything that is in memory.
    pub fn retry(self) {
        match self.device.get_untracked() {
            Some(Device::Own) => {}
            Some(Device::Shared) => return self.saving.set(Saving::Memory),
            None => return,
        }
        let mut result = save_settings(&*self.store(), self.settings.get_untracked());
        for key in [ME, HELPER] {
            // What is as it should be stays: a damaged record reads as nobody, and nobody wants it replaced.
            let there = load_person(&*self.store(), key).unwrap_or_default();
            if there != self.person(key) {
                result = result.and(save_person(&*self.store(), key, &self.person(key)));
            }
        }
        let ids: Vec<String> =
            self.entries.read_untracked().iter().map(|entry| entry.case.id.clone()).collect();
        for id in ids {
            result = result.and(self.put(&id));
        }
        self.tell(result.as_ref().err());
    }

    /// Sets the language.
    pub fn set_lang(self, lang: Lang) {
        self.settings.update(|settings| settings.lang = Some(lang));
        self.load_language();
        self.keep_settings();
    }

    /// Sets the type size.
    pub fn set_size(self, size: TypeSize) {
        self.settings.update(|settings| settings.size = size);
        self.keep_settings();
    }

    /// Sets who complains.
    pub fn set_me(self, person: Person) {
        self.me.set(person);
        self.keep_person(ME);
    }

    /// Sets who helps.
    pub fn set_helper(self, person: Person) {
        self.helper.set(person);
        self.keep_person(HELPER);
    }

    /// Deletes everything, from this page and from this device.
    pub fn wipe(self) -> Wiped {
        // Memory first: a storage that refuses must not leave the case to whoever comes next.
        let settings = self.settings.get_untracked();
        self.entries.set(vec![]);
        self.drafts.set_value(BTreeMap::new());
        self.damaged.set(vec![]);
        self.me.set(Person::default());
        self.helper.set(Person::default());
        self.device.set(None);
        self.pending.set(None);
        self.deleted.set(None);
        self.settings.set(Settings { own: false, ..settings });
        self.saving.set(Saving::Nothing);
        match wipe(&*self.store()) {
            Ok(count) => {
                self.stored.set_value(false);
                Wiped::Gone(count)
            }
            Err(WipeError::Store(StoreError::Denied)) if !self.stored.get_value() => Wiped::Never,
            Err(_) => Wiped::Left,
        }
    }

    /// Ends a visit on a shared computer: everything goes, and the first page opens afresh.
    pub fn leave(self) {
        // The next visitor's page is Chinese again, but what became of the clearing is said to this one.
        let lang = self.lang.get_untracked();
        self.left.set(Some((lang, self.wipe())));
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
    /// here: what is in memory may be the last copy.)
    pub fn reload_record(self, key: Option<&str>) {
        let Some(key) = key else { return };
        let Some(id) = case_id(key) else { return };
        match load_one(&*self.store(), id) {
            Ok(Some(stored)) => self.entries.update(|entries| {
                entries.retain(|entry| entry.case.id != id);
                entries.insert(0, Entry { rev: stored.rev, case: stored.case });
            }),
            Ok(None) => self.entries.update(|entries| entries.retain(|entry| entry.case.id != id)),
            Err(LoadError::Store(_) | LoadError::Damaged(_)) => {}
        }
    }

    pub(super) fn keeps(self) -> bool {
        self.device.get_untracked() == Some(Device::Own)
    }

    fn keep(self, id: &str) {
        // What went wrong is in `saving`; a conflict is met by the command that can repeat its change.
        let _ = self.try_keep(id);
    }

    fn try_keep(self, id: &str) -> Result<(), SaveError> {
        if !self.keeps() {
            self.saving.set(Saving::Memory);
            return Ok(());
        }
        let result = self.put(id);
        self.report(result.as_ref().err());
        result
    }

    fn put(self, id: &str) -> Result<(), SaveError> {
        let found = self.entries.read_untracked().iter().find(|entry| entry.case.id == id).cloned();
        let Some(Entry { rev, case }) = found else { return Ok(()) };
        let rev = save(&*self.store(), &case, rev)?;
        self.entries.update_untracked(|entries| {
            if let Some(entry) = entries.iter_mut().find(|entry| entry.case.id == id) {
                entry.rev = rev;
            }
        });
        Ok(())
    }

    fn keep_settings(self) {
        if self.keeps() {
            self.report(
                save_settings(&*self.store(), self.settings.get_untracked()).err().as_ref(),
            );
        }
    }

    fn keep_person(self, key: &str) {
        if self.keeps() {
            self.report(save_person(&*self.store(), key, &self.person(key)).err().as_ref());
            return;
        }
        self.saving.set(Saving::Memory);
        if self.device.get_untracked().is_none() && self.person(key) != Person::default() {
            self.pending.set(Some(Pending::Person));
        }
    }

    fn person(self, key: &str) -> Person {
        if key == ME { self.me } else { self.helper }.get_untracked()
    }

    /// Tells what became of a write. One that worked says nothing of one that was refused before: then all is tried again.
    fn report(self, error: Option<&SaveError>) {
        let refused = matches!(self.saving.get_untracked(), Saving::Refused(_) | Saving::Blocked);
        if refused && error.is_none() { self.retry() } else { self.tell(error) }
    }

    fn tell(self, error: Option<&SaveError>) {
        if !matches!(error, Some(SaveError::Store(StoreError::Denied))) {
            self.stored.set_value(true);
        }
        self.saving.set(error.map_or_else(|| Saving::Saved(self.now()), Saving::of));
    }
}
