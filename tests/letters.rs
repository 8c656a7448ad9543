//! The letters of the two worked cases, word for word, and their amounts.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, reason = "the helpers of a test may fail it")]

mod common;

use common::letters::{answers, filing, letter, line, many, one, worked};
use common::{case, contact, finished, matches_file, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::case::{EvidenceState, Mark, Person};
use fusu::domain::journey::plan;
use fusu::domain::letter::{Writer, compose};
use fusu::domain::problem::{Journey, Problem};
use fusu::text::{Lang, dates};

#[test]
fn fourteen_renewals_through_a_wallet() {
    let (problem, journey) = worked("auto_renewal");
    let first = dates::parse_iso("2025-10-15").unwrap();
    let charges = (0..14).map(|n| {
        let mut charge = payment(dates::months_later(first, n), 2500, "某某网络科技有限公司");
        charge.time = "08:01".to_owned();
        charge.order = format!("4200002{n:03}");
        charge
    });
    let mut refunded: Vec<_> = charges.collect();
    refunded[13].refunded = 2500;
    let answers = answers([
        ("consent", one("trial")),
        ("trial_day", Answer::Day(dates::parse_iso("2025-09-15").unwrap())),
        ("trial_price", Answer::Money(1)),
        ("what_for", line("某某视频会员")),
        ("shown_by", one("wechat")),
        ("funding", one("card")),
        ("bank_name", line("某某银行")),
        ("card_tail", line("1234")),
        ("payments", Answer::Payments(refunded)),
        ("notified", one("never")),
        ("used", one("no")),
        ("noticed", Answer::Day(common::before(6))),
        ("cancelled", one("done")),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("seller", Answer::Unknown),
        ("demands", many(&["refund_all", "unbind", "proof", "identity", "written"])),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "auto_renewal");
}

#[test]
fn five_thefts_through_a_card_and_a_wallet() {
    let (problem, journey) = worked("account_stolen");
    let night = common::before(1);
    let thefts = [
        (120_000, "bank"),
        (98_000, "bank"),
        (50_000, "alipay"),
        (49_950, "alipay"),
        (1, "alipay"),
    ];
    let thefts = thefts.iter().enumerate().map(|(n, (fen, via))| {
        let mut theft = payment(night, *fen, "陌生商户");
        theft.time = format!("02:{:02}", 11 + n);
        theft.order = format!("20261122{n:04}");
        theft.via = (*via).to_owned();
        theft
    });
    let answers = answers([
        ("who_paid", one("not_me")),
        ("frozen", one("yes")),
        ("frozen_day", Answer::Day(today())),
        ("shown_by", many(&["alipay", "bank"])),
        ("funding", one("card")),
        ("bank_name", line("某某银行")),
        ("payments", Answer::Payments(thefts.collect())),
        ("noticed", Answer::Day(today())),
        ("exposed", many(&["link"])),
        ("police", one("receipt")),
        ("receipt", line("某公（网）受案字〔2026〕1 号")),
        ("other_side", line("王某 6222000011112222333 某某银行某某支行")),
        ("alipay_company", Answer::Unknown),
    ]);
    golden(problem, journey, answers, "account_stolen");
}

#[test]
fn the_sum_of_the_thefts_is_split_by_receiver() {
    let (problem, journey) = worked("account_stolen");
    let mut list =
        vec![payment(common::before(1), 120_000, "甲"), payment(common::before(1), 50_000, "乙")];
    list[0].via = "bank".to_owned();
    list[1].via = "alipay".to_owned();
    let answers =
        answers([("shown_by", many(&["alipay", "bank"])), ("payments", Answer::Payments(list))]);
    let case = case(problem, finished(journey, answers));
    let text = |id: &str| letter(&case, journey, journey.letter(id).unwrap()).plain(Lang::Zh);
    assert!(text("to_bank").contains("1,200.00") && !text("to_bank").contains("500.00 元"));
    assert!(text("to_alipay").contains("500.00") && !text("to_alipay").contains("1,200.00"));
    assert!(text("police_report").contains("1,700.00"));
}

#[test]
fn a_hundred_payments_are_all_listed_and_add_up() {
    let (problem, journey) = worked("account_stolen");
    let list = (0..100).map(|n| payment(common::before(n), 9_999_999_999, "甲")).collect();
    let answers = answers([("shown_by", many(&["bank"])), ("payments", Answer::Payments(list))]);
    let case = case(problem, finished(journey, answers));
    let text = letter(&case, journey, journey.letter("police_report").unwrap()).plain(Lang::Zh);
    assert!(text.contains("\n100 | ") && text.contains("¥9,999,999,999.00"), "{text}");
}

/// Compares all letters of the case, at their fullest and with nothing but the questions answered.
#[track_caller]
fn golden(problem: &'static Problem, journey: &'static Journey, answers: Answers, name: &str) {
    let bare = case(problem, finished(journey, answers));
    let mut full = bare.clone();
    for item in plan(journey, &bare, today(), YEARS).needed {
        let state = if item.necessary { EvidenceState::InHand } else { EvidenceState::Asked };
        full.evidence.insert(item.id.to_owned(), Mark { state, note: String::new() });
    }
    let first = plan(journey, &bare, today(), YEARS).channels[0];
    full.filings.push(filing(first.id));
    let mut out = String::new();
    for (title, case, me) in [("minimal", &bare, Person::default()), ("full", &full, person())] {
        for letter_of in plan(journey, case, today(), YEARS).letters(journey) {
            let writer = Writer {
                journey,
                sources: CITED,
                case,
                me: &me,
                helper: &Person::default(),
                today: today(),
            };
            let document = compose(&writer, letter_of);
            for lang in [Lang::Zh, Lang::En] {
                out.push_str(&format!(
                    "=== {title} {} {}\n{}\n",
                    letter_of.id,
                    lang.tag(),
                    document.plain(lang)
                ));
            }
        }
    }
    matches_file(&format!("golden/{name}.txt"), &out);
}
