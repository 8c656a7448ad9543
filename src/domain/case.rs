//! A case: what the person said, did and received. Everything else is computed from it.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers};
pub use super::filing::{Filing, FilingKind, WAYS};
use super::mark::{IssueMark, IssueState};
use super::reply::{Closing, Reply};
use super::whom::ForWhom;
use crate::text::dates::iso_instant;

/// One complaint, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The id of the record, unique on this device: lower-case letters and digits.
    pub id: String,
    /// The id of the problem type.
    pub problem: String,
    /// When it was begun, Beijing time.
    #[serde(with = "iso_instant")]
    pub begun: NaiveDateTime,
    /// When it was last changed, Beijing time.
    #[serde(with = "iso_instant")]
    pub changed: NaiveDateTime,
    /// What was answered.
    #[serde(default)]
    pub answers: Answers,
    /// What became of each piece of evidence, by its id.
    #[serde(default)]
    pub evidence: BTreeMap<String, Mark>,
    /// Where it was filed.
    #[serde(default)]
    pub filings: Vec<Filing>,
    /// Facts rewritten as a whole in an earlier version, by letter id: they replace the composed facts until they are
    /// given back.
    #[serde(default)]
    pub own_words: BTreeMap<String, String>,
    /// The composed facts from which they were made, or with which they were compared last, by letter id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub own_words_from: BTreeMap<String, String>,
    /// For whom it is, when not for the one who writes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<ForWhom>,
    /// Paragraphs of the facts in the person's own words, by letter id and paragraph id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub own_paragraphs: BTreeMap<String, BTreeMap<String, OwnWords>>,
    /// How it was closed; none while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
    /// What the person says has become of a reason that was given ([`super::issues`]), by its key.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub issues: BTreeMap<String, IssueMark>,
}

/// The person's own words in place of composed ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// What the letter says instead; empty when it is to say nothing.
    pub words: String,
    /// The composed words from which they were made, or with which they were compared last.
    pub from: String,
}

/// In place of the id of a paragraph: the facts as a whole.
pub const WHOLE: &str = "";

/// What became of one piece of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Have it, asked for it, cannot get it, or nothing yet.
    #[serde(default)]
    pub state: EvidenceState,
    /// The person's note; may be empty.
    #[serde(default)]
    pub note: String,
}

/// Whether a piece of evidence is in hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceState {
    /// Nothing said yet.
    #[default]
    #[serde(rename = "open")]
    Open,
    /// In hand.
    #[serde(rename = "have")]
    InHand,
    /// Asked for from whoever holds it.
    #[serde(rename = "asked")]
    Asked,
    /// Cannot be got.
    #[serde(rename = "cannot")]
    Cannot,
}

/// One change to a case. Commands make these; nothing else changes a case.
#[derive(Clone, Debug)]
pub enum Change {
    /// A question was answered.
    Answered(String, Answer),
    /// The questions of a page were answered.
    AnsweredPage(Vec<(String, Answer)>),
    /// It is of another problem type: the answers stay, and count where that type asks the same.
    Retyped(String),
    /// It is for this person, or for the one who writes.
    ForWhom(Option<ForWhom>),
    /// A piece of evidence was marked.
    Marked(String, Mark),
    /// A filing was recorded.
    Filed(Filing),
    /// The filing at this index was recorded by mistake.
    Unfiled(usize),
    /// A filing comes back to this index, from which it was taken by mistake.
    Refiled(usize, Filing),
    /// An answer to the filing with this key was written down, or changed: the one recorded at the same instant is
    /// replaced.
    Replied(String, Reply),
    /// The answer recorded at this instant, to the filing with this key, was a mistake.
    Unreplied(String, NaiveDateTime),
    /// The case was closed, or opened again.
    Closed(Option<Closing>),
    /// What has become of the reason with this key ([`super::issues::key`]); none to leave it to the log again.
    Issue(String, Option<IssueState>),
    /// A paragraph of the facts of a letter was rewritten, or compared with what is composed now; or it is the
    /// composed one again.
    Reworded {
        /// The id of the letter.
        letter: String,
        /// The id of the paragraph, or [`WHOLE`].
        paragraph: String,
        /// The person's words; none for the composed ones.
        own: Option<OwnWords>,
    },
}

impl Case {
    /// A new case.
    pub fn new(id: String, problem: &str, now: NaiveDateTime) -> Self {
        Self {
            id,
            problem: problem.to_owned(),
            begun: now,
            changed: now,
            answers: Answers::new(),
            evidence: BTreeMap::new(),
            filings: Vec::new(),
            own_words: BTreeMap::new(),
            own_words_from: BTreeMap::new(),
            for_whom: None,
            own_paragraphs: BTreeMap::new(),
            closed: None,
            issues: BTreeMap::new(),
        }
    }

    /// The filing with this key.
    pub fn filing(&self, key: &str) -> Option<&Filing> {
        self.filings.iter().find(|filing| filing.key() == key)
    }

    /// Whether nothing was said or done in it yet.
    pub fn is_untouched(&self) -> bool {
        self.answers.is_empty() && self.evidence.is_empty() && self.filings.is_empty()
    }

    /// Applies `change` at the instant `now`. A case counts from what was first said in it.
    pub fn apply(&mut self, change: Change, now: NaiveDateTime) {
        if self.is_untouched() {
            self.begun = now;
        }
        self.changed = now;
        match change {
            Change::Answered(question, answer) => {
                self.answers.insert(question, answer);
            }
            Change::AnsweredPage(answers) => self.answers.extend(answers),
            Change::Retyped(problem) => self.problem = problem,
            Change::ForWhom(whom) => self.for_whom = whom,
            Change::Marked(item, mark) => {
                if mark == Mark::default() {
                    self.evidence.remove(&item);
                } else {
                    self.evidence.insert(item, mark);
                }
            }
            Change::Filed(mut filing) => {
                // Two within a second: each has to be found again.
                while self.filing(&filing.key()).is_some() {
                    filing.recorded += TimeDelta::seconds(1);
                }
                self.filings.push(filing);
            }
            Change::Unfiled(index) => {
                if index < self.filings.len() {
                    self.filings.remove(index);
                }
            }
            Change::Refiled(index, filing) => {
                self.filings.insert(index.min(self.filings.len()), filing);
            }
            Change::Replied(filing, reply) => self.reply(&filing, reply),
            Change::Unreplied(filing, recorded) => {
                if let Some(filing) = self.filings.iter_mut().find(|it| it.key() == filing) {
                    filing.replies.retain(|reply| reply.recorded != recorded);
                }
            }
            Change::Closed(closing) => self.closed = closing,
            Change::Issue(key, Some(state)) => {
                self.issues.insert(key, IssueMark { state, at: now });
            }
            Change::Issue(key, None) => {
                self.issues.remove(&key);
            }
            Change::Reworded { letter, paragraph, own } => self.reword(letter, paragraph, own),
        }
    }

    fn reply(&mut self, filing: &str, reply: Reply) {
        let Some(filing) = self.filings.iter_mut().find(|it| it.key() == filing) else { return };
        match filing.replies.iter_mut().find(|it| it.recorded == reply.recorded) {
            Some(place) => *place = reply,
            None => filing.replies.push(reply),
        }
    }

    fn reword(&mut self, letter: String, paragraph: String, own: Option<OwnWords>) {
        match own {
            Some(own) if paragraph == WHOLE => {
                self.own_words_from.insert(letter.clone(), own.from);
                self.own_words.insert(letter, own.words);
            }
            None if paragraph == WHOLE => {
                self.own_words.remove(&letter);
                self.own_words_from.remove(&letter);
            }
            Some(own) => {
                self.own_paragraphs.entry(letter).or_default().insert(paragraph, own);
            }
            None => {
                if let Some(of_letter) = self.own_paragraphs.get_mut(&letter) {
                    of_letter.remove(&paragraph);
                }
                self.own_paragraphs.retain(|_, of_letter| !of_letter.is_empty());
            }
        }
    }

    /// The latest time that was saved with the case, when it lies after `now`: the clock of this device, or of another one, is
    /// wrong. Ten minutes are let pass: two devices are never quite of one mind.
    pub fn saved_in_the_future(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let of_filings = self.filings.iter().flat_map(|filing| {
            filing.replies.iter().map(|reply| reply.recorded).chain([filing.recorded])
        });
        let closed = self.closed.as_ref().map(|closing| closing.at);
        let latest = of_filings.chain(closed).chain([self.begun, self.changed]).max()?;
        (latest > now + TimeDelta::minutes(10)).then_some(latest)
    }
}

/// A person as the letter needs them; kept apart from the cases, once, and may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Postal address.
    #[serde(default)]
    pub address: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Full name.
    #[serde(default)]
    pub name: String,
    /// Telephone number.
    #[serde(default)]
    pub phone: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reply::ReplyKind;
    use crate::text::dates::{parse_instant, parse_iso};

    fn reply(kind: ReplyKind, recorded: &str) -> Reply {
        Reply::new(kind, parse_iso("2026-11-24").unwrap(), parse_instant(recorded).unwrap())
    }

    #[test]
    fn two_filings_of_one_second_are_told_apart_and_each_has_its_own_answers() {
        let now = parse_instant("2026-11-23T09:00:00").unwrap();
        let day = parse_iso("2026-11-23").unwrap();
        let mut case = Case::new("a".to_owned(), "scam", now);
        for channel in ["wechat", "merchant"] {
            case.apply(Change::Filed(Filing::new(channel, "app", day, now)), now);
        }
        let keys: Vec<String> = case.filings.iter().map(Filing::key).collect();
        assert_eq!(keys, ["20261123090000", "20261123090001"]);
        let key = |index: usize| keys.get(index).cloned().unwrap_or_default();
        let (first, other) = ("2026-11-24T10:00:00", "2026-11-25T10:00:00");
        case.apply(Change::Replied(key(1), reply(ReplyKind::Received, first)), now);
        case.apply(Change::Replied(key(1), reply(ReplyKind::Refused, other)), now);
        // Written down again: it takes the place of the one before.
        case.apply(Change::Replied(key(1), reply(ReplyKind::Papers, first)), now);
        let kinds = |case: &Case, at: usize| {
            let filing = case.filings.get(at).unwrap();
            filing.replies.iter().map(|reply| reply.kind.id()).collect::<Vec<_>>()
        };
        assert_eq!(kinds(&case, 0), [""; 0]);
        assert_eq!(kinds(&case, 1), ["papers", "refused"]);
        case.apply(Change::Unreplied(key(1), parse_instant(first).unwrap()), now);
        assert_eq!(kinds(&case, 1), ["refused"]);
        assert!(case.filing("20261123090002").is_none());
    }
}
