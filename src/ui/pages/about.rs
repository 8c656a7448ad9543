//! What this is, privacy, and every source with its day.

use leptos::prelude::*;

use crate::content::sources::SOURCES;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::{more, source_link};

pub(super) fn page(cx: Cx) -> AnyView {
    let part = |title, text| view! { <h2>{cx.t(title)}</h2><p>{cx.t(text)}</p> };
    let sources = SOURCES
        .iter()
        .filter_map(|source| source_link(cx, source.id))
        .map(|link| view! { <li>{link}</li> })
        .collect_view();
    let list = view! { <ul class="sources">{sources}</ul> }.into_any();
    let summary = cx.t(w::ABOUT_SOURCES);
    view! {
        <div class="page">
            <h1 tabindex="-1">{cx.t(w::ABOUT_TITLE)}</h1>
            <p class="lead">{cx.t(w::ABOUT_WHAT)}</p>
            <p>{cx.t(w::NO_MONEY)}</p>
            {part(w::ABOUT_PRIVACY, w::ABOUT_PRIVACY_TEXT)}
            {part(w::ABOUT_SOURCES, w::ABOUT_SOURCES_TEXT)}
            {more(summary, list)}
            {part(w::ABOUT_LICENCE, w::ABOUT_LICENCE_TEXT)}
        </div>
    }
    .into_any()
}
