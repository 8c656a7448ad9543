//! Lines of a bill that were pasted: the payments in them, and what could not be read.

use chrono::NaiveDate;

use super::answer::{Payment, bounds};
use super::clean;
use super::guard::{Wanted, scan};
use crate::text::bill::{BillLine, read_line};
use crate::text::dates::DayError;
use crate::text::money::is_foreign;

/// What was found in a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The payments, in the order of their lines.
    pub payments: Vec<Payment>,
    /// The lines that are no payment, as they were pasted, each with the reason.
    pub left: Vec<(String, Unread)>,
}

/// Why a line is not taken for a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has no day.
    NoDay,
    /// It has a day that cannot be one.
    Day(DayError),
    /// It has no amount.
    NoAmount,
    /// It has several amounts.
    Amounts,
    /// It speaks of money that came back.
    Refund,
    /// It is in another currency than yuan.
    Foreign,
    /// It has something like a password or the number of an ID in it.
    Secret,
    /// It is too long.
    Long,
    /// There are too many lines before it.
    Many,
}

/// As many characters of a line are looked at, and as many lines of a text.
const LONGEST: usize = 500;
const LINES: usize = 500;

/// Reads `text` line by line, a payment each; lines without a letter or a digit are passed over.
pub fn read(text: &str, today: NaiveDate) -> Pasted {
    let mut pasted = Pasted::default();
    let lines = text.lines().filter(|line| line.chars().any(char::is_alphanumeric));
    for (index, line) in lines.enumerate() {
        let read = if index < LINES { payment(line, today) } else { Err(Unread::Many) };
        match read {
            Ok(payment) => pasted.payments.push(payment),
            Err(why) => pasted.left.push((line.to_owned(), why)),
        }
    }
    pasted
}

fn payment(raw: &str, today: NaiveDate) -> Result<Payment, Unread> {
    if raw.chars().count() > LONGEST {
        return Err(Unread::Long);
    }
    let BillLine { day, time, amounts, order, merchant_order, rest, refund } =
        read_line(raw, today);
    let day = day.ok_or(Unread::NoDay)?.map_err(Unread::Day)?;
    if refund {
        return Err(Unread::Refund);
    }
    if is_foreign(raw) {
        return Err(Unread::Foreign);
    }
    let fen = match amounts.as_slice() {
        [fen] => *fen,
        [] => return Err(Unread::NoAmount),
        _ => return Err(Unread::Amounts),
    };
    let payee = clean::line(&rest, bounds::LINE).map_err(|_| Unread::Long)?;
    if !scan(raw, Wanted::Numbers).is_empty() {
        return Err(Unread::Secret);
    }
    Ok(Payment { time, payee, order, merchant_order, ..Payment::new(day, fen) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::dates::{iso, parse_iso};

    fn today() -> NaiveDate {
        parse_iso("2026-11-23").unwrap()
    }

    #[test]
    fn a_payment_a_line() {
        let text = "2026-11-15 08:01 -25.00 某某公司 4200001234567890\r\n\n — \n\t10月15日\t25元\t某某公司\n";
        let Pasted { payments, left } = read(text, today());
        assert_eq!(left, []);
        let rows: Vec<_> = payments
            .iter()
            .map(|p| (iso(p.day), p.time.as_str(), p.fen, p.payee.as_str(), p.order.as_str()))
            .collect();
        let first = ("2026-11-15".to_owned(), "08:01", 2500, "某某公司", "4200001234567890");
        assert_eq!(rows, [first, ("2026-10-15".to_owned(), "", 2500, "某某公司", "")]);
        assert!(payments.iter().all(|payment| payment.disputed && payment.via.is_empty()));
    }

    #[test]
    fn what_is_not_read_is_said_and_stays_as_it_is() {
        let lines = [
            ("某某公司 25.00", Unread::NoDay),
            ("2026-11-15 某某公司", Unread::NoAmount),
            ("2026-11-15 25.00 某某公司 30.00", Unread::Amounts),
            ("2026-11-15 +25.00 某某公司", Unread::Refund),
            ("2026-11-15 25.00 某某公司 已退款", Unread::Refund),
            ("2026-11-15 HK$38 某某公司", Unread::Foreign),
            ("2026-11-15 USD 50 某某公司", Unread::Foreign),
            ("2026-11-24 25.00 某某公司", Unread::Day(DayError::Future)),
            ("2026-11-15 25.00 验证码 483920", Unread::Secret),
        ];
        let text = lines.map(|(line, _)| line).join("\n");
        let Pasted { payments, left } = read(&text, today());
        assert_eq!(payments, []);
        let expected: Vec<_> = lines.iter().map(|(line, why)| ((*line).to_owned(), *why)).collect();
        assert_eq!(left, expected);
        let long = format!("2026-11-15 25.00 {}", "长".repeat(121));
        assert_eq!(read(&long, today()).left, [(long, Unread::Long)]);
    }

    #[test]
    fn a_text_without_end_is_read_up_to_its_bound() {
        let text = "2026-11-15 25.00 某某公司\n".repeat(600);
        let Pasted { payments, left } = read(&text, today());
        assert_eq!((payments.len(), left.len()), (500, 100));
        assert!(left.iter().all(|(_, why)| *why == Unread::Many));
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::super::*;
        use super::today;
        use crate::text::dates::iso;
        use crate::text::money::plain;

        proptest! {
            #[test]
            fn reading_is_total_and_loses_no_line(text in "(?s).{0,400}", bill in "[0-9年月日:.,+¥元T 甲-]{0,60}") {
                for text in [text, bill] {
                    let Pasted { payments, left } = read(&text, today());
                    let lines = text.lines().filter(|l| l.chars().any(char::is_alphanumeric)).count();
                    prop_assert_eq!(payments.len() + left.len(), lines);
                    prop_assert!(payments.iter().all(|p| p.fen > 0 && p.fen <= bounds::FEN && p.day <= today()));
                }
            }

            #[test]
            fn what_the_list_shows_is_read_again(back in 0_u64..5000, minutes in 0_u32..1440, fen in 1..bounds::FEN, order in "[1-9][0-9]{9,27}") {
                let day = today() - chrono::Days::new(back);
                let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
                let line = format!("{}\t{time}\t{}\t甲公司\t{order}", iso(day), plain(fen));
                let made = Payment { time, payee: "甲公司".to_owned(), order, ..Payment::new(day, fen) };
                let pasted = read(&line, today());
                let secret = pasted.left.first().is_some_and(|(_, why)| *why == Unread::Secret);
                prop_assert!(secret || pasted.payments == [made], "{line}: {pasted:?}");
            }
        }
    }
}
