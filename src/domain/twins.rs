//! Payments that may be one and the same: a card bound to a wallet shows a payment in two places, and people paste twice.

use super::answer::Payment;

/// The pairs that look like one payment and of which nobody has said that they are two; the earlier one first.
pub fn pairs(list: &[Payment]) -> Vec<(usize, usize)> {
    let looks = |later: usize| {
        let two = list.get(later).filter(|two| !two.apart)?;
        let earlier = list.iter().take(later).position(|one| alike(one, two))?;
        Some((earlier, later))
    };
    (0..list.len()).filter_map(looks).collect()
}

fn alike(one: &Payment, two: &Payment) -> bool {
    let same = |one: &str, two: &str| one.is_empty() || two.is_empty() || one == two;
    if (one.day, one.fen, one.series) != (two.day, two.fen, two.series) {
        return false;
    }
    // In one place two payments differ in whatever the bill tells of them; two places tell it in their own ways.
    if one.via == two.via {
        one.time == two.time && same(&one.order, &two.order) && same(&one.payee, &two.payee)
    } else {
        same(&one.time, &two.time)
    }
}

/// Says that the payment at `later` is one of its own.
pub fn keep_apart(list: &mut [Payment], later: usize) {
    if let Some(payment) = list.get_mut(later) {
        payment.apart = true;
    }
}

/// Makes one payment of two: the earlier one, with what only the later one tells.
pub fn merge(list: &mut Vec<Payment>, (earlier, later): (usize, usize)) {
    if earlier >= later || later >= list.len() {
        return;
    }
    let two = list.remove(later);
    let Some(one) = list.get_mut(earlier) else { return };
    for (mine, theirs) in [
        (&mut one.time, two.time),
        (&mut one.payee, two.payee),
        (&mut one.order, two.order),
        (&mut one.merchant_order, two.merchant_order),
    ] {
        if mine.is_empty() {
            *mine = theirs;
        }
    }
    one.refunded = one.refunded.max(two.refunded);
    one.disputed |= two.disputed;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::dates::parse_iso;

    fn charge([day, time, payee, order, via]: [&str; 5], fen: i64) -> Payment {
        Payment {
            time: time.to_owned(),
            payee: payee.to_owned(),
            order: order.to_owned(),
            via: via.to_owned(),
            ..Payment::new(parse_iso(day).unwrap(), fen)
        }
    }

    const FIRST: [&str; 5] = ["2026-11-22", "02:11", "甲", "1", "alipay"];

    #[track_caller]
    fn case(second: [&str; 5], fen: i64, twins: bool) {
        let list = [charge(FIRST, 2500), charge(second, fen)];
        assert_eq!(pairs(&list), if twins { vec![(0, 1)] } else { vec![] }, "{second:?}");
    }

    #[test]
    fn r15_what_looks_like_one_payment() {
        case(FIRST, 2500, true);
        case(["2026-11-22", "02:11", "支付宝-甲", "2", "bank"], 2500, true);
        case(["2026-11-22", "", "", "", "bank"], 2500, true);
        case(["2026-11-22", "02:11", "", "", "alipay"], 2500, true);
        case(FIRST, 2600, false);
        case(["2026-11-23", "02:11", "甲", "1", "alipay"], 2500, false);
        case(["2026-11-22", "02:12", "甲", "1", "bank"], 2500, false);
        case(["2026-11-22", "02:11", "甲", "2", "alipay"], 2500, false);
        case(["2026-11-22", "02:11", "乙", "", "alipay"], 2500, false);
        case(["2026-11-22", "", "甲", "", "alipay"], 2500, false);
    }

    #[test]
    fn r15_both_answers_are_remembered() {
        let mut list = vec![charge(FIRST, 2500); 3];
        assert_eq!(pairs(&list), [(0, 1), (0, 2)]);
        keep_apart(&mut list, 1);
        assert_eq!(pairs(&list), [(0, 2)]);
        merge(&mut list, (0, 2));
        assert_eq!((list.len(), pairs(&list)), (2, vec![]));
        merge(&mut list, (1, 7));
        keep_apart(&mut list, 7);
        assert_eq!(list.len(), 2);
    }

    #[test]
    fn r15_one_payment_keeps_what_either_row_tells() {
        let second =
            Payment { refunded: 100, ..charge(["2026-11-22", "02:11", "乙", "2", "bank"], 2500) };
        let mut list = vec![charge(["2026-11-22", "", "", "1", "alipay"], 2500), second];
        merge(&mut list, (0, 1));
        let expected = Payment {
            refunded: 100,
            ..charge(["2026-11-22", "02:11", "乙", "1", "alipay"], 2500)
        };
        assert_eq!(list, [expected]);
    }
}
