//! The emergency plan: situations, and what to do in each, in order.

use crate::text::Text;

/// One situation in which money is still moving, or locked.
#[derive(Clone, Copy, Debug)]
pub struct Situation {
    /// The id, also the anchor on the static page.
    pub id: &'static str,
    /// How the person would say it.
    pub name: Text,
    /// What to do, the most urgent first.
    pub acts: &'static [Act],
}

/// One thing to do.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// What, as an instruction.
    pub what: Text,
    /// How; may be empty.
    pub how: Text,
    /// Whom to call, if anybody.
    pub calls: &'static [Call],
}

/// One number to dial.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The number.
    pub number: &'static str,
    /// Who answers.
    pub whose: Text,
    /// Whether the number is only commonly known, and shown with that caution.
    pub common: bool,
}
