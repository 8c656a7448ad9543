//! Before any question: what it takes, what it gives, a sample letter; for types not built yet, the guide.

use crate::ui::el::{Draw, View, el};

use crate::content::problem;
use crate::content::problems::sample as sample_case;
use crate::content::sources::CITED;
use crate::domain::case::Person;
use crate::domain::journey::plan;
use crate::domain::letter::{Writer, compose};
use crate::domain::problem::{Body, Problem};
use crate::route::Route;
use crate::text::{Text, words as w};
use crate::ui::cx::Cx;
use crate::ui::paper::paper;
use crate::ui::parts::{button, button_link, crumb, dial, nothing};

pub(super) fn page(cx: Cx, id: &str) -> View {
    match problem(id) {
        Some(problem) => match problem.body {
            Body::Journey(journey) => begin(cx, problem, journey.first),
            Body::Guide(lines, call) => guide(cx, problem, lines, call),
        },
        None => nothing(cx, w::UNKNOWN_TITLE, w::UNKNOWN_TEXT, Route::Home, w::TO_HOME),
    }
}

/// An invented letter of this problem type.
pub(super) fn sample(cx: Cx, id: &str) -> View {
    let shown = problem(id).and_then(|problem| {
        let journey = problem.journey()?;
        let (today, case) = sample_case(id)?;
        let plan = plan(journey, &case, today);
        let channel = plan.channels.iter().rfind(|channel| channel.rung == 1)?;
        let letter = journey.letter(channel.letter)?;
        let nobody = Person::default();
        let writer =
            Writer { journey, sources: CITED, case: &case, me: &nobody, helper: &nobody, today };
        Some((problem, paper(cx, &compose(&writer, letter))))
    });
    let Some((problem, shown)) = shown else {
        return nothing(cx, w::UNKNOWN_TITLE, w::UNKNOWN_TEXT, Route::Home, w::TO_HOME);
    };
    let start = Route::Start(id.to_owned());
    el("div.page")
        .child(crumb(cx.t(w::BACK), start.clone()))
        .child(el("h1").attr("tabindex", "-1").says(cx, w::SAMPLE))
        .child(el("p.notice").says(cx, w::SAMPLE_NOTE))
        .child(shown)
        .child(
            el("p.actions")
                .child(button(cx.t(w::BEGIN), "", move || cx.app.begin(problem.id)))
                .child(button_link(cx.t(w::BACK), start, "ghost")),
        )
        .draw()
}

fn begin(cx: Cx, problem: &'static Problem, first: Text) -> View {
    let list =
        |lines: [Text; 3]| el("ul").each(lines.into_iter().map(|line| el("li").says(cx, line)));
    el("div.page")
        .child(crumb(cx.t(w::HOME), Route::Home))
        .child(el("h1").attr("tabindex", "-1").says(cx, problem.name))
        .child(el("p.notice warn").says(cx, first))
        .child(el("h2").says(cx, w::START_TAKES))
        .child(list([w::START_TAKES_1, w::START_TAKES_2, w::START_TAKES_3]))
        .child(el("h2").says(cx, w::START_GETS))
        .child(list([w::START_GETS_1, w::START_GETS_2, w::START_GETS_3]))
        .child(
            el("p.actions")
                .child(button(cx.t(w::BEGIN), "", move || cx.app.begin(problem.id)))
                .child(button_link(
                    cx.t(w::SEE_SAMPLE),
                    Route::Sample(problem.id.to_owned()),
                    "ghost",
                )),
        )
        .draw()
}

fn guide(cx: Cx, problem: &'static Problem, lines: &'static [Text], number: &'static str) -> View {
    let lines = lines.iter().map(|line| el("li").says(cx, *line));
    let call = (!number.is_empty()).then(|| el("p.actions").child(dial(cx, number)));
    el("div.page")
        .child(crumb(cx.t(w::HOME), Route::Home))
        .child(el("h1").attr("tabindex", "-1").says(cx, problem.name))
        .child(el("p.lead").says(cx, problem.line))
        .child(
            el("section.card next")
                .child(el("h2").says(cx, w::GUIDE_TITLE))
                .child(call)
                .child(el("ol").each(lines)),
        )
        .child(el("p.hint").says(cx, w::GUIDE_NOTE))
        .child(
            el("p.actions")
                .child(button_link(cx.t(w::URGENT_GO), Route::Emergency, "ghost"))
                .child(button_link(cx.t(w::TO_HOME), Route::Home, "ghost")),
        )
        .draw()
}
