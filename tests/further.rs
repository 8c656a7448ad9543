//! What may be written to whoever has the complaint already, which clocks run for it, and what counts as its answer.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use chrono::NaiveDate;
use common::journeys;
use common::logged::*;
use fusu::content::holidays::YEARS;
use fusu::content::limits::LIMITS;
use fusu::domain::answer::Answer;
use fusu::domain::case::{Case, Change, FilingKind, Person, WAYS};
use fusu::domain::channel::{Standing, standing};
use fusu::domain::clock::Until;
use fusu::domain::fit::{Against, Fit, Useless};
use fusu::domain::issues::{IssueState, key};
use fusu::domain::journey::{Next, Plan, Status, onward, plan};
use fusu::domain::letter::{Writer, compose};
use fusu::domain::limit::limits;
use fusu::domain::problem::Journey;
use fusu::domain::reply::{Reply, ReplyKind};
use fusu::domain::running::{State, clocks};
use fusu::domain::thread::thread;
use fusu::text::{Lang, Message, t};

/// What came back, and how.
type Answered = Option<(ReplyKind, fn(&mut Reply))>;

const KINDS: [FilingKind; 5] = [
    FilingKind::Chaser,
    FilingKind::Counter,
    FilingKind::Review,
    FilingKind::Reopened,
    FilingKind::Mediation,
];

fn at(journey: &'static Journey, case: &Case, today: NaiveDate) -> Plan {
    plan(journey, case, today, YEARS)
}

/// A renewal, or a theft, that was filed with `channel` alone, and what came back after two days.
fn told(problem: &str, channel: &str, back: Answered) -> (&'static Journey, Case, NaiveDate) {
    let (journey, mut case, day) = ready(problem);
    send(&mut case, channel, FilingKind::Complaint, day);
    if let Some((kind, with)) = back {
        answer(&mut case, channel, later(day, 2), kind, with);
    }
    (journey, case, day)
}

/// Every kind of letter by what came back: one line a state, in the order of [`KINDS`].
#[test]
fn a_letter_of_a_further_stage_fits_or_is_advised_against_or_is_of_no_use_by_the_log() {
    use ReplyKind::{Closed, Extended, Offer, Papers, Received, Refused, Transferred};
    let none = |why| Fit::Useless(why);
    let silent = |day, days| Fit::Against(Against::TheirDay(later(day, days)));
    let fits = Fit::Fits;
    let rows: &[(&str, Answered, [&str; 5])] = &[
        ("bank", None, ["early", "no answer", "early", "not closed", "early"]),
        ("bank", Some((Received, NOTHING)), ["early", "no answer", "early", "not closed", "early"]),
        ("bank", Some((Papers, NOTHING)), ["papers"; 5]),
        ("bank", Some((Offer, OPEN)), ["undecided"; 5]),
        ("bank", Some((Offer, TAKEN)), ["promise", "taken", "taken", "taken", "taken"]),
        ("bank", Some((Transferred, NOTHING)), ["moved"; 5]),
        ("bank", Some((Refused, NOTHING)), ["answered", "fits", "fits", "not closed", "fits"]),
        ("bank", Some((Offer, COUNTERED)), ["answered", "fits", "fits", "not closed", "fits"]),
        ("bank", Some((Closed, NOTHING)), ["answered", "fits", "fits", "no custom", "fits"]),
        ("bank", Some((Received, SCREEN)), ["trap"; 5]),
        (
            "bank",
            Some((Extended, IN_FOUR_DAYS)),
            ["early", "no answer", "early", "not closed", "early"],
        ),
    ];
    for (channel, back, expected) in rows {
        let (journey, case, day) = told(THEFT, channel, *back);
        let today = later(day, 3);
        let plan = at(journey, &case, today);
        for (kind, expected) in KINDS.into_iter().zip(expected) {
            let wanted = match *expected {
                "early" => silent(day, 15),
                "promise" => silent(day, 6),
                "fits" => fits,
                "no custom" => Fit::Against(Against::NoCustom),
                "papers" => none(Useless::Papers),
                "undecided" => none(Useless::Undecided),
                "taken" => none(Useless::Taken),
                "moved" => none(Useless::Moved),
                "answered" => none(Useless::Answered),
                "no answer" => none(Useless::NoAnswer),
                "not closed" => none(Useless::NotClosed),
                "trap" => none(Useless::Trap),
                other => panic!("{other}"),
            };
            let fit = plan.fit(channel, kind).unwrap();
            let moved = |fit| matches!(fit, Fit::Against(Against::TheirDay(_)));
            // The last day may move to a working day.
            let same = fit == wanted || (moved(fit) && moved(wanted));
            assert!(
                same,
                "{channel} {back:?} {kind:?}: {fit:?}, not {wanted:?}",
                back = back.map(|it| it.0)
            );
            let offered = plan.further.iter().any(|next| next.sends() == Some(kind));
            assert_eq!(offered, fit == Fit::Fits, "{kind:?}");
        }
    }
}

/// 询问函 and 催办函: after their day; before it they are advised against, and nobody is kept from sending them.
#[test]
fn a_reminder_is_offered_after_their_day_and_is_early_before_it() {
    let (journey, mut case, day) = told(RENEWAL, "market", None);
    let fit =
        |case: &Case, days| at(journey, case, later(day, days)).fit("market", FilingKind::Chaser);
    let early = fit(&case, 3).unwrap();
    assert!(matches!(early, Fit::Against(Against::TheirDay(_))) && early.may_send(), "{early:?}");
    let offers = |days| !at(journey, &case, later(day, days)).further.is_empty();
    assert!(!offers(3) && offers(13));
    assert_eq!(fit(&case, 13), Some(Fit::Fits));
    send(&mut case, "market", FilingKind::Chaser, later(day, 13));
    assert_eq!(fit(&case, 13), Some(Fit::Against(Against::Sent(later(day, 13)))));
    // Where no rule names a day, one asks after as long as is fair.
    let (journey, case, day) = told(THEFT, "police", None);
    let fit = |days| at(journey, &case, later(day, days)).fit("police", FilingKind::Chaser);
    assert_eq!(fit(3), Some(Fit::Against(Against::NoDay(later(day, 15)))));
    assert_eq!(fit(15), Some(Fit::Fits));
}

#[test]
fn a_review_and_a_reopening_have_their_time_and_are_asked_for_once() {
    let (journey, mut case, day) = told(THEFT, "bank", Some((ReplyKind::Refused, NOTHING)));
    let fit =
        |case: &Case, days| at(journey, case, later(day, days)).fit("bank", FilingKind::Review);
    assert_eq!(fit(&case, 32), Some(Fit::Fits));
    assert_eq!(fit(&case, 33), Some(Fit::Against(Against::Over(later(day, 32)))));
    // The same day as in the table of limits, shown where the refusal is.
    let here = at(journey, &case, later(day, 3));
    let until = here.further.iter().find_map(|next| match next {
        Next::Review(at) => at.until,
        _ => None,
    });
    let all = limits(LIMITS, &here.channels, &here.case, later(day, 3), YEARS);
    let row = all.iter().find(|one| one.limit.id == "bank_review").unwrap();
    assert_eq!((until, until), (row.end.map(|end| end.day), Some(later(day, 32))));
    send(&mut case, "bank", FilingKind::Review, later(day, 4));
    answer(&mut case, "bank", later(day, 9), ReplyKind::Refused, NOTHING);
    assert_eq!(fit(&case, 10), Some(Fit::Against(Against::Again)));
    let (journey, case, day) = told(RENEWAL, "wechat", Some((ReplyKind::Closed, NOTHING)));
    let fit = |days| at(journey, &case, later(day, days)).fit("wechat", FilingKind::Reopened);
    assert_eq!(fit(9), Some(Fit::Fits));
    assert_eq!(fit(10), Some(Fit::Against(Against::Over(later(day, 9)))));
}

#[test]
fn mediation_is_offered_after_an_end_and_never_while_somebody_has_the_matter() {
    let (journey, case, day) = told(RENEWAL, "merchant", Some((ReplyKind::Refused, NOTHING)));
    let today = later(day, 3);
    let offers = |case: &Case| {
        let plan = at(journey, case, today);
        assert!(!matches!(plan.next, Next::Mediate(_)));
        plan.also.iter().any(|next| matches!(next, Next::Mediate(_)))
    };
    let fit = |case: &Case| at(journey, case, today).fit("merchant", FilingKind::Mediation);
    assert!(offers(&case));
    let mut held = case.clone();
    send(&mut held, "market", FilingKind::Complaint, today);
    assert!(!offers(&held));
    assert_eq!(fit(&held), Some(Fit::Useless(Useless::Held)));
    // An office that ended it has it no more.
    answer(&mut held, "market", today, ReplyKind::Refused, NOTHING);
    assert!(offers(&held));
    let mut elsewhere = case.clone();
    elsewhere.answers.insert("elsewhere".to_owned(), Answer::One("yes".to_owned()));
    assert_eq!(fit(&elsewhere), Some(Fit::Useless(Useless::Held)));
    let (journey, taken, day) = told(RENEWAL, "merchant", Some((ReplyKind::Offer, TAKEN)));
    let plan = at(journey, &taken, later(day, 3));
    assert_eq!(plan.fit("merchant", FilingKind::Mediation), Some(Fit::Useless(Useless::Taken)));
    // Who only executed what the seller ordered is asked for no money of its own.
    let (journey, mut case, day) = told(RENEWAL, "wechat", Some((ReplyKind::Refused, NOTHING)));
    let fit = |case: &Case| at(journey, case, later(day, 3)).fit("wechat", FilingKind::Mediation);
    assert_eq!(fit(&case), Some(Fit::Useless(Useless::NoMoney)));
    case.answers.insert("consent".to_owned(), Answer::Many(vec!["never_agreed".to_owned()]));
    assert_eq!(fit(&case), Some(Fit::Fits));
}

/// PBOC5-42(4): what a mediator has, the supervisor of that institution does not take, and no other is concerned.
#[test]
fn what_a_mediator_has_the_supervisor_of_that_institution_refuses() {
    let (journey, mut case, day) = told(THEFT, "wechat", Some((ReplyKind::Refused, NOTHING)));
    let pboc = journey.channel("pboc_wechat").unwrap();
    let stands = |case: &Case, days| {
        standing(pboc, &at(journey, case, later(day, days)).case, later(day, days))
    };
    assert_eq!(stands(&case, 3), Standing::Open);
    send(&mut case, "wechat", FilingKind::Mediation, later(day, 3));
    assert_eq!(stands(&case, 4), Standing::Taken);
    answer(&mut case, "wechat", later(day, 5), ReplyKind::Refused, NOTHING);
    assert_eq!(stands(&case, 6), Standing::Open);
}

/// A custom of the complaint in the app is none of a call.
#[test]
fn a_clock_runs_only_for_what_was_filed_in_its_way() {
    let mut some = 0;
    for (_, journey) in journeys() {
        for channel in journey.channels {
            let ways: Vec<&str> = channel.intake.ways.iter().map(|(way, _)| *way).collect();
            for clock in channel.then {
                for how in clock.how {
                    some += 1;
                    assert!(
                        WAYS.contains(how) && ways.contains(how),
                        "{}/{}",
                        channel.id,
                        clock.id
                    );
                }
            }
        }
    }
    assert!(some > 0, "no clock goes by the way");
    let (journey, case, day) = told(RENEWAL, "wechat", None);
    let channel = journey.channel("wechat").unwrap();
    let hours = |how: &str| {
        let mut case = case.clone();
        how.clone_into(&mut case.filings.first_mut().unwrap().how);
        let filing = case.filings.first().unwrap().clone();
        let all = clocks(&case, &filing, channel, YEARS);
        let late = all.iter().filter(|one| one.state(on(later(day, 9), 9)) == State::Overdue);
        (all.iter().filter(|one| one.at.is_some()).count(), late.count())
    };
    assert_eq!([hours("app"), hours("phone"), hours("mail")], [(2, 2), (0, 0), (0, 0)]);
}

/// Who asks for a code is not the company: no clock is met, no answer told, no letter says that the real one said it.
#[test]
fn what_somebody_wrote_who_only_claims_to_be_the_company_answers_nothing() {
    let (journey, mut case, day) = told(RENEWAL, "wechat", None);
    let quiet = case.clone();
    answer(&mut case, "wechat", later(day, 1), ReplyKind::Refused, |reply| {
        reply.reasons = vec!["code_or_screen".to_owned(), "not_us".to_owned()];
        reply.words = "请打开共享屏幕".to_owned();
        reply.reference = "FAKE-1".to_owned();
    });
    let left = Change::Issue(key("wechat", "code_or_screen"), Some(IssueState::LeftOut));
    case.apply(left, on(later(day, 1), 13));
    case.changed = quiet.changed;
    for days in [1, 20, 40] {
        let today = later(day, days);
        assert_eq!(said(&at(journey, &case, today)), said(&at(journey, &quiet, today)));
    }
    assert!(thread(&case, "wechat").unwrap().state.waits());
    let channel = journey.channel("wechat").unwrap();
    let running = clocks(&case, case.filings.first().unwrap(), channel, YEARS);
    assert!(running.iter().all(|one| one.met.is_none()), "{running:?}");
    let me = Person::default();
    let text = |case: &Case, letter: &str| {
        let today = later(day, 40);
        let after = Some(&common::stages::AFTER);
        let writer = Writer { journey, sources: &[], after, case, me: &me, helper: &me, today };
        compose(&writer, journey.letter(letter).unwrap()).plain(Lang::Zh)
    };
    for letter in ["to_wechat", "to_market", "to_pboc_wechat", "to_court", "to_merchant"] {
        assert_eq!(text(&case, letter), text(&quiet, letter), "{letter}");
    }
    // Money that came is no impostor's.
    let mut paid = case.filings.first().unwrap().replies.first().unwrap().clone();
    paid.kind = ReplyKind::Paid;
    assert!(!paid.is_trap());
}

/// The advice of a row to go on names no place of its own: it names the one of the next action on the day after.
#[test]
fn where_a_row_sends_one_on_to_is_what_the_next_action_says_on_that_day() {
    let mut some = 0;
    for (_, journey) in journeys() {
        let rows = journey.channels.iter().flat_map(|channel| channel.then);
        for clock in rows.filter(|clock| clock.until == Until::Elsewhere) {
            some += 1;
            for office in ["123", "12315", "人民银行", "People's Bank", "市场监管"] {
                assert!(
                    !clock.what.zh.contains(office) && !clock.what.of(Lang::En).contains(office)
                );
            }
        }
    }
    assert!(some > 0, "no row sends one on");
    let (journey, mut case, day) = told(RENEWAL, "wechat", None);
    let channel = journey.channel("wechat").unwrap();
    let filing = case.filings.first().unwrap().clone();
    let all = clocks(&case, &filing, channel, YEARS);
    let end = all.iter().find(|one| one.clock.id == "onward").unwrap().end.last();
    let to = |case: &Case| onward(journey, case, end, later(day, 1), YEARS).map(|one| one.id);
    let next =
        |case: &Case| at(journey, case, end.succ_opt().unwrap()).next_channel().map(|one| one.id);
    assert_eq!((to(&case), to(&case)), (next(&case), Some("merchant")));
    send(&mut case, "merchant", FilingKind::Complaint, day);
    assert_eq!((to(&case), to(&case)), (next(&case), Some("market")));
    // An office has it, and is waited for: nobody is sent on.
    send(&mut case, "market", FilingKind::Complaint, later(end, 0));
    assert_eq!(to(&case), None);
}

#[test]
fn answers_of_the_type_that_the_case_was_before_count_for_nothing() {
    let (_, theft, day) = ready(THEFT);
    let (journey, mut case, _) = ready(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    let clean = case.clone();
    for (question, answer) in theft.answers {
        case.answers.entry(question).or_insert(answer);
    }
    case.answers.insert("what_failed".to_owned(), Answer::One("limited".to_owned()));
    assert!(case.answers.len() > clean.answers.len(), "nothing is left of the type before");
    let [with, without] = [&case, &clean].map(|case| at(journey, case, later(day, 3)));
    assert_eq!(with.case.answers, without.case.answers);
    assert_eq!(said(&with), said(&without));
    let channel = journey.channel("wechat").unwrap();
    let ids = |plan: &Plan| {
        let all = clocks(&plan.case, plan.case.filings.first().unwrap(), channel, YEARS);
        all.iter().map(|one| one.clock.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&with), ids(&without));
    let me = Person::default();
    for letter in journey.letters {
        let [one, other] = [&case, &clean].map(|case| {
            let today = later(day, 3);
            let writer =
                Writer { journey, sources: &[], after: None, case, me: &me, helper: &me, today };
            compose(&writer, letter).plain(Lang::Zh)
        });
        assert_eq!(one, other, "{}", letter.id);
    }
}

/// An option that is not offered by this type is none of its answers, even under a question that both share.
#[test]
fn an_option_that_is_not_offered_is_no_answer() {
    let (journey, mut case, day) = ready(RENEWAL);
    let many = |ids: &[&str]| Answer::Many(ids.iter().map(|id| (*id).to_owned()).collect());
    case.answers.insert("demands".to_owned(), many(&["freeze"]));
    let plan = at(journey, &case, day);
    assert!(!plan.answers.contains_key("demands") && !plan.walk.done());
    case.answers.insert("demands".to_owned(), many(&["freeze", "written"]));
    let plan = at(journey, &case, day);
    assert_eq!(plan.answers.get("demands"), Some(&many(&["written"])));
    assert!(!plan.walk.done(), "it is asked again");
}

/// The header counts by the status, and what is overdue is the plan's to name, whatever is next.
#[test]
fn what_is_overdue_is_known_beside_any_next_action() {
    let (journey, mut case, day) = bare(RENEWAL);
    send(&mut case, "wechat", FilingKind::Complaint, day);
    let today = later(day, 40);
    let plan = at(journey, &case, today);
    assert!(matches!(plan.next, Next::Prove), "{:?}", plan.next);
    assert_eq!(plan.status(&case, today), Status::Overdue);
    assert_eq!(plan.overdue.map(|late| late.channel.id), Some("wechat"));
}

/// Every name of a channel, put between Chinese characters.
#[test]
fn names_of_channels_stand_apart_from_the_words_around_them() {
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut latin = 0;
    for (_, journey) in journeys() {
        for channel in journey.channels {
            let said = Message::with(t("找过{what}的人", ""), &[("what", channel.name.zh)]);
            let said = said.of(Lang::Zh);
            for (one, two) in said.chars().zip(said.chars().skip(1)) {
                let close = (chinese(one) && two.is_ascii_alphanumeric())
                    || (one.is_ascii_alphanumeric() && chinese(two));
                assert!(!close, "{said}");
            }
            latin += usize::from(channel.name.zh.ends_with(|c: char| c.is_ascii_alphanumeric()));
        }
    }
    assert!(latin > 0, "no name ends with a number");
}
