//! The stored form: the golden record of schema 1, and what the storage promises whatever lies in the storage.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

use fusu::domain::answer::{Answer, CONTACTS, Contact, PAYMENTS, Payment, bounds};
use fusu::domain::case::{Case, Person};
use fusu::domain::series::{Period, Series};
use fusu::storage::{
    Damage, LoadError, ME, MemoryStore, SETTINGS, SaveError, Settings, Store, StoreError,
    WipeError, case_key, decode, encode, load_all, load_one, load_person, load_settings, save,
    save_person, save_settings, wipe,
};
use fusu::text::dates::parse_instant;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Written by hand when schema 1 shipped, never edited: a change of the stored form needs a new schema.
const GOLDEN: &str = include_str!("fixtures/case_v1.json");

#[test]
fn the_golden_record_comes_back_as_it_was() {
    let (rev, case): (u64, Case) = decode("case", GOLDEN).unwrap();
    assert_eq!((rev, case.answers.len(), case.filings.len()), (7, 8, 1));
    assert_eq!(parsed(&encode("case", rev, &case).unwrap()), parsed(GOLDEN));
    let store = with("fusu.case.k3v9x0qd71mz", GOLDEN);
    assert_eq!(load_one(&store, &case.id).unwrap().unwrap().case, case);
}

#[test]
fn the_golden_record_has_every_kind_of_answer() {
    let (_, case): (u64, Case) = decode("case", GOLDEN).unwrap();
    let kind = |answer: &Answer| match answer {
        Answer::One(_) => 0,
        Answer::Many(_) => 1,
        Answer::Day(_) => 2,
        Answer::Money(_) => 3,
        Answer::Words(_) => 4,
        Answer::Payments(_) => 5,
        Answer::Contacts(_) => 6,
        Answer::Unknown => 7,
    };
    let mut kinds: Vec<u8> = case.answers.values().map(kind).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, (0..8).collect::<Vec<u8>>());
}

#[test]
fn fields_of_later_versions_are_ignored_and_missing_ones_read_as_empty() {
    let mut record = parsed(GOLDEN);
    record["data"]["later"] = json!([1]);
    for field in ["answers", "evidence", "filings", "own_words"] {
        record["data"].as_object_mut().unwrap().remove(field);
    }
    let (_, case): (u64, Case) = decode("case", &record.to_string()).unwrap();
    assert!(case.answers.is_empty() && case.filings.is_empty());
}

#[test]
fn a_newer_revision_is_a_conflict_and_stays() {
    let store = MemoryStore::default();
    let (mine, theirs) = (case("a", "2026-11-22T08:00:00"), case("a", "2026-11-23T08:00:00"));
    save(&store, &mine, 0, 0).unwrap();
    save(&store, &theirs, 1, 0).unwrap();
    for expected in [0, 1, 3] {
        let Err(SaveError::Conflict(found)) = save(&store, &mine, expected, 0) else {
            panic!("saved over revision 2, expecting {expected}")
        };
        assert_eq!((found.rev, found.case), (2, theirs.clone()));
    }
    assert_eq!(load_one(&store, "a").unwrap().unwrap().case, theirs);
}

#[test]
fn what_cannot_be_read_is_reported_and_never_overwritten() {
    let golden = parsed(GOLDEN);
    let with_data = |path: &str, value: Value| {
        let mut record = golden.clone();
        *record.pointer_mut(path).unwrap() = value;
        record.to_string()
    };
    let long = |length: usize| Value::from("长".repeat(length));
    let payments = golden["data"]["answers"]["payments"]["payments"].as_array().unwrap();
    let many: Vec<_> = payments.iter().cycle().take(bounds::PAYMENTS + 1).collect();
    for (text, why) in [
        ("{".to_owned(), Damage::NotJson),
        ("[".repeat(100_000), Damage::NotJson),
        ("null".to_owned(), Damage::Foreign),
        (with_data("/kind", json!("person")), Damage::Foreign),
        (with_data("/schema", json!(2)), Damage::Newer),
        (with_data("/data/begun", json!("yesterday")), Damage::Shape),
        (with_data("/data/answers/who", json!({"perhaps": 1})), Damage::Shape),
        (with_data("/data/id", json!("another")), Damage::OutOfBounds),
        (with_data("/data/problem", json!("a/b")), Damage::OutOfBounds),
        (with_data("/data/answers/amount/fen", json!(bounds::FEN + 1)), Damage::OutOfBounds),
        (with_data("/data/answers/payments/payments/0/fen", json!(-1)), Damage::OutOfBounds),
        (with_data("/data/answers/payments/payments", json!(many)), Damage::OutOfBounds),
        (with_data("/data/answers/service/text", long(bounds::LINE + 1)), Damage::OutOfBounds),
        (with_data("/data/own_words/complaint", long(bounds::TEXT + 1)), Damage::OutOfBounds),
        (with_data("/data/own_words/complaint", long(1_000_000)), Damage::TooLong),
    ] {
        let (_, case): (u64, Case) = decode("case", GOLDEN).unwrap();
        let key = case_key(&case.id);
        let store = with(&key, &text);
        let loaded = load_all(&store).unwrap();
        let found: Vec<_> = loaded.damaged.iter().map(|d| (d.key.as_str(), d.why)).collect();
        assert_eq!((loaded.cases.len(), found), (0, vec![(key.as_str(), why)]), "{text:.200}");
        assert_eq!(load_one(&store, &case.id), Err(LoadError::Damaged(why)));
        for expected in [0, 7] {
            assert_eq!(save(&store, &case, expected, 0), Err(SaveError::Damaged(why)));
        }
        assert!(store.get(&key).unwrap().as_ref() == Some(&text), "overwritten: {text:.200}");
    }
}

#[test]
fn r6_own_paragraphs_come_back_and_beyond_their_bounds_the_record_is_left_as_it_is() {
    let with_own = |own: Value| {
        let mut record = parsed(GOLDEN);
        record["data"]["own_paragraphs"] = own;
        record.to_string()
    };
    let long = |length: usize| "长".repeat(length);
    let own = |words: &str, from: &str| json!({"words": words, "from": from});
    let many = |count: usize, of: &Value| -> Value {
        (0..count)
            .map(|index| (format!("p{index}"), of.clone()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let (at_most, composed) = (long(bounds::TEXT), long(4 * bounds::TEXT));
    let good =
        with_own(json!({"to_bank": {"began": own(&at_most, &composed), "own": own("", "")}}));
    let (rev, case): (u64, Case) = decode("case", &good).unwrap();
    let key = case_key(&case.id);
    let store = with(&key, &good);
    assert_eq!(save(&store, &case, rev, 0), Ok(rev + 1));
    assert_eq!(load_one(&store, &case.id).unwrap().unwrap().case, case);
    assert_eq!(case.own_words.len(), 1, "what an earlier version wrote is gone");
    let beyond = Damage::OutOfBounds;
    for (own, why) in [
        (json!({"to_bank": {"began": own(&long(bounds::TEXT + 1), "")}}), beyond),
        (json!({"to_bank": {"began": own("", &long(4 * bounds::TEXT + 1))}}), beyond),
        (json!({"to_bank": many(41, &own("", ""))}), beyond),
        (many(201, &json!({"began": own("", "")})), beyond),
        (json!({"to_bank": {"a/b": own("", "")}}), beyond),
        (json!({"": {"began": own("", "")}}), beyond),
        (json!({"to_bank": {"began": {"words": ""}}}), Damage::Shape),
        (json!({"to_bank": "began"}), Damage::Shape),
    ] {
        let text = with_own(own);
        let store = with(&key, &text);
        assert_eq!(load_one(&store, &case.id), Err(LoadError::Damaged(why)), "{text:.300}");
        assert_eq!(save(&store, &case, rev, 0), Err(SaveError::Damaged(why)));
        assert!(store.get(&key).unwrap().as_ref() == Some(&text), "overwritten: {text:.300}");
    }
}

#[test]
fn a_storage_that_refuses_is_reported_and_keeps_what_it_had() {
    for error in [StoreError::Full, StoreError::Denied, StoreError::Other] {
        let store = MemoryStore::default();
        let first = case("a", "2026-11-22T08:00:00");
        save(&store, &first, 0, 0).unwrap();
        store.refuse(Some(error));
        let next = case("a", "2026-11-23T08:00:00");
        assert_eq!(save(&store, &next, 1, 0), Err(SaveError::Store(error)));
        assert_eq!(save_settings(&store, Settings::default(), 0), Err(SaveError::Store(error)));
        assert_eq!(
            save_person(&store, ME, &Person::default(), &person(), 0),
            Err(SaveError::Store(error))
        );
        assert_eq!(load_one(&store, "a").unwrap().unwrap().case, first);
        store.refuse(None);
        assert_eq!(save(&store, &next, 1, 0), Ok(2));
    }
}

#[test]
fn a_storage_that_cannot_be_read_or_forgets_is_reported() {
    let (case, denied) = (case("a", "2026-11-23T08:00:00"), Odd(Err(StoreError::Denied)));
    assert_eq!(load_all(&denied), Err(StoreError::Denied));
    assert_eq!(load_one(&denied, "a"), Err(LoadError::Store(StoreError::Denied)));
    assert_eq!(save(&denied, &case, 0, 0), Err(SaveError::Store(StoreError::Denied)));
    let unread = Err(SaveError::Store(StoreError::Denied));
    assert_eq!(save_person(&denied, ME, &Person::default(), &person(), 0).map(drop), unread);
    assert_eq!(save_settings(&denied, Settings::default(), 0), unread);
    assert_eq!(load_settings(&denied), Settings::default());
    assert_eq!(wipe(&denied), Err(WipeError::Store(StoreError::Denied)));
    let forgetful = Odd(Ok("fusu.x"));
    assert_eq!(save(&forgetful, &case, 0, 0), Err(SaveError::Store(StoreError::Other)));
    assert_eq!(wipe(&forgetful), Err(WipeError::Left(1)));
}

/// Any JSON: also the golden record with one of its values replaced, which gets past the envelope.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{0,9}", inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn loading_is_total_and_writes_nothing(
        (id, text) in ("[a-z0-9/.%]{0,6}", ".{0,60}"),
        value in any_json(),
        index in any::<prop::sample::Index>(),
    ) {
        let mut golden = parsed(GOLDEN);
        let places = pointers(&golden, "");
        let place: &String = index.get(&places);
        *golden.pointer_mut(place).unwrap() = value.clone();
        for text in [text, value.to_string(), envelope("case", value).to_string(), golden.to_string()] {
            let keys = [case_key(&id), case_key("k3v9x0qd71mz"), SETTINGS.to_owned(), ME.to_owned()];
            let store = MemoryStore::default();
            for key in &keys {
                store.set(key, &text).unwrap();
            }
            let loaded = load_all(&store).unwrap();
            prop_assert_eq!(loaded.cases.len() + loaded.damaged.len(), 2);
            let _ = (load_one(&store, &id), load_settings(&store), load_person(&store, ME));
            prop_assert_eq!(store.keys().unwrap().len(), 4);
            for key in &keys {
                prop_assert_eq!(store.get(key).unwrap(), Some(text.clone()));
            }
            for stored in loaded.cases {
                let again = MemoryStore::default();
                prop_assert_eq!(save(&again, &stored.case, 0, 0), Ok(1));
                prop_assert_eq!(load_one(&again, &stored.case.id).unwrap().unwrap().case, stored.case);
            }
        }
    }
}

/// Fails at everything, or says that it did what it did not do and holds this key.
struct Odd(Result<&'static str, StoreError>);

impl Store for Odd {
    fn get(&self, _: &str) -> Result<Option<String>, StoreError> {
        self.0.map(|_| None)
    }
    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }
    fn remove(&self, _: &str) -> Result<(), StoreError> {
        self.0.map(drop)
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.map(|key| vec![key.to_owned()])
    }
}

fn case(id: &str, changed: &str) -> Case {
    Case::new(id.to_owned(), "auto_renewal", parse_instant(changed).unwrap())
}

fn person() -> Person {
    Person { name: "欧阳".to_owned(), email: "a@b.example".to_owned(), ..Person::default() }
}

fn with(key: &str, text: &str) -> MemoryStore {
    let store = MemoryStore::default();
    store.set(key, text).unwrap();
    store
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn envelope(kind: &str, data: Value) -> Value {
    json!({"app": "fusu", "schema": 1, "kind": kind, "rev": 1, "data": data})
}

/// The address of every value in `value`.
fn pointers(value: &Value, here: &str) -> Vec<String> {
    let inner: Vec<String> = match value {
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(i, v)| pointers(v, &format!("{here}/{i}"))).collect()
        }
        Value::Object(map) => {
            map.iter().flat_map(|(k, v)| pointers(v, &format!("{here}/{k}"))).collect()
        }
        _ => vec![],
    };
    std::iter::once(here.to_owned()).chain(inner).collect()
}

#[test]
fn a_run_of_payments_and_a_place_without_a_channel_come_back_as_they_were() {
    let store = MemoryStore::default();
    let (_, mut case): (u64, Case) = decode("case", GOLDEN).unwrap();
    let series = Series { every: Period::Week, last: case.begun.date(), times: 150 };
    let run = Payment { series: Some(series), apart: true, ..Payment::new(case.begun.date(), 25) };
    let told: Contact =
        serde_json::from_value(json!({"whom": "other", "said": "nothing"})).unwrap();
    let told = Contact { name: "黑猫投诉".to_owned(), time: "14:05".to_owned(), ..told };
    case.answers.insert(PAYMENTS.to_owned(), Answer::Payments(vec![run.clone()]));
    case.answers.insert(CONTACTS.to_owned(), Answer::Contacts(vec![told]));
    save(&store, &case, 0, 0).unwrap();
    assert_eq!(load_one(&store, &case.id).unwrap().unwrap().case, case);
    for times in [0, bounds::TIMES + 1] {
        let run = Payment { series: Some(Series { times, ..series }), ..run.clone() };
        case.answers.insert(PAYMENTS.to_owned(), Answer::Payments(vec![run]));
        assert_eq!(
            save(&store, &case, 1, 0),
            Err(SaveError::Damaged(Damage::OutOfBounds)),
            "{times}"
        );
    }
}
