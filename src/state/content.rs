//! Loading content: the one place where its files are asked for, waited for, refused and tried again.
//!
//! A file in English holds both languages, so a reader of Chinese is served by either. While only the Chinese file is
//! there, its wording is shown to a reader of English too ([`crate::text::Text::of`]), until the English one arrives.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{AppState, FetchError};
use crate::domain::content_file::{
    ContentError, ContentName, EDITION, Index, LONGEST, PreventionFile, ProblemFile, SourcesFile,
    Summary, read,
};
use crate::domain::follow_up::FollowUp;
use crate::domain::problem::Journey;
use crate::domain::source::Source;
use crate::domain::triage::Triage;
use crate::text::Lang;

/// What is known of every file that was asked for.
pub(super) type Files = BTreeMap<(ContentName, Lang), FileState>;

/// What is known of one file.
#[derive(Clone, Copy, Debug)]
pub(super) enum FileState {
    Waiting,
    Failed(ContentError),
    Ready(File),
}

/// One file as it was read; it lives as long as the page.
#[derive(Clone, Copy, Debug)]
pub(super) enum File {
    Index(&'static Index),
    Problem(&'static ProblemFile),
    Sources(&'static SourcesFile),
    Prevention(&'static PreventionFile),
    Triage(&'static Triage),
    FollowUp(&'static FollowUp),
}

/// Whether content can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentState {
    /// It is on its way.
    Waiting,
    /// It cannot be had.
    Failed(ContentError),
    /// It is there, if perhaps in Chinese only.
    Ready,
}

impl AppState {
    /// Asks for a file in the language of the pages, unless it was asked for before or there is none: a problem type
    /// may be named by any address and any stored record.
    pub fn load(self, name: &ContentName) {
        if let ContentName::Problem(id) = name
            && untrack(|| self.summary(id)).is_none()
        {
            return;
        }
        let lang = self.lang.get_untracked();
        let key = (name.clone(), lang);
        let known = self.files.with_untracked(|files| {
            files.contains_key(&key) || (lang == Lang::Zh && found(files, name, lang).is_some())
        });
        if !known {
            self.fetch(key);
        }
    }

    /// Asks for everything on display in the language of the pages.
    pub(super) fn load_language(self) {
        let names: Vec<ContentName> =
            self.files.with_untracked(|files| files.keys().map(|(name, _)| name.clone()).collect());
        for name in names {
            self.load(&name);
        }
    }

    /// Asks again for every file that could not be had.
    pub fn retry_content(self) {
        let failed = |(key, state): (&(ContentName, Lang), &FileState)| {
            matches!(state, FileState::Failed(_)).then(|| key.clone())
        };
        let keys: Vec<_> =
            self.files.with_untracked(|files| files.iter().filter_map(failed).collect());
        for key in keys {
            self.fetch(key);
        }
    }

    /// Whether the file can be shown, tracked.
    pub fn content_state(self, name: &ContentName) -> ContentState {
        if self.find(name).is_some() {
            return ContentState::Ready;
        }
        let key = (name.clone(), self.lang.get());
        self.files.with(|files| match files.get(&key) {
            Some(FileState::Failed(error)) => ContentState::Failed(*error),
            _ => ContentState::Waiting,
        })
    }

    /// Why some wording that is on display cannot be had in the language of the pages, tracked.
    pub fn untranslated(self) -> Option<ContentError> {
        let lang = self.lang.get();
        self.files.with(|files| {
            files.iter().find_map(|((name, of), state)| match state {
                FileState::Failed(error) if *of == lang && found(files, name, lang).is_some() => {
                    Some(*error)
                }
                _ => None,
            })
        })
    }

    /// The index, tracked.
    pub fn index(self) -> Option<&'static Index> {
        match self.find(&ContentName::Index)? {
            File::Index(index) => Some(index),
            _ => None,
        }
    }

    /// What the index says of a problem type, tracked.
    pub fn summary(self, id: &str) -> Option<&'static Summary> {
        self.index()?.problems.iter().find(|problem| problem.id == id)
    }

    /// Everything about a problem type, tracked.
    pub fn problem(self, id: &str) -> Option<&'static ProblemFile> {
        match self.find(&ContentName::Problem(id.to_owned()))? {
            File::Problem(file) => Some(file),
            _ => None,
        }
    }

    /// The journey of a problem type, tracked.
    pub fn journey(self, id: &str) -> Option<&'static Journey> {
        Some(self.problem(id)?.problem.journey)
    }

    /// Every source, tracked.
    pub fn sources(self) -> &'static [Source] {
        match self.find(&ContentName::Sources) {
            Some(File::Sources(file)) => file.sources,
            _ => &[],
        }
    }

    /// What keeps money safe, tracked.
    pub fn prevention(self) -> Option<&'static PreventionFile> {
        match self.find(&ContentName::Prevention)? {
            File::Prevention(file) => Some(file),
            _ => None,
        }
    }

    /// The questions for whoever does not know the type, tracked.
    pub fn triage(self) -> Option<&'static Triage> {
        match self.find(&ContentName::Triage)? {
            File::Triage(triage) => Some(triage),
            _ => None,
        }
    }

    /// What comes after filing, tracked.
    pub fn follow_up(self) -> Option<&'static FollowUp> {
        match self.find(&ContentName::FollowUp)? {
            File::FollowUp(tables) => Some(tables),
            _ => None,
        }
    }

    fn find(self, name: &ContentName) -> Option<File> {
        let lang = self.lang.get();
        self.files.with(|files| found(files, name, lang))
    }

    fn fetch(self, key: (ContentName, Lang)) {
        let (name, lang) = key.clone();
        self.files.update(|files| {
            files.insert(key, FileState::Waiting);
        });
        // The edition in the address keeps caches from answering with the file of another one.
        let path = format!("{}?v={EDITION}", name.path(lang));
        let done = move |answer: Result<String, FetchError>| {
            let state = answer
                .map_err(ContentError::from)
                .and_then(|text| parse(&name, &text))
                .map_or_else(FileState::Failed, FileState::Ready);
            let first = matches!(state, FileState::Ready(File::Index(_)))
                && untrack(|| self.index()).is_none();
            if matches!(state, FileState::Ready(File::Index(_))) {
                self.keep_reading();
            }
            self.files.update(|files| {
                files.insert((name, lang), state);
            });
            if first {
                self.load_site();
            }
        };
        self.browser().fetch_text(&path, LONGEST, Box::new(done));
    }
}

impl From<FetchError> for ContentError {
    fn from(error: FetchError) -> Self {
        match error {
            FetchError::Unreachable => Self::Unreachable,
            FetchError::TooLong => Self::Unreadable,
        }
    }
}

/// The file in `lang`, or else in the other language.
fn found(files: &Files, name: &ContentName, lang: Lang) -> Option<File> {
    [lang, lang.other()].into_iter().find_map(|lang| match files.get(&(name.clone(), lang)) {
        Some(FileState::Ready(file)) => Some(*file),
        _ => None,
    })
}

fn parse(name: &ContentName, text: &str) -> Result<File, ContentError> {
    Ok(match name {
        ContentName::Index => File::Index(leak(read(name, text)?)),
        ContentName::Problem(_) => File::Problem(leak(read(name, text)?)),
        ContentName::Sources => File::Sources(leak(read(name, text)?)),
        ContentName::Prevention => File::Prevention(leak(read(name, text)?)),
        ContentName::Triage => File::Triage(leak(read(name, text)?)),
        ContentName::FollowUp => File::FollowUp(leak(read(name, text)?)),
    })
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
