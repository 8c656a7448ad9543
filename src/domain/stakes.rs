//! The money of a case, and of all cases together: what is at stake, and what came back.

use chrono::NaiveDate;

use super::answer::{Answers, Totals, payments};
use super::asked::{Asked, asked};
use super::case::Case;
use super::condition::Condition;
use super::results;

/// Sums in fen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stakes {
    /// What is in dispute: the sum that is asked back, and what came back of the payments before.
    pub disputed: i64,
    /// What came back: before the complaint, and with the answers to it.
    pub recovered: i64,
    /// What is still asked for; nothing once every demand is settled, or the case closed.
    pub open: i64,
}

impl Stakes {
    /// The sums of `case` on the day `today`; `answers` are those on its path, `rules` say which sum its problem type asks
    /// back ([`Problem::asked`](super::problem::Problem::asked)). Where they name none, it is all that is in dispute; where
    /// none of them fits, no money is asked for.
    pub fn of(
        case: &Case,
        answers: &Answers,
        rules: &[(Condition, Asked)],
        today: NaiveDate,
    ) -> Self {
        let totals = Totals::of(payments(answers));
        let paid = results::paid(case, |_| true);
        let recovered = totals.refunded.saturating_add(paid);
        let fits = rules.is_empty() || rules.iter().any(|(when, _)| when.holds(answers, today));
        let over = case.closed.is_some() || results::all_settled(case, answers) || !fits;
        // What came back before is not in the sum that is asked back.
        let sum = asked(rules, answers, today).unwrap_or_else(|| totals.open()).min(totals.open());
        let open = if over { 0 } else { sum.saturating_sub(paid).max(0) };
        // Who closes a case says what came back in all, which may be more than was logged.
        let recovered = case.closed.as_ref().map_or(recovered, |closing| closing.recovered);
        let disputed = sum.saturating_add(totals.refunded).min(totals.disputed);
        Self { disputed, recovered, open }
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
