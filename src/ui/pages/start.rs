//! Before any question: what it takes and what it gives; for types not built yet, the guide.

use leptos::prelude::*;

use super::problem_name;
use crate::domain::problem::Body;
use crate::route::Route;
use crate::text::{Text, words as w};
use crate::ui::components::{BackLink, Button, ButtonLink, DialLink, NotFound, TapGuard};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn StartPage(id: String) -> impl IntoView {
    let app = use_app();
    match app.problem(&id).map(|file| file.problem.body) {
        Some(Body::Journey(_)) => view! { <Begin id /> }.into_any(),
        Some(Body::Guide(_, number)) => view! { <Guide id number /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Begin(id: String) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(id);
    // Two taps would begin two cases.
    let taps = TapGuard::new();
    let begin = move |tap| {
        if taps.accepts(&tap) {
            app.begin(&id.get_value());
        }
    };
    let first = Signal::derive(move || {
        id.with_value(|id| app.journey(id).map(|journey| app.text(journey.first)))
    });
    view! {
        <div class="page">
            <BackLink to=Route::Home>{tr(w::HOME)}</BackLink>
            <h1 tabindex="-1">{Signal::derive(move || id.with_value(|id| problem_name(app, id)))}</h1>
            <p class="notice warn">{first}</p>
            <h2>{tr(w::START_TAKES)}</h2>
            <List lines=[w::START_TAKES_1, w::START_TAKES_2, w::START_TAKES_3] />
            <h2>{tr(w::START_GETS)}</h2>
            <List lines=[w::START_GETS_1, w::START_GETS_2, w::START_GETS_3] />
            <p class="actions">
                <Button on_click=begin>{tr(w::BEGIN)}</Button>
                <ButtonLink to=Route::Sample(id.get_value()) class="ghost">
                    {tr(w::SEE_SAMPLE)}
                </ButtonLink>
            </p>
        </div>
    }
}

#[component]
fn List(lines: [Text; 3]) -> impl IntoView {
    view! { <ul>{lines.map(|line| view! { <li>{tr(line)}</li> })}</ul> }
}

#[component]
fn Guide(id: String, number: &'static str) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(id);
    let problem = move || id.with_value(|id| app.problem(id)).map(|file| file.problem);
    let lead = Signal::derive(move || problem().map(|problem| app.text(problem.line)));
    let lines = move || match problem().map(|problem| problem.body) {
        Some(Body::Guide(lines, _)) => {
            lines.iter().map(|line| view! { <li>{tr(*line)}</li> }).collect_view()
        }
        _ => Vec::new(),
    };
    view! {
        <div class="page">
            <BackLink to=Route::Home>{tr(w::HOME)}</BackLink>
            <h1 tabindex="-1">{Signal::derive(move || id.with_value(|id| problem_name(app, id)))}</h1>
            <p class="lead">{lead}</p>
            <section class="card next">
                <h2>{tr(w::GUIDE_TITLE)}</h2>
                {(!number.is_empty())
                    .then(|| {
                        view! {
                            <p class="actions">
                                <DialLink number />
                            </p>
                        }
                    })}
                <ol>{lines}</ol>
            </section>
            <p class="hint">{tr(w::GUIDE_NOTE)}</p>
            <p class="actions">
                <ButtonLink to=Route::Emergency class="ghost">
                    {tr(w::URGENT_GO)}
                </ButtonLink>
                <ButtonLink to=Route::Home class="ghost">
                    {tr(w::TO_HOME)}
                </ButtonLink>
            </p>
        </div>
    }
}
