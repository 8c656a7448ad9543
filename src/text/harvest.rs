//! Reads the pairs of Chinese and English in the sources: a program that is built without its English cannot list them.

use std::iter::Peekable;
use std::str::Chars;

/// Every pair that a source file makes by `t("…", "…")` or names in `words!`, without those of its tests.
///
/// # Errors
/// When a pair is made of anything but two literals, or the file is not understood.
pub fn pairs(source: &str) -> Result<Vec<(String, String)>, String> {
    let body = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let all = tokens(body)?;
    let mut found = Vec::new();
    let mut rest = all.as_slice();
    while let Some((_, after)) = rest.split_first() {
        use Token::{Literal, Mark, Word};
        match rest {
            [Word(t), Mark('('), Literal(zh), Mark(','), Literal(en), Mark(')' | ','), ..]
                if t == "t" =>
            {
                found.push((zh.clone(), en.clone()));
            }
            // The call in the macro whose entries stand below, and the definition.
            [Word(t), Mark('('), Mark('$'), ..] | [Word(t), Mark('('), Word(_), Mark(':'), ..]
                if t == "t" => {}
            [Word(t), Mark('('), ..] if t == "t" => {
                let near = found.last().map_or("the start", |(zh, _)| zh);
                return Err(format!("t(…) without two literals, after {near:?}"));
            }
            [Word(_), Mark('='), Literal(zh), Mark(','), Literal(en), Mark(';'), ..] => {
                found.push((zh.clone(), en.clone()));
            }
            _ => {}
        }
        rest = after;
    }
    Ok(found)
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Literal(String),
    Mark(char),
}

fn tokens(source: &str) -> Result<Vec<Token>, String> {
    let mut all = Vec::new();
    let mut chars = source.chars().peekable();
    while let Some(next) = chars.next() {
        let follows = chars.peek().copied();
        match (next, follows) {
            ('/', Some('/')) => while chars.next_if(|c| *c != '\n').is_some() {},
            ('/', Some('*')) => return Err("a block comment, which is not understood".to_owned()),
            ('r', Some('"' | '#')) => {
                return Err("a raw string, which is not understood".to_owned());
            }
            ('"', _) => all.push(Token::Literal(literal(&mut chars)?)),
            ('\'', _) => quote(&mut chars)?,
            (c, _) if c.is_alphanumeric() || c == '_' => {
                let mut word = String::from(c);
                while let Some(c) = chars.next_if(|c| c.is_alphanumeric() || *c == '_') {
                    word.push(c);
                }
                all.push(Token::Word(word));
            }
            (c, _) if c.is_whitespace() => {}
            (c, _) => all.push(Token::Mark(c)),
        }
    }
    Ok(all)
}

/// Passes over a character, or over the quote of a lifetime.
fn quote(chars: &mut Peekable<Chars>) -> Result<(), String> {
    let mut ahead = chars.clone();
    let first = ahead.next();
    if first == Some('\\') {
        chars.next();
        escape(chars)?;
        chars.next();
    } else if ahead.next() == Some('\'') {
        chars.next();
        chars.next();
    }
    Ok(())
}

/// The rest of a string, whose first quote was read.
fn literal(chars: &mut Peekable<Chars>) -> Result<String, String> {
    let mut text = String::new();
    loop {
        match chars.next() {
            Some('"') => return Ok(text),
            Some('\\') => text.extend(escape(chars)?),
            Some(c) => text.push(c),
            None => return Err(format!("a string without an end: {text:?}")),
        }
    }
}

/// What stands behind a backslash; nothing for the one that ends a line.
fn escape(chars: &mut Peekable<Chars>) -> Result<Option<char>, String> {
    let code = match chars.next() {
        Some('n') => return Ok(Some('\n')),
        Some('r') => return Ok(Some('\r')),
        Some('t') => return Ok(Some('\t')),
        Some('0') => return Ok(Some('\0')),
        Some(c @ ('\\' | '"' | '\'')) => return Ok(Some(c)),
        Some('\n') => {
            while chars.next_if(|c| matches!(c, ' ' | '\n' | '\r' | '\t')).is_some() {}
            return Ok(None);
        }
        Some('x') => chars.by_ref().take(2).collect(),
        Some('u') => {
            chars.by_ref().skip(1).take_while(|c| *c != '}').filter(|c| *c != '_').collect()
        }
        _ => String::new(),
    };
    let found = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32);
    found.map(Some).ok_or_else(|| format!("an escape that is not understood: {code:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(source: &str, expected: &[(&str, &str)]) {
        let found = pairs(source).unwrap();
        let found: Vec<_> = found.iter().map(|(zh, en)| (zh.as_str(), en.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn pairs_are_found_wherever_they_stand() {
        case(
            r#"const A: Text = t("一", "one"); f(t("二", "two"), 3)"#,
            &[("一", "one"), ("二", "two")],
        );
        case("x(\n  t(\n    \"一\",\n    \"one\",\n  ),\n)", &[("一", "one")]);
        case(
            "words! {\n A = \"一\", \"one\";\n B = \"二\", \"two\";\n}",
            &[("一", "one"), ("二", "two")],
        );
        case(
            "macro_rules! words { () => { t($zh, $en) } }\npub const fn t(zh: &str, en: &str) {}",
            &[],
        );
        case(r#"&["一", "one"]; cat("一", "one"); let a = "一";"#, &[]);
        case(
            "// t(\"一\", \"one\")\n/// t(x)\nlet b = '\"'; let c: &'a str = '\\''; t(\"二\", \"two\")",
            &[("二", "two")],
        );
        case("t(\"一\", \"one\")\n#[cfg(test)]\nmod tests { t(x) }", &[("一", "one")]);
    }

    #[test]
    fn literals_are_read_as_rust_reads_them() {
        let source = r#"t("a\"b\\c\n\t\r\0\'", "\x41\u{4e2d}\u{1_F600} one \
            two")"#;
        case(
            source,
            &[(
                "a\"b\\c\n\t\r\0\'",
                "\x41\u{4e2d}\u{1_F600} one \
            two",
            )],
        );
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        for bad in [
            "t(zh, en)",
            "t(\"a\", en)",
            "t(concat!(\"a\"), \"b\")",
            "\"a",
            r#""\q""#,
            "r\"a\"",
            "/* */",
        ] {
            assert!(pairs(bad).is_err(), "{bad}");
        }
    }
}
