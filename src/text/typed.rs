//! Characters as people type and paste them: full-width twins, and those that nobody sees.

/// The ASCII twin of a full-width character.
pub(crate) const fn narrow(c: char) -> char {
    match c {
        '￥' => '¥',
        '。' | '．' => '.',
        '，' => ',',
        '−' | '–' => '-',
        '！'..='～' => match char::from_u32(c as u32 - 0xFEE0) {
            Some(twin) => twin,
            None => c,
        },
        '\u{3000}' | '\u{A0}' => ' ',
        _ => c,
    }
}

/// Whether the character shows nothing: control characters, marks of direction, joiners and spaces of no width, which come
/// along with what is copied from an app.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The characters of a number, a date or a time: narrow, without blanks and without what nobody sees.
pub(crate) fn tidy(raw: &str) -> String {
    raw.chars().map(narrow).filter(|c| !c.is_whitespace() && !is_hidden(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_and_what_is_too_wide() {
        assert_eq!(tidy("１２８．５０\u{200B} 元"), "128.50元");
        assert_eq!(tidy("－25\u{FEFF}\u{A0}。00"), "-25.00");
        assert_eq!(tidy("\u{202A}\u{200D}\t"), "");
    }
}
