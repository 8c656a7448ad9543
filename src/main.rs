//! The app in the browser: hands the ports to the app and mounts it.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use fusu::platform::{self, BeijingClock, BrowserJournal, LocalStore, WebBrowser};
use fusu::state::{AppState, Ports, preview_ports, start};
use fusu::ui::App;
use leptos::mount::mount_to;
use leptos::prelude::*;

fn main() {
    platform::install_panic_screen();
    let Some(root) = platform::root() else { return };
    let ports = Ports {
        store: Arc::new(LocalStore::probe()),
        journal: Arc::new(BrowserJournal),
        clock: Arc::new(BeijingClock),
        browser: Arc::new(WebBrowser),
    };
    start(preview_ports(ports, &platform::search()), move |ports| {
        let opened = Rc::new(Cell::new(None));
        let tell = Rc::clone(&opened);
        mount_to(root, move || {
            let app = AppState::new(ports, &platform::hash());
            tell.set(Some(app));
            platform::on_hash(move || app.open(&platform::hash()));
            platform::on_other_tab(move |key| app.reload_record(key.as_deref()));
            platform::on_leave(move || untrack(|| app.has_unsaved()));
            platform::ignore_stray_taps();
            // What was deleted in the meantime must not be seen again.
            platform::on_return(move || app.browser().reload());
            view! { <App app=app /> }
        })
        .forget();
        opened.get()
    });
}
