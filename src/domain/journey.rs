//! Where a case stands and the one thing to do next: computed from the tables, the case and the day.

use chrono::NaiveDate;

use super::answer::{Answers, contacts};
use super::case::Case;
use super::door::{Door, Standing, ladder, standing};
use super::evidence::{Item, Progress, needed, progress};
use super::flow::Step;
use super::letter::Letter;
use super::problem::Journey;
use super::walk::{Walk, on_path, walk};

/// Everything a page needs to know of a case.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where the questions stand.
    pub walk: Walk,
    /// The answers on the path.
    pub answers: Answers,
    /// The evidence that the case needs.
    pub needed: Vec<&'static Item>,
    /// How far it is gathered.
    pub progress: Progress,
    /// The doors, in order.
    pub doors: Vec<&'static Door>,
    /// What to do now.
    pub next: Next,
}

/// The one thing to do next.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// Answer this question.
    Answer(&'static Step),
    /// Look after the evidence that the complaint stands on.
    Prove,
    /// Take the letter to this door.
    File(&'static Door),
    /// Wait for this door's answer.
    Wait(&'static Door),
}

/// The stages of the first phase, for the stage line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Says what happened.
    Tell,
    /// Gathers proof.
    Prove,
    /// Takes the letter to the right door.
    File,
    /// Waits, knowing.
    Wait,
}

impl Next {
    /// The stage to which it belongs.
    pub const fn stage(&self) -> Stage {
        match self {
            Self::Answer(_) => Stage::Tell,
            Self::Prove => Stage::Prove,
            // Stopping the money comes before the proof, which is still to be gathered then.
            Self::File(door) if door.rung == 0 => Stage::Prove,
            Self::File(_) => Stage::File,
            Self::Wait(_) => Stage::Wait,
        }
    }
}

/// Works out the plan of `case` on the day `today`.
pub fn plan(journey: &'static Journey, case: &Case, today: NaiveDate) -> Plan {
    let walk = walk(&journey.flow, &case.answers, today);
    let answers = on_path(&journey.flow, &case.answers, today);
    let needed = needed(journey.items, &answers, today);
    let progress = progress(&needed, case);
    let doors = ladder(journey.doors, &answers, today);
    let next = next(&walk, progress, &doors, journey.every_first, case, today);
    Plan { walk, answers, needed, progress, doors, next }
}

impl Plan {
    /// The letters that this case can take along, in the order of their doors, each once.
    pub fn letters(&self, journey: &'static Journey) -> Vec<&'static Letter> {
        let mut list: Vec<&'static Letter> = Vec::new();
        for letter in self.doors.iter().filter_map(|door| journey.letter(door.letter)) {
            if !list.iter().any(|one| one.id == letter.id) {
                list.push(letter);
            }
        }
        list
    }
}

fn next(
    walk: &Walk,
    progress: Progress,
    doors: &[&'static Door],
    every: bool,
    case: &Case,
    today: NaiveDate,
) -> Next {
    if let Some(step) = walk.current() {
        return Next::Answer(step);
    }
    let open = |door: &&&'static Door| standing(door, case, today) == Standing::Open;
    let told = |door: &Door| contacts(&case.answers).iter().any(|contact| contact.whom == door.id);
    let first = || doors.iter().filter(open).find(|door| door.rung <= 1 && !told(door));
    let last = case.filings.last().and_then(|filing| doors.iter().find(|d| d.id == filing.door));
    if let Some(door) = last {
        let more = if every { first() } else { None };
        return more.map_or(Next::Wait(door), |door| Next::File(door));
    }
    // Where money can still be stopped, no proof is worth a delay.
    if let Some(door) = first().filter(|door| door.rung == 0) {
        return Next::File(door);
    }
    if progress.missing > 0 {
        return Next::Prove;
    }
    first()
        .or_else(|| doors.iter().filter(open).find(|door| !told(door)))
        .or_else(|| doors.iter().find(open))
        .map_or(Next::Prove, |door| Next::File(door))
}
