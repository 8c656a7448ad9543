//! The ways to reach a channel: what to do, and numbers to dial.

use leptos::prelude::*;

use crate::domain::channel::{self, Channel};
use crate::text::words;
use crate::ui::case_context::use_case;
use crate::ui::context::tr;

/// What to do first, then the numbers.
#[component]
pub(super) fn Reach(channel: &'static Channel) -> impl IntoView {
    let case = use_case();
    move || {
        let answers = &case.plan.read().answers;
        let contacts = case.channel(channel).contacts.iter();
        let holds = contacts.filter(|way| way.when.holds(answers, case.app.today()));
        let (said, numbers): (Vec<&channel::Reach>, Vec<_>) =
            holds.partition(|way| way.call.is_empty());
        let common = numbers.iter().any(|way| way.common);
        let said = said.into_iter().map(|way| view! { <p>{tr(way.text)}</p> }).collect_view();
        let links = numbers.iter().map(|way| {
            view! {
                <li>
                    <a href=format!("tel:{}", way.call)>{tr(way.text)} <b>{way.call}</b></a>
                </li>
            }
        });
        let links =
            (!numbers.is_empty()).then(|| view! { <ul class="calls">{links.collect_view()}</ul> });
        let common = common.then(|| view! { <p class="hint">{tr(words::COMMON_NUMBER)}</p> });
        view! { {said} {links} {common} }
    }
}
