//! What a person answered, as it is stored: keyed by question, never by position.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::series::Series;
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
    /// How much of it came back already, in fen; of a run, of all together.
    #[serde(default)]
    pub refunded: i64,
    /// The run of equal payments for which it stands, if it is more than one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// Whether the person said that it is another payment than the one that looks the same.
    #[serde(default, skip_serializing_if = "is_false")]
    pub apart: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Payment {
    /// A payment in dispute of which no more is known.
    pub const fn new(day: NaiveDate, fen: i64) -> Self {
        Self {
            day,
            time: String::new(),
            fen,
            payee: String::new(),
            order: String::new(),
            merchant_order: String::new(),
            via: String::new(),
            disputed: true,
            refunded: 0,
            series: None,
            apart: false,
        }
    }

    /// How many payments the row stands for.
    pub fn times(&self) -> u32 {
        self.series.map_or(1, |series| series.times)
    }

    /// What the row adds up to, in fen.
    pub fn sum(&self) -> i64 {
        self.fen.saturating_mul(i64::from(self.times()))
    }

    /// The day of the last payment of the row.
    pub fn last_day(&self) -> NaiveDate {
        self.series.map_or(self.day, |series| series.last)
    }

    /// Whether it is known where it was charged: at one of `places`, or at the only one.
    pub fn is_placed(&self, places: &[String]) -> bool {
        places.contains(&self.via) || (places.len() <= 1 && self.via.is_empty())
    }
}

/// One earlier attempt to have it put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Hash)]
pub struct Contact {
    /// Whom: the id of a [`crate::domain::channel::Channel`], or [`ANYBODY`].
    pub whom: String,
    /// The name of whoever is in no list, as the person writes it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// When, if remembered.
    #[serde(default, with = "iso_day_option")]
    pub day: Option<NaiveDate>,
    /// The time of that day as `HH:MM`: in a theft the minute of the first notice may decide. Empty when not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
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

/// [`Contact::whom`] of a contact with a place that is none of the channels; its name is in [`Contact::name`].
pub const ANYBODY: &str = "other";

/// What the other side said in an earlier contact: the ids that [`Contact::said`] may hold.
pub const SAID: [&str; 5] = ["nothing", "refused", "partly", "passed_on", "promised"];

/// The bounds of what is accepted, typed or loaded.
pub mod bounds {
    /// Rows of payments in one case.
    pub const PAYMENTS: usize = 100;
    /// Payments for which one row may stand: weekly ones of almost a century.
    pub const TIMES: u32 = 5000;
    /// Earlier contacts in one case.
    pub const CONTACTS: usize = 20;
    /// Answers to one filing.
    pub const REPLIES: usize = 40;
    /// Unicode scalar values of a line.
    pub const LINE: usize = 120;
    /// Unicode scalar values of what somebody is called for short.
    pub const SHORT_NAME: usize = 20;
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
                count: sum.count + payment.times() as usize,
                disputed: sum.disputed.saturating_add(payment.sum()),
                refunded: sum.refunded.saturating_add(payment.refunded.min(payment.sum())),
            }
        })
    }

    /// What is still missing.
    pub const fn open(self) -> i64 {
        self.disputed.saturating_sub(self.refunded)
    }
}

/// The payees of the disputed payments, each once, in their order.
pub fn payees(answers: &Answers) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for payment in payments(answers).iter().filter(|one| one.disputed && !one.payee.is_empty()) {
        if !names.contains(&payment.payee) {
            names.push(payment.payee.clone());
        }
    }
    names
}

/// The list of payments among `answers`, wherever the flow asks for it.
pub fn payments(answers: &Answers) -> &[Payment] {
    match answers.get(PAYMENTS) {
        Some(Answer::Payments(list)) => list,
        _ => &[],
    }
}

/// The places that were chosen as showing the charges, by option id.
pub fn places(answers: &Answers) -> Vec<String> {
    match answers.get(SHOWN_BY) {
        Some(Answer::One(id)) => vec![id.clone()],
        Some(Answer::Many(ids)) => ids.clone(),
        _ => vec![],
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

/// The question id under which every flow asks what the person wants.
pub const DEMANDS: &str = "demands";

/// The question id under which every flow asks where the charges show.
pub const SHOWN_BY: &str = "shown_by";

/// The question id under which every flow asks what was tried.
pub const CONTACTS: &str = "contacts";

/// The detail under which letters ask for the seller's company.
pub const SELLER: &str = "seller";
