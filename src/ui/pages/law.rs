//! The full text of an article, fetched from our own files when it is opened.

use leptos::prelude::*;

use crate::content::sources::SOURCES;
use crate::domain::source::Source;
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::nothing;

pub(super) fn page(cx: Cx, id: &str) -> AnyView {
    let Some(source) = SOURCES.iter().find(|source| source.id == id) else {
        return nothing(cx, w::UNKNOWN_TITLE, w::LAW_NONE, &Route::About, w::ABOUT);
    };
    let text = RwSignal::new(None::<Option<String>>);
    if source.text {
        let path = format!("law/{}.txt", source.id);
        cx.desk.shell().fetch_text(&path, Box::new(move |found| text.set(Some(found))));
    }
    let body = move || match text.get() {
        _ if !source.text => ().into_any(),
        None => view! { <p class="muted" role="status">{cx.t(w::LAW_LOADING)}</p> }.into_any(),
        Some(None) => {
            view! { <p class="notice red" role="alert">{cx.t(w::LAW_NOT_THERE)}</p> }.into_any()
        }
        Some(Some(text)) => {
            let lines = text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
            view! { <article class="doc" lang="zh-CN">{lines}</article> }.into_any()
        }
    };
    view! {
        <div class="page">
            <h1 tabindex="-1">{cx.t(source.instrument)}" "{cx.t(source.article)}</h1>
            <p class="muted">{dates(cx, source)}</p>
            <p class="muted">{cx.t(source.note)}</p>
            {body}
            <p class="hint">{cx.t(w::LAW_OFFICIAL)}</p>
        </div>
    }
    .into_any()
}

fn dates(cx: Cx, source: &Source) -> String {
    let part = |label, day: &str| {
        if day.is_empty() { String::new() } else { format!("{}{day} ", cx.label(label)) }
    };
    format!("{}{}", part(w::LAW_IN_FORCE, source.in_force), part(w::LAW_CHECKED, source.checked))
}
