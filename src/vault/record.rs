//! The envelope around every record: whose it is, which schema, which revision.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Puts `data` into an envelope of revision `rev`; `None` when it cannot be written as JSON.
pub fn encode<T: Serialize>(kind: &str, rev: u64, data: &T) -> Option<String> {
    let data = serde_json::to_value(data).ok()?;
    let envelope =
        Envelope { app: APP.to_owned(), schema: SCHEMA, kind: kind.to_owned(), rev, data };
    serde_json::to_string(&envelope).ok()
}

/// Opens the envelope in `text`, and brings it to today's schema.
///
/// # Errors
/// Says what is wrong with the record; it must then be left as it is.
pub fn decode<T: DeserializeOwned>(kind: &str, text: &str) -> Result<(u64, T), Damage> {
    let mut envelope = open(kind, text)?;
    migrate(&mut envelope, MIGRATIONS)?;
    let data = serde_json::from_value(envelope.data).map_err(|_| Damage::Shape)?;
    Ok((envelope.rev, data))
}

/// The schema that this version writes.
pub const SCHEMA: u32 = 1;

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

#[derive(Serialize, Deserialize)]
struct Envelope {
    app: String,
    schema: u32,
    kind: String,
    rev: u64,
    data: Value,
}

const APP: &str = "fusu";
const LONGEST: usize = 2 * 1024 * 1024;

/// One step to the next schema: entry 0 leads from 1 to 2. Append only; each leaves a fixture behind.
type Migration = fn(&mut Value) -> Result<(), Damage>;
const MIGRATIONS: &[Migration] = &[];

fn open(kind: &str, text: &str) -> Result<Envelope, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let value: Value = serde_json::from_str(text).map_err(|_| Damage::NotJson)?;
    // Asked before the shape of the envelope, which a newer version may have changed too.
    let schema = value.get("schema").and_then(Value::as_u64);
    if value.get("app").and_then(Value::as_str) == Some(APP) && schema > Some(SCHEMA.into()) {
        return Err(Damage::Newer);
    }
    let envelope: Envelope = serde_json::from_value(value).map_err(|_| Damage::Foreign)?;
    if envelope.app == APP && envelope.kind == kind && envelope.schema > 0 {
        Ok(envelope)
    } else {
        Err(Damage::Foreign)
    }
}

fn migrate(envelope: &mut Envelope, migrations: &[Migration]) -> Result<(), Damage> {
    let newest = migrations.len() + 1;
    let from = usize::try_from(envelope.schema).map_err(|_| Damage::Newer)?;
    if from > newest {
        return Err(Damage::Newer);
    }
    for step in migrations.iter().skip(from - 1) {
        step(&mut envelope.data)?;
        envelope.schema += 1;
    }
    Ok(())
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
        migrate(&mut old, &[add, add]).unwrap();
        assert_eq!((old.schema, old.data["seen"].as_u64(), old.rev), (3, Some(2), 3));
        let mut half = open("case", &text).unwrap();
        half.schema = 2;
        migrate(&mut half, &[add, add]).unwrap();
        assert_eq!(half.data["seen"].as_u64(), Some(1));
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
