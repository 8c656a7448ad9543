//! The checklist: what is about to vanish on top, then the four groups of the source document, a line for each piece.

use leptos::prelude::*;

use super::evidence_row::{EvidenceRow, Tick};
use crate::domain::case::EvidenceState;
use crate::domain::evidence::{Item, state};
use crate::route::Route;
use crate::text::{Text, words_case as wc, words_hub as h};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{BackLink, ButtonLink, SavedStatus};
use crate::ui::context::tr;

/// The groups by their number in the source document.
const GROUPS: [(u8, Text); 4] =
    [(1, h::G_PAYMENTS), (2, h::G_TALKS), (3, h::G_LOGINS), (4, h::G_ORDERS)];

#[component]
pub(super) fn EvidencePage() -> impl IntoView {
    let case = use_case();
    let progress = move || case.plan.read().progress;
    let done = Signal::derive(move || gathered(case));
    let width = Signal::derive(move || {
        format!("width:{}%", progress().settled * 100 / progress().all.max(1))
    });
    // Which items are needed follows from the answers, which do not change on this page; one that is ticked stays.
    let items: Vec<&Item> = case.plan.with_untracked(|plan| plan.needed.clone());
    let groups = GROUPS.map(|(group, name)| {
        let rows = items.iter().filter(|item| item.group == group);
        let rows = rows.map(|item| view! { <EvidenceRow item /> }).collect_view();
        (!rows.is_empty()).then(|| {
            view! {
                <h2>{tr(name)}</h2>
                <div class="card items">{rows}</div>
            }
        })
    });
    let first = items.iter().copied().filter(|item| {
        let open = case.record.with_untracked(|of| state(item, of) == EvidenceState::Open);
        item.vanishes() && open
    });
    let first = first.map(|item| view! { <Tick item /> }).collect_view();
    view! {
        <div class="page">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{tr(wc::EVIDENCE)}</h1>
            <p class="lead">{tr(h::EVIDENCE_HOW_TO_USE)}</p>
            <SavedStatus />
            <p role="status">{done}</p>
            <div class="bar" aria-hidden="true">
                <i style=width></i>
            </div>
            {(!first.is_empty())
                .then(|| {
                    view! {
                        <section class="card warn items first" aria-labelledby="vanishing">
                            <h2 id="vanishing">{tr(h::FADES_FIRST)}</h2>
                            {first}
                        </section>
                    }
                })}
            {groups.into_iter().collect_view()}
            <p class="notice">{tr(wc::PROOF_LEGEND)}</p>
            <p class="actions">
                <ButtonLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</ButtonLink>
            </p>
        </div>
    }
}

/// How much is in hand, and how much is open; tracked.
pub(super) fn gathered(case: CaseContext) -> String {
    let progress = case.plan.read().progress;
    let (open, other) = (progress.all - progress.settled, progress.settled - progress.have);
    let text = match (open, other) {
        (0, _) => h::HAVE_ALL,
        (_, 0) => h::HAVE_SOME,
        // The bar counts these too: what is said adds up to it.
        _ => h::HAVE_MIXED,
    };
    let [have, all, open, other] =
        [progress.have, progress.all, open, other].map(|count| count.to_string());
    case.app.fill(text, &[("have", &have), ("all", &all), ("open", &open), ("other", &other)])
}
