//! Buttons, and links that look like one.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::TapGuard;
use crate::route::Route;
use crate::text::words;
use crate::ui::context::use_app;

/// A button that does something on this page; once, if it is pressed twice in an instant.
#[component]
pub fn Button(
    /// Classes besides `btn`.
    #[prop(optional)]
    class: &'static str,
    #[prop(into)] on_click: Callback<MouseEvent>,
    children: Children,
) -> impl IntoView {
    let taps = TapGuard::new();
    let press = move |tap: MouseEvent| {
        if taps.accepts(&tap) {
            on_click.run(tap);
        }
    };
    view! {
        <button type="button" class=format!("btn {class}") on:click=press>
            {children()}
        </button>
    }
}

/// A link to another page that looks like a button.
#[component]
pub fn ButtonLink(
    #[prop(into)] to: Signal<Route>,
    /// Classes besides `btn`.
    #[prop(optional, into)]
    class: Signal<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <a class=move || format!("btn {}", class.get()) href=Signal::derive(move || to.read().path())>
            {children()}
        </a>
    }
}

/// The link back, above the heading of a page.
#[component]
pub fn BackLink(#[prop(into)] to: Signal<Route>, children: Children) -> impl IntoView {
    view! {
        <p class="crumb">
            <a href=Signal::derive(move || to.read().path())>{children()}</a>
        </p>
    }
}

/// The red button that dials.
#[component]
pub fn DialLink(number: &'static str) -> impl IntoView {
    let app = use_app();
    view! {
        <a class="btn red" href=format!("tel:{number}")>
            {Signal::derive(move || app.fill(words::CALL, &[("number", number)]))}
        </a>
    }
}
