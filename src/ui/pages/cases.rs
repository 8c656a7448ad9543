//! All cases on this device, and what cannot be read.

use leptos::prelude::*;

use super::problem_name;
use crate::domain::case::Case;
use crate::domain::content_file::ContentName;
use crate::domain::journey::plan;
use crate::route::Route;
use crate::text::{words as w, words_home, words_next as wn, words_saving as ws};
use crate::ui::components::{
    ButtonLink, CaseName, ConfirmButton, CopyButton, DeleteCase, ForgetfulBrowser,
};
use crate::ui::context::{tr, use_app};
use crate::ui::next::late;
use crate::ui::words::{begun_on, due, next_action};

#[component]
pub(super) fn CasesPage() -> impl IntoView {
    let app = use_app();
    let none = move || app.cases().is_empty() && app.damaged().is_empty();
    view! {
        <div class="page">
            <h1 tabindex="-1">{tr(w::MY_CASES)}</h1>
            <DeletedStatus />
            <Damaged />
            <ForgetfulBrowser />
            <Show when=none>
                <p class="lead">{tr(w::CASES_EMPTY)}</p>
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

/// Which case was deleted. The element is always there: what is read out has to be there before.
#[component]
fn DeletedStatus() -> impl IntoView {
    let app = use_app();
    let said = move || {
        let said = app.fill(words_home::DELETED_NAMED, &[("name", &app.deleted()?)]);
        Some(view! { <p class="notice ok">{said}</p> })
    };
    view! { <div role="status">{said}</div> }
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
                    sure=Signal::derive(move || app.text(ws::DAMAGED_SURE).to_owned())
                    on_yes=move |()| app.delete_damaged()
                >
                    {tr(ws::DAMAGED_DELETE)}
                </ConfirmButton>
            </div>
        </Show>
    }
}

#[component]
fn CaseCard(case: Case) -> impl IntoView {
    let app = use_app();
    app.load(&ContentName::Problem(case.problem));
    let id = case.id;
    let current = {
        let id = id.clone();
        Memo::new(move |_| app.case(&id))
    };
    let lines = move || {
        let case = current.get()?;
        let plan = app
            .journey(&case.problem)
            .map(|journey| plan(journey, &case, app.today(), app.years()));
        let next = plan.as_ref().map(|plan| next_action(app, plan, &case).0);
        // The header counts by the same status: what is overdue is said here, and what it is.
        let late = plan.as_ref().and_then(|plan| late(app, plan));
        let due = plan.as_ref().and_then(|plan| due(app, plan));
        let late = late.map(|said| {
            view! {
                <p>
                    <span class="pill warn">{app.text(wn::S_OVERDUE)}</span>
                    " "
                    {said}
                </p>
            }
        });
        Some(view! {
            <h2>{app.case_title(&case)}</h2>
            <p class="muted">
                {format!("{} · {}", problem_name(app, &case.problem), begun_on(app, &case))}
            </p>
            {late}
            <p>{next} " " {due.map(|due| view! { <span class="pill warn">{due}</span> })}</p>
        })
    };
    let (to, name) = (Route::Case(id.clone()), id.clone());
    view! {
        <section class="card">
            {lines}
            <p class="actions">
                <ButtonLink to>
                    {tr(w::OPEN)} <CaseName id=name />
                </ButtonLink>
            </p>
            <DeleteCase id />
        </section>
    }
}
