//! The clock: China has one time zone, eight hours ahead of UTC, wherever the device thinks it is.

use chrono::{DateTime, NaiveDateTime};

use crate::storage::Clock;

/// Tells Beijing time.
#[derive(Clone, Copy, Debug, Default)]
pub struct BeijingClock;

const AHEAD: f64 = 8.0 * 3_600_000.0;

impl Clock for BeijingClock {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit an i64")]
    #[expect(clippy::disallowed_methods, reason = "this is the one clock of the app")]
    fn now(&self) -> NaiveDateTime {
        let millis = (js_sys::Date::now() + AHEAD) as i64;
        DateTime::from_timestamp_millis(millis).unwrap_or_default().naive_utc()
    }
}
