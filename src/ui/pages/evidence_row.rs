//! One piece of evidence: a tick, and behind a tap what it proves, how to get it and who holds it.

use leptos::prelude::*;

use super::evidence_note::EvidenceNote;
use crate::domain::case::{Change, EvidenceState, Mark};
use crate::domain::evidence::Item;
use crate::text::{Lang, Text, words as w, words_case as wc, words_hub as h};
use crate::ui::case_context::use_case;
use crate::ui::components::{CopyButton, SourceLink};
use crate::ui::context::tr;

/// The tick, and the details.
#[component]
pub(super) fn EvidenceRow(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let name = Signal::derive(move || {
        case.app.fill(h::DETAILS_OF, &[("what", case.app.text(case.item(item).name))])
    });
    view! {
        <div class="item" class:must=item.necessary>
            <Tick item />
            <details class="more">
                <summary aria-label=name>{tr(wc::HOW_TO)}</summary>
                <Details item />
                <fieldset class="segments">
                    <legend>{tr(h::ELSE)}</legend>
                    <MarkBox item state=EvidenceState::Asked value="asked" label=wc::ASKED />
                    <MarkBox item state=EvidenceState::Cannot value="cannot" label=wc::CANNOT />
                </fieldset>
                <EvidenceNote item />
            </details>
        </div>
    }
}

/// One tap says that it is in hand, another takes that back.
#[component]
pub(super) fn Tick(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let mark = Signal::derive(move || match case.mark(item).state {
        EvidenceState::Asked => app.text(wc::ASKED),
        EvidenceState::Cannot => app.text(wc::CANNOT),
        EvidenceState::Open if item.vanishes() => app.text(h::FADES_FIRST),
        EvidenceState::Open if item.necessary => app.text(h::MATTERS),
        EvidenceState::Open | EvidenceState::InHand => "",
    });
    view! {
        <label class="tick">
            <Box item state=EvidenceState::InHand name=format!("{}-state", item.id) value="have" />
            <b>{Signal::derive(move || app.text(case.item(item).name))}</b>
            <span class="pill" class:warn=item.vanishes()>
                {mark}
            </span>
        </label>
    }
}

#[component]
fn MarkBox(
    item: &'static Item,
    state: EvidenceState,
    value: &'static str,
    label: Text,
) -> impl IntoView {
    view! {
        <label>
            <Box item state name=format!("{}-else", item.id) value />
            <span>{tr(label)}</span>
        </label>
    }
}

/// The box that sets the state, and takes it back.
#[component]
fn Box(
    item: &'static Item,
    state: EvidenceState,
    name: String,
    value: &'static str,
) -> impl IntoView {
    let case = use_case();
    let checked = Signal::derive(move || case.mark(item).state == state);
    let set = move |_| {
        let note = untrack(|| case.mark(item)).note;
        let state = if checked.get_untracked() { EvidenceState::Open } else { state };
        case.change(Change::Marked(item.id.to_owned(), Mark { state, note }));
    };
    view! { <input type="checkbox" name=name value=value prop:checked=checked on:change=set /> }
}

/// What it proves, how to get it, and from whom.
#[component]
fn Details(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let now = move || case.item(item);
    let ways = move || {
        let answers = &case.plan.read().answers;
        let holds = now().how.iter().filter(|(when, _)| when.holds(answers, app.today()));
        holds.map(|(_, text)| view! { <li>{tr(*text)}</li> }).collect_view()
    };
    let holder = Signal::derive(move || app.fill(wc::HOLDER, &[("who", app.text(now().holder))]));
    let source = Signal::derive(move || case.source(item.source));
    view! {
        <p>{tr(wc::PROVES)} {Signal::derive(move || app.text(now().why))}</p>
        <ul>{ways}</ul>
        {(!item.holder.is_empty()).then(|| view! { <p>{holder}</p> })}
        {(!item.demand.is_empty()).then(|| view! { <Demand item /> })}
        {(!item.source.is_empty())
            .then(|| {
                view! {
                    <p class="hint">
                        {Signal::derive(move || app.label(w::ABOUT_SOURCES))}
                        <SourceLink source />
                    </p>
                }
            })}
    }
}

/// The sentence with which to ask for it: what is shown is what is copied, with its English below.
#[component]
fn Demand(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let english =
        Signal::derive(move || (app.lang() == Lang::En).then(|| app.text(case.item(item).demand)));
    view! {
        <p>
            <b>{Signal::derive(move || app.label(wc::DEMAND_IT))}</b>
            <span lang="zh-CN">{item.demand.zh}</span>
            <span class="gloss" lang="en">
                {english}
            </span>
        </p>
        <p>
            <CopyButton label=w::COPY class="small ghost" text=item.demand.zh.to_owned() />
        </p>
    }
}
