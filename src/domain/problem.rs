//! A problem type: one row of data from which the whole journey is built.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::asked::Asked;
use super::channel::Channel;
use super::condition::Condition;
use super::evidence::Item;
use super::flow::{Flow, Step};
use super::letter::{Letter, Receiver};
use super::sequence::Order;
use crate::text::{Text, leaked};

/// Everything the app knows of one kind of trouble.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// The stored id.
    pub id: &'static str,
    /// The name on its tile.
    pub name: Text,
    /// One character for the tile.
    pub mark: &'static str,
    /// One line that lets a person recognise their own case.
    pub line: Text,
    /// Which sum is asked back, the first that fits; where none does, it is not about money or all of it is.
    #[serde(deserialize_with = "leaked::list")]
    pub asked: &'static [(Condition, Asked)],
    /// Its journey.
    #[serde(deserialize_with = "leaked::value")]
    pub journey: &'static Journey,
}

/// The tables of a whole journey.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Journey {
    /// Said on the start page: what to do before anything else.
    pub first: Text,
    /// The questions.
    pub flow: Flow,
    /// Which day cannot lie before which.
    #[serde(deserialize_with = "leaked::list")]
    pub order: &'static [Order],
    /// The evidence.
    #[serde(deserialize_with = "leaked::list")]
    pub items: &'static [Item],
    /// Whether every channel of the first rung has to be told, and not only one.
    pub every_first: bool,
    /// The channels.
    #[serde(deserialize_with = "leaked::list")]
    pub channels: &'static [Channel],
    /// The narrative, paragraph by paragraph, as a person would tell it.
    #[serde(deserialize_with = "leaked::list")]
    pub facts: &'static [Paragraph],
    /// The narrative for a box that takes few characters, in the order in which it is read.
    #[serde(deserialize_with = "leaked::list")]
    pub brief: &'static [Point],
    /// The letter sentences of the demands, by option id of the question `demands`.
    #[serde(deserialize_with = "leaked::list")]
    pub demands: &'static [Demand],
    /// By which of them an institution is itself asked to pay: then a financial mediator can be asked (PBOC5-45).
    #[serde(default, deserialize_with = "leaked::list")]
    pub owed: &'static [Owed],
    /// The legal grounds, the best first.
    #[serde(deserialize_with = "leaked::list")]
    pub bases: &'static [Basis],
    /// The letters.
    #[serde(deserialize_with = "leaked::list")]
    pub letters: &'static [Letter],
    /// The subject of the letters, "关于……的投诉": the first that fits the case.
    #[serde(deserialize_with = "leaked::list")]
    pub subject: &'static [(Condition, Text)],
    /// The line below the table of payments, where "in dispute" is not what these payments are: the first that fits.
    #[serde(deserialize_with = "leaked::list")]
    pub sum: &'static [(Condition, Text)],
}

/// One paragraph of the narrative: the sentences that are true, one after the other.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Paragraph {
    /// The stored id, under which the person's own words replace it.
    pub id: &'static str,
    /// Its sentences.
    #[serde(deserialize_with = "leaked::list")]
    pub sentences: &'static [Sentence],
}

/// One point of the short narrative.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Point {
    /// How much the case hangs on it, 0 the most: where room is short, the greatest gives way first.
    pub weight: u8,
    /// The sentence, with when it is true and to whom it is said.
    pub says: Sentence,
}

/// One sentence of the narrative.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Sentence {
    /// When it is true of the case.
    pub when: Condition,
    /// In which letters it belongs; empty for all of them.
    #[serde(deserialize_with = "leaked::list")]
    pub to: &'static [Receiver],
    /// The sentence, with placeholders.
    pub text: Text,
}

/// One demand as the letter puts it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Demand {
    /// The option id of the question `demands`; empty for what is always asked.
    pub id: &'static str,
    /// In which letters it belongs.
    #[serde(deserialize_with = "leaked::list")]
    pub to: &'static [Receiver],
    /// When it fits the case.
    pub when: Condition,
    /// The sentence, with placeholders.
    pub text: Text,
    /// The same in a few words, for "请……"; empty where it may be left out of a short text.
    pub brief: Text,
}

/// A demand by which an institution is itself asked to pay, and not to press or to tell somebody else.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Owed {
    /// The id of the demand.
    pub demand: &'static str,
    /// In complaints to which supervisors of institutions.
    #[serde(deserialize_with = "leaked::list")]
    pub to: &'static [Receiver],
    /// When it is so.
    pub when: Condition,
}

/// One legal ground.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Basis {
    /// The source id.
    pub source: &'static str,
    /// In which letters it belongs.
    #[serde(deserialize_with = "leaked::list")]
    pub to: &'static [Receiver],
    /// When it fits the case.
    pub when: Condition,
    /// What it says for this case, in our words: never a quotation.
    pub says: Text,
}

impl Journey {
    /// The step or detail with this id.
    pub fn step(&self, id: &str) -> Option<&'static Step> {
        self.flow.question(id)
    }

    /// Every sentence of the narrative, long and short.
    pub fn sentences(&self) -> impl Iterator<Item = &'static Sentence> {
        let long = self.facts.iter().flat_map(|paragraph| paragraph.sentences);
        long.chain(self.brief.iter().map(|point| &point.says))
    }

    /// Whether the institution of which `supervisor` is told is itself asked to pay by this demand.
    pub fn owes(
        &self,
        supervisor: Receiver,
        demand: &str,
        answers: &Answers,
        today: NaiveDate,
    ) -> bool {
        self.owed.iter().any(|owed| {
            owed.demand == demand
                && owed.to.contains(&supervisor)
                && owed.when.holds(answers, today)
        })
    }

    /// The letter with this id.
    pub fn letter(&self, id: &str) -> Option<&'static Letter> {
        self.letters.iter().find(|letter| letter.id == id)
    }

    /// The channel with this id.
    pub fn channel(&self, id: &str) -> Option<&'static Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }
}
