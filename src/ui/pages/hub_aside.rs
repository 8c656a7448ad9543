//! Beside the next action: the document it is about, and what has happened so far.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::letter_tools::{CopyForm, Outcome, PaperButtons, Said};
use super::reply::reply_name;
use crate::domain::answer::contacts;
use crate::domain::case::FilingKind;
use crate::domain::letter::{Fact, Letter};
use crate::route::Route;
use crate::text::letter_words::said_text;
use crate::text::{words_case as w, words_follow_up as wf, words_hub as h, words_reword};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{ButtonLink, LetterView};
use crate::ui::context::tr;

/// The letter itself, where there is room for it.
#[component]
pub(super) fn DocumentCard(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let document = Memo::new(move |_| case.write(letter));
    let said = RwSignal::new(None::<Said>);
    let stale = Memo::new(move |_| case.facts(letter).iter().any(Fact::changed));
    view! {
        <section class="beside" aria-labelledby="document">
            <h2 id="document">{tr(h::THE_LETTER)}</h2>
            <div class="sheet" tabindex="0" role="group" aria-labelledby="document">
                <LetterView document />
            </div>
            <Show when=move || stale.get()>
                <p class="notice warn">{tr(words_reword::STALE_HERE)}</p>
            </Show>
            <p class="actions">
                <CopyForm letter document said limit=0 class="ghost" />
                <PaperButtons name=letter.name document said />
            </p>
            <Outcome said />
            <p class="actions">
                <ButtonLink to=Route::Letter(case.id(), letter.id.to_owned()) class="ghost">
                    {tr(h::HAND_IT_IN)}
                </ButtonLink>
            </p>
        </section>
    }
}

/// What happened and what is to come: contacts, filings, answers, and the days by which answers are due.
#[component]
pub(super) fn Timeline() -> impl IntoView {
    let case = use_case();
    move || {
        let events = events(case);
        let lines = events.iter().map(|(day, text, class)| {
            view! {
                <li class=*class>
                    <time>{case.app.day(*day)}</time>
                    <span>{text.clone()}</span>
                </li>
            }
        });
        (!events.is_empty()).then(|| {
            view! {
                <section class="card">
                    <h2>{tr(w::TIMELINE)}</h2>
                    <ol class="timeline">{lines.collect_view()}</ol>
                </section>
            }
        })
    }
}

/// The events by day, tracked; each with its class.
fn events(case: CaseContext) -> Vec<(NaiveDate, String, &'static str)> {
    let app = case.app;
    let (of, plan) = (case.record.read(), case.plan.read());
    let mut list = Vec::new();
    for contact in contacts(&of.answers) {
        let said = app.text(said_text(&contact.said));
        let name = case.channel_name(&contact.whom);
        let text = app.fill(h::T_TOLD, &[("what", name), ("said", said)]);
        list.extend(contact.day.map(|day| (day, text, "")));
    }
    for filing in &of.filings {
        let name = case.channel_name(&filing.channel);
        let words = match filing.kind {
            FilingKind::Complaint => h::T_FILED,
            FilingKind::Chaser => wf::T_CHASER,
            FilingKind::Counter => wf::T_COUNTER,
            FilingKind::Review => wf::T_REVIEW,
            FilingKind::Reopened => wf::T_REOPENED,
            FilingKind::Mediation => wf::T_MEDIATION,
        };
        let mut text = app.fill(words, &[("what", name)]);
        if !filing.reference.is_empty() {
            let reference = app.fill(w::FILED_REF_SHOW, &[("ref", &filing.reference)]);
            text = format!("{text} · {reference}");
        }
        list.push((filing.day, text, ""));
    }
    // What is waited for, as the next action says it: an answer ends the wait for it.
    for wait in plan.pending.iter().filter(|_| of.closed.is_none()) {
        let words = if wait.promise { wf::T_PROMISED } else { h::T_DUE };
        let text = app.fill(words, &[("what", app.text(wait.channel.name))]);
        list.extend(wait.last().map(|day| (day, text, "due")));
    }
    for (filing, reply) in
        of.filings.iter().flat_map(|it| it.replies.iter().map(move |one| (it, one)))
    {
        let said = reply_name(case, reply);
        let what = case.channel_name(&filing.channel);
        let words = if reply.is_trap() { wf::T_TRAP } else { wf::T_REPLY };
        list.push((reply.day, app.fill(words, &[("what", what), ("said", said)]), ""));
    }
    list.sort_by_key(|(day, ..)| *day);
    list
}
