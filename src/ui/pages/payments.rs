//! The page of payments: how they were charged, a form for that, the list, and the sum always in reach.

use leptos::prelude::*;

use super::days::{DayDoubt, DayQuestion};
use super::payment_draft::{MODE, ONE, PASTE, PaymentDraft, SERIES, usual_mode};
use super::payment_form::PaymentForm;
use super::payment_list::PaymentList;
use super::payment_paste::PasteForm;
use crate::domain::answer::{Answer, Payment, Totals, payments, places};
use crate::domain::flow::Step;
use crate::domain::twins::pairs;
use crate::text::{money, words as w, words_payments as wp};
use crate::ui::case_context::use_case;
use crate::ui::components::{Button, ChoiceInput, ErrorSummary, FieldError, TapGuard};
use crate::ui::context::tr;

#[component]
pub(super) fn PaymentsQuestion(step: &'static Step) -> impl IntoView {
    let case = use_case();
    let ((draft, keeper), taps) = (PaymentDraft::kept(case), TapGuard::new());
    let list = Memo::new(move |_| payments(&case.record.read().answers).to_vec());
    let doubt = DayDoubt::new(case);
    let go_on = move |then| {
        keeper.forget();
        case.accept_page(vec![(step, Answer::Payments(list.get_untracked()))], then);
    };
    let go = move |_| {
        // What stands in the form is meant to be listed.
        if draft.is_touched(case) && (!draft.save(case) || draft.has_lines()) {
            return;
        }
        let list = list.get_untracked();
        let chosen = case.record.with_untracked(|case| places(&case.answers));
        if !list.iter().all(|payment| payment.is_placed(&chosen)) {
            case.app.browser().focus("#unplaced");
        } else if !pairs(&list).is_empty() {
            case.app.browser().focus("#twins");
        } else if list.iter().any(|payment| payment.disputed) {
            if doubt.allows(&[]) {
                go_on(None);
            }
        } else {
            draft.none_disputed();
        }
    };
    let sum = Signal::derive(move || {
        let Totals { count, disputed, .. } = Totals::of(&list.read());
        if count == 0 {
            return case.app.text(wp::BAR_EMPTY).to_owned();
        }
        let (count, total) = (count.to_string(), money::yuan(disputed));
        case.app.fill(wp::BAR_SUM, &[("count", &count), ("total", &total)])
    });
    let is = move |mode: &'static str| move || *draft.mode.read() == mode;
    view! {
        <h1 tabindex="-1">{Signal::derive(move || case.about(case.step(step).title))}</h1>
        <p class="hint">{Signal::derive(move || case.app.text(case.step(step).help))}</p>
        <Modes draft list />
        <ErrorSummary errors=draft.errors />
        <Show when=move || is(ONE)() || is(SERIES)()>
            <PaymentForm draft list taps />
        </Show>
        <Show when=is(PASTE)>
            <PasteForm draft taps />
        </Show>
        <PaymentList draft list taps />
        <DayQuestion
            doubt
            here=move |id| id == step.id
            change=move |_| case.app.browser().focus("#listed")
            go_on
        />
        <div class="actions sumbar">
            <b>{sum}</b>
            <Button on_click=go>{tr(w::CONTINUE)}</Button>
        </div>
    }
}

/// How they were charged: one tap, and the form that fits it.
#[component]
fn Modes(draft: PaymentDraft, list: Memo<Vec<Payment>>) -> impl IntoView {
    let app = use_case().app;
    let question = Signal::derive(move || {
        app.text(if list.read().is_empty() { wp::MODE } else { wp::MODE_MORE })
    });
    let option = |mode: &'static str, label, id| {
        let checked = Signal::derive(move || *draft.mode.read() == mode);
        let pick = move || {
            draft.errors.show(vec![]);
            draft.said.set(None);
            draft.mode.set(mode.to_owned());
        };
        view! { <ChoiceInput name=MODE value=mode id checked label=tr(label) on_pick=pick /> }
    };
    // What is usual stands first.
    let mut modes = [(SERIES, wp::MODE_SERIES), (ONE, wp::MODE_ONE), (PASTE, wp::MODE_PASTE)];
    if usual_mode(use_case()) == ONE {
        modes.swap(0, 1);
    }
    let modes = modes.into_iter().enumerate();
    let modes: Vec<_> = modes
        .map(|(index, (mode, label))| option(mode, label, (index == 0).then_some(MODE)))
        .collect();
    view! {
        <fieldset
            class="choices modes"
            aria-describedby=format!("{MODE}-error")
            hidden=move || draft.editing.read().is_some()
        >
            <legend>
                <h2>{question}</h2>
            </legend>
            <FieldError id=MODE errors=draft.errors />
            {modes}
        </fieldset>
    }
}
