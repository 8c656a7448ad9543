//! How a letter of a further stage stands: a word of advice on its page, or why there is none, and what is next instead.

use leptos::prelude::*;

use super::next_step::NextStep;
use crate::domain::case::FilingKind;
use crate::domain::channel::Channel;
use crate::domain::fit::{Against, Fit, Useless};
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Text, words_case as wc, words_further as w};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, ButtonLink};
use crate::ui::context::tr;

/// Why the letter is advised against; nothing where it fits. It can be sent all the same.
#[component]
pub(super) fn Advice(channel: &'static Channel, kind: FilingKind) -> impl IntoView {
    let case = use_case();
    move || {
        let Some(Fit::Against(why)) = case.plan.read().fit(channel.id, kind) else { return None };
        Some(view! {
            <div class="notice warn">
                <p>
                    <b>{case.app.text(title(why))}</b>
                </p>
                <p>{against(case.app, why)}</p>
            </div>
        })
    }
}

/// In place of a letter that would say nothing: why, what is next, and the way to whoever it was filed with.
#[component]
pub(super) fn NoLetter(
    channel: &'static Channel,
    kind: FilingKind,
    /// The key of the filing.
    filing: String,
) -> impl IntoView {
    let case = use_case();
    let name = Signal::derive(move || {
        let name = case.follow_up_name(kind, channel);
        if name.is_empty() { case.channel_name(channel.id) } else { name }
    });
    let why = Signal::derive(move || {
        let text = match case.plan.read().fit(channel.id, kind) {
            Some(Fit::Useless(why)) => useless(why),
            // The log allows it; what is asked of this receiver does not.
            _ => w::NOTHING_TO_ASK,
        };
        case.app.fill(text, &[("what", case.channel_name(channel.id))])
    });
    let to = Route::Reply(case.id(), filing);
    view! {
        <div class="page">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{name}</h1>
            <div class="notice">
                <p>
                    <b>{tr(w::NOT_NOW)}</b>
                </p>
                <p>{why}</p>
            </div>
            <NextStep />
            <p class="actions">
                <ButtonLink to class="ghost">
                    {tr(w::TO_THREAD)}
                </ButtonLink>
                <ButtonLink to=Route::Case(case.id()) class="ghost">
                    {tr(wc::BACK_TO_CASE)}
                </ButtonLink>
            </p>
        </div>
    }
}

const fn title(why: Against) -> Text {
    match why {
        Against::TheirDay(_) | Against::NoDay(_) | Against::Silent => w::EARLY,
        Against::Sent(_) | Against::Again => w::SENT,
        Against::Over(_) => w::OVER,
        Against::NoCustom => w::NO_CUSTOM,
    }
}

fn against(app: AppState, why: Against) -> String {
    let on = |text: Text, day| app.fill(text, &[("day", &app.near_day(day))]);
    match why {
        Against::TheirDay(day) => on(w::EARLY_DAY, day),
        Against::NoDay(day) => on(w::EARLY_NO_DAY, day),
        Against::Silent => app.text(w::EARLY_SILENT).to_owned(),
        Against::Sent(day) => on(w::SENT_WHY, day),
        Against::Again => app.text(w::AGAIN_WHY).to_owned(),
        Against::Over(day) => on(w::OVER_WHY, day),
        Against::NoCustom => app.text(w::NO_CUSTOM_WHY).to_owned(),
    }
}

const fn useless(why: Useless) -> Text {
    match why {
        Useless::Closed => w::U_CLOSED,
        Useless::Trap => w::U_TRAP,
        Useless::Settled => w::U_SETTLED,
        Useless::Papers => w::U_PAPERS,
        Useless::Undecided => w::U_UNDECIDED,
        Useless::Taken => w::U_TAKEN,
        Useless::Answered => w::U_ANSWERED,
        Useless::NoAnswer => w::U_NO_ANSWER,
        Useless::NotClosed => w::U_NOT_CLOSED,
        Useless::Moved => w::U_MOVED,
        Useless::Held => w::U_HELD,
        Useless::NoMoney => w::U_NO_MONEY,
    }
}
