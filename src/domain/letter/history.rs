//! What was done so far, and the evidence: the parts of a letter that tell of more than the answers.

use super::Kind;
use super::compose::{Work, both, numbered};
use super::document::{Block, Both};
use crate::domain::answer::contacts;
use crate::domain::case::Have;
use crate::domain::condition::Cond;
use crate::domain::door::{AUTHORITIES, Door, ELSEWHERE};
use crate::domain::evidence::{self, COMMUNICATION, Item};
use crate::text::letter_words as words;
use crate::text::{Lang, dates};

impl Work<'_> {
    pub(super) fn so_far(&self, out: &mut Vec<Block>) {
        let mut lines: Vec<Both> = Vec::new();
        // Whether the other side was told, and whether an authority or a mediator was.
        let (mut told, mut above) = (false, false);
        let before = |door: &Door| {
            let mut gates = self.writer.journey.doors.iter().filter(|d| d.letter == self.letter.id);
            door.rung == 1
                && gates.any(|gate| gate.after.is_empty() || gate.after.contains(&door.id))
        };
        let mut saw = |door: &Door| {
            told |= before(door);
            above |= door.rung >= AUTHORITIES;
        };
        for contact in contacts(&self.answers) {
            let Some(door) = self.writer.journey.door(&contact.whom) else { continue };
            saw(door);
            let in_lang = |lang: Lang| {
                words::contact(
                    lang,
                    contact.day.map(|day| dates::long(day, lang)),
                    door.name.of(lang),
                    &contact.ticket,
                    &contact.said,
                    &contact.note,
                )
            };
            lines.push(both(in_lang(Lang::Zh), in_lang(Lang::En)));
        }
        for filing in &self.writer.case.filings {
            let Some(door) = self.writer.journey.door(&filing.door) else { continue };
            saw(door);
            let police = self.of_police(door);
            // To the police their own receipt is the title of the paper.
            if police && self.letter.kind == Kind::Police {
                continue;
            }
            let in_lang = |lang: Lang| {
                words::filed(
                    lang,
                    &dates::long(filing.day, lang),
                    door.name.of(lang),
                    &filing.reference,
                    police,
                )
            };
            lines.push(both(in_lang(Lang::Zh), in_lang(Lang::En)));
        }
        if self.letter.kind.supervises() && told {
            lines.push(self.fill(words::NOT_ACCEPTED));
        } else if matches!(self.letter.kind, Kind::Pboc | Kind::Nfra) {
            lines.push(self.fill(words::FIRST_THERE));
        } else if lines.is_empty() && self.letter.kind != Kind::Police && !self.spoke() {
            lines.push(self.fill(words::NO_CONTACT));
        }
        if self.letter.kind != Kind::Police {
            let said = |option| self.answers.get(ELSEWHERE).is_some_and(|one| one.chose(option));
            if said("no") && !above {
                lines.push(self.fill(words::NOT_ELSEWHERE));
            } else if said("yes") {
                let named = Cond::Known("elsewhere_where").holds(&self.answers, self.writer.today);
                lines.push(self.fill(if named { words::IS_THERE } else { words::IS_ELSEWHERE }));
            }
        }
        numbered(words::SO_FAR, lines, out);
    }

    /// Whether a call or a chat is among the evidence: then nobody may sign that there was none.
    fn spoke(&self) -> bool {
        let kept = |item: &Item| {
            let mark = self.writer.case.evidence.get(item.id);
            item.group == COMMUNICATION && mark.is_some_and(|mark| mark.state == Have::Have)
        };
        self.writer.journey.items.iter().any(|item| kept(item))
    }

    pub(super) fn evidence(&self, out: &mut Vec<Block>) {
        let needed = evidence::needed(self.writer.journey.items, &self.answers, self.writer.today);
        let state = |item: &Item| {
            self.writer.case.evidence.get(item.id).map(|mark| mark.state).unwrap_or_default()
        };
        let attached: Vec<Both> = needed
            .iter()
            .filter(|item| state(item) == Have::Have)
            .map(|item| {
                let line = |lang| words::exhibit(lang, item.name.of(lang), item.why.of(lang));
                both(line(Lang::Zh), line(Lang::En))
            })
            .collect();
        // Asked of nobody but the one who holds it.
        let held: Vec<Both> = needed
            .iter()
            .filter(|item| matches!(state(item), Have::Asked | Have::Cannot))
            .filter(|item| item.held_by.contains(&self.letter.kind) && !item.demand.zh.is_empty())
            .map(|item| self.fill(item.demand))
            .collect();
        if attached.is_empty() {
            out.push(Block::Heading(words::EVIDENCE));
            out.push(Block::Para(None, self.fill(words::NO_EVIDENCE)));
        }
        numbered(words::EVIDENCE, attached, out);
        numbered(words::HELD, held, out);
    }

    /// The newest ticket number of the door to which the letter goes, or of a door that had to be tried before.
    pub(super) fn ticket(&self) -> Option<String> {
        let doors = self.writer.journey.doors;
        let here = |id: &str| {
            doors
                .iter()
                .filter(|door| door.letter == self.letter.id)
                .any(|door| door.id == id || door.after.contains(&id))
        };
        let told = contacts(&self.answers).iter().map(|c| (&c.whom, &c.ticket));
        let filed = self.writer.case.filings.iter().map(|f| (&f.door, &f.reference));
        told.chain(filed)
            .rfind(|(door, number)| here(door) && !number.is_empty())
            .map(|(_, number)| number.clone())
    }

    fn of_police(&self, door: &Door) -> bool {
        let letter = self.writer.journey.letter(door.letter);
        letter.is_some_and(|letter| letter.kind == Kind::Police)
    }
}
