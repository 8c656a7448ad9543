//! Days and instants: reading what a person types, writing them, storing them. All of them are Beijing time.

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::typed::tidy;
use super::{Lang, Text, t};

/// Reads a day as typed or as a date field gives it: `2026-11-23`, `2026/11/23`, `2026年11月23日`, `20261123`.
///
/// # Errors
/// Says what is wrong; days after `today` and before 2010 are refused.
pub fn parse_typed_day(raw: &str, today: NaiveDate) -> Result<NaiveDate, DayError> {
    let text = tidy(raw);
    if text.is_empty() {
        return Err(DayError::Empty);
    }
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let part = |range| text.get(range).unwrap_or("");
        return parse_day(part(0..4), part(4..6), part(6..8), today);
    }
    let text = text.strip_suffix(['日', '号']).unwrap_or(&text);
    let parts: Vec<&str> = text.split(['-', '/', '.', '年', '月']).collect();
    match parts.as_slice() {
        [year, month, day] => parse_day(year, month, day, today),
        _ => Err(DayError::NotANumber),
    }
}

/// Reads a day from its three fields.
///
/// # Errors
/// As [`parse_typed_day`].
pub fn parse_day(
    year: &str,
    month: &str,
    day: &str,
    today: NaiveDate,
) -> Result<NaiveDate, DayError> {
    if [year, month, day].iter().all(|part| part.trim().is_empty()) {
        return Err(DayError::Empty);
    }
    let number = |raw: &str| {
        let text = tidy(raw);
        let fine = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if fine {
            text.parse::<u32>().map_err(|_| DayError::NotANumber)
        } else {
            Err(DayError::NotANumber)
        }
    };
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let year = i32::try_from(year).map_err(|_| DayError::NoSuchDay)?;
    let found = NaiveDate::from_ymd_opt(year, month, day).ok_or(DayError::NoSuchDay)?;
    if found > today {
        Err(DayError::Future)
    } else if found.year() < FIRST_YEAR {
        Err(DayError::TooEarly)
    } else {
        Ok(found)
    }
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// Nothing was typed.
    Empty,
    /// It is no date.
    NotANumber,
    /// The calendar has no such day.
    NoSuchDay,
    /// It has not come yet.
    Future,
    /// It is before 2010.
    TooEarly,
}

/// Payments before this year are refused.
pub const FIRST_YEAR: i32 = 2010;

/// The latest day up to `today` with this month and day, for bills that leave the year out.
pub fn latest_day(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    // 29 February comes every four years, or after eight.
    (0..=8)
        .filter_map(|back| NaiveDate::from_ymd_opt(today.year() - back, month, day))
        .find(|found| *found <= today)
}

/// Reads a time of day as [`read_time`] does, and gives it as `HH:MM`.
pub fn parse_time(raw: &str) -> Option<String> {
    read_time(raw).map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// Reads a time of day, such as `8:01`, `08:01:22`, `下午3:05`; `None` when it is none.
pub fn read_time(raw: &str) -> Option<NaiveTime> {
    let text = tidy(raw);
    let part = DAY_PARTS.iter().find_map(|(name, noon)| Some((text.strip_prefix(name)?, *noon)));
    let (text, noon) = part.unwrap_or((&text, false));
    let (hour, minute) = match text.split_once(':') {
        Some((hour, rest)) => (hour, rest.split(':').next()?),
        None if text.len() == 4 => text.split_at_checked(2)?,
        None => return None,
    };
    let number = |part: &str| {
        let fine = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if fine { part.parse::<u32>().ok() } else { None }
    };
    let hour = number(hour)?;
    let hour = if noon && hour < 12 { hour + 12 } else { hour };
    NaiveTime::from_hms_opt(hour, number(minute)?, 0)
}

/// Parts of the day, and whether their hours count from noon. The hour of 中午 and 晚上 is clear from 1 on; at 12 it is not,
/// and stays as it is.
pub(crate) const DAY_PARTS: [(&str, bool); 5] =
    [("上午", false), ("凌晨", false), ("早上", false), ("下午", true), ("晚上", true)];

/// "2026-11-23".
pub fn iso(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Reads [`iso`]; years outside 1900 to 2200 are refused.
pub fn parse_iso(text: &str) -> Option<NaiveDate> {
    let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let mut parts = text.split('-').map(str::parse::<u32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    (plain && (1900..=2200).contains(&year))
        .then(|| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day))?
}

/// "2026-11-23T14:02:05".
pub fn iso_instant_text(at: NaiveDateTime) -> String {
    format!("{}T{}:{:02}", iso(at.date()), clock(at), at.second())
}

/// Reads [`iso_instant_text`].
pub fn parse_instant(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_once('T')?;
    let mut parts = time.split(':').map(str::parse::<u32>);
    let (hour, minute, second) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    let plain = time.len() == 8 && parts.next().is_none();
    plain.then(|| parse_iso(day)?.and_hms_opt(hour, minute, second))?
}

/// "2026年11月23日", "23 November 2026".
pub fn long(day: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Lang::En => format!("{} {} {}", day.day(), month_name(day), day.year()),
    }
}

/// Between two moments.
pub const UNTIL: Text = t("至", " to ");

/// "从2026年11月1日到2026年11月23日"; one day alone when both are the same.
pub fn period(first: NaiveDate, last: NaiveDate, lang: Lang) -> String {
    let (from, to) = (long(first, lang), long(last, lang));
    match lang {
        _ if first == last => from,
        Lang::Zh => format!("从{from}到{to}"),
        Lang::En => format!("From {from} to {to}"),
    }
}

/// "11月23日", "23 Nov".
pub fn short(day: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{}月{}日", day.month(), day.day()),
        Lang::En => {
            let name: String = month_name(day).chars().take(3).collect();
            format!("{} {name}", day.day())
        }
    }
}

/// "星期二", "Tuesday".
pub fn weekday(day: NaiveDate, lang: Lang) -> &'static str {
    const NAMES: [Text; 7] = [
        t("星期一", "Monday"),
        t("星期二", "Tuesday"),
        t("星期三", "Wednesday"),
        t("星期四", "Thursday"),
        t("星期五", "Friday"),
        t("星期六", "Saturday"),
        t("星期日", "Sunday"),
    ];
    let at = day.weekday().num_days_from_monday() as usize;
    NAMES.get(at).map_or("", |name| name.of(lang))
}

/// "14:02".
pub fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// The same day so many months later, or the last day of that month.
pub fn months_later(day: NaiveDate, count: u32) -> NaiveDate {
    day.checked_add_months(Months::new(count)).unwrap_or(day)
}

fn month_name(day: NaiveDate) -> &'static str {
    match day.month() {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

macro_rules! stored {
    ($(#[$doc:meta])* $name:ident, $type:ty, $write:path, $read:path) => {
        $(#[$doc])*
        pub mod $name {
            use serde::{Deserialize, Deserializer, Serializer, de::Error};

            /// Writes it.
            ///
            /// # Errors
            /// When the serializer fails.
            pub fn serialize<S: Serializer>(value: &$type, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&$write(*value))
            }

            /// Reads it.
            ///
            /// # Errors
            /// When the text is not in the stored form.
            pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<$type, D::Error> {
                let text = String::deserialize(from)?;
                $read(&text).ok_or_else(|| D::Error::custom("no date"))
            }
        }
    };
}

stored!(
    /// Stores a day as `YYYY-MM-DD`.
    iso_day, chrono::NaiveDate, super::iso, super::parse_iso
);
stored!(
    /// Stores an instant as `YYYY-MM-DDTHH:MM:SS`.
    iso_instant, chrono::NaiveDateTime, super::iso_instant_text, super::parse_instant
);
stored!(
    /// Stores a day that may be missing; an empty text when it is.
    iso_day_option, Option<chrono::NaiveDate>, super::iso_or_empty, super::parse_iso_or_empty
);

fn iso_or_empty(day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, iso)
}

#[expect(clippy::option_option, reason = "outer: readable; inner: given")]
fn parse_iso_or_empty(text: &str) -> Option<Option<NaiveDate>> {
    if text.is_empty() { Some(None) } else { parse_iso(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        parse_iso(text).unwrap()
    }

    #[track_caller]
    fn case(raw: &str, expected: Result<&str, DayError>) {
        assert_eq!(parse_typed_day(raw, day("2026-11-23")), expected.map(day), "{raw}");
    }

    #[test]
    fn days_as_people_type_them() {
        case("2026-11-23", Ok("2026-11-23"));
        case("２０２６／１１／２３", Ok("2026-11-23"));
        case("2026年1月5日", Ok("2026-01-05"));
        case("20260105", Ok("2026-01-05"));
        case("2026.1.5", Ok("2026-01-05"));
        case("2026-\u{200B}11-23", Ok("2026-11-23"));
        case("2026-11-24", Err(DayError::Future));
        case("2026-02-30", Err(DayError::NoSuchDay));
        case("2009-12-31", Err(DayError::TooEarly));
        case("", Err(DayError::Empty));
        case("昨天", Err(DayError::NotANumber));
        case("99999-1-1", Err(DayError::NotANumber));
    }

    #[test]
    fn a_day_without_its_year_is_the_latest_one() {
        let latest = |month, of_month| latest_day(month, of_month, day("2026-11-23")).map(iso);
        assert_eq!(latest(11, 23).as_deref(), Some("2026-11-23"));
        assert_eq!(latest(11, 24).as_deref(), Some("2025-11-24"));
        assert_eq!(latest(2, 29).as_deref(), Some("2024-02-29"));
        assert_eq!(latest(2, 30), None);
    }

    #[test]
    fn times() {
        assert_eq!(parse_time("9:5").as_deref(), Some("09:05"));
        assert_eq!(parse_time("９：０５").as_deref(), Some("09:05"));
        assert_eq!(parse_time("0905").as_deref(), Some("09:05"));
        assert_eq!(parse_time("8:01:22").as_deref(), Some("08:01"));
        assert_eq!(parse_time("上午8:01").as_deref(), Some("08:01"));
        assert_eq!(parse_time("下午 3:05").as_deref(), Some("15:05"));
        assert_eq!(parse_time("下午15:05").as_deref(), Some("15:05"));
        assert_eq!(parse_time("24:00"), None);
        assert_eq!(parse_time("下午24:00"), None);
        assert_eq!(parse_time("早上"), None);
    }

    #[test]
    fn written() {
        assert_eq!(long(day("2026-11-23"), Lang::Zh), "2026年11月23日");
        assert_eq!(long(day("2026-11-23"), Lang::En), "23 November 2026");
        assert_eq!(short(day("2026-01-05"), Lang::En), "5 Jan");
        assert_eq!(months_later(day("2026-01-31"), 1), day("2026-02-28"));
        assert_eq!(months_later(day("2026-01-31"), 2), day("2026-03-31"));
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::super::*;

        proptest! {
            #[test]
            fn reading_is_total(raw in ".*", time in ".*") {
                let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
                let _ = parse_typed_day(&raw, today);
                let _ = (parse_iso(&raw), parse_instant(&raw), parse_time(&time));
            }

            #[test]
            fn iso_is_read_again(days in 0_i64..100_000) {
                let day = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(days.unsigned_abs());
                prop_assert_eq!(parse_iso(&iso(day)), Some(day));
            }
        }
    }
}
