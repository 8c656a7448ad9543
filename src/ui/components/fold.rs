//! A text that folds out.

use leptos::prelude::*;

use crate::text::Text;
use crate::ui::context::tr;

/// A text that folds out; what is in it stays as it is while it is folded.
#[component]
pub fn Fold(summary: Text, children: Children) -> impl IntoView {
    view! {
        <details class="more">
            <summary>{tr(summary)}</summary>
            {children()}
        </details>
    }
}
