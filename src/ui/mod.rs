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

use crate::route::Route;
use crate::state::Desk;
use cx::Cx;
use dom::Node;
use el::Draw;

/// Draws the whole app at the end of `root`.
pub fn mount(root: &Node, desk: Desk) {
    let lang = Memo::new(move |_| desk.lang());
    let route = Memo::new(move |_| desk.route());
    dress(desk, lang, route);
    let opening = Memo::new(move |_| desk.opening());
    let app = move || {
        let cx = Cx { desk, lang: lang.get() };
        (!opening.get()).then(|| chrome::frame(cx, move || pages::page(cx, &route.get())))
    };
    dom::mount(root, app.draw());
}

/// Keeps title, language, type size and focus in step with the page.
fn dress(desk: Desk, lang: Memo<crate::text::Lang>, route: Memo<Route>) {
    Effect::new(move |_| {
        let cx = Cx { desk, lang: lang.get() };
        let title = pages::title(cx, &route.get());
        desk.shell().dress(&title, cx.lang.tag(), desk.settings().size.tag());
    });
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        if before.is_some_and(|before| before != now) {
            desk.shell().scroll_top();
            desk.shell().focus("main h1");
        }
        now
    });
}
