//! The one thing to do next, and what may be done beside it: for cases as they happen.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

use chrono::{Days, NaiveDate, NaiveDateTime};
use fusu::content::files;
use fusu::content::holidays::YEARS;
use fusu::content::problem;
use fusu::domain::answer::{Answer, CONTACTS, Contact};
use fusu::domain::case::{Case, Change, EvidenceState, Filing, FilingKind, Mark, Person};
use fusu::domain::content_file::{ContentName, ProblemFile, read};
use fusu::domain::issues::{IssueState, key};
use fusu::domain::journey::{At, Badges, Next, Plan, Stage, Status, plan};
use fusu::domain::letter::{Detail, Writer, missing};
use fusu::domain::problem::Journey;
use fusu::domain::reply::{
    Closing, Decision, DemandResult, Ending, Offer, OfferMeans, Reply, ReplyKind, Solution,
};
use fusu::domain::results::asked;
use fusu::domain::thread::thread;
use fusu::text::Lang;
use fusu::text::dates::{iso, parse_iso};

const THEFT: &str = "account_stolen";
const RENEWAL: &str = "auto_renewal";

/// The sample of the type, with nothing gathered and nobody told.
fn bare(problem_id: &str) -> (&'static Journey, Case, NaiveDate) {
    let name = ContentName::Problem(problem_id.to_owned());
    let text = files::text(&name, Lang::Zh).unwrap();
    let file: ProblemFile = read(&name, &text).unwrap();
    let sample = file.sample.unwrap();
    let mut case = sample.case;
    case.evidence.clear();
    case.answers.insert(CONTACTS.to_owned(), Answer::Contacts(vec![]));
    if problem_id == THEFT {
        case.answers.insert("police".to_owned(), Answer::One("no".to_owned()));
        case.answers.remove("receipt");
    }
    (problem(problem_id).unwrap().journey, case, sample.today)
}

fn file(case: &mut Case, channel: &str, day: NaiveDate) {
    case.filings.push(Filing::new(channel, "app", day, day.and_hms_opt(9, 0, 0).unwrap()));
}

fn settle(case: &mut Case, plan: &Plan) {
    for item in plan.missing(case) {
        let mark = Mark { state: EvidenceState::InHand, note: String::new() };
        case.evidence.insert(item.id.to_owned(), mark);
    }
}

fn told(at: &At) -> String {
    let until = at.until.map(|day| format!(" {}", iso(day))).unwrap_or_default();
    format!("{}{until}", at.channel.id)
}

/// The next action, and those beside it, in short.
fn said(plan: &Plan) -> String {
    let one = |next: &Next| match next {
        Next::Answer(step) => format!("answer {}", step.id),
        Next::Prove => "prove".to_owned(),
        Next::File(channel) => format!("file {}", channel.id),
        Next::Wait(wait) => {
            let due = wait.due.map_or_else(|| "no day".to_owned(), |end| iso(end.day));
            format!("wait {} {due}", wait.channel.id)
        }
        Next::Stop(at) => format!("stop {}", told(at)),
        Next::Papers(at) => format!("papers {}", told(at)),
        Next::Look(at) => format!("look {}", told(at)),
        Next::Counter(at) => format!("counter {}", told(at)),
        Next::Chase(at) => format!("chase {}", told(at)),
        Next::Reopen(at) => format!("reopen {}", told(at)),
        Next::Review(at) => format!("review {}", told(at)),
        Next::Readdress(at, to) => format!("readdress {} to {}", told(at), to.id),
        Next::Close => "close".to_owned(),
        Next::Closed => "closed".to_owned(),
    };
    let also: Vec<String> = plan.also.iter().map(one).collect();
    if also.is_empty() {
        one(&plan.next)
    } else {
        format!("{} (also {})", one(&plan.next), also.join(", "))
    }
}

#[test]
fn where_money_can_be_stopped_the_police_come_first_then_who_holds_it_then_evidence() {
    let (journey, case, today) = bare(THEFT);
    let plan = plan(journey, &case, today, YEARS);
    assert_eq!(said(&plan), "file police (also file wechat, prove)");
    assert!(!plan.is_done(Stage::Prove) && !plan.is_done(Stage::File));
}

#[test]
fn evidence_is_asked_for_after_the_police_were_told() {
    let (journey, mut case, today) = bare(THEFT);
    file(&mut case, "police", today);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!((at.progress.have, said(&at).as_str()), (0, "prove (also file wechat)"));
    assert!(!at.is_done(Stage::Prove), "evidence is ticked with nothing gathered");
    assert!(at.missing(&case).first().is_some_and(|item| item.vanishes()));
    // What is not frozen is told before any screenshot.
    case.answers.insert("frozen".to_owned(), Answer::One("no".to_owned()));
    assert_eq!(said(&plan(journey, &case, today, YEARS)), "file wechat (also prove)");
    case.answers.insert("frozen".to_owned(), Answer::One("yes".to_owned()));
    settle(&mut case, &at);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!(said(&at), "file wechat");
    assert!(at.is_done(Stage::Prove) && !at.is_done(Stage::File), "the bank was not told");
}

#[test]
fn evidence_is_asked_for_after_an_early_filing() {
    let (journey, mut case, today) = bare(RENEWAL);
    assert_eq!(said(&plan(journey, &case, today, YEARS)), "prove (also file merchant)");
    file(&mut case, "wechat", today);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!(said(&at), "prove (also wait wechat 2026-07-21, file merchant)");
    assert!(at.is_done(Stage::File) && !at.is_done(Stage::Prove));
    settle(&mut case, &at);
    let at = plan(journey, &case, today, YEARS);
    assert_eq!(said(&at), "wait wechat 2026-07-21 (also file merchant)");
    assert!([Stage::Tell, Stage::Prove, Stage::File].iter().all(|stage| at.is_done(*stage)));
}

#[test]
fn waiting_has_a_day_and_after_it_comes_the_next_channel() {
    let (journey, mut case, filed) = bare(RENEWAL);
    let told = Contact {
        name: String::new(),
        time: String::new(),
        whom: "merchant".to_owned(),
        day: Some(filed),
        ticket: String::new(),
        said: "refused".to_owned(),
        note: String::new(),
    };
    case.answers.insert(CONTACTS.to_owned(), Answer::Contacts(vec![told]));
    let at = plan(journey, &case, filed, YEARS);
    settle(&mut case, &at);
    file(&mut case, "wechat", filed);
    let due = parse_iso("2026-07-21").unwrap();
    let after = |days| due.checked_add_days(Days::new(days)).unwrap();
    for (today, expected) in [
        (filed, "wait wechat 2026-07-21"),
        (due, "wait wechat 2026-07-21"),
        (after(1), "file market"),
        (after(40), "file market"),
    ] {
        assert_eq!(said(&plan(journey, &case, today, YEARS)), expected, "on {today}");
    }
    // The next one has it: its own day counts now.
    file(&mut case, "market", after(2));
    let at = plan(journey, &case, after(3), YEARS);
    assert_eq!(said(&at), "wait market 2026-08-03");
    assert!(at.letter(journey).is_some_and(|letter| letter.id == "to_market"));
}

#[test]
fn a_missing_detail_is_one_that_the_receiver_needs() {
    let person = |name: &str, phone: &str, address: &str| Person {
        name: name.to_owned(),
        phone: phone.to_owned(),
        address: address.to_owned(),
        email: String::new(),
    };
    let [nobody, called, whole] =
        [person("", " ", ""), person("李兰", "13800000000", ""), person("李兰", "1", "某市")];
    let (name, phone, address) = (Detail::Name, Detail::Phone, Detail::Address);
    for (problem_id, letter, me, expected) in [
        (RENEWAL, "to_merchant", &nobody, vec![name, phone]),
        (RENEWAL, "to_merchant", &called, vec![]),
        (RENEWAL, "to_wechat", &nobody, vec![name, phone]),
        (RENEWAL, "to_market", &nobody, vec![name, phone, address]),
        (RENEWAL, "to_market", &called, vec![address]),
        (RENEWAL, "to_pboc_wechat", &called, vec![address]),
        (THEFT, "police_report", &called, vec![address]),
        (THEFT, "police_report", &whole, vec![]),
        (THEFT, "to_bank", &nobody, vec![name, phone]),
        (THEFT, "to_nfra", &nobody, vec![name, phone, address]),
    ] {
        let (journey, case, today) = bare(problem_id);
        let helper = Person::default();
        let writer =
            Writer { journey, sources: &[], after: None, case: &case, me, helper: &helper, today };
        assert_eq!(missing(journey.letter(letter).unwrap(), &writer), expected, "{letter}");
    }
}

/// A renewal with everything gathered, told to nobody before.
fn ready(problem_id: &str) -> (&'static Journey, Case, NaiveDate) {
    let (journey, mut case, today) = bare(problem_id);
    let at = plan(journey, &case, today, YEARS);
    settle(&mut case, &at);
    (journey, case, today)
}

fn on(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_hms_opt(hour, 0, 0).unwrap()
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

fn send(case: &mut Case, channel: &str, kind: FilingKind, day: NaiveDate) {
    let filing = Filing { kind, ..Filing::new(channel, "app", day, on(day, 9)) };
    case.apply(Change::Filed(filing), on(day, 9));
}

/// Writes an answer down, to the newest filing at the channel.
fn answer(case: &mut Case, channel: &str, day: NaiveDate, kind: ReplyKind, with: fn(&mut Reply)) {
    let mut reply = Reply::new(kind, day, on(day, 12));
    with(&mut reply);
    let filing = case.filings.iter().rev().find(|one| one.channel == channel).unwrap().key();
    case.apply(Change::Replied(filing, reply), on(day, 12));
}

fn offer(decision: Decision) -> Offer {
    let (solution, means) = (Solution::Partial, OfferMeans::Money);
    Offer { solution, fen: 1000, means, strings: vec![], decision }
}

const OPEN: fn(&mut Reply) = |reply| reply.offer = Some(offer(Decision::Open));
const COUNTERED: fn(&mut Reply) = |reply| reply.offer = Some(offer(Decision::Countered));
const TAKEN: fn(&mut Reply) = |reply| {
    reply.offer = Some(offer(Decision::Taken));
    reply.until = reply.day.checked_add_days(Days::new(4));
};
const IN_FOUR_DAYS: fn(&mut Reply) = |reply| reply.until = reply.day.checked_add_days(Days::new(4));
const SCREEN: fn(&mut Reply) = |reply| reply.reasons = vec!["code_or_screen".to_owned()];
const NOTHING: fn(&mut Reply) = |_| {};

/// Where it was filed, what came back after three days, how, after how many days one looks, and what is next.
type Row = (&'static str, ReplyKind, fn(&mut Reply), u64, &'static str);

#[test]
fn what_came_back_decides_what_is_next() {
    use ReplyKind::{Closed, Extended, Offer, Papers, Received, Refused, Transferred};
    let table: &[Row] = &[
        ("wechat", Received, NOTHING, 3, "wait wechat 2026-07-21 (also file merchant)"),
        ("wechat", Papers, IN_FOUR_DAYS, 3, "papers wechat 2026-07-07 (also file merchant)"),
        ("wechat", Extended, IN_FOUR_DAYS, 3, "wait wechat 2026-07-07 (also file merchant)"),
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
            prop_assert!(at.also.len() <= 2 && (!closed || at.also.is_empty()));
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
