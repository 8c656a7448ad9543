//! All answers on one page, each with a way to change it.

use crate::ui::el::{Draw, View, el, group};

use crate::domain::answer::{Answer, Totals};
use crate::domain::facts::of_answer;
use crate::domain::flow::Step;
use crate::route::Route;
use crate::text::{money, semicolon, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::pages::case::Seen;
use crate::ui::parts::{button_link, crumb};

pub(super) fn page(seen: Seen) -> View {
    let cx = seen.cx;
    let rows = move || {
        let plan = seen.plan();
        group().each(plan.walk.path.iter().map(|step| row(seen, step)))
    };
    el("div.page")
        .child(crumb(cx.t(wc::BACK_TO_CASE), Route::Case(seen.id())))
        .child(el("h1").attr("tabindex", "-1").says(cx, wc::CHECK_TITLE))
        .child(el("p.lead").says(cx, wc::CHECK_LEAD))
        .child(saved(cx))
        .child(el("dl.answers").child(rows))
        .child(move || el("p.actions").child(onward(seen)))
        .draw()
}

fn onward(seen: Seen) -> View {
    let (cx, walk, answers) = (seen.cx, seen.plan().walk, seen.case().answers);
    let Some(step) = walk.current() else {
        return button_link(cx.t(wc::CHECK_GO), Route::Case(seen.id()), "");
    };
    let open = walk.path.iter().filter(|step| !answers.contains_key(step.id)).count().max(1);
    let label = cx.fill(wc::CHECK_ON, &[("count", &open.to_string())]);
    button_link(&label, Route::Question(seen.id(), step.id.to_owned()), "")
}

fn row(seen: Seen, step: &'static Step) -> View {
    let cx = seen.cx;
    let case = seen.case();
    let said = words(seen, step, case.answers.get(step.id));
    let to = Route::Question(seen.id(), step.id.to_owned()).path();
    let label = cx.t(step.short);
    el("div")
        .child(el("dt").child(label))
        .child(el("dd").child(said))
        .child(
            el("dd.change").child(
                el("a")
                    .attr("href", to)
                    .attr("aria-label", format!("{} {label}", cx.t(w::CHANGE)))
                    .says(cx, w::CHANGE),
            ),
        )
        .draw()
}

fn words(seen: Seen, step: &Step, answer: Option<&Answer>) -> String {
    let cx = seen.cx;
    match answer {
        None => cx.t(wc::NOT_ANSWERED).to_owned(),
        Some(Answer::Unknown) => cx.t(wc::NOT_GIVEN).to_owned(),
        Some(Answer::Payments(list)) => {
            let totals = Totals::of(list);
            let (count, total) = (totals.count.to_string(), money::yuan(totals.disputed));
            cx.fill(wc::PAY_SUM, &[("count", &count), ("total", &total)])
        }
        Some(Answer::Contacts(list)) if list.is_empty() => cx.t(wc::CON_NONE).to_owned(),
        Some(Answer::Contacts(list)) => list
            .iter()
            .map(|contact| seen.channel_name(&contact.whom))
            .collect::<Vec<_>>()
            .join(" / "),
        // Options have commas of their own.
        Some(answer) => of_answer(step.id, answer, &seen.journey.flow, cx.lang, semicolon(cx.lang))
            .unwrap_or_default(),
    }
}
