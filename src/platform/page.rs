//! The page that carries the app: its root, its static first screen, its address.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::window;

/// The element in which the app lives, if `index.html` is ours.
pub fn root() -> Option<web_sys::HtmlElement> {
    element("app")
}

/// The part of the address after the file, with its `#`; empty when there is none.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The part of the address between the file and the `#`, with its `?`; empty when there is none.
pub fn search() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Calls `changed` whenever the part of the address after the `#` changes.
pub fn on_hash(changed: impl Fn() + 'static) {
    listen("hashchange", move |_| changed());
}

/// Lets the browser ask, in its own words, before the page is left or loaded anew, whenever `unsaved` says so.
pub fn on_leave(unsaved: impl Fn() -> bool + 'static) {
    listen("beforeunload", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>().filter(|_| unsaved()) {
            event.prevent_default();
            // Older browsers ask only then.
            event.set_return_value("?");
        }
    });
}

/// Calls `changed` whenever the page comes back as it was left, out of the browser's memory.
pub fn on_return(changed: impl Fn() + 'static) {
    listen("pageshow", move |event| {
        if event
            .dyn_ref::<web_sys::PageTransitionEvent>()
            .is_some_and(web_sys::PageTransitionEvent::persisted)
        {
            changed();
        }
    });
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
