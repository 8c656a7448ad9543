//! Charges that come every month: those that follow the ones in the list.

use chrono::NaiveDate;

use super::answer::Payment;
use crate::text::dates::months_later;

/// The charges that follow the last of `list` month by month up to `today`, `most` of them.
///
/// They keep to the day on which their row began: after 31 January and 28 February comes 31 March. What each of them has
/// of its own is left empty: the time of day, the numbers, the refund.
pub fn following(list: &[Payment], today: NaiveDate, most: usize) -> Vec<Payment> {
    let (Some(latest), Some((first, length))) = (list.last(), row(list)) else { return Vec::new() };
    let blank = String::new;
    (length..)
        .map(|months| months_later(first, months))
        .take_while(|day| *day > latest.day && *day <= today)
        .take(most)
        .map(|day| Payment {
            day,
            time: blank(),
            order: blank(),
            merchant_order: blank(),
            refunded: 0,
            ..latest.clone()
        })
        .collect()
}

/// The day on which the monthly row began that ends the list, and how many charges it has.
fn row(list: &[Payment]) -> Option<(NaiveDate, u32)> {
    (0..list.len()).find_map(|start| {
        let row = list.get(start..)?;
        let first = row.first()?;
        let monthly = row.iter().zip(0..).all(|(payment, months)| {
            payment.day == months_later(first.day, months) && payment.payee == first.payee
        });
        monthly.then_some((first.day, u32::try_from(row.len()).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::dates::{iso, parse_iso};

    fn charge(day: &str, payee: &str) -> Payment {
        Payment {
            day: parse_iso(day).unwrap(),
            time: "08:01".to_owned(),
            fen: 2500,
            payee: payee.to_owned(),
            order: "1".to_owned(),
            merchant_order: "2".to_owned(),
            via: "wechat".to_owned(),
            disputed: true,
            refunded: 2500,
        }
    }

    #[track_caller]
    fn case(listed: &[&str], most: usize, expected: &[&str]) {
        let list: Vec<_> = listed.iter().map(|day| charge(day, "甲公司")).collect();
        let found = following(&list, parse_iso("2026-06-30").unwrap(), most);
        assert_eq!(found.iter().map(|one| iso(one.day)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_day_of_the_month_does_not_drift() {
        let all = ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"];
        case(&["2026-01-31"], 99, &all);
        case(&["2026-01-31"], 1, &all[..1]);
        case(&["2026-01-31", "2026-02-28"], 1, &["2026-03-31"]);
        case(&["2026-01-05", "2026-01-31", "2026-02-28"], 1, &["2026-03-31"]);
        case(&["2026-01-30", "2026-02-28", "2026-03-30"], 1, &["2026-04-30"]);
        case(&["2024-01-31", "2024-02-29"], 1, &["2024-03-31"]);
    }

    #[test]
    fn what_is_no_row_goes_on_from_its_last_day() {
        case(&["2026-01-31", "2026-02-10"], 2, &["2026-03-10", "2026-04-10"]);
        let list = [charge("2026-01-31", "甲公司"), charge("2026-02-28", "乙公司")];
        let next = following(&list, parse_iso("2026-06-30").unwrap(), 1);
        assert_eq!(next.first().map(|one| iso(one.day)).as_deref(), Some("2026-03-28"));
    }

    #[test]
    fn nothing_follows_today() {
        case(&["2026-06-01"], 99, &[]);
        case(&["2026-05-30"], 0, &[]);
        case(&[], 99, &[]);
    }

    #[test]
    fn what_each_charge_has_of_its_own_is_left_empty() {
        let list = [charge("2026-05-15", "甲公司")];
        let copy = following(&list, parse_iso("2026-06-30").unwrap(), 1).remove(0);
        assert_eq!([copy.time, copy.order, copy.merchant_order], ["", "", ""]);
        assert_eq!((copy.fen, copy.refunded, copy.disputed), (2500, 0, true));
        assert_eq!((copy.payee.as_str(), copy.via.as_str()), ("甲公司", "wechat"));
    }
}
