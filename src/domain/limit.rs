//! The person's own limits: by when to sue, to ask for a review, to have an agreement confirmed. Shown early, counted
//! as soon as the event that starts one is known; due on the earlier of its two last days.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, contacts};
use super::calendar::{End, Span, Year, end_of, working_days_before};
use super::case::{Case, Filing};
use super::channel::{BESIDE, Channel};
use super::clock::Ground;
use super::condition::Condition;
use super::reply::{Decision, Reply, ReplyKind, Solution};
use crate::text::{Text, leaked};

/// One limit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Limit {
    /// Its stable id, for calendar files.
    pub id: &'static str,
    /// What has to be done by then, and what follows if it is not.
    pub what: Text,
    /// For which cases it holds.
    pub when: Condition,
    /// The channels that it is about, one of which is on the ladder of the case; empty when it holds anyway.
    #[serde(deserialize_with = "leaked::list")]
    pub at: &'static [&'static str],
    /// Which event starts it.
    pub start: Starts,
    /// How long it runs.
    pub span: Span,
    /// Whether each demand, complaint, suit or report to the police starts it anew (CC-195).
    pub interrupted: bool,
    /// On which ground.
    pub ground: Ground,
    /// The source id; empty for a rule of which the full text is not at hand.
    pub source: &'static str,
    /// The ISO day on which such a rule was checked.
    pub checked: &'static str,
}

/// The event that starts a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Starts {
    /// The day that is the answer to this question.
    Day(&'static str),
    /// An answer at one of the channels that deals with the matter, and not as asked.
    Answered,
    /// A refusal by one of the channels.
    Refused,
    /// A mediated agreement was taken at one of the channels.
    Agreed,
    /// Nothing that is logged here: the rule alone is said.
    Untold,
}

/// A limit against a case.
#[derive(Clone, Copy, Debug)]
pub struct OwnLimit {
    /// The row.
    pub limit: &'static Limit,
    /// The day of the event; none before it came.
    pub start: Option<NaiveDate>,
    /// Its last day, and the one to which it may move.
    pub end: Option<End>,
    /// Two working days before: by then one is safe.
    pub safe: Option<NaiveDate>,
    /// The last recorded demand, and where the limit would end if that started it anew. It does so only towards whoever
    /// it was made to, and when it reached them: the first date stays the one to keep.
    pub anew: Option<(NaiveDate, End)>,
}

impl OwnLimit {
    /// Whether its last day has passed, also the one to which it may move and the one from which it may run anew.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        let last = self.anew.map(|(_, end)| end).or(self.end);
        last.is_some_and(|end| end.last() < today)
    }
}

/// The limits of `case` with these `channels` on its ladder, in the order of the table.
pub fn limits(
    table: &'static [Limit],
    channels: &[&'static Channel],
    case: &Case,
    today: NaiveDate,
    years: &[Year],
) -> Vec<OwnLimit> {
    let on_ladder = |id: &&str| channels.iter().any(|channel| channel.id == *id);
    let holds = |limit: &&Limit| {
        let here = limit.at.is_empty() || limit.at.iter().any(on_ladder);
        here && limit.when.holds(&case.answers, today)
    };
    let run = |limit: &'static Limit| {
        let start = start(limit, case);
        let end = start.and_then(|day| end_of(limit.span, day, years));
        let demand = last_demand(channels, case).filter(|_| limit.interrupted);
        let demand = demand.filter(|day| start.is_some_and(|start| start < *day));
        let anew = demand.and_then(|day| Some((day, end_of(limit.span, day, years)?)));
        let safe = end.map(|end| working_days_before(end.day, 2, years));
        OwnLimit { limit, start, end, safe, anew }
    };
    table.iter().filter(holds).map(run).collect()
}

fn start(limit: &Limit, case: &Case) -> Option<NaiveDate> {
    let of_replies = |what: fn(&Reply) -> bool| {
        let here = |filing: &&Filing| limit.at.contains(&filing.channel.as_str());
        let replies = case.filings.iter().filter(here).flat_map(Filing::answers);
        replies.filter(|reply| what(reply)).map(|reply| reply.day).max()
    };
    match limit.start {
        Starts::Day(question) => match case.answers.get(question) {
            Some(Answer::Day(day)) => Some(*day),
            _ => None,
        },
        Starts::Answered => of_replies(|reply| match reply.kind {
            ReplyKind::Refused | ReplyKind::Closed => true,
            ReplyKind::Offer => decision(reply) != Some(Decision::Taken),
            _ => false,
        }),
        Starts::Refused => of_replies(|reply| reply.kind == ReplyKind::Refused),
        Starts::Agreed => of_replies(|reply| {
            let of = reply.offer.as_ref().map(|offer| offer.solution);
            of == Some(Solution::Agreement) && decision(reply) == Some(Decision::Taken)
        }),
        Starts::Untold => None,
    }
}

fn decision(reply: &Reply) -> Option<Decision> {
    reply.offer.as_ref().map(|offer| offer.decision)
}

/// The last demand that is recorded: a contact, a complaint, a suit, the police. A report of a violation asks for nothing
/// of one's own.
fn last_demand(channels: &[&'static Channel], case: &Case) -> Option<NaiveDate> {
    let beside = |id: &str| channels.iter().any(|one| one.id == id && one.rung == BESIDE);
    let told = contacts(&case.answers).iter().filter_map(|contact| contact.day);
    let filed = case.filings.iter().filter(|filing| !beside(&filing.channel));
    told.chain(filed.map(|filing| filing.day)).max()
}
