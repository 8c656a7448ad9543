//! What became of the demands since they were made: what was met is not asked again, and what came back is taken off.

use std::collections::BTreeMap;

use super::compose::Work;
use super::document::{BilingualLine, Run};
use crate::domain::answer::{Answer, Answers, PAYMENTS, Payment, Totals, payments};
use crate::domain::case::Filing;
use crate::domain::problem::Demand;
use crate::domain::reply::DemandResult;
use crate::domain::results;
use crate::text::words_replies::THE_REST;
use crate::text::{Lang, Text, letter_words as words, money, placeholders};

/// What became of a complaint since it was made, as far as it concerns the receiver of a letter.
#[derive(Clone, Debug, Default)]
pub(super) struct Since<'a> {
    /// What became of each demand, by its id.
    results: BTreeMap<&'a str, DemandResult>,
    /// What came back, in fen.
    paid: i64,
    /// The payments as they were told, for the table: of which of them it came back nobody said.
    pub(super) told: Vec<Payment>,
    /// The answers with every sum that is asked for less what came back.
    owed: Answers,
}

/// The answers that name a sum which is asked back, where it is not that of the payments: those of
/// [`crate::domain::asked::Asked::Part`].
pub const DUE: [&str; 5] = ["difference", "left", "reduce_by", "refund_due", "unused"];
/// The placeholders that say what is still missing of the payments.
pub const OPEN: [&str; 2] = ["open", "open_upper"];

/// What it cost the person beside the payments.
const LOSS: &str = "loss";
/// The demand for interest, which runs until it is paid.
const INTEREST: &str = "interest";

impl Work<'_> {
    /// Takes off what came back, and notes what was met.
    pub(super) fn settle_up(&mut self) {
        let case = self.writer.case;
        let told = payments(&self.answers).to_vec();
        let (results, paid) = {
            let concerns = |filing: &Filing| self.is_told_of(filing);
            (results::latest(case, concerns), results::paid(case, concerns))
        };
        if paid > 0 {
            let less = less(&told, paid);
            self.answers.insert(PAYMENTS.to_owned(), Answer::Payments(less));
        }
        let mut owed = self.answers.clone();
        for name in DUE {
            if let Some(Answer::Money(fen)) = owed.get_mut(name) {
                *fen = fen.saturating_sub(paid).max(0);
            }
        }
        self.since = Since { results, paid, told, owed };
    }

    /// Whether the demand was met or given up, or the whole sum came back.
    pub(super) fn is_settled(&self, demand: &Demand) -> bool {
        let result = self.since.results.get(demand.id).filter(|_| !demand.id.is_empty());
        let came_back =
            |name| self.since.paid > 0 && self.since.owed.get(name) == Some(&Answer::Money(0));
        result.is_some_and(|result| result.settled()) || placeholders(demand.text.zh).any(came_back)
    }

    /// The demand as a line, less what came back and with what is left of it.
    pub(super) fn demand(&self, demand: &Demand) -> Option<BilingualLine> {
        let mut line = self.owing(demand.text)?;
        let in_part = self.since.results.get(demand.id) == Some(&DemandResult::Part);
        let mut names = placeholders(demand.text.zh);
        let less = self.since.paid > 0 && names.any(|it| OPEN.contains(&it) || DUE.contains(&it));
        if in_part && !less && !demand.id.is_empty() {
            let run = |text: &str| Run { text: text.to_owned(), filled: false };
            line.zh.push(run(THE_REST.zh));
            line.en.push(run(THE_REST.en));
        }
        Some(line)
    }

    /// How much money the demands ask for, in fen: what an offer is laid beside.
    pub(super) fn claimed(&self) -> i64 {
        let names: Vec<&str> =
            self.chosen().flat_map(|demand| placeholders(demand.text.zh)).collect();
        let due = DUE.into_iter().find(|name| names.contains(name));
        match due.and_then(|name| self.since.owed.get(name)) {
            Some(Answer::Money(fen)) => *fen,
            _ if names.iter().any(|name| OPEN.contains(name)) => {
                Totals::of(payments(&self.answers)).open()
            }
            _ => 0,
        }
    }

    /// What a suit is about in money, if each claim that is not for interest or costs names a sum that is known.
    pub(super) fn sum_of_claims(&self, lang: Lang) -> Option<String> {
        let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
        let mut interest = false;
        for demand in self.chosen() {
            let mut names = placeholders(demand.text.zh);
            let name = names.find(|it| OPEN.contains(it) || DUE.contains(it) || *it == LOSS);
            match name {
                _ if demand.id == INTEREST => interest = true,
                // The costs of the suit are no part of it.
                None if demand.id.is_empty() => {}
                Some(name) if OPEN.contains(&name) => {
                    sums.insert("open", Totals::of(payments(&self.answers)).open());
                }
                Some(name) => match self.since.owed.get(name) {
                    Some(Answer::Money(fen)) => drop(sums.insert(name, *fen)),
                    _ => return None,
                },
                None => return None,
            }
        }
        // Of two sums for the same payments nobody can say what they come to.
        let bases = sums.keys().filter(|name| **name != LOSS).count();
        let sum = sums.values().fold(0, |sum: i64, fen| sum.saturating_add(*fen));
        if sum <= 0 || bases > 1 {
            return None;
        }
        let plus = if interest { words::PLUS_INTEREST.of(lang) } else { "" };
        Some(format!("{}{plus}", money::yuan(sum)))
    }

    /// The filled-in text of a demand, with the sums less what came back.
    pub(super) fn owing(&self, text: Text) -> Option<BilingualLine> {
        if self.since.paid == 0 {
            return self.whole(text);
        }
        let owed = Work {
            answers: self.since.owed.clone(),
            since: Since::default(),
            stage: self.stage.clone(),
            ..*self
        };
        owed.whole(text)
    }
}

/// The payments with `paid` more refunded, the first ones first.
fn less(list: &[Payment], paid: i64) -> Vec<Payment> {
    let mut left = paid;
    let take = |payment: &Payment| {
        let mut payment = payment.clone();
        if payment.disputed {
            let open = payment.sum().saturating_sub(payment.refunded).max(0);
            let back = open.min(left);
            payment.refunded = payment.refunded.saturating_add(back);
            left = left.saturating_sub(back);
        }
        payment
    };
    list.iter().map(take).collect()
}

/// The number of a filing, or the newest that came with an answer to it.
pub(super) fn number_of(filing: &Filing) -> String {
    if !filing.reference.is_empty() {
        return filing.reference.clone();
    }
    let mut numbers = filing.answers().map(|reply| &reply.reference);
    numbers.rfind(|number| !number.is_empty()).cloned().unwrap_or_default()
}
