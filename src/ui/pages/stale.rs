//! Said when the answers changed after the facts of a letter were rewritten by hand.

use leptos::prelude::*;

use crate::domain::case::Change;
use crate::domain::letter::{Letter, changed};
use crate::text::{Text, words_hub as h};
use crate::ui::case_context::use_case;
use crate::ui::components::Button;
use crate::ui::context::tr;

/// What has changed since, and the two ways out.
#[component]
pub(super) fn Stale(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let settled = RwSignal::new(None::<Text>);
    let changes = Memo::new(move |_| {
        let record = case.record.read();
        // Composing once more is for those alone who wrote themselves.
        record.own_words.get(letter.id)?;
        changed(&record, letter, &case.composed_facts(letter))
    });
    let settle = move |change, said| {
        settled.set(Some(said));
        case.change(change);
        case.app.browser().focus("main h1");
    };
    let reset = move |_| settle(Change::Unworded(letter.id.to_owned()), h::STALE_BACK);
    let keep = move |_| {
        let words = case.record.with_untracked(|case| case.own_words.get(letter.id).cloned());
        let from = untrack(|| case.composed_facts(letter));
        let letter = letter.id.to_owned();
        if let Some(words) = words {
            settle(Change::Reworded { letter, words, from }, h::STALE_KEPT);
        }
    };
    let list = |heading: Text, lines: Vec<String>| {
        let items = lines.into_iter().map(|line| view! { <li lang="zh-CN">{line}</li> });
        let items = items.collect_view();
        (!items.is_empty()).then(|| view! { <p>{tr(heading)}</p> <ul>{items}</ul> })
    };
    view! {
        <div role="status">
            {move || {
                changes
                    .get()
                    .map(|found| {
                        view! {
                            <div class="notice warn stale">
                                <p>
                                    <b>{tr(h::STALE)}</b>
                                </p>
                                {list(h::STALE_GONE, found.gone)}
                                {list(h::STALE_NEW, found.new)}
                                <p class="actions">
                                    <Button class="small" on_click=reset>
                                        {tr(h::STALE_RESET)}
                                    </Button>
                                    <Button class="small ghost" on_click=keep>
                                        {tr(h::STALE_KEEP)}
                                    </Button>
                                </p>
                            </div>
                        }
                    })
            }}
            {move || settled.get().filter(|_| changes.read().is_none()).map(|text| view! { <p>{tr(text)}</p> })}
        </div>
    }
}
