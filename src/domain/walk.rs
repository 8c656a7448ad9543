//! Position by replay: the answers are run through the flow to find out where the person stands.

use chrono::NaiveDate;

use super::answer::{Answer, Answers, places};
use super::flow::{Ask, EXCLUSIVE, Flow, Step};

/// Where a case stands in its flow.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The steps on the path as far as it is known, answered and not, in order.
    pub path: Vec<&'static Step>,
    /// The index in `path` of the first step without a usable answer; `None` when all are answered.
    pub at: Option<usize>,
}

/// Replays `answers` through `flow`.
///
/// An answer of the wrong kind, or an option that is no longer offered, counts as no answer: the question is asked
/// again and the old answer stays stored until it is replaced.
pub fn walk(flow: &Flow, answers: &Answers, today: NaiveDate) -> Walk {
    let mut seen = Answers::new();
    let mut path = Vec::new();
    let mut at = None;
    for step in flow.steps {
        if !step.when.holds(&seen, today) {
            continue;
        }
        match answers.get(step.id).filter(|answer| fits(step, answer, &seen, today)) {
            Some(answer) => {
                seen.insert(step.id.to_owned(), answer.clone());
            }
            None if at.is_none() => at = Some(path.len()),
            None => {}
        }
        path.push(step);
    }
    Walk { path, at }
}

/// The answers that are on the path: what letters and lists may speak of.
pub fn on_path(flow: &Flow, answers: &Answers, today: NaiveDate) -> Answers {
    walk(flow, answers, today)
        .path
        .iter()
        .filter_map(|step| answers.get(step.id).map(|answer| (step.id.to_owned(), answer.clone())))
        .collect()
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

    /// The index of the step with this id, if it is on the path and may be opened: answered ones and the current.
    pub fn reach(&self, id: &str) -> Option<usize> {
        let index = self.path.iter().position(|step| step.id == id)?;
        (index <= self.at.unwrap_or(usize::MAX)).then_some(index)
    }
}

fn fits(step: &Step, answer: &Answer, seen: &Answers, today: NaiveDate) -> bool {
    let offered = |id: &String| {
        step.ask.options().iter().any(|option| option.id == id && option.when.holds(seen, today))
    };
    match (&step.ask, answer) {
        (Ask::One(_), Answer::One(id)) => offered(id),
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
        // A payment at a place that is no longer chosen would be in no letter.
        (Ask::Payments, Answer::Payments(list)) => {
            let places = places(seen);
            list.iter().any(|payment| payment.disputed)
                && list.iter().all(|payment| payment.is_placed(&places))
        }
        (Ask::Contacts, Answer::Contacts(_)) => true,
        (ask, Answer::Unknown) => ask.unknown(),
        _ => false,
    }
}
