//! What of the answers concerns the receiver of a letter.

use chrono::NaiveDate;

use super::Letter;
use crate::domain::answer::{Answer, Answers, PAYMENTS, Payment, SHOWN_BY, payments};
use crate::domain::flow::Flow;
use crate::domain::walk;

/// Whether a letter can be written of the payments that concern its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    /// It can.
    Some,
    /// None of them does.
    Nothing,
    /// They are of several institutions, and nobody said against which it is ([`Letter::which`]).
    WhichFirst,
}

/// The answers as far as they concern the receiver of `letter`, and whether any disputed payment does.
///
/// What was asked place by place is told of its places only: the payments charged there, the money behind them, and
/// whether its own account is frozen.
pub(super) fn concerning(
    letter: &Letter,
    flow: &Flow,
    case: &Answers,
    today: NaiveDate,
) -> (Answers, Here) {
    let said = walk::on_path(flow, case, today);
    let theirs: Vec<&str> = letter
        .via
        .iter()
        .filter(|(when, _)| when.holds(&said, today))
        .map(|(_, place)| *place)
        .collect();
    if theirs.is_empty() {
        let open = !letter.which.is_empty() && !said.contains_key(letter.which);
        let here = if open && charged_at(&said) > 1 { Here::WhichFirst } else { Here::Some };
        return (said, here);
    }
    let own: Vec<Payment> = payments(&said)
        .iter()
        .filter(|payment| payment.via.is_empty() || theirs.contains(&payment.via.as_str()))
        .cloned()
        .collect();
    // Where no payments are asked about, it is the account that concerns its keeper.
    let some = flow.question(PAYMENTS).is_none() || own.iter().any(|payment| payment.disputed);
    let mut narrowed = case.clone();
    narrowed.insert(PAYMENTS.to_owned(), Answer::Payments(own));
    narrow(&mut narrowed, SHOWN_BY, |place| theirs.contains(&place));
    let own = place(letter, &said).to_owned();
    narrow(&mut narrowed, FROZEN_WHERE, |place| place == own);
    (walk::on_path(flow, &narrowed, today), if some { Here::Some } else { Here::Nothing })
}

/// The own place of the letter; of one against one of several, the place of whom the person picked.
pub(super) fn place<'a>(letter: &'a Letter, said: &'a Answers) -> &'a str {
    match said.get(letter.which) {
        Some(Answer::One(picked)) => picked,
        _ => letter.place,
    }
}

/// At how many places the disputed payments were charged.
fn charged_at(said: &Answers) -> usize {
    let disputed = payments(said).iter().filter(|payment| payment.disputed);
    let mut all: Vec<&str> = disputed.map(|payment| payment.via.as_str()).collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}

/// Leaves the options of a choice of many for which `keep` holds; without any of them the question is as good as not
/// asked.
fn narrow(answers: &mut Answers, question: &str, keep: impl Fn(&str) -> bool) {
    let Some(Answer::Many(places)) = answers.get_mut(question) else { return };
    places.retain(|place| keep(place));
    if places.is_empty() {
        answers.remove(question);
    }
}

/// The question which places are frozen; its options are those of `shown_by`.
const FROZEN_WHERE: &str = "frozen_where";
