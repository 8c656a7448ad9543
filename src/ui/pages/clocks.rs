//! What happens at a channel after filing, and by when.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::calendar::end_of;
use crate::domain::case::{Filing, FilingKind};
use crate::domain::channel::Channel;
use crate::domain::clock::{Clock, Ground};
use crate::text::{Text, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::SourceLink;
use crate::ui::context::tr;

/// The clocks of a channel: those that a filing started, or in general.
#[component]
pub(super) fn Clocks(
    channel: &'static Channel,
    #[prop(optional)] filing: Option<Filing>,
) -> impl IntoView {
    let case = use_case();
    let from = filing.as_ref().map(|filing| filing.day);
    let lines = move || {
        let (plan, today) = (case.plan.read(), case.app.today());
        let clocks = case.channel(channel).then.iter().filter(|clock| match &filing {
            Some(filing) => clock.is_started_by(filing, &plan.case.answers),
            None => {
                clock.of.is_none_or(|kind| kind == FilingKind::Complaint)
                    && clock.when.holds(&plan.case.answers, today)
            }
        });
        clocks.map(|clock| view! { <ClockLine clock from /> }).collect_view()
    };
    view! { <ul class="clocks">{lines}</ul> }
}

#[component]
fn ClockLine(clock: &'static Clock, from: Option<NaiveDate>) -> impl IntoView {
    let case = use_case();
    let ground = ground_text(clock.ground);
    let by = move || {
        from.filter(|_| clock.counts_from_filing()).and_then(|from| by_day(case, clock, from))
    };
    let source = Signal::derive(move || case.source(clock.source));
    view! {
        <li>
            <span>{tr(clock.what)}</span>
            " "
            <span class="pill">{tr(ground)}</span>
            {move || by().map(|by| view! { <b class="by">{by}</b> })}
            <small>
                <SourceLink source />
            </small>
        </li>
    }
}

/// How binding a clock is, in a word.
pub(super) const fn ground_text(ground: Ground) -> Text {
    match ground {
        Ground::Law => wc::GROUND_LAW,
        Ground::Contract => wc::GROUND_CONTRACT,
        Ground::Custom => wc::GROUND_CUSTOM,
        Ground::Suggestion => wc::GROUND_SUGGESTION,
        Ground::Word => wc::GROUND_WORD,
    }
}

/// By which day, and how sure that is; tracked.
fn by_day(case: CaseContext, clock: &Clock, from: NaiveDate) -> Option<String> {
    let app = case.app;
    let end = end_of(clock.span, from, app.years())?;
    let mut by = app.fill(wc::BY_DAY, &[("day", &app.day(end.day))]);
    if let Some(moved) = end.moved {
        by.push_str(&app.fill(wc::ROLLED, &[("day", &app.day(moved))]));
    }
    if end.provisional {
        by.push_str(app.text(wc::PROVISIONAL));
    }
    Some(by)
}
