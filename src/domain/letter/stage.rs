//! The letters of the further stages: to the receiver of an earlier letter, or about it, from the same facts and the log.

use chrono::NaiveDate;

use super::compose::{Work, Writer, both};
use super::concern::Here;
use super::document::{BilingualLine, Document};
use super::replies::quoted;
use super::since::number_of;
use super::{Brief, Letter, Receiver};
use crate::domain::answer::Answer;
use crate::domain::calendar::{Year, add_working_days};
use crate::domain::case::{Filing, FilingKind};
use crate::domain::follow_up::FollowUpLetter;
use crate::domain::offer::{check, may_be_money};
use crate::domain::problem::{Demand, Journey};
use crate::domain::reply::{Decision, Offer, Reply, ReplyKind};
use crate::text::words_objections::{ACCOUNT_FOR_IT, LOOK_INTO, taken_up};
use crate::text::words_replies::{BEFORE_MEDIATOR, KEPT_TO};
use crate::text::{Lang, Text, dates, money};

/// The placeholder for the day by which the writer wants an answer.
pub const BY: &str = "by";

/// The placeholders that have a value of their own in such a letter. Some are empty and only choose the wording.
pub const OF_STAGE: [&str; 19] = [
    BY,
    super::FILED,
    super::FILED_DAY,
    "waited",
    "replied",
    "unanswered",
    "answer_day",
    "offer_day",
    "taken_day",
    "taken_sum",
    "closed_day",
    "paid_day",
    "promised_day",
    "put_off_day",
    "offered",
    "lapsed_day",
    "passed_day",
    "untaken",
    "untaken_day",
];

/// The further stage of which a letter is.
#[derive(Clone, Debug)]
pub(super) struct Stage<'a> {
    /// The letter of that stage.
    pub(super) row: &'a FollowUpLetter,
    /// The day of the complaint on which it follows.
    since: NaiveDate,
    /// What was answered to it, and to what was sent after it, in the order in which it came.
    replies: Vec<&'a Reply>,
    /// The number of the complaint; else the first that came after it.
    number: String,
    /// The day by which it wants an answer.
    by: NaiveDate,
}

/// Composes the letter `row` that follows on `filing`, for which `letter` was written. It gives the other side the working
/// days of `row`, counted by the notices of `years`: a day of the writer's own, of no rule. None where it does not fit what
/// is asked of the other side, or what came back.
pub fn follow_up(
    writer: &Writer<'_>,
    letter: &Letter,
    row: &FollowUpLetter,
    filing: &Filing,
    years: &[Year],
) -> Option<Document> {
    let (work, here) = at_stage(writer, letter, row, filing, years);
    if !work.fits() {
        return None;
    }
    let to = if row.address.is_empty() { work.letter.to } else { row.address };
    let document = work.written(here, row.title, to, row.sections);
    Some(if work.is_for_mediator() { document.naming(&BEFORE_MEDIATOR) } else { document })
}

/// The same for a box that takes few characters; none for a mediator, who gets a paper.
pub fn follow_up_brief(
    writer: &Writer<'_>,
    letter: &Letter,
    row: &FollowUpLetter,
    filing: &Filing,
    years: &[Year],
) -> Option<Brief> {
    let (work, here) = at_stage(writer, letter, row, filing, years);
    let boxed = here == Here::Some && work.fits() && !work.is_readdressed();
    boxed.then(|| work.brief_of_stage(row.sections))
}

/// The letter of a further stage in the making, and whether it can be written.
fn at_stage<'a>(
    writer: &'a Writer<'a>,
    letter: &'a Letter,
    row: &'a FollowUpLetter,
    filing: &'a Filing,
    years: &[Year],
) -> (Work<'a>, Here) {
    let letter = base(writer.journey, letter, row);
    let (mut work, here) = Work::of(writer, letter);
    let by = answer_by(row, writer.today, years);
    let mut stage = Stage::of(row, filing, by, &writer.case.filings);
    // When the police were told the person was asked; papers may have been handed in later.
    if letter.receiver == Receiver::Police
        && let Some(Answer::Day(day)) = work.answers.get("police_day")
    {
        stage.since = *day;
    }
    work.stage = Some(stage);
    (work, here)
}

/// The letter from which `row` is written. A mediator is told as an authority is, of the same institution or of the seller:
/// the other side is not spoken to.
fn base<'a>(journey: &'static Journey, letter: &'a Letter, row: &FollowUpLetter) -> &'a Letter {
    if row.kind != FilingKind::Mediation || letter.receiver.supervises() {
        return letter;
    }
    let of = |receiver| journey.letters.iter().find(move |one| one.receiver == receiver);
    let mut above = journey.letters.iter().filter(|one| one.receiver.supervises());
    let told = match letter.place {
        "" => of(Receiver::Market).or_else(|| of(Receiver::Association)),
        place => above.find(|one| one.place == place).or_else(|| of(Receiver::Nfra)),
    };
    told.unwrap_or(letter)
}

/// The day by which `row` wants an answer when it is written on `today`.
pub fn answer_by(row: &FollowUpLetter, today: NaiveDate, years: &[Year]) -> NaiveDate {
    add_working_days(today, row.days, years).day
}

impl<'a> Stage<'a> {
    /// The stage after `filing`: what was sent after a complaint belongs to it.
    fn of(row: &'a FollowUpLetter, filing: &'a Filing, by: NaiveDate, all: &'a [Filing]) -> Self {
        let moment = |one: &Filing| (one.day, one.recorded);
        let here = || all.iter().filter(|one| one.channel == filing.channel);
        let before = here().filter(|one| one.kind.is_complaint() && moment(one) <= moment(filing));
        let complaint = before.max_by_key(|one| moment(one)).unwrap_or(filing);
        let mut thread: Vec<&Filing> =
            here().filter(|one| moment(one) >= moment(complaint)).collect();
        thread.sort_by_key(|one| moment(one));
        let mut replies: Vec<&Reply> = thread.iter().flat_map(|one| one.answers()).collect();
        replies.sort_by_key(|reply| (reply.day, reply.recorded));
        let mut numbers = thread.iter().map(|one| number_of(one));
        let number = numbers.find(|number| !number.is_empty()).unwrap_or_default();
        Self { row, since: complaint.day, replies, number, by }
    }

    /// The newest answer that deals with the matter.
    fn answer(&self) -> Option<&'a Reply> {
        self.replies.iter().rfind(|reply| reply.kind.answers()).copied()
    }

    /// The newest offer, if nothing came after it and it was not taken.
    fn offer(&self) -> Option<(&'a Reply, &'a Offer)> {
        let reply = self.answer().filter(|reply| !took(reply))?;
        reply.offer.as_ref().filter(|_| reply.kind == ReplyKind::Offer).map(|offer| (reply, offer))
    }

    /// The newest answer, where it is an offer that was taken.
    fn taken(&self) -> Option<&'a Reply> {
        self.answer().filter(|reply| took(reply))
    }

    /// The newest answer, where it says that the complaint is not taken.
    fn untaken(&self) -> Option<&'a Reply> {
        self.answer().filter(|reply| reply.is_untaken())
    }

    /// The value of one of [`OF_STAGE`].
    fn value(&self, name: &str, today: NaiveDate, lang: Lang) -> Option<String> {
        let answer = self.answer();
        let day = |of: Option<&Reply>| of.map(|reply| dates::long(reply.day, lang));
        let kind = |kind| answer.filter(|reply| reply.kind == kind);
        match name {
            BY => Some(dates::long(self.by, lang)),
            super::FILED => Some(self.number.clone()).filter(|number| !number.is_empty()),
            super::FILED_DAY => Some(dates::long(self.since, lang)),
            "waited" => {
                let days = (today - self.since).num_days();
                (days > 0 && answer.is_none()).then(|| days.to_string())
            }
            // Empty: they only choose the wording.
            "replied" => (!self.replies.is_empty()).then(String::new),
            "unanswered" => answer.is_none().then(String::new),
            "answer_day" => day(answer.filter(|reply| !took(reply))),
            "offer_day" => day(self.offer().map(|(reply, _)| reply)),
            "taken_day" => day(self.taken()),
            "taken_sum" => {
                let offer = self.taken().and_then(|reply| reply.offer.as_ref());
                let sum = offer.filter(|offer| offer.fen > 0 && may_be_money(offer));
                sum.map(|offer| money::yuan(offer.fen))
            }
            "closed_day" => day(kind(ReplyKind::Closed)),
            "paid_day" => day(kind(ReplyKind::Paid)),
            "promised_day" => self.missed(took, today).map(|day| dates::long(day, lang)),
            "lapsed_day" => {
                let lapsed = self.offer().and_then(|(reply, _)| reply.until);
                lapsed.filter(|day| *day < today).map(|day| dates::long(day, lang))
            }
            "untaken" => self.untaken().map(|_| String::new()),
            "untaken_day" => day(self.untaken()),
            "passed_day" => day(kind(ReplyKind::Refused).filter(|_| self.untaken().is_none())),
            "put_off_day" => {
                let missed = self.missed(|reply| reply.kind == ReplyKind::Extended, today);
                missed.map(|day| dates::long(day, lang))
            }
            "offered" => {
                let sum = self.offer().map(|(_, offer)| offer.fen).filter(|fen| *fen > 0);
                sum.map(money::yuan)
            }
            _ => None,
        }
    }

    /// The day that the newest answer names, where it is such an answer and the day has passed.
    fn missed(&self, such: impl Fn(&Reply) -> bool, today: NaiveDate) -> Option<NaiveDate> {
        let newest = self.replies.last().filter(|reply| such(reply))?;
        newest.until.filter(|day| *day < today)
    }
}

/// Whether it is an offer that was taken.
fn took(reply: &Reply) -> bool {
    let taken = |offer: &Offer| offer.decision == Decision::Taken;
    reply.kind == ReplyKind::Offer && reply.offer.as_ref().is_some_and(taken)
}

impl Work<'_> {
    /// The value of a placeholder of the further stage.
    pub(super) fn of_stage(&self, name: &str, lang: Lang) -> Option<String> {
        self.stage.as_ref()?.value(name, self.writer.today, lang)
    }

    /// Whether the placeholder is one of the further stage, of which the letter is.
    pub(super) fn is_of_stage(&self, name: &str) -> bool {
        self.stage.is_some() && OF_STAGE.contains(&name)
    }

    /// Whether the letter goes to somebody else than who is spoken of as its receiver.
    pub(super) fn is_readdressed(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| !stage.row.address.is_empty())
    }

    /// Whether it goes to a mediator, who is no party and no authority.
    pub(super) fn is_for_mediator(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.row.kind == FilingKind::Mediation)
    }

    /// Whether it asks somebody to look into what others did: who writes applies then.
    pub(super) fn applies(&self) -> bool {
        let kind = self.stage.as_ref().map(|stage| stage.row.kind);
        matches!(kind, Some(FilingKind::Review | FilingKind::Mediation))
    }

    /// Whether the letter is of any use: a financial mediator is asked where the institution is asked to pay (PBOC5-45), or
    /// about a debt that a lender claims; a ticket is opened again where it was dealt with.
    fn fits(&self) -> bool {
        let Some(stage) = &self.stage else { return true };
        match stage.row.kind {
            FilingKind::Mediation => {
                let finance = matches!(self.letter.receiver, Receiver::Pboc | Receiver::Nfra)
                    || self.letter.receiver.pays();
                !finance || self.asks_for_money()
            }
            FilingKind::Reopened => stage.answer().is_some(),
            _ => true,
        }
    }

    /// Whether the institution is itself asked to pay, or a lender for something about the debt.
    fn asks_for_money(&self) -> bool {
        let owes = |demand: &str| {
            self.writer.journey.owes(self.speaks_to, demand, &self.answers, self.writer.today)
        };
        let debt = self.speaks_to == Receiver::Lender;
        self.chosen().any(|it| owes(it.id) || (debt && !it.id.is_empty()))
    }

    /// What a reminder asks after an offer that was taken: that it be kept to, in the words of `text`. Who took it asks for
    /// nothing else, and has nothing to say to what was answered before. None where no offer was taken.
    pub(super) fn kept_to(&self, text: Text) -> Option<BilingualLine> {
        let stage = self.stage.as_ref()?;
        let reminds = stage.row.kind == FilingKind::Chaser && stage.taken().is_some();
        reminds.then(|| self.fill(text))
    }

    /// Whether the receiver said that it does not take the complaint.
    pub(super) fn was_not_taken(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.untaken().is_some())
    }

    /// What is said to what they answered: to what is wrong with the offer, and to the reasons; where no reason is known, to
    /// their words.
    pub(super) fn objections(&self) -> Vec<BilingualLine> {
        if self.kept_to(KEPT_TO).is_some() {
            return Vec::new();
        }
        // Who looks into what others did is told what they say, and made no offer.
        let above = self.is_readdressed();
        let mut all = if above { Vec::new() } else { self.to_offer() };
        all.extend(self.counters());
        if above && !all.is_empty() {
            all.push(self.fill(LOOK_INTO));
        } else if self.letter.receiver.supervises() && !all.is_empty() && !self.was_not_taken() {
            all.push(self.fill(ACCOUNT_FOR_IT));
        }
        if all.is_empty() {
            all.extend(self.taken_up());
        }
        all
    }

    /// What is said to an answer with which no reason was noted: that they say on what it rests.
    fn taken_up(&self) -> Option<BilingualLine> {
        let stage = self.stage.as_ref()?;
        let passed_on = self.letter.receiver.supervises();
        let reply = stage.answer().filter(|reply| {
            reply.kind == ReplyKind::Refused || (reply.kind == ReplyKind::Closed && !passed_on)
        })?;
        let words = quoted(&reply.words);
        let line = |lang| {
            let below = self.is_readdressed().then(|| self.you(lang));
            taken_up(lang, below.as_deref(), passed_on, &words)
        };
        Some(both(line(Lang::Zh), line(Lang::En)))
    }

    /// What is said to the offer that lies on the table.
    fn to_offer(&self) -> Vec<BilingualLine> {
        let Some(after) = self.writer.after else { return Vec::new() };
        let offer = self.stage.as_ref().and_then(Stage::offer);
        let Some((reply, offer)) = offer else { return Vec::new() };
        let found = check(offer, reply.until, self.claimed(), self.letter.receiver);
        let findings = found.iter().filter_map(|id| after.findings.iter().find(|it| it.id == *id));
        findings.filter_map(|finding| self.whole(finding.counter)).collect()
    }

    /// Whether the demand is the written answer, which a letter of a further stage wants by a day of its own.
    pub(super) fn says_by_when(&self, demand: &Demand) -> bool {
        self.stage.is_some() && demand.id == WRITTEN
    }
}

/// The demand for an answer in writing.
const WRITTEN: &str = "written";
