//! Small pieces that many pages share.

use leptos::prelude::*;

use super::cx::Cx;
use crate::route::Route;
use crate::text::{Text, words};

/// The link back.
pub(super) fn crumb(label: String, to: &Route) -> AnyView {
    view! { <p class="crumb"><a href=to.path()>{label}</a></p> }.into_any()
}

/// A link that looks like a button.
pub(super) fn button_link(label: String, to: &Route, class: &'static str) -> AnyView {
    view! { <a class=format!("btn {class}") href=to.path()>{label}</a> }.into_any()
}

/// A button that does something here.
pub(super) fn button(
    label: &'static str,
    class: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    view! { <button type="button" class=format!("btn {class}") on:click=move |_| act()>{label}</button> }
        .into_any()
}

/// A folded text.
pub(super) fn more(summary: &'static str, inside: AnyView) -> AnyView {
    view! { <details class="more"><summary>{summary}</summary>{inside}</details> }.into_any()
}

/// A button that copies; it says whether that worked.
pub(super) fn copy_button(
    cx: Cx,
    label: &'static str,
    class: &'static str,
    text: String,
) -> AnyView {
    let done = RwSignal::new(None::<bool>);
    let copy = move || {
        cx.desk.shell().copy(&text, Box::new(move |worked| done.set(Some(worked))));
    };
    let said = move || {
        done.get().map(|worked| cx.t(if worked { words::COPIED } else { words::NOT_COPIED }))
    };
    view! {
        <span class="copy">
            {button(label, class, copy)}
            <span class="hint" role="status">{said}</span>
        </span>
    }
    .into_any()
}

/// The name of a source, linked to its text.
pub(super) fn source_link(cx: Cx, id: &'static str) -> Option<AnyView> {
    let source = crate::content::sources::SOURCES.iter().find(|source| source.id == id)?;
    let name = match cx.lang {
        crate::text::Lang::Zh => format!("{}{}", source.instrument.zh, source.article.zh),
        crate::text::Lang::En => format!("{}, {}", source.instrument.en, source.article.en),
    };
    Some(view! { <a class="source" href=Route::Law(id.to_owned()).path()>{name}</a> }.into_any())
}

/// A number to dial, with its caution when it is only commonly known.
pub(super) fn phone(cx: Cx, whose: Text, number: &'static str, common: bool) -> AnyView {
    let caution =
        common.then(|| view! { <small class="hint">{cx.t(words::COMMON_NUMBER)}</small> });
    view! {
        <span class="phone">
            {cx.label(whose)}<a href=format!("tel:{number}")>{number}</a>" "{caution}
        </span>
    }
    .into_any()
}

/// A page with a heading and a way out, for what was not found.
pub(super) fn nothing(cx: Cx, title: Text, text: Text, to: &Route, label: Text) -> AnyView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{cx.t(title)}</h1>
            <p class="lead">{cx.t(text)}</p>
            <p class="actions">{button_link(cx.t(label).to_owned(), to, "")}</p>
        </div>
    }
    .into_any()
}
