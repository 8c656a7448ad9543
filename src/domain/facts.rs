//! The values behind the placeholders of letters and sentences: all derived from the answers.

use chrono::NaiveDate;

use super::answer::{Answer, Answers, Payment, Totals, payments};
use super::flow::Flow;
use crate::text::{Lang, dates, list_separator, money};

/// The placeholders that are computed; every other name is a question id and stands for its answer.
pub const DERIVED: [&str; 13] = [
    "count",
    "total",
    "total_upper",
    "open",
    "open_upper",
    "refunded",
    "first_day",
    "last_day",
    "period",
    "first_moment",
    "last_moment",
    "payees",
    "today",
];

/// The value of placeholder `name` in `lang`, or `None` when the answers do not give it.
pub fn value(
    name: &str,
    flow: &Flow,
    answers: &Answers,
    today: NaiveDate,
    lang: Lang,
) -> Option<String> {
    let list = payments(answers);
    let disputed = || list.iter().filter(|payment| payment.disputed);
    let totals = Totals::of(list);
    match name {
        "today" => Some(dates::long(today, lang)),
        "count" => (totals.count > 0).then(|| totals.count.to_string()),
        "total" => (totals.count > 0).then(|| money::yuan(totals.disputed)),
        "total_upper" => (totals.count > 0).then(|| upper(totals.disputed, lang)),
        "open" => (totals.count > 0).then(|| money::yuan(totals.open())),
        "open_upper" => (totals.count > 0).then(|| upper(totals.open(), lang)),
        "refunded" => (totals.refunded > 0).then(|| money::yuan(totals.refunded)),
        "first_day" => disputed().map(|p| p.day).min().map(|day| dates::long(day, lang)),
        "last_day" => disputed().map(Payment::last_day).max().map(|day| dates::long(day, lang)),
        "period" => {
            let from = disputed().map(|p| p.day).min()?;
            let until = disputed().map(Payment::last_day).max()?;
            Some(dates::period(from, until, lang))
        }
        "first_moment" => disputed().map(moment).min().map(|at| written(at, lang)),
        "last_moment" => disputed().map(last_moment).max().map(|at| written(at, lang)),
        "payees" => payees(disputed().map(|p| p.payee.as_str()), lang),
        question => of_answer(question, answers.get(question)?, flow, lang, list_separator(lang)),
    }
}

/// An answer as a person reads it, several options with `between` between them, or `None` for lists and for "I do not know".
pub fn of_answer(
    question: &str,
    answer: &Answer,
    flow: &Flow,
    lang: Lang,
    between: &str,
) -> Option<String> {
    let label = |id: &String| {
        let step = flow.steps.iter().find(|step| step.id == question)?;
        let option = step.ask.options().iter().find(|option| option.id == id)?;
        Some(option.label.of(lang).to_owned())
    };
    match answer {
        Answer::One(id) => label(id),
        Answer::Many(ids) => {
            let labels: Vec<String> = ids.iter().filter_map(label).collect();
            Some(labels.join(between))
        }
        Answer::Day(day) => Some(dates::long(*day, lang)),
        Answer::Money(fen) => Some(money::yuan(*fen)),
        Answer::Words(words) => Some(words.clone()),
        Answer::Payments(_) | Answer::Contacts(_) | Answer::Unknown => None,
    }
}

/// The day and, where it is known, the minute of a payment.
fn moment(payment: &Payment) -> (NaiveDate, &str) {
    (payment.day, &payment.time)
}

/// The moment of the last payment of a row; of a run only the day is known.
fn last_moment(payment: &Payment) -> (NaiveDate, &str) {
    if payment.series.is_some() { (payment.last_day(), "") } else { moment(payment) }
}

fn written((day, time): (NaiveDate, &str), lang: Lang) -> String {
    let day = dates::long(day, lang);
    if time.is_empty() { day } else { format!("{day} {time}") }
}

fn upper(fen: i64, lang: Lang) -> String {
    match lang {
        Lang::Zh => money::upper(fen),
        Lang::En => money::yuan(fen),
    }
}

fn payees<'a>(all: impl Iterator<Item = &'a str>, lang: Lang) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for name in all.filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(list_separator(lang)))
}
