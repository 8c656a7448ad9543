//! The app in the browser: hands the ports to the desk and mounts the pages.

use std::rc::Rc;

use fusu::platform::{self, BeijingClock, Browser, LocalStore};
use fusu::state::{Desk, Tools};
use fusu::ui;
use leptos::prelude::*;

fn main() {
    platform::install_panic_screen();
    let Some(root) = platform::root() else { return };
    let tools = Tools {
        store: Rc::new(LocalStore::probe()),
        clock: Rc::new(BeijingClock),
        shell: Rc::new(Browser),
    };
    let place = root.clone();
    mount_to(root, move || {
        let desk = Desk::new(tools, &platform::hash());
        platform::on_hash(move || desk.arrive(&platform::hash()));
        platform::on_other_tab(move |key| desk.reload(key.as_deref()));
        // Until the pages can be drawn the static first screen is better than nothing.
        ui::follow(Box::new(move || {
            if !desk.opening() {
                platform::drop_first_screen();
            }
        }));
        ui::mount(&place, desk);
    })
    .forget();
}
