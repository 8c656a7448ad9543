//! The two profiles: who complains, and who helps.

use leptos::prelude::*;

use crate::domain::answer::bounds;
use crate::domain::case::Person;
use crate::domain::clean;
use crate::text::{Text, words as w, words_case as wc};
use crate::ui::cx::Cx;
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::parts::more;

/// Both profiles, folded.
pub(super) fn fold(cx: Cx) -> AnyView {
    more(cx.t(wc::PEOPLE), both(cx))
}

/// Both profiles.
pub(super) fn both(cx: Cx) -> AnyView {
    view! {
        <p class="hint">{cx.t(wc::PEOPLE_HINT)}" "{cx.t(w::ID_NEVER)}</p>
        {form(cx, w::SET_ME, &NAMES_ME, untrack(|| cx.desk.me()), move |person| cx.desk.set_me(person))}
        {form(cx, w::SET_HELPER, &NAMES_HELPER, untrack(|| cx.desk.helper()), move |person| cx.desk.set_helper(person))}
    }
    .into_any()
}

const NAMES_ME: [&str; 4] = ["me-name", "me-phone", "me-address", "me-email"];
const NAMES_HELPER: [&str; 4] = ["helper-name", "helper-phone", "helper-address", "helper-email"];

fn form(
    cx: Cx,
    title: Text,
    names: &'static [&'static str; 4],
    person: Person,
    save: impl Fn(Person) + 'static,
) -> AnyView {
    let Person { name, phone, address, email } = person;
    let values = [name, phone, address, email].map(RwSignal::new);
    let (form, kept) = (Errors::new(), RwSignal::new(false));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = Vec::new();
        let mut read = |index: usize| {
            let (signal, name) = (values.get(index).copied(), names.get(index).copied());
            let raw = signal.map(|signal| signal.get_untracked()).unwrap_or_default();
            clean::line(&raw, bounds::LINE).unwrap_or_else(|error| {
                found.push((name.unwrap_or_default(), errors::long(cx, error)));
                String::new()
            })
        };
        let person = Person { name: read(0), phone: read(1), address: read(2), email: read(3) };
        kept.set(found.is_empty());
        if found.is_empty() {
            save(person);
        }
        form.show(cx, found);
    };
    let labels = [wc::NAME, wc::PHONE, wc::ADDRESS, wc::EMAIL];
    let fields = names
        .iter()
        .zip(labels)
        .zip(values)
        .map(|((name, label), value)| {
            let mode = if label == wc::PHONE { "tel" } else { "text" };
            Field::text(name, label, value).mode(mode).optional().view(cx, form)
        })
        .collect_view();
    view! {
        <form class="card" novalidate on:submit=submit>
            <h3>{cx.t(title)}</h3>
            {form.summary(cx)}
            {fields}
            <p class="actions"><button class="btn small">{cx.t(w::SAVE)}</button></p>
            <p role="status" class="hint">{move || kept.get().then(|| cx.t(w::SET_PERSON_NOTE))}</p>
        </form>
    }
    .into_any()
}
