//! Two cases with a log, and the letters of further stages that follow from it.

use chrono::{NaiveDate, NaiveDateTime};
use fusu::content::follow_up::FOLLOW_UP;
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::Answer;
use fusu::domain::case::{Case, EvidenceState, Filing, FilingKind, Mark, Person};
use fusu::domain::follow_up::FollowUp;
use fusu::domain::journey::plan;
use fusu::domain::letter::{Brief, Document, Letter, Writer, follow_up, follow_up_brief};
use fusu::domain::problem::Journey;
use fusu::domain::reply::{Decision, DemandResult, Offer, OfferMeans, Reply, ReplyKind, Solution};

use super::letters::{answers, filing, line, many, one, worked};
use super::{before, case, contact, finished, payment, person, today};

/// The tables of the time after filing.
pub(crate) static AFTER: FollowUp = FOLLOW_UP;

pub(crate) fn at(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(9, 0, 0).unwrap()
}

/// An answer of this kind, so many days ago.
pub(crate) fn reply(kind: ReplyKind, days: u64) -> Reply {
    Reply::new(kind, before(days), at(before(days)))
}

/// A filing so many days ago, with these answers.
pub(crate) fn filed(channel: &str, days: u64, replies: Vec<Reply>) -> Filing {
    Filing { day: before(days), recorded: at(before(days)), replies, ..filing(channel) }
}

pub(crate) fn offer(fen: i64, means: OfferMeans, strings: &[&str], decision: Decision) -> Offer {
    let strings = strings.iter().map(|id| (*id).to_owned()).collect();
    Offer { solution: Solution::Partial, fen, means, strings, decision }
}

/// Three renewals that the seller and the wallet were told of, with what both answered.
pub(crate) fn renewals() -> (Case, &'static Journey) {
    let (problem, journey) = worked("auto_renewal");
    let charge = |days, order: &str| {
        let mut charge = payment(before(days), 2500, "某某网络科技有限公司");
        order.clone_into(&mut charge.order);
        charge
    };
    let list = vec![charge(90, "4200001"), charge(60, "4200002"), charge(40, "4200003")];
    let given = answers([
        ("consent", many(&["never_agreed"])),
        ("what_for", line("某某视频会员")),
        ("shown_by", one("wechat")),
        ("payments", Answer::Payments(list)),
        ("notified", one("never")),
        ("used", one("no")),
        ("noticed", Answer::Day(before(38))),
        ("cancelled", one("done")),
        (
            "contacts",
            Answer::Contacts(vec![fusu::domain::answer::Contact {
                day: Some(before(37)),
                said: "nothing".to_owned(),
                ..contact("merchant")
            }]),
        ),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("demands", many(&["refund_all", "unbind", "proof", "written"])),
        ("seller", line("某某网络科技有限公司")),
        ("seller_address", line("某某市某某区 1 号")),
    ]);
    let mut case = with_proof(case(problem, finished(journey, given)), journey);
    let mut seller_offers = Reply {
        offer: Some(offer(
            5000,
            OfferMeans::Coupon,
            &["no_more", "withdraw_first"],
            Decision::Countered,
        )),
        until: Some(before(20)),
        how: "phone".to_owned(),
        who: "1023".to_owned(),
        words: "给您 50 元优惠券，这事就算了。".to_owned(),
        ..reply(ReplyKind::Offer, 30)
    };
    seller_offers.results.insert("proof".to_owned(), DemandResult::NotMet);
    let mut wallet_refuses = Reply {
        how: "app".to_owned(),
        words: "扣款由商家发起，请联系商家。".to_owned(),
        reasons: vec!["not_us".to_owned()],
        ..reply(ReplyKind::Refused, 18)
    };
    wallet_refuses.results.insert("unbind".to_owned(), DemandResult::Met);
    wallet_refuses.results.insert("refund_all".to_owned(), DemandResult::NotMet);
    case.filings = vec![
        filed("merchant", 35, vec![reply(ReplyKind::Received, 35), seller_offers]),
        filed(
            "wechat",
            25,
            vec![
                Reply { how: "app".to_owned(), ..reply(ReplyKind::Received, 25) },
                Reply { paid: 2500, how: "app".to_owned(), ..reply(ReplyKind::Paid, 20) },
                wallet_refuses,
            ],
        ),
    ];
    (case, journey)
}

/// A theft from a bank card and a wallet, with what bank and wallet answered.
pub(crate) fn thefts() -> (Case, &'static Journey) {
    let (problem, journey) = worked("account_stolen");
    let theft = |fen, via: &str, minute: &str, order: &str| {
        let mut theft = payment(before(40), fen, "陌生商户");
        via.clone_into(&mut theft.via);
        theft.time = format!("02:{minute}");
        order.clone_into(&mut theft.order);
        theft
    };
    let given = answers([
        ("who_paid", one("not_me")),
        ("frozen", one("yes")),
        ("police", one("receipt")),
        ("police_day", Answer::Day(before(40))),
        ("station", line("某某派出所")),
        ("receipt", line("某公（网）受案字〔2026〕1 号")),
        ("shown_by", many(&["alipay", "bank"])),
        ("funding_alipay", one("balance")),
        ("bank_name", line("某某银行")),
        ("card_tail", line("1234")),
        ("card_kind", one("debit")),
        (
            "payments",
            Answer::Payments(vec![
                theft(120_000, "bank", "11", "B1"),
                theft(50_000, "alipay", "12", "A1"),
            ]),
        ),
        ("noticed", Answer::Day(before(40))),
        ("exposed", many(&["link"])),
        ("whereabouts", one("both")),
        ("contacts", Answer::Contacts(vec![])),
        ("elsewhere", one("no")),
        ("demands", many(&["return", "interest", "logs", "written"])),
    ]);
    let mut case = with_proof(case(problem, finished(journey, given)), journey);
    let bank_refuses = Reply {
        how: "mail".to_owned(),
        reference: "银诉 88".to_owned(),
        words: "交易密码正确，视为本人操作。".to_owned(),
        reasons: vec!["own_act".to_owned()],
        ..reply(ReplyKind::Refused, 12)
    };
    let wallet_wants = Reply {
        until: Some(before(30)),
        completed: Some(before(31)),
        ..reply(ReplyKind::Papers, 33)
    };
    let wallet_puts_off = Reply { until: Some(before(5)), ..reply(ReplyKind::Extended, 28) };
    case.filings = vec![
        filed(
            "bank",
            38,
            vec![Reply { until: Some(before(9)), ..reply(ReplyKind::Extended, 24) }, bank_refuses],
        ),
        filed("alipay", 38, vec![wallet_wants, wallet_puts_off]),
    ];
    (case, journey)
}

fn with_proof(mut case: Case, journey: &'static Journey) -> Case {
    for item in plan(journey, &case, today(), YEARS).needed {
        let state = if item.necessary { EvidenceState::InHand } else { EvidenceState::Asked };
        case.evidence.insert(item.id.to_owned(), Mark { state, note: String::new() });
    }
    case
}

/// The writer of this case, with the tables of the time after filing.
pub(crate) fn with_writer<T>(
    case: &Case,
    journey: &'static Journey,
    write: impl FnOnce(&Writer<'_>) -> T,
) -> T {
    let (me, helper) = (person(), Person::default());
    write(&Writer {
        journey,
        sources: CITED,
        after: Some(&AFTER),
        case,
        me: &me,
        helper: &helper,
        today: today(),
    })
}

/// The letter that is written for this channel.
pub(crate) fn letter_for(journey: &'static Journey, channel: &str) -> &'static Letter {
    journey.letter(journey.channel(channel).unwrap().letter).unwrap()
}

/// Its short form, if there is one.
pub(crate) fn next_brief(
    case: &Case,
    journey: &'static Journey,
    channel: &str,
    kind: FilingKind,
) -> Option<Brief> {
    let letter = letter_for(journey, channel);
    let row = AFTER.letter(kind, letter)?;
    let filing = case.filings.iter().rfind(|filing| filing.channel == channel)?;
    with_writer(case, journey, |writer| follow_up_brief(writer, letter, row, filing, YEARS))
}

/// The letter of this kind that follows on the newest filing at `channel`, if there is one.
pub(crate) fn next_letter(
    case: &Case,
    journey: &'static Journey,
    channel: &str,
    kind: FilingKind,
) -> Option<Document> {
    let letter = letter_for(journey, channel);
    let row = AFTER.letter(kind, letter)?;
    let filing = case.filings.iter().rfind(|filing| filing.channel == channel)?;
    with_writer(case, journey, |writer| follow_up(writer, letter, row, filing, YEARS))
}
