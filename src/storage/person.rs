//! The two profiles, of who complains and of who helps: apart from the cases, never mixed.

use super::cases::{LoadError, SaveError};
use super::record::{Damage, decode, encode};
use super::store::{Store, StoreError};
use crate::domain::answer::bounds;
use crate::domain::case::Person;

/// Reads the profile at `key`; nobody when there is none.
///
/// # Errors
/// When the storage or the record cannot be read.
pub fn load_person(store: &dyn Store, key: &str) -> Result<Person, LoadError> {
    let Some(text) = store.get(key).map_err(LoadError::Store)? else {
        return Ok(Person::default());
    };
    let (_, person): (u64, Person) = decode(KIND, &text).map_err(LoadError::Damaged)?;
    let fits = [&person.name, &person.phone, &person.address, &person.email]
        .iter()
        .all(|field| field.chars().count() <= bounds::LINE);
    if fits { Ok(person) } else { Err(LoadError::Damaged(Damage::OutOfBounds)) }
}

/// Saves the profile at `key`; an empty one is removed.
///
/// # Errors
/// When the storage refuses, or a record that cannot be read is in its place.
pub fn save_person(store: &dyn Store, key: &str, person: &Person) -> Result<(), SaveError> {
    match load_person(store, key) {
        Ok(_) => {}
        Err(LoadError::Store(error)) => return Err(SaveError::Store(error)),
        Err(LoadError::Damaged(why)) => return Err(SaveError::Damaged(why)),
    }
    if *person == Person::default() {
        return store.remove(key).map_err(SaveError::Store);
    }
    let text = encode(KIND, 1, person).ok_or(SaveError::Store(StoreError::Other))?;
    store.set(key, &text).map_err(SaveError::Store)
}

const KIND: &str = "person";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::keys::{HELPER, ME};
    use crate::storage::store::MemoryStore;

    fn named(name: &str) -> Person {
        Person { name: name.to_owned(), ..Person::default() }
    }

    #[test]
    fn the_stored_form() {
        let store = MemoryStore::default();
        save_person(&store, ME, &named("欧阳")).unwrap();
        assert_eq!(
            store.get(ME).unwrap().unwrap(),
            r#"{"app":"fusu","schema":1,"kind":"person","rev":1,"data":{"address":"","email":"","name":"欧阳","phone":""}}"#
        );
        assert_eq!(load_person(&store, ME), Ok(named("欧阳")));
        assert_eq!(load_person(&store, HELPER), Ok(Person::default()));
        save_person(&store, ME, &Person::default()).unwrap();
        assert_eq!(store.get(ME), Ok(None));
    }

    #[test]
    fn what_cannot_be_read_stays() {
        let long = encode(KIND, 1, &named(&"长".repeat(bounds::LINE + 1))).unwrap();
        for (text, why) in [("?", Damage::NotJson), (&long, Damage::OutOfBounds)] {
            let store = MemoryStore::default();
            store.set(ME, text).unwrap();
            assert_eq!(load_person(&store, ME), Err(LoadError::Damaged(why)));
            for person in [named("欧阳"), Person::default()] {
                assert_eq!(save_person(&store, ME, &person), Err(SaveError::Damaged(why)));
            }
            assert_eq!(store.get(ME).unwrap().unwrap(), text);
        }
    }
}
