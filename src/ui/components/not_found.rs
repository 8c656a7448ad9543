//! A page for what is not there.

use leptos::prelude::*;

use super::ButtonLink;
use crate::route::Route;
use crate::text::{Text, words};
use crate::ui::context::tr;

/// A page with a heading and a way out, for what was not found.
#[component]
pub fn NotFound(
    #[prop(default = words::UNKNOWN_TITLE)] title: Text,
    #[prop(default = words::UNKNOWN_TEXT)] text: Text,
    #[prop(default = Route::Home)] to: Route,
    #[prop(default = words::TO_HOME)] label: Text,
) -> impl IntoView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{tr(title)}</h1>
            <p class="lead">{tr(text)}</p>
            <p class="actions">
                <ButtonLink to=to>{tr(label)}</ButtonLink>
            </p>
        </div>
    }
}

/// A page about something in a case, as long as that is there: another tab may delete it while the page is open.
#[component]
pub fn WhileThere(
    #[prop(into)] there: Signal<bool>,
    /// Where it leads when it is gone.
    to: Route,
    label: Text,
    children: ChildrenFn,
) -> impl IntoView {
    let to = StoredValue::new(to);
    let gone = move || view! { <NotFound to=to.get_value() label /> };
    view! {
        <Show when=move || there.get() fallback=gone>
            {children()}
        </Show>
    }
}
