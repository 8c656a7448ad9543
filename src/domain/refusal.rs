//! The grounds on which a receiver refuses a complaint: data, which [`super::precheck`] weighs.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::text::Text;

/// One ground on which a receiver refuses a complaint.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct RefusalGround {
    /// The id; with that of the channel the key of its answer.
    pub id: &'static str,
    /// The question to the person, to be answered by yes, no, or "I do not know".
    pub ask: Text,
    /// Which answer stands in the way.
    pub refuses: Refuses,
    /// For which cases the ground matters at all.
    pub when: Condition,
    /// How it follows from what was said already.
    pub known: Known,
    /// The detail of a letter that asks the same by the options `yes` and `no`, under which the answer is then kept;
    /// empty when there is none.
    pub same_as: &'static str,
    /// Whether the rule says that it is refused; else it may be.
    pub firm: bool,
    /// The source id; empty for advice, and for a rule of which the full text is not at hand.
    pub source: &'static str,
    /// What to do when it stands in the way.
    pub says: Text,
}

/// Which answer to a question stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refuses {
    /// The complaint is refused on yes.
    Yes,
    /// The complaint is refused on no.
    No,
}

/// How a ground follows from what the case holds. Where it does not, the person is asked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub enum Known {
    /// From the answers: it stands in the way where the first condition holds, and does not where the second does.
    From(Condition, Condition),
    /// From the contacts and filings: whether one of those that go first ([`after`](super::channel::Channel::after)) was asked, and dealt with
    /// it otherwise than asked or stayed silent for [`patience`](super::channel::Channel::patience) days.
    AskedFirst,
    /// From the filings, the contacts and the question `elsewhere`: whether a rival has the matter.
    HeldElsewhere,
    /// From the contacts: whether none of those that go first offered or promised anything.
    NoOffer,
    /// From the evidence: who has some in hand can show it.
    Proof,
}
