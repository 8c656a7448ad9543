//! What stands in the field of a question, and which answer it is: what is taken here moves the path on, always.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::answer::{Answer, Answers, bounds};
use super::clean::{TooLong, line, tail};
use super::flow::{Ask, EXCLUSIVE, Step};
use super::walk::offered;
use crate::text::dates::{DayError, iso, parse_time, parse_typed_day};
use crate::text::money::{AmountError, parse_amount, plain};

/// What was typed or picked and is no answer yet, by the name of the field.
pub type Draft = BTreeMap<String, String>;

/// A draft of these fields; what is empty is left out.
pub fn draft_of(fields: Vec<(&str, String)>) -> Draft {
    let typed = fields.into_iter().filter(|(_, text)| !text.is_empty());
    typed.map(|(name, text)| (name.to_owned(), text)).collect()
}

/// Why what stands in the field is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No option is chosen.
    Choose,
    /// Of several, none is chosen.
    ChooseMany,
    /// Nothing is written.
    Empty,
    /// The text is too long.
    Long(TooLong),
    /// There are not so many digits.
    Digits(usize),
    /// It is no day.
    Day(DayError),
    /// It is no amount.
    Amount(AmountError),
    /// It is no time of day.
    Time,
    /// It is more than all the payments, which add up to so many fen.
    MoreThan(i64),
}

/// What stands in the field of a step before it was ever answered: the options that most people want.
pub fn usual(step: &Step) -> String {
    let usual = step.ask.options().iter().filter(|option| option.usual);
    usual.map(|option| option.id).collect::<Vec<_>>().join("\n")
}

/// Reads what stands in the field of `step` after the answers `seen`; several options stand one in a line.
///
/// # Errors
/// Says what is wrong with it.
pub fn read(step: &Step, raw: &str, seen: &Answers, today: NaiveDate) -> Result<Answer, Refusal> {
    match step.ask {
        Ask::One(_) => {
            let one = offered(step, seen, today).find(|option| option.id == raw);
            one.map(|option| Answer::One(option.id.to_owned())).ok_or(Refusal::Choose)
        }
        Ask::Many(_) => {
            let picked: Vec<&str> = raw.lines().collect();
            let ids: Vec<String> = offered(step, seen, today)
                .filter(|option| picked.contains(&option.id))
                .map(|option| option.id.to_owned())
                .collect();
            let alone = ids.len() == 1 || !ids.iter().any(|id| EXCLUSIVE.contains(&id.as_str()));
            if alone && !ids.is_empty() { Ok(Answer::Many(ids)) } else { Err(Refusal::ChooseMany) }
        }
        Ask::Day { .. } => parse_typed_day(raw, today).map(Answer::Day).map_err(Refusal::Day),
        Ask::Money { zero, .. } => match parse_amount(raw) {
            Err(AmountError::Zero) if zero => Ok(Answer::Money(0)),
            fen => fen.map(Answer::Money).map_err(Refusal::Amount),
        },
        Ask::Digits { count, .. } => {
            let digits = tail(raw, count);
            if digits.is_empty() { Err(Refusal::Digits(count)) } else { Ok(Answer::Words(digits)) }
        }
        Ask::Time { .. } => parse_time(raw).map(Answer::Words).ok_or(Refusal::Time),
        Ask::Line { .. } => match line(raw, bounds::LINE).map_err(Refusal::Long)? {
            text if text.is_empty() => Err(Refusal::Empty),
            text => Ok(Answer::Words(text)),
        },
        Ask::Payments { .. } | Ask::Contacts => Err(Refusal::Empty),
    }
}

/// An answer as it stands in its field; nothing for "I do not know" and for lists.
pub fn written(answer: &Answer) -> String {
    match answer {
        Answer::One(text) | Answer::Words(text) => text.clone(),
        Answer::Many(ids) => ids.join("\n"),
        Answer::Day(day) => iso(*day),
        Answer::Money(fen) => plain(*fen),
        Answer::Payments(_) | Answer::Contacts(_) | Answer::Unknown => String::new(),
    }
}

/// Picks an option among those that stand in the field, or lets go of it; "none" and "I do not know" stand alone.
pub fn toggled(raw: &str, id: &str, many: bool) -> String {
    if !many {
        return id.to_owned();
    }
    let here = raw.lines().any(|one| one == id);
    let stays = |one: &&str| *one != id && !EXCLUSIVE.contains(one) && !EXCLUSIVE.contains(&id);
    let mut list: Vec<&str> = raw.lines().filter(stays).collect();
    if !here {
        list.push(id);
    }
    list.join("\n")
}
