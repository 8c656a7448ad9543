//! The question whose device this is.

use leptos::prelude::*;

use crate::storage::Device;
use crate::text::{Text, words};
use crate::ui::components::Button;
use crate::ui::context::{tr, use_app};

/// Asked before the first thing is stored; [`crate::ui::App`] opens and closes it.
#[component]
pub(super) fn DeviceDialog() -> impl IntoView {
    let app = use_app();
    view! {
        <dialog
            class="modal"
            id="device"
            aria-labelledby="device-title"
            on:close=move |_| app.dismiss_device()
        >
            <h2 id="device-title">{tr(words::DEVICE_TITLE)}</h2>
            <p>{tr(words::DEVICE_TEXT)}</p>
            <DeviceButton
                device=Device::Own
                class="btn wide"
                label=words::DEVICE_OWN
                note=words::DEVICE_OWN_NOTE
            />
            <DeviceButton
                device=Device::Shared
                class="btn wide ghost"
                label=words::DEVICE_SHARED
                note=words::DEVICE_SHARED_NOTE
            />
            <p class="actions">
                <Button class="quiet" on_click=move |_| app.dismiss_device()>
                    {tr(words::CANCEL)}
                </Button>
            </p>
        </dialog>
    }
}

#[component]
fn DeviceButton(device: Device, class: &'static str, label: Text, note: Text) -> impl IntoView {
    let app = use_app();
    view! {
        <button type="button" class=class on:click=move |_| app.choose_device(device)>
            <b>{tr(label)}</b>
            <small>{tr(note)}</small>
        </button>
    }
}
