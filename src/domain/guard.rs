//! Notices what nobody may ask for: codes, passwords, CVV, the person's own card and ID number.
//!
//! The other side's account, which the police want in full, is left alone where it is called so or asked for. A number
//! of which that is not sure is asked about. Rules: knowledge base 6.2.

use std::ops::Range;

use crate::text::guard_words::{
    ACCOUNT, CODE, CVV, JOINTS, LINKS, MASK, OF, OTHER_SIDE, OWN, PASSWORD, SENT,
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
}

/// The findings in `text`, typed where this is wanted: in order, without overlaps.
pub fn scan(text: &str, wanted: Wanted) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for range in tokens(text) {
        let token: String = text.get(range.clone()).unwrap_or("").chars().map(narrow).collect();
        let digits: String = token.chars().filter(char::is_ascii_digit).collect();
        let before = text.get(..range.start).unwrap_or("");
        match judge(&token, &digits, before) {
            Some(Secret::Card) if wanted == Wanted::Numbers => {}
            Some(secret) => found.push(Finding { secret, range }),
            None => {}
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
    let skipped = before.chars().count().saturating_sub(REACH);
    let near: String =
        before.chars().skip(skipped).map(|c| narrow(c).to_ascii_lowercase()).collect();
    let says = |words| ended(stripped(&near, LINKS), words).is_some();
    if is_id_number(token) {
        return Some(Secret::IdNumber);
    }
    if only_digits && (13..=19).contains(&digits.len()) && luhn(digits) {
        return (!called_theirs(&near)).then_some(Secret::Card);
    }
    if only_digits && (4..=8).contains(&digits.len()) && says(CODE) {
        return Some(Secret::SmsCode);
    }
    if only_digits && digits.len() == 3 && says(CVV) {
        return Some(Secret::Cvv);
    }
    let mixed = token.len() >= 4 && token.bytes().any(|byte| byte.is_ascii_digit());
    (mixed && says(PASSWORD)).then_some(Secret::Password)
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
        let found = scan(text, Wanted::Words);
        assert_eq!(found.iter().map(|f| f.secret).collect::<Vec<_>>(), expected, "{text}");
        assert_eq!(mask(text, &found), masked);
    }

    #[test]
    fn secrets() {
        case("验证码是 483920", &[Secret::SmsCode], "验证码是 ＊＊＊");
        case("验证码：４８３９２０，我没给", &[Secret::SmsCode], "验证码：＊＊＊，我没给");
        case("the one-time code was 483920", &[Secret::SmsCode], "the one-time code was ＊＊＊");
        case("密码 abc123", &[Secret::Password], "密码 ＊＊＊");
        case("my PIN is 4839", &[Secret::Password], "my PIN is ＊＊＊");
        case("CVV 123", &[Secret::Cvv], "CVV ＊＊＊");
        case("the security code: 123", &[Secret::Cvv], "the security code: ＊＊＊");
        case("我的卡 6222 0000 0000 0009 被刷", &[Secret::Card], "我的卡 ＊＊＊0009 被刷");
        case("身份证 999900199003070010", &[Secret::IdNumber], "身份证 ＊＊＊");
        case("my card 6222000000000009.", &[Secret::Card], "my card ＊＊＊0009.");
    }

    #[test]
    fn the_person_s_own_card_is_noticed_whoever_is_spoken_of() {
        for before in [
            "",
            "对方骗我说出卡号 ",
            "对方让说出卡号",
            "对方要走了卡号",
            "骗子问我要银行卡号：",
            "骗子拿我的卡号 ",
            "收款人不明，卡号是",
            "对方给我的账号 ",
            "我告诉对方卡号 ",
            "我告诉了对方银行卡号 ",
            "我把卡号发给对方，账号是 ",
            "发给骗子卡号 ",
            "我的收款账号 ",
            "退到本人收款账户：",
            "我的其他账号 ",
            "对方 ",
            "转给 ",
            "the scammer made me say the card number ",
            "they took my account ",
            "sent to my account ",
            "I told the scammer my card number ",
            "I gave the recipient account ",
            "this account ",
            "another account number: ",
        ] {
            for number in
                ["6222000000000009", "6217 0000 0000 0000 004", "６２２２０００００００００００９"]
            {
                let text = format!("{before}{number}。");
                let found = scan(&text, Wanted::Words);
                assert_eq!(found.len(), 1, "{text}");
                assert!(found.iter().all(|finding| finding.secret == Secret::Card), "{text}");
            }
        }
    }

    #[test]
    fn the_other_side_s_account_is_left_alone() {
        for before in [
            "对方账号 ",
            "对方的银行卡号是：",
            "对方账号（",
            "收款人账户：",
            "收款方帐号为",
            "收款账号 ",
            "骗子的卡号 ",
            "嫌疑人账户 ",
            "他的账号是",
            "我转账给对方账号 ",
            "我把钱打给骗子的账户 ",
            "我把钱转到对方账户 ",
            "their account ",
            "The payee's account number is ",
            "his bank account: ",
            "I sent 500 to the scammer’s account no. ",
            "the recipient card number was ",
        ] {
            for number in ["6222000000000009", "6217 0000 0000 0000 004"] {
                let text = format!("{before}{number}。");
                assert_eq!(scan(&text, Wanted::Words), [], "{text}");
            }
        }
    }

    #[test]
    fn where_numbers_are_wanted_only_cards_are_let_through() {
        for text in [
            "王某 6222000000000009 某某银行",
            "6222000000000009",
            "4200001234202611230123456789",
            "20480611",
            "12315-2026-1123-0042",
            "某某网络科技（1688）有限公司",
            "PIN Coffee 2024",
        ] {
            assert_eq!(scan(text, Wanted::Numbers), [], "{text}");
        }
        for (text, secret) in [
            ("卡 6222000000000009 密码 483920", Secret::Password),
            ("验证码483920", Secret::SmsCode),
            ("CVV: 123", Secret::Cvv),
            ("999900199003070010", Secret::IdNumber),
            ("password abc123", Secret::Password),
        ] {
            let found = scan(text, Wanted::Numbers);
            assert_eq!(found.iter().map(|f| f.secret).collect::<Vec<_>>(), [secret], "{text}");
        }
    }

    #[test]
    fn what_is_left_alone() {
        for text in [
            "交易单号 4200001234202611230123456789",
            "我告诉了别人验证码",
            "被扣 25.00 元，共 14 笔",
            "2026-11-23 14:02",
            "6222000000000000",
            "999900199003070011",
            "1Password 2024 会员",
            "shopping 20261123",
            "spin 2024",
            "某某省某某市幸福路 1 号 2 栋 1203 室",
            "",
        ] {
            assert_eq!(scan(text, Wanted::Words), [], "{text}");
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
            fn masking_leaves_nothing(text in "(验证码|密码|cvv| |是|对方|账号|my|[0-9]{1,19}|[a-z]{1,4}|。){0,8}") {
                let masked = mask(&text, &scan(&text, Wanted::Words));
                prop_assert_eq!(scan(&masked, Wanted::Words), vec![]);
            }

            #[test]
            fn scanning_is_total(text in ".*") {
                let found = scan(&text, Wanted::Words);
                let _ = (mask(&text, &found), remove(&text, &found));
            }
        }
    }
}
