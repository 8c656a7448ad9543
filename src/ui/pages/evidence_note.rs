//! The note beside a piece of evidence: saved as it is typed.

use std::time::Duration;

use leptos::html;
use leptos::prelude::*;

use crate::domain::answer::bounds;
use crate::domain::case::{Change, Mark};
use crate::domain::clean;
use crate::domain::evidence::Item;
use crate::domain::guard::Wanted;
use crate::text::money::narrow;
use crate::text::words_case as wc;
use crate::ui::case_context::use_case;
use crate::ui::components::{SecretGuard, SecretQuestion};
use crate::ui::context::tr;

/// After this long without a key a number is taken to be complete.
const PAUSE: Duration = Duration::from_secs(1);

/// What is typed is saved with every character, so that a page that is closed loses nothing. What looks like a secret
/// is saved masked, and asked about when the field is left: a question in the middle of a number would come too early. A
/// number that may become one is saved after a pause, or when the page is closed.
#[component]
pub(super) fn EvidenceNote(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let guard = SecretGuard::new();
    let field = NodeRef::<html::Input>::new();
    let id = format!("{}-note", item.id);
    let save = move |note: String| {
        let Mark { state, note: before } = untrack(|| case.mark(item));
        if note != before {
            case.change(Change::Marked(item.id.to_owned(), Mark { state, note }));
        }
    };
    // What stands in the field by then: the number may have grown, or the question been answered.
    let save_now = move || {
        if let Some(field) = field.get_untracked() {
            save(guard.masked(shortened(&field.value()), Wanted::Words));
        }
    };
    let mut save_later = debounce(PAUSE, move |()| save_now());
    let mut typed = move |raw: String| {
        if may_grow(&shortened(&raw)) {
            save_later(());
        } else {
            save_now();
        }
    };
    let closed = window_event_listener(leptos::ev::pagehide, move |_| save_now());
    on_cleanup(move || closed.remove());
    let left = move |raw: String| {
        let note = shortened(&raw);
        if guard.allows(&note, Wanted::Words) {
            save(note);
        }
    };
    let decided = move |(_, made): (String, String)| {
        if let Some(field) = field.get_untracked() {
            field.set_value(&made);
            // The question is gone, and the focus that was in it. A field that cannot take it leaves it where it is.
            let _ = field.focus();
        }
        save(made);
    };
    view! {
        <div class="field">
            <label for=id.clone()>{tr(wc::NOTE)}</label>
            <SecretQuestion guard decided />
            <input
                node_ref=field
                id=id
                autocomplete="off"
                maxlength=bounds::LINE.to_string()
                value=untrack(|| case.mark(item)).note
                on:input:target=move |event| typed(event.target().value())
                on:change:target=move |event| left(event.target().value())
            />
        </div>
    }
}

/// A note is short by nature: what is beyond the bound is cut.
fn shortened(raw: &str) -> String {
    clean::line(raw, usize::MAX).unwrap_or_default().chars().take(bounds::LINE).collect()
}

/// Whether the note ends in a number that may become that of a card or an ID with its next digits: longer than one of a
/// mobile telephone, and shorter than the longest card.
fn may_grow(note: &str) -> bool {
    let end = note.chars().rev().map(narrow);
    let number = end.take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '-'));
    (12..19).contains(&number.filter(char::is_ascii_digit).count())
}
