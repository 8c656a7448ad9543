//! The forms after filing, in hostile use: left in the middle, tapped twice, wrong sums, two tabs, a full storage.

use e2e::{RENEWAL, Size, World};

const NO_DRAFT: &str = "return !JSON.stringify(localStorage).includes('fusu.draft.')";
const OFFER: &str = "section[aria-labelledby=offer] .actions button.btn";
const CLOSE: &str = "main form .actions button.btn";
const LATER: &str = "2026-12-28T15:30:00";

/// A renewal that was filed with WeChat Pay; the key of the filing.
#[track_caller]
fn filed(world: &World) -> (String, String) {
    world.now(LATER);
    let filed = [["wechat", "complaint", "2026-11-23"]];
    let (case, keys) = world.has_filed("auto_renewal", RENEWAL, &filed);
    (case, keys[0].clone())
}

/// As [`filed`], and an offer came: the page on which it is checked is open.
#[track_caller]
fn offered(world: &World) -> (String, String) {
    let (case, key) = filed(world);
    world.gathers_all(&case);
    world.writes_answer(&case, &key, "offer", "商家同意退一半", &[("until", "2027-01-10")]);
    world.wait_there("section[aria-labelledby=offer]");
    (case, key)
}

#[test]
fn half_an_offer_is_there_again_until_it_is_written_down() {
    let world = World::new(Size::Phone, "zh");
    offered(&world);
    world.wait_js(NO_DRAFT);
    world.choose_in("solution", "partial");
    world.choose_in("strings", "withdraw_first");
    world.fill("offer-sum", "１７５元");
    world.goes_and_comes_back("１７５元", &|when| {
        world.wait_there("#offer-sum");
        let found = ["solution", "strings", "offer-sum", "means"].map(|name| world.value(name));
        assert_eq!(found, ["partial", "withdraw_first", "１７５元", ""], "{when}");
    });
    world.choose_in("means", "money");
    world.double_click(OFFER);
    world.has_text("您要 ¥350.00，他们给 ¥175.00");
    world.wait_js(NO_DRAFT);
    assert_eq!(world.value("decision"), "open", "the second tap decided");
    assert_eq!(world.value("offer-sum"), "175.00", "the form does not hold what was written down");
    world.pause();
    assert!(world.active().contains("先看这几点"), "{}", world.active());
    // What is changed and not written down is kept as well, beside what is.
    world.fill("offer-sum", "200\u{200B}.00");
    world.pause();
    world.reload();
    world.has_text("您要 ¥350.00，他们给 ¥175.00");
    assert_eq!(world.value("offer-sum"), "200\u{200B}.00");
    world.click_css(OFFER);
    world.has_text("您要 ¥350.00，他们给 ¥200.00");
    world.wait_js(NO_DRAFT);
    world.console_silent();
}

#[test]
fn half_a_closing_is_there_again_and_what_was_closed_can_be_taken_up() {
    let world = World::new(Size::Phone, "zh");
    let (case, _) = filed(&world);
    world.page_of(&case, "close");
    world.wait_there("#learnt");
    let long = "先看清自动续费。".repeat(380);
    world.choose_in("ending", "in_part");
    world.fill("learnt", &long);
    let stands = |when: &str| {
        world.wait_there("#learnt");
        assert_eq!(world.value("ending"), "in_part", "{when}");
        assert_eq!(world.value("learnt"), long, "{when}");
    };
    // It is longer than it may be: even so it is not lost.
    world.goes_and_comes_back("自动续费。先看清", &stands);
    world.click_css(CLOSE);
    world.wait_there(".error-summary");
    let note = "先看清自动续费。".repeat(300);
    world.fill("learnt", &note);
    // Nothing came back: that is a sum too.
    world.fill("recovered", "０");
    world.double_click(CLOSE);
    world.has_text("2026年12月28日 了结：做到一部分，我接受");
    world.pause();
    world.wait_js(NO_DRAFT);
    assert_eq!(world.count("main form input[name=ending]"), 0, "the second tap opened it again");
    world.fits();
    world.double_click("main .page section .actions button.ghost");
    world.wait_there("#learnt");
    assert_eq!(world.value("ending"), "in_part");
    assert_eq!(world.value("learnt"), note, "the note went with the closing");
    world.console_silent();
}

#[test]
fn a_double_tap_after_filing_acts_once() {
    let world = World::new(Size::Phone, "zh");
    let (case, key) = filed(&world);
    world.gathers_all(&case);
    world.page_of(&case, &format!("reply/{key}"));
    world.wait_there("form.reply");
    world.choose_in("kind", "refused");
    world.double_click("form.reply > .actions button.btn");
    world.wait_there("section[aria-labelledby=results]");
    world.pause();
    for demand in ["refund_all", "unbind", "proof", "written"] {
        assert_eq!(world.value(&format!("result-{demand}")), "", "the second tap chose");
    }
    assert_eq!(world.value("reason"), "", "the second tap ticked a reason");
    world.page_of(&case, &format!("reply/{key}"));
    world.wait_there("section.filing");
    assert_eq!(world.count("section.filing"), 1, "written down twice");
    // The form below it opens at one tap, and stays open.
    world.double_click("button[aria-label^='删掉']");
    world.wait_gone("section.filing");
    world.pause();
    world.wait_there(".undo");
    world.double_click(".undo button");
    world.wait_there("section.filing");
    world.pause();
    assert_eq!(world.count("section.filing"), 1, "the second tap deleted it again");
    // Another one stands beside it, and the form is empty again.
    for (at, words) in [("15:40", "请耐心等待"), ("15:50", "还在核实")] {
        world.now(&format!("2026-12-28T{at}:00"));
        world.writes_answer(&case, &key, "received", words, &[]);
        world.has_text(words);
        world.wait_gone("details[open] form.reply");
        assert_eq!((world.value("words"), world.value("kind")), (String::new(), String::new()));
    }
    world.page_of(&case, &format!("then/{key}/counter"));
    world.wait_there("main article.doc");
    world.click_css("main details:has(form input[name=how]) > summary");
    world.choose_in("how", "phone");
    world.double_click("main details[open] form .actions button.btn");
    world.at(&format!("#/case/{case}"));
    world.wait_there(".filingrow");
    world.pause();
    world.at(&format!("#/case/{case}"));
    assert_eq!(world.count(".filingrow"), 2, "sent twice");
    world.double_click(".running > .actions button");
    world.has_text("日历文件已保存。");
    world.pause();
    assert_eq!(world.saved_files(".ics"), 1, "saved twice");
    world.console_silent();
}

#[test]
fn a_sum_above_all_that_is_in_dispute_is_asked_about_once() {
    let world = World::new(Size::Desktop, "en");
    let (case, key) = filed(&world);
    world.writes_answer(&case, &key, "paid", "退款已到账", &[("paid", "+3500.00")]);
    world.has_text("What is in dispute adds up to ¥350.00, and this is more.");
    world.pause();
    world.double_click("form.reply > .actions button.btn");
    world.wait_there("section[aria-labelledby=results]");
    world.page_of(&case, "close");
    world.wait_there("#recovered");
    world.fill("recovered", "0.35万");
    world.choose_in("ending", "settled");
    world.double_click(CLOSE);
    world.has_text("and this is more");
    world.pause();
    world.wait_there(".error-summary");
    assert_eq!(world.count("main form input[name=ending]"), 4, "the second tap answered");
    world.click_css(CLOSE);
    world.has_text("¥3,500.00 came back");
    world.console_silent();
}

#[test]
fn what_another_tab_deletes_or_changes_is_followed_and_stays_away() {
    let world = World::new(Size::Desktop, "zh");
    let (case, key) = offered(&world);
    let check = world.address();
    let other = world.open_tab(&check);
    world.wait_there("#offer-sum");
    world.choose_in("solution", "full");
    world.choose_in("means", "money");
    world.fill("offer-sum", "350");
    world.click_css(OFFER);
    world.has_text("他们给 ¥350.00");
    world.tab(0);
    world.has_text("他们给 ¥350.00");
    assert_eq!(world.value("solution"), "full", "the form does not follow");
    world.choose_in("decision", "countered");
    world.tab(other);
    world.wait_js("return document.querySelector(\"[name='decision'][value=countered]\").checked");
    assert_eq!(world.value("offer-sum"), "350.00", "one tab writes over what the other one wrote");
    world.page_of(&case, &format!("reply/{key}"));
    world.click_css("button[aria-label^='删掉']");
    world.wait_gone("section.filing");
    world.tab(0);
    world.has_text("没有这个页面");
    world.tab(other);
    world.page_of(&case, "filed/wechat");
    world.click_css("main section.filing button.quiet");
    world.has_text("已删除。");
    world.open(&format!("#/case/{case}/date/{key}/usual"));
    for gone in [format!("reply/{key}"), format!("reply/{key}/1"), format!("then/{key}/chaser")] {
        world.page_of(&case, &gone);
        world.has_text("没有这个页面");
    }
    world.console_silent();
}

#[test]
fn with_a_full_storage_the_forms_after_filing_say_so_and_save_later() {
    let world = World::new(Size::Phone, "zh");
    let (case, _) = offered(&world);
    world.full();
    world.choose_in("solution", "partial");
    world.fill("offer-sum", "175");
    world.choose_in("means", "money");
    world.click_css(OFFER);
    world.has_text("他们给 ¥175.00");
    world.wait_there("main [role=alert]");
    world.room();
    world.choose_in("decision", "countered");
    world.called_saved();
    world.reload();
    world.has_text("他们给 ¥175.00");
    assert_eq!(world.value("decision"), "countered");
    world.page_of(&case, "");
    world.console_silent();
}

#[test]
fn by_keyboard_alone_an_offer_is_checked_and_the_case_closed() {
    let world = World::new(Size::Desktop, "zh");
    let (case, key) = offered(&world);
    world.wait_js("return document.activeElement?.tagName === 'H1'");
    world.tab_to("input[solution");
    world.keys("Space Down");
    assert_eq!(world.value("solution"), "partial");
    world.tab_to("input[offer-sum");
    world.keys("175");
    world.tab_to("input[means");
    world.keys("Space");
    world.tab_to("看看这个方案");
    world.keys("Enter");
    world.has_text("他们给 ¥175.00");
    assert!(world.active().contains("先看这几点"), "{}", world.active());
    world.tab_to("input[decision");
    world.keys("Up");
    assert_eq!(world.value("decision"), "countered");
    world.tab_to("看回信");
    world.keys("Enter");
    world.at(&format!("#/case/{case}/then/{key}/counter"));
    world.wait_js("return document.activeElement?.tagName === 'H1'");
    world.tab_to("复制");
    world.keys("Enter");
    world.wait_js(
        "return [...document.querySelectorAll('[role=status]')].some(e => e.textContent.trim())",
    );
    world.tab_to("我已发出");
    world.keys("Enter");
    world.tab_to("input[how");
    world.keys("Space");
    world.tab_to("记下");
    world.keys("Enter");
    world.at(&format!("#/case/{case}"));
    world.wait_js("return document.activeElement?.tagName === 'H1'");
    world.tab_to("这一天怎么算的");
    world.keys("Enter");
    world.wait_there("ol.strip");
    world.wait_js("return document.activeElement?.tagName === 'H1'");
    world.tab_to("放进日历");
    world.keys("Enter");
    world.has_text("日历文件已保存。");
    assert!(world.active().contains("放进日历"), "{}", world.active());
    world.page_of(&case, "close");
    world.tab_to("input[ending");
    world.keys("Space Down");
    world.tab_to("button \"了结\"");
    world.keys("Enter");
    world.has_text("了结：做到一部分，我接受");
    assert!(world.active().contains("已了结"), "{}", world.active());
    world.tab_to("重新打开");
    world.keys("Enter");
    world.wait_there("#learnt");
    assert!(world.active().contains("了结这件事"), "{}", world.active());
    world.console_silent();
}
