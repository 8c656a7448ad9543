//! A question that is answered by one option or by several.

use leptos::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::flow::{Ask, Choice, EXCLUSIVE, Step};
use crate::text::{words as w, words_case as wc};
use crate::ui::case_context::use_case;
use crate::ui::components::{ChoiceInput, ErrorSummary, FieldError, FormErrors, TapGuard};
use crate::ui::context::tr;

/// The name of the options and the id of the first one.
const ANSWER: &str = "answer";

#[component]
pub(super) fn ChoiceQuestion(step: &'static Step, signpost: RwSignal<bool>) -> impl IntoView {
    let case = use_case();
    let many = matches!(step.ask, Ask::Many(_));
    let answers = case.record.with_untracked(|case| case.answers.clone());
    let chosen = RwSignal::new(match answers.get(step.id) {
        Some(Answer::One(id)) => vec![id.clone()],
        Some(Answer::Many(ids)) => ids.clone(),
        _ => vec![],
    });
    let today = case.app.today();
    let offered: Vec<&Choice> =
        step.ask.options().iter().filter(|choice| choice.when.holds(&answers, today)).collect();
    let ids: Vec<&str> = offered.iter().map(|choice| choice.id).collect();
    let errors = FormErrors::new();
    let taps = expect_context::<TapGuard>();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        taps.moved(&event);
        let mut picked = chosen.get_untracked();
        picked.retain(|id| ids.contains(&id.as_str()));
        match (many, picked.first().cloned()) {
            (true, None) => errors.show(vec![(ANSWER, wc::E_CHOOSE_MANY.into())]),
            (false, None) => errors.show(vec![(ANSWER, wc::E_CHOOSE.into())]),
            (true, Some(_)) => case.accept(step, Answer::Many(picked), signpost),
            (false, Some(id)) => case.accept(step, Answer::One(id), signpost),
        }
    };
    let rows = offered.into_iter().enumerate().map(|(index, choice)| {
        let id = (index == 0).then_some(ANSWER);
        view! { <ChoiceRow step id=choice.id anchor=id many chosen /> }
    });
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby=format!("{ANSWER}-error")>
                <legend>
                    <h1 tabindex="-1">{Signal::derive(move || case.app.text(case.step(step).title))}</h1>
                </legend>
                <Show when=move || !step.help.is_empty()>
                    <p class="hint">{Signal::derive(move || case.app.text(case.step(step).help))}</p>
                </Show>
                <FieldError id=ANSWER errors />
                {rows.collect_view()}
            </fieldset>
            <p class="actions">
                <button class="btn">{tr(w::CONTINUE)}</button>
            </p>
        </form>
    }
}

#[component]
fn ChoiceRow(
    step: &'static Step,
    id: &'static str,
    /// The id of the element, for the option to which an error leads.
    anchor: Option<&'static str>,
    many: bool,
    chosen: RwSignal<Vec<String>>,
) -> impl IntoView {
    let case = use_case();
    let choice = move || case.step(step).ask.options().iter().find(|choice| choice.id == id);
    let label = Signal::derive(move || choice().map_or("", |choice| case.app.text(choice.label)));
    let hint = Signal::derive(move || choice().map_or("", |choice| case.app.text(choice.hint)));
    let checked = Signal::derive(move || chosen.read().iter().any(|one| one == id));
    let pick = move || chosen.update(|list| toggle(list, id, many));
    view! {
        <ChoiceInput name=ANSWER value=id id=anchor many checked label hint on_pick=pick />
    }
}

/// Picks an option, or lets go of it; "none" and "I do not know" stand alone.
fn toggle(list: &mut Vec<String>, id: &str, many: bool) {
    let here = list.iter().any(|one| one == id);
    if !many || EXCLUSIVE.contains(&id) {
        list.clear();
    }
    list.retain(|one| one != id && !EXCLUSIVE.contains(&one.as_str()));
    if !many || !here {
        list.push(id.to_owned());
    }
}
