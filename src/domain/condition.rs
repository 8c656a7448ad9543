//! The whole rule language: every condition in the content tables is one of these.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers, Totals, contacts, payments};
use crate::text::leaked;

/// A condition on the answers of a case.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Condition {
    /// Holds for every case.
    Always,
    /// The question was answered with this option (alone or among several).
    Chose(&'static str, &'static str),
    /// The question was answered with one of these options.
    ChoseAny(&'static str, #[serde(deserialize_with = "leaked::list")] &'static [&'static str]),
    /// The question has an answer other than the "I do not know" that a field offers ([`Answer::Unknown`]). The option
    /// `unknown` of a choice is an answer: ask for it by `Chose`.
    Known(&'static str),
    /// The question was answered with the "I do not know" that a field offers; see `Known`.
    Unsure(&'static str),
    /// The amount answered is nothing at all.
    Free(&'static str),
    /// The disputed payments, less what came back, add up to at least this many fen.
    OpenAtLeast(i64),
    /// At least this many payments are in dispute.
    DisputedAtLeast(usize),
    /// Anything was tried before.
    TriedAny,
    /// The day answered lies more than this many days before today.
    LongerAgo(&'static str, i64),
    /// The condition does not hold.
    Not(#[serde(deserialize_with = "leaked::value")] &'static Condition),
    /// All hold.
    All(#[serde(deserialize_with = "leaked::list")] &'static [Condition]),
    /// At least one holds.
    Any(#[serde(deserialize_with = "leaked::list")] &'static [Condition]),
}

impl Condition {
    /// Whether the condition holds for `answers` on the day `today`.
    pub fn holds(&self, answers: &Answers, today: NaiveDate) -> bool {
        match *self {
            Self::Always => true,
            Self::Chose(question, option) => chose(answers, question, option),
            Self::ChoseAny(question, options) => {
                options.iter().any(|option| chose(answers, question, option))
            }
            Self::Known(question) => {
                answers.get(question).is_some_and(|answer| *answer != Answer::Unknown)
            }
            Self::Unsure(question) => answers.get(question) == Some(&Answer::Unknown),
            Self::Free(question) => answers.get(question) == Some(&Answer::Money(0)),
            Self::OpenAtLeast(fen) => Totals::of(payments(answers)).open() >= fen,
            Self::DisputedAtLeast(count) => Totals::of(payments(answers)).count >= count,
            Self::TriedAny => !contacts(answers).is_empty(),
            Self::LongerAgo(question, days) => match answers.get(question) {
                Some(Answer::Day(day)) => (today - *day).num_days() > days,
                _ => false,
            },
            Self::Not(condition) => !condition.holds(answers, today),
            Self::All(conditions) => {
                conditions.iter().all(|condition| condition.holds(answers, today))
            }
            Self::Any(conditions) => {
                conditions.iter().any(|condition| condition.holds(answers, today))
            }
        }
    }

    /// The questions that the condition reads, for the audit.
    pub fn questions(&self) -> Vec<&'static str> {
        match *self {
            Self::Always => vec![],
            Self::Chose(question, _)
            | Self::ChoseAny(question, _)
            | Self::Known(question)
            | Self::Unsure(question)
            | Self::Free(question)
            | Self::LongerAgo(question, _) => vec![question],
            Self::OpenAtLeast(_) | Self::DisputedAtLeast(_) => {
                vec![super::answer::PAYMENTS]
            }
            Self::TriedAny => vec![super::answer::CONTACTS],
            Self::Not(condition) => condition.questions(),
            Self::All(conditions) | Self::Any(conditions) => {
                conditions.iter().flat_map(Self::questions).collect()
            }
        }
    }

    /// The pairs of question and option that the condition names, for the audit.
    pub fn options(&self) -> Vec<(&'static str, &'static str)> {
        match *self {
            Self::Chose(question, option) => vec![(question, option)],
            Self::ChoseAny(question, options) => {
                options.iter().map(|option| (question, *option)).collect()
            }
            Self::Not(condition) => condition.options(),
            Self::All(conditions) | Self::Any(conditions) => {
                conditions.iter().flat_map(Self::options).collect()
            }
            _ => vec![],
        }
    }
}

fn chose(answers: &Answers, question: &str, option: &str) -> bool {
    answers.get(question).is_some_and(|answer| answer.chose(option))
}
