//! The next action in words: on the first page, in the list of cases, in the hub.

use crate::domain::case::Case;
use crate::domain::journey::{Next, Plan};
use crate::text::words_case as w;
use crate::ui::cx::Cx;

/// The next action and its reason, in words.
pub(super) fn words(cx: Cx, plan: &Plan, case: &Case) -> (String, String) {
    match plan.next {
        Next::Answer(step) => (
            cx.fill(w::NEXT_ANSWER, &[("what", cx.t(step.short))]),
            cx.t(w::NEXT_ANSWER_WHY).to_owned(),
        ),
        Next::Prove => {
            let count = plan.progress.missing.to_string();
            (cx.t(w::NEXT_PROVE).to_owned(), cx.fill(w::NEXT_PROVE_WHY, &[("count", &count)]))
        }
        Next::File(channel) if channel.rung == 0 => {
            (cx.t(w::NEXT_STOP).to_owned(), cx.t(w::NEXT_STOP_WHY).to_owned())
        }
        Next::File(channel) => (
            cx.fill(w::NEXT_FILE, &[("what", cx.t(channel.name))]),
            cx.t(w::NEXT_FILE_WHY).to_owned(),
        ),
        Next::Wait(channel) => {
            let filed = case.filings.iter().rev().find(|filing| filing.channel == channel.id);
            let day = filed.map(|filing| cx.day(filing.day)).unwrap_or_default();
            (
                cx.fill(w::NEXT_WAIT, &[("what", cx.t(channel.name))]),
                cx.fill(w::NEXT_WAIT_WHY, &[("day", &day)]),
            )
        }
    }
}
