//! One question a page: the same page for every question of every problem type.

mod choice;
mod single;

use leptos::prelude::*;

use super::contacts::ContactsQuestion;
use super::payments::PaymentsQuestion;
use crate::domain::flow::{Ask, Signpost, Step};
use crate::route::Route;
use crate::text::{words as w, words_case as wc};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, Button, ButtonLink, Fold, SavedStatus};
use crate::ui::context::tr;

use choice::ChoiceQuestion;
use single::SingleQuestion;

#[component]
pub(super) fn QuestionPage(id: String) -> impl IntoView {
    let case = use_case();
    let found = case.plan.with_untracked(|plan| {
        let at = plan.walk.reach(&id)?;
        let before = at.checked_sub(1).and_then(|before| plan.walk.path.get(before).copied());
        Some((at, *plan.walk.path.get(at)?, before))
    });
    let Some((at, step, before)) = found else {
        // Not on the path of this case: open what is.
        case.app.browser().replace(&case.onward().path());
        return ().into_any();
    };
    let back = match before {
        Some(step) => Route::Question(case.id(), step.id.to_owned()),
        None => Route::Case(case.id()),
    };
    let signpost = RwSignal::new(false);
    view! {
        <div class="page">
            <BackLink to=back>{tr(w::BACK)}</BackLink>
            <Progress step at />
            <SavedStatus />
            {move || match step.signpost.filter(|_| signpost.get()) {
                Some(post) => view! { <SignpostCard step post /> }.into_any(),
                None => view! { <Question step signpost /> }.into_any(),
            }}
        </div>
    }
    .into_any()
}

/// Which question this is. The path grows with the answers, the list of steps does not: measured by it, the bar never
/// runs back.
#[component]
fn Progress(step: &'static Step, at: usize) -> impl IntoView {
    let case = use_case();
    let steps = case.journey().flow.steps;
    let passed = steps.iter().take_while(|one| one.id != step.id).count() + 1;
    let text = if passed < steps.len() { wc::PROGRESS } else { wc::PROGRESS_LAST };
    view! {
        <p class="muted progress">
            {Signal::derive(move || case.app.fill(text, &[("n", &(at + 1).to_string())]))}
        </p>
        <div class="bar" aria-hidden="true">
            <i style=format!("width:{}%", passed * 100 / steps.len().max(1))></i>
        </div>
    }
}

/// "You may be in the wrong place": where to go, and a way to go on all the same.
#[component]
fn SignpostCard(step: &'static Step, post: Signpost) -> impl IntoView {
    let case = use_case();
    let says =
        Signal::derive(move || case.step(step).signpost.map(|post| case.app.text(post.says)));
    let (to, class, label) = if post.emergency {
        (Route::Emergency, "red", wc::SIGN_GO)
    } else {
        (Route::Home, "ghost", wc::SIGN_HOME)
    };
    view! {
        <div class="card warn">
            <h1 tabindex="-1">{says}</h1>
            <p class="actions">
                <ButtonLink to class>
                    {tr(label)}
                </ButtonLink>
                <Button
                    class="ghost"
                    on_click=move |_| case.app.browser().go(&case.onward().path())
                >
                    {tr(wc::SIGN_ON)}
                </Button>
            </p>
        </div>
    }
}

#[component]
fn Question(step: &'static Step, signpost: RwSignal<bool>) -> impl IntoView {
    let case = use_case();
    let question = match step.ask {
        Ask::One(_) | Ask::Many(_) => view! { <ChoiceQuestion step signpost /> }.into_any(),
        Ask::Payments => view! { <PaymentsQuestion step signpost /> }.into_any(),
        Ask::Contacts => view! { <ContactsQuestion step signpost /> }.into_any(),
        Ask::Day { .. } | Ask::Money { .. } | Ask::Line { .. } | Ask::Digits { .. } => {
            view! { <SingleQuestion step signpost /> }.into_any()
        }
    };
    let more = Signal::derive(move || case.step(step).more.map(|text| case.app.text(text)));
    view! {
        {question}
        {step
            .more
            .is_some()
            .then(|| {
                view! {
                    <Fold summary=w::MORE>
                        <p>{more}</p>
                    </Fold>
                }
            })}
    }
}
