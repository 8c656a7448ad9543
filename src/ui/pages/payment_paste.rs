//! Lines of a bill, pasted: what was read in them is shown before it is listed, and what was not is said.

use leptos::html;
use leptos::prelude::*;

use super::payment_draft::{PASTE, PaymentDraft};
use super::payment_form::PlaceField;
use crate::domain::answer::Totals;
use crate::domain::paste::{Pasted, Unread, read};
use crate::text::{Message, Text, dates, money, words_payments as wp};
use crate::ui::case_context::use_case;
use crate::ui::components::{FieldError, TapGuard};
use crate::ui::context::tr;

#[component]
pub(super) fn PasteForm(draft: PaymentDraft, taps: TapGuard) -> impl IntoView {
    let case = use_case();
    let errors = draft.errors;
    let field = NodeRef::<html::Textarea>::new();
    // Written only where it differs, as in every field.
    Effect::new(move |_| {
        let text = draft.pasted.get();
        if let Some(field) = field.get().filter(|field| field.value() != text) {
            field.set_value(&text);
        }
    });
    // The rest of a double tap would send the empty form.
    let sent = TapGuard::new();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !sent.is_rest(&event) && draft.save(case) {
            sent.moved(&event);
            taps.moved(&event);
        }
    };
    view! {
        <form class="card" novalidate on:submit=submit>
            <h2>{tr(wp::PASTE_ADD)}</h2>
            <div class="field">
                <label for=PASTE>{tr(wp::PASTE_LABEL)}</label>
                <span class="hint" id=format!("{PASTE}-hint")>
                    {tr(wp::PASTE_HINT)}
                </span>
                <FieldError id=PASTE errors />
                <textarea
                    node_ref=field
                    id=PASTE
                    name=PASTE
                    rows="6"
                    autocomplete="off"
                    aria-describedby=format!("{PASTE}-hint {PASTE}-error")
                    on:input:target=move |event| draft.pasted.set(event.target().value())
                ></textarea>
            </div>
            <Found draft />
            <PlaceField draft />
            <p class="actions">
                <button class="btn">{tr(wp::PASTE_SAVE)}</button>
            </p>
        </form>
    }
}

/// What was read, to be looked over, and what was not.
#[component]
fn Found(draft: PaymentDraft) -> impl IntoView {
    let app = use_case().app;
    let found = move || {
        let Pasted { payments, left } = read(&draft.pasted.read(), app.today());
        let totals = Totals::of(&payments);
        let (count, total) = (totals.count.to_string(), money::yuan(totals.disputed));
        let lines: Vec<String> = payments
            .iter()
            .map(|one| {
                let parts = [dates::iso(one.day), one.time.clone(), money::yuan(one.fen)];
                let rest = [one.payee.clone(), one.order.clone(), one.merchant_order.clone()];
                let parts = parts.into_iter().chain(rest).filter(|part| !part.is_empty());
                parts.collect::<Vec<_>>().join(" ")
            })
            .collect();
        let unread: Vec<String> = left
            .iter()
            .map(|(line, why)| {
                app.fill(wp::UNREAD, &[("line", line), ("why", &app.say(&reason(*why)))])
            })
            .collect();
        let read = app.fill(wp::PASTE_READ, &[("count", &count), ("total", &total)]);
        let not = app.fill(wp::PASTE_LEFT, &[("count", &unread.len().to_string())]);
        view! {
            {part("notice ok", read, lines)}
            {part("notice warn", not, unread)}
        }
    };
    view! { <div role="status">{found}</div> }
}

/// A sentence with its list, if there is anything in it.
fn part(class: &'static str, head: String, lines: Vec<String>) -> Option<impl IntoView> {
    let any = !lines.is_empty();
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    any.then(|| {
        view! {
            <div class=class>
                <p>{head}</p>
                <ol class="lines">{lines}</ol>
            </div>
        }
    })
}

fn reason(why: Unread) -> Message {
    let text: Text = match why {
        Unread::Day(error) => return error.into(),
        Unread::NoDay => wp::U_NO_DAY,
        Unread::NoAmount => wp::U_NO_AMOUNT,
        Unread::Amounts => wp::U_AMOUNTS,
        Unread::Refund => wp::U_REFUND,
        Unread::Foreign => wp::U_FOREIGN,
        Unread::Secret => wp::U_SECRET,
        Unread::Long => wp::U_LONG,
        Unread::Many => wp::U_MANY,
    };
    text.into()
}
