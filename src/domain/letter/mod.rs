//! Composes a letter from the tables and the case, in Chinese with an English gloss, block by block.

mod compose;
mod document;
mod history;
mod missing;
mod own_words;
mod short;
mod table;

pub use compose::{TICKET, Writer, compose};
pub use document::{BilingualLine, Block, Document, Line, Run};
pub use missing::{Detail, missing};
pub use own_words::{Changed, changed, composed_facts, facts};
pub use short::BOX;

use super::condition::Condition;
use crate::text::{Text, leaked};
use serde::{Deserialize, Serialize};

/// One letter that a case may need.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// The stored id.
    pub id: &'static str,
    /// Who receives it, which decides demands and legal grounds.
    pub receiver: Receiver,
    /// The name of the letter in lists.
    pub name: Text,
    /// The title on the paper.
    pub title: Text,
    /// To whom it is addressed, with placeholders.
    pub to: Text,
    /// Where the payments that it lists were charged, as options of `shown_by`; empty for all payments.
    #[serde(deserialize_with = "leaked::list")]
    pub via: &'static [(Condition, &'static str)],
    /// The sections, in order.
    #[serde(deserialize_with = "leaked::list")]
    pub sections: &'static [Section],
}

/// Who receives a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Receiver {
    /// A wallet of a licensed payment institution.
    Platform,
    /// A clearing organisation, or the operator of an e-CNY wallet: no payment institution in the sense of PIR-2.
    Clearing,
    /// A bank.
    Bank,
    /// A seller.
    Merchant,
    /// An app store or a shopping platform.
    Store,
    /// Market regulation (12315), or a consumer association.
    Market,
    /// The People's Bank (12363).
    Pboc,
    /// The financial regulator (12378).
    Nfra,
    /// The police.
    Police,
    /// A telecom operator, and the appeal body behind it.
    Telecom,
}

impl Receiver {
    /// Whether it is an authority or an association, which does not pay but sees to it that the respondent answers.
    pub const fn supervises(self) -> bool {
        matches!(self, Self::Market | Self::Pboc | Self::Nfra)
    }

    /// Whether it has to be given the ID number: PBOC5-41, the bank regulator's form, and every police report.
    pub const fn wants_id(self) -> bool {
        matches!(self, Self::Pboc | Self::Nfra | Self::Police)
    }
}

/// One labelled field.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Field {
    /// When it belongs there.
    pub when: Condition,
    /// The label.
    pub label: Text,
    /// The value, with placeholders.
    pub value: Text,
}

/// One section of a letter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub enum Section {
    /// Who complains: name, telephone, address, a ruled blank for the ID number.
    Complainant,
    /// Fields under a heading, such as the respondent; one that lacks a value becomes a ruled blank.
    Fields(Text, #[serde(deserialize_with = "leaked::list")] &'static [Field]),
    /// The demands, numbered.
    Demands,
    /// The facts, numbered.
    Facts,
    /// The payments as a table with their sum.
    Payments,
    /// The legal grounds, three at most.
    Basis,
    /// What was done so far.
    SoFar,
    /// The evidence, numbered.
    Evidence,
    /// A paragraph under a heading, where the condition holds.
    Words(Condition, Text, Text),
    /// Blank lines to fill by hand under these labels.
    Blanks(Text, #[serde(deserialize_with = "leaked::list")] &'static [Text]),
    /// The statement of truth with place for signature and date.
    Truth,
}
