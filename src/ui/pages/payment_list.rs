//! The payments listed so far: compact rows, their sum, and what has to be asked about them.

use leptos::prelude::*;

use super::payment_draft::{Done, PaymentDraft, keep};
use super::payment_form::{chosen_places, place_label, place_name};
use super::payment_twins::Twins;
use crate::domain::answer::{Payment, Totals, bounds, places};
use crate::text::{Message, dates, money, words as w, words_case as wc, words_payments as wp};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{Button, Row, RowList, Rows, TapGuard};
use crate::ui::context::tr;

/// Say how much room there is when no more rows than these are left.
const LITTLE: usize = 20;

#[component]
pub(super) fn PaymentList(
    draft: PaymentDraft,
    list: Memo<Vec<Payment>>,
    taps: TapGuard,
) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let save = move |list: Vec<Payment>| {
        draft.stop_editing();
        draft.said.set(None);
        draft.done.set(None);
        keep(case, list);
    };
    let edit = Callback::new(move |index| draft.edit(case, index));
    // What is the same in all rows is said once.
    let payee = Signal::derive(move || {
        let payee = only_payee(&list.read())?;
        Some(app.fill(wp::ALL_PAYEE, &[("payee", &payee)]))
    });
    let room = Signal::derive(move || {
        let room = bounds::PAYMENTS.saturating_sub(list.read().len());
        let (limit, left) = (bounds::PAYMENTS.to_string(), room.to_string());
        (room <= LITTLE).then(|| app.fill(wp::ROOM, &[("limit", &limit), ("room", &left)]))
    });
    view! {
        <section class="card list" aria-labelledby="listed">
            <h2 id="listed" tabindex="-1">
                {tr(wc::PAY_LIST)}
            </h2>
            <Said draft list />
            <Unplaced draft list />
            <Twins draft list taps />
            <p class="muted">{payee}</p>
            <Rows
                list=RowList::new(list, save)
                empty=wc::PAY_EMPTY
                describe=move |index| describe(case, index, list)
                edit
                taps
            />
            <p class="hint">{room}</p>
            <Sums list />
        </section>
    }
}

fn describe(case: CaseContext, index: usize, list: Memo<Vec<Payment>>) -> Row {
    let all = list.read();
    let Some(payment) = all.get(index) else { return Row::default() };
    let day = dates::iso(payment.day);
    let chosen = places(&case.record.read().answers);
    let mark = if !payment.is_placed(&chosen) {
        case.app.text(wp::MARK_PLACE)
    } else if payment.disputed {
        ""
    } else {
        case.app.text(wc::PAY_NOT_DISPUTED)
    };
    let payee = if only_payee(&all).is_some() { "" } else { &payment.payee };
    let place = if chosen.len() > 1 { place_name(case, &payment.via) } else { "" };
    let rest = [payee, place].into_iter().filter(|text| !text.is_empty());
    Row {
        lead: moment(case, payment),
        head: amount(payment),
        text: rest.collect::<Vec<_>>().join(" · "),
        mark,
        name: format!("{} {day}", index + 1),
    }
}

/// When: the day and the time, or the run; tracked.
fn moment(case: CaseContext, payment: &Payment) -> String {
    let day = dates::iso(payment.day);
    match payment.series {
        Some(series) => wp::run(&day, &dates::iso(series.last), series.every.id(), case.app.lang()),
        None => format!("{day} {}", payment.time).trim_end().to_owned(),
    }
}

fn amount(payment: &Payment) -> String {
    match payment.series {
        Some(series) => format!("{} × {}", money::yuan(payment.fen), series.times),
        None => money::yuan(payment.fen),
    }
}

/// One payment in a line, for questions about it; tracked.
pub(super) fn in_words(case: CaseContext, payment: &Payment) -> String {
    let parts = [
        moment(case, payment),
        amount(payment),
        place_name(case, &payment.via).to_owned(),
        payment.payee.clone(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The payee, when all of several payments have the same.
fn only_payee(list: &[Payment]) -> Option<String> {
    let first = list.first().filter(|first| list.len() > 1 && !first.payee.is_empty())?;
    list.iter().all(|one| one.payee == first.payee).then(|| first.payee.clone())
}

/// What was just done to the list, with a way back.
#[component]
fn Said(draft: PaymentDraft, list: Memo<Vec<Payment>>) -> impl IntoView {
    let case = use_case();
    let said = Signal::derive(move || draft.done.get().map(|done| case.app.say(&done.said)));
    let may_undo = move || draft.done.get().is_some_and(|done| done.after == *list.read());
    let undo = move |_| {
        if let Some(Done { before, .. }) = draft.done.get_untracked() {
            draft.done.set(None);
            draft.stop_editing();
            keep(case, before);
            case.app.browser().focus("#listed");
        }
    };
    view! {
        <div role="status">
            <Show when=move || draft.done.read().is_some()>
                <p class="notice ok undo">
                    {said} " "
                    <Show when=may_undo>
                        <Button class="small ghost" on_click=undo>
                            {tr(w::UNDO)}
                        </Button>
                    </Show>
                </p>
            </Show>
        </div>
    }
}

/// Asks once for all payments of which it is not known where they show: nobody said so when there was one place only, or
/// their place is no longer one of those chosen.
#[component]
fn Unplaced(draft: PaymentDraft, list: Memo<Vec<Payment>>) -> impl IntoView {
    let case = use_case();
    let count = move || {
        let chosen = places(&case.record.read().answers);
        list.read().iter().filter(|payment| !payment.is_placed(&chosen)).count()
    };
    let question =
        Signal::derive(move || case.app.fill(wp::UNPLACED, &[("count", &count().to_string())]));
    let button = move |id: &'static str| {
        let put = move |_| {
            let (before, said) = (list.get_untracked(), untrack(count).to_string());
            let chosen = case.record.with_untracked(|case| places(&case.answers));
            let mut after = before.clone();
            for payment in after.iter_mut().filter(|payment| !payment.is_placed(&chosen)) {
                id.clone_into(&mut payment.via);
            }
            draft.stop_editing();
            draft.finish(case, Message::with(wp::PLACED, &[("count", &said)]), before, after);
        };
        view! {
            <Button class="small ghost" on_click=put>
                {place_label(case, id)}
            </Button>
        }
    };
    view! {
        <Show when=move || { count() > 0 }>
            <div class="notice warn" id="unplaced" tabindex="-1">
                <p>{question}</p>
                <p class="actions">
                    {untrack(|| chosen_places(case))
                        .into_iter()
                        .map(|place| button(place.id))
                        .collect_view()}
                </p>
                <p class="hint">{tr(wp::UNPLACED_HINT)}</p>
            </div>
        </Show>
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
        <div class="totals">
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
