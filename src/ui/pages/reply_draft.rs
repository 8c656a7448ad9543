//! The answer that is being written down: what its form holds, what of it is kept before it is sent, and how it
//! becomes a [`Reply`].

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::sum_doubt::SumDoubt;
use crate::domain::answer::bounds;
use crate::domain::case::{Change, Filing};
use crate::domain::clean;
use crate::domain::entry::{Draft, draft_of};
use crate::domain::guard::Wanted;
use crate::domain::reply::{Reply, ReplyKind};
use crate::route::Route;
use crate::text::{Message, Text, dates, money, words_reply as w};
use crate::ui::case_context::CaseContext;
use crate::ui::components::{DraftKeeper, FormErrors, Input, SecretGuard};
use crate::ui::words::too_many;

/// The name of the kinds, and the id of the first one.
pub(super) const KIND: &str = "kind";
pub(super) const HOW: &str = "how";
pub(super) const WORDS: &str = "words";

/// The answer that is being written down.
#[derive(Clone, Copy)]
pub(super) struct ReplyDraft {
    filing: StoredValue<Filing>,
    pub(super) errors: FormErrors,
    pub(super) guard: SecretGuard,
    doubt: SumDoubt,
    /// The answer that is being changed, as it was.
    editing: StoredValue<Option<Reply>>,
    pub(super) kind: RwSignal<String>,
    pub(super) how: RwSignal<String>,
    pub(super) words: RwSignal<String>,
    pub(super) day: Input,
    pub(super) time: Input,
    pub(super) who: Input,
    pub(super) reference: Input,
    pub(super) until: Input,
    pub(super) completed: Input,
    pub(super) accepted: Input,
    pub(super) passed_to: Input,
    pub(super) paid: Input,
}

impl ReplyDraft {
    /// As the form was left, with what keeps it; the answer as it is, where one is changed.
    pub(super) fn kept(
        case: CaseContext,
        filing: Filing,
        reply: Option<Reply>,
    ) -> (Self, DraftKeeper) {
        let form = match &reply {
            Some(reply) => format!("reply-{}-{}", filing.key(), reply.key()),
            None => format!("reply-{}", filing.key()),
        };
        let today = dates::iso(case.app.today());
        let first = reply.as_ref().map_or_else(|| fresh(&today), written);
        let mut left = case.app.draft(&case.id(), &form);
        if left.is_empty() {
            left.clone_from(&first);
        }
        let kept = |id: &str| left.get(id).cloned().unwrap_or_default();
        let input = |id: &'static str| Input::new(id, kept(id));
        let choice = |id: &str| RwSignal::new(kept(id));
        let draft = Self {
            filing: StoredValue::new(filing),
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            doubt: SumDoubt::new(case),
            editing: StoredValue::new(reply),
            kind: choice(KIND),
            how: choice(HOW),
            words: choice(WORDS),
            day: input("day"),
            time: input("time"),
            who: input("who"),
            reference: input("reference"),
            until: input("until"),
            completed: input("completed"),
            accepted: input("accepted"),
            passed_to: input("passed_to"),
            paid: input("paid"),
        };
        let fields = Callback::new(move |()| {
            let now = draft.to_draft();
            if now == first { Draft::new() } else { now }
        });
        (draft, DraftKeeper::new(case, form, vec!["reference"], fields).watching())
    }

    fn inputs(self) -> [Input; 9] {
        let Self { day, time, who, reference, until, completed, accepted, .. } = self;
        [day, time, who, reference, until, completed, accepted, self.passed_to, self.paid]
    }

    /// What is typed and chosen, by name; tracked.
    fn to_draft(self) -> Draft {
        let inputs = self.inputs().map(|input| (input.id, input.text()));
        let choices = [(KIND, self.kind.get()), (HOW, self.how.get()), (WORDS, self.words.get())];
        draft_of(inputs.into_iter().chain(choices).collect())
    }

    pub(super) fn guarded(self) -> [(Input, Wanted); 3] {
        [
            (self.who, Wanted::Words),
            (self.reference, Wanted::Numbers),
            (self.passed_to, Wanted::Words),
        ]
    }

    /// Writes the answer down, or says what is wrong; `event` is that of the form, if it was sent by its button.
    pub(super) fn save(
        self,
        case: CaseContext,
        keeper: DraftKeeper,
        done: Callback<()>,
        event: Option<&SubmitEvent>,
    ) {
        let reply = match self.read(case, event) {
            Ok(reply) => reply,
            Err(errors) => return self.errors.show(errors),
        };
        self.errors.show(vec![]);
        let fine = self.guard.allows_all(&self.guarded())
            && self.guard.allows(&reply.words, Wanted::Words);
        if !fine {
            return;
        }
        keeper.forget();
        let (key, check) = (self.filing.with_value(Filing::key), reply.key());
        let papers = reply.kind == ReplyKind::Papers;
        let asks = (reply.kind.answers() || papers) && self.editing.with_value(Option::is_none);
        case.change(Change::Replied(key.clone(), reply));
        if asks {
            case.app.browser().go(&Route::ReplyCheck(case.id(), key, check).path());
        } else {
            done.run(());
        }
    }

    fn read(
        self,
        case: CaseContext,
        event: Option<&SubmitEvent>,
    ) -> Result<Reply, Vec<(&'static str, Message)>> {
        let mut errors: Vec<(&'static str, Message)> = Vec::new();
        let (app, today) = (case.app, case.app.today());
        let kind = ReplyKind::of(&self.kind.get_untracked());
        if kind.is_none() {
            errors.push((KIND, w::E_KIND.into()));
        }
        let filing = self.filing.get_value();
        let new = self.editing.with_value(Option::is_none);
        let logged = case.record.with_untracked(|of| {
            of.filing(&filing.key()).map(|it| it.replies.clone()).unwrap_or_default()
        });
        if new && logged.len() >= bounds::REPLIES {
            errors.push((KIND, too_many(bounds::REPLIES)));
        }
        let told = |text: Text, day| Message::with(text, &[("day", &untrack(|| app.day(day)))]);
        let early = |day| (day < filing.day).then(|| told(w::E_BEFORE, filing.day));
        let day = self.day.day(today).and_then(|day| early(day).map_or(Ok(day), Err));
        let day = day.map_err(|error| errors.push((self.day.id, error)));
        let time = self.time.time().map_err(|error| errors.push((self.time.id, error)));
        // What belongs to the answer cannot lie before it.
        let not_before = |named: Option<NaiveDate>, text| match (named, &day) {
            (Some(named), Ok(told_on)) if named < *told_on => Err(told(text, *told_on)),
            _ => Ok(named),
        };
        let is = |one| kind == Some(one);
        let mut until = None;
        if is(ReplyKind::Papers) || is(ReplyKind::Extended) || is(ReplyKind::Offer) {
            let read = self.until.coming_day(today);
            match read.and_then(|until| not_before(until, w::E_UNTIL_EARLY)) {
                Ok(None) if is(ReplyKind::Extended) => {
                    errors.push((self.until.id, w::E_UNTIL.into()));
                }
                Ok(day) => until = day,
                Err(error) => errors.push((self.until.id, error)),
            }
        }
        let mut accepted = None;
        if is(ReplyKind::Received) {
            let read = self.accepted.optional_day(today);
            let read = read.and_then(|day| day.and_then(early).map_or(Ok(day), Err));
            accepted = read.map_err(|error| errors.push((self.accepted.id, error))).ok().flatten();
        }
        let mut completed = None;
        if is(ReplyKind::Papers) {
            let read = self.completed.optional_day(today);
            let read = read.and_then(|done| not_before(done, w::E_BEFORE_PAPERS));
            completed =
                read.map_err(|error| errors.push((self.completed.id, error))).ok().flatten();
        }
        let mut passed_to = String::new();
        if is(ReplyKind::Transferred) {
            let read = self.passed_to.line();
            passed_to = read.map_err(|e| errors.push((self.passed_to.id, e))).unwrap_or_default();
        }
        let mut paid = 0;
        if is(ReplyKind::Paid) {
            let read = self.paid.refund();
            paid = read.map_err(|e| errors.push((self.paid.id, e.into()))).unwrap_or_default();
            if errors.is_empty() {
                errors.extend(self.doubt.asks(paid, event).map(|said| (self.paid.id, said)));
            }
        }
        let words = clean::lines(&self.words.get_untracked(), bounds::TEXT);
        let words = words.map_err(|error| errors.push((WORDS, error.into())));
        let who = self.who.line().map_err(|error| errors.push((self.who.id, error)));
        let number = self.reference.number();
        let reference = number.map_err(|error| errors.push((self.reference.id, error)));
        let how = self.how.get_untracked();
        match (kind, day, time, words, who, reference) {
            (Some(kind), Ok(day), Ok(time), Ok(words), Ok(who), Ok(reference))
                if errors.is_empty() =>
            {
                let known = self.editing.get_value();
                let base =
                    known.unwrap_or_else(|| Reply::new(kind, day, unused(app.now(), &logged)));
                Ok(Reply {
                    kind,
                    day,
                    time,
                    how,
                    who,
                    words,
                    reference,
                    until,
                    accepted,
                    completed,
                    passed_to,
                    paid,
                    ..base
                })
            }
            _ => Err(errors),
        }
    }
}

/// The first instant from `at` on at which none of `replies` was recorded: by that they are told apart.
fn unused(at: NaiveDateTime, replies: &[Reply]) -> NaiveDateTime {
    let later = (0..).map(|seconds| at + TimeDelta::seconds(seconds));
    let mut free = later.filter(|at| replies.iter().all(|reply| reply.recorded != *at));
    free.next().unwrap_or(at)
}

/// What stands in the form of a new answer: it came today.
fn fresh(today: &str) -> Draft {
    draft_of(vec![("day", today.to_owned())])
}

/// What stands in the form of an answer that is changed.
fn written(reply: &Reply) -> Draft {
    let day = |day: Option<NaiveDate>| day.map(dates::iso).unwrap_or_default();
    let paid = if reply.paid > 0 { money::plain(reply.paid) } else { String::new() };
    draft_of(vec![
        (KIND, reply.kind.id().to_owned()),
        (HOW, reply.how.clone()),
        (WORDS, reply.words.clone()),
        ("day", dates::iso(reply.day)),
        ("time", reply.time.clone()),
        ("who", reply.who.clone()),
        ("reference", reply.reference.clone()),
        ("until", day(reply.until)),
        ("completed", day(reply.completed)),
        ("accepted", day(reply.accepted)),
        ("passed_to", reply.passed_to.clone()),
        ("paid", paid),
    ])
}
