//! What the main job asks of a person, from the first page to the finished letter (product.md, promise 10). `./dev bench`
//! prints the figures.

use e2e::{Effort, RENEWAL, Say, THEFT, World, from, phone, until};

/// A renewal of fourteen charges by WeChat; the seller refused the day before.
#[test]
fn a_typical_renewal_asks_little() {
    let world = at_the_first_question("auto_renewal");
    let mut pages = answered(&world, until(RENEWAL, "payments"));
    world.click_text("开通后一个月：2025年10月15日");
    world.fill("amount", "25");
    world.fill("payee", "某某网络科技有限公司");
    // What they come to is said below the form; what stands in it is meant to be listed.
    world.has_text("共 14 笔，¥350.00");
    world.click_css(ONWARD);
    world.wait_question("sign_up_page");
    pages += 1 + answered(&world, until(from(RENEWAL, "sign_up_page"), "used"));
    world.choose_in("answer", "no");
    world.click_text("今天");
    world.choose_in("cancelled", "done");
    world.click_css(SUBMIT);
    world.wait_question("contacts");
    world.select("whom", "merchant");
    world.click_text("昨天");
    world.fill("ticket", "20480611");
    world.select("said", "refused");
    // What stands in the form is meant to be listed.
    world.click_css(ONWARD);
    world.wait_question("demands");
    // The usual demands stand ticked: they are what a typical person wants.
    pages += 2 + answered(&world, &[("demands", Say::Usual)]);
    world.click_css(CHECKED);
    world.wait_there("section.next");
    world.click_css("a[href$='/letter/to_wechat']");
    world.wait_there("main article.doc");
    asked("auto_renewal", pages, world.effort(), (12, 30, 45));
}

/// Five thefts of one night, from a card and from Alipay, found the next day.
#[test]
fn a_typical_theft_asks_little() {
    let world = at_the_first_question("account_stolen");
    let mut pages = answered(&world, until(THEFT, "payments"));
    world.charged("one");
    let thefts = [("02:11", "1200", "bank"), ("02:12", "980", "bank"), ("02:13", "500", "alipay")]
        .into_iter()
        .chain([("02:14", "499.5", "alipay"), ("02:15", "0.01", "alipay")]);
    for (index, (time, amount, place)) in thefts.enumerate() {
        world.pause();
        world.fill("time", time);
        world.fill("amount", amount);
        if index == 0 {
            world.click_text("昨天");
            world.fill("payee", "陌生商户");
        }
        // The day, the payee and the place stay from payment to payment.
        if index == 0 || index == 2 {
            world.select("via", place);
        }
        world.pause();
        if index < 4 {
            world.click_css("main form.card .actions button");
            world.listed(index + 1);
        }
    }
    world.click_css(ONWARD);
    world.wait_question("noticed");
    world.click_text("昨天");
    world.choose_in("how_noticed", "message");
    world.click_css(SUBMIT);
    world.wait_question("exposed");
    pages += 2 + answered(&world, from(THEFT, "exposed"));
    // Straight to the paper for the police.
    world.click_css(CHECKED);
    world.wait_there("main article.doc");
    asked("account_stolen", pages, world.effort(), (14, 45, 110));
}

const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";
/// All answers are right.
const CHECKED: &str = "main .page > .actions a.btn";
const ONWARD: &str = "main .page > .actions button.btn";

#[track_caller]
fn at_the_first_question(problem: &str) -> World {
    let world = phone();
    world.open("#/");
    world.click_css(&format!("a.tile[href='#/start/{problem}']"));
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide:not(.ghost)");
    world.asks();
    world
}

/// Answers the script; gives the number of its pages.
#[track_caller]
fn answered(world: &World, script: &[(&str, Say)]) -> usize {
    let (mut left, mut pages) = (script, 0);
    while !left.is_empty() {
        left = world.answer_page(left);
        pages += 1;
    }
    pages
}

/// Prints the figures, and fails where they are above those that were reached.
#[track_caller]
fn asked(what: &str, pages: usize, effort: Effort, most: (usize, usize, usize)) {
    let Effort { taps, typed } = effort;
    println!("{what}: {pages} question pages, {taps} taps, {typed} characters");
    let fits = pages <= most.0 && taps <= most.1 && typed <= most.2;
    assert!(fits, "{what}: {pages} pages, {taps} taps, {typed} characters; {most:?} were reached");
}
