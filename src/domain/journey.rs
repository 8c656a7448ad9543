//! Where a case stands and the one thing to do next: computed from the tables, the case and the day.

use chrono::NaiveDate;

use super::advice::View;
use super::answer::Answers;
use super::calendar::{Year, next as next_day};
use super::case::{Case, FilingKind};
use super::channel::{BESIDE, Channel, Outcome, ladder, outcome};
use super::evidence::{Item, Progress, missing, needed, progress};
use super::fit::{Fit, Letters};
use super::letter::Letter;
pub use super::next::{At, Badges, Next, RESTS_AFTER, Stage, Status};
use super::problem::Journey;
use super::reply::ReplyKind;
pub use super::wait::Wait;
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
    /// What else may be done beside it: two at most, the more pressing first.
    pub also: Vec<Next>,
    /// The answer whose day has passed, when nothing was filed since.
    pub overdue: Option<Wait>,
    /// The answer after which nothing was filed, when it was not what was asked for.
    pub ended: Option<(At, ReplyKind)>,
    /// Every channel on the ladder that can be gone to now, in order.
    pub routes: Vec<&'static Channel>,
    /// The answers that can still come in time, the first one first.
    pub pending: Vec<Wait>,
    /// How every letter of a further stage stands where something was filed already.
    pub fits: Vec<Letters>,
    /// Those of them that are of use now: a reminder, an answer to an offer, a request to look again.
    pub further: Vec<Next>,
    /// The case as far as its problem type asks for it: answers that are on no path of it are stored, and count for
    /// nothing.
    pub case: Case,
    /// Whether the letter was filed wherever it has to be filed first.
    filed: bool,
}

/// Works out the plan of `case` on the day `today`, with the holidays of `years`.
pub fn plan(journey: &'static Journey, case: &Case, today: NaiveDate, years: &[Year]) -> Plan {
    let walk = walk(&journey.flow, &case.answers, today);
    let answers = on_path(&journey.flow, &case.answers, today);
    let case = &Case { answers: answers.clone(), ..case.clone() };
    let needed = needed(journey.items, &answers, today);
    let progress = progress(&needed, case);
    let channels = ladder(journey.channels, &answers, today);
    let view = View {
        walk: &walk,
        answers: &answers,
        progress,
        channels: &channels,
        journey,
        case,
        today,
        years,
    };
    let letters = view.letters();
    let (next, also, overdue) = (view.next(), view.also(&letters), view.overdue());
    let (routes, ended, pending) = (view.open().collect(), view.ended(), view.pending());
    let further = view.further(&letters);
    let all_told = !journey.every_first || view.first().is_none();
    let filed = !case.filings.is_empty() && all_told;
    Plan {
        walk,
        answers,
        needed,
        progress,
        channels,
        next,
        also,
        overdue,
        ended,
        routes,
        pending,
        fits: letters,
        further,
        case: case.clone(),
        filed,
    }
}

/// Where one goes on to from the day after `end`, when nothing comes until then: the next action of that day, or of today
/// where that is later. None where there is no further place, or an authority is waited for.
pub fn onward(
    journey: &'static Journey,
    case: &Case,
    end: NaiveDate,
    today: NaiveDate,
    years: &[Year],
) -> Option<&'static Channel> {
    plan(journey, case, next_day(end).max(today), years).next_channel()
}

impl Plan {
    /// How the letter of this kind stands at the channel with this id; none where nothing was filed there.
    pub fn fit(&self, channel: &str, kind: FilingKind) -> Option<Fit> {
        let mut all = self.fits.iter();
        all.find(|one| one.channel.id == channel && one.kind == kind).map(|one| one.fit)
    }

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

    /// The channel to go to next, if there is one; none while an answer is waited for.
    pub fn next_channel(&self) -> Option<&'static Channel> {
        if matches!(self.next, Next::Wait(_)) {
            return None;
        }
        std::iter::once(&self.next).chain(&self.also).find_map(|next| match next {
            Next::File(channel) => Some(*channel),
            _ => None,
        })
    }

    /// The letter that matters now: of the channel to go to, or of the one that has it.
    pub fn letter(&self, journey: &'static Journey) -> Option<&'static Letter> {
        let waiting = std::iter::once(&self.next).chain(&self.also).find_map(Next::channel);
        let channel = self.next_channel().or(waiting);
        let letter = channel.and_then(|channel| journey.letter(channel.letter));
        letter.or_else(|| self.letters(journey).into_iter().next())
    }

    /// Where the case stands on the day `today`, for lists and badges.
    pub fn status(&self, case: &Case, today: NaiveDate) -> Status {
        let passed = |day: NaiveDate| day < today;
        let idle = (today - case.changed.date()).num_days() > RESTS_AFTER;
        match self.next {
            Next::Closed => Status::Closed,
            Next::Close => Status::Done,
            // Where no day is named, none has passed.
            Next::Chase(at) if at.until.is_some() => Status::Overdue,
            _ if self.overdue.is_some() || self.next.until().is_some_and(passed) => Status::Overdue,
            Next::Wait(wait) if wait.is_over(today) => Status::Overdue,
            Next::Wait(wait) if wait.due.is_some() => Status::Waiting,
            _ if idle => Status::Resting,
            Next::Wait(_) => Status::Waiting,
            _ => Status::Action,
        }
    }

    /// Why it is early to go to `channel` now: whose answer can still come in time. Nobody is kept from going.
    pub fn too_early(&self, channel: &Channel, case: &Case) -> Option<Wait> {
        let goes_first = |one: &Channel| {
            let below = (1..channel.rung).contains(&one.rung) && channel.rung < BESIDE;
            below && (channel.after.is_empty() || channel.after.contains(&one.id))
        };
        let before = |id: &str| self.channels.iter().any(|one| one.id == id && goes_first(one));
        if outcome(before, case) == Some(Outcome::Refused) {
            return None;
        }
        self.pending.iter().find(|wait| goes_first(wait.channel)).copied()
    }

    /// Whether nothing of the stage is left to do.
    pub fn is_done(&self, stage: Stage) -> bool {
        match stage {
            Stage::Tell => self.walk.done(),
            Stage::Prove => self.walk.done() && self.progress.missing == 0,
            Stage::File => self.filed,
            Stage::Wait => matches!(self.next, Next::Closed),
        }
    }

    /// The necessary evidence of which nothing was said, what disappears first on top.
    pub fn missing(&self, case: &Case) -> Vec<&'static Item> {
        missing(&self.needed, case)
    }
}
