//! The letter of a further stage: a reminder, an answer to an offer, a request to look again.

use leptos::prelude::*;

use super::filing_form::FilingForm;
use super::further::{Advice, NoLetter};
use super::letter_tools::{Outcome, PaperButtons, Said};
use super::reach::Reach;
use crate::domain::case::{Filing, FilingKind};
use crate::domain::letter::{Block, Document};
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Lang, colon, words_case as wc, words_follow_up as w, words_hub as h};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, CopyButton, Fold, LetterView, NotFound, SavedStatus};
use crate::ui::context::tr;

#[component]
pub(super) fn FollowUpPage(key: String, kind: String) -> impl IntoView {
    let case = use_case();
    let kind = FilingKind::of(&kind).filter(|kind| !kind.is_complaint());
    let filing = case.record.with_untracked(|of| of.filing(&key).cloned());
    let found = kind.zip(filing).and_then(|(kind, filing)| {
        let channel = untrack(|| case.journey().channel(&filing.channel))?;
        Some((kind, filing, channel))
    });
    let Some((kind, filing, channel)) = found else {
        let to = Route::Case(case.id());
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    };
    let Some(first) = untrack(|| case.follow_up(kind, &filing)) else {
        return view! { <NoLetter channel kind filing=filing.key() /> }.into_any();
    };
    let of = StoredValue::new(filing);
    let document = Memo::new(move |_| {
        of.with_value(|filing| case.follow_up(kind, filing)).unwrap_or_else(|| first.clone())
    });
    let short = Signal::derive(move || {
        of.with_value(|filing| case.follow_up_brief(kind, filing)).unwrap_or_default()
    });
    let same = untrack(|| case.goes_to_the_same(kind, channel));
    let title = Signal::derive(move || case.follow_up_name(kind, channel));
    view! {
        <div class="page wide letter">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{title}</h1>
            <SavedStatus />
            <div class="cols handing">
                <aside>
                    <Advice channel kind />
                    <section class="card handin">
                        <h2>{Signal::derive(move || {
                            let what = if same {
                                case.channel_name(channel.id).to_owned()
                            } else {
                                addressee(case.app, &document.read())
                            };
                            case.app.fill(w::GOES_AGAIN, &[("what", &what)])
                        })}</h2>
                        {same
                            .then(|| {
                                view! {
                                    <p>{tr(w::GOES_HOW)}</p>
                                    <Reach channel />
                                }
                            })}
                        {(!same)
                            .then(|| {
                                let text = Signal::derive(move || {
                                    let what = case.channel_name(channel.id);
                                    case.app.fill(w::GOES_ELSEWHERE, &[("what", what)])
                                });
                                view! { <p>{text}</p> }
                            })}
                    </section>
                    <Tools document short />
                    <Sent filing=of.get_value() kind />
                    <Fold summary=w::SENT_IT>
                        <FilingForm channel kind />
                    </Fold>
                </aside>
                <div>
                    <Show when=move || case.app.lang() == Lang::En>
                        <p class="hint">{tr(wc::GLOSS_NOTE)}</p>
                    </Show>
                    <p class="hint">{tr(w::CHECK_BEFORE)}</p>
                    <LetterView document />
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// Whom the letter addresses, tracked.
fn addressee(app: AppState, document: &Document) -> String {
    let Some(Block::Para(_, line)) = document.blocks.first() else { return String::new() };
    let line = line.plain(app.lang());
    line.trim_end_matches(colon(app.lang())).trim_end().to_owned()
}

/// Copies, prints and saves it.
#[component]
fn Tools(document: Memo<Document>, short: Signal<String>) -> impl IntoView {
    let said = RwSignal::new(None::<Said>);
    let name = document.with_untracked(|document| document.title);
    let text = Signal::derive(move || document.read().plain(Lang::Zh));
    view! {
        <div class="letter-bar">
            <Outcome said />
            <div class="actions">
                <CopyButton text label=wc::COPY_ALL />
                <details class="more">
                    <summary>{tr(h::MORE_WAYS)}</summary>
                    <div class="actions">
                        <Show when=move || !short.read().is_empty()>
                            <CopyButton text=short label=w::COPY_BRIEF class="ghost" />
                        </Show>
                        <PaperButtons name document said />
                    </div>
                </details>
            </div>
        </div>
    }
}

/// That it was sent already, and when.
#[component]
fn Sent(filing: Filing, kind: FilingKind) -> impl IntoView {
    let case = use_case();
    let sent = Signal::derive(move || {
        let of = case.record.read();
        let after = of.filings.iter().rev();
        let mut same = after.filter(|it| it.channel == filing.channel && it.kind == kind);
        let day = same.next()?.day;
        Some(case.app.fill(wc::FILED_ON, &[("day", &case.app.day(day))]))
    });
    move || {
        sent.get().map(|said| {
            view! {
                <p class="notice ok" role="status">
                    {said}
                </p>
            }
        })
    }
}
