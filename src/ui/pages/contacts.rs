//! What was tried before: whom, when, the ticket, the answer.

use leptos::prelude::*;

use crate::domain::answer::{Answer, CONTACTS, Contact, SAID, bounds, contacts};
use crate::domain::case::Change;
use crate::domain::channel::Channel;
use crate::domain::flow::Step;
use crate::domain::guard::Wanted;
use crate::text::letter_words::said_text;
use crate::text::{Message, dates, words as w, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    Button, DayField, ErrorSummary, FormErrors, Input, LineField, Row, RowList, Rows, SecretGuard,
    SecretQuestion, SelectField, TapGuard, replace_in,
};
use crate::ui::context::tr;
use crate::ui::words::too_many;

/// The ids of the two lists.
const WHOM: &str = "whom";
const SAID_ID: &str = "said";

#[component]
pub(super) fn ContactsQuestion(step: &'static Step, signpost: RwSignal<bool>) -> impl IntoView {
    let case = use_case();
    let (draft, taps) = (ContactDraft::new(), TapGuard::new());
    let list = Memo::new(move |_| contacts(&case.record.read().answers).to_vec());
    let go = move |_| {
        // What stands in the form is meant to be listed; it stays there when it cannot be.
        if draft.is_touched() && !draft.save(case) {
            return;
        }
        case.accept(step, Answer::Contacts(list.get_untracked()), signpost);
    };
    view! {
        <h1 tabindex="-1">{Signal::derive(move || case.app.text(case.step(step).title))}</h1>
        <p class="hint">{Signal::derive(move || case.app.text(case.step(step).help))}</p>
        <section class="card told" aria-labelledby="listed">
            <h2 id="listed" tabindex="-1">
                {tr(wc::CON_LIST)}
            </h2>
            <Rows
                list=RowList::new(list, move |list| keep(case, list))
                empty=wc::CON_EMPTY
                describe=move |index| describe(case, index, list)
                taps
            />
        </section>
        <ContactForm draft taps />
        <p class="actions">
            <Button on_click=go>{tr(w::CONTINUE)}</Button>
        </p>
    }
}

fn describe(case: CaseContext, index: usize, list: Memo<Vec<Contact>>) -> Row {
    let list = list.read();
    let Some(contact) = list.get(index) else { return Row::default() };
    let day = contact.day.map(dates::iso).unwrap_or_default();
    let said = case.app.text(said_text(&contact.said));
    let whom = case.channel_name(&contact.whom);
    Row {
        head: whom.to_owned(),
        text: format!("{day} {} {said}", contact.ticket),
        mark: "",
        name: format!("{} {whom} {day}", index + 1).trim_end().to_owned(),
    }
}

/// The contact that is being written down.
#[derive(Clone, Copy)]
struct ContactDraft {
    errors: FormErrors,
    guard: SecretGuard,
    whom: RwSignal<String>,
    day: Input,
    ticket: Input,
    said: RwSignal<String>,
    note: Input,
}

#[component]
fn ContactForm(draft: ContactDraft, taps: TapGuard) -> impl IntoView {
    let case = use_case();
    let channels = case.plan.with_untracked(|plan| plan.channels.clone());
    let name = |channel: &Channel| {
        let id = channel.id;
        (id, Signal::derive(move || case.channel_name(id)))
    };
    let channels = channels.into_iter().map(name).collect::<Vec<_>>();
    let answers = SAID.map(|id| (id, tr(said_text(id)))).to_vec();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if draft.save(case) {
            taps.moved(&event);
        }
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        draft.save(case);
    };
    let errors = draft.errors;
    view! {
        <form class="card" novalidate on:submit=submit>
            <h2>{tr(wc::CON_ADD)}</h2>
            <ErrorSummary errors />
            <SecretQuestion guard=draft.guard decided />
            <SelectField
                id=WHOM
                value=draft.whom
                label=tr(wc::CON_WHOM)
                errors
                options=channels
            />
            <DayField input=draft.day label=tr(wc::CON_DAY) errors optional=true />
            <LineField input=draft.ticket label=tr(wc::CON_TICKET) errors optional=true />
            <SelectField
                id=SAID_ID
                value=draft.said
                label=tr(wc::CON_SAID)
                errors
                options=answers
            />
            <LineField input=draft.note label=tr(wc::CON_NOTE) errors optional=true />
            <p class="actions">
                <button class="btn ghost">{tr(wc::CON_SAVE)}</button>
            </p>
        </form>
    }
}

impl ContactDraft {
    fn new() -> Self {
        let input = |id| Input::new(id, "");
        let choice = || RwSignal::new(String::new());
        Self {
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            whom: choice(),
            day: input("day"),
            ticket: input("ticket"),
            said: choice(),
            note: input("note"),
        }
    }

    fn is_touched(self) -> bool {
        [self.whom, self.said].iter().any(|choice| !choice.read_untracked().is_empty())
            || [self.day, self.ticket, self.note].into_iter().any(Input::is_touched)
    }

    fn guarded(self) -> [(Input, Wanted); 2] {
        [(self.ticket, Wanted::Numbers), (self.note, Wanted::Words)]
    }

    /// Lists what was typed; says whether it could be.
    fn save(self, case: CaseContext) -> bool {
        let mut list = case.record.with_untracked(|case| contacts(&case.answers).to_vec());
        let read = if list.len() < bounds::CONTACTS {
            self.read(case)
        } else {
            Err(vec![(WHOM, too_many(bounds::CONTACTS))])
        };
        let contact = match read {
            Ok(contact) => contact,
            Err(errors) => {
                self.errors.show(errors);
                return false;
            }
        };
        self.errors.show(vec![]);
        if !self.guard.allows_all(&self.guarded()) {
            return false;
        }
        list.push(contact);
        keep(case, list);
        self.clear();
        case.app.browser().focus("#listed");
        true
    }

    fn read(self, case: CaseContext) -> Result<Contact, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let (whom, said) = (self.whom.get_untracked(), self.said.get_untracked());
        if whom.is_empty() {
            errors.push((WHOM, wc::E_WHOM.into()));
        }
        let day = self.day.optional_day(case.app.today());
        let day = day.map_err(|error| errors.push((self.day.id, error))).unwrap_or_default();
        // In the order of the fields, which the summary follows.
        let ticket = self.ticket.line().map_err(|error| errors.push((self.ticket.id, error)));
        if said.is_empty() {
            errors.push((SAID_ID, wc::E_SAID.into()));
        }
        let note = self.note.line().map_err(|error| errors.push((self.note.id, error)));
        let (ticket, note) = (ticket.unwrap_or_default(), note.unwrap_or_default());
        if errors.is_empty() { Ok(Contact { whom, day, ticket, said, note }) } else { Err(errors) }
    }

    fn clear(self) {
        self.whom.set(String::new());
        self.said.set(String::new());
        for input in [self.day, self.ticket, self.note] {
            input.set("");
        }
    }
}

fn keep(case: CaseContext, list: Vec<Contact>) {
    case.change(Change::Answered(CONTACTS.to_owned(), Answer::Contacts(list)));
}
