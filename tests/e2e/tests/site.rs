//! The time that an address sets, and what whoever runs the site adds.

use e2e::{Instead, RENEWAL, Size, World, phone};
use serde_json::json;

const SITE: &str = "/site.json";

/// A site with an office for the bureau of market regulation, and a notice for December 2026.
fn site(valid_until: &str) -> Instead {
    let site = json!({
        "name": { "zh": "某某服务站", "en": "Some station" },
        "channels": [{
            "for": ["market", "association", "wechat"],
            "name": { "zh": "某某所<b>", "en": "Some office" },
            "phone": "010-6000 0000",
            "hours": { "zh": "工作日上午" },
            "valid_until": valid_until
        }],
        "notices": [{ "text": { "zh": "年底停一天。" }, "from": "2026-12-01", "until": "2026-12-31" }]
    });
    Instead::Text(site.to_string())
}

#[test]
fn a_preview_says_so_on_every_page_keeps_nothing_and_leads_back() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    let stored = "return JSON.stringify(Object.entries(localStorage).sort())";
    let before = world.js(stored);
    world.open(&format!("?now=2027-03-04T10:00#/case/{case}"));
    world.has_text("预览：当前时间设为 2027年3月4日 10:00。");
    world.axe();
    world.fits();
    world.shot("preview");
    world.go("#/settings");
    world.has_text("预览时不能清除记录。");
    world.choose_in("size", "large");
    world.go("#/start/account_stolen");
    world.has_text("预览：当前时间设为");
    assert_eq!(world.js(stored), before, "a preview wrote something");
    world.click_text("回到真实时间");
    world.wait_js("return !location.search && !!document.querySelector('main h1')");
    world.at("#/start/account_stolen");
    world.lacks_text("预览：");
    world.console_silent();
}

#[test]
fn what_the_site_says_is_shown_as_text_and_grows_old() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.answers(SITE, site("2026-12-10"));
    world.open("?now=2026-12-03#/");
    world.has_text("年底停一天。");
    // A phone has no room for it.
    let brand = world.js("return document.querySelector('header .brandname').textContent");
    assert!(brand.as_str().is_some_and(|text| text.contains("某某服务站")), "{brand}");
    world.axe();
    world.shot("site-home");
    world.go("#/about");
    world.has_text("本网站由某某服务站提供。");
    world.page_of(&case, "channels");
    world.js("document.querySelectorAll('main details').forEach(one => one.open = true)");
    world.has_text("某某所<b>");
    world.has_text("有效期到 2026年12月10日。");
    assert!(world.count(".office a[href='tel:01060000000']") > 0);
    world.axe();
    world.shot("site-channel");
    world.open(&format!("?now=2026-12-11#/case/{case}/channels"));
    world.js("document.querySelectorAll('main details').forEach(one => one.open = true)");
    world.has_text("已过期：只到 2026年12月10日 有效。");
    assert_eq!(world.count(".office a"), 0, "an outdated number can be dialled");
    world.console_silent();
}

#[test]
fn a_faulty_file_is_not_used_and_named_in_the_settings() {
    let world = World::new(Size::Desktop, "en");
    world.answers(SITE, Instead::Text("{\n\"nmae\": 1 }".to_owned()));
    world.open("#/settings");
    world.has_text("The site file, site.json, is faulty and was not used.");
    world.has_text("Line 2 has the wrong form: unknown field `nmae`");
    world.axe();
    world.shot("site-fault");
    world.answers_again(SITE);
    world.open("#/settings");
    world.lacks_text("is faulty");
    world.console_silent();
}
