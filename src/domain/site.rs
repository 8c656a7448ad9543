//! What whoever runs a site says in `public/site.json`: its name, local offices, notices, holiday tables.
//!
//! The file comes from a text editor, so it is bounded and checked, and the first fault is named with its place; a field
//! that is not known is a fault too, for it is a slip of the pen. Everything in it is shown as text, and addresses of
//! other sites are refused. `public/site.schema.json` says the same to editors.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::calendar::{self, Year};
use crate::text::dates::parse_iso;
use crate::text::{Message, Text, words_site as w};

/// The longest file that is read, in bytes.
pub const LONGEST: usize = 64 * 1024;

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Who runs the site; empty when it does not say.
    pub name: Option<Text>,
    /// Offices nearby, of channels that we know.
    pub offices: Vec<Office>,
    /// What is to be said on the first page.
    pub notices: Vec<Notice>,
    /// Holiday tables that ours do not have yet, or have wrong.
    pub years: Vec<HolidayYear>,
}

/// An office of a channel, as whoever runs the site knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// The ids of the channels on whose cards it stands.
    pub channels: Vec<String>,
    /// Its name.
    pub name: Text,
    /// Its number; empty when there is none.
    pub phone: String,
    /// When it is open, if that is known.
    pub hours: Option<Text>,
    /// What else to know.
    pub note: Option<Text>,
    /// The last day on which this can be relied on.
    pub valid_until: NaiveDate,
}

/// A notice for the first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: Text,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
}

/// The holidays of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayYear {
    /// The year.
    pub year: i32,
    /// The notice of the State Council on which it rests.
    pub notice: String,
    /// The days off, each with the name of its holiday.
    pub off: Vec<(NaiveDate, String)>,
    /// The weekend days that are worked.
    pub work: Vec<NaiveDate>,
}

impl Site {
    /// The notices of `today`.
    pub fn notices_on(&self, today: NaiveDate) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(move |one| (one.from..=one.until).contains(&today))
    }

    /// The offices of this channel.
    pub fn offices_of(&self, channel: &str) -> impl Iterator<Item = &Office> {
        self.offices.iter().filter(move |one| one.channels.iter().any(|id| id == channel))
    }

    /// The holiday tables `known`, with those of the site in place of those of the same year, or beside them.
    pub fn years_with(&self, known: &[Year]) -> Vec<Year> {
        calendar::with(known, self.years.iter().map(HolidayYear::table).collect())
    }
}

impl HolidayYear {
    fn table(&self) -> Year {
        // A working day makes up for the holiday that is nearest.
        let made_up = |day: NaiveDate| {
            let far = |(off, _): &&(NaiveDate, String)| (*off - day).num_days().abs();
            self.off.iter().min_by_key(far).map(|(_, name)| name.clone()).unwrap_or_default()
        };
        let work: Vec<_> = self.work.iter().map(|day| (*day, made_up(*day))).collect();
        Year::of(self.year, &self.notice, &self.off, &work)
    }
}

/// Why the file is not used: the first fault in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteError {
    /// Where, such as `channels[2].phone`, or the line; empty when it is the file as a whole.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What may be wrong at one place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is longer than [`LONGEST`].
    TooLong,
    /// It is no JSON, or a field is unknown, missing, or of another kind; in the words of the reader.
    Form(String),
    /// Nothing is written there.
    Empty,
    /// It has more characters than this.
    Long(usize),
    /// There are more of them than this.
    Many(usize),
    /// An address of another site, a line break or an invisible character.
    NotPlain,
    /// No telephone number.
    Phone,
    /// No day.
    Day,
    /// It ends before it begins.
    Order,
    /// The day is not ruled by the notice of this year.
    Year,
    /// No id of a channel.
    Id,
}

impl SiteError {
    fn at(place: &str, fault: Fault) -> Self {
        Self { place: place.to_owned(), fault }
    }

    /// The sentence for it.
    pub fn message(&self) -> Message {
        let (text, detail) = match &self.fault {
            Fault::TooLong => (w::F_FILE, String::new()),
            Fault::Form(detail) => (w::F_FORM, detail.clone()),
            Fault::Empty => (w::F_EMPTY, String::new()),
            Fault::Long(most) => (w::F_LONG, most.to_string()),
            Fault::Many(most) => (w::F_MANY, most.to_string()),
            Fault::NotPlain => (w::F_PLAIN, String::new()),
            Fault::Phone => (w::F_PHONE, String::new()),
            Fault::Day => (w::F_DAY, String::new()),
            Fault::Order => (w::F_ORDER, String::new()),
            Fault::Year => (w::F_YEAR, String::new()),
            Fault::Id => (w::F_ID, String::new()),
        };
        Message::with(text, &[("place", &self.place), ("detail", &detail)])
    }
}

/// Reads the file.
///
/// # Errors
/// Names the first fault; then nothing of the file is used.
pub fn read(text: &str) -> Result<Site, SiteError> {
    if text.len() > LONGEST {
        return Err(SiteError::at("", Fault::TooLong));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: File = serde_json::from_str(text).map_err(|error| {
        let said = error.to_string();
        let said = said.split(" at line ").next().unwrap_or_default();
        SiteError::at(&error.line().to_string(), Fault::Form(said.to_owned()))
    })?;
    Ok(Site {
        name: file.name.map(|name| words("name", name, 40)).transpose()?,
        offices: list("channels", file.channels, 40, office)?,
        notices: list("notices", file.notices, 5, notice)?,
        years: list("years", file.years, 3, year)?,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// For editors.
    #[serde(default, rename = "$schema")]
    _schema: String,
    name: Option<Words>,
    #[serde(default)]
    channels: Vec<RawOffice>,
    #[serde(default)]
    notices: Vec<RawNotice>,
    #[serde(default)]
    years: Vec<RawYear>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    zh: String,
    #[serde(default)]
    en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    #[serde(rename = "for")]
    channels: Vec<String>,
    name: Words,
    phone: Option<String>,
    hours: Option<Words>,
    note: Option<Words>,
    valid_until: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNotice {
    text: Words,
    from: String,
    until: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawYear {
    year: i32,
    notice: String,
    off: Vec<RawDay>,
    #[serde(default)]
    work: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDay {
    date: String,
    name: String,
}

type Checked<T> = Result<T, SiteError>;

fn office(at: &str, raw: RawOffice) -> Checked<Office> {
    if raw.channels.is_empty() {
        return Err(SiteError::at(&format!("{at}.for"), Fault::Empty));
    }
    let words_at = |name: &str, raw: Option<Words>, most| {
        raw.map(|raw| words(&format!("{at}.{name}"), raw, most)).transpose()
    };
    Ok(Office {
        channels: list(&format!("{at}.for"), raw.channels, 20, id)?,
        name: words(&format!("{at}.name"), raw.name, 60)?,
        phone: raw.phone.map_or(Ok(String::new()), |raw| phone(&format!("{at}.phone"), raw))?,
        hours: words_at("hours", raw.hours, 80)?,
        note: words_at("note", raw.note, 200)?,
        valid_until: day(&format!("{at}.valid_until"), &raw.valid_until)?,
    })
}

fn notice(at: &str, raw: RawNotice) -> Checked<Notice> {
    let text = words(&format!("{at}.text"), raw.text, 200)?;
    let from = day(&format!("{at}.from"), &raw.from)?;
    let until = day(&format!("{at}.until"), &raw.until)?;
    if until < from {
        return Err(SiteError::at(at, Fault::Order));
    }
    Ok(Notice { text, from, until })
}

fn year(at: &str, raw: RawYear) -> Checked<HolidayYear> {
    if !(2020..=2100).contains(&raw.year) {
        return Err(SiteError::at(&format!("{at}.year"), Fault::Year));
    }
    // The last days of December may be ruled by the notice of the next year.
    let ruled = |at: &str, text: &str| {
        let day = day(at, text)?;
        let ours = day.year() == raw.year || (day.year() + 1 == raw.year && day.month() == 12);
        if ours { Ok(day) } else { Err(SiteError::at(at, Fault::Year)) }
    };
    if raw.off.is_empty() {
        return Err(SiteError::at(&format!("{at}.off"), Fault::Empty));
    }
    let off = |at: &str, raw: RawDay| {
        let name = line(&format!("{at}.name"), raw.name, 20)?;
        Ok((ruled(&format!("{at}.date"), &raw.date)?, name))
    };
    Ok(HolidayYear {
        year: raw.year,
        notice: line(&format!("{at}.notice"), raw.notice, 120)?,
        off: list(&format!("{at}.off"), raw.off, 60, off)?,
        work: list(&format!("{at}.work"), raw.work, 30, |at, raw: String| ruled(at, &raw))?,
    })
}

fn list<R, T>(
    at: &str,
    raw: Vec<R>,
    most: usize,
    one: impl Fn(&str, R) -> Checked<T>,
) -> Checked<Vec<T>> {
    if raw.len() > most {
        return Err(SiteError::at(at, Fault::Many(most)));
    }
    raw.into_iter().enumerate().map(|(index, raw)| one(&format!("{at}[{index}]"), raw)).collect()
}

/// The wording, which lives as long as the page.
fn words(at: &str, raw: Words, most: usize) -> Checked<Text> {
    let zh = line(&format!("{at}.zh"), raw.zh, most)?;
    let en = if raw.en.is_empty() {
        raw.en
    } else {
        // English takes three times the letters.
        line(&format!("{at}.en"), raw.en, 3 * most)?
    };
    Ok(Text { zh: zh.leak(), en: en.leak() })
}

fn line(at: &str, text: String, most: usize) -> Checked<String> {
    let fault = if text.trim().is_empty() {
        Fault::Empty
    } else if text.chars().count() > most {
        Fault::Long(most)
    } else if text.chars().any(invisible) || has_address(&text) {
        Fault::NotPlain
    } else {
        return Ok(text);
    };
    Err(SiteError::at(at, fault))
}

/// Line breaks, and what turns the direction of a text around.
fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `://`, or a dot between two or more letters or digits and two letters, as in the name of a site.
fn has_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    let named = bytes.windows(5).any(|part| match part {
        [a, b, b'.', c, d] => {
            let before = [a, b].iter().all(|c| c.is_ascii_alphanumeric() || **c == b'-');
            before && c.is_ascii_alphabetic() && d.is_ascii_alphabetic()
        }
        _ => false,
    });
    named || text.contains("://")
}

fn phone(at: &str, raw: String) -> Checked<String> {
    let fine = (3..=30).contains(&raw.len())
        && raw.bytes().all(|c| c.is_ascii_digit() || b"+- ".contains(&c))
        && raw.bytes().filter(u8::is_ascii_digit).count() >= 3;
    if fine { Ok(raw) } else { Err(SiteError::at(at, Fault::Phone)) }
}

fn id(at: &str, raw: String) -> Checked<String> {
    let fine = (1..=40).contains(&raw.len())
        && raw.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_');
    if fine { Ok(raw) } else { Err(SiteError::at(at, Fault::Id)) }
}

fn day(at: &str, raw: &str) -> Checked<NaiveDate> {
    parse_iso(raw).ok_or_else(|| SiteError::at(at, Fault::Day))
}
