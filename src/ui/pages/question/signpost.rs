//! "You may be in the wrong place": where to go, and a way to go on all the same.

use leptos::prelude::*;

use crate::domain::case::Change;
use crate::domain::flow::{Signpost, Step, To};
use crate::route::Route;
use crate::text::{words_case as wc, words_questions as wq};
use crate::ui::case_context::use_case;
use crate::ui::components::{Button, ButtonLink};
use crate::ui::context::tr;
use crate::ui::pages::problem_name;

#[component]
pub(super) fn SignpostCard(step: &'static Step, post: Signpost) -> impl IntoView {
    let case = use_case();
    let says =
        Signal::derive(move || case.step(step).signpost.map(|post| case.app.text(post.says)));
    let go = match post.to {
        To::Emergency => view! {
            <ButtonLink to=Route::Emergency class="red">
                {tr(wc::SIGN_GO)}
            </ButtonLink>
        }
        .into_any(),
        To::Home => view! {
            <ButtonLink to=Route::Home class="ghost">
                {tr(wc::SIGN_HOME)}
            </ButtonLink>
        }
        .into_any(),
        To::Problem(problem) => view! { <GoToProblem problem /> }.into_any(),
    };
    let kept = matches!(post.to, To::Problem(_))
        .then(|| view! { <p class="hint">{tr(wq::SIGN_KEPT)}</p> });
    view! {
        <div class="card warn">
            <h1 tabindex="-1">{says}</h1>
            {kept}
            <p class="actions">
                {go}
                <Button
                    class="ghost"
                    on_click=move |_| case.app.browser().go(&case.goes_on(None).path())
                >
                    {tr(wc::SIGN_ON)}
                </Button>
            </p>
        </div>
    }
}

/// Makes the case one of the other type. The question that is open is none of that type: its page leads on to the first
/// one that is.
#[component]
fn GoToProblem(problem: &'static str) -> impl IntoView {
    let case = use_case();
    let label = Signal::derive(move || {
        case.app.fill(wq::SIGN_PROBLEM, &[("name", problem_name(case.app, problem))])
    });
    let go = move |_| case.change(Change::Retyped(problem.to_owned()));
    view! { <Button on_click=go>{label}</Button> }
}
