//! A sum that is larger than all that is in dispute: mostly a slip of the hand, so it is asked about once.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::text::money::yuan;
use crate::text::{Message, words_reply as w};
use crate::ui::case_context::CaseContext;
use crate::ui::components::TapGuard;

/// The doubt of one form about its sum.
#[derive(Clone, Copy)]
pub(super) struct SumDoubt {
    case: CaseContext,
    /// The sum that was asked about last.
    asked: StoredValue<Option<i64>>,
    taps: TapGuard,
}

impl SumDoubt {
    pub(super) fn new(case: CaseContext) -> Self {
        Self { case, asked: StoredValue::new(None), taps: TapGuard::new() }
    }

    /// What to ask about a sum of so many fen, or nothing: then it is not too large, or it was asked about and is sent
    /// once more. The second half of a double tap is no answer.
    pub(super) fn asks(self, fen: i64, event: Option<&SubmitEvent>) -> Option<Message> {
        let disputed = untrack(|| self.case.stakes().disputed);
        let rest = event.is_some_and(|event| self.taps.is_rest(event));
        let answered = self.asked.get_value() == Some(fen) && !rest;
        if disputed <= 0 || fen <= disputed || answered {
            return None;
        }
        self.asked.set_value(Some(fen));
        if let Some(event) = event {
            self.taps.moved(event);
        }
        Some(Message::with(w::E_SUM_LARGE, &[("sum", &yuan(disputed))]))
    }
}
