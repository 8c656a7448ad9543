//! The clipboard: asynchronous where the browser has it, and the older command otherwise.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{document, has, window};

/// A browser that asks its user for leave, unseen by them, would never answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Puts `text` on the clipboard and tells whether it worked.
pub(super) fn copy(text: &str, done: Box<dyn FnOnce(bool)>) {
    let promise = window()
        .map(|window| window.navigator())
        .filter(|navigator| has(navigator, "clipboard"))
        .map(|navigator| navigator.clipboard())
        .and_then(|clipboard| write(&clipboard, text));
    let Some(promise) = promise else { return done(copy_by_command(text)) };
    let text = text.to_owned();
    let done = Rc::new(Cell::new(Some(done)));
    let answer = move |worked: bool| {
        if let Some(done) = done.take() {
            done(worked || copy_by_command(&text));
        }
    };
    let late = answer.clone();
    set_timeout(move || late(false), PATIENCE);
    spawn_local(async move { answer(JsFuture::from(promise).await.is_ok()) });
}

/// Calls `writeText` where it is there; some browsers throw instead of answering, which would end the program.
fn write(clipboard: &JsValue, text: &str) -> Option<js_sys::Promise> {
    let write = js_sys::Reflect::get(clipboard, &JsValue::from_str("writeText")).ok()?;
    let write: js_sys::Function = write.dyn_into().ok()?;
    let answer = write.call1(clipboard, &JsValue::from_str(text)).ok()?;
    Some(js_sys::Promise::resolve(&answer))
}

/// Selects the text in a field that nobody sees, and has the selection copied.
fn copy_by_command(text: &str) -> bool {
    let Some(document) = document() else { return false };
    let before =
        document.active_element().and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
    let field = document
        .create_element("textarea")
        .ok()
        .and_then(|element| element.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    let (Some(field), Some(body)) = (field, document.body()) else { return false };
    // Read-only: no keyboard folds out on a phone.
    field.set_read_only(true);
    field.set_value(text);
    let copied = field.set_attribute("class", "unseen").is_ok()
        && body.append_child(&field).is_ok()
        && command(&document, &field);
    field.remove();
    if let Some(before) = before {
        // Where the focus cannot return, it is at the start of the page.
        let _ = before.focus();
    }
    copied
}

fn command(document: &web_sys::Document, field: &web_sys::HtmlTextAreaElement) -> bool {
    field.select();
    document
        .dyn_ref::<web_sys::HtmlDocument>()
        .filter(|document| has(document, "execCommand"))
        .is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}
