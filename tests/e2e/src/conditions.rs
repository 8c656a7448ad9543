//! Under which conditions a page runs: a stopped clock, a storage that is denied or full. The server writes the scripts
//! for it into every page that it sends, so they run before the page's own in each engine, each tab and after a crash.

use crate::{Size, World};

impl World {
    /// As [`World::new`], but the browser denies the page its storage.
    #[track_caller]
    pub fn denied(size: Size, lang: &str) -> Self {
        let world = Self::new(size, lang);
        world.before("denied", DENIED);
        world
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

    /// From the next page on, this script runs before the page's own.
    pub(crate) fn before(&self, name: &'static str, script: &str) {
        self.server().before(name, script);
    }
}

const DENIED: &str = "Object.defineProperty(window, 'localStorage', { configurable: true, \
    get() { throw new DOMException('denied by the test', 'SecurityError') } });";

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
