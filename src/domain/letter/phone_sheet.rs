//! What to say when somebody phones about a complaint, and what never to give: a sheet to lie beside the telephone.

use super::Letter;
use super::compose::{Work, Writer};
use super::document::{BilingualLine, Block, Document, Run};
use crate::domain::answer::{Totals, payments};
use crate::domain::problem::Demand;
use crate::text::{Lang, Text, letter_words, t, words_relay as form};

/// So many facts and demands are said on the telephone.
const FACTS: usize = 3;

/// The sheet for the complaint that is made by `letter`, with the points of its short form.
pub fn phone_sheet(writer: &Writer<'_>, letter: &Letter) -> Document {
    let (work, _) = Work::of(writer, letter);
    let mut blocks = vec![Block::Heading(form::PHONE_ME)];
    blocks.push(Block::Field(form::PHONE_NAME, work.whole(t("{me}", "{me}"))));
    if work.acts_for().is_some() && !writer.helper.name.is_empty() {
        let helped = [&writer.helper.name, &writer.helper.phone].map(String::as_str).join(" ");
        let helped = BilingualLine::filled(helped.trim_end());
        blocks.push(Block::Field(form::PHONE_HELPER, Some(helped)));
    }
    blocks.push(Block::Field(form::PHONE_NUMBER, number(&work)));
    blocks.push(Block::Field(form::PHONE_SUM, work.whole(sum(&work))));

    blocks.push(Block::Heading(form::PHONE_FACTS));
    list(facts(&work), &mut blocks);
    blocks.push(Block::Heading(form::PHONE_WANT));
    let demands = work.chosen().filter_map(|demand| spoken(&work, demand));
    let mut demands: Vec<BilingualLine> = demands.take(FACTS).collect();
    if demands.is_empty() {
        demands.push(work.fill(letter_words::ANSWER_ME));
    }
    list(demands, &mut blocks);
    blocks.push(Block::Heading(form::PHONE_NEVER));
    list(form::NEVER.map(|text| work.fill(text)).into(), &mut blocks);
    Document { title: form::PHONE_SHEET, blocks }
}

/// A demand as it is said aloud: in the few words of the short form, where the written one has sums in capital numerals
/// and speaks of "this complaint".
fn spoken(work: &Work<'_>, demand: &Demand) -> Option<BilingualLine> {
    let Some(mut line) = work.whole(demand.brief) else { return work.whole(demand.text) };
    let stop = |lang| Run { text: form::FULL_STOP.of(lang).to_owned(), filled: false };
    line.zh.push(stop(Lang::Zh));
    line.en.push(stop(Lang::En));
    if let Some(first) = line.en.first_mut() {
        first.text = capital(&first.text);
    }
    Some(line)
}

/// The text with a capital.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(rest).collect()
}

/// Numbered, and in the words of who speaks.
fn list(lines: Vec<BilingualLine>, out: &mut Vec<Block>) {
    let spoken = lines.into_iter().map(|mut line| {
        for run in &mut line.zh {
            run.text = run.text.replace(form::ON_PAPER, form::SPOKEN);
        }
        line
    });
    out.extend((1..).zip(spoken).map(|(number, line)| Block::Para(Some(number), line)));
}

/// The number under which the receiver has it: that of the latest filing, or the ticket that was told.
fn number(work: &Work<'_>) -> Option<BilingualLine> {
    let filings = work.writer.case.filings.iter().rev();
    let filed = filings.map(|filing| filing.reference.as_str()).find(|number| !number.is_empty());
    filed.map(BilingualLine::filled).or_else(|| work.whole(t("{ticket}", "{ticket}")))
}

fn sum(work: &Work<'_>) -> Text {
    if Totals::of(payments(&work.answers)).refunded > 0 {
        form::PHONE_OPEN
    } else {
        form::PHONE_TOTAL
    }
}

/// The heaviest points of the short form, in their order.
fn facts(work: &Work<'_>) -> Vec<BilingualLine> {
    let said = work.writer.journey.brief.iter().filter(|point| work.holds(&point.says));
    let mut said: Vec<(usize, u8, BilingualLine)> = said
        .enumerate()
        .filter_map(|(at, point)| Some((at, point.weight, work.whole(point.says.text)?)))
        .collect();
    said.sort_by_key(|(at, weight, _)| (*weight, *at));
    said.truncate(FACTS);
    said.sort_by_key(|(at, ..)| *at);
    said.into_iter().map(|(.., line)| line).collect()
}
