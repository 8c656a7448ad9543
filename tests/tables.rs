//! Rules that the tables of a problem type hold as data: which sum is asked back, where a signpost leads, which day lies
//! before which.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::journeys;
use fusu::domain::answer::{Answer, Answers, Contact};
use fusu::domain::asked::Asked;
use fusu::domain::flow::Ask;
use fusu::domain::sequence::{Event, clashes};

/// What a case is said to ask back is a sum that its questions ask for, and its demands say the same.
#[test]
fn what_is_asked_back_is_a_sum_that_the_letters_name() {
    let mut parts = 0;
    for (problem, journey) in journeys() {
        for (when, asked) in problem.asked {
            for (question, option) in when.options() {
                let step = journey.step(question).unwrap();
                assert!(
                    step.ask.options().iter().any(|one| one.id == option),
                    "{question} {option}"
                );
            }
            let Asked::Part(question) = asked else { continue };
            assert!(matches!(journey.step(question).unwrap().ask, Ask::Money { .. }), "{question}");
            let named = format!("{{{question}}}");
            let demands = journey.demands.iter().filter(|demand| demand.text.zh.contains(&named));
            assert!(demands.count() > 0, "{}: no demand of {question}", problem.id);
            parts += 1;
        }
    }
    assert_eq!(parts, 5);
}

/// A signpost leads to a type that there is, and never to its own.
#[test]
fn a_signpost_to_another_type_says_for_how_many_it_is() {
    let mut ways = [0, 0];
    for (problem, journey) in journeys() {
        for post in journey.flow.steps.iter().filter_map(|step| step.signpost) {
            let Some(to) = post.to.problem() else {
                assert!(!post.to.is_for_most(), "{}: {}", problem.id, post.says.zh);
                continue;
            };
            assert!(to != problem.id && journeys().any(|(other, _)| other.id == to), "{to}");
            ways[usize::from(post.to.is_for_most())] += 1;
            // What says "go on here" for some cannot be the strong way for all.
            let conditional =
                post.says.zh.contains("有的付款") || post.says.zh.contains("每个月都扣的");
            assert!(!(conditional && post.to.is_for_most()), "{}", post.says.zh);
        }
    }
    assert!(ways.iter().all(|count| *count > 1), "{ways:?}");
}

/// A day that is asked is held against another one, in every type; the first that is the wrong way round is found, and
/// the right way round is left alone.
#[test]
fn every_day_that_is_asked_is_held_against_another_one() {
    for (problem, journey) in journeys() {
        let days = journey.flow.steps.iter().filter(|step| matches!(step.ask, Ask::Day { .. }));
        for step in days {
            let held = journey.order.iter().any(|order| {
                [order.event, order.after].iter().any(|event| event.question() == step.id)
            });
            assert!(held, "{}: {} stands alone", problem.id, step.id);
        }
        assert!(!journey.order.is_empty(), "{}", problem.id);
        for order in journey.order {
            for (event, after, odd) in [(9, 8, true), (8, 8, false), (7, 8, false)] {
                let mut said = Answers::new();
                for (of, ago) in [(order.event, event), (order.after, after)] {
                    let day = common::before(ago);
                    let answer = match of {
                        Event::Day(_) => Answer::Day(day),
                        Event::FirstPayment | Event::LastPayment => {
                            Answer::Payments(vec![common::payment(day, 2500, "甲")])
                        }
                        Event::FirstContact => Answer::Contacts(vec![Contact {
                            day: Some(day),
                            ..common::contact("merchant")
                        }]),
                    };
                    said.insert(of.question().to_owned(), answer);
                }
                let found = clashes(&[*order], &said);
                assert_eq!(found.len(), usize::from(odd), "{}: {order:?}", problem.id);
            }
        }
    }
}
