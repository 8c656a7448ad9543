//! The envelope around every record: whose it is, which schema, which revision.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Puts `data` into an envelope of revision `rev`; `None` when it cannot be written as JSON.
pub fn encode<T: Serialize>(kind: &str, rev: u64, data: &T) -> Option<String> {
    serde_json::to_string(&Envelope { app: APP, schema: SCHEMA, kind, rev, data }).ok()
}

/// Opens the envelope in `text`, and brings it to today's schema.
///
/// # Errors
/// Says what is wrong with the record; it must then be left as it is.
pub fn decode<T: DeserializeOwned>(kind: &str, text: &str) -> Result<(u64, T), Damage> {
    let mut opened = open(kind, text)?;
    migrate(&mut opened, MIGRATIONS)?;
    let data = T::deserialize(&opened.data).map_err(|_| Damage::Shape)?;
    Ok((opened.rev, data))
}

/// The revision of a record, and whether it only says that there is none any more; `None` for what is no envelope of
/// ours. Also of a newer schema: whose data cannot be read, but which is newer can be told.
pub fn revision(text: &str) -> Option<(u64, bool)> {
    let envelope: Value = serde_json::from_str(text).ok()?;
    let ours = envelope.get("app")?.as_str()? == APP;
    Some((envelope.get("rev")?.as_u64().filter(|_| ours)?, envelope.get("kind")?.as_str()? == GONE))
}

/// The revision for what takes the place of `found`: `stamp`, or the next one where that is later.
pub(super) fn next_revision(found: Option<&str>, stamp: u64) -> u64 {
    found.and_then(revision).map_or(0, |(rev, _)| rev).saturating_add(1).max(stamp)
}

/// An envelope that says that the record was deleted, as its revision `rev`. Only the journal holds such.
pub fn gone(rev: u64) -> String {
    // A record of nothing can always be written.
    encode(GONE, rev, &()).unwrap_or_default()
}

/// The schema that this version writes.
pub const SCHEMA: u64 = 1;

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is no JSON.
    NotJson,
    /// It is not in an envelope of ours.
    Foreign,
    /// A newer version of the app wrote it.
    Newer,
    /// Its fields do not fit.
    Shape,
    /// It is longer than any record of ours.
    TooLong,
    /// A value in it is beyond its bounds.
    OutOfBounds,
}

/// The envelope as it is written; the order of its fields is part of the stored form.
#[derive(Serialize)]
struct Envelope<'a, T> {
    app: &'a str,
    schema: u64,
    kind: &'a str,
    rev: u64,
    data: &'a T,
}

/// What is in an envelope of ours.
struct Opened {
    schema: u64,
    rev: u64,
    data: Value,
}

/// Our name.
const APP: &str = "fusu";
/// The kind of an envelope in place of a deleted record.
const GONE: &str = "gone";
const LONGEST: usize = 2 * 1024 * 1024;

/// One step to the next schema: entry 0 leads from 1 to 2. Append only; each leaves a fixture behind.
type Migration = fn(&mut Value) -> Result<(), Damage>;
const MIGRATIONS: &[Migration] = &[];

fn open(kind: &str, text: &str) -> Result<Opened, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let envelope: Value = serde_json::from_str(text).map_err(|_| Damage::NotJson)?;
    let number = |name: &str| envelope.get(name).and_then(Value::as_u64).ok_or(Damage::Foreign);
    if envelope.get("app").and_then(Value::as_str) != Some(APP) {
        return Err(Damage::Foreign);
    }
    let schema = number("schema")?;
    // Asked before the rest of the envelope, which a newer version may have changed too.
    if schema > SCHEMA {
        return Err(Damage::Newer);
    }
    let rev = number("rev")?;
    match (envelope.get("kind").and_then(Value::as_str), envelope.get("data")) {
        (Some(theirs), Some(data)) if schema > 0 && theirs == kind => {
            Ok(Opened { schema, rev, data: data.clone() })
        }
        _ => Err(Damage::Foreign),
    }
}

/// Brings the data to today's schema.
fn migrate(opened: &mut Opened, migrations: &[Migration]) -> Result<(), Damage> {
    let from = usize::try_from(opened.schema).map_err(|_| Damage::Newer)?;
    for step in migrations.get(from.saturating_sub(1)..).unwrap_or_default() {
        step(&mut opened.data)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::Person;

    #[test]
    fn the_schema_counts_the_migrations() {
        assert_eq!(usize::try_from(SCHEMA).unwrap(), MIGRATIONS.len() + 1);
    }

    #[test]
    fn migrations_run_in_order_from_the_stored_schema() {
        let add: Migration = |data| {
            let list = data.as_array_mut().ok_or(Damage::Shape)?;
            list.push(Value::from("seen"));
            Ok(())
        };
        let text = encode("case", 3, &Vec::<String>::new()).unwrap();
        let old = open("case", &text).unwrap();
        assert_eq!((old.schema, old.rev), (1, 3));
        for (schema, steps) in [(1, 2), (2, 1), (3, 0)] {
            let mut old = Opened { schema, ..open("case", &text).unwrap() };
            migrate(&mut old, &[add, add]).unwrap();
            assert_eq!(old.data.as_array().map(Vec::len), Some(steps));
        }
    }

    #[test]
    fn a_revision_is_told_of_whatever_is_in_an_envelope_of_ours() {
        let newer = r#"{"app":"fusu","schema":99,"kind":"case","rev":7,"data":1}"#;
        for (text, told) in [
            (newer, Some((7, false))),
            (&gone(9), Some((9, true))),
            (r#"{"app":"other","schema":1,"kind":"case","rev":1,"data":{}}"#, None),
            (r#"{"app":"fusu","kind":"case","rev":-1}"#, None),
            (r#"{"app":"fusu","rev":1}"#, None),
            ("", None),
        ] {
            assert_eq!(revision(text), told, "{text}");
        }
    }

    #[test]
    fn damage_is_named() {
        let case = |text: &str| decode::<Person>("case", text).map(|_| ()).unwrap_err();
        assert_eq!(case("{"), Damage::NotJson);
        assert_eq!(case("[1]"), Damage::Foreign);
        assert_eq!(
            case(r#"{"app":"other","schema":1,"kind":"case","rev":1,"data":{}}"#),
            Damage::Foreign
        );
        assert_eq!(
            case(r#"{"app":"fusu","schema":99,"kind":"case","rev":1,"data":{}}"#),
            Damage::Newer
        );
        assert_eq!(case(r#"{"app":"fusu","schema":9999999999}"#), Damage::Newer);
        assert_eq!(
            case(r#"{"app":"fusu","schema":0,"kind":"case","rev":1,"data":{}}"#),
            Damage::Foreign
        );
        assert_eq!(case(&" ".repeat(LONGEST + 1)), Damage::TooLong);
    }
}
