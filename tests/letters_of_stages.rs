//! The letters of the further stages, word for word: for each stage two types; and what holds for any log.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

mod common;

use std::collections::BTreeSet;

use common::letters::one;
use common::stages::{
    AFTER, filed, letter_for, next_brief, next_letter, renewals, reply, thefts, with_writer,
};
use common::{before, matches_file, today};
use fusu::content::follow_up_letters::LETTERS;
use fusu::content::holidays::YEARS;
use fusu::domain::answer::Answer;
use fusu::domain::case::{Case, Filing, FilingKind};
use fusu::domain::journey::plan;
use fusu::domain::letter::{BY, OF_STAGE, Receiver, Section, answer_by, briefs, compose};
use fusu::domain::next::Next;
use fusu::domain::problem::Journey;
use fusu::domain::reply::{Decision, DemandResult, Offer, OfferMeans, Reply, ReplyKind, Solution};
use fusu::text::{Lang, dates, placeholders};

#[track_caller]
fn golden(case: &Case, journey: &'static Journey, channel: &str, kind: FilingKind, name: &str) {
    let document = next_letter(case, journey, channel, kind).unwrap();
    let mut out = String::new();
    if let Some(brief) = next_brief(case, journey, channel, kind) {
        out.push_str(&format!("--- {} {}\n", brief.name.zh, brief.text.chars().count()));
        out.push_str(&format!("{}\n", brief.text));
    }
    for lang in [Lang::Zh, Lang::En] {
        out.push_str(&format!("=== {}\n{}\n", lang.tag(), document.plain(lang)));
    }
    matches_file(&format!("golden/stages/{name}.txt"), &out);
}

/// The letter to a channel that was not filed at yet, with its short forms.
#[track_caller]
fn golden_on(case: &Case, journey: &'static Journey, channel: &str, name: &str) {
    let letter = letter_for(journey, channel);
    let out = with_writer(case, journey, |writer| {
        let mut out = String::new();
        for brief in briefs(writer, letter) {
            out.push_str(&format!("--- {} {}\n", brief.name.zh, brief.text.chars().count()));
            out.push_str(&format!("{}\n", brief.text));
        }
        let document = compose(writer, letter);
        for lang in [Lang::Zh, Lang::En] {
            out.push_str(&format!("=== {}\n{}\n", lang.tag(), document.plain(lang)));
        }
        out
    });
    matches_file(&format!("golden/stages/{name}.txt"), &out);
}

#[test]
fn renewals_stage_by_stage() {
    let (mut case, journey) = renewals();
    golden(&case, journey, "merchant", FilingKind::Counter, "renewal_counter");
    golden(&case, journey, "wechat", FilingKind::Review, "renewal_review");
    golden(&case, journey, "wechat", FilingKind::Reopened, "renewal_reopened");
    golden(&case, journey, "wechat", FilingKind::Mediation, "renewal_mediation");
    golden(&case, journey, "merchant", FilingKind::Mediation, "renewal_people_mediation");
    golden_on(&case, journey, "pboc_wechat", "renewal_to_pboc");
    golden_on(&case, journey, "market", "renewal_to_market");
    golden_on(&case, journey, "court", "renewal_to_court");
    case.filings.push(filed("pboc_wechat", 14, vec![]));
    golden(&case, journey, "pboc_wechat", FilingKind::Chaser, "renewal_pboc_chaser");
    case.filings.pop();
    case.filings.push(filed("market", 14, vec![reply(ReplyKind::Refused, 3)]));
    golden(&case, journey, "market", FilingKind::Counter, "renewal_market_counter");
    case.filings.pop();
    let own = Reply { reasons: vec!["not_taken".to_owned()], ..reply(ReplyKind::Refused, 3) };
    case.filings.push(filed("market", 14, vec![own]));
    golden(&case, journey, "market", FilingKind::Counter, "renewal_market_untaken");
}

/// The same complaint to another company, without typing it again: what the first one answered is told.
#[test]
fn readdressed_by_who_passed_it_on() {
    let passed = |to: &str| Reply {
        passed_to: to.to_owned(),
        how: "app".to_owned(),
        ..reply(ReplyKind::Transferred, 5)
    };
    let (mut case, journey) = renewals();
    case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![]));
    case.filings = vec![filed("wechat", 25, vec![passed("merchant")])];
    assert!(matches!(
        plan(journey, &case, today(), YEARS).next,
        Next::Readdress(_, to) if to.id == "merchant"
    ));
    golden_on(&case, journey, "merchant", "renewal_readdressed");
    let (mut case, journey) = thefts();
    case.filings = vec![filed("police", 39, vec![]), filed("alipay", 38, vec![passed("bank")])];
    golden_on(&case, journey, "bank", "theft_readdressed");
}

#[test]
fn thefts_stage_by_stage() {
    let (mut case, journey) = thefts();
    golden(&case, journey, "alipay", FilingKind::Chaser, "theft_chaser");
    golden(&case, journey, "bank", FilingKind::Counter, "theft_counter");
    golden(&case, journey, "bank", FilingKind::Review, "theft_review");
    golden(&case, journey, "bank", FilingKind::Mediation, "theft_mediation");
    assert!(next_letter(&case, journey, "alipay", FilingKind::Reopened).is_none());
    golden_on(&case, journey, "nfra", "theft_to_nfra");
    golden_on(&case, journey, "pboc_alipay", "theft_to_pboc");
    case.answers.insert("defendant_at".to_owned(), one("bank"));
    golden_on(&case, journey, "court", "theft_to_court_on_bank");
    case.answers.insert("defendant_at".to_owned(), one("alipay"));
    golden_on(&case, journey, "court", "theft_to_court_on_wallet");
    case.filings.push(filed("police", 40, vec![]));
    golden(&case, journey, "police", FilingKind::Chaser, "theft_police_chaser");
    let closed = Reply { words: "工单已完结。".to_owned(), ..reply(ReplyKind::Closed, 3) };
    case.filings[1].replies.push(closed);
    golden(&case, journey, "alipay", FilingKind::Reopened, "theft_reopened");
    case.filings[0].replies[1].reasons.clear();
    golden(&case, journey, "bank", FilingKind::Counter, "theft_counter_no_reason");
    golden(&case, journey, "bank", FilingKind::Review, "theft_review_no_reason");
}

/// Every row has both languages with the same placeholders, and none but those of a letter, of its stage, or of a question.
#[test]
fn the_rows_are_sound() {
    let known = ["bank_name", "receipt", "station"];
    for row in LETTERS {
        let mut texts = vec![row.name, row.title, row.address, row.asks];
        for section in row.sections {
            match section {
                Section::Words(_, heading, text) => texts.extend([*heading, *text]),
                Section::Respondent(heading) => texts.push(*heading),
                _ => {}
            }
        }
        for text in texts {
            assert_eq!(text.zh.is_empty(), text.en.is_empty(), "{}", text.zh);
            let names = |text| placeholders(text).collect::<BTreeSet<_>>();
            assert_eq!(names(text.zh), names(text.en), "{}", text.zh);
            for name in names(text.zh) {
                assert!(OF_STAGE.contains(&name) || known.contains(&name), "{name}: {}", text.zh);
            }
        }
        let by = row.sections.iter().any(|section| match section {
            Section::Words(_, _, text) => placeholders(text.zh).any(|name| name == BY),
            _ => false,
        });
        assert!(by && row.days > 0, "{} names no day", row.name.zh);
    }
    // Each stage finds a letter for those who are asked, and none for who only looks into a violation.
    let (_, journey) = renewals();
    for letter in journey.letters {
        let all = FilingKind::ALL.map(|kind| AFTER.letter(kind, letter).is_some());
        let expected = match letter.receiver {
            Receiver::Court | Receiver::Inspection | Receiver::Industry => [false; 6],
            Receiver::City => [false, true, false, false, false, false],
            Receiver::Appeals => [false, true, true, false, false, false],
            receiver if receiver.supervises() => [false, true, true, false, false, true],
            Receiver::Store | Receiver::Telecom => [false, true, true, true, true, false],
            _ => [false, true, true, true, true, true],
        };
        assert_eq!(all, expected, "{}", letter.id);
    }
}

/// Each letter of a further stage names the day by which it wants an answer, and two days for it never.
#[test]
fn each_further_letter_names_one_day() {
    for (case, journey) in [renewals(), thefts()] {
        for filing in &case.filings {
            for kind in FilingKind::ALL.into_iter().skip(1) {
                let letter = letter_for(journey, &filing.channel);
                let row = AFTER.letter(kind, letter).unwrap();
                let Some(text) = next_letter(&case, journey, &filing.channel, kind) else {
                    assert_eq!((filing.channel.as_str(), kind), ("alipay", FilingKind::Reopened));
                    continue;
                };
                let text = text.plain(Lang::Zh);
                let by = answer_by(row, today(), YEARS);
                assert!(text.contains(&format!("请在{}前", dates::long(by, Lang::Zh))), "{text}");
                assert!(!text.contains("15 日内"), "{text}");
            }
        }
    }
}

/// What was sent after a complaint belongs to it: the letter names the day of the complaint, and the newest answer of all.
#[test]
fn a_letter_after_a_reminder_follows_on_the_complaint() {
    let (mut case, journey) = thefts();
    let chaser = Filing {
        kind: FilingKind::Chaser,
        reference: String::new(),
        ..filed("alipay", 4, vec![reply(ReplyKind::Refused, 2)])
    };
    case.filings.push(chaser);
    let text = next_letter(&case, journey, "alipay", FilingKind::Review).unwrap().plain(Lang::Zh);
    let day = |days| dates::long(before(days), Lang::Zh);
    let opens = format!("{}，本人向贵方提出了请求（编号 A-77）。贵方{}的答复", day(38), day(2));
    assert!(text.contains(&opens), "{text}");
    assert!(text.contains(&format!("{}，本人向贵方催办。", day(4))), "{text}");
}

/// An offer that was taken is no offer to be refused: what is missing is that it be kept to.
#[test]
fn what_was_taken_is_not_refused() {
    let (mut case, journey) = renewals();
    let taken = Reply {
        offer: Some(Offer {
            solution: Solution::Full,
            fen: 7500,
            means: OfferMeans::Money,
            strings: vec![],
            decision: Decision::Taken,
        }),
        until: Some(before(3)),
        ..reply(ReplyKind::Offer, 9)
    };
    let mut met = taken;
    met.results.insert("refund_all".to_owned(), DemandResult::Met);
    case.filings[0].replies.push(met);
    let text = |kind| next_letter(&case, journey, "merchant", kind).unwrap().plain(Lang::Zh);
    let chaser = text(FilingKind::Chaser);
    assert!(chaser.contains("本人已接受，还没有兑现。"), "{chaser}");
    assert!(chaser.contains("这个日期已经过了"), "{chaser}");
    // It is asked for what was agreed, and for nothing else.
    assert!(chaser.contains("提出、本人已接受的方案办理，金额 ¥75.00。"), "{chaser}");
    for other in ["退还 3 笔扣款", "开通记录", "已经办到", "对答复的意见"] {
        assert!(!chaser.contains(other), "{other}: {chaser}");
    }
    let brief = next_brief(&case, journey, "merchant", FilingKind::Chaser).unwrap().text;
    assert!(brief.contains("请按这个方案办理，金额 ¥75.00"), "{brief}");
    // Others are told that it was not kept to, and are asked for all of it.
    let above = with_writer(&case, journey, |writer| {
        compose(writer, letter_for(journey, "market")).plain(Lang::Zh)
    });
    assert!(above.contains("退还 3 笔扣款"), "{above}");
    for kind in [FilingKind::Chaser, FilingKind::Counter, FilingKind::Reopened] {
        let text = text(kind);
        assert!(!text.contains("照原样接受") && !text.contains("本人不接受"), "{text}");
    }
}

/// What was sent later has a number of its own: it is not that of the complaint.
#[test]
fn the_complaint_keeps_its_own_number() {
    let (mut case, journey) = thefts();
    let review = Filing { kind: FilingKind::Review, ..filed("bank", 4, vec![]) };
    case.filings.push(Filing { reference: "HC-3".to_owned(), ..review });
    let text = next_letter(&case, journey, "bank", FilingKind::Chaser).unwrap().plain(Lang::Zh);
    assert!(text.contains("本人向贵方提出了请求（编号 A-77）"), "{text}");
    assert!(text.contains("本人就贵方的答复申请核查（编号 HC-3）"), "{text}");
}

/// Who took the complaint on said more than that they have it; and of a court it is said that it was sued.
#[test]
fn what_was_taken_on_is_told_as_taken_on() {
    let (mut case, journey) = renewals();
    let on = Reply { accepted: Some(before(10)), ..reply(ReplyKind::Received, 9) };
    case.filings.push(filed("market", 14, vec![on]));
    case.filings.push(filed("court", 3, vec![]));
    let text = with_writer(&case, journey, |writer| {
        compose(writer, letter_for(journey, "association")).plain(Lang::Zh)
    });
    let day = |days| dates::long(before(days), Lang::Zh);
    assert!(text.contains(&format!("告知已于{}受理", day(10))), "{text}");
    assert!(text.contains(&format!("{}，本人已向法院起诉（编号 A-77）。", day(3))), "{text}");
}
