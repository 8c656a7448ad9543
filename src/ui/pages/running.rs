//! What runs in a case: each filing with its dates, and the way to write its answer down; the person's own limits.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::date::{kind_text, state_class, state_text, what_text};
use super::hub_next::days_left;
use super::reminders::{CalendarButton, all};
use crate::domain::calendar::End;
use crate::domain::case::{Filing, FilingKind};
use crate::domain::channel::Channel;
use crate::domain::clock::Until;
use crate::domain::content_file::ContentName;
use crate::domain::explain::{Moved, moved};
use crate::domain::journey::{Next, onward};
use crate::domain::limit::{OwnLimit, limits};
use crate::domain::running::{Running, clocks};
use crate::domain::stakes::Stakes;
use crate::route::Route;
use crate::state::AppState;
use crate::text::money::yuan;
use crate::text::{Text, words_follow_up as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{ButtonLink, SourceLink};
use crate::ui::context::tr;
use crate::ui::next::way;

/// The filings of the case, the newest first, and the money.
#[component]
pub(super) fn RunningCard() -> impl IntoView {
    let case = use_case();
    let keys = Memo::new(move |_| {
        let filings = &case.record.read().filings;
        filings.iter().rev().map(Filing::key).collect::<Vec<_>>()
    });
    // Nothing runs in a case that is closed.
    let goes_on = Memo::new(move |_| case.record.read().closed.is_none());
    let title = Signal::derive(move || {
        case.app.text(if goes_on.get() { w::RUNNING } else { w::SENT_BEFORE })
    });
    view! {
        <Show when=move || !keys.read().is_empty()>
            <section class="card running" aria-labelledby="running">
                <h2 id="running">{title}</h2>
                <Money />
                <For each=move || keys.get() key=Clone::clone children=move |key| {
                    view! { <FilingRow key /> }
                } />
                <Show when=move || goes_on.get()>
                    <p class="actions">
                        <CalendarButton label=w::ALL_TO_CALENDAR reminders=move || all(case) />
                    </p>
                </Show>
            </section>
        </Show>
    }
}

/// What is at stake, and what came back.
#[component]
fn Money() -> impl IntoView {
    let case = use_case();
    let line = Signal::derive(move || {
        let (app, Stakes { open, recovered, .. }) = (case.app, case.stakes());
        let said = |text: Text, fen: i64| (fen > 0).then(|| app.fill(text, &[("sum", &yuan(fen))]));
        let parts = [said(w::AT_STAKE, open), said(w::RECOVERED, recovered)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    view! {
        <Show when=move || !line.read().is_empty()>
            <p>
                <b>{line}</b>
            </p>
        </Show>
    }
}

/// That the clock of the device is wrong, and which dates another table of holidays moved.
#[component]
pub(super) fn DateNotices() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let ahead = Signal::derive(move || {
        let latest = case.record.read().saved_in_the_future(app.now())?;
        Some(app.fill(w::CLOCK_AHEAD, &[("day", &app.day(latest.date()))]))
    });
    let moved = move || {
        let ours = app.index().map_or(&[][..], |index| index.years);
        let plan = case.plan.read();
        let all = moved(ours, app.years(), &plan.case, &plan.channels);
        let lines = all.iter().map(|one| view! { <li>{moved_line(app, one)}</li> });
        let lines = lines.collect_view();
        (!all.is_empty()).then(|| {
            view! {
                <div class="notice">
                    <p>{app.text(w::MOVED_TITLE)}</p>
                    <ul>{lines}</ul>
                </div>
            }
        })
    };
    view! {
        {move || ahead.get().map(|said| view! { <p class="notice warn">{said}</p> })}
        {moved}
    }
}

/// Which date moved, from when to when, and the first day that is another one than it was; tracked.
fn moved_line(app: AppState, moved: &Moved) -> String {
    let (from, to) = (app.day(moved.from), app.day(moved.to));
    let what = app.text(moved.channel.name);
    let line = app.fill(w::MOVED_LINE, &[("what", what), ("from", &from), ("to", &to)]);
    let why = moved.why.first().map(|(day, _, is)| {
        let is = kind_text(app, *is);
        app.fill(w::MOVED_WHY, &[("day", &app.near_day(*day)), ("what", is)])
    });
    why.map_or_else(|| line.clone(), |why| format!("{line}{why}"))
}

#[component]
fn FilingRow(key: String) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    move || {
        let of = case.record.read();
        let filing = of.filing(&key)?;
        let channel = case.journey().channel(&filing.channel)?;
        let title = filing_text(app, channel, filing);
        let to = Route::Reply(case.id(), filing.key());
        let count = filing.replies.len();
        let closed = of.closed.is_some();
        let answers = match count {
            0 => app.text(w::GOT_ANSWER).to_owned(),
            count => app.fill(w::SEE_ANSWERS, &[("count", &count.to_string())]),
        };
        let plan = case.plan.read();
        let running = clocks(&plan.case, filing, channel, app.years());
        let here = plan
            .further
            .iter()
            .filter(|next| next.at().is_some_and(|at| at.filing == filing.recorded));
        let letters = here.filter(|next| case.is_written(next)).map(|next| {
            let (label, to) = way(next, case.id());
            view! {
                <ButtonLink to class="small ghost">
                    {app.text(label)}
                </ButtonLink>
            }
        });
        let letters = letters.collect_view();
        let dates = running.iter().filter(|_| !closed).filter_map(|running| {
            let onward = goes_on(running);
            let to = onward.then(|| onward_from(case, running));
            // Nobody is told to go on where the next action knows no place, or waits for an authority.
            if matches!(to, Some(None)) {
                return None;
            }
            let to = to.flatten();
            Some(view! { <ClockRow filing=filing.key() running=*running to /> })
        });
        let review = here_review(case, filing).filter(|_| !closed);
        let review = review.map(|until| view! { <ReviewRow until /> });
        Some(view! {
            <div class="filingrow">
                <h3>{title}</h3>
                <ul class="clocks">{dates.collect_view()} {review}</ul>
                <p class="actions">
                    <ButtonLink to class="small ghost">
                        {answers}
                    </ButtonLink>
                    {letters}
                </p>
            </div>
        })
    }
}

/// Whether the date is one on which to go on to somebody else, and nothing came of it yet.
fn goes_on(running: &Running) -> bool {
    running.clock.until == Until::Elsewhere && running.met.is_none()
}

/// Where one goes on to after that date, as the next action will say; tracked.
fn onward_from(case: CaseContext, running: &Running) -> Option<&'static Channel> {
    let (app, of) = (case.app, case.record.read());
    onward(case.journey(), &of, running.end.last(), app.today(), app.years())
}

/// By when a review of the answer to `filing` can be asked for, tracked.
fn here_review(case: CaseContext, filing: &Filing) -> Option<NaiveDate> {
    let plan = case.plan.read();
    plan.further.iter().find_map(|next| match next {
        Next::Review(at) if at.filing == filing.recorded => at.until,
        _ => None,
    })
}

/// The last day for asking the level above, and how many are left.
#[component]
fn ReviewRow(until: NaiveDate) -> impl IntoView {
    let app = use_case().app;
    move || {
        let left = days_left(app, (until - app.today()).num_days());
        view! {
            <li>
                <p>
                    <b>{app.day(until)}</b>
                    " "
                    <span class="pill warn">{left}</span>
                </p>
                <p>{app.text(w::REVIEW_UNTIL)}</p>
            </li>
        }
    }
}

/// What was sent where and on which day; tracked.
pub(super) fn filing_text(app: AppState, channel: &Channel, filing: &Filing) -> String {
    let words = match filing.kind {
        FilingKind::Complaint => w::OF_FILING,
        FilingKind::Chaser => w::OF_CHASER,
        FilingKind::Counter => w::OF_COUNTER,
        FilingKind::Review => w::OF_REVIEW,
        FilingKind::Reopened => w::OF_REOPENED,
        FilingKind::Mediation => w::OF_MEDIATION,
    };
    app.fill(words, &[("what", app.text(channel.name)), ("day", &app.day(filing.day))])
}

/// One date, where it stands, and the way to how it is counted.
#[component]
fn ClockRow(
    filing: String,
    running: Running,
    /// Where one goes on to after it.
    to: Option<&'static Channel>,
) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let state = running.state(app.now());
    let class = state_class(state);
    let next = to.map(|channel| {
        let said = app.fill(w::GO_ON_TO, &[("what", app.text(channel.name))]);
        view! { <p>{said}</p> }
    });
    let to = Route::Date(case.id(), filing, running.clock.id.to_owned());
    view! {
        <li>
            <p>
                <b>{app.day(running.due())}</b>
                " "
                <span class=class>{state_text(app, &running)}</span>
            </p>
            <p>{what_text(app, &running)}</p>
            {next}
            <p>
                <a href=to.path()>{app.text(w::HOW_THIS_DAY)}</a>
            </p>
        </li>
    }
}

/// The person's own limits: those that run first, then the rules of which nothing is logged yet.
#[component]
pub(super) fn OwnLimits() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    // They are shown before anything is filed too; the page does not wait for them.
    app.load(&ContentName::FollowUp);
    let table = move || app.follow_up().map_or(&[][..], |tables| tables.limits);
    let rows = move || {
        let plan = case.plan.read();
        let all = limits(table(), &plan.channels, &plan.case, app.today(), app.years());
        all.into_iter().map(|own| view! { <LimitRow own /> }).collect_view()
    };
    view! {
        <Show when=move || !table().is_empty()>
            <details class="card more">
                <summary>{tr(w::OWN_LIMITS)}</summary>
                <ul class="clocks">{rows}</ul>
            </details>
        </Show>
    }
}

#[component]
fn LimitRow(own: OwnLimit) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let by = |text: Text, end: End| app.fill(text, &[("day", &app.day(end.day))]);
    let day = own.end.map(|end| view! { <b class="by">{by(w::LIMIT_BY, end)}</b> });
    let anew = own.anew.map(|(demand, end)| {
        let days = [("from", app.day(demand)), ("day", app.day(end.day))];
        let [from, to] = days.each_ref().map(|(name, day)| (*name, day.as_str()));
        view! { <small>{app.fill(w::LIMIT_ANEW, &[from, to])}</small> }
    });
    let cited = own.limit.source;
    let source =
        Signal::derive(move || app.follow_up()?.sources.iter().find(|source| source.id == cited));
    view! {
        <li>
            <span>{app.text(own.limit.what)}</span>
            " "
            {day}
            {anew}
            <small>
                <SourceLink source />
            </small>
        </li>
    }
}
