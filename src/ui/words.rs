//! Which sentence is said of an error, of content that cannot be had, and of what comes next.

use std::iter;

use crate::domain::case::Case;
use crate::domain::clean::TooLong;
use crate::domain::content_file::ContentError;
use crate::domain::journey::{Next, Plan};
use crate::domain::running::Change;
use crate::state::AppState;
use crate::text::dates::DayError;
use crate::text::money::AmountError;
use crate::text::{
    Message, Text, words, words_case as w, words_follow_up as wf, words_home, words_payments as wp,
};

impl From<AmountError> for Message {
    fn from(error: AmountError) -> Self {
        Self::from(match error {
            AmountError::Empty => w::E_AMOUNT_EMPTY,
            AmountError::NotANumber => w::E_AMOUNT_NAN,
            AmountError::Incoming => wp::E_AMOUNT_INCOMING,
            AmountError::Foreign => wp::E_AMOUNT_FOREIGN,
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

/// By when the channel that is waited for should answer, or since when that is past; tracked. The first of its clocks
/// that still runs counts.
pub(super) fn due(app: AppState, plan: &Plan) -> Option<String> {
    let wait = iter::once(&plan.next).chain(&plan.also).find_map(|next| match next {
        Next::Wait(wait) => Some(wait),
        _ => None,
    })?;
    let day = wait.due?.day;
    let text = if day >= app.today() { words_home::DUE } else { words_home::OVERDUE };
    Some(app.fill(text, &[("day", &app.near_day(day))]))
}

/// When the case was begun, or that nothing was said in it yet; tracked.
pub(super) fn begun_on(app: AppState, case: &Case) -> String {
    if case.is_untouched() {
        return app.text(words_home::NOTHING_SAID).to_owned();
    }
    let day = app.near_day(case.begun.date());
    app.fill(words_home::BEGUN, &[("day", &day)])
}

/// What moved the day of a clock, in words; tracked.
pub(super) fn change_text(app: AppState, change: Change) -> String {
    let of = |text: Text, day| app.fill(text, &[("day", &app.day(day))]);
    match change {
        Change::Paused => app.text(wf::STATE_PAUSED).to_owned(),
        Change::Restarted(day) => of(wf::CHANGE_RESTARTED, day),
        Change::PutOff { asked, beyond: false } => of(wf::CHANGE_PUT_OFF, asked),
        Change::PutOff { asked, beyond: true } => of(wf::CHANGE_BEYOND, asked),
        Change::NotAllowed(day) => of(wf::CHANGE_NOT_ALLOWED, day),
        Change::NoDay => app.text(wf::CHANGE_NO_DAY).to_owned(),
    }
}
