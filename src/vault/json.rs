//! JSON, as far as records need it: read in place, written without a space.
//!
//! Ours, because `serde_json` was 10 KB of the first visit; the tests hold it against `serde_json`.

/// A JSON value, as it stands in its text.
#[derive(Clone, Debug)]
pub(super) enum Json<'a> {
    /// What is between the quotation marks, escapes and all.
    Text(&'a str),
    /// `null`, `true`, `false` or a number.
    Plain(&'a str),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object; its names are texts too.
    Object(Vec<(&'a str, Json<'a>)>),
}

impl Json<'_> {
    /// What it says, if it is a text.
    #[inline(never)]
    pub(super) fn text(&self) -> Option<String> {
        if let Self::Text(raw) = self { unescape(raw) } else { None }
    }

    /// The number, if it is a whole one.
    #[inline(never)]
    pub(super) fn number(&self) -> Option<i64> {
        if let Self::Plain(digits) = self { digits.parse().ok() } else { None }
    }

    /// Whether it is so, if it says either.
    #[inline(never)]
    pub(super) fn truth(&self) -> Option<bool> {
        if let Self::Plain(word) = self { word.parse().ok() } else { None }
    }
}

/// Reads `text`; `None` when it is no JSON, or nested too deep.
pub(super) fn parse(text: &str) -> Option<Json<'_>> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(DEEPEST)?;
    reader.space();
    (reader.at == text.len()).then_some(value)
}

/// Writes a text, with its quotation marks.
pub(super) fn write_text(text: &str, to: &mut String) {
    to.push('"');
    for c in text.chars() {
        let short = match c {
            '"' | '\\' => c,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\0'..='\u{1f}' => {
                to.push_str("\\u00");
                let digit = |part| char::from_digit(part, 16);
                to.extend(
                    [digit(u32::from(c) / 16), digit(u32::from(c) % 16)].into_iter().flatten(),
                );
                continue;
            }
            _ => {
                to.push(c);
                continue;
            }
        };
        to.push('\\');
        to.push(short);
    }
    to.push('"');
}

/// The text that was written as `raw`; `None` when half a character is missing.
pub(super) fn unescape(raw: &str) -> Option<String> {
    let mut text = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        text.push(if c == '\\' { escaped(&mut chars)? } else { c });
    }
    Some(text)
}

fn escaped(chars: &mut Chars<'_>) -> Option<char> {
    Some(match chars.next()? {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let unit = hex(chars)?;
            if !(0xd800..0xdc00).contains(&unit) {
                return char::from_u32(unit);
            }
            if (chars.next()?, chars.next()?) != ('\\', 'u') {
                return None;
            }
            let low = hex(chars)?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
            return char::from_u32(0x1_0000 + (unit - 0xd800) * 0x400 + low);
        }
        c => c,
    })
}

fn hex(chars: &mut Chars<'_>) -> Option<u32> {
    let mut unit = 0;
    for _ in 0..4 {
        unit = unit * 16 + chars.next()?.to_digit(16)?;
    }
    Some(unit)
}

type Chars<'a> = std::str::Chars<'a>;

/// No record of ours is nested deeper than seven.
const DEEPEST: usize = 100;

/// Stands for a field that is there twice: no type reads it.
const DOUBTFUL: &Json<'static> = &Json::Plain("");

impl<'a> Json<'a> {
    /// What the object has under `name`.
    pub(super) fn field(&self, name: &str) -> Option<&Json<'a>> {
        let Self::Object(fields) = self else { return None };
        let mut found = fields.iter().filter(|(key, _)| *key == name);
        let (_, first) = found.next()?;
        Some(if found.next().is_some() { DOUBTFUL } else { first })
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// The next byte; 0, which is none of JSON's, at the end.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.peek() == byte;
        self.at += usize::from(there);
        there
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    fn value(&mut self, deep: usize) -> Option<Json<'a>> {
        let deep = deep.checked_sub(1)?;
        self.space();
        match self.peek() {
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut list = Vec::new();
                self.each(b']', &mut |inner| {
                    list.push(inner.value(deep)?);
                    Some(())
                })?;
                Some(Json::List(list))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.each(b'}', &mut |inner| {
                    inner.space();
                    let name = inner.string()?;
                    inner.space();
                    inner.eat(b':').then_some(())?;
                    fields.push((name, inner.value(deep)?));
                    Some(())
                })?;
                Some(Json::Object(fields))
            }
            _ => self.plain(),
        }
    }

    /// Calls `item` for everything between the commas, up to `end`.
    fn each(&mut self, end: u8, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.space();
        if self.eat(end) {
            return Some(());
        }
        loop {
            item(self)?;
            self.space();
            if self.eat(end) {
                return Some(());
            }
            self.eat(b',').then_some(())?;
        }
    }

    fn string(&mut self) -> Option<&'a str> {
        self.eat(b'"').then_some(())?;
        let from = self.at;
        loop {
            let byte = self.peek();
            self.at += 1;
            match byte {
                b'"' => return self.text.get(from..self.at - 1),
                b'\\' => {
                    let kind = self.peek();
                    self.at += 1;
                    match kind {
                        b'u' => self.times(4, u8::is_ascii_hexdigit)?,
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                        _ => return None,
                    }
                }
                0..=0x1f => return None,
                _ => {}
            }
        }
    }

    fn plain(&mut self) -> Option<Json<'a>> {
        let from = self.at;
        let rest = self.text.get(from..)?;
        match ["null", "true", "false"].iter().find(|word| rest.starts_with(**word)) {
            Some(word) => self.at += word.len(),
            None => self.number()?,
        }
        self.text.get(from..self.at).map(Json::Plain)
    }

    fn number(&mut self) -> Option<()> {
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        self.times(1, u8::is_ascii_digit)?;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Some(())
    }

    fn times(&mut self, count: usize, of: fn(&u8) -> bool) -> Option<()> {
        for _ in 0..count {
            of(&self.peek()).then_some(())?;
            self.at += 1;
        }
        Some(())
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// As `serde_json` would have read it.
    fn value(json: &Json<'_>) -> Option<Value> {
        Some(match json {
            Json::Text(raw) => Value::from(unescape(raw)?),
            Json::Plain(raw) => serde_json::from_str(raw).ok()?,
            Json::List(list) => Value::Array(list.iter().map(value).collect::<Option<_>>()?),
            Json::Object(fields) => {
                let mut map = serde_json::Map::new();
                for (name, inner) in fields {
                    map.insert(unescape(name)?, value(inner)?);
                }
                Value::Object(map)
            }
        })
    }

    #[track_caller]
    fn agrees(text: &str) {
        let theirs = serde_json::from_str::<Value>(text).ok();
        assert_eq!(parse(text).and_then(|json| value(&json)), theirs, "{text}");
    }

    #[test]
    fn agrees_with_serde_json_at_the_edges() {
        for text in [
            "",
            " ",
            "nul",
            "nulls",
            "true ",
            "\t[ ]\r\n",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{ \"a\" : 1 , \"a\" : 2 }",
            "{\"a\":1,}",
            "{a:1}",
            "01",
            "-",
            "-0",
            "1.",
            ".5",
            "1e",
            "1e+",
            "+1",
            "1e+2",
            "1.50E-3",
            "-12",
            "18446744073709551615",
            "\"",
            "\"\\\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u12g4\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "\"\\udc00\"",
            "\"\\/\\b\\f\\n\\r\\t\\u4ed8\"",
            "\"\n\"",
            "\"\u{7f}\"",
            "\"\0\"",
            "1\0",
            "\u{feff}1",
            "[1]]",
            "{\"\\u0061\":[{}]}",
        ] {
            agrees(text);
        }
        assert!(parse(&"[".repeat(100_000)).is_none());
        assert!(parse(&format!("{}{}", "[".repeat(90), "]".repeat(90))).is_some());
    }

    #[test]
    fn a_field_that_is_there_twice_is_not_read() {
        let json = parse(r#"{"a":1,"b":2,"a":1}"#).unwrap();
        assert!(matches!(json.field("a"), Some(Json::Plain(""))));
        assert!(matches!(json.field("b"), Some(Json::Plain("2"))));
        assert!(json.field("c").is_none());
    }

    proptest! {
        #[test]
        fn agrees_with_serde_json(
            any in ".{0,40}",
            near in r#"[\[\]{}:, "\\u0-9a-e.+-]{0,24}"#,
            inner in r#"([ -~]|\\["\\/bfnrt]|\\u[0-9a-f]{4}|付){0,12}"#,
        ) {
            for text in [&any, &near, &format!("\"{inner}\""), &format!("[{{\"{inner}\":{near}}}]")] {
                agrees(text);
            }
            let mut written = String::new();
            write_text(&any, &mut written);
            prop_assert_eq!(&written, &serde_json::to_string(&any).unwrap());
            agrees(&written);
        }

        #[test]
        fn control_characters_are_written_alike(text in "[\0-\u{20}\u{7f}-\u{9f}\"\\\\]{0,20}") {
            let mut written = String::new();
            write_text(&text, &mut written);
            prop_assert_eq!(written, serde_json::to_string(&text).unwrap());
        }
    }
}
