//! The tables as the files that the browser fetches: one per problem type and language, an index, and the sources.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;
use serde::ser::Error as _;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

use super::emergency::PLAN;
use super::follow_up::{self, FOLLOW_UP};
use super::holidays::YEARS;
use super::prevention::PREVENTION;
use super::problems::sample;
use super::sources::{CITED, all};
use super::triage::TRIAGE;
use super::{REGISTRY, problem, rows};
use crate::domain::content_file::{
    ContentName, EDITION, Envelope, Index, PreventionFile, ProblemFile, Sample, SourcesFile,
    Summary,
};
use crate::domain::explain::rules;
use crate::domain::follow_up::FollowUp;
use crate::domain::problem::{Journey, Problem};
use crate::domain::source::Source;
use crate::text::{Lang, Text};

/// The name of every file.
pub fn names() -> Vec<ContentName> {
    let own = [
        ContentName::Index,
        ContentName::Sources,
        ContentName::Prevention,
        ContentName::Triage,
        ContentName::FollowUp,
    ];
    let problems = REGISTRY.iter().map(|problem| ContentName::Problem(problem.id.to_owned()));
    own.into_iter().chain(problems).collect()
}

/// The text of the file `name`. The Chinese file leaves the English out, the English one holds both languages.
///
/// # Errors
/// When there is no such problem type, or the tables hold what JSON cannot.
pub fn text(name: &ContentName, lang: Lang) -> serde_json::Result<String> {
    match name {
        ContentName::Index => write(&index(), lang),
        ContentName::Sources => write(&SourcesFile { sources: CITED }, lang),
        ContentName::Prevention => write(&prevention_file(), lang),
        ContentName::Triage => write(&TRIAGE, lang),
        ContentName::FollowUp => write(&follow_up_file(), lang),
        ContentName::Problem(id) => write(&problem_file(id), lang),
    }
}

/// What is in the index.
pub fn index() -> Index {
    let summaries: Vec<Summary> = REGISTRY.iter().map(summary).collect();
    Index { problems: summaries.leak(), emergency: PLAN, years: YEARS }
}

/// What is in the file of the problem type with this id.
pub fn problem_file(id: &str) -> Option<ProblemFile> {
    problem(id).map(|problem| file_of(*problem))
}

/// What is in the file of `problem`, which the registry need not hold.
pub fn file_of(problem: Problem) -> ProblemFile {
    let whole = problem.journey;
    let (channels, letters) = (rows::channels(whole), rows::letters(whole));
    let journey = Journey { channels, letters, ..*whole };
    let journey: &'static Journey = Box::leak(Box::new(journey));
    let sources = named(&cited(journey));
    let tips: Vec<Text> = PREVENTION.of(problem.id).map(|tip| tip.does.what).collect();
    let sample = sample(problem.id).map(|(today, case)| Sample { today, case });
    let problem = Problem { journey, ..problem };
    ProblemFile { problem, sources, tips: tips.leak(), sample }
}

/// What is in the file about prevention.
pub fn prevention_file() -> PreventionFile {
    let cited = PREVENTION.tips().flat_map(|tip| tip.sources).copied().collect();
    PreventionFile { prevention: PREVENTION, sources: named(&cited) }
}

/// What is in the file of the time after filing.
pub fn follow_up_file() -> FollowUp {
    FollowUp { sources: named(&follow_up::cited()), ..FOLLOW_UP }
}

/// The sources with these ids.
fn named(ids: &BTreeSet<&str>) -> &'static [Source] {
    let sources: Vec<Source> = all().copied().filter(|source| ids.contains(source.id)).collect();
    sources.leak()
}

/// The sources that the tables of `journey` cite.
pub fn cited(journey: &Journey) -> BTreeSet<&'static str> {
    let of_items = journey.items.iter().map(|item| item.source);
    let of_bases = journey.bases.iter().map(|basis| basis.source);
    let of_channels = journey.channels.iter().flat_map(|channel| {
        let of_clocks = channel.then.iter().flat_map(rules);
        let of_grounds = channel.prechecks.iter().map(|ground| ground.source);
        channel.sources.iter().copied().chain(of_clocks).chain(of_grounds)
    });
    of_items.chain(of_bases).chain(of_channels).filter(|id| !id.is_empty()).collect()
}

const fn summary(problem: &Problem) -> Summary {
    let Problem { id, name, mark, line, asked, .. } = *problem;
    Summary { id, name, mark, line, asked }
}

/// The text of a file that holds `content`.
///
/// # Errors
/// When it holds what JSON cannot.
pub fn write<T: Serialize>(content: &T, lang: Lang) -> serde_json::Result<String> {
    let envelope = Envelope { edition: EDITION.to_owned(), content };
    let mut value = serde_json::to_value(&envelope)?;
    leave_out_english(&mut value, lang);
    let mut text = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut text, ObjectPerLine))?;
    text.push(b'\n');
    String::from_utf8(text).map_err(serde_json::Error::custom)
}

/// Each object on a line of its own: a text stands on one line with its translation, so that an editor finds it and a
/// diff shows it. Indents would be two thirds of a file so deep, and a line for each field is 600 bytes in brotli.
struct ObjectPerLine;

impl Formatter for ObjectPerLine {
    fn begin_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b"\n{")
    }
}

/// Takes the English out of every [`crate::text::Text`]: of a file in English only where there is none.
fn leave_out_english(value: &mut Value, lang: Lang) {
    match value {
        Value::Object(fields) => {
            let empty = fields.get("en").is_some_and(|en| en == "");
            if fields.contains_key("zh") && (lang == Lang::Zh || empty) {
                fields.remove("en");
            }
            fields.values_mut().for_each(|field| leave_out_english(field, lang));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out_english(item, lang)),
        _ => {}
    }
}
