//! The case page and what it leads to: evidence, the letter and where it goes, the filing and what comes after it.

use e2e::{RENEWAL, Size, THEFT, World, phone};
use serde_json::json;

/// Records a filing at this channel today.
#[track_caller]
fn file(world: &World, case: &str, channel: &str, how: &str) {
    world.page_of(case, &format!("filed/{channel}"));
    world.choose_in("how", how);
    world.click_css("main form .actions button.btn");
    world.wait_there("section.filing .notice.ok");
}

/// Ticks every necessary piece of evidence.
#[track_caller]
fn gather(world: &World, case: &str) {
    world.page_of(case, "evidence");
    world.wait_there(".item.must");
    let names = world.js(
        "return [...document.querySelectorAll('.item.must .tick input:not(:checked)')].map(e => e.name)",
    );
    for name in names.as_array().expect("names") {
        world.choose_in(name.as_str().expect("a name"), "have");
    }
}

#[test]
fn evidence_is_asked_for_after_filing() {
    let world = phone();
    let case = world.has_answered("account_stolen", THEFT);
    file(&world, &case, "police", "phone");
    world.has_text("接下来做这一件：先收好会消失的：");
    world.page_of(&case, "");
    assert!(world.text("#next").starts_with("先收好会消失的："), "{}", world.text("#next"));
    assert_eq!(world.texts("ol.steps .done"), ["说清楚"], "a stage is ticked too early");
    assert_eq!(world.text("ol.steps [aria-current]"), "备证据");
    let ticks = world.count("section[aria-labelledby=tick] input");
    assert!((1..=3).contains(&ticks), "{ticks} ticks");
    gather(&world, &case);
    world.page_of(&case, "");
    assert!(world.text("#next").starts_with("把信递交给："), "{}", world.text("#next"));
    assert!(world.texts("ol.steps .done").contains(&"备证据".to_owned()));
    world.console_silent();
}

#[test]
fn waiting_says_until_when_and_how_that_is_counted() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    gather(&world, &case);
    file(&world, &case, "wechat", "app");
    world.has_text("2026年12月14日前该有答复");
    world.page_of(&case, "");
    assert_eq!(world.text("#next"), "12月14日前，等微信支付客服答复");
    world.has_text("还剩 21 天");
    world.click_text("怎么算的");
    assert!(world.address().contains("/date/"), "{}", world.address());
    world.has_text("第 15 天，最后一天");
    world.now("2026-12-15T09:00:00");
    world.page_of(&case, "");
    world.reload();
    assert!(world.text("#next").starts_with("把信递交给：市场监管"), "{}", world.text("#next"));
    world.has_text("微信支付客服通常到12月14日会有答复");
    world.console_silent();
}

#[test]
fn a_door_where_somebody_was_told_says_so() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "channels");
    world.wait_there("article[aria-labelledby=channel-merchant]");
    assert_eq!(
        world.text("article[aria-labelledby=channel-merchant] .standing"),
        "11月20日找过，被拒绝"
    );
    assert_eq!(world.text("article[aria-labelledby=channel-wechat] .standing"), "现在找这里");
    assert_eq!(world.count(".standing .pill.ok"), 1, "more than one is the next one");
    world.console_silent();
}

#[test]
fn evidence_is_one_tap_a_line_in_four_groups() {
    let world = phone();
    let case = world.has_answered("account_stolen", THEFT);
    world.page_of(&case, "evidence");
    world.wait_there(".item");
    let groups = world.texts("main .page > h2");
    assert_eq!(groups, ["交易记录", "沟通记录", "登录和设备", "订单和票据"]);
    assert!(world.text("section.first").contains("会消失，先做"));
    let height = world.js("return document.documentElement.scrollHeight");
    assert!(height.as_f64().is_some_and(|height| height < 2.8 * 844.0), "{height} px");
    world.choose_in("bill-state", "have");
    world.has_text("有 1 样");
    world.choose_in("bill-state", "have");
    world.has_text("有 0 样");
    world.click_css(".item:has([name=bill-state]) summary");
    world.choose_in("bill-else", "asked");
    world.reload();
    assert!(world.text(".item:has([name=bill-state]) .tick").contains("已去要"));
    world.axe();
    world.console_silent();
}

#[test]
fn the_chinese_sentence_that_is_copied_is_shown_to_readers_of_english() {
    let world = World::new(Size::Phone, "en");
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "evidence");
    world.click_css(".item:has([name=bill-state]) summary");
    world.has_text("请提供上列交易的明细");
    world.has_text("Please provide the details of each payment listed");
    world.console_silent();
}

#[test]
fn letter_page_says_where_to_hand_it_in() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_wechat");
    for part in ["这封信交给：微信支付客服", "对订单有疑惑", "95017", "工单号", "免费"]
    {
        world.has_text(part);
    }
    assert_eq!(world.count(".handin a[href='tel:95017']"), 1);
    // The form that fits the box comes first, and stays in sight with the way on.
    let seen = world.js(
        "return [...document.querySelectorAll('.letter-bar > .actions > .btn')] \
         .filter(e => e.getBoundingClientRect().bottom <= innerHeight).map(e => e.innerText.trim())",
    );
    assert_eq!(seen, json!(["复制短版（300 字以内）", "我已递交，记一笔"]));
    world.click_text("复制短版（300 字以内）");
    world.has_text("已复制。打开微信，照上面写的入口粘贴。提交后回来点「我已递交」。");
    world.axe();
    world.fits();
    world.click_text("我已递交，记一笔");
    world.at(&format!("#/case/{case}/filed/wechat"));
    world.console_silent();
}

#[test]
fn missing_data_is_said_before_copying() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_market");
    world.has_text("还缺：姓名、电话、通讯地址");
    world.click_text("现在填上");
    world.wait_there("details[open] #me-name:focus");
    world.fill("me-name", "李兰");
    world.fill("me-phone", "13800000000");
    world.click_css("main form:has(#me-name) .actions button");
    world.has_text("还缺：通讯地址");
    world.page_of(&case, "letter/to_merchant");
    world.has_text("这封信交给：商家");
    world.lacks_text("还缺：");
    world.console_silent();
}

#[test]
fn police_form_asks_for_the_receipt() {
    let world = phone();
    let case = world.has_answered("account_stolen", THEFT);
    world.page_of(&case, "filed/police");
    world.has_text("受案回执编号");
    world.lacks_text("小程序");
    let ways = "return [...document.querySelectorAll('input[name=how]')].map(e => e.value).join()";
    assert_eq!(world.js(ways), json!("phone,counter"));
    world.choose_in("how", "counter");
    world.fill("reference", "A330100");
    world.fill("place", "幸福路派出所");
    world.click_css("main form .actions button.btn");
    world.has_text("哪个派出所：幸福路派出所");
    world.has_text("受案回执编号：A330100");
    world.page_of(&case, "filed/alipay");
    world.has_text("工单号");
    world.lacks_text("派出所");
    world.console_silent();
}

#[test]
fn what_has_nothing_to_do_with_the_case_is_no_page_of_it() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    for end in ["letter/to_bank", "filed/bank", "letter/to_alipay", "filed/police"] {
        world.page_of(&case, end);
        world.has_text("没有这个页面");
    }
    world.console_silent();
}

#[test]
fn r10_on_paper_nothing_is_cut_or_shrunk() {
    let world = World::new(Size::Desktop, "zh");
    world.now(e2e::AFTERNOON);
    let case = world.has_answered("auto_renewal", RENEWAL);
    // A page of the same origin in which the app does not run.
    world.open("emergency.html");
    world.js(
        "const key = Object.keys(localStorage).find(key => key.startsWith('fusu.case.')); \
         const record = JSON.parse(localStorage.getItem(key)); \
         const list = record.data.answers.payments.payments; \
         record.data.answers.payments.payments = list.slice(0, 3).map((one, index) => ({ ...one, \
             payee: 'W'.repeat(120), order: '4'.repeat(28), merchant_order: '1'.repeat(32), via: index ? 'wechat' : 'alipay', \
             disputed: index !== 1, refunded: 100 })); \
         localStorage.setItem(key, JSON.stringify(record))",
    );
    world.open(&format!("#/case/{case}/letter/to_merchant"));
    world.wait_there("main article.doc");
    // A4 less its margins, in CSS pixels.
    let paper = json!({"width": 627, "height": 956, "deviceScaleFactor": 1, "mobile": false});
    world.cdp("Emulation.setDeviceMetricsOverride", paper).expect("a sheet");
    world.cdp("Emulation.setEmulatedMedia", json!({"media": "print"})).expect("print");
    let seen = world.js(
        "const table = document.querySelector('.doc table'); \
         const cells = [...table.querySelectorAll('th, td')]; \
         return [table.querySelectorAll('th').length, table.getBoundingClientRect().right <= innerWidth, \
             cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length, \
             cells.every(cell => parseFloat(getComputedStyle(cell).fontSize) > 12), \
             getComputedStyle(document.querySelector('.doc thead')).display]",
    );
    assert_eq!(seen, json!([9, true, 0, true, "table-header-group"]));
    world.shot("print-nine-columns");
    world.console_silent();
}
