//! IndexedDB behind the port of the journal. Its transactions are on the disk when they say so; localStorage is not.
//!
//! By web-sys alone: of the crates around IndexedDB one only has the option "strict" (`indexed_db_futures`), and it weighs
//! 19 KB brotli, `idb` 8 KB without it; this file weighs 2 KB.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::set_timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use super::window;
use crate::storage::{Entries, Journal, Journaled, Step, Told};

/// The journal in the browser's IndexedDB. It is opened for each update: a browser may close what stays open.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserJournal;

const DATABASE: &str = "fusu.journal";
const RECORDS: &str = "records";
/// After this a person wonders.
const SLOW: Duration = Duration::from_millis(300);
/// Nobody waits longer for the app to start.
const START: Duration = Duration::from_secs(1);
/// A disk that is busy may take so long.
const WRITE: Duration = Duration::from_secs(3);

impl Journal for BrowserJournal {
    fn update(&self, make: bool, step: Step, told: Told) {
        let (told, over) = (Rc::new(told), Rc::new(Cell::new(false)));
        let stuck = if make { WRITE } else { START };
        for (after, what) in [(SLOW, Journaled::Slow), (stuck, Journaled::Failed)] {
            let (told, over) = (Rc::clone(&told), Rc::clone(&over));
            let late = move || {
                if !over.get() {
                    told(what);
                }
            };
            set_timeout(late, after);
        }
        spawn_local(async move {
            let done = update(make, step).await.is_ok();
            over.set(true);
            told(if done { Journaled::Done } else { Journaled::Failed });
        });
    }
}

async fn update(make: bool, step: Step) -> Result<(), JsValue> {
    let factory: IdbFactory = window().ok_or(JsValue::NULL)?.indexed_db()?.ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(DATABASE, 1)?;
    let absent = Rc::new(Cell::new(false));
    let upgrade = upgrade(&request, make, Rc::clone(&absent));
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let opened = settled(&request).await;
    if absent.get() && !make {
        step(&Entries::new());
        return Ok(());
    }
    opened?;
    let database: IdbDatabase = request.result()?.unchecked_into();
    let done = transact(&database, step).await;
    database.close();
    done
}

/// Makes the journal in a database that is new, or takes the database back.
fn upgrade(request: &IdbOpenDbRequest, make: bool, absent: Rc<Cell<bool>>) -> Closure<dyn Fn()> {
    let request = request.clone();
    Closure::new(move || {
        absent.set(true);
        // What fails here lets the request fail.
        let _ = if make {
            let database = request.result().map(JsCast::unchecked_into::<IdbDatabase>);
            database.and_then(|database| database.create_object_store(RECORDS)).map(drop)
        } else {
            request.transaction().map_or(Ok(()), |transaction| transaction.abort())
        };
    })
}

async fn transact(database: &IdbDatabase, step: Step) -> Result<(), JsValue> {
    let transaction = strict(database)?;
    let store = transaction.object_store(RECORDS)?;
    let (keys, texts) = (store.get_all_keys()?, store.get_all()?);
    // Requests are answered in their order.
    settled(&texts).await?;
    let (keys, texts): (Array, Array) = (keys.result()?.into(), texts.result()?.into());
    let mut entries = Entries::new();
    for index in 0..keys.length() {
        if let (Some(key), Some(text)) = (keys.get(index).as_string(), texts.get(index).as_string())
        {
            entries.push((key, text));
        }
    }
    for (key, text) in step(&entries) {
        match text {
            Some(text) => store.put_with_key(&text.into(), &key.into())?,
            None => store.delete(&key.into())?,
        };
    }
    committed(&transaction).await
}

/// A transaction that is complete when it is on the disk. web-sys has its options only behind a switch for everything
/// that is unstable; a browser that does not know them ignores them.
fn strict(database: &IdbDatabase) -> Result<IdbTransaction, JsValue> {
    let options = js_sys::Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    begin.call3(database, &RECORDS.into(), &"readwrite".into(), &options)?.dyn_into()
}

async fn settled(request: &IdbRequest) -> Result<(), JsValue> {
    let answer = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(answer).await.map(drop)
}

async fn committed(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let answer = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    JsFuture::from(answer).await.map(drop)
}
