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
    if let Err(LoadError::Damaged(why)) = load_person(store, key) {
        return Err(SaveError::Damaged(why));
    }
    if *person == Person::default() {
        return store.remove(key).map_err(SaveError::Store);
    }
    let text = encode(KIND, 1, person).ok_or(SaveError::Store(StoreError::Other))?;
    store.set(key, &text).map_err(SaveError::Store)
}

const KIND: &str = "person";
