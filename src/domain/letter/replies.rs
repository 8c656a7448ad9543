//! What the other side answered, and what is said to the reasons that it gave.

use chrono::NaiveDate;

use super::Receiver;
use super::compose::{Work, both, join};
use super::document::BilingualLine;
use crate::domain::case::Filing;
use crate::domain::channel::{AUTHORITIES, Channel};
use crate::domain::follow_up::Reason;
use crate::domain::issues::{IssueState, issues};
use crate::domain::reply::{Decision, Offer, OfferMeans, Reply, ReplyKind, Solution};
use crate::domain::results;
use crate::text::words_objections as objections;
use crate::text::words_replies::{self as words, Answered, Offered};
use crate::text::{Lang, Text, dates, money};

/// So many characters of what they said are told; of more the beginning is.
const QUOTED: usize = 160;

impl Work<'_> {
    /// The channel of a filing of which this receiver is told: not of what concerns another institution alone, and not of
    /// what was reported beside the dispute.
    pub(super) fn told_channel(&self, filing: &Filing) -> Option<&'static Channel> {
        let channel = self.writer.journey.channel(&filing.channel)?;
        self.is_told_of_channel(channel).then_some(channel)
    }

    fn is_told_of_channel(&self, channel: &Channel) -> bool {
        !self.is_beside(channel) && !self.of_another_place(channel)
    }

    /// Whether this receiver is told of the filing.
    pub(super) fn is_told_of(&self, filing: &Filing) -> bool {
        self.told_channel(filing).is_some()
    }

    /// The answers to one filing for which `counts` holds, each with its day.
    pub(super) fn answers_to<'a>(
        &'a self,
        filing: &'a Filing,
        channel: &'static Channel,
        counts: impl Fn(&Reply) -> bool + 'a,
    ) -> impl Iterator<Item = (NaiveDate, BilingualLine)> + 'a {
        filing.answers().filter(move |reply| counts(reply)).map(move |reply| {
            let line = |lang| words::answered(lang, &self.answered(lang, channel, reply));
            (reply.day, both(line(Lang::Zh), line(Lang::En)))
        })
    }

    /// The answer that matters most of those of which this receiver is told, in a few words.
    pub(super) fn latest_answer(&self) -> Option<(NaiveDate, String)> {
        let (channel, reply) = self.newest_answer()?;
        Some((reply.day, words::answered_in_short(&self.answered(Lang::Zh, channel, reply))))
    }

    /// The newest answer of who is complained of; else the newest of all.
    fn newest_answer(&self) -> Option<(&'static Channel, &Reply)> {
        let told = |filing: &Filing| self.is_told_of(filing);
        let against = |filing: &Filing| {
            let channel = self.writer.journey.channel(&filing.channel);
            channel.is_some_and(|channel| self.is_against(channel))
        };
        let mut theirs = results::replies(self.writer.case, |one| told(one) && against(one));
        let (filing, reply) = theirs
            .rfind(|(_, reply)| reply.kind.answers())
            .or_else(|| results::replies(self.writer.case, told).next_back())?;
        Some((self.told_channel(filing)?, reply))
    }

    /// Whether the letter is against who is asked at this channel: against the seller, where it has to name him.
    fn is_against(&self, channel: &Channel) -> bool {
        let letter = self.writer.journey.letter(channel.letter);
        let seller = letter.is_some_and(|letter| letter.receiver == Receiver::Merchant);
        seller && self.letter.details.contains(&"seller")
    }

    /// What a short form says to the reasons that were given: to who reads it, or of the newest answer.
    pub(super) fn objections_in_short(&self) -> Vec<BilingualLine> {
        if !self.letter.receiver.supervises() {
            return self.counters();
        }
        let newest = self.newest_answer().map(|(channel, _)| channel.id);
        self.said_to(|channel| Some(channel.id) == newest, |reason| reason.told)
    }

    /// Whether an answer of this channel stands in the log.
    pub(super) fn has_answered(&self, channel: &Channel) -> bool {
        let mut filings = self.writer.case.filings.iter();
        filings.any(|filing| filing.channel == channel.id && filing.answers().next().is_some())
    }

    fn answered<'a>(
        &self,
        lang: Lang,
        channel: &'static Channel,
        reply: &'a Reply,
    ) -> Answered<'a> {
        let day =
            |day: Option<NaiveDate>| day.map(|day| dates::long(day, lang)).unwrap_or_default();
        Answered {
            day: dates::long(reply.day, lang),
            time: &reply.time,
            whom: self.whom(channel, lang),
            between: channel.rung >= AUTHORITIES,
            passes_on: self.passes_on(channel),
            office: if reply.kind == ReplyKind::Refused { of_its_own(reply) } else { "" },
            late: self.is_late(channel, reply),
            kind: reply.kind.id(),
            how: &reply.how,
            who: reply.who.trim(),
            reference: reply.reference.trim(),
            words: quoted(&reply.words),
            until: day(reply.until),
            completed: day(reply.completed.filter(|_| reply.kind == ReplyKind::Papers)),
            accepted: day(reply.accepted.filter(|_| reply.kind == ReplyKind::Received)),
            passed_to: self.passed_to(reply.passed_to.trim(), lang),
            paid: sum(reply.paid),
            offer: reply.offer.as_ref().filter(|_| reply.kind == ReplyKind::Offer).map(offered),
        }
    }

    /// To whom it was passed on: what the person typed, or the channel that it names.
    fn passed_to(&self, to: &str, lang: Lang) -> String {
        let mut channels = self.writer.journey.channels.iter();
        let named =
            channels.find(|one| one.id == to || one.name.zh == to).filter(|_| !to.is_empty());
        named.map_or_else(|| to.to_owned(), |channel| self.whom(channel, lang))
    }

    /// Whether who answers there passes on what the other side says.
    fn passes_on(&self, channel: &Channel) -> bool {
        let letter = self.writer.journey.letter(channel.letter);
        letter.is_some_and(|letter| letter.receiver.supervises())
    }

    /// Whether the day that they named has passed, and nothing came since that deals with the matter.
    fn is_late(&self, channel: &Channel, reply: &Reply) -> bool {
        let moment = |one: &Reply| (one.day, one.recorded);
        let mut there = results::replies(self.writer.case, |one| one.channel == channel.id);
        let passed = reply.until.is_some_and(|day| day < self.writer.today);
        passed
            && !there.any(|(_, one)| {
                moment(one) > moment(reply) && (one.kind.answers() || one.until.is_some())
            })
    }

    /// To an authority: which answers of the channels for which `before` holds are not accepted (PBOC5-40), by the newest
    /// of each that deals with the matter, and why; and whether there was any such answer.
    pub(super) fn not_accepted_from(
        &self,
        before: impl Fn(&str) -> bool,
    ) -> (bool, Vec<BilingualLine>) {
        let mut any = false;
        let mut lines = Vec::new();
        let channels = self.writer.journey.channels.iter().filter(|one| before(one.id));
        for channel in channels {
            let of = |filing: &Filing| filing.channel == channel.id && self.is_told_of(filing);
            let mut all = results::replies(self.writer.case, of);
            let newest = all.rfind(|(_, reply)| reply.kind.answers());
            any |= newest.is_some();
            let refused = newest.and_then(|(_, reply)| self.refusal(channel, reply));
            let why = self.said_to(|one| one.id == channel.id, |reason| reason.told);
            let about = |lang| objections::about_answer(lang, &self.whom(channel, lang));
            let head = refused
                .or_else(|| (!why.is_empty()).then(|| both(about(Lang::Zh), about(Lang::En))));
            lines.extend(head.map(|head| join([head].into_iter().chain(why))));
        }
        (any, lines)
    }

    /// That an answer which deals with the matter is not accepted, if it is not.
    fn refusal(&self, channel: &'static Channel, reply: &Reply) -> Option<BilingualLine> {
        let decision = reply.offer.as_ref().map_or(Decision::Countered, |offer| offer.decision);
        match reply.kind {
            ReplyKind::Paid => {
                let rest = self.chosen().any(|demand| !demand.id.is_empty());
                rest.then(|| self.fill(objections::REST_OPEN))
            }
            // Of an offer that he has not decided on nobody says that he refused it.
            ReplyKind::Offer if decision != Decision::Countered => None,
            _ => {
                let line = |lang| {
                    let day = dates::long(reply.day, lang);
                    let offer = reply.kind == ReplyKind::Offer;
                    objections::not_accepted(lang, &self.whom(channel, lang), &day, offer)
                };
                Some(both(line(Lang::Zh), line(Lang::En)))
            }
        }
    }

    /// What is said to the reasons given by who reads this. What an authority passed on others said.
    pub(super) fn counters(&self) -> Vec<BilingualLine> {
        let passed_on = self.letter.receiver.supervises() || self.is_readdressed();
        // What nobody else is told of is said of the authority's own answer.
        let text = |reason: &Reason| match reason.told {
            told if passed_on && !told.is_empty() => told,
            _ => reason.counter,
        };
        self.said_to(|channel| self.is_here(channel), text)
    }

    fn said_to(
        &self,
        of: impl Fn(&Channel) -> bool,
        text: impl Fn(&Reason) -> Text,
    ) -> Vec<BilingualLine> {
        let Some(after) = self.writer.after else { return Vec::new() };
        let mut ids: Vec<&str> = Vec::new();
        let persists = issues(self.writer.case).into_iter().filter(|issue| {
            let channel = self.writer.journey.channel(issue.channel);
            let told =
                channel.is_some_and(|channel| self.is_told_of_channel(channel) && of(channel));
            issue.state == IssueState::Persists && told
        });
        for issue in persists {
            if !ids.contains(&issue.reason) {
                ids.push(issue.reason);
            }
        }
        let reasons = ids.iter().filter_map(|id| after.reasons.iter().find(|one| one.id == *id));
        let hold = reasons.filter(|one| one.when.holds(&self.answers, self.writer.today));
        hold.filter_map(|reason| self.whole(text(reason))).collect()
    }
}

/// Their words inside quotation marks: on one line, without a full stop of their own.
pub(super) fn quoted(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.replace('“', "‘").replace('”', "’");
    let line = line.trim_end_matches(words::STOPS);
    if !line.contains(char::is_alphanumeric) {
        return String::new();
    }
    if line.chars().count() <= QUOTED {
        return line.to_owned();
    }
    line.chars().take(QUOTED).chain("……".chars()).collect()
}

/// What an office says of itself, not of the other side, as an id: that it does not take it, or that they will not mediate.
fn of_its_own(reply: &Reply) -> &'static str {
    let says = |id: &str| reply.reasons.iter().any(|one| one == id);
    if reply.is_untaken() {
        "not_taken"
    } else if says("no_mediation") {
        "no_mediation"
    } else {
        ""
    }
}

fn sum(fen: i64) -> String {
    if fen > 0 { money::yuan(fen) } else { String::new() }
}

fn offered(offer: &Offer) -> Offered<'_> {
    Offered {
        solution: match offer.solution {
            Solution::Full => "full",
            Solution::Partial => "partial",
            Solution::Compensation => "compensation",
            Solution::Agreement => "agreement",
        },
        means: match offer.means {
            OfferMeans::Money => "money",
            OfferMeans::Coupon => "coupon",
            OfferMeans::Other => "other",
            OfferMeans::Unsaid => "unsaid",
        },
        sum: sum(offer.fen),
        strings: offer.strings.iter().map(String::as_str).collect(),
        decision: match offer.decision {
            Decision::Open => "open",
            Decision::Taken => "taken",
            Decision::Countered => "countered",
        },
    }
}
