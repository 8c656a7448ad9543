//! The next action of a case, with its day and its reason, and what may be done beside it.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::journey::{Next, Wait};
use crate::route::Route;
use crate::state::AppState;
use crate::text::{words_case as w, words_hub as h, words_next as n};
use crate::ui::case_context::use_case;
use crate::ui::components::{ButtonLink, DialLink};
use crate::ui::context::tr;
use crate::ui::next::{briefly, late, say, way};

#[component]
pub(super) fn NextCard() -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let words = Memo::new(move |_| say(app, &case.plan.read(), &case.record.read()));
    let action = move || way(&case.plan.read().next, case.id());
    let number = Memo::new(move |_| number_to_dial(case.plan.read().next));
    let class = Signal::derive(move || if number.read().is_some() { "ghost" } else { "" });
    view! {
        <section class="card next" aria-labelledby="next">
            <p class="muted">{tr(w::NEXT)}</p>
            <h2 id="next">{Signal::derive(move || words.read().0.clone())}</h2>
            <Countdown />
            <Late />
            <p>{Signal::derive(move || words.read().1.clone())}</p>
            <p class="actions">
                {move || number.get().map(|number| view! { <DialLink number /> })}
                <ButtonLink to=Signal::derive(move || action().1) class>
                    {Signal::derive(move || match case.plan.read().next {
                        Next::Wait(Wait { clock: Some(_), .. }) => app.text(h::HOW_COUNTED),
                        _ => app.text(action().0),
                    })}
                </ButtonLink>
            </p>
            <Beside />
        </section>
    }
}

/// Whose day has passed, where the next action is another matter: the way to what was sent and answered there.
#[component]
fn Late() -> impl IntoView {
    let case = use_case();
    move || {
        let plan = case.plan.read();
        let (said, key) = (late(case.app, &plan)?, plan.overdue?.key());
        Some(view! {
            <p>
                <span class="pill warn">{case.app.text(n::S_OVERDUE)}</span>
                " "
                <a href=Route::Reply(case.id(), key).path()>{said}</a>
            </p>
        })
    }
}

/// How many days are left, of theirs or of one's own, and how much of the time has passed.
#[component]
pub(super) fn Countdown() -> impl IntoView {
    let case = use_case();
    move || {
        let (left, all) = days(case.plan.read().next, case.app.today())?;
        let said = days_left(case.app, left);
        let width = format!("width:{}%", (all - left) * 100 / all.max(1));
        Some(view! {
            <p>
                <span class="pill warn">{said}</span>
            </p>
            <div class="bar" aria-hidden="true">
                <i style=width></i>
            </div>
        })
    }
}

/// The days until an answer is due, or something has to be done, and the days since that began; nothing when it is past.
fn days(next: Next, today: NaiveDate) -> Option<(i64, i64)> {
    let (due, since) = match next {
        Next::Wait(wait) => (wait.last()?, wait.filed),
        next => (next.until()?, next.at()?.answered?),
    };
    let (left, all) = ((due - today).num_days(), (due - since).num_days());
    (left >= 0).then_some((left.min(all), all))
}

/// How many days are left, in words; tracked.
pub(super) fn days_left(app: AppState, left: i64) -> String {
    match left {
        0 => app.text(h::LAST_DAY).to_owned(),
        1 => app.text(h::ONE_DAY_LEFT).to_owned(),
        left => app.fill(h::DAYS_LEFT, &[("count", &left.to_string())]),
    }
}

/// What may be done beside it, two at most.
#[component]
fn Beside() -> impl IntoView {
    let case = use_case();
    move || {
        let plan = case.plan.read();
        let also = plan.also.iter().filter(|next| case.is_written(next));
        let links = also.map(|next| {
            let (_, to) = way(next, case.id());
            view! {
                <a class="row" href=to.path()>
                    <b>{briefly(case.app, next, &plan)}</b>
                </a>
            }
        });
        let links: Vec<_> = links.collect();
        (!links.is_empty()).then(|| {
            view! {
                <h3 class="muted">{tr(h::ALSO)}</h3>
                <div class="also">{links}</div>
            }
        })
    }
}

/// The number to dial, where money can still be stopped.
fn number_to_dial(next: Next) -> Option<&'static str> {
    let Next::File(channel) = next else { return None };
    let reach =
        channel.contacts.iter().find(|reach| channel.rung == 0 && !reach.call.is_empty())?;
    Some(reach.call)
}
