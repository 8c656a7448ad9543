//! All cases on this device, and what cannot be read.

use leptos::prelude::*;

use super::problem_name;
use crate::domain::case::Case;
use crate::domain::content_file::ContentName;
use crate::domain::journey::plan;
use crate::route::Route;
use crate::text::{words as w, words_saving as ws};
use crate::ui::components::{ButtonLink, ConfirmButton, CopyButton, DeleteCase, ForgetfulBrowser};
use crate::ui::context::{tr, use_app};
use crate::ui::words::next_action;

#[component]
pub(super) fn CasesPage() -> impl IntoView {
    let app = use_app();
    let none = move || app.cases().is_empty() && app.damaged().is_empty();
    view! {
        <div class="page">
            <h1 tabindex="-1">{tr(w::MY_CASES)}</h1>
            <Damaged />
            <ForgetfulBrowser />
            <Show when=none>
                <p class="lead">{tr(w::CASES_EMPTY)}</p>
                <p class="muted">{tr(ws::CASES_GONE)}</p>
                <p class="actions">
                    <ButtonLink to=Route::Home>{tr(w::CASES_FIRST)}</ButtonLink>
                </p>
            </Show>
            <For
                each=move || app.cases()
                key=|case| case.id.clone()
                children=|case| view! { <CaseCard case /> }
            />
        </div>
    }
}

/// How many records cannot be read, and what can be done with them.
#[component]
fn Damaged() -> impl IntoView {
    let app = use_app();
    let count = move || app.damaged().len();
    view! {
        <Show when=move || { count() > 0 }>
            <div class="notice warn" role="alert">
                <p>
                    {Signal::derive(move || {
                        app.fill(w::DAMAGED, &[("count", &count().to_string())])
                    })}
                </p>
                <CopyButton
                    class="small ghost"
                    label=ws::DAMAGED_COPY
                    text=Signal::derive(move || app.damaged_text())
                />
                <ConfirmButton
                    label=ws::DAMAGED_DELETE
                    sure=ws::DAMAGED_SURE
                    on_yes=move |()| app.delete_damaged()
                />
            </div>
        </Show>
    }
}

#[component]
fn CaseCard(case: Case) -> impl IntoView {
    let app = use_app();
    app.load(&ContentName::Problem(case.problem.clone()));
    let Case { id, problem, begun, .. } = case;
    let current = {
        let id = id.clone();
        Memo::new(move |_| app.case(&id))
    };
    let next = Signal::derive(move || {
        let case = current.get()?;
        let plan = plan(app.journey(&case.problem)?, &case, app.today());
        Some(next_action(app, &plan, &case).0)
    });
    let begun = Signal::derive(move || app.fill(w::BEGUN_ON, &[("day", &app.day(begun.date()))]));
    view! {
        <section class="card">
            <h2>{Signal::derive(move || problem_name(app, &problem))}</h2>
            <p class="muted">{begun}</p>
            <p>{next}</p>
            <p class="actions">
                <ButtonLink to=Route::Case(id.clone())>{tr(w::OPEN)}</ButtonLink>
            </p>
            <DeleteCase id />
        </section>
    }
}
