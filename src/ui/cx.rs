//! What every page is given: the app and the language.

use chrono::NaiveDate;

use crate::state::AppState;
use crate::text::{Lang, Text, dates, fill};

/// The app and the language in which the page is drawn.
#[derive(Clone, Copy)]
pub(super) struct Cx {
    /// Where everything is read and commanded.
    pub(super) app: AppState,
    /// The language; a page is drawn anew when it changes.
    pub(super) lang: Lang,
}

impl Cx {
    /// The wording.
    #[inline(never)]
    pub(super) fn t(self, text: Text) -> &'static str {
        text.of(self.lang)
    }

    /// The wording with its placeholders filled.
    #[inline(never)]
    pub(super) fn fill(self, text: Text, values: &[(&str, &str)]) -> String {
        fill(self.t(text), |name| {
            values.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    /// The day, written out.
    pub(super) fn day(self, day: NaiveDate) -> String {
        dates::long(day, self.lang)
    }

    /// A label with its colon.
    #[inline(never)]
    pub(super) fn label(self, text: Text) -> String {
        format!("{}{}", self.t(text), crate::text::colon(self.lang))
    }
}
