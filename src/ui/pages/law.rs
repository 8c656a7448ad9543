//! The full text of an article, fetched from our own files when it is opened.

use leptos::prelude::*;

use crate::domain::source::Source;
use crate::route::Route;
use crate::state::FetchError;
use crate::text::{words as w, words_home as wh};
use crate::ui::components::{Button, NotFound};
use crate::ui::context::{tr, use_app};

/// The longest text of an article, in bytes. Ours have a tenth of it.
const LONGEST: usize = 256 * 1024;

#[component]
pub(super) fn LawPage(id: String) -> impl IntoView {
    let app = use_app();
    let found = untrack(|| app.sources().iter().find(|source| source.id == id));
    let Some(source) = found else {
        return view! { <NotFound title=w::LAW_NONE text=wh::LAW_HELP to=Route::About label=wh::ALL_GROUNDS /> }.into_any();
    };
    // Its English may arrive while the page is open.
    let source = Signal::derive(move || {
        app.sources().iter().find(|one| one.id == source.id).unwrap_or(source)
    });
    let heading = Signal::derive(move || {
        let source = source.get();
        format!("{} {}", app.text(source.instrument), app.text(source.article))
    });
    view! {
        <div class="page">
            <p class="crumb">
                <Button class="quiet" on_click=move |_| app.browser().back()>
                    {tr(w::BACK)}
                </Button>
            </p>
            <h1 tabindex="-1">{heading}</h1>
            <Dates source />
            <p class="muted">{Signal::derive(move || app.text(source.get().note))}</p>
            {source.get_untracked().text.then(|| view! { <FullText id /> })}
            <p class="hint">{tr(w::LAW_OFFICIAL)}</p>
        </div>
    }
    .into_any()
}

#[component]
fn FullText(id: String) -> impl IntoView {
    let app = use_app();
    let text = RwSignal::new(None::<Result<String, FetchError>>);
    let id = StoredValue::new(id);
    let fetch = move || {
        let _ = text.try_set(None);
        let path = id.with_value(|id| format!("law/{id}.txt"));
        // The answer may come after the page was left.
        let done = move |found| {
            let _ = text.try_set(Some(found));
        };
        app.browser().fetch_text(&path, LONGEST, Box::new(done));
    };
    fetch();
    move || match text.get() {
        None => view! {
            <p class="muted" role="status" aria-busy="true">
                {tr(w::OPENING)}
            </p>
        }
        .into_any(),
        Some(Err(_)) => view! {
            <div class="notice warn" role="alert">
                <p>{tr(w::LAW_NOT_THERE)}</p>
                <Button class="small ghost" on_click=move |_| fetch()>
                    {tr(w::RETRY)}
                </Button>
            </div>
        }
        .into_any(),
        Some(Ok(text)) => {
            let lines = text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
            view! {
                <article class="doc" lang="zh-CN">
                    {lines}
                </article>
            }
            .into_any()
        }
    }
}

/// Since when it is in force, and when it was copied.
#[component]
fn Dates(source: Signal<&'static Source>) -> impl IntoView {
    let app = use_app();
    let part = move |label, day: &str| {
        if day.is_empty() { String::new() } else { format!("{}{day} ", app.label(label)) }
    };
    let dates = Signal::derive(move || {
        let Source { in_force, checked, .. } = source.get();
        format!("{}{}", part(w::LAW_IN_FORCE, in_force), part(w::LAW_CHECKED, checked))
    });
    view! { <p class="muted">{dates}</p> }
}
