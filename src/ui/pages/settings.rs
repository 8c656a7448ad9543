//! Language, type size, the two profiles, and deleting everything.

use leptos::prelude::Get;

use crate::state::{Signal, Wiped};
use crate::ui::el::{Draw, View, el, group};

use crate::storage::TypeSize;
use crate::text::{Lang, words as w};
use crate::ui::cx::Cx;
use crate::ui::pages::people;
use crate::ui::parts::button;
use crate::ui::unchanging;

pub(super) fn page(cx: Cx) -> View {
    let state = Signal::new(Wipe::Not);
    // What stands in the forms goes with the rest, and stays while it is only asked.
    let gone = unchanging(Box::new(move || matches!(*state.read(), Wipe::Done(_)).then_some("")));
    let people = move || {
        gone.get();
        people::both(cx)
    };
    el("div.page")
        .child(el("h1").attr("tabindex", "-1").says(cx, w::SETTINGS))
        .child(languages(cx))
        .child(sizes(cx))
        .child(el("h2").says(cx, w::SET_PEOPLE))
        .child(people)
        .child(el("h2").says(cx, w::SET_DATA))
        .child(wipe(cx, state))
        .draw()
}

fn languages(cx: Cx) -> View {
    let list = [Lang::Zh, Lang::En].map(|lang| {
        // What was wished for: the page itself follows when the wording is there.
        let here = move || cx.app.settings().lang.unwrap_or_default() == lang;
        el("label.choice")
            .child(
                el("input")
                    .attr("type", "radio")
                    .attr("name", "lang")
                    .attr("value", lang.tag())
                    .checked(here)
                    .on("change", move |_| cx.app.set_lang(lang)),
            )
            .child(el("b").attr("lang", lang.tag()).child(lang.name()))
    });
    el("fieldset.choices")
        .child(el("legend").child(el("h2").says(cx, w::SET_LANG)))
        .each(list)
        .draw()
}

fn sizes(cx: Cx) -> View {
    let list = TypeSize::ALL.map(|size| {
        let name = match size {
            TypeSize::Standard => w::SIZE_STANDARD,
            TypeSize::Large => w::SIZE_LARGE,
            TypeSize::Largest => w::SIZE_LARGEST,
        };
        let here = move || cx.app.settings().size == size;
        el("label.choice")
            .child(
                el("input")
                    .attr("type", "radio")
                    .attr("name", "size")
                    .attr("value", size.tag())
                    .checked(here)
                    .on("change", move |_| cx.app.set_size(size)),
            )
            .child(el("b").says(cx, name))
    });
    el("fieldset.choices")
        .child(el("legend").child(el("h2").says(cx, w::SET_SIZE)))
        .each(list)
        .draw()
}

/// What became of the deleting.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Wipe {
    #[default]
    Not,
    Asked,
    Done(Wiped),
}

fn wipe(cx: Cx, state: Signal<Wipe>) -> View {
    let go = move || state.set(Wipe::Done(cx.app.wipe()));
    let part = move || match state.get() {
        Wipe::Not => button(cx.t(w::WIPE), "warn ghost", move || state.set(Wipe::Asked)),
        Wipe::Asked => el("div.notice warn")
            .attr("role", "alert")
            .child(el("p").says(cx, w::WIPE_SURE))
            .child(el("p.actions").child(button(cx.t(w::WIPE), "warn", go)).child(button(
                cx.t(w::CANCEL),
                "ghost",
                move || state.set(Wipe::Not),
            )))
            .draw(),
        Wipe::Done(wiped) => {
            let (class, text) = match wiped {
                Wiped::Gone(count) => {
                    ("notice ok", cx.fill(w::WIPE_DONE, &[("count", &count.to_string())]))
                }
                Wiped::Never => ("notice ok", cx.t(w::WIPE_NEVER).to_owned()),
                Wiped::Left => ("notice warn", cx.t(w::WIPE_FAILED).to_owned()),
            };
            el("p").attr("class", class).attr("role", "alert").child(text).draw()
        }
    };
    group().child(el("p").says(cx, w::WIPE_NOTE)).child(part).draw()
}
