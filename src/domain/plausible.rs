//! Answers that contradict others: what cannot be is refused. Days that are the wrong way round are asked about, by
//! [`super::sequence`].

use super::answer::{Answer, Answers, Totals, payments};
use super::entry::Refusal;

/// The questions whose amount is a part of what was paid.
const WITHIN_SUM: [&str; 1] = ["unused"];

/// Why `answer` cannot be, as the payments among `answers` stand.
pub fn refusal(question: &str, answer: &Answer, answers: &Answers) -> Option<Refusal> {
    let totals = Totals::of(payments(answers));
    match answer {
        Answer::Money(fen) if WITHIN_SUM.contains(&question) && totals.count > 0 => {
            (*fen > totals.disputed).then_some(Refusal::MoreThan(totals.disputed))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{PAYMENTS, Payment};
    use crate::text::dates::parse_iso;

    #[test]
    fn the_unused_part_is_no_more_than_the_sum() {
        let paid =
            ["2026-03-05", "2026-01-05"].map(|on| Payment::new(parse_iso(on).unwrap(), 2500));
        let paid = Answers::from([(PAYMENTS.to_owned(), Answer::Payments(paid.to_vec()))]);
        for (fen, expected) in [(500_000, Some(Refusal::MoreThan(5000))), (5000, None), (1, None)] {
            assert_eq!(refusal("unused", &Answer::Money(fen), &paid), expected, "{fen}");
            assert_eq!(refusal("trial_price", &Answer::Money(fen), &paid), None);
            assert_eq!(refusal("unused", &Answer::Money(fen), &Answers::new()), None);
        }
    }
}
