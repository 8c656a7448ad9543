//! Words and numbers in two languages; knows nothing else of the project.

pub mod bill;
pub mod dates;
mod fill;
pub mod guard_words;
pub mod leaked;
pub mod letter_words;
mod message;
pub mod money;
mod quotes;
mod retell;
pub mod tone_context;
pub mod tone_words;
pub(crate) mod typed;
pub mod words;
pub mod words_case;
pub mod words_clocks;
pub mod words_follow_up;
pub mod words_further;
pub mod words_home;
pub mod words_hub;
pub mod words_next;
pub mod words_objections;
pub mod words_payments;
pub mod words_precheck;
pub mod words_prevention;
pub mod words_questions;
pub mod words_relay;
pub mod words_replies;
pub mod words_reply;
pub mod words_reword;
pub mod words_saving;
pub mod words_site;

pub use fill::{fill, fill_apart, placeholders, settle};
pub use message::Message;
pub use quotes::quoted_pieces;
pub use retell::{retell, speaks_of_reader};

use serde::{Deserialize, Serialize};

/// A language of the interface. Chinese is the default and the original.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// 简体中文.
    #[default]
    Zh,
    /// English.
    En,
}

impl Lang {
    /// The BCP 47 tag for `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }

    /// The short code, as in the names of content files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// What it calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zh => "中文",
            Self::En => "English",
        }
    }

    /// The same on a small button.
    pub const fn short_name(self) -> &'static str {
        match self {
            Self::Zh => "中文",
            Self::En => "EN",
        }
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Zh => Self::En,
            Self::En => Self::Zh,
        }
    }
}

/// One piece of wording in both languages: a missing translation does not compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The Chinese original.
    pub zh: &'static str,
    /// The English; not there in content that was loaded for a reader of Chinese.
    #[serde(default)]
    pub en: &'static str,
}

/// A [`Text`] from its Chinese and its English.
pub const fn t(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

impl Text {
    /// The wording in `lang`; the Chinese where no English was loaded.
    pub const fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En if !self.en.is_empty() => self.en,
            Lang::Zh | Lang::En => self.zh,
        }
    }

    /// Whether there is no wording; a field that may be empty is then left out of files.
    pub const fn is_empty(&self) -> bool {
        self.zh.is_empty()
    }
}

/// A composed piece of wording in both languages, for letters that show the Chinese with an English gloss.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bilingual {
    /// The Chinese text, which is the letter.
    pub zh: String,
    /// The English gloss.
    pub en: String,
}

impl Bilingual {
    /// The wording in `lang`.
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

impl From<Text> for Bilingual {
    fn from(text: Text) -> Self {
        Self { zh: text.zh.into(), en: text.of(Lang::En).into() }
    }
}

/// What stands between the members of a list.
pub const fn list_separator(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "、",
        Lang::En => ", ",
    }
}

/// The labels of the line for signature and date.
pub const SIGN: [Text; 2] = [t("签名", "Signature"), t("日期", "Date")];

/// What stands between items that have commas of their own.
pub const fn semicolon(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "；",
        Lang::En => "; ",
    }
}

/// What stands between a label and its value.
pub const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "：",
        Lang::En => ": ",
    }
}
