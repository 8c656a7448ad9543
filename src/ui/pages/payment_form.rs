//! The form for one payment: everything typed is read at once, and each mistake is named at its field.

use leptos::prelude::*;

use crate::domain::answer::{Answer, PAYMENTS, Payment, bounds, payments};
use crate::domain::case::Change;
use crate::domain::flow::Choice;
use crate::domain::guard::Wanted;
use crate::text::money::AmountError;
use crate::text::{Message, dates, money, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    AmountField, ChoiceInput, DayField, ErrorSummary, Fold, FormErrors, Input, LineField,
    SecretGuard, SecretQuestion, SelectField, TapGuard, TimeField, replace_in,
};
use crate::ui::context::tr;
use crate::ui::words::too_many;

/// The question where the charges show; its options are the places of a payment.
const SHOWN_BY: &str = "shown_by";
/// The id of the list of places.
const VIA: &str = "via";

/// The payment that is being written down.
#[derive(Clone, Copy)]
pub(super) struct PaymentDraft {
    errors: FormErrors,
    guard: SecretGuard,
    /// The payment that is being changed, and its place in the list.
    editing: RwSignal<Option<(usize, Payment)>>,
    day: Input,
    time: Input,
    amount: Input,
    payee: Input,
    order: Input,
    merchant_order: Input,
    via: RwSignal<String>,
    disputed: RwSignal<bool>,
    refunded: Input,
}

#[component]
pub(super) fn PaymentForm(draft: PaymentDraft, taps: TapGuard) -> impl IntoView {
    let case = use_case();
    let heading = Signal::derive(move || match draft.editing.get() {
        Some((index, _)) => case.app.fill(wc::PAY_EDIT, &[("n", &(index + 1).to_string())]),
        None => case.app.text(wc::PAY_ADD).to_owned(),
    });
    let save_label = Signal::derive(move || {
        case.app.text(if draft.editing.get().is_some() { wc::PAY_SAVE_EDIT } else { wc::PAY_SAVE })
    });
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
            <h2>{heading}</h2>
            <ErrorSummary errors />
            <SecretQuestion guard=draft.guard decided />
            <div class="inline-fields">
                <DayField input=draft.day label=tr(wc::PAY_DAY) errors />
                <TimeField input=draft.time label=tr(wc::PAY_TIME) errors />
                <AmountField input=draft.amount label=tr(wc::PAY_AMOUNT) errors />
            </div>
            <LineField
                input=draft.payee
                label=tr(wc::PAY_PAYEE)
                hint=tr(wc::PAY_PAYEE_HINT)
                errors
                optional=true
            />
            <PlaceField draft />
            <Details draft />
            <p class="actions">
                <button class="btn">{save_label}</button>
            </p>
        </form>
    }
}

/// Where it was charged, when there are several places.
#[component]
fn PlaceField(draft: PaymentDraft) -> impl IntoView {
    let case = use_case();
    let label = |id: &'static str| {
        Signal::derive(move || {
            let place = places(case).into_iter().find(|place| place.id == id);
            place.map_or("", |place| case.app.text(place.label))
        })
    };
    let options: Vec<_> =
        untrack(|| places(case)).iter().map(|place| (place.id, label(place.id))).collect();
    (options.len() > 1).then(|| {
        view! {
            <SelectField
                id=VIA
                value=draft.via
                label=tr(wc::PAY_VIA)
                errors=draft.errors
                options
            />
        }
    })
}

/// What is seldom needed, folded.
#[component]
fn Details(draft: PaymentDraft) -> impl IntoView {
    let errors = draft.errors;
    view! {
        <Fold summary=wc::PAY_DETAILS>
            <LineField input=draft.order label=tr(wc::PAY_ORDER) errors optional=true />
            <LineField input=draft.merchant_order label=tr(wc::PAY_MERCHANT) errors optional=true />
            <AmountField input=draft.refunded label=tr(wc::PAY_REFUNDED) errors optional=true />
            <ChoiceInput
                name="disputed"
                value="on"
                many=true
                checked=draft.disputed
                label=tr(wc::PAY_DISPUTED)
                on_pick=move || draft.disputed.update(|disputed| *disputed = !*disputed)
            />
        </Fold>
    }
}

impl PaymentDraft {
    pub(super) fn new() -> Self {
        let input = |id| Input::new(id, "");
        Self {
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            editing: RwSignal::new(None),
            day: input("day"),
            time: input("time"),
            amount: input("amount"),
            payee: input("payee"),
            order: input("order"),
            merchant_order: input("merchant_order"),
            via: RwSignal::new(String::new()),
            disputed: RwSignal::new(true),
            refunded: input("refunded"),
        }
    }

    /// Asks where it was charged.
    pub(super) fn place_missing(self) {
        self.errors.show(vec![(VIA, wc::E_VIA.into())]);
    }

    /// Asks for a payment in dispute.
    pub(super) fn none_disputed(self) {
        self.errors.show(vec![(self.amount.id, wc::E_NONE_DISPUTED.into())]);
    }

    /// Whether anything was typed that is not listed yet; payee and place usually stay from payment to payment.
    pub(super) fn is_touched(self) -> bool {
        self.changing().into_iter().any(Input::is_touched)
    }

    /// Lists what was typed; says whether it could be.
    pub(super) fn save(self, case: CaseContext) -> bool {
        let payment = match self.read(case) {
            Ok(payment) => payment,
            Err(errors) => {
                self.errors.show(errors);
                return false;
            }
        };
        self.errors.show(vec![]);
        if !self.guard.allows_all(&self.guarded()) {
            return false;
        }
        let mut list = listed(case);
        // Found by what it was: the list may have changed in another tab.
        let before = self.editing.get_untracked();
        let place = before.and_then(|(_, before)| list.iter_mut().find(|one| **one == before));
        if let Some(place) = place {
            *place = payment;
        } else if list.len() < bounds::PAYMENTS {
            list.push(payment);
        } else {
            self.errors.show(vec![(self.amount.id, too_many(bounds::PAYMENTS))]);
            return false;
        }
        keep(case, list);
        self.clear();
        case.app.browser().focus("#listed");
        true
    }

    /// Opens the payment at this index.
    pub(super) fn edit(self, case: CaseContext, index: usize) {
        // What stands in the form is listed first; where it cannot be, it stays.
        if self.editing.read_untracked().is_none() && self.is_touched() && !self.save(case) {
            return;
        }
        let list = listed(case);
        let Some(payment) = list.get(index) else { return };
        self.editing.set(Some((index, payment.clone())));
        self.day.set(dates::iso(payment.day));
        self.time.set(payment.time.clone());
        self.amount.set(money::plain(payment.fen));
        self.payee.set(payment.payee.clone());
        self.order.set(payment.order.clone());
        self.merchant_order.set(payment.merchant_order.clone());
        self.via.set(payment.via.clone());
        self.disputed.set(payment.disputed);
        let refunded = (payment.refunded > 0).then(|| money::plain(payment.refunded));
        self.refunded.set(refunded.unwrap_or_default());
        case.app.browser().focus("#day");
    }

    /// Lets go of the payment that is being changed: its row may be gone, or another one's.
    pub(super) fn stop_editing(self) {
        if self.editing.get_untracked().is_some() {
            self.clear();
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

    fn changing(self) -> [Input; 6] {
        [self.day, self.time, self.amount, self.order, self.merchant_order, self.refunded]
    }

    fn guarded(self) -> [(Input, Wanted); 3] {
        [self.payee, self.order, self.merchant_order].map(|input| (input, Wanted::Numbers))
    }

    fn read(self, case: CaseContext) -> Result<Payment, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let day = self.day.day(case.app.today()).map_err(|error| errors.push((self.day.id, error)));
        let time = self.time.time().map_err(|error| errors.push((self.time.id, error)));
        let fen = self.amount.amount().map_err(|error| errors.push((self.amount.id, error.into())));
        // In the order of the fields, which the summary follows.
        let payee = self.payee.line().map_err(|error| errors.push((self.payee.id, error)));
        let via = self.via.get_untracked();
        let places = untrack(|| places(case));
        if places.len() > 1 && !places.iter().any(|place| place.id == via) {
            errors.push((VIA, wc::E_VIA.into()));
        }
        let mut line = |input: Input| {
            input.line().map_err(|error| errors.push((input.id, error))).unwrap_or_default()
        };
        let (order, merchant_order) = (line(self.order), line(self.merchant_order));
        let refunded = match self.refunded.amount() {
            Ok(refunded) if fen.is_ok_and(|fen| refunded > fen) => Err(wc::E_REFUND_MORE.into()),
            Ok(refunded) => Ok(refunded),
            Err(AmountError::Empty | AmountError::Zero) => Ok(0),
            Err(error) => Err(error.into()),
        };
        let refunded = refunded.map_err(|error| errors.push((self.refunded.id, error)));
        match (day, time, fen, refunded) {
            (Ok(day), Ok(time), Ok(fen), Ok(refunded)) if errors.is_empty() => {
                let disputed = self.disputed.get_untracked();
                Ok(Payment {
                    day,
                    time,
                    fen,
                    payee: payee.unwrap_or_default(),
                    order,
                    merchant_order,
                    via,
                    disputed,
                    refunded,
                })
            }
            _ => Err(errors),
        }
    }
}

/// Keeps this list of payments.
pub(super) fn keep(case: CaseContext, list: Vec<Payment>) {
    case.change(Change::Answered(PAYMENTS.to_owned(), Answer::Payments(list)));
}

/// The first payment of which it is not known where it was charged, when there are several places: nobody said so, or
/// that place is no longer one of them.
pub(super) fn unplaced(case: CaseContext, list: &[Payment]) -> Option<usize> {
    let places = untrack(|| places(case));
    let known_place = |payment: &Payment| places.iter().any(|place| place.id == payment.via);
    list.iter().position(|payment| !known_place(payment)).filter(|_| places.len() > 1)
}

fn listed(case: CaseContext) -> Vec<Payment> {
    case.record.with_untracked(|case| payments(&case.answers).to_vec())
}

/// The places that were chosen as showing the charges, tracked.
fn places(case: CaseContext) -> Vec<&'static Choice> {
    let chosen = match case.record.read().answers.get(SHOWN_BY) {
        Some(Answer::Many(ids)) => ids.clone(),
        _ => return vec![],
    };
    let places = case.journey().step(SHOWN_BY).map_or(&[][..], |step| step.ask.options());
    places.iter().filter(|place| chosen.iter().any(|id| id == place.id)).collect()
}
