//! What this is, privacy, and every source with its day.

use leptos::prelude::*;

use crate::domain::content_file::ContentName;
use crate::text::{Text, words as w, words_home as wh, words_site as ws};
use crate::ui::components::{ContentGate, Fold, SourceLink};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn AboutPage() -> impl IntoView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{tr(w::ABOUT_TITLE)}</h1>
            <p class="lead">{tr(w::ABOUT_WHAT)}</p>
            <p>{tr(w::NO_MONEY)}</p>
            <RunBy />
            <Section title=w::ABOUT_PRIVACY text=w::ABOUT_PRIVACY_TEXT />
            <Section title=w::ABOUT_SOURCES text=w::ABOUT_SOURCES_TEXT />
            <Fold summary=wh::ALL_GROUNDS>
                <ContentGate name=ContentName::Sources part=true>
                    <Sources />
                </ContentGate>
            </Fold>
            <Section title=wh::ABOUT_ACCESS text=wh::ABOUT_ACCESS_TEXT />
            <Section title=w::ABOUT_LICENCE text=w::ABOUT_LICENCE_TEXT />
        </div>
    }
}

/// Who runs this site, where it says so.
#[component]
fn RunBy() -> impl IntoView {
    let app = use_app();
    let said = move || {
        let name = app.site()?.name?.of(app.lang());
        Some(view! { <p>{app.fill(ws::SITE_RUN_BY, &[("name", name)])}</p> })
    };
    view! { {said} }
}

#[component]
fn Section(title: Text, text: Text) -> impl IntoView {
    view! {
        <h2>{tr(title)}</h2>
        <p>{tr(text)}</p>
    }
}

#[component]
fn Sources() -> impl IntoView {
    let app = use_app();
    let ids: Vec<&str> = untrack(|| app.sources()).iter().map(|source| source.id).collect();
    let links = ids.into_iter().map(|id| {
        let source = Signal::derive(move || app.sources().iter().find(|source| source.id == id));
        view! {
            <li>
                <SourceLink source />
            </li>
        }
    });
    view! { <ul class="sources">{links.collect_view()}</ul> }
}
