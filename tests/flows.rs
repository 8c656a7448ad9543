//! The journeys as tables: no mistake in them, and every path through them leads to a letter.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::collections::BTreeSet;

use common::{case, choices, every_path, journeys, matches_file, today};
use fusu::content::holidays::YEARS;
use fusu::content::{sources, steps};
use fusu::domain::answer::{Answer, Answers, Contact, PAYMENTS, Payment, SHOWN_BY};
use fusu::domain::audit::{audit, mermaid};
use fusu::domain::case::{Change, EvidenceState, Filing, Mark};
use fusu::domain::channel::{Standing, standing};
use fusu::domain::flow::{Flow, Step};
use fusu::domain::journey::{Next, plan};
use fusu::domain::walk::{on_path, walk};
use proptest::prelude::*;

#[test]
fn the_tables_have_no_mistake() {
    let known: Vec<_> = sources::all().copied().collect();
    let known: &'static [_] = Box::leak(known.into_boxed_slice());
    for (problem, journey) in journeys() {
        let found = audit(journey, known);
        assert!(found.is_empty(), "{}:\n{}", problem.id, found.join("\n"));
    }
}

#[test]
fn both_journeys_of_the_foundation_are_there() {
    let ids: Vec<_> = journeys().map(|(problem, _)| problem.id).collect();
    assert!(ids.contains(&"auto_renewal") && ids.contains(&"account_stolen"), "{ids:?}");
}

#[test]
fn a_change_of_routing_shows_as_a_diff() {
    for (problem, journey) in journeys() {
        matches_file(&format!("snapshots/{}.mmd", problem.id), &mermaid(&journey.flow));
    }
}

#[test]
fn every_path_ends_and_every_step_lies_on_one() {
    for (problem, journey) in journeys() {
        let paths = every_path(journey);
        let mut seen = BTreeSet::new();
        for answers in &paths {
            let walk = walk(&journey.flow, answers, today());
            assert!(walk.done());
            seen.extend(walk.path.iter().map(|step| step.id));
        }
        let all: BTreeSet<_> = journey.flow.steps.iter().map(|step| step.id).collect();
        assert_eq!(seen, all, "{}: {} paths", problem.id, paths.len());
    }
}

#[test]
fn every_path_reaches_a_channel_that_is_open_and_has_a_letter() {
    for (problem, journey) in journeys() {
        for answers in every_path(journey) {
            let case = case(problem, answers);
            let plan = plan(journey, &case, today(), YEARS);
            let open = plan.channels.iter().filter(|channel| {
                standing(channel, &case, today()) == Standing::Open && !channel.letter.is_empty()
            });
            assert!(open.count() > 0, "{}: {:#?}", problem.id, case.answers);
            assert!(plan.needed.iter().any(|item| item.necessary), "{:#?}", case.answers);
        }
    }
}

#[test]
fn the_next_action_leads_from_the_first_question_to_waiting() {
    for (problem, journey) in journeys() {
        let mut case = case(problem, Answers::new());
        let now = today().and_hms_opt(10, 0, 0).unwrap();
        let mut questions = 0;
        let mut filed = 0;
        loop {
            let plan = plan(journey, &case, today(), YEARS);
            match plan.next {
                Next::Answer(step) => {
                    let answer = choices(step, &case.answers).remove(0);
                    case.apply(Change::Answered(step.id.to_owned(), answer), now);
                    questions += 1;
                }
                Next::Prove => {
                    let item = plan
                        .needed
                        .iter()
                        .find(|item| item.necessary && !case.evidence.contains_key(item.id))
                        .expect("something is missing");
                    let mark = Mark { state: EvidenceState::InHand, note: String::new() };
                    case.apply(Change::Marked(item.id.to_owned(), mark), now);
                }
                Next::File(channel) => {
                    let filing = Filing::new(channel.id, "app", today(), now);
                    case.apply(Change::Filed(filing), now);
                    filed += 1;
                    assert!(filed < 10, "{}: files for ever", problem.id);
                }
                Next::Wait(_) => break,
                other => panic!("nothing was answered yet: {other:?}"),
            }
            assert!(questions < 40, "{}: asks for ever", problem.id);
        }
        assert!(
            questions > 5 && filed > 0,
            "{}: {questions} questions, {filed} filings",
            problem.id
        );
        assert!(!journey.every_first || filed > 1, "{}: a mixed case is filed twice", problem.id);
    }
}

#[test]
fn the_police_come_before_any_proof() {
    let (problem, journey) =
        journeys().find(|(problem, _)| problem.id == "account_stolen").unwrap();
    for (police, first) in [("no", true), ("no_receipt", false), ("receipt", false)] {
        let mut answers = Answers::new();
        answers.insert("police".to_owned(), Answer::One(police.to_owned()));
        let case = case(problem, common::finished(journey, answers));
        let next = plan(journey, &case, today(), YEARS).next;
        assert_eq!(
            matches!(next, Next::File(channel) if channel.id == "police"),
            first,
            "{police}: {next:?}"
        );
        let receipt = |case| {
            plan(journey, case, today(), YEARS).needed.iter().any(|i| i.id == "police_receipt")
        };
        assert_eq!(receipt(&case), !first, "a receipt cannot be had before the report");
    }
}

#[test]
fn what_one_body_took_another_may_refuse() {
    let (problem, journey) = journeys().find(|(problem, _)| problem.id == "auto_renewal").unwrap();
    let mut case = case(problem, common::finished(journey, Answers::new()));
    let of = |case: &_, id| standing(journey.channel(id).unwrap(), case, today());
    assert_eq!(of(&case, "association"), Standing::Open);
    let told = Contact { ..common::contact("market") };
    case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![told]));
    assert_eq!(of(&case, "association"), Standing::Taken);
    case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![]));
    case.answers.insert("elsewhere".to_owned(), Answer::One("yes".to_owned()));
    assert_eq!((of(&case, "market"), of(&case, "merchant")), (Standing::Taken, Standing::Open));
}

#[test]
fn supervisors_open_only_after_the_institution_was_asked() {
    for (problem, journey) in journeys() {
        for channel in journey.channels.iter().filter(|channel| !channel.after.is_empty()) {
            let mut case = case(problem, Answers::new());
            assert_eq!(standing(channel, &case, today()), Standing::NotYet, "{}", channel.id);
            assert!(!channel.not_yet.zh.is_empty(), "{} has to say why not yet", channel.id);
            let told = Contact { whom: channel.after[0].to_owned(), ..common::contact("x") };
            case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![told]));
            assert_eq!(standing(channel, &case, today()), Standing::Open, "{}", channel.id);
        }
    }
}

/// Who answers comes first, and 12315 is not offered where no seller has anything to answer for.
#[test]
fn whoever_answers_comes_first() {
    let by_wechat = ("shown_by", "wechat");
    for (problem, given, first, market, pboc) in [
        ("payment_failed", [("what_failed", "failed_taken"), by_wechat], "wechat", false, true),
        ("payment_failed", [("what_failed", "merchant_unpaid"), by_wechat], "wechat", true, true),
        ("payment_failed", [("what_failed", "transfer"), by_wechat], "wechat", false, true),
        ("payment_failed", [("refund_state", "agreed"), by_wechat], "merchant", true, false),
        ("payment_failed", [("refund_state", "shown"), by_wechat], "wechat", true, true),
        ("payment_failed", [("what_failed", "top_up"), by_wechat], "merchant", true, false),
        ("payment_failed", [("what_failed", "limited"), by_wechat], "wechat", false, true),
        ("wrong_amount", [("amount_how", "overcharged"), by_wechat], "merchant", true, false),
        ("wrong_amount", [("amount_how", "different"), by_wechat], "wechat", false, true),
        ("wrong_amount", [("paid_whom", "person"), by_wechat], "wechat", false, true),
        ("wrong_amount", [("what_wrong", "twice"), by_wechat], "wechat", true, true),
        ("wrong_amount", [("payee_how", "transfer"), by_wechat], "wechat", false, true),
        ("wrong_amount", [("payee_how", "code"), by_wechat], "merchant", false, true),
        ("wrong_amount", [("who_acted", "child"), by_wechat], "merchant", true, false),
        ("wrong_amount", [("who_acted", "relative_card"), by_wechat], "wechat", false, true),
        ("wrong_amount", [("who_acted", "unaware"), by_wechat], "merchant", true, false),
    ] {
        let (of, journey) = journeys().find(|(one, _)| one.id == problem).unwrap();
        let mut answers = Answers::new();
        // What has to be chosen before the question is asked at all.
        for (question, before) in [
            ("refund_state", ("what_failed", "refund")),
            ("amount_how", ("what_wrong", "amount")),
            ("paid_whom", ("what_wrong", "amount")),
            ("paid_whom", ("amount_how", "mistyped")),
            ("payee_how", ("what_wrong", "payee")),
            ("who_acted", ("what_wrong", "not_meant")),
        ] {
            if given[0].0 == question {
                answers.insert(before.0.to_owned(), Answer::One(before.1.to_owned()));
            }
        }
        for (question, option) in given {
            answers.insert(question.to_owned(), Answer::One(option.to_owned()));
        }
        let case = case(of, common::finished(journey, answers));
        let ids: Vec<_> = plan(journey, &case, today(), YEARS)
            .channels
            .iter()
            .map(|channel| channel.id)
            .collect();
        let found = (ids[0], ids.contains(&"market"), ids.contains(&"pboc_wechat"));
        assert_eq!(found, (first, market, pboc), "{given:?}: {ids:?}");
    }
}

/// Answers of the right and of the wrong kind, to questions that exist and to others.
fn anything() -> impl Strategy<Value = Answers> {
    let question = prop_oneof![
        prop::sample::select(
            journeys().flat_map(|(_, j)| j.flow.steps.iter().map(|s| s.id)).collect::<Vec<_>>()
        )
        .prop_map(str::to_owned),
        "[a-z_]{0,12}",
    ];
    let id = prop_oneof![
        prop::sample::select(
            journeys()
                .flat_map(|(_, j)| j.flow.steps.iter().flat_map(|s| s.ask.options()))
                .map(|option| option.id)
                .collect::<Vec<_>>()
        )
        .prop_map(str::to_owned),
        ".{0,8}",
    ];
    let answer = prop_oneof![
        id.clone().prop_map(Answer::One),
        prop::collection::vec(id, 0..4).prop_map(Answer::Many),
        (0_u64..9000).prop_map(|days| Answer::Day(common::before(days))),
        any::<i64>().prop_map(Answer::Money),
        ".{0,20}".prop_map(Answer::Words),
        prop::collection::vec((0_u64..800, 1_i64..10_000_000), 0..5).prop_map(|list| {
            let payments = list
                .into_iter()
                .map(|(days, fen)| common::payment(common::before(days), fen, "甲"));
            Answer::Payments(payments.collect())
        }),
        Just(Answer::Contacts(vec![common::contact("merchant")])),
        Just(Answer::Unknown),
    ];
    prop::collection::btree_map(question, answer, 0..24).prop_map(|map| map.into_iter().collect())
}

proptest! {
    #[test]
    fn replay_stops_at_the_first_unanswered_question_and_loses_nothing(answers in anything()) {
        for (_, journey) in journeys() {
            let walk = walk(&journey.flow, &answers, today());
            let kept = on_path(&journey.flow, &answers, today());
            for (question, answer) in &kept {
                // Of a choice of many the options stay that the type has.
                match (answers.get(question), answer) {
                    (Some(Answer::Many(all)), Answer::Many(left)) => {
                        prop_assert!(left.iter().all(|id| all.contains(id)));
                    }
                    (said, answer) => prop_assert_eq!(said, Some(answer)),
                }
            }
            if let Some(step) = walk.current() {
                prop_assert!(walk.reach(step.id).is_some());
            } else {
                prop_assert!(walk.path.iter().all(|step| answers.contains_key(step.id)));
            }
        }
    }

    #[test]
    fn an_early_answer_changed_and_changed_back_restores_the_case(
        answers in anything(), step in 0_usize..8, other in 0_usize..8,
    ) {
        for (_, journey) in journeys() {
            let Some(step) = journey.flow.steps.get(step) else { continue };
            let before = walk(&journey.flow, &answers, today());
            let mut changed = answers.clone();
            let choices = choices(step, &answers);
            changed.insert(step.id.to_owned(), choices[other % choices.len()].clone());
            prop_assert!(walk(&journey.flow, &changed, today()).path.len() <= journey.flow.steps.len());
            match answers.get(step.id) {
                Some(old) => changed.insert(step.id.to_owned(), old.clone()),
                None => changed.remove(step.id),
            };
            let after = walk(&journey.flow, &changed, today());
            let ids = |walk: &fusu::domain::walk::Walk| walk.path.iter().map(|s| s.id).collect::<Vec<_>>();
            prop_assert_eq!(ids(&before), ids(&after));
            prop_assert_eq!(before.at, after.at);
        }
    }
}

#[test]
fn a_payment_at_a_place_that_is_no_longer_chosen_is_asked_for_again() {
    static STEPS: [Step; 2] = [steps::SHOWN_BY_MANY, steps::PAYMENTS];
    let flow = Flow { steps: &STEPS, details: &[] };
    let given = |shown_by: &[&str], vias: &[&str]| {
        let list = vias.iter().map(|via| Payment {
            via: (*via).to_owned(),
            ..common::payment(common::before(3), 2500, "甲公司")
        });
        let places = shown_by.iter().map(|id| (*id).to_owned()).collect();
        let answers = Answers::from([
            (SHOWN_BY.to_owned(), Answer::Many(places)),
            (PAYMENTS.to_owned(), Answer::Payments(list.collect())),
        ]);
        walk(&flow, &answers, today()).current().map(|step| step.id) == Some(PAYMENTS)
    };
    assert!(given(&["alipay"], &["alipay", "bank"]), "the bank's is in no letter");
    assert!(given(&["alipay", "wechat"], &["alipay", "bank"]), "the bank's is in no letter");
    assert!(given(&["alipay", "wechat"], &["alipay", ""]), "one is in both letters");
    assert!(!given(&["alipay", "wechat"], &["alipay", "wechat"]));
    assert!(!given(&["alipay"], &["alipay", ""]));
}
