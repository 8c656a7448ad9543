//! The first page: the way out of trouble, the case begun, and the eight kinds of trouble.

use crate::ui::el::{Draw, View, el};

use crate::content::{REGISTRY, problem};
use crate::domain::journey::plan;
use crate::domain::problem::{Body, Problem};
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::pages::hub;

pub(super) fn page(cx: Cx) -> View {
    el("div")
        .attr("class", "page wide home")
        .child(el("h1").attr("tabindex", "-1").child(cx.t(w::HOME_TITLE)))
        .child(el("p").attr("class", "lead").child(cx.t(w::HOME_LEAD)))
        .child(
            el("a")
                .attr("class", "urgent")
                .attr("href", Route::Emergency.path())
                .child(el("b").child(cx.t(w::URGENT)))
                .child(" ")
                .child(el("span").child(cx.t(w::URGENT_GO))),
        )
        .child(resume(cx))
        .child(el("h2").child(cx.t(w::WHAT_HAPPENED)))
        .child(
            el("div")
                .attr("class", "tiles")
                .child(REGISTRY.iter().map(|problem| tile(cx, problem)).collect::<Vec<_>>()),
        )
        .child(el("p").attr("class", "muted").child(cx.t(w::SCAM_NOTE)))
        .draw()
}

fn tile(cx: Cx, problem: &'static Problem) -> View {
    let guide = matches!(problem.body, Body::Guide(_));
    el("a")
        .attr("class", "tile")
        .attr("href", Route::Start(problem.id.to_owned()).path())
        .child(el("i").attr("aria-hidden", "true").child(problem.mark))
        .child(el("b").child(cx.t(&problem.name)))
        .child(el("span").child(cx.t(&problem.line)))
        .child(guide.then(|| el("em").attr("class", "pill").child(cx.t(w::GUIDE_ONLY))))
        .draw()
}

fn resume(cx: Cx) -> Option<View> {
    let case = cx.desk.cases().into_iter().next()?;
    let problem = problem(&case.problem)?;
    let plan = plan(problem.journey()?, &case, cx.desk.today());
    let (title, _) = hub::next_words(cx, &plan, &case);
    Some(
        el("section")
            .attr("class", "card next")
            .attr("aria-labelledby", "resume")
            .child(el("h2").attr("id", "resume").child(cx.t(w::RESUME)))
            .child(el("p").child(el("b").child(cx.t(&problem.name))).child(" · ").child(title))
            .child(
                el("p").attr("class", "actions").child(
                    el("a")
                        .attr("class", "btn")
                        .attr("href", Route::Case(case.id.clone()).path())
                        .child(cx.t(w::OPEN)),
                ),
            )
            .draw(),
    )
}
