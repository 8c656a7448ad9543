//! The letters of the further stages: to the receiver of an earlier letter, or about it, from the same facts and the log.

use chrono::NaiveDate;

use super::compose::{Work, Writer};
use super::document::Document;
use super::since::number_of;
use super::{Letter, Receiver};
use crate::domain::calendar::{Year, add_working_days};
use crate::domain::case::{Filing, FilingKind};
use crate::domain::follow_up::FollowUpLetter;
use crate::domain::problem::{Demand, Journey};
use crate::domain::reply::{Decision, Reply, ReplyKind};
use crate::text::words_replies::BEFORE_MEDIATOR;
use crate::text::{Lang, dates};

/// The placeholder for the day by which the writer wants an answer.
pub const BY: &str = "by";

/// The further stage of which a letter is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stage<'a> {
    /// The letter of that stage.
    pub(super) row: &'a FollowUpLetter,
    /// The filing on which it follows.
    pub(super) filing: &'a Filing,
    /// The day by which it wants an answer.
    by: NaiveDate,
}

/// Composes the letter `row` that follows on `filing`, for which `letter` was written. It gives the other side the working
/// days of `row`, counted by the notices of `years`: a day of the writer's own, of no rule.
pub fn follow_up(
    writer: &Writer<'_>,
    letter: &Letter,
    row: &FollowUpLetter,
    filing: &Filing,
    years: &[Year],
) -> Document {
    let letter = base(writer.journey, letter, row);
    let (mut work, some_here) = Work::of(writer, letter);
    let by = answer_by(row, writer.today, years);
    work.stage = Some(Stage { row, filing, by });
    let to = if row.address.is_empty() { letter.to } else { row.address };
    let document = work.written(some_here, row.title, to, row.sections);
    if work.is_for_mediator() { document.naming(&BEFORE_MEDIATOR) } else { document }
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

impl Stage<'_> {
    /// The newest answer to the filing that deals with the matter.
    fn answer(&self) -> Option<&Reply> {
        let deals = self.filing.replies.iter().filter(|reply| reply.kind.answers());
        deals.max_by_key(|reply| (reply.day, reply.recorded))
    }

    /// The value of a placeholder that only such a letter has; the outer `None` for any other name.
    #[expect(clippy::option_option, reason = "outer: a name of ours; inner: known")]
    fn value(&self, name: &str, today: NaiveDate, lang: Lang) -> Option<Option<String>> {
        let answer = self.answer();
        let day_of = |kind: Option<ReplyKind>| {
            let fits = answer.filter(|reply| kind.is_none_or(|kind| reply.kind == kind));
            fits.map(|reply| dates::long(reply.day, lang))
        };
        Some(match name {
            BY => Some(dates::long(self.by, lang)),
            super::FILED => Some(number_of(self.filing)).filter(|number| !number.is_empty()),
            super::FILED_DAY => Some(dates::long(self.filing.day, lang)),
            "waited" => {
                let days = (today - self.filing.day).num_days();
                (days > 0 && answer.is_none()).then(|| days.to_string())
            }
            // Empty: they only choose the wording.
            "replied" => (!self.filing.replies.is_empty()).then(String::new),
            "unanswered" => answer.is_none().then(String::new),
            "answer_day" => day_of(None),
            "offer_day" => day_of(Some(ReplyKind::Offer)),
            "closed_day" => day_of(Some(ReplyKind::Closed)),
            "put_off_day" | "promised_day" => {
                let kind =
                    if name == "promised_day" { ReplyKind::Offer } else { ReplyKind::Extended };
                self.missed(kind, today).map(|day| dates::long(day, lang))
            }
            _ => return None,
        })
    }

    /// The day that the newest answer names, where it is of this kind and the day has passed. An offer binds when it was
    /// taken only.
    fn missed(&self, kind: ReplyKind, today: NaiveDate) -> Option<NaiveDate> {
        let newest = self.filing.replies.iter().max_by_key(|reply| (reply.day, reply.recorded))?;
        let offer = newest.offer.as_ref();
        let binds =
            kind != ReplyKind::Offer || offer.is_some_and(|it| it.decision == Decision::Taken);
        newest.until.filter(|day| newest.kind == kind && binds && *day < today)
    }
}

impl Work<'_> {
    /// The value of a placeholder of the further stage; the outer `None` where it is none of those.
    #[expect(clippy::option_option, reason = "outer: a name of ours; inner: known")]
    pub(super) fn of_stage(&self, name: &str, lang: Lang) -> Option<Option<String>> {
        self.stage?.value(name, self.writer.today, lang)
    }

    /// Whether the letter goes to somebody else than who is spoken of as its receiver.
    pub(super) fn is_readdressed(&self) -> bool {
        self.stage.is_some_and(|stage| !stage.row.address.is_empty())
    }

    /// Whether it goes to a mediator, who is no party and no authority.
    pub(super) fn is_for_mediator(&self) -> bool {
        self.stage.is_some_and(|stage| stage.row.kind == FilingKind::Mediation)
    }

    /// Whether it asks somebody to look into what others did: who writes applies then.
    pub(super) fn applies(&self) -> bool {
        let kind = self.stage.map(|stage| stage.row.kind);
        matches!(kind, Some(FilingKind::Review | FilingKind::Mediation))
    }

    /// Whether the demand is the written answer, which a letter of a further stage wants by a day of its own.
    pub(super) fn says_by_when(&self, demand: &Demand) -> bool {
        self.stage.is_some() && demand.id == WRITTEN
    }
}

/// The demand for an answer in writing.
const WRITTEN: &str = "written";
