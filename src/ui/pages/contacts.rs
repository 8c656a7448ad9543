//! What was tried before: whom, when, the ticket, the answer.

use leptos::prelude::*;

use crate::domain::answer::{Answer, CONTACTS, Contact, SAID, bounds, contacts};
use crate::domain::case::Change;
use crate::domain::clean;
use crate::domain::flow::Step;
use crate::text::letter_words::said_text;
use crate::text::{dates, words as w, words_case as wc};
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::pages::question::accept;
use crate::ui::parts::button;

pub(super) fn form(seen: Seen, step: &'static Step, sign: RwSignal<bool>) -> AnyView {
    let cx = seen.cx;
    let go = move || {
        let list = contacts(&seen.case_now().answers).to_vec();
        accept(seen, step, Answer::Contacts(list), sign);
    };
    view! {
        <h1 tabindex="-1">{cx.t(step.title)}</h1>
        <p class="hint">{cx.t(step.help)}</p>
        <section class="card" aria-labelledby="listed">
            <h2 id="listed" tabindex="-1">{cx.t(wc::CON_LIST)}</h2>
            <div class="rows">{move || rows(seen)}</div>
        </section>
        {draft(seen)}
        <p class="actions">{button(cx.t(w::CONTINUE), "", go)}</p>
    }
    .into_any()
}

fn rows(seen: Seen) -> AnyView {
    let cx = seen.cx;
    let list = contacts(&seen.case().answers).to_vec();
    if list.is_empty() {
        return view! { <p class="muted">{cx.t(wc::CON_EMPTY)}</p> }.into_any();
    }
    list.into_iter()
        .enumerate()
        .map(|(index, contact)| {
            let day = contact.day.map(dates::iso).unwrap_or_default();
            let said = cx.t(said_text(&contact.said));
            let name = seen.door_name(&contact.whom);
            let remove = move |_| {
                let mut list = contacts(&seen.case_now().answers).to_vec();
                if index < list.len() {
                    list.remove(index);
                    keep(seen, list);
                    cx.desk.shell().focus("#listed");
                }
            };
            view! {
                <div class="rowitem">
                    <b>{name}</b>
                    <span>{day}" "{contact.ticket}" "{said}</span>
                    <button type="button" class="btn small ghost" aria-label=format!("{} {name}", cx.t(w::DELETE)) on:click=remove>
                        {cx.t(w::DELETE)}
                    </button>
                </div>
            }
        })
        .collect_view()
        .into_any()
}

fn keep(seen: Seen, list: Vec<Contact>) {
    seen.change(Change::Answered(CONTACTS.to_owned(), Answer::Contacts(list)));
}

fn draft(seen: Seen) -> AnyView {
    let cx = seen.cx;
    let text = || RwSignal::new(String::new());
    let (day, ticket, note) = (text(), text(), text());
    let doors: Vec<_> = seen.plan_now().doors;
    let whom = RwSignal::new(doors.first().map(|door| door.id.to_owned()).unwrap_or_default());
    let said = RwSignal::new(SAID.first().map(|id| (*id).to_owned()).unwrap_or_default());
    let (form, guard) = (Errors::new(), Guard::new());
    let add = move |note_text: String| {
        let raw = day.get_untracked();
        let mut found: Vec<(&'static str, String)> = Vec::new();
        let when = match dates::parse_typed_day(&raw, cx.desk.today()) {
            Ok(day) => Some(day),
            Err(dates::DayError::Empty) => None,
            Err(error) => {
                found.push(("day", errors::day(cx, error)));
                None
            }
        };
        let ticket_text =
            clean::line(&ticket.get_untracked(), bounds::LINE).unwrap_or_else(|error| {
                found.push(("ticket", errors::long(cx, error)));
                String::new()
            });
        let note_text = clean::line(&note_text, bounds::LINE).unwrap_or_else(|error| {
            found.push(("note", errors::long(cx, error)));
            String::new()
        });
        let mut list = contacts(&seen.case_now().answers).to_vec();
        if list.len() >= bounds::CONTACTS {
            let limit = bounds::CONTACTS.to_string();
            found.push(("whom", cx.fill(wc::E_TOO_MANY, &[("limit", &limit)])));
        }
        let fine = found.is_empty();
        form.show(cx, found);
        if fine {
            list.push(Contact {
                whom: whom.get_untracked(),
                day: when,
                ticket: ticket_text,
                said: said.get_untracked(),
                note: note_text,
            });
            keep(seen, list);
            for field in [day, ticket, note] {
                field.set(String::new());
            }
            cx.desk.shell().focus("#listed");
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = note.get_untracked();
        if guard.lets(cx, &text) {
            add(text);
        }
    };
    let names = doors.into_iter().map(|door| (door.id, cx.t(door.name))).collect();
    let answers = SAID.map(|id| (id, cx.t(said_text(id)))).to_vec();
    view! {
        <form class="card" novalidate on:submit=submit>
            <h2>{cx.t(wc::CON_ADD)}</h2>
            {form.summary(cx)}
            {select("whom", cx.t(wc::CON_WHOM), names, whom)}
            {Field::text("day", wc::CON_DAY, day).kind("date").optional().view(cx, form)}
            {Field::text("ticket", wc::CON_TICKET, ticket).optional().view(cx, form)}
            {select("said", cx.t(wc::CON_SAID), answers, said)}
            {guard.view(cx, add)}
            {Field::text("note", wc::CON_NOTE, note).optional().view(cx, form)}
            <p class="actions"><button class="btn ghost">{cx.t(wc::CON_SAVE)}</button></p>
        </form>
    }
    .into_any()
}

/// One of a few, as a list that folds out.
pub(super) fn select(
    name: &'static str,
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
    value: RwSignal<String>,
) -> AnyView {
    let options = options
        .into_iter()
        .map(|(id, text)| {
            view! { <option value=id prop:selected=move || value.get() == id>{text}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name on:change:target=move |event| value.set(event.target().value())>
                {options}
            </select>
        </div>
    }
    .into_any()
}
