//! What people type, and how: nonsense, secrets, markup, rare characters; by keyboard alone; in the largest type.

use e2e::{AFTERNOON, RENEWAL, Say, Size, THEFT, World, from, phone, until};
use serde_json::json;

const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";
const ADD: &str = "main form.card .actions button";

#[test]
fn a_wrong_payment_is_refused_with_a_reason_at_its_field() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "payments"));
    world.fill("payee", "某某公司");
    let amounts = ["-3", "1e9", "abc", "1.234", "0", "", "99999999999999999999", "十块"];
    let mut said = Vec::new();
    for amount in amounts {
        world.fill("day", "2026-11-01");
        world.fill("amount", amount);
        world.click_css(ADD);
        let words = world.text("#amount-error");
        assert!(!words.is_empty(), "{amount} is taken");
        assert!(world.active().contains("div"), "the summary has no focus: {}", world.active());
        said.push(words);
    }
    said.dedup();
    assert!(said.len() >= 6, "one sentence for everything: {said:?}");
    world.shot("input-amount");
    world.axe();
    world.fill("amount", "１，２８０．５元");
    for day in ["2026-11-24", "2009-12-31", ""] {
        world.fill("day", day);
        world.click_css(ADD);
        assert!(!world.text("#day-error").is_empty(), "{day} is taken");
    }
    world.fill("day", "2026-11-23");
    world.click_css(ADD);
    world.has_text("¥1,280.50");
    world.has_text("人民币壹仟贰佰捌拾元零伍角");
    assert_eq!(world.count("main .rowitem"), 1);
    world.console_silent();
}

#[test]
fn nothing_is_chosen_for_the_person() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "contacts"));
    world.fill("ticket", "20480611");
    world.click_css(ADD);
    assert!(!world.text("#whom-error").is_empty(), "somebody was chosen");
    assert!(!world.text("#said-error").is_empty(), "an answer was chosen");
    world.axe();
    world.shot("input-choose");
    world.click_css(".error-summary a");
    assert!(world.active().contains("select[whom]"), "{}", world.active());
    world.select("whom", "merchant");
    world.click_css(ADD);
    assert_eq!(world.text("#whom-error"), "");
    assert!(!world.text("#said-error").is_empty(), "an answer was chosen");
    assert_eq!(world.count("main .rowitem"), 0);
    world.select("said", "nothing");
    world.click_css(ADD);
    world.wait_there("main .rowitem");
    assert_eq!((world.value("whom"), world.value("said")), (String::new(), String::new()));
    world.console_silent();

    let world = phone();
    world.begin("account_stolen");
    world.answer(until(THEFT, "payments"));
    world.fill("day", "2026-11-22");
    world.fill("amount", "25");
    world.click_css(ADD);
    assert!(!world.text("#via-error").is_empty(), "a place was chosen");
    world.axe();
    world.select("via", "bank");
    world.click_css(ADD);
    world.wait_there("main .rowitem");
    world.console_silent();
}

#[test]
fn an_empty_question_is_not_passed() {
    let world = phone();
    world.begin("auto_renewal");
    world.click_css(SUBMIT);
    assert!(!world.text(".error-summary").is_empty());
    world.axe();
    world.choose("no_notice");
    world.click_css(SUBMIT);
    world.wait_question("what_for");
    world.click_css(SUBMIT);
    assert!(!world.text("#answer-error").is_empty());
    world.fill("answer", &"长".repeat(121));
    world.click_css(SUBMIT);
    assert!(world.text("#answer-error").contains("121"), "{}", world.text("#answer-error"));
    world.console_silent();
}

#[test]
fn what_was_unfolded_on_one_question_is_folded_on_the_next() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "notified"));
    world.click_css("details.more summary");
    assert_eq!(world.count("details.more[open]"), 1);
    let case = world.case_id();
    world.page_of(&case, "q/shown_by");
    world.wait_question("shown_by");
    assert_eq!(world.count("details.more"), 1);
    assert_eq!(world.count("details.more[open]"), 0, "it stayed unfolded");
    world.console_silent();
}

#[test]
fn markup_and_rare_characters_are_kept_as_they_are_written() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "what_for"));
    let odd = "<img src=x onerror=alert(1)>𬎆䶮🙂";
    world.fill("answer", odd);
    world.click_css(SUBMIT);
    world.wait_question("shown_by");
    let case = world.case_id();
    world.page_of(&case, "check");
    world.has_text(odd);
    world.reload();
    world.has_text(odd);
    world.page_of(&case, "letter/to_merchant");
    world.has_text(odd);
    assert_eq!(world.count("main img"), 0, "markup came alive");
    world.console_silent();
}

#[test]
fn a_secret_is_held_back_and_masked_and_the_other_side_s_account_is_not() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "what_for"));
    world.fill("answer", "验证码 483920 卡号 6222021234567890128");
    world.click_css(SUBMIT);
    world.wait_there(".guard");
    world.shot("input-guard");
    world.axe();
    let stored = world.js("return JSON.stringify(localStorage)");
    assert!(!stored.as_str().expect("text").contains("483920"), "kept before it was decided");
    world.click_css(".guard button.btn:not(.ghost)");
    world.wait_question("shown_by");
    let stored = world.js("return JSON.stringify(localStorage)");
    let stored = stored.as_str().expect("text");
    assert!(!stored.contains("483920") && !stored.contains("6222021234567890128"), "{stored}");

    let other = World::new(Size::Phone, "zh");
    other.now(AFTERNOON);
    other.begin("account_stolen");
    other.answer(until(THEFT, "other_side"));
    other.fill("answer", "王某 6222021234567890128 密码 483920");
    other.click_css(SUBMIT);
    other.wait_there(".guard");
    other.click_css(".guard button.btn:not(.ghost)");
    other.wait_question("police");
    let stored = other.js("return JSON.stringify(localStorage)");
    let stored = stored.as_str().expect("text");
    assert!(stored.contains("6222021234567890128"), "masked for the police");
    assert!(!stored.contains("483920"), "{stored}");
}

#[test]
fn a_secret_in_any_other_field_is_held_back_until_it_is_decided() {
    let world = phone();
    let mask = ".guard button.btn:not(.ghost)";
    let lacks = |secret: &str| {
        let stored = world.js("return JSON.stringify(localStorage)");
        assert!(!stored.as_str().expect("text").contains(secret), "{secret} is kept");
    };
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "payments"));
    world.fill("day", "2026-11-01");
    world.fill("amount", "25");
    world.fill("payee", "某某公司 验证码 483920");
    world.click_css(ADD);
    world.wait_there(".guard");
    world.axe();
    assert_eq!(world.count("main .rowitem"), 0, "listed before it was decided");
    world.click_css(mask);
    world.wait_there("main .rowitem");
    world.wait_gone(".guard");
    lacks("483920");
    let case = world.case_id();

    // The number of an order or a ticket may look like that of a card.
    world.page_of(&case, "filed/wechat");
    world.choose_in("how", "app");
    world.fill("reference", "6222021234567890128");
    world.click_css(SUBMIT);
    world.has_text("6222021234567890128");
    world.page_of(&case, "filed/merchant");
    world.choose_in("how", "app");
    world.fill("reference", "999900199003070010");
    world.click_css(SUBMIT);
    world.wait_there(".guard");
    lacks("999900199003070010");
    // "This is a reference number."
    world.click_css(".guard button:nth-of-type(3)");
    world.has_text("999900199003070010");

    world.go("#/settings");
    world.fill("me-name", "李兰 密码 abc123");
    world.fill("me-address", "身份证 11010519491231002X");
    world.click_css(ADD);
    world.wait_there(".guard");
    world.click_css(mask);
    // One question after the other.
    world.has_text("身份证号。任何人");
    world.click_css(mask);
    world.wait_gone(".guard");
    world.has_text("只存一份，和投诉分开");
    lacks("abc123");
    lacks("11010519491231002X");
    world.console_silent();
}

#[test]
fn the_facts_can_be_rewritten_and_brought_back() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(RENEWAL);
    let case = world.case_id();
    world.page_of(&case, "letter/to_wechat");
    let before = world.text("main article.doc");
    world.click_text("自己改写「事实经过」");
    world.fill("reword", "这是我自己的话。");
    world.click_css("main details.more[open] form .actions button");
    world.has_text("这是我自己的话。");
    world.reload();
    assert!(world.text("main article.doc").contains("这是我自己的话。"));
    world.click_text("自己改写「事实经过」");
    world.click_css("main details.more[open] form .actions button.ghost");
    world.lacks_text("这是我自己的话。");
    assert_eq!(world.text("main article.doc"), before);
    world.console_silent();
}

#[test]
fn while_a_question_is_open_the_one_way_on_is_to_answer_it() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(&[("consent", Say::Choose(&["after_cancel"])), ("cancel_day", Say::Unknown)]);
    world.answer(until(from(RENEWAL, "what_for"), "elsewhere"));
    let case = world.case_id();
    world.page_of(&case, "letter/to_wechat");
    assert_eq!(world.text("main .page > .actions .btn:not(.ghost)"), "接着回答");
    assert_eq!(world.count("main .page > .actions .btn:not(.ghost)"), 1);
    world.page_of(&case, "check");
    world.click_text("接着回答（还有 1 题）");
    world.answer(from(RENEWAL, "elsewhere"));
    world.has_text("没问题，看下一步");
    world.lacks_text("接着回答");
    world.page_of(&case, "letter/to_wechat");
    assert_eq!(world.text("main .page > .actions .btn:not(.ghost)"), "复制全文");
    assert_eq!(world.count("main .page > .actions .btn:not(.ghost)"), 1);
    world.page_of(&case, "letter/to_pboc_wechat");
    world.has_text("先向支付平台投诉");
    assert_eq!(world.count("a[href*='/filed/']"), 0, "recorded before it can be filed");
    world.console_silent();
}

#[test]
fn a_letter_that_lists_some_of_the_payments_says_so() {
    let world = phone();
    world.begin("account_stolen");
    world.answer(THEFT);
    let case = world.case_id();
    world.page_of(&case, "letter/to_alipay");
    world.has_text("您记了 5 笔扣款，这封信只写其中 3 笔。");
    world.page_of(&case, "letter/police_report");
    world.text("main article.doc");
    world.lacks_text("只写其中");
    world.console_silent();
}

#[test]
fn a_filing_recorded_by_mistake_is_undone() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(RENEWAL);
    let case = world.case_id();
    world.page_of(&case, "filed/wechat");
    world.click_css("main form .actions button.btn");
    assert!(!world.text(".error-summary").is_empty(), "recorded without saying how");
    world.choose_in("how", "mail");
    world.fill("day", "2026-11-20");
    world.click_css("main form .actions button.btn");
    world.wait_there(".notice.ok");
    world.page_of(&case, "letter/to_wechat");
    world.has_text("已递交");
    world.page_of(&case, "filed/wechat");
    world.click_css("button.quiet");
    world.wait_gone(".notice.ok");
    world.page_of(&case, "letter/to_wechat");
    world.has_text("还没有递交");
    world.console_silent();
}

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
    pick("no_notice");
    world.wait_question("what_for");
    world.tab_to("input[answer]");
    world.keys("某某视频会员 Enter");
    world.wait_question("shown_by");
    pick("wechat");
    world.wait_question("funding");
    pick("balance");
    world.wait_question("payments");
    world.tab_to("input[day]");
    // The order of its parts follows the machine; upwards leads to the first of January of this year in each.
    world.keys("Up Right Up Right Up");
    world.tab_to("input[amount]");
    world.keys("25 Enter");
    world.wait_there("main .rowitem");
    world.has_text("合计 ¥25.00");
    world.tab_to("没有别的了，继续");
    world.keys("Enter");
    world.wait_question("notified");
    assert!(world.active().contains("h1"), "the focus is not at the question: {}", world.active());
    pick("never");
    world.wait_question("used");
    pick("no");
    world.wait_question("noticed");
    world.tab_to("找不到、不知道");
    world.keys("Enter");
    world.wait_question("cancelled");
    pick("done");
    world.wait_question("contacts");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    world.wait_question("seller");
    world.tab_to("找不到、不知道");
    world.keys("Enter");
    world.wait_question("demands");
    world.tab_to("input[answer=refund_all]");
    world.keys("Space");
    world.tab_to("button \"继续\"");
    world.keys("Enter");
    world.wait_question("elsewhere");
    pick("no");
    let case = world.case_id();
    world.at(&format!("#/case/{case}/check"));
    world.tab_to("没问题，看下一步");
    world.keys("Enter");
    world.tab_to("打开证据清单");
    world.keys("Enter");
    world.at(&format!("#/case/{case}/evidence"));
    world.tab_to("input[bill-state=open]");
    world.keys("Left");
    world.has_text("弄好 1 样");
    world.page_of(&case, "letter/to_wechat");
    world.tab_to("记下：已递交给");
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
    let narrow = json!({"width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true});
    world.cdp("Emulation.setDeviceMetricsOverride", narrow).expect("a narrow window");
    world.begin("auto_renewal");
    world.go("#/settings");
    world.choose_in("size", "largest");
    let case_pages = ["check", "evidence", "doors", "letter/to_wechat", "filed/wechat"];
    world.go("#/cases");
    world.click_css("main .card a.btn");
    world.click_css("section.next a.btn");
    world.answer(until(RENEWAL, "notified"));
    world.fits();
    assert_eq!(world.count("nav.tabs"), 0, "a question has the screen for itself");
    assert_eq!(world.text("header .stop"), "先止损");
    let case = world.case_id();
    for page in case_pages {
        world.page_of(&case, page);
        world.fits();
        world.shot(&format!("largest-{}", page.replace('/', "-")));
    }
    for page in
        ["#/", "#/emergency", "#/start/auto_renewal", "#/settings", "#/about", "#/law/ECL-57"]
    {
        world.go(page);
        world.fits();
        world.shot(&format!("largest-{}", page.replace(['#', '/'], "")));
        let lines = world.js(
            "const middle = e => { const box = e.getBoundingClientRect(); return Math.round((box.top + box.bottom) / 2) }; \
             const all = [...document.querySelectorAll('.brand, .tool, .stop, .tabs a')].map(middle); \
             return [new Set(all.slice(0, 3)).size, new Set(all.slice(3)).size, \
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
fn on_paper_there_is_the_letter_and_nothing_else() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(RENEWAL);
    let case = world.case_id();
    world.page_of(&case, "letter/to_wechat");
    world.text("main article.doc");
    world.cdp("Emulation.setEmulatedMedia", json!({"media": "print"})).expect("print");
    let shown = world.js(
        "return [...document.querySelectorAll('header, nav, footer, button, .notice, .saved, details')] \
         .filter(e => e.checkVisibility()).map(e => e.className || e.tagName)",
    );
    assert_eq!(shown, json!([]), "not for paper");
    assert!(world.text("main article.doc").contains("投诉人"));
    world.shot("print-letter");
}

#[test]
fn the_text_file_is_the_letter() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(RENEWAL);
    let case = world.case_id();
    world.page_of(&case, "letter/to_wechat");
    world.click_text("存成文本文件");
    let saved = String::from_utf8(world.saved_file(".txt")).expect("UTF-8");
    for part in ["投诉书", "财付通支付科技有限公司", "人民币叁佰伍拾元整", "14 | 2026-11-15"]
    {
        assert!(saved.contains(part), "no {part} in {saved}");
    }
    world.only_own_requests();
}

#[test]
fn in_the_dark_everything_can_be_read() {
    let world = phone();
    let dark = json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]});
    world.cdp("Emulation.setEmulatedMedia", dark).expect("a dark scheme");
    world.begin("account_stolen");
    world.answer(&THEFT[..3]);
    let case = world.case_id();
    for page in ["", "evidence", "doors", "letter/police_report", "filed/police", "q/shown_by"] {
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
