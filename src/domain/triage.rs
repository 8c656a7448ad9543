//! 说不清: a few questions that lead whoever does not know to one of the problem types. Nothing of it is stored.

use serde::{Deserialize, Serialize};

use crate::text::{Text, leaked};

/// The decision table.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Triage {
    /// The questions; the first one is asked first.
    #[serde(deserialize_with = "leaked::list")]
    pub questions: &'static [Question],
}

/// One question.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Question {
    /// The id.
    pub id: &'static str,
    /// The question.
    pub title: Text,
    /// A line below it; may be empty.
    pub help: Text,
    /// What can be answered.
    #[serde(deserialize_with = "leaked::list")]
    pub options: &'static [Choice],
}

/// One answer, and where it leads.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// The id.
    pub id: &'static str,
    /// The answer.
    pub label: Text,
    /// Examples; may be empty.
    pub hint: Text,
    /// Whether money may still be leaving: then the emergency plan comes before anything else.
    pub urgent: bool,
    /// Where it leads.
    pub then: Then,
}

/// Where an answer leads.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Then {
    /// To the question with this id.
    Ask(&'static str),
    /// To a problem type.
    Found(Finding),
}

/// The problem type that fits, and the next best.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// The problem type.
    pub problem: &'static str,
    /// Why it is this one.
    pub why: Text,
    /// The problem type that it may be as well.
    pub second: &'static str,
    /// When it is that one.
    pub when: Text,
}

/// An answer that was given: the ids of the question and of the option.
pub type Pick = (&'static str, &'static str);

/// Where the answers lead.
#[derive(Clone, Debug, Default)]
pub struct Path {
    /// The questions that were answered, and the one that is asked now unless the type is found.
    pub asked: Vec<&'static Question>,
    /// The problem type, once it is found.
    pub found: Option<&'static Finding>,
    /// Whether money may still be leaving.
    pub urgent: bool,
}

impl Path {
    /// How many questions are answered.
    pub fn answered(&self) -> usize {
        self.asked.len() - usize::from(self.found.is_none() && !self.asked.is_empty())
    }
}

impl Triage {
    /// How many questions lead to a type, on every path.
    pub const QUESTIONS: usize = 3;

    /// Follows the answers as far as they lead. Those to questions that are not on the way any more are passed over, and
    /// count again when the way leads there again.
    pub fn follow(&self, picks: &[Pick]) -> Path {
        let mut path = Path::default();
        let mut next = self.questions.first();
        // A table that went round in a circle would end here.
        while let Some(question) = next.filter(|_| path.asked.len() < self.questions.len()) {
            path.asked.push(question);
            let Some(choice) = question.picked(picks) else { break };
            path.urgent |= choice.urgent;
            next = match &choice.then {
                Then::Ask(id) => self.questions.iter().find(|question| question.id == *id),
                Then::Found(finding) => {
                    path.found = Some(finding);
                    None
                }
            };
        }
        path
    }
}

impl Question {
    /// The option that was picked, if any.
    pub fn picked(&self, picks: &[Pick]) -> Option<&'static Choice> {
        let (_, picked) = picks.iter().find(|(question, _)| *question == self.id)?;
        self.options.iter().find(|option| option.id == *picked)
    }
}
