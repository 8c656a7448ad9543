//! The English wording: fetched when it is asked for, and shown when all of it is there.

use super::Desk;
use crate::text::{Lang, english};

/// How far the English wording is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum English {
    /// Nobody asked for it.
    #[default]
    Absent,
    /// It is being fetched, and no page was drawn yet.
    Opening,
    /// It is being fetched.
    Fetching,
    /// It is there.
    Here,
    /// It could not be fetched.
    Failed,
}

impl Desk {
    /// The language in which the pages are drawn: English only when its wording is there, so that no page is
    /// half translated.
    pub fn lang(self) -> Lang {
        if self.english.get() == English::Here { self.wished() } else { Lang::Zh }
    }

    /// Whether the first page waits for its wording.
    pub fn opening(self) -> bool {
        self.english.get() == English::Opening
    }

    /// Whether the wording is on its way.
    pub fn fetches_english(self) -> bool {
        self.wished() == Lang::En && self.english.get() == English::Fetching
    }

    /// Whether English was asked for and could not be had.
    pub fn lacks_english(self) -> bool {
        self.wished() == Lang::En && self.english.get() == English::Failed
    }

    fn wished(self) -> Lang {
        self.settings.read().lang.unwrap_or_default()
    }

    pub(super) fn open_in_english(self) {
        if self.settings.read_untracked().lang == Some(Lang::En) {
            self.fetch(English::Opening);
        }
    }

    pub(super) fn fetch_english(self) {
        match self.english.get_untracked() {
            English::Absent | English::Failed => self.fetch(English::Fetching),
            English::Opening | English::Fetching | English::Here => {}
        }
    }

    fn fetch(self, meanwhile: English) {
        self.english.set(meanwhile);
        let learn = move |found: Option<String>| {
            let there = found.is_some_and(english::learn);
            self.english.set(if there { English::Here } else { English::Failed });
        };
        self.shell().fetch_text(&address(), Box::new(learn));
    }
}

/// With the edition for which this program was built, where the build names one: a cache may keep an older file.
fn address() -> String {
    let edition = option_env!("FUSU_ENGLISH").map(|edition| format!("?v={edition}"));
    format!("{}{}", english::FILE, edition.unwrap_or_default())
}
