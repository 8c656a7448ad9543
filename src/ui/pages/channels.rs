//! The ladder: step cards from the first channel to the last, with what each can and cannot do.

use leptos::prelude::*;

use super::channel_card::ChannelCard;
use crate::domain::channel::{BESIDE, Channel};
use crate::route::Route;
use crate::text::{Text, words, words_case as w};
use crate::ui::case_context::use_case;
use crate::ui::components::BackLink;
use crate::ui::context::tr;

#[component]
pub(super) fn ChannelsPage() -> impl IntoView {
    let case = use_case();
    let to_court =
        case.plan.with_untracked(|plan| plan.channels.iter().any(|channel| channel.rung == 3));
    let lead = Signal::derive(move || {
        let hurry = case.plan.read().next_channel().is_some_and(|channel| channel.rung == 0);
        case.app.text(if hurry { w::CHANNELS_HURRY } else { w::CHANNELS_LEAD })
    });
    let unfinished = move || !case.plan.read().walk.done();
    view! {
        <div class="page wide">
            <BackLink to=Route::Case(case.id())>{tr(w::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{tr(w::CHANNELS)}</h1>
            <p class="lead">{lead}</p>
            <Show when=unfinished>
                <p class="notice warn">{tr(w::CHANNELS_MORE)}</p>
            </Show>
            <Rung name=w::RUNG_0 rung=0 />
            <Rung name=w::RUNG_1 rung=1 />
            <Rung name=w::RUNG_2 rung=2 />
            <Rung name=w::RUNG_3 rung=3 />
            {(!to_court).then(|| view! { <h2>{tr(w::RUNG_3)}</h2> })}
            <p>{tr(w::RUNG_3_TEXT)}</p>
            <Rung name=w::RUNG_4 rung=BESIDE />
            <p class="muted">{tr(words::NO_MONEY)}</p>
        </div>
    }
}

/// The channels of one rung.
#[component]
fn Rung(name: Text, rung: u8) -> impl IntoView {
    let case = use_case();
    // Which channels there are follows from the answers, which do not change on this page.
    let here: Vec<&Channel> = case.plan.with_untracked(|plan| {
        plan.channels.iter().copied().filter(|channel| channel.rung == rung).collect()
    });
    let several = here.len() > 1;
    let all_of_them = several && rung == 1 && case.journey().every_first;
    let reached = Signal::derive(move || case.current_rung() >= Some(rung));
    let cards = here.iter().map(|channel| view! { <ChannelCard channel reached /> }).collect_view();
    (!here.is_empty()).then(|| {
        view! {
            <h2>{tr(name)}</h2>
            {all_of_them.then(|| view! { <p class="notice">{tr(w::BOTH_TELL)}</p> })}
            <div class=if several { "ladder side-by-side" } else { "ladder" }>{cards}</div>
        }
    })
}
