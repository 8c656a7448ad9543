//! Words and numbers in two languages; knows nothing else of the project.

pub mod dates;
pub mod english;
mod fill;
pub mod guard_words;
pub mod harvest;
pub mod letter_words;
pub mod money;
pub mod words;
pub mod words_case;

pub use fill::{fill, placeholders};

/// A language of the interface. Chinese is the default and the original.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

    /// The language with this tag; Chinese, if there is none.
    pub fn of_tag(tag: &str) -> Self {
        if tag == Self::En.tag() { Self::En } else { Self::Zh }
    }

    /// What it calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zh => "中文",
            Self::En => "English",
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
///
/// In the app that is shipped only the Chinese is compiled in, for most visitors read nothing else; there the English
/// is what [`english`] was given at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The Chinese original.
    pub zh: &'static str,
    #[cfg(not(all(target_arch = "wasm32", feature = "ui")))]
    en: &'static str,
}

/// The one way to make a [`Text`]. Both languages have to stand here as literals: [`harvest`] reads them in the source.
#[cfg(not(all(target_arch = "wasm32", feature = "ui")))]
pub const fn t(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// The one way to make a [`Text`]; what nobody keeps is not linked.
#[cfg(all(target_arch = "wasm32", feature = "ui"))]
pub const fn t(zh: &'static str, _en: &'static str) -> Text {
    Text { zh }
}

/// What a build holds of a [`Text`].
pub type Held =
    [&'static str; if cfg!(all(target_arch = "wasm32", feature = "ui")) { 1 } else { 2 }];

impl Text {
    /// All that this build holds of it, to be packed.
    pub const fn held(self) -> Held {
        [
            self.zh,
            #[cfg(not(all(target_arch = "wasm32", feature = "ui")))]
            self.en,
        ]
    }

    /// The one of which this was held.
    pub const fn of_held(held: Held) -> Self {
        Self {
            zh: held[0],
            #[cfg(not(all(target_arch = "wasm32", feature = "ui")))]
            en: held[1],
        }
    }

    /// The wording in `lang`.
    pub fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.english(),
        }
    }

    #[cfg(not(all(target_arch = "wasm32", feature = "ui")))]
    const fn english(self) -> &'static str {
        self.en
    }

    // No entry: the two are the same, or the table is not there, and the original is better than nothing.
    #[cfg(all(target_arch = "wasm32", feature = "ui"))]
    fn english(self) -> &'static str {
        english::find(self.zh).unwrap_or(self.zh)
    }
}

/// A composed piece of wording in both languages, for letters that show the Chinese with an English gloss.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The Chinese text, which is the letter.
    pub zh: String,
    /// The English gloss.
    pub en: String,
}

impl Pair {
    /// The wording in `lang`.
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

impl From<Text> for Pair {
    fn from(text: Text) -> Self {
        Self { zh: text.zh.into(), en: text.of(Lang::En).into() }
    }
}

/// The parts one after the other, with `between` between them.
pub fn join<'a>(parts: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    joined(&mut parts.into_iter(), between)
}

/// One for all kinds of lists: the standard library brings a kilobyte for each.
#[inline(never)]
fn joined(parts: &mut dyn Iterator<Item = &str>, between: &str) -> String {
    let mut out = String::new();
    for (index, part) in parts.enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        out.push_str(part);
    }
    out
}

/// What stands between the members of a list in Chinese.
pub const LIST_ZH: &str = "、";

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
