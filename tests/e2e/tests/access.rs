//! By keyboard alone, in the largest type on the narrowest phone, in the dark.

use e2e::{RENEWAL, Size, THEFT, World, phone, until};
use serde_json::json;

#[test]
fn the_job_can_be_done_by_keyboard_alone() {
    let world = World::new(Size::Desktop, "zh");
    world.open("#/");
    world.tab_to("自动续费");
    world.keys("Enter");
    world.at("#/start/auto_renewal");
    world.tab_to("button \"开始填写\"");
    world.keys("Enter");
    world.wait_there("dialog[open]");
    world.tab_to("这是我自己的设备");
    world.keys("Enter");
    world.wait_question("consent");
    let pick = |value: &str| {
        world.tab_to("input[answer=");
        for _ in 0..20 {
            if world.active().contains(&format!("input[answer={value}]")) {
                break;
            }
            world.keys("Down");
        }
        world.keys("Space");
        world.tab_to("button \"继续\"");
        world.keys("Enter");
    };
    // Boxes that can be ticked are reached one by one.
    world.tab_to("input[answer=no_notice]");
    world.keys("Space");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    world.wait_question("what_for");
    world.tab_to("input[answer]");
    world.keys("某某视频会员 Enter");
    world.wait_question("shown_by");
    pick("wechat");
    world.wait_question("payments");
    world.tab_to("input[mode=series");
    world.keys("Down");
    world.tab_to("input[day]");
    // The order of its parts follows the machine; upwards leads to the first of January of this year in each.
    world.keys("Up Right Up Right Up");
    world.tab_to("input[amount]");
    world.keys("25 Enter");
    world.wait_there("main .rowitem");
    world.has_text("合计 ¥25.00");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    world.wait_question("sign_up_page");
    assert!(world.active().contains("h1"), "the focus is not at the question: {}", world.active());
    pick("none");
    world.wait_question("used");
    world.tab_to("input[answer=no]");
    world.keys("Space");
    world.tab_to("今天");
    world.keys("Enter");
    world.tab_to("input[cancelled=");
    world.keys("Down");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    world.wait_question("contacts");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    world.wait_question("demands");
    world.tab_to("input[answer=refund_all]");
    world.keys("Space");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    let case = world.case_id();
    world.at(&format!("#/case/{case}/check"));
    world.tab_to("没问题，看下一步");
    world.keys("Enter");
    world.tab_to("打开证据清单");
    world.keys("Enter");
    world.at(&format!("#/case/{case}/evidence"));
    world.tab_to("input[bill-state=have]");
    world.keys("Space");
    world.has_text("有 1 样");
    world.page_of(&case, "letter/to_wechat");
    world.tab_to("我已递交，记一笔");
    world.keys("Enter");
    world.at(&format!("#/case/{case}/filed/wechat"));
    world.tab_to("input[how=");
    world.keys("Space");
    world.tab_to("button \"记下\"");
    world.keys("Enter");
    world.wait_there(".notice.ok");
    world.console_silent();
}

#[test]
fn the_largest_type_on_the_narrowest_phone_fits() {
    let world = phone();
    world.begin("auto_renewal");
    // A page that is loaded has the size of the phone again.
    let narrow = json!({"width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true});
    world.cdp("Emulation.setDeviceMetricsOverride", narrow).expect("a narrow window");
    world.go("#/settings");
    world.choose_in("size", "largest");
    let case_pages = ["check", "evidence", "channels", "letter/to_wechat", "filed/wechat"];
    world.go("#/cases");
    world.click_css("main .card a.btn");
    world.click_css("section.next a.btn");
    world.answer(until(RENEWAL, "used"));
    world.fits();
    assert_eq!(world.count("nav.tabs"), 0, "a question has the screen for itself");
    assert_eq!(world.text("header .stop"), "先止损");
    let case = world.case_id();
    for page in case_pages {
        world.page_of(&case, page);
        world.fits();
        world.shot(&format!("largest-{}", page.replace('/', "-")));
    }
    for page in [
        "#/",
        "#/emergency",
        "#/start/auto_renewal",
        "#/prevention",
        "#/settings",
        "#/about",
        "#/law/ECL-57",
    ] {
        world.go(page);
        assert_eq!(world.js("return document.documentElement.clientWidth"), json!(320));
        world.fits();
        world.shot(&format!("largest-{}", page.replace(['#', '/'], "")));
        let lines = world.js(
            "const middle = e => { const box = e.getBoundingClientRect(); return Math.round((box.top + box.bottom) / 2) }; \
             const all = [...document.querySelectorAll('.brand, .tool, .stop, .tabs a')].map(middle); \
             return [new Set(all.slice(0, 4)).size, new Set(all.slice(4)).size, \
                 getComputedStyle(document.querySelector('nav.tabs')).position]",
        );
        assert_eq!(lines, json!([1, 1, "static"]), "{page}: header and tabs take one line each");
    }
    world.click_css("header button[lang='en']");
    world.has_text("My cases");
    world.fits();
    world.shot("largest-en");
    world.axe();
    world.console_silent();
}

#[test]
fn in_the_dark_everything_can_be_read() {
    let world = phone();
    let dark = json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]});
    world.cdp("Emulation.setEmulatedMedia", dark).expect("a dark scheme");
    world.begin("account_stolen");
    world.answer(&THEFT[..3]);
    let case = world.case_id();
    for page in ["", "evidence", "channels", "letter/police_report", "filed/police", "q/shown_by"] {
        world.page_of(&case, page);
        world.shot(&format!("dark-{}", page.replace('/', "-")));
        world.axe();
    }
    for page in ["#/", "#/emergency", "#/settings", "#/law/ECL-57"] {
        world.go(page);
        world.axe();
        world.shot(&format!("dark{}", page.replace(['#', '/'], "-")));
    }
    world.console_silent();
}
