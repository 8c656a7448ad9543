//! The list of payments: one at a time, "same again next month", the sum and its 大写 as it grows.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::payment_form::{PaymentDraft, PaymentForm, keep, unplaced};
use crate::domain::answer::{Answer, Payment, Totals, bounds, payments};
use crate::domain::flow::Step;
use crate::domain::monthly::following;
use crate::text::{dates, money, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{Button, Row, RowList, Rows, TapGuard};
use crate::ui::context::tr;

#[component]
pub(super) fn PaymentsQuestion(step: &'static Step, signpost: RwSignal<bool>) -> impl IntoView {
    let case = use_case();
    let (draft, taps) = (PaymentDraft::new(), TapGuard::new());
    let list = Memo::new(move |_| payments(&case.record.read().answers).to_vec());
    let go = move |_| {
        // What stands in the form is meant to be listed.
        if draft.is_touched() && !draft.save(case) {
            return;
        }
        let list = list.get_untracked();
        // Listed when there was one place only, and another was added since.
        if let Some(index) = unplaced(case, &list) {
            draft.edit(case, index);
            draft.place_missing();
        } else if list.iter().any(|payment| payment.disputed) {
            case.accept(step, Answer::Payments(list), signpost);
        } else {
            draft.none_disputed();
        }
    };
    let save = move |list: Vec<Payment>| {
        draft.stop_editing();
        keep(case, list);
    };
    let edit = Callback::new(move |index| draft.edit(case, index));
    view! {
        <h1 tabindex="-1">{Signal::derive(move || case.app.text(case.step(step).title))}</h1>
        <p class="hint">{Signal::derive(move || case.app.text(case.step(step).help))}</p>
        <section class="card list" aria-labelledby="listed">
            <h2 id="listed" tabindex="-1">
                {tr(wc::PAY_LIST)}
            </h2>
            <Rows
                list=RowList::new(list, save)
                empty=wc::PAY_EMPTY
                describe=move |index| describe(case, index, list)
                edit
                taps
            />
            <Sums list />
            <Monthly list taps />
        </section>
        <PaymentForm draft taps />
        <p class="actions">
            <Button on_click=go>{tr(wc::PAY_MORE)}</Button>
        </p>
    }
}

fn describe(case: CaseContext, index: usize, list: Memo<Vec<Payment>>) -> Row {
    let list = list.read();
    let Some(payment) = list.get(index) else { return Row::default() };
    let day = dates::iso(payment.day);
    let mut text = format!("{day} {}", payment.time);
    if !payment.payee.is_empty() {
        text = format!("{text} · {}", payment.payee);
    }
    Row {
        head: money::yuan(payment.fen),
        text,
        mark: if payment.disputed { "" } else { case.app.text(wc::PAY_NOT_DISPUTED) },
        name: format!("{} {day}", index + 1),
    }
}

/// The sums of what is in dispute.
#[component]
fn Sums(list: Memo<Vec<Payment>>) -> impl IntoView {
    let app = use_case().app;
    let sum = move || Totals::of(&list.read());
    let line = Signal::derive(move || {
        let (count, total) = (sum().count.to_string(), money::yuan(sum().disputed));
        app.fill(wc::PAY_SUM, &[("count", &count), ("total", &total)])
    });
    let upper = Signal::derive(move || {
        app.fill(wc::PAY_UPPER, &[("upper", &money::upper(sum().disputed))])
    });
    let back = Signal::derive(move || {
        let (refunded, open) = (money::yuan(sum().refunded), money::yuan(sum().open()));
        (sum().refunded > 0)
            .then(|| app.fill(wc::PAY_BACK, &[("refunded", &refunded), ("open", &open)]))
    });
    view! {
        <div class="totals" role="status">
            <Show when=move || { sum().count > 0 }>
                <p>
                    <b>{line}</b>
                </p>
                <p class="sum-upper">{upper}</p>
                <p>{back}</p>
            </Show>
        </div>
    }
}

/// The helpers for charges that come every month.
#[component]
fn Monthly(list: Memo<Vec<Payment>>, taps: TapGuard) -> impl IntoView {
    let case = use_case();
    // Asked anew at the click: the list may have grown, and there may be no room for all.
    let next = move |list: &[Payment], most: usize| {
        let room = bounds::PAYMENTS.saturating_sub(list.len());
        following(list, case.app.today(), most.min(room))
    };
    let add = move |tap: MouseEvent, most: usize| {
        if taps.accepts(&tap) {
            let mut all = list.get_untracked();
            all.extend(next(&all, most));
            keep(case, all);
        }
    };
    view! {
        <Show when=move || !next(&list.read(), 1).is_empty()>
            <p class="actions">
                <Button class="ghost" on_click=move |tap| add(tap, 1)>
                    {tr(wc::PAY_SAME)}
                </Button>
                <Button class="ghost" on_click=move |tap| add(tap, bounds::PAYMENTS)>
                    {tr(wc::PAY_FILL)}
                </Button>
            </p>
        </Show>
    }
}
