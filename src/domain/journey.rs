//! Where a case stands and the one thing to do next: computed from the tables, the case and the day.

use chrono::NaiveDate;

use super::answer::{Answers, contacts};
use super::calendar::{End, Year, end_of};
use super::case::{Case, Filing};
use super::channel::{BESIDE, Channel, Clock, Span, Standing, ladder, standing};
use super::evidence::{Item, Progress, missing, needed, progress};
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
    /// What else may be done beside it: two at most, the more pressing first.
    pub also: Vec<Next>,
    /// The answer whose day has passed, when nothing was filed since.
    pub overdue: Option<Wait>,
    /// Whether the letter was filed wherever it has to be filed first.
    filed: bool,
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
    /// Wait for an answer.
    Wait(Wait),
}

/// Waiting for the answer to one filing.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    /// Whose answer.
    pub channel: &'static Channel,
    /// When it was filed there.
    pub filed: NaiveDate,
    /// When the answer is due; nothing where no rule or custom names a day.
    pub due: Option<End>,
    /// By which of its clocks.
    pub clock: Option<&'static Clock>,
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
            Self::File(_) => Stage::File,
            Self::Wait(_) => Stage::Wait,
        }
    }
}

impl Wait {
    /// Waiting for the answer to `filing`, if its channel is known still.
    pub fn of(filing: &Filing, channels: &[&'static Channel], years: &[Year]) -> Option<Self> {
        let channel = channels.iter().copied().find(|one| one.id == filing.channel)?;
        // Hours are for a first reply, which is no answer yet.
        let fixed = channel.then.iter().filter(|clock| !matches!(clock.span, Span::Hours(_)));
        let mut ends =
            fixed.filter_map(|clock| Some((clock, end_of(clock.span, filing.day, years)?)));
        let (clock, due) = ends.next().unzip();
        Some(Self { channel, filed: filing.day, due, clock })
    }

    /// Whether the day has passed, also the one to which it may move.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last().is_some_and(|last| last < today)
    }

    fn last(&self) -> Option<NaiveDate> {
        self.due.map(|end| end.moved.unwrap_or(end.day))
    }
}

/// Works out the plan of `case` on the day `today`, with the holidays of `years`.
pub fn plan(journey: &'static Journey, case: &Case, today: NaiveDate, years: &[Year]) -> Plan {
    let walk = walk(&journey.flow, &case.answers, today);
    let answers = on_path(&journey.flow, &case.answers, today);
    let needed = needed(journey.items, &answers, today);
    let progress = progress(&needed, case);
    let channels = ladder(journey.channels, &answers, today);
    let view = View { walk: &walk, progress, channels: &channels, journey, case, today, years };
    let (next, also, overdue) = (view.next(), view.also(), view.overdue());
    let all_told = !journey.every_first || view.first().is_none();
    let filed = !case.filings.is_empty() && all_told;
    Plan { walk, answers, needed, progress, channels, next, also, overdue, filed }
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
        let waiting = std::iter::once(&self.next).chain(&self.also).find_map(|next| match next {
            Next::Wait(wait) => Some(wait.channel),
            _ => None,
        });
        let channel = self.next_channel().or(waiting);
        let letter = channel.and_then(|channel| journey.letter(channel.letter));
        letter.or_else(|| self.letters(journey).into_iter().next())
    }

    /// Whether nothing of the stage is left to do.
    pub fn is_done(&self, stage: Stage) -> bool {
        match stage {
            Stage::Tell => self.walk.done(),
            Stage::Prove => self.walk.done() && self.progress.missing == 0,
            Stage::File => self.filed,
            Stage::Wait => false,
        }
    }

    /// The necessary evidence of which nothing was said, what disappears first on top.
    pub fn missing(&self, case: &Case) -> Vec<&'static Item> {
        missing(&self.needed, case)
    }
}

/// What the next action follows from.
struct View<'a> {
    walk: &'a Walk,
    progress: Progress,
    channels: &'a [&'static Channel],
    journey: &'static Journey,
    case: &'a Case,
    today: NaiveDate,
    years: &'a [Year],
}

impl View<'_> {
    fn next(&self) -> Next {
        if let Some(step) = self.walk.current() {
            return Next::Answer(step);
        }
        // Where money can still be stopped, no proof is worth a delay.
        if let Some(channel) = self.first().filter(|channel| self.is_urgent(channel)) {
            return Next::File(channel);
        }
        if self.progress.missing > 0 {
            return Next::Prove;
        }
        self.file_or_wait()
    }

    /// Beside the next action: an answer that is due, evidence, the first channels.
    fn also(&self) -> Vec<Next> {
        if !self.walk.done() {
            return Vec::new();
        }
        let now = self.next().stage();
        let wait = self.waiting().filter(|wait| wait.due.is_some() && !wait.is_over(self.today));
        let wait = wait.map(Next::Wait);
        let prove = (self.progress.missing > 0).then_some(Next::Prove);
        // Money can still be stopped: whoever holds it is told beside the police, before any proof.
        let hurry = matches!(self.next(), Next::File(channel) if channel.rung == 0);
        let holder = self.open().find(|one| one.rung == 1 && !self.was_told(one));
        let holder = holder.filter(|_| hurry && self.journey.every_first).map(Next::File);
        let file = self.first().map(Next::File);
        let all = [prove, wait, file].into_iter().flatten();
        holder.into_iter().chain(all.filter(|one| one.stage() != now)).take(2).collect()
    }

    fn file_or_wait(&self) -> Next {
        let first_time = self.case.filings.is_empty() || self.journey.every_first;
        if let Some(channel) = self.first().filter(|_| first_time) {
            return Next::File(channel);
        }
        let waiting = self.waiting();
        let on = self.case.filings.is_empty() || self.overdue().is_some();
        let open = if on || waiting.is_none() { self.onward() } else { None };
        open.map(Next::File).or(waiting.map(Next::Wait)).unwrap_or(Next::Prove)
    }

    /// The first channel that has to be told, and was not.
    fn first(&self) -> Option<&'static Channel> {
        self.open().find(|channel| channel.rung <= 1 && !self.was_told(channel))
    }

    /// The channel after the first ones.
    fn onward(&self) -> Option<&'static Channel> {
        self.open().find(|channel| !self.was_told(channel)).or_else(|| self.open().next())
    }

    fn open(&self) -> impl Iterator<Item = &'static Channel> {
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

    /// The filing whose answer is due first; else the last one.
    fn waiting(&self) -> Option<Wait> {
        let all = self.waits();
        let ahead = all.iter().filter(|wait| wait.due.is_some() && !wait.is_over(self.today));
        ahead.min_by_key(|wait| wait.last()).or(all.last()).copied()
    }

    fn overdue(&self) -> Option<Wait> {
        let newest = self.case.filings.iter().map(|filing| filing.day).max();
        let over = |wait: &Wait| wait.is_over(self.today) && wait.last() > newest;
        self.waits().into_iter().find(over)
    }

    fn waits(&self) -> Vec<Wait> {
        let filings = self.case.filings.iter();
        filings.filter_map(|filing| Wait::of(filing, self.channels, self.years)).collect()
    }
}
