//! What goes wrong in life: reloads, crashes, full and denied storage, shared computers, two tabs, damage.

use e2e::{AFTERNOON, RENEWAL, Say, Size, World, from, phone, until};
use serde_json::Value;

fn keys(world: &World) -> Vec<String> {
    let found = world.js("return Object.keys(localStorage).sort()");
    found.as_array().expect("keys").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn a_reload_at_every_question_loses_nothing() {
    let world = phone();
    world.begin("auto_renewal");
    let mut left = RENEWAL;
    while let Some((question, _)) = left.first() {
        world.reload();
        assert_eq!(world.asks(), *question, "the reload forgot where we were");
        left = world.answer_page(left);
    }
    world.reload();
    assert_eq!(world.count("dl.answers > div"), RENEWAL.len());
    world.has_text("¥350.00");
    world.console_silent();
}

#[test]
fn going_back_and_changing_an_early_answer_keeps_the_later_ones() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "used"));
    let case = world.case_id();
    world.page_of(&case, "q/shown_by");
    assert_eq!(world.value("answer"), "wechat");
    // What belongs to a place is asked on the same page.
    world.choose("app_store");
    world.choose_in("store", "apple");
    world.choose_in("funding_store", "balance");
    world.click_css("main form .actions button.btn:not(.ghost)");
    world.wait_question("used");
    world.page_of(&case, "q/shown_by");
    world.say(Say::Choose(&["wechat"]));
    world.wait_question("used");
    world.back();
    world.page_of(&case, "q/payments");
    assert_eq!(world.count("main .rowitem"), 14, "the list went");
    world.console_silent();
}

#[test]
fn ten_kills_lose_no_answer() {
    killed(10);
}

#[test]
#[ignore = "a soak"]
fn two_hundred_kills_lose_no_answer() {
    killed(200);
}

/// Kills the page before every answer, at evidence marks, and on until it was killed `times` times.
#[track_caller]
fn killed(times: usize) {
    let world = phone();
    world.begin("auto_renewal");
    let mut kills = 0;
    let mut left = RENEWAL;
    while let Some((question, _)) = left.first() {
        world.kill_renderer();
        kills += 1;
        assert_eq!(world.asks(), *question, "lost after {kills} kills");
        left = world.answer_page(left);
    }
    let case = world.case_id();
    world.page_of(&case, "evidence");
    for item in ["authorisation", "bill", "notices", "order", "chats", "calls", "device"] {
        if world.count(&format!("[name='{item}-state']")) == 0 {
            continue;
        }
        world.choose_in(&format!("{item}-state"), "have");
        world.kill_renderer();
        kills += 1;
        assert_eq!(world.value(&format!("{item}-state")), "have", "lost after {kills} kills");
    }
    while kills < times {
        world.kill_renderer();
        kills += 1;
    }
    world.page_of(&case, "check");
    assert_eq!(world.count("dl.answers > div"), RENEWAL.len());
    world.has_text("¥350.00");
}

#[test]
fn a_name_typed_before_any_case_asks_whose_device_this_is() {
    let world = phone();
    let save = "main form.card .actions button";
    world.open("#/settings");
    world.fill("me-name", "李兰");
    world.click_css(save);
    world.wait_there("dialog[open]");
    world.axe();
    world.keys("Escape");
    world.wait_gone("dialog[open]");
    world.has_text("没有保存，关掉就没了");
    assert!(keys(&world).is_empty(), "{:?}", keys(&world));
    world.click_css(save);
    world.click_css("dialog[open] .btn.wide:not(.ghost)");
    world.has_text("只存一份，和投诉分开");
    world.reload();
    assert_eq!(world.value("me-name"), "李兰", "the name is lost");
    world.console_silent();
}

#[test]
fn where_storage_is_denied_the_case_goes_on_in_memory_and_says_so() {
    let world = World::denied(Size::Phone, "zh");
    world.now(AFTERNOON);
    world.begin("auto_renewal");
    world.answer(RENEWAL);
    assert_eq!(world.count(".notice.warn[role=alert]"), 1, "the refusal is not said");
    world.shot("trouble-denied");
    let case = world.case_id();
    world.page_of(&case, "letter/to_wechat");
    world.has_text("¥350.00");
    assert_eq!(world.count(".saved"), 1);
    assert_eq!(world.text(".saved"), "", "claims to have saved");
}

#[test]
fn where_storage_is_full_nothing_is_lost_and_a_retry_saves() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "shown_by"));
    world.full();
    world.answer(&from(RENEWAL, "shown_by")[..4]);
    assert_eq!(world.count(".notice.warn[role=alert]"), 1, "the refusal is not said");
    assert_eq!(world.text(".saved"), "", "claims to have saved");
    world.shot("trouble-full");
    world.room();
    world.click_css(".notice.warn button");
    world.wait_gone(".notice.warn[role=alert]");
    world.reload();
    assert_eq!(world.asks(), "used");
    world.console_silent();
}

#[test]
fn a_shared_computer_keeps_nothing_and_leaving_leaves_nothing() {
    let world = phone();
    world.open("#/start/auto_renewal");
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide.ghost");
    world.answer(until(RENEWAL, "payments"));
    assert!(keys(&world).is_empty(), "{:?}", keys(&world));
    let case = world.case_id();
    world.go("#/settings");
    assert_eq!(world.count(".kioskbar"), 1, "no way to leave");
    world.fill("me-name", "李兰");
    world.click_css("main form.card .actions button");
    world.shot("trouble-shared");
    world.axe();
    world.click_css(".kioskbar button");
    world.at("#/");
    assert_eq!(world.count(".kioskbar"), 0);
    assert_eq!(world.count(".casecard"), 0, "the case is still offered");
    world.wait_there("main [role=status] .notice.ok");
    world.has_text("这台设备上没有剩下");
    world.shot("trouble-left");
    world.axe();
    // What the next visitor finds on the way back.
    world.back();
    world.at(&format!("#/case/{case}/q/payments"));
    world.has_text("没有找到这件投诉");
    assert_eq!(world.count("main [role=status] .notice"), 0, "said on another page");
    world.lacks_text("某某");
    world.go("#/settings");
    assert_eq!(world.value("me-name"), "", "the name is still there");
    world.go("#/cases");
    assert_eq!(world.count("main .card"), 0, "a case is still listed");
    assert!(keys(&world).is_empty(), "{:?}", keys(&world));
    world.console_silent();
}

#[test]
fn leaving_where_storage_is_denied_clears_the_page_and_says_what_is_true() {
    let world = World::denied(Size::Phone, "zh");
    world.now(AFTERNOON);
    world.open("#/start/auto_renewal");
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide.ghost");
    world.answer(until(RENEWAL, "payments"));
    let case = world.case_id();
    world.click_css(".kioskbar button");
    world.at("#/");
    world.has_text("什么都没有存到这台设备上");
    assert_eq!(world.count(".casecard"), 0, "the case is still offered");
    world.page_of(&case, "check");
    world.has_text("没有找到这件投诉");
}

#[test]
fn clearing_takes_our_records_and_nobody_elses() {
    let world = phone();
    world.open("#/");
    world.js("localStorage.setItem('theirs', 'stays')");
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "payments"));
    assert!(keys(&world).len() >= 3, "{:?}", keys(&world));
    world.go("#/settings");
    world.fill("me-name", "李兰");
    world.click_css("main form.card .actions button");
    world.has_text("只存一份，和投诉分开");
    world.click_css("button.warn.ghost");
    assert_eq!(world.value("me-name"), "李兰");
    world.pause();
    world.click_css(".notice.warn button.warn");
    world.wait_there("main [role=status] .notice.ok");
    assert_eq!(keys(&world), ["theirs"]);
    assert_eq!(world.value("me-name"), "", "the name is still in the form");
    world.open("#/cases");
    assert_eq!(world.count("main .card"), 0);
    world.console_silent();
}

#[test]
fn two_tabs_merge_and_lose_no_answer() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "used"));
    let case = world.case_id();
    let other = world.open_tab(&format!("#/case/{case}/q/what_for"));
    world.tab(0);
    world.answer(&from(RENEWAL, "used")[..3]);
    world.tab(other);
    world.say(Say::Type("换了名字的会员"));
    world.page_of(&case, "check");
    world.has_text("换了名字的会员");
    world.page_of(&case, "q/used");
    assert_eq!(world.value("answer"), "no", "the other tab's answer is lost");
    world.tab(0);
    world.page_of(&case, "check");
    world.has_text("换了名字的会员");
    world.console_silent();
}

#[test]
fn what_cannot_be_read_is_reported_and_left_alone() {
    let world = phone();
    world.open("#/");
    let damaged = [
        ("fusu.case.broken1", "{"),
        ("fusu.case.broken2", r#"{"app":"fusu","schema":999,"kind":"case","rev":1,"data":{}}"#),
        ("fusu.case.broken3", "null"),
        ("fusu.settings", "[[[["),
    ];
    for (key, text) in damaged {
        let script = format!("localStorage.setItem({key:?}, {text:?})");
        world.js(&script);
    }
    world.open("#/cases");
    assert_eq!(world.count("main .notice"), 1, "the damage is not said");
    world.shot("trouble-damaged");
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "payments"));
    for (key, text) in &damaged[..3] {
        let kept = world.js(&format!("return localStorage.getItem({key:?})"));
        assert_eq!(kept.as_str(), Some(*text), "{key} was overwritten");
    }
    world.console_silent();
}

#[test]
fn an_address_edited_by_hand_is_always_some_page() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "payments"));
    let case = world.case_id();
    let own = |end: &str| format!("#/case/{case}/{end}");
    let addresses = [
        "#/case/nope".to_owned(),
        "#/%00".to_owned(),
        "#/case/../../etc".to_owned(),
        "#/<img src=x onerror=alert(1)>".to_owned(),
        "#//".to_owned(),
        format!("#/{}", "x".repeat(5000)),
        "#/start/nope".to_owned(),
        "#/law/NOPE".to_owned(),
        "#/sample/scam".to_owned(),
        own("q/nope"),
        own("q/demands"),
        own("letter/nope"),
        own("filed/nope"),
        own("letter/police_report"),
    ];
    for address in addresses {
        world.go(&address);
        assert!(!world.text("main h1").is_empty(), "{address}");
        assert_eq!(world.count("main img"), 0, "{address}");
    }
    world.go(&own("q/demands"));
    assert_eq!(world.asks(), "payments", "a step that is not reached yet");
    world.console_silent();
}

#[test]
fn r2_an_address_with_what_messengers_append_still_opens() {
    let world = phone();
    for address in
        ["#/emergency&shareTo=weixin", "#/emergency?from=timeline", "#/emergency)", "#/emergency。"]
    {
        world.open(address);
        assert_eq!(world.text("main h1"), "先止损", "{address}");
    }
    world.open("#/start/auto_renewal。");
    world.has_text("大约十分钟");
    world.go("#/settings，");
    world.has_text("字的大小");
    world.console_silent();
}
