//! How much of what was paid is asked back: often a part.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers, Totals, payments};
use super::condition::Condition;

/// Where the sum stands that is asked back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// It is the amount that this question asks for.
    Part(&'static str),
    /// It is all that is in dispute and did not come back yet.
    Open,
}

/// What is asked back in fen, by the first of `rules` that fits; nothing while it is not known, or where it is not money.
///
/// The rules look at questions of which every answer is on the path, so that a list of cases can do without the flow.
pub fn asked(rules: &[(Condition, Asked)], answers: &Answers, today: NaiveDate) -> Option<i64> {
    let (_, asked) = rules.iter().find(|(when, _)| when.holds(answers, today))?;
    match *asked {
        Asked::Open => Some(Totals::of(payments(answers)).open()),
        Asked::Part(question) => match answers.get(question)? {
            Answer::Money(fen) => Some(*fen),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{PAYMENTS, Payment};
    use crate::text::dates::parse_iso;

    #[test]
    fn a_part_what_is_open_or_not_known() {
        let today = parse_iso("2026-11-23").unwrap();
        let rules = [
            (Condition::Chose("demands", "part"), Asked::Part("difference")),
            (Condition::Chose("demands", "all"), Asked::Open),
        ];
        let paid = Payment { refunded: 2000, ..Payment::new(today, 17_600) };
        let mut answers = Answers::from([(PAYMENTS.to_owned(), Answer::Payments(vec![paid]))]);
        assert_eq!(asked(&rules, &answers, today), None, "nothing is demanded yet");
        answers.insert("demands".to_owned(), Answer::Many(vec!["all".to_owned()]));
        assert_eq!(asked(&rules, &answers, today), Some(15_600));
        answers.insert("demands".to_owned(), Answer::Many(vec!["part".to_owned()]));
        assert_eq!(asked(&rules, &answers, today), None, "how much was not said");
        answers.insert("difference".to_owned(), Answer::Unknown);
        assert_eq!(asked(&rules, &answers, today), None);
        answers.insert("difference".to_owned(), Answer::Money(8800));
        assert_eq!(asked(&rules, &answers, today), Some(8800));
    }
}
