//! Deleting a case, asked twice.

use leptos::prelude::*;

use super::ConfirmButton;
use crate::text::{words, words_home};
use crate::ui::context::{tr, use_app};

/// The button that deletes a case.
#[component]
pub fn DeleteCase(id: String) -> impl IntoView {
    let app = use_app();
    let named = StoredValue::new(id.clone());
    let sure = Signal::derive(move || {
        let name =
            app.case(&named.get_value()).map(|case| app.case_title(&case)).unwrap_or_default();
        app.fill(words_home::DELETE_NAMED, &[("name", &name)])
    });
    view! {
        <ConfirmButton sure on_yes=move |()| app.delete_case(&id)>
            {tr(words::DELETE_CASE)}
            <CaseName id=named.get_value() />
        </ConfirmButton>
    }
}

/// Unseen behind the words of a button: whose it is, for there may be the same button for another case.
#[component]
pub fn CaseName(id: String) -> impl IntoView {
    let app = use_app();
    let name = Signal::derive(move || {
        let case = app.case(&id)?;
        Some(app.fill(words_home::NAMED, &[("name", &app.case_title(&case))]))
    });
    view! { <span class="unseen">{name}</span> }
}
