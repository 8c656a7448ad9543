//! Fetching our own files: no longer than they may be, and no later than somebody waits.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::window;
use crate::state::{FetchError, Fetched};

/// A connection that hangs may say nothing for minutes; somebody waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Fetches the file at `path`, of at most `longest` bytes; past every cache when it has to be `fresh`.
pub(super) fn text(path: &str, longest: usize, fresh: bool, done: Fetched) {
    let Ok(stop) = web_sys::AbortController::new() else {
        return done(Err(FetchError::Unreachable));
    };
    let path = path.to_owned();
    let done = Rc::new(Cell::new(Some(done)));
    let answer = move |found| {
        if let Some(done) = done.take() {
            done(found);
        }
    };
    let (late, signal) = (answer.clone(), stop.signal());
    let over = stop.clone();
    set_timeout(
        move || {
            late(Err(FetchError::Unreachable));
            over.abort();
        },
        PATIENCE,
    );
    spawn_local(async move {
        let found = body(&path, &signal, longest, fresh).await;
        if found == Err(FetchError::TooLong) {
            // What is left of it need not travel.
            stop.abort();
        }
        answer(found);
    });
}

async fn body(
    path: &str,
    signal: &web_sys::AbortSignal,
    longest: usize,
    fresh: bool,
) -> Result<String, FetchError> {
    let window = window().ok_or(FetchError::Unreachable)?;
    let options = web_sys::RequestInit::new();
    options.set_signal(Some(signal));
    if fresh {
        options.set_cache(web_sys::RequestCache::NoStore);
    }
    let request = window.fetch_with_str_and_init(path, &options);
    let response = JsFuture::from(request).await.map_err(|_| FetchError::Unreachable)?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| FetchError::Unreachable)?;
    let stream = response.body().filter(|_| response.ok()).ok_or(FetchError::Unreachable)?;
    let bytes = read(&stream, longest).await?;
    String::from_utf8(bytes).map_err(|_| FetchError::TooLong)
}

/// Reads piece by piece: the length that a server announces need not be true.
async fn read(stream: &web_sys::ReadableStream, longest: usize) -> Result<Vec<u8>, FetchError> {
    let reader: web_sys::ReadableStreamDefaultReader =
        stream.get_reader().dyn_into().map_err(|_| FetchError::Unreachable)?;
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(|_| FetchError::Unreachable)?;
        let value = get(&piece, "value");
        if get(&piece, "done").is_truthy() {
            return Ok(bytes);
        }
        let value: js_sys::Uint8Array = value.dyn_into().map_err(|_| FetchError::Unreachable)?;
        bytes.extend(value.to_vec());
        if bytes.len() > longest {
            return Err(FetchError::TooLong);
        }
    }
}

fn get(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}
