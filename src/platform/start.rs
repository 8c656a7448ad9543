//! Wires the ports to the desk and mounts the app.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::{BeijingClock, Browser, LocalStore, local_store, panic, window};
use crate::state::{Desk, Tools};
use crate::ui::App;

/// Starts the app in this page.
pub fn start() {
    panic::install();
    let store = LocalStore::probe();
    let tools =
        Tools { store: Rc::new(store), clock: Rc::new(BeijingClock), shell: Rc::new(Browser) };
    let Some(root) = element("app") else { return };
    mount_to(root, move || {
        let desk = Desk::new(tools, &hash());
        listen("hashchange", move |_| desk.arrive(&hash()));
        local_store::watch(move |key| desk.reload(key.as_deref()));
        view! { <App desk /> }
    })
    .forget();
    if let Some(boot) = element("boot") {
        boot.remove();
    }
}

/// Calls `heard` for every event of this name on the window, as long as the page lives.
pub(super) fn listen(name: &str, heard: impl Fn(web_sys::Event) + 'static) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(heard);
    if let Some(window) = window() {
        // Without the listener the page still works; it only learns less.
        let _ = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
