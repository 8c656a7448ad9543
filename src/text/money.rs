//! Amounts in fen: reading what a person types, writing figures and 大写.

pub(crate) use super::typed::narrow;
use super::typed::tidy;

/// Reads an amount as a person types or pastes it and gives fen.
///
/// Taken is what can mean one thing only: full-width digits, `¥`, `元`, `25块5`, `1.2万`, well-placed thousands separators,
/// and the minus with which a bill shows what was paid.
///
/// # Errors
/// Says what is wrong with the text; nothing is guessed.
pub fn parse_amount(raw: &str) -> Result<i64, AmountError> {
    let text = tidy(raw);
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    if is_foreign(&text) {
        return Err(AmountError::Foreign);
    }
    let text = without(&text, &PREFIXES, |text, mark| text.strip_prefix(mark));
    if text.starts_with('+') {
        return Err(AmountError::Incoming);
    }
    let text = without(text, &SUFFIXES, |text, mark| text.strip_suffix(mark));
    let (text, coins) = split_coins(text).ok_or(AmountError::NotANumber)?;
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    if text.contains(['e', 'E']) && text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Err(AmountError::Exponent);
    }
    // Digits behind the point, down to the fen.
    let (text, decimals) = text.strip_suffix('万').map_or((text, 2), |text| (text, 6));
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = ungroup(whole).ok_or(AmountError::NotANumber)?;
    if !digits(&whole) || !digits(part) || (whole.is_empty() && part.is_empty()) {
        return Err(AmountError::NotANumber);
    }
    if part.len() > decimals {
        return Err(AmountError::TooManyDecimals);
    }
    if whole.trim_start_matches('0').len() > 9 {
        return Err(AmountError::TooLarge);
    }
    let number = |text: &str| text.bytes().fold(0_i64, |sum, b| sum * 10 + i64::from(b - b'0'));
    match number(&format!("{whole}{part:0<decimals$}")) + coins {
        0 => Err(AmountError::Zero),
        fen if fen > LIMIT => Err(AmountError::TooLarge),
        fen => Ok(fen),
    }
}

/// Reads what came back: a bill shows it with a plus.
///
/// # Errors
/// As [`parse_amount`].
pub fn parse_refund(raw: &str) -> Result<i64, AmountError> {
    parse_amount(tidy(raw).trim_start_matches('+'))
}

/// What may stand before a number of yuan.
const PREFIXES: [&str; 5] = ["人民币", "RMB", "CNY", "¥", "-"];
/// What may stand behind it.
const SUFFIXES: [&str; 9] = ["元整", "元正", "圆整", "元", "圆", "块钱", "块", "RMB", "CNY"];

/// Takes each of `marks` off `text` once, in whatever order they come.
fn without<'a>(
    mut text: &'a str,
    marks: &[&'static str],
    strip: impl Fn(&'a str, &'static str) -> Option<&'a str>,
) -> &'a str {
    let mut left = marks.to_vec();
    while let Some((at, rest)) =
        left.iter().enumerate().find_map(|(at, mark)| Some((at, strip(text, mark)?)))
    {
        left.remove(at);
        text = rest;
    }
    text
}

/// `25块5`, `25元5角`, `25元5角3分`: the yuan, and the fen behind them. `None` when what is behind them is none of these.
fn split_coins(text: &str) -> Option<(&str, i64)> {
    let Some((yuan, rest)) = text.split_once(['元', '块']) else { return Some((text, 0)) };
    let mut coins = rest.chars();
    let coin = |c: Option<char>| c?.to_digit(10).map(i64::from);
    let jiao = coin(coins.next())? * 10;
    let marked = matches!(coins.next(), Some('角' | '毛'));
    let fen = match coins.as_str() {
        "" => 0,
        rest => rest.strip_suffix('分').filter(|fen| marked && fen.len() == 1)?.parse().ok()?,
    };
    let whole = !yuan.is_empty() && yuan.bytes().all(|b| b.is_ascii_digit() || b == b',');
    (whole && (marked || rest.len() == 1)).then_some((yuan, jiao + fen))
}

/// Whether the text names another currency than yuan.
pub(crate) fn is_foreign(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    CURRENCIES.iter().any(|name| upper.contains(name))
}

const CURRENCIES: [&str; 33] = [
    "$", "€", "£", "₩", "฿", "₽", "USD", "HKD", "TWD", "EUR", "GBP", "JPY", "KRW", "SGD", "MOP",
    "THB", "AUD", "CAD", "美元", "美金", "港币", "港元", "欧元", "英镑", "日元", "日币", "円",
    "韩元", "新币", "台币", "澳元", "加元", "泰铢",
];

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// It is no number.
    NotANumber,
    /// It has a plus: on a bill that is money that came in.
    Incoming,
    /// It is in another currency than yuan.
    Foreign,
    /// It is zero.
    Zero,
    /// It has more decimals than there are fen.
    TooManyDecimals,
    /// It is above one hundred million yuan.
    TooLarge,
    /// It is written with an exponent.
    Exponent,
}

/// One hundred million yuan in fen.
const LIMIT: i64 = 10_000_000_000;

/// "¥1,280.50".
pub fn yuan(fen: i64) -> String {
    let plain = plain(fen);
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, "00"));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("¥{grouped}.{part}")
}

/// "1280.50".
pub fn plain(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

/// 大写, in the canonical variant of 支付结算办法 (银发〔1997〕393号), 附一.
pub fn upper(fen: i64) -> String {
    let (yuan, jiao, cent) = (fen / 100, fen / 10 % 10, fen % 10);
    let mut out = String::from("人民币");
    if yuan == 0 && fen == 0 {
        out.push('零');
    }
    out.push_str(&whole(yuan));
    if yuan > 0 || fen == 0 {
        out.push('元');
    }
    if jiao == 0 && cent == 0 {
        out.push('整');
        return out;
    }
    if yuan > 0 && (jiao == 0 || yuan % 10 == 0) {
        out.push('零');
    }
    if jiao > 0 {
        out.push(digit(jiao));
        out.push('角');
    }
    if cent > 0 {
        out.push(digit(cent));
        out.push('分');
    }
    out
}

/// The whole yuan, section by section of four digits.
fn whole(mut rest: i64) -> String {
    let mut out = String::new();
    for (size, unit) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
        let part = rest / size;
        rest %= size;
        if part == 0 {
            continue;
        }
        if !out.is_empty() && part < 1000 {
            out.push('零');
        }
        out.push_str(&section(part));
        out.push_str(unit);
    }
    out
}

fn section(part: i64) -> String {
    let mut out = String::new();
    let mut gap = false;
    for (size, unit) in [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
        let value = part / size % 10;
        if value == 0 {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push('零');
            gap = false;
        }
        out.push(digit(value));
        out.push_str(unit);
    }
    out
}

fn digit(value: i64) -> char {
    usize::try_from(value)
        .ok()
        .and_then(|index| "零壹贰叁肆伍陆柒捌玖".chars().nth(index))
        .unwrap_or('零')
}

/// Takes out thousands separators, if they stand where they belong.
fn ungroup(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    if rest.is_empty() {
        return Some(first.to_owned());
    }
    let fine = (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    fine.then(|| format!("{first}{}", rest.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(raw: &str, expected: Result<i64, AmountError>) {
        assert_eq!(parse_amount(raw), expected, "{raw}");
    }

    #[test]
    fn amounts_as_people_type_them() {
        case("１２８．５０", Ok(12_850));
        case("1,280.5元", Ok(128_050));
        case("¥28.16", Ok(2816));
        case("￥8.00", Ok(800));
        case("人民币 50", Ok(5000));
        case(" 25 ", Ok(2500));
        case(".5", Ok(50));
        case("+3", Err(AmountError::Incoming));
        case("1e9", Err(AmountError::Exponent));
        case("abc", Err(AmountError::NotANumber));
        case("1.005", Err(AmountError::TooManyDecimals));
        case("1,28", Err(AmountError::NotANumber));
        case("", Err(AmountError::Empty));
        case("元", Err(AmountError::Empty));
        case("0.00", Err(AmountError::Zero));
        case("100000000", Ok(LIMIT));
        case("100000000.01", Err(AmountError::TooLarge));
        case("99999999999999999999", Err(AmountError::TooLarge));
        case("1.2.3", Err(AmountError::NotANumber));
        case("<b>1</b>", Err(AmountError::NotANumber));
    }

    #[test]
    fn r13_amounts_as_people_paste_them() {
        case("25.00\u{200B}", Ok(2500));
        case("-25.00", Ok(2500));
        case("−25.00", Ok(2500));
        case("¥-25.00", Ok(2500));
        case("-¥25.00", Ok(2500));
        case("25元整", Ok(2500));
        case("25.00元整", Ok(2500));
        case("25块", Ok(2500));
        case("25块钱", Ok(2500));
        case("25块5", Ok(2550));
        case("25块5毛", Ok(2550));
        case("25元5角3分", Ok(2553));
        case("1.2万", Ok(1_200_000));
        case("1.2万元", Ok(1_200_000));
        case("0.00001万", Ok(10));
        case("RMB 50", Ok(5000));
        case("50 CNY", Ok(5000));
        case("人民币 1,280.50 元整", Ok(128_050));
        case("１．２万", Ok(1_200_000));
        case("1.23456789万", Err(AmountError::TooManyDecimals));
        case("25.5元5", Err(AmountError::NotANumber));
        case("25元55", Err(AmountError::NotANumber));
        case("25元5个", Err(AmountError::NotANumber));
        case("--25", Err(AmountError::NotANumber));
        case("-", Err(AmountError::Empty));
        case("2万5", Err(AmountError::NotANumber));
        case("十块", Err(AmountError::NotANumber));
        assert_eq!(parse_refund(" +25.00"), Ok(2500));
        assert_eq!(parse_refund("25"), Ok(2500));
    }

    #[test]
    fn r16_another_currency_is_never_silently_yuan() {
        for text in ["USD 50", "50usd", "HK$38", "$5", "€9.99", "50美元", "3000日元", "1000円"]
        {
            case(text, Err(AmountError::Foreign));
        }
    }

    #[test]
    fn upper_case_vectors() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/fixtures/vectors.json")).unwrap();
        let fen = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
        for (amount, words) in vectors["rmb_uppercase_canonical"].as_object().unwrap() {
            assert_eq!(upper(fen(amount)), words.as_str().unwrap(), "{amount}");
        }
        for (amount, words) in vectors["rmb_uppercase_official"].as_object().unwrap() {
            assert_eq!(upper(fen(amount)), words[0].as_str().unwrap(), "{amount}");
        }
    }

    #[test]
    fn figures() {
        assert_eq!(yuan(128_050), "¥1,280.50");
        assert_eq!(yuan(5), "¥0.05");
        assert_eq!(yuan(100_000_000), "¥1,000,000.00");
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::super::*;

        proptest! {
            #[test]
            fn what_is_written_is_read_again(fen in 1..=LIMIT) {
                prop_assert_eq!(parse_amount(&yuan(fen)), Ok(fen));
                prop_assert_eq!(parse_amount(&plain(fen)), Ok(fen));
            }

            #[test]
            fn reading_is_total(raw in ".*") {
                let _ = parse_amount(&raw);
            }
        }
    }
}
