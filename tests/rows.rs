//! Rows of the shared tables that a type's file leaves out: no answer of that type brings them about.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::{every_path, journeys, today};
use fusu::content::rows;
use fusu::domain::condition::Condition;

#[test]
fn rows_that_are_left_out_hold_on_no_path() {
    let mut left_out = 0;
    for (problem, journey) in journeys() {
        let paths = every_path(journey);
        let mut holds_nowhere = |what: &str, when: &Condition| {
            left_out += 1;
            let held = paths.iter().any(|answers| when.holds(answers, today()));
            assert!(!held, "{}: {what}", problem.id);
        };
        for (whole, kept) in journey.channels.iter().zip(rows::channels(journey)) {
            assert_eq!(whole.id, kept.id);
            for row in whole.then {
                if kept.then.iter().all(|clock| clock.id != row.id) {
                    holds_nowhere(row.id, &row.when);
                }
            }
            for row in whole.contacts {
                if kept.contacts.iter().all(|way| way.text != row.text) {
                    holds_nowhere(row.text.zh, &row.when);
                }
            }
        }
        for (whole, kept) in journey.letters.iter().zip(rows::letters(journey)) {
            assert_eq!(whole.id, kept.id);
            let said = |via: &[(Condition, &str)]| {
                via.iter().map(|row| format!("{row:?}")).collect::<Vec<_>>()
            };
            let kept = said(kept.via);
            for (row, text) in whole.via.iter().zip(said(whole.via)) {
                if !kept.contains(&text) {
                    holds_nowhere(&text, &row.0);
                }
            }
        }
    }
    assert!(left_out > 20, "only {left_out} rows were left out");
}

#[test]
fn rows_of_the_type_s_own_questions_stay() {
    let (_, journey) = journeys().find(|(problem, _)| problem.id == "payment_failed").unwrap();
    let limited = |id: &&str| *id == "restriction";
    let clocks = |channels: &'static [fusu::domain::channel::Channel]| {
        channels.iter().flat_map(|one| one.then).map(|clock| clock.id).filter(limited).count()
    };
    assert!(clocks(journey.channels) > 0);
    assert_eq!(clocks(rows::channels(journey)), clocks(journey.channels));
}
