//! What has to be said on whatever page is open.

use leptos::prelude::*;

use crate::state::{Saving, Wiped};
use crate::storage::{Device, StoreError};
use crate::text::{words, words_site};
use crate::ui::components::{Button, ContentFailed};
use crate::ui::context::{tr, use_app};

/// On a shared computer: that all will be gone, and the button that clears it now.
#[component]
pub(super) fn KioskBar() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.device() == Some(Device::Shared)>
            <div class="kioskbar">
                <span>{tr(words::KIOSK)}</span>
                <Button class="small warn" on_click=move |_| app.leave()>
                    {tr(words::LEAVE)}
                </Button>
            </div>
        </Show>
    }
}

/// In a preview: at which time, that nothing is kept, and the way out. The address without its question opens the page
/// anew, at the real time.
#[component]
pub(super) fn PreviewBar() -> impl IntoView {
    let app = use_app();
    let said = move |at| app.fill(words_site::PREVIEW, &[("when", &app.moment(at))]);
    app.preview().map(|at| {
        view! {
            <div class="kioskbar preview">
                <span>{move || said(at)}</span>
                <a href=move || format!("./{}", app.route().path())>{tr(words_site::PREVIEW_END)}</a>
            </div>
        }
    })
}

/// That something was not saved.
#[component]
pub(super) fn SavingTrouble() -> impl IntoView {
    let app = use_app();
    let trouble = Memo::new(move |_| match app.saving() {
        Saving::Refused(StoreError::Denied) => Some(words::REFUSED_DENIED),
        Saving::Refused(StoreError::Full) => Some(words::REFUSED_FULL),
        Saving::Refused(StoreError::Other) => Some(words::REFUSED_OTHER),
        Saving::Blocked => Some(words::BLOCKED),
        _ => None,
    });
    move || {
        trouble.get().map(|text| {
            view! {
                <div class="notice warn" role="alert">
                    <p>{tr(text)}</p>
                    <Button class="small ghost" on_click=move |_| app.retry()>
                        {tr(words::RETRY)}
                    </Button>
                </div>
            }
        })
    }
}

/// That some of the page is in Chinese only.
#[component]
pub(super) fn Untranslated() -> impl IntoView {
    let app = use_app();
    let error = Memo::new(move |_| app.untranslated());
    move || error.get().map(|error| view! { <ContentFailed error /> })
}

/// What became of leaving a shared computer. The element is always there: what is read out has to be there before.
#[component]
pub(super) fn LeftStatus() -> impl IntoView {
    let app = use_app();
    let said = move || {
        let (lang, wiped) = app.left()?;
        let (class, text) = match wiped {
            Wiped::Gone(_) => ("notice ok", words::LEFT_GONE),
            Wiped::Never => ("notice ok", words::WIPE_NEVER),
            Wiped::Left => ("notice warn", words::LEFT_NOT),
        };
        Some(view! {
            <p class=class lang=lang.tag()>
                {text.of(lang)}
            </p>
        })
    };
    view! { <div role="status">{said}</div> }
}
