//! One option of a choice.

use leptos::prelude::*;

/// A radio button, or a checkbox where `many` may be chosen, with its label and a line below it.
#[component]
pub fn ChoiceInput(
    /// The name that the options of one choice share.
    #[prop(into)]
    name: String,
    value: &'static str,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_pick: Callback<()>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] hint: Signal<&'static str>,
    #[prop(optional)] many: bool,
    /// The id of the first option: where an error of the choice leads.
    #[prop(default = None)]
    id: Option<&'static str>,
    /// The language of the label, where it is not that of the page.
    #[prop(optional)]
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type=if many { "checkbox" } else { "radio" }
                id=id
                name=name
                value=value
                prop:checked=checked
                on:change=move |_| on_pick.run(())
            />
            <b lang=lang>{label}</b>
            <Show when=move || !hint.get().is_empty()>
                <small>{hint}</small>
            </Show>
        </label>
    }
}
