//! What keeps money safe: tips in groups, what to do when something is wrong, and a monthly self-check.

use serde::{Deserialize, Serialize};

use super::emergency::Act;
use crate::text::{Text, leaked};

/// The whole of it, as the page and `prevention.html` show it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Prevention {
    /// Said before anything else.
    pub lead: Text,
    /// The groups, and in each the tips, in the order of what prevents most.
    #[serde(deserialize_with = "leaked::list")]
    pub groups: &'static [Group],
    /// What to do as soon as something is wrong, in this order.
    pub alarm: Group,
    /// The self-check: what is true of an account in order.
    #[serde(deserialize_with = "leaked::list")]
    pub ticks: &'static [Text],
    /// What to do about a line that cannot be ticked.
    pub unticked: Text,
}

/// Tips that belong together.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Group {
    /// Its name.
    pub name: Text,
    /// Why it matters, in one line.
    pub line: Text,
    /// The tips, the best first.
    #[serde(deserialize_with = "leaked::list")]
    pub tips: &'static [Tip],
}

/// One tip.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Tip {
    /// The id.
    pub id: &'static str,
    /// What to do and how; each line of `how` is a step, or a place such as one wallet.
    pub does: Act,
    /// The problem types that it prevents.
    #[serde(deserialize_with = "leaked::list")]
    pub problems: &'static [&'static str],
    /// The ids of the sources.
    #[serde(deserialize_with = "leaked::list")]
    pub sources: &'static [&'static str],
    /// Whether only secondary sources say so: shown with "check on the official page".
    pub check: bool,
}

impl Prevention {
    /// Every tip, those for when something is wrong last.
    pub fn tips(&self) -> impl Iterator<Item = &'static Tip> {
        self.groups.iter().chain([&self.alarm]).flat_map(|group| group.tips)
    }

    /// What prevents trouble of this type, the best first.
    pub fn of(&self, problem: &str) -> impl Iterator<Item = &'static Tip> {
        self.tips().filter(move |tip| tip.problems.contains(&problem))
    }
}
