//! Demand by demand, the money, and the reasons over time.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod common;

use common::letters::{answers, filing, many};
use common::{before, case, journeys, payment, today};
use fusu::domain::answer::{Answer, Payment};
use fusu::domain::asked::Asked;
use fusu::domain::case::{Case, Change, Filing};
use fusu::domain::condition::Condition;
use fusu::domain::issues::{IssueState, issues, key};
use fusu::domain::reply::{
    Closing, Decision, DemandResult, Ending, Offer, OfferMeans, Reply, ReplyKind, Solution,
};
use fusu::domain::results::{all_settled, results};
use fusu::domain::stakes::Stakes;
use proptest::prelude::*;

use DemandResult::{Dropped, Met, NotMet, Part};

fn worked() -> Case {
    let problem = journeys().next().unwrap().0;
    let paid = Payment { refunded: 500, ..payment(before(40), 5000, "某公司") };
    let said = answers([
        ("demands", many(&["refund_all", "proof"])),
        ("payments", Answer::Payments(vec![paid])),
    ]);
    let filings = [("wechat", 30), ("merchant", 30)].map(|(channel, days)| Filing {
        day: before(days),
        recorded: before(days).and_hms_opt(9, 0, 0).unwrap(),
        ..filing(channel)
    });
    Case { filings: filings.into(), ..case(problem, said) }
}

fn reply(kind: ReplyKind, days: u64, said: &[(&str, DemandResult)]) -> Reply {
    let at = before(days).and_hms_opt(12, 0, 0).unwrap();
    let results = said.iter().map(|(id, result)| ((*id).to_owned(), *result)).collect();
    Reply { results, ..Reply::new(kind, before(days), at) }
}

fn log(case: &mut Case, channel: &str, reply: Reply) {
    let filing = case.filings.iter_mut().find(|one| one.channel == channel).unwrap();
    filing.replies.push(reply);
}

fn of(case: &Case) -> Vec<Option<DemandResult>> {
    results(case, &case.answers).into_iter().map(|(_, result)| result).collect()
}

#[test]
fn the_latest_word_counts_whoever_said_it() {
    let mut case = worked();
    assert_eq!(of(&case), [None, None]);
    log(&mut case, "merchant", reply(ReplyKind::Paid, 5, &[("refund_all", Part), ("proof", Met)]));
    // Written down later, but it came earlier.
    log(
        &mut case,
        "wechat",
        reply(ReplyKind::Refused, 9, &[("refund_all", NotMet), ("proof", NotMet)]),
    );
    assert_eq!(of(&case), [Some(Part), Some(Met)]);
    assert!(!all_settled(&case, &case.answers));
    log(&mut case, "wechat", reply(ReplyKind::Refused, 2, &[("refund_all", Dropped)]));
    assert_eq!(of(&case), [Some(Dropped), Some(Met)]);
    assert!(all_settled(&case, &case.answers));
}

#[test]
fn what_is_offered_is_no_result_before_it_comes() {
    let mut case = worked();
    for decision in [Decision::Open, Decision::Countered, Decision::Taken] {
        let offer = Offer {
            solution: Solution::Full,
            fen: 4500,
            means: OfferMeans::Money,
            strings: vec![],
            decision,
        };
        let said = reply(ReplyKind::Offer, 5, &[("refund_all", Met), ("proof", Met)]);
        case.filings.iter_mut().for_each(|filing| filing.replies.clear());
        log(&mut case, "wechat", Reply { offer: Some(offer), ..said });
        assert_eq!(of(&case), [None, None], "{decision:?}");
    }
}

#[test]
fn who_asked_for_nothing_has_nothing_settled() {
    let mut case = worked();
    case.answers.remove("demands");
    assert!(!all_settled(&case, &case.answers));
}

#[test]
fn money_that_came_back_is_no_longer_at_stake() {
    let mut case = worked();
    let stakes = |case: &Case| {
        let stakes = Stakes::of(case, &case.answers, &[], today());
        (stakes.disputed, stakes.recovered, stakes.open)
    };
    assert_eq!(stakes(&case), (5000, 500, 4500));
    log(
        &mut case,
        "wechat",
        Reply { paid: 2000, ..reply(ReplyKind::Paid, 5, &[("refund_all", Part)]) },
    );
    log(&mut case, "merchant", Reply { paid: 1000, ..reply(ReplyKind::Paid, 4, &[]) });
    assert_eq!(stakes(&case), (5000, 3500, 1500));
    log(
        &mut case,
        "wechat",
        reply(ReplyKind::Closed, 1, &[("refund_all", Dropped), ("proof", Met)]),
    );
    assert_eq!(stakes(&case), (5000, 3500, 0), "nothing is asked for any more");
    let at = case.changed;
    let closing = Closing { at, ending: Ending::InPart, recovered: 3600, learnt: String::new() };
    case.apply(Change::Closed(Some(closing)), at);
    assert_eq!(stakes(&case), (5000, 3600, 0), "who closes it says what came back");
    let both = Stakes::of(&case, &case.answers, &[], today()).and(Stakes::of(
        &worked(),
        &case.answers,
        &[],
        today(),
    ));
    assert_eq!((both.disputed, both.recovered, both.open), (10_000, 4100, 4500));
}

#[test]
fn what_is_at_stake_is_what_is_asked_back() {
    let mut case = worked();
    case.answers.insert("unused".to_owned(), Answer::Money(3000));
    let part = [(Condition::Chose("demands", "refund_all"), Asked::Part("unused"))];
    let open = |case: &Case, rules: &[_]| Stakes::of(case, &case.answers, rules, today()).open;
    assert_eq!(open(&case, &part), 3000);
    let all = Stakes::of(&case, &case.answers, &part, today());
    assert_eq!(all.disputed, 3500, "what is in dispute is what is asked back, and the 500 before");
    log(&mut case, "wechat", Reply { paid: 1000, ..reply(ReplyKind::Paid, 5, &[]) });
    assert_eq!(open(&case, &part), 2000);
    let none = [(Condition::Chose("demands", "other"), Asked::Open)];
    assert_eq!(open(&case, &none), 0, "no money is asked for");
    case.answers.insert("unused".to_owned(), Answer::Unknown);
    assert_eq!(open(&case, &part), 3500, "how much is not known: at most what did not come back");
    case.answers.insert("unused".to_owned(), Answer::Money(9999));
    assert_eq!(open(&case, &part), 3500);
}

#[test]
fn a_reason_persists_until_they_pay_or_give_another() {
    let mut case = worked();
    let because = |days, kind, reasons: &[&str]| Reply {
        reasons: reasons.iter().map(|id| (*id).to_owned()).collect(),
        ..reply(kind, days, &[])
    };
    let told = |case: &Case| {
        let all = issues(case).into_iter();
        all.map(|one| format!("{} {} {}", one.channel, one.reason, one.state.id()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    assert_eq!(told(&case), "");
    log(&mut case, "wechat", because(20, ReplyKind::Received, &["auto_only"]));
    assert_eq!(told(&case), "wechat auto_only persists");
    log(&mut case, "merchant", because(19, ReplyKind::Refused, &["rules_say"]));
    log(&mut case, "wechat", because(15, ReplyKind::Refused, &["not_us"]));
    assert_eq!(
        told(&case),
        "wechat auto_only resolved, merchant rules_say persists, wechat not_us persists"
    );
    // An answer without any reason tells nothing of it; the person says so.
    log(&mut case, "merchant", because(10, ReplyKind::Refused, &[]));
    assert!(told(&case).contains("rules_say persists"));
    let now = before(9).and_hms_opt(12, 0, 0).unwrap();
    case.apply(Change::Issue(key("merchant", "rules_say"), Some(IssueState::LeftOut)), now);
    assert!(told(&case).contains("rules_say left_out"));
    // Given again, it counts again.
    log(&mut case, "merchant", because(8, ReplyKind::Refused, &["rules_say"]));
    assert!(told(&case).ends_with("merchant rules_say persists"), "{}", told(&case));
    log(&mut case, "merchant", Reply { paid: 100, ..because(7, ReplyKind::Paid, &[]) });
    assert!(told(&case).ends_with("merchant rules_say resolved"));
}

proptest! {
    /// However the log runs, what is open lies between nothing and what is disputed.
    #[test]
    fn what_is_open_is_never_more_than_what_is_disputed(paid in prop::collection::vec(-500_i64..9000, 0..6)) {
        let mut case = worked();
        for (days, fen) in paid.iter().enumerate() {
            log(&mut case, "wechat", Reply { paid: *fen, ..reply(ReplyKind::Paid, days as u64, &[]) });
        }
        let stakes = Stakes::of(&case, &case.answers, &[], today());
        prop_assert!((0..=stakes.disputed).contains(&stakes.open));
        prop_assert!(stakes.recovered >= 500);
        prop_assert!(stakes.open + stakes.recovered >= stakes.disputed);
    }
}
