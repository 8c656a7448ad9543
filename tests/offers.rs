//! The offer checker: what is said of an offer that lies beside what is asked for.
#![cfg(not(target_arch = "wasm32"))]

use chrono::NaiveDate;
use fusu::domain::letter::Receiver;
use fusu::domain::offer::{FINDINGS, WHOLE, check, is_whole, missing};
use fusu::domain::reply::{Decision, Offer, OfferMeans, STRINGS, Solution};
use proptest::prelude::*;

fn offer(solution: Solution, means: OfferMeans, fen: i64, strings: &[&str]) -> Offer {
    let strings = strings.iter().map(|id| (*id).to_owned()).collect();
    Offer { solution, fen, means, strings, decision: Decision::Open }
}

fn day() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 12, 1)
}

#[test]
fn each_thing_that_an_offer_lacks_is_named() {
    use OfferMeans::{Coupon, Money, Other, Unsaid};
    use Receiver::{Bank, Merchant, Platform};
    use Solution::{Agreement, Compensation, Full, Partial};
    let table: &[(Offer, Option<NaiveDate>, i64, Receiver, &str)] = &[
        (offer(Full, Money, 5000, &[]), day(), 5000, Merchant, "whole in_writing"),
        (offer(Full, Money, 6000, &[]), day(), 5000, Merchant, "whole in_writing"),
        (
            offer(Full, Money, 5000, &[]),
            day(),
            5000,
            Platform,
            "whole in_writing closes_pboc fair_refused",
        ),
        (offer(Full, Money, 5000, &[]), None, 5000, Bank, "no_date in_writing"),
        (offer(Partial, Money, 4999, &[]), day(), 5000, Merchant, "too_little in_writing"),
        (offer(Full, Money, 0, &[]), day(), 5000, Merchant, "no_amount in_writing"),
        (
            offer(Partial, Unsaid, 2000, &[]),
            day(),
            5000,
            Merchant,
            "means_unsaid too_little in_writing",
        ),
        (offer(Compensation, Coupon, 9000, &[]), day(), 5000, Merchant, "coupon in_writing"),
        (offer(Compensation, Other, 0, &[]), day(), 5000, Platform, "goods in_writing closes_pboc"),
        (offer(Agreement, Money, 5000, &[]), day(), 5000, Merchant, "whole in_writing confirm"),
        (
            offer(Full, Money, 5000, &["silence", "no_more"]),
            day(),
            5000,
            Merchant,
            "no_more silence in_writing",
        ),
        (
            offer(Full, Money, 5000, &["private", "withdraw_first"]),
            None,
            5000,
            Merchant,
            "withdraw_first private no_date in_writing",
        ),
        (offer(Compensation, Other, 0, &[]), day(), 0, Merchant, "no_money_asked in_writing"),
    ];
    for (offer, until, asked, from, expected) in table {
        assert_eq!(check(offer, *until, *asked, *from).join(" "), *expected, "{offer:?} {asked}");
    }
}

#[test]
fn what_is_missing_is_money_and_a_coupon_is_none() {
    for (means, fen, asked, expected) in [
        (OfferMeans::Money, 2000, 5000, 3000),
        (OfferMeans::Money, 6000, 5000, 0),
        (OfferMeans::Unsaid, 2000, 5000, 3000),
        (OfferMeans::Coupon, 5000, 5000, 5000),
        (OfferMeans::Other, 5000, 5000, 5000),
        (OfferMeans::Money, -1, 5000, 5000),
        (OfferMeans::Money, 1, -1, 0),
    ] {
        let offered = offer(Solution::Partial, means, fen, &[]);
        assert_eq!(missing(&offered, asked), expected, "{means:?} {fen} of {asked}");
    }
}

fn any_offer() -> impl Strategy<Value = Offer> {
    let solution = prop::sample::select(vec![
        Solution::Full,
        Solution::Partial,
        Solution::Compensation,
        Solution::Agreement,
    ]);
    let means = prop::sample::select(vec![
        OfferMeans::Money,
        OfferMeans::Coupon,
        OfferMeans::Other,
        OfferMeans::Unsaid,
    ]);
    let strings = prop::sample::subsequence(STRINGS.to_vec(), 0..=STRINGS.len());
    (solution, means, -10_i64..200, strings)
        .prop_map(|(solution, means, fen, strings)| offer(solution, means, fen, &strings))
}

proptest! {
    #[test]
    fn an_offer_is_called_whole_only_where_nothing_is_missing(
        offered in any_offer(),
        dated in any::<bool>(),
        asked in -10_i64..200,
    ) {
        let until = day().filter(|_| dated);
        let found = check(&offered, until, asked, Receiver::Platform);
        prop_assert_eq!(found.contains(&WHOLE), is_whole(&offered, until, asked));
        if found.contains(&WHOLE) {
            prop_assert!(offered.fen >= asked && asked > 0 && dated);
            prop_assert_eq!(missing(&offered, asked), 0);
            prop_assert!(offered.strings.is_empty());
        } else {
            // Whatever is not whole has a reason.
            let warned = found.iter().any(|id| !["in_writing", "closes_pboc", "fair_refused", "confirm"].contains(id));
            prop_assert!(warned, "{:?}", found);
        }
        let order: Vec<_> = FINDINGS.into_iter().filter(|id| found.contains(id)).collect();
        prop_assert_eq!(order, found);
        prop_assert!(missing(&offered, asked) <= asked.max(0));
    }
}
