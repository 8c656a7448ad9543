//! "Something else comes first", or "you may be in the wrong place": said below the question as soon as it shows.

use leptos::prelude::*;

use super::form::PageForm;
use crate::domain::flow::{Step, To};
use crate::route::Route;
use crate::text::{words_case as wc, words_questions as wq};
use crate::ui::components::{Button, ButtonLink};
use crate::ui::context::tr;
use crate::ui::pages::problem_name;

#[component]
pub(super) fn SignpostNotice(form: PageForm, step: &'static Step) -> impl IntoView {
    let case = form.case;
    let stands = Memo::new(move |_| form.signpost(step).is_some());
    let says =
        Signal::derive(move || case.step(step).signpost.map(|post| case.app.text(post.says)));
    step.signpost.map(|post| {
        view! {
            <div role="status">
                <Show when=move || stands.get()>
                    <div class="notice warn">
                        <p>{says}</p>
                        <Way form to=post.to />
                    </div>
                </Show>
            </div>
        }
    })
}

/// Where it leads.
#[component]
fn Way(form: PageForm, to: To) -> impl IntoView {
    let app = form.case.app;
    let way = match to {
        To::Emergency => view! {
            <ButtonLink to=Route::Emergency class="ghost">
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
        To::Problem(problem) | To::ProblemForSome(problem) => {
            let class = if to.is_for_most() { "" } else { "ghost" };
            let label = Signal::derive(move || {
                app.fill(wq::SIGN_PROBLEM, &[("name", problem_name(app, problem))])
            });
            view! {
                <Button class on_click=move |_| form.retype(problem)>
                    {label}
                </Button>
            }
            .into_any()
        }
    };
    let kept = to.problem().map(|_| view! { <p class="hint">{tr(wq::SIGN_KEPT)}</p> });
    view! {
        {kept}
        <p class="actions">{way}</p>
    }
}
