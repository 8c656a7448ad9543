//! The sentences for what was typed wrong.

use super::cx::Cx;
use crate::domain::clean::TooLong;
use crate::text::dates::DayError;
use crate::text::money::AmountError;
use crate::text::words_case as w;

pub(super) fn amount(cx: Cx, error: AmountError) -> String {
    cx.t(match error {
        AmountError::Empty => w::E_AMOUNT_EMPTY,
        AmountError::NotANumber => w::E_AMOUNT_NAN,
        AmountError::Negative => w::E_AMOUNT_NEGATIVE,
        AmountError::Zero => w::E_AMOUNT_ZERO,
        AmountError::TooManyDecimals => w::E_AMOUNT_DECIMALS,
        AmountError::TooLarge => w::E_AMOUNT_LARGE,
        AmountError::Exponent => w::E_AMOUNT_EXPONENT,
    })
    .to_owned()
}

pub(super) fn day(cx: Cx, error: DayError) -> String {
    cx.t(match error {
        DayError::Empty => w::E_DAY_EMPTY,
        DayError::NotANumber => w::E_DAY_NAN,
        DayError::NoSuchDay => w::E_DAY_NONE,
        DayError::Future => w::E_DAY_FUTURE,
        DayError::TooEarly => w::E_DAY_EARLY,
    })
    .to_owned()
}

pub(super) fn long(cx: Cx, error: TooLong) -> String {
    let (limit, length) = (error.limit.to_string(), error.length.to_string());
    cx.fill(w::E_LONG, &[("limit", &limit), ("length", &length)])
}
