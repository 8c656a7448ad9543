//! A letter: what it says; on paper, as a file, and filed.

use e2e::{RENEWAL, Say, THEFT, from, phone, until};
use serde_json::json;

#[test]
fn while_a_question_is_open_the_one_way_on_is_to_answer_it() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(&[("consent", Say::Choose(&["after_cancel"])), ("cancel_day", Say::Unknown)]);
    let later: Vec<_> = until(from(RENEWAL, "what_for"), "demands")
        .iter()
        .filter(|(id, _)| !["trial_day", "trial_price", "cancelled"].contains(id))
        .copied()
        .collect();
    world.answer(&later);
    let case = world.case_id();
    world.page_of(&case, "letter/to_wechat");
    assert_eq!(world.text(".letter-bar .btn:not(.ghost)"), "接着回答");
    assert_eq!(world.count(".letter-bar .btn:not(.ghost)"), 1);
    world.page_of(&case, "check");
    world.click_text("接着回答（还有 1 页）");
    world.answer(from(RENEWAL, "demands"));
    world.has_text("没问题，看下一步");
    world.lacks_text("接着回答");
    world.page_of(&case, "letter/to_wechat");
    assert_eq!(world.text(".letter-bar .btn:not(.ghost)"), "复制短版（300 字以内）");
    assert_eq!(world.count(".letter-bar .btn:not(.ghost)"), 1);
    world.page_of(&case, "letter/to_pboc_wechat");
    world.has_text("先向钱包投诉");
    assert_eq!(world.count("a[href*='/filed/']"), 0, "recorded before it can be filed");
    world.console_silent();
}

#[test]
fn a_letter_that_lists_some_of_the_payments_says_so() {
    let world = phone();
    let case = world.has_answered("account_stolen", THEFT);
    world.page_of(&case, "letter/to_alipay");
    world.has_text("您记了 5 笔扣款，这封信只写其中 3 笔。");
    world.page_of(&case, "letter/police_report");
    world.text("main article.doc");
    world.lacks_text("只写其中");
    world.console_silent();
}

#[test]
fn on_paper_there_is_the_letter_and_nothing_else() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
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
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_wechat");
    world.click_text("更多");
    world.click_text("存成文本文件");
    let saved = String::from_utf8(world.saved_file(".txt")).expect("UTF-8");
    for part in ["投诉书", "财付通支付科技有限公司", "人民币叁佰伍拾元整", "14 | 2026-11-15"]
    {
        assert!(saved.contains(part), "no {part} in {saved}");
    }
    world.only_own_requests();
}

#[test]
fn a_filing_recorded_by_mistake_is_undone() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
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
