//! The content tables: both languages, known placeholders, cited sources, and the page that shows them without a script.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::journeys;
use fusu::content::emergency::PLAN;
use fusu::content::follow_up::{self, FOLLOW_UP};
use fusu::content::limits::LIMITS;
use fusu::content::prevention::PREVENTION;
use fusu::content::problems::sample;
use fusu::content::sources::{CITED, FURTHER};
use fusu::content::triage::TRIAGE;
use fusu::content::{REGISTRY, files, static_html};
use fusu::domain::channel::Channel;
use fusu::domain::content_file::{
    self, ContentError, ContentName, Index, PreventionFile, ProblemFile, SourcesFile,
};
use fusu::domain::explain::rules;
use fusu::domain::follow_up::FollowUp;
use fusu::domain::letter::{Section, Writer, compose};
use fusu::domain::triage::{Then, Triage};
use fusu::domain::walk::walk;
use fusu::text::{Lang, Text, placeholders};

#[test]
fn every_piece_of_wording_is_there_in_both_languages() {
    let all = wording();
    assert!(all.len() > 500, "only {} pieces were read", all.len());
    for (at, text) in all {
        assert_eq!(text.zh.is_empty(), text.of(Lang::En).is_empty(), "{at}: {text:?}");
        let zh: BTreeSet<_> = placeholders(text.zh).collect();
        let en: BTreeSet<_> = placeholders(text.of(Lang::En)).collect();
        assert!(en.is_subset(&zh), "{at}: {text:?}");
        assert_eq!(text.zh.trim(), text.zh, "{at}");
        assert_eq!(text.of(Lang::En).trim(), text.of(Lang::En), "{at}");
        assert!(
            text.zh.is_empty() || text.zh != text.of(Lang::En) || text.zh.is_ascii(),
            "{at}: untranslated"
        );
    }
}

#[test]
fn every_file_that_is_written_is_read_back_as_the_tables_are() {
    for lang in [Lang::Zh, Lang::En] {
        let text = |name: &ContentName| files::text(name, lang).unwrap();
        for name in files::names() {
            match &name {
                ContentName::Index => {
                    let read: Index = content_file::read(&name, &text(&name)).unwrap();
                    same(&read, &files::index(), lang);
                }
                ContentName::Sources => {
                    let read: SourcesFile = content_file::read(&name, &text(&name)).unwrap();
                    same(&read, &SourcesFile { sources: CITED }, lang);
                }
                ContentName::Prevention => {
                    let read: PreventionFile = content_file::read(&name, &text(&name)).unwrap();
                    same(&read, &files::prevention_file(), lang);
                }
                ContentName::Triage => {
                    let read: Triage = content_file::read(&name, &text(&name)).unwrap();
                    same(&read, &TRIAGE, lang);
                }
                ContentName::FollowUp => {
                    let read: FollowUp = content_file::read(&name, &text(&name)).unwrap();
                    same(&read, &files::follow_up_file(), lang);
                }
                ContentName::Problem(id) => {
                    let read: ProblemFile = content_file::read(&name, &text(&name)).unwrap();
                    same(&read, &files::problem_file(id).unwrap(), lang);
                }
            }
        }
    }
}

/// Compares what was read with the tables, without the English where it was left out.
#[track_caller]
fn same<T: std::fmt::Debug>(read: &T, tables: &T, lang: Lang) {
    let (read, tables) = (format!("{read:#?}"), format!("{tables:#?}"));
    let english = |line: &&str| lang == Lang::En || !line.trim_start().starts_with("en: ");
    let (read, tables) = (read.lines().filter(english), tables.lines().filter(english));
    for (number, (one, other)) in read.clone().zip(tables.clone()).enumerate() {
        assert_eq!(one, other, "line {number}");
    }
    assert_eq!(read.count(), tables.count());
}

#[test]
fn a_broken_or_foreign_file_is_refused_with_its_reason() {
    let name = ContentName::Index;
    let good = files::text(&name, Lang::Zh).unwrap();
    let refused = |text: String| content_file::read::<Index>(&name, &text).unwrap_err();
    assert_eq!(refused(good.replace(content_file::EDITION, "older")), ContentError::OtherEdition);
    assert_eq!(refused("{\"edition\":\"older\"}".to_owned()), ContentError::OtherEdition);
    let deep =
        format!("{{\"edition\":\"{}\",\"content\":{}", content_file::EDITION, "[".repeat(100_000));
    let long = " ".repeat(content_file::LONGEST + 1);
    let cut: String = good.chars().take(good.chars().count() / 2).collect();
    let shape = good.replace("\"problems\"", "\"others\"");
    for text in ["", "<!doctype html>", "[]", &deep, &long, &cut, &shape] {
        assert_eq!(refused(text.to_owned()), ContentError::Unreadable);
    }
    // A file that is whole, but another than was asked for.
    let other = ContentName::Problem("scam".to_owned());
    let text = files::text(&other, Lang::Zh).unwrap();
    let asked = ContentName::Problem("auto_renewal".to_owned());
    assert!(content_file::read::<ProblemFile>(&other, &text).is_ok());
    assert_eq!(
        content_file::read::<ProblemFile>(&asked, &text).unwrap_err(),
        ContentError::Unreadable
    );
}

#[test]
fn chinese_sentences_stay_short() {
    for (at, text) in wording() {
        for sentence in text.zh.split(['。', '？', '！', '；', '：']) {
            let length = sentence.chars().filter(|c| !c.is_ascii()).count();
            assert!(length <= 60, "{at}: {length} characters: {sentence}");
        }
    }
}

#[test]
fn nothing_promises_money() {
    let promises =
        ["保证退款", "一定能退", "肯定能追回", "全额追回", "guaranteed refund", "we promise"];
    for (at, text) in wording() {
        for promise in promises {
            let denied = text.zh.contains(&format!("不{promise}")) || text.zh.contains("没有人");
            assert!(
                denied || !(text.zh.contains(promise) || text.of(Lang::En).contains(promise)),
                "{at}"
            );
        }
    }
}

#[test]
fn evidence_speaks_in_letters_too_and_so_never_says_you() {
    for (_, journey) in journeys() {
        for item in journey.items {
            for text in [item.name, item.why, item.demand] {
                assert!(!text.zh.contains(['您', '你']), "{}: {}", item.id, text.zh);
            }
        }
    }
}

#[test]
fn every_group_of_evidence_has_its_items() {
    for (problem, journey) in journeys() {
        let groups: BTreeSet<_> = journey.items.iter().map(|item| item.group).collect();
        assert_eq!(groups, BTreeSet::from([1, 2, 3, 4]), "{}", problem.id);
    }
}

#[test]
fn cited_sources_are_those_that_the_tables_cite() {
    let cited = cited();
    let compiled: BTreeSet<_> = CITED.iter().map(|source| source.id).collect();
    assert_eq!(
        cited.difference(&compiled).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "not compiled in"
    );
    let further: BTreeSet<_> = FURTHER.iter().map(|source| source.id).collect();
    assert_eq!(cited.intersection(&further).count(), 0);
    let idle: Vec<_> = compiled.difference(&cited).collect();
    assert!(idle.is_empty(), "compiled in for nothing: {idle:?}");
}

#[test]
fn the_first_screen_says_what_the_tables_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let index = fs::read_to_string(path).unwrap();
    assert_eq!(
        static_html::splice(&index).as_deref(),
        Some(index.as_str()),
        "run: cargo run --no-default-features --no-default-features --features content --bin content"
    );
}

#[test]
fn tiles_are_eight_and_differ() {
    let ids: BTreeSet<_> = REGISTRY.iter().map(|problem| problem.id).collect();
    let marks: BTreeSet<_> = REGISTRY.iter().map(|problem| problem.mark).collect();
    assert_eq!((REGISTRY.len(), ids.len(), marks.len()), (8, 8, 8));
}

#[test]
fn every_journey_has_a_sample_that_fills_its_letters() {
    for (problem, journey) in journeys() {
        let (today, case) = sample(problem.id).unwrap();
        assert!(walk(&journey.flow, &case.answers, today).done(), "{}", problem.id);
        let me = common::person();
        let writer = Writer {
            journey,
            sources: CITED,
            after: None,
            case: &case,
            me: &me,
            helper: &fusu::domain::case::Person::default(),
            today,
        };
        let letter =
            fusu::domain::journey::plan(journey, &case, today, fusu::content::holidays::YEARS)
                .letters(journey)[0];
        assert!(compose(&writer, letter).plain(Lang::Zh).chars().count() > 400, "{}", problem.id);
    }
}

fn cited() -> BTreeSet<&'static str> {
    let mut ids = BTreeSet::new();
    for (_, journey) in journeys() {
        ids.extend(journey.items.iter().map(|item| item.source));
        ids.extend(journey.bases.iter().map(|basis| basis.source));
        for channel in journey.channels {
            ids.extend(channel.sources);
            ids.extend(channel.then.iter().flat_map(rules));
            ids.extend(channel.prechecks.iter().map(|ground| ground.source));
        }
    }
    ids.extend(PREVENTION.tips().flat_map(|tip| tip.sources));
    ids.extend(follow_up::cited());
    ids.remove("");
    ids
}

/// Every piece of wording that the tables hold, with the place where it stands.
fn wording() -> Vec<(String, Text)> {
    let mut all = Vec::new();
    let mut put = |at: String, text: Text| all.push((at, text));
    for limit in LIMITS {
        put(limit.id.to_owned(), limit.what);
    }
    let of_plan = [PLAN.first_line, PLAN.call_police, PLAN.call_when, PLAN.choose];
    for text in of_plan.into_iter().chain([PLAN.common_note, PLAN.careful, PLAN.limits]) {
        put("emergency".to_owned(), text);
    }
    for situation in PLAN.situations {
        let at = || format!("emergency {}", situation.id);
        put(at(), situation.name);
        for act in situation.acts {
            put(at(), act.what);
            put(at(), act.how);
            act.calls.iter().for_each(|call| put(at(), call.whose));
        }
    }
    prevention_and_triage(&mut put);
    after_filing(&mut put);
    for problem in REGISTRY {
        put(problem.id.to_owned(), problem.name);
        put(problem.id.to_owned(), problem.line);
    }
    for (problem, journey) in journeys() {
        let id = problem.id;
        put(id.to_owned(), journey.first);
        journey.subject.iter().for_each(|(_, text)| put(format!("{id} subject"), *text));
        journey.order.iter().for_each(|order| put(format!("{id} order"), order.says));
        for step in journey.flow.steps {
            let at = || format!("{id} {}", step.id);
            for text in [step.title, step.help, step.short] {
                put(at(), text);
            }
            step.more.into_iter().for_each(|text| put(at(), text));
            step.signpost.into_iter().for_each(|sign| put(at(), sign.says));
            for option in step.ask.options() {
                put(at(), option.label);
                put(at(), option.hint);
            }
        }
        for item in journey.items {
            for text in [item.name, item.why, item.holder, item.demand] {
                put(format!("{id} {}", item.id), text);
            }
            item.how.iter().for_each(|(_, text)| put(format!("{id} {}", item.id), *text));
        }
        for channel in journey.channels {
            for text in of_channel(channel) {
                put(format!("{id} {}", channel.id), text);
            }
        }
        journey.sentences().for_each(|fact| put(format!("{id} facts"), fact.text));
        journey.demands.iter().for_each(|demand| put(format!("{id} {}", demand.id), demand.text));
        journey.bases.iter().for_each(|basis| put(format!("{id} {}", basis.source), basis.says));
        for letter in journey.letters {
            for text in [letter.name, letter.title, letter.to] {
                put(letter.id.to_owned(), text);
            }
            for section in letter.sections {
                match section {
                    Section::Words(_, heading, text) => {
                        put(letter.id.to_owned(), *heading);
                        put(letter.id.to_owned(), *text);
                    }
                    Section::Fields(_, fields) => fields.iter().for_each(|field| {
                        put(letter.id.to_owned(), field.label);
                        put(letter.id.to_owned(), field.value);
                    }),
                    _ => {}
                }
            }
        }
    }
    for source in CITED.iter().chain(FURTHER) {
        for text in [source.instrument, source.article, source.note] {
            put(source.id.to_owned(), text);
        }
    }
    all
}

/// The wording of a channel: its card, how to reach it and to file there, its clocks and its grounds to refuse.
fn of_channel(channel: &Channel) -> Vec<Text> {
    let (card, intake) = (channel.card, channel.intake);
    let mut all = vec![
        channel.name,
        card.when,
        card.whom,
        card.how,
        card.why,
        card.cost,
        card.if_not,
        channel.cannot,
        channel.reads,
        channel.effect,
        channel.not_yet,
        intake.paste,
        intake.reference,
        intake.ask,
        intake.place,
        intake.again,
        intake.above,
    ];
    all.extend(intake.first.iter().map(|(_, text)| *text));
    all.extend(intake.ways.iter().map(|(_, text)| *text));
    all.extend(channel.contacts.iter().map(|reach| reach.text));
    all.extend(channel.then.iter().map(|clock| clock.what));
    all.extend(channel.prechecks.iter().flat_map(|ground| [ground.ask, ground.says]));
    all
}

fn after_filing(put: &mut impl FnMut(String, Text)) {
    for kind in FOLLOW_UP.kinds {
        for text in [kind.name, kind.example, kind.means] {
            put(format!("kind {}", kind.kind.id()), text);
        }
    }
    for reason in FOLLOW_UP.reasons {
        for text in [reason.says, reason.example, reason.means, reason.counter, reason.told] {
            put(format!("reason {}", reason.id), text);
        }
    }
    for finding in FOLLOW_UP.findings {
        put(format!("finding {}", finding.id), finding.warns);
        put(format!("finding {}", finding.id), finding.counter);
    }
    FOLLOW_UP.keep.iter().for_each(|keep| put("keep".to_owned(), keep.text));
}

fn prevention_and_triage(put: &mut impl FnMut(String, Text)) {
    for text in PREVENTION.ticks.iter().chain([&PREVENTION.lead, &PREVENTION.unticked]) {
        put("prevention".to_owned(), *text);
    }
    for group in PREVENTION.groups.iter().chain([&PREVENTION.alarm]) {
        put("prevention".to_owned(), group.name);
        put("prevention".to_owned(), group.line);
    }
    for tip in PREVENTION.tips() {
        put(format!("prevention {}", tip.id), tip.does.what);
        put(format!("prevention {}", tip.id), tip.does.how);
    }
    for question in TRIAGE.questions {
        put(format!("triage {}", question.id), question.title);
        put(format!("triage {}", question.id), question.help);
        for option in question.options {
            let at = || format!("triage {} {}", question.id, option.id);
            put(at(), option.label);
            put(at(), option.hint);
            if let Then::Found(finding) = option.then {
                put(at(), finding.why);
                put(at(), finding.when);
            }
        }
    }
}
