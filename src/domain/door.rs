//! The ladder: which doors are open to a case, in which order, and what happens after filing at each.

use chrono::NaiveDate;

use super::answer::{Answers, contacts};
use super::case::Case;
use super::condition::Cond;
use super::order::by_key;
use super::pack::packed;
use crate::text::Text;

/// One place to turn to.
#[derive(Clone, Copy, Debug)]
pub struct Door {
    /// The stored id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// Its rung: 0 stop the loss and police, 1 the other side itself, 2 regulators and mediation, 3 court.
    pub rung: u8,
    /// For which cases it is the right one.
    pub when: Cond,
    /// The six lines of the step card.
    pub card: Card,
    /// What it cannot do.
    pub cannot: Text,
    /// Who reads it, and whether they learn the person's name.
    pub reads: Text,
    /// What filing here does to other doors; empty when nothing.
    pub effect: Text,
    /// The doors of which one must have been tried first; empty when none.
    pub after: &'static [&'static str],
    /// The doors that shut this one when the same matter was filed there, and for which cases.
    pub rivals: &'static [(Cond, &'static str)],
    /// When the answers say that the person was there already.
    pub done: Cond,
    /// Said instead of the way in while `after` is not met.
    pub not_yet: Text,
    /// How to reach it, the safest way first.
    pub contacts: &'static [Reach],
    /// What happens after filing, with its clocks.
    pub then: &'static [Clock],
    /// The letter for this door: an id of the letter table, or empty.
    pub letter: &'static str,
    /// The source ids on which the card rests.
    pub sources: &'static [&'static str],
}

packed! { struct Door {
    id: str, name: Text, rung: num, when: Cond, card: Card, cannot: Text, reads: Text, effect: Text, after: [str],
    rivals: [(Cond, str)], done: Cond, not_yet: Text, contacts: [Reach], then: [Clock], letter: str, sources: [str],
} }

/// The step card.
#[derive(Clone, Copy, Debug)]
pub struct Card {
    /// When to go there.
    pub when: Text,
    /// To whom exactly.
    pub whom: Text,
    /// How.
    pub how: Text,
    /// Why there.
    pub why: Text,
    /// What it costs.
    pub cost: Text,
    /// What if it does not help.
    pub if_not: Text,
}

packed! { struct Card {
    when: Text, whom: Text, how: Text, why: Text, cost: Text, if_not: Text,
} }

/// One way to reach a door.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// When this way applies.
    pub when: Cond,
    /// What to do or dial.
    pub text: Text,
    /// A number to dial, or empty.
    pub call: &'static str,
    /// Whether the number is only commonly known: shown with "以卡片、账单或官方 App 为准".
    pub common: bool,
}

packed! { struct Reach { when: Cond, text: Text, call: str, common: bool } }

/// One span that starts with filing.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// What happens by then.
    pub what: Text,
    /// How long.
    pub span: Span,
    /// On which ground.
    pub ground: Ground,
    /// The source id, or empty for custom.
    pub source: &'static str,
}

packed! { struct Clock { what: Text, span: Span, ground: Ground, source: str } }

/// A length of time, with its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Hours from the moment.
    Hours(u32),
    /// Working days, the day of the event not counted.
    WorkingDays(u32),
    /// Calendar days, the day of the event not counted.
    Days(u32),
    /// No fixed span.
    Open,
}

packed! { enum Span { Hours(count: num), WorkingDays(count: num), Days(count: num), Open } }

/// How binding a clock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Law or regulation.
    Law,
    /// The platform's own rule.
    Contract,
    /// What is usual; no rule.
    Custom,
}

packed! { enum Ground { Law, Contract, Custom } }

/// Whether a door may be used now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can be used now.
    Open,
    /// Something else has to be tried first.
    NotYet,
    /// A filing is recorded, or the answers tell of one.
    Filed,
    /// Another body has the same matter: this one may refuse it.
    Taken,
}

/// The first rung of authorities and mediators, which refuse what another of them has taken (PBOC5-42, SAMR121-16).
pub const AUTHORITIES: u8 = 2;

/// The question whether another body has the matter already.
pub const ELSEWHERE: &str = "elsewhere";

/// The doors for a case, in order.
pub fn ladder(
    doors: &'static [&'static Door],
    answers: &Answers,
    today: NaiveDate,
) -> Vec<&'static Door> {
    let mut list: Vec<_> =
        doors.iter().copied().filter(|door| door.when.holds(answers, today)).collect();
    by_key(&mut list, |door| door.rung);
    list
}

/// How `door` stands for `case`: a prior complaint counts when it was recorded as a filing or told as tried before.
pub fn standing(door: &Door, case: &Case, today: NaiveDate) -> Standing {
    let filed = case.filings.iter().any(|filing| filing.door == door.id);
    if filed || door.done.holds(&case.answers, today) {
        return Standing::Filed;
    }
    let tried = |id: &str| {
        case.filings.iter().any(|filing| filing.door == id)
            || contacts(&case.answers).iter().any(|contact| contact.whom == id)
    };
    let taken = |(when, id): &(Cond, &str)| tried(id) && when.holds(&case.answers, today);
    let elsewhere = door.rung >= AUTHORITIES
        && case.answers.get(ELSEWHERE).is_some_and(|answer| answer.chose("yes"));
    if elsewhere || door.rivals.iter().any(taken) {
        Standing::Taken
    } else if door.after.is_empty() || door.after.iter().any(|id| tried(id)) {
        Standing::Open
    } else {
        Standing::NotYet
    }
}
