//! The one thing to do next, and what may be done beside it: for cases as they happen.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use chrono::Days;
use common::logged::*;
use fusu::content::holidays::YEARS;
use fusu::domain::answer::{Answer, CONTACTS, Contact};
use fusu::domain::case::Person;
use fusu::domain::journey::{Stage, plan};
use fusu::domain::letter::{Detail, Writer, missing};
use fusu::text::dates::parse_iso;

#[test]
fn where_money_can_be_stopped_the_police_come_first_then_who_holds_it_then_evidence() {
    let (journey, case, today) = bare(THEFT);
    let plan = plan(journey, &case, today, YEARS);
    assert_eq!(said(&plan), "file police (also file wechat, prove)");
    assert!(!plan.is_done(Stage::Prove) && !plan.is_done(Stage::File));
}

#[test]
fn evidence_is_asked_for_after_the_police_were_told() {
    let (journey, mut case, today) = bare(THEFT);
    file(&mut case, "police", today);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!((at.progress.have, said(&at).as_str()), (0, "prove (also file wechat)"));
    assert!(!at.is_done(Stage::Prove), "evidence is ticked with nothing gathered");
    assert!(at.missing(&case).first().is_some_and(|item| item.vanishes()));
    // What is not frozen is told before any screenshot.
    case.answers.insert("frozen".to_owned(), Answer::One("no".to_owned()));
    assert_eq!(said(&plan(journey, &case, today, YEARS)), "file wechat (also prove)");
    case.answers.insert("frozen".to_owned(), Answer::One("yes".to_owned()));
    settle(&mut case, &at);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!(said(&at), "file wechat");
    assert!(at.is_done(Stage::Prove) && !at.is_done(Stage::File), "the bank was not told");
}

#[test]
fn evidence_is_asked_for_after_an_early_filing() {
    let (journey, mut case, today) = bare(RENEWAL);
    assert_eq!(said(&plan(journey, &case, today, YEARS)), "prove (also file merchant)");
    file(&mut case, "wechat", today);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!(said(&at), "prove (also wait wechat 2026-07-21, file merchant)");
    assert!(at.is_done(Stage::File) && !at.is_done(Stage::Prove));
    settle(&mut case, &at);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!(said(&at), "wait wechat 2026-07-21 (also file merchant)");
    assert!([Stage::Tell, Stage::Prove, Stage::File].iter().all(|stage| at.is_done(*stage)));
}

#[test]
fn waiting_has_a_day_and_after_it_comes_the_next_channel() {
    let (journey, mut case, filed) = bare(RENEWAL);
    let told = Contact {
        name: String::new(),
        time: String::new(),
        whom: "merchant".to_owned(),
        day: Some(filed),
        ticket: String::new(),
        said: "refused".to_owned(),
        note: String::new(),
    };
    case.answers.insert(CONTACTS.to_owned(), Answer::Contacts(vec![told]));
    let at = plan(journey, &case, filed, YEARS);
    settle(&mut case, &at);
    file(&mut case, "wechat", filed);
    let due = parse_iso("2026-07-21").unwrap();
    let after = |days| due.checked_add_days(Days::new(days)).unwrap();
    for (today, expected) in [
        (filed, "wait wechat 2026-07-21"),
        (due, "wait wechat 2026-07-21"),
        (after(1), "file market"),
        (after(40), "file market"),
    ] {
        assert_eq!(said(&plan(journey, &case, today, YEARS)), expected, "on {today}");
    }
    // The next one has it: its own day counts now.
    file(&mut case, "market", after(2));
    let at = plan(journey, &case, after(3), YEARS);
    assert_eq!(said(&at), "wait market 2026-08-03");
    assert!(at.letter(journey).is_some_and(|letter| letter.id == "to_market"));
}

#[test]
fn a_missing_detail_is_one_that_the_receiver_needs() {
    let person = |name: &str, phone: &str, address: &str| Person {
        name: name.to_owned(),
        phone: phone.to_owned(),
        address: address.to_owned(),
        email: String::new(),
    };
    let [nobody, called, whole] =
        [person("", " ", ""), person("李兰", "13800000000", ""), person("李兰", "1", "某市")];
    let (name, phone, address) = (Detail::Name, Detail::Phone, Detail::Address);
    for (problem_id, letter, me, expected) in [
        (RENEWAL, "to_merchant", &nobody, vec![name, phone]),
        (RENEWAL, "to_merchant", &called, vec![]),
        (RENEWAL, "to_wechat", &nobody, vec![name, phone]),
        (RENEWAL, "to_market", &nobody, vec![name, phone, address]),
        (RENEWAL, "to_market", &called, vec![address]),
        (RENEWAL, "to_pboc_wechat", &called, vec![address]),
        (THEFT, "police_report", &called, vec![address]),
        (THEFT, "police_report", &whole, vec![]),
        (THEFT, "to_bank", &nobody, vec![name, phone]),
        (THEFT, "to_nfra", &nobody, vec![name, phone, address]),
    ] {
        let (journey, case, today) = bare(problem_id);
        let helper = Person::default();
        let writer =
            Writer { journey, sources: &[], after: None, case: &case, me, helper: &helper, today };
        assert_eq!(missing(journey.letter(letter).unwrap(), &writer), expected, "{letter}");
    }
}
