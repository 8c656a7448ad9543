//! Deleting a case, asked twice.

use leptos::prelude::*;

use super::{Button, TapGuard};
use crate::text::{words, words_home};
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
        }
    };
    let sure = Signal::derive(move || {
        let name = app.case(&id.get_value()).map(|case| app.case_title(&case)).unwrap_or_default();
        app.fill(words_home::DELETE_NAMED, &[("name", &name)])
    });
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
                        {tr(words::DELETE_CASE)} <CaseName id=id.get_value() />
                    </Button>
                }
            }
        >
            <div node_ref=question class="notice warn" role="alert" tabindex="-1">
                <p>{sure}</p>
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
