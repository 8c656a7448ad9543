//! What can be done with a letter: copied in the form that its receiver takes, printed, saved, recorded as filed.

use leptos::prelude::*;

use crate::domain::channel::Channel;
use crate::domain::letter::{Document, Letter};
use crate::route::Route;
use crate::storage::Device;
use crate::text::{Lang, Text, words as w, words_case as wc, words_hub as h, words_relay as wr};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{Button, ButtonLink, CopyButton};
use crate::ui::context::tr;

/// What became of copying, printing or saving.
#[derive(Clone, Copy)]
pub(super) enum Said {
    Copied,
    Only(Text),
}

/// One thing stands out: going on with the questions, or else copying what fits the box of the channel. Two buttons at
/// most, and the rest behind a tap: on a phone they stay at its foot.
#[component]
pub(super) fn LetterTools(letter: &'static Letter, document: Memo<Document>) -> impl IntoView {
    let case = use_case();
    let said = RwSignal::new(None::<Said>);
    // Which channels there are follows from the answers, which do not change on this page.
    let channels = untrack(|| case.channels_of(letter));
    let limit = channels.first().map_or(0, |channel| channel.intake.limit);
    let unfinished = untrack(|| case.plan.read().walk.current());
    let first = match unfinished {
        Some(step) => {
            let to = Route::Question(case.id(), step.id.to_owned());
            view! { <ButtonLink to>{tr(wc::GO_ANSWER)}</ButtonLink> }.into_any()
        }
        None => view! { <CopyForm letter document said limit class="" /> }.into_any(),
    };
    let open = channels.iter().filter(|channel| untrack(|| case.can_use(channel)));
    let is_filed = |channel: &&&'static Channel| {
        case.record.with_untracked(|of| of.filings.iter().any(|one| one.channel == channel.id))
    };
    // To file it again where it was filed is behind a tap, however many channels it goes to.
    let (again, open): (Vec<_>, Vec<_>) = open.partition(is_filed);
    let mut open = open.into_iter();
    let record =
        open.next().map(|channel| view! { <Record channel label=record_label(channel) /> });
    let others = open.map(|channel| view! { <Record channel label=h::RECORD_AT /> }).collect_view();
    let again =
        again.into_iter().map(|channel| view! { <Record channel label=wc::RECORD_AGAIN /> });
    let again = again.collect_view();
    let after = channels.first().copied();
    view! {
        <div class="letter-bar">
            <Outcome said channel=after />
            <div class="actions">
                {first} {record} <details class="more">
                    <summary>{tr(h::MORE_WAYS)}</summary>
                    <div class="actions">
                        {(unfinished.is_some() || limit > 0)
                            .then(|| view! { <CopyForm letter document said limit=0 class="ghost" /> })}
                        <PaperButtons name=letter.name document said /> {others} {again}
                    </div>
                </details>
            </div>
        </div>
    }
}

fn record_label(channel: &Channel) -> Text {
    if channel.rung == 0 { h::RECORD_POLICE } else { h::RECORD_IT }
}

/// Copies the letter in `limit` characters, or all of it.
#[component]
pub(super) fn CopyForm(
    letter: &'static Letter,
    document: Memo<Document>,
    said: RwSignal<Option<Said>>,
    limit: usize,
    class: &'static str,
) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let copy = move |_| {
        // The answer may come after the page was left.
        let done = move |worked: bool| {
            let outcome = if worked { Said::Copied } else { Said::Only(w::NOT_COPIED) };
            let _ = said.try_set(Some(outcome));
        };
        let brief = untrack(|| case.briefs(letter)).into_iter().find(|brief| brief.limit == limit);
        let text = brief.map(|brief| brief.text);
        let text = text.unwrap_or_else(|| document.read_untracked().plain(Lang::Zh));
        app.browser().copy(&text, Box::new(done));
    };
    let label = Signal::derive(move || match limit {
        0 => app.text(wc::COPY_ALL).to_owned(),
        limit => app.fill(h::COPY_SHORT, &[("limit", &limit.to_string())]),
    });
    view! {
        <Button class on_click=copy>
            {label}
        </Button>
    }
}

/// Prints it, and saves it as a text file where the machine is the person's own.
#[component]
pub(super) fn PaperButtons(
    /// What the file is called, in Chinese.
    name: Text,
    document: Memo<Document>,
    said: RwSignal<Option<Said>>,
) -> impl IntoView {
    let app = use_case().app;
    let print = move |_| {
        let printed = app.browser().print();
        said.set((!printed).then_some(Said::Only(wc::NOT_PRINTED)));
    };
    let save = move |_| {
        let name = format!("{}.txt", name.zh);
        let saved = app.browser().save_file(&name, &document.read_untracked().plain(Lang::Zh));
        said.set(Some(Said::Only(if saved { wc::TEXT_SAVED } else { wc::TEXT_NOT_SAVED })));
    };
    let own = untrack(|| app.device()) != Some(Device::Shared);
    view! {
        <Button class="ghost" on_click=print>
            {tr(wc::PRINT)}
        </Button>
        {own
            .then(|| {
                view! {
                    <Button class="ghost" on_click=save>
                        {tr(wc::SAVE_TEXT)}
                    </Button>
                }
            })}
    }
}

/// What became of it, and what comes next at `channel`.
#[component]
pub(super) fn Outcome(
    said: RwSignal<Option<Said>>,
    #[prop(default = None)] channel: Option<&'static Channel>,
) -> impl IntoView {
    let case = use_case();
    let text = Signal::derive(move || {
        said.get().map(|said| match said {
            Said::Copied => copied(case, channel),
            Said::Only(text) => case.app.text(text).to_owned(),
        })
    });
    view! {
        <p class="hint" role="status">
            {text}
        </p>
    }
}

fn copied(case: CaseContext, channel: Option<&'static Channel>) -> String {
    let Some(channel) = channel.filter(|channel| case.can_use(channel)) else {
        return case.app.text(w::COPIED).to_owned();
    };
    let paste = case.app.text(case.channel(channel).intake.paste);
    case.app.fill(h::COPIED_NEXT, &[("paste", paste)])
}

/// To recording that it was filed at the channel.
#[component]
fn Record(channel: &'static Channel, label: Text) -> impl IntoView {
    let case = use_case();
    let label = Signal::derive(move || {
        case.app.fill(label, &[("what", case.app.text(case.channel(channel).name))])
    });
    let to = Route::Filed(case.id(), channel.id.to_owned());
    view! {
        <ButtonLink to class="ghost">
            {label}
        </ButtonLink>
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

/// To the letter in large type, where the receiver's online form blocks pasting.
#[component]
pub(super) fn ByHand(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    letter.receiver.blocks_pasting().then(|| {
        let to = Route::Retype(case.id(), letter.id.to_owned());
        view! {
            <p class="actions">
                <ButtonLink to class="ghost">
                    {tr(wr::RETYPE_LINK)}
                </ButtonLink>
            </p>
        }
    })
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
