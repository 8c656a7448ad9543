//! Deleting everything of ours, and looking afterwards.

use super::keys::is_ours;
use super::store::{Store, StoreError};

/// Removes every record of ours and reads back that none is left; gives how many there were.
///
/// # Errors
/// When the storage cannot be read, or something is still there.
pub fn wipe(store: &dyn Store) -> Result<usize, WipeError> {
    let ours = ours(store)?;
    for key in &ours {
        // One that cannot be removed must not save the others; reading back tells of it.
        let _ = store.remove(key);
    }
    let left = self::ours(store)?;
    if left.is_empty() { Ok(ours.len()) } else { Err(WipeError::Left(left.len())) }
}

/// Why not everything is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WipeError {
    /// The storage cannot be read.
    Store(StoreError),
    /// This many records are still there.
    Left(usize),
}

fn ours(store: &dyn Store) -> Result<Vec<String>, WipeError> {
    let keys = store.keys().map_err(WipeError::Store)?;
    Ok(keys.into_iter().filter(|key| is_ours(key)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::keys::{ME, SETTINGS};
    use crate::storage::store::MemoryStore;

    #[test]
    fn takes_everything_of_ours_and_nothing_else() {
        let store = MemoryStore::default();
        for key in ["fusu.case.a", "fusu.case./", SETTINGS, ME, "fusu.later", "fusux"] {
            store.set(key, "?").unwrap();
        }
        assert_eq!(wipe(&store), Ok(5));
        assert_eq!(store.keys().unwrap(), ["fusux"]);
        assert_eq!(wipe(&store), Ok(0));
    }
}
