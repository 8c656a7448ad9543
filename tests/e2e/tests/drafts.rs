//! What is half written on a form that adds to a list: there again after every way to leave it, until it is listed.

use e2e::{RENEWAL, phone};

const ADD: &str = "main form.card .actions button";
const NO_DRAFT: &str = "return !JSON.stringify(localStorage).includes('fusu.draft.')";

#[test]
fn half_a_payment_is_there_again_until_it_is_listed() {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, "payments");
    world.charged("one");
    world.fill("day", "2026-11-01");
    world.fill("payee", "某某公司");
    world.goes_and_comes_back("某某公司", &|when| {
        world.wait_there("main form.card");
        let found = (world.value("day"), world.value("payee"));
        assert_eq!(found, ("2026-11-01".to_owned(), "某某公司".to_owned()), "{when}");
    });
    assert_eq!(world.count("main .rowitem"), 0, "half a payment is listed");
    world.fill("amount", "25");
    world.click_css(ADD);
    world.listed(1);
    world.wait_js(NO_DRAFT);
    // A row that is being changed stays the same row.
    world.pause();
    world.click_css("main .rowitem button[aria-label^='修改']");
    world.fill("amount", "30.5");
    world.goes_and_comes_back("30.5", &|when| {
        world.wait_js(
            "return document.querySelector('main form.card h2')?.textContent.includes('1')",
        );
        assert_eq!(world.value("amount"), "30.5", "{when}");
    });
    world.click_css(ADD);
    world.has_text("1 笔 · ¥30.50");
    world.charged("paste");
    world.fill("paste", "昨天扣的");
    world.goes_and_comes_back("昨天扣的", &|when| {
        world.wait_there("#paste");
        assert_eq!(world.value("paste"), "昨天扣的", "{when}");
    });
    world.console_silent();
}

#[test]
fn half_a_contact_is_there_again_until_it_is_listed() {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, "contacts");
    world.select("whom", "other");
    world.fill("name", "黑猫投诉");
    world.goes_and_comes_back("黑猫投诉", &|when| {
        world.wait_there("main form.card");
        let found = (world.value("whom"), world.value("name"));
        assert_eq!(found, ("other".to_owned(), "黑猫投诉".to_owned()), "{when}");
    });
    world.select("said", "nothing");
    world.click_text("继续");
    world.wait_gone("#whom");
    world.wait_js(NO_DRAFT);
    world.page_of(&world.case_id(), "q/contacts");
    world.listed(1);
    assert_eq!(world.value("name"), "", "it stands there again");
    world.console_silent();
}

#[test]
fn screens_8_a_filing_that_is_half_written_is_kept() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "filed/wechat");
    world.choose_in("how", "app");
    world.fill("reference", "A-77");
    world.go("#/emergency");
    world.page_of(&case, "filed/wechat");
    assert_eq!(world.value("reference"), "A-77");
    world.reload();
    assert_eq!((world.value("how"), world.value("reference")), ("app".into(), "A-77".into()));
    world.click_css("main form .actions button.btn");
    world.has_text("A-77");
    // What was recorded is no draft any more.
    world.page_of(&case, "filed/merchant");
    world.page_of(&case, "filed/wechat");
    assert_eq!(world.count("input[name='how']:checked"), 0);
    world.console_silent();
}

#[test]
fn the_payee_is_offered_as_the_seller_and_what_stands_there_is_kept() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_market");
    world.click_text("就是账单上的「某某网络科技有限公司」");
    assert_eq!(world.value("seller"), "某某网络科技有限公司");
    world.fill("seller_address", "某某路 1 号");
    world.go("#/emergency");
    world.page_of(&case, "letter/to_market");
    world.reload();
    assert_eq!(world.value("seller"), "某某网络科技有限公司");
    assert_eq!(world.value("seller_address"), "某某路 1 号");
    assert!(!world.text("main article.doc").contains("某某路 1 号"), "in the letter unasked");
    world.click_text("写进信里");
    world.wait_js("return document.querySelector('article.doc').innerText.includes('某某路 1 号')");
    world.wait_js(NO_DRAFT);
    world.axe();
    world.console_silent();
}
