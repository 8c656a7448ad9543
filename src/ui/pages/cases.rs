//! All cases on this device, and what cannot be read.

use crate::state::Signal;
use crate::ui::el::{Draw, View, el, group};

use crate::content::problem;
use crate::domain::case::Case;
use crate::domain::journey::plan;
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::pages::next_action;
use crate::ui::parts::{button, button_link};

pub(super) fn page(cx: Cx) -> View {
    el("div.page")
        .child(el("h1").attr("tabindex", "-1").says(cx, w::MY_CASES))
        .child(move || damaged(cx))
        .child(move || list(cx))
        .draw()
}

fn list(cx: Cx) -> View {
    let cases = cx.app.cases();
    if cases.is_empty() && !cx.app.damaged().is_empty() {
        return ().draw();
    }
    if cases.is_empty() {
        return group()
            .child(el("p.lead").says(cx, w::CASES_EMPTY))
            .child(el("p.actions").child(button_link(cx.t(w::CASES_FIRST), Route::Home, "")))
            .draw();
    }
    group().each(cases.iter().map(|case| card(cx, case))).draw()
}

fn card(cx: Cx, case: &Case) -> View {
    let tables = problem(&case.problem).and_then(|problem| Some((problem, problem.journey()?)));
    let name = tables.map_or("", |(problem, _)| cx.t(problem.name));
    let next = tables.map(|(_, journey)| {
        let plan = plan(journey, case, cx.app.today());
        next_action::words(cx, &plan, case).0
    });
    let begun = cx.fill(w::BEGUN_ON, &[("day", &cx.day(case.begun.date()))]);
    el("section.card")
        .child(el("h2").child(name))
        .child(el("p.muted").child(begun))
        .child(el("p").child(next))
        .child(el("p.actions").child(button_link(cx.t(w::OPEN), Route::Case(case.id.clone()), "")))
        .child(delete(cx, case.id.clone()))
        .draw()
}

/// Deleting a case, asked twice.
pub(super) fn delete(cx: Cx, id: String) -> View {
    let asked = Signal::new(false);
    let id = Signal::new(id);
    (move || {
        if asked.get() {
            let gone = move || {
                cx.app.delete_case(&id.get_untracked());
                cx.app.shell().go(&Route::Cases.path());
            };
            el("div.notice warn")
                .attr("role", "alert")
                .child(el("p").says(cx, w::DELETE_SURE))
                .child(
                    el("p.actions")
                        .child(button(cx.t(w::DELETE_YES), "warn small", gone))
                        .child(button(cx.t(w::CANCEL), "ghost small", move || asked.set(false))),
                )
                .draw()
        } else {
            button(cx.t(w::DELETE_CASE), "quiet", move || asked.set(true))
        }
    })
    .draw()
}

fn damaged(cx: Cx) -> Option<View> {
    let count = cx.app.damaged().len();
    (count > 0).then(|| {
        let text = cx.fill(w::DAMAGED, &[("count", &count.to_string())]);
        el("p.notice warn").attr("role", "alert").child(text).draw()
    })
}
