//! Hears a tone that does not belong into a complaint: threats, insults, pressure by publicity, and what nobody can back.
//!
//! Advice, never a wall. What others said is left alone, and so is what is denied. Rules: knowledge base 6.3, 6.4.

use std::ops::Range;

use crate::text::Text;
use crate::text::tone_context::{
    COMMIT, DENIED, ENDS, IS_CALLED, PAUSES, PICTURES, QUOTES, SPEAKERS, SPOKE, UNLESS_PAID, WILL,
};
use crate::text::tone_words::{
    CALLED, CALLED_SO, CALM, CERTAIN, CIVIL, CRIMES, CROWDS, INSULTS, PROVABLE, PUBLISHES, QUIET,
    REPORTS, THREATS, UNKNOWABLE,
};

/// What was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Something is to be feared, or a report is the price of a refusal to pay.
    Threat,
    /// Somebody is called names.
    Insult,
    /// The crowd is called in.
    Publicity,
    /// Nobody who writes a complaint can back it.
    Unprovable,
}

/// One finding, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// What it is.
    pub tone: Tone,
    /// Where it stands.
    pub range: Range<usize>,
}

impl Tone {
    /// What is better.
    pub const fn advice(self) -> Text {
        match self {
            Self::Threat => CALM,
            Self::Insult => CIVIL,
            Self::Publicity => QUIET,
            Self::Unprovable => PROVABLE,
        }
    }
}

/// By what a tone is heard.
struct Rule {
    tone: Tone,
    /// One of these words.
    says: &'static [&'static str],
    /// Before it, in the same sentence and at most `reach` characters away, one of these; empty: nothing need.
    after: &'static [&'static str],
    reach: usize,
    /// In the same part of the sentence none of these.
    unless: &'static [&'static str],
    /// Whether it is what the police are told of.
    police: bool,
}

const OUTRIGHT: Rule =
    Rule { tone: Tone::Threat, says: THREATS, after: &[], reach: 0, unless: &[], police: false };

const RULES: &[Rule] = &[
    OUTRIGHT,
    Rule { says: REPORTS, after: UNLESS_PAID, reach: 20, ..OUTRIGHT },
    Rule { tone: Tone::Insult, says: INSULTS, ..OUTRIGHT },
    Rule { tone: Tone::Insult, says: CALLED_SO, police: true, ..OUTRIGHT },
    Rule { tone: Tone::Insult, says: CALLED, after: IS_CALLED, reach: 4, police: true, ..OUTRIGHT },
    Rule { tone: Tone::Publicity, says: CROWDS, ..OUTRIGHT },
    Rule {
        tone: Tone::Publicity,
        says: PUBLISHES,
        after: WILL,
        reach: 12,
        unless: PICTURES,
        ..OUTRIGHT
    },
    Rule { tone: Tone::Unprovable, says: UNKNOWABLE, ..OUTRIGHT },
    Rule { tone: Tone::Unprovable, says: CERTAIN, ..OUTRIGHT },
    Rule {
        tone: Tone::Unprovable,
        says: CRIMES,
        after: COMMIT,
        reach: 4,
        police: true,
        ..OUTRIGHT
    },
];

/// What is heard in `text`, in order, without overlaps. To the `police` the other side is called what it is.
pub fn tones(text: &str, police: bool) -> Vec<Heard> {
    let plain = text.to_ascii_lowercase();
    let mut all: Vec<Heard> = RULES
        .iter()
        .filter(|rule| !(police && rule.police))
        .flat_map(|rule| rule.says.iter().flat_map(|word| heard(&plain, rule, word)))
        .collect();
    // Of two in one place the longer one says more.
    all.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
    let mut end = 0;
    all.retain(|one| {
        let free = one.range.start >= end;
        end = if free { one.range.end } else { end };
        free
    });
    all
}

fn heard(text: &str, rule: &'static Rule, word: &'static str) -> impl Iterator<Item = Heard> {
    let places = text.match_indices(word).map(|(at, word)| at..at + word.len());
    let fits = |range: &Range<usize>| {
        let before = text.get(..range.start).unwrap_or("");
        let after = text.get(range.end..).unwrap_or("");
        stands_alone(before, word, after)
            && !is_quoted(before)
            && fits(rule, last(before, is_end), first(after, is_end))
    };
    let places: Vec<Range<usize>> = places.filter(fits).collect();
    places.into_iter().map(|range| Heard { tone: rule.tone, range })
}

/// Whether the rule holds for a word with these words before and after it in its sentence.
fn fits(rule: &Rule, before: &str, after: &str) -> bool {
    let clause = last(before, is_pause);
    let denied = DENIED.iter().any(|word| tail(clause, NEAR).contains(word));
    let called = rule.after.is_empty()
        || rule
            .after
            .iter()
            .any(|word| tail(before, rule.reach + word.chars().count()).contains(word));
    let near = |word: &&str| clause.contains(*word) || first(after, is_pause).contains(*word);
    called && !denied && !rule.unless.iter().any(near) && !is_told(before)
}

/// How many characters before a word may deny it.
const NEAR: usize = 5;
/// How many characters a speaker and what they did are apart at most.
const APART: usize = 8;

/// Whether somebody else's words are told in this sentence.
fn is_told(before: &str) -> bool {
    let near = |rest: &str| rest.chars().take(APART).collect::<String>();
    SPEAKERS.iter().any(|who| {
        before.match_indices(who).any(|(at, who)| {
            let (left, rest) = (before.get(..at), before.get(at + who.len()..).unwrap_or(""));
            stands_alone(left.unwrap_or(""), who, rest)
                && SPOKE.iter().any(|word| near(rest).contains(word))
        })
    })
}

/// Whether a quotation is open at the end of `before`, within its paragraph.
fn is_quoted(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or("");
    QUOTES.iter().any(|&(open, close)| {
        let count = |mark| line.chars().filter(|c| *c == mark).count();
        if open == close { count(open) % 2 == 1 } else { count(open) > count(close) }
    })
}

/// English words have to stand alone.
fn stands_alone(before: &str, word: &str, after: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    let runs_on = word.starts_with(latin) && before.ends_with(latin)
        || word.ends_with(latin) && after.starts_with(latin);
    !runs_on
}

fn is_end(c: char) -> bool {
    ENDS.contains(&c)
}

fn is_pause(c: char) -> bool {
    PAUSES.contains(&c) || is_end(c)
}

/// What follows the last such character.
fn last(text: &str, stop: fn(char) -> bool) -> &str {
    text.rsplit(stop).next().unwrap_or("")
}

/// What stands before the first such character.
fn first(text: &str, stop: fn(char) -> bool) -> &str {
    text.split(stop).next().unwrap_or("")
}

/// The last characters of `text`.
fn tail(text: &str, count: usize) -> &str {
    let from = text.char_indices().rev().take(count).last().map_or(text.len(), |(at, _)| at);
    text.get(from..).unwrap_or("")
}
