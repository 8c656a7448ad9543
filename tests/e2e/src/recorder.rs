//! The console and the requests of an engine whose driver tells neither: Firefox and WebKitGTK. A script that runs before
//! the page's own writes down what it sees, and the harness reads it.
//!
//! What the browser itself writes to its console, about a header for example, no script sees.

use serde_json::Value;

use crate::World;

impl World {
    /// From the next page on.
    pub(crate) fn record(&self) {
        self.before("recorder", RECORDER);
        self.server().watch_requests();
    }

    /// Reads what was written down, and forgets it there.
    pub(crate) fn gather_records(&self) {
        // A page that is just going away, or an empty one, has no record.
        let Ok(found) = self.try_js(READ, vec![]) else { return };
        let list = |key: &str| found[key].as_array().cloned().unwrap_or_default();
        self.console.borrow_mut().extend(list("console"));
        let asked = list("asked");
        let asked = asked.iter().filter_map(Value::as_str).map(ToOwned::to_owned);
        self.requests.borrow_mut().extend(asked);
    }
}

/// Lies in the storage of the tab, because a reload must not lose what the page before it said. Each line of the console
/// has the form of a line of chromedriver's log. The list of loaded resources lacks what got no answer; the server's
/// policy (`Server::watch_requests`) tells of that.
const RECORDER: &str = "{ const key = 'written down by the test'; \
    const note = (list, what) => { const all = JSON.parse(sessionStorage.getItem(key) ?? '{}'); \
        (all[list] ??= []).push(what); sessionStorage.setItem(key, JSON.stringify(all)) }; \
    const say = (level, source, message) => note('console', { level, source, message: String(message) }); \
    for (const [name, level] of [['error', 'SEVERE'], ['warn', 'WARNING']]) { const real = console[name]; \
        console[name] = (...all) => { say(level, 'console', all.map(String).join(' ')); real.apply(console, all) } } \
    addEventListener('error', e => say('SEVERE', 'page', \
        e.message ?? `not loaded: ${e.target?.src ?? e.target?.href}`), true); \
    addEventListener('unhandledrejection', e => say('SEVERE', 'promise', e.reason)); \
    addEventListener('securitypolicyviolation', e => e.disposition === 'report' \
        ? note('asked', e.blockedURI) : say('SEVERE', 'policy', e.blockedURI)); \
    addEventListener('pagehide', () => \
        performance.getEntriesByType('resource').forEach(entry => note('asked', entry.name))) }";

const READ: &str = "const key = 'written down by the test'; \
    const all = JSON.parse(sessionStorage.getItem(key) ?? '{}'); sessionStorage.removeItem(key); \
    const now = [location.href, ...performance.getEntriesByType('resource').map(entry => entry.name)]; \
    return { console: all.console ?? [], asked: [...(all.asked ?? []), ...now] }";
