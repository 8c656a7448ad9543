//! Recording a filing, and what happens now at that channel.

use leptos::prelude::*;

use super::clocks::Clocks;
use super::filing_form::FilingForm;
use crate::domain::case::{Change, Filing};
use crate::domain::channel::Channel;
use crate::route::Route;
use crate::text::words_case as wc;
use crate::ui::case_context::use_case;
use crate::ui::components::{
    BackLink, Button, ButtonLink, Fold, NotFound, SavedStatus, TapGuard, Undo,
};
use crate::ui::context::tr;

#[component]
pub(super) fn FiledPage(id: String) -> impl IntoView {
    let case = use_case();
    let Some(channel) = case.journey().channel(&id) else {
        let to = Route::Case(case.id());
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    };
    let done = Memo::new(move |_| {
        case.record.read().filings.iter().any(|filing| filing.channel == channel.id)
    });
    let title = Signal::derive(move || {
        let words = if done.get() { wc::FILED_TITLE_DONE } else { wc::FILED_TITLE };
        case.app.fill(words, &[("what", case.app.text(case.channel(channel).name))])
    });
    let form = move || {
        if done.get() {
            view! {
                <Fold summary=wc::RECORD_AGAIN>
                    <FilingForm channel />
                </Fold>
            }
            .into_any()
        } else {
            view! { <FilingForm channel /> }.into_any()
        }
    };
    let class = Signal::derive(move || if done.get() { "" } else { "ghost" });
    view! {
        <div class="page">
            <BackLink to=Route::Channels(case.id())>{tr(wc::CHANNELS)}</BackLink>
            <h1 tabindex="-1">{title}</h1>
            <SavedStatus />
            <FilingList channel />
            {form}
            <p class="actions">
                <ButtonLink to=Route::Case(case.id()) class>
                    {tr(wc::BACK_TO_CASE)}
                </ButtonLink>
            </p>
        </div>
    }
    .into_any()
}

/// What was filed here. One tap takes one back, and that can be undone.
#[component]
fn FilingList(channel: &'static Channel) -> impl IntoView {
    let case = use_case();
    let (removed, taps) = (RwSignal::new(None::<(usize, Filing)>), TapGuard::new());
    let filings = move || {
        let all = case.record.read().filings.clone();
        all.into_iter().filter(|filing| filing.channel == channel.id).collect::<Vec<_>>()
    };
    let remove = move |tap, filing: Filing| {
        let index =
            case.record.with_untracked(|case| case.filings.iter().position(|it| *it == filing));
        if let Some(index) = index.filter(|_| taps.accepts(&tap)) {
            case.change(Change::Unfiled(index));
            removed.set(Some((index, filing)));
            case.app.browser().focus("main h1");
        }
    };
    let restore = move |()| {
        if let Some((index, filing)) = removed.get_untracked() {
            removed.set(None);
            case.change(Change::Refiled(index, filing));
            case.app.browser().focus("main h1");
        }
    };
    let deleted = Signal::derive(move || removed.read().is_some());
    view! {
        <Undo deleted restore />
        <For each=filings key=|filing| (filing.recorded, filing.day, filing.reference.clone()) let:filing>
            <section class="card">
                <FilingText channel filing=filing.clone() />
                <h2>{tr(wc::NOW)}</h2>
                <Clocks channel from=filing.day />
                <p>{Signal::derive(move || case.app.text(case.channel(channel).card.if_not))}</p>
                <Button class="quiet" on_click=move |tap| remove(tap, filing.clone())>
                    {tr(wc::FILED_UNDO)}
                </Button>
            </section>
        </For>
    }
}

#[component]
fn FilingText(channel: &'static Channel, filing: Filing) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let Filing { day, reference, .. } = filing;
    let text = Signal::derive(move || {
        let name = app.text(case.channel(channel).name);
        app.fill(wc::FILED_DONE, &[("day", &app.day(day)), ("what", name)])
    });
    let shown = Signal::derive(move || {
        (!reference.is_empty()).then(|| app.fill(wc::FILED_REF_SHOW, &[("ref", &reference)]))
    });
    view! {
        <p class="notice ok" role="status">
            {text}
        </p>
        <p>{shown}</p>
    }
}
