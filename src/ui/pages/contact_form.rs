//! The form for one earlier contact.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::answer::{ANYBODY, Answer, CONTACTS, Contact, SAID, bounds, contacts};
use crate::domain::case::Change;
use crate::domain::channel::Channel;
use crate::domain::entry::Draft;
use crate::domain::guard::Wanted;
use crate::text::letter_words::said_text;
use crate::text::{Message, dates, words as w, words_case as wc, words_payments as wp};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    Button, DayField, DraftKeeper, ErrorSummary, FormErrors, Input, LineField, NearDays,
    SecretGuard, SecretQuestion, SelectField, TapGuard, TimeField, ToneAdvice, replace_in,
};
use crate::ui::context::tr;
use crate::ui::words::too_many;

/// The ids of the two lists.
const WHOM: &str = "whom";
const SAID_ID: &str = "said";

/// The contact that is being written down.
#[derive(Clone, Copy)]
pub(super) struct ContactDraft {
    errors: FormErrors,
    guard: SecretGuard,
    /// The contact that is being changed, and its place in the list.
    editing: RwSignal<Option<(usize, Contact)>>,
    whom: RwSignal<String>,
    name: Input,
    day: Input,
    time: Input,
    ticket: Input,
    said: RwSignal<String>,
    note: Input,
    /// What was just done.
    done: RwSignal<Option<Message>>,
}

#[component]
pub(super) fn ContactForm(draft: ContactDraft, taps: TapGuard) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let channels = case.plan.with_untracked(|plan| plan.channels.clone());
    let name = |channel: &Channel| {
        let id = channel.id;
        (id, Signal::derive(move || case.channel_name(id)))
    };
    let anybody = (ANYBODY, tr(wp::CON_OTHER));
    let channels = channels.into_iter().map(name).chain([anybody]).collect::<Vec<_>>();
    let answers = SAID.map(|id| (id, tr(said_text(id)))).to_vec();
    // The rest of a double tap would send the empty form.
    let sent = TapGuard::new();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !sent.is_rest(&event) && draft.save(case) {
            sent.moved(&event);
            taps.moved(&event);
        }
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        draft.save(case);
    };
    let cancel = move |_| {
        draft.stop_editing();
        app.browser().focus("#listed");
    };
    let heading = Signal::derive(move || match draft.editing.get() {
        Some((index, _)) => app.fill(wp::CON_EDIT, &[("n", &(index + 1).to_string())]),
        None => app.text(wc::CON_ADD).to_owned(),
    });
    let editing = Signal::derive(move || draft.editing.read().is_some());
    let save_label = Signal::derive(move || {
        app.text(if editing.get() { wc::PAY_SAVE_EDIT } else { wc::CON_SAVE })
    });
    let done = Signal::derive(move || draft.done.get().map(|done| app.say(&done)));
    let errors = draft.errors;
    view! {
        <form class="card" novalidate on:submit=submit>
            <h2>{heading}</h2>
            <p role="status" class="said">
                {done}
            </p>
            <ErrorSummary errors />
            <SecretQuestion guard=draft.guard decided />
            <SelectField
                id=WHOM
                value=draft.whom
                label=tr(wc::CON_WHOM)
                errors
                options=channels
            />
            <div hidden=move || *draft.whom.read() != ANYBODY>
                <LineField
                    input=draft.name
                    label=tr(wp::CON_NAME)
                    hint=tr(wp::CON_NAME_HINT)
                    errors
                />
            </div>
            <div class="inline-fields">
                <div>
                    <DayField input=draft.day label=tr(wc::CON_DAY) errors optional=true />
                    <NearDays input=draft.day />
                </div>
                <TimeField input=draft.time label=tr(wp::CON_TIME) errors />
            </div>
            <LineField
                input=draft.ticket
                label=tr(wc::CON_TICKET)
                hint=tr(wp::CON_TICKET_HINT)
                errors
                optional=true
            />
            <SelectField
                id=SAID_ID
                value=draft.said
                label=tr(wc::CON_SAID)
                errors
                options=answers
            />
            <LineField input=draft.note label=tr(wc::CON_NOTE) errors optional=true />
            <ToneAdvice text=Signal::derive(move || draft.note.text()) />
            <p class="actions">
                <button class="btn ghost">{save_label}</button>
                <Show when=move || editing.get()>
                    <Button class="ghost" on_click=cancel>
                        {tr(w::CANCEL)}
                    </Button>
                </Show>
            </p>
        </form>
    }
}

impl ContactDraft {
    /// As the form was left, with what keeps it.
    pub(super) fn kept(case: CaseContext) -> (Self, DraftKeeper) {
        let draft = Self::new();
        draft.restore_draft(&case.app.draft(&case.id(), CONTACTS), &listed(case));
        let fields = Callback::new(move |()| draft.to_draft());
        (draft, DraftKeeper::new(case, CONTACTS, vec![draft.ticket.id], fields).watching())
    }

    fn new() -> Self {
        let input = |id| Input::new(id, "");
        let choice = || RwSignal::new(String::new());
        Self {
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            editing: RwSignal::new(None),
            whom: choice(),
            name: input("name"),
            day: input("day"),
            time: input("time"),
            ticket: input("ticket"),
            said: choice(),
            note: input("note"),
            done: RwSignal::new(None),
        }
    }

    fn inputs(self) -> [Input; 5] {
        [self.name, self.day, self.time, self.ticket, self.note]
    }

    fn choices(self) -> [(&'static str, RwSignal<String>); 2] {
        [(WHOM, self.whom), (SAID_ID, self.said)]
    }

    /// Everything that is typed and chosen, by name; tracked.
    fn to_draft(self) -> Draft {
        let editing = self.editing.get().map(|(index, contact)| ("editing", mark(index, &contact)));
        let inputs = self.inputs().map(|input| (input.id, input.text()));
        let choices = self.choices().map(|(id, choice)| (id, choice.get()));
        let all = inputs.into_iter().chain(choices).chain(editing);
        all.filter(|(_, text)| !text.is_empty()).map(|(id, text)| (id.to_owned(), text)).collect()
    }

    /// Puts back what [`ContactDraft::to_draft`] gave; `list` is the list as it is now. The change of a contact that is
    /// not there any more is nothing.
    fn restore_draft(self, draft: &Draft, list: &[Contact]) {
        let text = |id: &str| draft.get(id).cloned().unwrap_or_default();
        let marked = text("editing");
        let found = list.iter().enumerate().find(|(index, it)| mark(*index, it) == marked);
        if found.is_none() && !marked.is_empty() {
            return;
        }
        for input in self.inputs() {
            input.set(text(input.id));
        }
        for (id, choice) in self.choices() {
            choice.set(text(id));
        }
        self.editing.set(found.map(|(index, contact)| (index, contact.clone())));
    }

    /// Whether anything stands in the form that is not listed.
    pub(super) fn is_touched(self) -> bool {
        self.inputs().into_iter().any(Input::is_touched) || !untrack(|| self.to_draft()).is_empty()
    }

    fn guarded(self) -> [(Input, Wanted); 3] {
        [(self.name, Wanted::Words), (self.ticket, Wanted::Numbers), (self.note, Wanted::Words)]
    }

    /// Lists what was typed; says whether it could be.
    pub(super) fn save(self, case: CaseContext) -> bool {
        self.done.set(None);
        let mut list = listed(case);
        // Found by what it was: the list may have changed in another tab.
        let place = self
            .editing
            .get_untracked()
            .and_then(|(_, before)| list.iter().position(|contact| *contact == before));
        let read = if place.is_some() || list.len() < bounds::CONTACTS {
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
        let said = if place.is_some() { wp::SAID_CON_EDIT } else { wp::SAID_CON };
        let index = place.unwrap_or(list.len());
        match list.get_mut(index) {
            Some(place) => *place = contact,
            None => list.push(contact),
        }
        // Gone before the list is written, so that the same contact does not stand there again.
        case.app.forget_draft(&case.id(), CONTACTS);
        keep(case, list);
        self.clear();
        self.done.set(Some(Message::with(said, &[("n", &(index + 1).to_string())])));
        case.app.browser().focus("#listed");
        true
    }

    /// Opens the contact at this index.
    pub(super) fn edit(self, case: CaseContext, index: usize) {
        // What stands in the form is listed first; where it cannot be, it stays.
        if self.editing.read_untracked().is_none() && self.is_touched() && !self.save(case) {
            return;
        }
        let list = listed(case);
        let Some(contact) = list.get(index) else { return };
        let draft = [
            ("editing", mark(index, contact)),
            (WHOM, contact.whom.clone()),
            ("name", contact.name.clone()),
            ("day", contact.day.map(dates::iso).unwrap_or_default()),
            ("time", contact.time.clone()),
            ("ticket", contact.ticket.clone()),
            (SAID_ID, contact.said.clone()),
            ("note", contact.note.clone()),
        ];
        let draft = draft.map(|(id, text)| (id.to_owned(), text));
        self.restore_draft(&BTreeMap::from(draft), &list);
        self.errors.show(vec![]);
        self.done.set(None);
        case.app.browser().focus("#whom");
    }

    /// Lets go of the contact that is being changed: its row may be gone, or another one's.
    pub(super) fn stop_editing(self) {
        self.done.set(None);
        if self.editing.get_untracked().is_some() {
            self.errors.show(vec![]);
            self.clear();
        }
    }

    fn read(self, case: CaseContext) -> Result<Contact, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let (whom, said) = (self.whom.get_untracked(), self.said.get_untracked());
        if whom.is_empty() {
            errors.push((WHOM, wc::E_WHOM.into()));
        }
        let name = match self.name.line() {
            _ if whom != ANYBODY => Ok(String::new()),
            Ok(name) if name.is_empty() => Err(wp::E_CON_NAME.into()),
            read => read,
        };
        let name = name.map_err(|error| errors.push((self.name.id, error)));
        let day = self.day.optional_day(case.app.today());
        let day = day.map_err(|error| errors.push((self.day.id, error))).unwrap_or_default();
        // In the order of the fields, which the summary follows.
        let time = self.time.time().map_err(|error| errors.push((self.time.id, error)));
        let ticket = self.ticket.number().map_err(|error| errors.push((self.ticket.id, error)));
        if said.is_empty() {
            errors.push((SAID_ID, wc::E_SAID.into()));
        }
        let note = self.note.line().map_err(|error| errors.push((self.note.id, error)));
        match (name, time, ticket, note) {
            (Ok(name), Ok(time), Ok(ticket), Ok(note)) if errors.is_empty() => {
                Ok(Contact { whom, name, day, time, ticket, said, note })
            }
            _ => Err(errors),
        }
    }

    fn clear(self) {
        self.restore_draft(&BTreeMap::new(), &[]);
    }
}

/// By what a contact that was being changed is found again. The words keep its digits apart: so many in a row would be
/// taken for the number of a card.
fn mark(index: usize, contact: &Contact) -> String {
    let day = contact.day.map(dates::iso).unwrap_or_default();
    format!("row {index} whom {} day {day} time {}", contact.whom, contact.time)
}

/// Keeps this list of contacts.
pub(super) fn keep(case: CaseContext, list: Vec<Contact>) {
    case.change(Change::Answered(CONTACTS.to_owned(), Answer::Contacts(list)));
}

fn listed(case: CaseContext) -> Vec<Contact> {
    case.record.with_untracked(|case| contacts(&case.answers).to_vec())
}
