//! The step card of one channel.

use leptos::prelude::*;

use super::clocks::Clocks;
use crate::domain::channel::{Card, Channel, Standing, standing};
use crate::route::Route;
use crate::text::{Text, words, words_case as w};
use crate::ui::case_context::use_case;
use crate::ui::components::{ButtonLink, Fold, SourceLink};
use crate::ui::context::tr;

/// A channel to turn to now stands open; of the others there are the name, the state and the time.
#[component]
pub(super) fn ChannelCard(channel: &'static Channel, reached: Signal<bool>) -> impl IntoView {
    let case = use_case();
    let state = Memo::new(move |_| standing(channel, &case.record.read(), case.app.today()));
    let open = Memo::new(move |_| reached.get() && state.get() == Standing::Open);
    let heading = format!("channel-{}", channel.id);
    let heading_id = heading.clone();
    view! {
        <article class="channel card" aria-labelledby=heading>
            <h3 id=heading_id>{Signal::derive(move || case.app.text(case.channel(channel).name))}</h3>
            <StandingNote channel state />
            <dl>
                <CardLine channel label=w::D_WHEN line=|card| card.when />
            </dl>
            {move || {
                if open.get() {
                    view! {
                        <Essentials channel />
                        <Fold summary=w::D_CARD>
                            <Details channel />
                        </Fold>
                        <Actions channel state />
                    }
                        .into_any()
                } else {
                    view! {
                        <Fold summary=w::D_CARD>
                            <Essentials channel />
                            <Details channel />
                            <Actions channel state />
                        </Fold>
                    }
                        .into_any()
                }
            }}
        </article>
    }
}

/// How the channel stands.
#[component]
fn StandingNote(channel: &'static Channel, state: Memo<Standing>) -> impl IntoView {
    let case = use_case();
    move || {
        match state.get() {
        Standing::Open => view! {
            <p>
                <span class="pill ok">{tr(w::IS_OPEN)}</span>
            </p>
        }
        .into_any(),
        Standing::NotYet => view! {
            <p class="notice warn">{Signal::derive(move || case.app.text(case.channel(channel).not_yet))}</p>
        }
        .into_any(),
        Standing::Taken => view! {
            <p>
                <span class="pill warn">{tr(w::IS_TAKEN)}</span>
            </p>
            <p class="notice warn">{tr(w::TAKEN_WHY)}</p>
        }
        .into_any(),
        Standing::Filed => view! {
            <p>
                <span class="pill">{tr(w::IS_FILED)}</span>
            </p>
        }
        .into_any(),
    }
    }
}

/// How to get there, and what it cannot do.
#[component]
fn Essentials(channel: &'static Channel) -> impl IntoView {
    view! {
        <dl>
            <CardLine channel label=w::D_HOW line=|card| card.how />
            <Reach channel />
            <ChannelLine channel label=w::D_CANNOT line=|channel| channel.cannot />
            {(!channel.effect.is_empty())
                .then(|| {
                    view! { <ChannelLine channel label=w::D_EFFECT line=|channel| channel.effect /> }
                })}
        </dl>
    }
}

/// What else is known, with the clocks and the sources.
#[component]
fn Details(channel: &'static Channel) -> impl IntoView {
    let case = use_case();
    let sources = channel.sources.iter().map(|id| {
        let source = Signal::derive(move || case.source(id));
        view! {
            <li>
                <SourceLink source />
            </li>
        }
    });
    view! {
        <dl>
            <CardLine channel label=w::D_WHOM line=|card| card.whom />
            <CardLine channel label=w::D_WHY line=|card| card.why />
            <CardLine channel label=w::D_COST line=|card| card.cost />
            <CardLine channel label=w::D_IF_NOT line=|card| card.if_not />
            <ChannelLine channel label=w::D_READS line=|channel| channel.reads />
        </dl>
        <h4>{tr(w::NOW)}</h4>
        <Clocks channel />
        <ul class="sources">{sources.collect_view()}</ul>
    }
}

/// One line of the card.
#[component]
fn CardLine(channel: &'static Channel, label: Text, line: fn(&Card) -> Text) -> impl IntoView {
    let case = use_case();
    view! {
        <div>
            <dt>{tr(label)}</dt>
            <dd>{Signal::derive(move || case.app.text(line(&case.channel(channel).card)))}</dd>
        </div>
    }
}

/// One line about the channel.
#[component]
fn ChannelLine(
    channel: &'static Channel,
    label: Text,
    line: fn(&Channel) -> Text,
) -> impl IntoView {
    let case = use_case();
    view! {
        <div>
            <dt>{tr(label)}</dt>
            <dd>{Signal::derive(move || case.app.text(line(case.channel(channel))))}</dd>
        </div>
    }
}

/// The ways to reach it: what to do, and numbers to dial.
#[component]
fn Reach(channel: &'static Channel) -> impl IntoView {
    let case = use_case();
    let ways = move || {
        let answers = &case.plan.read().answers;
        let contacts = case.channel(channel).contacts.iter();
        let holds = contacts.filter(|way| way.when.holds(answers, case.app.today()));
        holds.partition::<Vec<&crate::domain::channel::Reach>, _>(|way| way.call.is_empty())
    };
    let said =
        move || ways().0.into_iter().map(|way| view! { <p>{tr(way.text)}</p> }).collect_view();
    let numbers = move || {
        let (_, numbers) = ways();
        let links = numbers
            .iter()
            .map(|way| {
                view! {
                    <li>
                        <a href=format!("tel:{}", way.call)>{tr(way.text)} <b>{way.call}</b></a>
                    </li>
                }
            })
            .collect_view();
        (!numbers.is_empty()).then(|| view! { <ul class="calls">{links}</ul> })
    };
    let common = move || ways().1.iter().any(|way| way.common);
    view! {
        <div>
            <dt>{tr(w::D_REACH)}</dt>
            <dd>
                {said} {numbers} <Show when=common>
                    <p class="hint">{tr(words::COMMON_NUMBER)}</p>
                </Show>
            </dd>
        </div>
    }
}

/// To its letter, and to recording that it was filed.
#[component]
fn Actions(channel: &'static Channel, state: Memo<Standing>) -> impl IntoView {
    let case = use_case();
    let not_yet = move || state.get() == Standing::NotYet;
    let letter = case.journey().letter(channel.letter).map(|letter| {
        let label = Signal::derive(move || {
            let name = case.app.text(case.letter(letter).name);
            let label = if not_yet() { w::PREVIEW_LETTER } else { w::SEE_LETTER };
            case.app.fill(label, &[("what", name)])
        });
        let class = Signal::derive(move || if not_yet() { "small ghost" } else { "small" });
        let to = Route::Letter(case.id(), letter.id.to_owned());
        view! {
            <ButtonLink to class>
                {label}
            </ButtonLink>
        }
    });
    let record = move || match state.get() {
        Standing::Filed => w::RECORD_AGAIN,
        _ if channel.rung == 0 => w::RECORD_POLICE,
        _ => w::RECORD,
    };
    let filed = StoredValue::new(Route::Filed(case.id(), channel.id.to_owned()));
    view! {
        <p class="actions">
            {letter} <Show when=move || !not_yet()>
                <ButtonLink to=filed.get_value() class="small ghost">
                    {Signal::derive(move || case.app.text(record()))}
                </ButtonLink>
            </Show>
        </p>
    }
}
