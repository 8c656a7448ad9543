//! Nobody signs what he did not say: each sentence of each letter rests on an answer, and on one that concerns its
//! receiver.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::collections::BTreeSet;

use common::letters::{answers, many, one, worked};
use common::stages::{filed, next_letter, reply};
use common::{before, case, every_answer, finished, journeys, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers, Payment};
use fusu::domain::case::{Case, FilingKind, Person};
use fusu::domain::journey::plan;
use fusu::domain::letter::{Letter, Writer, briefs, compose};
use fusu::domain::problem::{Journey, Problem};
use fusu::domain::reply::ReplyKind;
use fusu::text::{Lang, placeholders, settle};

/// All that a receiver may be handed: the letter and its short forms.
fn handed(case: &Case, journey: &'static Journey, letter: &Letter) -> String {
    let me = person();
    let writer = Writer {
        journey,
        sources: CITED,
        after: None,
        case,
        me: &me,
        helper: &Person::default(),
        today: today(),
    };
    let mut text = compose(&writer, letter).plain(Lang::Zh);
    for brief in briefs(&writer, letter) {
        text.push_str(&brief.text);
    }
    text
}

/// The fixed words of a sentence, the longest piece between its placeholders and brackets: by it the sentence is known.
fn mark(template: &str) -> String {
    let mut pieces: Vec<String> = vec![String::new()];
    let mut inside = 0;
    for c in template.chars() {
        match c {
            '{' | '[' => {
                inside += 1;
                pieces.push(String::new());
            }
            '}' | ']' => inside -= 1,
            _ if inside == 0 => {
                if let Some(piece) = pieces.last_mut() {
                    piece.push(c);
                }
            }
            _ => {}
        }
    }
    pieces.into_iter().max_by_key(|piece| piece.chars().count()).unwrap_or_default()
}

/// Takes each answer away on which a sentence says it rests; one of them must take the sentence with it.
#[track_caller]
fn each_goes_with_its_answer(
    full: &Case,
    journey: &'static Journey,
    hand: impl Fn(&Case) -> String,
    looked_at: &mut BTreeSet<String>,
) {
    let text = hand(full);
    let facts = journey.sentences().map(|sentence| (sentence.when, sentence.text.zh));
    // What is always asked states nothing.
    let chosen = journey.demands.iter().filter(|demand| !demand.id.is_empty());
    let demands = chosen.map(|demand| (demand.when, demand.text.zh));
    let all: Vec<_> = facts.chain(demands).collect();
    for &(_, template) in &all {
        let mark = mark(template);
        if mark.chars().count() < 4 || !text.contains(&mark) {
            continue;
        }
        // Where several sentences have these words, any of them may be the one that stands there.
        let mut backing = vec!["payments", "demands"];
        for (when, same) in all.iter().filter(|(_, other)| settle(other, |_| false).contains(&mark))
        {
            backing.extend(when.questions());
            backing.extend(placeholders(same).filter(|name| journey.step(name).is_some()));
        }
        let goes = |question: &&str| {
            let mut less = full.clone();
            less.answers.remove(*question);
            !hand(&less).contains(&mark)
        };
        assert!(backing.iter().any(goes), "{}: {template}\n{:#?}", full.problem, full.answers);
        looked_at.insert(mark);
    }
}

#[test]
fn each_sentence_goes_with_the_answer_that_backs_it() {
    for (problem, journey) in journeys() {
        let mut looked_at = BTreeSet::new();
        for said in every_answer(journey).into_iter().step_by(7) {
            let full = case(problem, said);
            for letter in plan(journey, &full, today(), YEARS).letters(journey) {
                let hand = |case: &Case| handed(case, journey, letter);
                each_goes_with_its_answer(&full, journey, hand, &mut looked_at);
            }
        }
        assert!(looked_at.len() > 20, "{}: {} sentences", problem.id, looked_at.len());
    }
}

/// The same of the letters of further stages that tell the facts or repeat the demands.
#[test]
fn each_sentence_of_a_further_letter_goes_with_the_answer_that_backs_it() {
    for (problem, journey) in journeys() {
        let mut looked_at = BTreeSet::new();
        for said in every_answer(journey).into_iter().step_by(43) {
            let mut full = case(problem, said);
            let channels = plan(journey, &full, today(), YEARS).channels;
            let first = channels.iter().filter(|one| one.rung == 1 && !one.letter.is_empty());
            for channel in first {
                full.filings = vec![filed(channel.id, 20, vec![reply(ReplyKind::Refused, 5)])];
                for kind in [FilingKind::Chaser, FilingKind::Review, FilingKind::Mediation] {
                    let hand = |case: &Case| {
                        let letter = next_letter(case, journey, channel.id, kind);
                        letter.map(|letter| letter.plain(Lang::Zh)).unwrap_or_default()
                    };
                    each_goes_with_its_answer(&full, journey, hand, &mut looked_at);
                }
            }
        }
        assert!(looked_at.len() > 15, "{}: {} sentences", problem.id, looked_at.len());
    }
}

/// A theft from two wallets and a bank, with what was said of each.
fn three_places() -> (&'static Problem, &'static Journey, Answers) {
    let (problem, journey) = worked("account_stolen");
    let at = |via: &str, fen| Payment { via: via.to_owned(), ..payment(before(1), fen, "甲") };
    let given = answers([
        ("who_paid", one("not_me")),
        ("frozen", one("some")),
        ("police", one("no")),
        ("shown_by", many(&["alipay", "wechat", "bank"])),
        ("funding_alipay", one("balance")),
        ("funding_wechat", one("card")),
        ("frozen_where", many(&["wechat"])),
        ("payments", Answer::Payments(vec![at("alipay", 100), at("wechat", 200), at("bank", 400)])),
    ]);
    (problem, journey, finished(journey, given))
}

/// What was said of one place changes nothing in what another one reads.
#[test]
fn what_concerns_one_place_is_told_there_only() {
    let (problem, journey, said) = three_places();
    let alipay = journey.letter("to_alipay").unwrap();
    let base = case(problem, said);
    let text = handed(&base, journey, alipay);
    let bank = |change: fn(&mut Vec<Payment>)| {
        let Some(Answer::Payments(list)) = base.answers.get("payments") else { unreachable!() };
        let mut list = list.clone();
        change(&mut list);
        Answer::Payments(list)
    };
    for (question, answer) in [
        ("funding_wechat", one("balance")),
        ("frozen_where", many(&["bank", "wechat"])),
        (
            "payments",
            bank(|list| list.iter_mut().filter(|p| p.via != "alipay").for_each(|p| p.fen += 1)),
        ),
        ("card_kind", one("credit")),
        ("bank_name", Answer::Words("另一家银行".to_owned())),
    ] {
        let mut other = base.clone();
        other.answers.insert(question.to_owned(), answer);
        assert_eq!(handed(&other, journey, alipay), text, "{question}");
    }
    // And what is said of itself does change it.
    for (question, answer) in [
        ("funding_alipay", one("card")),
        ("frozen_where", many(&["alipay"])),
        (
            "payments",
            bank(|list| list.iter_mut().filter(|p| p.via == "alipay").for_each(|p| p.fen += 1)),
        ),
    ] {
        let mut other = base.clone();
        other.answers.insert(question.to_owned(), answer);
        assert_ne!(handed(&other, journey, alipay), text, "{question}");
    }
}

/// "冻结或者挂失" leaves open what was done: no sentence that is signed does.
#[test]
fn no_alternative_is_left_open() {
    for (_, journey) in journeys() {
        let facts = journey.sentences().map(|sentence| sentence.text.zh);
        let demands = journey.demands.iter().map(|demand| demand.text.zh);
        for text in facts.chain(demands) {
            assert!(!text.contains('或'), "{text}");
        }
    }
}

/// A letter without its table, and without what is to be filled in by hand, is at most about a thousand characters.
#[test]
fn a_letter_is_no_longer_than_it_has_to_be() {
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(5) {
            let case = case(problem, said);
            for letter in plan(journey, &case, today(), YEARS).letters(journey) {
                let me = person();
                let writer = Writer {
                    journey,
                    sources: CITED,
                    after: None,
                    case: &case,
                    me: &me,
                    helper: &Person::default(),
                    today: today(),
                };
                let text = compose(&writer, letter).plain(Lang::Zh);
                // Neither the table nor the rows of a form that are filled in by hand.
                let row = |line: &&str| !line.contains(" | ") && !line.ends_with("____");
                let length: usize = text.lines().filter(row).map(|line| line.chars().count()).sum();
                assert!(length <= 1100, "{} {}: {length}\n{text}", problem.id, letter.id);
            }
        }
    }
}
