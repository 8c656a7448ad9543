//! Makes typed or pasted text safe to keep: bounded, without control and direction characters.

use crate::text::typed::{is_hidden, tidy};

/// The number of an order or a ticket: narrow, without blanks and without what nobody sees. One with words in it is a line.
///
/// # Errors
/// When more than `limit` characters remain.
pub fn number(raw: &str, limit: usize) -> Result<String, TooLong> {
    let number = tidy(raw);
    if number.is_ascii() { bounded(number, limit) } else { line(raw, limit) }
}

/// The digits of a card's end, as people write it: `1234`, `１２３４`, `尾号 1234`, `****1234`; empty when it is none of these.
pub fn tail(raw: &str, count: usize) -> String {
    let text = tidy(raw);
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_end_matches(')');
    let before = text.strip_suffix(digits).unwrap_or_default();
    let fine = digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fine && before.chars().count() <= TAIL_WORDS { digits.to_owned() } else { String::new() }
}

/// As many characters may stand before the end of a card.
const TAIL_WORDS: usize = 20;

/// One line: every run of blanks becomes one space.
///
/// # Errors
/// When more than `limit` characters remain.
pub fn line(raw: &str, limit: usize) -> Result<String, TooLong> {
    let kept: String = raw.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let text = kept.chars().filter(|c| keep(*c)).collect::<String>();
    bounded(text.split_whitespace().collect::<Vec<_>>().join(" "), limit)
}

/// Several lines: blank lines at the ends go, the others stay single.
///
/// # Errors
/// When more than `limit` characters remain.
pub fn lines(raw: &str, limit: usize) -> Result<String, TooLong> {
    let cleaned: Vec<String> = raw
        .lines()
        .filter_map(|one| line(one, usize::MAX).ok())
        .filter(|l| !l.is_empty())
        .collect();
    bounded(cleaned.join("\n"), limit)
}

/// The text is longer than it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many characters are allowed.
    pub limit: usize,
    /// How many there are.
    pub length: usize,
}

fn bounded(text: String, limit: usize) -> Result<String, TooLong> {
    let length = text.chars().count();
    if length > limit { Err(TooLong { limit, length }) } else { Ok(text) }
}

/// What nobody sees is dropped, but for the joiner that holds some signs together.
fn keep(c: char) -> bool {
    c == '\u{200D}' || !is_hidden(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r13_numbers_are_cleaned_before_they_are_kept() {
        assert_eq!(number("4200 0012\u{200B}34", 20).unwrap(), "4200001234");
        assert_eq!(number("ＭＰ－１２３", 20).unwrap(), "MP-123");
        assert_eq!(number("某公（网）受案字 1 号", 20).unwrap(), "某公（网）受案字 1 号");
        assert_eq!(number("123", 2), Err(TooLong { limit: 2, length: 3 }));
        assert_eq!(line("某某\u{200B}公司", 20).unwrap(), "某某公司");
        assert_eq!(line("\u{1F468}\u{200D}\u{1F469}", 20).unwrap(), "\u{1F468}\u{200D}\u{1F469}");
        for text in
            ["1234", "１２３４", "尾号1234", "尾号：1234", "(1234)", "**** 1234", "12\u{200B}34"]
        {
            assert_eq!(tail(text, 4), "1234", "{text}");
        }
        for text in ["123", "12345", "6222021234567890128", "1234尾", "尾号12 3", ""] {
            assert_eq!(tail(text, 4), "", "{text}");
        }
    }

    #[test]
    fn keeps_what_people_write() {
        assert_eq!(line("  \u{2C386}\u{4DAE} \t x ", 10).unwrap(), "\u{2C386}\u{4DAE} x");
        assert_eq!(line("<b>1</b>\u{1F600}", 20).unwrap(), "<b>1</b>\u{1F600}");
        assert_eq!(line("a\u{202E}b\u{0}c\nd", 20).unwrap(), "abc d");
        assert_eq!(lines("a\n\n  b \r\n", 20).unwrap(), "a\nb");
        assert_eq!(line("abc", 2), Err(TooLong { limit: 2, length: 3 }));
    }
}
