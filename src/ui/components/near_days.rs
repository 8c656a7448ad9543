//! Today and yesterday, which need no typing.

use leptos::prelude::*;

use super::{Button, Input};
use crate::text::{dates, words_questions as w};
use crate::ui::context::{tr, use_app};

/// Two buttons that put a day into a field of days.
#[component]
pub fn NearDays(input: Input) -> impl IntoView {
    let app = use_app();
    let buttons = [(0, w::TODAY), (1, w::YESTERDAY)].map(|(back, label)| {
        let put = move |_| {
            let day = app.today() - chrono::Days::new(back);
            input.set(dates::iso(day));
        };
        view! {
            <Button class="small ghost" on_click=put>
                {tr(label)}
            </Button>
        }
    });
    view! { <p class="near">{buttons}</p> }
}
