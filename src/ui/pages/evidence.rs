//! The checklist: what disappears first on top, each with its reason, its way and its holder.

use leptos::prelude::*;

use super::evidence_note::EvidenceNote;
use crate::domain::case::{Change, EvidenceState, Mark};
use crate::domain::evidence::Item;
use crate::route::Route;
use crate::text::{Text, words as w, words_case as wc};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, ButtonLink, CopyButton, Fold, SavedStatus, SourceLink};
use crate::ui::context::tr;

#[component]
pub(super) fn EvidencePage() -> impl IntoView {
    let case = use_case();
    let progress = move || case.plan.read().progress;
    let done = Signal::derive(move || {
        let progress = progress();
        let [settled, all, have] =
            [progress.settled, progress.all, progress.have].map(|count| count.to_string());
        case.app.fill(wc::EVIDENCE_DONE, &[("settled", &settled), ("all", &all), ("have", &have)])
    });
    let width = Signal::derive(move || {
        format!("width:{}%", progress().settled * 100 / progress().all.max(1))
    });
    view! {
        <div class="page">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{tr(wc::EVIDENCE)}</h1>
            <p class="lead">{tr(wc::EVIDENCE_LEAD)}</p>
            <SavedStatus />
            <p role="status">{done}</p>
            <div class="bar" aria-hidden="true">
                <i style=width></i>
            </div>
            <Group name=wc::NECESSARY necessary=true />
            <Group name=wc::HELPFUL necessary=false />
            <p class="notice">{tr(wc::PROOF_LEGEND)}</p>
            <p class="actions">
                <ButtonLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</ButtonLink>
            </p>
        </div>
    }
}

/// What the complaint stands on, or what else helps.
#[component]
fn Group(name: Text, necessary: bool) -> impl IntoView {
    let case = use_case();
    // Which items are needed follows from the answers, which do not change on this page.
    let items: Vec<&Item> = case.plan.with_untracked(|plan| plan.needed.clone());
    let cards = items
        .into_iter()
        .filter(|item| item.necessary == necessary)
        .map(|item| view! { <ItemCard item /> })
        .collect_view();
    (!cards.is_empty()).then(|| {
        view! {
            <h2>{tr(name)}</h2>
            {cards}
        }
    })
}

#[component]
fn ItemCard(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let now = move || case.item(item);
    let group = match item.group {
        1 => wc::GROUP_1,
        2 => wc::GROUP_2,
        3 => wc::GROUP_3,
        _ => wc::GROUP_4,
    };
    let source = Signal::derive(move || case.source(item.source));
    view! {
        <section class="card check" class:must=item.necessary aria-labelledby=item.id>
            <p class="muted">{tr(group)}</p>
            <h3 id=item.id>{Signal::derive(move || case.app.text(now().name))}</h3>
            <p>{tr(wc::PROVES)} {Signal::derive(move || case.app.text(now().why))}</p>
            {(!item.source.is_empty())
                .then(|| {
                    view! {
                        <p class="hint">
                            {Signal::derive(move || case.app.label(w::ABOUT_SOURCES))}
                            <SourceLink source />
                        </p>
                    }
                })}
            <Marks item />
            <Fold summary=wc::HOW_TO>
                <HowTo item />
                <EvidenceNote item />
            </Fold>
        </section>
    }
}

/// How to get it, and from whom.
#[component]
fn HowTo(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let now = move || case.item(item);
    let ways = move || {
        let answers = &case.plan.read().answers;
        let holds = now().how.iter().filter(|(when, _)| when.holds(answers, app.today()));
        holds.map(|(_, text)| view! { <li>{tr(*text)}</li> }).collect_view()
    };
    let holder = Signal::derive(move || app.fill(wc::HOLDER, &[("who", app.text(now().holder))]));
    view! {
        <ul>{ways}</ul>
        {(!item.holder.is_empty()).then(|| view! { <p>{holder}</p> })}
        {(!item.demand.is_empty())
            .then(|| {
                view! {
                    <p>
                        <b>{Signal::derive(move || app.label(wc::DEMAND_IT))}</b>
                        {Signal::derive(move || app.text(now().demand))}
                    </p>
                    <CopyButton label=w::COPY class="small ghost" text=item.demand.zh.to_owned() />
                }
            })}
    }
}

/// Whether it is in hand.
#[component]
fn Marks(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let legend = Signal::derive(move || {
        let name = case.app.text(case.item(item).name);
        case.app.fill(wc::STATUS_OF, &[("what", name)])
    });
    view! {
        <div class="segments" role="radiogroup" aria-label=legend>
            <MarkOption item state=EvidenceState::InHand value="have" label=wc::HAVE />
            <MarkOption item state=EvidenceState::Asked value="asked" label=wc::ASKED />
            <MarkOption item state=EvidenceState::Cannot value="cannot" label=wc::CANNOT />
            <MarkOption item state=EvidenceState::Open value="open" label=wc::OPEN_ITEM />
        </div>
    }
}

#[component]
fn MarkOption(
    item: &'static Item,
    state: EvidenceState,
    value: &'static str,
    label: Text,
) -> impl IntoView {
    let case = use_case();
    let set = move |_| {
        let note = untrack(|| case.mark(item)).note;
        case.change(Change::Marked(item.id.to_owned(), Mark { state, note }));
    };
    view! {
        <label>
            <input
                type="radio"
                name=format!("{}-state", item.id)
                value=value
                prop:checked=Signal::derive(move || case.mark(item).state == state)
                on:change=set
            />
            <span>{tr(label)}</span>
        </label>
    }
}
