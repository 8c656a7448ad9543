//! Deleting a case, asked twice.

use leptos::prelude::*;

use super::{Button, TapGuard};
use crate::route::Route;
use crate::text::words;
use crate::ui::context::{focus_when_shown, tr, use_app};

/// The button that deletes a case, and the question that takes its place.
#[component]
pub fn DeleteCase(id: String) -> impl IntoView {
    let app = use_app();
    let (asked, taps) = (RwSignal::new(false), TapGuard::new());
    let id = StoredValue::new(id);
    let question = NodeRef::new();
    focus_when_shown(question, || ());
    let delete = move |tap| {
        if taps.accepts(&tap) {
            app.delete_case(&id.get_value());
            app.browser().go(&Route::Cases.path());
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
                view! {
                    <Button class="quiet" on_click=ask>
                        {tr(words::DELETE_CASE)}
                    </Button>
                }
            }
        >
            <div node_ref=question class="notice warn" role="alert" tabindex="-1">
                <p>{tr(words::DELETE_SURE)}</p>
                <p class="actions">
                    <Button class="warn small" on_click=delete>
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
