//! The form for one payment, and for a run of them.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::payment_draft::{EVERY, PaymentDraft, SERIES, VIA, nth};
use crate::domain::answer::{Answer, PAYMENTS, Payment, SHOWN_BY, bounds, places};
use crate::domain::flow::{Ask, Choice};
use crate::domain::series::Period;
use crate::text::{Text, dates, words as w, words_case as wc, words_payments as wp};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    AmountField, Button, ChoiceInput, DayField, Fold, LineField, NearDays, SecretQuestion,
    SelectField, TapGuard, TimeField, replace_in,
};
use crate::ui::context::tr;

#[component]
pub(super) fn PaymentForm(
    draft: PaymentDraft,
    list: Memo<Vec<Payment>>,
    taps: TapGuard,
) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let series = Signal::derive(move || *draft.mode.read() == SERIES);
    let editing = Signal::derive(move || draft.editing.read().is_some());
    let either = move |run: Text, one: Text| {
        Signal::derive(move || app.text(if series.get() { run } else { one }))
    };
    let heading = Signal::derive(move || match draft.editing.get() {
        Some((index, _)) => app.fill(wc::PAY_EDIT, &[("n", &nth(index))]),
        None => app.text(if series.get() { wp::SERIES_ADD } else { wc::PAY_ADD }).to_owned(),
    });
    let save_label = Signal::derive(move || {
        app.text(match (editing.get(), series.get()) {
            (true, _) => wc::PAY_SAVE_EDIT,
            (false, true) => wp::SERIES_SAVE,
            (false, false) => wc::PAY_SAVE,
        })
    });
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
    let said = Signal::derive(move || draft.said.get().map(|said| app.say(&said)));
    let errors = draft.errors;
    view! {
        <form class="card" novalidate on:submit=submit>
            <h2>{heading}</h2>
            <p role="status" class="said">
                {said}
            </p>
            <SecretQuestion guard=draft.guard decided />
            <div class="inline-fields">
                <div>
                    <DayField input=draft.day label=either(wp::SERIES_DAY, wc::PAY_DAY) errors />
                    <div hidden=series>
                        <NearDays input=draft.day />
                    </div>
                    <Show when=move || series.get()>
                        <MonthAfterTrial draft />
                    </Show>
                </div>
                <div hidden=series>
                    <TimeField input=draft.time label=tr(wc::PAY_TIME) errors />
                </div>
                <AmountField
                    input=draft.amount
                    label=either(wp::SERIES_AMOUNT, wc::PAY_AMOUNT)
                    errors
                />
            </div>
            <div class="inline-fields" hidden=move || !series.get()>
                <SelectField
                    id=EVERY
                    value=draft.every
                    label=tr(wp::SERIES_EVERY)
                    errors
                    options=Period::ALL.map(|one| (one.id(), tr(wp::every(one.id())))).to_vec()
                />
                <DayField
                    input=draft.until
                    label=tr(wp::SERIES_UNTIL)
                    hint=tr(wp::SERIES_UNTIL_HINT)
                    errors
                    optional=true
                />
            </div>
            <LineField
                input=draft.payee
                label=tr(wc::PAY_PAYEE)
                hint=tr(wc::PAY_PAYEE_HINT)
                errors
                optional=true
            />
            <PlaceField draft />
            <div hidden=move || series.get() && !editing.get()>
                <Details draft />
            </div>
            <Preview draft series list />
            <p class="actions">
                <button class="btn">{save_label}</button>
                <Show when=move || editing.get()>
                    <Button class="ghost" on_click=cancel>
                        {tr(w::CANCEL)}
                    </Button>
                </Show>
            </p>
        </form>
    }
}

/// The day a month after the trial began, on which a run mostly begins: one tap instead of typing it.
#[component]
fn MonthAfterTrial(draft: PaymentDraft) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let day = untrack(|| first_after_trial(case));
    day.filter(|day| *day <= app.today()).map(|day| {
        let label = Signal::derive(move || app.fill(wp::AFTER_TRIAL, &[("day", &app.day(day))]));
        view! {
            <p class="near">
                <Button class="small ghost" on_click=move |_| draft.day.set(dates::iso(day))>
                    {label}
                </Button>
            </p>
        }
    })
}

fn first_after_trial(case: CaseContext) -> Option<NaiveDate> {
    let Ask::Payments { trial, .. } = untrack(|| case.journey().step(PAYMENTS))?.ask else {
        return None;
    };
    match case.plan.read().answers.get(trial) {
        Some(Answer::Day(day)) => Some(dates::months_later(*day, 1)),
        _ => None,
    }
}

/// What a run comes to, while it is typed.
#[component]
fn Preview(draft: PaymentDraft, series: Signal<bool>, list: Memo<Vec<Payment>>) -> impl IntoView {
    let app = use_case().app;
    let said = Signal::derive(move || {
        let room = bounds::PAYMENTS.saturating_sub(list.read().len());
        let said = series.get().then(|| draft.preview(app.today(), room)).flatten()?;
        Some(said.iter().map(|said| app.say(said)).collect::<Vec<_>>().join(" "))
    });
    view! {
        <p role="status" class="preview">
            {said}
        </p>
    }
}

/// Where it was charged, when there are several places.
#[component]
pub(super) fn PlaceField(draft: PaymentDraft) -> impl IntoView {
    let case = use_case();
    let options = untrack(|| chosen_places(case));
    let options: Vec<_> =
        options.into_iter().map(|place| (place.id, place_label(case, place.id))).collect();
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

/// The places that were chosen as showing the charges, tracked.
pub(super) fn chosen_places(case: CaseContext) -> Vec<&'static Choice> {
    let chosen = places(&case.record.read().answers);
    let options = case.journey().step(SHOWN_BY).map_or(&[][..], |step| step.ask.options());
    options.iter().filter(|place| chosen.iter().any(|id| id == place.id)).collect()
}

/// The name of a place.
pub(super) fn place_label(case: CaseContext, id: &'static str) -> Signal<&'static str> {
    Signal::derive(move || place_name(case, id))
}

/// The name of a place, or nothing for none; tracked.
pub(super) fn place_name(case: CaseContext, id: &str) -> &'static str {
    let options = case.journey().step(SHOWN_BY).map_or(&[][..], |step| step.ask.options());
    let place = options.iter().find(|place| place.id == id);
    place.map_or("", |place| case.app.text(place.label))
}
