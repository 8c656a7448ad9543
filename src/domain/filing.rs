//! What was sent to a channel, and when.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::reply::{Reply, key_of};
use crate::text::dates::{iso_day, iso_day_option, iso_instant};

/// One filing at one channel: it has its own clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filing {
    /// The id of the channel; stored under the name that schema 1 gave it.
    #[serde(rename = "door")]
    pub channel: String,
    /// How: the id of a way offered for filing.
    pub how: String,
    /// What was sent there.
    #[serde(default, skip_serializing_if = "FilingKind::is_complaint")]
    pub kind: FilingKind,
    /// The day of filing.
    #[serde(with = "iso_day")]
    pub day: NaiveDate,
    /// The time of day, `HH:MM`: spans of hours count from it. Empty when it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub time: String,
    /// The day by which the letter that was sent asks for an answer, when it names one.
    #[serde(default, with = "iso_day_option", skip_serializing_if = "Option::is_none")]
    pub named: Option<NaiveDate>,
    /// The other side's reference; empty when none was given.
    #[serde(default)]
    pub reference: String,
    /// The office that took it, such as a police station; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// What they answered, in the order in which it was written down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<Reply>,
    /// When it was recorded, Beijing time: by this it is found again.
    #[serde(with = "iso_instant")]
    pub recorded: NaiveDateTime,
}

/// What a filing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FilingKind {
    /// The complaint itself.
    #[default]
    Complaint,
    /// A reminder that an answer is due (催办).
    Chaser,
    /// An answer to an offer, or to the reasons that they gave.
    Counter,
    /// A request that somebody above looks at it again (核查).
    Review,
    /// The same ticket opened again within its window.
    Reopened,
    /// A request for mediation between the person and who was written to before.
    Mediation,
}

impl FilingKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Complaint,
        Self::Chaser,
        Self::Counter,
        Self::Review,
        Self::Reopened,
        Self::Mediation,
    ];

    /// The stored id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Chaser => "chaser",
            Self::Counter => "counter",
            Self::Review => "review",
            Self::Reopened => "reopened",
            Self::Mediation => "mediation",
        }
    }

    /// The kind with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Whether it is the complaint itself.
    pub const fn is_complaint(&self) -> bool {
        matches!(self, Self::Complaint)
    }
}

impl Filing {
    /// The complaint itself, filed at `channel` on `day` in the way `how`, without a number.
    pub fn new(channel: &str, how: &str, day: NaiveDate, recorded: NaiveDateTime) -> Self {
        Self {
            channel: channel.to_owned(),
            how: how.to_owned(),
            kind: FilingKind::Complaint,
            day,
            time: String::new(),
            named: None,
            reference: String::new(),
            place: String::new(),
            replies: Vec::new(),
            recorded,
        }
    }

    /// What whoever was written to answered: without what somebody wrote who only claims to be that.
    pub fn answers(&self) -> impl DoubleEndedIterator<Item = &Reply> {
        self.replies.iter().filter(|reply| !reply.is_trap())
    }

    /// By what it is found again, in addresses and on calendars: digits, unique within its case.
    pub fn key(&self) -> String {
        key_of(self.recorded)
    }
}

/// The ways in which a complaint can be filed, by id.
pub const WAYS: [&str; 6] = ["app", "phone", "web", "mail", "counter", "mini"];
