//! Notices what nobody may ask for: codes, passwords, CVV, the person's own card and ID number.
//!
//! The other side's account, which the police want in full, is left alone. Rules: knowledge base 6.2.

use std::ops::Range;

use crate::text::guard_words::{CODE, CVV, LINKS, MASK, OTHER_SIDE, PASSWORD};
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

/// One finding, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub secret: Secret,
    /// Where it stands.
    pub range: Range<usize>,
}

/// The findings in `text`, in order, without overlaps.
pub fn scan(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for range in tokens(text) {
        let token: String = text.get(range.clone()).unwrap_or("").chars().map(narrow).collect();
        let digits: String = token.chars().filter(char::is_ascii_digit).collect();
        let before = text.get(..range.start).unwrap_or("");
        if let Some(secret) = judge(&token, &digits, before) {
            found.push(Finding { secret, range });
        }
    }
    found
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

fn judge(token: &str, digits: &str, before: &str) -> Option<Secret> {
    let only_digits = token.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-');
    if is_id_number(token) {
        return Some(Secret::IdNumber);
    }
    if only_digits && (13..=19).contains(&digits.len()) && luhn(digits) {
        return (!says(before, OTHER_SIDE, 12, false)).then_some(Secret::Card);
    }
    if only_digits && (4..=8).contains(&digits.len()) && says(before, CODE, 6, true) {
        return Some(Secret::SmsCode);
    }
    if only_digits && digits.len() == 3 && says(before, CVV, 6, true) {
        return Some(Secret::Cvv);
    }
    let mixed = token.len() >= 4 && token.bytes().any(|byte| byte.is_ascii_digit());
    (mixed && says(before, PASSWORD, 6, true)).then_some(Secret::Password)
}

/// Whether one of `words` stands shortly before; when `close`, only link words may lie between.
fn says(before: &str, words: &[&str], reach: usize, close: bool) -> bool {
    let longest = 20 + reach;
    let count = before.chars().count();
    let near: String = before
        .chars()
        .skip(count.saturating_sub(longest))
        .map(|c| narrow(c).to_ascii_lowercase())
        .collect();
    if !close {
        return words.iter().any(|word| near.contains(word));
    }
    let mut rest = near.as_str();
    loop {
        if words.iter().any(|word| rest.ends_with(word)) {
            return true;
        }
        let shorter = LINKS.iter().find_map(|link| rest.strip_suffix(link));
        match shorter {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

/// The check sum of bank cards.
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte - b'0') * if index % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// GB 11643: 18 characters, a real birthday, the check character.
fn is_id_number(token: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let text: String = token.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let Some((body, check)) = text.split_at_checked(17) else { return false };
    if text.len() != 18 || !body.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let number = |range: Range<usize>| body.get(range).and_then(|part| part.parse::<u32>().ok());
    let birthday = (number(6..10), number(10..12), number(12..14));
    let (Some(year), Some(month), Some(day)) = birthday else { return false };
    let real = i32::try_from(year)
        .is_ok_and(|year| chrono::NaiveDate::from_ymd_opt(year, month, day).is_some())
        && (1900..=2100).contains(&year);
    let sum: u32 =
        body.bytes().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    let expected =
        usize::try_from(sum % 11).ok().and_then(|index| "10X98765432".chars().nth(index));
    real && expected == check.chars().next().map(|c| c.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &[Secret], masked: &str) {
        let found = scan(text);
        assert_eq!(found.iter().map(|f| f.secret).collect::<Vec<_>>(), expected, "{text}");
        assert_eq!(mask(text, &found), masked);
    }

    #[test]
    fn secrets() {
        case("验证码是 483920", &[Secret::SmsCode], "验证码是 ＊＊＊");
        case("验证码：４８３９２０，我没给", &[Secret::SmsCode], "验证码：＊＊＊，我没给");
        case("密码 abc123", &[Secret::Password], "密码 ＊＊＊");
        case("CVV 123", &[Secret::Cvv], "CVV ＊＊＊");
        case("我的卡 6222 0000 0000 0009 被刷", &[Secret::Card], "我的卡 ＊＊＊0009 被刷");
        case("身份证 999900199003070010", &[Secret::IdNumber], "身份证 ＊＊＊");
        case("my card 6222000000000009.", &[Secret::Card], "my card ＊＊＊0009.");
    }

    #[test]
    fn what_is_left_alone() {
        for text in [
            "对方账号 6222000000000009",
            "收款人账户：6217000000000000004",
            "交易单号 4200001234202611230123456789",
            "我告诉了别人验证码",
            "被扣 25.00 元，共 14 笔",
            "2026-11-23 14:02",
            "6222000000000000",
            "999900199003070011",
            "",
        ] {
            assert_eq!(scan(text), [], "{text}");
        }
    }

    #[test]
    fn vectors() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/fixtures/vectors.json")).unwrap();
        let all = |pointer: &str| {
            vectors
                .pointer(pointer)
                .unwrap()
                .as_array()
                .unwrap()
                .iter()
                .map(|v| v.as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert!(all("/resident_id_gb11643/valid").iter().all(|id| is_id_number(id)));
        assert!(!all("/resident_id_gb11643/bad_check_digit").iter().any(|id| is_id_number(id)));
        assert!(!all("/resident_id_gb11643/bad_date").iter().any(|id| is_id_number(id)));
        assert!(all("/bank_card_luhn/valid").iter().all(|card| luhn(card)));
        assert!(!all("/bank_card_luhn/invalid").iter().any(|card| luhn(card)));
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::super::*;

        proptest! {
            #[test]
            fn masking_leaves_nothing(text in "(验证码|密码|cvv| |是|[0-9]{1,19}|[a-z]{1,4}|。){0,8}") {
                let masked = mask(&text, &scan(&text));
                prop_assert_eq!(scan(&masked), vec![]);
            }

            #[test]
            fn scanning_is_total(text in ".*") {
                let found = scan(&text);
                let _ = (mask(&text, &found), remove(&text, &found));
            }
        }
    }
}
