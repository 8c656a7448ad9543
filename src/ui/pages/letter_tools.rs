//! What can be done with a letter.

use leptos::prelude::*;

use crate::domain::letter::{Document, Letter};
use crate::route::Route;
use crate::storage::Device;
use crate::text::{Lang, words as w, words_case as wc};
use crate::ui::case_context::use_case;
use crate::ui::components::{Button, ButtonLink, CopyButton};
use crate::ui::context::tr;

/// One thing stands out: going on with the questions, or else taking the letter along.
#[component]
pub(super) fn LetterTools(letter: &'static Letter, document: Memo<Document>) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    // What the browser did not do, or did unseen.
    let outcome = RwSignal::new(None);
    let text = Signal::derive(move || document.read().plain(Lang::Zh));
    let print = move |_| outcome.set((!app.browser().print()).then_some(wc::NOT_PRINTED));
    let save = move |_| {
        let name = format!("{}.txt", letter.name.zh);
        let saved = app.browser().save_file(&name, &text.get_untracked());
        outcome.set(Some(if saved { wc::TEXT_SAVED } else { wc::TEXT_NOT_SAVED }));
    };
    let unfinished = Memo::new(move |_| !case.plan.read().walk.done());
    let copy = move || {
        let class = if unfinished.get() { "ghost" } else { "" };
        view! { <CopyButton label=wc::COPY_ALL class text /> }
    };
    let onward = move || {
        let step = case.plan.read().walk.current()?;
        let to = Route::Question(case.id(), step.id.to_owned());
        Some(view! { <ButtonLink to>{tr(wc::GO_ANSWER)}</ButtonLink> })
    };
    view! {
        <p class="actions">
            {onward} {copy} <Button class="ghost" on_click=print>
                {tr(wc::PRINT)}
            </Button> <Show when=move || app.device() != Some(Device::Shared)>
                <Button class="ghost" on_click=save>
                    {tr(wc::SAVE_TEXT)}
                </Button>
            </Show> <RecordLinks letter />
        </p>
        <p class="hint" role="status">
            {move || outcome.get().map(|text| app.text(text))}
        </p>
    }
}

/// To recording that it was filed, for each channel to which it goes.
#[component]
fn RecordLinks(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    move || {
        let channels = case.channels_of(letter).into_iter();
        channels
            .filter(|channel| case.can_use(channel))
            .map(|channel| {
                let label = Signal::derive(move || {
                    let name = case.app.text(case.channel(channel).name);
                    case.app.fill(wc::FILED_TITLE, &[("what", name)])
                });
                let to = Route::Filed(case.id(), channel.id.to_owned());
                view! {
                    <ButtonLink to class="ghost">
                        {label}
                    </ButtonLink>
                }
            })
            .collect_view()
    }
}

/// The letter part by part, for online forms, and a version that fits into a small box.
#[component]
pub(super) fn ByField(letter: &'static Letter, document: Memo<Document>) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    move || {
        let briefs = case.briefs(letter).into_iter();
        let mut parts: Vec<(String, String)> =
            briefs.map(|brief| (app.text(brief.name).to_owned(), brief.text)).collect();
        parts.extend(document.read().parts(app.lang()));
        parts.into_iter().map(|(name, text)| view! { <PartCard name text /> }).collect_view()
    }
}

#[component]
fn PartCard(name: String, text: String) -> impl IntoView {
    view! {
        <div class="card part">
            <h3>{name}</h3>
            <pre lang="zh-CN">{text.clone()}</pre>
            <CopyButton label=w::COPY class="small ghost" text />
        </div>
    }
}
