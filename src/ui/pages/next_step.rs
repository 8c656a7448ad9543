//! The next action, as a card at the foot of a page on which something was done.

use leptos::prelude::*;

use crate::domain::journey::Next;
use crate::text::words_hub as h;
use crate::ui::case_context::use_case;
use crate::ui::components::ButtonLink;
use crate::ui::next::{say, way};

/// The one thing to do after it; nothing while an answer is waited for.
#[component]
pub(super) fn NextStep() -> impl IntoView {
    let case = use_case();
    move || {
        let plan = case.plan.read();
        if matches!(plan.next, Next::Wait(_)) {
            return None;
        }
        let (title, why) = say(case.app, &plan, &case.record.read());
        let (label, to) = way(&plan.next, case.id());
        let title = case.app.fill(h::NOW_NEXT, &[("what", &title)]);
        let label = case.app.text(label);
        Some(view! {
            <section class="card next">
                <p>
                    <b>{title}</b>
                </p>
                <p>{why}</p>
                <p class="actions">
                    <ButtonLink to>{label}</ButtonLink>
                </p>
            </section>
        })
    }
}
