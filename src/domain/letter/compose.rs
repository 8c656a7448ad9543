//! From the tables and the case to the blocks of a letter.

use chrono::NaiveDate;

use super::concern::{Here, concerning};
use super::document::{BilingualLine, Block, Document, Line, Run};
use super::own_words::Fact;
use super::parties::agent;
use super::since::{Since, number_of};
use super::stage::Stage;
use super::{Letter, Receiver, Section};
use crate::domain::answer::Answers;
use crate::domain::case::{Case, Person};
use crate::domain::facts;
use crate::domain::follow_up::FollowUp;
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Sentence};
use crate::domain::source::Source;
use crate::text::letter_words as words;
use crate::text::words_objections::COUNTERS;
use crate::text::words_relay::{AGENT_SIGNS, PARENT_SIGNS};
use crate::text::words_replies::{CONFIRM, KEPT_TO};
use crate::text::{Lang, Text, dates, placeholders, settle};

/// The placeholder for the ticket number of the receiver.
pub const TICKET: &str = "ticket";
/// The placeholder for the number of the newest filing with the receiver, or with whom had to be asked before.
pub const FILED: &str = "filed";
/// The placeholder for its day.
pub const FILED_DAY: &str = "filed_day";
/// The placeholder for the receiver as it is spoken to; for who is complained of, where the letter goes to somebody else.
pub const YOU: &str = "you";
/// The placeholder for the sum of the claims of a suit, where it is known.
pub const CLAIMED: &str = "claimed";
/// The demand of an answer in writing.
const WRITTEN: &str = "written";
/// The placeholder for the name of the person who complains.
pub const ME: &str = "me";

/// What a letter is composed from.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    /// The tables of the problem type.
    pub journey: &'static Journey,
    /// The sources, to name articles.
    pub sources: &'static [Source],
    /// The tables of the time after filing; none while they are not loaded, and then nothing is said to the reasons
    /// that the other side gave.
    pub after: Option<&'static FollowUp>,
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
    let (work, here) = Work::of(writer, letter);
    work.written(here, letter.title, letter.to, letter.sections)
}

/// One letter in the making.
pub(super) struct Work<'a> {
    pub(super) writer: &'a Writer<'a>,
    pub(super) letter: &'a Letter,
    /// The letter of a further stage that it is, if it is one.
    pub(super) stage: Option<Stage<'a>>,
    /// The answers on the path, with the payments that concern the receiver, less what came back since.
    pub(super) answers: Answers,
    /// What became of it since.
    pub(super) since: Since<'a>,
    /// Whose demands, sentences and grounds it takes: those of the receiver, or of whom it passes the complaint on to.
    pub(super) speaks_to: Receiver,
}

impl<'a> Work<'a> {
    /// The letter in the making, and whether it can be written.
    pub(super) fn of(writer: &'a Writer<'a>, letter: &'a Letter) -> (Self, Here) {
        let (flow, case) = (&writer.journey.flow, &writer.case.answers);
        let (answers, here) = concerning(letter, flow, case, writer.today);
        let mut others = letter.stands_for.iter();
        let other = others.find(|(when, _)| when.holds(&answers, writer.today));
        let speaks_to = other.map_or(letter.receiver, |(_, other)| *other);
        let since = Since::default();
        let mut work = Self { writer, letter, stage: None, answers, since, speaks_to };
        work.settle_up();
        (work, here)
    }

    /// The paper under this title, with these sections.
    pub(super) fn written(
        &self,
        here: Here,
        title: Text,
        to: Text,
        sections: &[Section],
    ) -> Document {
        let mut blocks = vec![Block::Para(None, self.fill(to))];
        let lacks = match here {
            Here::Some => None,
            Here::Nothing => Some(words::NONE_HERE),
            Here::WhichFirst => Some(words::WHICH_FIRST),
        };
        if let Some(lacks) = lacks {
            blocks.push(Block::Para(None, self.fill(lacks)));
            return Document { title, blocks };
        }
        if !self.letter.receiver.takes_no_complaint()
            && let Some(subject) = self.subject()
        {
            blocks.push(Block::Field(words::MATTER, Some(self.fill(subject))));
        }
        for section in sections {
            self.section(section, &mut blocks);
        }
        Document { title, blocks }
    }

    /// What the letter is about.
    fn subject(&self) -> Option<Text> {
        let mut all = self.writer.journey.subject.iter();
        all.find(|(when, _)| when.holds(&self.answers, self.writer.today)).map(|(_, text)| *text)
    }

    fn section(&self, section: &Section, out: &mut Vec<Block>) {
        match *section {
            Section::Complainant => self.complainant(out),
            Section::Fields(heading, fields) => {
                out.push(Block::Heading(heading));
                self.fields(fields, out);
            }
            Section::Respondent(heading) => {
                out.push(Block::Heading(heading));
                let start = out.len();
                for section in self.letter.sections {
                    if let Section::Fields(_, fields) = section {
                        self.fields(fields, out);
                    }
                }
                self.where_to_reach(start, out);
            }
            Section::Demands => self.demands(out),
            Section::Facts => self.facts(out),
            Section::Payments => self.payments(out),
            Section::Basis => {
                let heading = if self.sues() { words::BASIS_OF_SUIT } else { words::BASIS };
                numbered(heading, self.basis(), out);
            }
            Section::SoFar => self.so_far(out),
            Section::Log => self.log(out),
            Section::Counters => numbered(COUNTERS, self.objections(), out),
            Section::Evidence => self.evidence(out),
            Section::Exhibits => self.exhibits(out),
            Section::Words(when, heading, text) => {
                let line = self.fill(text);
                if when.holds(&self.answers, self.writer.today) && !line.zh.is_empty() {
                    out.push(Block::Heading(heading));
                    out.push(Block::Para(None, line));
                }
            }
            Section::Blanks(heading, labels) => {
                out.push(Block::Heading(heading));
                out.extend(labels.iter().map(|label| Block::Field(*label, None)));
            }
            Section::Truth => {
                out.push(Block::Heading(words::TRUTH_HEADING));
                out.push(Block::Para(None, self.fill(words::TRUTH)));
                self.signature(out);
            }
            Section::Signature(heading) => {
                out.push(Block::Heading(heading));
                self.signature(out);
            }
        }
    }

    /// The demands that were chosen, are for this receiver, and were not met since.
    pub(super) fn chosen(&self) -> impl Iterator<Item = &'static Demand> {
        self.asked().filter(|demand| !self.is_settled(demand) && !self.says_by_when(demand))
    }

    /// The demands that were chosen and are for this receiver, met or not.
    pub(super) fn asked(&self) -> impl Iterator<Item = &'static Demand> {
        let chosen = self.answers.get("demands");
        let asked = move |id: &str| id.is_empty() || chosen.is_some_and(|answer| answer.chose(id));
        // Who passes a complaint on is asked for the answer at the end of the demands.
        let once = move |id: &str| id != WRITTEN || self.speaks_to == self.letter.receiver;
        self.writer.journey.demands.iter().filter(move |demand| {
            demand.to.contains(&self.speaks_to)
                && asked(demand.id)
                && once(demand.id)
                && demand.when.holds(&self.answers, self.writer.today)
        })
    }

    fn demands(&self, out: &mut Vec<Block>) {
        let mut lines: Vec<BilingualLine> = match self.kept_to(KEPT_TO) {
            Some(line) => vec![line],
            None => self.chosen().filter_map(|demand| self.demand(demand)).collect(),
        };
        if lines.is_empty() {
            let all_met = self.asked().any(|demand| self.is_settled(demand));
            lines.push(self.fill(if all_met { CONFIRM } else { words::ANSWER_ME }));
        }
        let start = out.len();
        let heading = if self.sues() { words::CLAIMS } else { words::DEMANDS };
        numbered(heading, lines, out);
        let asks = self.stage.as_ref().map_or(self.letter.asks, |stage| stage.row.asks);
        if !asks.is_empty() {
            out.insert(start + 1, Block::Para(None, self.fill(asks)));
            // A court decides, and a letter of a further stage names a day: neither is asked to report.
            if self.letter.receiver != Receiver::Court && self.stage.is_none() {
                out.push(Block::Para(None, self.fill(words::TELL_ME)));
            }
        }
    }

    fn facts(&self, out: &mut Vec<Block>) {
        let told = self.told();
        if !told.is_empty() {
            let heading = if self.sues() { words::FACTS_OF_SUIT } else { words::FACTS };
            out.push(Block::Heading(heading));
            out.extend(told.iter().flat_map(Fact::blocks));
        }
    }

    fn signature(&self, out: &mut Vec<Block>) {
        out.push(Block::Sign);
        if let Some(whom) = self.acts_for() {
            out.push(Block::Field(agent(whom, AGENT_SIGNS, PARENT_SIGNS), None));
        }
    }

    /// Whether it is a suit, the form of which has headings of its own.
    fn sues(&self) -> bool {
        self.letter.receiver == Receiver::Court
    }

    /// A paragraph of the narrative: those of its sentences that are true and for this receiver.
    pub(super) fn paragraph(&self, paragraph: &Paragraph) -> BilingualLine {
        let told = paragraph.sentences.iter().filter(|sentence| self.holds(sentence));
        join(told.filter_map(|sentence| self.whole(sentence.text)))
    }

    /// Whether the sentence is true, and for this receiver.
    pub(super) fn holds(&self, sentence: &Sentence) -> bool {
        (sentence.to.is_empty() || sentence.to.contains(&self.speaks_to))
            && sentence.when.holds(&self.answers, self.writer.today)
    }

    fn basis(&self) -> Vec<BilingualLine> {
        let fits = |basis: &&Basis| {
            basis.to.contains(&self.speaks_to) && basis.when.holds(&self.answers, self.writer.today)
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
    pub(super) fn whole(&self, text: Text) -> Option<BilingualLine> {
        let settled = settle(text.zh, |name| self.value(name, Lang::Zh).is_some());
        let known = |name| self.value(name, Lang::Zh).is_some();
        (!settled.is_empty() && placeholders(&settled).all(known)).then(|| self.fill(text))
    }

    pub(super) fn fill(&self, text: Text) -> BilingualLine {
        let line = |lang| {
            let value = |name: &str| self.value(name, lang);
            runs(&settle(text.of(lang), |name| value(name).is_some()), lang, value)
        };
        BilingualLine { zh: line(Lang::Zh), en: line(Lang::En) }
    }

    pub(super) fn value(&self, name: &str, lang: Lang) -> Option<String> {
        if self.is_of_stage(name) {
            return self.of_stage(name, lang);
        }
        match name {
            TICKET => self.ticket(),
            FILED => self.filing().map(number_of).filter(|no| !no.is_empty()),
            FILED_DAY => self.filing().map(|filing| dates::long(filing.day, lang)),
            YOU => Some(self.you(lang)),
            CLAIMED => self.sum_of_claims(lang),
            ME => Some(self.writer.me.name.clone()).filter(|name| !name.is_empty()),
            _ => {
                let flow = &self.writer.journey.flow;
                facts::value(name, flow, &self.answers, self.writer.today, lang)
            }
        }
    }
}

/// Sentences as one paragraph: English has a blank between them.
pub(super) fn join(sentences: impl Iterator<Item = BilingualLine>) -> BilingualLine {
    sentences.fold(BilingualLine::default(), |mut paragraph, sentence| {
        if !paragraph.en.is_empty() {
            paragraph.en.push(Run { text: " ".to_owned(), filled: false });
        }
        paragraph.zh.extend(sentence.zh);
        paragraph.en.extend(sentence.en);
        paragraph
    })
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
        if !text.is_empty() {
            line.push(Run { text, filled: true });
        }
        rest = tail;
    }
    fixed(rest, &mut line);
    line
}
