//! What was tried before: whom, when, the ticket, the answer.

use leptos::prelude::*;

use super::contact_form::{ContactDraft, ContactForm, keep};
use super::days::{DayDoubt, DayQuestion};
use crate::domain::answer::{Answer, Contact, contacts};
use crate::domain::flow::Step;
use crate::text::letter_words::said_text;
use crate::text::{dates, words as w, words_case as wc, words_payments as wp};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{Button, Row, RowList, Rows, TapGuard};
use crate::ui::context::tr;

#[component]
pub(super) fn ContactsQuestion(step: &'static Step) -> impl IntoView {
    let case = use_case();
    let ((draft, keeper), taps) = (ContactDraft::kept(case), TapGuard::new());
    let list = Memo::new(move |_| contacts(&case.record.read().answers).to_vec());
    let doubt = DayDoubt::new(case);
    let go_on = move |then| {
        keeper.forget();
        case.accept_page(vec![(step, Answer::Contacts(list.get_untracked()))], then);
    };
    let go = move |_| {
        // What stands in the form is meant to be listed; it stays there when it cannot be.
        if draft.is_touched() && !draft.save(case) {
            return;
        }
        if doubt.allows(&[]) {
            go_on(None);
        }
    };
    let save = move |list: Vec<Contact>| {
        draft.stop_editing();
        keep(case, list);
    };
    let edit = Callback::new(move |index| draft.edit(case, index));
    view! {
        <h1 tabindex="-1">{Signal::derive(move || case.about(case.step(step).title))}</h1>
        <p class="hint">{Signal::derive(move || case.app.text(case.step(step).help))}</p>
        <ContactForm draft taps />
        <section class="card told" aria-labelledby="listed">
            <h2 id="listed" tabindex="-1">
                {tr(wc::CON_LIST)}
            </h2>
            <Rows
                list=RowList::new(list, save)
                empty=wc::CON_EMPTY
                describe=move |index| describe(case, index, list)
                edit
                taps
            />
        </section>
        <DayQuestion
            doubt
            here=move |id| id == step.id
            change=move |_| case.app.browser().focus("#listed")
            go_on
        />
        <p class="actions">
            <Button on_click=go>{tr(w::CONTINUE)}</Button>
        </p>
    }
}

fn describe(case: CaseContext, index: usize, list: Memo<Vec<Contact>>) -> Row {
    let list = list.read();
    let Some(contact) = list.get(index) else { return Row::default() };
    let whom = whom(case, contact);
    let name = format!("{} {whom} {}", index + 1, moment(contact));
    Row {
        lead: moment(contact),
        head: whom,
        text: outcome(case, contact),
        mark: "",
        name: name.trim_end().to_owned(),
    }
}

/// One contact in a line; tracked.
pub(super) fn in_words(case: CaseContext, contact: &Contact) -> String {
    let parts = [moment(contact), whom(case, contact), outcome(case, contact)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn moment(contact: &Contact) -> String {
    let day = contact.day.map(dates::iso).unwrap_or_default();
    format!("{day} {}", contact.time).trim().to_owned()
}

fn whom(case: CaseContext, contact: &Contact) -> String {
    let name = case.channel_name(&contact.whom);
    if name.is_empty() { contact.name.clone() } else { name.to_owned() }
}

/// The ticket, what they said, and the note; tracked.
fn outcome(case: CaseContext, contact: &Contact) -> String {
    let ticket = (!contact.ticket.is_empty())
        .then(|| case.app.fill(wp::TICKET, &[("ticket", &contact.ticket)]));
    let said = case.app.text(said_text(&contact.said)).to_owned();
    let parts = ticket.into_iter().chain([said, contact.note.clone()]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
