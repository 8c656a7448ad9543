//! The answers to one filing: those that are written down, and the form for a new one.

use leptos::prelude::*;

use super::next_step::NextStep;
use super::reply_form::{ReplyForm, means};
use crate::domain::case::{Change, Filing};
use crate::domain::reply::{Reply, ReplyKind};
use crate::route::Route;
use crate::text::money::yuan;
use crate::text::{Text, words as ws, words_case as wc, words_reply as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    Anew, BackLink, ButtonLink, Fold, NotFound, SavedStatus, TapGuard, Undo,
};
use crate::ui::context::tr;

#[component]
pub(super) fn ReplyPage(key: String) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let Some(filing) = case.record.with_untracked(|of| of.filing(&key).cloned()) else {
        let to = Route::Case(case.id());
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    };
    let channel = StoredValue::new(filing.channel.clone());
    let title = Signal::derive(move || {
        app.fill(w::REPLY_TITLE, &[("what", case.channel_name(&channel.read_value()))])
    });
    let day = filing.day;
    let about = Signal::derive(move || app.fill(w::REPLY_ABOUT, &[("day", &app.day(day))]));
    let of = StoredValue::new(key);
    let replies = Memo::new(move |_| {
        let key = of.read_value();
        case.record.read().filing(&key).map(|it| it.replies.clone()).unwrap_or_default()
    });
    let count = Signal::derive(move || replies.with(Vec::len).to_string());
    let some = Memo::new(move |_| !replies.read().is_empty());
    let form = StoredValue::new(filing);
    let done = move |()| app.browser().focus("main h1");
    view! {
        <div class="page">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{title}</h1>
            <p class="muted">{about}</p>
            <SavedStatus />
            <Replies filing=form.get_value() replies />
            <Show when=move || some.get()>
                <NextStep />
            </Show>
            // A new form, empty, after each answer: drawn over, the old one would keep its words.
            <Anew key=count>
                {
                    let form = view! { <ReplyForm filing=form.get_value() done /> };
                    if some.get_untracked() {
                        view! { <Fold summary=w::REPLY_AGAIN>{form}</Fold> }.into_any()
                    } else {
                        form.into_any()
                    }
                }
            </Anew>
        </div>
    }
    .into_any()
}

/// What is written down. One tap takes one back, and that can be undone.
#[component]
fn Replies(filing: Filing, replies: Memo<Vec<Reply>>) -> impl IntoView {
    let case = use_case();
    let (removed, taps) = (RwSignal::new(None::<Reply>), TapGuard::new());
    let key = StoredValue::new(filing.key());
    let remove = Callback::new(move |(tap, reply): (leptos::ev::MouseEvent, Reply)| {
        if taps.accepts(&tap) {
            case.change(Change::Unreplied(key.get_value(), reply.recorded));
            removed.set(Some(reply));
            case.app.browser().focus("main h1");
        }
    });
    let restore = move |()| {
        if let Some(reply) = removed.get_untracked() {
            removed.set(None);
            case.change(Change::Replied(key.get_value(), reply));
            case.app.browser().focus("main h1");
        }
    };
    let deleted = Signal::derive(move || removed.read().is_some());
    let filing = StoredValue::new(filing);
    view! {
        <Undo deleted restore />
        <Show when=move || replies.read().is_empty()>
            <p class="muted">{tr(w::REPLY_NONE)}</p>
        </Show>
        <For
            each=move || replies.get()
            key=Clone::clone
            children=move |reply| {
                view! { <ReplyCard filing=filing.get_value() reply remove /> }
            }
        />
    }
}

#[component]
fn ReplyCard(
    filing: Filing,
    reply: Reply,
    remove: Callback<(leptos::ev::MouseEvent, Reply)>,
) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let (kind, day) = (reply.kind, reply.day);
    let named = StoredValue::new(reply.clone());
    let name = move || named.with_value(|reply| reply_name(case, reply));
    let (trap, channel) = (reply.is_trap(), filing.channel.clone());
    let title = Signal::derive(move || {
        if trap {
            let what = case.channel_name(&channel);
            return app.fill(w::FROM_TRAP, &[("day", &app.day(day)), ("what", what)]);
        }
        format!("{} · {}", app.day(day), name())
    });
    let means_text = Signal::derive(move || {
        if trap { app.text(w::TRAP_MEANS) } else { kind_text(case, kind, |help| help.means) }
    });
    let label = move |text: Text| {
        Signal::derive(move || app.fill(text, &[("day", &app.day(day)), ("what", name())]))
    };
    let to = Route::ReplyCheck(case.id(), filing.key(), reply.key());
    // Anything may come with a reason, or a trap; only what deals with the matter can meet a demand.
    let (check, class) =
        if kind.answers() { (w::CHECK_IT, "small") } else { (w::CHECK_SAID, "small ghost") };
    let editing = RwSignal::new(false);
    let (of, kept) = (reply.clone(), StoredValue::new((filing, reply.clone())));
    let form = move || {
        editing.get().then(|| {
            let (filing, reply) = kept.get_value();
            let done = move |()| editing.set(false);
            view! { <ReplyForm filing reply=Some(reply) done /> }
        })
    };
    view! {
        <section class="card filing">
            <h2>{title}</h2>
            <Said reply=of />
            <p>{means_text}</p>
            <p class="actions">
                <ButtonLink to class>
                    {tr(check)}
                </ButtonLink>
                <button
                    type="button"
                    class="btn small ghost"
                    aria-label=label(w::EDIT_OF)
                    aria-expanded=move || editing.get().to_string()
                    on:click=move |_| editing.update(|open| *open = !*open)
                >
                    {tr(w::EDIT_REPLY)}
                </button>
                <button
                    type="button"
                    class="btn small ghost"
                    aria-label=label(w::DELETE_OF)
                    on:click=move |tap| remove.run((tap, reply.clone()))
                >
                    {tr(ws::DELETE)}
                </button>
            </p>
            {form}
        </section>
    }
}

/// What was said, by whom, and what came with it.
#[component]
pub(super) fn Said(reply: Reply) -> impl IntoView {
    let app = use_case().app;
    let Reply {
        kind, words, who, how, reference, until, accepted, completed, passed_to, paid, ..
    } = reply;
    let by = (!how.is_empty()).then(|| tr(means(&how)));
    let who = Signal::derive(move || {
        let parts = [by.map_or("", |by| by.get()), who.as_str(), reference.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let quoted = (!words.is_empty()).then(|| {
        let text = Signal::derive(move || app.fill(w::QUOTED, &[("words", &words)]));
        view! { <blockquote>{text}</blockquote> }
    });
    let day = move |text: Text, day| {
        let line = Signal::derive(move || app.fill(text, &[("day", &app.day(day))]));
        view! { <p>{line}</p> }
    };
    let passed = (!passed_to.is_empty()).then(|| {
        let text = Signal::derive(move || app.fill(w::PASSED_SHOWN, &[("who", &passed_to)]));
        view! { <p>{text}</p> }
    });
    let paid = (paid > 0).then(|| {
        let text = Signal::derive(move || app.fill(w::PAID_SHOWN, &[("sum", &yuan(paid))]));
        view! { <p>{text}</p> }
    });
    view! {
        {quoted}
        <Show when=move || !who.read().is_empty()>
            <p class="muted">{who}</p>
        </Show>
        {until.map(|until| day(until_text(kind), until))}
        {accepted.map(|accepted| day(w::TAKEN_ON_SHOWN, accepted))}
        {completed.map(|completed| day(w::COMPLETED_SHOWN, completed))}
        {passed}
        {paid}
    }
}

/// What the day means that came with an answer of this kind.
const fn until_text(kind: ReplyKind) -> Text {
    match kind {
        ReplyKind::Papers => w::UNTIL_SHOWN_PAPERS,
        ReplyKind::Extended => w::UNTIL_SHOWN_EXTENDED,
        _ => w::UNTIL_SHOWN_OFFER,
    }
}

/// What an answer is called: who took the matter on said more than that they have it; tracked.
pub(super) fn reply_name(case: CaseContext, reply: &Reply) -> &'static str {
    if reply.kind == ReplyKind::Received && reply.accepted.is_some() {
        return case.app.text(w::TAKEN_ON);
    }
    kind_text(case, reply.kind, |help| help.name)
}

/// What the tables say of a kind of answer, tracked.
pub(super) fn kind_text(
    case: CaseContext,
    kind: ReplyKind,
    of: fn(&crate::domain::follow_up::KindHelp) -> Text,
) -> &'static str {
    let kinds = case.app.follow_up().map_or(&[][..], |tables| tables.kinds);
    kinds.iter().find(|help| help.kind == kind).map_or("", |help| case.app.text(of(help)))
}
