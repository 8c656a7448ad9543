//! From the tables and the case to the blocks of a letter.

use chrono::NaiveDate;

use super::document::{BilingualLine, Block, Document, Line, Run};
use super::{Letter, Receiver, Section};
use crate::domain::answer::{Answer, Answers, PAYMENTS, Payment, payments};
use crate::domain::case::{Case, Person};
use crate::domain::problem::{Basis, Demand, Journey};
use crate::domain::source::Source;
use crate::domain::{facts, walk};
use crate::text::letter_words as words;
use crate::text::{Lang, Text, placeholders};

/// The placeholder for the ticket number of the receiver.
pub const TICKET: &str = "ticket";

/// What a letter is composed from.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    /// The tables of the problem type.
    pub journey: &'static Journey,
    /// The sources, to name articles.
    pub sources: &'static [Source],
    /// The case.
    pub case: &'a Case,
    /// Who complains.
    pub me: &'a Person,
    /// Who helps; empty when nobody does.
    pub helper: &'a Person,
    /// Today in Beijing.
    pub today: NaiveDate,
}

/// Composes `letter`; a value that is not known becomes a ruled blank or a plain "not provided", never an invention.
pub fn compose(writer: &Writer<'_>, letter: &Letter) -> Document {
    let mut answers = walk::on_path(&writer.journey.flow, &writer.case.answers, writer.today);
    let none_here = !keep_own_payments(letter, &mut answers, writer.today);
    let work = Work { writer, letter, answers };
    let mut blocks = vec![Block::Para(None, work.fill(letter.to))];
    if none_here {
        blocks.push(Block::Para(None, work.fill(words::NONE_HERE)));
        return Document { title: letter.title, blocks };
    }
    if letter.receiver != Receiver::Police {
        blocks.push(Block::Field(words::MATTER, Some(work.fill(writer.journey.subject))));
    }
    for section in letter.sections {
        work.section(section, &mut blocks);
    }
    Document { title: letter.title, blocks }
}

/// One letter in the making.
pub(super) struct Work<'a> {
    pub(super) writer: &'a Writer<'a>,
    pub(super) letter: &'a Letter,
    /// The answers on the path, with the payments that concern the receiver.
    pub(super) answers: Answers,
}

impl Work<'_> {
    fn section(&self, section: &Section, out: &mut Vec<Block>) {
        match *section {
            Section::Complainant => self.complainant(out),
            Section::Fields(heading, fields) => {
                out.push(Block::Heading(heading));
                out.extend(
                    fields
                        .iter()
                        .filter(|field| field.when.holds(&self.answers, self.writer.today))
                        .map(|field| Block::Field(field.label, self.whole(field.value))),
                );
            }
            Section::Demands => self.demands(out),
            Section::Facts => self.facts(out),
            Section::Payments => self.payments(out),
            Section::Basis => numbered(words::BASIS, self.basis(), out),
            Section::SoFar => self.so_far(out),
            Section::Evidence => self.evidence(out),
            Section::Words(when, heading, text) => {
                if when.holds(&self.answers, self.writer.today) {
                    out.push(Block::Heading(heading));
                    out.push(Block::Para(None, self.fill(text)));
                }
            }
            Section::Blanks(heading, labels) => {
                out.push(Block::Heading(heading));
                out.extend(labels.iter().map(|label| Block::Field(*label, None)));
            }
            Section::Truth => {
                out.push(Block::Heading(words::TRUTH_HEADING));
                out.push(Block::Para(None, self.fill(words::TRUTH)));
                out.push(Block::Sign);
            }
        }
    }

    fn complainant(&self, out: &mut Vec<Block>) {
        let field = |label, value: &str| {
            Block::Field(label, (!value.is_empty()).then(|| BilingualLine::filled(value)))
        };
        let Person { name, phone, address, email } = self.writer.me;
        let police = self.letter.receiver == Receiver::Police;
        out.push(Block::Heading(if police { words::REPORTER } else { words::COMPLAINANT }));
        out.push(field(words::NAME, name));
        out.push(field(words::PHONE, phone));
        out.push(field(words::ADDRESS, address));
        if !email.is_empty() {
            out.push(field(words::EMAIL, email));
        }
        let wanted = self.letter.receiver.wants_id();
        out.push(Block::Field(if wanted { words::ID_WANTED } else { words::ID_NUMBER }, None));
        if !self.writer.helper.name.is_empty() {
            out.push(field(words::HELPER, &self.writer.helper.name));
            out.push(field(words::HELPER_PHONE, &self.writer.helper.phone));
        }
    }

    fn demands(&self, out: &mut Vec<Block>) {
        let chosen = self.answers.get("demands");
        let asked = |id: &str| id.is_empty() || chosen.is_some_and(|answer| answer.chose(id));
        let fits = |demand: &&Demand| {
            demand.to.contains(&self.letter.receiver)
                && asked(demand.id)
                && demand.when.holds(&self.answers, self.writer.today)
        };
        let demands = self.writer.journey.demands.iter().filter(fits);
        let mut lines: Vec<BilingualLine> =
            demands.filter_map(|demand| self.whole(demand.text)).collect();
        if lines.is_empty() {
            lines.push(self.fill(words::ANSWER_ME));
        }
        let start = out.len();
        numbered(words::DEMANDS, lines, out);
        if self.letter.receiver.supervises() {
            out.insert(start + 1, Block::Para(None, self.fill(words::SEE_TO_IT)));
        }
    }

    fn facts(&self, out: &mut Vec<Block>) {
        if let Some(own) = self.writer.case.own_words.get(self.letter.id) {
            out.push(Block::Heading(words::FACTS));
            out.extend(
                own.lines()
                    .filter(|line| !line.trim().is_empty())
                    .map(|line| Block::Para(None, BilingualLine::filled(line))),
            );
            return;
        }
        let sentences = self.writer.journey.facts.iter();
        let here = |to: &[Receiver]| to.is_empty() || to.contains(&self.letter.receiver);
        let true_ones = sentences
            .filter(|fact| here(fact.to) && fact.when.holds(&self.answers, self.writer.today))
            .filter_map(|fact| self.whole(fact.text));
        numbered(words::FACTS, true_ones.collect(), out);
    }

    fn basis(&self) -> Vec<BilingualLine> {
        let fits = |basis: &&Basis| {
            basis.to.contains(&self.letter.receiver)
                && basis.when.holds(&self.answers, self.writer.today)
        };
        let name = |basis: &Basis| {
            let source = self.writer.sources.iter().find(|source| source.id == basis.source)?;
            let in_lang = |lang| {
                let (instrument, article) = (source.instrument.of(lang), source.article.of(lang));
                let says = basis.says.of(lang);
                let text = match lang {
                    Lang::Zh => format!("{instrument}{article}{}{says}", crate::text::colon(lang)),
                    Lang::En => format!("{instrument}, {article}: {says}"),
                };
                vec![Run { text, filled: false }]
            };
            Some(BilingualLine { zh: in_lang(Lang::Zh), en: in_lang(Lang::En) })
        };
        self.writer.journey.bases.iter().filter(fits).filter_map(name).take(3).collect()
    }

    /// The filled-in text, unless one of its values is missing.
    fn whole(&self, text: Text) -> Option<BilingualLine> {
        if text.zh.is_empty() {
            return None;
        }
        placeholders(text.zh)
            .all(|name| self.value(name, Lang::Zh).is_some())
            .then(|| self.fill(text))
    }

    pub(super) fn fill(&self, text: Text) -> BilingualLine {
        let line = |lang| runs(text.of(lang), lang, |name| self.value(name, lang));
        BilingualLine { zh: line(Lang::Zh), en: line(Lang::En) }
    }

    fn value(&self, name: &str, lang: Lang) -> Option<String> {
        if name == TICKET {
            return self.ticket();
        }
        facts::value(name, &self.writer.journey.flow, &self.answers, self.writer.today, lang)
    }
}

/// Leaves only the payments that concern the receiver, and says whether any of them is in dispute.
fn keep_own_payments(letter: &Letter, answers: &mut Answers, today: NaiveDate) -> bool {
    let theirs: Vec<&str> = letter
        .via
        .iter()
        .filter(|(when, _)| when.holds(answers, today))
        .map(|(_, place)| *place)
        .collect();
    if theirs.is_empty() {
        return true;
    }
    let own: Vec<Payment> = payments(answers)
        .iter()
        .filter(|payment| payment.via.is_empty() || theirs.contains(&payment.via.as_str()))
        .cloned()
        .collect();
    let some = own.iter().any(|payment| payment.disputed);
    answers.insert(PAYMENTS.to_owned(), Answer::Payments(own));
    some
}

pub(super) fn numbered(heading: Text, lines: Vec<BilingualLine>, out: &mut Vec<Block>) {
    if lines.is_empty() {
        return;
    }
    out.push(Block::Heading(heading));
    out.extend(
        lines.into_iter().enumerate().map(|(index, line)| Block::Para(Some(index + 1), line)),
    );
}

pub(super) fn both(zh: String, en: String) -> BilingualLine {
    let run = |text| vec![Run { text, filled: true }];
    BilingualLine { zh: run(zh), en: run(en) }
}

/// Splits a template into fixed and filled-in runs; a value that is missing reads "not provided".
fn runs(template: &str, lang: Lang, value: impl Fn(&str) -> Option<String>) -> Line {
    let mut line = Vec::new();
    let fixed = |text: &str, line: &mut Line| {
        if !text.is_empty() {
            line.push(Run { text: text.to_owned(), filled: false });
        }
    };
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        fixed(before, &mut line);
        let Some((name, tail)) = after.split_once('}') else { break };
        let text = value(name).unwrap_or_else(|| words::NOT_PROVIDED.of(lang).to_owned());
        line.push(Run { text, filled: true });
        rest = tail;
    }
    fixed(rest, &mut line);
    line
}
