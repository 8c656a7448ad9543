//! The way to the plain copy of a page.

use leptos::prelude::*;

use crate::storage::Device;
use crate::text::{Lang, Text};
use crate::ui::context::{tr, use_app};

/// The same as a page of its own, in a new tab: what lies in the memory of this one is not lost to it.
#[component]
pub fn PlainPageLink(
    /// Its file, by language.
    file: fn(Lang) -> &'static str,
    label: Text,
) -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.device() != Some(Device::Shared)>
            <p>
                <a href=Signal::derive(move || file(app.lang())) target="_blank">
                    {tr(label)}
                </a>
            </p>
        </Show>
    }
}
