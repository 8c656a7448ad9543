//! The frame around every page: header, notices about saving, the question whose device this is, footer.

use leptos::prelude::*;

use super::cx::Cx;
use super::parts::button;
use crate::route::Route;
use crate::state::Saving;
use crate::text::{dates, words as w};
use crate::vault::{Device, StoreError};

/// Puts `inside` into the frame.
pub(super) fn frame(cx: Cx, inside: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        cx.desk.shell().focus("main h1");
    };
    view! {
        <a class="skip" href="#main" on:click=skip>{cx.t(w::SKIP)}</a>
        {kiosk(cx)}
        {header(cx)}
        <main id="main">
            {trouble(cx)}
            {inside}
        </main>
        <footer class="foot">
            <p>{cx.t(w::PROMISE)}</p>
            <p>{cx.t(w::NO_MONEY)}</p>
        </footer>
        {tabs(cx)}
        {device(cx)}
    }
    .into_any()
}

/// What is known about saving, for the pages of a case.
pub(super) fn saved(cx: Cx) -> AnyView {
    let said = move || match cx.desk.saving() {
        Saving::Saved(at) => cx.fill(w::SAVED, &[("time", &dates::clock(at))]),
        Saving::Memory => cx.t(w::IN_MEMORY).to_owned(),
        Saving::Nothing | Saving::Refused(_) | Saving::Blocked => String::new(),
    };
    view! { <p class="saved" role="status">{said}</p> }.into_any()
}

fn header(cx: Cx) -> AnyView {
    let other = cx.lang.other();
    view! {
        <header class="top">
            <a class="brand" href=Route::Home.path()>
                <span class="seal" aria-hidden="true">{w::BRAND.zh}</span>
                <span class="brandname">{cx.t(w::BRAND)}" "<small>{cx.t(w::TAGLINE)}</small></span>
            </a>
            <nav class="main" aria-label=cx.t(w::NAV)>{links(cx)}</nav>
            <div class="tools">
                <button
                    type="button"
                    class="tool"
                    lang=other.tag()
                    aria-label=cx.t(w::OTHER_LANG_LABEL)
                    on:click=move |_| cx.desk.set_lang(other)
                >
                    {cx.t(w::OTHER_LANG)}
                </button>
                <a class="stop" href=Route::Emergency.path()>{cx.t(w::STOP)}</a>
            </div>
        </header>
    }
    .into_any()
}

fn links(cx: Cx) -> AnyView {
    [
        (Route::Home, w::HOME),
        (Route::Cases, w::MY_CASES),
        (Route::Settings, w::SETTINGS),
        (Route::About, w::ABOUT),
    ]
    .map(|(route, name)| {
        let path = route.path();
        let here = move || (cx.desk.route() == route).then_some("page");
        view! { <a href=path aria-current=here>{cx.t(name)}</a> }
    })
    .into_iter()
    .collect_view()
    .into_any()
}

fn tabs(cx: Cx) -> AnyView {
    let list = [
        (Route::Home, w::HOME),
        (Route::Cases, w::MY_CASES),
        (Route::Settings, w::SETTINGS),
        (Route::About, w::ABOUT),
    ]
    .map(|(route, name)| {
        let path = route.path();
        let here = move || (cx.desk.route() == route).then_some("page");
        let mark: String = name.zh.chars().take(1).collect();
        view! {
            <a href=path aria-current=here>
                <span class="ico" aria-hidden="true">{mark}</span>
                <b>{cx.t(name)}</b>
            </a>
        }
    })
    .into_iter()
    .collect_view();
    view! { <nav class="tabs" aria-label=cx.t(w::NAV)>{list}</nav> }.into_any()
}

fn kiosk(cx: Cx) -> AnyView {
    (move || {
        (cx.desk.device() == Some(Device::Shared)).then(|| {
            view! {
                <div class="kioskbar">
                    <span>{cx.t(w::KIOSK)}</span>
                    {button(cx.t(w::LEAVE), "small red", move || cx.desk.leave())}
                </div>
            }
        })
    })
    .into_any()
}

fn trouble(cx: Cx) -> AnyView {
    let saving = Memo::new(move |_| cx.desk.saving());
    (move || {
        let words = match saving.get() {
            Saving::Refused(StoreError::Denied) => w::REFUSED_DENIED,
            Saving::Refused(StoreError::Full) => w::REFUSED_FULL,
            Saving::Refused(StoreError::Other) => w::REFUSED_OTHER,
            Saving::Blocked => w::BLOCKED,
            Saving::Nothing | Saving::Saved(_) | Saving::Memory => return None,
        };
        Some(view! {
            <div class="notice red" role="alert">
                <p>{cx.t(words)}</p>
                {button(cx.t(w::RETRY), "small ghost", move || cx.desk.retry())}
            </div>
        })
    })
    .into_any()
}

fn device(cx: Cx) -> AnyView {
    Effect::new(move |_| cx.desk.shell().dialog("#device", cx.desk.asks_device()));
    let choice = |device: Device, label, note| {
        view! {
            <button type="button" class="btn wide" class:ghost=device == Device::Shared on:click=move |_| cx.desk.choose_device(device)>
                <b>{cx.t(label)}</b>
                <small>{cx.t(note)}</small>
            </button>
        }
    };
    view! {
        <dialog class="modal" id="device" aria-labelledby="device-title" on:close=move |_| cx.desk.dismiss_device()>
            <h2 id="device-title">{cx.t(w::DEVICE_TITLE)}</h2>
            <p>{cx.t(w::DEVICE_TEXT)}</p>
            {choice(Device::Own, w::DEVICE_OWN, w::DEVICE_OWN_NOTE)}
            {choice(Device::Shared, w::DEVICE_SHARED, w::DEVICE_SHARED_NOTE)}
            <p class="actions">{button(cx.t(w::CANCEL), "quiet", move || cx.desk.dismiss_device())}</p>
        </dialog>
    }
    .into_any()
}
