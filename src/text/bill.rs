//! One line of a bill as people paste it: its day, time, amounts, numbers, and the rest, in whatever order.

use chrono::NaiveDate;

use super::dates::{DAY_PARTS, DayError, latest_day, parse_time, parse_typed_day};
use super::money::parse_amount;
use super::typed::{is_hidden, narrow, tidy};

/// What was read in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BillLine {
    /// The first day; a day that cannot be one, with the reason.
    pub day: Option<Result<NaiveDate, DayError>>,
    /// The first time of day, `HH:MM`; may be empty.
    pub time: String,
    /// The amounts in fen, each once: those that say that they are one, or else the bare numbers.
    pub amounts: Vec<i64>,
    /// The order number; may be empty.
    pub order: String,
    /// The merchant's order number; may be empty.
    pub merchant_order: String,
    /// What is none of these: the payee.
    pub rest: String,
    /// Whether the line speaks of money that came back.
    pub refund: bool,
}

/// Reads a line of a bill; what it cannot read is in [`BillLine::rest`].
pub fn read_line(raw: &str, today: NaiveDate) -> BillLine {
    let mut line =
        BillLine { refund: REFUND.iter().any(|word| raw.contains(word)), ..BillLine::default() };
    let (mut bare, mut label, mut glued_rest) = (Vec::new(), String::new(), false);
    let pieces = pieces(raw);
    for (index, piece) in pieces.iter().enumerate() {
        let (text, before) = (tidy(&piece.text), std::mem::take(&mut label));
        let alone = !piece.glued && !pieces.get(index + 1).is_some_and(|next| next.glued);
        let was_rest = std::mem::take(&mut glued_rest);
        if line.day.is_none()
            && let Some(day) = read_day(&text, today)
        {
            line.day = Some(day);
        } else if line.time.is_empty()
            && let Some(time) = read_time(&before, &text)
        {
            line.time = time;
        } else if is_number(&text) {
            let merchant = MERCHANT.iter().any(|name| before.ends_with(name));
            match (merchant, line.order.is_empty()) {
                (false, true) => line.order = text,
                _ => line.merchant_order = text,
            }
        } else if let Some((fen, marked)) = read_amount(&text, alone) {
            line.refund |= text.contains('+');
            let list = if marked { &mut line.amounts } else { &mut bare };
            if !list.contains(&fen) && !before.ends_with(BALANCE) {
                list.push(fen);
            }
        } else {
            if !DULL.contains(&text.as_str()) && !text.bytes().all(|b| b.is_ascii_punctuation()) {
                let goes_on = piece.glued && was_rest;
                if !line.rest.is_empty() && !goes_on {
                    line.rest.push(' ');
                }
                line.rest.push_str(&piece.text);
                glued_rest = true;
            }
            label = text;
        }
    }
    if line.amounts.is_empty() {
        line.amounts = bare;
    }
    line
}

/// A piece of a line, and whether it stood at the piece before it without a blank.
struct Piece {
    text: String,
    glued: bool,
}

/// Cuts a line at blanks, commas and the like, and where a number begins or ends in a text.
fn pieces(raw: &str) -> Vec<Piece> {
    let chars: Vec<char> = raw.chars().filter(|c| *c == '\t' || !is_hidden(*c)).collect();
    let at = |index: usize| chars.get(index).copied().map(narrow);
    let mut pieces = vec![];
    let (mut text, mut glued) = (String::new(), false);
    for (index, original) in chars.iter().enumerate() {
        let (c, next) = (narrow(*original), at(index + 1));
        let before = index.checked_sub(1).and_then(at);
        if separates(&text, c, before, &chars, index) {
            if !text.is_empty() {
                pieces.push(Piece { text: std::mem::take(&mut text), glued });
            }
            glued = false;
            continue;
        }
        if !text.is_empty() && parts(before.unwrap_or(' '), c, next) {
            pieces.push(Piece { text: std::mem::take(&mut text), glued });
            glued = true;
        }
        text.push(*original);
    }
    if !text.is_empty() {
        pieces.push(Piece { text, glued });
    }
    pieces
}

/// Whether `c` stands between two pieces and belongs to neither.
fn separates(text: &str, c: char, before: Option<char>, chars: &[char], index: usize) -> bool {
    let at = |ahead: usize| chars.get(index + ahead).copied().map(narrow);
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let between_digits = digit(before) && digit(at(1));
    match c {
        // In a date that is written with blanks.
        _ if c.is_whitespace() => {
            let unit = |c: Option<char>| matches!(c, Some('年' | '月' | '日'));
            let in_date = digit(before) && unit(at(1)) || unit(before) && before != Some('日');
            !(in_date && (unit(at(1)) || digit(at(1))))
        }
        ',' => {
            let head = text.chars().map(narrow).rev().take_while(char::is_ascii_digit).count();
            let group = (1..=3).contains(&head) && (1..=3).all(|ahead| digit(at(ahead)));
            // Amounts with thousands, or the next column.
            !(group && matches!(at(4), None | Some('.' | ',' | '元' | '块' | ' ' | '\t')))
                || (at(4) == Some(',') && !(5..=7).all(|ahead| digit(at(ahead))))
        }
        ':' | '.' if chars.get(index) != Some(&'.') => !between_digits,
        'T' => between_digits && tidy(text).len() == "2026-11-15".len() && text.contains('-'),
        _ => matches!(c, ';' | '|' | '"' | '、' | '；' | '「' | '」'),
    }
}

/// Whether a piece ends between `before` and `c`.
fn parts(before: char, c: char, next: Option<char>) -> bool {
    let wide = |c: char| !c.is_ascii();
    let begins = c.is_ascii_digit()
        || c == '¥'
        || (matches!(c, '+' | '-') && next.is_some_and(|c| c.is_ascii_digit() || c == '¥'));
    let starts = begins && wide(before) && !INSIDE.contains(before) && before != '¥';
    let ends = before.is_ascii_digit() && wide(c) && c != '¥' && !UNITS.contains(c);
    let whole = matches!(before, '日' | '号' | '元' | '整' | '块' | '万')
        && !begins
        && !matches!(c, '整' | '正' | '钱' | '元' | '块');
    starts || ends || whole
}

/// After these a number goes on.
const INSIDE: &str = "年月元块角";
/// These belong to the number before them.
const UNITS: &str = "年月日号元块圆万角毛分";
/// Numbers of an order have at least so many digits, and at most so many characters.
const NUMBER: (usize, usize) = (10, 64);
/// Words of a line about money that came back.
const REFUND: [&str; 5] = ["退款", "退回", "已退", "退费", "收入"];
/// Before the merchant's own number.
const MERCHANT: [&str; 3] = ["商户单号", "商家订单号", "商户订单号"];
/// Before what is left in the account.
const BALANCE: &str = "余额";
/// What a bill says beside the payment, and labels.
const DULL: [&str; 36] = [
    "支出",
    "交易成功",
    "支付成功",
    "扣款成功",
    "付款成功",
    "已支付",
    "成功",
    "消费",
    "付款",
    "扣款",
    "支付",
    "自动扣款",
    "交易单号",
    "商户单号",
    "商家订单号",
    "商户订单号",
    "订单号",
    "单号",
    "金额",
    "时间",
    "日期",
    "收款方",
    "交易对方",
    "对方",
    "交易时间",
    "付款时间",
    "商户名称",
    "您于",
    "人民币",
    "余额",
    "账户余额",
    "上午",
    "下午",
    "凌晨",
    "早上",
    "晚上",
];

fn read_day(text: &str, today: NaiveDate) -> Option<Result<NaiveDate, DayError>> {
    let digits =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    match parse_typed_day(text, today) {
        Err(DayError::Empty | DayError::NotANumber) => {}
        // Eight digits that are no day are a number.
        Err(_) if text.bytes().all(|b| b.is_ascii_digit()) => {}
        // A version, a price: what reads as a day has a year of four digits.
        found if text.bytes().take(4).all(|b| b.is_ascii_digit()) => return Some(found),
        _ => {}
    }
    let short = text.strip_suffix(['日', '号']).filter(|text| text.contains('月')).unwrap_or(text);
    let (month, day) = short.split_once(['月', '-', '/'])?;
    let by_words = text.contains('月');
    let fits = digits(month) && digits(day) && (by_words || month.len() + day.len() == 4);
    if !fits {
        return None;
    }
    let found = latest_day(month.parse().ok()?, day.parse().ok()?, today);
    Some(found.ok_or(DayError::NoSuchDay))
}

fn read_time(before: &str, text: &str) -> Option<String> {
    let part = DAY_PARTS.iter().map(|(name, _)| *name).find(|name| before.ends_with(name));
    text.contains(':').then(|| parse_time(&format!("{}{text}", part.unwrap_or_default())))?
}

fn is_number(text: &str) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    plain && digits >= NUMBER.0 && text.len() <= NUMBER.1 && !text.starts_with('-')
}

/// The amount, and whether it says that it is one; a bare number has to stand alone.
fn read_amount(text: &str, alone: bool) -> Option<(i64, bool)> {
    let bare = text.bytes().all(|b| b.is_ascii_digit());
    let fen = parse_amount(text.trim_start_matches('+')).ok()?;
    (alone || !bare).then_some((fen, !bare))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::dates::{iso, parse_iso};

    #[track_caller]
    fn case(raw: &str, day: &str, time: &str, amounts: &[i64], rest: &str) {
        let found = read_line(raw, parse_iso("2026-11-23").unwrap());
        let found_day = found.day.and_then(Result::ok).map(iso).unwrap_or_default();
        assert_eq!((found_day.as_str(), found.time.as_str()), (day, time), "{raw}: {found:?}");
        assert_eq!((found.amounts.as_slice(), found.rest.as_str()), (amounts, rest), "{raw}");
    }

    #[test]
    fn days_times_and_amounts_in_any_order() {
        let full = |raw| case(raw, "2026-11-15", "08:01", &[2500], "某某网络科技有限公司");
        full("2026-11-15 08:01 25.00 某某网络科技有限公司");
        full("某某网络科技有限公司\t-25.00\t2026年11月15日 8:01:22");
        full("2026/11/15,上午8:01,某某网络科技有限公司,¥25.00");
        full("2026-11-15T08:01:22 ￥25 某某网络科技有限公司");
        full("20261115 08:01 25元 某某网络科技有限公司 支付成功");
        full("11月15日 08:01 某某网络科技有限公司 25.00元整");
        full("11-15 08:01 某某网络科技有限公司 25块");
        full("2026 年 11 月 15 日 上午 8:01 某某网络科技有限公司 25");
        full("２０２６－１１－１５　０８：０１　２５．００　某某网络科技有限公司");
        full("\"2026-11-15 08:01:22\",\"某某网络科技有限公司\",\"25.00\"");
        full("11月15日08:01某某网络科技有限公司25.00元，余额1,280.50元。");
        full("时间：2026-11-15 08:01 收款方：某某网络科技有限公司 金额：25.00");
        full("2026-11-15\u{200B} 08:01 25.00\u{FEFF} 某某网络科技有限公司");
    }

    #[test]
    fn amounts_and_payees_of_every_kind() {
        case("2026-11-15 1,280.50 甲", "2026-11-15", "", &[128_050], "甲");
        case("2026-11-15,1,280.50,甲", "2026-11-15", "", &[128_050], "甲");
        case("2026-11-15,25,甲", "2026-11-15", "", &[2500], "甲");
        case("2026-11-15 １２８．５０ 甲", "2026-11-15", "", &[12_850], "甲");
        case("12月1日 25 7天酒店（2号店）", "2025-12-01", "", &[2500], "7天酒店（2号店）");
        case("2026-11-15 25.00 Apple.com/bill", "2026-11-15", "", &[2500], "Apple.com/bill");
        case("2026-11-15 25.00 甲 公司", "2026-11-15", "", &[2500], "甲 公司");
        case("2026-11-15 25.00 30.00", "2026-11-15", "", &[2500, 3000], "");
        case("2026-11-15 25.00 甲 25.00", "2026-11-15", "", &[2500], "甲");
        case("2026-11-15 甲", "2026-11-15", "", &[], "甲");
        case("25.00 甲", "", "", &[2500], "甲");
        case("", "", "", &[], "");
    }

    #[test]
    fn long_runs_of_digits_are_order_numbers() {
        let today = parse_iso("2026-11-23").unwrap();
        let numbers = |raw: &str| {
            let line = read_line(raw, today);
            (line.order, line.merchant_order, line.rest, line.amounts)
        };
        let given = |order: &str, merchant: &str, rest: &str| {
            (order.to_owned(), merchant.to_owned(), rest.to_owned(), vec![2500])
        };
        let line = "2026-11-15 25.00 甲 4200001234202611150000000001";
        assert_eq!(numbers(line), given("4200001234202611150000000001", "", "甲"));
        let line = "2026-11-15 25.00 1000000001 PT20261115000000001";
        assert_eq!(numbers(line), given("1000000001", "PT20261115000000001", ""));
        let line = "2026-11-15 25.00 商户单号：1000000001 交易单号：1000000002 甲";
        assert_eq!(numbers(line), given("1000000002", "1000000001", "甲"));
    }

    #[test]
    fn what_came_back_and_days_that_are_none() {
        let read = |raw: &str| read_line(raw, parse_iso("2026-11-23").unwrap());
        for raw in ["2026-11-15 +25.00 甲", "2026-11-15 25.00 甲 已退款", "2026-11-15 甲 退款 25"]
        {
            assert!(read(raw).refund, "{raw}");
        }
        assert!(!read("2026-11-15 -25.00 甲").refund);
        assert_eq!(read("2026-11-24 25").day, Some(Err(DayError::Future)));
        assert_eq!(read("2009-11-24 25").day, Some(Err(DayError::TooEarly)));
        assert_eq!(read("2月30日 25").day, Some(Err(DayError::NoSuchDay)));
    }
}
