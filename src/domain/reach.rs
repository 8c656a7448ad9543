//! A telephone number and an e-mail address as people type them, cleaned before they are kept.

use crate::text::money::narrow;

/// The number without blanks and brackets; `None` when it is none. A mobile number loses its hyphens and the code of
/// the mainland, a landline keeps the hyphen behind its area code.
pub fn phone(raw: &str) -> Option<String> {
    let text: String = plain(raw).filter(|c| !matches!(c, '(' | ')')).collect();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let national = ["0086", "86"].iter().find_map(|code| digits.strip_prefix(code));
    let abroad = text.starts_with('+') && !text.starts_with("+86");
    let mobile = [Some(digits.as_str()), national]
        .into_iter()
        .flatten()
        .find(|number| !abroad && number.len() == 11 && number.starts_with('1'));
    let fine = text.strip_prefix('+').unwrap_or(&text).split('-').all(is_number);
    match mobile {
        _ if !fine => None,
        Some(mobile) => Some(mobile.to_owned()),
        None => (7..=18).contains(&digits.len()).then_some(text),
    }
}

/// The address without blanks; `None` when nothing stands before or behind its one `@`.
pub fn email(raw: &str) -> Option<String> {
    let text: String = plain(raw).collect();
    let (name, place) = text.split_once('@')?;
    let fine = !name.is_empty() && place.contains('.') && !place.contains('@');
    (fine && !place.starts_with('.') && !place.ends_with('.')).then_some(text)
}

/// Full-width letters and signs as those of the keyboard; blanks and what nobody sees are left out.
fn plain(raw: &str) -> impl Iterator<Item = char> {
    let hidden = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    raw.chars().map(narrow).filter(move |c| !c.is_whitespace() && !c.is_control() && !hidden(*c))
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_as_people_type_them() {
        for (raw, expected) in [
            ("13800000000", Some("13800000000")),
            ("138 0000 0000", Some("13800000000")),
            ("138-0000-0000", Some("13800000000")),
            ("１３８００００００００", Some("13800000000")),
            ("+86 138 0000 0000", Some("13800000000")),
            ("+8613800000000", Some("13800000000")),
            ("008613800000000", Some("13800000000")),
            ("138\u{200B}00000000", Some("13800000000")),
            ("010-12345678", Some("010-12345678")),
            ("（010）12345678", Some("01012345678")),
            ("0571-8765432-801", Some("0571-8765432-801")),
            ("400-000-0000", Some("400-000-0000")),
            ("87654321", Some("87654321")),
            ("+852 2345 6789", Some("+85223456789")),
            ("not a phone", None),
            ("没有", None),
            ("1380000", Some("1380000")),
            ("12315", None),
            ("1380000000a", None),
            ("-13800000000", None),
            ("", None),
        ] {
            assert_eq!(phone(raw).as_deref(), expected, "{raw}");
        }
    }

    #[test]
    fn addresses_as_people_type_them() {
        for (raw, expected) in [
            ("name@example.com", Some("name@example.com")),
            (" name＠example．com ", Some("name@example.com")),
            ("a b@example.com", Some("ab@example.com")),
            ("nonsense", None),
            ("@example.com", None),
            ("name@", None),
            ("name@example", None),
            ("a@b@c.de", None),
        ] {
            assert_eq!(email(raw).as_deref(), expected, "{raw}");
        }
    }
}
