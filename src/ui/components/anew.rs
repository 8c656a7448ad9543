//! A part of a page that is drawn from the beginning.

use leptos::prelude::*;

/// Its content, made anew whenever `key` changes: a form that is merely drawn over keeps what stood in its fields.
#[component]
pub fn Anew(#[prop(into)] key: Signal<String>, children: ChildrenFn) -> impl IntoView {
    view! { <For each=move || [key.get()] key=Clone::clone children=move |_| children() /> }
}
