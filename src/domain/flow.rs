//! The types of the question tables: all of it const data, without closures.

use super::condition::Condition;
use crate::text::{Text, leaked};
use serde::{Deserialize, Serialize};

/// The questions of one problem type, in the order in which they are asked.
///
/// A list with conditions rather than a graph with edges: it cannot have a cycle or a dead end, and steps that many
/// problem types share are the same statics in each list.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Flow {
    /// The steps; one whose `when` does not hold is left out of the path.
    #[serde(deserialize_with = "leaked::list")]
    pub steps: &'static [Step],
    /// What only certain letters need, and is asked on their pages: never in the way, and may stay unanswered.
    #[serde(deserialize_with = "leaked::list")]
    pub details: &'static [Step],
}

/// One question; a page has one of them, or a few that belong together ([`super::walk::Walk::pages`]).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Step {
    /// The stored id of the question; also part of its address.
    pub id: &'static str,
    /// The question.
    pub title: Text,
    /// One or two sentences of help below it; may be empty.
    pub help: Text,
    /// A short name for check-answers.
    pub short: Text,
    /// To which stage of the questions it belongs; along a flow the stages never run back.
    pub stage: Stage,
    /// What kind of answer it takes.
    pub ask: Ask,
    /// When it is asked; may read earlier questions only.
    pub when: Condition,
    /// Whether it shares the page of the step before it on the path: for a short field or a choice that belongs to it.
    pub joins: bool,
    /// What is said below the question as soon as the answer shows that something else comes first.
    pub signpost: Option<Signpost>,
    /// Why it is asked or how to find the answer; shown on demand.
    pub more: Option<Text>,
}

/// The stages of the questions, as the person sees them; looking through the answers is the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// What happened.
    Tell,
    /// The payments, and what is asked of them.
    Payments,
    /// What was done before.
    Before,
    /// What is wanted.
    Demands,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Tell, Self::Payments, Self::Before, Self::Demands];

    /// How many there are with that of looking through the answers.
    pub const COUNT: usize = Self::ALL.len() + 1;
}

/// What kind of answer a step takes.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Ask {
    /// One of these options.
    One(#[serde(deserialize_with = "leaked::list")] &'static [Choice]),
    /// Any number of these options, at least one.
    Many(#[serde(deserialize_with = "leaked::list")] &'static [Choice]),
    /// A day up to today; `unknown` allows "I do not know".
    Day {
        /// Whether "I do not know" is offered.
        unknown: bool,
    },
    /// One amount; `unknown` as above.
    Money {
        /// Whether "I do not know" is offered.
        unknown: bool,
        /// Whether nothing at all, 0, is an answer: of a price it is, of a payment it is not.
        zero: bool,
    },
    /// One line of text.
    Line {
        /// Whether "I cannot find it" is offered.
        unknown: bool,
        /// Whether it is about the other side, whose account number is wanted in full.
        theirs: bool,
    },
    /// Exactly this many digits, never more: the end of a card number.
    Digits {
        /// How many.
        count: usize,
        /// Whether "I cannot find it" is offered.
        unknown: bool,
    },
    /// A time of day, kept as `HH:MM`; `unknown` as above.
    Time {
        /// Whether "I do not know" is offered.
        unknown: bool,
    },
    /// The list of payments.
    Payments {
        /// How they mostly come in such a case: the form that stands open.
        usual: Charged,
        /// The question with the day on which a first period began: the first charge mostly came a month later. May be empty.
        trial: &'static str,
    },
    /// What was tried before; may be left empty.
    Contacts,
}

/// How payments came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Charged {
    /// One by one.
    Singly,
    /// At intervals, each of the same amount.
    AtIntervals,
}

/// One option of a choice.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// The stored id.
    pub id: &'static str,
    /// What the person reads.
    pub label: Text,
    /// A line below the label; may be empty.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub hint: Text,
    /// When the option is offered.
    pub when: Condition,
    /// Whether most people want it: among several, it is ticked beforehand, to be taken out by whoever does not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub usual: bool,
}

/// "Something else comes first", or "this is the wrong place": what to do and where, said below the question. The form
/// goes on all the same.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Signpost {
    /// When it is said; may read this question and earlier ones.
    pub when: Condition,
    /// What it says.
    pub says: Text,
    /// Where its button leads.
    pub to: To,
}

/// Where a signpost leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum To {
    /// To the emergency plan.
    Emergency,
    /// To the first page.
    Home,
    /// To the questions of this problem type, which fit most of those who read the signpost better. The answers that
    /// fit there too are kept.
    Problem(&'static str),
    /// The same, for a few of those who read it: most go on here.
    ProblemForSome(&'static str),
}

impl To {
    /// The problem type to which it leads.
    pub const fn problem(self) -> Option<&'static str> {
        match self {
            Self::Problem(id) | Self::ProblemForSome(id) => Some(id),
            Self::Emergency | Self::Home => None,
        }
    }

    /// Whether most do better to follow it than to go on: its button is the strong one of the page then.
    pub const fn is_for_most(self) -> bool {
        matches!(self, Self::Problem(_))
    }
}

/// Options that exclude all others in a choice of many: "none of these" and "I do not know".
pub const EXCLUSIVE: [&str; 2] = ["none", "unknown"];

/// An option that is always offered.
pub const fn choice(id: &'static str, label: Text, hint: Text) -> Choice {
    Choice { id, label, hint, when: Condition::Always, usual: false }
}

/// The same option, ticked beforehand.
pub const fn usual(option: Choice) -> Choice {
    Choice { usual: true, ..option }
}

impl Flow {
    /// The step or detail with this id.
    pub fn question(&self, id: &str) -> Option<&'static Step> {
        self.steps.iter().chain(self.details).find(|step| step.id == id)
    }
}

impl Step {
    /// Whether it stands on the page of `before`, the step before it on the path. Lists have a page of their own.
    pub const fn shares_page_of(&self, before: &Self) -> bool {
        self.joins && !self.ask.is_list() && !before.ask.is_list()
    }
}

impl Ask {
    /// Whether it is a list that is built up row by row.
    pub const fn is_list(&self) -> bool {
        matches!(self, Self::Payments { .. } | Self::Contacts)
    }

    /// Whether "I do not know" is an answer.
    pub const fn unknown(&self) -> bool {
        match *self {
            Self::Day { unknown }
            | Self::Money { unknown, .. }
            | Self::Line { unknown, .. }
            | Self::Time { unknown }
            | Self::Digits { unknown, .. } => unknown,
            _ => false,
        }
    }

    /// The options, if the question is a choice.
    pub const fn options(&self) -> &'static [Choice] {
        match *self {
            Self::One(options) | Self::Many(options) => options,
            _ => &[],
        }
    }
}
