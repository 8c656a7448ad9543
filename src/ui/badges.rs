//! How many cases want something now, for the header, the first page and the title.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::content_file::ContentName;
use crate::domain::journey::{Badges, Status, plan};
use crate::domain::stakes::Stakes;
use crate::state::AppState;

/// The cases that were filed somewhere and are not closed, tracked.
fn filed(app: AppState) -> Vec<Case> {
    let under_way = |case: &Case| !case.filings.is_empty() && case.closed.is_none();
    app.open_cases().into_iter().filter(under_way).collect()
}

/// Fetches what is needed to tell where the filed cases stand.
pub(super) fn load_filed(app: AppState) {
    Effect::new(move |_| {
        for case in filed(app) {
            app.load(&ContentName::Problem(case.problem));
        }
    });
}

/// How many of them want something; those whose content is on its way do not count yet. Tracked.
pub(super) fn badges(app: AppState) -> Badges {
    let cases = filed(app).into_iter().filter_map(|case| Some((status(app, &case)?, case)));
    cases.fold(Badges::default(), |sum, (status, _)| sum.with(status, true))
}

/// Where a case stands; none while its content is on its way. Tracked.
pub(super) fn status(app: AppState, case: &Case) -> Option<Status> {
    let journey = app.journey(&case.problem)?;
    let plan = plan(journey, case, app.today(), app.years());
    Some(plan.status(case, app.today()))
}

/// The money of all cases that are not closed; tracked.
pub(super) fn stakes(app: AppState) -> Stakes {
    let of = |case: &Case| {
        let problem = &app.problem(&case.problem)?.problem;
        let plan = plan(problem.journey, case, app.today(), app.years());
        Some(Stakes::of(case, &plan.answers, problem.asked, app.today()))
    };
    filed(app).iter().filter_map(of).fold(Stakes::default(), Stakes::and)
}
