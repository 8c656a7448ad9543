//! When the index of the content cannot be had: the static first screen stays below, open as the person left it.

use leptos::prelude::*;

use crate::domain::content_file::ContentError;
use crate::text::words;
use crate::ui::components::ContentFailed;
use crate::ui::context::tr;

/// Says so above the static first screen, and tries again.
#[component]
pub fn StartFailed(error: ContentError) -> impl IntoView {
    view! {
        <aside class="start-failed">
            <p class="lead">{tr(words::START_FAILED)}</p>
            <ContentFailed error />
        </aside>
    }
}
