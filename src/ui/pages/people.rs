//! The two profiles: who complains, and who helps.

use std::rc::Rc;

use leptos::prelude::*;

use crate::state::{Saving, Signal};
use crate::ui::el::{Draw, View, el, group};

use crate::domain::answer::bounds;
use crate::domain::case::Person;
use crate::domain::clean;
use crate::domain::guard::Wanted;
use crate::text::{Text, words as w, words_case as wc};
use crate::ui::cx::Cx;
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::guard::Guard;
use crate::ui::parts::more;

/// BilingualLine profiles, folded.
pub(super) fn fold(cx: Cx) -> View {
    more(cx.t(wc::PEOPLE), both(cx))
}

/// BilingualLine profiles.
pub(super) fn both(cx: Cx) -> View {
    group()
        .child(el("p.hint").says(cx, wc::PEOPLE_HINT))
        .child(el("p.hint").says(cx, w::ID_NEVER))
        .child(form(cx, w::SET_ME, &NAMES_ME, untrack(|| cx.app.me()), move |person| {
            cx.app.set_me(person);
        }))
        .child(form(cx, w::SET_HELPER, &NAMES_HELPER, untrack(|| cx.app.helper()), move |person| {
            cx.app.set_helper(person);
        }))
        .draw()
}

const NAMES_ME: [&str; 4] = ["me-name", "me-phone", "me-address", "me-email"];
const NAMES_HELPER: [&str; 4] = ["helper-name", "helper-phone", "helper-address", "helper-email"];

fn form(
    cx: Cx,
    title: Text,
    names: &'static [&'static str; 4],
    person: Person,
    save: impl Fn(Person) + 'static,
) -> View {
    let Person { name, phone, address, email } = person;
    let values = [name, phone, address, email].map(Signal::new);
    let (form, guard, kept) = (Errors::new(), Guard::new(), Signal::new(false));
    let [name, phone, address, email] = values;
    // Only a telephone number may be as long as that of a card.
    let guarded = [
        (name, Wanted::Words),
        (phone, Wanted::Numbers),
        (address, Wanted::Words),
        (email, Wanted::Words),
    ];
    let submit = Rc::new(move || {
        let mut found = Vec::new();
        let mut read = |index: usize| {
            let (signal, name) = (values.get(index).copied(), names.get(index).copied());
            let raw = signal.map(Signal::get_untracked).unwrap_or_default();
            clean::line(&raw, bounds::LINE).unwrap_or_else(|error| {
                found.push((name.unwrap_or_default(), errors::long(cx, error)));
                String::new()
            })
        };
        let person = Person { name: read(0), phone: read(1), address: read(2), email: read(3) };
        let fine = found.is_empty();
        form.show(cx, found);
        let fine = fine && guard.lets_all(cx, &guarded);
        kept.set(fine);
        if fine {
            save(person);
        }
    });
    let again = Rc::clone(&submit);
    let labels = [wc::NAME, wc::PHONE, wc::ADDRESS, wc::EMAIL];
    let fields = names.iter().zip(labels).zip(values).map(|((name, label), value)| {
        let mode = if label == wc::PHONE { "tel" } else { "text" };
        Field::text(name, label, value).mode(mode).optional().view(cx, form)
    });
    el("form.card")
        .attr("novalidate", "")
        .on_submit(move || submit())
        .child(el("h3").says(cx, title))
        .child(form.summary(cx))
        .child(guard.over(cx, &guarded, Box::new(move || again())))
        .each(fields)
        .child(el("p.actions").child(el("button.btn small ghost").says(cx, w::SAVE)))
        .child(
            el("p")
                .attr("role", "status")
                .attr("class", "hint")
                .child(move || kept.get().then(|| became(cx))),
        )
        .draw()
}

/// What became of the details: a refusal stands above the page.
fn became(cx: Cx) -> &'static str {
    match cx.app.saving() {
        Saving::Saved(_) => cx.t(w::SET_PERSON_NOTE),
        Saving::Memory => cx.t(w::IN_MEMORY),
        Saving::Nothing | Saving::Refused(_) | Saving::Blocked => "",
    }
}
