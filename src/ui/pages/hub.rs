//! The page of a case: one next action on top; evidence, channels, letters and timeline below.

use leptos::prelude::*;

use super::problem_name;
use crate::domain::channel::{Standing, standing};
use crate::domain::journey::{Next, Stage};
use crate::domain::letter::Letter;
use crate::route::Route;
use crate::text::{Text, dates, words, words_case as w};
use crate::ui::case_context::use_case;
use crate::ui::components::{
    BackLink, ButtonLink, DeleteCase, DialLink, ForgetfulBrowser, SavedStatus,
};
use crate::ui::context::tr;
use crate::ui::words::next_action;

#[component]
pub(super) fn HubPage() -> impl IntoView {
    let case = use_case();
    view! {
        <div class="page wide">
            <BackLink to=Route::Cases>{tr(words::MY_CASES)}</BackLink>
            <h1 tabindex="-1">
                {Signal::derive(move || problem_name(case.app, case.file().problem.id))}
            </h1>
            <SavedStatus />
            <ForgetfulBrowser />
            <Stages />
            <div class="cols">
                <div>
                    <NextCard />
                    <Links />
                </div>
                <aside>
                    <Timeline />
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
    let stages = [
        (Stage::Tell, w::STAGE_TELL),
        (Stage::Prove, w::STAGE_PROVE),
        (Stage::File, w::STAGE_FILE),
        (Stage::Wait, w::STAGE_WAIT),
    ]
    .map(|(stage, name)| {
        let class = Signal::derive(move || match stage.cmp(&now.get()) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "",
        });
        view! {
            <li class=class aria-current=move || (stage == now.get()).then_some("step")>
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

/// The one thing to do next.
#[component]
fn NextCard() -> impl IntoView {
    let case = use_case();
    let words = move || next_action(case.app, &case.plan.read(), &case.record.read());
    let action = move || {
        let id = case.id();
        match case.plan.read().next {
            Next::Answer(step) => (w::GO_ANSWER, Route::Question(id, step.id.to_owned())),
            Next::Prove => (w::GO_PROVE, Route::Evidence(id)),
            Next::File(channel) if channel.rung == 0 => {
                (w::GO_STOP, Route::Letter(id, channel.letter.to_owned()))
            }
            Next::File(channel) => (w::GO_FILE, Route::Letter(id, channel.letter.to_owned())),
            Next::Wait(channel) => (w::GO_WAIT, Route::Filed(id, channel.id.to_owned())),
        }
    };
    let number = Memo::new(move |_| number_to_dial(case.plan.read().next));
    let class = Signal::derive(move || if number.read().is_some() { "ghost" } else { "" });
    view! {
        <section class="card next" aria-labelledby="next">
            <p class="muted">{tr(w::NEXT)}</p>
            <h2 id="next">{Signal::derive(move || words().0)}</h2>
            <p>{Signal::derive(move || words().1)}</p>
            <p class="actions">
                {move || number.get().map(|number| view! { <DialLink number /> })}
                <ButtonLink to=Signal::derive(move || action().1) class>
                    {Signal::derive(move || case.app.text(action().0))}
                </ButtonLink>
            </p>
        </section>
    }
}

/// The number to dial, where money can still be stopped.
fn number_to_dial(next: Next) -> Option<&'static str> {
    let Next::File(channel) = next else { return None };
    let reach =
        channel.contacts.iter().find(|reach| channel.rung == 0 && !reach.call.is_empty())?;
    Some(reach.call)
}

/// The way to answers, evidence, channels and letters, each with how it stands.
#[component]
fn Links() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let id = case.id();
    let answered = Signal::derive(move || {
        let walk = &case.plan.read().walk;
        format!("{}/{}", walk.at.unwrap_or(walk.path.len()), walk.path.len())
    });
    let evidence = Signal::derive(move || {
        let progress = case.plan.read().progress;
        let [settled, all, have] =
            [progress.settled, progress.all, progress.have].map(|count| count.to_string());
        app.fill(w::EVIDENCE_DONE, &[("settled", &settled), ("all", &all), ("have", &have)])
    });
    let channels = Signal::derive(move || {
        let (plan, of, today) = (case.plan.read(), case.record.read(), app.today());
        let unfiled =
            plan.channels.iter().filter(|one| standing(one, &of, today) != Standing::Filed);
        unfiled.take(2).map(|channel| app.text(channel.name)).collect::<Vec<_>>().join(" → ")
    });
    // Which letters there are follows from the answers, which do not change on this page.
    let letters = case.plan.with_untracked(|plan| plan.letters(case.journey()));
    view! {
        <div class="card">
            <RowLink to=Route::Check(id.clone()) label=tr(w::ANSWERS) value=answered />
            <RowLink to=Route::Evidence(id.clone()) label=tr(w::EVIDENCE) value=evidence />
            <RowLink to=Route::Channels(id) label=tr(w::CHANNELS) value=channels />
        </div>
        <div class="card">
            <h2>{tr(w::LETTERS)}</h2>
            {letters.into_iter().map(|letter| view! { <LetterLink letter /> }).collect_view()}
        </div>
    }
}

#[component]
fn RowLink(to: Route, label: Signal<&'static str>, value: Signal<String>) -> impl IntoView {
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
        let (plan, of) = (case.plan.read(), case.record.read());
        let channels = plan.channels.iter().filter(|channel| channel.letter == letter.id);
        let standings = channels.map(|channel| standing(channel, &of, case.app.today()));
        case.app.text(letter_state(standings)).to_owned()
    });
    view! { <RowLink to=Route::Letter(case.id(), letter.id.to_owned()) label value /> }
}

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

/// What was done when.
#[component]
fn Timeline() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let events = move || {
        let of = case.record.read();
        let filed = of.filings.iter().map(|filing| {
            let name = case.channel_name(&filing.channel);
            let mut text = format!("{} · {name}", app.text(w::IS_FILED));
            if !filing.reference.is_empty() {
                let reference = app.fill(w::FILED_REF_SHOW, &[("ref", &filing.reference)]);
                text = format!("{text} · {reference}");
            }
            (filing.day.and_time(filing.recorded.time()), text)
        });
        let mut list = vec![(of.begun, app.text(w::T_BEGUN).to_owned())];
        list.extend(filed);
        list.push((of.changed, app.text(w::T_CHANGED).to_owned()));
        list.sort_by_key(|(at, _)| *at);
        list
    };
    let lines = move || {
        let line = |(at, text): (chrono::NaiveDateTime, String)| {
            view! {
                <li>
                    <time>{format!("{} {}", app.day(at.date()), dates::clock(at))}</time>
                    <span>{text}</span>
                </li>
            }
        };
        events().into_iter().map(line).collect_view()
    };
    view! {
        <section class="card">
            <h2>{tr(w::TIMELINE)}</h2>
            <ol class="timeline">{lines}</ol>
        </section>
    }
}
