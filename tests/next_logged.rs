//! The one thing to do next by what was filed and what came back.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use chrono::Days;
use common::logged::*;
use fusu::content::holidays::YEARS;
use fusu::domain::case::{Case, Change, FilingKind};
use fusu::domain::clock::Ground;
use fusu::domain::fit::Fit;
use fusu::domain::issues::{IssueState, key};
use fusu::domain::journey::{Badges, Next, Stage, Status, plan};
use fusu::domain::reply::{Closing, DemandResult, Ending, Reply, ReplyKind};
use fusu::domain::results::asked;
use fusu::domain::running::Change as PutOff;
use fusu::domain::thread::thread;
use fusu::text::dates::iso;

/// Where it was filed, what came back after three days, how, after how many days one looks, and what is next.
type Row = (&'static str, ReplyKind, fn(&mut Reply), u64, &'static str);

#[test]
fn what_came_back_decides_what_is_next() {
    const IN_FORTY_DAYS: fn(&mut Reply) =
        |reply| reply.until = reply.day.checked_add_days(Days::new(40));
    use ReplyKind::{Closed, Extended, Offer, Papers, Received, Refused, Transferred};
    let table: &[Row] = &[
        ("wechat", Received, NOTHING, 3, "wait wechat 2026-07-21 (also file merchant)"),
        ("wechat", Papers, IN_FOUR_DAYS, 3, "papers wechat 2026-07-07 (also file merchant)"),
        // No later than what is usual: that puts nothing off.
        ("wechat", Extended, IN_FOUR_DAYS, 3, "wait wechat 2026-07-21 (also file merchant)"),
        ("wechat", Extended, IN_FORTY_DAYS, 3, "wait wechat 2026-08-12 (also file merchant)"),
        ("wechat", Offer, OPEN, 3, "look wechat (also file merchant)"),
        ("wechat", Offer, COUNTERED, 3, "counter wechat (also file merchant)"),
        ("wechat", Offer, TAKEN, 3, "wait wechat 2026-07-07 (also file merchant)"),
        ("wechat", Offer, TAKEN, 9, "chase wechat 2026-07-07 (also file merchant)"),
        ("wechat", Closed, NOTHING, 3, "reopen wechat 2026-07-10 (also file merchant)"),
        ("wechat", Closed, NOTHING, 20, "file merchant"),
        ("wechat", Refused, NOTHING, 3, "file merchant"),
        ("wechat", Transferred, NOTHING, 3, "file merchant"),
        ("wechat", Received, SCREEN, 3, "stop wechat (also wait wechat 2026-07-21)"),
    ];
    for (channel, kind, with, days, expected) in table {
        let (journey, mut case, filed) = ready(RENEWAL);
        send(&mut case, channel, FilingKind::Complaint, filed);
        answer(&mut case, channel, later(filed, 3), *kind, *with);
        let at = plan(journey, &case, later(filed, *days), YEARS);
        assert_eq!(said(&at), *expected, "{channel} {} after {days}", kind.id());
    }
}

#[test]
fn a_bank_that_refuses_is_asked_to_review_it_and_its_regulator_is_open_from_then_on() {
    let (journey, mut case, day) = ready(THEFT);
    for channel in ["police", "wechat", "bank"] {
        send(&mut case, channel, FilingKind::Complaint, day);
    }
    answer(&mut case, "bank", later(day, 5), ReplyKind::Refused, NOTHING);
    let next = |case: &Case, days| said(&plan(journey, case, later(day, days), YEARS));
    let opened = |case: &Case, days| {
        let routes = plan(journey, case, later(day, days), YEARS).routes;
        routes.iter().any(|one| one.id == "nfra")
    };
    let until = iso(later(day, 35));
    assert!(next(&case, 6).starts_with(&format!("review bank {until}")), "{}", next(&case, 6));
    // The ladder has the wallet's supervisor before the bank's; each hears of its own.
    assert!(next(&case, 36).starts_with("file pboc_wechat"), "{}", next(&case, 36));
    assert!(opened(&case, 36));
    send(&mut case, "bank", FilingKind::Review, later(day, 6));
    assert!(next(&case, 7).starts_with("wait "), "{}", next(&case, 7));
    answer(&mut case, "bank", later(day, 20), ReplyKind::Refused, NOTHING);
    assert!(next(&case, 21).starts_with("file "), "{}", next(&case, 21));
    assert!(opened(&case, 7), "what the refusal opened stays open");
}

#[test]
fn an_authority_that_is_silent_is_asked_once_and_one_that_refuses_shows_the_other_ways() {
    let (journey, mut case, day) = ready(RENEWAL);
    for channel in ["wechat", "merchant", "market"] {
        send(&mut case, channel, FilingKind::Complaint, day);
    }
    let next = |case: &Case, days| plan(journey, case, later(day, days), YEARS).next;
    assert!(matches!(next(&case, 1), Next::Wait(_)));
    let silent = next(&case, 13);
    assert!(matches!(silent, Next::Chase(at) if at.channel.id == "market"), "{silent:?}");
    let mut asked = case.clone();
    send(&mut asked, "market", FilingKind::Chaser, later(day, 13));
    assert!(matches!(next(&asked, 14), Next::Wait(_)), "{:?}", next(&asked, 14));
    // Not taken (不予受理): it does not have it, so who would have refused it then is open again.
    answer(&mut case, "market", later(day, 4), ReplyKind::Refused, NOTHING);
    let at = plan(journey, &case, later(day, 5), YEARS);
    let routes: Vec<&str> = at.routes.iter().map(|one| one.id).collect();
    assert!(routes.contains(&"association"), "{routes:?}");
    assert!(matches!(at.next, Next::File(channel) if channel.rung == 2), "{:?}", at.next);
    assert!(
        at.ended.is_some_and(|(at, kind)| at.channel.id == "market" && kind == ReplyKind::Refused)
    );
}

#[test]
fn an_authority_that_is_late_is_asked_before_whoever_was_asked_on_the_way_to_it() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    send(&mut case, "market", FilingKind::Complaint, later(day, 1));
    let at = plan(journey, &case, later(day, 40), YEARS);
    assert_eq!(at.overdue.map(|wait| wait.channel.id), Some("market"));
    assert!(matches!(at.next, Next::Chase(at) if at.channel.id == "market"), "{}", said(&at));
    // Once that is answered, who was asked before is the one that is late.
    answer(&mut case, "market", later(day, 8), ReplyKind::Refused, NOTHING);
    let at = plan(journey, &case, later(day, 40), YEARS);
    assert_eq!(at.overdue.map(|wait| wait.channel.id), Some("wechat"));
}

/// 12378 names no day, nor does any rule that we have.
#[test]
fn an_authority_without_a_day_is_asked_after_a_while_and_is_not_called_late() {
    let (journey, mut case, day) = ready(THEFT);
    for channel in ["police", "wechat", "bank"] {
        send(&mut case, channel, FilingKind::Complaint, day);
    }
    answer(&mut case, "wechat", later(day, 4), ReplyKind::Refused, NOTHING);
    send(&mut case, "pboc_wechat", FilingKind::Complaint, later(day, 4));
    answer(&mut case, "pboc_wechat", later(day, 5), ReplyKind::Refused, NOTHING);
    answer(&mut case, "bank", later(day, 5), ReplyKind::Refused, NOTHING);
    send(&mut case, "nfra", FilingKind::Complaint, later(day, 6));
    let at = |case: &Case, days| plan(journey, case, later(day, days), YEARS);
    let stands = |case: &Case, days| {
        let plan = at(case, days);
        (said(&plan), plan.status(case, later(day, days)))
    };
    assert_eq!(stands(&case, 20), ("wait nfra no day".to_owned(), Status::Waiting));
    assert_eq!(stands(&case, 21), ("chase nfra".to_owned(), Status::Action));
    send(&mut case, "nfra", FilingKind::Chaser, later(day, 21));
    assert!(stands(&case, 60).0.starts_with("wait nfra"), "asked once: {:?}", stands(&case, 60));
}

#[test]
fn who_puts_it_off_still_waits_for_the_papers_that_were_wanted() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    answer(&mut case, "wechat", later(day, 3), ReplyKind::Papers, IN_FOUR_DAYS);
    let until: fn(&mut Reply) = |reply| reply.until = reply.day.checked_add_days(Days::new(40));
    answer(&mut case, "wechat", later(day, 4), ReplyKind::Extended, until);
    let next = |case: &Case| plan(journey, case, later(day, 5), YEARS).next;
    assert!(matches!(next(&case), Next::Papers(_)), "{:?}", next(&case));
    case.filings[0].replies[0].completed = Some(later(day, 5));
    assert!(matches!(next(&case), Next::Wait(_)), "{:?}", next(&case));
}

#[test]
fn a_day_that_was_put_off_is_told_as_theirs_and_not_by_the_rule_for_the_first_one() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    let wait = |case: &Case| match plan(journey, case, later(day, 5), YEARS).next {
        Next::Wait(wait) => (wait.ground(), wait.change, wait.clock.map(|clock| clock.id)),
        other => panic!("{other:?}"),
    };
    assert_eq!(wait(&case), (Some(Ground::Custom), None, Some("usual")));
    let until: fn(&mut Reply) = |reply| reply.until = reply.day.checked_add_days(Days::new(40));
    answer(&mut case, "wechat", later(day, 4), ReplyKind::Extended, until);
    let put_off = PutOff::PutOff { asked: later(day, 44), beyond: false };
    // The page of the date still says how it came about.
    assert_eq!(wait(&case), (None, Some(put_off), Some("usual")));
}

#[test]
fn who_passed_it_on_to_a_known_place_is_followed_there_without_typing_again() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    answer(&mut case, "wechat", later(day, 2), ReplyKind::Transferred, |reply| {
        reply.passed_to = "merchant".to_owned();
    });
    let next = plan(journey, &case, later(day, 3), YEARS).next;
    assert!(
        matches!(next, Next::Readdress(at, to) if (at.channel.id, to.id) == ("wechat", "merchant"))
    );
    send(&mut case, "merchant", FilingKind::Complaint, later(day, 3));
    let next = plan(journey, &case, later(day, 4), YEARS).next;
    assert!(matches!(next, Next::Wait(wait) if wait.channel.id == "merchant"), "{next:?}");
}

#[test]
fn a_trap_stops_everything_until_the_person_says_that_it_is_left() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    answer(&mut case, "wechat", later(day, 1), ReplyKind::Received, SCREEN);
    let at = plan(journey, &case, later(day, 1), YEARS);
    assert_eq!((at.next.stage(), at.status(&case, later(day, 1))), (Stage::Wait, Status::Action));
    assert!(matches!(at.next, Next::Stop(_)));
    let left = Change::Issue(key("wechat", "code_or_screen"), Some(IssueState::LeftOut));
    case.apply(left, on(later(day, 1), 13));
    assert!(matches!(plan(journey, &case, later(day, 1), YEARS).next, Next::Wait(_)));
}

#[test]
fn what_is_settled_is_closed_and_what_is_closed_asks_nothing() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    answer(&mut case, "wechat", later(day, 2), ReplyKind::Paid, NOTHING);
    let at = |case: &Case| plan(journey, case, later(day, 3), YEARS);
    // Whether that was all is for the person to say.
    assert!(matches!(at(&case).next, Next::Look(_)));
    let met: Vec<String> = asked(&case.answers).iter().map(|id| (*id).to_owned()).collect();
    let filing = case.filings.first().unwrap().key();
    let mut paid = case.filings.first().unwrap().replies.first().unwrap().clone();
    paid.results = met.into_iter().map(|id| (id, DemandResult::Met)).collect();
    case.apply(Change::Replied(filing, paid), on(later(day, 2), 12));
    let settled = at(&case);
    assert!(matches!(settled.next, Next::Close), "{:?}", settled.next);
    assert_eq!((settled.also.len(), settled.status(&case, later(day, 3))), (0, Status::Done));
    let now = on(later(day, 3), 9);
    let closing = Closing { at: now, ending: Ending::Settled, recovered: 0, learnt: String::new() };
    case.apply(Change::Closed(Some(closing)), now);
    let closed = at(&case);
    assert!(matches!(closed.next, Next::Closed) && closed.also.is_empty());
    assert_eq!(closed.status(&case, later(day, 400)), Status::Closed);
    assert!(closed.is_done(Stage::Wait));
    case.apply(Change::Closed(None), now);
    assert!(matches!(at(&case).next, Next::Close));
}

#[test]
fn going_on_early_is_advised_against_and_a_refusal_ends_that() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    let pboc = journey.channel("pboc_wechat").unwrap();
    let early = |case: &Case, days| {
        let wait = plan(journey, case, later(day, days), YEARS).too_early(pboc, case);
        wait.map(|wait| wait.channel.id)
    };
    assert_eq!(early(&case, 1), Some("wechat"));
    assert_eq!(early(&case, 40), None);
    answer(&mut case, "wechat", later(day, 2), ReplyKind::Received, NOTHING);
    assert_eq!(early(&case, 3), Some("wechat"), "an acknowledgement is no answer");
    answer(&mut case, "wechat", later(day, 3), ReplyKind::Refused, NOTHING);
    assert_eq!(early(&case, 4), None);
}

#[test]
fn badges_count_what_is_under_way() {
    use Status::{Action, Closed, Done, Overdue, Resting, Waiting};
    let all = [Action, Overdue, Waiting, Done, Resting, Closed];
    let drafts = all.into_iter().fold(Badges::default(), |sum, status| sum.with(status, false));
    assert_eq!(drafts, Badges::default());
    let filed = all.into_iter().fold(Badges::default(), |sum, status| sum.with(status, true));
    assert_eq!(filed, Badges { due: 3, overdue: 1 });
}

#[test]
fn a_case_left_alone_rests_and_one_with_a_day_does_not() {
    let (journey, mut case, day) = ready(RENEWAL);
    case.changed = on(day, 9);
    let status = |case: &Case, days| {
        let today = later(day, days);
        plan(journey, case, today, YEARS).status(case, today)
    };
    assert_eq!((status(&case, 1), status(&case, 61)), (Status::Action, Status::Resting));
    send(&mut case, "wechat", FilingKind::Complaint, day);
    send(&mut case, "merchant", FilingKind::Complaint, day);
    assert_eq!((status(&case, 1), status(&case, 61)), (Status::Waiting, Status::Overdue));
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    fn any_event() -> impl Strategy<Value = (usize, usize, usize, u64, u64)> {
        // Which channel, what is sent or answered, how, on which day, and until when.
        (0..8_usize, 0..14_usize, 0..5_usize, 0..90_u64, 0..40_u64)
    }

    proptest! {
        /// Whatever was logged, in whatever order: one next action, and none that contradicts the log.
        #[test]
        fn any_log_has_one_next_action(
            theft in any::<bool>(),
            gathered in any::<bool>(),
            events in prop::collection::vec(any_event(), 0..9),
            closed in any::<bool>(),
            ahead in 0..200_u64,
        ) {
            let (journey, mut case, day) =
                if gathered { ready(if theft { THEFT } else { RENEWAL }) } else { bare(if theft { THEFT } else { RENEWAL }) };
            for (channel, what, how, after, until) in events {
                let channel = journey.channels.get(channel % journey.channels.len()).unwrap().id;
                let on_day = later(day, after);
                let filed = case.filings.iter().any(|one| one.channel == channel);
                match ReplyKind::ALL.get(what).filter(|_| filed) {
                    Some(kind) => answer(&mut case, channel, on_day, *kind, [OPEN, COUNTERED, TAKEN, SCREEN, NOTHING][how]),
                    None => send(&mut case, channel, FilingKind::ALL[what % FilingKind::ALL.len()], on_day),
                }
                if let Some(reply) = case.filings.last_mut().and_then(|one| one.replies.last_mut()) {
                    reply.until = reply.day.checked_add_days(Days::new(until));
                }
            }
            if closed {
                let at = on(day, 20);
                let ending = Ending::Nothing;
                case.closed = Some(Closing { at, ending, recovered: 0, learnt: String::new() });
            }
            let today = later(day, ahead);
            let at = plan(journey, &case, today, YEARS);
            prop_assert_eq!(matches!(at.next, Next::Closed), closed);
            prop_assert!(at.also.len() <= 3 && (!closed || at.also.is_empty()));
            let mediates = |next: &Next| matches!(next, Next::Mediate(_));
            prop_assert!(!mediates(&at.next) && at.also.iter().filter(|one| !mediates(one)).count() <= 2);
            // What is offered is of use by the one rule, and what is next goes by it too.
            for next in at.further.iter().chain(&at.also).chain([&at.next]) {
                if let Some((of, kind)) = next.at().zip(next.sends()) {
                    prop_assert_eq!(at.fit(of.channel.id, kind), Some(Fit::Fits), "{:?}", next);
                }
            }
            prop_assert!(!closed || at.status(&case, today) == Status::Closed);
            for next in std::iter::once(&at.next).chain(&at.also) {
                if let Some(of) = next.at() {
                    // What it deals with is in the log.
                    let filing = case.filing(&of.key());
                    prop_assert!(filing.is_some_and(|filing| filing.channel == of.channel.id));
                    let replies = filing.map(|filing| filing.replies.clone()).unwrap_or_default();
                    prop_assert!(of.reply_key().is_none_or(|key| replies.iter().any(|one| one.key() == key)));
                }
                match next {
                    Next::File(channel) | Next::Readdress(_, channel) => {
                        let again = case.filings.iter().any(|one| one.channel == channel.id);
                        prop_assert!(!again, "{} has it", channel.id);
                    }
                    Next::Wait(wait) => {
                        let state = thread(&case, wait.channel.id).unwrap().state;
                        prop_assert!(state.waits(), "{state:?}");
                    }
                    Next::Reopen(of) | Next::Review(of) => {
                        prop_assert!(of.until.is_some_and(|until| today <= until));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Once an offer was taken no answer is waited for, but that it be kept to.
#[test]
fn what_was_promised_is_awaited_as_a_promise() {
    let (journey, mut case, day) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    let promise = |case: &Case| {
        let plan = plan(journey, case, later(day, 2), YEARS);
        plan.pending.iter().map(|wait| wait.promise).collect::<Vec<_>>()
    };
    assert_eq!(promise(&case), [false]);
    answer(&mut case, "wechat", later(day, 2), ReplyKind::Offer, TAKEN);
    assert_eq!(promise(&case), [true]);
}
