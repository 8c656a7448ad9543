//! Copying to the clipboard.

use leptos::prelude::*;

use super::Button;
use crate::text::{Text, words};
use crate::ui::context::{tr, use_app};

/// A button that copies, and says whether that worked.
#[component]
pub fn CopyButton(
    label: Text,
    #[prop(optional)] class: &'static str,
    #[prop(into)] text: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let worked = RwSignal::new(None::<bool>);
    let copy = move |_| {
        // The answer may come after the page was left.
        let done = move |answer| {
            let _ = worked.try_set(Some(answer));
        };
        app.browser().copy(&text.get_untracked(), Box::new(done));
    };
    let said = Signal::derive(move || {
        worked.get().map(|worked| app.text(if worked { words::COPIED } else { words::NOT_COPIED }))
    });
    view! {
        <span class="copy">
            <Button class=class on_click=copy>
                {tr(label)}
            </Button>
            <span class="hint" role="status">
                {said}
            </span>
        </span>
    }
}
