//! Taking back a deletion.

use leptos::prelude::*;

use super::Button;
use crate::text::words;
use crate::ui::context::tr;

/// While `deleted` holds, says that something was deleted and offers to take that back.
#[component]
pub fn Undo(
    #[prop(into)] deleted: Signal<bool>,
    #[prop(into)] restore: Callback<()>,
) -> impl IntoView {
    view! {
        <div role="status">
            <Show when=move || deleted.get()>
                <p class="notice undo">
                    {tr(words::DELETED)} " "
                    <Button class="small ghost" on_click=move |_| restore.run(())>
                        {tr(words::UNDO)}
                    </Button>
                </p>
            </Show>
        </div>
    }
}
