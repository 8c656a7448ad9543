//! A source by its name.

use leptos::prelude::*;

use crate::domain::source::Source;
use crate::route::Route;
use crate::text::Lang;
use crate::ui::context::use_app;

/// The name of a source, linked to its text; nothing where there is none.
#[component]
pub fn SourceLink(#[prop(into)] source: Signal<Option<&'static Source>>) -> impl IntoView {
    let app = use_app();
    let name = move |source: &Source| {
        let between = match app.lang() {
            Lang::Zh => "",
            Lang::En => ", ",
        };
        format!("{}{between}{}", app.text(source.instrument), app.text(source.article))
    };
    move || {
        source.get().map(|source| {
            view! {
                <a class="source" href=Route::Law(source.id.to_owned()).path()>
                    {Signal::derive(move || name(source))}
                </a>
            }
        })
    }
}
