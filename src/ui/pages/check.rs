//! All answers on one page, each with a way to change it.

use leptos::prelude::*;

use crate::domain::answer::{Answer, Totals};
use crate::domain::facts::of_answer;
use crate::domain::flow::Step;
use crate::route::Route;
use crate::text::{money, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::pages::case::Seen;
use crate::ui::parts::{button_link, crumb};

pub(super) fn page(seen: Seen) -> AnyView {
    let cx = seen.cx;
    let rows = move || {
        let plan = seen.plan();
        plan.walk.path.iter().map(|step| row(seen, step)).collect_view()
    };
    view! {
        <div class="page">
            {crumb(cx.t(wc::BACK_TO_CASE).to_owned(), &Route::Case(seen.id()))}
            <h1 tabindex="-1">{cx.t(wc::CHECK_TITLE)}</h1>
            <p class="lead">{cx.t(wc::CHECK_LEAD)}</p>
            {saved(cx)}
            <dl class="answers">{rows}</dl>
            <p class="actions">
                {button_link(cx.t(wc::CHECK_GO).to_owned(), &Route::Case(seen.id()), "")}
            </p>
        </div>
    }
    .into_any()
}

fn row(seen: Seen, step: &'static Step) -> AnyView {
    let cx = seen.cx;
    let case = seen.case();
    let said = words(seen, step, case.answers.get(step.id));
    let to = Route::Question(seen.id(), step.id.to_owned()).path();
    let label = cx.t(step.short);
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{said}</dd>
            <dd class="change">
                <a href=to aria-label=format!("{} {label}", cx.t(w::CHANGE))>{cx.t(w::CHANGE)}</a>
            </dd>
        </div>
    }
    .into_any()
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
        Some(Answer::Contacts(list)) => {
            list.iter().map(|contact| seen.door_name(&contact.whom)).collect::<Vec<_>>().join(" / ")
        }
        Some(answer) => of_answer(step.id, answer, &seen.journey.flow, cx.lang).unwrap_or_default(),
    }
}
