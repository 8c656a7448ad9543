//! Printing, files, focus, address and the document: the port `Browser`. What a browser may lack is looked for first.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;

use super::{clipboard, document, fetch, first_screen, has, window};
use crate::state::{Browser, Fetched, Forgets, Reading};

/// The browser around us.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebBrowser;

impl Browser for WebBrowser {
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>) {
        clipboard::copy(text, done);
    }

    fn print(&self) -> bool {
        window().is_some_and(|window| has(&window, "print") && window.print().is_ok())
    }

    fn save_file(&self, name: &str, text: &str) -> bool {
        let link = document()
            .and_then(|document| document.create_element("a").ok())
            .and_then(|element| element.dyn_into::<web_sys::HtmlAnchorElement>().ok());
        let Some(link) = link.filter(|link| has(link, "download")) else { return false };
        // The mark at the start tells old editors that this is UTF-8; calendars would stumble over it.
        let of_calendar = name.rsplit('.').next() == Some("ics");
        let (kind, mark) =
            if of_calendar { ("text/calendar", "") } else { ("text/plain", "\u{feff}") };
        let text = js_sys::encode_uri_component(&format!("{mark}{text}"));
        link.set_href(&format!("data:{kind};charset=utf-8,{text}"));
        link.set_download(name);
        link.click();
        true
    }

    fn fetch_text(&self, path: &str, longest: usize, done: Fetched) {
        fetch::text(path, longest, false, done);
    }

    fn fetch_fresh(&self, path: &str, longest: usize, done: Fetched) {
        fetch::text(path, longest, true, done);
    }

    fn focus(&self, selector: &str) {
        let selector = selector.to_owned();
        request_animation_frame(move || {
            if let Some(element) = find::<web_sys::HtmlElement>(&selector) {
                unfold(&element);
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

    fn base(&self) -> String {
        let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
        href.split(['#', '?']).next().unwrap_or_default().to_owned()
    }

    fn back(&self) {
        if let Some(history) = window().and_then(|window| window.history().ok()) {
            // Where nothing lies before this page, it stays.
            let _ = history.back();
        }
    }

    fn replace(&self, hash: &str) {
        if let Some(window) = window() {
            // As for `go`.
            let _ = window.location().replace(hash);
        }
    }

    fn reload(&self) {
        if let Some(window) = window() {
            // A page that may not load itself anew stays; the person can.
            let _ = window.location().reload();
        }
    }

    fn forgets(&self) -> Option<Forgets> {
        let name = window()?.navigator().user_agent().ok()?;
        let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
        if has(&["MicroMessenger", "AlipayClient", "QQ/", "Weibo", "DingTalk"]) {
            Some(Forgets::WithItsApp)
        } else {
            let apple = has(&["AppleWebKit"]) && !has(&["Chrome/", "Chromium/", "Android"]);
            apple.then_some(Forgets::InDays)
        }
    }

    fn set_dialog_open(&self, selector: &str, open: bool) {
        let selector = selector.to_owned();
        request_animation_frame(move || {
            let Some(dialog) = find::<web_sys::HtmlDialogElement>(&selector) else { return };
            if !has(&dialog, "showModal") {
                // An old browser knows no dialogs: it is shown as a part of the page, or hidden.
                dialog.set_hidden(!open);
            } else if open && !dialog.open() {
                // Only a dialog that is open already would refuse.
                let _ = dialog.show_modal();
            } else if !open {
                dialog.close();
            }
        });
    }

    fn set_document(&self, title: &str, lang: &str, size: &str) {
        let Some(document) = document() else { return };
        document.set_title(title);
        if let Some(root) = document.document_element() {
            // Attributes with fixed names are never refused.
            let _ = root.set_attribute("lang", lang);
            let _ = root.set_attribute("data-size", size);
        }
    }

    fn reading(&self) -> Option<Reading> {
        first_screen::reading()
    }

    fn remove_first_screen(&self, reading: Option<Reading>) {
        first_screen::remove(reading);
    }

    fn scroll_to_top(&self) {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn random_bytes(&self) -> Vec<u8> {
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

/// Opens the fold around the element: what is folded cannot take the focus.
fn unfold(element: &web_sys::Element) {
    if let Ok(Some(fold)) = element.closest("details:not([open])") {
        // An attribute with a fixed name is never refused.
        let _ = fold.set_attribute("open", "");
    }
}

fn find<T: JsCast>(selector: &str) -> Option<T> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}
