//! What whoever runs the site adds: asked for once the pages are there, and never waited for.

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
    /// What it says, with the holiday tables that are then to be used; it lives as long as the page.
    Ready(&'static Site, &'static [Year]),
    /// It is not used.
    Faulty(SiteError),
}

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
                Ok(site) => {
                    let index = untrack(|| self.index());
                    let years = site.years_with(index.map_or(&[], |index| index.years));
                    SiteFile::Ready(Box::leak(Box::new(site)), years.leak())
                }
                Err(error) => SiteFile::Faulty(error),
            });
        };
        self.browser().fetch_fresh(PATH, LONGEST, Box::new(done));
    }

    /// What the site says of itself, tracked.
    pub fn site(self) -> Option<&'static Site> {
        match *self.site.read() {
            SiteFile::Ready(site, _) => Some(site),
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
        match *self.site.read() {
            SiteFile::Ready(_, years) => years,
            SiteFile::None | SiteFile::Faulty(_) => self.index().map_or(&[], |index| index.years),
        }
    }
}
