//! Why a date is what it is: the strip of its days, and by which rules they are counted.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

use chrono::{NaiveDate, NaiveDateTime};
use fusu::content::channels;
use fusu::content::holidays::YEARS;
use fusu::domain::calendar::Kind;
use fusu::domain::case::{Case, Filing};
use fusu::domain::channel::Channel;
use fusu::domain::explain::{Day, Role, explain, extension_notes};
use fusu::domain::reply::{Reply, ReplyKind};
use fusu::domain::running::{Running, clocks};
use fusu::text::dates::{iso, parse_iso};

static WALLET: Channel = channels::OTHER_WALLET;
static BANK: Channel = channels::BANK;
static PBOC: Channel = channels::PBOC;
static COURT: Channel = channels::COURT;

fn day(text: &str) -> NaiveDate {
    parse_iso(text).unwrap()
}

fn noon(text: &str) -> NaiveDateTime {
    day(text).and_hms_opt(12, 0, 0).unwrap()
}

fn filed(channel: &Channel, on: &str) -> Case {
    let mut case = Case::new("a".to_owned(), "auto_renewal", noon("2026-09-01"));
    case.filings.push(Filing::new(channel.id, "app", day(on), noon(on)));
    case
}

fn reply(kind: ReplyKind, on: &str) -> Reply {
    Reply::new(kind, day(on), noon(on))
}

fn one(case: &Case, channel: &'static Channel, id: &str) -> Option<Running> {
    let filing = case.filings.first().unwrap();
    clocks(case, filing, channel, YEARS).into_iter().find(|one| one.clock.id == id)
}

#[test]
fn the_strip_of_a_date_names_every_day() {
    let case = filed(&PBOC, "2026-09-23");
    let strip = |case: &Case, channel: &'static Channel, id: &str| {
        let explained = explain(&one(case, channel, id).unwrap(), YEARS);
        let line = |day: &Day| {
            let kind = match day.kind {
                Kind::Work => String::new(),
                Kind::Weekend => " weekend".to_owned(),
                Kind::Holiday(name) => format!(" {}", name.zh),
                Kind::MakeUp(name) => format!(" worked for {}", name.zh),
            };
            let role = match day.role {
                Role::Opening => "0".to_owned(),
                Role::Counted(number) => number.to_string(),
                Role::Skipped => "-".to_owned(),
                Role::Original(number) => {
                    format!("{} was last", number.map(|one| one.to_string()).unwrap_or_default())
                }
                Role::Added(number) => format!("+{number}"),
                Role::Last(number) => {
                    format!("{} last", number.map(|one| one.to_string()).unwrap_or_default())
                }
                Role::RolledOver => "over".to_owned(),
                Role::Moved => "moved".to_owned(),
            };
            format!("{} {role}{kind}", iso(day.day).split_off(5))
        };
        (explained.days.iter().map(line).collect::<Vec<_>>().join("\n"), explained)
    };
    let (text, explained) = strip(&case, &PBOC, "decide");
    assert_eq!(
        text,
        "09-23 0\n09-24 1\n09-25 - 中秋节\n09-26 - 中秋节\n09-27 - 中秋节\n09-28 2\n09-29 3\n09-30 4\n\
         10-01 - 国庆节\n10-02 - 国庆节\n10-03 - 国庆节\n10-04 - 国庆节\n10-05 - 国庆节\n10-06 - 国庆节\n\
         10-07 - 国庆节\n10-08 5\n10-09 6\n10-10 7 last worked for 国庆节"
    );
    assert_eq!(explained.rules, ["PBOC5-43", "CC-201"]);
    assert_eq!(explained.weeks().len(), 3);
    let (text, explained) = strip(&filed(&BANK, "2026-04-16"), &BANK, "answer");
    assert!(text.ends_with(
        "04-30 14\n05-01 15 last 劳动节\n05-02 over 劳动节\n05-03 over 劳动节\n\
         05-04 over 劳动节\n05-05 over 劳动节\n05-06 moved"
    ));
    assert_eq!(explained.rules, ["CC-201", "CC-203"]);
    let mut suit = filed(&COURT, "2026-08-20");
    suit.filings[0].replies.push(Reply {
        accepted: Some(day("2026-08-26")),
        ..reply(ReplyKind::Received, "2026-08-26")
    });
    let (text, _) = strip(&suit, &COURT, "small_claim");
    assert_eq!(text, "08-26 0\n10-26  last");
}

/// Every day stands there, on both sides of the day that was the last one, and the rule for what was added beside it.
#[test]
fn a_date_that_was_put_off_shows_every_day_and_where_the_first_term_ended() {
    let put_off = |channel: &Channel, named: &str| {
        let mut case = filed(channel, "2026-11-23");
        let until = Some(day(named));
        let extended = Reply { until, ..reply(ReplyKind::Extended, "2026-12-01") };
        case.filings[0].replies.push(extended);
        case
    };
    let explained = |case: &Case, channel: &'static Channel, id: &str| {
        explain(&one(case, channel, id).unwrap(), YEARS)
    };
    let bank = explained(&put_off(&BANK, "2026-12-23"), &BANK, "answer");
    assert_eq!(bank.days.len(), 31, "a day is left out");
    let (first, added) = bank.segments();
    assert_eq!((first.len(), added.len()), (16, 15));
    let role = |days: &[Day]| days.last().map(|day| (iso(day.day), day.role));
    assert_eq!(role(first), Some(("2026-12-08".to_owned(), Role::Original(Some(15)))));
    assert_eq!(added[0].role, Role::Added(16));
    assert_eq!(role(added), Some(("2026-12-23".to_owned(), Role::Last(Some(30)))));
    assert_eq!(bank.original, Some(day("2026-12-08")));
    let notes = extension_notes(bank.running.clock, &BANK);
    assert!(notes[0].zh.contains("30 日") && notes.len() == 2, "{notes:?}");
    // Later than the rule allows: to its last day, and no further.
    let bank = explained(&put_off(&BANK, "2027-03-01"), &BANK, "answer");
    assert_eq!(role(bank.segments().1).unwrap().1, Role::Last(Some(60)));
    // Working days go on to be counted as such; a Sunday that was named has no number.
    let wallet = explained(&put_off(&WALLET, "2026-12-20"), &WALLET, "usual");
    let (first, added) = wallet.segments();
    assert_eq!(role(first).unwrap().1, Role::Original(Some(15)));
    let roles: Vec<Role> = added.iter().map(|day| day.role).collect();
    let numbers = [Role::Added(16), Role::Added(17), Role::Added(18), Role::Added(19)];
    assert_eq!(roles[..4], numbers);
    assert_eq!(roles[4..], [Role::Skipped, Role::Last(None)]);
    assert!(extension_notes(wallet.running.clock, &WALLET).is_empty());
    // What was not put off is one part.
    let plain = explained(&filed(&BANK, "2026-11-23"), &BANK, "answer");
    assert_eq!((plain.original, plain.segments().1.len()), (None, 0));
}
