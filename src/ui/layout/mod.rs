//! The frame around every page.

mod device_dialog;
mod header;
mod notices;
mod start_failed;

use leptos::prelude::*;

use super::context::{tr, use_app};
use super::pages::Page;
use crate::route::Route;
use crate::text::words;
use device_dialog::DeviceDialog;
use header::{Header, NavLinks};
use notices::{KioskBar, LeftStatus, PreviewBar, SavingTrouble, Untranslated};
pub(super) use start_failed::StartFailed;

/// Header, notices, the page, footer, and the question whose device this is.
#[component]
pub(super) fn Layout() -> impl IntoView {
    let app = use_app();
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        app.browser().focus("main h1");
    };
    // A question has the screen for itself; its way back is at its top.
    let browses =
        move || !matches!(app.route(), Route::Question(..) | Route::Change(..) | Route::Filed(..));
    view! {
        <a class="skip" href="#main" on:click=skip>
            {tr(words::SKIP)}
        </a>
        <PreviewBar />
        <KioskBar />
        <Header />
        <main id="main">
            <SavingTrouble />
            <Untranslated />
            <LeftStatus />
            <Page />
        </main>
        <footer class="foot">
            <p>{tr(words::PROMISE)}</p>
            <p>{tr(words::NO_MONEY)}</p>
        </footer>
        <Show when=browses>
            <nav class="tabs" aria-label=tr(words::NAV)>
                <NavLinks />
            </nav>
        </Show>
        <DeviceDialog />
    }
}
