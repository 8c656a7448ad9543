//! The note beside a piece of evidence: saved as it is typed.

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

/// What is typed is saved with every character, so that a page that is closed loses nothing. What looks like a secret
/// is saved masked, a number that may become one not at all, and it is asked about when the field is left: a question in
/// the middle of a number would come too early.
#[component]
pub(super) fn EvidenceNote(item: &'static Item) -> impl IntoView {
    let case = use_case();
    let guard = SecretGuard::new();
    let field = NodeRef::<html::Input>::new();
    let id = format!("{}-note", item.id);
    let save = move |note: String| {
        let state = untrack(|| case.mark(item)).state;
        case.change(Change::Marked(item.id.to_owned(), Mark { state, note }));
    };
    let typed = move |raw: String| {
        let note = shortened(&raw);
        if !may_grow(&note) {
            save(guard.masked(note, Wanted::Words));
        }
    };
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
