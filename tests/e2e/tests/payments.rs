//! The page of payments: runs, pasted bills, rows that look the same, amounts as people paste them.

use e2e::{RENEWAL, Say, THEFT, World, phone, until};
use serde_json::json;

const ADD: &str = "main form.card .actions button";

#[track_caller]
fn at_payments(how: &str) -> World {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, "payments");
    world.charged(how);
    world
}

/// Puts a text into the box, as pasting does.
#[track_caller]
fn paste(world: &World, text: &str) {
    world.charged("paste");
    world.fill("paste", "x");
    world.js(&format!(
        "const box = document.querySelector('#paste'); box.focus(); box.select(); \
         document.execCommand('insertText', false, {})",
        json!(text)
    ));
}

#[track_caller]
fn focused(world: &World) -> String {
    world.js("return document.activeElement.id").as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_renewal_of_fourteen_months_takes_two_fields_and_two_taps() {
    let world = at_payments("series");
    world.fill("day", "2025-10-15");
    world.fill("amount", "25");
    world.has_text("到 2026-11-15，共 14 笔，¥350.00");
    world.click_css(ADD);
    world.listed(14);
    world.has_text("已记下 14 笔，共 ¥350.00");
    assert_eq!(focused(&world), "listed");
    world.has_text("14 笔 · ¥350.00");
    let bar = world.js("const b = document.querySelector('.sumbar').getBoundingClientRect(); \
         return b.top > 0 && b.bottom <= innerHeight");
    assert_eq!(bar, json!(true), "the sum is out of reach");
    // Where the bar covers half a row, axe takes the other half for the whole of its buttons.
    world.js("scrollTo(0, document.body.scrollHeight)");
    world.axe();
    world.fits();
    world.click_text("撤销");
    world.wait_gone("main .rowitem");
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn weeks_quarters_and_years_end_where_they_stopped() {
    let world = at_payments("series");
    let runs = [
        ("week", "2026-09-29", "2026-10-13", 3),
        ("quarter", "2025-09-29", "", 8),
        ("year", "2025-09-29", "", 10),
    ];
    for (index, (every, first, until, rows)) in runs.iter().enumerate() {
        world.charged("series");
        world.fill("day", first);
        world.fill("amount", &format!("3{index}"));
        world.select("every", every);
        world.fill("until", until);
        world.click_css(ADD);
        world.listed(*rows);
        world.pause();
    }
    world.charged("series");
    world.fill("day", "2026-09-29");
    world.fill("until", "2026-09-01");
    world.fill("amount", "30");
    world.click_css(ADD);
    assert!(world.text("#until-error").contains("最后一次不能早于第一次"));
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn r14_a_run_beyond_the_list_is_one_row_that_counts_in_full() {
    let world = at_payments("series");
    world.fill("day", "2018-01-05");
    world.fill("amount", "25");
    world.has_text("共 107 笔，¥2,675.00");
    world.has_text("会合并成一行");
    world.axe();
    world.click_css(ADD);
    world.listed(1);
    world.has_text("已合并成一行：2018-01-05 至 2026-11-05，每次 ¥25.00，共 107 笔，¥2,675.00");
    world.has_text("107 笔 · ¥2,675.00");
    // A price that changed: the run is edited as one.
    world.pause();
    world.click_css("main .rowitem button[aria-label^='修改']");
    assert_eq!(world.value("until"), "2026-11-05");
    world.fill("until", "2020-01-05");
    world.click_css(ADD);
    world.has_text("已改好第 1 笔");
    world.has_text("25 笔 · ¥625.00");
    world.reload();
    world.has_text("2018-01-05 至 2020-01-05，每月一次");
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn r13_numbers_as_people_paste_them_are_taken_and_cleaned() {
    let world = at_payments("one");
    let amounts = ["25.00\u{200B}", "-26.00", "27元整", "28块", "1.2万", "２９"];
    for (index, amount) in amounts.iter().enumerate() {
        world.fill("day", &format!("2026-11-0{}", index + 1));
        world.fill("amount", amount);
        if index == 0 {
            world.click_css("main form.card details.more summary");
            world.fill("order", "4200 00\u{200B}12 34");
        }
        world.click_css(ADD);
        world.listed(index + 1);
        world.has_text(&format!("已记下第 {} 笔", index + 1));
        world.pause();
    }
    world.has_text("6 笔 · ¥12,135.00");
    let stored = world.js("return JSON.stringify(localStorage)").to_string();
    assert!(stored.contains("4200001234"), "the number is kept as it was pasted");
    world.fill("amount", "+25");
    world.click_css(ADD);
    assert!(world.text("#amount-error").contains("加号"), "{}", world.text("#amount-error"));
    world.console_silent();
}

#[test]
fn r16_another_currency_is_asked_for_in_yuan() {
    let world = at_payments("one");
    world.fill("day", "2026-11-01");
    for amount in ["USD 50", "HK$38"] {
        world.fill("amount", amount);
        world.click_css(ADD);
        assert!(world.text("#amount-error").contains("人民币入账金额"));
        assert_eq!(world.count("main .rowitem"), 0);
    }
    world.console_silent();
}

#[test]
fn lines_of_a_bill_are_shown_before_they_are_listed_and_the_rest_stays_in_the_box() {
    let world = at_payments("paste");
    let text = "2026-11-15 08:01 -25.00 某某网络科技有限公司 4200001234202611150000000001\n\
        10月15日\t25元\t某某网络科技有限公司\n某某公司 30.00\n2026-11-16 +25.00 某某公司";
    paste(&world, text);
    world.has_text("读出 2 笔，共 ¥50.00");
    world.has_text("有 2 行没看懂");
    world.has_text("「某某公司 30.00」：没有日期");
    world.has_text("像是退款");
    assert_eq!(world.count("main .rowitem"), 0, "listed before it was confirmed");
    world.axe();
    world.click_css(ADD);
    world.listed(2);
    world.has_text("已记下 2 笔，共 ¥50.00");
    assert_eq!(focused(&world), "listed");
    assert_eq!(world.value("paste"), "某某公司 30.00\n2026-11-16 +25.00 某某公司");
    world.has_text("2026-10-15");
    world.fits();
    // What could not be read has been said, and is no reason to stay.
    world.pause();
    paste(&world, "2026-11-17 30 某某公司");
    world.click_text("继续");
    world.wait_question("sign_up_page");
    world.console_silent();
}

#[test]
fn r15_one_payment_in_two_places_is_asked_about_once() {
    let world = phone();
    world.stands_at("account_stolen", THEFT, "payments");
    world.charged("one");
    let add = |time: &str, via: &str, rows: usize| {
        world.charged("one");
        world.fill("day", "2026-11-22");
        world.fill("time", time);
        world.fill("amount", "1200");
        world.select("via", via);
        world.click_css(ADD);
        world.listed(rows);
        world.pause();
    };
    add("02:11", "bank", 1);
    add("02:11", "alipay", 2);
    world.has_text("这两笔是不是同一笔？");
    world.axe();
    world.click_text("继续");
    assert_eq!(focused(&world), "twins");
    assert_eq!(world.asks(), "payments", "went on with a payment that may be counted twice");
    world.click_text("是两笔");
    world.lacks_text("这两笔是不是同一笔？");
    world.has_text("2 笔 · ¥2,400.00");
    world.reload();
    world.lacks_text("这两笔是不是同一笔？");
    add("02:11", "alipay", 3);
    world.double_click("#twins .actions button");
    world.listed(2);
    world.has_text("已并成一笔，留下第 1 笔");
    world.has_text("2 笔 · ¥2,400.00");
    world.pause();
    world.click_text("撤销");
    world.listed(3);
    world.console_silent();
}

#[test]
fn r4_half_a_last_day_is_an_error_and_stays() {
    let world = at_payments("series");
    world.fill("day", "2026-10-15");
    world.fill("amount", "25");
    world.js("document.querySelector('#until').focus()");
    world.keys("Up");
    world.click_css(ADD);
    assert!(world.text("#until-error").contains("日期没填完整"), "{}", world.text("#until-error"));
    let half = world.js("return document.querySelector('#until').validity.badInput");
    assert_eq!(half, json!(true), "what was typed is gone");
    assert_eq!(world.count("main .rowitem"), 0);
    world.console_silent();
}

#[test]
fn r3_a_change_can_be_dropped_and_is_said_when_it_is_saved() {
    let world = at_payments("series");
    world.fill("day", "2026-09-15");
    world.fill("amount", "25");
    world.click_css(ADD);
    world.listed(3);
    world.pause();
    world.click_css("main .rowitem:nth-of-type(2) button[aria-label^='修改']");
    world.has_text("修改第 2 笔");
    assert_eq!(world.value("day"), "2026-10-15");
    world.fill("amount", "99");
    world.click_text("取消");
    assert_eq!(focused(&world), "listed");
    world.has_text("3 笔 · ¥75.00");
    world.pause();
    world.click_css("main .rowitem:nth-of-type(2) button[aria-label^='修改']");
    world.fill("amount", "30");
    world.click_css(ADD);
    world.has_text("已改好第 2 笔");
    world.has_text("3 笔 · ¥80.00");
    assert_eq!(focused(&world), "listed");
    world.console_silent();
}

#[test]
fn an_error_ends_with_its_cause_and_does_not_stand_beside_the_guard() {
    let world = at_payments("one");
    world.click_text("继续");
    world.has_text("请至少记一笔有争议的扣款");
    world.fill("day", "2026-11-01");
    world.fill("amount", "25");
    world.fill("payee", "某某公司 验证码 483920");
    world.click_css(ADD);
    world.wait_there(".guard");
    assert_eq!(world.count(".error-summary"), 0, "the summary stays beside the guard");
    // What is edited while the guard asks is what is decided on.
    world.fill("payee", "另一家公司 验证码 483920");
    world.click_css(".guard button.btn:not(.ghost)");
    world.listed(1);
    world.has_text("另一家公司");
    let stored = world.js("return JSON.stringify(localStorage)").to_string();
    assert!(!stored.contains("483920"), "{stored}");
    world.lacks_text("请至少记一笔有争议的扣款");
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn payments_whose_place_is_no_longer_chosen_are_asked_for_again() {
    let world = phone();
    world.stands_at("account_stolen", THEFT, "payments");
    let case = world.case_id();
    world.answer(&THEFT[until(THEFT, "payments").len()..until(THEFT, "noticed").len()]);
    world.page_of(&case, "q/shown_by");
    world.wait_question("shown_by");
    world.choose("bank");
    world.click_css("main form .actions button.btn:not(.ghost)");
    world.wait_question("payments");
    world.has_text("有 2 笔还没说显示在哪里");
    world.axe();
    world.click_text("继续");
    assert_eq!(focused(&world), "unplaced");
    world.click_css("#unplaced .actions button");
    world.has_text("已改好 2 笔");
    world.click_text("继续");
    world.wait_question("noticed");
    world.console_silent();
}

#[test]
fn r17_a_place_that_is_in_no_list_can_be_named_and_a_contact_changed() {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, "contacts");
    world.select("whom", "other");
    world.fill("name", "黑猫投诉");
    world.fill("day", "2026-11-20");
    world.fill("time", "14:05");
    world.fill("ticket", "2048\u{200B}0611");
    world.select("said", "nothing");
    world.axe();
    world.click_css(ADD);
    world.listed(1);
    world.has_text("已记下第 1 次");
    world.pause();
    world.click_css("main .rowitem button[aria-label^='修改']");
    assert_eq!((world.value("name"), world.value("time")), ("黑猫投诉".into(), "14:05".into()));
    world.select("said", "refused");
    world.click_css(ADD);
    world.has_text("已改好第 1 次");
    world.axe();
    world.fits();
    world.say(Say::NoContact);
    let case = world.case_id();
    world.page_of(&case, "check");
    world.has_text("2026-11-20 14:05 · 黑猫投诉 · 工单号 20480611 · 被拒绝");
    world.console_silent();
}
