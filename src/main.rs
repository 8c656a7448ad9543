//! The app in the browser: hands the ports to the app and mounts the pages.

use std::sync::Arc;

use fusu::platform::{self, BeijingClock, Browser, LocalStore};
use fusu::state::{AppState, Tools};
use fusu::ui;
use leptos::mount::mount_to;

fn main() {
    platform::install_panic_screen();
    let Some(root) = platform::root() else { return };
    let tools = Tools {
        store: Arc::new(LocalStore::probe()),
        clock: Arc::new(BeijingClock),
        shell: Arc::new(Browser),
    };
    // The pages still draw themselves: of Leptos they need its owner and its executor.
    mount_to(root.clone(), move || {
        let app = AppState::new(tools, &platform::hash());
        platform::on_hash(move || app.arrive(&platform::hash()));
        platform::on_other_tab(move |key| app.reload(key.as_deref()));
        ui::mount(&root, app);
        platform::drop_first_screen();
    })
    .forget();
}
