//! What a receiver refuses a complaint for, looked at before the letter is written: what is known from the answers is
//! not asked again, the rest is put to the person as questions.
//!
//! The questions are no steps of the flow. Their answers stand among the answers of the case under [`RefusalGround::key`],
//! which [`walk`](super::walk) leaves alone and letters never speak of.

use super::answer::{Answers, CONTACTS, contacts};
use super::case::{Case, EvidenceState};
use super::channel::{AUTHORITIES, Channel, ELSEWHERE, Outcome, is_taken, outcome};
use super::refusal::{Known, RefusalGround, Refuses};
use super::reply::ReplyKind;
use super::results::replies;
use chrono::NaiveDate;

/// Where a ground stands for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It stands in the way.
    Stands,
    /// It does not.
    Clear,
    /// The person was asked and does not know.
    Unsure,
    /// It is not known, and has to be asked.
    Open,
}

/// A ground that stands in the way of a complaint.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// The ground.
    pub ground: &'static RefusalGround,
    /// Whether it follows from what was said already; else it was answered for this channel and can be changed there.
    pub derived: bool,
}

/// The grounds that stand in the way of a complaint to `channel`, in order. `answers` are those on the path
/// ([`Plan::answers`](super::journey::Plan::answers)).
pub fn precheck(
    channel: &Channel,
    case: &Case,
    answers: &Answers,
    today: NaiveDate,
) -> Vec<Refusal> {
    let verdicts = matter(channel, answers, today).map(|ground| {
        let (verdict, derived) = ground.verdict(channel, case, answers, today);
        (verdict, Refusal { ground, derived })
    });
    verdicts
        .filter(|(verdict, _)| *verdict == Verdict::Stands)
        .map(|(_, refusal)| refusal)
        .collect()
}

/// The grounds of `channel` of which nothing is known yet: the questions to the person, in order.
pub fn questions(
    channel: &Channel,
    case: &Case,
    answers: &Answers,
    today: NaiveDate,
) -> Vec<&'static RefusalGround> {
    let open =
        |ground: &&RefusalGround| ground.verdict(channel, case, answers, today).0 == Verdict::Open;
    matter(channel, answers, today).filter(open).collect()
}

/// The grounds of `channel` that matter for these answers.
fn matter(
    channel: &Channel,
    answers: &Answers,
    today: NaiveDate,
) -> impl Iterator<Item = &'static RefusalGround> {
    channel.prechecks.iter().filter(move |ground| ground.when.holds(answers, today))
}

impl RefusalGround {
    /// Under which id of the case's answers the answer for `channel` is kept.
    pub fn key(&self, channel: &Channel) -> String {
        match self.same_as {
            "" => format!("pre_{}_{}", channel.id, self.id),
            detail => detail.to_owned(),
        }
    }

    /// Where the ground stands, and whether that follows from what was said already.
    pub fn verdict(
        &self,
        channel: &Channel,
        case: &Case,
        answers: &Answers,
        today: NaiveDate,
    ) -> (Verdict, bool) {
        match self.derived(channel, case, answers, today) {
            Some(true) => (Verdict::Stands, true),
            Some(false) => (Verdict::Clear, true),
            None => (self.answered(channel, case), false),
        }
    }

    /// What the person answered.
    fn answered(&self, channel: &Channel, case: &Case) -> Verdict {
        let Some(answer) = case.answers.get(&self.key(channel)) else { return Verdict::Open };
        let (stands, clear) = match self.refuses {
            Refuses::Yes => ("yes", "no"),
            Refuses::No => ("no", "yes"),
        };
        if answer.chose(stands) {
            Verdict::Stands
        } else if answer.chose(clear) {
            Verdict::Clear
        } else {
            Verdict::Unsure
        }
    }

    /// Whether it stands in the way by what the case holds, where that is known.
    fn derived(
        &self,
        channel: &Channel,
        case: &Case,
        answers: &Answers,
        today: NaiveDate,
    ) -> Option<bool> {
        let told = answers.contains_key(CONTACTS);
        match self.known {
            Known::From(stands, _) if stands.holds(answers, today) => Some(true),
            Known::From(_, clear) => clear.holds(answers, today).then_some(false),
            Known::AskedFirst => match outcome(|id| channel.after.contains(&id), case) {
                Some(Outcome::Refused) => Some(false),
                Some(Outcome::Silent(since)) => {
                    Some((today - since).num_days() < i64::from(channel.patience))
                }
                // Who was asked whom he told, and named none of them, told none.
                None => told.then_some(true),
            },
            Known::HeldElsewhere if is_taken(channel, case, today) => Some(true),
            // Who says that nobody has it is believed.
            Known::HeldElsewhere => {
                let free = answers.get(ELSEWHERE).is_some_and(|answer| answer.chose("no"));
                (free && channel.rung == AUTHORITIES).then_some(false)
            }
            Known::NoOffer => {
                let asked = |whom: &str| match channel.after {
                    [] => true,
                    after => after.contains(&whom),
                };
                let mut theirs = contacts(answers).iter().filter(|one| asked(&one.whom));
                let offered = theirs.any(|one| matches!(one.said.as_str(), "partly" | "promised"));
                let mut kinds =
                    replies(case, |filing| asked(&filing.channel)).map(|(_, reply)| reply.kind);
                let offers = kinds.any(|kind| matches!(kind, ReplyKind::Offer | ReplyKind::Paid));
                (told && !offered && !offers).then_some(false)
            }
            Known::Proof => {
                let has = case.evidence.values().any(|one| one.state == EvidenceState::InHand);
                has.then_some(false)
            }
        }
    }
}

/// The ids of the answers to a ground.
pub const ANSWERS: [&str; 3] = ["yes", "no", "unknown"];
