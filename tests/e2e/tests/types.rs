//! Each problem type from the first page to its first paper, languages and sizes in turn: what it asks of a person, and
//! that each page on the way can be read by everyone. `./dev bench` prints the figures.

use e2e::Say::{Choose, NoContact, Payments, Type, Usual};
use e2e::{AFTERNOON, Effort, Say, Size, World};

#[test]
fn a_payment_that_failed_and_was_taken() {
    let script = [
        ("what_failed", Choose(&["failed_taken"])),
        ("checked_taken", Choose(&["still"])),
        ("shown_by", Choose(&["wechat"])),
        ("funding_wechat", Choose(&["balance"])),
        ("bill_status", Choose(&["failed"])),
        ("paid_again", Choose(&["yes"])),
        ("want", Choose(&["back"])),
        ("payments", Payments(&[["2026-11-22", "18:42", "268", "某某超市", ""]])),
        ("contacts", NoContact),
        ("demands", Usual),
    ];
    to_the_letter("payment_failed", &script, Size::Phone, "en", "to_wechat");
}

#[test]
fn a_meal_that_was_charged_twice() {
    let script = [
        ("what_wrong", Choose(&["twice"])),
        ("twice_how", Choose(&["retried"])),
        ("shown_by", Choose(&["wechat"])),
        ("funding_wechat", Choose(&["balance"])),
        (
            "payments",
            Payments(&[
                ["2026-11-22", "12:06", "88", "某某餐厅", ""],
                ["2026-11-22", "12:07", "88", "某某餐厅", ""],
            ]),
        ),
        ("difference", Type("88")),
        ("contacts", NoContact),
        ("demands", Usual),
    ];
    to_the_letter("wrong_amount", &script, Size::Desktop, "zh", "to_wechat");
}

/// What a child paid: the person who complains is not the one who paid, and the account may be a third one's.
#[test]
fn a_game_that_a_child_paid_for() {
    let script = [
        ("what_wrong", Choose(&["not_meant"])),
        ("who_acted", Choose(&["child"])),
        ("child_kin", Choose(&["grandparent"])),
        ("guardian", Choose(&["refuses"])),
        ("child_age", Choose(&["young"])),
        ("child_what", Choose(&["game"])),
        ("holder", Choose(&["relative"])),
        ("shown_by", Choose(&["wechat"])),
        ("payments", Payments(&[["2026-11-21", "20:15", "648", "某某游戏", ""]])),
        ("contacts", NoContact),
        ("demands", Usual),
    ];
    let world = to_the_letter("wrong_amount", &script, Size::Phone, "zh", "to_merchant");
    let letter = world.text("main article.doc");
    assert!(letter.contains("孩子"), "the letter does not speak of the child: {letter}");
    assert!(!letter.contains("本人付"), "the parent signs that he paid: {letter}");
}

/// Deceived into two transfers, and the police not told yet: 110 comes before anything else.
#[test]
fn a_false_customer_service_that_took_two_transfers() {
    let script = [
        ("scam_kind", Choose(&["service"])),
        ("posed_as", Type("某某购物平台的客服")),
        ("police", Choose(&["no"])),
        ("exposed", Choose(&["none"])),
        ("still", Choose(&["gone"])),
        ("shown_by", Choose(&["bank"])),
        ("bank_name", Type("某某银行")),
        ("card_tail", Type("1234")),
        ("contact_how", Choose(&["phone"])),
        ("contact_day", Type("2026-11-22")),
        ("told", Type("不转到安全账户，会影响征信")),
        (
            "payments",
            Payments(&[
                ["2026-11-22", "15:42", "19800", "王某", ""],
                ["2026-11-22", "15:58", "20000", "王某", ""],
            ]),
        ),
        ("noticed", Type("2026-11-22")),
        ("warned", Choose(&["no"])),
        ("contacts", NoContact),
        ("demands", Usual),
    ];
    let world = to_the_letter("scam", &script, Size::Phone, "zh", "police_report");
    let case = world.case_id();
    world.page_of(&case, "");
    world.wait_there("section.next a[href='tel:110']");
}

#[test]
fn an_account_whose_phone_number_was_changed() {
    let script = [
        ("kind", Choose(&["account"])),
        ("changed", Choose(&["phone", "device"])),
        ("frozen", Choose(&["yes"])),
        ("money", Choose(&["no"])),
        ("can_login", Choose(&["no"])),
        ("shown_by", Choose(&["wechat"])),
        ("changed_day", Type("2026-11-22")),
        ("new_value", Type("手机号尾号 0000")),
        ("noticed", Type("2026-11-22")),
        ("how_noticed", Choose(&["message"])),
        ("exposed", Choose(&["none"])),
        ("contacts", NoContact),
        ("demands", Usual),
    ];
    to_the_letter("account_tampered", &script, Size::Desktop, "en", "to_wechat");
}

#[test]
fn an_insurance_that_was_ticked_beforehand() {
    let script = [
        ("shown_by", Choose(&["alipay"])),
        ("fee_kind", Choose(&["addon"])),
        ("checked_order", Choose(&["still"])),
        ("what_for", Type("出行保险")),
        ("why", Choose(&["small", "default"])),
        ("payments", Payments(&[["2026-11-22", "20:16", "30", "某某旅行网", ""]])),
        ("order_total", Type("583")),
        ("used", Choose(&["no"])),
        ("noticed", Type("2026-11-22")),
        ("contacts", NoContact),
        ("demands", Usual),
    ];
    to_the_letter("disputed_charge", &script, Size::Phone, "zh", "to_merchant");
}

#[test]
fn a_jacket_that_is_not_what_was_promised() {
    let script = [
        ("what_not", Choose(&["not_described"])),
        ("checked_order", Choose(&["still"])),
        ("differs", Choose(&["kind"])),
        ("got_day", Type("2026-11-20")),
        ("what_for", Type("某某牌羽绒服")),
        ("agreed", Type("填充物为 90% 白鸭绒")),
        ("really", Type("吊牌标明填充物为聚酯纤维")),
        ("sold_through", Choose(&["platform"])),
        ("platform_name", Type("某某商城")),
        ("seller_state", Choose(&["open"])),
        ("shown_by", Choose(&["wechat"])),
        ("payments", Payments(&[["2026-11-17", "20:15", "399", "某某服饰旗舰店", ""]])),
        ("contacts", NoContact),
        ("want", Choose(&["refund"])),
        ("demands", Usual),
    ];
    to_the_letter("not_as_agreed", &script, Size::Desktop, "en", "to_merchant");
}

/// Walks a type by its tile; gives the world at the letter.
#[track_caller]
fn to_the_letter(
    problem: &str,
    script: &[(&str, Say)],
    size: Size,
    lang: &str,
    letter: &str,
) -> World {
    let world = World::new(size, lang);
    world.now(AFTERNOON);
    world.open("#/");
    world.click_css(&format!("a.tile[href='#/start/{problem}']"));
    world.wait_there("main .actions button.btn");
    look(&world, &format!("type-{problem}-start"));
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide:not(.ghost)");
    let (mut left, mut pages) = (script, 0);
    while let Some((question, _)) = left.first() {
        world.wait_question(question);
        look(&world, &format!("type-{problem}-{question}"));
        left = world.answer_page(left);
        pages += 1;
    }
    let case = world.case_id();
    world.at(&format!("#/case/{case}/check"));
    look(&world, &format!("type-{problem}-check"));
    let Effort { taps, typed } = world.effort();
    println!("{problem}: {pages} question pages, {taps} taps, {typed} characters to all answers");
    assert!(pages <= 14, "{pages} pages");
    world.page_of(&case, "");
    look(&world, &format!("type-{problem}-hub"));
    for page in ["evidence", "channels"] {
        world.page_of(&case, page);
        look(&world, &format!("type-{problem}-{page}"));
    }
    world.page_of(&case, &format!("letter/{letter}"));
    world.wait_there("main article.doc");
    look(&world, &format!("type-{problem}-letter"));
    world.console_silent();
    world.only_own_requests();
    world
}

#[track_caller]
fn look(world: &World, name: &str) {
    assert_eq!(world.count("main h1"), 1, "{name}: one heading");
    world.fits();
    world.shot(name);
    world.axe();
}
