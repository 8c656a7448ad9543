//! The facts of a letter, paragraph by paragraph: composed from the answers, or in the person's own words.

use std::collections::BTreeMap;

use super::compose::{Work, Writer};
use super::concern::Here;
use super::document::{BilingualLine, Block};
use super::{Letter, Section};
use crate::domain::case::{Change, OwnWords, WHOLE};
use crate::text::Lang;
use crate::text::letter_words::{closed, sentences};

/// The id of the paragraph that the person may add at the end.
pub const OWN: &str = "own";

/// One paragraph of the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// Its id: that of its paragraph in the tables, [`OWN`], or [`WHOLE`].
    pub id: String,
    /// Its number in the letter; none where the letter does not say it, and for the facts as a whole.
    pub number: Option<usize>,
    /// As it is composed from the answers; empty when nothing is.
    pub composed: BilingualLine,
    /// The person's words in its place.
    pub own: Option<OwnWords>,
}

/// The facts of the letter, and last the paragraph that may be added; none where the letter tells none.
pub fn facts(writer: &Writer<'_>, letter: &Letter) -> Vec<Fact> {
    let (work, here) = Work::of(writer, letter);
    let told = letter.sections.iter().any(|section| matches!(section, Section::Facts));
    if told && here == Here::Some { work.told() } else { Vec::new() }
}

impl Work<'_> {
    /// The paragraphs in the order of the tables, then those of which the tables know nothing (any more).
    pub(super) fn told(&self) -> Vec<Fact> {
        let paragraphs = self.writer.journey.facts.iter();
        let composed = paragraphs.map(|paragraph| (paragraph.id, self.paragraph(paragraph)));
        let composed: Vec<(&str, BilingualLine)> = composed.collect();
        let case = self.writer.case;
        if let Some(words) = case.own_words.get(self.letter.id) {
            let composed = whole(&composed);
            // A record of the first version does not tell what they were made from.
            let from = case.own_words_from.get(self.letter.id).cloned();
            let from = from.unwrap_or_else(|| composed.plain(Lang::Zh));
            let own = Some(OwnWords { words: words.clone(), from });
            return vec![Fact { id: WHOLE.to_owned(), number: None, composed, own }];
        }
        let none = BTreeMap::new();
        let own = case.own_paragraphs.get(self.letter.id).unwrap_or(&none);
        let known = |id: &str| id == OWN || composed.iter().any(|(known, _)| *known == id);
        let rest: Vec<&str> = own.keys().map(String::as_str).filter(|id| !known(id)).collect();
        let rest = rest.into_iter().chain([OWN]).map(|id| (id, BilingualLine::default()));
        let mut number = 0;
        let all = composed.into_iter().chain(rest).map(|(id, composed)| {
            // Who wrote what is composed now needs no words of his own.
            let own = own.get(id).filter(|own| own.words != composed.plain(Lang::Zh)).cloned();
            let mut fact = Fact { id: id.to_owned(), number: None, composed, own };
            if !fact.words().is_empty() {
                number += 1;
                fact.number = Some(number);
            }
            fact
        });
        all.filter(|fact| fact.id == OWN || fact.number.is_some() || fact.own.is_some()).collect()
    }
}

/// The paragraphs as they stood in the one field in which all facts were rewritten.
fn whole(paragraphs: &[(&str, BilingualLine)]) -> BilingualLine {
    let said = || paragraphs.iter().map(|(_, line)| line).filter(|line| !line.zh.is_empty());
    let all = |lang| said().map(|line| line.plain(lang)).collect::<Vec<_>>().join("\n");
    let zh = BilingualLine::filled(&all(Lang::Zh)).zh;
    BilingualLine { zh, en: BilingualLine::filled(&all(Lang::En)).en }
}

impl Fact {
    /// What the letter says here; empty when it says nothing.
    pub fn words(&self) -> String {
        match &self.own {
            Some(own) => own.words.clone(),
            None => self.composed.plain(Lang::Zh),
        }
    }

    /// The same as a line.
    pub fn line(&self) -> BilingualLine {
        match &self.own {
            Some(own) => BilingualLine::filled(&own.words),
            None => self.composed.clone(),
        }
    }

    /// Whether the answers say something else now than what the person's words were made from.
    pub fn changed(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.from != self.composed.plain(Lang::Zh))
    }

    /// The composed sentences on which the person's words rest, and which are composed no more.
    pub fn gone(&self) -> String {
        let now = self.composed.plain(Lang::Zh);
        let from = self.own.as_ref().map_or("", |own| &own.from);
        sentences(from).filter(|one| !sentences(&now).any(|now| now == *one)).collect()
    }

    /// The sentences that are composed now, and whether they are new to the person who wrote here.
    pub fn news(&self) -> Vec<(String, bool)> {
        let now = self.composed.plain(Lang::Zh);
        let from = self.own.as_ref().map_or("", |own| &own.from);
        let known = |one: &str| sentences(from).any(|from| from == one);
        sentences(&now).map(|one| (one.to_owned(), !known(one))).collect()
    }

    /// The change by which `letter` says `words` here, compared with what is composed: by the composed words nothing is
    /// the person's own any more, by the person's own they stay. A paragraph without words is left out.
    pub fn reworded(&self, letter: &Letter, words: String) -> Change {
        let from = self.composed.plain(Lang::Zh);
        let given_back = words == from || (self.id == WHOLE && words.is_empty());
        let own = (!given_back).then_some(OwnWords { words, from });
        Change::Reworded { letter: letter.id.to_owned(), paragraph: self.id.clone(), own }
    }

    pub(super) fn blocks(&self) -> Vec<Block> {
        if let Some(number) = self.number {
            return vec![Block::Para(Some(number), self.line())];
        }
        // The facts as a whole are told line by line; else nothing is.
        let words = self.words();
        words.lines().map(|line| Block::Para(None, BilingualLine::filled(line))).collect()
    }

    /// What it says, in pieces that can stand behind each other.
    pub(super) fn pieces(&self) -> Vec<String> {
        self.words().lines().map(closed).collect()
    }
}
