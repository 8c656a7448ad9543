//! The English wording is fetched when it is asked for; without it the page stays Chinese and says so.

use e2e::{Size, World};
use serde_json::json;

const SWITCH: &str = "header button[lang='en']";
const NOT_FETCHED: &str = "The English wording could not be fetched";

/// Holds the file back for a while, and looks what the app draws meanwhile.
const SLOW: &str = "{ const real = window.fetch; \
    window.fetch = async (...all) => { if (!String(all[0].url ?? all[0]).includes('english.txt')) return real(...all); \
        await new Promise(go => setTimeout(go, 700)); window.__waited = !!document.querySelector('#boot'); return real(...all) }; \
    new MutationObserver(() => { if (document.querySelector('#app')?.innerText.includes('我的投诉')) window.__chinese = true }) \
        .observe(document, { childList: true, subtree: true }) }";

#[test]
fn who_reads_chinese_does_not_fetch_the_english() {
    let world = World::new(Size::Phone, "zh");
    world.open("#/");
    assert!(!fetched(&world), "fetched for nothing");
    world.click_css(SWITCH);
    world.has_text("My cases");
    assert!(fetched(&world), "English out of nowhere");
    assert_eq!(world.js("return document.documentElement.lang"), json!("en"));
    world.console_silent();
    world.only_own_requests();
}

#[test]
fn without_its_wording_the_page_stays_chinese_and_says_so() {
    let world = World::new(Size::Phone, "zh");
    world.open("#/");
    cut(&world, true);
    world.click_css(SWITCH);
    world.has_text(NOT_FETCHED);
    stays_chinese(&world);
    world.axe();
    world.fits();
    world.shot("no-english");
    // The way back, which is no change of the page.
    world.click_css(".notice button + button");
    world.lacks_text(NOT_FETCHED);
    world.click_css(SWITCH);
    world.has_text(NOT_FETCHED);

    cut(&world, false);
    world.click_css(".notice button");
    world.has_text("My cases");
    world.lacks_text(NOT_FETCHED);
}

#[test]
fn a_visit_begins_in_english_or_says_why_not() {
    let world = World::new(Size::Phone, "zh");
    world.open("#/");
    let settings = json!({"app": "fusu", "schema": 1, "kind": "settings", "rev": 1,
        "data": {"lang": "en", "own": true, "size": "standard"}});
    world.js(&format!("localStorage.setItem('fusu.settings', JSON.stringify({settings}))"));
    world.reload();
    world.has_text("My cases");
    assert_eq!(world.js("return document.documentElement.lang"), json!("en"));

    // However long it takes, nothing is drawn in Chinese before.
    world
        .cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SLOW }))
        .expect("a script before the page");
    world.reload();
    world.has_text("My cases");
    assert_eq!(world.js("return [window.__waited, window.__chinese]"), json!([true, null]));

    cut(&world, true);
    world.reload();
    world.has_text(NOT_FETCHED);
    stays_chinese(&world);
}

fn fetched(world: &World) -> bool {
    world.asked().iter().any(|path| path == "/english.txt")
}

fn stays_chinese(world: &World) {
    world.has_text("我的投诉");
    world.lacks_text("My cases");
    assert_eq!(world.js("return document.documentElement.lang"), json!("zh-CN"));
}

/// Cuts the way to the file, or restores it.
fn cut(world: &World, off: bool) {
    let urls = if off { json!(["*english.txt*"]) } else { json!([]) };
    world.cdp("Network.enable", json!({})).expect("the network of the browser");
    world.cdp("Network.setBlockedURLs", json!({ "urls": urls })).expect("the file cut off");
}
