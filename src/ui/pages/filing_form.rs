//! The form that records a filing.

use leptos::prelude::*;

use crate::domain::case::{Change, Filing, WAYS};
use crate::domain::channel::Channel;
use crate::domain::guard::Wanted;
use crate::text::{Message, Text, dates, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    ChoiceInput, DayField, ErrorSummary, FieldError, FormErrors, Input, LineField, SecretGuard,
    SecretQuestion, replace_in,
};
use crate::ui::context::tr;

/// The name of the ways of filing, and the id of the first one.
const HOW: &str = "how";

/// The filing that is being written down.
#[derive(Clone, Copy)]
struct FilingDraft {
    channel: &'static Channel,
    errors: FormErrors,
    guard: SecretGuard,
    how: RwSignal<String>,
    day: Input,
    reference: Input,
}

#[component]
pub(super) fn FilingForm(channel: &'static Channel) -> impl IntoView {
    let case = use_case();
    let draft = FilingDraft {
        channel,
        errors: FormErrors::new(),
        guard: SecretGuard::new(),
        how: RwSignal::new(String::new()),
        day: Input::new("day", dates::iso(case.app.today())),
        reference: Input::new("reference", ""),
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.save(case);
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        draft.save(case);
    };
    let errors = draft.errors;
    view! {
        <form class="card" novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby=format!("{HOW}-error")>
                <legend>
                    <h2>{tr(wc::FILED_HOW)}</h2>
                </legend>
                <FieldError id=HOW errors />
                {WAYS
                    .map(|way| view! { <WayOption way how=draft.how /> })
                    .into_iter()
                    .collect_view()}
            </fieldset>
            <SecretQuestion guard=draft.guard decided />
            <DayField input=draft.day label=tr(wc::FILED_DAY) errors />
            <LineField
                input=draft.reference
                label=tr(wc::FILED_REF)
                hint=tr(wc::FILED_REF_HINT)
                errors
                optional=true
            />
            <p class="actions">
                <button class="btn">{tr(wc::FILED_SAVE)}</button>
            </p>
        </form>
    }
}

#[component]
fn WayOption(way: &'static str, how: RwSignal<String>) -> impl IntoView {
    let (label, hint): (Text, Option<Text>) = match way {
        "app" => (wc::WAY_APP, None),
        "phone" => (wc::WAY_PHONE, None),
        "web" => (wc::WAY_WEB, None),
        "mail" => (wc::WAY_MAIL, Some(wc::MAIL_NOTE)),
        "counter" => (wc::WAY_COUNTER, None),
        _ => (wc::WAY_MINI, None),
    };
    let hint = hint.map_or_else(Signal::default, tr);
    let id = (WAYS.first() == Some(&way)).then_some(HOW);
    let checked = Signal::derive(move || *how.read() == way);
    let pick = move || how.set(way.to_owned());
    view! { <ChoiceInput name=HOW value=way id checked label=tr(label) hint on_pick=pick /> }
}

impl FilingDraft {
    fn guarded(self) -> [(Input, Wanted); 1] {
        [(self.reference, Wanted::Numbers)]
    }

    fn save(self, case: CaseContext) {
        let filing = match self.read(case) {
            Ok(filing) => filing,
            Err(errors) => return self.errors.show(errors),
        };
        self.errors.show(vec![]);
        if self.guard.allows_all(&self.guarded()) {
            case.change(Change::Filed(filing));
            // The first filing redraws the page, this form with it; a further one finds the form empty.
            self.reference.set("");
            self.how.set(String::new());
            case.app.browser().scroll_to_top();
            case.app.browser().focus("main h1");
        }
    }

    fn read(self, case: CaseContext) -> Result<Filing, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let how = self.how.get_untracked();
        if !WAYS.contains(&how.as_str()) {
            errors.push((HOW, wc::E_CHOOSE.into()));
        }
        let day = self.day.day(case.app.today()).map_err(|error| errors.push((self.day.id, error)));
        let reference =
            self.reference.number().map_err(|error| errors.push((self.reference.id, error)));
        match (day, reference) {
            (Ok(day), Ok(reference)) if errors.is_empty() => Ok(Filing {
                channel: self.channel.id.to_owned(),
                how,
                day,
                reference,
                recorded: case.app.now(),
            }),
            _ => Err(errors),
        }
    }
}
