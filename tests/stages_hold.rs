//! What every letter of a further stage holds to, and a suit: against whom it is, whose word it tells, what it takes up.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

mod common;

use common::letters::{line, many, one};
use common::stages::{
    filed, letter_for, next_brief, next_letter, renewals, reply, thefts, with_writer,
};
use common::{before, case, every_answer, journeys, today};
use fusu::content::holidays::YEARS;
use fusu::domain::answer::Answer;
use fusu::domain::case::{Case, FilingKind};
use fusu::domain::journey::plan;
use fusu::domain::letter::{Receiver, briefs, compose};
use fusu::domain::reply::{Reply, ReplyKind};
use fusu::text::{Lang, dates};

/// A financial mediator is asked where the institution itself is asked to pay, or a lender claims a debt (PBOC5-45); where
/// only the seller is, mediation is with the seller (MED-17).
#[test]
fn a_financial_mediator_is_asked_only_of_who_is_asked_to_pay() {
    let (mut offered, mut held_back) = (0, 0);
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(37) {
            let mut case = case(problem, said);
            let channels = plan(journey, &case, today(), YEARS).channels;
            for channel in channels.iter().filter(|one| !one.letter.is_empty()) {
                case.filings = vec![filed(channel.id, 30, vec![reply(ReplyKind::Refused, 20)])];
                let receiver = letter_for(journey, channel.id).receiver;
                let written = next_letter(&case, journey, channel.id, FilingKind::Mediation);
                let Some(written) = written.map(|it| it.plain(Lang::Zh)) else {
                    held_back += usize::from(receiver.pays());
                    continue;
                };
                if written.contains("金融消费纠纷调解组织") {
                    offered += 1;
                    let asked = section(&written, "请求");
                    let pays = ["退还", "退回", "赔偿", "记入本人", "支付被盗"];
                    let others = ["督促", "转告", "协助"];
                    let own = asked.lines().any(|line| {
                        pays.iter().any(|word| line.contains(word))
                            && !others.iter().any(|word| line.contains(word))
                    });
                    let debt = ["欠款", "催收", "征信", "借款"];
                    let debt = debt.iter().any(|word| asked.contains(word));
                    assert!(own || debt, "{} {}: {asked}", problem.id, channel.id);
                } else {
                    assert!(!receiver.pays(), "{} {}", problem.id, channel.id);
                }
            }
        }
    }
    assert!(offered > 50 && held_back > 50, "{offered} {held_back}");
}

/// Each institution answers for its own payments: while nobody said against which it is, no suit is written; then it lists
/// and tells of that one alone.
#[test]
fn one_suit_is_against_one_institution() {
    let (mut case, journey) = thefts();
    let letter = letter_for(journey, "court");
    let suit = |case: &Case| with_writer(case, journey, |it| compose(it, letter).plain(Lang::Zh));
    let open = suit(&case);
    assert!(!open.contains("诉讼请求") && !open.contains('¥'), "{open}");
    assert!(open.contains("告哪一家"), "{open}");
    for (place, own, other) in [("bank", "B1", "A1"), ("alipay", "A1", "B1")] {
        case.answers.insert("defendant_at".to_owned(), one(place));
        let text = suit(&case);
        assert!(text.contains(own) && !text.contains(other), "{text}");
        assert!(!text.contains("¥1,700.00"), "{text}");
        assert_eq!(text.contains("支付宝客服"), place == "alipay", "{text}");
        assert_eq!(text.contains("银行客服"), place == "bank", "{text}");
        assert_eq!(text.contains("被盗存款的利息"), place == "bank", "{text}");
        assert!(text.contains("本人已在被告处冻结账户。"), "{text}");
    }
    // Of the others the name is that of the letters to them, not the one that was typed for the bank.
    case.answers.insert("defendant".to_owned(), line("某某银行股份有限公司"));
    case.answers.insert("alipay_company".to_owned(), line("某某支付科技有限公司"));
    let text = suit(&case);
    assert!(text.contains("名称：某某支付科技有限公司"), "{text}");
    assert!(!text.contains("某某银行股份有限公司"), "{text}");
    // With one institution only nobody has to be picked.
    case.answers.remove("defendant_at");
    case.answers.insert("shown_by".to_owned(), many(&["alipay"]));
    if let Some(Answer::Payments(list)) = case.answers.get_mut("payments") {
        list.retain(|payment| payment.via == "alipay");
    }
    assert!(suit(&case).contains("诉讼请求"));
}

/// The value of a suit is the sum of its claims where each is known, and a blank where one is not.
#[test]
fn a_suit_states_its_value_where_it_is_known() {
    let (mut known, mut blank) = (0, 0);
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(37) {
            let case = case(problem, said);
            let plan = plan(journey, &case, today(), YEARS);
            let Some(letter) = plan.letters(journey).into_iter().find(|it| it.id == "to_court")
            else {
                continue;
            };
            let text = with_writer(&case, journey, |it| compose(it, letter).plain(Lang::Zh));
            let Some(value) = text.lines().find_map(|line| line.strip_prefix("标的总额："))
            else {
                continue;
            };
            let claims = section(&text, "诉讼请求");
            let open_ended = claims.contains("以票据为准") || claims.contains("按不符的程度");
            if value.starts_with('¥') {
                known += 1;
                assert!(!open_ended, "{}: {claims}", problem.id);
                let sum = value.trim_end_matches("（利息另计）");
                let parts = claims.matches('¥').count();
                assert!(claims.contains(sum) || parts > 1, "{}: {sum} {claims}", problem.id);
                assert_eq!(claims.contains("利息"), value.ends_with("（利息另计）"), "{claims}");
            } else {
                blank += 1;
            }
        }
    }
    assert!(known > 50, "{known} {blank}");
}

/// Who looks into what others did, or settles it, did none of it: nothing of theirs is told as its own.
#[test]
fn who_looks_into_it_is_not_told_that_it_did_it() {
    let mut read = 0;
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(61) {
            let mut case = case(problem, said);
            let channels = plan(journey, &case, today(), YEARS).channels;
            let first: Vec<_> =
                channels.iter().filter(|one| one.rung == 1 && !one.letter.is_empty()).collect();
            for channel in &first {
                let words = "原话".to_owned();
                let refused = Reply { words, ..reply(ReplyKind::Refused, 20) };
                case.filings.push(filed(channel.id, 30, vec![refused]));
            }
            let mut all: Vec<String> = Vec::new();
            for channel in &first {
                let receiver = letter_for(journey, channel.id).receiver;
                let review = receiver == Receiver::Bank;
                let kinds = [(FilingKind::Mediation, true), (FilingKind::Review, review)];
                let kinds = kinds.into_iter().filter(|(_, of_others)| *of_others);
                all.extend(kinds.filter_map(|(kind, _)| {
                    Some(next_letter(&case, journey, channel.id, kind)?.plain(Lang::Zh))
                }));
            }
            for letter in plan(journey, &case, today(), YEARS).letters(journey) {
                if letter.receiver == Receiver::Court {
                    let text = with_writer(&case, journey, |it| compose(it, letter));
                    all.push(text.plain(Lang::Zh));
                }
            }
            for text in all {
                read += 1;
                let text = text.replace("请贵方责成下级机构提供", "");
                assert!(!text.contains("贵方"), "{}: {text}", problem.id);
            }
        }
    }
    assert!(read > 100, "{read}");
}

/// A reply says what happened, what they said, why that is not enough and what is asked for, whatever was noted of the
/// answer.
#[test]
fn a_reply_takes_up_what_was_answered() {
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(61) {
            let mut case = case(problem, said);
            let channels = plan(journey, &case, today(), YEARS).channels;
            for channel in channels.iter().filter(|one| !one.letter.is_empty()) {
                let words = "规则就是这样。".to_owned();
                let refused = Reply { words, ..reply(ReplyKind::Refused, 20) };
                case.filings = vec![filed(channel.id, 30, vec![refused])];
                for kind in [FilingKind::Counter, FilingKind::Review, FilingKind::Reopened] {
                    let Some(text) = next_letter(&case, journey, channel.id, kind) else {
                        continue;
                    };
                    let text = text.plain(Lang::Zh);
                    let at = format!("{} {} {}", problem.id, channel.id, kind.id());
                    let said = section(&text, "对答复的意见");
                    assert!(said.contains("称“规则就是这样”"), "{at}: {text}");
                    for heading in ["事实经过", "请求", "此前的沟通"] {
                        let nothing_here = text.contains("还没有记下");
                        assert!(
                            nothing_here || !section(&text, heading).is_empty(),
                            "{at}: {text}"
                        );
                    }
                }
            }
        }
    }
}

/// What an office passed on is the word of the respondent; that it does not take a complaint is its own.
#[test]
fn an_office_is_not_quarrelled_with_for_what_it_passed_on() {
    let (mut case, journey) = renewals();
    let mut written = |reply: Reply| {
        case.filings.truncate(2);
        case.filings.push(filed("market", 14, vec![reply]));
        let full = next_letter(&case, journey, "market", FilingKind::Counter).unwrap();
        let short = next_brief(&case, journey, "market", FilingKind::Counter).unwrap();
        (full.plain(Lang::Zh), short.text)
    };
    let (full, short) = written(reply(ReplyKind::Refused, 3));
    for text in [&full, &short] {
        assert!(text.contains("转达的被投诉方答复，本人不接受"), "{text}");
        assert!(text.contains("本意见转告被投诉方"), "{text}");
        assert!(!text.contains("贵方的答复"), "{text}");
    }
    for id in ["not_taken", "not_received"] {
        let own = Reply { reasons: vec![id.to_owned()], ..reply(ReplyKind::Refused, 3) };
        let (full, short) = written(own);
        for text in [&full, &short] {
            assert!(text.contains("告知不予受理") && !text.contains("转达"), "{text}");
            assert!(text.contains("重新审查是否受理"), "{text}");
        }
    }
    let (full, _) = written(reply(ReplyKind::Closed, 3));
    assert!(full.contains("告知结束处理") && !full.contains("转达"), "{full}");
}

/// What is refused is refused: no term of an offer is taken over, and a new one is a new one.
#[test]
fn a_refused_offer_is_not_bargained_over() {
    let (case, journey) = renewals();
    let text = next_letter(&case, journey, "merchant", FilingKind::Counter).unwrap();
    let text = text.plain(Lang::Zh);
    assert!(text.contains("提出的方案，本人不接受。"), "{text}");
    let said = section(&text, "对答复的意见");
    assert!(said.contains("本人不同意以「不再追究」作为条件。如另提方案，"), "{said}");
    assert!(said.contains("本人不同意先撤回投诉。"), "{said}");
    // That the day of the offer has passed, and who paid what came back.
    assert!(text.contains(&format!("{}也已经过了", dates::long(before(20), Lang::Zh))), "{text}");
    assert!(text.contains("本人收到微信支付客服退款 ¥25.00"), "{text}");
}

/// The police are asked by the number of their own receipt and by the name of the station, as the person gave them.
#[test]
fn the_police_are_asked_by_their_own_number() {
    let (mut case, journey) = thefts();
    case.filings.push(filed("police", 9, vec![]));
    let text = |case: &Case| {
        let letter = next_letter(case, journey, "police", FilingKind::Chaser).unwrap();
        letter.plain(Lang::Zh)
    };
    let asked = text(&case);
    let day = dates::long(before(40), Lang::Zh);
    assert!(asked.contains("受案回执编号：某公（网）受案字〔2026〕1 号"), "{asked}");
    assert!(asked.contains(&format!("{day}，本人向某某派出所就本案报案")), "{asked}");
    assert!(asked.contains("至今已 40 日") && !asked.contains("A-77"), "{asked}");
    case.answers.insert("police".to_owned(), one("no_receipt"));
    assert!(text(&case).contains("（编号 A-77）"), "{}", text(&case));
}

/// A day that was named and has passed is said to have passed wherever the log is told; not once there was an answer.
#[test]
fn a_day_that_has_passed_is_said_in_every_letter_that_tells_of_it() {
    let (mut case, journey) = thefts();
    let told = |case: &Case| {
        let pboc = letter_for(journey, "pboc_alipay");
        let pboc = with_writer(case, journey, |it| compose(it, pboc).plain(Lang::Zh));
        let short = with_writer(case, journey, |it| {
            briefs(it, letter_for(journey, "pboc_alipay"))
                .into_iter()
                .map(|it| it.text)
                .collect::<Vec<_>>()
        });
        let mut all = vec![pboc];
        all.extend(short);
        for kind in [FilingKind::Chaser, FilingKind::Review, FilingKind::Mediation] {
            all.extend(next_letter(case, journey, "alipay", kind).map(|it| it.plain(Lang::Zh)));
        }
        all
    };
    for text in told(&case) {
        let says = text.contains("已过，仍未答复") || text.contains("已过期");
        assert!(says, "{text}");
    }
    case.filings[1].replies.push(reply(ReplyKind::Refused, 2));
    for text in told(&case) {
        assert!(!text.contains("仍未答复") && !text.contains("已过期"), "{text}");
    }
}

/// To who mediates with the seller, what the seller said counts most, however new another answer is; a court has no box.
#[test]
fn short_forms_tell_of_whom_the_complaint_is_against() {
    let (case, journey) = renewals();
    let short =
        |channel| with_writer(&case, journey, |it| briefs(it, letter_for(journey, channel)));
    for brief in short("market").iter().take(2) {
        assert!(brief.text.contains("商家提出以券、积分一类补偿"), "{}", brief.text);
        assert!(brief.text.contains("本人没有接受") && !brief.text.contains("微信支付客服"));
    }
    for brief in short("pboc_wechat").iter().take(2) {
        assert!(brief.text.contains("微信支付客服答复不同意"), "{}", brief.text);
    }
    assert!(short("court").is_empty());
}

/// One payment is not spoken of as each of several.
#[test]
fn one_payment_is_not_each() {
    for (problem, journey) in journeys() {
        for demand in journey.demands {
            for text in [demand.text, demand.brief] {
                // Of two payments for one order both are asked about; a family card has more than is in dispute.
                let more = text.zh.contains("订单") || text.zh.contains("亲属卡");
                let each = text.zh.contains("每笔") && !more;
                assert!(!each || text.zh.contains("{several}"), "{}: {}", problem.id, text.zh);
            }
        }
    }
}

/// The numbered or plain lines below a heading.
fn section(text: &str, heading: &str) -> String {
    let mut lines = text.lines();
    lines.find(|line| *line == heading);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
