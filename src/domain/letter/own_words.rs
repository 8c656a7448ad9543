//! The facts in the person's own words, beside the composed ones from which they were made.

use super::Letter;
use super::compose::{Writer, compose};
use super::document::{Block, Document};
use crate::domain::case::Case;
use crate::text::Lang;
use crate::text::letter_words::FACTS;

/// The facts as `document` has them, a line for each sentence.
pub fn facts(document: &Document) -> String {
    let lines = document.blocks.iter().skip_while(|block| **block != Block::Heading(FACTS)).skip(1);
    let lines = lines.take_while(|block| !matches!(block, Block::Heading(_)));
    let lines: Vec<String> = lines
        .map(|block| match block {
            // Their numbers come by themselves.
            Block::Para(_, line) => line.plain(Lang::Zh),
            other => other.plain(Lang::Zh),
        })
        .collect();
    lines.join("\n")
}

/// The facts as they are composed from the answers, whatever the person made of them.
pub fn composed_facts(writer: &Writer<'_>, letter: &Letter) -> String {
    let mut case: Case = writer.case.clone();
    case.own_words.remove(letter.id);
    facts(&compose(&Writer { case: &case, ..*writer }, letter))
}

/// What became of the composed facts since the person rewrote them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Sentences that are composed no more.
    pub gone: Vec<String>,
    /// Sentences that were not there.
    pub new: Vec<String>,
}

/// Whether the person's words for the letter rest on facts that are composed otherwise now; nothing where there are no
/// such words, or where nobody knows what they were made from.
pub fn changed(case: &Case, letter: &Letter, composed: &str) -> Option<Changed> {
    case.own_words.get(letter.id)?;
    let from = case.own_words_from.get(letter.id).filter(|from| *from != composed)?;
    let without = |all: &str, others: &str| -> Vec<String> {
        let other = |line: &&str| !others.lines().any(|one| one == *line);
        all.lines().filter(other).map(str::to_owned).collect()
    };
    Some(Changed { gone: without(from, composed), new: without(composed, from) })
}
