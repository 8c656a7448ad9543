//! The settings: language and type size.

use serde::{Deserialize, Serialize};

use super::cases::SaveError;
use super::keys::SETTINGS;
use super::record::{Damage, decode, encode, next_revision};
use super::store::{Store, StoreError};
use crate::text::Lang;

/// What a person set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language; `None` when never chosen.
    pub lang: Option<Lang>,
    /// The type size.
    pub size: TypeSize,
    /// Whether the person said that this is their own device.
    pub own: bool,
}

/// The three type sizes: 18, 24 and 30 px at the root.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TypeSize {
    /// 18 px.
    #[default]
    Standard,
    /// 24 px.
    Large,
    /// 30 px.
    Largest,
}

impl TypeSize {
    /// All of them, from small to large.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Large, Self::Largest];

    /// The stored name, also the value of `data-size`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

/// Reads the settings; anything unreadable reads as never set.
pub fn load_settings(store: &dyn Store) -> Settings {
    let text = store.get(SETTINGS).ok().flatten().unwrap_or_default();
    let Ok((_, record)) = decode::<Record>(KIND, &text) else { return Settings::default() };
    let lang = [Lang::Zh, Lang::En].into_iter().find(|lang| lang.tag() == record.lang);
    let size = TypeSize::ALL.into_iter().find(|size| size.tag() == record.size);
    Settings { lang, size: size.unwrap_or_default(), own: record.own }
}

/// Saves the settings, as revision `stamp` or the next one.
///
/// # Errors
/// When the storage refuses, or a newer version's settings are there.
pub fn save_settings(store: &dyn Store, settings: Settings, stamp: u64) -> Result<(), SaveError> {
    let there = store.get(SETTINGS).map_err(SaveError::Store)?;
    let newer = |text: &String| decode::<Record>(KIND, text).err() == Some(Damage::Newer);
    if there.as_ref().is_some_and(newer) {
        return Err(SaveError::Damaged(Damage::Newer));
    }
    let lang = settings.lang.map_or("", Lang::tag).to_owned();
    let record = Record { lang, size: settings.size.tag().to_owned(), own: settings.own };
    let rev = next_revision(there.as_deref(), stamp);
    let text = encode(KIND, rev, &record).ok_or(SaveError::Store(StoreError::Other))?;
    store.set(SETTINGS, &text).map_err(SaveError::Store)
}

#[derive(Serialize, Deserialize)]
struct Record {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    own: bool,
    #[serde(default)]
    size: String,
}

const KIND: &str = "settings";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::store::MemoryStore;

    #[test]
    fn the_stored_form() {
        let store = MemoryStore::default();
        let settings = Settings { lang: Some(Lang::En), size: TypeSize::Largest, own: true };
        save_settings(&store, settings, 0).unwrap();
        assert_eq!(
            store.get(SETTINGS).unwrap().unwrap(),
            r#"{"app":"fusu","schema":1,"kind":"settings","rev":1,"data":{"lang":"en","own":true,"size":"largest"}}"#
        );
        assert_eq!(load_settings(&store), settings);
    }

    #[test]
    fn damage_reads_as_never_set_and_only_a_newer_record_stays() {
        let newer = r#"{"app":"fusu","schema":2,"kind":"settings","rev":1,"data":{"lang":7}}"#;
        let refused = Err(SaveError::Damaged(Damage::Newer));
        for (text, saved) in [(newer, refused), ("?", Ok(()))] {
            let store = MemoryStore::default();
            store.set(SETTINGS, text).unwrap();
            assert_eq!(load_settings(&store), Settings::default());
            assert_eq!(save_settings(&store, Settings::default(), 0), saved);
            assert_eq!(store.get(SETTINGS).unwrap().unwrap() == text, saved.is_err());
        }
    }
}
