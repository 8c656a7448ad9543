//! What a case is called, so that several of them are told apart: by the service or the payee, the sum, and the day.

use chrono::{Datelike, NaiveDate};

use super::answer::{Answer, Totals, payments};
use super::asked::{Asked, asked};
use super::case::Case;
use super::condition::Condition;
use crate::text::words_case::SUM_ASKED;
use crate::text::{Lang, Message, dates, money};

/// The question id under which a flow asks which service a payment was for.
const SERVICE: &str = "what_for";

/// The longest service or payee in a name, in characters.
const LONGEST: usize = 30;

/// The name of `case` among `all`: service, payee or the name of its problem type, and the disputed sum, with what is
/// asked back of it where that is another one; `problem` is the name and the rules for the sum. Where another
/// one has the same name, the day follows on which it was begun, and the time where the days are the same too.
pub fn title<'a>(
    case: &Case,
    (problem, rules): (&str, &[(Condition, Asked)]),
    all: impl Iterator<Item = &'a Case>,
    today: NaiveDate,
    lang: Lang,
) -> String {
    let (subject, sum) = key(case);
    let mut name: String = match subject {
        Ok(said) if said.chars().count() > LONGEST => {
            said.chars().take(LONGEST).chain(['…']).collect()
        }
        Ok(said) => said.to_owned(),
        Err(_) => problem.to_owned(),
    };
    if sum > 0 {
        name = format!("{name} · {}", worth(sum, asked(rules, &case.answers, today), lang));
    }
    let twins: Vec<&Case> =
        all.filter(|one| one.id != case.id && key(one) == (subject, sum)).collect();
    if twins.is_empty() {
        return name;
    }
    let begun = case.begun.date();
    name = format!("{name} · {}", day(begun, today, lang));
    if twins.iter().any(|one| one.begun.date() == begun) {
        name = format!("{name} {}", dates::clock(case.begun));
    }
    name
}

/// A sum, with what is asked back of it where that is another one.
fn worth(sum: i64, asked: Option<i64>, lang: Lang) -> String {
    let paid = money::yuan(sum);
    match asked.filter(|asked| *asked != sum) {
        Some(asked) => {
            let values = [("paid", paid.as_str()), ("asked", &money::yuan(asked))];
            Message::with(SUM_ASKED, &values).of(lang)
        }
        None => paid,
    }
}

/// A day as it is said this year, and with its year in another one.
pub fn day(day: NaiveDate, today: NaiveDate, lang: Lang) -> String {
    if day.year() == today.year() { dates::short(day, lang) } else { dates::long(day, lang) }
}

/// What makes the name: what the person said, or else the id of the problem type; and the disputed sum in fen.
fn key(case: &Case) -> (Result<&str, &str>, i64) {
    let list = payments(&case.answers);
    let service = match case.answers.get(SERVICE) {
        Some(Answer::Words(words)) if !words.is_empty() => Some(words.as_str()),
        _ => None,
    };
    let payee = || {
        let mut names = list.iter().filter(|one| one.disputed).map(|one| one.payee.as_str());
        names.find(|name| !name.is_empty())
    };
    (service.or_else(payee).ok_or(&case.problem), Totals::of(list).disputed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{PAYMENTS, Payment};
    use crate::text::dates::{parse_instant, parse_iso};

    fn begun(id: &str, at: &str) -> Case {
        Case::new(id.to_owned(), "auto_renewal", parse_instant(at).unwrap())
    }

    fn service(mut case: Case, name: &str) -> Case {
        case.answers.insert(SERVICE.to_owned(), Answer::Words(name.to_owned()));
        case
    }

    fn paid(mut case: Case, list: &[(&str, i64, bool)]) -> Case {
        let payment = |(payee, fen, disputed): &(&str, i64, bool)| Payment {
            payee: (*payee).to_owned(),
            disputed: *disputed,
            ..Payment::new(parse_iso("2026-11-01").unwrap(), *fen)
        };
        let list = list.iter().map(payment).collect();
        case.answers.insert(PAYMENTS.to_owned(), Answer::Payments(list));
        case
    }

    const RULES: &[(Condition, Asked)] =
        &[(Condition::Chose("demands", "refund"), Asked::Part("difference"))];

    #[test]
    fn what_is_asked_back_is_said_beside_another_sum() {
        let asks = |fen| {
            let mut case = paid(begun("a", "2026-11-23T12:00:00"), &[("某某餐厅", 17_600, true)]);
            case.answers.insert("demands".to_owned(), Answer::Many(vec!["refund".to_owned()]));
            case.answers.insert("difference".to_owned(), fen);
            case
        };
        for (fen, zh, en) in [
            (
                Answer::Money(8800),
                "某某餐厅 · 付了 ¥176.00，要求退 ¥88.00",
                "某某餐厅 · paid ¥176.00, asking for ¥88.00",
            ),
            (Answer::Money(17_600), "某某餐厅 · ¥176.00", "某某餐厅 · ¥176.00"),
            (Answer::Unknown, "某某餐厅 · ¥176.00", "某某餐厅 · ¥176.00"),
        ] {
            called(&[asks(fen)], &[zh], &[en]);
        }
    }

    #[track_caller]
    fn called(cases: &[Case], zh: &[&str], en: &[&str]) {
        let today = parse_iso("2026-11-23").unwrap();
        for (lang, problem, expected) in
            [(Lang::Zh, "自动续费", zh), (Lang::En, "Auto-renewal", en)]
        {
            let names: Vec<String> = cases
                .iter()
                .map(|case| title(case, (problem, RULES), cases.iter(), today, lang))
                .collect();
            assert_eq!(names, expected);
        }
    }

    #[test]
    fn service_then_payee_then_type_and_the_disputed_sum() {
        let noon = "2026-11-23T12:00:00";
        let list = [("", 2500, true), ("某某公司", 2500, true), ("别家", 999, false)];
        called(
            &[
                begun("a", noon),
                paid(begun("b", noon), &list),
                service(paid(begun("c", noon), &list), "某某视频会员"),
                service(begun("d", noon), "某某视频会员"),
                paid(begun("e", noon), &[("别家", 999, false)]),
                service(begun("f", noon), &"长".repeat(31)),
            ],
            &[
                "自动续费 · 11月23日 12:00",
                "某某公司 · ¥50.00",
                "某某视频会员 · ¥50.00",
                "某某视频会员",
                "自动续费 · 11月23日 12:00",
                &format!("{}…", "长".repeat(30)),
            ],
            &[
                "Auto-renewal · 23 Nov 12:00",
                "某某公司 · ¥50.00",
                "某某视频会员 · ¥50.00",
                "某某视频会员",
                "Auto-renewal · 23 Nov 12:00",
                &format!("{}…", "长".repeat(30)),
            ],
        );
    }

    #[test]
    fn twins_are_told_apart_by_the_day_and_then_by_the_time() {
        let one = |id, at| paid(begun(id, at), &[("某某公司", 2500, true)]);
        called(
            &[
                one("a", "2026-11-23T08:05:00"),
                one("b", "2026-11-23T14:02:00"),
                one("c", "2026-11-22T14:02:00"),
                one("d", "2025-11-23T14:02:00"),
                paid(begun("e", "2026-11-23T08:05:00"), &[("某某公司", 2501, true)]),
            ],
            &[
                "某某公司 · ¥25.00 · 11月23日 08:05",
                "某某公司 · ¥25.00 · 11月23日 14:02",
                "某某公司 · ¥25.00 · 11月22日",
                "某某公司 · ¥25.00 · 2025年11月23日",
                "某某公司 · ¥25.01",
            ],
            &[
                "某某公司 · ¥25.00 · 23 Nov 08:05",
                "某某公司 · ¥25.00 · 23 Nov 14:02",
                "某某公司 · ¥25.00 · 22 Nov",
                "某某公司 · ¥25.00 · 23 November 2025",
                "某某公司 · ¥25.01",
            ],
        );
    }
}
