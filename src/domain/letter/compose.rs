//! From the tables and the case to the blocks of a letter.

use chrono::NaiveDate;

use super::document::{Block, Both, Document, Line, Run};
use super::{Kind, Letter, Section};
use crate::domain::answer::{Answer, Answers, PAYMENTS, Payment, Totals, contacts, payments};
use crate::domain::case::{Case, Have, Person};
use crate::domain::door::Door;
use crate::domain::problem::{Basis, Journey};
use crate::domain::source::Source;
use crate::domain::{evidence, facts, walk};
use crate::text::letter_words as words;
use crate::text::{Lang, Pair, Text, dates, money, placeholders};

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
    keep_own_payments(letter, &mut answers, writer.today);
    let work = Work { writer, letter, answers };
    let mut blocks = vec![Block::Para(None, work.fill(letter.to))];
    for section in letter.sections {
        work.section(section, &mut blocks);
    }
    Document { title: letter.title, blocks }
}

struct Work<'a> {
    writer: &'a Writer<'a>,
    letter: &'a Letter,
    answers: Answers,
}

impl Work<'_> {
    fn section(&self, section: &Section, out: &mut Vec<Block>) {
        match *section {
            Section::Complainant => self.complainant(out),
            Section::Respondent(fields) => {
                let police = self.letter.kind == Kind::Police;
                out.push(Block::Heading(if police { words::SUSPECT } else { words::RESPONDENT }));
                out.extend(
                    fields
                        .iter()
                        .filter(|field| field.when.holds(&self.answers, self.writer.today))
                        .map(|field| Block::Field(field.label, self.whole(field.value))),
                );
            }
            Section::Demands => numbered(words::DEMANDS, self.demands(), out),
            Section::Facts => self.facts(out),
            Section::Payments => self.payments(out),
            Section::Basis => numbered(words::BASIS, self.basis(), out),
            Section::SoFar => self.so_far(out),
            Section::Evidence => self.evidence(out),
            Section::Words(heading, text) => {
                out.push(Block::Heading(heading));
                out.push(Block::Para(None, self.fill(text)));
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
            Block::Field(label, (!value.is_empty()).then(|| Both::filled(value)))
        };
        let Person { name, phone, address, email } = self.writer.me;
        let police = self.letter.kind == Kind::Police;
        out.push(Block::Heading(if police { words::REPORTER } else { words::COMPLAINANT }));
        out.push(field(words::NAME, name));
        out.push(field(words::PHONE, phone));
        out.push(field(words::ADDRESS, address));
        if !email.is_empty() {
            out.push(field(words::EMAIL, email));
        }
        out.push(Block::Field(words::ID_NUMBER, None));
        if !self.writer.helper.name.is_empty() {
            out.push(field(words::HELPER, &self.writer.helper.name));
            out.push(field(words::HELPER_PHONE, &self.writer.helper.phone));
        }
    }

    fn demands(&self) -> Vec<Both> {
        let chosen: &[String] = match self.answers.get("demands") {
            Some(Answer::Many(list)) => list,
            _ => &[],
        };
        self.writer
            .journey
            .demands
            .iter()
            .filter(|demand| {
                demand.to.contains(&self.letter.kind) && chosen.iter().any(|id| id == demand.id)
            })
            .map(|demand| self.fill(demand.text))
            .collect()
    }

    fn facts(&self, out: &mut Vec<Block>) {
        if let Some(own) = self.writer.case.own_words.get(self.letter.id) {
            out.push(Block::Heading(words::FACTS));
            out.extend(
                own.lines()
                    .filter(|line| !line.trim().is_empty())
                    .map(|line| Block::Para(None, Both::filled(line))),
            );
            return;
        }
        let sentences = self.writer.journey.facts.iter();
        let true_ones = sentences
            .filter(|fact| fact.when.holds(&self.answers, self.writer.today))
            .map(|fact| self.fill(fact.text));
        numbered(words::FACTS, true_ones.collect(), out);
    }

    fn payments(&self, out: &mut Vec<Block>) {
        let list = payments(&self.answers);
        let totals = Totals::of(list);
        out.push(Block::Heading(words::PAYMENTS));
        let rows = list.iter().enumerate().map(|(index, payment)| row(index + 1, payment));
        out.push(Block::Table(words::COLUMNS.to_vec(), rows.collect()));
        out.push(Block::Para(None, self.fill(words::SUM)));
        if totals.refunded > 0 {
            out.push(Block::Para(None, self.fill(words::REFUNDED)));
        }
    }

    fn basis(&self) -> Vec<Both> {
        let fits = |basis: &&Basis| {
            basis.to.contains(&self.letter.kind)
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
            Some(Both { zh: in_lang(Lang::Zh), en: in_lang(Lang::En) })
        };
        self.writer.journey.bases.iter().filter(fits).filter_map(name).take(3).collect()
    }

    fn so_far(&self, out: &mut Vec<Block>) {
        let mut lines: Vec<Both> = Vec::new();
        for contact in contacts(&self.answers) {
            let Some(door) = self.writer.journey.door(&contact.whom) else { continue };
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
            let in_lang = |lang: Lang| {
                words::filed(
                    lang,
                    &dates::long(filing.day, lang),
                    door.name.of(lang),
                    &filing.reference,
                    self.of_police(door),
                )
            };
            lines.push(both(in_lang(Lang::Zh), in_lang(Lang::En)));
        }
        if lines.is_empty() {
            lines.push(self.fill(words::NO_CONTACT));
        }
        if self.answers.get("elsewhere") == Some(&Answer::One("no".to_owned())) {
            lines.push(self.fill(words::NOT_ELSEWHERE));
        }
        numbered(words::SO_FAR, lines, out);
    }

    fn evidence(&self, out: &mut Vec<Block>) {
        let needed = evidence::needed(self.writer.journey.items, &self.answers, self.writer.today);
        let with = |wanted: Have| {
            let case = self.writer.case;
            needed
                .iter()
                .filter(move |item| {
                    case.evidence.get(item.id).is_some_and(|mark| mark.state == wanted)
                })
                .map(|item| {
                    both(
                        words::exhibit(Lang::Zh, item.name.of(Lang::Zh), item.why.of(Lang::Zh)),
                        words::exhibit(Lang::En, item.name.of(Lang::En), item.why.of(Lang::En)),
                    )
                })
                .collect::<Vec<_>>()
        };
        let attached = with(Have::Have);
        let mut held = with(Have::Asked);
        held.extend(with(Have::Cannot));
        if attached.is_empty() && held.is_empty() {
            out.push(Block::Heading(words::EVIDENCE));
            out.push(Block::Para(None, self.fill(words::NO_EVIDENCE)));
            return;
        }
        if !attached.is_empty() {
            numbered(words::EVIDENCE, attached, out);
        }
        if !held.is_empty() {
            numbered(words::HELD, held, out);
        }
    }

    /// The filled-in text, unless one of its values is missing.
    fn whole(&self, text: Text) -> Option<Both> {
        if text.zh.is_empty() {
            return None;
        }
        placeholders(text.zh)
            .all(|name| self.value(name, Lang::Zh).is_some())
            .then(|| self.fill(text))
    }

    fn fill(&self, text: Text) -> Both {
        let line = |lang| runs(text.of(lang), lang, |name| self.value(name, lang));
        Both { zh: line(Lang::Zh), en: line(Lang::En) }
    }

    fn value(&self, name: &str, lang: Lang) -> Option<String> {
        if name == TICKET {
            return self.ticket();
        }
        facts::value(name, &self.writer.journey.flow, &self.answers, self.writer.today, lang)
    }

    fn of_police(&self, door: &Door) -> bool {
        let letter = self.writer.journey.letter(door.letter);
        letter.is_some_and(|letter| letter.kind == Kind::Police)
    }

    /// The newest ticket number of the door to which the letter goes.
    fn ticket(&self) -> Option<String> {
        let here = |door: &String| {
            self.writer.journey.door(door).is_some_and(|door| door.letter == self.letter.id)
        };
        let told = contacts(&self.answers).iter().map(|c| (&c.whom, &c.ticket));
        let filed = self.writer.case.filings.iter().map(|f| (&f.door, &f.reference));
        told.chain(filed)
            .rfind(|(door, number)| here(door) && !number.is_empty())
            .map(|(_, number)| number.clone())
    }
}

/// Leaves only the payments that concern the receiver; when none is marked as theirs, all stay.
fn keep_own_payments(letter: &Letter, answers: &mut Answers, today: NaiveDate) {
    let theirs: Vec<&str> = letter
        .via
        .iter()
        .filter(|(when, _)| when.holds(answers, today))
        .map(|(_, place)| *place)
        .collect();
    let own: Vec<Payment> = payments(answers)
        .iter()
        .filter(|payment| payment.via.is_empty() || theirs.contains(&payment.via.as_str()))
        .cloned()
        .collect();
    if !theirs.is_empty() && own.iter().any(|payment| payment.disputed) {
        answers.insert(PAYMENTS.to_owned(), Answer::Payments(own));
    }
}

fn numbered(heading: Text, lines: Vec<Both>, out: &mut Vec<Block>) {
    if lines.is_empty() {
        return;
    }
    out.push(Block::Heading(heading));
    out.extend(
        lines.into_iter().enumerate().map(|(index, line)| Block::Para(Some(index + 1), line)),
    );
}

fn row(number: usize, payment: &Payment) -> Vec<Pair> {
    let same = |text: String| Pair { zh: text.clone(), en: text };
    let or_dash =
        |text: &str| same(if text.is_empty() { "—".to_owned() } else { text.to_owned() });
    let mut time = dates::iso(payment.day);
    if !payment.time.is_empty() {
        time.push(' ');
        time.push_str(&payment.time);
    }
    let back = if payment.refunded > 0 { money::yuan(payment.refunded) } else { "—".to_owned() };
    let disputed = if payment.disputed { words::YES } else { words::NO };
    vec![
        same(number.to_string()),
        same(time),
        same(money::yuan(payment.fen)),
        or_dash(&payment.payee),
        or_dash(&payment.order),
        or_dash(&payment.merchant_order),
        disputed.into(),
        same(back),
    ]
}

fn both(zh: String, en: String) -> Both {
    let run = |text| vec![Run { text, filled: true }];
    Both { zh: run(zh), en: run(en) }
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
