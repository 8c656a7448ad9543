//! What every component may ask for: the app state, and the wording in the language of the pages.

use leptos::prelude::*;

use crate::state::AppState;
use crate::text::{Message, Text, colon, dates};
use chrono::NaiveDate;

/// The app state, which [`super::App`] provides.
pub(super) fn use_app() -> AppState {
    expect_context()
}

/// A wording that follows the language, for `view!` and props: `{tr(words::SAVE)}`.
pub(super) fn tr(text: Text) -> Signal<&'static str> {
    let app = use_app();
    Signal::derive(move || app.tr(text))
}

impl AppState {
    /// The sentence in the language of the pages, followed.
    pub(super) fn say(self, message: &Message) -> String {
        message.of(self.lang())
    }

    /// The day, written out, followed.
    pub(super) fn day(self, day: NaiveDate) -> String {
        dates::long(day, self.lang())
    }

    /// A label with its colon, followed.
    pub(super) fn label(self, text: Text) -> String {
        format!("{}{}", self.tr(text), colon(self.lang()))
    }
}
