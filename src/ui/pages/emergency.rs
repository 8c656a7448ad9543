//! The emergency plan: choose the situation, then do one thing after the other.

use leptos::prelude::*;

use crate::domain::emergency::{Act, Call, EmergencyPlan};
use crate::route::Route;
use crate::text::words::static_emergency_page;
use crate::text::{Text, colon, words as w};
use crate::ui::components::{ButtonLink, PlainPageLink, Quoted};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn EmergencyPage() -> impl IntoView {
    let app = use_app();
    let plan = move || app.index().map(|index| index.emergency);
    let text = move |of: fn(&EmergencyPlan) -> Text| {
        Signal::derive(move || plan().map_or("", |plan| app.text(of(&plan))))
    };
    // The situations are the same in both languages.
    let situations = untrack(plan).map_or(&[][..], |plan| plan.situations);
    let situations = situations.iter().map(|one| view! { <SituationFold id=one.id /> });
    view! {
        <div class="page emergency">
            <h1 tabindex="-1">{tr(w::STOP)}</h1>
            <div lang=Signal::derive(move || app.lang().tag())>
                <p class="lead">{text(|plan| plan.first_line)}</p>
                <p>
                    <a class="btn red wide call" href="tel:110">
                        {text(|plan| plan.call_police)}
                    </a>
                </p>
                <p>{text(|plan| plan.call_when)}</p>
                <p>{text(|plan| plan.choose)}</p>
                {situations.collect_view()}
                <p class="notice warn">{text(|plan| plan.careful)}</p>
                <p>{text(|plan| plan.limits)}</p>
            </div>
            <h2>{tr(w::EMERGENCY_AFTER)}</h2>
            <p>{tr(w::EMERGENCY_AFTER_TEXT)}</p>
            <p class="actions">
                <ButtonLink to=Route::Home>{tr(w::EMERGENCY_BEGIN)}</ButtonLink>
            </p>
            <PlainPageLink file=static_emergency_page label=w::EMERGENCY_PRINT />
        </div>
    }
}

/// One situation, folded; it stays open when the language changes.
#[component]
fn SituationFold(id: &'static str) -> impl IntoView {
    let app = use_app();
    let situation = move || app.index()?.emergency.situations.iter().find(|one| one.id == id);
    let acts = move || {
        let acts = situation().map_or(&[][..], |situation| situation.acts);
        acts.iter()
            .map(|act| {
                view! {
                    <li>
                        <ActParts act />
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <details class="card red situation">
            <summary>
                <b>{move || situation().map(|situation| app.text(situation.name))}</b>
            </summary>
            <ol>{acts}</ol>
        </details>
    }
}

/// What to do, how, and whom to call.
#[component]
pub(super) fn ActParts(act: &'static Act) -> impl IntoView {
    view! {
        <p>
            <strong>
                <Quoted text=act.what />
            </strong>
        </p>
        <ActHow act />
    }
}

/// How to do it, and whom to call.
#[component]
pub(super) fn ActHow(act: &'static Act) -> impl IntoView {
    let (common, certain): (Vec<Call>, Vec<Call>) = act.calls.iter().partition(|call| call.common);
    view! {
        {(!act.how.is_empty())
            .then(|| {
                view! {
                    <p class="how">
                        <Quoted text=act.how />
                    </p>
                }
            })}
        <Calls calls=certain />
        {(!common.is_empty()).then(|| view! { <CommonNote /> })}
        <Calls calls=common />
    }
}

/// That these numbers are only commonly known.
#[component]
fn CommonNote() -> impl IntoView {
    let app = use_app();
    let note = Signal::derive(move || {
        let note = app.index().map(|index| app.text(index.emergency.common_note))?;
        Some(format!("{note}{}", colon(app.lang()).trim_end()))
    });
    view! { <p class="note">{note}</p> }
}

#[component]
fn Calls(calls: Vec<Call>) -> impl IntoView {
    let links = calls
        .iter()
        .map(|call| {
            view! {
                <li>
                    <a href=format!("tel:{}", call.number)>
                        {tr(call.whose)} " " <b>{call.number}</b>
                    </a>
                </li>
            }
        })
        .collect_view();
    (!calls.is_empty()).then(|| view! { <ul class="calls">{links}</ul> })
}
