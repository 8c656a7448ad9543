//! The power of attorney of who is helped: one page, by itself.
//!
//! It has what SAMR121-11 and PBOC5-41 ask for: the agent, the matter, the powers, the term, the principal's signature.
//! Whom it is for and how long it holds nobody was asked, so both are written by hand; the powers are the least that
//! filing takes.

use super::Letter;
use super::compose::{Work, Writer};
use super::document::{BilingualLine, Block, Document};
use crate::text::{Text, letter_words as words, words_relay as form};

/// The power of attorney that goes with `letter`; none where the person complains for themselves, or is a child.
pub fn mandate(writer: &Writer<'_>, letter: &Letter) -> Option<Document> {
    let (work, _) = Work::of(writer, letter);
    work.acts_for().filter(|whom| !whom.child)?;
    let field = |label, value: &str| {
        Block::Field(label, (!value.is_empty()).then(|| BilingualLine::filled(value)))
    };
    let para = |text: Text| Block::Para(None, work.fill(text));
    let (me, helper) = (writer.me, writer.helper);
    let blocks = vec![
        Block::Heading(form::PRINCIPAL),
        field(words::NAME, &me.name),
        field(words::PHONE, &me.phone),
        Block::Field(words::ID_NUMBER, None),
        Block::Heading(form::ATTORNEY),
        field(words::NAME, &helper.name),
        field(words::PHONE, &helper.phone),
        Block::Field(words::ID_NUMBER, None),
        Block::Heading(form::MATTER_OF_MANDATE),
        para(form::MANDATE_MATTER),
        Block::Field(form::MANDATE_TO, None),
        Block::Heading(form::POWERS),
        para(form::MANDATE_POWERS),
        Block::Heading(form::TERM),
        Block::Field(form::TERM_FROM, None),
        Block::Field(form::TERM_UNTIL, None),
        Block::Heading(form::PRINCIPAL_SIGNS),
        Block::Sign,
    ];
    Some(Document { title: form::MANDATE, blocks })
}
