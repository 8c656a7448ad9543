//! A letter in the person's own words, paragraph by paragraph: while the answers stay, and when they change.

use e2e::{RENEWAL, Size, World, phone};
use serde_json::{Value, json};

const SAVE: &str = ".fact form .actions button";
const USE_NEW: &str = ".fact .stale .actions button:first-of-type";
const KEEP: &str = ".fact .stale .actions button:last-of-type";
const SHEET: &str = "main article.doc";

/// At the letter to the wallet of a case that has all answers.
fn at_the_letter(world: &World) -> String {
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_wechat");
    world.wait_there("#edit-since");
    case
}

fn rewrite(world: &World, paragraph: &str, words: &str) {
    world.click_css(&format!("#edit-{paragraph}"));
    world.fill("reword", words);
    world.click_css(SAVE);
    world.wait_gone(".fact form");
}

/// Changes what was typed, and comes back to the letter.
fn change(world: &World, case: &str, question: &str, text: &str) {
    world.page_of(case, &format!("q/{question}"));
    world.wait_question(question);
    // The first field of a page has a name of its own.
    let joined = world.count(&format!("main form [name='{question}']")) > 0;
    world.fill(if joined { question } else { "answer" }, text);
    world.click_css("main form .actions button.btn:not(.ghost)");
    world.at(&format!("#/case/{case}/check"));
    world.page_of(case, "letter/to_wechat");
    world.wait_there("#edit-since");
}

fn says(world: &World, words: &str) {
    world.wait_js(&format!(
        "return document.querySelector('{SHEET}')?.innerText.includes('{words}')"
    ));
}

#[test]
fn r6_one_paragraph_is_rewritten_facts_change_and_both_ways_lead_out() {
    let world = phone();
    let case = at_the_letter(&world);
    let before = world.text(SHEET);
    world.click_css("#edit-since");
    world.wait_there("#reword:focus");
    assert!(world.value("reword").contains("2026年11月17日"), "it does not begin with the text");
    assert_eq!(world.active(), "textarea[reword] \"改写第 4 段\"");
    world.fits();
    world.axe();
    world.fill("reword", "我 11 月 17 日才发现。");
    world.click_css(SAVE);
    world.wait_there("#edit-since:focus");
    says(&world, "我 11 月 17 日才发现。");
    says(&world, "0.01");
    world.reload();
    says(&world, "我 11 月 17 日才发现。");
    assert_eq!(world.count(".stale"), 0, "asked at once");

    // A fact elsewhere: that paragraph follows, and nothing is asked.
    change(&world, &case, "trial_price", "9.90");
    says(&world, "9.90");
    says(&world, "我 11 月 17 日才发现。");
    assert_eq!(world.count(".stale"), 0, "asked about what did not change");

    // A fact under it: said at the top and in place; the letter says the person's words meanwhile.
    change(&world, &case, "noticed", "2026-11-19");
    world.wait_there(".stale");
    world.click_text("看第 4 段");
    world.wait_there("#fact-since:focus");
    assert!(world.text("#fact-since .stale del").contains("2026年11月17日"));
    assert!(world.text("#fact-since .stale ins").contains("2026年11月19日"));
    assert!(!world.text("#fact-since .stale ins").contains("关闭"), "what is as before");
    says(&world, "我 11 月 17 日才发现。");
    world.fits();
    world.axe();
    world.click_css(KEEP);
    world.wait_gone(".stale");
    world.wait_there("#edit-since:focus");
    world.reload();
    says(&world, "我 11 月 17 日才发现。");
    assert_eq!(world.count(".stale"), 0, "asked again");

    change(&world, &case, "noticed", "2026-11-17");
    world.wait_there(".stale");
    world.reload();
    world.wait_there(".stale");
    world.click_css(USE_NEW);
    world.wait_gone(".stale");
    world.lacks_text("我 11 月 17 日才发现。");
    change(&world, &case, "trial_price", "0.01");
    assert_eq!(world.text(SHEET), before);
    world.console_silent();
}

#[test]
fn a_paragraph_is_left_out_and_one_added_and_both_are_copied_so() {
    let world = phone();
    at_the_letter(&world);
    let before = world.text(SHEET);
    rewrite(&world, "began", "");
    world.has_text("您没写这一段：2025年9月15日，本人以首期");
    assert!(world.text("#fact-charged").starts_with("1."), "{}", world.text("#fact-charged"));
    rewrite(&world, "own", "店员说可以退。");
    says(&world, "4.店员说可以退。");
    world.axe();
    world.click_text("更多");
    world.click_text("复制全文");
    let copied = world.clipboard().unwrap_or_default();
    assert!(copied.contains("4. 店员说可以退。") && copied.contains("\n1. 从2025年"), "{copied}");
    assert!(!copied.contains("改写") && !copied.contains("没写"), "{copied}");
    for paragraph in ["own", "began"] {
        world.click_css(&format!("#edit-{paragraph}"));
        world.click_css(".fact form .actions button:nth-of-type(3)");
        world.wait_gone(".fact form");
    }
    assert_eq!(world.text(SHEET), before);
    world.console_silent();
}

#[test]
fn r8_what_is_typed_into_a_paragraph_outlives_language_and_reload_until_it_is_cancelled() {
    let world = phone();
    let case = at_the_letter(&world);
    world.click_css("#edit-since");
    let other = "return document.querySelector('#edit-began').checkVisibility()";
    assert_eq!(world.js(other), json!(false), "two can be open at once");
    world.fill("reword", "还没写完");
    world.click_css("header button[lang='en']");
    world.has_text("Edit paragraph 4");
    assert_eq!(world.value("reword"), "还没写完");
    world.pause();
    world.reload();
    assert_eq!(world.value("reword"), "还没写完");
    world.page_of(&case, "");
    world.page_of(&case, "letter/to_wechat");
    assert_eq!(world.value("reword"), "还没写完");
    world.click_css(".fact form .actions button:nth-of-type(2)");
    world.wait_gone(".fact form");
    world.reload();
    world.wait_there("#edit-since");
    assert_eq!(world.count(".fact form"), 0, "what was cancelled comes back");
    assert_eq!(world.count(".fact.own"), 0);
    world.console_silent();
}

#[test]
fn a_secret_in_a_paragraph_is_held_back() {
    let world = phone();
    at_the_letter(&world);
    world.click_css("#edit-since");
    world.fill("reword", "验证码是 482913，我发给了对方。");
    world.click_css(SAVE);
    world.wait_there(".guard");
    world.lacks_text("4. 验证码是 482913");
    world.click_css(".guard .actions button");
    world.wait_gone(".fact form");
    says(&world, "我发给了对方。");
    assert!(!world.text(SHEET).contains("482913"), "{}", world.text(SHEET));
    world.console_silent();
}

#[test]
fn r3_the_second_half_of_a_double_tap_answers_nothing_more() {
    let world = phone();
    let case = at_the_letter(&world);
    rewrite(&world, "began", "我花一分钱试用。");
    rewrite(&world, "since", "我后来才发现。");
    change(&world, &case, "trial_price", "9.90");
    change(&world, &case, "noticed", "2026-11-19");
    world.wait_there("#fact-since .stale");
    assert_eq!(world.count(".fact .stale"), 2);
    world.double_click(USE_NEW);
    world.pause();
    assert_eq!((world.count(".fact .stale"), world.count(".fact form")), (1, 0));
    world.console_silent();
}

#[test]
fn r5_two_tabs_rewrite_a_paragraph_each() {
    let world = phone();
    let case = at_the_letter(&world);
    let second = world.open_tab(&format!("#/case/{case}/letter/to_wechat"));
    world.wait_there("#edit-since");
    world.click_css("#edit-began");
    world.fill("reword", "我花一分钱试用。");
    world.tab(0);
    rewrite(&world, "since", "我后来才发现。");
    world.tab(second);
    says(&world, "我后来才发现。");
    assert_eq!(world.value("reword"), "我花一分钱试用。", "the other tab emptied the open form");
    world.click_css(SAVE);
    for tab in [second, 0] {
        world.tab(tab);
        says(&world, "我花一分钱试用。");
        says(&world, "我后来才发现。");
    }
    world.console_silent();
}

#[test]
fn r6_facts_rewritten_as_a_whole_by_an_earlier_version_stay_until_they_are_given_back() {
    let world = phone();
    let case = at_the_letter(&world);
    let before = world.text(SHEET);
    world.open("emergency.html");
    let key = format!("fusu.case.{case}");
    let stored = world.js(&format!("return localStorage.getItem('{key}')"));
    let mut record: Value = serde_json::from_str(stored.as_str().expect("a record")).expect("JSON");
    record["data"]["own_words"] = json!({"to_wechat": "这是我自己的话。\n第二句。"});
    record["data"]["own_words_from"] =
        json!({"to_wechat": "2025年9月15日，本人以首期 ¥0.02 开通。"});
    let text = serde_json::to_string(&record.to_string()).expect("a string");
    world.js(&format!("localStorage.setItem('{key}', {text})"));
    world.open(&format!("#/case/{case}/letter/to_wechat"));
    says(&world, "这是我自己的话。");
    world.has_text("看「事实经过」");
    world.axe();
    world.click_css(KEEP);
    world.wait_gone(".stale");
    world.reload();
    says(&world, "这是我自己的话。");
    assert_eq!(world.count(".fact"), 1);
    world.click_css("#edit-");
    world.click_css(".fact form .actions button:nth-of-type(3)");
    world.wait_there("#edit-since");
    assert_eq!(world.text(SHEET), before);
    world.console_silent();
}

#[test]
fn in_english_the_buttons_are_named_and_the_gloss_goes_with_the_composed_text() {
    let world = World::new(Size::Desktop, "en");
    let case = at_the_letter(&world);
    let glosses = world.count("#fact-since .gloss");
    assert_eq!(glosses, 1);
    world.click_text("Edit paragraph 4");
    world.fill("reword", "我后来才发现。");
    world.click_css(SAVE);
    world.wait_gone(".fact form");
    assert_eq!(world.count("#fact-since .gloss"), 0, "a gloss that says something else");
    change(&world, &case, "noticed", "2026-11-19");
    world.has_text("Go to paragraph 4");
    world.has_text("Use the new text");
    world.fits();
    world.axe();
    // The sheet beside the next action says it too, where it can be copied.
    world.page_of(&case, "");
    world.has_text("Compare the letter first");
    world.console_silent();
}

/// A threat is advised against while it is written, and may be kept all the same.
#[test]
fn a_threat_in_a_paragraph_is_advised_against_and_may_stay() {
    let world = phone();
    at_the_letter(&world);
    world.click_css("#edit-since");
    assert_eq!(world.count(".tone p"), 0, "advice on what the app wrote");
    world.fill("reword", "再不退钱，我就全网曝光你们。");
    world.wait_there(".tone p");
    world.axe();
    world.fits();
    world.click_css(SAVE);
    says(&world, "我就全网曝光你们");
    world.console_silent();
}
