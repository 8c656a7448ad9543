//! The first page: the way out of trouble, the case begun, and the eight kinds of trouble.

use crate::ui::el::{Draw, View, el};

use crate::content::{REGISTRY, problem};
use crate::domain::journey::plan;
use crate::domain::problem::{Body, Problem};
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::pages::next_action;

pub(super) fn page(cx: Cx) -> View {
    el("div.page wide home")
        .child(el("h1").attr("tabindex", "-1").says(cx, w::HOME_TITLE))
        .child(el("p.lead").says(cx, w::HOME_LEAD))
        .child(
            el("a.urgent")
                .attr("href", Route::Emergency.path())
                .child(el("b").says(cx, w::URGENT))
                .child(" ")
                .child(el("span").says(cx, w::URGENT_GO)),
        )
        .child(resume(cx))
        .child(el("h2").says(cx, w::WHAT_HAPPENED))
        .child(el("div.tiles").each(REGISTRY.iter().map(|problem| tile(cx, problem))))
        .child(el("p.muted").says(cx, w::SCAM_NOTE))
        .draw()
}

fn tile(cx: Cx, problem: &'static Problem) -> View {
    let guide = matches!(problem.body, Body::Guide(..));
    el("a.tile")
        .attr("href", Route::Start(problem.id.to_owned()).path())
        .child(el("i").attr("aria-hidden", "true").attr("lang", "zh").child(problem.mark))
        .child(el("b").says(cx, problem.name))
        .child(el("span").says(cx, problem.line))
        .child(guide.then(|| el("em.pill").says(cx, w::GUIDE_ONLY)))
        .draw()
}

fn resume(cx: Cx) -> Option<View> {
    let case = cx.app.cases().into_iter().next()?;
    let problem = problem(&case.problem)?;
    let plan = plan(problem.journey()?, &case, cx.app.today());
    let (title, _) = next_action::words(cx, &plan, &case);
    Some(
        el("section.card next")
            .attr("aria-labelledby", "resume")
            .child(el("h2").attr("id", "resume").says(cx, w::RESUME))
            .child(el("p").child(el("b").says(cx, problem.name)).child(" · ").child(title))
            .child(el("p.actions").child(
                el("a.btn").attr("href", Route::Case(case.id.clone()).path()).says(cx, w::OPEN),
            ))
            .draw(),
    )
}
