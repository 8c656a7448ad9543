//! Deleting a case, asked twice.

use leptos::prelude::*;

use super::ConfirmButton;
use crate::route::Route;
use crate::text::words;
use crate::ui::context::use_app;

/// The button that deletes a case.
#[component]
pub fn DeleteCase(id: String) -> impl IntoView {
    let app = use_app();
    let delete = move |()| {
        app.delete_case(&id);
        app.browser().go(&Route::Cases.path());
    };
    view! { <ConfirmButton label=words::DELETE_CASE sure=words::DELETE_SURE on_yes=delete /> }
}
