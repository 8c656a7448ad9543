//! Where a rule comes from, and how sure that is.

use crate::text::Text;
use serde::{Deserialize, Serialize};

/// One article of one instrument.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Source {
    /// The id by which content names it, such as `ECL-57`.
    pub id: &'static str,
    /// The name of the instrument, as a letter would cite it.
    pub instrument: Text,
    /// The article.
    pub article: Text,
    /// The ISO day since which this text is in force; empty when that day is not known.
    pub in_force: &'static str,
    /// The ISO day of the copy in which the text was read.
    pub checked: &'static str,
    /// How sure it is.
    pub tag: Tag,
    /// Whether `public/law/<id>.txt` holds the full text.
    pub text: bool,
    /// What a reader has to know before relying on it; may be empty.
    pub note: Text,
}

/// How sure a source is. What is not verified at all is not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tag {
    /// The full text was read, and a second copy of the instrument matched it.
    VerifiedTwice,
    /// The full text was read.
    Verified,
    /// Independent secondary sources agree; shown with "check on the official page".
    Corroborated,
    /// A reading of the rules; shown as advice, not as law.
    Inference,
}
