//! Who writes the letter, and the fields that say against whom.

use super::compose::Work;
use super::document::{BilingualLine, Block};
use super::{Field, Receiver, Section};
use crate::domain::case::Person;
use crate::domain::whom::ForWhom;
use crate::text::letter_words as words;
use crate::text::words_relay::{AGENT, AGENT_PHONE, PARENT};
use crate::text::{Lang, Text};

impl Work<'_> {
    pub(super) fn fields(&self, fields: &[Field], out: &mut Vec<Block>) {
        out.extend(
            fields
                .iter()
                .filter(|field| field.when.holds(&self.answers, self.writer.today))
                .map(|field| (field, self.whole(field.value)))
                .filter(|(field, value)| field.needed || value.is_some())
                .map(|(field, value)| Block::Field(field.label, value)),
        );
    }

    pub(super) fn complainant(&self, out: &mut Vec<Block>) {
        let field = |label, value: &str| {
            Block::Field(label, (!value.is_empty()).then(|| BilingualLine::filled(value)))
        };
        let Person { name, phone, address, email } = self.writer.me;
        let receiver = self.letter.receiver;
        out.push(Block::Heading(match receiver {
            _ if self.applies() => words::APPLICANT,
            Receiver::Police | Receiver::Prosecutor => words::REPORTER,
            Receiver::Inspection | Receiver::Industry => words::INFORMANT,
            Receiver::Bureau => words::OBJECTOR,
            Receiver::Court => words::PLAINTIFF,
            _ => words::COMPLAINANT,
        }));
        out.push(field(words::NAME, name));
        out.push(field(words::PHONE, phone));
        let useless = receiver.needs_no_address() && !self.is_readdressed();
        if receiver.wants_address() || !(useless || address.is_empty()) {
            out.push(field(words::ADDRESS, address));
        }
        if !email.is_empty() {
            out.push(field(words::EMAIL, email));
        }
        if receiver.wants_id() && !self.is_for_mediator() {
            out.push(Block::Field(words::ID_NUMBER, None));
        }
        if let Some(whom) = self.acts_for() {
            out.push(field(agent(whom, AGENT, PARENT), &self.writer.helper.name));
            out.push(field(AGENT_PHONE, &self.writer.helper.phone));
        } else if !self.writer.helper.name.is_empty() {
            out.push(field(words::HELPER, &self.writer.helper.name));
            out.push(field(words::HELPER_PHONE, &self.writer.helper.phone));
        }
    }

    /// A mediator has to reach the other side: where no field says where it is, one is left to fill in by hand.
    pub(super) fn where_to_reach(&self, start: usize, out: &mut Vec<Block>) {
        let known =
            |block: &Block| matches!(block, Block::Field(label, _) if words::WHERE.contains(label));
        let has = out.get(start..).is_some_and(|fields| fields.iter().any(known));
        if self.is_for_mediator() && !has {
            out.insert((start + 1).min(out.len()), Block::Field(words::DOMICILE, None));
        }
    }

    /// The receiver as it is spoken to. Where the letter goes to somebody else than who is complained of, that one's name.
    pub(super) fn you(&self, lang: Lang) -> String {
        if !self.is_readdressed() {
            return words::YOU.of(lang).to_owned();
        }
        let bank = self.letter.receiver == Receiver::Bank;
        let named = bank.then(|| self.value("bank_name", lang)).flatten();
        let mut channels = self.writer.journey.channels.iter();
        let name =
            || channels.find(|one| self.is_here(one)).map(|one| one.name.of(lang).to_owned());
        named.or_else(name).unwrap_or_default()
    }

    /// The person for whom somebody else writes this, if the letter is that person's and names who acts. Who may act
    /// for an adult before a court is a matter of its own, of which our sources say nothing: there the person signs alone.
    /// A child never does.
    pub(super) fn acts_for(&self) -> Option<&ForWhom> {
        let named = self.letter.sections.iter().any(|one| matches!(one, Section::Complainant));
        let court = self.letter.receiver == Receiver::Court;
        let whom = self.writer.case.for_whom.as_ref();
        let acts = named && !court;
        whom.filter(|whom| (whom.child || acts) && whom.is_spoken_of(&self.answers))
    }
}

/// What the one is called who acts for this person: a parent does so by law.
pub(super) const fn agent(whom: &ForWhom, agent: Text, parent: Text) -> Text {
    if whom.child { parent } else { agent }
}
