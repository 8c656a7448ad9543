//! What stands in the place of content while it is fetched, and when it cannot be had.

use leptos::prelude::*;

use super::Button;
use crate::domain::content_file::{ContentError, ContentName};
use crate::state::ContentState;
use crate::storage::Device;
use crate::text::words;
use crate::ui::context::{tr, use_app};
use crate::ui::words::content_error;

/// Shows its children once the file is there; they are built once, and stay when the file comes in another language.
#[component]
pub fn ContentGate(
    name: ContentName,
    /// Whether it is a part of a page, which has its heading already.
    #[prop(optional)]
    part: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    // Asked once: when the language changes, everything on display is asked for in it.
    app.load(&name);
    let state = Memo::new(move |_| app.content_state(&name));
    Effect::new(move |before: Option<ContentState>| {
        let now = state.get();
        let changed = before.is_some_and(|before| before != now);
        if !part && changed && now != ContentState::Waiting {
            app.browser().focus("main h1");
        }
        now
    });
    move || match state.get() {
        ContentState::Waiting => view! {
            <div class:page=!part aria-busy="true">
                <p class="muted" role="status">{tr(words::OPENING)}</p>
            </div>
        }
        .into_any(),
        ContentState::Failed(error) => view! {
            <div class:page=!part>
                {(!part).then(|| view! { <h1 tabindex="-1">{tr(words::CONTENT_FAILED)}</h1> })}
                <ContentFailed error=error />
            </div>
        }
        .into_any(),
        ContentState::Ready => children().into_any(),
    }
}

/// Why content cannot be shown, that nothing is lost, and the way on.
#[component]
pub fn ContentFailed(error: ContentError) -> impl IntoView {
    let app = use_app();
    // What is in memory only would be gone.
    let loses = move || {
        let unsaved = app.device() != Some(Device::Own) && !app.cases().is_empty();
        error == ContentError::OtherEdition && unsaved
    };
    let retry = move |_| {
        app.retry_content();
        // The notice goes, and the button with it.
        app.browser().focus("main h1");
    };
    view! {
        <div class="notice warn" role="alert">
            <p>{tr(content_error(error))}</p>
            <Show when=loses>
                <p>{tr(words::CONTENT_RENEWED_UNSAVED)}</p>
            </Show>
            {if error == ContentError::OtherEdition {
                view! {
                    <Button class="small ghost" on_click=move |_| app.browser().reload()>
                        {tr(words::REFRESH)}
                    </Button>
                }
                    .into_any()
            } else {
                view! {
                    <Button class="small ghost" on_click=retry>
                        {tr(words::RETRY)}
                    </Button>
                }
                    .into_any()
            }}
        </div>
    }
}
