//! Composes a letter from the tables and the case, in Chinese with an English gloss, block by block.

mod compose;
mod document;

pub use compose::{TICKET, Writer, compose};
pub use document::{Block, Both, Document, Line, Run};

use super::condition::Cond;
use crate::text::Text;

/// One letter that a case may need.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// The stored id.
    pub id: &'static str,
    /// Who receives it, which decides demands and legal grounds.
    pub kind: Kind,
    /// The name of the letter in lists.
    pub name: Text,
    /// The title on the paper.
    pub title: Text,
    /// To whom it is addressed, with placeholders.
    pub to: Text,
    /// Where the payments that it lists were charged, as options of `shown_by`; empty for all payments.
    pub via: &'static [(Cond, &'static str)],
    /// The sections, in order.
    pub sections: &'static [Section],
}

/// Who receives a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A wallet or another payment institution.
    Platform,
    /// A bank.
    Bank,
    /// A seller, an app store or a shopping platform.
    Merchant,
    /// Market regulation (12315).
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

/// One labelled field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// When it belongs there.
    pub when: Cond,
    /// The label.
    pub label: Text,
    /// The value, with placeholders.
    pub value: Text,
}

/// One section of a letter.
#[derive(Clone, Copy, Debug)]
pub enum Section {
    /// Who complains: name, telephone, address, a ruled blank for the ID number.
    Complainant,
    /// Against whom; a field that lacks a value becomes a ruled blank.
    Respondent(&'static [Field]),
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
    /// A paragraph of fixed words under a heading.
    Words(Text, Text),
    /// Blank lines to fill by hand under these labels.
    Blanks(Text, &'static [Text]),
    /// The statement of truth with place for signature and date.
    Truth,
}
