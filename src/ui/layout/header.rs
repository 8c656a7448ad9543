//! The header: brand, main pages, language, and the way to the emergency plan.

use leptos::prelude::*;

use crate::route::Route;
use crate::text::words;
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn Header() -> impl IntoView {
    view! {
        <header class="top">
            <a class="brand" href=Route::Home.path()>
                <span class="seal" aria-hidden="true" lang="zh">
                    {words::BRAND.zh}
                </span>
                <span class="brandname">
                    {tr(words::BRAND)} " " <small>{tr(words::TAGLINE)}</small>
                </span>
            </a>
            <nav class="main" aria-label=tr(words::NAV)>
                <NavLinks />
            </nav>
            <div class="tools">
                <LanguageButton />
                <a class="stop" href=Route::Emergency.path()>
                    {tr(words::STOP)}
                </a>
            </div>
        </header>
    }
}

#[component]
fn LanguageButton() -> impl IntoView {
    let app = use_app();
    let other = move || app.lang().other();
    view! {
        <button
            type="button"
            class="tool"
            lang=Signal::derive(move || other().tag())
            aria-label=tr(words::OTHER_LANG_LABEL)
            on:click=move |_| app.set_lang(untrack(other))
        >
            {Signal::derive(move || other().name())}
        </button>
    }
}

/// The links to the main pages, in the header and in the tabs at the bottom.
#[component]
pub(super) fn NavLinks() -> impl IntoView {
    let app = use_app();
    [
        (Route::Home, words::HOME),
        (Route::Cases, words::MY_CASES),
        (Route::Settings, words::SETTINGS),
        (Route::About, words::ABOUT),
    ]
    .map(|(route, name)| {
        let path = route.path();
        view! {
            <a href=path aria-current=move || (app.route() == route).then_some("page")>
                {tr(name)}
            </a>
        }
    })
}
