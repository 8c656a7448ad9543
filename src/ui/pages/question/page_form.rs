//! A page of questions as a form: the first question is its heading, others that belong to it follow.

use std::iter;

use leptos::prelude::*;

use super::field::StepField;
use super::form::PageForm;
use crate::domain::flow::Step;
use crate::route::Route;
use crate::text::{words as w, words_case as wc, words_questions as wq};
use crate::ui::case_context::use_case;
use crate::ui::components::{Button, ButtonLink, ErrorSummary, SecretQuestion};
use crate::ui::context::tr;
use crate::ui::pages::days::DayQuestion;
use crate::ui::pages::whom::SpeaksOf;

#[component]
pub(super) fn QuestionForm(
    first: &'static Step,
    /// The page before.
    back: Route,
) -> impl IntoView {
    let case = use_case();
    let form = PageForm::new(case, first);
    let joined = Memo::new(move |_| form.joined());
    let steps = move || {
        let entries = joined.get().into_iter().filter_map(|id| form.entry(id));
        iter::once(first).chain(entries.map(|entry| entry.step)).collect::<Vec<_>>()
    };
    let steps = Signal::derive(steps);
    let alone = Signal::derive(move || joined.read().is_empty());
    let continues = if case.changes() { wq::SAVE_CHANGE } else { w::CONTINUE };
    let unknown = first.ask.unknown();
    // Of two ways the one that is right for most is the strong button.
    let leaves = Memo::new(move |_| form.leads_away());
    let submit = move || if leaves.get() { "btn ghost" } else { "btn" };
    view! {
        <form
            novalidate
            on:submit=move |event| form.submit(&event)
            on:input=move |_| form.draft.typed()
            on:change=move |_| form.draft.typed()
        >
            <SpeaksOf steps />
            <ErrorSummary errors=form.errors />
            <StepField form id=first.id alone />
            <For
                each=move || joined.get()
                key=|id| *id
                children=move |id| view! { <StepField form id alone /> }
            />
            <SecretQuestion guard=form.guard decided=move |made| form.decided(made) />
            <DayQuestion
                doubt=form.doubt
                here=move |id| form.stands(id)
                change=move |id| form.focus(id)
                go_on=move |then| form.send(then)
            />
            <p class="actions pair">
                <ButtonLink to=back class="ghost">
                    {tr(wq::PREVIOUS)}
                </ButtonLink>
                <button class=submit>{tr(continues)}</button>
                <Show when=move || unknown && alone.get()>
                    <Button class="ghost wide" on_click=move |tap| form.say_unknown(&tap)>
                        {tr(wc::UNKNOWN)}
                    </Button>
                </Show>
            </p>
        </form>
    }
}
