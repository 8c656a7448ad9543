//! The form of a page of questions: its fields, what they hold, and what becomes of it.

use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;

use crate::domain::answer::{Answer, Answers};
use crate::domain::case::Change;
use crate::domain::entry::{self, Draft, Refusal};
use crate::domain::flow::{Ask, Choice, Signpost, Step};
use crate::domain::guard::Wanted;
use crate::domain::plausible;
use crate::domain::walk::{form_page, offered};
use crate::text::{Message, money, words_case as wc, words_questions as wq};
use crate::ui::case_context::CaseContext;
use crate::ui::components::{DraftKeeper, FormErrors, Input, SecretGuard, TapGuard, replace_in};
use crate::ui::pages::days::DayDoubt;

/// The id and the name of the first field of a page; the others have the id of their question.
const ANSWER: &str = "answer";

/// A page of questions that is being answered.
#[derive(Clone, Copy)]
pub(super) struct PageForm {
    pub(super) case: CaseContext,
    /// The question after which the page is named.
    pub(super) first: &'static Step,
    pub(super) errors: FormErrors,
    pub(super) guard: SecretGuard,
    /// What is asked about days before the page goes on.
    pub(super) doubt: DayDoubt,
    pub(super) draft: DraftKeeper,
    pub(super) taps: TapGuard,
    entries: StoredValue<Vec<Entry>>,
}

/// One question of the page and what stands in its field; several options stand one in a line.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) step: &'static Step,
    pub(super) input: Input,
    /// Whether "I do not know" is chosen; what is typed counts more.
    pub(super) unknown: RwSignal<bool>,
}

impl PageForm {
    pub(super) fn new(case: CaseContext, first: &'static Step) -> Self {
        let draft = case.app.draft(&case.id(), first.id);
        let answers = case.record.with_untracked(|case| case.answers.clone());
        // Those that may come to stand on this page: which of them do, the answers decide.
        let later = untrack(|| case.journey().flow.steps).iter().skip_while(|s| s.id != first.id);
        let steps = [first].into_iter().chain(later.skip(1).filter(|step| step.joins));
        let new = |step| Entry::new(step, step_id(step, first), &draft, answers.get(step.id));
        let entries: Vec<Entry> = steps.map(new).collect();
        let theirs = |entry: &&Entry| entry.wanted() == Wanted::Numbers;
        let numbers = entries.iter().filter(theirs).map(|entry| entry.step.id).collect();
        let entries = StoredValue::new(entries);
        let fields =
            move || entries.with_value(|list| list.iter().flat_map(|e| e.draft()).collect());
        Self {
            case,
            first,
            errors: FormErrors::new(),
            guard: SecretGuard::new(),
            doubt: DayDoubt::new(case),
            draft: DraftKeeper::new(case, first.id, numbers, Callback::new(move |()| fields())),
            taps: expect_context(),
            entries,
        }
    }

    /// The questions on the page as its form stands, each with its answer or with what is wrong; tracked.
    fn read(self) -> Vec<(Entry, Result<Answer, Message>)> {
        let (mut read, today) = (Vec::new(), self.case.app.today());
        let (flow, case) = (&self.case.journey().flow, self.case.record.read());
        form_page(flow, &case.answers, self.first.id, today, |step, seen| {
            let entry = self.entry(step.id)?;
            let result = entry.read(seen, self.case);
            let answer = result.clone().ok();
            read.push((entry, result));
            answer
        });
        read
    }

    /// The ids of the questions on the page beside the first, as its form stands; tracked.
    pub(super) fn joined(self) -> Vec<&'static str> {
        self.read().iter().skip(1).map(|(entry, _)| entry.step.id).collect()
    }

    /// Whether the question with this id stands on the page, as its form is; untracked.
    pub(super) fn stands(self, id: &str) -> bool {
        untrack(|| self.read()).iter().any(|(entry, _)| entry.step.id == id)
    }

    /// The question of this page with this id.
    pub(super) fn entry(self, id: &str) -> Option<Entry> {
        self.entries.with_value(|list| list.iter().find(|entry| entry.step.id == id).copied())
    }

    /// The options that are offered, as the form stands.
    pub(super) fn options(self, step: &'static Step) -> Vec<&'static Choice> {
        let (mut list, today) = (Vec::new(), self.case.app.today());
        let (flow, case) = (&self.case.journey().flow, self.case.record.read_untracked());
        form_page(flow, &case.answers, self.first.id, today, |asked, seen| {
            if asked.id == step.id {
                list.extend(offered(step, seen, today));
            }
            self.entry(asked.id)?.read(seen, self.case).ok()
        });
        list
    }

    /// What comes first, as the form stands; tracked.
    pub(super) fn signpost(self, step: &'static Step) -> Option<Signpost> {
        let (mut found, today) = (step.signpost, self.case.app.today());
        let (flow, case) = (&self.case.journey().flow, self.case.record.read());
        form_page(flow, &case.answers, self.first.id, today, |asked, seen| {
            let answer = self.entry(asked.id)?.read(seen, self.case).ok();
            if asked.id == step.id {
                let mut seen = seen.clone();
                seen.extend(answer.clone().map(|answer| (asked.id.to_owned(), answer)));
                found = found.filter(|post| post.when.holds(&seen, today));
            }
            answer
        });
        found
    }

    /// Whether most do better to follow a signpost of the page than to go on, as the form stands; tracked.
    pub(super) fn leads_away(self) -> bool {
        let posts = self.read().into_iter().filter_map(|(entry, _)| self.signpost(entry.step));
        posts.into_iter().any(|post| post.to.is_for_most())
    }

    /// Makes the case one of this type, with what is answered on the page. Its question is none of that type: the page
    /// leads on to the first one that is.
    pub(super) fn retype(self, problem: &'static str) {
        let read = untrack(|| self.read());
        let answers = read
            .into_iter()
            .filter_map(|(entry, answer)| Some((entry.step.id.to_owned(), answer.ok()?)));
        self.draft.forget();
        self.case.change(Change::AnsweredPage(answers.collect()));
        self.case.change(Change::Retyped(problem.to_owned()));
    }

    pub(super) fn submit(self, event: &SubmitEvent) {
        event.prevent_default();
        self.taps.moved(event);
        self.send(None);
    }

    /// Takes all answers of the page, or says what is missing, held back or odd; then goes to this question, or on.
    pub(super) fn send(self, then: Option<&'static str>) {
        let stored = self.case.record.with_untracked(|case| case.answers.clone());
        let (mut answers, mut errors) = (Vec::new(), Vec::new());
        for (entry, result) in untrack(|| self.read()) {
            let checked = result.and_then(|answer| {
                let refused = plausible::refusal(entry.step.id, &answer, &stored);
                refused.map_or(Ok(answer), |refusal| Err(refusal.into()))
            });
            match checked {
                Ok(answer) => answers.push((entry.step, answer)),
                Err(message) => errors.push((entry.input.id, message)),
            }
        }
        let fine = errors.is_empty();
        self.errors.show(errors);
        self.doubt.dismiss();
        if !fine || !self.guard.allows_all(&self.guarded()) {
            return;
        }
        let said: Vec<_> = answers.iter().map(|(step, answer)| (step.id, answer)).collect();
        if self.doubt.allows(&said) {
            self.draft.forget();
            self.case.accept_page(answers, then);
        }
    }

    /// The person decided on what the guard held back.
    pub(super) fn decided(self, (held, made): (String, String)) {
        replace_in(&self.guarded(), &held, &made);
        if !made.is_empty() {
            self.send(None);
        }
    }

    /// Leads to the field of this question.
    pub(super) fn focus(self, question: &str) {
        if let Some(entry) = self.entry(question) {
            entry.input.focus();
        }
    }

    /// "I do not know", for the one question of the page.
    pub(super) fn say_unknown(self, tap: &MouseEvent) {
        if self.taps.accepts(tap) {
            self.draft.forget();
            self.case.accept(self.first, Answer::Unknown);
        }
    }

    /// The texts that are to be kept.
    fn guarded(self) -> Vec<(Input, Wanted)> {
        let text = |entry: &&Entry| matches!(entry.step.ask, Ask::Line { .. });
        self.entries.with_value(|list| {
            list.iter().filter(text).map(|entry| (entry.input, entry.wanted())).collect()
        })
    }
}

impl Entry {
    fn new(step: &'static Step, id: &'static str, draft: &Draft, stored: Option<&Answer>) -> Self {
        let (text, unknown) = if draft.is_empty() {
            let usual = || entry::usual(step);
            (stored.map_or_else(usual, entry::written), stored == Some(&Answer::Unknown))
        } else {
            (draft.get(step.id).cloned().unwrap_or_default(), draft.contains_key(&mark(step)))
        };
        Self { step, input: Input::new(id, text), unknown: RwSignal::new(unknown) }
    }

    /// What stands in the field, tracked.
    fn read(self, seen: &Answers, case: CaseContext) -> Result<Answer, Message> {
        let text = self.input.text();
        if let Some(message) = self.input.half_typed() {
            Err(message)
        } else if text.trim().is_empty() && self.unknown.get() {
            Ok(Answer::Unknown)
        } else {
            entry::read(self.step, &text, seen, case.app.today()).map_err(Message::from)
        }
    }

    /// What is kept of it while it is no answer.
    fn draft(self) -> Vec<(String, String)> {
        let text = self.input.get();
        let unknown = (text.is_empty() && self.unknown.get_untracked())
            .then(|| (mark(self.step), String::new()));
        let typed = (!text.is_empty()).then(|| (self.step.id.to_owned(), text));
        typed.into_iter().chain(unknown).collect()
    }

    const fn wanted(&self) -> Wanted {
        match self.step.ask {
            Ask::Line { theirs: true, .. } => Wanted::Numbers,
            _ => Wanted::Words,
        }
    }
}

fn step_id(step: &'static Step, first: &Step) -> &'static str {
    if step.id == first.id { ANSWER } else { step.id }
}

/// Under which name "I do not know" is kept.
fn mark(step: &Step) -> String {
    format!("{}?", step.id)
}

impl From<Refusal> for Message {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Choose => wc::E_CHOOSE.into(),
            Refusal::ChooseMany => wc::E_CHOOSE_MANY.into(),
            Refusal::Empty => wc::E_LINE.into(),
            Refusal::Long(error) => error.into(),
            Refusal::Digits(count) => Self::with(wc::E_DIGITS, &[("count", &count.to_string())]),
            Refusal::Day(error) => error.into(),
            Refusal::Amount(error) => error.into(),
            Refusal::Time => wq::E_TIME_EMPTY.into(),
            Refusal::MoreThan(fen) => Self::with(wq::E_MORE_THAN, &[("total", &money::yuan(fen))]),
        }
    }
}
