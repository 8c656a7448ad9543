//! The envelope around every record: whose it is, which schema, which revision.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::json::{Json, parse};
use super::{form, writer};

/// Puts `data` into an envelope of revision `rev`; `None` when it holds what no record may hold.
pub fn encode<T: Serialize>(kind: &str, rev: u64, data: &T) -> Option<String> {
    let mut text =
        format!(r#"{{"app":"{APP}","schema":{SCHEMA},"kind":"{kind}","rev":{rev},"data":"#);
    writer::write(data, &mut text)?;
    text.push('}');
    Some(text)
}

/// Opens the envelope in `text`, and brings it to today's schema.
///
/// # Errors
/// Says what is wrong with the record; it must then be left as it is.
pub fn decode<T: DeserializeOwned>(kind: &str, text: &str) -> Result<(u64, T), Damage> {
    let mut opened = open(kind, text)?;
    migrate(&mut opened, MIGRATIONS)?;
    let data = form::read(&opened.data).ok_or(Damage::Shape)?;
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

/// What is in an envelope of ours.
struct Opened<'a> {
    schema: u64,
    rev: u64,
    data: Json<'a>,
}

/// Our name.
const APP: &str = "fusu";
const LONGEST: usize = 2 * 1024 * 1024;

/// One step to the next schema: entry 0 leads from 1 to 2. Append only; each leaves a fixture behind.
type Migration = fn(&mut Json<'_>) -> Result<(), Damage>;
const MIGRATIONS: &[Migration] = &[];

fn open<'a>(kind: &str, text: &'a str) -> Result<Opened<'a>, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let envelope = parse(text).ok_or(Damage::NotJson)?;
    if !matches!(envelope.field("app"), Some(Json::Text(APP))) {
        return Err(Damage::Foreign);
    }
    let number = |name| match envelope.field(name) {
        Some(Json::Plain(digits)) => digits.parse::<u64>().map_err(|_| Damage::Foreign),
        _ => Err(Damage::Foreign),
    };
    let schema = number("schema")?;
    // Asked before the shape of the envelope, which a newer version may have changed too.
    if schema > SCHEMA {
        return Err(Damage::Newer);
    }
    let rev = number("rev")?;
    match (envelope.field("kind"), envelope.field("data")) {
        (Some(Json::Text(theirs)), Some(data)) if schema > 0 && *theirs == kind => {
            Ok(Opened { schema, rev, data: data.clone() })
        }
        _ => Err(Damage::Foreign),
    }
}

/// Brings the data to today's schema.
fn migrate(opened: &mut Opened<'_>, migrations: &[Migration]) -> Result<(), Damage> {
    let from = usize::try_from(opened.schema).map_err(|_| Damage::Newer)?;
    for step in migrations.get(from.saturating_sub(1)..).unwrap_or_default() {
        step(&mut opened.data)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::by_id::ById;
    use crate::domain::case::Person;

    #[test]
    fn the_schema_counts_the_migrations() {
        assert_eq!(usize::try_from(SCHEMA).unwrap(), MIGRATIONS.len() + 1);
    }

    #[test]
    fn migrations_run_in_order_from_the_stored_schema() {
        let add: Migration = |data| {
            let Json::Object(fields) = data else { return Err(Damage::Shape) };
            fields.push(("seen", Json::Plain("1")));
            Ok(())
        };
        let text = encode("case", 3, &ById::<String>::new()).unwrap();
        let old = open("case", &text).unwrap();
        assert_eq!((old.schema, old.rev), (1, 3));
        for (schema, steps) in [(1, 2), (2, 1), (3, 0)] {
            let mut old = Opened { schema, ..open("case", &text).unwrap() };
            migrate(&mut old, &[add, add]).unwrap();
            assert!(matches!(old.data, Json::Object(fields) if fields.len() == steps));
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
