//! The header: brand, main pages, language, and the way to the emergency plan.

use leptos::prelude::*;

use crate::domain::journey::Badges;
use crate::route::Route;
use crate::storage::TypeSize;
use crate::text::{words, words_follow_up, words_home, words_prevention};
use crate::ui::badges::badges;
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn Header() -> impl IntoView {
    let app = use_app();
    let run_by = Signal::derive(move || {
        let name = app.site().and_then(|site| site.name);
        app.text(name.unwrap_or(words::TAGLINE))
    });
    view! {
        <header class="top">
            <a class="brand" href=Route::Home.path()>
                <span class="seal" aria-hidden="true" lang="zh">
                    {words::BRAND.zh}
                </span>
                <span class="brandname">
                    {tr(words::BRAND)} " " <small>{run_by}</small>
                </span>
            </a>
            <nav class="main" aria-label=tr(words::NAV)>
                <NavLinks />
            </nav>
            <div class="tools">
                <SizeButton />
                <LanguageButton />
                <a class="stop" href=Route::Emergency.path()>
                    {tr(words::STOP)}
                </a>
            </div>
        </header>
    }
}

/// Each press makes the type a step larger; after the largest comes the standard one.
#[component]
fn SizeButton() -> impl IntoView {
    let app = use_app();
    let next = move || match app.settings().size {
        TypeSize::Standard => (TypeSize::Large, words_home::BIGGER, words_home::BIGGER_LABEL),
        TypeSize::Large => (TypeSize::Largest, words_home::BIGGEST, words_home::BIGGEST_LABEL),
        TypeSize::Largest => (TypeSize::Standard, words_home::NORMAL, words_home::NORMAL_LABEL),
    };
    view! {
        <button
            type="button"
            class="tool size"
            aria-label=Signal::derive(move || app.text(next().2))
            on:click=move |_| app.set_size(untrack(next).0)
        >
            {Signal::derive(move || app.text(next().1))}
        </button>
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
            {Signal::derive(move || other().short_name())}
        </button>
    }
}

/// The links to the main pages, in the header and in the tabs at the bottom.
#[component]
pub(super) fn NavLinks() -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| app.open_cases().len());
    let badge = Memo::new(move |_| {
        let Badges { due, overdue } = badges(app);
        match (overdue, due) {
            (0, 0) => None,
            (0, due) => Some(app.fill(words_follow_up::DUE_BADGE, &[("count", &due.to_string())])),
            (count, _) => {
                Some(app.fill(words_follow_up::OVERDUE_BADGE, &[("count", &count.to_string())]))
            }
        }
    });
    [
        (Route::Home, words::HOME),
        (Route::Cases, words::MY_CASES),
        (Route::Prevention, words_prevention::PREVENTION),
        (Route::Settings, words::SETTINGS),
        (Route::About, words::ABOUT),
    ]
    .map(|(route, name)| {
        let path = route.path();
        let counted = (route == Route::Cases)
            .then_some(move || Some(count.get()).filter(|count| *count > 0))
            .map(|count| {
                let badge = move || badge.get().map(|said| view! { <i class="badge">{said}</i> });
                view! {
                    <b class="count">{count}</b>
                    " "
                    {badge}
                }
            });
        view! {
            <a href=path aria-current=move || (app.route() == route).then_some("page")>
                <span>{tr(name)} " " {counted}</span>
            </a>
        }
    })
}
