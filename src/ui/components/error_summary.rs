//! What is wrong in a form: a sentence at each field, and a summary that takes the focus.

use leptos::prelude::*;

use crate::text::{Message, words_case};
use crate::ui::context::{focus_when_shown, tr, use_app};

/// The errors of one form, each under the id of its field.
#[derive(Clone, Copy)]
pub struct FormErrors(RwSignal<Vec<(&'static str, Message)>>);

impl FormErrors {
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// The sentence for the field with this id, tracked.
    pub fn of(self, id: &str) -> Option<Message> {
        self.0.read().iter().find(|(field, _)| *field == id).map(|(_, message)| message.clone())
    }

    /// Shows these errors instead of those before, and moves the focus to their summary.
    pub fn show(self, errors: Vec<(&'static str, Message)>) {
        self.0.set(errors);
    }
}

/// Every error of the form, linked to its field.
#[component]
pub fn ErrorSummary(errors: FormErrors) -> impl IntoView {
    let app = use_app();
    let FormErrors(list) = errors;
    let summary = NodeRef::new();
    focus_when_shown(summary, move || list.track());
    let line = move |(id, message): (&'static str, Message)| {
        let jump = move |event: leptos::ev::MouseEvent| {
            // The address belongs to the router: the focus moves instead.
            event.prevent_default();
            app.browser().focus(&format!("#{id}"));
        };
        view! {
            <li>
                <a href=format!("#{id}") on:click=jump>
                    {Signal::derive(move || app.say(&message))}
                </a>
            </li>
        }
    };
    view! {
        <Show when=move || !list.read().is_empty()>
            <div node_ref=summary class="error-summary" role="alert" tabindex="-1">
                <b>{tr(words_case::ERRORS)}</b>
                <ul>{move || list.get().into_iter().map(line).collect_view()}</ul>
            </div>
        </Show>
    }
}

/// The sentence at the field with this id.
#[component]
pub fn FieldError(id: &'static str, errors: FormErrors) -> impl IntoView {
    let app = use_app();
    view! {
        <span class="error" id=format!("{id}-error")>
            {move || errors.of(id).map(|message| app.say(&message))}
        </span>
    }
}
