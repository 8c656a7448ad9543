//! The app in the browser: hands the ports to the app and mounts it.

use std::sync::Arc;

use fusu::platform::{self, BeijingClock, LocalStore, WebBrowser};
use fusu::state::{AppState, Ports};
use fusu::ui::App;
use leptos::mount::mount_to;
use leptos::prelude::*;

fn main() {
    platform::install_panic_screen();
    let Some(root) = platform::root() else { return };
    let ports = Ports {
        store: Arc::new(LocalStore::probe()),
        clock: Arc::new(BeijingClock),
        browser: Arc::new(WebBrowser),
    };
    mount_to(root, move || {
        let app = AppState::new(ports, &platform::hash());
        platform::on_hash(move || app.open(&platform::hash()));
        platform::on_other_tab(move |key| app.reload_record(key.as_deref()));
        view! { <App app=app /> }
    })
    .forget();
}
