//! The two profiles: who complains, and who helps.

use leptos::prelude::*;

use crate::domain::case::Person;
use crate::domain::guard::Wanted;
use crate::domain::reach::{email, phone};
use crate::state::{AppState, Saving};
use crate::text::{Message, Text, words as w, words_case as wc, words_questions as wq};
use crate::ui::components::{
    ErrorSummary, FormErrors, Input, LineField, SecretGuard, SecretQuestion, replace_in,
};
use crate::ui::context::{tr, use_app};

/// Both profiles.
#[component]
pub(super) fn People() -> impl IntoView {
    let app = use_app();
    let me =
        PersonDraft::new(["me-name", "me-phone", "me-address", "me-email"], untrack(|| app.me()));
    let helper = PersonDraft::new(
        ["helper-name", "helper-phone", "helper-address", "helper-email"],
        untrack(|| app.helper()),
    );
    me.follows(app, AppState::me);
    helper.follows(app, AppState::helper);
    view! {
        <p class="hint">{tr(wc::PEOPLE_HINT)}</p>
        <p class="hint">{tr(w::ID_NEVER)}</p>
        <PersonForm title=w::SET_ME draft=me save=move |person| app.set_me(person) />
        <PersonForm title=w::SET_HELPER draft=helper save=move |person| app.set_helper(person) />
    }
}

/// A profile that is being written down.
#[derive(Clone, Copy)]
struct PersonDraft {
    errors: FormErrors,
    guard: SecretGuard,
    name: Input,
    phone: Input,
    address: Input,
    email: Input,
}

#[component]
fn PersonForm(
    title: Text,
    draft: PersonDraft,
    #[prop(into)] save: Callback<Person>,
) -> impl IntoView {
    let saved = RwSignal::new(false);
    let submit = move || {
        let person = draft.read();
        saved.set(person.is_some());
        if let Some(person) = person {
            save.run(person);
        }
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        submit();
    };
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        submit();
    };
    let errors = draft.errors;
    view! {
        <form class="card" novalidate on:submit=on_submit>
            <h3>{tr(title)}</h3>
            <ErrorSummary errors />
            <SecretQuestion guard=draft.guard decided />
            <LineField input=draft.name label=tr(wc::NAME) errors optional=true />
            <LineField input=draft.phone label=tr(wc::PHONE) errors optional=true keys="tel" />
            <LineField input=draft.address label=tr(wc::ADDRESS) errors optional=true />
            <LineField input=draft.email label=tr(wc::EMAIL) errors optional=true />
            <p class="actions">
                <button class="btn small ghost">{tr(w::SAVE)}</button>
            </p>
            <p role="status" class="hint">
                <Show when=move || saved.get()>
                    <SavedWhere />
                </Show>
            </p>
        </form>
    }
}

/// What became of the details; a refusal stands above the page.
#[component]
fn SavedWhere() -> impl IntoView {
    let app = use_app();
    move || match app.saving() {
        Saving::Saved(_) => {
            format!("{}{}", app.text(wq::PERSON_SAVED), app.text(w::SET_PERSON_NOTE))
        }
        // What could be said is of the change before.
        Saving::Writing(_) => String::new(),
        saving => app.saving_in_words(saving),
    }
}

impl PersonDraft {
    fn new(ids: [&'static str; 4], person: Person) -> Self {
        let [name, phone, address, email] = ids;
        Self {
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            name: Input::new(name, person.name),
            phone: Input::new(phone, person.phone),
            address: Input::new(address, person.address),
            email: Input::new(email, person.email),
        }
    }

    /// What another tab saves appears in the fields that were not touched here.
    fn follows(self, app: AppState, read: fn(AppState) -> Person) {
        Effect::new(move |before: Option<Person>| {
            let now = read(app);
            let before = before.as_ref().unwrap_or(&now);
            for (input, old, new) in [
                (self.name, &before.name, &now.name),
                (self.phone, &before.phone, &now.phone),
                (self.address, &before.address, &now.address),
                (self.email, &before.email, &now.email),
            ] {
                if old != new && input.get() == *old {
                    input.set(new.as_str());
                }
            }
            now
        });
    }

    /// Only a telephone number may be as long as that of a card.
    fn guarded(self) -> [(Input, Wanted); 4] {
        [
            (self.name, Wanted::Words),
            (self.phone, Wanted::Numbers),
            (self.address, Wanted::Words),
            (self.email, Wanted::Words),
        ]
    }

    /// What was typed, if it may be kept.
    fn read(self) -> Option<Person> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let mut line = |input: Input| {
            input.line().map_err(|error| errors.push((input.id, error))).unwrap_or_default()
        };
        let person = Person {
            name: line(self.name),
            phone: line(self.phone),
            address: line(self.address),
            email: line(self.email),
        };
        let mut clean =
            |input: Input, text: String, read: fn(&str) -> Option<String>, says: Text| {
                let read = if text.is_empty() { Some(text) } else { read(&text) };
                if read.is_none() {
                    errors.push((input.id, says.into()));
                }
                read.unwrap_or_default()
            };
        let person = Person {
            phone: clean(self.phone, person.phone, phone, wq::E_PHONE),
            email: clean(self.email, person.email, email, wq::E_EMAIL),
            ..person
        };
        // In the order of the fields.
        errors.sort_by_key(|(id, _)| self.guarded().iter().position(|(it, _)| it.id == *id));
        let fine = errors.is_empty();
        self.errors.show(errors);
        (fine && self.guard.allows_all(&self.guarded())).then_some(person)
    }
}
