//! What the other side offers, laid beside what was asked for.

use leptos::prelude::*;

use super::reply_check::ReplyContext;
use crate::domain::follow_up::Finding;
use crate::domain::offer::check;
use crate::domain::reply::{Decision, Offer, OfferMeans, STRINGS, Solution};
use crate::text::money::{plain, yuan};
use crate::text::{Message, Text, words_reply as w};
use crate::ui::components::{
    AmountField, ChoiceInput, ErrorSummary, FieldError, FormErrors, Input, SourceLink,
};
use crate::ui::context::tr;

const SOLUTION: &str = "solution";
const MEANS: &str = "means";

const SOLUTIONS: [(Solution, &str, Text); 4] = [
    (Solution::Full, "full", w::S_FULL),
    (Solution::Partial, "partial", w::S_PARTIAL),
    (Solution::Compensation, "compensation", w::S_COMPENSATION),
    (Solution::Agreement, "agreement", w::S_AGREEMENT),
];

const MEANS_OFFERED: [(OfferMeans, &str, Text); 4] = [
    (OfferMeans::Money, "money", w::M_MONEY),
    (OfferMeans::Coupon, "coupon", w::M_COUPON),
    (OfferMeans::Other, "other", w::M_OTHER),
    (OfferMeans::Unsaid, "unsaid", w::M_UNSAID),
];

/// The offer as it was written down, what stands out about it, and what the person does with it.
#[component]
pub(super) fn OfferCheck(context: ReplyContext) -> impl IntoView {
    let written = Memo::new(move |_| context.reply.read().offer.is_some());
    view! {
        <section class="card" aria-labelledby="offer">
            <h2 id="offer">{tr(w::OFFER)}</h2>
            <OfferForm context />
        </section>
        <Show when=move || written.get()>
            <Findings context />
            <Decide context />
        </Show>
    }
}

#[component]
fn OfferForm(context: ReplyContext) -> impl IntoView {
    let before = context.reply.with_untracked(|reply| reply.offer.clone());
    let sum = before.as_ref().map_or(0, |offer| offer.fen);
    let errors = FormErrors::new();
    let solution = RwSignal::new(before.as_ref().map(|offer| offer.solution));
    let means = RwSignal::new(before.as_ref().map(|offer| offer.means));
    let strings = RwSignal::new(before.map(|offer| offer.strings).unwrap_or_default());
    let amount = Input::new("offer-sum", if sum > 0 { plain(sum) } else { String::new() });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut wrong: Vec<(&'static str, Message)> = Vec::new();
        if solution.get_untracked().is_none() {
            wrong.push((SOLUTION, w::E_SOLUTION.into()));
        }
        let sum = if amount.is_touched() { amount.amount() } else { Ok(0) };
        let fen = sum.map_err(|error| wrong.push((amount.id, error.into()))).unwrap_or_default();
        if means.get_untracked().is_none() {
            wrong.push((MEANS, w::E_MEANS.into()));
        }
        let fine = wrong.is_empty();
        errors.show(wrong);
        let chosen = solution.get_untracked().zip(means.get_untracked());
        if let Some((solution, means)) = chosen.filter(|_| fine) {
            context.change(|reply| {
                let strings = strings.get_untracked();
                let mut offer = Offer { solution, fen, means, strings, decision: Decision::Open };
                // What was decided about another offer is not decided about this one.
                if let Some(before) = reply.offer.take() {
                    let decision = before.decision;
                    if (Offer { decision: Decision::Open, ..before }) == offer {
                        offer.decision = decision;
                    }
                }
                reply.offer = Some(offer);
            });
            context.case.app.browser().focus("#found");
        }
    };
    let solutions = SOLUTIONS.map(|(one, value, label)| {
        let id = (one == Solution::Full).then_some(SOLUTION);
        let checked = Signal::derive(move || solution.get() == Some(one));
        let on_pick = move || solution.set(Some(one));
        view! { <ChoiceInput name=SOLUTION value id checked label=tr(label) on_pick /> }
    });
    let forms = MEANS_OFFERED.map(|(one, value, label)| {
        let id = (one == OfferMeans::Money).then_some(MEANS);
        let checked = Signal::derive(move || means.get() == Some(one));
        let on_pick = move || means.set(Some(one));
        view! { <ChoiceInput name=MEANS value id checked label=tr(label) on_pick /> }
    });
    let conditions = STRINGS.map(|value| {
        let checked = Signal::derive(move || strings.read().iter().any(|one| one == value));
        let on_pick = move || {
            strings.update(|all| {
                if all.iter().any(|one| one == value) {
                    all.retain(|one| one != value);
                } else {
                    all.push(value.to_owned());
                }
            });
        };
        let label = tr(string_text(value));
        view! { <ChoiceInput name="strings" value many=true checked label on_pick /> }
    });
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby="solution-error">
                <legend>
                    <h3>{tr(w::SOLUTION)}</h3>
                </legend>
                <FieldError id=SOLUTION errors />
                {solutions.into_iter().collect_view()}
            </fieldset>
            <AmountField
                input=amount
                label=tr(w::OFFER_SUM)
                hint=tr(w::OFFER_SUM_HINT)
                errors
                optional=true
            />
            <fieldset class="choices" aria-describedby="means-error">
                <legend>
                    <h3>{tr(w::MEANS)}</h3>
                </legend>
                <FieldError id=MEANS errors />
                {forms.into_iter().collect_view()}
            </fieldset>
            <fieldset class="choices">
                <legend>
                    <h3>{tr(w::STRINGS)}</h3>
                </legend>
                <p class="hint">{tr(w::STRINGS_HINT)}</p>
                {conditions.into_iter().collect_view()}
            </fieldset>
            <p class="actions">
                <button class="btn">{tr(w::OFFER_SAVE)}</button>
            </p>
        </form>
    }
}

/// What may hang on an offer, in words.
const fn string_text(id: &str) -> Text {
    // The ids are those of the array, in its order.
    match id.as_bytes() {
        b"no_more" => w::X_NO_MORE,
        b"withdraw_first" => w::X_WITHDRAW,
        b"private" => w::X_PRIVATE,
        _ => w::X_SILENCE,
    }
}

/// What to see to before the offer is taken.
#[component]
fn Findings(context: ReplyContext) -> impl IntoView {
    let case = context.case;
    let app = case.app;
    let asked = move || case.stakes().open;
    let found = Memo::new(move |_| {
        let reply = context.reply.read();
        let offer = reply.offer.as_ref()?;
        Some(check(offer, reply.until, asked(), context.receiver()?))
    });
    let beside = Signal::derive(move || {
        let offered = context.reply.read().offer.as_ref().map_or(0, |offer| offer.fen);
        let sums = [("asked", yuan(asked())), ("offered", yuan(offered))];
        let [asked, offered] = sums.each_ref().map(|(name, sum)| (*name, sum.as_str()));
        let means = context.reply.read().offer.as_ref().map(|offer| offer.means);
        let text = match means {
            Some(OfferMeans::Coupon | OfferMeans::Other) => w::ASKED_OFFERED_ELSE,
            _ => w::ASKED_OFFERED,
        };
        (offered.1 != yuan(0)).then(|| app.fill(text, &[asked, offered]))
    });
    view! {
        <section class="card" aria-labelledby="found">
            <h2 id="found" tabindex="-1">
                {tr(w::FOUND)}
            </h2>
            <p>
                <b>{beside}</b>
            </p>
            <Show when=move || found.read().as_ref().is_some_and(Vec::is_empty)>
                <p>{tr(w::FOUND_NONE)}</p>
            </Show>
            <For
                each=move || found.get().unwrap_or_default()
                key=|id| *id
                children=move |id| view! { <FindingLine context id /> }
            />
        </section>
    }
}

#[component]
fn FindingLine(context: ReplyContext, id: &'static str) -> impl IntoView {
    let app = context.case.app;
    let finding = move || -> Option<&'static Finding> {
        app.follow_up()?.findings.iter().find(|finding| finding.id == id)
    };
    let text = Signal::derive(move || finding().map_or("", |finding| app.text(finding.warns)));
    let source = Signal::derive(move || {
        let cited = finding()?.source;
        app.follow_up()?.sources.iter().find(|source| source.id == cited)
    });
    view! {
        <div class="notice warn">
            <p>{text}</p>
            <SourceLink source />
        </div>
    }
}

/// What the person does with the offer: the next action follows.
#[component]
fn Decide(context: ReplyContext) -> impl IntoView {
    let decisions = [
        (Decision::Taken, "taken", w::D_TAKEN),
        (Decision::Countered, "countered", w::D_COUNTERED),
        (Decision::Open, "open", w::D_OPEN),
    ];
    let rows = decisions.map(|(one, value, label)| {
        let now = move || context.reply.read().offer.as_ref().map(|offer| offer.decision);
        let checked = Signal::derive(move || now() == Some(one));
        let on_pick = move || {
            context.change(|reply| {
                if let Some(offer) = &mut reply.offer {
                    offer.decision = one;
                }
            });
        };
        view! { <ChoiceInput name="decision" value checked label=tr(label) on_pick /> }
    });
    view! {
        <section class="card">
            <fieldset class="choices">
                <legend>
                    <h2>{tr(w::DECIDE)}</h2>
                </legend>
                {rows.into_iter().collect_view()}
            </fieldset>
        </section>
    }
}
