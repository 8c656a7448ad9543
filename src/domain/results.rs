//! What became of each demand: the newest answer that speaks of it decides.

use std::collections::BTreeMap;

use super::answer::{Answer, Answers};
use super::case::{Case, Filing};
use super::flow::EXCLUSIVE;
use super::reply::{DemandResult, Reply, ReplyKind};

/// The question whose options are the demands.
pub const DEMANDS: &str = "demands";

/// The answers to the filings for which `of` holds, in the order in which they came.
pub fn replies(
    case: &Case,
    of: impl Fn(&Filing) -> bool,
) -> impl DoubleEndedIterator<Item = (&Filing, &Reply)> {
    let filings = case.filings.iter().filter(move |filing| of(filing));
    let mut all: Vec<(&Filing, &Reply)> =
        filings.flat_map(|filing| filing.answers().map(move |reply| (filing, reply))).collect();
    all.sort_by_key(|(_, reply)| (reply.day, reply.recorded));
    all.into_iter()
}

/// What became of each demand by the answers to the filings for which `of` holds. What an offer would bring is no result,
/// also where it was taken: it is one when it comes, by the answer with which it comes. What is dropped is dropped.
pub fn latest(case: &Case, of: impl Fn(&Filing) -> bool) -> BTreeMap<&str, DemandResult> {
    let results = replies(case, of).flat_map(|(_, reply)| {
        let offers = reply.kind == ReplyKind::Offer;
        let counts = move |result: DemandResult| !offers || result == DemandResult::Dropped;
        reply.results.iter().filter(move |(_, result)| counts(**result))
    });
    results.map(|(id, result)| (id.as_str(), *result)).collect()
}

/// What came back with the answers to the filings for which `of` holds, in fen.
pub fn paid(case: &Case, of: impl Fn(&Filing) -> bool) -> i64 {
    replies(case, of).fold(0, |sum: i64, (_, reply)| sum.saturating_add(reply.paid.max(0)))
}

/// The demands of the case in the order in which they were chosen, each with the latest word on it from anybody.
pub fn results<'a>(case: &Case, answers: &'a Answers) -> Vec<(&'a str, Option<DemandResult>)> {
    let latest = latest(case, |_| true);
    asked(answers).into_iter().map(|id| (id, latest.get(id).copied())).collect()
}

/// The demands that were chosen, by id.
pub fn asked(answers: &Answers) -> Vec<&str> {
    let all = match answers.get(DEMANDS) {
        Some(Answer::Many(ids)) => ids.iter().map(String::as_str).collect(),
        Some(Answer::One(id)) => vec![id.as_str()],
        _ => vec![],
    };
    all.into_iter().filter(|id| !EXCLUSIVE.contains(id)).collect()
}

/// Whether nothing of what was asked for is asked for any more; never where nothing was chosen.
pub fn all_settled(case: &Case, answers: &Answers) -> bool {
    let results = results(case, answers);
    let settled =
        |(_, result): &(&str, Option<DemandResult>)| result.is_some_and(DemandResult::settled);
    !results.is_empty() && results.iter().all(settled)
}
