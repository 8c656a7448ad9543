//! Makes typed or pasted text safe to keep: bounded, without control and direction characters.

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

/// Control characters and the marks that reverse the direction of text are dropped.
fn keep(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_people_write() {
        assert_eq!(line("  \u{2C386}\u{4DAE} \t x ", 10).unwrap(), "\u{2C386}\u{4DAE} x");
        assert_eq!(line("<b>1</b>\u{1F600}", 20).unwrap(), "<b>1</b>\u{1F600}");
        assert_eq!(line("a\u{202E}b\u{0}c\nd", 20).unwrap(), "abc d");
        assert_eq!(lines("a\n\n  b \r\n", 20).unwrap(), "a\nb");
        assert_eq!(line("abc", 2), Err(TooLong { limit: 2, length: 3 }));
    }
}
