//! A letter as a document that follows the answers: where to hand it in, to copy, print, save, or rewrite.

use leptos::prelude::*;

use super::facts::Facts;
use super::hand_in::HandIn;
use super::letter_details::LetterDetails;
use super::letter_tools::{ByField, ByHand, LetterTools};
use super::people::People;
use super::precheck::Precheck;
use super::reword::Editor;
use super::sheets::MandateLink;
use super::stale::Stale;
use super::whom::CaseWhom;
use crate::domain::answer::payments;
use crate::domain::letter::{Block, Letter};
use crate::route::Route;
use crate::text::{Lang, list_separator, words_case as wc, words_further, words_next as wn};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, ButtonLink, Fold, LetterView, NotFound, SavedStatus};
use crate::ui::context::tr;

#[component]
pub(super) fn LetterPage(id: String) -> impl IntoView {
    let case = use_case();
    // A letter to somebody who has nothing to do with the case is none of its pages.
    let letters = untrack(|| case.plan.read().letters(case.journey()));
    let Some(letter) = letters.into_iter().find(|letter| letter.id == id) else {
        let to = Route::Case(case.id());
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    };
    // Written once for all parts of the page.
    let document = Memo::new(move |_| case.write(letter));
    let editor = Editor::new(letter);
    view! {
        <div class="page wide letter">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{Signal::derive(move || case.app.text(case.letter(letter).name))}</h1>
            <Unfinished />
            <FiledNotice letter />
            <Stale editor />
            <Part document />
            <SavedStatus />
            <Show when=move || !case.is_filed(letter)>
                <Early letter />
                <Precheck letter />
            </Show>
            <div class="cols handing">
                <aside>
                    <HandIn letter />
                    <LetterTools letter document />
                </aside>
                <div>
                    <LetterDetails letter />
                    <Fold summary=wc::PEOPLE>
                        <CaseWhom />
                        <People />
                    </Fold>
                    <Show when=move || case.app.lang() == Lang::En>
                        <p class="hint">{tr(wc::GLOSS_NOTE)}</p>
                    </Show>
                    <p class="hint">{tr(wc::LETTER_CHECK)}</p>
                    <LetterView document>
                        <Facts editor />
                    </LetterView>
                    <MandateLink letter />
                    <ByHand letter />
                    <Fold summary=wc::BY_FIELD>
                        <ByField letter document />
                    </Fold>
                </div>
            </div>
        </div>
    }
    .into_any()
}
/// That questions are open still.
#[component]
fn Unfinished() -> impl IntoView {
    let case = use_case();
    view! {
        <Show when=move || !case.plan.read().walk.done()>
            <p class="notice warn">{tr(wc::LETTER_MISSING)}</p>
        </Show>
    }
}

/// That somebody may still answer before it is the turn of this receiver. Nobody is kept from going.
#[component]
fn Early(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    move || {
        let (plan, record) = (case.plan.read(), case.record.read());
        let channels = case.channels_of(letter);
        let wait = channels.iter().find_map(|channel| plan.too_early(channel, &record))?;
        let day = wait.due.map(|end| app.near_day(end.last()))?;
        let what = app.text(wait.channel.name);
        let why = app.fill(wn::EARLY_WHY, &[("what", what), ("day", &day)]);
        Some(view! {
            <div class="notice">
                <p>
                    <b>{app.text(wn::EARLY)}</b>
                </p>
                <p>{why}</p>
            </div>
        })
    }
}

/// Whether it was filed, or may not be filed yet.
#[component]
fn FiledNotice(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let app = case.app;
    let said = move || {
        let channels = case.channels_of(letter);
        if let Some(filing) = case.filing_of(letter) {
            return ("notice ok", app.fill(wc::FILED_ON, &[("day", &app.day(filing.day))]));
        }
        let shut = channels.first().filter(|_| !channels.iter().any(|it| case.can_use(it)));
        if let Some(channel) = shut {
            return ("notice warn", app.text(channel.not_yet).to_owned());
        }
        let names: Vec<_> = channels.iter().map(|channel| case.channel_name(channel.id)).collect();
        let what = names.join(list_separator(app.lang()));
        ("notice", app.fill(wc::NOT_FILED, &[("what", &what)]))
    };
    let thread = move || {
        case.filing_of(letter).map(|filing| {
            view! {
                <p class="actions">
                    <ButtonLink to=Route::Reply(case.id(), filing.key()) class="ghost">
                        {tr(words_further::TO_THREAD)}
                    </ButtonLink>
                </p>
            }
        })
    };
    view! {
        <p class=Signal::derive(move || said().0) role="status">
            {Signal::derive(move || said().1)}
        </p>
        {thread}
    }
}

/// That some payments belong into another letter.
#[component]
fn Part(document: Memo<crate::domain::letter::Document>) -> impl IntoView {
    let case = use_case();
    let part = Memo::new(move |_| {
        let count = document.read().blocks.iter().find_map(|block| match block {
            Block::Table(_, rows) => Some(rows.len()),
            _ => None,
        })?;
        let all = payments(&case.plan.read().answers).len();
        (count < all).then(|| (count.to_string(), all.to_string()))
    });
    move || {
        part.get().map(|(count, all)| {
            let text = Signal::derive(move || {
                case.app.fill(wc::LETTER_PART, &[("count", &count), ("all", &all)])
            });
            view! { <p class="notice">{text}</p> }
        })
    }
}
