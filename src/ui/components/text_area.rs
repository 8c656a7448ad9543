//! A field of several lines.

use leptos::html;
use leptos::prelude::*;

use super::error_summary::{FieldError, FormErrors};
use crate::text::words;
use crate::ui::context::tr;

/// Several lines of text, which are optional.
#[component]
pub fn TextArea(
    id: &'static str,
    value: RwSignal<String>,
    #[prop(into)] label: Signal<&'static str>,
    #[prop(into)] hint: Signal<&'static str>,
    errors: FormErrors,
) -> impl IntoView {
    let element = NodeRef::<html::Textarea>::new();
    // As in a line: writing what stands there already makes the caret jump.
    Effect::new(move |_| {
        let text = value.get();
        if let Some(element) = element.get().filter(|element| element.value() != text) {
            element.set_value(&text);
        }
    });
    view! {
        <div class="field" class:bad=Signal::derive(move || errors.of(id).is_some())>
            <label for=id>{label} <span class="muted">{tr(words::OPTIONAL)}</span></label>
            <span class="hint" id=format!("{id}-hint")>
                {hint}
            </span>
            <FieldError id errors />
            <textarea
                node_ref=element
                id=id
                name=id
                rows="3"
                aria-describedby=format!("{id}-hint {id}-error")
                on:input:target=move |event| value.set(event.target().value())
            ></textarea>
        </div>
    }
}
