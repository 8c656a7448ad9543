//! The app in the browser.

fn main() {
    fusu::platform::start();
}
