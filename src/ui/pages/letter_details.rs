//! What only this letter needs to know: asked on its page, and not among the questions of the case.

use leptos::prelude::*;

use crate::domain::answer::{Answer, SELLER, payees};
use crate::domain::case::Change;
use crate::domain::flow::{Ask, Step};
use crate::domain::guard::Wanted;
use crate::domain::letter::Letter;
use crate::text::words_hub as h;
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    Button, ChoiceInput, DraftKeeper, ErrorSummary, FormErrors, Input, LineField, SecretGuard,
    SecretQuestion, replace_in,
};
use crate::ui::context::tr;

/// The name of the form whose draft is kept. The lines are the same on each letter that takes them.
const FORM: &str = "details";

/// The lines and choices that `letter` takes beside the answers; nothing where it takes none.
#[component]
pub(super) fn LetterDetails(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let asked: Vec<&'static Step> = untrack(|| {
        let plan = case.plan.read();
        let steps = letter.details.iter().filter_map(|id| case.journey().step(id));
        steps.filter(|step| step.when.holds(&plan.answers, case.app.today())).collect()
    });
    let (choices, lines): (Vec<_>, Vec<_>) =
        asked.into_iter().partition(|step| matches!(step.ask, Ask::One(_)));
    let some = !(choices.is_empty() && lines.is_empty());
    some.then(|| {
        view! {
            <section class="card details" aria-labelledby="details">
                <h2 id="details">{tr(h::DETAILS)}</h2>
                {choices.into_iter().map(|step| view! { <DetailChoice step /> }).collect_view()}
                {(!lines.is_empty()).then(|| view! { <DetailLines lines /> })}
            </section>
        }
    })
}

/// A choice, kept as soon as it is made.
#[component]
fn DetailChoice(step: &'static Step) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let option = move |id: &'static str| {
        move || case.step(step).ask.options().iter().find(|option| option.id == id).copied()
    };
    let rows = step.ask.options().iter().map(|choice| {
        let (id, now) = (choice.id, option(choice.id));
        let label = Signal::derive(move || now().map_or("", |choice| app.text(choice.label)));
        let hint = Signal::derive(move || now().map_or("", |choice| app.text(choice.hint)));
        let checked = Signal::derive(move || {
            case.record.read().answers.get(step.id).is_some_and(|answer| answer.chose(id))
        });
        let pick = move || {
            case.change(Change::Answered(step.id.to_owned(), Answer::One(id.to_owned())));
        };
        view! { <ChoiceInput name=step.id value=id checked label hint on_pick=pick /> }
    });
    view! {
        <fieldset class="choices">
            <legend>
                <h3>{Signal::derive(move || app.text(case.step(step).title))}</h3>
            </legend>
            <p class="hint">{Signal::derive(move || app.text(case.step(step).help))}</p>
            {rows.collect_view()}
        </fieldset>
    }
}

/// The lines, any of which may stay empty.
#[component]
fn DetailLines(lines: Vec<&'static Step>) -> impl IntoView {
    let case = use_case();
    let (errors, guard, done) = (FormErrors::new(), SecretGuard::new(), RwSignal::new(false));
    let said = case.record.with_untracked(|case| case.answers.clone());
    let left = case.app.draft(&case.id(), FORM);
    let fields: Vec<(&'static Step, Input)> = lines
        .into_iter()
        .map(|step| {
            let text = match (left.get(step.id), said.get(step.id)) {
                (Some(text), _) | (None, Some(Answer::Words(text))) => text.clone(),
                _ => String::new(),
            };
            (step, Input::new(step.id, text))
        })
        .collect();
    let kept = StoredValue::new(fields.clone());
    let guarded = move || -> Vec<(Input, Wanted)> {
        kept.with_value(|all| all.iter().map(|(_, input)| (*input, Wanted::Numbers)).collect())
    };
    let numbers = kept.with_value(|all| all.iter().map(|(step, _)| step.id).collect());
    let typed =
        move || kept.with_value(|all| all.iter().map(|(_, input)| to_keep(*input)).collect());
    let keeper = DraftKeeper::new(case, FORM, numbers, Callback::new(move |()| typed()));
    let save = move || {
        let allowed = guard.allows_all(&guarded());
        done.set(allowed && kept.with_value(|fields| keep(case, fields, errors)));
        if done.get_untracked() {
            keeper.forget();
        }
    };
    let changed = move || {
        keeper.typed();
        done.set(false);
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        save();
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&guarded(), &held, &made);
        save();
    };
    let rows = fields.into_iter().map(|(step, input)| {
        let label = Signal::derive(move || case.app.text(case.step(step).title));
        let hint = Signal::derive(move || case.app.text(case.step(step).help));
        let payees = (step.id == SELLER).then(|| view! { <Payees input on_pick=changed /> });
        view! {
            <LineField input label hint errors optional=true />
            {payees}
        }
    });
    view! {
        <form novalidate on:submit=submit on:input=move |_| changed()>
            <p class="hint">{tr(h::DETAILS_HINT)}</p>
            <ErrorSummary errors />
            <SecretQuestion guard decided />
            {rows.collect_view()}
            <p class="actions">
                <button class="btn ghost">{tr(h::DETAILS_SAVE)}</button>
            </p>
            <p class="hint" role="status">
                {move || done.get().then(|| case.app.text(h::DETAILS_SAVED))}
            </p>
        </form>
    }
}

/// The payees of the bill, any of which may be the seller: one tap instead of typing it.
#[component]
fn Payees(input: Input, #[prop(into)] on_pick: Callback<()>) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let names = case.record.with_untracked(|case| payees(&case.answers));
    let buttons = names.into_iter().take(3).map(|name| {
        let label = {
            let name = name.clone();
            Signal::derive(move || app.fill(h::AS_PAYEE, &[("name", &name)]))
        };
        let put = move |_| {
            input.set(name.clone());
            on_pick.run(());
        };
        view! {
            <Button class="small ghost" on_click=put>
                {label}
            </Button>
        }
    });
    view! { <p class="near">{buttons.collect_view()}</p> }
}

fn to_keep(input: Input) -> (String, String) {
    (input.id.to_owned(), input.get())
}

/// Keeps what was typed, if it may be kept; an emptied line is as if it had not been answered.
fn keep(case: CaseContext, fields: &[(&'static Step, Input)], errors: FormErrors) -> bool {
    let mut wrong = Vec::new();
    let mut answers = Vec::new();
    for (step, input) in fields {
        match input.line() {
            Ok(text) if text.is_empty() => answers.push((step.id.to_owned(), Answer::Unknown)),
            Ok(text) => answers.push((step.id.to_owned(), Answer::Words(text))),
            Err(error) => wrong.push((input.id, error)),
        }
    }
    let fine = wrong.is_empty();
    errors.show(wrong);
    if fine {
        case.change(Change::AnsweredPage(answers));
    }
    fine
}
