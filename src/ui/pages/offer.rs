//! What the other side offers, laid beside what was asked for.

use leptos::prelude::*;

use super::reply_context::ReplyContext;
use super::sum_doubt::SumDoubt;
use crate::domain::entry::{Draft, draft_of};
use crate::domain::follow_up::Finding;
use crate::domain::offer::check;
use crate::domain::reply::{Decision, Offer, OfferMeans, STRINGS, Solution};
use crate::text::money::{plain, yuan};
use crate::text::{Message, Text, words_reply as w};
use crate::ui::components::{
    AmountField, Anew, ChoiceInput, DraftKeeper, ErrorSummary, FieldError, FormErrors, Input,
    SourceLink,
};
use crate::ui::context::tr;

const SOLUTION: &str = "solution";
const MEANS: &str = "means";
const CONDITIONS: &str = "strings";
const SUM: &str = "offer-sum";

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

/// The form as it was left; once an offer is written down, here or in another tab, the form of that one.
#[component]
fn OfferForm(context: ReplyContext) -> impl IntoView {
    let key = Signal::derive(move || {
        let written = written(context.reply.read().offer.as_ref());
        written.into_values().collect::<Vec<_>>().join("\n")
    });
    view! {
        <Anew key>
            <OfferFields context />
        </Anew>
    }
}

#[component]
fn OfferFields(context: ReplyContext) -> impl IntoView {
    let (draft, keeper) = OfferDraft::kept(context);
    let OfferDraft { solution, means, strings, amount, errors } = draft;
    let doubt = SumDoubt::new(context.case);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.save(context, keeper, doubt, &event);
    };
    let solutions = SOLUTIONS.map(|(one, value, label)| {
        let id = (one == Solution::Full).then_some(SOLUTION);
        let checked = Signal::derive(move || *solution.read() == value);
        let on_pick = move || solution.set(value.to_owned());
        view! { <ChoiceInput name=SOLUTION value id checked label=tr(label) on_pick /> }
    });
    let forms = MEANS_OFFERED.map(|(one, value, label)| {
        let id = (one == OfferMeans::Money).then_some(MEANS);
        let checked = Signal::derive(move || *means.read() == value);
        let on_pick = move || means.set(value.to_owned());
        view! { <ChoiceInput name=MEANS value id checked label=tr(label) on_pick /> }
    });
    let conditions = STRINGS.map(|value| {
        let checked = Signal::derive(move || strings.read().contains(&value));
        // In the order of the array, however they were ticked: the same conditions are the same offer.
        let on_pick = move || {
            strings.update(|all| {
                let ticked = |one: &&str| all.contains(one) != (*one == value);
                *all = STRINGS.into_iter().filter(ticked).collect();
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

/// The offer that is being written down.
#[derive(Clone, Copy)]
struct OfferDraft {
    solution: RwSignal<String>,
    means: RwSignal<String>,
    strings: RwSignal<Vec<&'static str>>,
    amount: Input,
    errors: FormErrors,
}

impl OfferDraft {
    /// As the form was left, with what keeps it; else the offer as it is written down.
    fn kept(context: ReplyContext) -> (Self, DraftKeeper) {
        let first = written(context.reply.read_untracked().offer.as_ref());
        let form = context.form("offer");
        let mut left = context.case.app.draft(&context.case.id(), &form);
        if left.is_empty() {
            left.clone_from(&first);
        }
        let kept = |id: &str| left.get(id).cloned().unwrap_or_default();
        let ticked = kept(CONDITIONS);
        let strings =
            STRINGS.into_iter().filter(|id| ticked.split(' ').any(|one| one == *id)).collect();
        let draft = Self {
            solution: RwSignal::new(kept(SOLUTION)),
            means: RwSignal::new(kept(MEANS)),
            strings: RwSignal::new(strings),
            amount: Input::new(SUM, kept(SUM)),
            errors: FormErrors::new(),
        };
        let fields = Callback::new(move |()| {
            let now = draft.to_draft();
            if now == first { Draft::new() } else { now }
        });
        (draft, DraftKeeper::new(context.case, form, vec![], fields).watching())
    }

    /// What is typed and chosen, by name; tracked.
    fn to_draft(self) -> Draft {
        draft_of(vec![
            (SOLUTION, self.solution.get()),
            (MEANS, self.means.get()),
            (CONDITIONS, self.strings.read().join(" ")),
            (SUM, self.amount.text()),
        ])
    }

    fn save(
        self,
        context: ReplyContext,
        keeper: DraftKeeper,
        doubt: SumDoubt,
        event: &leptos::ev::SubmitEvent,
    ) {
        let mut wrong: Vec<(&'static str, Message)> = Vec::new();
        let solution = self.solution.with_untracked(|id| {
            SOLUTIONS.iter().find(|(_, value, _)| value == id).map(|(one, ..)| *one)
        });
        if solution.is_none() {
            wrong.push((SOLUTION, w::E_SOLUTION.into()));
        }
        let sum = if self.amount.is_touched() { self.amount.sum_or_none() } else { Ok(0) };
        let fen = sum.map_err(|error| wrong.push((SUM, error.into()))).unwrap_or_default();
        let means = self.means.with_untracked(|id| {
            MEANS_OFFERED.iter().find(|(_, value, _)| value == id).map(|(one, ..)| *one)
        });
        if means.is_none() {
            wrong.push((MEANS, w::E_MEANS.into()));
        }
        if wrong.is_empty() {
            wrong.extend(doubt.asks(fen, Some(event)).map(|said| (SUM, said)));
        }
        let fine = wrong.is_empty();
        self.errors.show(wrong);
        if let Some((solution, means)) = solution.zip(means).filter(|_| fine) {
            keeper.forget();
            context.change(|reply| {
                let strings =
                    self.strings.read_untracked().iter().map(ToString::to_string).collect();
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
    }
}

/// What stands in the form of an offer that is written down; nothing for a new one.
fn written(offer: Option<&Offer>) -> Draft {
    let Some(offer) = offer else { return Draft::new() };
    let solution = SOLUTIONS.iter().find(|(one, ..)| *one == offer.solution);
    let means = MEANS_OFFERED.iter().find(|(one, ..)| *one == offer.means);
    draft_of(vec![
        (SOLUTION, solution.map_or("", |(_, id, _)| id).to_owned()),
        (MEANS, means.map_or("", |(_, id, _)| id).to_owned()),
        (CONDITIONS, offer.strings.join(" ")),
        (SUM, if offer.fen > 0 { plain(offer.fen) } else { String::new() }),
    ])
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
