//! An empty stand-in for `wasm-streams`.
//!
//! Leptos depends on `server_fn`, which could stream to and from a server, and through it on `wasm-streams`. That crate
//! exports three JavaScript classes, which stay in every program whether anybody streams or not: 5 KB of the first
//! visit. We have no server. `[patch.crates-io]` in our manifest puts these few lines in its place; a stream is empty.

use futures_util::stream::{self, Stream};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser, untouched.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Holds `raw`.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream of nothing, whatever is given.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// Gives `raw` back.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Nothing.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
