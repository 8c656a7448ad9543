//! The emergency plan: choose the situation, then do one thing after the other.

use leptos::prelude::*;

use crate::domain::emergency::{Act, Call, EmergencyPlan};
use crate::route::Route;
use crate::storage::Device;
use crate::text::words::static_emergency_page;
use crate::text::{Lang, Text, colon, quoted_pieces, words as w};
use crate::ui::components::ButtonLink;
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
            <PlainPageLink />
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
        acts.iter().map(|act| view! { <ActItem act /> }).collect_view()
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

#[component]
fn ActItem(act: &'static Act) -> impl IntoView {
    let (common, certain): (Vec<Call>, Vec<Call>) = act.calls.iter().partition(|call| call.common);
    view! {
        <li>
            <p>
                <strong>
                    <Quoted text=act.what />
                </strong>
            </p>
            {(!act.how.is_empty())
                .then(|| {
                    view! {
                        <p>
                            <Quoted text=act.how />
                        </p>
                    }
                })}
            <Calls calls=certain />
            {(!common.is_empty()).then(|| view! { <CommonNote /> })}
            <Calls calls=common />
        </li>
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

/// A wording in which the Chinese to be said aloud is marked as Chinese, on English pages.
#[component]
fn Quoted(text: Text) -> impl IntoView {
    let app = use_app();
    move || match app.lang() {
        Lang::Zh => text.of(Lang::Zh).into_any(),
        Lang::En => quoted_pieces(text.of(Lang::En))
            .into_iter()
            .map(|(chinese, piece)| {
                if chinese {
                    view! { <span lang="zh-CN">{piece}</span> }.into_any()
                } else {
                    piece.into_any()
                }
            })
            .collect_view()
            .into_any(),
    }
}

/// The same as a page of its own, in a new tab: what lies in the memory of this one is not lost to it.
#[component]
fn PlainPageLink() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.device() != Some(Device::Shared)>
            <p>
                <a href=Signal::derive(move || static_emergency_page(app.lang())) target="_blank">
                    {tr(w::EMERGENCY_PRINT)}
                </a>
            </p>
        </Show>
    }
}
