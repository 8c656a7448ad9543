//! What was done so far, and the evidence: the parts of a letter that tell of more than the answers.

use chrono::NaiveDate;

use super::compose::{Work, both, numbered};
use super::document::{BilingualLine, Block};
use super::{Receiver, Section};
use crate::domain::answer::{Contact, contacts};
use crate::domain::case::{EvidenceState, Filing};
use crate::domain::channel::{AUTHORITIES, BESIDE, Channel, ELSEWHERE, Outcome, outcome};
use crate::domain::condition::Condition;
use crate::domain::evidence::{self, COMMUNICATION, Item};
use crate::domain::follow_up::FollowUpLetter;
use crate::domain::reply::Reply;
use crate::text::letter_words as words;
use crate::text::words_replies;
use crate::text::{Bilingual, Lang, Text, dates};

/// A cell to fill in by hand.
const BLANK_CELL: &str = "____";
/// After so many days without an outcome a letter speaks of it (knowledge base 1.4).
const PATIENCE: i64 = 15;

impl Work<'_> {
    pub(super) fn so_far(&self, out: &mut Vec<Block>) {
        let mut lines = self.tried();
        if self.letter.receiver.supervises() {
            lines.extend(self.not_accepted());
        } else if self.stage.is_none() {
            lines.extend(self.counters());
        }
        lines.extend(self.elsewhere());
        numbered(words::SO_FAR, lines, out);
    }

    /// What was written to the receiver of the letter before, and what it answered.
    pub(super) fn log(&self, out: &mut Vec<Block>) {
        let lists =
            |row: &FollowUpLetter| row.sections.iter().any(|one| matches!(one, Section::Payments));
        let sums = self.stage.as_ref().is_some_and(|stage| lists(stage.row));
        let here = self.history(|channel| self.is_here(channel), sums);
        // The letter opens with the complaint: alone it is not told again.
        let alone = self.stage.is_some() && here.len() == 1;
        numbered(words::SO_FAR, if alone { Vec::new() } else { here }, out);
    }

    /// What was tried, in the order of the days.
    pub(super) fn tried(&self) -> Vec<BilingualLine> {
        if self.tells_of_tries() { self.history(|_| true, false) } else { Vec::new() }
    }

    /// What was said to the channels for which `with` holds and what they answered, in the order of the days; of the others
    /// what they paid, where `sums` says that it is taken off here.
    fn history(&self, with: impl Fn(&Channel) -> bool, sums: bool) -> Vec<BilingualLine> {
        let mut all: Vec<(Option<NaiveDate>, BilingualLine)> = Vec::new();
        let channel = |id: &str| self.writer.journey.channel(id);
        for contact in self.contacts() {
            if channel(&contact.whom).map_or_else(|| self.stage.is_none(), &with) {
                let in_lang = |lang| self.contact(contact, lang, words::contact);
                all.push((contact.day, both(in_lang(Lang::Zh), in_lang(Lang::En))));
            }
        }
        for filing in &self.writer.case.filings {
            let Some(channel) = self.told_channel(filing) else { continue };
            if !with(channel) {
                let paid = |reply: &Reply| sums && reply.paid > 0;
                let lines = self.answers_to(filing, channel, paid);
                all.extend(lines.map(|(day, line)| (Some(day), line)));
                continue;
            }
            // To the police their own receipt is the title of the paper, and to others a report is told once.
            let told = self.letter.receiver.prosecutes() || self.reported();
            let own = self.is_own_filing(filing, channel);
            let hidden = own || (self.of_police(channel) && told && self.stage.is_none());
            if !hidden {
                all.push((Some(filing.day), self.sent(filing, channel)));
            }
            if !hidden || self.letter.receiver.prosecutes() {
                let lines = self.answers_to(filing, channel, |_| true);
                all.extend(lines.map(|(day, line)| (Some(day), line)));
            }
        }
        all.sort_by_key(|(day, _)| *day);
        all.into_iter().map(|(_, line)| line).collect()
    }

    /// Whether it is this very complaint, which was filed and not answered: it does not tell of itself. What was answered
    /// may be followed by the same letter again.
    fn is_own_filing(&self, filing: &Filing, channel: &Channel) -> bool {
        let here = self.is_here(channel) && filing.kind.is_complaint() && self.stage.is_none();
        let newest = self.writer.case.filings.iter().rfind(|one| one.channel == filing.channel);
        here && filing.answers().next().is_none() && newest == Some(filing)
    }

    /// That something was sent.
    fn sent(&self, filing: &Filing, channel: &'static Channel) -> BilingualLine {
        let in_lang = |lang: Lang| {
            let (day, whom) = (dates::long(filing.day, lang), self.whom(channel, lang));
            if filing.kind.is_complaint() && self.of_police(channel) {
                // The person was asked for the number and the station; the log may have another number.
                let noted = Some(filing.place.clone()).filter(|place| !place.is_empty());
                let station = self.value("station", lang).or(noted);
                let whom = station.unwrap_or_else(|| words::THE_POLICE.of(lang).to_owned());
                let receipt = self.value("receipt", lang);
                let number = receipt.as_deref().unwrap_or(&filing.reference);
                return words::filed(lang, &day, &whom, number, true);
            }
            if filing.kind.is_complaint() && self.is_court(channel) {
                return words_replies::sued(lang, &day, &filing.reference);
            }
            if filing.kind.is_complaint() {
                return words::filed(lang, &day, &whom, &filing.reference, false);
            }
            words_replies::sent(lang, filing.kind.id(), &day, &whom, &filing.reference)
        };
        both(in_lang(Lang::Zh), in_lang(Lang::En))
    }

    /// Whether the channel is a court.
    fn is_court(&self, channel: &Channel) -> bool {
        let letter = self.writer.journey.letter(channel.letter);
        letter.is_some_and(|letter| letter.receiver == Receiver::Court)
    }

    /// Whether the letter, and so its short forms, says what was done so far.
    fn tells_of_tries(&self) -> bool {
        self.letter.sections.iter().any(|section| matches!(section, Section::SoFar))
    }

    /// The contacts of which this receiver is told.
    fn contacts(&self) -> impl Iterator<Item = &Contact> {
        contacts(&self.answers).iter().filter(|contact| {
            let channel = self.writer.journey.channel(&contact.whom);
            !channel
                .is_some_and(|channel| self.of_another_place(channel) || self.is_beside(channel))
        })
    }

    /// Whether the channel stands beside the ladder and is not spoken to here. Whom a violation was reported to concerns
    /// nobody else: said to the other side it would be a threat.
    pub(super) fn is_beside(&self, channel: &Channel) -> bool {
        channel.rung == BESIDE && !self.is_here(channel)
    }

    /// Whether the channel is an institution of its own beside the one whose place this letter is about: what was said
    /// there is told there. Who has to be asked before this one is of its matter, whatever its place.
    pub(super) fn of_another_place(&self, channel: &Channel) -> bool {
        let letter = self.writer.journey.letter(channel.letter);
        let place = letter.map_or("", |letter| letter.place);
        let own = super::concern::place(self.letter, &self.answers);
        let other = ![place, own].contains(&"") && place != own;
        other && !self.here_or_before(channel.id)
    }

    /// Whether the person said that the police were told, whatever came of it.
    fn reported(&self) -> bool {
        let police = self.answers.get("police");
        police.is_some_and(|police| !police.chose("no"))
    }

    /// The newest contact in a few words.
    pub(super) fn latest_try(&self) -> Option<String> {
        if self.letter.receiver.prosecutes() || !self.tells_of_tries() {
            return None;
        }
        // Whoever is to see to a complaint has to know which.
        let filed = (self.letter.receiver == Receiver::City).then(|| self.filed_before()).flatten();
        if filed.is_some() {
            return filed;
        }
        let contact = self.contacts().max_by_key(|contact| contact.day);
        let answer = self.latest_answer();
        let said = contact.map(|latest| latest.day);
        if let Some((_, answer)) =
            answer.filter(|(day, _)| said.is_none_or(|said| said <= Some(*day)))
        {
            return Some(answer);
        }
        Some(self.contact(contact?, Lang::Zh, words::contact_in_short))
    }

    /// The newest filing at a channel that has to be tried before this one.
    fn filed_before(&self) -> Option<String> {
        let gate = self.writer.journey.channels.iter().find(|channel| self.is_here(channel))?;
        let filings = self.writer.case.filings.iter();
        let newest = filings
            .filter(|filing| gate.after.contains(&filing.channel.as_str()))
            .max_by_key(|filing| filing.day)?;
        let whom = self.writer.journey.channel(&newest.channel)?.name.zh;
        let day = dates::long(newest.day, Lang::Zh);
        Some(words::filed(Lang::Zh, &day, whom, &newest.reference, false))
    }

    fn contact(&self, contact: &Contact, lang: Lang, write: words::WriteContact) -> String {
        let channel = self.writer.journey.channel(&contact.whom);
        // Who has answered since is not said to be silent.
        let waits = matches!(contact.said.as_str(), "nothing" | "promised");
        let answered = waits && channel.is_some_and(|channel| self.has_answered(channel));
        write(
            lang,
            &words::Told {
                day: contact.day.map(|day| dates::long(day, lang)).unwrap_or_default(),
                time: &contact.time,
                here: channel.is_some_and(|channel| self.is_spoken_to(channel)),
                whom: &channel.map_or(contact.name.clone(), |channel| self.whom(channel, lang)),
                ticket: &contact.ticket,
                said: if answered { words::ANSWERED_SINCE } else { &contact.said },
                note: contact.note.trim(),
            },
        )
    }

    /// The name of a channel in this letter: its receiver is spoken to.
    pub(super) fn whom(&self, channel: &Channel, lang: Lang) -> String {
        let name = if self.is_spoken_to(channel) { words::YOU } else { channel.name }.of(lang);
        // A number stands apart from the Chinese word behind it.
        let apart = lang == Lang::Zh && name.ends_with(|last: char| last.is_ascii_alphanumeric());
        if apart { format!("{name} ") } else { name.to_owned() }
    }

    /// Whether the letter speaks to this channel as "you".
    fn is_spoken_to(&self, channel: &Channel) -> bool {
        self.is_here(channel) && !self.is_readdressed()
    }

    /// Whether the letter goes to this channel.
    pub(super) fn is_here(&self, channel: &Channel) -> bool {
        channel.letter == self.letter.id
    }

    /// To an authority: that the outcome is not accepted, or that there is none (PBOC5-40).
    fn not_accepted(&self) -> Vec<BilingualLine> {
        let mut channels = self.writer.journey.channels.iter();
        let Some(gate) = channels.find(|channel| self.is_here(channel)) else { return Vec::new() };
        // Where nobody has to go before it, all those count who are asked for themselves.
        let first = |id: &str| self.writer.journey.channel(id).is_some_and(|one| one.rung == 1);
        let before = |id: &str| match gate.after {
            [] => first(id),
            after => after.contains(&id),
        };
        let (answered, mut lines) = self.not_accepted_from(before);
        if answered {
            return lines;
        }
        lines.extend(match outcome(before, self.writer.case) {
            Some(Outcome::Refused) => Some(self.fill(words::NOT_ACCEPTED)),
            Some(Outcome::Silent(since)) => {
                let days = (self.writer.today - since).num_days();
                let said = |lang| words::no_answer(lang, &dates::long(since, lang), days);
                // Sooner it would only prove that the writer is too early.
                (days >= PATIENCE).then(|| both(said(Lang::Zh), said(Lang::En)))
            }
            None => {
                let asked = !gate.after.is_empty() && self.stage.is_none();
                asked.then(|| self.fill(words::FIRST_THERE))
            }
        });
        lines
    }

    /// Whether another body has the matter: said to those only who refuse it then (PBOC5-42, SAMR121-16).
    fn elsewhere(&self) -> Option<BilingualLine> {
        if !self.letter.receiver.supervises() {
            return None;
        }
        let said = |option| self.answers.get(ELSEWHERE).is_some_and(|one| one.chose(option));
        if said("yes") {
            let named = Condition::Known("elsewhere_where").holds(&self.answers, self.writer.today);
            return Some(self.fill(if named { words::IS_THERE } else { words::IS_ELSEWHERE }));
        }
        let channel = |id: &str| self.writer.journey.channel(id);
        let filings = || self.writer.case.filings.iter().filter_map(|f| channel(&f.channel));
        let told = || contacts(&self.answers).iter().map(|contact| channel(&contact.whom));
        let above = |channel: &Channel| channel.rung >= AUTHORITIES && !self.is_here(channel);
        if !said("no") || filings().any(above) || told().flatten().any(above) {
            return None;
        }
        let reported = self.reported() || filings().any(|channel| self.of_police(channel));
        // Who was told elsewhere, on a platform for complaints or on 12345, does not deny it.
        let named = told().any(|channel| channel.is_none());
        let text = if reported || named { words::NOT_ELSEWHERE_BUT } else { words::NOT_ELSEWHERE };
        Some(self.fill(text))
    }

    pub(super) fn evidence(&self, out: &mut Vec<Block>) {
        let needed = evidence::needed(self.writer.journey.items, &self.answers, self.writer.today);
        let receiver = self.letter.receiver;
        let state = |item: &Item| {
            self.writer.case.evidence.get(item.id).map(|mark| mark.state).unwrap_or_default()
        };
        // Nobody is given back what he gave out himself.
        let own = |item: &Item| receiver.prosecutes() && item.held_by.contains(&Receiver::Police);
        let attached: Vec<BilingualLine> = self
            .in_hand()
            .filter(|item| !own(item))
            .map(|item| {
                let line = |lang| words::exhibit(lang, item.name.of(lang), item.proves.of(lang));
                both(line(Lang::Zh), line(Lang::En))
            })
            .collect();
        let chosen: Vec<&str> = self.asked().map(|demand| demand.id).collect();
        // Asked of nobody but the one who holds it, of whom it was not demanded above.
        let held: Vec<BilingualLine> = needed
            .iter()
            .filter(|item| matches!(state(item), EvidenceState::Asked | EvidenceState::Cannot))
            .filter(|item| item.held_by.contains(&receiver) && !item.demand.is_empty())
            .filter(|item| !item.demanded_by.iter().any(|id| chosen.contains(id)))
            .filter(|item| !self.asked().any(|demand| item.demand.zh.ends_with(demand.text.zh)))
            .filter(|item| item.group != COMMUNICATION || self.was_told())
            .map(|item| self.fill(item.demand))
            .collect();
        numbered(words::EVIDENCE, attached, out);
        if !self.is_for_mediator() {
            let heading = if self.is_readdressed() { words::HELD_BELOW } else { words::HELD };
            numbered(heading, held, out);
        }
    }

    /// The evidence that the person has.
    fn in_hand(&self) -> impl Iterator<Item = &'static Item> {
        let marks = &self.writer.case.evidence;
        let has = |item: &&Item| {
            marks.get(item.id).is_some_and(|mark| mark.state == EvidenceState::InHand)
        };
        let all = evidence::needed(self.writer.journey.items, &self.answers, self.writer.today);
        all.into_iter().filter(has)
    }

    /// The list of evidence, with room for what only the person knows: where each comes from, and its page.
    pub(super) fn exhibits(&self, out: &mut Vec<Block>) {
        let same = |text: &str| Bilingual { zh: text.to_owned(), en: text.to_owned() };
        let rows = self.in_hand().zip(1..).map(|(item, number): (_, usize)| {
            let cell =
                |text: Text| Bilingual { zh: text.zh.to_owned(), en: text.of(Lang::En).to_owned() };
            let blank = || same(BLANK_CELL);
            vec![same(&number.to_string()), cell(item.name), blank(), cell(item.proves), blank()]
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            out.push(Block::Heading(words::EXHIBITS));
            out.push(Block::Table(words::EXHIBIT_COLUMNS.to_vec(), rows));
        }
    }

    /// Whether the receiver was told before: else it has no record of a call.
    fn was_told(&self) -> bool {
        let told = contacts(&self.answers).iter().map(|contact| &contact.whom);
        let filed = self.writer.case.filings.iter().map(|filing| &filing.channel);
        told.chain(filed)
            .filter_map(|id| self.writer.journey.channel(id))
            .any(|channel| self.is_here(channel))
    }

    /// Whether the channel is where the letter goes, or has to be tried before.
    fn here_or_before(&self, id: &str) -> bool {
        let mut here = self.writer.journey.channels.iter().filter(|channel| self.is_here(channel));
        here.any(|channel| channel.id == id || channel.after.contains(&id))
    }

    /// The newest ticket number that the service gave there.
    pub(super) fn ticket(&self) -> Option<String> {
        contacts(&self.answers)
            .iter()
            .rfind(|told| self.here_or_before(&told.whom) && !told.ticket.is_empty())
            .map(|told| told.ticket.clone())
    }

    /// The newest filing there.
    pub(super) fn filing(&self) -> Option<&Filing> {
        let filings = self.writer.case.filings.iter();
        filings
            .filter(|filing| self.here_or_before(&filing.channel))
            .max_by_key(|filing| filing.day)
    }

    fn of_police(&self, channel: &Channel) -> bool {
        let letter = self.writer.journey.letter(channel.letter);
        letter.is_some_and(|letter| letter.receiver == Receiver::Police)
    }
}
