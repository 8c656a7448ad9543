//! The last line: if the app breaks, the page says so, in words that stand in `index.html`.

use super::window;

/// Shows the words for a broken app, and the reason on the console for whoever mends it.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        if let Some(document) = window().and_then(|window| window.document()) {
            for (id, hidden) in [("broken", false), ("boot", true)] {
                if let Some(part) = document.get_element_by_id(id) {
                    // Nothing is left to be done if even this fails.
                    let _ = part.toggle_attribute_with_force("hidden", hidden);
                }
            }
        }
        leptos::logging::error!("{info}");
    }));
}
