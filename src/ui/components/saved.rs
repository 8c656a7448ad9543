//! What is known about saving, for the pages of a case.

use leptos::prelude::*;

use crate::state::Saving;
use crate::text::{dates, words};
use crate::ui::context::use_app;

/// "Saved 14:05", or that nothing is stored here. A refusal stands above the page.
#[component]
pub fn SavedStatus() -> impl IntoView {
    let app = use_app();
    let said = Signal::derive(move || match app.saving() {
        Saving::Saved(at) => app.fill(words::SAVED, &[("time", &dates::clock(at))]),
        Saving::Memory => app.text(words::IN_MEMORY).to_owned(),
        Saving::Nothing | Saving::Refused(_) | Saving::Blocked => String::new(),
    });
    view! {
        <p class="saved" role="status">
            {said}
        </p>
    }
}
