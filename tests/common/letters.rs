//! What the tests of letters share: a letter of a case, and answers in short.

use fusu::content::{problem, sources::CITED};
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::case::{Case, Filing, Person};
use fusu::domain::letter::{Document, Letter, Writer, compose};
use fusu::domain::problem::{Journey, Problem};

use super::{before, today};

pub(crate) fn filing(channel: &str) -> Filing {
    Filing {
        channel: channel.to_owned(),
        how: "app".to_owned(),
        day: before(1),
        reference: "A-77".to_owned(),
        place: String::new(),
        recorded: today().and_hms_opt(9, 0, 0).unwrap(),
    }
}

pub(crate) fn letter(case: &Case, journey: &'static Journey, letter: &Letter) -> Document {
    let writer = Writer {
        journey,
        sources: CITED,
        case,
        me: &Person::default(),
        helper: &Person::default(),
        today: today(),
    };
    compose(&writer, letter)
}

pub(crate) fn worked(id: &str) -> (&'static Problem, &'static Journey) {
    let problem = problem(id).unwrap();
    (problem, problem.journey().unwrap())
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
