//! The way to the pages of a case: the case has to be there, and the content of its problem type.

use leptos::prelude::*;

use super::{Anew, ContentGate, NotFound};
use crate::domain::case::Case;
use crate::domain::content_file::ContentName;
use crate::route::Route;
use crate::text::words;
use crate::ui::case_context::CaseContext;
use crate::ui::context::use_app;

/// Shows its children with a [`CaseContext`]. They are built anew when the case, or what in it the page is about, comes or
/// goes, not at every answer.
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
            let case = CaseContext::new(app, &id, file);
            provide_context(case);
            let about = untrack(|| app.route());
            let key = Signal::derive(move || is_there(&case.record.read(), &about).to_string());
            view! { <Anew key>{children()}</Anew> }.into_any()
        }
        None => view! { <NoCase /> }.into_any(),
    }
}

/// Whether what the page at `route` is about is in the case: a filing, an answer to it. Another tab may delete it while
/// the page is open, which then says that it is not there.
fn is_there(case: &Case, route: &Route) -> bool {
    match route {
        Route::Date(_, filing, _) | Route::Reply(_, filing) | Route::FollowUp(_, filing, _) => {
            case.filing(filing).is_some()
        }
        Route::ReplyCheck(_, filing, reply) => {
            let replies = case.filing(filing).map_or(&[][..], |filing| &filing.replies);
            replies.iter().any(|one| one.key() == *reply)
        }
        _ => true,
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
