//! A problem type: one row of data from which the whole journey is built.

use super::condition::Cond;
use super::door::Door;
use super::evidence::Item;
use super::flow::{Flow, Step};
use super::letter::{Kind, Letter};
use super::pack::packed;
use crate::text::Text;

/// Everything the app knows of one kind of trouble.
#[derive(Clone, Copy, Debug)]
pub struct Problem {
    /// The stored id.
    pub id: &'static str,
    /// The name on its tile.
    pub name: Text,
    /// One character for the tile.
    pub mark: &'static str,
    /// One line that lets a person recognise their own case.
    pub line: Text,
    /// What this problem type has: a journey, or a short guide only.
    pub body: Body,
}

packed! { struct Problem { id: str, name: Text, mark: str, line: Text, body: Body } }

/// How far a problem type is built.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// The whole journey.
    Journey(&'static Journey),
    /// What to do first, without a case: shown as a guide; and a number to dial at once, or empty.
    Guide(&'static [Text], &'static str),
}

packed! { enum Body { Guide(acts: [Text], call: str), Journey(journey: (ref Journey)) } }

/// The tables of a whole journey.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    /// Said on the start page: what to do before anything else.
    pub first: Text,
    /// The questions.
    pub flow: Flow,
    /// The evidence.
    pub items: &'static [&'static Item],
    /// Whether every door of the first rung has to be told, and not only one.
    pub every_first: bool,
    /// The doors.
    pub doors: &'static [&'static Door],
    /// The narrative, in order.
    pub facts: &'static [Sentence],
    /// The letter sentences of the demands, by option id of the question `demands`.
    pub demands: &'static [Demand],
    /// The legal grounds, the best first.
    pub bases: &'static [Basis],
    /// The letters.
    pub letters: &'static [&'static Letter],
    /// The subject of the letters: "关于……的投诉".
    pub subject: Text,
}

packed! { struct Journey {
    first: Text, flow: Flow, items: [(ref Item)], every_first: bool, doors: [(ref Door)], facts: [Sentence],
    demands: [Demand], bases: [Basis], letters: [(ref Letter)], subject: Text,
} }

/// One sentence of the narrative.
#[derive(Clone, Copy, Debug)]
pub struct Sentence {
    /// When it is true of the case.
    pub when: Cond,
    /// In which letters it belongs; empty for all of them.
    pub to: &'static [Kind],
    /// The sentence, with placeholders.
    pub text: Text,
}

packed! { struct Sentence { when: Cond, to: [Kind], text: Text } }

/// One demand as the letter puts it.
#[derive(Clone, Copy, Debug)]
pub struct Demand {
    /// The option id of the question `demands`; empty for what is always asked.
    pub id: &'static str,
    /// In which letters it belongs.
    pub to: &'static [Kind],
    /// When it fits the case.
    pub when: Cond,
    /// The sentence, with placeholders.
    pub text: Text,
}

packed! { struct Demand { id: str, to: [Kind], when: Cond, text: Text } }

/// One legal ground.
#[derive(Clone, Copy, Debug)]
pub struct Basis {
    /// The source id.
    pub source: &'static str,
    /// In which letters it belongs.
    pub to: &'static [Kind],
    /// When it fits the case.
    pub when: Cond,
    /// What it says for this case, in our words: never a quotation.
    pub says: Text,
}

packed! { struct Basis { source: str, to: [Kind], when: Cond, says: Text } }

impl Problem {
    /// The journey, if it is built.
    pub const fn journey(&self) -> Option<&'static Journey> {
        match self.body {
            Body::Journey(journey) => Some(journey),
            Body::Guide(..) => None,
        }
    }
}

impl Journey {
    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&'static Step> {
        self.flow.steps.iter().copied().find(|step| step.id == id)
    }

    /// The letter with this id.
    pub fn letter(&self, id: &str) -> Option<&'static Letter> {
        self.letters.iter().copied().find(|letter| letter.id == id)
    }

    /// The door with this id.
    pub fn door(&self, id: &str) -> Option<&'static Door> {
        self.doors.iter().copied().find(|door| door.id == id)
    }
}
