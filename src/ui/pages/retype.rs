//! A letter in large type, field by field, for who has to type it into a form that blocks pasting.

use leptos::prelude::*;

use crate::domain::letter::{FormField, Letter};
use crate::route::Route;
use crate::text::{Lang, list_separator, words_case as wc, words_hub as h, words_relay as wr};
use crate::ui::case_context::use_case;
use crate::ui::components::{BackLink, NotFound};
use crate::ui::context::tr;

#[component]
pub(super) fn RetypePage(id: String) -> impl IntoView {
    let case = use_case();
    let letters = untrack(|| case.plan.read().letters(case.journey()));
    let found = letters.into_iter().find(|letter| letter.id == id);
    let Some(letter) = found.filter(|letter| letter.receiver.blocks_pasting()) else {
        return view! { <NotFound to=Route::Case(case.id()) label=wc::BACK_TO_CASE /> }.into_any();
    };
    let fields = Memo::new(move |_| case.form_fields(letter));
    let count = Memo::new(move |_| fields.read().len());
    view! {
        <div class="page retype">
            <BackLink to=Route::Letter(case.id(), letter.id.to_owned())>
                {tr(wr::RETYPE_LETTER)}
            </BackLink>
            <h1 tabindex="-1">{tr(wr::RETYPE_TITLE)}</h1>
            <p>{tr(wr::RETYPE_LEAD)}</p>
            <p class="hint">{tr(wr::RETYPE_NAMES)} " " {tr(wr::RETYPE_APP)}</p>
            <Lacking letter />
            <ol>
                <For each=move || 0..count.get() key=|index| *index let:index>
                    <TypedField field=Signal::derive(move || {
                        fields.read().get(index).cloned()
                    }) />
                </For>
            </ol>
        </div>
    }
    .into_any()
}

/// What the receiver wants to know and the letter does not say.
#[component]
fn Lacking(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let said = Memo::new(move |_| {
        let names: Vec<_> =
            case.lacks(letter).iter().map(|one| case.app.text(one.name())).collect();
        let what = names.join(list_separator(case.app.lang()));
        (!what.is_empty()).then(|| case.app.fill(h::STILL_MISSING, &[("what", &what)]))
    });
    view! {
        <Show when=move || said.read().is_some()>
            <p class="notice warn">{said}</p>
        </Show>
    }
}

/// One field: its name, how long it is, its text a sentence a line, and a tick to keep the place.
#[component]
fn TypedField(field: Signal<Option<FormField>>) -> impl IntoView {
    let app = use_case().app;
    // In an English page the name stands there in Chinese too: that is what the form shows.
    let label = Signal::derive(move || field.read().as_ref().map_or("", |one| one.label.zh));
    let gloss = Signal::derive(move || {
        let label = field.read().as_ref().map(|one| one.label)?;
        (app.lang() == Lang::En).then(|| label.of(Lang::En))
    });
    let count = Signal::derive(move || {
        let count = field.read().as_ref().map_or(0, FormField::count).to_string();
        app.fill(wr::RETYPE_COUNT, &[("count", &count)])
    });
    let lines = move || {
        let field = field.read();
        let lines = field.iter().flat_map(FormField::lines);
        lines.map(|line| view! { <span>{line.to_owned()}</span> }).collect_view()
    };
    view! {
        <li class="card">
            <h2>
                <span lang="zh-CN">{label}</span>
                " "
                <small>{gloss}</small>
            </h2>
            <p class="hint">{count}</p>
            <p class="big" lang="zh-CN">
                {lines}
            </p>
            <label class="tick">
                <input type="checkbox" />
                {tr(wr::RETYPE_DONE)}
            </label>
        </li>
    }
}
