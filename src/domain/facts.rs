//! The values behind the placeholders of letters and sentences: all derived from the answers.

use chrono::NaiveDate;

use super::answer::{Answer, Answers, Payment, SHOWN_BY, Totals, payments, places};
use super::flow::Flow;
use crate::text::{Lang, dates, list_separator, money};

/// The placeholders that are computed; every other name is a question id and stands for its answer.
pub const DERIVED: [&str; 17] = [
    "count",
    "several",
    "total",
    "total_upper",
    "open",
    "open_upper",
    "refunded",
    "first_day",
    "last_day",
    "period",
    "span",
    "first_moment",
    "last_moment",
    "payees",
    "place",
    "last_order",
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
        // Empty: it only chooses the wording, as `[{several}a|b]`, where there is more than one payment.
        "several" => (totals.count > 1).then(String::new),
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
        "span" => {
            let (from, until) = (disputed().map(moment).min()?, disputed().map(moment).max()?);
            Some(span(from, until, lang))
        }
        "first_moment" => disputed().map(moment).min().map(|at| written(at, lang)),
        "last_moment" => disputed().map(last_moment).max().map(|at| written(at, lang)),
        "payees" => each(disputed().map(|p| p.payee.clone()), lang),
        "place" => each(
            charged_at(answers).iter().map(|place| place_name(place, flow, answers, lang)),
            lang,
        ),
        "last_order" => {
            let latest = disputed().filter(|p| !p.order.is_empty()).max_by_key(|p| moment(p))?;
            Some(latest.order.clone())
        }
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
        let step = flow.question(question)?;
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
    match lang {
        _ if time.is_empty() => day,
        Lang::Zh => format!("{day} {time}"),
        Lang::En => format!("{day} at {time}"),
    }
}

/// From one moment to another, without saying the same day twice.
fn span(from: (NaiveDate, &str), until: (NaiveDate, &str), lang: Lang) -> String {
    let same_day = from.0 == until.0;
    if from == until || (same_day && from.1.is_empty()) {
        return written(until, lang);
    }
    if from.1.is_empty() && until.1.is_empty() {
        return dates::period(from.0, until.0, lang);
    }
    if same_day && lang == Lang::En && !from.1.is_empty() {
        return format!(
            "{}, {}{}{}",
            dates::long(from.0, lang),
            from.1,
            dates::UNTIL.of(lang),
            until.1
        );
    }
    let to = if same_day { until.1.to_owned() } else { written(until, lang) };
    format!("{}{}{to}", written(from, lang), dates::UNTIL.of(lang))
}

fn upper(fen: i64, lang: Lang) -> String {
    match lang {
        Lang::Zh => money::upper(fen),
        Lang::En => money::yuan(fen),
    }
}

/// Where the disputed payments were charged, as options of the question `shown_by`; those of which nobody knows are
/// left out.
fn charged_at(answers: &Answers) -> Vec<String> {
    let listed = payments(answers).iter().filter(|payment| payment.disputed);
    let mut all: Vec<String> = listed.map(|payment| payment.via.clone()).collect();
    // With one place only, the payments do not name it.
    if all.iter().all(String::is_empty) {
        all = places(answers);
    }
    all.retain(|place| place != "unknown");
    all
}

/// The name of a place: its own where the answers give it, else that of the option.
fn place_name(place: &str, flow: &Flow, answers: &Answers, lang: Lang) -> String {
    let own = match place {
        "app_store" => "store",
        "other_wallet" => "wallet_name",
        _ => "",
    };
    let said = |question: &str, answer: &Answer| of_answer(question, answer, flow, lang, "");
    let named = answers.get(own).filter(|answer| !answer.chose("other"));
    let label = named
        .and_then(|answer| said(own, answer))
        .or_else(|| said(SHOWN_BY, &Answer::One(place.to_owned())))
        .unwrap_or_default();
    match (lang, place) {
        (Lang::En, "bank" | "carrier") => common_noun(&label),
        _ => label,
    }
}

/// The label of an option as a noun inside an English sentence: "A bank account" is "my bank account" there.
fn common_noun(label: &str) -> String {
    let label = label.strip_prefix("A ").unwrap_or(label);
    label.strip_suffix(" account").unwrap_or(label).to_ascii_lowercase()
}

/// Each name once.
fn each(all: impl Iterator<Item = String>, lang: Lang) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for name in all.filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(list_separator(lang)))
}
