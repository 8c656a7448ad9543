//! One tap, one act: what the second half of a double tap may not do.

use e2e::{RENEWAL, Say, World, phone};

const ADD: &str = "main form.card .actions button";

#[track_caller]
fn at_question(question: &str) -> World {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, question);
    world
}

#[test]
fn a_double_tap_on_begin_begins_one_case() {
    let world = phone();
    world.begin("auto_renewal");
    world.go("#/start/account_stolen");
    world.has_text("大约十分钟");
    world.double_click("main .actions button.btn");
    world.asks();
    world.go("#/cases");
    assert_eq!(world.count("main .card"), 2, "not one for each problem");
    world.console_silent();
}

#[test]
fn a_double_tap_lists_one_payment_and_the_only_one_can_be_brought_back() {
    let world = at_question("payments");
    world.charged("one");
    world.fill("day", "2026-01-15");
    world.fill("amount", "25");
    world.double_click(ADD);
    world.wait_there("main .rowitem");
    world.pause();
    assert_eq!(world.count("main .rowitem"), 1, "not listed, or deleted by the second tap");
    assert_eq!(world.count(".error-summary"), 0, "the second tap sent the empty form");
    world.click_css("main .rowitem button[aria-label^='删除']");
    world.wait_gone("main .rowitem");
    assert!(world.active().contains("已记下的扣款"), "{}", world.active());
    world.axe();
    world.click_text("撤销");
    assert_eq!(world.count("main .rowitem"), 1);
    assert!(world.active().contains("已记下的扣款"), "{}", world.active());
    world.console_silent();
}

#[test]
fn a_double_tap_lists_one_contact_and_the_only_one_can_be_brought_back() {
    let world = at_question("contacts");
    world.select("whom", "merchant");
    world.select("said", "nothing");
    world.double_click(ADD);
    world.wait_there("main .rowitem");
    world.pause();
    assert_eq!(world.count("main .rowitem"), 1, "not listed, or deleted by the second tap");
    world.click_css("main .rowitem button[aria-label^='删除']");
    world.wait_gone("main .rowitem");
    world.click_text("撤销");
    world.wait_there("main .rowitem");
    assert!(world.active().contains("已记下的沟通"), "{}", world.active());
    world.console_silent();
}

#[test]
fn a_double_tap_on_i_do_not_know_answers_one_question() {
    let world = phone();
    // Without a trial the service has its page for itself.
    let script = [("consent", Say::Choose(&["no_notice"])), ("what_for", Say::Unknown)];
    world.stands_at("auto_renewal", &script, "what_for");
    world.pause();
    world.double_click("main form .actions button.ghost");
    world.wait_question("shown_by");
    world.pause();
    world.wait_question("shown_by");
    world.console_silent();
}
