//! The facts on the sheet: each paragraph can be rewritten by itself.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::reword::{Editor, Reword, begin, label};
use super::stale::Changed;
use crate::domain::case::WHOLE;
use crate::domain::letter::{Fact, OWN};
use crate::text::Lang;
use crate::text::letter_words::FACTS;
use crate::text::words_reword as wr;
use crate::ui::components::{Gloss, Runs};
use crate::ui::context::{tr, use_app};

/// All paragraphs, and a place for one more. One is open at a time: the buttons of the others are hidden then.
#[component]
pub(super) fn Facts(editor: Editor) -> impl IntoView {
    view! {
        <Show when=move || !editor.facts.read().is_empty()>
            <h3 id="facts" tabindex="-1">
                {FACTS.zh} <Gloss text=FACTS.of(Lang::En) />
            </h3>
            <div class="facts" class:busy=move || editor.open.read().is_some()>
                <For
                    each=move || editor.facts.get()
                    key=|fact| fact.id.clone()
                    children=move |fact| view! { <Paragraph editor id=fact.id /> }
                />
            </div>
        </Show>
    }
}

/// A paragraph, or the form in its place.
#[component]
fn Paragraph(editor: Editor, id: String) -> impl IntoView {
    let anchor = format!("fact-{id}");
    let key = id.clone();
    let fact = Memo::new(move |_| {
        let facts = editor.facts.read();
        facts.iter().find(|fact| fact.id == key).cloned().unwrap_or_default()
    });
    let open = Memo::new(move |_| editor.open.read().as_ref().is_some_and(|(it, _)| it.id == id));
    let form = move || {
        let (fact, words) = open.get().then(|| editor.open.get_untracked())??;
        Some(view! { <Reword editor fact words /> })
    };
    view! {
        <div
            class="fact"
            class:own=move || fact.read().own.is_some()
            id=anchor
            tabindex="-1"
        >
            {move || view! { <Words editor fact=fact.get() /> }}
            <Changed editor fact />
            {form}
        </div>
    }
}

/// What the letter says, and the button behind it.
#[component]
fn Words(editor: Editor, fact: Fact) -> impl IntoView {
    let app = use_app();
    let said = fact.number.is_some() || fact.id == WHOLE;
    let unused = !said && fact.id == OWN;
    let class = match fact.number {
        Some(_) => "num",
        None if said => "",
        None => "hint",
    };
    let number = fact.number.map(|number| view! { <i>{format!("{number}. ")}</i> });
    let text = said.then(|| view! { <Runs line=fact.line().zh /> });
    let english = (said && fact.own.is_none()).then(|| fact.composed.plain(Lang::En));
    let start = begin(&fact);
    let left_out = Signal::derive(move || app.fill(wr::LEFT_OUT, &[("what", &start)]));
    let id = format!("edit-{}", fact.id);
    let fact = StoredValue::new(fact);
    let name = Signal::derive(move || label(editor, &fact.read_value()));
    let edit = move |tap: MouseEvent| {
        if !editor.taps.is_rest(&tap) {
            let fact = fact.get_value();
            let words = fact.words();
            editor.open.set(Some((fact, words)));
        }
    };
    view! {
        <p class=class>
            {number} {text} {(!said && !unused).then_some(left_out)}
            <button type="button" class="edit" id=id aria-label=name on:click=edit>
                {tr(if unused { wr::ADD } else { wr::EDIT })}
            </button> {english.map(|text| view! { <Gloss text /> })}
        </p>
    }
}
