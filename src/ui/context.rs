//! What every component may ask for: the app state, and the wording in the language of the pages.

use leptos::html;
use leptos::prelude::*;

use crate::domain::naming;
use crate::state::AppState;
use crate::text::{Message, Text, colon, dates};
use chrono::{NaiveDate, NaiveDateTime};

/// The app state, which [`super::App`] provides.
pub(super) fn use_app() -> AppState {
    expect_context()
}

/// A wording that follows the language, for `view!` and props: `{tr(words::SAVE)}`.
pub(super) fn tr(text: Text) -> Signal<&'static str> {
    let app = use_app();
    Signal::derive(move || app.text(text))
}

/// Moves the focus to the element whenever it appears, and whenever `again` changes while it is there.
pub(super) fn focus_when_shown(
    element: NodeRef<html::Div>,
    again: impl Fn() + Send + Sync + 'static,
) {
    Effect::new(move |_| {
        again();
        if let Some(element) = element.get() {
            // An element that cannot take the focus leaves it where it was.
            let _ = element.focus();
        }
    });
}

impl AppState {
    /// The sentence in the language of the pages, tracked.
    pub(super) fn say(self, message: &Message) -> String {
        message.of(self.lang())
    }

    /// The day, written out, tracked.
    pub(super) fn day(self, day: NaiveDate) -> String {
        dates::long(day, self.lang())
    }

    /// The day as it is said this year, and with its year in another one; tracked.
    pub(super) fn near_day(self, day: NaiveDate) -> String {
        naming::day(day, self.today(), self.lang())
    }

    /// The day, written out, and the time; tracked.
    pub(super) fn moment(self, at: NaiveDateTime) -> String {
        format!("{} {}", self.day(at.date()), dates::clock(at))
    }

    /// A label with its colon, tracked.
    pub(super) fn label(self, text: Text) -> String {
        format!("{}{}", self.text(text), colon(self.lang()))
    }
}
