//! A small map by id.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// Values by id, in the order of the ids; stored as a JSON object.
///
/// There are a few dozen at most, and the map of the standard library weighs 2 KB in the first visit for every type it
/// holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ById<T>(Vec<(String, T)>);

impl<T> ById<T> {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// What is there under `id`.
    pub fn get(&self, id: &str) -> Option<&T> {
        let at = self.place(id).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Puts `value` under `id`, in place of what was there.
    pub fn insert(&mut self, id: String, value: T) {
        match self.place(&id) {
            Ok(at) => {
                if let Some(there) = self.0.get_mut(at) {
                    there.1 = value;
                }
            }
            Err(at) => self.0.insert(at, (id, value)),
        }
    }

    /// Takes away what is under `id`.
    pub fn remove(&mut self, id: &str) {
        if let Ok(at) = self.place(id) {
            self.0.remove(at);
        }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.0.iter().map(|(id, value)| (id, value))
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(there, _)| there.as_str().cmp(id))
    }
}

impl<T> Default for ById<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> FromIterator<(String, T)> for ById<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(list: I) -> Self {
        let mut map = Self::new();
        for (id, value) in list {
            map.insert(id, value);
        }
        map
    }
}

impl<T: Serialize> Serialize for ById<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ById<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader(PhantomData))
    }
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
    type Value = ById<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("values by id")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut map = ById::new();
        while let Some((id, value)) = list.next_entry()? {
            map.insert(id, value);
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    #[cfg(not(target_arch = "wasm32"))]
    use proptest::prelude::*;

    use super::ById;

    #[test]
    fn the_stored_form() {
        let map: ById<u8> =
            [("b", 2), ("a", 1), ("b", 3)].map(|(id, n)| (id.to_owned(), n)).into_iter().collect();
        let text = serde_json::to_string(&map).unwrap();
        assert_eq!(text, r#"{"a":1,"b":3}"#);
        assert_eq!(serde_json::from_str::<ById<u8>>(&text).unwrap(), map);
        assert!(serde_json::from_str::<ById<u8>>("[]").is_err());
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest! {
        #[test]
        fn agrees_with_the_standard_library(steps in proptest::collection::vec(("[a-e]", any::<Option<u8>>()), 0..40)) {
            let (mut ours, mut theirs) = (ById::new(), std::collections::BTreeMap::new());
            for (id, value) in steps {
                if let Some(value) = value {
                    ours.insert(id.clone(), value);
                    theirs.insert(id.clone(), value);
                } else {
                    ours.remove(&id);
                    theirs.remove(&id);
                }
                prop_assert_eq!(ours.get(&id), theirs.get(&id));
                prop_assert_eq!((ours.len(), ours.is_empty()), (theirs.len(), theirs.is_empty()));
            }
            prop_assert!(ours.iter().eq(theirs.iter()));
        }
    }
}
