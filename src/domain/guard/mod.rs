//! Notices what nobody may ask for: codes, passwords, CVV, the person's own card and ID number.
//!
//! The other side's account, which the police want in full, is left alone where it is called so or asked for. A number
//! of which that is not sure is asked about. Rules: knowledge base 6.2.

mod numbers;
mod tone;

use std::ops::Range;

pub use tone::{Heard, Tone, tones};

use numbers::{is_card, is_id_number, luhn};

use crate::text::guard_words::{
    ACCOUNT, CHANCES, CODE, CURRENCY, CVV, GIVES, JOINTS, LINKS, MASK, MINE, NEGATIONS, OF,
    OTHER_SIDE, OWN, PASSWORD, SENT, STOPS, UNITS,
};
use crate::text::money::narrow;

/// What was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// A code from a message.
    SmsCode,
    /// A password.
    Password,
    /// The digits on the back of a card.
    Cvv,
    /// A whole card number.
    Card,
    /// An ID number.
    IdNumber,
}

/// What a field asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// The person's own words.
    #[default]
    Words,
    /// Numbers of orders, tickets or the other side's accounts: long ones are no cards of the person.
    Numbers,
}

/// One finding, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub secret: Secret,
    /// Where it stands.
    pub range: Range<usize>,
    /// Whether it cannot be anything else: a card by its sum, its first digits and its length, called the person's own.
    pub certain: bool,
}

/// The findings in `text`, typed where this is wanted: in order, without overlaps.
pub fn scan(text: &str, wanted: Wanted) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for range in tokens(text) {
        let token: String = text.get(range.clone()).unwrap_or("").chars().map(narrow).collect();
        let digits: String = token.chars().filter(char::is_ascii_digit).collect();
        let around = Around::new(text, &range);
        match judge(&token, &digits, &around) {
            Some(Secret::Card) if wanted == Wanted::Numbers => {}
            Some(secret) => {
                let certain = secret == Secret::Card && is_card(&digits) && around.is_own_card();
                found.push(Finding { secret, range, certain });
            }
            None => {}
        }
    }
    found
}

/// Whether `text`, which is still being typed, has a secret in it, or a number that may become that of a card or an ID
/// with its next digits: longer than one of a mobile telephone, and shorter than the longest card.
pub fn is_secret(text: &str, wanted: Wanted) -> bool {
    let end =
        text.chars().rev().map(narrow).take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '-'));
    let digits = end.filter(char::is_ascii_digit).count();
    !scan(text, wanted).is_empty() || (wanted == Wanted::Words && (12..19).contains(&digits))
}

/// `text` with every finding masked; a card keeps its last four digits.
pub fn mask(text: &str, findings: &[Finding]) -> String {
    replace(text, findings, |secret, hidden| match secret {
        Secret::Card => {
            let digits: Vec<char> =
                hidden.chars().map(narrow).filter(char::is_ascii_digit).collect();
            let tail: String = digits.iter().skip(digits.len().saturating_sub(4)).collect();
            format!("{MASK}{tail}")
        }
        _ => MASK.to_owned(),
    })
}

/// `text` without the findings.
pub fn remove(text: &str, findings: &[Finding]) -> String {
    replace(text, findings, |_, _| String::new())
}

fn replace(text: &str, findings: &[Finding], by: impl Fn(Secret, &str) -> String) -> String {
    let mut out = String::new();
    let mut done = 0;
    for finding in findings {
        out.push_str(text.get(done..finding.range.start).unwrap_or(""));
        out.push_str(&by(finding.secret, text.get(finding.range.clone()).unwrap_or("")));
        done = finding.range.end;
    }
    out.push_str(text.get(done..).unwrap_or(""));
    out
}

/// Runs of letters and digits; single blanks and hyphens between digits belong to a run.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut list: Vec<Range<usize>> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut gap = false;
    for (at, c) in text.char_indices() {
        let plain = narrow(c);
        if plain.is_ascii_alphanumeric() {
            if gap && !plain.is_ascii_digit() {
                // A word after the number is none of it.
                list.extend(open.take().map(|(start, end)| start..end));
            }
            open = Some((open.map_or(at, |(start, _)| start), at + c.len_utf8()));
            gap = false;
        } else if matches!(plain, ' ' | '-')
            && !gap
            && open.is_some_and(|range| digit_end(text, range))
        {
            gap = true;
        } else {
            list.extend(open.take().map(|(start, end)| start..end));
            gap = false;
        }
    }
    list.extend(open.map(|(start, end)| start..end));
    list
}

fn digit_end(text: &str, (start, end): (usize, usize)) -> bool {
    let last = text.get(start..end).and_then(|token| token.chars().last());
    last.is_some_and(|c| narrow(c).is_ascii_digit())
}

fn judge(token: &str, digits: &str, around: &Around) -> Option<Secret> {
    let only_digits = token.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-');
    if is_id_number(token) {
        return Some(Secret::IdNumber);
    }
    if only_digits && (13..=19).contains(&digits.len()) && luhn(digits) {
        return (!called_theirs(&around.before)).then_some(Secret::Card);
    }
    if only_digits && around.is_of_something_else() {
        return None;
    }
    if only_digits && (4..=8).contains(&digits.len()) && around.says(CODE) {
        return Some(Secret::SmsCode);
    }
    if only_digits && digits.len() == 3 && around.says(CVV) {
        return Some(Secret::Cvv);
    }
    let mixed = token.len() >= 4 && token.bytes().any(|byte| byte.is_ascii_digit());
    (mixed && around.says(PASSWORD)).then_some(Secret::Password)
}

/// The words around a number, in plain letters.
struct Around {
    before: String,
    after: String,
}

impl Around {
    fn new(text: &str, range: &Range<usize>) -> Self {
        let plain = |c: char| narrow(c).to_ascii_lowercase();
        let before = text.get(..range.start).unwrap_or("");
        let skipped = before.chars().count().saturating_sub(REACH);
        let after = text.get(range.end..).unwrap_or("");
        Self {
            before: before.chars().skip(skipped).map(plain).collect(),
            after: after.trim_start().chars().take(REACH).map(plain).collect(),
        }
    }

    /// Whether the number is called by one of these words.
    fn says(&self, words: &[&str]) -> bool {
        ended(stripped(&self.before, LINKS), words).is_some()
    }

    /// Whether the number is an amount, a count or a date; or the sentence before it says that there was no such thing
    /// ("no password was entered"), and does not go on to give it ("is", ":").
    fn is_of_something_else(&self) -> bool {
        let counted = begun(&self.after, UNITS) || self.before.trim_end().ends_with(CURRENCY);
        let given = ended(self.before.trim_end(), GIVES).is_some();
        let clause = self.before.rsplit(STOPS).next().unwrap_or("");
        let clause = CHANCES.iter().fold(clause.to_owned(), |text, word| text.replace(word, ""));
        counted || (!given && NEGATIONS.iter().any(|word| spoken(&clause, word)))
    }

    /// Whether the number is called an account of the person.
    fn is_own_card(&self) -> bool {
        let owner = ended(stripped(&self.before, JOINTS), ACCOUNT);
        owner.is_some_and(|rest| ended(stripped(rest, OF), MINE).is_some())
    }
}

/// Whether `text` begins with one of these words.
fn begun(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

/// Whether the word stands in `text`; an English one has to stand alone.
fn spoken(text: &str, word: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + word.len()..));
        !word.starts_with(latin)
            || !(before.ends_with(latin) || after.unwrap_or("").starts_with(latin))
    })
}

/// How many characters before a number are read.
const REACH: usize = 32;

/// Whether `near` ends by calling the number after it an account of the other side: no more than "the account of the
/// other side" may stand there, for "the other side made me tell the card number" names the person's own.
fn called_theirs(near: &str) -> bool {
    let called = || {
        let owner = ended(stripped(near, JOINTS), ACCOUNT)?;
        let rest = stripped(ended(stripped(owner, OF), OTHER_SIDE)?, OF);
        Some(ended(rest, SENT).is_some() || ended(rest, OWN).is_none())
    };
    called().unwrap_or(false)
}

/// `text` without all of these words at its end.
fn stripped<'a>(mut text: &'a str, words: &[&str]) -> &'a str {
    while let Some(shorter) = ended(text, words) {
        text = shorter;
    }
    text
}

/// `text` without the one of these words at its end. English words have to stand alone: "this" is not "his".
fn ended<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    let latin = |c: char| c.is_ascii_alphanumeric();
    words.iter().find_map(|word| {
        let rest = text.strip_suffix(word)?;
        (!(word.starts_with(latin) && rest.ends_with(latin))).then_some(rest)
    })
}
