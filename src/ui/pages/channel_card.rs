//! The step card of one channel.

use leptos::prelude::*;

use super::clocks::Clocks;
use super::reach::Reach;
use crate::domain::answer::contacts;
use crate::domain::channel::{Card, Channel, Standing, standing};
use crate::route::Route;
use crate::text::letter_words::said_text;
use crate::text::{Text, words_case as w, words_hub as h};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{ButtonLink, Fold, SiteOffices, SourceLink};
use crate::ui::context::tr;

/// A channel to turn to now stands open; of the others there are the name, the state and the time.
#[component]
pub(super) fn ChannelCard(channel: &'static Channel, reached: Signal<bool>) -> impl IntoView {
    let case = use_case();
    let state = Memo::new(move |_| standing(channel, &case.plan.read().case, case.app.today()));
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

/// How the channel stands, what was said there before, and whether it is the one to go to now.
#[component]
fn StandingNote(channel: &'static Channel, state: Memo<Standing>) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let pills = move || {
        let plan = case.plan.read();
        let next = plan.next_channel().is_some_and(|one| one.id == channel.id);
        let told = told(case, channel).map(|text| ("pill", text));
        let own = match state.get() {
            Standing::Filed => Some(("pill", w::IS_FILED)),
            Standing::Taken => Some(("pill warn", w::IS_TAKEN)),
            Standing::Open if next => Some(("pill ok", h::IS_NEXT)),
            Standing::Open if case.current_rung() < Some(channel.rung) => {
                Some(("pill quiet", h::IS_LATER))
            }
            Standing::Open if told.is_none() => Some(("pill quiet", h::IS_FREE)),
            Standing::Open | Standing::NotYet => None,
        };
        let own = own.map(|(class, text)| (class, app.text(text).to_owned()));
        let pill = |(class, text)| view! { <span class=class>{text}</span> " " };
        [told, own].into_iter().flatten().map(pill).collect_view()
    };
    let notice = move || match state.get() {
        Standing::NotYet => app.text(case.channel(channel).not_yet),
        Standing::Taken => app.text(w::TAKEN_WHY),
        Standing::Open | Standing::Filed => "",
    };
    view! {
        <p class="standing">{pills}</p>
        <Show when=move || !notice().is_empty()>
            <p class="notice warn">{notice}</p>
        </Show>
    }
}

/// When the channel was told before, and what came of it; tracked.
fn told(case: CaseContext, channel: &Channel) -> Option<String> {
    let record = case.record.read();
    let contact = contacts(&record.answers).iter().rfind(|one| one.whom == channel.id)?;
    let said = case.app.text(said_text(&contact.said));
    Some(match contact.day {
        Some(day) => {
            let day = case.app.near_day(day);
            case.app.fill(h::WAS_TOLD, &[("day", &day), ("said", said)])
        }
        None => case.app.fill(h::WAS_TOLD_ONCE, &[("said", said)]),
    })
}

/// How to get there, and what it cannot do.
#[component]
fn Essentials(channel: &'static Channel) -> impl IntoView {
    view! {
        <dl>
            <CardLine channel label=w::D_HOW line=|card| card.how />
            <div>
                <dt>{tr(w::D_REACH)}</dt>
                <dd>
                    <Reach channel />
                </dd>
            </div>
            <SiteOffices channel=channel.id />
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
        // One button stands out on the page: that of the channel to go to now.
        let next = move || case.plan.read().next_channel().is_some_and(|one| one.id == channel.id);
        let class = Signal::derive(move || if next() { "small" } else { "small ghost" });
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
