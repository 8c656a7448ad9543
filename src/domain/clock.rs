//! Deadlines as data: which event starts one, how long it runs, by which rule, and what ends it.
//!
//! A channel holds the clocks of a filing there ([`super::channel::Channel::then`]); [`super::running`] sets them against
//! what was logged. To add or alter a deadline is to add or alter a row.

use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::calendar::Span;
use super::case::{Filing, FilingKind};
use super::condition::Condition;
use crate::text::{Text, leaked, words_clocks};

/// One deadline.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Clock {
    /// Its id, unique within its channel and stable: calendar files and addresses name it.
    pub id: &'static str,
    /// What happens by then.
    pub what: Text,
    /// For which cases it runs.
    pub when: Condition,
    /// Which kind of filing starts it; any kind when empty.
    pub of: Option<FilingKind>,
    /// The ways of filing that start it, as ids of [`super::case::WAYS`]; any way when empty.
    #[serde(default, deserialize_with = "leaked::list")]
    pub how: &'static [&'static str],
    /// Whose day it is.
    pub whose: Whose,
    /// Which event starts it.
    pub start: Start,
    /// How long it runs.
    pub span: Span,
    /// What happens when its last day is off.
    pub roll: Roll,
    /// How far it can be put off, counted from the same start; [`Span::Open`] where the rule knows no extension,
    /// [`Span::Named`] where any day can be named.
    pub most: Span,
    /// Whether it starts anew when papers that were asked for are handed in.
    pub restarts: bool,
    /// What ends it.
    pub until: Until,
    /// On which ground.
    pub ground: Ground,
    /// The source id; empty for custom, and for a rule of which the full text is not at hand.
    pub source: &'static str,
    /// The ISO day on which a rule without a source id was checked; empty where the source says it, and for custom.
    pub checked: &'static str,
}

impl Clock {
    /// An answer that is due after a complaint was filed; other rows change what differs.
    pub const fn new(
        id: &'static str,
        what: Text,
        span: Span,
        ground: Ground,
        source: &'static str,
    ) -> Self {
        Self {
            id,
            what,
            when: Condition::Always,
            of: Some(FilingKind::Complaint),
            how: &[],
            whose: Whose::Theirs,
            start: Start::Filed,
            span,
            roll: Roll::Forward,
            most: Span::Open,
            restarts: false,
            until: Until::Answered,
            ground,
            source,
            checked: "",
        }
    }

    /// A line about a time that is not counted: it has no fixed length, or starts with what nobody here knows.
    pub const fn note(id: &'static str, what: Text, ground: Ground, source: &'static str) -> Self {
        Self::new(id, what, Span::Open, ground, source)
    }

    /// Whether `filing` starts it in a case with these `answers`: by what was sent, and how.
    pub fn is_started_by(&self, filing: &Filing, answers: &Answers) -> bool {
        self.of.is_none_or(|kind| kind == filing.kind)
            && (self.how.is_empty() || self.how.contains(&filing.how.as_str()))
            && self.when.holds(answers, filing.day)
    }

    /// Whether it can be counted from the day of filing alone.
    pub const fn counts_from_filing(&self) -> bool {
        matches!(self.start, Start::Filed | Start::Received)
    }
}

/// Whose day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whose {
    /// The other side's: late only after the later of the two last days.
    Theirs,
    /// The person's: due on the earlier one.
    Mine,
}

/// The event that starts a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// The filing.
    Filed,
    /// The office in charge has it: the day of its acknowledgement; else around the day of filing, as forwarding comes on
    /// top.
    Received,
    /// They took it on: the day that they say; else around the end of this span after filing, in which they have to
    /// decide.
    Accepted(Span),
    /// They passed it on to the company: the day that they say; else around the end of this span.
    Forwarded(Span),
    /// They asked for papers and named a day.
    PapersAsked,
    /// An offer with a day was taken.
    Promised,
}

/// What happens when the last day is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Roll {
    /// Nothing.
    Never,
    /// It moves to the first working day (CC-203).
    Forward,
    /// It does so after a holiday; the text leaves open what a mere weekend does (SAMR121-45).
    Unsettled,
}

/// What ends a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Until {
    /// Any reply, an acknowledgement too.
    FirstReply,
    /// They decided whether they take it on, or passed it on.
    Decided,
    /// An answer to the matter, or that it was passed on.
    Answered,
    /// The money came.
    Paid,
    /// The papers were handed in.
    Completed,
    /// An answer to the matter, or the person went on to another channel.
    Elsewhere,
}

/// How binding a clock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// Law or regulation.
    Law,
    /// The platform's own rule.
    Contract,
    /// What is usual; no rule.
    Custom,
    /// What is advised here, or the person's own term; no rule.
    Suggestion,
    /// A day that the other side named.
    Word,
}

impl Ground {
    /// Whether somebody is late who lets the day pass.
    pub const fn binds(self) -> bool {
        matches!(self, Self::Law | Self::Contract | Self::Word)
    }
}

/// The clocks that any filing may start: they rest on days that a letter or an answer names, and on no rule.
pub static COMMON: &[Clock] = &[
    Clock {
        of: None,
        roll: Roll::Never,
        most: Span::Named,
        ..Clock::new("own_day", words_clocks::OWN_DAY, Span::Named, Ground::Suggestion, "")
    },
    Clock {
        of: None,
        whose: Whose::Mine,
        start: Start::PapersAsked,
        roll: Roll::Never,
        until: Until::Completed,
        ..Clock::new("papers", words_clocks::PAPERS_BY, Span::Named, Ground::Word, "")
    },
    Clock {
        of: None,
        start: Start::Promised,
        roll: Roll::Never,
        most: Span::Named,
        until: Until::Paid,
        ..Clock::new("promised", words_clocks::PAID_BY, Span::Named, Ground::Word, "")
    },
];
