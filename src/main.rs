//! The app in the browser: hands the ports to the desk and mounts the pages.

use std::sync::Arc;

use fusu::platform::{self, BeijingClock, Browser, LocalStore};
use fusu::state::{Desk, Tools};
use fusu::ui;
use leptos::prelude::*;

/// A third of the code of the allocator that Rust brings, and as quick.
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
    let place = root.clone();
    mount_to(root, move || {
        let desk = Desk::new(tools, &platform::hash());
        platform::on_hash(move || desk.arrive(&platform::hash()));
        platform::on_other_tab(move |key| desk.reload(key.as_deref()));
        ui::mount(&place, desk);
        // Until the pages can be drawn the static first screen is better than nothing.
        ui::follow(Box::new(move || {
            if !desk.opening() {
                platform::drop_first_screen();
            }
        }));
    })
    .forget();
}
