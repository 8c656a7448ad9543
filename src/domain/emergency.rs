//! The emergency plan: situations, and what to do in each, in order.

use crate::text::{Text, leaked};
use serde::{Deserialize, Serialize};

/// The whole plan, as `emergency.html`, the first screen and the app show it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct EmergencyPlan {
    /// Said before anything else.
    pub first_line: Text,
    /// The label of the button that dials the police.
    pub call_police: Text,
    /// When that call comes first.
    pub call_when: Text,
    /// Asks to choose a situation.
    pub choose: Text,
    /// The situations.
    #[serde(deserialize_with = "leaked::list")]
    pub situations: &'static [Situation],
    /// Stands with every number that is only commonly known.
    pub common_note: Text,
    /// The fraud after the fraud.
    pub careful: Text,
    /// What the plan cannot promise.
    pub limits: Text,
}

/// One situation in which money is still moving, or locked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Situation {
    /// The id, also the anchor on the static page.
    pub id: &'static str,
    /// How the person would say it.
    pub name: Text,
    /// What to do, the most urgent first.
    #[serde(deserialize_with = "leaked::list")]
    pub acts: &'static [Act],
}

/// One thing to do.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Act {
    /// What, as an instruction.
    pub what: Text,
    /// How; may be empty.
    pub how: Text,
    /// Whom to call, if anybody.
    #[serde(deserialize_with = "leaked::list")]
    pub calls: &'static [Call],
}

/// One number to dial.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Call {
    /// The number.
    pub number: &'static str,
    /// Who answers.
    pub whose: Text,
    /// Whether the number is only commonly known, and shown with that caution.
    pub common: bool,
}
