//! What a person answered, as it is stored: keyed by question, never by position.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::text::dates::{iso_day, iso_day_option};

/// All answers of a case, by question id. Answers off the current path are kept, unused, until it returns to them.
pub type Answers = BTreeMap<String, Answer>;

/// One accepted answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// One option, by id.
    #[serde(rename = "one")]
    One(String),
    /// Several options, by id.
    #[serde(rename = "many")]
    Many(Vec<String>),
    /// A day in Beijing.
    #[serde(rename = "day", with = "iso_day")]
    Day(NaiveDate),
    /// An amount in fen.
    #[serde(rename = "fen")]
    Money(i64),
    /// A line or a paragraph of text.
    #[serde(rename = "text")]
    Words(String),
    /// The list of payments.
    #[serde(rename = "payments")]
    Payments(Vec<Payment>),
    /// What was tried before this complaint.
    #[serde(rename = "contacts")]
    Contacts(Vec<Contact>),
    /// "I cannot find it" or "I do not know": an answer like any other.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Answer {
    /// Whether it is, or contains, the option with this id.
    pub fn chose(&self, option: &str) -> bool {
        match self {
            Self::One(id) => id == option,
            Self::Many(ids) => ids.iter().any(|id| id == option),
            _ => false,
        }
    }
}

/// One payment in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Hash)]
pub struct Payment {
    /// The day of the debit.
    #[serde(with = "iso_day")]
    pub day: NaiveDate,
    /// The time of the debit as `HH:MM`; empty when not known.
    #[serde(default)]
    pub time: String,
    /// The amount in fen, above zero.
    pub fen: i64,
    /// The payee as the bill shows it; empty when not known.
    #[serde(default)]
    pub payee: String,
    /// The order number of the wallet or bank (交易单号).
    #[serde(default)]
    pub order: String,
    /// The merchant's order number (商户单号).
    #[serde(default)]
    pub merchant_order: String,
    /// Where it was charged: an option id of the question `shown_by`; empty when there is only one.
    #[serde(default)]
    pub via: String,
    /// Whether this payment is in dispute.
    pub disputed: bool,
    /// How much of it came back already, in fen.
    #[serde(default)]
    pub refunded: i64,
}

/// One earlier attempt to have it put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Hash)]
pub struct Contact {
    /// Whom: the id of a [`crate::domain::channel::Channel`].
    pub whom: String,
    /// The name of who was told, where it is none of the channels; else empty.
    #[serde(default)]
    pub name: String,
    /// When, if remembered.
    #[serde(default, with = "iso_day_option")]
    pub day: Option<NaiveDate>,
    /// The time as `HH:MM`; empty when not known.
    #[serde(default)]
    pub time: String,
    /// Their ticket number; empty when none was given.
    #[serde(default)]
    pub ticket: String,
    /// What they said: an option id of [`SAID`].
    pub said: String,
    /// The person's own words about it; may be empty.
    #[serde(default)]
    pub note: String,
}

/// What the other side said in an earlier contact: the ids that [`Contact::said`] may hold.
pub const SAID: [&str; 5] = ["nothing", "refused", "partly", "passed_on", "promised"];

/// The bounds of what is accepted, typed or loaded.
pub mod bounds {
    /// Payments in one case.
    pub const PAYMENTS: usize = 100;
    /// Earlier contacts in one case.
    pub const CONTACTS: usize = 20;
    /// Unicode scalar values of a line.
    pub const LINE: usize = 120;
    /// Unicode scalar values of a long text.
    pub const TEXT: usize = 3000;
    /// One amount, in fen: one hundred million yuan.
    pub const FEN: i64 = 10_000_000_000;
}

/// The sums of a list of payments, in fen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many payments are in dispute.
    pub count: usize,
    /// What they add up to.
    pub disputed: i64,
    /// What came back of them.
    pub refunded: i64,
}

impl Totals {
    /// Adds up the disputed payments; within [`bounds`] the sum cannot overflow.
    pub fn of(payments: &[Payment]) -> Self {
        payments.iter().filter(|payment| payment.disputed).fold(Self::default(), |sum, payment| {
            Self {
                count: sum.count + 1,
                disputed: sum.disputed.saturating_add(payment.fen),
                refunded: sum.refunded.saturating_add(payment.refunded.min(payment.fen)),
            }
        })
    }

    /// What is still missing.
    pub const fn open(self) -> i64 {
        self.disputed.saturating_sub(self.refunded)
    }
}

/// The list of payments among `answers`, wherever the flow asks for it.
pub fn payments(answers: &Answers) -> &[Payment] {
    match answers.get(PAYMENTS) {
        Some(Answer::Payments(list)) => list,
        _ => &[],
    }
}

/// The earlier contacts among `answers`.
pub fn contacts(answers: &Answers) -> &[Contact] {
    match answers.get(CONTACTS) {
        Some(Answer::Contacts(list)) => list,
        _ => &[],
    }
}

/// The question id under which every flow asks for its payments.
pub const PAYMENTS: &str = "payments";

/// The question id under which every flow asks what was tried.
pub const CONTACTS: &str = "contacts";
