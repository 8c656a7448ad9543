//! Which sentence is said of an error, of content that cannot be had, and of what comes next.

use crate::domain::case::Case;
use crate::domain::clean::TooLong;
use crate::domain::content_file::ContentError;
use crate::domain::journey::Plan;
use crate::state::AppState;
use crate::text::dates::DayError;
use crate::text::money::AmountError;
use crate::text::{Message, Text, words, words_case as w};

impl From<AmountError> for Message {
    fn from(error: AmountError) -> Self {
        Self::from(match error {
            AmountError::Empty => w::E_AMOUNT_EMPTY,
            AmountError::NotANumber => w::E_AMOUNT_NAN,
            AmountError::Negative => w::E_AMOUNT_NEGATIVE,
            AmountError::Zero => w::E_AMOUNT_ZERO,
            AmountError::TooManyDecimals => w::E_AMOUNT_DECIMALS,
            AmountError::TooLarge => w::E_AMOUNT_LARGE,
            AmountError::Exponent => w::E_AMOUNT_EXPONENT,
        })
    }
}

impl From<DayError> for Message {
    fn from(error: DayError) -> Self {
        Self::from(match error {
            DayError::Empty => w::E_DAY_EMPTY,
            DayError::NotANumber => w::E_DAY_NAN,
            DayError::NoSuchDay => w::E_DAY_NONE,
            DayError::Future => w::E_DAY_FUTURE,
            DayError::TooEarly => w::E_DAY_EARLY,
        })
    }
}

impl From<TooLong> for Message {
    fn from(error: TooLong) -> Self {
        let (limit, length) = (error.limit.to_string(), error.length.to_string());
        Self::with(w::E_LONG, &[("limit", &limit), ("length", &length)])
    }
}

/// That a list takes no more.
pub(super) fn too_many(limit: usize) -> Message {
    Message::with(w::E_TOO_MANY, &[("limit", &limit.to_string())])
}

/// Why content cannot be shown, and what to do.
pub(super) const fn content_error(error: ContentError) -> Text {
    match error {
        ContentError::Unreachable => words::CONTENT_UNREACHABLE,
        ContentError::Unreadable => words::CONTENT_UNREADABLE,
        ContentError::OtherEdition => words::CONTENT_RENEWED,
    }
}

/// The next action and its reason, tracked.
pub(super) fn next_action(app: AppState, plan: &Plan, case: &Case) -> (String, String) {
    super::next::say(app, plan, case)
}
