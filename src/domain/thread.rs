//! The filings at one channel and what came back, read as one thread: a chaser or a counter goes on with the complaint
//! that it belongs to.

use chrono::{NaiveDate, NaiveDateTime};

use super::case::{Case, Filing, FilingKind};
use super::reply::{Decision, Offer, Reply, ReplyKind};

/// The thread of one channel.
#[derive(Clone, Debug)]
pub struct Thread<'a> {
    /// The id of the channel.
    pub channel: &'a str,
    /// The newest filing in it.
    pub newest: &'a Filing,
    /// Where it stands.
    pub state: State<'a>,
    /// The last thing that happened in it, by which threads are compared.
    pub last: Moment,
    /// The day of the first filing.
    pub since: NaiveDate,
    /// What was filed in it.
    kinds: Vec<FilingKind>,
    /// Whether it was dealt with at some time, and not as asked.
    refused: bool,
}

/// A day, and when it was written down: the order of the log.
pub type Moment = (NaiveDate, NaiveDateTime);

/// Where a thread stands. An acknowledgement changes nothing.
#[derive(Clone, Copy, Debug)]
pub enum State<'a> {
    /// It was filed, and nothing dealt with it yet; put off to a day, when it was.
    Waiting(Option<NaiveDate>),
    /// Papers are wanted, which were not handed in.
    Papers(&'a Filing, &'a Reply),
    /// They offer something, or paid something, and it was not looked at yet.
    Offered(&'a Filing, &'a Reply),
    /// The offer is not accepted, and the answer to it is not sent.
    Countered(&'a Filing, &'a Reply),
    /// The offer was taken, and the money has not come.
    Promised(&'a Filing, &'a Reply),
    /// It was passed on.
    Moved(&'a Filing, &'a Reply),
    /// It was dealt with, and that was not all: refused, closed, or paid in part.
    Ended(&'a Filing, &'a Reply),
}

impl<'a> State<'a> {
    /// The state after `reply` to `filing`.
    fn after(self, filing: &'a Filing, reply: &'a Reply) -> Self {
        match reply.kind {
            ReplyKind::Received => self,
            // Whoever puts it off still has not got the papers that were wanted.
            ReplyKind::Extended if matches!(self, Self::Papers(..)) => self,
            ReplyKind::Extended => Self::Waiting(reply.until),
            ReplyKind::Papers if reply.completed.is_some() => Self::Waiting(None),
            ReplyKind::Papers => Self::Papers(filing, reply),
            ReplyKind::Offer => match reply.offer.as_ref().map(|offer: &Offer| offer.decision) {
                Some(Decision::Taken) => Self::Promised(filing, reply),
                Some(Decision::Countered) => Self::Countered(filing, reply),
                Some(Decision::Open) | None => Self::Offered(filing, reply),
            },
            ReplyKind::Transferred => Self::Moved(filing, reply),
            // Whoever was paid has to say first whether that was all.
            ReplyKind::Paid if reply.results.is_empty() => Self::Offered(filing, reply),
            ReplyKind::Refused | ReplyKind::Closed | ReplyKind::Paid => Self::Ended(filing, reply),
        }
    }

    /// The answer from which it follows.
    pub const fn reply(&self) -> Option<(&'a Filing, &'a Reply)> {
        match *self {
            Self::Waiting(_) => None,
            Self::Papers(filing, reply)
            | Self::Offered(filing, reply)
            | Self::Countered(filing, reply)
            | Self::Promised(filing, reply)
            | Self::Moved(filing, reply)
            | Self::Ended(filing, reply) => Some((filing, reply)),
        }
    }

    /// Whether the other side has the next move.
    pub const fn waits(&self) -> bool {
        matches!(self, Self::Waiting(_) | Self::Promised(..))
    }
}

impl Thread<'_> {
    /// Whether something of this kind was filed in it.
    pub fn has(&self, kind: FilingKind) -> bool {
        self.kinds.contains(&kind)
    }

    /// Whether it was dealt with otherwise than asked, and the person does not leave it at that. What came of it before a
    /// chaser or a counter was sent counts too: a door that a refusal opened stays open.
    pub const fn is_not_accepted(&self) -> bool {
        self.refused
    }
}

/// The threads of a case, in the order in which they were begun.
pub fn threads(case: &Case) -> Vec<Thread<'_>> {
    let mut order: Vec<&str> = Vec::new();
    for filing in &case.filings {
        if !order.contains(&filing.channel.as_str()) {
            order.push(&filing.channel);
        }
    }
    order.into_iter().filter_map(|channel| thread(case, channel)).collect()
}

/// The thread of the channel with this id, if anything was filed there.
pub fn thread<'a>(case: &'a Case, channel: &str) -> Option<Thread<'a>> {
    let mut events: Vec<(Moment, &Filing, Option<&Reply>)> = Vec::new();
    for filing in case.filings.iter().filter(|filing| filing.channel == channel) {
        events.push(((filing.day, filing.recorded), filing, None));
        // An answer is never before what it answers, whatever day was typed.
        let day = |reply: &Reply| reply.day.max(filing.day);
        events.extend(filing.answers().map(|one| ((day(one), one.recorded), filing, Some(one))));
    }
    events.sort_by_key(|(moment, _, _)| *moment);
    let filings = || events.iter().filter(|(_, _, reply)| reply.is_none());
    let newest = filings().next_back().map(|(_, filing, _)| *filing)?;
    let since = filings().map(|(moment, _, _)| moment.0).min()?;
    let kinds = filings().map(|(_, filing, _)| filing.kind).collect();
    let mut state = State::Waiting(None);
    let mut refused = false;
    for (_, filing, reply) in &events {
        state = match reply {
            None => State::Waiting(None),
            Some(reply) => state.after(filing, reply),
        };
        refused |= matches!(state, State::Ended(..) | State::Moved(..) | State::Countered(..));
    }
    let last = events.last().map(|(moment, _, _)| *moment)?;
    Some(Thread { channel: &newest.channel, newest, state, last, since, kinds, refused })
}
