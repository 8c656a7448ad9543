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
    let lang = Memo::new(move |_| (!desk.opening()).then(|| desk.lang()));
    dress(desk, lang);
    let app = move || {
        let cx = Cx { desk, lang: lang.get()? };
        Some(chrome::frame(cx, move || View::Anew(Box::new(pages::page(cx, &desk.route())))))
    };
    dom::mount(root, app.draw());
}

/// Keeps title, language, type size and focus in step with the page.
fn dress(desk: Desk, lang: Memo<Option<Lang>>) {
    follow(Box::new(move || {
        let cx = Cx { desk, lang: lang.get().unwrap_or_default() };
        let title = pages::title(cx, &desk.route());
        desk.shell().dress(&title, cx.lang.tag(), desk.settings().size.tag());
    }));
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

/// Calls `run` now and whenever a signal in it changes: one type of effect for all.
pub fn follow(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}
