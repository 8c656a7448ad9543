//! The two profiles, of who complains and of who helps: apart from the cases, never mixed.

use super::cases::{LoadError, SaveError};
use super::record::{Damage, decode, encode, next_revision};
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

/// Saves at `key` what differs between `before`, which was read, and `after`: another tab may have saved other fields in
/// the meantime. Gives the profile as it is then; an empty one is removed. Its revision is `stamp`, or the next one.
///
/// # Errors
/// When the storage refuses, or a record that cannot be read is in its place.
pub fn save_person(
    store: &dyn Store,
    key: &str,
    before: &Person,
    after: &Person,
    stamp: u64,
) -> Result<Person, SaveError> {
    let there = load_person(store, key).map_err(|error| match error {
        LoadError::Store(error) => SaveError::Store(error),
        LoadError::Damaged(why) => SaveError::Damaged(why),
    })?;
    let person = merged(there, before, after);
    if person == Person::default() {
        store.remove(key).map_err(SaveError::Store)?;
        return Ok(person);
    }
    let found = store.get(key).map_err(SaveError::Store)?;
    let rev = next_revision(found.as_deref(), stamp);
    let text = encode(KIND, rev, &person).ok_or(SaveError::Store(StoreError::Other))?;
    store.set(key, &text).map_err(SaveError::Store)?;
    Ok(person)
}

fn merged(mut there: Person, before: &Person, after: &Person) -> Person {
    for (field, before, after) in [
        (&mut there.address, &before.address, &after.address),
        (&mut there.email, &before.email, &after.email),
        (&mut there.name, &before.name, &after.name),
        (&mut there.phone, &before.phone, &after.phone),
    ] {
        if before != after {
            field.clone_from(after);
        }
    }
    there
}

const KIND: &str = "person";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::keys::{HELPER, ME};
    use crate::storage::record::revision;
    use crate::storage::store::MemoryStore;

    fn named(name: &str) -> Person {
        Person { name: name.to_owned(), ..Person::default() }
    }

    #[test]
    fn the_stored_form() {
        let store = MemoryStore::default();
        let nobody = Person::default();
        save_person(&store, ME, &nobody, &named("欧阳"), 0).unwrap();
        assert_eq!(
            store.get(ME).unwrap().unwrap(),
            r#"{"app":"fusu","schema":1,"kind":"person","rev":1,"data":{"address":"","email":"","name":"欧阳","phone":""}}"#
        );
        assert_eq!(load_person(&store, ME), Ok(named("欧阳")));
        assert_eq!(load_person(&store, HELPER), Ok(Person::default()));
        save_person(&store, ME, &named("欧阳"), &nobody, 0).unwrap();
        assert_eq!(store.get(ME), Ok(None));
    }

    #[test]
    fn r5_what_another_tab_saved_in_other_fields_stays() {
        let store = MemoryStore::default();
        let (nobody, phone) =
            (Person::default(), Person { phone: "1".into(), ..Person::default() });
        save_person(&store, ME, &nobody, &phone, 7).unwrap();
        let both = Person { phone: "1".into(), ..named("欧阳") };
        assert_eq!(save_person(&store, ME, &nobody, &named("欧阳"), 7), Ok(both));
        assert_eq!(revision(&store.get(ME).unwrap().unwrap()), Some((8, false)));
        // A field that was emptied here is emptied; what was not touched is not.
        assert_eq!(save_person(&store, ME, &phone, &nobody, 7), Ok(named("欧阳")));
    }

    #[test]
    fn what_cannot_be_read_stays() {
        let long = encode(KIND, 1, &named(&"长".repeat(bounds::LINE + 1))).unwrap();
        for (text, why) in [("?", Damage::NotJson), (&long, Damage::OutOfBounds)] {
            let store = MemoryStore::default();
            store.set(ME, text).unwrap();
            assert_eq!(load_person(&store, ME), Err(LoadError::Damaged(why)));
            for person in [named("欧阳"), Person::default()] {
                let saved = save_person(&store, ME, &Person::default(), &person, 0);
                assert_eq!(saved, Err(SaveError::Damaged(why)));
            }
            assert_eq!(store.get(ME).unwrap().unwrap(), text);
        }
    }
}
