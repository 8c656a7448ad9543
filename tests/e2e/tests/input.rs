//! What people type, and how: nonsense, secrets, markup, rare characters.

use e2e::{AFTERNOON, RENEWAL, Size, THEFT, World, phone};

const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";
const ADD: &str = "main form.card .actions button";

#[test]
fn a_wrong_payment_is_refused_with_a_reason_at_its_field() {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, "payments");
    world.charged("one");
    world.fill("payee", "某某公司");
    let amounts = ["+3", "1e9", "abc", "1.234", "0", "", "99999999999999999999", "十块"];
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
    world.stands_at("auto_renewal", RENEWAL, "contacts");
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
    world.stands_at("account_stolen", THEFT, "payments");
    world.charged("one");
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
    world.stands_at("auto_renewal", RENEWAL, "sign_up_page");
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
    world.stands_at("auto_renewal", RENEWAL, "what_for");
    let odd = "<img src=x onerror=alert(1)>𬎆䶮🙂";
    world.fill("answer", odd);
    world.choose_in("trial_day-unknown", "on");
    world.choose_in("trial_price-unknown", "on");
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
    world.stands_at("auto_renewal", RENEWAL, "what_for");
    world.fill("answer", "验证码 483920 卡号 6222021234567890128");
    world.choose_in("trial_day-unknown", "on");
    world.choose_in("trial_price-unknown", "on");
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
    let case = other.has_answered("account_stolen", THEFT);
    other.page_of(&case, "letter/police_report");
    other.fill("other_side", "王某 6222021234567890128 密码 483920");
    other.click_css(".details form .actions button.btn");
    other.wait_there(".guard");
    other.click_css(".guard button.btn:not(.ghost)");
    other.has_text("已写进信里");
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
    world.stands_at("auto_renewal", RENEWAL, "payments");
    world.charged("one");
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
