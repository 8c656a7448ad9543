//! One question of a page: its words, the help to it, and its field or its options.

use leptos::prelude::*;

use super::Why;
use super::form::{Entry, PageForm};
use super::signpost::SignpostNotice;
use crate::domain::entry::toggled;
use crate::domain::flow::{Ask, Stage, Step};
use crate::text::{Text, t, words_case as wc, words_questions as wq};
use crate::ui::components::{ChoiceInput, FieldError, LineField, NearDays};
use crate::ui::context::tr;

#[component]
pub(super) fn StepField(
    form: PageForm,
    /// The id of the question.
    id: &'static str,
    /// Whether it has the page for itself.
    alone: Signal<bool>,
) -> impl IntoView {
    let Some(entry) = form.entry(id) else { return ().into_any() };
    match entry.step.ask {
        Ask::One(_) | Ask::Many(_) => view! {
            <Options form entry />
            <SignpostNotice form step=entry.step />
        }
        .into_any(),
        _ => view! {
            <Line form entry alone />
            <SignpostNotice form step=entry.step />
        }
        .into_any(),
    }
}

/// A field, named by the question above it.
#[component]
fn Line(form: PageForm, entry: Entry, alone: Signal<bool>) -> impl IntoView {
    let Entry { step, input, unknown } = entry;
    let (kind, keys) = match step.ask {
        Ask::Day { .. } => ("date", "text"),
        Ask::Time { .. } => ("time", "text"),
        Ask::Money { .. } => ("text", "decimal"),
        Ask::Digits { .. } => ("text", "numeric"),
        _ => ("text", "text"),
    };
    let unit = if matches!(step.ask, Ask::Money { .. }) { wq::YUAN } else { NO_UNIT };
    let checked = Signal::derive(move || unknown.get() && input.text().is_empty());
    let toggle = move |_| {
        unknown.set(!untrack(|| checked.get()));
        input.set("");
    };
    // What began it may be long ago; what came of it is mostly of these days.
    let near = matches!(step.ask, Ask::Day { .. }) && step.stage != Stage::Tell;
    view! {
        <div class="asked">
            <Heading form step id=input.id field=true />
            <Help form step id=input.id />
            <LineField input label="" errors=form.errors headed=true kind keys unit />
            {near.then(|| view! { <NearDays input /> })}
            <Show when=move || step.ask.unknown() && !alone.get()>
                <label class="choice">
                    <input
                        type="checkbox"
                        name=format!("{}-unknown", input.id)
                        prop:checked=checked
                        on:change=toggle
                    />
                    <b>{tr(wc::UNKNOWN)}</b>
                </label>
            </Show>
        </div>
    }
}

/// A choice of one or of many.
#[component]
fn Options(form: PageForm, entry: Entry) -> impl IntoView {
    let Entry { step, input, .. } = entry;
    let rows = untrack(|| form.options(step)).into_iter().enumerate().map(|(index, choice)| {
        let id = (index == 0).then_some(input.id);
        view! { <ChoiceRow form entry id=choice.id anchor=id /> }
    });
    view! {
        <fieldset class="choices" aria-describedby=format!("{}-error", input.id)>
            <legend>
                <Heading form step id=input.id field=false />
            </legend>
            <Help form step id=input.id />
            <FieldError id=input.id errors=form.errors />
            {rows.collect_view()}
        </fieldset>
    }
}

#[component]
fn ChoiceRow(
    form: PageForm,
    entry: Entry,
    /// The id of the option.
    id: &'static str,
    /// The id of the element, for the option to which an error leads.
    anchor: Option<&'static str>,
) -> impl IntoView {
    let Entry { step, input, .. } = entry;
    let case = form.case;
    let many = matches!(step.ask, Ask::Many(_));
    let choice = move || case.step(step).ask.options().iter().find(|choice| choice.id == id);
    let label = Signal::derive(move || choice().map(|it| case.about(it.label)).unwrap_or_default());
    let hint = Signal::derive(move || choice().map_or("", |choice| case.app.text(choice.hint)));
    let checked = Signal::derive(move || input.text().lines().any(|one| one == id));
    let pick = move || input.set(toggled(&input.get(), id, many));
    view! {
        <ChoiceInput name=input.id value=id id=anchor many checked label hint on_pick=pick />
    }
}

/// The question: the heading of the page for its first one.
#[component]
fn Heading(
    form: PageForm,
    step: &'static Step,
    id: &'static str,
    /// Whether it names a field, and not a group of options.
    field: bool,
) -> impl IntoView {
    let (label, id_of_title) = (title(form, step), format!("{id}-title"));
    if step.id == form.first.id {
        view! {
            <h1 id=id_of_title tabindex="-1">
                {label}
            </h1>
        }
        .into_any()
    } else if field {
        view! {
            <label class="ask" id=id_of_title for=id>
                {label}
            </label>
        }
        .into_any()
    } else {
        view! { <h2 id=id_of_title>{label}</h2> }.into_any()
    }
}

/// The hint, and directly below it why it is asked.
#[component]
fn Help(form: PageForm, step: &'static Step, id: &'static str) -> impl IntoView {
    let case = form.case;
    let hint = (!step.help.is_empty()).then(|| {
        let help = Signal::derive(move || case.app.text(case.step(step).help));
        view! {
            <p class="hint" id=format!("{id}-hint")>
                {help}
            </p>
        }
    });
    view! {
        {hint}
        <Why step />
    }
}

fn title(form: PageForm, step: &'static Step) -> Signal<String> {
    Signal::derive(move || form.case.about(form.case.step(step).title))
}

const NO_UNIT: Text = t("", "");
