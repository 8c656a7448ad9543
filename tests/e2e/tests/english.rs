//! The pages in English: at once, with one request for their content, and again at the next visit.

use e2e::{Size, World};
use serde_json::json;

const SWITCH: &str = "header button[lang='en']";

#[test]
fn the_language_changes_at_once_and_fetches_what_is_on_display() {
    let world = World::new(Size::Phone, "zh");
    world.open("#/");
    let before = world.asked();
    world.click_css(SWITCH);
    world.has_text("My cases");
    world.lacks_text("我的投诉");
    assert_eq!(world.js("return document.documentElement.lang"), json!("en"));
    world.has_text("Auto-renewal");
    let asked = world.asked();
    assert_eq!(asked.get(..before.len()), Some(before.as_slice()));
    assert_eq!(asked.get(before.len()..), Some(&["/content/index.en.json".to_owned()][..]));
    world.axe();
    world.console_silent();
    world.only_own_requests();
}

#[test]
fn a_visit_begins_in_the_language_that_was_chosen() {
    let world = World::new(Size::Phone, "zh");
    world.open("#/");
    let settings = json!({"app": "fusu", "schema": 1, "kind": "settings", "rev": 1,
        "data": {"lang": "en", "own": true, "size": "standard"}});
    world.js(&format!("localStorage.setItem('fusu.settings', JSON.stringify({settings}))"));
    world.reload();
    world.has_text("My cases");
    assert_eq!(world.js("return document.documentElement.lang"), json!("en"));
    world.console_silent();
}
