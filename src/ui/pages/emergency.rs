//! The emergency plan: choose the situation, then do one thing after the other.

use leptos::prelude::*;

use crate::content::emergency::{FIRST_LINE, SITUATIONS};
use crate::domain::emergency::{Act, Situation};
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::{button_link, phone};

pub(super) fn page(cx: Cx) -> AnyView {
    let list = SITUATIONS.iter().map(|situation| draw(cx, situation)).collect_view();
    view! {
        <div class="page emergency">
            <h1 tabindex="-1">{cx.t(w::STOP)}</h1>
            <p class="lead">{cx.t(FIRST_LINE)}</p>
            <p>{cx.t(w::EMERGENCY_CHOOSE)}</p>
            {list}
            <p class="notice warn">{cx.t(w::SCAM_NOTE)}</p>
            <h2>{cx.t(w::EMERGENCY_AFTER)}</h2>
            <p>{cx.t(w::EMERGENCY_AFTER_TEXT)}</p>
            <p class="actions">
                {button_link(cx.t(w::WHAT_HAPPENED).to_owned(), &Route::Home, "")}
            </p>
        </div>
    }
    .into_any()
}

fn draw(cx: Cx, situation: &'static Situation) -> AnyView {
    let acts = situation.acts.iter().map(|act| one(cx, act)).collect_view();
    view! {
        <details class="card red situation">
            <summary><h2>{cx.t(situation.name)}</h2></summary>
            <ol>{acts}</ol>
        </details>
    }
    .into_any()
}

fn one(cx: Cx, act: &'static Act) -> AnyView {
    let calls = act
        .calls
        .iter()
        .map(|call| view! { <p>{phone(cx, call.whose, call.number, call.common)}</p> })
        .collect_view();
    let how = cx.t(act.how);
    view! {
        <li>
            <b>{cx.t(act.what)}</b>
            {(!how.is_empty()).then(|| view! { <p>{how}</p> })}
            {calls}
        </li>
    }
    .into_any()
}
