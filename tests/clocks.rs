//! What moves which clock, the person's own limits, why a date is what it is, and what another table of holidays moves.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod common;

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use common::journeys;
use fusu::content::channels;
use fusu::content::holidays::YEARS;
use fusu::content::limits::LIMITS;
use fusu::domain::answer::Answer;
use fusu::domain::calendar::{Kind, Year, with};
use fusu::domain::case::{Case, Change as Edit, Filing, FilingKind};
use fusu::domain::channel::Channel;
use fusu::domain::clock::{COMMON, Ground};
use fusu::domain::explain::moved;
use fusu::domain::limit::limits;
use fusu::domain::reply::{Decision, Offer, OfferMeans, Reply, ReplyKind, Solution};
use fusu::domain::running::{Running, State, clocks};
use fusu::text::dates::{iso, parse_iso};

static WALLET: Channel = channels::OTHER_WALLET;
static WECHAT: Channel = channels::WECHAT;
static BANK: Channel = channels::BANK;
static PBOC: Channel = channels::PBOC;
static MARKET: Channel = channels::MARKET;
static BUREAU: Channel = channels::BUREAU;
static NFRA: Channel = channels::NFRA;

fn day(text: &str) -> NaiveDate {
    parse_iso(text).unwrap()
}

fn noon(text: &str) -> NaiveDateTime {
    day(text).and_hms_opt(12, 0, 0).unwrap()
}

fn case() -> Case {
    Case::new("a".to_owned(), "auto_renewal", noon("2026-09-01"))
}

fn filed(channel: &Channel, on: &str) -> Case {
    let mut case = case();
    let filing = Filing::new(channel.id, "app", day(on), noon(on));
    case.filings.push(filing);
    case
}

fn reply(kind: ReplyKind, on: &str) -> Reply {
    Reply::new(kind, day(on), noon(on))
}

fn offer(solution: Solution, decision: Decision) -> Offer {
    let stored = format!(
        r#"{{"solution":"{}","means":"money"}}"#,
        if solution == Solution::Agreement { "agreement" } else { "partial" }
    );
    Offer { means: OfferMeans::Money, decision, ..serde_json::from_str(&stored).unwrap() }
}

fn one(case: &Case, channel: &'static Channel, id: &str) -> Option<Running> {
    let filing = case.filings.first().unwrap();
    clocks(case, filing, channel, YEARS).into_iter().find(|one| one.clock.id == id)
}

/// "2026-10-02 (2026-10-08) Overdue": the raw day, the one to which it moves, the state at noon of `now`.
fn said(case: &Case, channel: &'static Channel, id: &str, now: &str) -> String {
    let Some(one) = one(case, channel, id) else { return "not running".to_owned() };
    let moved = one.end.moved.map(|day| format!(" ({})", iso(day))).unwrap_or_default();
    let around = if one.around {
        "around "
    } else if one.unsettled {
        "unsettled "
    } else {
        ""
    };
    let change = one.change.map(|change| format!(" {change:?}")).unwrap_or_default();
    format!("{around}{}{moved} {:?}{change}", iso(one.end.day), one.state(noon(now)))
}

/// Accepted on a known day: what the rule is silent on is that the 60th day is a Sunday.
#[test]
fn a_rule_that_is_silent_on_weekends_makes_nobody_late() {
    let known =
        Reply { accepted: Some(day("2026-12-16")), ..reply(ReplyKind::Received, "2026-12-16") };
    let mut case = filed(&MARKET, "2026-12-09");
    case.filings[0].replies.push(known);
    assert_eq!(
        said(&case, &MARKET, "mediation", "2027-02-16"),
        "unsettled 2027-02-14 (2027-02-15) Past"
    );
}

#[test]
fn what_moves_which_clock() {
    let with = |channel: &'static Channel, on: &str, replies: Vec<Reply>| {
        let mut case = filed(channel, on);
        case.filings[0].replies = replies;
        case
    };
    let until =
        |kind, on: &str, day_named: &str| Reply { until: Some(day(day_named)), ..reply(kind, on) };
    let on = "2026-11-23";
    // An acknowledgement leaves a clock running, also the one of a bank.
    let known = with(&BANK, on, vec![reply(ReplyKind::Received, "2026-11-24")]);
    assert_eq!(said(&known, &BANK, "answer", "2026-12-08"), "2026-12-08 Due");
    assert_eq!(said(&known, &BANK, "answer", "2026-12-09"), "2026-12-08 Overdue");
    // An extension needs a day, and goes as far as its rule.
    let no_day = with(&BANK, on, vec![reply(ReplyKind::Extended, "2026-12-01")]);
    assert_eq!(said(&no_day, &BANK, "answer", "2026-12-09"), "2026-12-08 Overdue NoDay");
    let to = |named| with(&BANK, on, vec![until(ReplyKind::Extended, "2026-12-01", named)]);
    assert_eq!(
        said(&to("2026-12-23"), &BANK, "answer", "2026-12-09"),
        "2026-12-23 Ahead PutOff { asked: 2026-12-23, beyond: false }"
    );
    assert_eq!(
        said(&to("2027-03-01"), &BANK, "answer", "2026-12-09"),
        "2027-01-22 Ahead PutOff { asked: 2027-03-01, beyond: true }"
    );
    assert_eq!(one(&known, &BANK, "answer").unwrap().at_most, Some(day("2027-01-22")));
    // Where the rule knows none, it moves nothing; where there is no rule, their day counts.
    let bureau = with(&BUREAU, on, vec![until(ReplyKind::Extended, "2026-12-01", "2026-12-31")]);
    assert_eq!(
        said(&bureau, &BUREAU, "record", "2026-12-15"),
        "2026-12-13 (2026-12-14) Overdue NotAllowed(2026-12-31)"
    );
    let mail = filed(&BANK, on);
    let by_mail = Case {
        filings: vec![Filing { how: "mail".to_owned(), ..mail.filings[0].clone() }],
        ..mail
    };
    // By mail it counts from the day on which it was there.
    assert_eq!(said(&by_mail, &BANK, "answer", "2026-12-09"), "around 2026-12-08 Past");
    let custom = with(&WALLET, on, vec![until(ReplyKind::Extended, "2026-12-01", "2026-12-31")]);
    assert_eq!(
        said(&custom, &WALLET, "usual", "2026-12-15"),
        "2026-12-31 Ahead PutOff { asked: 2026-12-31, beyond: false }"
    );
    // Papers start anew what the rule says, when they are handed in; not the bank's time.
    let asked = reply(ReplyKind::Papers, "2026-11-25");
    let wanted = with(&PBOC, on, vec![asked.clone()]);
    assert_eq!(said(&wanted, &PBOC, "decide", "2026-12-20"), "2026-12-02 Paused Paused");
    assert_eq!(said(&wanted, &PBOC, "answer", "2026-12-20"), "not running");
    let given = Reply { completed: Some(day("2026-12-04")), ..asked };
    let complete = with(&PBOC, on, vec![given.clone()]);
    assert_eq!(
        said(&complete, &PBOC, "decide", "2026-12-07"),
        "2026-12-15 Ahead Restarted(2026-12-04)"
    );
    let bank = with(&BANK, on, vec![given]);
    assert_eq!(said(&bank, &BANK, "answer", "2026-12-07"), "2026-12-08 Ahead");
    // Passed on: that is a decision, and starts the company's time, which nobody else's end ends.
    let passed = with(&PBOC, on, vec![reply(ReplyKind::Transferred, "2026-11-30")]);
    assert_eq!(said(&passed, &PBOC, "decide", "2026-12-07"), "2026-12-02 Met");
    assert_eq!(said(&passed, &PBOC, "answer", "2026-12-16"), "2026-12-15 Overdue");
    // Untold, it began around the end of the time to forward, and nobody is surely late.
    let silent = filed(&PBOC, on);
    assert_eq!(said(&silent, &PBOC, "decide", "2026-12-03"), "2026-12-02 Overdue");
    assert_eq!(said(&silent, &PBOC, "answer", "2026-12-30"), "around 2026-12-17 Past");
    let extended = until(ReplyKind::Extended, "2026-12-10", "2026-12-30");
    let after = with(&NFRA, on, vec![reply(ReplyKind::Transferred, "2026-11-30"), extended]);
    assert_eq!(
        said(&after, &NFRA, "answer", "2026-12-16"),
        "2026-12-30 Ahead PutOff { asked: 2026-12-30, beyond: false }"
    );
    // 12315: the office in charge has to have it; accepted when it says so.
    let market = filed(&MARKET, on);
    assert_eq!(said(&market, &MARKET, "decide", "2026-12-03"), "around 2026-12-02 Past");
    assert_eq!(
        said(&market, &MARKET, "mediation", "2026-12-03"),
        "around 2027-01-31 (2027-02-01) Ahead"
    );
    let taken =
        Reply { accepted: Some(day("2026-11-26")), ..reply(ReplyKind::Received, "2026-11-27") };
    let market = with(&MARKET, on, vec![taken]);
    assert_eq!(said(&market, &MARKET, "decide", "2026-12-03"), "2026-12-08 Met");
    assert_eq!(said(&market, &MARKET, "mediation", "2026-12-03"), "2027-01-25 Ahead");
    let refused = with(&MARKET, on, vec![reply(ReplyKind::Refused, "2026-11-27")]);
    assert_eq!(said(&refused, &MARKET, "mediation", "2026-12-03"), "not running");
    // An answer of any kind ends the wait for one, in time or not.
    for kind in ReplyKind::ALL {
        let case = with(&BANK, on, vec![reply(kind, "2026-12-10")]);
        let met = one(&case, &BANK, "answer").unwrap().met;
        let ends = kind.answers() || kind == ReplyKind::Transferred;
        assert_eq!(met.is_some(), ends, "{kind:?}");
        assert!(met.is_none_or(|met| met.late), "{kind:?}");
    }
    // A day that is named is one's own, or theirs.
    let papers = with(&WALLET, on, vec![until(ReplyKind::Papers, "2026-11-25", "2026-12-01")]);
    assert_eq!(said(&papers, &WALLET, "papers", "2026-12-01"), "2026-12-01 Due");
    let mut promise = until(ReplyKind::Offer, "2026-11-25", "2026-12-05");
    promise.offer = Some(offer(Solution::Partial, Decision::Taken));
    let mut promised = with(&WALLET, on, vec![promise]);
    assert_eq!(said(&promised, &WALLET, "promised", "2026-12-06"), "2026-12-05 Overdue");
    promised.filings[0].replies.push(reply(ReplyKind::Paid, "2026-12-04"));
    assert_eq!(said(&promised, &WALLET, "promised", "2026-12-06"), "2026-12-05 Met");
    let mut named = filed(&WALLET, on);
    named.filings[0].kind = FilingKind::Chaser;
    named.filings[0].named = Some(day("2026-11-30"));
    assert_eq!(said(&named, &WALLET, "own_day", "2026-12-01"), "2026-11-30 Past");
    assert_eq!(said(&named, &WALLET, "usual", "2026-12-01"), "not running");
}

#[test]
fn what_answers_a_reminder_answers_the_complaint_too() {
    let mut case = filed(&BANK, "2026-11-23");
    let now = noon("2026-12-09");
    let chaser =
        Filing { kind: FilingKind::Chaser, ..Filing::new(BANK.id, "app", day("2026-12-09"), now) };
    case.apply(Edit::Filed(chaser), now);
    case.filings[1].replies.push(reply(ReplyKind::Refused, "2026-12-11"));
    assert_eq!(said(&case, &BANK, "answer", "2026-12-12"), "2026-12-08 Met");
    // A complaint anew has a time of its own, and the old one keeps its answer.
    let anew = Filing::new(BANK.id, "app", day("2026-12-12"), noon("2026-12-12"));
    case.apply(Edit::Filed(anew), noon("2026-12-12"));
    let fresh = clocks(&case, &case.filings[2], &BANK, YEARS);
    let answer = fresh.iter().find(|one| one.clock.id == "answer").unwrap();
    assert_eq!((answer.met, iso(answer.end.day).as_str()), (None, "2026-12-27"));
}

#[test]
fn hours_run_from_the_instant_and_are_over_when_that_is_sure() {
    let mut case = filed(&WECHAT, "2026-11-23");
    let at = |case: &Case, now: &str| {
        let now = fusu::text::dates::parse_instant(now).unwrap();
        one(case, &WECHAT, "first_reply").unwrap().state(now)
    };
    assert_eq!(at(&case, "2026-11-24T20:00:00"), State::Due);
    assert_eq!(at(&case, "2026-11-24T23:59:59"), State::Due);
    assert_eq!(at(&case, "2026-11-25T00:00:00"), State::Overdue);
    assert!(one(&case, &WECHAT, "first_reply").unwrap().around);
    case.filings[0].time = "14:02".to_owned();
    assert_eq!(at(&case, "2026-11-24T14:02:00"), State::Due);
    assert_eq!(at(&case, "2026-11-24T14:02:01"), State::Overdue);
    case.filings[0].replies.push(reply(ReplyKind::Received, "2026-11-24"));
    assert_eq!(at(&case, "2026-11-24T15:00:00"), State::Met);
    let settled = one(&case, &WECHAT, "settled").unwrap();
    assert!(settled.met.is_none(), "an acknowledgement settles nothing");
}

#[test]
fn theirs_is_late_after_the_later_day_and_the_weekend_before_spring_festival_is_worked() {
    let case = filed(&BANK, "2026-09-17");
    assert_eq!(said(&case, &BANK, "answer", "2026-10-05"), "2026-10-02 (2026-10-08) Ahead");
    assert_eq!(said(&case, &BANK, "answer", "2026-10-08"), "2026-10-02 (2026-10-08) Due");
    assert_eq!(said(&case, &BANK, "answer", "2026-10-09"), "2026-10-02 (2026-10-08) Overdue");
    let running = one(&case, &BANK, "answer").unwrap();
    assert_eq!(iso(running.safe), "2026-09-29");
    let spring = filed(&PBOC, "2026-02-09");
    assert_eq!(said(&spring, &PBOC, "decide", "2026-02-24"), "2026-02-25 Ahead");
    let over = one(&filed(&PBOC, "2026-12-28"), &PBOC, "decide").unwrap();
    assert!(over.end.provisional);
}

#[test]
fn who_waits_for_the_day_to_which_it_was_put_off_goes_on_after_that_one() {
    let mut case = filed(&WALLET, "2026-11-23");
    let put_off =
        Reply { until: Some(day("2026-12-31")), ..reply(ReplyKind::Extended, "2026-11-30") };
    case.filings[0].replies.push(put_off);
    let expected = "2026-12-31 Ahead PutOff { asked: 2026-12-31, beyond: false }";
    for clock in ["usual", "onward"] {
        assert_eq!(said(&case, &WALLET, clock, "2026-12-15"), expected, "{clock}");
    }
}

#[test]
fn to_go_on_is_advice_and_nothing_says_that_they_have_to_answer() {
    let case = filed(&WALLET, "2026-11-23");
    assert_eq!(said(&case, &WALLET, "usual", "2026-12-15"), "2026-12-14 Past");
    assert_eq!(said(&case, &WALLET, "onward", "2026-12-15"), "2026-12-14 Past");
    let mut on = case.clone();
    let next = Filing::new(PBOC.id, "phone", day("2026-12-15"), noon("2026-12-15"));
    on.apply(Edit::Filed(next), noon("2026-12-15"));
    assert_eq!(said(&on, &WALLET, "onward", "2026-12-16"), "2026-12-14 Met");
    let mut free = 0;
    for (_, journey) in journeys() {
        for channel in journey.channels {
            let mut ids = BTreeSet::new();
            for clock in channel.then.iter().chain(COMMON) {
                assert!(ids.insert(clock.id), "{} has {} twice", channel.id, clock.id);
                let by_law = clock.ground == Ground::Law;
                assert!(clock.source.is_empty() || by_law, "{}/{}", channel.id, clock.id);
                let dated = !clock.source.is_empty() || !clock.checked.is_empty();
                assert!(!by_law || dated, "{}/{} was never checked", channel.id, clock.id);
                if !by_law {
                    free += 1;
                    for word in ["应在", "应当", "必须"] {
                        assert!(!clock.what.zh.contains(word), "{}/{}", channel.id, clock.id);
                    }
                }
            }
        }
    }
    assert!(free > 20, "only {free} rows were read");
}

#[test]
fn a_time_in_the_future_tells_of_a_wrong_clock() {
    let case = filed(&BANK, "2026-11-23");
    assert_eq!(case.saved_in_the_future(noon("2026-11-23")), None);
    assert_eq!(case.saved_in_the_future(noon("2026-11-22")), Some(noon("2026-11-23")));
}

#[test]
fn the_limits_of_the_person() {
    let mut case = filed(&BANK, "2026-11-23");
    case.answers.insert("noticed".to_owned(), Answer::Day(day("2026-11-20")));
    let ladder: Vec<&'static Channel> = vec![&BANK, &MARKET, &PBOC, &channels::MEDIATION];
    let list = |case: &Case| {
        let today = day("2026-11-24");
        let all = limits(LIMITS, &ladder, case, today, YEARS).into_iter();
        all.map(|one| {
            let end = one.end.map_or_else(|| "untold".to_owned(), |end| iso(end.day));
            let anew = one.anew.map(|(from, end)| format!(" or {} {}", iso(from), iso(end.day)));
            format!("{} {end}{}", one.limit.id, anew.unwrap_or_default())
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(
        list(&case),
        [
            "suit 2029-11-20 or 2026-11-23 2029-11-23",
            "market 2029-11-20",
            "bank_review untold",
            "confirmation untold",
            "reconsideration untold",
        ]
    );
    case.filings[0].replies.push(reply(ReplyKind::Closed, "2026-12-01"));
    let mut agreed = reply(ReplyKind::Offer, "2026-12-10");
    agreed.offer = Some(offer(Solution::Agreement, Decision::Taken));
    for (channel, reply) in
        [("mediation", agreed), ("market", reply(ReplyKind::Refused, "2026-12-02"))]
    {
        let mut filing = Filing::new(channel, "app", day("2026-11-25"), noon("2026-11-25"));
        filing.replies.push(reply);
        case.filings.push(filing);
    }
    assert_eq!(
        list(&case)[2..],
        ["bank_review 2026-12-31", "confirmation 2027-01-09", "reconsideration 2027-01-31"]
    );
}

#[test]
fn a_new_table_of_holidays_moves_open_dates_and_says_why() {
    let case = filed(&BANK, "2026-12-21");
    let table = Year::of(
        2027,
        "https://www.gov.cn/",
        &[(day("2027-01-01"), "元旦".to_owned()), (day("2027-01-05"), "元旦".to_owned())],
        &[(day("2027-01-09"), "元旦".to_owned())],
    );
    let after = with(YEARS, vec![table]);
    assert_eq!(after.len(), YEARS.len());
    let ladder: Vec<&'static Channel> = vec![&BANK];
    let list = moved(YEARS, &after, &case, &ladder);
    assert_eq!(list.len(), 1, "{list:?}");
    assert_eq!(
        (iso(list[0].from).as_str(), iso(list[0].to).as_str()),
        ("2027-01-05", "2027-01-06")
    );
    let (changed, was, is) = list[0].why[0];
    assert_eq!((iso(changed).as_str(), was), ("2027-01-05", Kind::Work));
    assert!(matches!(is, Kind::Holiday(name) if name.zh == "元旦" && name.en == "New Year's Day"));
    let answer = clocks(&case, &case.filings[0], &BANK, &after);
    assert!(!answer.iter().any(|one| one.end.provisional));
    assert!(moved(&after, &after, &case, &ladder).is_empty());
}
