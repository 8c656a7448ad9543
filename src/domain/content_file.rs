//! The files of content as the browser fetches them: their names, their form, and why one may be refused.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::asked::Asked;
use super::calendar::Year;
use super::case::Case;
use super::condition::Condition;
use super::emergency::EmergencyPlan;
use super::follow_up::FollowUp;
use super::ids::is_id;
use super::prevention::Prevention;
use super::problem::Problem;
use super::source::Source;
use super::triage::Triage;
use crate::text::dates::iso_day;
use crate::text::{Lang, Text, leaked};

/// The edition of the content for which this program was built (`src/build.rs`).
pub const EDITION: &str = env!("FUSU_EDITION");

/// The longest file that is read, in bytes. Ours have a tenth of it.
pub const LONGEST: usize = 2 * 1024 * 1024;

/// One file of content, without its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContentName {
    /// What home needs: an [`Index`].
    Index,
    /// All that the journey of one problem type needs, by its id: a [`ProblemFile`].
    Problem(String),
    /// Every source that content cites: a [`SourcesFile`].
    Sources,
    /// What keeps money safe: a [`PreventionFile`].
    Prevention,
    /// The questions for whoever does not know the type: a [`Triage`].
    Triage,
    /// What comes after filing, for all problem types: a [`FollowUp`].
    FollowUp,
}

impl ContentName {
    /// The path of the file below the page, in `lang`.
    pub fn path(&self, lang: Lang) -> String {
        let name = match self {
            Self::Index => "index",
            Self::Problem(id) => id,
            Self::Sources => "sources",
            Self::Prevention => "prevention",
            Self::Triage => "triage",
            Self::FollowUp => "follow_up",
        };
        format!("content/{name}.{}.json", lang.code())
    }
}

/// What home needs of every problem type, and what any page may need at once.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Index {
    /// Every problem type, in the order of its tile.
    #[serde(deserialize_with = "leaked::list")]
    pub problems: &'static [Summary],
    /// The emergency plan.
    pub emergency: EmergencyPlan,
    /// The holiday notices, by which working days are counted.
    #[serde(deserialize_with = "leaked::list")]
    pub years: &'static [Year],
}

/// A problem type as its tile shows it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Summary {
    /// The stored id, and the name of its file.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// One character for the tile.
    pub mark: &'static str,
    /// One line that lets a person recognise their own case.
    pub line: Text,
    /// Which sum is asked back: cases are called by it where their file is not loaded.
    #[serde(deserialize_with = "leaked::list")]
    pub asked: &'static [(Condition, Asked)],
}

/// Everything that the pages of one problem type need.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct ProblemFile {
    /// The problem type.
    pub problem: Problem,
    /// The sources that it cites.
    #[serde(deserialize_with = "leaked::list")]
    pub sources: &'static [Source],
    /// What prevents this type, in a sentence each.
    #[serde(deserialize_with = "leaked::list")]
    pub tips: &'static [Text],
    /// An invented case, from which the sample letter is written.
    pub sample: Option<Sample>,
}

/// An invented case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sample {
    /// The day on which its letter is written.
    #[serde(with = "iso_day")]
    pub today: chrono::NaiveDate,
    /// The case.
    pub case: Case,
}

/// Every source that content cites.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct SourcesFile {
    /// The sources.
    #[serde(deserialize_with = "leaked::list")]
    pub sources: &'static [Source],
}

/// What keeps money safe, and the sources that it cites.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct PreventionFile {
    /// The tips and the self-check.
    pub prevention: Prevention,
    /// The sources.
    #[serde(deserialize_with = "leaked::list")]
    pub sources: &'static [Source],
}

/// A file: what it holds, and the edition to which it belongs.
#[derive(Serialize, Deserialize)]
pub struct Envelope<T> {
    /// The edition; a file that an editor corrected by hand keeps it.
    pub edition: String,
    /// What it holds.
    pub content: T,
}

/// Why a file of content cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentError {
    /// It could not be fetched, or not in time.
    Unreachable,
    /// It belongs to another edition: the site was renewed since this page was opened.
    OtherEdition,
    /// It is too long, no JSON, or not in the form that this program reads.
    Unreadable,
}

/// What can be read from a file of content.
pub trait Content: Deserialize<'static> {
    /// Whether it is what was asked for under `name`.
    fn fits(&self, name: &ContentName) -> bool;
}

impl Content for Index {
    fn fits(&self, name: &ContentName) -> bool {
        *name == ContentName::Index && self.problems.iter().all(|problem| is_id(problem.id))
    }
}

impl Content for ProblemFile {
    fn fits(&self, name: &ContentName) -> bool {
        matches!(name, ContentName::Problem(id) if id == self.problem.id)
    }
}

impl Content for SourcesFile {
    fn fits(&self, name: &ContentName) -> bool {
        *name == ContentName::Sources && self.sources.iter().all(|source| is_id(source.id))
    }
}

impl Content for PreventionFile {
    fn fits(&self, name: &ContentName) -> bool {
        *name == ContentName::Prevention && self.sources.iter().all(|source| is_id(source.id))
    }
}

impl Content for Triage {
    fn fits(&self, name: &ContentName) -> bool {
        *name == ContentName::Triage && !self.questions.is_empty()
    }
}

impl Content for FollowUp {
    fn fits(&self, name: &ContentName) -> bool {
        *name == ContentName::FollowUp && self.reasons.iter().all(|reason| is_id(reason.id))
    }
}

/// Reads the file `name` from its text.
///
/// # Errors
/// Says why it cannot be used; a file of another edition is recognised even where its form has changed.
pub fn read<T: Content>(name: &ContentName, text: &str) -> Result<T, ContentError> {
    if text.len() > LONGEST {
        return Err(ContentError::Unreadable);
    }
    let file: Value = serde_json::from_str(text).map_err(|_| ContentError::Unreadable)?;
    match file.get("edition").and_then(Value::as_str) {
        Some(EDITION) => {}
        Some(_) => return Err(ContentError::OtherEdition),
        None => return Err(ContentError::Unreadable),
    }
    // Strings are borrowed from the file, which therefore has to live as long as they do.
    let file: &'static Value = Box::leak(Box::new(file));
    let file = Envelope::<T>::deserialize(file).map_err(|_| ContentError::Unreadable)?;
    if file.content.fits(name) { Ok(file.content) } else { Err(ContentError::Unreadable) }
}
