//! What the tests of letters share: a letter of a case, and answers in short.

use fusu::content::holidays::YEARS;
use fusu::content::{problem, sources::CITED};
use fusu::domain::answer::{Answer, Answers, Contact};
use fusu::domain::case::{Case, EvidenceState, Filing, Mark, Person};
use fusu::domain::journey::plan;
use fusu::domain::letter::{Document, Letter, Writer, briefs, compose};
use fusu::domain::problem::{Journey, Problem};
use fusu::text::Lang;

use super::{before, case, contact, finished, matches_file, person, today};

pub(crate) fn filing(channel: &str) -> Filing {
    Filing {
        reference: "A-77".to_owned(),
        ..Filing::new(channel, "app", before(1), today().and_hms_opt(9, 0, 0).unwrap())
    }
}

pub(crate) fn letter(case: &Case, journey: &'static Journey, letter: &Letter) -> Document {
    let writer = Writer {
        journey,
        sources: CITED,
        after: None,
        case,
        me: &Person::default(),
        helper: &Person::default(),
        today: today(),
    };
    compose(&writer, letter)
}

pub(crate) fn worked(id: &str) -> (&'static Problem, &'static Journey) {
    let problem = problem(id).unwrap();
    (problem, problem.journey)
}

pub(crate) fn answers<const N: usize>(list: [(&str, Answer); N]) -> Answers {
    list.into_iter().map(|(question, answer)| (question.to_owned(), answer)).collect()
}

pub(crate) fn one(id: &str) -> Answer {
    Answer::One(id.to_owned())
}

pub(crate) fn many(ids: &[&str]) -> Answer {
    Answer::Many(ids.iter().map(|id| (*id).to_owned()).collect())
}

pub(crate) fn line(words: &str) -> Answer {
    Answer::Words(words.to_owned())
}

/// A contact of which nothing came yet.
pub(crate) fn told(whom: &str, time: &str) -> Contact {
    Contact { time: time.to_owned(), said: "nothing".to_owned(), ..contact(whom) }
}

/// Compares all letters of the case, at their fullest and with nothing but the questions answered.
#[track_caller]
pub(crate) fn golden(
    problem: &'static Problem,
    journey: &'static Journey,
    answers: Answers,
    name: &str,
) {
    let bare = case(problem, finished(journey, answers));
    let mut full = bare.clone();
    for item in plan(journey, &bare, today(), YEARS).needed {
        let state = if item.necessary { EvidenceState::InHand } else { EvidenceState::Asked };
        full.evidence.insert(item.id.to_owned(), Mark { state, note: String::new() });
    }
    let first = plan(journey, &bare, today(), YEARS).channels[0];
    full.filings.push(filing(first.id));
    let mut out = String::new();
    for (title, case, me) in [("minimal", &bare, Person::default()), ("full", &full, person())] {
        for letter_of in plan(journey, case, today(), YEARS).letters(journey) {
            let writer = Writer {
                journey,
                sources: CITED,
                after: None,
                case,
                me: &me,
                helper: &Person::default(),
                today: today(),
            };
            let document = compose(&writer, letter_of);
            for brief in briefs(&writer, letter_of) {
                let (name, count) = (brief.name.zh, brief.text.chars().count());
                out.push_str(&format!(
                    "--- {title} {} {name} {count}\n{}\n",
                    letter_of.id, brief.text
                ));
            }
            for lang in [Lang::Zh, Lang::En] {
                out.push_str(&format!(
                    "=== {title} {} {}\n{}\n",
                    letter_of.id,
                    lang.tag(),
                    document.plain(lang)
                ));
            }
        }
    }
    matches_file(&format!("golden/{name}.txt"), &out);
}
