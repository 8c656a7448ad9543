//! Composes a letter from the tables and the case, in Chinese with an English gloss, block by block.

mod compose;
mod concern;
mod document;
mod history;
mod mandate;
mod missing;
mod own_words;
mod parties;
mod phone_sheet;
mod replies;
mod retype;
mod short;
mod since;
mod stage;
mod table;

pub use compose::{CLAIMED, FILED, FILED_DAY, ME, TICKET, Writer, YOU, compose};
pub use document::{BilingualLine, Block, Document, Line, Run};
pub use mandate::mandate;
pub use missing::{Detail, missing};
pub use own_words::{Fact, OWN, facts};
pub use phone_sheet::phone_sheet;
pub use retype::{FormField, form_fields};
pub use short::{Brief, SHORT, briefs};
pub use since::{DUE, OPEN};
pub use stage::{BY, OF_STAGE, answer_by, follow_up, follow_up_brief};

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
    /// What the receiver is asked to do with it, before the demands on the other side; empty for those who are asked
    /// themselves.
    pub asks: Text,
    /// The details that only it needs: ids of [`Flow::details`](crate::domain::flow::Flow::details).
    #[serde(deserialize_with = "leaked::list")]
    pub details: &'static [&'static str],
    /// What its shortest form is called: by what it is for.
    pub short: Text,
    /// The letter whose short form goes into the complaint box of this receiver, where somebody else reads that box;
    /// empty when it is its own.
    pub box_of: &'static str,
    /// Its own place among the options of `shown_by`: what was answered place by place is told only of this one. Empty
    /// for those who are told of all.
    pub place: &'static str,
    /// Where the payments that it lists were charged, as options of `shown_by`; empty for all payments.
    #[serde(deserialize_with = "leaked::list")]
    pub via: &'static [(Condition, &'static str)],
    /// The detail that says against which of several institutions it is; empty where nobody has to be picked. Each answers
    /// for its own payments: until one is picked, a letter about payments at several of them is not written.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub which: &'static str,
    /// Whose demands, sentences and grounds it passes on instead of those for its receiver: the first that holds. An
    /// authority that is told of a lender takes what is for a lender, and nothing that only a bank can do.
    #[serde(default, deserialize_with = "leaked::list")]
    pub stands_for: &'static [(Condition, Receiver)],
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
    /// A lender behind a pay-later service.
    Lender,
    /// A seller.
    Merchant,
    /// An app store.
    Store,
    /// A shopping platform on which a seller has its shop: not the seller, but it knows him (CPL-44, ECL-61).
    Marketplace,
    /// Market regulation (12315).
    Market,
    /// A consumer association.
    Association,
    /// The People's Bank (12363).
    Pboc,
    /// The financial regulator (12378).
    Nfra,
    /// The police.
    Police,
    /// The prosecutor, asked to see that the police open a case (CRIP-113).
    Prosecutor,
    /// A telecom operator.
    Telecom,
    /// The body for appeals of telecom users (12300), which mediates with an operator.
    Appeals,
    /// A credit bureau, asked to correct a record (CRED-25).
    Bureau,
    /// The line of the local government (12345), asked to see that an office acts.
    City,
    /// Market regulation as told of a violation (举报), which SAMR121-9 keeps apart from anybody's money.
    Inspection,
    /// The payment association, which takes reports of violations and no disputes.
    Industry,
    /// A court.
    Court,
}

impl Receiver {
    /// Whether it is an authority or an association, which does not pay but sees to it that the respondent answers.
    pub const fn supervises(self) -> bool {
        matches!(self, Self::Market | Self::Association | Self::Pboc | Self::Nfra | Self::Appeals)
    }

    /// Whether it keeps or moves the money of its customers, or lends it.
    pub const fn pays(self) -> bool {
        matches!(self, Self::Platform | Self::Clearing | Self::Bank | Self::Lender)
    }

    /// Whether it mediates between a consumer and a trader.
    pub const fn mediates(self) -> bool {
        matches!(self, Self::Market | Self::Association)
    }

    /// Whether it has to be given the postal address: SAMR121-10, the model of the associations, the forms of the
    /// financial regulators, every police report, and CIVP-124. A seller is not given it.
    pub const fn wants_address(self) -> bool {
        self.wants_mandate() || matches!(self, Self::Police | Self::Prosecutor | Self::Court)
    }

    /// Whether it is told of what happened without being asked to settle a complaint: its paper is none "about the
    /// complaint of ...".
    pub const fn takes_no_complaint(self) -> bool {
        matches!(
            self,
            Self::Police
                | Self::Prosecutor
                | Self::Bureau
                | Self::Inspection
                | Self::Industry
                | Self::Court
        )
    }

    /// Whether it can do without the person's address: those against whom the complaint is, and who only look into a
    /// violation or pass a word on.
    pub const fn needs_no_address(self) -> bool {
        matches!(
            self,
            Self::Merchant
                | Self::Store
                | Self::Marketplace
                | Self::City
                | Self::Inspection
                | Self::Industry
        )
    }

    /// Whether it has to be given the ID number: PBOC5-41, the bank regulator's form, every police report, and the
    /// form of a suit (formats 3.8).
    pub const fn wants_id(self) -> bool {
        matches!(self, Self::Pboc | Self::Nfra | Self::Police | Self::Prosecutor | Self::Court)
    }

    /// Whether it deals with the crime, not with the dispute about money.
    pub const fn prosecutes(self) -> bool {
        matches!(self, Self::Police | Self::Prosecutor)
    }

    /// Whether it has to be handed a power of attorney by who acts for somebody else: SAMR121-11, PBOC5-41 and the form
    /// of the bank regulator. The associations follow market regulation.
    pub const fn wants_mandate(self) -> bool {
        matches!(self, Self::Market | Self::Association | Self::Pboc | Self::Nfra)
    }

    /// Whether it is told of a violation only: what the person did to get the money back is no matter of a report.
    pub const fn looks_into_it(self) -> bool {
        matches!(self, Self::Inspection | Self::Industry)
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
    /// Whether the receiver needs it: without a value it is a ruled blank then, else it is left out.
    pub needed: bool,
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
    /// The fields of the letter on which this one follows, under a heading of its own.
    Respondent(Text),
    /// What was written to the receiver of that letter, and what it answered.
    Log,
    /// What is said to what it answered.
    Counters,
    /// The evidence, numbered.
    Evidence,
    /// The evidence as the list that goes with a suit: what it is, where it comes from, what it proves, on which page.
    Exhibits,
    /// A paragraph under a heading, where the condition holds.
    Words(Condition, Text, Text),
    /// Blank lines to fill by hand under these labels.
    Blanks(Text, #[serde(deserialize_with = "leaked::list")] &'static [Text]),
    /// The statement of truth with place for signature and date.
    Truth,
    /// The place for signature and date under a heading, where the form has no statement of truth.
    Signature(Text),
}
