//! The way to the pages of a case: the case has to be there, and the content of its problem type.

use leptos::prelude::*;

use super::{ContentGate, NotFound};
use crate::domain::content_file::ContentName;
use crate::route::Route;
use crate::text::words;
use crate::ui::case_context::CaseContext;
use crate::ui::context::use_app;

/// Shows its children with a [`CaseContext`]. They are built anew when the case comes or goes, not at every answer.
#[component]
pub fn CaseGate(
    id: String,
    /// Whether the page needs the tables of the time after filing.
    #[prop(optional)]
    follows: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(id);
    let children = StoredValue::new(children);
    let problem = Memo::new(move |_| app.case(&id.get_value()).map(|case| case.problem));
    move || match problem.get().filter(|problem| untrack(|| app.summary(problem)).is_some()) {
        None => view! { <NoCase /> }.into_any(),
        Some(problem) => {
            let name = ContentName::Problem(problem.clone());
            let inner = move || {
                let (id, problem) = (id.get_value(), problem.clone());
                view! { <WithContext id problem children=children.get_value() /> }.into_any()
            };
            if follows {
                let inner = StoredValue::new(inner);
                view! {
                    <ContentGate name>
                        <ContentGate name=ContentName::FollowUp>
                            {inner.with_value(|inner| inner())}
                        </ContentGate>
                    </ContentGate>
                }
                .into_any()
            } else {
                view! { <ContentGate name>{inner()}</ContentGate> }.into_any()
            }
        }
    }
}

#[component]
fn WithContext(id: String, problem: String, children: ChildrenFn) -> impl IntoView {
    let app = use_app();
    let file = untrack(|| app.problem(&problem));
    match file {
        Some(file) => {
            provide_context(CaseContext::new(app, &id, file));
            children().into_any()
        }
        None => view! { <NoCase /> }.into_any(),
    }
}

#[component]
fn NoCase() -> impl IntoView {
    view! {
        <NotFound
            title=words::NO_CASE_TITLE
            text=words::NO_CASE_TEXT
            to=Route::Cases
            label=words::TO_CASES
        />
    }
}
