//! The app in the browser: hands the ports to the desk and mounts the pages.

use std::sync::Arc;

use any_spawner::Executor;
use fusu::platform::{self, BeijingClock, Browser, LocalStore};
use fusu::state::{Desk, Tools};
use fusu::ui;
use leptos::prelude::Owner;

/// A third of the code of the allocator that Rust brings.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    platform::install_panic_screen();
    let Some(root) = platform::root() else { return };
    let tools = Tools {
        store: Arc::new(LocalStore::probe()),
        clock: Arc::new(BeijingClock),
        shell: Arc::new(Browser),
    };
    // Only a second call would fail.
    let _ = Executor::init_wasm_bindgen();
    // The pages draw themselves: of what Leptos does to mount a view they need the owner of the signals alone.
    let owner = Owner::new();
    owner.with(move || {
        let desk = Desk::new(tools, &platform::hash());
        platform::on_hash(move || desk.arrive(&platform::hash()));
        platform::on_other_tab(move |key| desk.reload(key.as_deref()));
        ui::mount(&root, desk);
        // Until the pages can be drawn the static first screen is better than nothing.
        ui::follow(Box::new(move || {
            if !desk.opening() {
                platform::drop_first_screen();
            }
        }));
    });
    std::mem::forget(owner);
}
