//! Every error in a summary leads to its field, in every form that has one.

use e2e::{RENEWAL, THEFT, World, phone, until};
use serde_json::{Value, json};

const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";
const ADD: &str = "main form.card .actions button";

/// The fields to which the one summary leads are these, in this order. Each link moves the focus to its field, which is
/// described by its error, or stands in a group that is; and the sentence there is that of the link.
#[track_caller]
fn lead_to(world: &World, fields: &[&str]) {
    assert_eq!(world.count(".error-summary"), 1);
    let active = world.js("return document.activeElement.className");
    assert_eq!(active, json!("error-summary"), "the summary has no focus");
    let links = world.js(
        "return [...document.querySelectorAll('.error-summary a')].map(e => [e.getAttribute('href'), e.innerText])",
    );
    let links: Vec<Value> = links.as_array().expect("links").clone();
    let ids: Vec<&str> =
        links.iter().map(|link| &link[0].as_str().expect("an address")[1..]).collect();
    assert_eq!(ids, fields);
    let address = world.address();
    for (id, link) in fields.iter().zip(&links) {
        world.click_css(&format!(".error-summary a[href='#{id}']"));
        let found = world.js(&format!(
            "const e = document.activeElement, error = '{id}-error'; \
             const by = e => (e?.getAttribute('aria-describedby') ?? '').split(' ').includes(error); \
             return [e.id, by(e) || by(e.closest('fieldset')), document.getElementById(error)?.innerText]"
        ));
        assert_eq!(found, json!([id, true, link[1]]));
        assert_eq!(world.address(), address, "the link changed the page");
    }
}

#[track_caller]
fn at_question(question: &str) -> World {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, question);
    world
}

#[test]
fn r11_every_error_of_a_payment_leads_to_its_field() {
    let world = at_question("payments");
    world.click_text("继续");
    lead_to(&world, &["amount"]);
    world.charged("paste");
    world.click_text("继续");
    lead_to(&world, &["paste"]);
    world.charged("one");
    world.click_text("继续");
    lead_to(&world, &["amount"]);
    world.click_css("main form.card details.more summary");
    let long = "长".repeat(121);
    for field in ["payee", "order", "merchant_order"] {
        world.fill(field, &long);
    }
    world.fill("refunded", "abc");
    // What is wrong in a fold is shown all the same.
    world.click_css("main form.card details.more summary");
    world.click_css(ADD);
    lead_to(&world, &["day", "amount", "payee", "order", "merchant_order", "refunded"]);
    world.axe();
    world.console_silent();
}

#[test]
fn r11_the_missing_place_of_a_payment_leads_to_its_list() {
    let world = phone();
    world.stands_at("account_stolen", THEFT, "payments");
    world.charged("one");
    world.fill("day", "2026-11-22");
    world.fill("amount", "25");
    world.click_css(ADD);
    lead_to(&world, &["via"]);
    world.fill("payee", &"长".repeat(121));
    world.click_css("main form.card details.more summary");
    world.fill("order", &"长".repeat(121));
    world.click_css(ADD);
    // In the order of the fields.
    lead_to(&world, &["payee", "via", "order"]);
    world.console_silent();
}

#[test]
fn r11_every_error_of_a_contact_leads_to_its_field() {
    let world = at_question("contacts");
    let long = "长".repeat(121);
    world.fill("day", "2026-11-24");
    world.fill("ticket", &long);
    world.fill("note", &long);
    world.click_css(ADD);
    lead_to(&world, &["whom", "day", "ticket", "said", "note"]);
    world.select("whom", "other");
    world.click_css(ADD);
    lead_to(&world, &["name", "day", "ticket", "said", "note"]);
    world.console_silent();
}

#[test]
fn r11_the_error_of_every_kind_of_question_leads_to_its_answer() {
    let world = phone();
    world.begin("account_stolen");
    let wrong: [(&str, &[&str]); 4] = [
        ("who_paid", &["answer"]),
        ("frozen", &["answer", "police"]),
        ("shown_by", &["answer"]),
        ("bank_name", &["answer", "card_tail", "card_kind"]),
    ];
    for (question, fields) in wrong {
        let asked = world.asks();
        let at = |question: &str| until(THEFT, question).len();
        world.answer(&THEFT[at(&asked)..at(question)]);
        world.click_css(SUBMIT);
        lead_to(&world, fields);
        world.axe();
    }
    world.fill("answer", "某某银行");
    world.fill("card_tail", "12");
    world.choose_in("card_kind", "debit");
    world.click_css(SUBMIT);
    lead_to(&world, &["card_tail"]);
    let case = world.case_id();
    world.page_of(&case, "q/frozen");
    world.wait_question("frozen");
    world.choose_in("police", "no_receipt");
    world.fill("police_day", "2026-11-24");
    world.fill("station", "某某派出所");
    world.click_css(SUBMIT);
    lead_to(&world, &["police_day"]);
    world.console_silent();

    let world = at_question("what_for");
    world.fill("trial_price", "很多");
    world.click_css(SUBMIT);
    lead_to(&world, &["answer", "trial_day", "trial_price"]);
    world.console_silent();
}

#[test]
fn r11_every_error_of_a_filing_leads_to_its_field() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "filed/wechat");
    world.fill("day", "");
    world.fill("reference", &"长".repeat(121));
    world.click_css("main form .actions button.btn");
    lead_to(&world, &["how", "day", "reference"]);
    world.axe();
    world.console_silent();
}

#[test]
fn r11_every_error_of_both_profiles_leads_to_its_field() {
    let world = phone();
    world.open("#/settings");
    let long = "长".repeat(5000);
    let all = ["name", "phone", "address", "email"];
    for (whose, index) in [("me", 1), ("helper", 2)] {
        let fields = all.map(|field| format!("{whose}-{field}"));
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        for field in &fields {
            world.fill(field, &long);
        }
        let save = format!("main form.card:nth-of-type({index}) .actions button");
        world.click_css(&save);
        lead_to(&world, &fields);
        assert!(world.text(&format!("#{whose}-address-error")).contains("5000"));
        assert_eq!(world.value(&format!("{whose}-address")), long, "what was typed is gone");
        for field in fields {
            world.fill(field, "");
        }
        world.click_css(&save);
        if world.count("dialog[open]") > 0 {
            world.click_css("dialog[open] .btn.wide:not(.ghost)");
        }
        world.wait_gone(".error-summary");
    }
    world.console_silent();
}

#[test]
fn r11_with_errors_in_both_profiles_the_focus_goes_to_the_one_that_was_sent() {
    let world = phone();
    world.open("#/settings");
    for (whose, index) in [("me", 1), ("helper", 2)] {
        world.fill(&format!("{whose}-email"), &"长".repeat(121));
        world.click_css(&format!("main form.card:nth-of-type({index}) .actions button"));
        let led =
            world.js("return document.activeElement.querySelector('a')?.getAttribute('href')");
        assert_eq!(led, json!(format!("#{whose}-email")));
    }
    assert_eq!(world.count(".error-summary"), 2);
    world.console_silent();
}

#[test]
fn r11_facts_that_are_too_long_lead_to_their_field() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_wechat");
    world.click_css("#edit-began");
    let long = "长".repeat(3001);
    world.fill("reword", &long);
    world.click_css(".fact form .actions button");
    lead_to(&world, &["reword"]);
    assert_eq!(world.value("reword"), long, "what was typed is gone");
    world.axe();
    world.console_silent();
}
