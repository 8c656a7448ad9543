//! Cases as they happen, with what is filed and what comes back; and what is next, in short.

use chrono::{Days, NaiveDate, NaiveDateTime};
use fusu::content::files;
use fusu::content::holidays::YEARS;
use fusu::content::problem;
use fusu::domain::answer::{Answer, CONTACTS};
use fusu::domain::case::{Case, Change, EvidenceState, Filing, FilingKind, Mark};
use fusu::domain::content_file::{ContentName, ProblemFile, read};
use fusu::domain::journey::{At, Next, Plan, plan};
use fusu::domain::problem::Journey;
use fusu::domain::reply::{Decision, Offer, OfferMeans, Reply, ReplyKind, Solution};
use fusu::text::Lang;
use fusu::text::dates::iso;

pub(crate) const THEFT: &str = "account_stolen";
pub(crate) const RENEWAL: &str = "auto_renewal";

/// The sample of the type, with nothing gathered and nobody told.
pub(crate) fn bare(problem_id: &str) -> (&'static Journey, Case, NaiveDate) {
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

pub(crate) fn file(case: &mut Case, channel: &str, day: NaiveDate) {
    case.filings.push(Filing::new(channel, "app", day, day.and_hms_opt(9, 0, 0).unwrap()));
}

pub(crate) fn settle(case: &mut Case, plan: &Plan) {
    for item in plan.missing(case) {
        let mark = Mark { state: EvidenceState::InHand, note: String::new() };
        case.evidence.insert(item.id.to_owned(), mark);
    }
}

pub(crate) fn told(at: &At) -> String {
    let until = at.until.map(|day| format!(" {}", iso(day))).unwrap_or_default();
    format!("{}{until}", at.channel.id)
}

/// The next action, and those beside it, in short.
pub(crate) fn said(plan: &Plan) -> String {
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
        Next::Mediate(at) => format!("mediate {}", told(at)),
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

/// A renewal with everything gathered, told to nobody before.
pub(crate) fn ready(problem_id: &str) -> (&'static Journey, Case, NaiveDate) {
    let (journey, mut case, today) = bare(problem_id);
    let at = plan(journey, &case, today, YEARS);
    settle(&mut case, &at);
    (journey, case, today)
}

pub(crate) fn on(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_hms_opt(hour, 0, 0).unwrap()
}

pub(crate) fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

pub(crate) fn send(case: &mut Case, channel: &str, kind: FilingKind, day: NaiveDate) {
    let filing = Filing { kind, ..Filing::new(channel, "app", day, on(day, 9)) };
    case.apply(Change::Filed(filing), on(day, 9));
}

/// Writes an answer down, to the newest filing at the channel.
pub(crate) fn answer(
    case: &mut Case,
    channel: &str,
    day: NaiveDate,
    kind: ReplyKind,
    with: fn(&mut Reply),
) {
    let mut reply = Reply::new(kind, day, on(day, 12));
    with(&mut reply);
    let filing = case.filings.iter().rev().find(|one| one.channel == channel).unwrap().key();
    case.apply(Change::Replied(filing, reply), on(day, 12));
}

pub(crate) fn offer(decision: Decision) -> Offer {
    let (solution, means) = (Solution::Partial, OfferMeans::Money);
    Offer { solution, fen: 1000, means, strings: vec![], decision }
}

pub(crate) const OPEN: fn(&mut Reply) = |reply| reply.offer = Some(offer(Decision::Open));
pub(crate) const COUNTERED: fn(&mut Reply) = |reply| reply.offer = Some(offer(Decision::Countered));
pub(crate) const TAKEN: fn(&mut Reply) = |reply| {
    reply.offer = Some(offer(Decision::Taken));
    reply.until = reply.day.checked_add_days(Days::new(4));
};
pub(crate) const IN_FOUR_DAYS: fn(&mut Reply) =
    |reply| reply.until = reply.day.checked_add_days(Days::new(4));
pub(crate) const SCREEN: fn(&mut Reply) = |reply| reply.reasons = vec!["code_or_screen".to_owned()];
pub(crate) const NOTHING: fn(&mut Reply) = |_| {};
