//! Position by replay: the answers are run through the flow to find out where the person stands.

use chrono::NaiveDate;

use super::answer::{Answer, Answers, places};
use super::flow::{Ask, Choice, EXCLUSIVE, Flow, Step};
use crate::text::dates::parse_time;

/// Where a case stands in its flow.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The steps on the path as far as it is known, answered and not, in order.
    pub path: Vec<&'static Step>,
    /// The index in `path` of the first step without a usable answer; `None` when all are answered.
    pub at: Option<usize>,
    /// Whether each step of `path` lacks a usable answer.
    open: Vec<bool>,
}

/// Replays `answers` through `flow`.
///
/// An answer of the wrong kind, or an option that is no longer offered, counts as no answer: the question is asked
/// again and the old answer stays stored until it is replaced.
pub fn walk(flow: &Flow, answers: &Answers, today: NaiveDate) -> Walk {
    let mut seen = Answers::new();
    let (mut path, mut open) = (Vec::new(), Vec::new());
    for step in flow.steps {
        if !step.when.holds(&seen, today) {
            continue;
        }
        let answer = answers.get(step.id).filter(|answer| fits(step, answer, &seen, today));
        open.push(answer.is_none());
        seen.extend(answer.map(|answer| (step.id.to_owned(), answer.clone())));
        path.push(step);
    }
    Walk { at: open.iter().position(|open| *open), path, open }
}

/// The page that begins with the step `first`, as its form stands: `read` gives what is in the field of a step, if it is
/// an answer. A step whose condition looks at an earlier one of the same page comes and goes with what is picked there.
pub fn form_page(
    flow: &Flow,
    answers: &Answers,
    first: &str,
    today: NaiveDate,
    mut read: impl FnMut(&'static Step, &Answers) -> Option<Answer>,
) -> Vec<&'static Step> {
    let mut seen = Answers::new();
    let mut page: Vec<&'static Step> = Vec::new();
    for step in flow.steps {
        if !step.when.holds(&seen, today) {
            continue;
        }
        let here = match page.last() {
            Some(before) if step.shares_page_of(before) => true,
            Some(_) => break,
            None => step.id == first,
        };
        if here {
            page.push(step);
        }
        let answer = if here { read(step, &seen) } else { answers.get(step.id).cloned() };
        let usable = answer.filter(|answer| fits(step, answer, &seen, today));
        seen.extend(usable.map(|answer| (step.id.to_owned(), answer)));
    }
    page
}

/// The answers that are on the path, and the details given with letters: what letters and lists may speak of.
pub fn on_path(flow: &Flow, answers: &Answers, today: NaiveDate) -> Answers {
    let mut said: Answers = walk(flow, answers, today)
        .path
        .iter()
        .filter_map(|step| Some((step.id.to_owned(), known(step, answers.get(step.id)?)?)))
        .collect();
    for detail in flow.details {
        let Some(answer) = answers.get(detail.id) else { continue };
        if detail.when.holds(&said, today) && fits(detail, answer, &said, today) {
            said.insert(detail.id.to_owned(), answer.clone());
        }
    }
    said
}

/// The answer without options that the question does not have at all: those of another problem type, under a question that
/// both ask. None when nothing is left.
fn known(step: &Step, answer: &Answer) -> Option<Answer> {
    let options = step.ask.options();
    let has = |id: &String| options.iter().any(|option| option.id == id);
    match answer {
        Answer::One(id) if !options.is_empty() => has(id).then(|| answer.clone()),
        Answer::Many(ids) if !options.is_empty() => {
            let left: Vec<String> = ids.iter().filter(|id| has(id)).cloned().collect();
            (!left.is_empty() || ids.is_empty()).then_some(Answer::Many(left))
        }
        _ => Some(answer.clone()),
    }
}

impl Walk {
    /// Whether every question on the path is answered.
    pub const fn done(&self) -> bool {
        self.at.is_none()
    }

    /// The step to ask now.
    pub fn current(&self) -> Option<&'static Step> {
        self.path.get(self.at?).copied()
    }

    /// The pages of the path, in order: each a step, and those after it that share its page.
    pub fn pages(&self) -> Vec<&[&'static Step]> {
        self.path.chunk_by(|before, step| step.shares_page_of(before)).collect()
    }

    /// How many pages have a question without a usable answer.
    pub fn open_pages(&self) -> usize {
        let mut open = self.open.iter();
        // All of a page are taken, whichever is open.
        let mut is_open =
            |page: &[_]| open.by_ref().take(page.len()).filter(|open| **open).count() > 0;
        self.pages().into_iter().map(|page| usize::from(is_open(page))).sum()
    }

    /// The first step of the page to ask now: the address of that page.
    pub fn current_page(&self) -> Option<&'static Step> {
        let current = self.current()?;
        self.pages()
            .into_iter()
            .find(|page| page.iter().any(|step| step.id == current.id))?
            .first()
            .copied()
    }

    /// The index in [`Walk::pages`] of the page with the step of this id, if it is on the path and may be opened.
    pub fn reach_page(&self, id: &str) -> Option<usize> {
        let at =
            |id: &str| self.pages().iter().position(|page| page.iter().any(|step| step.id == id));
        let index = at(id)?;
        let last = self.current().and_then(|step| at(step.id)).unwrap_or(usize::MAX);
        (index <= last).then_some(index)
    }

    /// The index of the step with this id, if it is on the path and may be opened: answered ones and the current.
    pub fn reach(&self, id: &str) -> Option<usize> {
        let index = self.path.iter().position(|step| step.id == id)?;
        (index <= self.at.unwrap_or(usize::MAX)).then_some(index)
    }
}

/// The options of `step` that are offered after the answers `seen`.
pub fn offered<'a>(
    step: &'a Step,
    seen: &'a Answers,
    today: NaiveDate,
) -> impl Iterator<Item = &'static Choice> + 'a {
    step.ask.options().iter().filter(move |option| option.when.holds(seen, today))
}

/// Whether `answer` is one to `step`: of its kind, and offered after the answers `seen`.
pub fn fits(step: &Step, answer: &Answer, seen: &Answers, today: NaiveDate) -> bool {
    let offered = |id: &String| offered(step, seen, today).any(|option| option.id == id);
    match (&step.ask, answer) {
        // A choice of one may have become a choice of many since it was answered.
        (Ask::One(_) | Ask::Many(_), Answer::One(id)) => offered(id),
        (Ask::Many(_), Answer::Many(ids)) => {
            let alone = ids.len() == 1 || !ids.iter().any(|id| EXCLUSIVE.contains(&id.as_str()));
            !ids.is_empty() && alone && ids.iter().all(offered)
        }
        (Ask::Day { .. }, Answer::Day(day)) => *day <= today,
        (Ask::Money { zero, .. }, Answer::Money(fen)) => *fen > 0 || (*zero && *fen == 0),
        (Ask::Line { .. }, Answer::Words(words)) => !words.is_empty(),
        (Ask::Digits { count, .. }, Answer::Words(words)) => {
            words.len() == *count && words.bytes().all(|byte| byte.is_ascii_digit())
        }
        (Ask::Time { .. }, Answer::Words(words)) => parse_time(words).as_ref() == Some(words),
        // A payment at a place that is no longer chosen would be in no letter.
        (Ask::Payments { .. }, Answer::Payments(list)) => {
            let places = places(seen);
            list.iter().any(|payment| payment.disputed)
                && list.iter().all(|payment| payment.is_placed(&places))
        }
        (Ask::Contacts, Answer::Contacts(_)) => true,
        (ask, Answer::Unknown) => ask.unknown(),
        _ => false,
    }
}
