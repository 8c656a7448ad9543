//! How and where a letter is handed in, and what it still lacks.

use leptos::prelude::*;

use super::reach::Reach;
use crate::domain::channel::Channel;
use crate::domain::letter::{Detail, Letter};
use crate::text::{list_separator, words_case as wc, words_hub as h, words_relay as wr};
use crate::ui::case_context::use_case;
use crate::ui::components::Button;
use crate::ui::context::tr;
use crate::ui::next::to_do_first;

/// For each channel to which the letter may go now: the way in, what it costs, what to ask for.
#[component]
pub(super) fn HandIn(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    // Which channels there are follows from the answers, which do not change on this page.
    let channels = untrack(|| case.channels_of(letter)).into_iter();
    let open = channels.filter(|channel| untrack(|| case.can_use(channel)));
    let cards = open.map(|channel| view! { <HandInCard channel /> });
    view! {
        {cards.collect_view()}
        <StillMissing letter />
    }
}

#[component]
fn HandInCard(channel: &'static Channel) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let now = move || case.channel(channel);
    let name = Signal::derive(move || app.fill(h::GOES_TO, &[("what", app.text(now().name))]));
    let first = untrack(|| to_do_first(app, channel, &case.plan.read().answers));
    view! {
        <section class="card handin">
            <p>
                <b>{name}</b>
            </p>
            {(!first.is_empty())
                .then(|| {
                    view! {
                        <p class="notice warn">
                            {Signal::derive(move || to_do_first(app, now(), &case.plan.read().answers))}
                        </p>
                    }
                })}
            <h2>{tr(h::HOW_TO_FILE)}</h2>
            <p>{Signal::derive(move || app.text(now().card.how))}</p>
            <Reach channel />
            <dl>
                <dt>{tr(h::ASK_FOR)}</dt>
                <dd>{Signal::derive(move || app.text(now().intake.ask))}</dd>
                <dt>{tr(wc::D_COST)}</dt>
                <dd>{Signal::derive(move || app.text(now().card.cost))}</dd>
            </dl>
        </section>
    }
}

/// What the receiver needs of the person and the letter does not say, with the way to where it is filled in.
#[component]
fn StillMissing(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let lacks = Memo::new(move |_| case.lacks(letter));
    let said = Signal::derive(move || {
        let names: Vec<_> = lacks.read().iter().map(|one| app.text(one.name())).collect();
        app.fill(h::STILL_MISSING, &[("what", &names.join(list_separator(app.lang())))])
    });
    let go = move |_| {
        let field = match lacks.read_untracked().first() {
            Some(Detail::Phone) => "#me-phone",
            Some(Detail::Address) => "#me-address",
            _ => "#me-name",
        };
        app.browser().focus(field);
    };
    // The name may be the helper's own, kept from another complaint.
    let check = Signal::derive(move || {
        let (me, whom) = (app.me().name, case.somebody()?.name);
        let said = || app.fill(wr::CHECK_NAME, &[("me", &me), ("name", &whom)]);
        (!me.is_empty()).then(said)
    });
    view! {
        {move || check.get().map(|said| view! { <p class="notice">{said}</p> })}
        <Show when=move || !lacks.read().is_empty()>
            <p class="notice warn lacking">
                {said} " " <Button class="small ghost" on_click=go>
                    {tr(h::FILL_IN)}
                </Button>
            </p>
        </Show>
        {letter.receiver.wants_id().then(|| view! { <p class="hint">{tr(h::ID_BY_HAND)}</p> })}
    }
}
