//! The end of a case: what was achieved, what came back, what to keep; and the way to open it again.

use leptos::prelude::*;

use super::reply_check::result_text;
use super::sum_doubt::SumDoubt;
use crate::domain::answer::bounds;
use crate::domain::case::Change;
use crate::domain::clean;
use crate::domain::entry::{Draft, draft_of};
use crate::domain::guard::Wanted;
use crate::domain::reply::{Closing, Ending};
use crate::domain::results::results;
use crate::route::Route;
use crate::text::money::{plain, yuan};
use crate::text::{Message, Text, words_case as wc, words_reply as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    AmountField, BackLink, Button, ButtonLink, ChoiceInput, DraftKeeper, ErrorSummary, FieldError,
    FormErrors, Input, SavedStatus, SecretGuard, SecretQuestion, SourceLink, TextArea,
};
use crate::ui::context::tr;

const ENDING: &str = "ending";
const LEARNT: &str = "learnt";
const SUM: &str = "recovered";
/// Under which name the draft of the form is kept.
const FORM: &str = "close";

#[component]
pub(super) fn ClosePage() -> impl IntoView {
    let case = use_case();
    let closed = Memo::new(move |_| case.record.read().closed.is_some());
    let title = Signal::derive(move || {
        case.app.text(if closed.get() { w::CLOSED_TITLE } else { w::CLOSE_TITLE })
    });
    view! {
        <div class="page">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{title}</h1>
            <SavedStatus />
            <Achieved />
            <Show when=move || closed.get() fallback=|| view! { <CloseForm /> }>
                <Closed />
            </Show>
            <Keep />
        </div>
    }
}

/// Demand by demand, and the money.
#[component]
fn Achieved() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let money = Signal::derive(move || {
        let sums = case.stakes();
        let (asked, back) = (yuan(sums.disputed), yuan(sums.recovered));
        app.fill(w::MONEY_LINE, &[("asked", &asked), ("back", &back)])
    });
    let rows = move || {
        let (of, plan) = (case.record.read(), case.plan.read());
        let rows = results(&of, &plan.answers).into_iter().map(|(id, result)| {
            let result = result.map_or(w::R_OPEN, result_text);
            let name = case.demand_name(id);
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>{app.text(result)}</dd>
                </div>
            }
        });
        rows.collect_view()
    };
    view! {
        <section class="card" aria-labelledby="achieved">
            <h2 id="achieved">{tr(w::ACHIEVED)}</h2>
            <dl class="results">{rows}</dl>
            <p>
                <b>{money}</b>
            </p>
        </section>
    }
}

#[component]
fn CloseForm() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let (draft, keeper) = CloseDraft::kept(case);
    let CloseDraft { ending, amount, learnt } = draft;
    let (errors, guard, doubt) = (FormErrors::new(), SecretGuard::new(), SumDoubt::new(case));
    let close = move |event: Option<&leptos::ev::SubmitEvent>| {
        let mut wrong: Vec<(&'static str, Message)> = Vec::new();
        let chosen = ending
            .with_untracked(|id| Ending::ALL.into_iter().find(|one| ending_text(*one).0 == id));
        if chosen.is_none() {
            wrong.push((ENDING, w::E_ENDING.into()));
        }
        let sum = if amount.is_touched() { amount.sum_or_none() } else { Ok(0) };
        let sum = sum.map_err(|error| wrong.push((amount.id, error.into()))).unwrap_or_default();
        let text = clean::lines(&learnt.get_untracked(), bounds::TEXT);
        let text = text.map_err(|error| wrong.push((LEARNT, error.into()))).unwrap_or_default();
        if wrong.is_empty() {
            wrong.extend(doubt.asks(sum, event).map(|said| (amount.id, said)));
        }
        let fine = wrong.is_empty();
        errors.show(wrong);
        let ending = chosen.filter(|_| fine && guard.allows(&text, Wanted::Words));
        if let Some(ending) = ending {
            keeper.forget();
            let closing = Closing { at: app.now(), ending, recovered: sum, learnt: text };
            case.change(Change::Closed(Some(closing)));
            app.browser().scroll_to_top();
            app.browser().focus("main h1");
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        close(Some(&event));
    };
    let decided = move |(_, made): (String, String)| {
        learnt.set(made);
        close(None);
    };
    let endings = Ending::ALL.map(|one| {
        let id = (one == Ending::Settled).then_some(ENDING);
        let (value, label) = ending_text(one);
        let checked = Signal::derive(move || *ending.read() == value);
        let on_pick = move || ending.set(value.to_owned());
        view! { <ChoiceInput name=ENDING value id checked label=tr(label) on_pick /> }
    });
    let hint = Signal::derive(move || {
        let sum = yuan(case.stakes().recovered);
        app.fill(w::RECOVERED_HINT, &[("sum", &sum)])
    });
    view! {
        <form class="card" novalidate on:submit=submit>
            <p>{tr(w::CLOSE_LEAD)}</p>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby="ending-error">
                <legend>
                    <h2>{tr(w::ENDING)}</h2>
                </legend>
                <FieldError id=ENDING errors />
                {endings.into_iter().collect_view()}
            </fieldset>
            <AmountField input=amount label=tr(w::RECOVERED) errors optional=true />
            <p class="hint">{hint}</p>
            <SecretQuestion guard decided />
            <TextArea id=LEARNT value=learnt label=tr(w::LEARNT) hint=tr(w::LEARNT_HINT) errors />
            <p class="actions">
                <button class="btn">{tr(w::CLOSE_IT)}</button>
                <ButtonLink to=Route::Case(case.id()) class="ghost">
                    {tr(wc::BACK_TO_CASE)}
                </ButtonLink>
            </p>
        </form>
    }
}

/// The closing that is being written down.
#[derive(Clone, Copy)]
struct CloseDraft {
    ending: RwSignal<String>,
    amount: Input,
    learnt: RwSignal<String>,
}

impl CloseDraft {
    /// As the form was left, with what keeps it; else with what came back so far.
    fn kept(case: CaseContext) -> (Self, DraftKeeper) {
        let back = untrack(|| case.stakes().recovered);
        let first = if back > 0 { plain(back) } else { String::new() };
        let left = case.app.draft(&case.id(), FORM);
        let kept = |id: &str| left.get(id).cloned().unwrap_or_default();
        let draft = Self {
            ending: RwSignal::new(kept(ENDING)),
            amount: Input::new(SUM, left.get(SUM).unwrap_or(&first)),
            learnt: RwSignal::new(kept(LEARNT)),
        };
        // The sum that stood there first is none of the person's words: by the next visit it may be another.
        let fields = Callback::new(move |()| {
            let mut now = draft.to_draft();
            now.retain(|name, text| name != SUM || *text != first);
            now
        });
        (draft, DraftKeeper::new(case, FORM, vec![], fields).watching())
    }

    /// What is typed and chosen, by name; tracked.
    fn to_draft(self) -> Draft {
        let (ending, learnt) = (self.ending.get(), self.learnt.get());
        draft_of(vec![(ENDING, ending), (SUM, self.amount.text()), (LEARNT, learnt)])
    }
}

/// How it was closed, and the way to open it again: then its form holds what was said at the end.
#[component]
fn Closed() -> impl IntoView {
    let case = use_case();
    let open = move |_| {
        let said = case.record.with_untracked(|of| of.closed.as_ref().map(written));
        case.app.set_draft(&case.id(), FORM, said.unwrap_or_default(), &[]);
        case.change(Change::Closed(None));
        case.app.browser().focus("main h1");
    };
    let learnt = Signal::derive(move || {
        case.record.read().closed.as_ref().map(|it| it.learnt.clone()).unwrap_or_default()
    });
    view! {
        <section class="card">
            <p class="notice ok" role="status">
                {Signal::derive(move || closed_line(case))}
            </p>
            <p>{learnt}</p>
            <p class="actions">
                <Button class="ghost" on_click=open>
                    {tr(w::REOPEN)}
                </Button>
            </p>
        </section>
    }
}

/// What stands in the form of a closing that is written down.
fn written(closing: &Closing) -> Draft {
    let (ending, learnt) = (ending_text(closing.ending).0.to_owned(), closing.learnt.clone());
    draft_of(vec![(ENDING, ending), (SUM, plain(closing.recovered)), (LEARNT, learnt)])
}

/// On which day it was closed, how, and what came back; tracked.
fn closed_line(case: CaseContext) -> String {
    let record = case.record.read();
    let Some(closing) = &record.closed else { return String::new() };
    let app = case.app;
    let (_, how) = ending_text(closing.ending);
    let day = app.day(closing.at.date());
    let line = app.fill(w::CLOSED_ON, &[("day", &day), ("what", app.text(how))]);
    let back = app.fill(w::PAID_SHOWN, &[("sum", &yuan(closing.recovered))]);
    if closing.recovered > 0 { format!("{line} · {back}") } else { line }
}

/// The stored id of an ending, and its name.
const fn ending_text(ending: Ending) -> (&'static str, Text) {
    match ending {
        Ending::Settled => ("settled", w::END_SETTLED),
        Ending::InPart => ("in_part", w::END_PART),
        Ending::Nothing => ("nothing", w::END_NOTHING),
        Ending::Elsewhere => ("elsewhere", w::END_ELSEWHERE),
    }
}

/// What to keep, and how long.
#[component]
fn Keep() -> impl IntoView {
    let app = use_case().app;
    let count = untrack(|| app.follow_up().map_or(0, |tables| tables.keep.len()));
    let lines = (0..count).map(|index| {
        let keep = move || app.follow_up().and_then(|tables| tables.keep.get(index));
        let text = Signal::derive(move || keep().map_or("", |keep| app.text(keep.text)));
        let source = Signal::derive(move || {
            let cited = keep()?.source;
            app.follow_up()?.sources.iter().find(|source| source.id == cited)
        });
        view! {
            <li>
                {text} " " <small>
                    <SourceLink source />
                </small>
            </li>
        }
    });
    view! {
        <section class="card" aria-labelledby="keep">
            <h2 id="keep">{tr(w::KEEP)}</h2>
            <ul>{lines.collect_view()}</ul>
        </section>
    }
}
