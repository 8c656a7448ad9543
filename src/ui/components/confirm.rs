//! A button that asks once more before it does what cannot be undone.

use leptos::prelude::*;

use super::{Button, TapGuard};
use crate::text::words;
use crate::ui::context::{focus_when_shown, tr, use_app};

/// The button, and the question that takes its place.
#[component]
pub fn ConfirmButton(
    /// The question.
    #[prop(into)]
    sure: Signal<String>,
    #[prop(into)] on_yes: Callback<()>,
    /// What the button says.
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    let (asked, taps) = (RwSignal::new(false), TapGuard::new());
    let question = NodeRef::new();
    focus_when_shown(question, || ());
    let go = move |tap| {
        if taps.accepts(&tap) {
            on_yes.run(());
        }
    };
    let ask = move |tap| asked.set(taps.accepts(&tap));
    let cancel = move |_| {
        asked.set(false);
        app.browser().focus("main h1");
    };
    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                let children = children.clone();
                view! {
                    <Button class="quiet" on_click=ask>
                        {children()}
                    </Button>
                }
            }
        >
            <div node_ref=question class="notice warn" role="alert" tabindex="-1">
                <p>{sure}</p>
                <p class="actions">
                    <Button class="warn small" on_click=go>
                        {tr(words::DELETE_YES)}
                    </Button>
                    <Button class="ghost small" on_click=cancel>
                        {tr(words::CANCEL)}
                    </Button>
                </p>
            </div>
        </Show>
    }
}
