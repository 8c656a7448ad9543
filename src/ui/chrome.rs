//! The frame around every page: header, notices about saving, the question whose device this is, footer.

use super::el::{Draw, View, el, group};

use super::cx::Cx;
use super::parts::button;
use crate::route::Route;
use crate::state::{Saving, Wiped};
use crate::storage::{Device, StoreError};
use crate::text::{dates, words as w};

/// Puts `inside` into the frame.
pub(super) fn frame(cx: Cx, inside: impl Fn() -> View + 'static) -> View {
    let skip = move |event: leptos::ev::Event| {
        event.prevent_default();
        cx.app.shell().focus("main h1");
    };
    group()
        .child(el("a.skip").attr("href", "#main").on("click", skip).says(cx, w::SKIP))
        .child(kiosk(cx))
        .child(header(cx))
        .child(el("main").attr("id", "main").child(trouble(cx)).child(left(cx)).child(inside))
        .child(
            el("footer.foot")
                .child(el("p").says(cx, w::PROMISE))
                .child(el("p").says(cx, w::NO_MONEY)),
        )
        .child(move || {
            // A question has the screen for itself; its way back is at its top.
            let asks = matches!(cx.app.route(), Route::Question(..) | Route::Filed(..));
            (!asks).then(|| el("nav.tabs").attr("aria-label", cx.t(w::NAV)).child(links(cx)))
        })
        .child(device(cx))
        .draw()
}

/// What is known about saving, for the pages of a case.
pub(super) fn saved(cx: Cx) -> View {
    let said = move || match cx.app.saving() {
        Saving::Saved(at) => cx.fill(w::SAVED, &[("time", &dates::clock(at))]),
        Saving::Memory => cx.t(w::IN_MEMORY).to_owned(),
        Saving::Nothing | Saving::Refused(_) | Saving::Blocked => String::new(),
    };
    el("p.saved").attr("role", "status").child(said).draw()
}

fn header(cx: Cx) -> View {
    let other = cx.lang.other();
    el("header.top")
        .child(
            el("a.brand")
                .attr("href", Route::Home.path())
                .child(
                    el("span.seal")
                        .attr("aria-hidden", "true")
                        .attr("lang", "zh")
                        .child(w::BRAND.zh),
                )
                .child(
                    el("span.brandname")
                        .says(cx, w::BRAND)
                        .child(" ")
                        .child(el("small").says(cx, w::TAGLINE)),
                ),
        )
        .child(el("nav.main").attr("aria-label", cx.t(w::NAV)).child(links(cx)))
        .child(
            el("div.tools")
                .child(
                    el("button")
                        .attr("type", "button")
                        .attr("class", "tool")
                        .attr("lang", other.tag())
                        .attr("aria-label", cx.t(w::OTHER_LANG_LABEL))
                        .on("click", move |_| cx.app.set_lang(other))
                        .child(other.name()),
                )
                .child(el("a.stop").attr("href", Route::Emergency.path()).says(cx, w::STOP)),
        )
        .draw()
}

fn links(cx: Cx) -> View {
    let list = [
        (Route::Home, w::HOME),
        (Route::Cases, w::MY_CASES),
        (Route::Settings, w::SETTINGS),
        (Route::About, w::ABOUT),
    ]
    .map(|(route, name)| {
        let path = route.path();
        let here = move || (cx.app.route() == route).then_some("page");
        el("a").attr("href", path).attr("aria-current", here).says(cx, name)
    });
    group().each(list).draw()
}

fn kiosk(cx: Cx) -> View {
    (move || {
        (cx.app.device() == Some(Device::Shared)).then(|| {
            el("div.kioskbar").child(el("span").says(cx, w::KIOSK)).child(button(
                cx.t(w::LEAVE),
                "small warn",
                move || cx.app.leave(),
            ))
        })
    })
    .draw()
}

fn trouble(cx: Cx) -> View {
    (move || {
        let words = match cx.app.saving() {
            Saving::Refused(StoreError::Denied) => w::REFUSED_DENIED,
            Saving::Refused(StoreError::Full) => w::REFUSED_FULL,
            Saving::Refused(StoreError::Other) => w::REFUSED_OTHER,
            Saving::Blocked => w::BLOCKED,
            Saving::Nothing | Saving::Saved(_) | Saving::Memory => return None,
        };
        Some(
            el("div.notice warn")
                .attr("role", "alert")
                .child(el("p").says(cx, words))
                .child(button(cx.t(w::RETRY), "small ghost", move || cx.app.retry())),
        )
    })
    .draw()
}

/// What became of leaving a shared computer. It stands in the frame, for what is read out has to be there before.
fn left(cx: Cx) -> View {
    let said = move || {
        let (lang, wiped) = cx.app.left()?;
        let (class, words) = match wiped {
            Wiped::Gone(_) => ("notice ok", w::LEFT_GONE),
            Wiped::Never => ("notice ok", w::WIPE_NEVER),
            Wiped::Left => ("notice warn", w::LEFT_NOT),
        };
        Some(el("p").attr("class", class).attr("lang", lang.tag()).child(words.of(lang)))
    };
    el("div").attr("role", "status").child(said).draw()
}

fn device(cx: Cx) -> View {
    let choice = |device: Device, label, note| {
        el("button")
            .attr("type", "button")
            .attr("class", if device == Device::Shared { "btn wide ghost" } else { "btn wide" })
            .on("click", move |_| cx.app.choose_device(device))
            .child(el("b").says(cx, label))
            .child(el("small").says(cx, note))
    };
    el("dialog.modal")
        .attr("id", "device")
        .attr("aria-labelledby", "device-title")
        .on("close", move |_| cx.app.dismiss_device())
        .child(el("h2").attr("id", "device-title").says(cx, w::DEVICE_TITLE))
        .child(el("p").says(cx, w::DEVICE_TEXT))
        .child(choice(Device::Own, w::DEVICE_OWN, w::DEVICE_OWN_NOTE))
        .child(choice(Device::Shared, w::DEVICE_SHARED, w::DEVICE_SHARED_NOTE))
        .child(
            el("p.actions")
                .child(button(cx.t(w::CANCEL), "quiet", move || cx.app.dismiss_device())),
        )
        .draw()
}
