//! All answers on one page, each with a way to change it.

use leptos::prelude::*;

use super::contacts;
use super::days::OddDays;
use crate::domain::answer::{Answer, Totals};
use crate::domain::asked::asked;
use crate::domain::facts::of_answer;
use crate::domain::flow::Step;
use crate::domain::journey::Next;
use crate::route::Route;
use crate::text::{money, retell, semicolon, words as w, words_case as wc, words_questions as wq};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{BackLink, ButtonLink, SavedStatus};
use crate::ui::context::tr;
use crate::ui::next::way;
use crate::ui::pages::question::Stages;

#[component]
pub(super) fn CheckPage() -> impl IntoView {
    let case = use_case();
    view! {
        <div class="page">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <Stages step=None />
            <h1 tabindex="-1">{tr(wc::CHECK_TITLE)}</h1>
            <p class="lead">{tr(wc::CHECK_LEAD)}</p>
            <SavedStatus />
            <OddDays />
            <dl class="answers">
                <For
                    each=move || case.plan.read().walk.path.clone()
                    key=|step| step.id
                    children=|step| view! { <AnswerRow step /> }
                />
            </dl>
            <p class="actions">
                <GoOn />
            </p>
        </div>
    }
}

#[component]
fn AnswerRow(step: &'static Step) -> impl IntoView {
    let case = use_case();
    let name = move || case.app.text(case.step(step).short);
    let said = Signal::derive(move || said(case, step, case.record.read().answers.get(step.id)));
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{said}</dd>
            <dd class="change">
                <a
                    href=Route::Change(case.id(), step.id.to_owned()).path()
                    aria-label=move || format!("{} {}", case.app.text(w::CHANGE), name())
                >
                    {tr(w::CHANGE)}
                </a>
            </dd>
        </div>
    }
}

/// On to the first open question, or to what comes next: straight to the paper, where that is it.
#[component]
fn GoOn() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let onward = Memo::new(move |_| {
        let plan = case.plan.read();
        match (plan.walk.current_page(), plan.next) {
            (Some(step), _) => (None, Route::Question(case.id(), step.id.to_owned())),
            (None, Next::File(_)) => {
                let (label, to) = way(&plan.next, case.id());
                (Some(label), to)
            }
            _ => (None, Route::Case(case.id())),
        }
    });
    let label =
        Signal::derive(move || match (case.plan.read().walk.open_pages(), onward.get().0) {
            (0, Some(what)) => app.fill(wc::CHECK_PAPER, &[("what", app.text(what))]),
            (0, None) => app.text(wc::CHECK_GO).to_owned(),
            (open, _) => app.fill(wq::CHECK_OPEN, &[("count", &open.to_string())]),
        });
    view! { <ButtonLink to=Signal::derive(move || onward.get().1)>{label}</ButtonLink> }
}

/// An answer in words, tracked.
fn said(case: CaseContext, step: &Step, answer: Option<&Answer>) -> String {
    let app = case.app;
    match answer {
        None => app.text(wc::NOT_ANSWERED).to_owned(),
        Some(Answer::Unknown) => app.text(wc::NOT_GIVEN).to_owned(),
        Some(Answer::Payments(list)) => {
            let totals = Totals::of(list);
            let (count, total) = (totals.count.to_string(), money::yuan(totals.disputed));
            let asked = asked(case.file().problem.asked, &case.plan.read().answers, app.today());
            let other = asked.filter(|asked| *asked != totals.disputed);
            let text = if other.is_some() { wc::PAY_SUM_ASKED } else { wc::PAY_SUM };
            let asked = money::yuan(other.unwrap_or_default());
            app.fill(text, &[("count", &count), ("total", &total), ("asked", &asked)])
        }
        Some(Answer::Contacts(list)) if list.is_empty() => app.text(wc::CON_NONE).to_owned(),
        Some(Answer::Contacts(list)) => {
            let lines = list.iter().map(|contact| contacts::in_words(case, contact));
            lines.collect::<Vec<_>>().join("\n")
        }
        // Options have commas of their own.
        Some(answer) => {
            let flow = &case.journey().flow;
            let lang = app.lang();
            let said = of_answer(step.id, answer, flow, lang, semicolon(lang)).unwrap_or_default();
            match (answer, case.somebody()) {
                (Answer::One(_) | Answer::Many(_), Some(who)) => retell(&said, lang, &who.name),
                _ => said,
            }
        }
    }
}
