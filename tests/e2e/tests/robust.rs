//! Unsteady hands, half-typed values, browsers that lack something: named by the rules that hold then.

use e2e::{RENEWAL, Say, Size, World, phone};
use serde_json::json;

const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";
const ADD: &str = "main form.card .actions button";
const ENGLISH: &str = "header button[lang='en']";
const CHINESE: &str = "header button[lang^='zh']";
const PAYMENTS: &[[&str; 5]] = &[
    ["2026-10-15", "08:01", "25", "某某网络科技有限公司", ""],
    ["2026-11-15", "08:02", "25", "某某网络科技有限公司", ""],
    ["2026-11-16", "", "30", "", ""],
];

/// Stands at this question of a renewal.
#[track_caller]
fn at_question(question: &str) -> World {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, question);
    world
}

/// A renewal with every answer, and the id of its case.
#[track_caller]
fn answered() -> (World, String) {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    (world, case)
}

/// Where the focus is: the id of the element.
#[track_caller]
fn focused(world: &World) -> String {
    let id = world.js("return document.activeElement.id || document.activeElement.tagName");
    id.as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn names_differ(world: &World) {
    let names =
        world.js("return [...document.querySelectorAll('.rowitem button')].map(e => e.ariaLabel)");
    let names = names.as_array().expect("names");
    let mut different: Vec<String> = names.iter().map(ToString::to_string).collect();
    different.sort();
    different.dedup();
    assert_eq!(names.len(), different.len(), "{names:?}");
}

#[test]
fn r3_one_tap_deletes_one_row_and_it_can_be_brought_back() {
    let world = at_question("payments");
    world.say(Say::Payments(PAYMENTS));
    world.wait_question("sign_up_page");
    let case = world.case_id();
    world.page_of(&case, "q/payments");
    let rows = || world.texts("main .rowitem > p");
    let before = rows();
    names_differ(&world);
    world.charged("one");
    world.fill("amount", "12.5");
    world.double_click("main .rowitem:first-child button[aria-label^='删除']");
    assert_eq!(rows(), before[1..], "not one row");
    assert_eq!(focused(&world), "listed");
    names_differ(&world);
    world.pause();
    world.click_text("撤销");
    assert_eq!(rows(), before, "not at its place");
    assert_eq!(focused(&world), "listed");
    assert_eq!(world.value("amount"), "12.5", "what was typed went with the row");
    world.reload();
    assert_eq!(rows(), before);
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn r3_one_tap_deletes_one_contact_and_it_can_be_brought_back() {
    let world = at_question("contacts");
    world.say(Say::Contact("merchant", "20480611", "refused"));
    world.wait_question("demands");
    let case = world.case_id();
    world.page_of(&case, "q/contacts");
    for ticket in ["20480612", ""] {
        world.select("whom", "merchant");
        world.fill("ticket", ticket);
        world.select("said", "nothing");
        world.pause();
        world.click_css(ADD);
    }
    let rows = || world.texts("main .rowitem > p");
    let before = rows();
    assert_eq!(before.len(), 3);
    names_differ(&world);
    world.pause();
    world.double_click("main .rowitem:first-child button[aria-label^='删除']");
    assert_eq!(rows(), before[1..], "not one row");
    assert_eq!(focused(&world), "listed");
    world.pause();
    world.click_text("撤销");
    assert_eq!(rows(), before, "not at its place");
    assert_eq!(focused(&world), "listed");
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn r3_one_tap_takes_back_one_filing_and_it_can_be_brought_back() {
    let (world, case) = answered();
    world.page_of(&case, "filed/wechat");
    for (index, reference) in ["A-1001", "A-1002"].iter().enumerate() {
        world.now(&format!("2026-11-23T14:0{}:00", index + 3));
        if index > 0 {
            world.click_css("details.more summary");
        }
        world.choose_in("how", "app");
        world.fill("reference", reference);
        world.click_css("main form .actions button.btn");
        world.has_text(reference);
    }
    let cards = || world.texts("main section.filing");
    let before = cards();
    world.double_click("main section.filing button.quiet");
    assert_eq!(cards(), before[1..], "not one filing");
    world.pause();
    world.click_text("撤销");
    assert_eq!(cards(), before, "not at its place");
    assert!(world.active().starts_with("h1"), "{}", world.active());
    world.pause();
    world.click_css("main section.filing:nth-of-type(2) button.quiet");
    assert_eq!(cards(), before[..1], "not the second filing");
    assert!(world.active().starts_with("h1"), "{}", world.active());
    world.click_text("撤销");
    assert_eq!(cards(), before);
    world.reload();
    assert_eq!(cards(), before);
    world.console_silent();
}

/// Types half of it by keys into the field of this name.
#[track_caller]
fn half(world: &World, name: &str, keys: &str) {
    world.js(&format!("document.querySelector('[name={name}]').focus()"));
    world.keys(keys);
    assert!(is_half(world, name), "{keys} is not half of a {name}");
}

#[track_caller]
fn is_half(world: &World, name: &str) -> bool {
    world.js(&format!("return document.querySelector('[name={name}]').validity.badInput"))
        == json!(true)
}

#[test]
fn r4_half_a_date_or_time_is_an_error_and_stays() {
    let world = at_question("payments");
    world.charged("one");
    world.fill("amount", "25");
    world.fill("day", "2026-11-15");
    half(&world, "time", "08");
    world.click_css(ADD);
    assert!(world.text("#time-error").contains("时间没填完整"), "{}", world.text("#time-error"));
    assert!(world.text(".error-summary").contains("时间没填完整"));
    assert!(is_half(&world, "time"), "what was typed is gone");
    assert_eq!(world.count("main .rowitem"), 0, "listed without its time");
    world.fill("day", "");
    half(&world, "day", "Up");
    world.click_css(ADD);
    assert!(world.text("#day-error").contains("日期没填完整"), "{}", world.text("#day-error"));
    assert_eq!(world.count(".error-summary li"), 2);
    world.click_text("继续");
    assert_eq!(world.asks(), "payments", "went on without what was half typed");
    assert!(is_half(&world, "day") && is_half(&world, "time"), "what was typed is gone");
    world.axe();
    world.fill("day", "2026-11-15");
    world.fill("time", "08:01");
    world.click_css(ADD);
    world.has_text("2026-11-15 08:01");
    world.console_silent();
}

#[test]
fn r4_half_a_date_of_a_contact_or_a_question_is_an_error_and_stays() {
    let world = at_question("contacts");
    half(&world, "day", "Up");
    world.click_text("继续");
    assert!(world.text("#day-error").contains("日期没填完整"));
    assert!(is_half(&world, "day"), "what was typed is gone");
    assert_eq!(world.asks(), "contacts", "what was half typed is lost");
    let case = world.case_id();
    world.page_of(&case, "q/noticed");
    world.wait_question("noticed");
    world.fill("noticed", "");
    half(&world, "noticed", "Up");
    world.click_css(SUBMIT);
    assert!(world.text("#noticed-error").contains("日期没填完整"));
    assert!(is_half(&world, "noticed"), "what was typed is gone");
    world.console_silent();
}

/// Switches the language and back, and looks each time.
#[track_caller]
fn in_both_languages(world: &World, english: &str, chinese: &str, holds: impl Fn()) {
    holds();
    for (button, label) in [(ENGLISH, english), (CHINESE, chinese)] {
        world.click_css(button);
        world.has_text(label);
        holds();
    }
}

#[test]
fn r8_language_keeps_a_payment_that_is_being_typed() {
    let world = at_question("payments");
    world.charged("one");
    world.fill("amount", "25.5");
    world.fill("payee", "某某公司");
    half(&world, "time", "08");
    world.click_css("main form.card details.more summary");
    world.fill("order", "4200001234");
    world.choose_in("disputed", "on");
    in_both_languages(&world, "Order number", "交易单号", || {
        assert_eq!(world.count("main form.card details.more[open]"), 1, "folded");
        let typed = ["amount", "payee", "order", "disputed"].map(|name| world.value(name));
        assert_eq!(typed, ["25.5", "某某公司", "4200001234", ""]);
        assert!(is_half(&world, "time"), "half a time is gone");
    });
    world.console_silent();
}

#[test]
fn r8_language_keeps_a_choice_that_is_not_sent_and_an_error() {
    let world = phone();
    world.begin("auto_renewal");
    world.click_css(SUBMIT);
    world.choose("trial");
    in_both_languages(&world, "Continue", "继续", || {
        assert_eq!(world.value("answer"), "trial");
        assert_eq!(world.count(".error-summary li"), 1);
    });
    world.console_silent();
}

#[test]
fn r8_language_keeps_an_unfolded_proof_and_its_note() {
    let (world, case) = answered();
    world.page_of(&case, "evidence");
    world.click_css(".item:has([name=bill-state]) summary");
    world.click_css("#bill-note");
    world.keys("营业厅已答应");
    in_both_languages(&world, "How to get it", "怎么拿到", || {
        assert_eq!(world.count(".item:has([name=bill-state]) details[open]"), 1, "folded");
        assert_eq!(
            world.js("return document.querySelector('#bill-note').value"),
            json!("营业厅已答应")
        );
    });
    world.console_silent();
}

#[test]
fn r8_language_keeps_the_situation_that_is_open() {
    let world = World::new(Size::Phone, "zh");
    world.open("#/emergency");
    world.click_css("details.situation:nth-of-type(2) summary");
    in_both_languages(&world, "Stop the loss", "先止损", || {
        let open =
            world.js("return [...document.querySelectorAll('details.situation')].map(e => e.open)");
        assert_eq!(
            open.as_array().expect("situations").iter().position(|one| one == true),
            Some(1)
        );
        assert_eq!(world.count("details.situation[open]"), 1);
    });
    world.console_silent();
}

#[test]
fn r8_type_size_and_language_keep_a_name_that_is_being_typed() {
    let world = phone();
    world.open("#/settings");
    world.fill("me-name", "李兰");
    world.fill("helper-address", "某市某路 1 号");
    let typed = || {
        assert_eq!(world.value("me-name"), "李兰");
        assert_eq!(world.value("helper-address"), "某市某路 1 号");
    };
    for size in ["largest", "large", "standard"] {
        world.choose_in("size", size);
        world.wait_there(&format!("html[data-size={size}]"));
        typed();
    }
    in_both_languages(&world, "Type size", "字的大小", typed);
    world.console_silent();
}

#[test]
fn r9_without_clipboard_print_or_download_there_is_a_sentence() {
    let (world, case) = answered();
    world.page_of(&case, "letter/to_wechat");
    world.wait_there("main article.doc");
    world.js(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })",
    );
    world.click_text("更多");
    world.click_text("复制全文");
    world.has_text("已复制");
    world.js("document.execCommand = () => false");
    world.click_text("复制全文");
    world.has_text("没能复制");
    assert!(world.active().contains("复制全文"), "the focus is lost: {}", world.active());
    for clipboard in [
        "{ writeText: () => new Promise(() => {}) }",
        "{ writeText: () => Promise.reject(new Error('no')) }",
        "{ writeText() { throw new Error('no') } }",
        "{}",
    ] {
        world.page_of(&case, "check");
        world.page_of(&case, "letter/to_wechat");
        world.wait_there("main article.doc");
        world.js(&format!("Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard}, configurable: true }})"));
        world.click_text("更多");
        world.click_text("复制全文");
        world.has_text("没能复制");
    }
    world.js("window.print = undefined");
    world.click_text("打印");
    world.has_text("这个浏览器不能打印");
    world.js("delete HTMLAnchorElement.prototype.download");
    world.click_text("存成文本文件");
    world.has_text("这个浏览器不能存文件");
    world.axe();
    world.console_silent();
}

#[test]
fn r18_a_note_is_saved_as_it_is_typed() {
    let (world, case) = answered();
    world.page_of(&case, "evidence");
    let note = || world.js("return document.querySelector('#bill-note').value");
    let open = || {
        world.click_css(".item:has([name=bill-state]) summary");
        world.click_css("#bill-note");
    };
    open();
    world.keys("截图在旧手机里 13800138000");
    world.reload();
    assert_eq!(note(), json!("截图在旧手机里13800138000"));
    open();
    world.keys("End ，6222021234567890128");
    let stored = world.js("return JSON.stringify(localStorage)").to_string();
    assert!(!stored.contains("622202123456"), "most of the number is stored");
    assert_eq!(world.count(".guard"), 0, "asked in the middle of it");
    world.keys("Tab");
    world.wait_there(".guard");
    world.click_css(".guard button.btn:not(.ghost)");
    world.wait_gone(".guard");
    world.reload();
    assert_eq!(note(), json!("截图在旧手机里13800138000，＊＊＊0128"));
    open();
    world.keys("End ，202611230001");
    world.reload();
    assert_eq!(note(), json!("截图在旧手机里13800138000，＊＊＊0128，202611230001"));
    world.console_silent();
}

/// Puts the caret behind `before` characters, types, and looks whether it stands there, and that nobody but the
/// keyboard wrote the value.
#[track_caller]
fn typed_in_the_middle(world: &World, name: &str, before: usize, keys: &str, expected: &str) {
    world.js(&format!(
        "const e = document.querySelector('[name={name}]'); \
         const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'); window.written = 0; \
         Object.defineProperty(e, 'value', {{ configurable: true, get: real.get, \
             set(text) {{ window.written += 1; real.set.call(this, text) }} }}); \
         e.focus(); e.setSelectionRange({before}, {before})"
    ));
    world.keys(keys);
    let now = world.js("const e = document.activeElement; return [e.value, e.selectionStart, e.selectionEnd, window.written]");
    let caret = before + keys.chars().count();
    assert_eq!(now, json!([expected, caret, caret, 0]));
}

#[test]
fn r19_the_caret_stays_when_a_character_is_put_in_the_middle() {
    let world = at_question("payments");
    world.charged("one");
    world.fill("payee", "某某公司");
    typed_in_the_middle(&world, "payee", 2, "网络", "某某网络公司");
    world.go("#/settings");
    world.fill("me-address", "某市某路1号");
    typed_in_the_middle(&world, "me-address", 2, "新区", "某市新区某路1号");
    world.console_silent();
}
