//! Language, type size, the two profiles, and deleting everything.

use leptos::prelude::*;

use super::people::People;
use crate::state::Wiped;
use crate::storage::TypeSize;
use crate::text::{Lang, words as w, words_site as ws};
use crate::ui::components::{Button, ChoiceInput, SiteReport, TapGuard};
use crate::ui::context::{focus_when_shown, tr, use_app};

#[component]
pub(super) fn SettingsPage() -> impl IntoView {
    let wipe = RwSignal::new(Wipe::Not);
    // What stands in the forms goes with the rest, and stays while it is only asked.
    let gone = Memo::new(move |_| matches!(wipe.get(), Wipe::Done(_)));
    let wiped = move || match wipe.get() {
        Wipe::Done(wiped) => Some(wiped),
        Wipe::Not | Wipe::Asked => None,
    };
    let people = move || {
        gone.get();
        view! { <People /> }
    };
    view! {
        <div class="page">
            <h1 tabindex="-1">{tr(w::SETTINGS)}</h1>
            <div role="status">{move || wiped().map(|wiped| view! { <Outcome wiped /> })}</div>
            <fieldset class="choices">
                <legend>
                    <h2>{tr(w::SET_LANG)}</h2>
                </legend>
                <LanguageOption lang=Lang::Zh />
                <LanguageOption lang=Lang::En />
            </fieldset>
            <fieldset class="choices">
                <legend>
                    <h2>{tr(w::SET_SIZE)}</h2>
                </legend>
                {TypeSize::ALL.map(|size| view! { <SizeOption size /> })}
            </fieldset>
            <h2>{tr(w::SET_PEOPLE)}</h2>
            {people}
            <h2>{tr(w::SET_DATA)}</h2>
            <p>{tr(w::WIPE_NOTE)}</p>
            <WipeAll wipe />
            <SiteReport />
        </div>
    }
}

#[component]
fn LanguageOption(lang: Lang) -> impl IntoView {
    let app = use_app();
    let checked = Signal::derive(move || app.lang() == lang);
    let set = move || app.set_lang(lang);
    view! {
        <ChoiceInput
            name="lang"
            value=lang.tag()
            checked
            label=lang.name()
            lang=lang.tag()
            on_pick=set
        />
    }
}

#[component]
fn SizeOption(size: TypeSize) -> impl IntoView {
    let app = use_app();
    let name = match size {
        TypeSize::Standard => w::SIZE_STANDARD,
        TypeSize::Large => w::SIZE_LARGE,
        TypeSize::Largest => w::SIZE_LARGEST,
    };
    let checked = Signal::derive(move || app.settings().size == size);
    let set = move || app.set_size(size);
    view! { <ChoiceInput name="size" value=size.tag() checked label=tr(name) on_pick=set /> }
}

/// What became of the deleting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wipe {
    Not,
    Asked,
    Done(Wiped),
}

/// Deleting everything, asked twice.
#[component]
fn WipeAll(wipe: RwSignal<Wipe>) -> impl IntoView {
    let app = use_app();
    let (taps, question) = (TapGuard::new(), NodeRef::new());
    focus_when_shown(question, || ());
    let ask = move |tap| {
        if taps.accepts(&tap) {
            wipe.set(Wipe::Asked);
        }
    };
    let go = move |tap| {
        if taps.accepts(&tap) {
            app.wipe(Box::new(move |wiped| {
                // Who went to another page in the meantime stays there.
                if wipe.try_set(Wipe::Done(wiped)).is_none() {
                    app.browser().focus("main h1");
                }
            }));
        }
    };
    let cancel = move |_| {
        wipe.set(Wipe::Not);
        app.browser().focus("main h1");
    };
    move || match wipe.get() {
        // What is in the browser is out of reach.
        Wipe::Not if app.preview().is_some() => {
            view! { <p class="notice">{tr(ws::PREVIEW_NO_WIPE)}</p> }.into_any()
        }
        Wipe::Not => view! {
            <Button class="warn ghost" on_click=ask>
                {tr(w::WIPE)}
            </Button>
        }
        .into_any(),
        Wipe::Asked => view! {
            <div node_ref=question class="notice warn" role="alert" tabindex="-1">
                <p>{tr(w::WIPE_SURE)}</p>
                <p class="actions">
                    <Button class="warn" on_click=go>
                        {tr(w::WIPE)}
                    </Button>
                    <Button class="ghost" on_click=cancel>
                        {tr(w::CANCEL)}
                    </Button>
                </p>
            </div>
        }
        .into_any(),
        Wipe::Done(_) => ().into_any(),
    }
}

#[component]
fn Outcome(wiped: Wiped) -> impl IntoView {
    let app = use_app();
    let class = if wiped == Wiped::Left { "notice warn" } else { "notice ok" };
    let said = Signal::derive(move || match wiped {
        Wiped::Gone(count) => app.fill(w::WIPE_DONE, &[("count", &count.to_string())]),
        Wiped::Never => app.text(w::WIPE_NEVER).to_owned(),
        Wiped::Left => app.text(w::WIPE_FAILED).to_owned(),
    });
    view! {
        <p class=class>{said}</p>
    }
}
