//! The first page: the way out of trouble, the case begun, and the eight kinds of trouble.

use leptos::prelude::*;

use crate::content::{REGISTRY, problem};
use crate::domain::journey::plan;
use crate::domain::problem::{Body, Problem};
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::pages::hub;

pub(super) fn page(cx: Cx) -> AnyView {
    view! {
        <div class="page wide home">
            <h1 tabindex="-1">{cx.t(w::HOME_TITLE)}</h1>
            <p class="lead">{cx.t(w::HOME_LEAD)}</p>
            <a class="urgent" href=Route::Emergency.path()>
                <b>{cx.t(w::URGENT)}</b>
                " "
                <span>{cx.t(w::URGENT_GO)}</span>
            </a>
            {resume(cx)}
            <h2>{cx.t(w::WHAT_HAPPENED)}</h2>
            <div class="tiles">{REGISTRY.iter().map(|problem| tile(cx, problem)).collect_view()}</div>
            <p class="muted">{cx.t(w::SCAM_NOTE)}</p>
        </div>
    }
    .into_any()
}

fn tile(cx: Cx, problem: &'static Problem) -> AnyView {
    let guide = matches!(problem.body, Body::Guide(_));
    view! {
        <a class="tile" href=Route::Start(problem.id.to_owned()).path()>
            <i aria-hidden="true">{problem.mark}</i>
            <b>{cx.t(problem.name)}</b>
            <span>{cx.t(problem.line)}</span>
            {guide.then(|| view! { <em class="pill">{cx.t(w::GUIDE_ONLY)}</em> })}
        </a>
    }
    .into_any()
}

fn resume(cx: Cx) -> Option<AnyView> {
    let case = cx.desk.cases().into_iter().next()?;
    let problem = problem(&case.problem)?;
    let plan = plan(problem.journey()?, &case, cx.desk.today());
    let (title, _) = hub::next_words(cx, &plan, &case);
    Some(
        view! {
            <section class="card next" aria-labelledby="resume">
                <h2 id="resume">{cx.t(w::RESUME)}</h2>
                <p>
                    <b>{cx.t(problem.name)}</b>
                    " · "
                    {title}
                </p>
                <p class="actions">
                    <a class="btn" href=Route::Case(case.id.clone()).path()>{cx.t(w::OPEN)}</a>
                </p>
            </section>
        }
        .into_any(),
    )
}
