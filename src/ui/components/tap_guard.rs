//! One tap, one act: the second half of a double tap hits whatever has moved under the finger.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

/// For this long after an act that moved things, in milliseconds, a tap is taken for the rest of that act.
const PAUSE: f64 = 500.0;

/// The taps on things that move: those of a list, or of a question that takes the place of its button.
#[derive(Clone, Copy)]
pub struct TapGuard(StoredValue<f64>);

impl TapGuard {
    pub fn new() -> Self {
        Self(StoredValue::new(f64::NEG_INFINITY))
    }

    /// Begins the pause: this event has moved things.
    pub fn moved(self, event: &Event) {
        self.0.set_value(event.time_stamp());
    }

    /// Whether this event comes from the rest of the last act.
    pub fn is_rest(self, event: &Event) -> bool {
        event.time_stamp() - self.0.get_value() <= PAUSE
    }

    /// Whether this tap is meant; the pause begins again with it.
    pub fn accepts(self, tap: &MouseEvent) -> bool {
        // A key presses the button that has the focus, wherever it is: it counts no clicks.
        let by_key = tap.detail() == 0;
        let meant = by_key || !self.is_rest(tap);
        if meant {
            self.0.set_value(tap.time_stamp());
        }
        meant
    }
}
