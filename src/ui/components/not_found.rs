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
