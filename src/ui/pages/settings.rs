//! Language, type size, the two profiles, and deleting everything.

use leptos::prelude::*;

use crate::text::{Lang, words as w};
use crate::ui::cx::Cx;
use crate::ui::pages::people;
use crate::ui::parts::button;
use crate::vault::TypeSize;

pub(super) fn page(cx: Cx) -> AnyView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{cx.t(w::SETTINGS)}</h1>
            {languages(cx)}
            {sizes(cx)}
            <h2>{cx.t(w::SET_ME)}</h2>
            {people::both(cx)}
            <h2>{cx.t(w::SET_DATA)}</h2>
            {wipe(cx)}
        </div>
    }
    .into_any()
}

fn languages(cx: Cx) -> AnyView {
    let list = [(Lang::Zh, w::OTHER_LANG.en), (Lang::En, w::OTHER_LANG.zh)]
        .map(|(lang, name)| {
            let here = cx.lang == lang;
            view! {
                <label class="choice">
                    <input type="radio" name="lang" value=lang.tag() prop:checked=here on:change=move |_| cx.desk.set_lang(lang) />
                    <b lang=lang.tag()>{name}</b>
                </label>
            }
        })
        .into_iter()
        .collect_view();
    view! { <fieldset class="choices"><legend><h2>{cx.t(w::SET_LANG)}</h2></legend>{list}</fieldset> }
        .into_any()
}

fn sizes(cx: Cx) -> AnyView {
    let list = TypeSize::ALL
        .map(|size| {
            let name = match size {
                TypeSize::Standard => w::SIZE_STANDARD,
                TypeSize::Large => w::SIZE_LARGE,
                TypeSize::Largest => w::SIZE_LARGEST,
            };
            let here = move || cx.desk.settings().size == size;
            view! {
                <label class="choice">
                    <input type="radio" name="size" value=size.tag() prop:checked=here on:change=move |_| cx.desk.set_size(size) />
                    <b>{cx.t(name)}</b>
                </label>
            }
        })
        .into_iter()
        .collect_view();
    view! { <fieldset class="choices"><legend><h2>{cx.t(w::SET_SIZE)}</h2></legend>{list}</fieldset> }
        .into_any()
}

/// What became of the deleting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wipe {
    Not,
    Asked,
    Done(usize),
    Failed,
}

fn wipe(cx: Cx) -> AnyView {
    let state = RwSignal::new(Wipe::Not);
    let go = move || state.set(cx.desk.wipe().map_or(Wipe::Failed, Wipe::Done));
    let part = move || match state.get() {
        Wipe::Not => button(cx.t(w::WIPE), "red ghost", move || state.set(Wipe::Asked)),
        Wipe::Asked => view! {
            <div class="notice red" role="alert">
                <p>{cx.t(w::WIPE_SURE)}</p>
                <p class="actions">
                    {button(cx.t(w::WIPE), "red", go)}
                    {button(cx.t(w::CANCEL), "ghost", move || state.set(Wipe::Not))}
                </p>
            </div>
        }
        .into_any(),
        Wipe::Done(count) => {
            let text = cx.fill(w::WIPE_DONE, &[("count", &count.to_string())]);
            view! { <p class="notice ok" role="alert">{text}</p> }.into_any()
        }
        Wipe::Failed => {
            view! { <p class="notice red" role="alert">{cx.t(w::WIPE_FAILED)}</p> }.into_any()
        }
    };
    view! { <p>{cx.t(w::WIPE_NOTE)}</p>{part} }.into_any()
}
