//! The tables of the time after filing: what an answer is, which reasons come with it, what is wrong with an offer, and
//! the letters of each further stage. One file of content for all problem types.

use serde::{Deserialize, Serialize};

use super::case::FilingKind;
use super::condition::Condition;
use super::letter::{Letter, Receiver, Section};
use super::limit::Limit;
use super::reply::ReplyKind;
use super::source::Source;
use crate::text::{Text, leaked};

/// Everything that the pages after filing need, besides the problem type.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct FollowUp {
    /// What an answer can be.
    #[serde(deserialize_with = "leaked::list")]
    pub kinds: &'static [KindHelp],
    /// The reasons that are given.
    #[serde(deserialize_with = "leaked::list")]
    pub reasons: &'static [Reason],
    /// What may be wrong with an offer.
    #[serde(deserialize_with = "leaked::list")]
    pub findings: &'static [Finding],
    /// The letters of the further stages.
    #[serde(deserialize_with = "leaked::list")]
    pub letters: &'static [FollowUpLetter],
    /// What to keep after the end, and how long.
    #[serde(deserialize_with = "leaked::list")]
    pub keep: &'static [Keep],
    /// The person's own limits.
    #[serde(deserialize_with = "leaked::list")]
    pub limits: &'static [Limit],
    /// The sources that all of these cite.
    #[serde(deserialize_with = "leaked::list")]
    pub sources: &'static [Source],
}

/// One kind of answer, as the question offers it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct KindHelp {
    /// The kind.
    pub kind: ReplyKind,
    /// Its name.
    pub name: Text,
    /// What such an answer sounds like.
    pub example: Text,
    /// What it means for the person: whether the clock goes on, and what comes next.
    pub means: Text,
}

/// A reason that is given instead of what was asked for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Reason {
    /// The stored id.
    pub id: &'static str,
    /// What they say, in short.
    pub says: Text,
    /// How it sounds.
    pub example: Text,
    /// Who says such a thing; empty for anybody.
    #[serde(deserialize_with = "leaked::list")]
    pub from: &'static [Receiver],
    /// What it means and what to do.
    pub means: Text,
    /// Whether to stop at once: nobody who helps asks for this.
    pub stop: bool,
    /// The sentence of the next letter to whoever said it; may be empty.
    pub counter: Text,
    /// Which of its sentences goes to an authority that is told of it; may be empty.
    pub told: Text,
    /// When the counter-sentence holds.
    pub when: Condition,
    /// The source id; empty for advice.
    pub source: &'static str,
}

/// Something to see to before an offer is taken.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// The stored id, by which the checker names it ([`super::offer`]).
    pub id: &'static str,
    /// What it is and what it leads to.
    pub warns: Text,
    /// The sentence of the answer to the offer; may be empty.
    pub counter: Text,
    /// The source id; empty for advice.
    pub source: &'static str,
}

/// The letter of a further stage, to the receiver of an earlier one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct FollowUpLetter {
    /// What is sent with it.
    pub kind: FilingKind,
    /// To whom this form of it goes; empty for anybody else.
    #[serde(deserialize_with = "leaked::list")]
    pub to: &'static [Receiver],
    /// Its name in lists.
    pub name: Text,
    /// The title on the paper.
    pub title: Text,
    /// Whom it addresses, where that is not who was written to before; empty when it is the same.
    pub address: Text,
    /// Said before the demands on the other side, to who is asked to see to them; else empty.
    pub asks: Text,
    /// How many working days it gives for an answer: the person's own day, of no rule.
    pub days: u32,
    /// The sections, in order.
    #[serde(deserialize_with = "leaked::list")]
    pub sections: &'static [Section],
}

impl FollowUp {
    /// The letter of this kind that follows on `letter`; none where it is of no use, and for a letter that is no complaint
    /// of anybody.
    pub fn letter(&self, kind: FilingKind, letter: &Letter) -> Option<&'static FollowUpLetter> {
        let signed = letter.sections.iter().any(|one| matches!(one, Section::Complainant));
        let mut of_kind = self.letters.iter().filter(|row| row.kind == kind && signed);
        of_kind.find(|row| row.to.is_empty() || row.to.contains(&letter.receiver))
    }
}

/// Something to keep after the end.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Keep {
    /// What to keep, how long and why.
    pub text: Text,
    /// The source id; empty for advice.
    pub source: &'static str,
}
