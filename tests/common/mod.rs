//! What several test files share: the day, the journeys, and cases for every path through a flow.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

#[cfg(all(feature = "ui", feature = "content"))]
pub(crate) mod app;
pub(crate) mod letters;
pub(crate) mod logged;
pub(crate) mod stages;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Mutex;
use std::{env, fs};

use chrono::{Days, NaiveDate};
use fusu::content::REGISTRY;
use fusu::domain::answer::{Answer, Answers, Contact, Payment, places};
use fusu::domain::case::{Case, Person};
use fusu::domain::channel::ladder;
use fusu::domain::condition::Condition;
use fusu::domain::flow::{Ask, EXCLUSIVE, Step};
use fusu::domain::problem::{Journey, Problem};
use fusu::domain::walk::{on_path, walk};

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

pub(crate) fn journeys() -> impl Iterator<Item = (&'static Problem, &'static Journey)> {
    REGISTRY.iter().map(|problem| (problem, problem.journey))
}

pub(crate) fn case(problem: &Problem, answers: Answers) -> Case {
    let now = today().and_hms_opt(9, 30, 0).unwrap();
    Case { answers, ..Case::new("c1".to_owned(), problem.id, now) }
}

pub(crate) fn person() -> Person {
    Person {
        name: "李兰".to_owned(),
        phone: "13800000000".to_owned(),
        address: "某某省某某市幸福路 1 号".to_owned(),
        email: String::new(),
    }
}

/// A path for every three answers on which a step, an option or a channel depends; the other questions get the first one.
/// All combinations would be millions.
pub(crate) fn every_path(journey: &'static Journey) -> Vec<Answers> {
    paths(journey, 3)
}

fn paths(journey: &'static Journey, together: usize) -> Vec<Answers> {
    let routing = routing(journey);
    let mut seen = BTreeSet::new();
    let mut finished = Vec::new();
    let mut open: Vec<Vec<(&str, Answer)>> = vec![vec![]];
    while let Some(taken) = open.pop() {
        let path = taking(journey, &taken);
        // Each further answer is to a later question, so that no three come twice.
        let last = taken.last().map_or("", |(id, _)| *id);
        let steps = walk(&journey.flow, &path, today()).path;
        let from = steps.iter().position(|step| step.id == last).map_or(0, |at| at + 1);
        if taken.len() < together {
            for step in steps.iter().skip(from).filter(|step| routing.contains(step.id)) {
                for choice in choices(step, &path).into_iter().skip(1) {
                    open.push(taken.iter().cloned().chain([(step.id, choice)]).collect());
                }
            }
        }
        if seen.insert(format!("{path:?}")) {
            finished.push(path);
        }
    }
    finished
}

/// The path on which these answers are given, and to other questions the first one.
fn taking(journey: &'static Journey, taken: &[(&str, Answer)]) -> Answers {
    let mut answers = Answers::new();
    while let Some(step) = walk(&journey.flow, &answers, today()).current() {
        let offered = choices(step, &answers);
        let wanted = taken.iter().find(|(id, answer)| *id == step.id && offered.contains(answer));
        let answer = wanted.map_or_else(|| offered[0].clone(), |(_, answer)| answer.clone());
        answers.insert(step.id.to_owned(), answer);
    }
    answers
}

/// Every answer that `step` takes in kind: each option alone, all together, known and unknown.
pub(crate) fn choices(step: &Step, seen: &Answers) -> Vec<Answer> {
    let offered: Vec<String> = step
        .ask
        .options()
        .iter()
        .filter(|option| option.when.holds(seen, today()))
        .map(|option| option.id.to_owned())
        .collect();
    let mut list = match step.ask {
        Ask::One(_) => offered.into_iter().map(Answer::One).collect(),
        Ask::Many(_) => {
            let together: Vec<_> =
                offered.iter().filter(|id| !EXCLUSIVE.contains(&id.as_str())).cloned().collect();
            let mut list = vec![];
            if together.len() > 1 {
                list.push(Answer::Many(together));
            }
            list.extend(offered.into_iter().map(|id| Answer::Many(vec![id])));
            list
        }
        Ask::Day { .. } => vec![Answer::Day(before(3)), Answer::Day(before(90))],
        Ask::Money { .. } => vec![Answer::Money(12_850)],
        Ask::Line { .. } => vec![Answer::Words("某某科技有限公司".to_owned())],
        Ask::Digits { count, .. } => {
            vec![Answer::Words("1234567890".chars().take(count).collect())]
        }
        Ask::Time { .. } => vec![Answer::Words("14:05".to_owned())],
        Ask::Payments { .. } => {
            // One at each place; a single place is not written down with them.
            let places = places(seen);
            let places = if places.len() > 1 { places } else { vec![String::new()] };
            let charges = |day: u64, fen: i64, payee: &str| -> Vec<Payment> {
                let made = payment(before(day), fen, payee);
                places.iter().map(|via| Payment { via: via.clone(), ..made.clone() }).collect()
            };
            vec![
                Answer::Payments([charges(3, 2500, "甲公司"), charges(2, 2500, "甲公司")].concat()),
                Answer::Payments(
                    [charges(3, 900_000, "甲公司"), charges(3, 100, "乙公司")].concat(),
                ),
            ]
        }
        Ask::Contacts => {
            vec![Answer::Contacts(vec![]), Answer::Contacts(vec![contact("merchant")])]
        }
    };
    if step.ask.unknown() {
        list.push(Answer::Unknown);
    }
    list
}

pub(crate) fn payment(day: NaiveDate, fen: i64, payee: &str) -> Payment {
    Payment { payee: payee.to_owned(), ..Payment::new(day, fen) }
}

pub(crate) fn contact(whom: &str) -> Contact {
    Contact {
        whom: whom.to_owned(),
        name: String::new(),
        time: String::new(),
        day: Some(before(2)),
        ticket: "20480611".to_owned(),
        said: "refused".to_owned(),
        note: String::new(),
    }
}

pub(crate) fn before(days: u64) -> NaiveDate {
    today().checked_sub_days(Days::new(days)).unwrap()
}

/// Compares `text` with the file below `tests/`; `FUSU_BLESS=1` writes it instead.
#[track_caller]
pub(crate) fn matches_file(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    if env::var_os("FUSU_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).find(|(old, new)| old != new);
    assert!(kept == text, "{name} differs (FUSU_BLESS=1 accepts the new one); first: {differs:?}");
}

/// One path of each kind, which is told by its questions and its channels; and from one for each set of channels every
/// answer to every question, one at a time, with what it then takes to finish. Worked out once for all tests of a file.
pub(crate) fn every_answer(journey: &'static Journey) -> Vec<Answers> {
    type Known = BTreeMap<usize, Vec<Answers>>;
    static KNOWN: Mutex<Known> = Mutex::new(Known::new());
    let mut known = KNOWN.lock().unwrap();
    let key = std::ptr::from_ref(journey).addr();
    known.entry(key).or_insert_with(|| work_out(journey)).clone()
}

/// So many paths have each of their answers varied.
const BASES: usize = 24;

fn work_out(journey: &'static Journey) -> Vec<Answers> {
    let channels = |answers: &Answers| {
        let all = ladder(journey.channels, answers, today()).into_iter();
        all.map(|channel| channel.id).collect::<Vec<_>>()
    };
    let steps = |answers: &Answers| {
        let path = walk(&journey.flow, answers, today()).path.into_iter();
        path.map(|step| step.id).collect::<Vec<_>>()
    };
    let mut kinds = BTreeSet::new();
    let mut list = paths(journey, 2);
    list.retain(|answers| kinds.insert((steps(answers), channels(answers))));
    let mut sets = BTreeSet::new();
    let mut one_of_each = list.clone();
    one_of_each.retain(|answers| sets.insert(channels(answers)));
    let some = one_of_each.len().div_ceil(BASES);
    for answers in one_of_each.into_iter().step_by(some) {
        for step in walk(&journey.flow, &answers, today()).path {
            for choice in choices(step, &answers).into_iter().skip(1) {
                let mut next = answers.clone();
                next.insert(step.id.to_owned(), choice);
                list.push(finished(journey, next));
            }
        }
    }
    list
}

/// Answers whatever is still open with the first choice.
pub(crate) fn finished(journey: &'static Journey, mut answers: Answers) -> Answers {
    while let Some(step) = walk(&journey.flow, &answers, today()).current() {
        // What is offered follows from the answers on the path; those that are off it are kept, and count for nothing.
        let choice = choices(step, &on_path(&journey.flow, &answers, today())).remove(0);
        answers.insert(step.id.to_owned(), choice);
    }
    answers
}

/// The questions on which the path or a channel depends.
fn routing(journey: &'static Journey) -> BTreeSet<&'static str> {
    let steps =
        journey.flow.steps.iter().flat_map(|step| {
            step.ask.options().iter().map(|option| &option.when).chain([&step.when])
        });
    let channels = journey.channels.iter().flat_map(|channel| [&channel.when, &channel.done]);
    let all: Vec<&Condition> = steps.chain(channels).collect();
    all.into_iter().flat_map(Condition::questions).collect()
}
