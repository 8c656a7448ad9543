//! The money of a case, and of all cases together: what is at stake, and what came back.

use super::answer::{Answers, Totals, payments};
use super::case::Case;
use super::results;

/// Sums in fen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stakes {
    /// What the payments in dispute add up to.
    pub disputed: i64,
    /// What came back: before the complaint, and with the answers to it.
    pub recovered: i64,
    /// What is still asked for; nothing once every demand is settled, or the case closed.
    pub open: i64,
}

impl Stakes {
    /// The sums of `case`; `answers` are those on its path.
    pub fn of(case: &Case, answers: &Answers) -> Self {
        let totals = Totals::of(payments(answers));
        let recovered = totals.refunded.saturating_add(results::paid(case, |_| true));
        let over = case.closed.is_some() || results::all_settled(case, answers);
        let open = if over { 0 } else { totals.disputed.saturating_sub(recovered).max(0) };
        // Who closes a case says what came back in all, which may be more than was logged.
        let recovered = case.closed.as_ref().map_or(recovered, |closing| closing.recovered);
        Self { disputed: totals.disputed, recovered, open }
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            disputed: self.disputed.saturating_add(other.disputed),
            recovered: self.recovered.saturating_add(other.recovered),
            open: self.open.saturating_add(other.open),
        }
    }
}
