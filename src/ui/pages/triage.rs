//! 说不清: three questions, one a page, and the problem type to which they lead. Nothing of it is stored.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::problem_name;
use crate::domain::triage::{Choice, Finding, Pick, Question, Triage};
use crate::route::Route;
use crate::state::AppState;
use crate::text::{words as w, words_prevention as wp};
use crate::ui::components::{BackLink, ButtonLink, Quoted, TapGuard};
use crate::ui::context::{tr, use_app};

/// What was picked so far. It lasts while somebody is about it: until a page that has nothing to do with it.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Picks(RwSignal<Vec<Pick>>);

impl Picks {
    pub(in crate::ui) fn new(app: AppState) -> Self {
        let picks = RwSignal::new(Vec::new());
        Effect::new(move |_| {
            if !matches!(app.route(), Route::Triage(_) | Route::Start(_) | Route::Emergency) {
                picks.set(Vec::new());
            }
        });
        Self(picks)
    }

    fn pick(self, question: &'static str, option: &'static str) {
        self.0.update(|picks| {
            picks.retain(|(one, _)| *one != question);
            picks.push((question, option));
        });
    }
}

/// The heading of the page, tracked.
pub(super) fn title(app: AppState, at: usize) -> &'static str {
    let found = use_context::<Picks>().zip(app.triage()).map(|(picks, triage)| {
        let path = picks.0.with(|picks| triage.follow(picks));
        match (path.asked.get(at.min(path.answered())), path.found) {
            (Some(question), _) => app.text(question.title),
            (None, found) => problem_name(app, found.map_or("", |found| found.problem)),
        }
    });
    found.unwrap_or(app.text(wp::TRIAGE_TILE))
}

/// The question at this place; after the last one, what was found. Whoever skips one is asked the first that is open.
#[component]
pub(super) fn TriagePage(at: usize) -> impl IntoView {
    let app = use_app();
    let picks: Picks = expect_context();
    move || {
        // Made anew when its wording arrives in another language, not while one of its options is picked.
        let path = app.triage().map(|triage| picks.0.with_untracked(|picks| triage.follow(picks)));
        let path = path.unwrap_or_default();
        let at = at.min(path.answered());
        match (path.asked.get(at), path.found) {
            (Some(question), _) => view! { <Ask question at /> }.into_any(),
            (None, Some(found)) => view! { <Found found urgent=path.urgent at /> }.into_any(),
            (None, None) => ().into_any(),
        }
    }
}

/// One question: each option leads on.
#[component]
fn Ask(question: &'static Question, at: usize) -> impl IntoView {
    let app = use_app();
    let picks: Picks = expect_context();
    let before = picks.0.with_untracked(|picks| question.picked(picks));
    let step = Signal::derive(move || {
        let (n, all) = ((at + 1).to_string(), Triage::QUESTIONS.to_string());
        app.fill(wp::TRIAGE_STEP, &[("n", &n), ("all", &all)])
    });
    let options = question.options.iter().map(|option| {
        let current = before.is_some_and(|before| before.id == option.id).then_some("true");
        view! { <OptionLink question=question.id option current next=at + 1 /> }
    });
    view! {
        <div class="page">
            <Back at />
            <p class="muted progress">{step}</p>
            <div class="bar" aria-hidden="true">
                <i style=format!("width:{}%", (at + 1) * 100 / Triage::QUESTIONS)></i>
            </div>
            <h1 tabindex="-1">{tr(question.title)}</h1>
            <p class="hint">
                <Quoted text=question.help />
            </p>
            <div class="picks">{options.collect_view()}</div>
        </div>
    }
}

/// To the question before.
#[component]
fn Back(at: usize) -> impl IntoView {
    let (to, label) = match at.checked_sub(1) {
        Some(before) => (Route::Triage(before), w::BACK),
        None => (Route::Home, w::HOME),
    };
    view! { <BackLink to>{tr(label)}</BackLink> }
}

/// One option, which is picked by going on with it.
#[component]
fn OptionLink(
    question: &'static str,
    option: &'static Choice,
    /// Whether it was picked before.
    current: Option<&'static str>,
    next: usize,
) -> impl IntoView {
    let picks: Picks = expect_context();
    let taps: TapGuard = expect_context();
    // The second half of a double tap would pick an option of the next question.
    let pick = move |tap: MouseEvent| {
        if taps.accepts(&tap) {
            picks.pick(question, option.id);
        } else {
            tap.prevent_default();
        }
    };
    view! {
        <a class="row" href=Route::Triage(next).path() aria-current=current on:click=pick>
            <b>
                <Quoted text=option.label />
            </b>
            <span>{tr(option.hint)}</span>
        </a>
    }
}

/// The problem type that fits, why, and the next best; where money may still be leaving, the emergency plan first.
#[component]
fn Found(found: &'static Finding, urgent: bool, at: usize) -> impl IntoView {
    let app = use_app();
    let name = move |id| Signal::derive(move || problem_name(app, id));
    let start = |id: &'static str| Route::Start(id.to_owned());
    view! {
        <div class="page">
            <Back at />
            <p class="muted progress">{tr(wp::TRIAGE_FOUND)}</p>
            <h1 tabindex="-1">{name(found.problem)}</h1>
            {urgent
                .then(|| {
                    view! {
                        <section class="card red">
                            <p>{tr(wp::TRIAGE_STOP)}</p>
                            <p class="actions">
                                <ButtonLink to=Route::Emergency class="red">
                                    {tr(w::URGENT_GO)}
                                </ButtonLink>
                            </p>
                        </section>
                    }
                })}
            <section class="card next">
                <h2>{tr(wp::TRIAGE_WHY)}</h2>
                <p>{tr(found.why)}</p>
                <p class="actions">
                    <ButtonLink to=start(found.problem)>{tr(wp::TRIAGE_BEGIN)}</ButtonLink>
                </p>
            </section>
            <h2>{tr(wp::TRIAGE_ELSE)}</h2>
            <div class="picks">
                <a class="row" href=start(found.second).path()>
                    <b>{name(found.second)}</b>
                    <span>{tr(found.when)}</span>
                </a>
                <a class="row" href=Route::Home.path()>
                    <b>{tr(wp::TRIAGE_ALL)}</b>
                </a>
            </div>
        </div>
    }
}
