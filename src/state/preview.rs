//! A preview: the app at a time that its address names, such as `?now=2026-12-03T10:00`, for whoever tests deadlines.
//!
//! What is stored can be looked at, and nothing is written: neither the store nor the journal of the browser is within
//! reach, so that a date in the future can spoil no record. A banner says so on every page.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};

use super::Ports;
use crate::storage::{Clock, Journal, Journaled, MemoryStore, Step, Store, Told, is_ours};
use crate::text::dates::parse_instant;

/// The ports for the page whose address has this `search` part: those that are given, unless it asks for a preview.
pub fn preview_ports(ports: Ports, search: &str) -> Ports {
    let Some(now) = asked_for(search) else { return ports };
    let ahead = now - ports.clock.now();
    Ports {
        store: Arc::new(copy_of(&*ports.store)),
        journal: Arc::new(NoJournal),
        clock: Arc::new(PreviewClock { real: ports.clock, from: now, ahead }),
        browser: ports.browser,
    }
}

/// The time for which the address asks, in Beijing: a day (then at noon), or a day and a time.
fn asked_for(search: &str) -> Option<NaiveDateTime> {
    let search = search.strip_prefix('?').unwrap_or(search);
    let value = search.split('&').find_map(|part| part.strip_prefix("now="))?;
    let value = value.replace("%3A", ":").replace("%3a", ":");
    ["", ":00", "T12:00:00"].iter().find_map(|rest| parse_instant(&format!("{value}{rest}")))
}

/// Starts at the time that was asked for and goes on from there: what is recorded later has a later time.
struct PreviewClock {
    real: Arc<dyn Clock>,
    from: NaiveDateTime,
    ahead: TimeDelta,
}

impl Clock for PreviewClock {
    fn now(&self) -> NaiveDateTime {
        self.real.now().checked_add_signed(self.ahead).unwrap_or(self.from)
    }

    fn preview(&self) -> Option<NaiveDateTime> {
        Some(self.from)
    }
}

/// Our records as they are now, in memory.
fn copy_of(store: &dyn Store) -> MemoryStore {
    let copy = MemoryStore::default();
    for key in store.keys().unwrap_or_default().into_iter().filter(|key| is_ours(key)) {
        if let Ok(Some(text)) = store.get(&key) {
            // Memory refuses nothing.
            let _ = copy.set(&key, &text);
        }
    }
    copy
}

/// In place of the journal: reads nothing, writes nothing, and claims nothing.
struct NoJournal;

impl Journal for NoJournal {
    fn update(&self, _: bool, _: Step, told: Told) {
        told(Journaled::Failed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_ask_for_a_day_or_an_instant() {
        for (search, expected) in [
            ("?now=2026-12-03T10:00", Some("2026-12-03T10:00:00")),
            ("?now=2026-12-03T10%3A00", Some("2026-12-03T10:00:00")),
            ("?from=home&now=2026-12-03T23:59:30", Some("2026-12-03T23:59:30")),
            ("?now=2026-12-03", Some("2026-12-03T12:00:00")),
            ("?now=2026-02-29", None),
            ("?now=9999-01-01", None),
            ("?now=", None),
            ("?know=2026-12-03", None),
            ("", None),
        ] {
            assert_eq!(asked_for(search), expected.and_then(parse_instant), "{search}");
        }
    }
}
