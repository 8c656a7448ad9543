//! The same complaint for a box that takes few characters, and to say on the phone: made of points by their weight, so
//! that the sum, the grievance and the demand are the last to give way.

use super::compose::{Work, Writer};
use super::concern::Here;
use super::document::{BilingualLine, Run};
use super::own_words::Fact;
use super::{Letter, Receiver, Section};
use crate::text::words_replies::KEPT_TO_BRIEFLY;
use crate::text::{Lang, Text, letter_words as words};

/// One short form of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// For what it is.
    pub name: Text,
    /// How many Unicode scalar values it has at most.
    pub limit: usize,
    /// The text, in Chinese.
    pub text: String,
}

/// What can be said in one breath, and fits into small boxes (formats 3.0).
pub const SHORT: usize = 200;
/// What the complaint box of WeChat Pay takes (formats 3.1).
pub(super) const BOX: usize = 300;
/// For a box or a mail of medium size (formats 3.0).
const LONG: usize = 1000;

/// The short forms of `letter`, the shortest first.
pub fn briefs(writer: &Writer<'_>, letter: &Letter) -> Vec<Brief> {
    let (work, here) = Work::of(writer, letter);
    // A court has no box, and nobody reads a suit out.
    if here != Here::Some || letter.receiver == Receiver::Court {
        return Vec::new();
    }
    // The box behind the bill is read by the seller, so the seller is addressed there, where the matter is his too.
    let concerned = |reader: &&Letter| {
        let mut theirs = writer.journey.channels.iter().filter(|one| one.letter == reader.id);
        theirs.any(|channel| channel.when.holds(&work.answers, writer.today))
    };
    let reader = writer.journey.letter(letter.box_of).filter(concerned).unwrap_or(letter);
    let (in_box, _) = Work::of(writer, reader);
    let named = |name, limit, work: &Work<'_>| Brief { name, limit, text: work.brief(limit) };
    let boxed = if reader.id == letter.id { words::FOR_BOX } else { words::FOR_SELLERS_BOX };
    vec![
        named(letter.short, SHORT, &work),
        named(boxed, BOX, &in_box),
        Brief { name: words::FOR_MAIL, limit: LONG, text: work.long(LONG) },
    ]
}

/// One point of a short text. The greatest weight gives way first.
enum Point {
    Says(u8, String),
    Asks(u8, String),
}

/// What was tried gives way before the grievance.
const TRIED: u8 = 2;
/// What is said to their reasons gives way before what was tried.
const SAID: u8 = 3;
/// A name or a number in a short text has so many characters at most.
const NAME: usize = 24;
/// An account with its name and bank.
const ACCOUNT: usize = 60;

impl Work<'_> {
    fn brief(&self, limit: usize) -> String {
        let points = self.writer.journey.brief.iter().filter(|point| self.holds(&point.says));
        let mut all: Vec<Point> = self.about().into_iter().collect();
        all.extend(
            points.filter_map(|point| {
                Some(Point::Says(point.weight, self.clipped(point.says.text)?))
            }),
        );
        all.extend(self.latest_try().map(|text| Point::Says(TRIED, text)));
        all.extend(
            self.objections_in_short().iter().map(|line| Point::Says(SAID, line.plain(Lang::Zh))),
        );
        all.extend(self.asks());
        fit(all, self.passed_on(), limit)
    }

    /// To a supervisor of institutions: which of them it is about.
    fn about(&self) -> Option<Point> {
        let text = match self.letter.receiver {
            Receiver::Nfra => words::ABOUT_BANK,
            Receiver::Pboc => words::ABOUT_WALLET,
            _ => return None,
        };
        Some(Point::Says(0, self.clipped(text)?))
    }

    /// The words by which an authority passes the demands on; nothing to those who are asked themselves.
    fn passed_on(&self) -> &'static str {
        let receiver = self.letter.receiver;
        if self.stage.is_some() && receiver.supervises() {
            self.passes_on_briefly()
        } else if matches!(receiver, Receiver::Appeals) {
            words::BY_APPEAL
        } else if receiver.mediates() {
            words::BY_MEDIATING
        } else if receiver.supervises() {
            words::BY_FORWARDING
        } else {
            ""
        }
    }

    /// The same where an answer is replied to that the authority passed on, or by which it did not take the complaint.
    fn passes_on_briefly(&self) -> &'static str {
        if self.was_not_taken() { words::BY_TAKING_IT } else { words::BY_PASSING_ON }
    }

    /// The letter of a further stage in short: what it is about, what is said to the answer, what is asked for, by when.
    pub(super) fn brief_of_stage(&self, sections: &[Section]) -> Brief {
        let mut all = Vec::new();
        let demands = sections.iter().any(|section| matches!(section, Section::Demands));
        let counters = sections.iter().any(|section| matches!(section, Section::Counters));
        if counters {
            let said = self.objections();
            all.extend(said.iter().map(|line| Point::Says(SAID, line.plain(Lang::Zh))));
        }
        let words = sections.iter().filter_map(|section| match *section {
            Section::Words(when, _, text) => {
                let line = when.holds(&self.answers, self.writer.today).then(|| self.fill(text))?;
                Some(line.plain(Lang::Zh)).filter(|line| !line.is_empty())
            }
            _ => None,
        });
        // What it is about comes first, the day last.
        let mut words: Vec<Point> = words.map(|line| Point::Says(0, line)).collect();
        let by = words.pop();
        let mut points = words;
        points.extend(all);
        points.extend(by);
        if demands {
            points.extend(self.asks());
        }
        let text = fit(points, self.passed_on(), BOX);
        Brief { name: words::FOR_BOX, limit: BOX, text }
    }

    fn long(&self, limit: usize) -> String {
        let facts = self.told();
        let tried = self.tried().into_iter().map(|line| line.plain(Lang::Zh));
        let told = facts.iter().flat_map(Fact::pieces).chain(tried);
        let mut all: Vec<Point> = self.about().into_iter().collect();
        all.extend((0..).zip(told).map(|(weight, says)| Point::Says(weight, says)));
        all.extend(self.asks());
        fit(all, self.passed_on(), limit)
    }

    /// The demands in short: the first of them is what the complaint is for.
    fn asks(&self) -> impl Iterator<Item = Point> {
        let mut briefs: Vec<String> = match self.kept_to(KEPT_TO_BRIEFLY) {
            Some(line) => vec![line.plain(Lang::Zh)],
            None => self
                .chosen()
                .filter_map(|demand| self.clipped_line(self.owing(demand.brief)?))
                .collect(),
        };
        if briefs.is_empty() {
            briefs.push(words::ANSWER_BRIEFLY.to_owned());
        }
        [0, 1].into_iter().chain(3..).zip(briefs).map(|(weight, brief)| Point::Asks(weight, brief))
    }

    /// The filled-in text in Chinese, long names cut.
    fn clipped(&self, text: Text) -> Option<String> {
        self.clipped_line(self.whole(text)?)
    }

    fn clipped_line(&self, line: BilingualLine) -> Option<String> {
        // The police need the account in full.
        let most = if self.letter.receiver.prosecutes() { ACCOUNT } else { NAME };
        let run = |run: &Run| {
            if run.filled && run.text.chars().count() > most {
                run.text.chars().take(most).chain(['…']).collect()
            } else {
                run.text.clone()
            }
        };
        let text: String = line.zh.iter().map(run).collect();
        (!text.is_empty()).then_some(text)
    }
}

/// Leaves points out until the text has `limit` characters at most.
fn fit(mut all: Vec<Point>, via: &str, limit: usize) -> String {
    loop {
        let text = written(&all, via);
        let heaviest = all.iter().map(Point::weight).max();
        let out = all.iter().rposition(|point| Some(point.weight()) == heaviest);
        match out {
            Some(index) if text.chars().count() > limit => drop(all.remove(index)),
            _ => return text,
        }
    }
}

fn written(all: &[Point], via: &str) -> String {
    let mut text = String::new();
    let mut asked = Vec::new();
    for point in all {
        match point {
            Point::Says(_, says) => text.push_str(says),
            Point::Asks(_, asks) => asked.push(asks.as_str()),
        }
    }
    if !asked.is_empty() {
        text.push_str(&words::please(via, &asked));
    }
    text
}

impl Point {
    const fn weight(&self) -> u8 {
        match *self {
            Self::Says(weight, _) | Self::Asks(weight, _) => weight,
        }
    }
}
