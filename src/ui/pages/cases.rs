//! All cases on this device, and what cannot be read.

use leptos::prelude::*;

use crate::content::problem;
use crate::domain::case::Case;
use crate::domain::journey::plan;
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::pages::hub;
use crate::ui::parts::{button, button_link};

pub(super) fn page(cx: Cx) -> AnyView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{cx.t(w::MY_CASES)}</h1>
            {move || damaged(cx)}
            {move || list(cx)}
        </div>
    }
    .into_any()
}

fn list(cx: Cx) -> AnyView {
    let cases = cx.desk.cases();
    if cases.is_empty() {
        return view! {
            <p class="lead">{cx.t(w::CASES_EMPTY)}</p>
            <p class="actions">{button_link(cx.t(w::CASES_FIRST).to_owned(), &Route::Home, "")}</p>
        }
        .into_any();
    }
    cases.into_iter().map(|case| card(cx, &case)).collect_view().into_any()
}

fn card(cx: Cx, case: &Case) -> AnyView {
    let tables = problem(&case.problem).and_then(|problem| Some((problem, problem.journey()?)));
    let name = tables.map_or("", |(problem, _)| cx.t(problem.name));
    let next = tables.map(|(_, journey)| {
        let plan = plan(journey, case, cx.desk.today());
        hub::next_words(cx, &plan, case).0
    });
    let begun = cx.fill(w::BEGUN_ON, &[("day", &cx.day(case.begun.date()))]);
    view! {
        <section class="card">
            <h2>{name}</h2>
            <p class="muted">{begun}</p>
            <p>{next}</p>
            <p class="actions">
                {button_link(cx.t(w::OPEN).to_owned(), &Route::Case(case.id.clone()), "")}
            </p>
            {delete(cx, case.id.clone())}
        </section>
    }
    .into_any()
}

/// Deleting a case, asked twice.
pub(super) fn delete(cx: Cx, id: String) -> AnyView {
    let asked = RwSignal::new(false);
    let id = StoredValue::new(id);
    (move || {
        if asked.get() {
            let gone = move || {
                cx.desk.delete_case(&id.get_value());
                cx.desk.shell().go(&Route::Cases.path());
            };
            view! {
                <div class="notice red" role="alert">
                    <p>{cx.t(w::DELETE_SURE)}</p>
                    <p class="actions">
                        {button(cx.t(w::DELETE_YES), "red small", gone)}
                        {button(cx.t(w::CANCEL), "ghost small", move || asked.set(false))}
                    </p>
                </div>
            }
            .into_any()
        } else {
            button(cx.t(w::DELETE_CASE), "quiet", move || asked.set(true))
        }
    })
    .into_any()
}

fn damaged(cx: Cx) -> Option<AnyView> {
    let count = cx.desk.damaged().len();
    (count > 0).then(|| {
        let text = cx.fill(w::DAMAGED, &[("count", &count.to_string())]);
        view! { <p class="notice warn" role="alert">{text}</p> }.into_any()
    })
}
