//! What became of each demand: the newest answer that speaks of it decides.

use std::collections::BTreeMap;

use super::case::{Case, Filing};
use super::reply::{DemandResult, Reply};

/// The answers to the filings for which `of` holds, in the order in which they came.
pub fn replies<'a>(
    case: &'a Case,
    of: impl Fn(&Filing) -> bool,
) -> impl Iterator<Item = (&'a Filing, &'a Reply)> {
    let filings = case.filings.iter().filter(move |filing| of(filing));
    let mut all: Vec<(&Filing, &Reply)> = filings
        .flat_map(|filing| filing.replies.iter().map(move |reply| (filing, reply)))
        .collect();
    all.sort_by_key(|(_, reply)| (reply.day, reply.recorded));
    all.into_iter()
}

/// What became of each demand by the answers to the filings for which `of` holds.
pub fn latest(case: &Case, of: impl Fn(&Filing) -> bool) -> BTreeMap<&str, DemandResult> {
    let results = replies(case, of).flat_map(|(_, reply)| &reply.results);
    results.map(|(id, result)| (id.as_str(), *result)).collect()
}

/// What came back with the answers to the filings for which `of` holds, in fen.
pub fn paid(case: &Case, of: impl Fn(&Filing) -> bool) -> i64 {
    replies(case, of).fold(0, |sum: i64, (_, reply)| sum.saturating_add(reply.paid.max(0)))
}
