//! What is typed on the page of payments: read at once, each mistake named at its field, and kept in the list.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::payment_read::said_of;
use crate::domain::answer::{Answer, PAYMENTS, Payment, bounds, payments};
use crate::domain::case::Change;
use crate::domain::entry::Draft;
use crate::domain::flow::{Ask, Charged};
use crate::domain::guard::Wanted;
use crate::domain::paste::read;
use crate::domain::series::Period;
use crate::text::{Message, dates, money, words_case as wc, words_payments as wp};
use crate::ui::case_context::CaseContext;
use crate::ui::components::{DraftKeeper, FormErrors, Input, SecretGuard};

/// How payments are written down: the values of the choice on top of the page.
pub(super) const SERIES: &str = "series";
pub(super) const ONE: &str = "one";
pub(super) const PASTE: &str = "paste";
/// The ids of that choice, of the lists and of the box.
pub(super) const MODE: &str = "mode";
pub(super) const VIA: &str = "via";
pub(super) const EVERY: &str = "every";

/// The payment that is being written down.
#[derive(Clone, Copy)]
pub(super) struct PaymentDraft {
    pub(super) errors: FormErrors,
    pub(super) guard: SecretGuard,
    /// How: one by one, at intervals, or pasted; empty until that is chosen.
    pub(super) mode: RwSignal<String>,
    /// The payment that is being changed, and its place in the list.
    pub(super) editing: RwSignal<Option<(usize, Payment)>>,
    pub(super) day: Input,
    pub(super) time: Input,
    pub(super) amount: Input,
    pub(super) payee: Input,
    pub(super) order: Input,
    pub(super) merchant_order: Input,
    pub(super) refunded: Input,
    pub(super) until: Input,
    pub(super) every: RwSignal<String>,
    pub(super) via: RwSignal<String>,
    pub(super) disputed: RwSignal<bool>,
    pub(super) pasted: RwSignal<String>,
    /// What was just added, said at the form.
    pub(super) said: RwSignal<Option<Message>>,
    /// What was just done to the list, said there.
    pub(super) done: RwSignal<Option<Done>>,
}

/// Something that was done to the list, and how the list was before: until it changes again it can be taken back.
#[derive(Clone)]
pub(super) struct Done {
    pub(super) said: Message,
    pub(super) before: Vec<Payment>,
    pub(super) after: Vec<Payment>,
}

/// Mistakes, each under the id of its field.
pub(super) type Errors = Vec<(&'static str, Message)>;

impl PaymentDraft {
    /// As the form was left, with what keeps it.
    pub(super) fn kept(case: CaseContext) -> (Self, DraftKeeper) {
        let draft = Self::new();
        let left = case.app.draft(&case.id(), PAYMENTS);
        if !left.is_empty() {
            draft.restore_draft(&left, &listed(case));
        } else if listed(case).is_empty() {
            draft.mode.set(usual_mode(case).to_owned());
        }
        let numbers = draft.guarded().map(|(input, _)| input.id).into_iter().chain([PASTE]);
        let fields = Callback::new(move |()| draft.to_keep(case));
        (draft, DraftKeeper::new(case, PAYMENTS, numbers.collect(), fields).watching())
    }

    fn new() -> Self {
        let input = |id| Input::new(id, "");
        let choice = |id: &str| RwSignal::new(id.to_owned());
        Self {
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            mode: choice(""),
            editing: RwSignal::new(None),
            day: input("day"),
            time: input("time"),
            amount: input("amount"),
            payee: input("payee"),
            order: input("order"),
            merchant_order: input("merchant_order"),
            refunded: input("refunded"),
            until: input("until"),
            every: choice(Period::default().id()),
            via: choice(""),
            disputed: RwSignal::new(true),
            pasted: choice(""),
            said: RwSignal::new(None),
            done: RwSignal::new(None),
        }
    }

    fn inputs(self) -> [Input; 8] {
        let [day, time, amount, order, merchant_order, refunded, until] = self.changing();
        [day, time, amount, order, merchant_order, refunded, until, self.payee]
    }

    /// What differs from payment to payment; payee and place usually stay.
    fn changing(self) -> [Input; 7] {
        [
            self.day,
            self.time,
            self.amount,
            self.order,
            self.merchant_order,
            self.refunded,
            self.until,
        ]
    }

    fn choices(self) -> [(&'static str, RwSignal<String>); 4] {
        [(MODE, self.mode), (EVERY, self.every), (VIA, self.via), (PASTE, self.pasted)]
    }

    /// Everything that is typed and chosen, by name; tracked.
    fn to_draft(self) -> Draft {
        let editing = self.editing.get().map(|(index, payment)| mark(index, &payment));
        let disputed = if self.disputed.get() { "" } else { "no" };
        let inputs = self.inputs().map(|input| (input.id, input.text()));
        let choices = self.choices().map(|(id, choice)| (id, choice.get()));
        let rest = [("editing", editing.unwrap_or_default()), ("disputed", disputed.to_owned())];
        let all = inputs.into_iter().chain(choices).chain(rest);
        all.filter(|(_, text)| !text.is_empty()).map(|(id, text)| (id.to_owned(), text)).collect()
    }

    /// What would be missed: nothing where only that stands which stays from one payment to the next; tracked.
    fn to_keep(self, case: CaseContext) -> Draft {
        let draft = self.to_draft();
        let last = listed(case).pop();
        let typed = |(id, text): (&String, &String)| match id.as_str() {
            MODE | EVERY | VIA => false,
            "payee" => Some(text) != last.as_ref().map(|payment| &payment.payee),
            "day" => last.as_ref().map(|payment| dates::iso(payment.day)) != Some(text.clone()),
            _ => true,
        };
        if draft.iter().any(typed) { draft } else { Draft::new() }
    }

    /// Puts back what [`PaymentDraft::to_draft`] gave; `list` is the list as it is now. The change of a payment that is
    /// not there any more is nothing.
    fn restore_draft(self, draft: &Draft, list: &[Payment]) {
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
        if Period::of(&self.every.read_untracked()).is_none() {
            self.every.set(Period::default().id().to_owned());
        }
        self.disputed.set(text("disputed").is_empty());
        self.editing.set(found.map(|(index, payment)| (index, payment.clone())));
    }

    /// Whether anything was typed that is not listed yet; lines that are no payment have been said.
    pub(super) fn is_touched(self, case: CaseContext) -> bool {
        if *self.mode.read_untracked() == PASTE {
            !read(&self.pasted.read_untracked(), case.app.today()).payments.is_empty()
        } else {
            let stays = listed(case).last().map(|payment| dates::iso(payment.day));
            let fresh = |input: Input| input.id != self.day.id || stays != Some(input.get());
            self.changing().into_iter().any(|input| input.is_touched() && fresh(input))
        }
    }

    /// Whether lines are left in the box.
    pub(super) fn has_lines(self) -> bool {
        *self.mode.read_untracked() == PASTE && !self.pasted.read_untracked().trim().is_empty()
    }

    /// Says that a payment in dispute is missing.
    pub(super) fn none_disputed(self) {
        let field = match self.mode.read_untracked().as_str() {
            "" => MODE,
            PASTE => PASTE,
            _ => self.amount.id,
        };
        self.errors.show(vec![(field, wc::E_NONE_DISPUTED.into())]);
    }

    /// Lists what was typed; says whether it could be.
    pub(super) fn save(self, case: CaseContext) -> bool {
        self.said.set(None);
        let pasting = *self.mode.read_untracked() == PASTE;
        let read = if pasting { self.read_pasted(case) } else { self.read(case) };
        let made = match read {
            Ok(made) => made,
            Err(errors) => {
                self.errors.show(errors);
                return false;
            }
        };
        self.errors.show(vec![]);
        if !pasting && !self.guard.allows_all(&self.guarded()) {
            return false;
        }
        // Gone before the list is written, so that the same payment does not stand there again.
        case.app.forget_draft(&case.id(), PAYMENTS);
        let before = listed(case);
        let mut list = before.clone();
        // Found by what it was: the list may have changed in another tab.
        let place = self
            .editing
            .get_untracked()
            .and_then(|(_, before)| list.iter().position(|payment| *payment == before));
        if let Some(place) = place {
            list.splice(place..=place, made);
            self.close();
            self.finish(case, Message::with(wp::SAID_EDIT, &[("n", &nth(place))]), before, list);
        } else if list.len() + made.len() > bounds::PAYMENTS {
            let full = Message::with(wp::E_FULL, &[("limit", &bounds::PAYMENTS.to_string())]);
            self.errors.show(vec![(if pasting { PASTE } else { self.amount.id }, full)]);
            return false;
        } else {
            let said = said_of(&made, list.len());
            let alone = *self.mode.read_untracked() == ONE;
            list.extend(made);
            if alone {
                let day = self.day.get();
                keep(case, list);
                self.clear();
                // Several of one day are common, as in a theft.
                self.day.set(day);
                self.done.set(None);
                self.said.set(Some(said));
                self.day.focus();
            } else {
                self.close();
                self.finish(case, said, before, list);
            }
        }
        true
    }

    /// Keeps the list, says at it what was done, and moves the focus there.
    pub(super) fn finish(
        self,
        case: CaseContext,
        said: Message,
        before: Vec<Payment>,
        after: Vec<Payment>,
    ) {
        keep(case, after.clone());
        self.errors.show(vec![]);
        self.done.set(Some(Done { said, before, after }));
        case.app.browser().focus("#listed");
    }

    /// Opens the payment at this index.
    pub(super) fn edit(self, case: CaseContext, index: usize) {
        // What stands in the form is listed first; where it cannot be, it stays.
        if self.editing.read_untracked().is_none() && self.is_touched(case) && !self.save(case) {
            return;
        }
        let list = listed(case);
        let Some(payment) = list.get(index) else { return };
        let refunded = (payment.refunded > 0).then(|| money::plain(payment.refunded));
        let series = payment.series;
        let draft = [
            ("editing", mark(index, payment)),
            (MODE, if series.is_some() { SERIES } else { ONE }.to_owned()),
            (EVERY, series.map(|series| series.every).unwrap_or_default().id().to_owned()),
            ("until", series.map(|series| dates::iso(series.last)).unwrap_or_default()),
            ("day", dates::iso(payment.day)),
            ("time", payment.time.clone()),
            ("amount", money::plain(payment.fen)),
            ("payee", payment.payee.clone()),
            ("order", payment.order.clone()),
            ("merchant_order", payment.merchant_order.clone()),
            (VIA, payment.via.clone()),
            ("refunded", refunded.unwrap_or_default()),
            ("disputed", if payment.disputed { "" } else { "no" }.to_owned()),
        ];
        let draft = draft.map(|(id, text)| (id.to_owned(), text));
        self.restore_draft(&BTreeMap::from(draft), &list);
        self.errors.show(vec![]);
        self.said.set(None);
        case.app.browser().focus("#day");
    }

    /// Lets go of the payment that is being changed: its row may be gone, or another one's.
    pub(super) fn stop_editing(self) {
        self.errors.show(vec![]);
        if self.editing.get_untracked().is_some() {
            self.close();
        }
    }

    /// Empties the form, and closes it unless lines are left in it: the list is what is to be seen now.
    fn close(self) {
        self.clear();
        if !self.has_lines() {
            self.mode.set(String::new());
        }
    }

    /// Empties what differs from payment to payment.
    fn clear(self) {
        self.editing.set(None);
        for input in self.changing() {
            input.set("");
        }
        self.disputed.set(true);
    }

    pub(super) fn guarded(self) -> [(Input, Wanted); 3] {
        [self.payee, self.order, self.merchant_order].map(|input| (input, Wanted::Numbers))
    }
}

/// The form that stands open while nothing is listed.
pub(super) fn usual_mode(case: CaseContext) -> &'static str {
    match untrack(|| case.journey().step(PAYMENTS)).map(|step| step.ask) {
        Some(Ask::Payments { usual: Charged::AtIntervals, .. }) => SERIES,
        _ => ONE,
    }
}

/// The number of the row at this index.
pub(super) fn nth(index: usize) -> String {
    (index + 1).to_string()
}

/// By what a payment that was being changed is found again. The words keep its digits apart: so many in a row would be
/// taken for the number of a card.
fn mark(index: usize, payment: &Payment) -> String {
    format!("row {index} day {} fen {}", dates::iso(payment.day), payment.fen)
}

/// Keeps this list of payments.
pub(super) fn keep(case: CaseContext, list: Vec<Payment>) {
    case.change(Change::Answered(PAYMENTS.to_owned(), Answer::Payments(list)));
}

pub(super) fn listed(case: CaseContext) -> Vec<Payment> {
    case.record.with_untracked(|case| payments(&case.answers).to_vec())
}
