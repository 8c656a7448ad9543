//! Deadlines as a calendar file (RFC 5545), with two alarms each, for the calendar that the person looks at anyway.
//!
//! Calendars travel to clouds, so whoever calls this puts no name, sum or number of anybody into a title or a note.
//! The crate `ics` neither asks a clock nor draws random numbers; `icalendar` does both, in the time zone and in every
//! alarm. But it counts the 75 octets of a line without the space that continues it, so lines are folded here.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use ics::parameters::{TzIDParam, Value};
use ics::properties::{
    CalScale, Class, Description, DtEnd, DtStart, Sequence, Summary, Transp, Trigger, TzName, URL,
};
use ics::{Alarm, Event, ICalendar, Standard, TimeZone, escape_text};

use crate::text::dates::iso;
use crate::text::{Lang, words_site};

/// One deadline, as a calendar shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What tells it from every other one and stays the same when it moves: the ids of the case, the filing, the clock.
    pub parts: Vec<String>,
    /// When it is.
    pub when: When,
    /// What is due.
    pub title: String,
    /// How it was counted, and what to do; may be empty.
    pub note: String,
    /// The address of the page on which to go on.
    pub link: String,
    /// Whether it rests on holidays that are not announced.
    pub provisional: bool,
    /// When what it follows from was last changed, Beijing time: a calendar takes the later one.
    pub changed: NaiveDateTime,
}

/// When a deadline is, in Beijing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// In the course of a day.
    Day(NaiveDate),
    /// At an instant: the end of a span of hours.
    Instant(NaiveDateTime),
}

/// The file with these deadlines, made at `now` (Beijing time) for a reader of `lang`.
pub fn calendar_file(reminders: &[Reminder], lang: Lang, now: NaiveDateTime) -> String {
    let mut calendar = ICalendar::new("2.0", "-//Fusu//Deadlines//ZH");
    calendar.push(CalScale::new("GREGORIAN"));
    calendar.add_timezone(beijing());
    for reminder in reminders {
        calendar.add_event(event(reminder, lang, now));
    }
    folded(&calendar.to_string())
}

const ZONE: &str = "Asia/Shanghai";

/// No summer time since 1991.
fn beijing() -> TimeZone<'static> {
    let mut standard = Standard::new("19700101T000000", "+0800", "+0800");
    standard.push(TzName::new("CST"));
    TimeZone::standard(ZONE, standard)
}

fn event(reminder: &Reminder, lang: Lang, now: NaiveDateTime) -> Event<'static> {
    let title = plain(&reminder.title);
    let mut event = Event::new(uid(&reminder.parts), utc(now));
    match reminder.when {
        When::Day(day) => {
            // The day after is the end: it is no longer a part of it.
            let after = day.checked_add_days(Days::new(1)).unwrap_or(day);
            let (mut start, mut end) = (DtStart::new(compact(day)), DtEnd::new(compact(after)));
            start.add(Value::DATE);
            end.add(Value::DATE);
            event.push(start);
            event.push(end);
        }
        When::Instant(at) => {
            let mut start = DtStart::new(local(at));
            start.add(TzIDParam::new(ZONE));
            event.push(start);
        }
    }
    event.push(Summary::new(escape_text(title.clone())));
    event.push(Description::new(escape_text(note(reminder, lang))));
    event.push(URL::new(plain(&reminder.link)));
    event.push(Sequence::new(sequence(reminder.changed).to_string()));
    event.push(Class::private());
    event.push(Transp::transparent());
    for minutes in alarms(reminder.when) {
        let sign = if minutes < 0 { "-" } else { "" };
        let trigger = Trigger::new(format!("{sign}PT{}M", minutes.abs()));
        event.add_alarm(Alarm::display(trigger, Description::new(escape_text(title.clone()))));
    }
    event
}

/// The alarms, in minutes from the start: at nine the day before, and at nine on the day; an hour ahead of an instant
/// that nine o'clock would come too late for.
fn alarms(when: When) -> [i64; 2] {
    const NINE: i64 = 9 * 60;
    const DAY: i64 = 24 * 60;
    match when {
        When::Day(_) => [NINE - DAY, NINE],
        When::Instant(at) => {
            let of_day = i64::from(at.hour() * 60 + at.minute());
            let on_the_day = NINE - of_day;
            [on_the_day - DAY, if on_the_day < 0 { on_the_day } else { -60 }]
        }
    }
}

fn note(reminder: &Reminder, lang: Lang) -> String {
    let provisional = reminder.provisional.then(|| words_site::CALENDAR_PROVISIONAL.of(lang));
    let parts = [Some(&*reminder.note), provisional, Some(&*reminder.link)];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.map(plain).collect::<Vec<_>>().join("\n")
}

/// A text without characters that would break a line of the file, or a program that reads it.
fn plain(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn uid(parts: &[String]) -> String {
    let of_id = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
    let parts: Vec<String> =
        parts.iter().map(|part| part.chars().filter(of_id).collect()).collect();
    format!("{}@fusu", parts.join("-"))
}

/// Seconds since 2020, which stay below the greatest number that calendars take until 2088.
fn sequence(changed: NaiveDateTime) -> i64 {
    const FROM: i64 = 1_577_836_800;
    (changed.and_utc().timestamp() - FROM).clamp(0, i64::from(i32::MAX))
}

/// "20261208".
fn compact(day: NaiveDate) -> String {
    iso(day).replace('-', "")
}

/// "20261208T141500".
fn local(at: NaiveDateTime) -> String {
    format!("{}T{:02}{:02}{:02}", compact(at.date()), at.hour(), at.minute(), at.second())
}

fn utc(beijing: NaiveDateTime) -> String {
    let at = beijing.checked_sub_signed(TimeDelta::hours(8)).unwrap_or(beijing);
    format!("{}Z", local(at))
}

/// A line has 75 octets at most, with the space that continues the one before; no character is cut in two. A space goes
/// to the next line with the character after it: some readers take spaces from the end of a line.
fn folded(file: &str) -> String {
    const LONGEST: usize = 75;
    let mut folded = String::with_capacity(file.len() + file.len() / LONGEST);
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut room = LONGEST;
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            let next = characters.peek().filter(|_| character == ' ').map_or(0, |c| c.len_utf8());
            if character.len_utf8() + next > room {
                folded.push_str("\r\n ");
                room = LONGEST - 1;
            }
            room -= character.len_utf8();
            folded.push(character);
        }
        folded.push_str("\r\n");
    }
    folded
}
