//! Deserializing content into `'static` references: the tables are `const` natively and are read from JSON in the
//! browser, where they live as long as the page. For `#[serde(deserialize_with = "…")]`.
//!
//! Strings are borrowed from the parsed file, which is leaked too. Serde therefore derives `Deserialize<'static>` for a
//! type with a string in it, and a type that contains such a type says so by `bound(deserialize = "'de: 'static")`.

use serde::{Deserialize, Deserializer};

/// Reads a list.
///
/// # Errors
/// When it is no list, or an item in it cannot be read.
pub fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<&'static [T], D::Error> {
    Vec::deserialize(from).map(|items| &*items.leak())
}

/// Reads one value.
///
/// # Errors
/// When it cannot be read.
pub fn value<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<&'static T, D::Error> {
    T::deserialize(from).map(|value| &*Box::leak(Box::new(value)))
}
