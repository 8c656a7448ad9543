//! For whom a complaint is: asked before it is begun, and to be changed where names are filled in.

use leptos::prelude::*;

use crate::domain::case::Change;
use crate::domain::flow::Step;
use crate::domain::whom::ForWhom;
use crate::text::{Text, retell, speaks_of_reader, words as w, words_relay as wr};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{ChoiceInput, ErrorSummary, FieldError, FormErrors, Input, LineField};
use crate::ui::context::{tr, use_app};

/// The name and id of the choice.
const WHOM: &str = "whom";
const ME: &str = "me";
const OTHER: &str = "other";
const CHILD: &str = "child";

/// Asks whose complaint it is, and what the person is called.
#[component]
pub(super) fn WhomForm(
    /// What was said before.
    now: Option<ForWhom>,
    /// The options that are offered.
    options: &'static [(&'static str, Text)],
    /// What the button says.
    label: Text,
    #[prop(into)] decided: Callback<Option<ForWhom>>,
) -> impl IntoView {
    let errors = FormErrors::new();
    let chosen = RwSignal::new(match &now {
        Some(whom) if whom.child => CHILD,
        Some(_) => OTHER,
        None => options.iter().map(|(id, _)| *id).find(|id| *id == ME).unwrap_or(""),
    });
    let name = Input::new("whom-name", now.map(|whom| whom.name).unwrap_or_default());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let kind = chosen.get_untracked();
        let whom = ForWhom::called(&name.get(), kind == CHILD);
        let wrong = match (kind, &whom) {
            ("", _) => vec![(WHOM, wr::E_WHOM.into())],
            (OTHER | CHILD, None) => vec![(name.id, wr::E_WHOM_NAME.into())],
            _ => Vec::new(),
        };
        let fine = wrong.is_empty();
        errors.show(wrong);
        if fine {
            decided.run(whom.filter(|_| kind != ME));
        }
    };
    let rows = options.iter().enumerate().map(|(index, (value, text))| {
        let id = (index == 0).then_some(WHOM);
        let checked = Signal::derive(move || chosen.get() == *value);
        let on_pick = move || chosen.set(value);
        view! { <ChoiceInput name=WHOM value id checked label=tr(*text) on_pick /> }
    });
    view! {
        <form class="card" novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby="whom-error">
                <legend>
                    <h3>{tr(wr::WHOM)}</h3>
                </legend>
                <FieldError id=WHOM errors />
                {rows.collect_view()}
            </fieldset>
            <Show when=move || [OTHER, CHILD].contains(&chosen.get())>
                <LineField
                    input=name
                    label=tr(wr::WHOM_NAME)
                    hint=tr(wr::WHOM_NAME_HINT)
                    errors
                />
            </Show>
            <p class="actions">
                <button class="btn ghost">{tr(label)}</button>
            </p>
        </form>
    }
}

/// Begins a case of this problem type for somebody else.
#[component]
pub(super) fn BeginFor(#[prop(into)] problem: String) -> impl IntoView {
    let app = use_app();
    let begin = move |whom| app.begin_for(&problem, whom);
    view! { <WhomForm now=None options=&[OTHERS, CHILDREN] label=wr::WHOM_BEGIN decided=begin /> }
}

/// For whom the case is, to be changed, and whose details go where.
#[component]
pub(super) fn CaseWhom() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let saved = RwSignal::new(false);
    let save = move |whom| {
        case.change(Change::ForWhom(whom));
        saved.set(true);
    };
    let whose = Signal::derive(move || {
        let whom = case.record.read().for_whom.clone()?;
        Some(match case.somebody() {
            Some(_) => app.fill(wr::WHOM_FORMS, &[("name", &whom.name)]),
            None => app.text(wr::WHOM_PARENT).to_owned(),
        })
    });
    let now = case.record.with_untracked(|case| case.for_whom.clone());
    view! {
        <WhomForm now options=&[MINE, OTHERS, CHILDREN] label=w::SAVE decided=save />
        <p class="hint" role="status">
            <Show when=move || saved.get()>{tr(wr::WHOM_SAVED)} " "</Show>
            {whose}
        </p>
    }
}

const MINE: (&str, Text) = (ME, wr::WHOM_ME);
const OTHERS: (&str, Text) = (OTHER, wr::WHOM_OTHER);
const CHILDREN: (&str, Text) = (CHILD, wr::WHOM_CHILD);

/// Says, above the questions of a page, of whom they speak where they still say "you".
#[component]
pub(super) fn SpeaksOf(
    /// The questions of the page.
    #[prop(into)]
    steps: Signal<Vec<&'static Step>>,
) -> impl IntoView {
    let case = use_case();
    let said = Memo::new(move |_| {
        let whom = case.somebody()?;
        let left = steps.read().iter().any(|step| speaks(case, step, &whom.name));
        left.then(|| case.app.fill(wr::SPEAKS_OF, &[("name", &whom.name)]))
    });
    view! {
        <Show when=move || said.read().is_some()>
            <p class="hint speaks">{said}</p>
        </Show>
    }
}

/// Whether the question speaks to its reader in some word, once it is said of this person.
fn speaks(case: CaseContext, step: &'static Step, name: &str) -> bool {
    let (step, lang) = (case.step(step), case.app.lang());
    let options = step.ask.options();
    let said = options.iter().map(|option| option.label).chain([step.title]);
    let as_it_is = options.iter().map(|option| option.hint).chain([step.help]);
    said.map(|text| retell(text.of(lang), lang, name))
        .chain(as_it_is.map(|text| text.of(lang).to_owned()))
        .any(|text| speaks_of_reader(&text, lang))
}
