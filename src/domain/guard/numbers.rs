//! Whether digits are the number of a card or of an ID.

use std::ops::Range;

/// Whether a number with the right check sum has the length and the first digits of a card that is in use.
pub(super) fn is_card(digits: &str) -> bool {
    (16..=19).contains(&digits.len())
        && (digits.starts_with(['4', '5', '9'])
            || ["62", "60", "34", "35", "37", "2"].iter().any(|first| digits.starts_with(first)))
}

/// The check sum of bank cards.
pub(super) fn luhn(digits: &str) -> bool {
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
pub(super) fn is_id_number(token: &str) -> bool {
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

    #[test]
    fn vectors() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/fixtures/vectors.json")).unwrap();
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
}
