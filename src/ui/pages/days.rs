//! Days that cannot be in this order: asked about before a page goes on, and said among all answers.

use leptos::prelude::*;

use crate::domain::answer::{Answer, Answers};
use crate::domain::sequence::{Clash, clashes};
use crate::domain::walk::on_path;
use crate::route::Route;
use crate::text::words_questions as wq;
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{Button, ButtonLink};
use crate::ui::context::{focus_when_shown, tr};

/// What a page asks about days before it goes on.
#[derive(Clone, Copy)]
pub(super) struct DayDoubt {
    case: CaseContext,
    /// What is asked about now.
    clash: RwSignal<Option<Clash>>,
    /// What is to stay: as it was before the page was opened, or because the person said so.
    stays: StoredValue<Vec<Clash>>,
}

impl DayDoubt {
    pub(super) fn new(case: CaseContext) -> Self {
        let before = untrack(|| found(case, &[]));
        Self { case, clash: RwSignal::new(None), stays: StoredValue::new(before) }
    }

    /// Whether the case may go on with these answers of the page. If not, the question is shown.
    pub(super) fn allows(self, answers: &[(&str, &Answer)]) -> bool {
        let all = untrack(|| found(self.case, answers));
        let new = self.stays.with_value(|stays| all.into_iter().find(|it| !stays.contains(it)));
        self.clash.set(new);
        new.is_none()
    }

    /// Asks no more about what it asks about now.
    pub(super) fn settle(self) {
        if let Some(clash) = self.clash.get_untracked() {
            self.stays.update_value(|stays| stays.push(clash));
        }
        self.clash.set(None);
    }

    /// Lets go of the question: an answer is being changed.
    pub(super) fn dismiss(self) {
        self.clash.set(None);
    }
}

/// The days that are the wrong way round once `answers` are among those of the case; tracked.
fn found(case: CaseContext, answers: &[(&str, &Answer)]) -> Vec<Clash> {
    let journey = case.journey();
    let mut all: Answers = case.record.read().answers.clone();
    all.extend(answers.iter().map(|(id, answer)| ((*id).to_owned(), (*answer).clone())));
    clashes(journey.order, &on_path(&journey.flow, &all, case.app.today()))
}

/// What is wrong with the two days; tracked.
fn said(case: CaseContext, clash: &Clash) -> String {
    let (event, after) = (case.app.day(clash.event), case.app.day(clash.after));
    case.app.fill(clash.order.says, &[("event", &event), ("after", &after)])
}

/// "Change" with the short name of the question; tracked.
fn mend_label(case: CaseContext, question: &str) -> String {
    let name = case.journey().step(question).map_or("", |step| case.app.text(step.short));
    case.app.fill(wq::DOUBT_MEND, &[("name", name)])
}

/// The question of a page: to change its own day, to change the other one, or to leave both.
#[component]
pub(super) fn DayQuestion(
    doubt: DayDoubt,
    /// Whether the question with this id stands on the page.
    #[prop(into)]
    here: Callback<&'static str, bool>,
    /// Leads to the field of this question on the page.
    #[prop(into)]
    change: Callback<&'static str>,
    /// Goes on with the answers as they are: to this question, or to the next.
    #[prop(into)]
    go_on: Callback<Option<&'static str>>,
) -> impl IntoView {
    let case = doubt.case;
    let shown = NodeRef::new();
    focus_when_shown(shown, move || doubt.clash.track());
    let text = Signal::derive(move || Some(said(case, &doubt.clash.get()?)));
    // The day that stands on the page, and the one that does not.
    let questions = move || {
        let order = doubt.clash.get()?.order;
        let (event, after) = (order.event.question(), order.after.question());
        Some(if here.run(event) { (event, after) } else { (after, event) })
    };
    let mend = move |question: &'static str| {
        if here.run(question) {
            doubt.dismiss();
            change.run(question);
        } else {
            doubt.settle();
            go_on.run(Some(question));
        }
    };
    let change_own = move |_| untrack(questions).into_iter().for_each(|(own, _)| mend(own));
    let mend_other = move |_| untrack(questions).into_iter().for_each(|(_, other)| mend(other));
    let keep = move |_| {
        doubt.settle();
        go_on.run(None);
    };
    let other_label = Signal::derive(move || {
        questions().map(|(_, other)| mend_label(case, other)).unwrap_or_default()
    });
    view! {
        <Show when=move || doubt.clash.read().is_some()>
            <div node_ref=shown class="notice warn guard" role="alert" tabindex="-1">
                <p>{text}</p>
                <p class="actions">
                    <Button on_click=change_own>{tr(wq::DOUBT_CHANGE)}</Button>
                    <Button class="ghost" on_click=mend_other>
                        {other_label}
                    </Button>
                    <Button class="ghost" on_click=keep>
                        {tr(wq::DOUBT_KEEP)}
                    </Button>
                </p>
            </div>
        </Show>
    }
}

/// Says, among all answers, which days are the wrong way round: a date that was changed later, or one that was kept.
#[component]
pub(super) fn OddDays() -> impl IntoView {
    let case = use_case();
    let all = Memo::new(move |_| found(case, &[]));
    let rows = move || {
        let row = |clash: Clash| {
            let links = [clash.order.event, clash.order.after].map(|event| {
                let question = event.question();
                view! {
                    <ButtonLink to=Route::Change(case.id(), question.to_owned()) class="ghost">
                        {Signal::derive(move || mend_label(case, question))}
                    </ButtonLink>
                }
            });
            view! {
                <div class="notice warn">
                    <p>{tr(wq::DOUBT_LEAD)} " " {Signal::derive(move || said(case, &clash))}</p>
                    <p class="actions">{links}</p>
                </div>
            }
        };
        all.get().into_iter().map(row).collect_view()
    };
    view! { {rows} }
}
