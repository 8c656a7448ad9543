//! The pages: they read the app and call its commands, and touch no browser themselves.

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

use crate::state::AppState;
use crate::text::Lang;
use cx::Cx;
use dom::{Node, View};
use el::Draw;

/// Draws the whole app at the end of `root`.
pub fn mount(root: &Node, app: AppState) {
    let tag = unchanging(Box::new(move || Some(app.lang().tag())));
    let lang = move || tag.get().map(Lang::of_tag);
    dress(app, lang);
    let app = move || {
        let cx = Cx { app, lang: lang()? };
        Some(chrome::frame(cx, move || View::Anew(Box::new(pages::page(cx, &app.route())))))
    };
    dom::mount(root, app.draw());
}

/// Keeps title, language, type size and focus in step with the page.
fn dress(app: AppState, lang: impl Fn() -> Option<Lang> + 'static) {
    follow(Box::new(move || {
        let cx = Cx { app, lang: lang().unwrap_or_default() };
        let title = pages::title(cx, &app.route());
        app.shell().dress(&title, cx.lang.tag(), app.settings().size.tag());
    }));
    follow(Box::new(move || app.shell().dialog("#device", app.asks_device())));
    let mut before = None;
    follow(Box::new(move || {
        let now = Some(app.route());
        if before.is_some() && before != now {
            app.shell().scroll_top();
            app.shell().focus("main h1");
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
