//! Why a date is what it is: from which day, by which rule, day by day; to be printed, or put into a calendar.

use chrono::{Datelike, NaiveDate, Weekday};
use leptos::prelude::*;

use super::clocks::ground_text;
use super::reminders::{CalendarButton, reminder};
use super::running::filing_text;
use crate::domain::calendar::{Kind, Span};
use crate::domain::clock::{Ground, Until, Whose};
use crate::domain::explain::{Day, Explanation, Role, explain, extension_notes};
use crate::domain::running::{Change, Running, State, clocks};
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Text, dates, words_case as wc, words_follow_up as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{BackLink, Button, NotFound, SourceLink};
use crate::ui::context::tr;
use crate::ui::words::change_text;

#[component]
pub(super) fn DatePage(key: String, clock: String) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let channel = case.record.with_untracked(|of| of.filing(&key).map(|it| it.channel.clone()));
    let channel = channel.unwrap_or_default();
    let at = StoredValue::new((key, clock));
    let found = Memo::new_with_compare(
        move |_| {
            let running = at.with_value(|(key, clock)| find(case, key, clock));
            running.map(|running| explain(&running, app.years()))
        },
        |_, _| true,
    );
    if found.read_untracked().is_none() {
        let to = Route::Case(case.id());
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    }
    let about = Signal::derive(move || {
        let of = case.record.read();
        let filing = at.with_value(|(key, _)| of.filing(key))?;
        let channel = case.journey().channel(&filing.channel)?;
        Some(filing_text(app, channel, filing))
    });
    let print = move |_| {
        app.browser().print();
    };
    let channel = StoredValue::new(channel);
    view! {
        <div class="page dateslip">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{tr(w::DATE_TITLE)}</h1>
            <p class="muted about">{about}</p>
            {move || {
                found
                    .get()
                    .map(|explanation| {
                        view! {
                            <Dates explanation=explanation.clone() />
                            <Strip explanation channel=channel.get_value() />
                        }
                    })
            }}
            <p class="actions">
                <CalendarButton
                    label=w::TO_CALENDAR
                    reminders=move || {
                        let running = found.with_untracked(|it| Some(it.as_ref()?.running));
                        let of = case.record.get_untracked();
                        let filing = at.with_value(|(key, _)| of.filing(key));
                        let both = filing.zip(running);
                        both.map(|(filing, running)| reminder(case, filing, &running))
                            .into_iter()
                            .collect::<Vec<_>>()
                    }
                />
                <Button class="ghost" on_click=print>
                    {tr(w::PRINT_SLIP)}
                </Button>
            </p>
        </div>
    }
    .into_any()
}

/// The clock of this page, tracked.
fn find(case: CaseContext, key: &str, clock: &str) -> Option<Running> {
    let of = &case.plan.read().case;
    let filing = of.filing(key)?;
    let channel = case.journey().channel(&filing.channel)?;
    clocks(of, filing, channel, case.app.years()).into_iter().find(|one| one.clock.id == clock)
}

/// What is due, from which day, by which rule, and where it stands.
#[component]
fn Dates(explanation: Explanation) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let Explanation { running, rules, original, .. } = explanation;
    let put_off = matches!(running.change, Some(Change::PutOff { .. }));
    let start = running.time.map_or_else(
        || app.day(running.start),
        |time| format!("{} {}", app.day(running.start), dates::clock(running.start.and_time(time))),
    );
    let day = |label: Text, day: NaiveDate| line(app, label, with_weekday(app, day));
    // Hours end at a time of day.
    let time = running.at.map(|at| format!(" {}", dates::clock(at))).unwrap_or_default();
    let last = format!("{}{time}", with_weekday(app, running.end.day));
    // Nobody prepares for a day on which others have to act.
    let safe = (running.clock.whose == Whose::Mine).then(|| day(w::D_SAFE, running.safe));
    let original = original.map(|original| day(w::D_ORIGINAL, original));
    let end = if put_off { w::D_PUT_OFF } else { w::D_RAW };
    let moved = running.end.moved.map(|moved| day(w::D_ROLLED, moved));
    let most = running.at_most.map(|most| day(w::AT_MOST, most));
    let year = running.end.last().year().to_string();
    let provisional = running.end.provisional.then(|| {
        view! { <p class="notice warn">{app.fill(w::PROVISIONAL, &[("year", &year)])}</p> }
    });
    let sources: Vec<_> = rules.into_iter().filter_map(|id| case.source(id)).collect();
    // Custom has no rule behind it.
    let basis = (!sources.is_empty()).then(|| {
        let links = sources.into_iter().map(|source| {
            view! {
                <dd>
                    <SourceLink source=Some(source) />
                </dd>
            }
        });
        let links = links.collect_view();
        view! {
            <dt>{app.text(w::D_BASIS)}</dt>
            {links}
        }
    });
    let state = state_class(running.state(app.now()));
    let change = running.change.map(|change| view! { <p>{change_text(app, change)}</p> });
    let around = running.around.then_some(w::AROUND);
    let around = around.or_else(|| running.unsettled.then_some(w::ROLL_UNSETTLED));
    let around = around.map(|why| view! { <p>{app.text(why)}</p> });
    view! {
        <section class="card">
            <p>
                {app.text(if put_off { w::PUT_OFF_WHAT } else { running.clock.what })} " "
                <span class="pill">{app.text(ground_text(running.clock.ground))}</span>
            </p>
            <p>
                <b class=state>{state_text(app, &running)}</b>
            </p>
            <dl class="dates">
                {line(app, w::D_START, start)} {original} {line(app, end, last)} {moved} {safe} {most}
                {basis}
            </dl>
            {change}
            {around}
            {provisional}
        </section>
    }
}

fn line(app: AppState, label: Text, value: String) -> impl IntoView {
    view! {
        <dt>{app.text(label)}</dt>
        <dd>{value}</dd>
    }
}

/// "2026年12月8日 星期二"; tracked.
fn with_weekday(app: AppState, day: NaiveDate) -> String {
    let (date, weekday) = (app.day(day), dates::weekday(day, app.lang()));
    app.fill(w::WITH_WEEKDAY, &[("day", &date), ("weekday", weekday)])
}

/// The look of a state.
pub(super) const fn state_class(state: State) -> &'static str {
    match state {
        State::Overdue | State::Due => "pill warn",
        State::Met => "pill ok",
        State::Ahead | State::Past | State::Paused => "pill",
    }
}

/// Where a clock stands, in words; tracked.
pub(super) fn state_text(app: AppState, running: &Running) -> String {
    let today = app.today();
    let days = |text: Text, count: i64| app.fill(text, &[("count", &count.to_string())]);
    match running.state(app.now()) {
        State::Ahead => match (running.due() - today).num_days() {
            1 => app.text(w::STATE_AHEAD_ONE).to_owned(),
            count => days(w::STATE_AHEAD, count),
        },
        State::Due => app.text(w::STATE_DUE).to_owned(),
        State::Overdue => match (today - running.due()).num_days() {
            0 => app.text(w::STATE_PAST).to_owned(),
            1 => app.text(w::STATE_OVERDUE_ONE).to_owned(),
            count => days(w::STATE_OVERDUE, count),
        },
        State::Past => app.text(w::STATE_PAST).to_owned(),
        State::Paused => app.text(w::STATE_PAUSED).to_owned(),
        State::Met if running.clock.ground == Ground::Suggestion => {
            app.text(w::MET_ADVICE).to_owned()
        }
        State::Met => running.met.map_or_else(String::new, |met| {
            let text = if met.late { w::STATE_LATE } else { w::STATE_MET };
            app.fill(text, &[("day", &app.day(met.day))])
        }),
    }
}

/// What happens by the day of a clock. Where it was put off, that comes first: the rule counted to another day; tracked.
pub(super) fn what_text(app: AppState, running: &Running) -> String {
    let what = app.text(running.clock.what);
    match running.change {
        Some(Change::PutOff { asked, .. }) if running.clock.until == Until::Elsewhere => {
            app.fill(w::PUT_OFF_ONWARD, &[("day", &app.day(asked))])
        }
        Some(change @ Change::PutOff { .. }) => {
            let before = app.fill(w::BEFORE_THAT, &[("what", what)]);
            app.fill(
                w::PUT_OFF_FIRST,
                &[("change", &change_text(app, change)), ("before", &before)],
            )
        }
        _ => what.to_owned(),
    }
}

/// The days, and where they put it off the days by which, each part with its rule.
#[component]
fn Strip(explanation: Explanation, channel: String) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let running = explanation.running;
    let (first, added) = explanation.segments();
    let (first, added) = (first.to_vec(), added.to_vec());
    let put_off = matches!(running.change, Some(Change::PutOff { .. }));
    let head = move |title: Text, rules: Vec<String>| {
        let rules = rules.into_iter().map(|rule| view! { <p>{rule}</p> }).collect_view();
        view! {
            <h3>{app.text(title)}</h3>
            {rules}
        }
    };
    let before =
        put_off.then(|| head(w::SEGMENT_FIRST, vec![app.text(running.clock.what).to_owned()]));
    let after = put_off.then(|| head(w::SEGMENT_ADDED, added_by(case, &running, &channel)));
    let added = (!added.is_empty()).then(|| view! { <Days days=added more=true /> });
    view! {
        <section class="card" aria-labelledby="strip">
            <h2 id="strip">{app.text(w::STRIP)}</h2>
            {before}
            <Days days=first more=false />
            {after}
            {added}
        </section>
    }
}

/// By which rule a clock was put off; tracked.
fn added_by(case: CaseContext, running: &Running, channel: &str) -> Vec<String> {
    let app = case.app;
    let (clock, most) = (running.clock, running.at_most);
    let limit = match (clock.most, most) {
        _ if !clock.ground.binds() => app.text(w::ADDED_FREELY).to_owned(),
        (Span::Named | Span::Open, _) | (_, None) => app.text(w::ADDED_UNLIMITED).to_owned(),
        (_, Some(most)) => app.fill(w::ADDED_UP_TO, &[("day", &app.day(most))]),
    };
    let of = case.journey().channel(channel);
    let notes = of.map(|channel| extension_notes(clock, channel)).unwrap_or_default();
    notes.into_iter().map(|note| app.text(note).to_owned()).chain([limit]).collect()
}

/// Days in rows of a week. A reader hears each day with what it does in the count.
#[component]
fn Days(
    days: Vec<Day>,
    /// Whether these are the days by which it was put off.
    more: bool,
) -> impl IntoView {
    let mut last: Option<NaiveDate> = None;
    let days = days.into_iter().map(|day| {
        // Where days are left out, the next one stands under its weekday again.
        let follows = last.is_some_and(|last| last.succ_opt() == Some(day.day));
        last = Some(day.day);
        let column = column(day.day.weekday());
        let style = (!follows).then(|| format!("--column:{column}"));
        view! { <StripDay day style /> }
    });
    view! { <ol class="strip" class:more=more>{days.collect_view()}</ol> }
}

fn column(day: Weekday) -> u32 {
    day.number_from_monday()
}

/// What a day is, in a word; tracked.
pub(super) fn kind_text(app: AppState, kind: Kind) -> &'static str {
    match kind {
        Kind::Work => app.text(w::WORK_DAY),
        Kind::Weekend => app.text(w::WEEKEND),
        Kind::Holiday(name) => app.text(name),
        Kind::MakeUp(_) => app.text(w::MAKE_UP),
    }
}

#[component]
fn StripDay(day: Day, style: Option<String>) -> impl IntoView {
    let app = use_case().app;
    let n = |text: Text, n: u32| app.fill(text, &[("n", &n.to_string())]);
    let role = match day.role {
        Role::Opening => app.text(w::DAY_ZERO).to_owned(),
        Role::Counted(number) | Role::Added(number) => n(w::DAY_N, number),
        Role::Original(Some(number)) => n(w::DAY_ORIGINAL, number),
        Role::Original(None) => app.text(w::DAY_ORIGINAL_END).to_owned(),
        Role::Skipped => app.text(w::DAY_SKIPPED).to_owned(),
        Role::Last(Some(number)) => n(w::DAY_LAST, number),
        Role::Last(None) => app.text(w::DAY_END).to_owned(),
        Role::RolledOver => app.text(w::DAY_ROLLED).to_owned(),
        Role::Moved => app.text(w::DAY_MOVED).to_owned(),
    };
    let class = match day.role {
        Role::Opening => "zero",
        Role::Counted(_) | Role::Added(_) => "counted",
        Role::Original(_) => "counted first",
        Role::Skipped | Role::RolledOver => "off",
        Role::Last(_) => "counted last",
        Role::Moved => "moved",
    };
    let kind = if day.kind == Kind::Work { "" } else { kind_text(app, day.kind) };
    let date = dates::short(day.day, app.lang());
    view! {
        <li class=class style=style>
            <b>{date}</b>
            " "
            <span>{role}</span>
            " "
            <small>{kind}</small>
        </li>
    }
}
