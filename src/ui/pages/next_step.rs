//! The next action, as a card at the foot of a page on which something was done.

use leptos::prelude::*;

use super::hub_next::{Countdown, days_left};
use crate::domain::journey::Next;
use crate::text::{words_hub as h, words_next as n};
use crate::ui::case_context::use_case;
use crate::ui::components::ButtonLink;
use crate::ui::next::{say, way};

/// The one thing to do after it, and until when a review can be asked for. Nothing is said of an answer that is waited
/// for, nor of what is done on this very page.
#[component]
pub(super) fn NextStep() -> impl IntoView {
    let case = use_case();
    let next = move || {
        let plan = case.plan.read();
        let (label, to) = way(&plan.next, case.id());
        if matches!(plan.next, Next::Wait(_)) || to == case.app.route() {
            return None;
        }
        let (title, why) = say(case.app, &plan, &case.record.read());
        let title = case.app.fill(h::NOW_NEXT, &[("what", &title)]);
        let label = case.app.text(label);
        Some(view! {
            <section class="card next">
                <p>
                    <b>{title}</b>
                </p>
                <Countdown />
                <p>{why}</p>
                <p class="actions">
                    <ButtonLink to>{label}</ButtonLink>
                </p>
            </section>
        })
    };
    view! {
        {next}
        <Reviews />
    }
}

/// Until when the level above can be asked to look again, where that is not the next action itself.
#[component]
fn Reviews() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    move || {
        let plan = case.plan.read();
        let next = matches!(plan.next, Next::Review(_)).then(|| plan.next.at()).flatten();
        let others = plan.further.iter().filter_map(|one| {
            let Next::Review(at) = one else { return None };
            let until = at.until.filter(|_| next.is_none_or(|it| it.filing != at.filing))?;
            let (label, to) = way(one, case.id());
            let day = app.near_day(until);
            let what = app.text(at.channel.name);
            let said = app.fill(n::REVIEW, &[("day", &day), ("what", what)]);
            let left = days_left(app, (until - app.today()).num_days());
            Some(view! {
                <section class="card">
                    <p>
                        <b>{said}</b>
                        " "
                        <span class="pill warn">{left}</span>
                    </p>
                    <p>{app.text(at.channel.intake.above)}</p>
                    <p class="actions">
                        <ButtonLink to class="ghost">
                            {app.text(label)}
                        </ButtonLink>
                    </p>
                </section>
            })
        });
        others.collect_view()
    }
}
