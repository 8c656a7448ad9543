//! The form for one answer to a filing: what kind it is decides what else is asked.

use leptos::prelude::*;

use super::reply_draft::{HOW, KIND, ReplyDraft, WORDS};
use crate::domain::case::Filing;
use crate::domain::follow_up::KindHelp;
use crate::domain::reply::{MEANS, Reply, ReplyKind};
use crate::text::{Text, words_reply as w};
use crate::ui::case_context::use_case;
use crate::ui::components::{
    AmountField, ChoiceInput, DayField, ErrorSummary, FieldError, LineField, NearDays,
    SecretQuestion, SelectField, TextArea, TimeField, replace_in,
};
use crate::ui::context::tr;

#[component]
pub(super) fn ReplyForm(
    filing: Filing,
    /// The answer that is to be changed; a new one when there is none.
    #[prop(default = None)]
    reply: Option<Reply>,
    #[prop(into)] done: Callback<()>,
) -> impl IntoView {
    let case = use_case();
    let (draft, keeper) = ReplyDraft::kept(case, filing, reply);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.save(case, keeper, done, Some(&event));
    };
    let decided = move |(held, made): (String, String)| {
        replace_in(&draft.guarded(), &held, &made);
        if draft.words.get_untracked().trim() == held {
            draft.words.set(made);
        }
        draft.save(case, keeper, done, None);
    };
    let errors = draft.errors;
    let ways = MEANS.map(|id| (id, tr(means(id)))).to_vec();
    view! {
        <form class="card reply" novalidate on:submit=submit>
            <ErrorSummary errors />
            <fieldset class="choices" aria-describedby="kind-error">
                <legend>
                    <h3>{tr(w::KIND)}</h3>
                </legend>
                <p class="hint">{tr(w::KIND_HINT)}</p>
                <FieldError id=KIND errors />
                {ReplyKind::ALL
                    .map(|kind| view! { <KindOption kind picked=draft.kind /> })
                    .into_iter()
                    .collect_view()}
            </fieldset>
            <SecretQuestion guard=draft.guard decided />
            <div class="inline-fields">
                <div>
                    <DayField input=draft.day label=tr(w::WHEN) errors />
                    <NearDays input=draft.day />
                </div>
                <TimeField input=draft.time label=tr(w::WHEN_TIME) errors />
            </div>
            <OfKind draft />
            <TextArea
                id=WORDS
                value=draft.words
                label=tr(w::WORDS)
                hint=tr(w::WORDS_HINT)
                errors
            />
            <div class="inline-fields">
                <SelectField id=HOW value=draft.how label=tr(w::HOW) errors options=ways />
                <LineField
                    input=draft.who
                    label=tr(w::WHO)
                    hint=tr(w::WHO_HINT)
                    errors
                    optional=true
                />
            </div>
            <LineField input=draft.reference label=tr(w::REFERENCE) errors optional=true />
            <p class="actions">
                <button class="btn">{tr(w::SAVE_REPLY)}</button>
            </p>
        </form>
    }
}

/// One kind, with what such an answer sounds like.
#[component]
fn KindOption(kind: ReplyKind, picked: RwSignal<String>) -> impl IntoView {
    let app = use_case().app;
    let text = move |of: fn(&KindHelp) -> Text| {
        move || {
            let kinds = app.follow_up().map_or(&[][..], |tables| tables.kinds);
            kinds.iter().find(|help| help.kind == kind).map_or("", |help| app.text(of(help)))
        }
    };
    let label = Signal::derive(move || text(|help| help.name)().to_owned());
    let hint = Signal::derive(text(|help| help.example));
    let id = (kind == ReplyKind::Received).then_some(KIND);
    let checked = Signal::derive(move || *picked.read() == kind.id());
    let on_pick = move || picked.set(kind.id().to_owned());
    view! { <ChoiceInput name=KIND value=kind.id() id checked label hint on_pick /> }
}

/// What only this kind of answer has.
#[component]
fn OfKind(draft: ReplyDraft) -> impl IntoView {
    let errors = draft.errors;
    let kind = Memo::new(move |_| ReplyKind::of(&draft.kind.read()));
    move || match kind.get()? {
        ReplyKind::Papers => Some(
            view! {
                <DayField input=draft.until label=tr(w::UNTIL_PAPERS) errors optional=true />
                <DayField
                    input=draft.completed
                    label=tr(w::COMPLETED)
                    hint=tr(w::COMPLETED_HINT)
                    errors
                    optional=true
                />
            }
            .into_any(),
        ),
        ReplyKind::Extended => Some(
            view! { <DayField input=draft.until label=tr(w::UNTIL_EXTENDED) errors /> }.into_any(),
        ),
        ReplyKind::Offer => Some(
            view! { <DayField input=draft.until label=tr(w::UNTIL_OFFER) errors optional=true /> }
                .into_any(),
        ),
        ReplyKind::Transferred => Some(
            view! {
                <LineField
                    input=draft.passed_to
                    label=tr(w::PASSED_TO)
                    hint=tr(w::PASSED_HINT)
                    errors
                    optional=true
                />
            }
            .into_any(),
        ),
        ReplyKind::Paid => {
            Some(view! { <AmountField input=draft.paid label=tr(w::PAID) errors /> }.into_any())
        }
        ReplyKind::Received => Some(
            view! {
                <DayField
                    input=draft.accepted
                    label=tr(w::ACCEPTED)
                    hint=tr(w::ACCEPTED_HINT)
                    errors
                    optional=true
                />
            }
            .into_any(),
        ),
        ReplyKind::Refused | ReplyKind::Closed => None,
    }
}

/// How it came, by id.
pub(super) fn means(id: &str) -> Text {
    match id {
        "app" => w::BY_APP,
        "phone" => w::BY_PHONE,
        "sms" => w::BY_SMS,
        "mail" => w::BY_MAIL,
        "email" => w::BY_EMAIL,
        _ => w::BY_COUNTER,
    }
}
