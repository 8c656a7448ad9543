//! The tables as the files that the browser fetches: one per problem type and language, an index, and the sources.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::ser::Error as _;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::emergency::PLAN;
use super::follow_up::{self, FOLLOW_UP};
use super::holidays::YEARS;
use super::prevention::PREVENTION;
use super::problems::sample;
use super::sources::{CITED, all};
use super::triage::TRIAGE;
use super::{REGISTRY, problem};
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
    let sources = named(&cited(problem.journey));
    let tips: Vec<Text> = PREVENTION.of(problem.id).map(|tip| tip.does.what).collect();
    let sample = sample(problem.id).map(|(today, case)| Sample { today, case });
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
    if lang == Lang::Zh {
        leave_out_english(&mut value);
    }
    // One value a line: an editor finds the sentence, and a diff shows it. Without indents, which are two thirds of a
    // file so deep, and a sixth of it when compressed.
    let mut text = Vec::new();
    let lines = PrettyFormatter::with_indent(b"");
    value.serialize(&mut Serializer::with_formatter(&mut text, lines))?;
    text.push(b'\n');
    String::from_utf8(text).map_err(serde_json::Error::custom)
}

/// Takes the English out of every [`crate::text::Text`].
fn leave_out_english(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("zh") {
                fields.remove("en");
            }
            fields.values_mut().for_each(leave_out_english);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_english),
        _ => {}
    }
}
