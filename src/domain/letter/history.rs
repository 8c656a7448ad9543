//! What was done so far, and the evidence: the parts of a letter that tell of more than the answers.

use super::Receiver;
use super::compose::{Work, both, numbered};
use super::document::{BilingualLine, Block};
use crate::domain::answer::contacts;
use crate::domain::case::EvidenceState;
use crate::domain::channel::{AUTHORITIES, Channel, ELSEWHERE};
use crate::domain::condition::Condition;
use crate::domain::evidence::{self, COMMUNICATION, Item};
use crate::text::letter_words as words;
use crate::text::{Lang, dates};

impl Work<'_> {
    pub(super) fn so_far(&self, out: &mut Vec<Block>) {
        let mut lines: Vec<BilingualLine> = Vec::new();
        // Whether the other side was told, and whether an authority or a mediator was.
        let (mut told, mut above) = (false, false);
        let before = |channel: &Channel| {
            let mut gates =
                self.writer.journey.channels.iter().filter(|d| d.letter == self.letter.id);
            channel.rung == 1
                && gates.any(|gate| gate.after.is_empty() || gate.after.contains(&channel.id))
        };
        let mut saw = |channel: &Channel| {
            told |= before(channel);
            above |= channel.rung >= AUTHORITIES;
        };
        for contact in contacts(&self.answers) {
            let channel = self.writer.journey.channel(&contact.whom);
            // A place that is no channel has the name that the person gave it.
            if channel.is_none() && contact.name.is_empty() {
                continue;
            }
            channel.into_iter().for_each(&mut saw);
            let in_lang = |lang: Lang| {
                let at = format!(" {}", contact.time);
                words::contact(
                    lang,
                    contact.day.map(|day| format!("{}{}", dates::long(day, lang), at.trim_end())),
                    channel.map_or(&contact.name, |channel| channel.name.of(lang)),
                    &contact.ticket,
                    &contact.said,
                    &contact.note,
                )
            };
            lines.push(both(in_lang(Lang::Zh), in_lang(Lang::En)));
        }
        for filing in &self.writer.case.filings {
            let Some(channel) = self.writer.journey.channel(&filing.channel) else { continue };
            saw(channel);
            let police = self.of_police(channel);
            // To the police their own receipt is the title of the paper.
            if police && self.letter.receiver == Receiver::Police {
                continue;
            }
            let in_lang = |lang: Lang| {
                words::filed(
                    lang,
                    &dates::long(filing.day, lang),
                    channel.name.of(lang),
                    &filing.reference,
                    police,
                )
            };
            lines.push(both(in_lang(Lang::Zh), in_lang(Lang::En)));
        }
        if self.letter.receiver.supervises() && told {
            lines.push(self.fill(words::NOT_ACCEPTED));
        } else if matches!(self.letter.receiver, Receiver::Pboc | Receiver::Nfra) {
            lines.push(self.fill(words::FIRST_THERE));
        } else if lines.is_empty() && self.letter.receiver != Receiver::Police && !self.spoke() {
            lines.push(self.fill(words::NO_CONTACT));
        }
        if self.letter.receiver != Receiver::Police {
            let said = |option| self.answers.get(ELSEWHERE).is_some_and(|one| one.chose(option));
            if said("no") && !above {
                lines.push(self.fill(words::NOT_ELSEWHERE));
            } else if said("yes") {
                let named =
                    Condition::Known("elsewhere_where").holds(&self.answers, self.writer.today);
                lines.push(self.fill(if named { words::IS_THERE } else { words::IS_ELSEWHERE }));
            }
        }
        numbered(words::SO_FAR, lines, out);
    }

    /// Whether a call or a chat is among the evidence: then nobody may sign that there was none.
    fn spoke(&self) -> bool {
        let kept = |item: &Item| {
            let mark = self.writer.case.evidence.get(item.id);
            item.group == COMMUNICATION
                && mark.is_some_and(|mark| mark.state == EvidenceState::InHand)
        };
        self.writer.journey.items.iter().any(kept)
    }

    pub(super) fn evidence(&self, out: &mut Vec<Block>) {
        let needed = evidence::needed(self.writer.journey.items, &self.answers, self.writer.today);
        let state = |item: &Item| {
            self.writer.case.evidence.get(item.id).map(|mark| mark.state).unwrap_or_default()
        };
        let attached: Vec<BilingualLine> = needed
            .iter()
            .filter(|item| state(item) == EvidenceState::InHand)
            .map(|item| {
                let line = |lang| words::exhibit(lang, item.name.of(lang), item.why.of(lang));
                both(line(Lang::Zh), line(Lang::En))
            })
            .collect();
        // Asked of nobody but the one who holds it.
        let held: Vec<BilingualLine> = needed
            .iter()
            .filter(|item| matches!(state(item), EvidenceState::Asked | EvidenceState::Cannot))
            .filter(|item| {
                item.held_by.contains(&self.letter.receiver) && !item.demand.zh.is_empty()
            })
            .map(|item| self.fill(item.demand))
            .collect();
        if attached.is_empty() {
            out.push(Block::Heading(words::EVIDENCE));
            out.push(Block::Para(None, self.fill(words::NO_EVIDENCE)));
        }
        numbered(words::EVIDENCE, attached, out);
        numbered(words::HELD, held, out);
    }

    /// The newest ticket number of the channel to which the letter goes, or of a channel that had to be tried before.
    pub(super) fn ticket(&self) -> Option<String> {
        let channels = self.writer.journey.channels;
        let here = |id: &str| {
            channels
                .iter()
                .filter(|channel| channel.letter == self.letter.id)
                .any(|channel| channel.id == id || channel.after.contains(&id))
        };
        let told = contacts(&self.answers).iter().map(|c| (&c.whom, &c.ticket));
        let filed = self.writer.case.filings.iter().map(|f| (&f.channel, &f.reference));
        told.chain(filed)
            .rfind(|(channel, number)| here(channel) && !number.is_empty())
            .map(|(_, number)| number.clone())
    }

    fn of_police(&self, channel: &Channel) -> bool {
        let letter = self.writer.journey.letter(channel.letter);
        letter.is_some_and(|letter| letter.receiver == Receiver::Police)
    }
}
