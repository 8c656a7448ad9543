//! What became of a filing: the answers that came, what was offered, and how the case was closed. Stored with the case.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::text::dates::{iso_day, iso_day_option, iso_instant, iso_instant_text};

/// One answer to a filing, as the person wrote it down.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reply {
    /// What it is, which decides what becomes of the clocks.
    pub kind: ReplyKind,
    /// The day on which it came.
    #[serde(with = "iso_day")]
    pub day: NaiveDate,
    /// The time of day, `HH:MM`; empty when it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub time: String,
    /// How it came: an id of [`MEANS`]; empty when that was not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub how: String,
    /// Who answered: a name, or the number of the employee; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// What was said, in their words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Their reference; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// The day that they name: until when papers are wanted, to when the answer is put off, by when the offer is paid.
    #[serde(default, with = "iso_day_option", skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The day on which they took the matter on (受理, 立案), when they say so: more than having received it.
    #[serde(default, with = "iso_day_option", skip_serializing_if = "Option::is_none")]
    pub accepted: Option<NaiveDate>,
    /// The day on which the papers that they asked for were handed in.
    #[serde(default, with = "iso_day_option", skip_serializing_if = "Option::is_none")]
    pub completed: Option<NaiveDate>,
    /// Where it was passed on to, when it was; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub passed_to: String,
    /// What came back with it, in fen.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub paid: i64,
    /// The ids of the reasons that they gave ([`super::follow_up::Reason`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// What became of each demand, by its id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub results: BTreeMap<String, DemandResult>,
    /// What was offered, when it is an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// When it was recorded, Beijing time: by this it is found again.
    #[serde(with = "iso_instant")]
    pub recorded: NaiveDateTime,
}

impl Reply {
    /// An answer of this kind that came on `day`, with nothing else said of it.
    pub fn new(kind: ReplyKind, day: NaiveDate, recorded: NaiveDateTime) -> Self {
        Self {
            kind,
            day,
            time: String::new(),
            how: String::new(),
            who: String::new(),
            words: String::new(),
            reference: String::new(),
            until: None,
            accepted: None,
            completed: None,
            passed_to: String::new(),
            paid: 0,
            reasons: Vec::new(),
            results: BTreeMap::new(),
            offer: None,
            recorded,
        }
    }

    /// By what it is found again in addresses: digits, unique within its filing.
    pub fn key(&self) -> String {
        key_of(self.recorded)
    }

    /// Whether an office says by it that it does not take the complaint: its own word, not that of the other side.
    pub fn is_untaken(&self) -> bool {
        let says = self.reasons.iter().any(|reason| NOT_TAKEN.contains(&reason.as_str()));
        self.kind == ReplyKind::Refused && says
    }

    /// Whether it came from somebody who only claims to be who was written to: it asks for what nobody who helps asks for.
    /// It answers nothing, and nobody is told that the real one said it. Whoever paid is no impostor.
    pub fn is_trap(&self) -> bool {
        let asks = self.reasons.iter().any(|reason| TRAPS.contains(&reason.as_str()));
        asks && self.kind != ReplyKind::Paid
    }
}

/// The reasons at which the person has to stop at once: nobody who helps asks for a code, the screen, or money first
/// (knowledge base 6.1). The table of reasons marks the same ones.
pub const TRAPS: [&str; 2] = ["code_or_screen", "pay_first"];

/// The reasons by which an office says that it does not take a complaint.
pub(super) const NOT_TAKEN: [&str; 2] = ["not_taken", "not_received"];

/// An instant as digits, `YYYYMMDDhhmmss`.
pub(super) fn key_of(at: NaiveDateTime) -> String {
    iso_instant_text(at).chars().filter(char::is_ascii_digit).collect()
}

/// What an answer is. One question with examples decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// They have it: no answer yet, the clock goes on.
    Received,
    /// They want more papers: what the rule says starts anew when they are handed in.
    Papers,
    /// They put the answer off, with a reason and a new day.
    Extended,
    /// They offer something.
    Offer,
    /// They refuse.
    Refused,
    /// They passed it on to somebody else.
    Transferred,
    /// They closed it without a result.
    Closed,
    /// They paid.
    Paid,
}

impl ReplyKind {
    /// Every kind, in the order in which the question offers them.
    pub const ALL: [Self; 8] = [
        Self::Received,
        Self::Papers,
        Self::Extended,
        Self::Offer,
        Self::Refused,
        Self::Transferred,
        Self::Closed,
        Self::Paid,
    ];

    /// The stored id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Papers => "papers",
            Self::Extended => "extended",
            Self::Offer => "offer",
            Self::Refused => "refused",
            Self::Transferred => "transferred",
            Self::Closed => "closed",
            Self::Paid => "paid",
        }
    }

    /// The kind with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Whether it deals with the matter, so that the clock of the answer has done its work.
    pub const fn answers(self) -> bool {
        matches!(self, Self::Offer | Self::Refused | Self::Closed | Self::Paid)
    }
}

/// How an answer came, by id.
pub const MEANS: [&str; 6] = ["app", "phone", "sms", "mail", "email", "counter"];

/// What became of one demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DemandResult {
    /// It was met.
    Met,
    /// It was met in part.
    Part,
    /// It was not met.
    NotMet,
    /// The person does not ask for it any more.
    Dropped,
}

impl DemandResult {
    /// Every result, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Met, Self::Part, Self::NotMet, Self::Dropped];

    /// The stored id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Part => "part",
            Self::NotMet => "not_met",
            Self::Dropped => "dropped",
        }
    }

    /// The result with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.id() == id)
    }

    /// Whether nothing of it is asked for any more.
    pub const fn settled(self) -> bool {
        matches!(self, Self::Met | Self::Dropped)
    }
}

/// What the other side offers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Offer {
    /// Which of the four solutions of the guide it is (product.md S8).
    pub solution: Solution,
    /// How much, in fen; 0 when no sum is named.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub fen: i64,
    /// In what it is paid.
    pub means: OfferMeans,
    /// What they want for it: ids of [`STRINGS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub strings: Vec<String>,
    /// What the person does with it.
    #[serde(default)]
    pub decision: Decision,
}

/// The four solutions of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Solution {
    /// All the money back (全额退款).
    Full,
    /// A part of it (部分退款).
    Partial,
    /// Something instead (补偿措施).
    Compensation,
    /// A mediated agreement (调解协议).
    Agreement,
}

/// In what an offer is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferMeans {
    /// Money, back the way it was paid or by transfer.
    Money,
    /// A coupon, points, a balance that can only be spent there.
    Coupon,
    /// Something else: goods, a repair, a longer membership.
    Other,
    /// They did not say.
    Unsaid,
}

/// What may hang on an offer, by id: no further claims, withdrawing first, a private channel, silence about it.
pub const STRINGS: [&str; 4] = ["no_more", "withdraw_first", "private", "silence"];

/// What the person does with an offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Nothing yet.
    #[default]
    Open,
    /// Takes it.
    Taken,
    /// Asks for more, or for other terms.
    Countered,
}

/// How a case was closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Closing {
    /// When, Beijing time.
    #[serde(with = "iso_instant")]
    pub at: NaiveDateTime,
    /// How it ended.
    pub ending: Ending,
    /// What was recovered in all, in fen.
    #[serde(default)]
    pub recovered: i64,
    /// What the person learnt, for themselves; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub learnt: String,
}

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// All that was asked for was met.
    Settled,
    /// A part was, and the person leaves it at that.
    InPart,
    /// Nothing was, and the person leaves it at that.
    Nothing,
    /// It goes on elsewhere: at a court, or with a lawyer.
    Elsewhere,
}

impl Ending {
    /// Every ending, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Settled, Self::InPart, Self::Nothing, Self::Elsewhere];
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands out a reference; not on every target"
)]
const fn is_zero(fen: &i64) -> bool {
    *fen == 0
}
