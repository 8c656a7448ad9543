//! The types of the question tables: all of it const data, without closures.

use super::condition::Cond;
use super::pack::packed;
use crate::text::Text;

/// The questions of one problem type, in the order in which they are asked.
///
/// A list with conditions rather than a graph with edges: it cannot have a cycle or a dead end, and steps that many
/// problem types share are the same statics in each list.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    /// The steps; one whose `when` does not hold is left out of the path.
    pub steps: &'static [&'static Step],
}

packed! { struct Flow { steps: [(ref Step)] } }

/// One question page.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The stored id of the question; also part of its address.
    pub id: &'static str,
    /// The question.
    pub title: Text,
    /// One or two sentences of help below it; may be empty.
    pub help: Text,
    /// A short name for check-answers.
    pub short: Text,
    /// What kind of answer it takes.
    pub ask: Ask,
    /// When it is asked; may read earlier questions only.
    pub when: Cond,
    /// A page that stands in the way when the answer shows that this is the wrong place.
    pub signpost: Option<Signpost>,
    /// Why it is asked or how to find the answer; shown on demand.
    pub more: Option<Text>,
}

packed! { struct Step {
    id: str, title: Text, help: Text, short: Text, ask: Ask, when: Cond, signpost: (opt Signpost), more: (opt Text),
} }

/// What kind of answer a step takes.
#[derive(Clone, Copy, Debug)]
pub enum Ask {
    /// One of these options.
    One(&'static [Opt]),
    /// Any number of these options, at least one.
    Many(&'static [Opt]),
    /// A day up to today; `unknown` allows "I do not know".
    Day {
        /// Whether "I do not know" is offered.
        unknown: bool,
    },
    /// One amount; `unknown` as above.
    Money {
        /// Whether "I do not know" is offered.
        unknown: bool,
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
    /// The list of payments.
    Payments,
    /// What was tried before; may be left empty.
    Contacts,
}

packed! { enum Ask {
    One(options: [Opt]),
    Many(options: [Opt]),
    Day { unknown: bool },
    Money { unknown: bool },
    Line { unknown: bool, theirs: bool },
    Digits { count: num, unknown: bool },
    Payments,
    Contacts,
} }

/// One option of a choice.
#[derive(Clone, Copy, Debug)]
pub struct Opt {
    /// The stored id.
    pub id: &'static str,
    /// What the person reads.
    pub label: Text,
    /// A line below the label; may be empty.
    pub hint: Text,
    /// When the option is offered.
    pub when: Cond,
}

packed! { struct Opt { id: str, label: Text, hint: Text, when: Cond } }

/// "You may be in the wrong place": where to go, with a way to go on all the same.
#[derive(Clone, Copy, Debug)]
pub struct Signpost {
    /// When it stands in the way.
    pub when: Cond,
    /// What it says.
    pub says: Text,
    /// Whether its button leads to the emergency plan (else it leads home).
    pub emergency: bool,
}

packed! { struct Signpost { when: Cond, says: Text, emergency: bool } }

/// Options that exclude all others in a choice of many: "none of these" and "I do not know".
pub const EXCLUSIVE: [&str; 2] = ["none", "unknown"];

/// An option that is always offered.
pub const fn opt(id: &'static str, label: Text, hint: Text) -> Opt {
    Opt { id, label, hint, when: Cond::Always }
}

impl Ask {
    /// Whether "I do not know" is an answer.
    pub const fn unknown(&self) -> bool {
        match *self {
            Self::Day { unknown }
            | Self::Money { unknown }
            | Self::Line { unknown, .. }
            | Self::Digits { unknown, .. } => unknown,
            _ => false,
        }
    }

    /// The options, if the question is a choice.
    pub const fn options(&self) -> &'static [Opt] {
        match *self {
            Self::One(options) | Self::Many(options) => options,
            _ => &[],
        }
    }
}
