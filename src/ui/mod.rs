//! The pages: they read the app state and call its commands. The browser they reach through the port `Browser` alone,
//! and the elements of their own forms through `NodeRef`.

#![expect(
    unreachable_pub,
    reason = "components are public functions, and so are the props that Leptos derives"
)]

mod badges;
mod case_context;
mod components;
mod context;
mod layout;
mod next;
mod pages;
mod words;

use leptos::prelude::*;

use crate::domain::content_file::ContentName;
use crate::state::{AppState, ContentState, Reading};
use components::TapGuard;
use layout::{Layout, StartFailed};

/// The whole app. Until the index of the content is there, the static first screen of `index.html` stays in place.
#[component]
pub fn App(
    /// The state, which every component finds in its context.
    app: AppState,
) -> impl IntoView {
    provide_context(app);
    // Outlives the questions: the second half of a double tap hits the next one.
    provide_context(TapGuard::new());
    provide_context(pages::Picks::new(app));
    let index = Memo::new(move |_| app.content_state(&ContentName::Index));
    Effect::new(move |before: Option<ContentState>| {
        let now = index.get();
        if now == ContentState::Ready {
            let failed = matches!(before, Some(ContentState::Failed(_)));
            let reading = app
                .reading()
                .map(|reading| Reading { focused: reading.focused || failed, ..reading });
            if failed && reading.is_none() {
                app.browser().focus("main h1");
            }
            app.browser().remove_first_screen(reading);
        }
        now
    });
    keep_document_in_step(app);
    badges::load_filed(app);
    move || match index.get() {
        ContentState::Waiting => ().into_any(),
        ContentState::Failed(error) => view! { <StartFailed error=error /> }.into_any(),
        ContentState::Ready => view! { <Layout /> }.into_any(),
    }
}

/// Keeps title, language, type size, dialog and focus in step with the state.
fn keep_document_in_step(app: AppState) {
    Effect::new(move |_| {
        let title = pages::title(app, &app.route());
        let title = match badges::badges(app).overdue {
            0 => title,
            count => format!("({count}) {title}"),
        };
        app.browser().set_document(&title, app.lang().tag(), app.settings().size.tag());
    });
    Effect::new(move |_| app.browser().set_dialog_open("#device", app.asks_device()));
    Effect::new(move |before: Option<_>| {
        let now = app.route();
        // Whoever reads the emergency plan stays where they are.
        if before.is_some_and(|before| before != now) && app.reading().is_none() {
            app.browser().scroll_to_top();
            app.browser().focus("main h1");
        }
        now
    });
}
