//! Clipboard, printing, files, focus and address: the shell port.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::window;
use crate::state::Shell;

/// A connection that hangs may say nothing for minutes; somebody waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The browser around us.
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser;

impl Shell for Browser {
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>) {
        let Some(window) = window() else { return done(false) };
        // Outside a secure context there is no clipboard object at all.
        if !window.is_secure_context() {
            return done(false);
        }
        let promise = window.navigator().clipboard().write_text(text);
        spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
    }

    fn print(&self) {
        if let Some(window) = window() {
            // A browser that cannot print does nothing, and the page offers other ways.
            let _ = window.print();
        }
    }

    fn save_file(&self, name: &str, text: &str) {
        let address = format!(
            "data:text/plain;charset=utf-8,{}",
            js_sys::encode_uri_component(&format!("\u{feff}{text}"))
        );
        let link = document()
            .and_then(|document| document.create_element("a").ok())
            .and_then(|element| element.dyn_into::<web_sys::HtmlAnchorElement>().ok());
        if let Some(link) = link {
            link.set_href(&address);
            link.set_download(name);
            link.click();
        }
    }

    fn fetch_text(&self, path: &str, done: Box<dyn FnOnce(Option<String>)>) {
        let path = path.to_owned();
        let done = Rc::new(Cell::new(Some(done)));
        let answer = move |found| {
            if let Some(done) = done.take() {
                done(found);
            }
        };
        let late = answer.clone();
        set_timeout(move || late(None), PATIENCE);
        spawn_local(async move { answer(fetch(&path).await) });
    }

    fn focus(&self, selector: &'static str) {
        request_animation_frame(move || {
            if let Some(element) = find::<web_sys::HtmlElement>(selector) {
                // An element that cannot take the focus leaves it where it was.
                let _ = element.focus();
            }
        });
    }

    fn go(&self, hash: &str) {
        if let Some(window) = window() {
            // The address bar refuses nothing that starts with '#'.
            let _ = window.location().set_hash(hash);
        }
    }

    fn back(&self) {
        if let Some(history) = window().and_then(|window| window.history().ok()) {
            // Where nothing lies before this page, it stays.
            let _ = history.back();
        }
    }

    fn replace(&self, hash: &str) {
        if let Some(window) = window() {
            // As above.
            let _ = window.location().replace(hash);
        }
    }

    fn dialog(&self, selector: &'static str, open: bool) {
        request_animation_frame(move || {
            let Some(dialog) = find::<web_sys::HtmlDialogElement>(selector) else { return };
            if open && !dialog.open() {
                // Without modal dialogs it is still shown, in the page.
                if dialog.show_modal().is_err() {
                    dialog.set_open(true);
                }
            } else if !open {
                dialog.close();
            }
        });
    }

    fn dress(&self, title: &str, lang: &str, size: &str) {
        let Some(document) = document() else { return };
        document.set_title(title);
        if let Some(root) = document.document_element() {
            // Attributes with fixed names are never refused.
            let _ = root.set_attribute("lang", lang);
            let _ = root.set_attribute("data-size", size);
        }
    }

    fn scroll_top(&self) {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn random(&self) -> Vec<u8> {
        let mut bytes = [0_u8; 12];
        let drawn = window()
            .and_then(|window| window.crypto().ok())
            .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
        if !drawn {
            bytes = bytes.map(|_| random_byte());
        }
        bytes.to_vec()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
fn random_byte() -> u8 {
    (js_sys::Math::random() * 256.0) as u8
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

fn find<T: JsCast>(selector: &str) -> Option<T> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

async fn fetch(path: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(path)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
