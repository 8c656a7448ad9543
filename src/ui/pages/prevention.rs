//! What keeps money safe: tips in groups, what to do when something is wrong, and the monthly self-check.

use leptos::prelude::*;

use super::emergency::{ActHow, ActParts};
use crate::domain::prevention::{Prevention, Tip};
use crate::route::Route;
use crate::text::{Text, words as w, words_case as wc, words_prevention as wp};
use crate::ui::components::{Button, ButtonLink, PlainPageLink, Quoted, SourceLink};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn PreventionPage() -> impl IntoView {
    let groups = 0..untrack(tables()).map_or(0, |all| all.groups.len());
    view! {
        <div class="page wide prevention">
            <h1 tabindex="-1">{tr(wp::PREVENTION_TITLE)}</h1>
            <p class="lead">{said(|all| Some(all.lead))}</p>
            <div class="cols">
                <div>{groups.map(|index| view! { <GroupCard index /> }).collect_view()}</div>
                <aside>
                    <Alarm />
                </aside>
            </div>
            <SelfCheck />
            <PlainPageLink file=wp::static_prevention_page label=wp::PLAIN_PAGE />
        </div>
    }
}

/// The tables as they are there, tracked.
fn tables() -> impl Fn() -> Option<&'static Prevention> + Copy + Send + Sync {
    let app = use_app();
    move || app.prevention().map(|file| &file.prevention)
}

/// A wording of the tables, which follows the language.
fn said(
    of: impl Fn(&'static Prevention) -> Option<Text> + Send + Sync + 'static,
) -> Signal<&'static str> {
    let (app, tables) = (use_app(), tables());
    Signal::derive(move || tables().and_then(&of).map_or("", |text| app.text(text)))
}

/// A group of tips, each folded under what to do.
#[component]
fn GroupCard(index: usize) -> impl IntoView {
    let group = move |all: &'static Prevention| all.groups.get(index);
    let tips = untrack(tables()).and_then(group).map_or(&[][..], |group| group.tips);
    view! {
        <section class="card tips">
            <h2>{said(move |all| Some(group(all)?.name))}</h2>
            <p class="hint">{said(move |all| Some(group(all)?.line))}</p>
            {tips.iter().map(|tip| view! { <TipFold id=tip.id /> }).collect_view()}
        </section>
    }
}

/// One tip; it stays open when the language changes.
#[component]
fn TipFold(id: &'static str) -> impl IntoView {
    let tables = tables();
    let tip = move || tables()?.tips().find(|tip| tip.id == id);
    view! {
        <details class="tip">
            <summary>
                <b>{move || tip().map(|tip| view! { <Quoted text=tip.does.what /> })}</b>
            </summary>
            {move || {
                tip()
                    .map(|tip| {
                        view! {
                            <ActHow act=&tip.does />
                            <Grounds tip />
                        }
                    })
            }}
        </details>
    }
}

/// What a tip rests on.
#[component]
fn Grounds(tip: &'static Tip) -> impl IntoView {
    let app = use_app();
    let links = tip.sources.iter().map(|id| {
        let source = Signal::derive(move || {
            app.prevention()?.sources.iter().find(|source| source.id == *id)
        });
        view! {
            <li>
                <SourceLink source />
            </li>
        }
    });
    view! {
        {tip.check.then(|| view! { <p class="hint">{tr(wp::CHECK_OFFICIAL)}</p> })}
        <ul class="sources">{links.collect_view()}</ul>
    }
}

/// What to do as soon as something is wrong, with the emergency plan beside it.
#[component]
fn Alarm() -> impl IntoView {
    let tables = tables();
    let steps = move || {
        let tips = tables().map_or(&[][..], |all| all.alarm.tips);
        tips.iter()
            .map(|tip| {
                view! {
                    <li>
                        <ActParts act=&tip.does />
                        <Grounds tip />
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <section class="card red alarm">
            <h2>{said(|all| Some(all.alarm.name))}</h2>
            <p class="hint">{said(|all| Some(all.alarm.line))}</p>
            <p class="actions">
                <ButtonLink to=Route::Emergency class="red">
                    {tr(w::URGENT_GO)}
                </ButtonLink>
            </p>
            <ol>{steps}</ol>
        </section>
    }
}

/// Ten lines to tick once a month, as a sheet of paper; printed, it is alone on its page.
#[component]
fn SelfCheck() -> impl IntoView {
    let app = use_app();
    let count = untrack(tables()).map_or(0, |all| all.ticks.len());
    let ticks = (0..count).map(|index| {
        view! {
            <li>
                <label class="tick">
                    <input type="checkbox" />
                    <span>{said(move |all| all.ticks.get(index).copied())}</span>
                </label>
            </li>
        }
    });
    let refused = RwSignal::new(false);
    view! {
        <section class="doc selfcheck" aria-labelledby="selfcheck">
            <h2 id="selfcheck">{tr(wp::SELF_CHECK)}</h2>
            <p class="line">{Signal::derive(move || app.label(wp::SELF_CHECK_DAY))}</p>
            <ol>{ticks.collect_view()}</ol>
            <p>{said(|all| Some(all.unticked))}</p>
            <p class="line">{Signal::derive(move || app.label(wp::SELF_CHECK_NUMBERS))}</p>
            <p class="line"></p>
            <p class="actions">
                <Button on_click=move |_| refused.set(!app.browser().print())>
                    {tr(wp::SELF_CHECK_PRINT)}
                </Button>
                <span class="hint">{tr(wp::SELF_CHECK_NOTE)}</span>
            </p>
            <p class="hint" role="status">
                {move || refused.get().then(|| tr(wc::NOT_PRINTED))}
            </p>
        </section>
    }
}

/// What prevents trouble of this type: on its start page, and quietly on its cases.
#[component]
pub(super) fn TypeTips(#[prop(into)] problem: String) -> impl IntoView {
    let app = use_app();
    // The wording arrives again with another language; in which order and how many is the same.
    let lines = move || {
        let tips = app.problem(&problem).map_or(&[][..], |file| file.tips);
        tips.iter()
            .map(|text| {
                view! {
                    <li>
                        <Quoted text=*text />
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <section class="card typetips">
            <h2>{tr(wp::TIPS)}</h2>
            <ul>{lines}</ul>
            <a class="row" href=Route::Prevention.path()>
                <b>{tr(wp::TIPS_ALL)}</b>
            </a>
        </section>
    }
}
