//! From what a case holds to the one next action, and those beside it.

use chrono::NaiveDate;

use super::answer::{Answers, contacts};
use super::calendar::Year;
use super::case::{Case, FilingKind};
use super::channel::{AUTHORITIES, BESIDE, Channel, Standing, standing};
use super::evidence::Progress;
use super::fit::{Fit, Letters};
use super::issues::{IssueState, TRAPS, key};
use super::next::{At, Next};
use super::problem::Journey;
use super::reply::ReplyKind;
use super::results::all_settled;
use super::running::heads;
use super::thread::{State, Thread, threads};
use super::wait::Wait;
use super::walk::Walk;

/// What the next action follows from.
pub(super) struct View<'a> {
    pub(super) walk: &'a Walk,
    pub(super) answers: &'a Answers,
    pub(super) progress: Progress,
    pub(super) channels: &'a [&'static Channel],
    pub(super) journey: &'static Journey,
    pub(super) case: &'a Case,
    pub(super) today: NaiveDate,
    pub(super) years: &'a [Year],
}

impl View<'_> {
    pub(super) fn next(&self) -> Next {
        if self.case.closed.is_some() {
            return Next::Closed;
        }
        self.trap().map_or_else(|| self.after_traps(), Next::Stop)
    }

    fn after_traps(&self) -> Next {
        if let Some(step) = self.walk.current() {
            return Next::Answer(step);
        }
        // Where money can still be stopped, no proof is worth a delay.
        if let Some(channel) = self.first().filter(|channel| self.is_urgent(channel)) {
            return Next::File(channel);
        }
        if let Some(reaction) = self.reactions().into_iter().next() {
            return reaction;
        }
        if self.is_settled() {
            return Next::Close;
        }
        if self.progress.missing > 0 {
            return Next::Prove;
        }
        self.go_on()
    }

    /// Beside the next action: what else the log asks for, an answer that is due, evidence, the first channels; last of
    /// all, mediation.
    pub(super) fn also(&self, letters: &[Letters]) -> Vec<Next> {
        let next = self.next();
        if let Next::Stop(trap) = next {
            // What whoever set the trap wants is not to be done beside it.
            let other = |one: &Next| one.at().is_none_or(|at| at.channel.id != trap.channel.id);
            return Some(self.after_traps()).filter(other).into_iter().collect();
        }
        let reactions = self.reactions();
        if !self.walk.done() {
            return reactions.into_iter().take(2).collect();
        }
        let mediate = || self.mediate(letters);
        if matches!(next, Next::Closed | Next::Close) {
            return mediate().into_iter().collect();
        }
        let wait = self.waiting().filter(|wait| wait.due.is_some() && !wait.is_over(self.today));
        let wait = wait.map(Next::Wait);
        let prove = (self.progress.missing > 0).then_some(Next::Prove);
        // Money can still be stopped: whoever holds it is told beside the police, before any proof.
        let hurry = matches!(next, Next::File(channel) if channel.rung == 0);
        let holder = self.open().find(|one| one.rung == 1 && !self.was_told(one));
        let holder = holder.filter(|_| hurry && self.journey.every_first).map(Next::File);
        let file = self.first().map(Next::File);
        // What the next action would be if the evidence were gathered: it may have its own day.
        let go_on = self.is_under_way().then(|| self.go_on());
        let go_on = go_on.filter(|one| !matches!(one, Next::Wait(_) | Next::Prove | Next::Close));
        // What can be asked of the same house has a day of its own, whoever else has to be told first.
        let again = self.after_an_end().filter(|one| !matches!(one, Next::File(_)));
        let rest = [prove, again, wait, file, go_on];
        let all = reactions.into_iter().map(Some).chain(rest).flatten();
        let mut list: Vec<Next> = holder.into_iter().collect();
        for one in all {
            if !is_same(&one, &next) && !list.iter().any(|other| is_same(&one, other) && !hurry) {
                list.push(one);
            }
        }
        list.truncate(2);
        list.extend(mediate());
        list
    }

    /// The newest answer with a reason at which to stop, while nothing was said of it and nothing followed.
    pub(super) fn trap(&self) -> Option<At> {
        let logged = self.case.filings.iter();
        let logged = logged.flat_map(|one| one.replies.iter().map(move |reply| (one, reply)));
        let (filing, reply) = logged.max_by_key(|(_, reply)| (reply.day, reply.recorded))?;
        let newest = self.case.filings.iter().map(|one| one.recorded).max()?;
        let left = |reason: &String| {
            let mark = self.case.issues.get(&key(&filing.channel, reason));
            mark.is_some_and(|mark| mark.at >= reply.recorded && mark.state != IssueState::Persists)
        };
        let mut traps = reply.reasons.iter().filter(|id| TRAPS.contains(&id.as_str()));
        let stops = newest <= reply.recorded && traps.any(|reason| !left(reason));
        let channel = self.journey.channel(&filing.channel).filter(|_| stops)?;
        Some(At {
            channel,
            filing: filing.recorded,
            reply: Some(reply.recorded),
            answered: Some(reply.day),
            until: None,
        })
    }

    /// What the answers ask of the person, the most pressing first.
    fn reactions(&self) -> Vec<Next> {
        if self.case.closed.is_some() {
            return Vec::new();
        }
        let mut all: Vec<Next> = threads(self.case)
            .iter()
            .filter_map(|thread| {
                let at = self.at(thread)?;
                match thread.state {
                    State::Papers(..) => Some(Next::Papers(at)),
                    State::Offered(..) => Some(Next::Look(at)),
                    State::Countered(..) => Some(Next::Counter(at)),
                    _ => None,
                }
            })
            .collect();
        all.sort_by_key(|next| match next {
            Next::Papers(at) => (0, at.until.unwrap_or(NaiveDate::MAX)),
            Next::Look(_) => (1, NaiveDate::MAX),
            _ => (2, NaiveDate::MAX),
        });
        all
    }

    /// The filing, and the answer, that a thread has come to.
    pub(super) fn at(&self, thread: &Thread<'_>) -> Option<At> {
        let channel = self.journey.channel(thread.channel)?;
        let (filing, reply) = thread.state.reply().unzip();
        Some(At {
            channel,
            filing: filing.unwrap_or(thread.newest).recorded,
            reply: reply.map(|reply| reply.recorded),
            answered: reply.map(|reply| reply.day),
            until: reply.and_then(|reply| reply.until),
        })
    }

    /// Whether everything is settled, and no money that was promised is still to come.
    pub(super) fn is_settled(&self) -> bool {
        let promised = |thread: &Thread<'_>| matches!(thread.state, State::Promised(..));
        all_settled(self.case, self.answers) && !threads(self.case).iter().any(promised)
    }

    fn go_on(&self) -> Next {
        let first_time = self.case.filings.is_empty() || self.journey.every_first;
        if let Some(channel) = self.first().filter(|_| first_time) {
            return Next::File(channel);
        }
        if let Some(next) = self.after_an_end() {
            return next;
        }
        let waiting = self.waiting();
        if let Some(next) = self.overdue().and_then(|late| self.after_silence(late)) {
            return next;
        }
        if let Some(next) = self.without_a_day() {
            return next;
        }
        let onward = || self.onward().filter(|_| self.case.filings.is_empty() || waiting.is_none());
        let last = if self.is_under_way() { Next::Close } else { Next::Prove };
        onward().map(Next::File).or(waiting.map(Next::Wait)).unwrap_or(last)
    }

    /// After an answer that was not what was asked for, and after which nothing was filed: the same house again where it
    /// has a way for that, then the next one.
    fn after_an_end(&self) -> Option<Next> {
        let all = threads(self.case);
        let ended = self.ends(&all);
        let again = ended.iter().find_map(|thread| self.same_house(thread));
        // An authority that has it is waited for: others refuse what it has.
        let held = all.iter().any(|one| self.is_at_an_authority(one));
        let onward = || self.onward().filter(|_| !ended.is_empty() && !held).map(Next::File);
        again.or_else(onward)
    }

    /// The threads that came to an end which is not what was asked for, and after which nothing was filed; the newest
    /// first.
    fn ends<'t, 'c>(&self, all: &'t [Thread<'c>]) -> Vec<&'t Thread<'c>> {
        let filed = self.case.filings.iter().map(|one| (one.day, one.recorded)).max();
        let ended = |one: &&Thread<'_>| matches!(one.state, State::Ended(..) | State::Moved(..));
        let mut list: Vec<_> =
            all.iter().filter(ended).filter(|one| Some(one.last) > filed).collect();
        list.sort_by_key(|thread| std::cmp::Reverse(thread.last));
        list
    }

    /// The newest of them, and what the answer was.
    pub(super) fn ended(&self) -> Option<(At, ReplyKind)> {
        let all = threads(self.case);
        let newest = self.ends(&all).into_iter().next()?;
        let (_, reply) = newest.state.reply()?;
        Some((self.at(newest)?, reply.kind))
    }

    /// The answers that can still come in time, the first one first.
    pub(super) fn pending(&self) -> Vec<Wait> {
        let ahead = |wait: &Wait| wait.due.is_some() && !wait.is_over(self.today);
        let mut list: Vec<Wait> = self.waits().into_iter().filter(ahead).collect();
        list.sort_by_key(Wait::last);
        list
    }

    /// After a day that passed without an answer: authorities are asked what became of it, the others had their time.
    fn after_silence(&self, late: Wait) -> Option<Next> {
        let all = threads(self.case);
        let thread = all.iter().find(|thread| thread.channel == late.channel.id)?;
        let at = At { until: late.last(), ..self.at(thread)? };
        let promised = matches!(thread.state, State::Promised(..));
        let chase = (!thread.has(FilingKind::Chaser)).then_some(Next::Chase(at));
        let held = self.is_at_another_authority(late.channel);
        let onward = self.onward().filter(|_| !held).map(Next::File);
        if promised || late.channel.rung >= AUTHORITIES {
            chase.or(onward)
        } else {
            onward.or(chase)
        }
    }

    /// An authority for which no rule and no custom names a day is asked after a while, once.
    fn without_a_day(&self) -> Option<Next> {
        let all = threads(self.case);
        let asks = |thread: &&Thread<'_>| {
            let waits = self.wait(thread).is_some_and(|wait| wait.due.is_none());
            let asked = thread.has(FilingKind::Chaser);
            waits
                && !asked
                && self.is_with_an_authority(thread)
                && self.silence(thread) == Fit::Fits
        };
        let thread = all.iter().find(asks)?;
        Some(Next::Chase(At { until: None, ..self.at(thread)? }))
    }

    /// Whether an authority has it, and its time is not over.
    fn is_at_an_authority(&self, thread: &Thread<'_>) -> bool {
        let over = || self.wait(thread).is_some_and(|wait| wait.is_over(self.today));
        self.is_with_an_authority(thread) && thread.state.waits() && !over()
    }

    fn is_with_an_authority(&self, thread: &Thread<'_>) -> bool {
        let channel = self.journey.channel(thread.channel);
        channel.is_some_and(|one| (AUTHORITIES..BESIDE).contains(&one.rung))
    }

    fn is_at_another_authority(&self, than: &Channel) -> bool {
        let all = threads(self.case);
        all.iter().any(|one| one.channel != than.id && self.is_at_an_authority(one))
    }

    /// The first channel that has to be told, and was not.
    pub(super) fn first(&self) -> Option<&'static Channel> {
        self.open().find(|channel| channel.rung <= 1 && !self.was_told(channel))
    }

    /// The channel after the first ones.
    pub(super) fn onward(&self) -> Option<&'static Channel> {
        // Those without a paper of ours come last: mediation has its own place, an arbitrator needs an agreement.
        let written = || self.open().filter(|channel| !channel.letter.is_empty());
        let untold = written().find(|channel| !self.was_told(channel));
        untold.or_else(|| written().next()).or_else(|| self.open().next())
    }

    /// Every channel on the ladder that can be gone to now.
    pub(super) fn open(&self) -> impl Iterator<Item = &'static Channel> {
        let open = |one: &&Channel| standing(one, self.case, self.today) == Standing::Open;
        self.channels.iter().copied().filter(|channel| channel.rung != BESIDE).filter(open)
    }

    fn was_told(&self, channel: &Channel) -> bool {
        contacts(&self.case.answers).iter().any(|contact| contact.whom == channel.id)
    }

    /// Whether it comes before any proof: it can stop the money, or the money can still be stopped elsewhere too.
    fn is_urgent(&self, channel: &Channel) -> bool {
        let first = self.channels.iter().flat_map(|one| one.intake.first);
        let mut holds = first.map(|(when, _)| when.holds(&self.case.answers, self.today));
        channel.rung == 0 || (self.journey.every_first && holds.any(|holds| holds))
    }

    const fn is_under_way(&self) -> bool {
        !self.case.filings.is_empty()
    }

    /// The thread whose answer is due first; else the last one.
    fn waiting(&self) -> Option<Wait> {
        self.pending().first().or(self.waits().last()).copied()
    }

    /// The answer whose day has passed, when nothing was filed since. An authority that has the matter comes before whoever
    /// was asked on the way to it.
    pub(super) fn overdue(&self) -> Option<Wait> {
        let newest = self.case.filings.iter().map(|filing| filing.day).max();
        let over = |wait: &Wait| wait.is_over(self.today) && wait.last() > newest;
        let all: Vec<Wait> = self.waits().into_iter().filter(over).collect();
        let authority = all.iter().find(|wait| (AUTHORITIES..BESIDE).contains(&wait.channel.rung));
        authority.or(all.first()).copied()
    }

    fn waits(&self) -> Vec<Wait> {
        threads(self.case).iter().filter_map(|thread| self.wait(thread)).collect()
    }

    /// What is waited for in this thread, if the other side has the next move.
    pub(super) fn wait(&self, thread: &Thread<'_>) -> Option<Wait> {
        let wait = Wait::of(self.case, thread.newest, self.channels, self.years)?;
        match thread.state {
            // How far a complaint can be put off is a matter of its clock; nothing else has a rule for it.
            State::Waiting(Some(day)) if !heads(thread.newest.kind) || wait.due.is_none() => {
                Some(wait.put_off(day))
            }
            State::Waiting(_) => Some(wait),
            State::Promised(_, reply) => Some(wait.promised(reply.until)),
            _ => None,
        }
    }
}

/// Whether both are the same kind of action; two channels to file at are.
fn is_same(one: &Next, other: &Next) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}
