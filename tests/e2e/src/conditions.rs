//! Under which conditions a page runs: a stopped clock, a storage that is denied or full, a file that is missing. The server writes the scripts
//! for it into every page that it sends, so they run before the page's own in each engine, each tab and after a crash.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Instead, Size, World};

impl World {
    /// As [`World::new`], but the browser denies the page its storage.
    #[track_caller]
    pub fn denied(size: Size, lang: &str) -> Self {
        let world = Self::new(size, lang);
        world.before("denied", DENIED);
        world
    }

    /// As [`World::new`], but the browser has no IndexedDB.
    #[track_caller]
    pub fn without_journal(size: Size, lang: &str) -> Self {
        let world = Self::new(size, lang);
        world.before("no journal", NO_JOURNAL);
        world
    }

    /// As [`World::new`], but IndexedDB never answers.
    #[track_caller]
    pub fn stuck_journal(size: Size, lang: &str) -> Self {
        let world = Self::new(size, lang);
        world.before("no journal", STUCK_JOURNAL);
        world
    }

    /// From the next page on, the browser goes by this name.
    pub fn named(&self, user_agent: &str) {
        let name = serde_json::json!(user_agent);
        let script =
            format!("Object.defineProperty(navigator, 'userAgent', {{ get: () => {name} }})");
        self.before("name", &script);
    }

    /// From now on, in this page and the next ones, the storage is full: every write fails.
    #[track_caller]
    pub fn full(&self) {
        self.before("full", FULL);
        self.js(FULL);
    }

    /// The storage has room again.
    #[track_caller]
    pub fn room(&self) {
        self.server().not_before("full");
        self.js("window.__room?.()");
    }

    /// Stops the page's clock at this instant, in this page and the next ones; without an offset it is Beijing time.
    #[track_caller]
    pub fn now(&self, iso: &str) {
        let zoned = iso.ends_with('Z') || iso.rfind(['+', '-']).is_some_and(|at| at > 10);
        let full = match (iso.contains('T'), zoned) {
            (false, _) => format!("{iso}T12:00:00+08:00"),
            (true, false) => format!("{iso}+08:00"),
            (true, true) => iso.to_owned(),
        };
        let script = NOW.replace("INSTANT", &full);
        self.before("now", &script);
        self.js(&script);
    }

    /// From now on the server answers this path, such as `/content/index.zh.json`, so.
    pub fn answers(&self, path: &str, instead: Instead) {
        self.server().instead(path, instead);
    }

    /// The server answers this path with its file again.
    pub fn answers_again(&self, path: &str) {
        self.server().as_it_is(path);
    }

    /// The text of this file of the built app.
    #[track_caller]
    pub fn file(&self, path: &str) -> String {
        let file = dist().join(path.trim_start_matches('/'));
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// From the next page on, this script runs before the page's own.
    pub(crate) fn before(&self, name: &'static str, script: &str) {
        self.server().before(name, script);
    }
}

/// The folder of the built app.
pub(crate) fn dist() -> PathBuf {
    env::var_os("FUSU_DIST")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from)
}

const DENIED: &str = "Object.defineProperty(window, 'localStorage', { configurable: true, \
    get() { throw new DOMException('denied by the test', 'SecurityError') } });";

const NO_JOURNAL: &str =
    "Object.defineProperty(window, 'indexedDB', { configurable: true, value: undefined });";

const STUCK_JOURNAL: &str = "IDBFactory.prototype.open = () => new EventTarget();";

const FULL: &str = "if (!window.__room) { const set = Storage.prototype.setItem; \
    Storage.prototype.setItem = function (...all) { if (this !== window.localStorage) return set.apply(this, all); \
        throw new DOMException('full by the test', 'QuotaExceededError') }; \
    window.__room = () => { Storage.prototype.setItem = set; delete window.__room } }";

const NOW: &str = "{ const Real = Date.__real ?? Date; const at = Real.parse('INSTANT'); \
    if (Number.isNaN(at)) throw new Error('no instant: INSTANT'); \
    window.Date = new Proxy(Real, { \
        construct: (real, args, target) => args.length ? Reflect.construct(real, args, target) : new real(at), \
        apply: () => new Real(at).toString(), \
        get: (real, key) => key === 'now' ? () => at : key === '__real' ? Real : Reflect.get(real, key) }) }";
