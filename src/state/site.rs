//! What whoever runs the site adds: asked for once the pages are there, and never waited for.

use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

use super::{AppState, FetchError};
use crate::domain::calendar::Year;
use crate::domain::site::{self, Fault, LONGEST, Site, SiteError};

/// The file, beside `index.html`.
const PATH: &str = "site.json";

/// What is known of the file.
#[derive(Clone, Debug, Default)]
pub(super) enum SiteFile {
    /// It is not there, or not asked for yet.
    #[default]
    None,
    /// What it says, and the holiday tables that are then to be used; they live as long as the page.
    Ready(&'static Site, Joined),
    /// It is not used.
    Faulty(SiteError),
}

/// The holiday tables of an index, and the same with those of the site: the index of another language has other names.
type Joined = Arc<Mutex<Vec<(&'static [Year], &'static [Year])>>>;

impl AppState {
    /// Asks for the file at the network, for a notice in a cache may be an old one.
    pub(super) fn load_site(self) {
        let done = move |answer: Result<String, FetchError>| {
            let read = match answer {
                Ok(text) => site::read(&text),
                // A site without the file is as good as any.
                Err(FetchError::Unreachable) => return,
                Err(FetchError::TooLong) => {
                    Err(SiteError { place: String::new(), fault: Fault::TooLong })
                }
            };
            self.site.set(match read {
                Ok(site) => SiteFile::Ready(Box::leak(Box::new(site)), Joined::default()),
                Err(error) => SiteFile::Faulty(error),
            });
        };
        self.browser().fetch_fresh(PATH, LONGEST, Box::new(done));
    }

    /// What the site says of itself, tracked.
    pub fn site(self) -> Option<&'static Site> {
        match &*self.site.read() {
            SiteFile::Ready(site, _) => Some(*site),
            SiteFile::None | SiteFile::Faulty(_) => None,
        }
    }

    /// Why its file is not used, tracked.
    pub fn site_error(self) -> Option<SiteError> {
        match &*self.site.read() {
            SiteFile::Faulty(error) => Some(error.clone()),
            SiteFile::None | SiteFile::Ready(..) => None,
        }
    }

    /// The holiday notices, with those of the site; tracked.
    pub fn years(self) -> &'static [Year] {
        let own: &'static [Year] = self.index().map_or(&[], |index| index.years);
        match &*self.site.read() {
            SiteFile::Ready(site, joined) if !site.years.is_empty() => {
                let mut joined = joined.lock().unwrap_or_else(PoisonError::into_inner);
                let known = joined.iter().find(|(of, _)| ptr::eq(*of, own)).map(|(_, all)| *all);
                known.unwrap_or_else(|| {
                    let all: &'static [Year] = site.years_with(own).leak();
                    joined.push((own, all));
                    all
                })
            }
            SiteFile::None | SiteFile::Faulty(_) | SiteFile::Ready(..) => own,
        }
    }
}
