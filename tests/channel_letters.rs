//! The letters of channels that few cases reach, word for word: one case for each.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, filing, letter, line, many, one, worked};
use common::{
    before, case, contact, every_answer, finished, journeys, matches_file, payment, today,
};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers, Contact, Payment};
use fusu::domain::case::{Case, EvidenceState, Filing, Mark, Person};
use fusu::domain::channel::{BESIDE, Standing, standing};
use fusu::domain::journey::{Next, plan};
use fusu::domain::letter::{Letter, Receiver, Writer, briefs, compose};
use fusu::domain::problem::Journey;
use fusu::text::Lang;

/// Fourteen months of a membership that was bought in a shop on a platform.
fn bought_on_a_platform() -> Answers {
    answers([
        ("consent", many(&["never_agreed"])),
        ("what_for", line("某某视频会员")),
        ("shown_by", one("wechat")),
        ("payments", Answer::Payments(vec![payment(before(9), 2500, "某某网络科技有限公司")])),
        ("notified", one("never")),
        ("used", one("no")),
        ("noticed", Answer::Day(before(6))),
        ("cancelled", one("done")),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("demands", many(&["refund_all", "written"])),
        ("platform_name", line("某某商城")),
        ("seller", line("某某网络科技有限公司")),
        ("seller_address", line("某某市某某区 1 号")),
    ])
}

/// A theft from a pay-later line and a bank card, which stands in the credit report.
fn stolen_on_credit() -> Answers {
    let at = |via: &str, fen| Payment {
        via: via.to_owned(),
        time: "02:11".to_owned(),
        ..payment(before(1), fen, "陌生商户")
    };
    answers([
        ("who_paid", one("not_me")),
        ("frozen", one("yes")),
        ("police", one("receipt")),
        ("police_day", Answer::Day(today())),
        ("station", line("某某派出所")),
        ("receipt", line("某公（网）受案字〔2026〕1 号")),
        ("noticed", Answer::Day(today())),
        ("shown_by", many(&["alipay", "bank"])),
        ("funding_alipay", one("credit")),
        ("bank_name", line("某某银行")),
        ("card_kind", one("debit")),
        ("payments", Answer::Payments(vec![at("alipay", 50_000), at("bank", 120_000)])),
        ("exposed", many(&["link"])),
        ("contacts", Answer::Contacts(vec![])),
        ("demands", many(&["return", "interest", "credit", "logs"])),
        ("credit_entry", line("某某消费金融公司，2026 年 11 月逾期 1 期")),
        ("defendant_at", one("bank")),
        ("defendant", line("某某银行股份有限公司")),
    ])
}

/// The letter of this id, if the case takes it along.
fn offered(case: &Case, journey: &'static Journey, id: &str) -> Option<&'static Letter> {
    plan(journey, case, today(), YEARS).letters(journey).into_iter().find(|letter| letter.id == id)
}

#[track_caller]
fn golden(case: &Case, journey: &'static Journey, letter: &Letter, name: &str) {
    let me = common::person();
    let writer = Writer {
        journey,
        sources: CITED,
        after: None,
        case,
        me: &me,
        helper: &Person::default(),
        today: today(),
    };
    let mut out = String::new();
    for brief in briefs(&writer, letter) {
        out.push_str(&format!("--- {} {}\n", brief.name.zh, brief.text.chars().count()));
        out.push_str(&format!("{}\n", brief.text));
    }
    let document = compose(&writer, letter);
    for lang in [Lang::Zh, Lang::En] {
        out.push_str(&format!("=== {}\n{}\n", lang.tag(), document.plain(lang)));
    }
    matches_file(&format!("golden/channels/{name}.txt"), &out);
}

fn with_proof(mut case: Case, journey: &'static Journey) -> Case {
    for item in plan(journey, &case, today(), YEARS).needed {
        let state = if item.necessary { EvidenceState::InHand } else { EvidenceState::Asked };
        case.evidence.insert(item.id.to_owned(), Mark { state, note: String::new() });
    }
    case
}

#[test]
fn a_letter_for_each_channel_of_a_seller_on_a_platform() {
    let (problem, journey) = worked("auto_renewal");
    let mut case = with_proof(case(problem, finished(journey, bought_on_a_platform())), journey);
    let long_ago = Filing { day: before(20), ..filing("market") };
    case.filings.push(long_ago);
    for id in ["to_marketplace", "to_market", "to_inspection", "to_city", "to_pcac", "to_court"] {
        golden(&case, journey, offered(&case, journey, id).unwrap(), id);
    }
}

#[test]
fn a_letter_for_each_channel_of_a_theft_on_credit() {
    let (problem, journey) = worked("account_stolen");
    let case = with_proof(case(problem, finished(journey, stolen_on_credit())), journey);
    for (id, name) in
        [("to_lender", "to_lender"), ("to_bureau", "to_bureau"), ("to_court", "to_court_on_bank")]
    {
        golden(&case, journey, offered(&case, journey, id).unwrap(), name);
    }
}

/// SAMR121-9: what is reported is kept apart from anybody's money.
#[test]
fn a_report_asks_for_no_money_and_presses_nobody() {
    for (problem, journey) in journeys() {
        let mut read = 0;
        for said in every_answer(journey).into_iter().step_by(5) {
            let mut case = case(problem, said);
            for channel in journey.channels.iter().filter(|channel| channel.rung == BESIDE) {
                case.filings.push(filing(channel.id));
                let Some(Answer::Contacts(told)) = case.answers.get_mut("contacts") else {
                    continue;
                };
                told.push(contact(channel.id));
            }
            for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
                let text = letter(&case, journey, letter_of).plain(Lang::Zh);
                if matches!(letter_of.receiver, Receiver::Inspection | Receiver::Industry) {
                    for asks in ["退还", "赔偿", "督促商户", "督促商家"] {
                        assert!(!text.contains(asks), "{}: {asks}\n{text}", letter_of.id);
                    }
                    read += 1;
                } else {
                    // Told to the other side, a report would be a threat.
                    assert!(!text.contains("（举报）"), "{}\n{text}", letter_of.id);
                }
            }
        }
        let reports =
            |letter: &Letter| matches!(letter.receiver, Receiver::Inspection | Receiver::Industry);
        assert_eq!(read > 0, journey.letters.iter().any(reports), "{}: {read}", problem.id);
    }
}

/// Whoever has the matter stands in the way of those who refuse it then, and of nobody else.
#[test]
fn court_and_reports_stay_open_while_another_body_has_the_matter() {
    let (problem, journey) = worked("auto_renewal");
    let mut case = case(problem, finished(journey, bought_on_a_platform()));
    let of = |case: &Case, id: &str| standing(journey.channel(id).unwrap(), case, today());
    case.answers.insert("elsewhere".to_owned(), one("yes"));
    let all = ["market", "court", "market_report", "pcac"].map(|id| of(&case, id));
    assert_eq!(all, [Standing::Taken, Standing::Open, Standing::Open, Standing::Open]);
    case.answers.insert("elsewhere".to_owned(), one("no"));
    case.filings.push(filing("market_report"));
    assert_eq!([of(&case, "market"), of(&case, "court")], [Standing::Open; 2]);
    // And what a court has, market regulation and the People's Bank refuse (SAMR121-16, PBOC5-42).
    case.filings.push(filing("court"));
    assert_eq!([of(&case, "market"), of(&case, "pboc_wechat")], [Standing::Taken; 2]);
}

#[test]
fn the_line_of_the_government_opens_when_12315_stays_silent() {
    let (problem, journey) = worked("auto_renewal");
    let mut case = case(problem, finished(journey, bought_on_a_platform()));
    let city = journey.channel("city").unwrap();
    assert_eq!(standing(city, &case, today()), Standing::NotYet);
    for (days, opens) in [(3, Standing::NotYet), (20, Standing::Open)] {
        let silent =
            Contact { day: Some(before(days)), said: "nothing".to_owned(), ..contact("market") };
        case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![silent]));
        assert_eq!(standing(city, &case, today()), opens, "{days}");
    }
}

/// A report, a credit record and the government line are never the one thing to do next.
#[test]
fn what_stands_beside_the_ladder_is_never_the_next_action() {
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(9) {
            let mut case = with_proof(case(problem, said), journey);
            for _ in 0..12 {
                let next = plan(journey, &case, today(), YEARS).next;
                let Next::File(channel) = next else { break };
                assert!(channel.rung != BESIDE, "{}: {}", problem.id, channel.id);
                case.filings.push(Filing { day: before(100), ..filing(channel.id) });
            }
        }
    }
}

/// A short form says once of whom it is.
#[test]
fn a_short_form_names_the_institution_once() {
    let mut named = 0;
    for (problem, journey) in journeys() {
        for answers in every_answer(journey).into_iter().step_by(9) {
            let of = case(problem, answers);
            let (me, helper) = (Person::default(), Person::default());
            let writer = Writer {
                journey,
                sources: CITED,
                after: None,
                case: &of,
                me: &me,
                helper: &helper,
                today: today(),
            };
            for letter in plan(journey, &of, today(), YEARS).letters(journey) {
                for form in briefs(&writer, letter) {
                    let times = form.text.matches("被投诉的是").count();
                    assert!(times <= 1, "{} {}: {}", problem.id, letter.id, form.text);
                    named += times;
                }
            }
        }
    }
    assert!(named > 100, "{named}");
}
