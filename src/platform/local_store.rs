//! localStorage behind the port. It is probed first: gloo-storage panics where the browser denies it.

use gloo_storage::Storage as _;
use wasm_bindgen::{JsCast, JsValue};

use super::window;
use crate::storage::{Store, StoreError};

/// The storage of the browser, or the knowledge that there is none.
#[derive(Clone, Copy, Debug)]
pub struct LocalStore {
    there: bool,
}

impl LocalStore {
    /// Looks whether the browser lets us at its storage.
    pub fn probe() -> Self {
        let there = window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
        Self { there }
    }

    fn raw(self) -> Result<web_sys::Storage, StoreError> {
        if self.there { Ok(gloo_storage::LocalStorage::raw()) } else { Err(StoreError::Denied) }
    }
}

impl Store for LocalStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.raw()?.get_item(key).map_err(|_| StoreError::Denied)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let raw = self.raw()?;
        raw.set_item(key, text).map_err(|error| named(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.raw()?.remove_item(key).map_err(|_| StoreError::Denied)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let raw = self.raw()?;
        let count = raw.length().map_err(|_| StoreError::Denied)?;
        Ok((0..count).filter_map(|index| raw.key(index).ok().flatten()).collect())
    }
}

/// The name of the error tells why; it is a `DOMException`, or an `Error` of some extension.
fn named(error: &JsValue) -> StoreError {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name")).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Full,
        Some("SecurityError") => StoreError::Denied,
        _ => StoreError::Other,
    }
}

/// Tells of changes that other tabs make: the key, or `None` when everything was cleared.
pub fn on_other_tab(changed: impl Fn(Option<String>) + 'static) {
    super::page::listen("storage", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::StorageEvent>() {
            changed(event.key());
        }
    });
}
