//! The first page: the way out of trouble, the case begun, and the kinds of trouble.

use leptos::prelude::*;

use super::problem_name;
use crate::domain::content_file::{ContentName, Summary};
use crate::domain::journey::plan;
use crate::route::Route;
use crate::text::words as w;
use crate::ui::components::ButtonLink;
use crate::ui::context::{tr, use_app};
use crate::ui::words::next_action;

#[component]
pub(super) fn HomePage() -> impl IntoView {
    let app = use_app();
    let tiles = move || {
        let problems = app.index().map_or(&[][..], |index| index.problems);
        problems.iter().map(|problem| view! { <Tile problem /> }).collect_view()
    };
    view! {
        <div class="page wide home">
            <h1 tabindex="-1">{tr(w::HOME_TITLE)}</h1>
            <p class="lead">{tr(w::HOME_LEAD)}</p>
            <a class="urgent" href=Route::Emergency.path()>
                <b>{tr(w::URGENT)}</b>
                " "
                <span>{tr(w::URGENT_GO)}</span>
            </a>
            <Resume />
            <h2>{tr(w::WHAT_HAPPENED)}</h2>
            <div class="tiles">{tiles}</div>
            <p class="muted">{tr(w::SCAM_NOTE)}</p>
        </div>
    }
}

#[component]
fn Tile(problem: &'static Summary) -> impl IntoView {
    view! {
        <a class="tile" href=Route::Start(problem.id.to_owned()).path()>
            <i aria-hidden="true" lang="zh">
                {problem.mark}
            </i>
            <b>{tr(problem.name)}</b>
            <span>{tr(problem.line)}</span>
            {problem.guide.then(|| view! { <em class="pill">{tr(w::GUIDE_ONLY)}</em> })}
        </a>
    }
}

/// The case that was changed last, and what to do next in it.
#[component]
fn Resume() -> impl IntoView {
    let app = use_app();
    let latest = Memo::new(move |_| {
        app.cases().into_iter().next().filter(|case| app.summary(&case.problem).is_some())
    });
    let next = Signal::derive(move || {
        let case = latest.get()?;
        let plan = plan(app.journey(&case.problem)?, &case, app.today(), app.years());
        Some(next_action(app, &plan, &case).0)
    });
    move || {
        let case = latest.get()?;
        app.load(&ContentName::Problem(case.problem.clone()));
        let problem = case.problem.clone();
        Some(view! {
            <section class="card next" aria-labelledby="resume">
                <h2 id="resume">{tr(w::RESUME)}</h2>
                <p>
                    <b>{Signal::derive(move || problem_name(app, &problem))}</b>
                    " · "
                    {next}
                </p>
                <p class="actions">
                    <ButtonLink to=Route::Case(case.id)>{tr(w::OPEN)}</ButtonLink>
                </p>
            </section>
        })
    }
}
