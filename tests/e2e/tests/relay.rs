//! Passing a complaint on: for somebody else, in large type to type it in, and on the telephone.

use e2e::{AFTERNOON, RENEWAL, Size, World, phone};
use serde_json::json;

/// Begins a case for somebody else, and stands at its first question.
fn begins_for(world: &World, problem: &str, whom: &str, name: &str) {
    world.open(&format!("#/start/{problem}"));
    world.click_css("main details.more:has(form) > summary");
    world.choose_in("whom", whom);
    world.fill("whom-name", name);
    world.click_css("main details form .actions button");
    world.click_css("dialog[open] .btn.wide:not(.ghost)");
    world.asks();
}

/// Fits, and has nothing to say to whoever looks for barriers; in the largest type on the narrowest phone too.
fn is_for_everyone(world: &World, name: &str) {
    world.axe();
    world.fits();
    world.shot(&format!("relay-{name}"));
    let narrow = json!({"width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true});
    world.cdp("Emulation.setDeviceMetricsOverride", narrow).expect("a narrow phone");
    world.js("document.documentElement.dataset.size = 'largest'");
    world.fits();
    world.shot(&format!("relay-{name}-narrow"));
    world.js("delete document.documentElement.dataset.size");
    world.cdp("Emulation.clearDeviceMetricsOverride", json!({})).expect("as before");
}

/// How many pages of A4 it takes.
fn pages(world: &World) -> usize {
    let paper = json!({"preferCSSPageSize": true, "printBackground": false});
    let printed = world.cdp("Page.printToPDF", paper).expect("printed");
    let bytes = decoded(printed["data"].as_str().expect("a file"));
    let text = String::from_utf8_lossy(&bytes).into_owned();
    text.matches("/Type /Page\n").count() + text.matches("/Type /Page/").count()
}

fn decoded(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).expect("base64")
}

#[test]
fn a_daughter_for_her_mother() {
    let world = phone();
    begins_for(&world, "auto_renewal", "other", "妈妈");
    assert!(world.text("main h1").contains("妈妈"), "{}", world.text("main h1"));
    assert!(!world.text("main form").contains("您的情况"));
    world.axe();
    world.fits();
    world.shot("relay-question");
    world.answer(RENEWAL);
    let case = world.case_id();
    world.has_text("没问题，看下一步");
    world.reload();

    world.page_of(&case, "letter/to_market");
    world.click_text("填上姓名和联系方式");
    world.has_text("「投诉人」写妈妈的真实姓名");
    world.fill("me-name", "王秀兰");
    world.fill("me-phone", "13800000001");
    world.fill("me-address", "某某市某某区 1 号");
    world.click_css("form:has(#me-name) .actions button");
    world.fill("helper-name", "李某某");
    world.fill("helper-phone", "13800000002");
    world.click_css("form:has(#helper-name) .actions button");
    world.has_text("代理人：李某某");
    let letter = world.text("main article.doc");
    for part in ["姓名：王秀兰", "本人", "代理人签名"] {
        assert!(letter.contains(part), "no {part} in {letter}");
    }
    assert!(!letter.contains("妈妈"), "{letter}");
    world.axe();
    world.fits();
    world.shot("relay-letter");

    world.click_text("还要一份授权委托书");
    world.at(&format!("#/case/{case}/mandate"));
    world.has_text("受托人");
    is_for_everyone(&world, "mandate");
    assert_eq!(pages(&world), 1, "a power of attorney is one page");

    world.page_of(&case, "phone");
    let sheet = world.text("main article.doc");
    for part in ["王秀兰", "李某某", "验证码", "共享屏幕"] {
        assert!(sheet.contains(part), "no {part} in {sheet}");
    }
    is_for_everyone(&world, "phone");
    world.only_own_requests();
    world.console_silent();
}

#[test]
fn a_parent_for_a_child() {
    let world = World::new(Size::Desktop, "en");
    world.now(AFTERNOON);
    world.open("#/start/auto_renewal");
    world.click_css("main details.more:has(form) > summary");
    // Without a choice, and with a number for a name, it says what is wrong.
    world.click_css("main details form .actions button");
    assert!(!world.text(".error-summary").is_empty());
    begins_for(&world, "auto_renewal", "child", "Mia");
    let asked = world.text("main h1");
    assert!(asked.contains("Mia") && !asked.contains("you"), "{asked}");
    world.shot("relay-question-en");
    world.answer(RENEWAL);
    let case = world.case_id();
    world.page_of(&case, "letter/to_market");
    world.click_text("Add your name and contact");
    world.fill("helper-name", "李某某");
    world.click_css("form:has(#helper-name) .actions button");
    world.has_text("法定代理人：李某某");
    world.lacks_text("A power of attorney goes with it");
    world.axe();
    world.fits();
    world.shot("relay-letter-en");
    // A parent needs none, and may still turn out to complain for themselves.
    world.page_of(&case, "mandate");
    world.has_text("This complaint needs no power of attorney.");
    world.page_of(&case, "letter/to_market");
    world.click_text("Add your name and contact");
    world.choose_in("whom", "me");
    world.click_css("form:has(#whom) .actions button");
    world.lacks_text("法定代理人");
    world.page_of(&case, "phone");
    world.has_text("When they phone: what to say");
    is_for_everyone(&world, "phone-en");
    world.console_silent();
}

#[test]
fn the_letter_to_12315_in_large_type_to_be_typed_in() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_wechat");
    assert_eq!(world.count("a[href*='/retype/']"), 0, "linked from a letter that can be pasted");
    world.page_of(&case, "letter/to_market");
    world.click_text("电脑上不能粘贴？打开大字版，照着输入");
    world.at(&format!("#/case/{case}/retype/to_market"));
    world.has_text("还缺：姓名、电话、通讯地址");
    let names = world.texts("main .retype h2");
    assert!(names.iter().any(|name| name == "投诉内容"), "{names:?}");
    assert!(!names.iter().any(|name| name == "姓名"), "an empty field is shown: {names:?}");
    for (text, count) in world.texts(".retype .big").iter().zip(world.texts(".retype .hint")) {
        assert!(!text.is_empty() && !count.is_empty());
    }
    world.click_css("main .retype .tick");
    is_for_everyone(&world, "retype");
    world.page_of(&case, "retype/to_wechat");
    world.has_text("没有这个页面");
    world.console_silent();
}

#[test]
fn a_tone_that_harms_the_complaint_is_advised_against_and_kept_all_the_same() {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, "contacts");
    world.fill("note", "再不退钱就全网曝光");
    world.has_text("只写事实和请求");
    assert_eq!(world.count(".tone[role=status]"), 1);
    world.axe();
    world.fits();
    world.shot("relay-tone");
    world.fill("note", "客服说让我去全网曝光");
    world.lacks_text("只写事实和请求");
    world.console_silent();
}
