//! The page of a case: one next action on top; evidence, channels, letters and timeline below.

use leptos::prelude::*;

use super::evidence::gathered;
use super::evidence_row::Tick;
use super::hub_aside::{DocumentCard, Timeline};
use super::hub_next::NextCard;
use super::prevention::TypeTips;
use super::running::{DateNotices, OwnLimits, RunningCard};
use crate::domain::case::{Case, EvidenceState};
use crate::domain::channel::{Channel, Standing, standing};
use crate::domain::evidence::{Item, state};
use crate::domain::journey::Stage;
use crate::domain::letter::Letter;
use crate::route::Route;
use crate::text::{
    Text, words, words_case as w, words_hub as h, words_next as wn, words_relay as wr,
};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, DeleteCase, ForgetfulBrowser, SavedStatus};
use crate::ui::context::tr;

#[component]
pub(super) fn HubPage() -> impl IntoView {
    let case = use_case();
    // Which letter matters follows from what was answered and filed, on other pages.
    let letter = case.plan.with_untracked(|plan| plan.letter(case.journey()));
    view! {
        <div class="page wide hub">
            <BackLink to=Route::Cases>{tr(words::MY_CASES)}</BackLink>
            <h1 tabindex="-1">
                {Signal::derive(move || case.app.case_title(&case.record.read()))}
            </h1>
            <SavedStatus />
            <ForgetfulBrowser />
            <DateNotices />
            <Stages />
            <div class="cols">
                <div>
                    <NextCard />
                    <RunningCard />
                    <TickNow />
                    <Links />
                    <OwnLimits />
                </div>
                <aside>
                    {letter.map(|letter| view! { <DocumentCard letter /> })}
                    <Timeline />
                    <TypeTips problem=case.record.with_untracked(|record| record.problem.clone()) />
                    <DeleteCase id=case.id() />
                </aside>
            </div>
        </div>
    }
}

/// The stages, and which of them this is.
#[component]
fn Stages() -> impl IntoView {
    let case = use_case();
    let now = Memo::new(move |_| case.plan.read().next.stage());
    let class = move |stage| {
        let plan = case.plan.read();
        if plan.next.stage() == stage {
            "now"
        } else if plan.is_done(stage) {
            "done"
        } else {
            ""
        }
    };
    let stages = [
        (Stage::Tell, w::STAGE_TELL),
        (Stage::Prove, w::STAGE_PROVE),
        (Stage::File, w::STAGE_FILE),
        (Stage::Wait, w::STAGE_WAIT),
    ]
    .map(|(stage, name)| {
        view! {
            <li class=move || class(stage) aria-current=move || (stage == now.get()).then_some("step")>
                {tr(name)}
            </li>
        }
    });
    view! {
        <ol class="steps" aria-label=tr(w::STAGES)>
            {stages}
        </ol>
    }
}

/// The evidence that matters now, to be ticked here.
#[component]
fn TickNow() -> impl IntoView {
    let case = use_case();
    // One that is ticked stays where it is until the page is opened again.
    let now = case.plan.with_untracked(|plan| {
        let record = case.record.read_untracked();
        let open = |item: &&Item| state(item, &record) == EvidenceState::Open;
        let matters = |item: &&Item| item.necessary || item.vanishes();
        let items = plan.needed.iter().copied().filter(open).filter(matters);
        if plan.walk.done() { items.take(3).collect() } else { Vec::new() }
    });
    let closed = case.record.with_untracked(|record| record.closed.is_some());
    (!closed && !now.is_empty()).then(|| {
        let ticks = now.into_iter().map(|item| view! { <Tick item /> }).collect_view();
        view! {
            <section class="card items" aria-labelledby="tick">
                <h2 id="tick">{tr(h::TICK_NOW)}</h2>
                {ticks}
                <a class="row" href=Route::Evidence(case.id()).path()>
                    <b>{tr(h::TICK_ALL)}</b>
                </a>
            </section>
        }
    })
}

/// The way to answers, evidence, channels and letters, each with how it stands.
#[component]
fn Links() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let id = case.id();
    let answered = Signal::derive(move || {
        let walk = &case.plan.read().walk;
        let count = |count: usize| count.to_string();
        match walk.at {
            None => app.fill(h::ALL_ANSWERED, &[("count", &count(walk.path.len()))]),
            Some(at) => app.fill(h::SOME_LEFT, &[("count", &count(walk.path.len() - at))]),
        }
    });
    let evidence = Signal::derive(move || gathered(case));
    let channels = Signal::derive(move || {
        let (plan, today) = (case.plan.read(), app.today());
        let is_open = |one: &&&Channel| standing(one, &plan.case, today) != Standing::Filed;
        let unfiled = plan.channels.iter().filter(is_open);
        unfiled.take(2).map(|channel| app.text(channel.name)).collect::<Vec<_>>().join(" → ")
    });
    // Which letters there are follows from the answers, which do not change on this page.
    let letters = case.plan.with_untracked(|plan| plan.letters(case.journey()));
    let adult = case.record.with_untracked(|it| it.for_whom.as_ref().is_some_and(|who| !who.child));
    let mandate = adult.then(|| {
        view! { <RowLink to=Route::Mandate(case.id()) label=tr(wr::MANDATE) value=SILENT /> }
    });
    view! {
        <div class="card">
            <RowLink to=Route::Check(id.clone()) label=tr(w::ANSWERS) value=answered />
            <RowLink to=Route::Evidence(id.clone()) label=tr(w::EVIDENCE) value=evidence />
            <RowLink to=Route::Channels(id) label=tr(w::CHANNELS) value=channels />
            <Show when=move || can_close(&case.record.read())>
                <RowLink to=Route::Close(case.id()) label=tr(wn::GO_CLOSE) value=SILENT />
            </Show>
        </div>
        <div class="card">
            <h2>{tr(w::LETTERS)}</h2>
            {letters.into_iter().map(|letter| view! { <LetterLink letter /> }).collect_view()}
            {mandate}
            <RowLink to=Route::Phone(case.id()) label=tr(wr::PHONE_SHEET) value=SILENT />
        </div>
    }
}

/// Whether the end of the case can be written down: it was filed somewhere, and goes on.
fn can_close(case: &Case) -> bool {
    !case.filings.is_empty() && case.closed.is_none()
}

#[component]
fn RowLink(
    to: Route,
    label: Signal<&'static str>,
    #[prop(into)] value: Signal<String>,
) -> impl IntoView {
    view! {
        <a class="row" href=to.path()>
            <b>{label}</b>
            <span>{value}</span>
        </a>
    }
}

#[component]
fn LetterLink(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let label = Signal::derive(move || case.app.text(case.letter(letter).name));
    let value = Signal::derive(move || {
        let plan = case.plan.read();
        let channels = plan.channels.iter().filter(|channel| channel.letter == letter.id);
        let later = channels.clone().all(|channel| case.current_rung() < Some(channel.rung));
        let standings = channels.map(|channel| standing(channel, &plan.case, case.app.today()));
        let state = match letter_state(standings) {
            w::LETTER_OPEN if later => h::LETTER_LATER,
            state => state,
        };
        case.app.text(state).to_owned()
    });
    view! { <RowLink to=Route::Letter(case.id(), letter.id.to_owned()) label value /> }
}

/// Of a row that has no more to say than its name.
const SILENT: &str = "";

/// How a letter stands whose channels stand like this.
fn letter_state(standings: impl Iterator<Item = Standing>) -> Text {
    let mut state = w::LETTER_NOT_YET;
    for standing in standings {
        match standing {
            Standing::Filed => return w::IS_FILED,
            Standing::Open => state = w::LETTER_OPEN,
            Standing::Taken => state = w::IS_TAKEN,
            Standing::NotYet => {}
        }
    }
    state
}
