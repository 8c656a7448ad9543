//! The envelope around every record: whose it is, which schema, which revision.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

/// Puts `data` into an envelope of revision `rev`; `None` when it cannot be written as JSON.
pub fn encode<T: Serialize>(kind: &str, rev: u64, data: &T) -> Option<String> {
    let data = serde_json::to_string(data).ok()?;
    Some(format!(r#"{{"app":{APP},"schema":{SCHEMA},"kind":"{kind}","rev":{rev},"data":{data}}}"#))
}

/// Opens the envelope in `text`, and brings it to today's schema.
///
/// # Errors
/// Says what is wrong with the record; it must then be left as it is.
pub fn decode<T: DeserializeOwned>(kind: &str, text: &str) -> Result<(u64, T), Damage> {
    let opened = open(kind, text)?;
    let migrated = migrate(&opened, MIGRATIONS)?;
    let data = migrated.as_deref().unwrap_or(opened.data);
    let data = serde_json::from_str(data).map_err(|_| Damage::Shape)?;
    Ok((opened.rev, data))
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

/// Its fields as they were written: whatever a newer version made of them, it can be asked which one it was.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    app: &'a RawValue,
    #[serde(borrow)]
    schema: &'a RawValue,
    #[serde(borrow)]
    kind: Option<&'a RawValue>,
    #[serde(borrow)]
    rev: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// What is in an envelope of ours.
struct Opened<'a> {
    schema: u64,
    rev: u64,
    data: &'a str,
}

/// Our name, as JSON.
const APP: &str = r#""fusu""#;
const LONGEST: usize = 2 * 1024 * 1024;

/// One step to the next schema: entry 0 leads from 1 to 2. Append only; each leaves a fixture behind.
type Migration = fn(&mut Value) -> Result<(), Damage>;
const MIGRATIONS: &[Migration] = &[];

fn open<'a>(kind: &str, text: &'a str) -> Result<Opened<'a>, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let envelope: Envelope = serde_json::from_str(text)
        .map_err(|error| if error.is_data() { Damage::Foreign } else { Damage::NotJson })?;
    if envelope.app.get() != APP {
        return Err(Damage::Foreign);
    }
    let number = |raw: &RawValue| raw.get().parse().ok();
    let schema = number(envelope.schema).filter(|schema| *schema > 0).ok_or(Damage::Foreign)?;
    // Asked before the shape of the envelope, which a newer version may have changed too.
    if schema > SCHEMA {
        return Err(Damage::Newer);
    }
    let (Some(theirs), Some(rev), Some(data)) =
        (envelope.kind, envelope.rev.and_then(number), envelope.data)
    else {
        return Err(Damage::Foreign);
    };
    let theirs = theirs.get().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if theirs != Some(kind) {
        return Err(Damage::Foreign);
    }
    Ok(Opened { schema, rev, data: data.get() })
}

/// The data in today's schema, when it was written in an older one.
fn migrate(opened: &Opened<'_>, migrations: &[Migration]) -> Result<Option<String>, Damage> {
    let from = usize::try_from(opened.schema).map_err(|_| Damage::Newer)?;
    let missing = migrations.get(from.saturating_sub(1)..).unwrap_or_default();
    // Said before anything is parsed: without a migration none of this is in the first visit.
    if migrations.is_empty() || missing.is_empty() {
        return Ok(None);
    }
    let mut data: Value = serde_json::from_str(opened.data).map_err(|_| Damage::Shape)?;
    for step in missing {
        step(&mut data)?;
    }
    serde_json::to_string(&data).map(Some).map_err(|_| Damage::Shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_counts_the_migrations() {
        assert_eq!(usize::try_from(SCHEMA).unwrap(), MIGRATIONS.len() + 1);
    }

    #[test]
    fn migrations_run_in_order_from_the_stored_schema() {
        let add = |value: &mut Value| {
            value["seen"] = Value::from(value["seen"].as_u64().unwrap_or(0) + 1);
            Ok(())
        };
        let text = encode("case", 3, &serde_json::json!({})).unwrap();
        let mut old = open("case", &text).unwrap();
        assert_eq!((old.schema, old.rev), (1, 3));
        let seen = |old: &Opened<'_>| migrate(old, &[add, add]).unwrap();
        assert_eq!(seen(&old).as_deref(), Some(r#"{"seen":2}"#));
        old.schema = 2;
        assert_eq!(seen(&old).as_deref(), Some(r#"{"seen":1}"#));
        old.schema = 3;
        assert_eq!(seen(&old), None);
    }

    #[test]
    fn damage_is_named() {
        let case = |text: &str| decode::<Value>("case", text).map(|_| ()).unwrap_err();
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
