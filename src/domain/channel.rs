//! The ladder: which channels are open to a case, in which order, and what happens after filing at each.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::answer::{Answers, contacts};
use super::case::{Case, FilingKind};
use super::clock::Clock;
use super::condition::Condition;
use super::refusal::RefusalGround;
use super::reply::ReplyKind;
use super::thread::{State, Thread, thread, threads};
use crate::text::{Text, leaked};

/// One place to turn to.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Channel {
    /// The stored id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// Its rung: 0 stop the loss and police, 1 the other side itself, 2 regulators and mediation, 3 arbitration and
    /// court, 4 what stands beside the ladder ([`BESIDE`]).
    pub rung: u8,
    /// For which cases it is the right one.
    pub when: Condition,
    /// The six lines of the step card.
    pub card: Card,
    /// What it cannot do.
    pub cannot: Text,
    /// Who reads it, and whether they learn the person's name.
    pub reads: Text,
    /// What filing here does to other channels; empty when nothing.
    pub effect: Text,
    /// The channels of which one must have been tried first; empty when none.
    #[serde(deserialize_with = "leaked::list")]
    pub after: &'static [&'static str],
    /// For how many days one of them may stay silent before this channel opens; a refusal opens it at once. 15 by the
    /// analogy of PBOC5-43: no rule sets a date for a direct complaint (knowledge base 1.4).
    pub patience: u32,
    /// The channels that shut this one when the same matter was filed there, and for which cases.
    #[serde(deserialize_with = "leaked::list")]
    pub rivals: &'static [(Condition, &'static str)],
    /// When the answers say that the person was there already.
    pub done: Condition,
    /// Said instead of the way in while `after` is not met.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub not_yet: Text,
    /// How to reach it, the safest way first.
    #[serde(deserialize_with = "leaked::list")]
    pub contacts: &'static [Reach],
    /// What happens after filing, with its clocks.
    #[serde(deserialize_with = "leaked::list")]
    pub then: &'static [Clock],
    /// How it takes a complaint.
    pub intake: Intake,
    /// The letter for this channel: an id of the letter table, or empty.
    pub letter: &'static str,
    /// The source ids on which the card rests.
    #[serde(deserialize_with = "leaked::list")]
    pub sources: &'static [&'static str],
    /// On which grounds it refuses a complaint, to be looked at before the letter ([`super::precheck`]).
    #[serde(default, deserialize_with = "leaked::list")]
    pub prechecks: &'static [RefusalGround],
}

/// The step card.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Card {
    /// When to go there.
    pub when: Text,
    /// To whom exactly.
    pub whom: Text,
    /// How.
    pub how: Text,
    /// Why there.
    pub why: Text,
    /// What it costs.
    pub cost: Text,
    /// What if it does not help.
    pub if_not: Text,
}

/// One way to reach a channel.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Reach {
    /// When this way applies.
    pub when: Condition,
    /// What to do or dial.
    pub text: Text,
    /// A number to dial, or empty.
    pub call: &'static str,
    /// Whether the number is only commonly known: shown with "以卡片、账单或官方 App 为准".
    pub common: bool,
}

/// How a channel takes a complaint: what is done first, where the text goes, and what is recorded of it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Intake {
    /// What to do before filing here, by circumstance; the first that holds is said. While one holds, money can still
    /// be stopped.
    #[serde(deserialize_with = "leaked::list")]
    pub first: &'static [(Condition, Text)],
    /// The characters that its box takes; 0 where there is no box, or its size is not known.
    pub limit: usize,
    /// Where to take the text that was copied: "Open WeChat and paste it".
    pub paste: Text,
    /// The ways to file, as ids of [`super::case::WAYS`], each with its name here.
    #[serde(deserialize_with = "leaked::list")]
    pub ways: &'static [(&'static str, Text)],
    /// What its number is called.
    pub reference: Text,
    /// What to ask for in return.
    pub ask: Text,
    /// What its office is called, where it matters which one took the complaint; else empty.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// How a ticket that was closed is opened again there; empty where no such way is known.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub again: Text,
    /// How the level above is asked to review an answer; empty where there is none.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub above: Text,
}

/// Whether a channel may be used now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can be used now.
    Open,
    /// Something else has to be tried first.
    NotYet,
    /// A filing is recorded, or the answers tell of one.
    Filed,
    /// Another body has the same matter: this one may refuse it.
    Taken,
}

/// The rung of authorities and mediators, which refuse what another of them has taken (PBOC5-42, SAMR121-16). A court,
/// one rung above, does not refuse what they have.
pub const AUTHORITIES: u8 = 2;

/// Beside the ladder: reports of violations, credit records, the line of the local government. Nobody there settles the
/// dispute, and going there closes no other door, so it is never the next action.
pub const BESIDE: u8 = 4;

/// The mediation body for financial disputes.
const MEDIATOR: &str = "mediation";

/// The question whether another body has the matter already.
pub const ELSEWHERE: &str = "elsewhere";

/// The channels for a case, in order.
pub fn ladder(
    channels: &'static [Channel],
    answers: &Answers,
    today: NaiveDate,
) -> Vec<&'static Channel> {
    let mut list: Vec<_> =
        channels.iter().filter(|channel| channel.when.holds(answers, today)).collect();
    list.sort_by_key(|channel| channel.rung);
    list
}

/// How `channel` stands for `case`: a prior complaint counts when it was recorded as a filing or told as tried before.
pub fn standing(channel: &Channel, case: &Case, today: NaiveDate) -> Standing {
    let filed = case.filings.iter().any(|filing| filing.channel == channel.id);
    if filed || channel.done.holds(&case.answers, today) {
        return Standing::Filed;
    }
    if is_taken(channel, case, today) {
        Standing::Taken
    } else if channel.after.is_empty() || opens(channel, case).is_some_and(|day| day <= today) {
        Standing::Open
    } else {
        Standing::NotYet
    }
}

/// Whether another body has the matter and `channel` refuses it then: a rival was told or filed at, or the person says
/// that some body has it. A rival that refused to take it (不予受理) does not have it.
pub fn is_taken(channel: &Channel, case: &Case, today: NaiveDate) -> bool {
    let refused = |thread: &Thread<'_>| match thread.state {
        State::Ended(_, reply) => reply.kind == ReplyKind::Refused,
        _ => false,
    };
    // A mediator is asked by the same thread as the institution with which he mediates.
    let mediated = |thread: Thread<'_>| {
        channel.after.contains(&thread.channel)
            && thread.has(FilingKind::Mediation)
            && !refused(&thread)
    };
    let tried = |id: &str| match thread(case, id) {
        Some(thread) => !refused(&thread),
        None if id == MEDIATOR => threads(case).into_iter().any(mediated),
        None => contacts(&case.answers).iter().any(|contact| contact.whom == id),
    };
    let taken = |(when, id): &(Condition, &str)| tried(id) && when.holds(&case.answers, today);
    let elsewhere = channel.rung == AUTHORITIES
        && case.answers.get(ELSEWHERE).is_some_and(|answer| answer.chose("yes"));
    elsewhere || channel.rivals.iter().any(taken)
}

/// The day on which a channel that others must go before opens, or `None` while none of them was told. A channel
/// without a condition has been open since the case was begun.
pub fn opens(channel: &Channel, case: &Case) -> Option<NaiveDate> {
    if channel.after.is_empty() {
        return Some(case.begun.date());
    }
    match outcome(|id| channel.after.contains(&id), case)? {
        Outcome::Refused => Some(case.begun.date()),
        Outcome::Silent(since) => since.checked_add_days(Days::new(channel.patience.into())),
    }
}

/// What came of the complaint that has to go before a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was dealt with, and not as asked.
    Refused,
    /// No answer, or none that settled it, since this day.
    Silent(NaiveDate),
}

/// What came of the complaints to the channels for which `before` holds; `None` when there was none. A refusal by any
/// of them counts, else the earliest silence does. An acknowledgement is silence, and so is an offer on which nothing was
/// decided: only who objects to it does not accept it (PBOC5-40).
pub fn outcome(before: impl Fn(&str) -> bool, case: &Case) -> Option<Outcome> {
    let told = contacts(&case.answers).iter().filter(|contact| before(&contact.whom));
    let filed: Vec<_> = threads(case).into_iter().filter(|one| before(one.channel)).collect();
    if filed.iter().any(Thread::is_not_accepted) {
        return Some(Outcome::Refused);
    }
    let mut since = filed.iter().map(|thread| thread.since).min();
    for contact in told {
        if !matches!(contact.said.as_str(), "nothing" | "promised") {
            return Some(Outcome::Refused);
        }
        let day = contact.day.unwrap_or(case.begun.date());
        since = Some(since.map_or(day, |earlier| earlier.min(day)));
    }
    since.map(Outcome::Silent)
}
