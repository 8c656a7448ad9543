//! What a receiver refuses a complaint for: asked only where the case does not tell it, and never twice.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod common;

use std::collections::BTreeSet;

use common::letters::{answers, filing, letter, line, many, one, worked};
use common::{before, case, contact, every_answer, finished, journeys, payment, today};
use fusu::content::holidays::YEARS;
use fusu::domain::answer::{Answer, Contact};
use fusu::domain::case::{Case, Change, EvidenceState, Filing, Mark};
use fusu::domain::channel::Channel;
use fusu::domain::ids::is_id;
use fusu::domain::journey::plan;
use fusu::domain::precheck::{Verdict, precheck, questions};
use fusu::domain::problem::Journey;
use fusu::domain::refusal::{Known, RefusalGround, Refuses};
use fusu::domain::reply::{Decision, Offer, OfferMeans, Reply, ReplyKind, Solution};
use fusu::text::Lang;

/// A subscription to which nobody agreed, charged through WeChat Pay and Alipay's store; nobody was told.
fn renewal() -> (Case, &'static Journey) {
    let (problem, journey) = worked("auto_renewal");
    let said = answers([
        ("consent", many(&["never_agreed"])),
        ("shown_by", one("wechat")),
        ("payments", Answer::Payments(vec![payment(before(9), 2500, "某某网络科技有限公司")])),
        ("noticed", Answer::Day(before(6))),
        ("contacts", Answer::Contacts(vec![])),
    ]);
    (case(problem, finished(journey, said)), journey)
}

fn channel(journey: &'static Journey, id: &str) -> &'static Channel {
    journey.channel(id).unwrap()
}

/// The ids of the grounds that stand in the way, and of those that are asked.
fn look(
    case: &Case,
    journey: &'static Journey,
    id: &str,
) -> (Vec<&'static str>, Vec<&'static str>) {
    let (at, said) = (channel(journey, id), plan(journey, case, today(), YEARS).answers);
    let stand = precheck(at, case, &said, today()).into_iter().map(|refusal| refusal.ground.id);
    let asked = questions(at, case, &said, today()).into_iter().map(|ground| ground.id);
    (stand.collect(), asked.collect())
}

fn said(case: &mut Case, whom: &str, said: &str, days: u64) {
    let told = Contact { said: said.to_owned(), day: Some(before(days)), ..contact(whom) };
    case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![told]));
}

fn answer(case: &mut Case, at: &Channel, ground: &str, option: &str) {
    let ground = at.prechecks.iter().find(|one| one.id == ground).unwrap();
    let now = today().and_hms_opt(10, 0, 0).unwrap();
    case.apply(Change::Answered(ground.key(at), one(option)), now);
}

#[test]
fn whether_the_institution_was_asked_first_follows_from_the_contacts_and_filings() {
    let (mut case, journey) = renewal();
    let stands = |case: &Case| look(case, journey, "pboc_wechat").0.contains(&"asked_first");
    assert!(stands(&case), "nobody was told");
    for (outcome, days, expected) in [
        ("refused", 1, false),
        ("partly", 1, false),
        ("nothing", 14, true),
        ("nothing", 15, false),
        ("promised", 3, true),
    ] {
        said(&mut case, "wechat", outcome, days);
        assert_eq!(stands(&case), expected, "{outcome} {days}");
    }
    said(&mut case, "merchant", "refused", 1);
    assert!(stands(&case), "the seller is not the wallet");
    case.filings.push(Filing { day: before(20), ..filing("wechat") });
    assert!(!stands(&case), "a filing counts too");
    // It is known either way, and so nobody is asked.
    assert!(!look(&case, journey, "pboc_wechat").1.contains(&"asked_first"));
}

#[test]
fn before_anybody_was_asked_whom_he_told_it_is_open() {
    let (mut case, journey) = renewal();
    case.answers.remove("contacts");
    assert!(look(&case, journey, "pboc_wechat").1.contains(&"asked_first"));
}

#[test]
fn a_detail_of_a_letter_is_the_answer_and_the_answer_is_the_detail() {
    let (mut case, journey) = renewal();
    let market = channel(journey, "market");
    assert!(look(&case, journey, "market").1.contains(&"personal_use"));
    case.answers.insert("personal_use".to_owned(), one("no"));
    let (stands, asked) = look(&case, journey, "market");
    assert!(stands.contains(&"personal_use") && !asked.contains(&"personal_use"));
    answer(&mut case, market, "personal_use", "yes");
    assert_eq!(case.answers.get("personal_use"), Some(&one("yes")));
    let text = letter(&case, journey, journey.letter("to_market").unwrap()).plain(Lang::Zh);
    assert!(text.contains("属于生活消费"), "{text}");
    assert!(!look(&case, journey, "market").0.contains(&"personal_use"));
}

#[test]
fn whoever_has_it_already_stands_in_the_way_by_a_filing_or_by_word() {
    let (mut case, journey) = renewal();
    assert!(look(&case, journey, "market").1.contains(&"elsewhere"));
    case.answers.insert("elsewhere".to_owned(), one("no"));
    let (stands, asked) = look(&case, journey, "market");
    assert!(!stands.contains(&"elsewhere") && !asked.contains(&"elsewhere"));
    case.filings.push(filing("association"));
    assert!(look(&case, journey, "market").0.contains(&"elsewhere"), "SAMR121-16(2)");
    case.filings.clear();
    case.filings.push(filing("market"));
    assert!(look(&case, journey, "pboc_wechat").0.contains(&"elsewhere"), "PBOC5-42(4)");
    // A court does not refuse what they have.
    assert!(!look(&case, journey, "court").0.contains(&"elsewhere"));
}

#[test]
fn an_offer_is_asked_about_only_where_one_was_made() {
    let (mut case, journey) = renewal();
    for (outcome, asked) in [("refused", false), ("nothing", false), ("partly", true)] {
        said(&mut case, "wechat", outcome, 20);
        let (_, open) = look(&case, journey, "pboc_wechat");
        let both = ["settled", "fair_offer"].map(|id| open.contains(&id));
        assert_eq!(both, [asked; 2], "{outcome}");
    }
    answer(&mut case, channel(journey, "pboc_wechat"), "fair_offer", "yes");
    let (stands, open) = look(&case, journey, "pboc_wechat");
    assert!(stands.contains(&"fair_offer") && !open.contains(&"fair_offer"));
}

#[test]
fn what_is_typed_marked_or_dated_is_not_asked() {
    let (mut case, journey) = renewal();
    let (_, open) = look(&case, journey, "market");
    assert!(["proof", "seller_named"].iter().all(|id| open.contains(id)), "{open:?}");
    assert!(!open.contains(&"three_years") && !open.contains(&"a_seller"));
    for id in ["seller", "seller_address"] {
        case.answers.insert(id.to_owned(), line("某某"));
    }
    let mark = Mark { state: EvidenceState::InHand, note: String::new() };
    case.evidence.insert("bill".to_owned(), mark);
    let (stands, open) = look(&case, journey, "market");
    assert!(!["proof", "seller_named"].iter().any(|id| open.contains(id)), "{open:?}");
    assert!(!stands.contains(&"three_years"));
    case.answers.insert("noticed".to_owned(), Answer::Day(before(1200)));
    assert!(look(&case, journey, "market").0.contains(&"three_years"));
    case.answers.insert("noticed".to_owned(), Answer::Unknown);
    assert!(look(&case, journey, "market").1.contains(&"three_years"));
}

#[test]
fn an_answer_is_kept_for_its_channel_and_reaches_no_letter() {
    let (mut case, journey) = renewal();
    let before: Vec<_> = texts(&case, journey);
    let path = plan(journey, &case, today(), YEARS).answers;
    for id in ["market", "pboc_wechat", "court"] {
        for ground in channel(journey, id).prechecks.iter().filter(|one| one.same_as.is_empty()) {
            answer(&mut case, channel(journey, id), ground.id, "yes");
        }
    }
    assert!(case.answers.contains_key("pre_pboc_wechat_own_account"));
    assert_eq!(plan(journey, &case, today(), YEARS).answers, path);
    assert_eq!(texts(&case, journey), before);
    // What is settled with one wallet is not settled with another.
    let keys = ["pboc_wechat", "pboc_alipay"].map(|id| {
        let at = channel(journey, id);
        at.prechecks.iter().find(|one| one.id == "settled").unwrap().key(at)
    });
    assert_ne!(keys[0], keys[1]);
}

fn texts(case: &Case, journey: &'static Journey) -> Vec<String> {
    let letters = plan(journey, case, today(), YEARS).letters(journey).into_iter();
    letters.map(|of| letter(case, journey, of).plain(Lang::Zh)).collect()
}

/// "I do not know" is an answer: it stands in nobody's way and is not asked again.
#[test]
fn who_does_not_know_is_not_asked_again() {
    let (mut case, journey) = renewal();
    answer(&mut case, channel(journey, "court"), "right_court", "unknown");
    let (stands, open) = look(&case, journey, "court");
    assert!(!stands.contains(&"right_court") && !open.contains(&"right_court"));
}

/// Each question can be answered so that it stands in the way, and so that it does not.
#[test]
fn every_question_decides() {
    for (problem, journey) in journeys() {
        let mut asked = BTreeSet::new();
        for said in every_answer(journey).into_iter().step_by(3) {
            let base = case(problem, said);
            let plan = plan(journey, &base, today(), YEARS);
            for at in &plan.channels {
                for ground in questions(at, &base, &plan.answers, today()) {
                    let mut with = base.clone();
                    let verdict = |with: &Case| {
                        let said =
                            &fusu::domain::walk::on_path(&journey.flow, &with.answers, today());
                        ground.verdict(at, with, said, today()).0
                    };
                    answer(&mut with, at, ground.id, refusing(ground));
                    assert_eq!(verdict(&with), Verdict::Stands, "{} {}", at.id, ground.id);
                    answer(&mut with, at, ground.id, passing(ground));
                    assert_eq!(verdict(&with), Verdict::Clear, "{} {}", at.id, ground.id);
                    assert!(is_id(&ground.key(at)), "{}", ground.key(at));
                    asked.insert((at.id, ground.id));
                }
            }
        }
        assert!(asked.len() > 10, "{}: {asked:?}", problem.id);
    }
}

const fn refusing(ground: &RefusalGround) -> &'static str {
    match ground.refuses {
        Refuses::Yes => "yes",
        Refuses::No => "no",
    }
}

const fn passing(ground: &RefusalGround) -> &'static str {
    match ground.refuses {
        Refuses::Yes => "no",
        Refuses::No => "yes",
    }
}

/// What rests on a rule that is not at hand says so, or is advice.
#[test]
fn a_ground_without_its_article_says_where_to_check_or_claims_no_rule() {
    for (_, journey) in journeys() {
        for ground in journey.channels.iter().flat_map(|one| one.prechecks) {
            let checked = ground.says.zh.contains("请到官方页面核对");
            assert!(!ground.source.is_empty() || checked || !ground.firm, "{}", ground.id);
            assert!(ground.ask.zh.ends_with('？'), "{}", ground.ask.zh);
        }
    }
}

/// The grounds of the three rules are all there, each with its article.
#[test]
fn the_rules_are_covered() {
    let (_, journey) = renewal();
    let of = |id: &str| -> BTreeSet<&str> {
        channel(journey, id).prechecks.iter().map(|ground| ground.source).collect()
    };
    assert_eq!(of("market"), BTreeSet::from(["SAMR121-10", "SAMR121-16", "SAMR121-17"]));
    assert_eq!(of("pboc_wechat"), BTreeSet::from(["PBOC5-40", "PBOC5-41", "PBOC5-42"]));
    assert!(of("court").contains("CIVP-122"));
    let first = |id: &str| {
        let mut all = channel(journey, id).prechecks.iter();
        all.any(|ground| matches!(ground.known, Known::AskedFirst))
    };
    assert!(first("nfra") && first("pboc") && first("city") && !first("market") && !first("court"));
}

/// What came back counts as what was told before the case was begun.
#[test]
fn an_answer_in_the_log_is_read_as_a_contact_is() {
    let (mut case, journey) = renewal();
    let stands = |case: &Case, ground: &str| look(case, journey, "pboc_wechat").0.contains(&ground);
    let asked = |case: &Case, ground: &str| look(case, journey, "pboc_wechat").1.contains(&ground);
    let with = |kind: ReplyKind, decision: Option<Decision>| {
        let at = before(1).and_hms_opt(9, 0, 0).unwrap();
        let (solution, means) = (Solution::Partial, OfferMeans::Money);
        let offer =
            decision.map(|decision| Offer { solution, fen: 100, means, strings: vec![], decision });
        let reply = Reply { offer, ..Reply::new(kind, before(1), at) };
        Filing { day: before(3), replies: vec![reply], ..filing("wechat") }
    };
    for (kind, decision, first, offered) in [
        (ReplyKind::Received, None, true, false),
        (ReplyKind::Extended, None, true, false),
        (ReplyKind::Refused, None, false, false),
        (ReplyKind::Closed, None, false, false),
        (ReplyKind::Transferred, None, false, false),
        (ReplyKind::Offer, Some(Decision::Open), true, true),
        (ReplyKind::Offer, Some(Decision::Countered), false, true),
    ] {
        case.filings = vec![with(kind, decision)];
        assert_eq!(stands(&case, "asked_first"), first, "{kind:?} {decision:?}");
        assert_eq!(asked(&case, "fair_offer"), offered, "{kind:?} {decision:?}");
    }
}

/// An office that did not take it (不予受理) does not hold it; one that ended its mediation has dealt with it.
#[test]
fn what_an_office_refused_to_take_it_does_not_hold() {
    let (mut case, journey) = renewal();
    case.answers.insert("elsewhere".to_owned(), one("no"));
    for (kind, held) in
        [(ReplyKind::Received, true), (ReplyKind::Refused, false), (ReplyKind::Closed, true)]
    {
        let at = before(1).and_hms_opt(9, 0, 0).unwrap();
        let replies = vec![Reply::new(kind, before(1), at)];
        case.filings = vec![Filing { day: before(3), replies, ..filing("association") }];
        let stands = look(&case, journey, "market").0.contains(&"elsewhere");
        assert_eq!(stands, held, "{kind:?}");
    }
}
