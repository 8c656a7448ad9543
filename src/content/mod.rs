//! Data only: what the app knows. Every sentence in both languages; every claim with its source.
//!
//! Compiled natively only: `src/bin/content.rs` writes it as the JSON that the browser reads.

pub mod channels;
pub mod clocks;
pub mod emergency;
pub mod evidence;
pub mod files;
pub mod filing;
pub mod follow_up;
pub mod follow_up_letters;
pub mod holidays;
pub mod letters;
pub mod limits;
pub mod prechecks;
pub mod prevention;
pub mod problems;
mod reasons;
pub mod rows;
pub mod sources;
pub mod static_html;
pub mod static_prevention;
pub mod steps;
pub mod triage;

use crate::domain::problem::Problem;

/// Every problem type, in the order of its tile.
pub static REGISTRY: &[Problem] = &[
    problems::auto_renewal::PROBLEM,
    problems::account_stolen::PROBLEM,
    problems::scam::PROBLEM,
    problems::not_as_agreed::PROBLEM,
    problems::wrong_amount::PROBLEM,
    problems::payment_failed::PROBLEM,
    problems::account_tampered::PROBLEM,
    problems::disputed_charge::PROBLEM,
];

/// The problem type with this id.
pub fn problem(id: &str) -> Option<&'static Problem> {
    REGISTRY.iter().find(|problem| problem.id == id)
}
