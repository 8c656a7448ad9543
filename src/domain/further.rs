//! What may be written to a house that has the complaint already: one rule for the next action, for the rows of the case,
//! and for the page of such a letter, however it was opened.

use chrono::{Days, NaiveDate};

use super::advice::View;
use super::answer::contacts;
use super::case::FilingKind;
use super::channel::{AUTHORITIES, BESIDE, Channel, ELSEWHERE};
use super::fit::{Against, Fit, Letters, Useless};
use super::letter::{DUE, OPEN, Receiver};
use super::next::{At, Next};
use super::reply::{Reply, ReplyKind};
use super::results::asked;
use super::thread::{State, Thread, thread, threads};
use crate::text::placeholders;

/// How long after an answer a bank's upper level may be asked to review it (knowledge base, row N-4).
pub const REVIEW_DAYS: u64 = 30;
/// How long the same ticket is tried again rather than the next channel. No rule sets it: the person's own pace.
const REOPEN_DAYS: u64 = 7;
/// After so many days one asks where no rule and no custom names a day (knowledge base 1.4: a convention, no rule).
const ASK_AFTER: u64 = 15;

/// By when a review of `reply` by the level above can be asked for, where the channel has one and the answer is one that
/// may not be accepted.
pub fn review_by(channel: &Channel, reply: &Reply) -> Option<NaiveDate> {
    let ends = matches!(reply.kind, ReplyKind::Refused | ReplyKind::Closed);
    let asked = ends && !channel.intake.above.is_empty() && !reply.is_trap();
    reply.day.checked_add_days(Days::new(REVIEW_DAYS)).filter(|_| asked)
}

impl View<'_> {
    /// How every kind of letter stands in every thread.
    pub(super) fn letters(&self) -> Vec<Letters> {
        let general = self.nothing_fits();
        let all = threads(self.case);
        let of = |thread: &Thread<'_>| {
            let channel = self.journey.channel(thread.channel)?;
            Some(FilingKind::ALL.map(|kind| {
                let fit = general.map_or_else(|| self.fit(kind, thread, channel), Fit::Useless);
                Letters { channel, kind, fit }
            }))
        };
        let further = all.iter().filter_map(of).flatten();
        further.filter(|one| !one.kind.is_complaint()).collect()
    }

    /// What speaks against any letter.
    fn nothing_fits(&self) -> Option<Useless> {
        match () {
            () if self.case.closed.is_some() => Some(Useless::Closed),
            () if self.trap().is_some() => Some(Useless::Trap),
            () if self.is_settled() => Some(Useless::Settled),
            () => None,
        }
    }

    fn fit(&self, kind: FilingKind, thread: &Thread<'_>, channel: &Channel) -> Fit {
        let last = thread.newest.kind;
        match kind {
            FilingKind::Complaint => Fit::Fits,
            FilingKind::Chaser => self.chaser(thread),
            // What was sent last, and is not answered, does the same or more.
            _ if last == kind && matches!(thread.state, State::Waiting(_)) => sent(thread),
            FilingKind::Counter => counter(thread),
            FilingKind::Review => self.review(thread, channel),
            FilingKind::Reopened => self.reopened(thread, channel),
            FilingKind::Mediation => self.mediation(thread, channel),
        }
    }

    fn chaser(&self, thread: &Thread<'_>) -> Fit {
        match (thread.state, self.silence(thread)) {
            (State::Countered(..) | State::Ended(..), _) => Fit::Useless(Useless::Answered),
            (State::Waiting(_), early) if early != Fit::Fits && is_newest_chaser(thread) => {
                sent(thread)
            }
            (State::Waiting(_) | State::Promised(..), silence) => silence,
            (state, _) => halted(state),
        }
    }

    fn review(&self, thread: &Thread<'_>, channel: &Channel) -> Fit {
        match thread.state {
            State::Countered(_, reply) | State::Ended(_, reply) => {
                let has_level = !channel.intake.above.is_empty();
                self.within(REVIEW_DAYS, reply, thread.has(FilingKind::Review), has_level)
            }
            State::Waiting(_) if thread.is_not_accepted() => sent(thread),
            State::Waiting(_) => match self.silence(thread) {
                Fit::Fits => Fit::Against(Against::Silent),
                early => early,
            },
            state => halted(state),
        }
    }

    fn reopened(&self, thread: &Thread<'_>, channel: &Channel) -> Fit {
        match thread.state {
            State::Ended(_, reply) if reply.kind == ReplyKind::Closed => {
                let has_custom = !channel.intake.again.is_empty();
                self.within(REOPEN_DAYS, reply, thread.has(FilingKind::Reopened), has_custom)
            }
            State::Waiting(_) | State::Countered(..) | State::Ended(..) => {
                Fit::Useless(Useless::NotClosed)
            }
            state => halted(state),
        }
    }

    /// Mediation takes an open dispute with whoever is asked to pay (PBOC5-45, MED-17), which nobody else has: an
    /// authority refuses what a mediator has taken (PBOC5-42(4)), and the same money is filed once.
    fn mediation(&self, thread: &Thread<'_>, channel: &Channel) -> Fit {
        match thread.state {
            _ if !self.asks_money_of(channel) => Fit::Useless(Useless::NoMoney),
            _ if self.is_held() => Fit::Useless(Useless::Held),
            State::Countered(..) | State::Ended(..) => Fit::Fits,
            State::Waiting(_) => self.silence(thread),
            state => halted(state),
        }
    }

    /// Whether their time to answer is over.
    pub(super) fn silence(&self, thread: &Thread<'_>) -> Fit {
        let wait = self.wait(thread);
        match wait.and_then(|wait| wait.last()) {
            Some(day) if day < self.today => Fit::Fits,
            Some(day) => Fit::Against(Against::TheirDay(day)),
            None => match thread.last.0.checked_add_days(Days::new(ASK_AFTER)) {
                Some(day) if self.today < day => Fit::Against(Against::NoDay(day)),
                _ => Fit::Fits,
            },
        }
    }

    /// What can be asked within so many `days` of their answer.
    fn within(&self, days: u64, reply: &Reply, asked: bool, known: bool) -> Fit {
        let until = reply.day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        match () {
            () if asked => Fit::Against(Against::Again),
            () if !known => Fit::Against(Against::NoCustom),
            () if until < self.today => Fit::Against(Against::Over(until)),
            () => Fit::Fits,
        }
    }

    /// Whether the channel is a seller or an institution that is asked to pay itself, and not to see to it that others do.
    fn asks_money_of(&self, channel: &Channel) -> bool {
        let Some(letter) = self.journey.letter(channel.letter) else { return false };
        let receiver = letter.receiver;
        let supervisor = match receiver {
            // A debt is claimed, and not paid back.
            Receiver::Lender => return true,
            Receiver::Merchant | Receiver::Marketplace => None,
            Receiver::Platform | Receiver::Clearing => Some(Receiver::Pboc),
            Receiver::Bank => Some(Receiver::Nfra),
            _ => return false,
        };
        let of_money = |name: &str| OPEN.contains(&name) || DUE.contains(&name);
        let chosen = asked(self.answers);
        let mut demands = self.journey.demands.iter().filter(|demand| {
            chosen.contains(&demand.id) && demand.when.holds(self.answers, self.today)
        });
        demands.any(|demand| match supervisor {
            Some(above) => {
                demand.to.contains(&above)
                    && self.journey.owes(above, demand.id, self.answers, self.today)
            }
            None => demand.to.contains(&receiver) && placeholders(demand.text.zh).any(of_money),
        })
    }

    /// Whether an authority, a mediator or a court has the matter, as far as is known. One that refused it, or ended it
    /// without a result, has it no more.
    fn is_held(&self) -> bool {
        let has = |channel: &&Channel| {
            let above = (AUTHORITIES..BESIDE).contains(&channel.rung);
            above
                && match thread(self.case, channel.id) {
                    Some(thread) => !matches!(thread.state, State::Ended(..) | State::Moved(..)),
                    None => contacts(self.answers).iter().any(|one| {
                        one.whom == channel.id
                            && matches!(one.said.as_str(), "nothing" | "promised")
                    }),
                }
        };
        let elsewhere = self.answers.get(ELSEWHERE).is_some_and(|answer| answer.chose("yes"));
        elsewhere || self.journey.channels.iter().any(|channel| has(&channel))
    }

    /// What is offered to each house that has it already, whatever comes first.
    pub(super) fn further(&self, letters: &[Letters]) -> Vec<Next> {
        let all = threads(self.case);
        let mut list = Vec::new();
        for thread in &all {
            let Some(at) = self.at(thread) else { continue };
            let passed_on = self.readdressed(thread).filter(|_| self.nothing_fits().is_none());
            list.extend(passed_on);
            let fits = |one: &&Letters| one.channel.id == thread.channel && one.fit == Fit::Fits;
            list.extend(letters.iter().filter(fits).filter_map(|one| match one.kind {
                FilingKind::Complaint => None,
                FilingKind::Chaser => {
                    let until = self.wait(thread).and_then(|wait| wait.last());
                    Some(Next::Chase(At { until, ..at }))
                }
                FilingKind::Counter => Some(Next::Counter(at)),
                FilingKind::Review => Some(Next::Review(within(at, thread, REVIEW_DAYS))),
                FilingKind::Reopened => Some(Next::Reopen(within(at, thread, REOPEN_DAYS))),
                FilingKind::Mediation => Some(Next::Mediate(at)),
            }));
        }
        list
    }

    /// What can be asked of the same house after its answer, before one goes on.
    pub(super) fn same_house(&self, thread: &Thread<'_>) -> Option<Next> {
        let at = self.at(thread)?;
        let channel = at.channel;
        let fits = |kind| self.fit(kind, thread, channel) == Fit::Fits;
        let reopen =
            || fits(FilingKind::Reopened).then(|| Next::Reopen(within(at, thread, REOPEN_DAYS)));
        let review =
            || fits(FilingKind::Review).then(|| Next::Review(within(at, thread, REVIEW_DAYS)));
        self.readdressed(thread).or_else(reopen).or_else(review)
    }

    /// The same letter to whom they passed it on to, where that is a channel of this case and nobody was there yet.
    fn readdressed(&self, thread: &Thread<'_>) -> Option<Next> {
        let State::Moved(_, reply) = thread.state else { return None };
        let to = reply.passed_to.as_str();
        let named = |one: &Channel| !to.is_empty() && (one.id == to || one.name.zh == to);
        let to = self.open().find(|one| named(one))?;
        Some(Next::Readdress(self.at(thread)?, to))
    }

    /// The mediation that is offered beside the next action: after an end without the result that was asked for, or
    /// where there is no further place.
    pub(super) fn mediate(&self, letters: &[Letters]) -> Option<Next> {
        let all = threads(self.case);
        let last = self.onward().is_none();
        let fits = |id: &str| {
            let mut of = letters.iter().filter(|one| one.channel.id == id);
            of.any(|one| one.kind == FilingKind::Mediation && one.fit == Fit::Fits)
        };
        let ended = |thread: &&Thread<'_>| matches!(thread.state, State::Ended(..)) || last;
        let newest = all.iter().filter(|one| fits(one.channel)).filter(ended);
        let newest = newest.max_by_key(|thread| thread.last)?;
        self.at(newest).map(Next::Mediate)
    }
}

/// A reply to what they answered.
const fn counter(thread: &Thread<'_>) -> Fit {
    match thread.state {
        State::Countered(..) | State::Ended(..) => Fit::Fits,
        State::Waiting(_) if thread.is_not_accepted() => sent(thread),
        State::Waiting(_) => Fit::Useless(Useless::NoAnswer),
        state => halted(state),
    }
}

const fn sent(thread: &Thread<'_>) -> Fit {
    Fit::Against(Against::Sent(thread.newest.day))
}

fn is_newest_chaser(thread: &Thread<'_>) -> bool {
    thread.newest.kind == FilingKind::Chaser
}

/// What comes first in a thread in which the person has another move.
const fn halted(state: State<'_>) -> Fit {
    Fit::Useless(match state {
        State::Papers(..) => Useless::Papers,
        State::Promised(..) => Useless::Taken,
        State::Moved(..) => Useless::Moved,
        State::Offered(..) | State::Waiting(_) | State::Countered(..) | State::Ended(..) => {
            Useless::Undecided
        }
    })
}

/// With the last day on which it can be asked for.
fn within(at: At, thread: &Thread<'_>, days: u64) -> At {
    let answered = thread.state.reply().map(|(_, reply)| reply.day);
    At { until: answered.and_then(|day| day.checked_add_days(Days::new(days))), ..at }
}
