//! The pages: they read the desk and call its commands, and touch no browser themselves.

mod chrome;
mod cx;
mod dom;
mod el;
mod errors;
mod form;
mod guard;
mod pages;
mod paper;
mod parts;

use leptos::prelude::*;

use crate::state::Desk;
use crate::text::Lang;
use cx::Cx;
use dom::{Node, View};
use el::Draw;

/// Draws the whole app at the end of `root`.
pub fn mount(root: &Node, desk: Desk) {
    // Nothing, as long as the first page waits for its wording.
    let tag = unchanging(Box::new(move || (!desk.opening()).then(|| desk.lang().tag())));
    let lang = move || tag.get().map(Lang::of_tag);
    dress(desk, lang);
    let app = move || {
        let cx = Cx { desk, lang: lang()? };
        Some(chrome::frame(cx, move || View::Anew(Box::new(pages::page(cx, &desk.route())))))
    };
    dom::mount(root, app.draw());
}

/// Keeps title, language, type size and focus in step with the page.
fn dress(desk: Desk, lang: impl Fn() -> Option<Lang> + 'static) {
    follow(Box::new(move || {
        let cx = Cx { desk, lang: lang().unwrap_or_default() };
        let title = pages::title(cx, &desk.route());
        desk.shell().dress(&title, cx.lang.tag(), desk.settings().size.tag());
    }));
    follow(Box::new(move || desk.shell().dialog("#device", desk.asks_device())));
    let mut before = None;
    follow(Box::new(move || {
        let now = Some(desk.route());
        if before.is_some() && before != now {
            desk.shell().scroll_top();
            desk.shell().focus("main h1");
        }
        before = now;
    }));
}

/// What `now` says, followed: who reads it runs anew only when it says something else. One type for all.
fn unchanging(
    now: Box<dyn Fn() -> Option<&'static str> + Send + Sync>,
) -> Memo<Option<&'static str>> {
    Memo::new(move |_| now())
}

/// Calls `run` now and whenever a signal in it changes, as long as the page lives.
pub fn follow(run: Box<dyn FnMut()>) {
    std::mem::forget(dom::effect(run));
}
