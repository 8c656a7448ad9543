//! From the tables and the case to the blocks of a letter.

use chrono::NaiveDate;

use super::document::{BilingualLine, Block, Document, Line, Run};
use super::own_words::Fact;
use super::{Letter, Receiver, Section};
use crate::domain::answer::{Answer, Answers, PAYMENTS, Payment, SHOWN_BY, payments};
use crate::domain::case::{Case, Person};
use crate::domain::facts;
use crate::domain::flow::Flow;
use crate::domain::follow_up::FollowUp;
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Sentence};
use crate::domain::source::Source;
use crate::domain::walk;
use crate::domain::whom::ForWhom;
use crate::text::letter_words as words;
use crate::text::words_relay::{AGENT, AGENT_PHONE, AGENT_SIGNS, PARENT, PARENT_SIGNS};
use crate::text::{Lang, Text, dates, placeholders, settle};

/// The placeholder for the ticket number of the receiver.
pub const TICKET: &str = "ticket";
/// The placeholder for the number of the newest filing with the receiver, or with whom had to be asked before.
pub const FILED: &str = "filed";
/// The placeholder for its day.
pub const FILED_DAY: &str = "filed_day";
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
    let (work, some_here) = Work::of(writer, letter);
    let mut blocks = vec![Block::Para(None, work.fill(letter.to))];
    if !some_here {
        blocks.push(Block::Para(None, work.fill(words::NONE_HERE)));
        return Document { title: letter.title, blocks };
    }
    if !letter.receiver.takes_no_complaint()
        && let Some(subject) = work.subject()
    {
        blocks.push(Block::Field(words::MATTER, Some(work.fill(subject))));
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

impl<'a> Work<'a> {
    /// The letter in the making, and whether any disputed payment concerns its receiver.
    pub(super) fn of(writer: &'a Writer<'a>, letter: &'a Letter) -> (Self, bool) {
        let (flow, case) = (&writer.journey.flow, &writer.case.answers);
        let (answers, some_here) = concerning(letter, flow, case, writer.today);
        (Self { writer, letter, answers }, some_here)
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
                out.extend(
                    fields
                        .iter()
                        .filter(|field| field.when.holds(&self.answers, self.writer.today))
                        .map(|field| (field, self.whole(field.value)))
                        .filter(|(field, value)| field.needed || value.is_some())
                        .map(|(field, value)| Block::Field(field.label, value)),
                );
            }
            Section::Demands => self.demands(out),
            Section::Facts => self.facts(out),
            Section::Payments => self.payments(out),
            Section::Basis => numbered(words::BASIS, self.basis(), out),
            Section::SoFar => self.so_far(out),
            Section::Evidence => self.evidence(out),
            Section::Exhibits => self.exhibits(out),
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
                if let Some(whom) = self.acts_for() {
                    out.push(Block::Field(agent(whom, AGENT_SIGNS, PARENT_SIGNS), None));
                }
            }
        }
    }

    fn complainant(&self, out: &mut Vec<Block>) {
        let field = |label, value: &str| {
            Block::Field(label, (!value.is_empty()).then(|| BilingualLine::filled(value)))
        };
        let Person { name, phone, address, email } = self.writer.me;
        let receiver = self.letter.receiver;
        out.push(Block::Heading(match receiver {
            Receiver::Police | Receiver::Prosecutor => words::REPORTER,
            Receiver::Inspection | Receiver::Industry => words::INFORMANT,
            Receiver::Bureau => words::OBJECTOR,
            Receiver::Court => words::PLAINTIFF,
            _ => words::COMPLAINANT,
        }));
        out.push(field(words::NAME, name));
        out.push(field(words::PHONE, phone));
        if receiver.wants_address() || !(receiver.needs_no_address() || address.is_empty()) {
            out.push(field(words::ADDRESS, address));
        }
        if !email.is_empty() {
            out.push(field(words::EMAIL, email));
        }
        if receiver.wants_id() {
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

    /// The demands that were chosen and are for this receiver.
    pub(super) fn chosen(&self) -> impl Iterator<Item = &'static Demand> {
        let chosen = self.answers.get("demands");
        let asked = move |id: &str| id.is_empty() || chosen.is_some_and(|answer| answer.chose(id));
        self.writer.journey.demands.iter().filter(move |demand| {
            demand.to.contains(&self.letter.receiver)
                && asked(demand.id)
                && demand.when.holds(&self.answers, self.writer.today)
        })
    }

    fn demands(&self, out: &mut Vec<Block>) {
        let mut lines: Vec<BilingualLine> =
            self.chosen().filter_map(|demand| self.whole(demand.text)).collect();
        if lines.is_empty() {
            lines.push(self.fill(words::ANSWER_ME));
        }
        let start = out.len();
        numbered(words::DEMANDS, lines, out);
        if !self.letter.asks.is_empty() {
            out.insert(start + 1, Block::Para(None, self.fill(self.letter.asks)));
            // A court decides; it is not asked to report.
            if self.letter.receiver != Receiver::Court {
                out.push(Block::Para(None, self.fill(words::TELL_ME)));
            }
        }
    }

    fn facts(&self, out: &mut Vec<Block>) {
        let told = self.told();
        if !told.is_empty() {
            out.push(Block::Heading(words::FACTS));
            out.extend(told.iter().flat_map(Fact::blocks));
        }
    }

    /// A paragraph of the narrative: those of its sentences that are true and for this receiver.
    pub(super) fn paragraph(&self, paragraph: &Paragraph) -> BilingualLine {
        let told = paragraph.sentences.iter().filter(|sentence| self.holds(sentence));
        join(told.filter_map(|sentence| self.whole(sentence.text)))
    }

    /// Whether the sentence is true, and for this receiver.
    pub(super) fn holds(&self, sentence: &Sentence) -> bool {
        (sentence.to.is_empty() || sentence.to.contains(&self.letter.receiver))
            && sentence.when.holds(&self.answers, self.writer.today)
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
        match name {
            TICKET => self.ticket(),
            FILED => {
                self.filing().map(|filing| filing.reference.clone()).filter(|no| !no.is_empty())
            }
            FILED_DAY => self.filing().map(|filing| dates::long(filing.day, lang)),
            ME => Some(self.writer.me.name.clone()).filter(|name| !name.is_empty()),
            _ => {
                let flow = &self.writer.journey.flow;
                facts::value(name, flow, &self.answers, self.writer.today, lang)
            }
        }
    }
}

/// What the one is called who acts for this person: a parent does so by law.
const fn agent(whom: &ForWhom, agent: Text, parent: Text) -> Text {
    if whom.child { parent } else { agent }
}

/// Sentences as one paragraph: English has a blank between them.
fn join(sentences: impl Iterator<Item = BilingualLine>) -> BilingualLine {
    sentences.fold(BilingualLine::default(), |mut paragraph, sentence| {
        if !paragraph.en.is_empty() {
            paragraph.en.push(Run { text: " ".to_owned(), filled: false });
        }
        paragraph.zh.extend(sentence.zh);
        paragraph.en.extend(sentence.en);
        paragraph
    })
}

/// The answers as far as they concern the receiver of `letter`, and whether any disputed payment does.
///
/// What was asked place by place is told of its places only: the payments charged there, the money behind them, and
/// whether its own account is frozen.
fn concerning(letter: &Letter, flow: &Flow, case: &Answers, today: NaiveDate) -> (Answers, bool) {
    let said = walk::on_path(flow, case, today);
    let theirs: Vec<&str> = letter
        .via
        .iter()
        .filter(|(when, _)| when.holds(&said, today))
        .map(|(_, place)| *place)
        .collect();
    if theirs.is_empty() {
        return (said, true);
    }
    let own: Vec<Payment> = payments(&said)
        .iter()
        .filter(|payment| payment.via.is_empty() || theirs.contains(&payment.via.as_str()))
        .cloned()
        .collect();
    // Where no payments are asked about, it is the account that concerns its keeper.
    let some = flow.question(PAYMENTS).is_none() || own.iter().any(|payment| payment.disputed);
    let mut narrowed = case.clone();
    narrowed.insert(PAYMENTS.to_owned(), Answer::Payments(own));
    narrow(&mut narrowed, SHOWN_BY, |place| theirs.contains(&place));
    narrow(&mut narrowed, FROZEN_WHERE, |place| place == letter.place);
    (walk::on_path(flow, &narrowed, today), some)
}

/// Leaves the options of a choice of many for which `keep` holds; without any of them the question is as good as not
/// asked.
fn narrow(answers: &mut Answers, question: &str, keep: impl Fn(&str) -> bool) {
    let Some(Answer::Many(places)) = answers.get_mut(question) else { return };
    places.retain(|place| keep(place));
    if places.is_empty() {
        answers.remove(question);
    }
}

/// The question which places are frozen; its options are those of `shown_by`.
const FROZEN_WHERE: &str = "frozen_where";

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
