//! The browser: the only place that touches `web_sys` and `js_sys`. Each file adapts one thing to one port.

mod browser;
mod clipboard;
mod clock;
mod fetch;
mod first_screen;
mod journal;
mod local_store;
mod page;
mod panic;
mod taps;

pub use browser::WebBrowser;
pub use clock::BeijingClock;
pub use journal::BrowserJournal;
pub use local_store::{LocalStore, on_other_tab};
pub use page::{hash, on_hash, on_leave, on_return, root, search};
pub use panic::install as install_panic_screen;
pub use taps::ignore_stray_taps;

/// The window, without a panic where there is none.
fn window() -> Option<web_sys::Window> {
    use wasm_bindgen::JsCast;
    js_sys::global().dyn_into::<web_sys::Window>().ok()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Whether the object has something by this name: calling what is not there would end the program.
fn has(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    js_sys::Reflect::get(object, &wasm_bindgen::JsValue::from_str(name))
        .is_ok_and(|value| !value.is_undefined() && !value.is_null())
}
