//! Where a case stands and the one thing to do next: computed from the tables, the case and the day.

use chrono::NaiveDate;

use super::answer::{Answers, contacts};
use super::case::Case;
use super::channel::{Channel, Standing, ladder, standing};
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
    /// The channels, in order.
    pub channels: Vec<&'static Channel>,
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
    /// Take the letter to this channel.
    File(&'static Channel),
    /// Wait for this channel's answer.
    Wait(&'static Channel),
}

/// The stages of the first phase, for the stage line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Says what happened.
    Tell,
    /// Gathers proof.
    Prove,
    /// Takes the letter to the right channel.
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
            Self::File(channel) if channel.rung == 0 => Stage::Prove,
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
    let channels = ladder(journey.channels, &answers, today);
    let next = next(&walk, progress, &channels, journey.every_first, case, today);
    Plan { walk, answers, needed, progress, channels, next }
}

impl Plan {
    /// The letters that this case can take along, in the order of their channels, each once.
    pub fn letters(&self, journey: &'static Journey) -> Vec<&'static Letter> {
        let mut list: Vec<&'static Letter> = Vec::new();
        for letter in self.channels.iter().filter_map(|channel| journey.letter(channel.letter)) {
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
    channels: &[&'static Channel],
    every: bool,
    case: &Case,
    today: NaiveDate,
) -> Next {
    if let Some(step) = walk.current() {
        return Next::Answer(step);
    }
    let open = |channel: &&&'static Channel| standing(channel, case, today) == Standing::Open;
    let told = |channel: &Channel| {
        contacts(&case.answers).iter().any(|contact| contact.whom == channel.id)
    };
    let first = || channels.iter().filter(open).find(|channel| channel.rung <= 1 && !told(channel));
    let last =
        case.filings.last().and_then(|filing| channels.iter().find(|d| d.id == filing.channel));
    if let Some(channel) = last {
        let more = if every { first() } else { None };
        return more.map_or(Next::Wait(channel), |channel| Next::File(channel));
    }
    // Where money can still be stopped, no proof is worth a delay.
    if let Some(channel) = first().filter(|channel| channel.rung == 0) {
        return Next::File(channel);
    }
    if progress.missing > 0 {
        return Next::Prove;
    }
    first()
        .or_else(|| channels.iter().filter(open).find(|channel| !told(channel)))
        .or_else(|| channels.iter().find(open))
        .map_or(Next::Prove, |channel| Next::File(channel))
}
