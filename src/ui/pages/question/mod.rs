//! The pages of questions: the same for every question of every problem type.

mod field;
mod form;
mod page_form;
mod signpost;
mod stages;

use leptos::prelude::*;

use super::contacts::ContactsQuestion;
use super::payments::PaymentsQuestion;
use crate::domain::flow::{Ask, Step};
use crate::route::Route;
use crate::text::{words as w, words_questions as wq};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, Fold, SavedStatus};
use crate::ui::context::tr;

use page_form::QuestionForm;
pub(super) use stages::Stages;

#[component]
pub(super) fn QuestionPage(id: String) -> impl IntoView {
    let case = use_case();
    let found = case.plan.with_untracked(|plan| {
        let (at, pages) = (plan.walk.reach_page(&id)?, plan.walk.pages());
        let before = at.checked_sub(1).and_then(|before| pages.get(before)?.first().copied());
        Some((*pages.get(at)?.first()?, before))
    });
    let Some((step, before)) = found else {
        // Not on the path of this case: open what is.
        case.app.browser().replace(&case.onward().path());
        return ().into_any();
    };
    let (back, label) = match before {
        _ if case.changes() => (Route::Check(case.id()), wq::BACK_TO_CHECK),
        Some(step) => (Route::Question(case.id(), step.id.to_owned()), w::BACK),
        None => (Route::Case(case.id()), w::BACK),
    };
    if id != step.id {
        // The address of a question that shares this page: its field is meant.
        Effect::new(move |_| case.app.browser().focus(&format!("#{id}")));
    }
    let flow = untrack(|| &case.journey().flow);
    let to = back.clone();
    view! {
        <div class="page">
            <BackLink to>{tr(label)}</BackLink>
            <Stages step=Some((flow, step)) />
            <SavedStatus />
            <Question step back />
        </div>
    }
    .into_any()
}

#[component]
fn Question(step: &'static Step, back: Route) -> impl IntoView {
    match step.ask {
        Ask::Payments { .. } => view! {
            <PaymentsQuestion step />
            <Why step />
        }
        .into_any(),
        Ask::Contacts => view! {
            <ContactsQuestion step />
            <Why step />
        }
        .into_any(),
        _ => view! { <QuestionForm first=step back /> }.into_any(),
    }
}

/// Why it is asked and how to find the answer, folded.
#[component]
pub(super) fn Why(step: &'static Step) -> impl IntoView {
    let case = use_case();
    let more = Signal::derive(move || case.step(step).more.map(|text| case.app.text(text)));
    step.more.is_some().then(|| {
        view! {
            <Fold summary=w::MORE>
                <p>{more}</p>
            </Fold>
        }
    })
}
