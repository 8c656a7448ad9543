//! The offer checker: lays what the other side offers beside what is asked for, and names what to see to before it is
//! taken. It names; the texts are content ([`Finding`](super::follow_up::Finding)).

use chrono::NaiveDate;

use super::letter::Receiver;
use super::reply::{Offer, OfferMeans, Solution};

/// The ids of the findings, in the order in which they are said: what is wrong, what may be wrong, what is good, what to
/// keep in mind either way.
pub const FINDINGS: [&str; 16] = [
    COUPON,
    GOODS,
    MEANS_UNSAID,
    NO_AMOUNT,
    TOO_LITTLE,
    WITHDRAW_FIRST,
    NO_MORE,
    SILENCE,
    PRIVATE,
    NO_DATE,
    NO_MONEY_ASKED,
    WHOLE,
    IN_WRITING,
    CLOSES_PBOC,
    FAIR_REFUSED,
    CONFIRM,
];

/// A coupon, points or a balance, where money is asked for.
pub const COUPON: &str = "coupon";
/// Goods, a repair or a longer membership, where money is asked for.
pub const GOODS: &str = "goods";
/// They did not say in what they pay.
pub const MEANS_UNSAID: &str = "means_unsaid";
/// No sum is named.
pub const NO_AMOUNT: &str = "no_amount";
/// The sum is below what is asked for.
pub const TOO_LITTLE: &str = "too_little";
/// The complaint is to be withdrawn before anything is paid.
pub const WITHDRAW_FIRST: &str = "withdraw_first";
/// No further claims.
pub const NO_MORE: &str = "no_more";
/// Nobody is to be told.
pub const SILENCE: &str = "silence";
/// It is to be settled beside the channel.
pub const PRIVATE: &str = "private";
/// No day is named.
pub const NO_DATE: &str = "no_date";
/// Money is not what is asked for: the demands have to be compared one by one.
pub const NO_MONEY_ASKED: &str = "no_money_asked";
/// All the money, by a day, and nothing hangs on it.
pub const WHOLE: &str = "whole";
/// Have it in writing.
pub const IN_WRITING: &str = "in_writing";
/// A settlement that was performed closes the People's Bank for this matter (PBOC5-42(5)).
pub const CLOSES_PBOC: &str = "closes_pboc";
/// Who refuses a fair offer may not be heard there again (PBOC5-42(6)).
pub const FAIR_REFUSED: &str = "fair_refused";
/// A mediated agreement can be confirmed by a court within 30 days (CIVP-205).
pub const CONFIRM: &str = "confirm";

/// What is to be said of `offer`, as ids of [`FINDINGS`] and in their order.
///
/// `until` is the day by which it is to be paid, `asked` what is still asked for in fen ([`Stakes::open`]), `from` whoever
/// offers.
///
/// [`Stakes::open`]: super::stakes::Stakes::open
pub fn check(
    offer: &Offer,
    until: Option<NaiveDate>,
    asked: i64,
    from: Receiver,
) -> Vec<&'static str> {
    let holds = |id: &&str| match *id {
        COUPON => asked > 0 && offer.means == OfferMeans::Coupon,
        GOODS => asked > 0 && offer.means == OfferMeans::Other,
        MEANS_UNSAID => offer.means == OfferMeans::Unsaid,
        NO_AMOUNT => asked > 0 && offer.fen <= 0 && may_be_money(offer),
        TOO_LITTLE => may_be_money(offer) && offer.fen > 0 && offer.fen < asked,
        NO_DATE => until.is_none(),
        NO_MONEY_ASKED => asked <= 0,
        WHOLE => is_whole(offer, until, asked),
        IN_WRITING => true,
        CLOSES_PBOC => has_pboc_above(from),
        FAIR_REFUSED => has_pboc_above(from) && offer.means == OfferMeans::Money && offer.fen > 0,
        CONFIRM => offer.solution == Solution::Agreement,
        string => offer.strings.iter().any(|one| one == string),
    };
    FINDINGS.into_iter().filter(holds).collect()
}

/// How much of what is asked for the offer leaves out, in fen; a coupon is no money.
pub fn missing(offer: &Offer, asked: i64) -> i64 {
    let paid = if may_be_money(offer) { offer.fen.max(0) } else { 0 };
    asked.max(0).saturating_sub(paid).max(0)
}

/// Whether it is all the money, by a day, and nothing hangs on it.
pub fn is_whole(offer: &Offer, until: Option<NaiveDate>, asked: i64) -> bool {
    asked > 0
        && offer.means == OfferMeans::Money
        && offer.fen >= asked
        && until.is_some()
        && offer.strings.is_empty()
}

/// Whether the sum that is offered may be money.
pub const fn may_be_money(offer: &Offer) -> bool {
    matches!(offer.means, OfferMeans::Money | OfferMeans::Unsaid)
}

/// Whether the People's Bank takes complaints about whoever offers: payment institutions, and what has come to them
/// through it. Its rules speak of banks too, but those are heard by the financial regulator (knowledge base 1.1).
const fn has_pboc_above(from: Receiver) -> bool {
    matches!(from, Receiver::Platform | Receiver::Clearing | Receiver::Pboc)
}
