//! The papers beside the letters: what to say on the telephone, and the power of attorney.

use leptos::prelude::*;

use crate::domain::letter::{Document, Letter};
use crate::route::Route;
use crate::text::{Lang, Text, words_case as wc, words_relay as wr};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{BackLink, Button, ButtonLink, LetterView, NotFound};
use crate::ui::context::tr;

#[component]
pub(super) fn PhonePage() -> impl IntoView {
    let case = use_case();
    let Some(letter) = main_letter(case) else {
        let to = Route::Case(case.id());
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    };
    let document = Memo::new(move |_| case.phone_sheet(letter));
    view! {
        <div class="page large">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{tr(wr::PHONE_SHEET)}</h1>
            <p class="hint">{tr(wr::PHONE_LEAD)}</p>
            <Sheet document />
        </div>
    }
    .into_any()
}

#[component]
pub(super) fn MandatePage() -> impl IntoView {
    let case = use_case();
    let written = main_letter(case)
        .and_then(|letter| untrack(|| case.mandate(letter)).map(|first| (letter, first)));
    let Some((letter, first)) = written else {
        let to = Route::Case(case.id());
        return view! { <NotFound title=wr::MANDATE_NONE to label=wc::BACK_TO_CASE /> }.into_any();
    };
    let document = Memo::new(move |_| case.mandate(letter).unwrap_or_else(|| first.clone()));
    let lines = [wr::MANDATE_HAND, wr::MANDATE_SIGN, wr::MANDATE_WITH];
    view! {
        <div class="page mandate">
            <BackLink to=Route::Case(case.id())>{tr(wc::BACK_TO_CASE)}</BackLink>
            <h1 tabindex="-1">{tr(wr::MANDATE)}</h1>
            <div class="notice">
                <p>{tr(wr::MANDATE_LEAD)}</p>
                <ul>{lines.map(|line| view! { <li>{tr(line)}</li> }).collect_view()}</ul>
                <p>
                    {tr(wr::MANDATE_LAW)} <Article id="SAMR121-11" name=wr::MANDATE_SAMR /> " "
                    <Article id="PBOC5-41" name=wr::MANDATE_PBOC />
                </p>
            </div>
            <Sheet document />
        </div>
    }
    .into_any()
}

/// The letter that matters now, or else the first of the case. Which it is follows from what was said and filed, on
/// other pages.
fn main_letter(case: CaseContext) -> Option<&'static Letter> {
    untrack(|| {
        let (plan, journey) = (case.plan.read(), case.journey());
        plan.letter(journey).or_else(|| plan.letters(journey).into_iter().next())
    })
}

#[component]
fn Article(id: &'static str, name: Text) -> impl IntoView {
    view! {
        <a class="source" href=Route::Law(id.to_owned()).path()>
            {tr(name)}
        </a>
    }
}

/// The paper, and the button that prints it.
#[component]
fn Sheet(#[prop(into)] document: Signal<Document>) -> impl IntoView {
    let app = use_case().app;
    let failed = RwSignal::new(false);
    let print = move |_| failed.set(!app.browser().print());
    view! {
        <p class="actions">
            <Button on_click=print>{tr(wc::PRINT)}</Button>
        </p>
        <p class="hint" role="status">
            <Show when=move || failed.get()>{tr(wc::NOT_PRINTED)}</Show>
        </p>
        <Show when=move || app.lang() == Lang::En>
            <p class="hint">{tr(wc::GLOSS_NOTE)}</p>
        </Show>
        <LetterView document />
    }
}

/// To the power of attorney, from a letter whose receiver wants one.
#[component]
pub(super) fn MandateLink(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let wanted =
        Memo::new(move |_| letter.receiver.wants_mandate() && case.mandate(letter).is_some());
    view! {
        <Show when=move || wanted.get()>
            <p class="actions">
                <ButtonLink to=Route::Mandate(case.id()) class="ghost">
                    {tr(wr::MANDATE_LINK)}
                </ButtonLink>
            </p>
        </Show>
    }
}
