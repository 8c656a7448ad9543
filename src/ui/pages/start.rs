//! Before any question: what it takes and what it gives.

use leptos::prelude::*;

use super::case_card::CaseList;
use super::prevention::TypeTips;
use super::problem_name;
use super::whom::BeginFor;
use crate::domain::case::Case;
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Text, words as w, words_home as wh, words_relay as wr};
use crate::ui::components::{BackLink, Button, ButtonLink, Fold, NotFound, TapGuard};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn StartPage(id: String) -> impl IntoView {
    let app = use_app();
    if untrack(|| app.problem(&id)).is_some() {
        view! { <Begin id /> }.into_any()
    } else {
        view! { <NotFound /> }.into_any()
    }
}

#[component]
fn Begin(id: String) -> impl IntoView {
    let app = use_app();
    let earlier = StoredValue::new(untrack(|| unfinished(app, &id)));
    let again = !earlier.read_value().is_empty();
    let (label, class) = if again { (wh::BEGIN_ANOTHER, "ghost") } else { (w::BEGIN, "") };
    let id = StoredValue::new(id);
    // Two taps would begin two cases.
    let taps = TapGuard::new();
    let begin = move |tap| {
        if taps.accepts(&tap) {
            app.begin(&id.get_value());
        }
    };
    let journey = move || id.with_value(|id| app.journey(id));
    let first = move || {
        let lines = journey().map_or("", |journey| app.text(journey.first)).split('\n');
        lines.map(|line| view! { <p>{line}</p> }).collect_view()
    };
    // Where the police are among the channels, money may still be leaving.
    let urgent = untrack(journey)
        .is_some_and(|journey| journey.channels.iter().any(|channel| channel.rung == 0));
    view! {
        <div class="page">
            <BackLink to=Route::Home>{tr(w::HOME)}</BackLink>
            <h1 tabindex="-1">{Signal::derive(move || id.with_value(|id| problem_name(app, id)))}</h1>
            {again
                .then(|| {
                    view! {
                        <h2>{tr(wh::LAST_TIME)}</h2>
                        <CaseList cases=Signal::derive(move || earlier.get_value()) />
                    }
                })}
            <div class="notice warn">{first} {urgent.then(|| view! { <ToEmergency /> })}</div>
            <h2>{tr(w::START_TAKES)}</h2>
            <List lines=[w::START_TAKES_1, w::START_TAKES_2, w::START_TAKES_3] />
            <h2>{tr(w::START_GETS)}</h2>
            <List lines=[w::START_GETS_1, w::START_GETS_2, w::START_GETS_3] />
            <p class="actions">
                <Button class on_click=begin>
                    {tr(label)}
                </Button>
                <ButtonLink to=Route::Sample(id.get_value()) class="ghost">
                    {tr(w::SEE_SAMPLE)}
                </ButtonLink>
            </p>
            <Fold summary=wr::WHOM_START>
                <BeginFor problem=id.get_value() />
            </Fold>
            <TypeTips problem=id.get_value() />
        </div>
    }
}

/// The cases of this problem type in which something was said.
pub(super) fn unfinished(app: AppState, problem: &str) -> Vec<Case> {
    let cases = app.cases().into_iter();
    cases.filter(|case| case.problem == problem && !case.is_untouched()).collect()
}

/// The way to the emergency plan, where it is the first thing to do.
#[component]
fn ToEmergency() -> impl IntoView {
    view! {
        <p class="actions">
            <ButtonLink to=Route::Emergency class="red">
                {tr(w::URGENT_GO)}
            </ButtonLink>
        </p>
    }
}

#[component]
fn List(lines: [Text; 3]) -> impl IntoView {
    view! { <ul>{lines.map(|line| view! { <li>{tr(line)}</li> })}</ul> }
}
