//! The titles of the pages of a case that have a heading of their own: the title is that heading.

use crate::domain::problem::Journey;
use crate::domain::walk::walk;
use crate::state::AppState;
use crate::text::{retell, words_case as wc};

/// The question after which its page is named, tracked.
pub(super) fn question(app: AppState, id: &str, step: &str) -> Option<String> {
    let journey = journey(app, id)?;
    let case = app.case(id)?;
    let walk = walk(&journey.flow, &case.answers, app.today());
    let page = *walk.pages().get(walk.reach_page(step)?)?.first()?;
    let title = app.text(page.title);
    let whom = case.for_whom.filter(|whom| whom.is_spoken_of(&case.answers));
    Some(whom.map_or_else(|| title.to_owned(), |whom| retell(title, app.lang(), &whom.name)))
}

/// The name of the letter, tracked.
pub(super) fn letter(app: AppState, id: &str, letter: &str) -> Option<&'static str> {
    Some(app.text(journey(app, id)?.letter(letter)?.name))
}

/// Where it is or was filed, tracked.
pub(super) fn filed(app: AppState, id: &str, channel: &str) -> Option<String> {
    let name = app.text(journey(app, id)?.channel(channel)?.name);
    let done = app.case(id)?.filings.iter().any(|filing| filing.channel == channel);
    let words = if done { wc::FILED_TITLE_DONE } else { wc::FILED_TITLE };
    Some(app.fill(words, &[("what", name)]))
}

fn journey(app: AppState, id: &str) -> Option<&'static Journey> {
    app.journey(&app.case(id)?.problem)
}
