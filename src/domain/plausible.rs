//! Answers that contradict others: what cannot be is refused, what is odd is asked about and may stay.

use chrono::NaiveDate;

use super::answer::{Answer, Answers, Totals, payments};
use super::entry::Refusal;

/// What is odd about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It was noticed before the first payment was made.
    NoticedBefore {
        /// The day that was answered.
        day: NaiveDate,
        /// The day of the first payment.
        first: NaiveDate,
    },
    /// It was cancelled, or began, after the last payment.
    AfterAll {
        /// The day that was answered.
        day: NaiveDate,
        /// The day of the last payment.
        last: NaiveDate,
    },
}

/// How an answer has to go with the payments.
#[derive(Clone, Copy, Debug)]
enum Rule {
    FromFirst,
    UntilLast,
    WithinSum,
}

/// The questions, by id, whose answers have to go with the payments.
const RULES: &[(&str, Rule)] = &[
    ("noticed", Rule::FromFirst),
    ("trial_day", Rule::UntilLast),
    ("cancel_day", Rule::UntilLast),
    ("unused", Rule::WithinSum),
];

/// Why `answer` cannot be, as the payments among `answers` stand.
pub fn refusal(question: &str, answer: &Answer, answers: &Answers) -> Option<Refusal> {
    let totals = Totals::of(payments(answers));
    match (rule(question)?, answer) {
        (Rule::WithinSum, Answer::Money(fen)) if totals.count > 0 => {
            (*fen > totals.disputed).then_some(Refusal::MoreThan(totals.disputed))
        }
        _ => None,
    }
}

/// What is odd about `answer`, as the payments among `answers` stand.
pub fn doubt(question: &str, answer: &Answer, answers: &Answers) -> Option<Doubt> {
    let days = || payments(answers).iter().filter(|one| one.disputed).map(|one| one.day);
    match (rule(question)?, answer) {
        (Rule::FromFirst, Answer::Day(day)) => {
            let first = days().min()?;
            (*day < first).then_some(Doubt::NoticedBefore { day: *day, first })
        }
        (Rule::UntilLast, Answer::Day(day)) => {
            let last = days().max()?;
            (*day > last).then_some(Doubt::AfterAll { day: *day, last })
        }
        _ => None,
    }
}

fn rule(question: &str) -> Option<Rule> {
    RULES.iter().find(|(id, _)| *id == question).map(|(_, rule)| *rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{PAYMENTS, Payment};
    use crate::text::dates::parse_iso;

    fn day(text: &str) -> NaiveDate {
        parse_iso(text).unwrap()
    }

    fn paid(list: &[(&str, i64)]) -> Answers {
        let one = |(on, fen): &(&str, i64)| Payment::new(day(on), *fen);
        let list = list.iter().map(one).collect();
        [(PAYMENTS.to_owned(), Answer::Payments(list))].into_iter().collect()
    }

    #[test]
    fn days_that_do_not_go_with_the_payments_are_asked_about() {
        let (first, last) = (day("2026-01-05"), day("2026-03-05"));
        let paid = paid(&[("2026-03-05", 2500), ("2026-01-05", 2500)]);
        for (question, on, expected) in [
            ("noticed", "2019-03-01", Some(Doubt::NoticedBefore { day: day("2019-03-01"), first })),
            ("noticed", "2026-01-05", None),
            ("noticed", "2026-04-01", None),
            ("cancel_day", "2026-03-06", Some(Doubt::AfterAll { day: day("2026-03-06"), last })),
            ("cancel_day", "2026-03-05", None),
            ("trial_day", "2025-12-05", None),
            ("frozen_day", "2019-03-01", None),
        ] {
            let answer = Answer::Day(day(on));
            assert_eq!(doubt(question, &answer, &paid), expected, "{question} {on}");
            assert_eq!(doubt(question, &answer, &Answers::new()), None, "nothing is listed yet");
            assert_eq!(refusal(question, &answer, &paid), None);
        }
        assert_eq!(doubt("noticed", &Answer::Unknown, &paid), None);
    }

    #[test]
    fn the_unused_part_is_no_more_than_the_sum() {
        let paid = paid(&[("2026-03-05", 2500), ("2026-01-05", 2500)]);
        for (fen, expected) in [(500_000, Some(Refusal::MoreThan(5000))), (5000, None), (1, None)] {
            assert_eq!(refusal("unused", &Answer::Money(fen), &paid), expected, "{fen}");
            assert_eq!(refusal("trial_price", &Answer::Money(fen), &paid), None);
            assert_eq!(refusal("unused", &Answer::Money(fen), &Answers::new()), None);
        }
    }
}
