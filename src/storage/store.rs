//! The port to a key-value storage, and the one that lives in memory.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A storage of texts by key.
pub trait Store: Send + Sync {
    /// The text at `key`.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts `text` at `key`.
    ///
    /// # Errors
    /// When the storage refuses.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes what is at `key`; nothing there is no error.
    ///
    /// # Errors
    /// When the storage refuses.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// All keys, ours and others'.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

/// Why a storage did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no storage, or it may not be used.
    Denied,
    /// It is full.
    Full,
    /// Anything else: what was written could not be read back, for one.
    Other,
}

/// A storage that is gone when the page is closed; also the double for tests.
#[derive(Debug, Default)]
pub struct MemoryStore {
    texts: Mutex<BTreeMap<String, String>>,
    refuses: Mutex<Option<StoreError>>,
}

impl MemoryStore {
    /// From now on every write is refused with `error`; `None` ends it.
    pub fn refuse(&self, error: Option<StoreError>) {
        *held(&self.refuses) = error;
    }
}

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(held(&self.texts).get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if let Some(error) = *held(&self.refuses) {
            return Err(error);
        }
        held(&self.texts).insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        held(&self.texts).remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(held(&self.texts).keys().cloned().collect())
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A map is whole even if another thread failed beside it.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
