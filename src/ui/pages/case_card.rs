//! A case in a list: its name, how far it is, and what comes next. The whole card is the link.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::content_file::ContentName;
use crate::domain::journey::{Status, plan};
use crate::route::Route;
use crate::text::{Text, words_case as wc, words_home as w, words_next as wn};
use crate::ui::context::use_app;
use crate::ui::next::late;
use crate::ui::words::{begun_on, due, next_action};

/// The stages of a case in their order.
const STAGES: [Text; 4] = [wc::STAGE_TELL, wc::STAGE_PROVE, wc::STAGE_FILE, wc::STAGE_WAIT];

/// The cases, each as a link to its page.
#[component]
pub(super) fn CaseList(#[prop(into)] cases: Signal<Vec<Case>>) -> impl IntoView {
    view! {
        <ul class="caselist">
            <For each=move || cases.get() key=|case| case.id.clone() let:case>
                <li>
                    <CaseCard case />
                </li>
            </For>
        </ul>
    }
}

#[component]
fn CaseCard(case: Case) -> impl IntoView {
    let app = use_app();
    app.load(&ContentName::Problem(case.problem));
    let (id, to) = (case.id.clone(), Route::Case(case.id).path());
    let lines = move || {
        let case = app.case(&id)?;
        let title = app.case_title(&case);
        let begun = begun_on(app, &case);
        let plan = app
            .journey(&case.problem)
            .map(|journey| plan(journey, &case, app.today(), app.years()));
        let stands = plan.map(|plan| {
            let at = plan.next.stage() as usize;
            let stage = STAGES.get(at).map_or("", |stage| app.text(*stage));
            let (n, all) = ((at + 1).to_string(), STAGES.len().to_string());
            let step = app.fill(w::STAGE_OF, &[("n", &n), ("all", &all), ("stage", stage)]);
            let next = app.fill(w::NEXT_STEP, &[("what", &next_action(app, &plan, &case).0)]);
            let due = due(app, &plan).map(|due| view! { <span class="pill warn">{due}</span> });
            // The header counts by the same status: what is overdue is said here, and what it is.
            let status = plan.status(&case, app.today());
            let late = late(app, &plan);
            let shown = (due.is_none() || late.is_some()) && !case.filings.is_empty();
            let class = if status == Status::Overdue { "pill warn" } else { "pill" };
            let status =
                shown.then(|| view! { <span class=class>{app.text(status_text(status))}</span> });
            let late = late.map(|said| view! { <small>{said}</small> });
            // A stage that is begun counts half.
            let width = format!("width:{}%", (2 * at + 1) * 100 / (2 * STAGES.len()));
            view! {
                {status}
                {due}
                {late}
                <span class="bar">
                    <i style=width></i>
                </span>
                <small>{format!("{step} · {begun}")}</small>
                <span class="go">{next}</span>
            }
        });
        Some(view! {
            <b>{title}</b>
            {stands}
        })
    };
    view! {
        <a class="card casecard" href=to>
            {lines}
        </a>
    }
}

/// Where a case stands, in a word.
const fn status_text(status: Status) -> Text {
    match status {
        Status::Overdue => wn::S_OVERDUE,
        Status::Action => wn::S_ACTION,
        Status::Waiting => wn::S_WAITING,
        Status::Done => wn::S_DONE,
        Status::Resting => wn::S_RESTING,
        Status::Closed => wn::S_CLOSED,
    }
}
