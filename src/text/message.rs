//! A sentence with its values, which can still be said in either language.

use super::{Lang, Text, fill_apart};

/// A wording and what goes into its placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    text: Text,
    values: Vec<(&'static str, String)>,
}

impl Message {
    /// A wording with these values, by the name of their placeholder.
    pub fn with(text: Text, values: &[(&'static str, &str)]) -> Self {
        let values = values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { text, values }
    }

    /// The sentence in `lang`.
    pub fn of(&self, lang: Lang) -> String {
        fill_apart(self.text.of(lang), |name| {
            self.values.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone())
        })
    }
}

impl From<Text> for Message {
    fn from(text: Text) -> Self {
        Self { text, values: Vec::new() }
    }
}
