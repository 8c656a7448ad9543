//! The letters of those who dispute a charge, or did not get what they paid for, word for word.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, golden, line, many, one, told, worked};
use common::{contact, payment};
use fusu::domain::answer::Answer;

#[test]
fn a_fee_of_a_wallet_that_was_not_stated() {
    let (problem, journey) = worked("disputed_charge");
    let mut fee = payment(common::before(4), 1_000, "财付通");
    (fee.time, fee.order) = ("10:12".to_owned(), "1000039801202611190001".to_owned());
    let answers = answers([
        ("shown_by", one("wechat")),
        ("fee_kind", one("wallet_fee")),
        ("what_for", line("提现手续费")),
        ("why", many(&["not_shown", "raised"])),
        ("payments", Answer::Payments(vec![fee])),
        ("noticed", Answer::Day(common::before(4))),
        ("contacts", Answer::Contacts(vec![contact("wechat")])),
        ("elsewhere", one("no")),
        ("demands", many(&["refund", "basis", "records", "written"])),
    ]);
    golden(problem, journey, answers, "charge_wallet");
}

#[test]
fn an_insurance_that_was_ticked_beforehand() {
    let (problem, journey) = worked("disputed_charge");
    let answers = answers([
        ("shown_by", one("alipay")),
        ("fee_kind", one("addon")),
        ("what_for", line("出行保险")),
        ("why", many(&["small", "default"])),
        ("payments", Answer::Payments(vec![payment(common::before(3), 3_000, "某某旅行网")])),
        ("order_total", Answer::Money(58_300)),
        ("used", one("no")),
        ("contacts", Answer::Contacts(vec![told("merchant", "")])),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("seller", line("某某旅行网络有限公司")),
        ("demands", many(&["refund", "basis", "proof", "named", "written"])),
    ]);
    golden(problem, journey, answers, "charge_addon");
}

#[test]
fn packages_on_a_phone_bill_of_different_sums() {
    let (problem, journey) = worked("disputed_charge");
    let list = [(95, 500), (65, 1_500), (34, 500), (34, 990)];
    let list = list.map(|(days, fen)| payment(common::before(days), fen, ""));
    let answers = answers([
        ("shown_by", one("carrier")),
        ("operator", one("mobile")),
        ("fee_kind", one("package")),
        ("stopped", one("done")),
        ("what_for", line("视频彩铃、游戏包、阅读会员")),
        ("why", many(&["never_agreed"])),
        ("payments", Answer::Payments(list.to_vec())),
        ("used", one("no")),
        ("contacts", Answer::Contacts(vec![contact("carrier")])),
        ("elsewhere", one("no")),
        ("demands", many(&["refund", "basis", "proof", "stop", "named", "written"])),
    ]);
    golden(problem, journey, answers, "charge_phone");
}

#[test]
fn charges_after_use_that_were_paid_on_credit() {
    let (problem, journey) = worked("disputed_charge");
    let list = vec![payment(common::before(9), 8_900, "某某优品")];
    let answers = answers([
        ("shown_by", one("alipay")),
        ("fee_kind", one("no_password")),
        ("auto_how", one("after_use")),
        ("stopped", one("cannot")),
        ("what_for", Answer::Unknown),
        ("funding_alipay", one("credit")),
        ("why", many(&["never_agreed"])),
        ("payments", Answer::Payments(list)),
        ("contacts", Answer::Contacts(vec![])),
        ("personal_use", one("yes")),
        ("demands", many(&["refund", "proof", "stop", "credit", "lender", "named", "written"])),
    ]);
    golden(problem, journey, answers, "charge_after_use");
}

#[test]
fn a_bank_fee_for_a_small_account() {
    let (problem, journey) = worked("disputed_charge");
    let list = [3, 95].map(|days| payment(common::before(days), 300, ""));
    let answers = answers([
        ("shown_by", one("bank")),
        ("fee_kind", one("bank_fee")),
        ("what_for", line("小额账户管理费")),
        ("bank_name", line("某某银行")),
        ("why", many(&["raised", "no_reason"])),
        ("payments", Answer::Payments(list.to_vec())),
        ("contacts", Answer::Contacts(vec![contact("bank")])),
        ("elsewhere", one("no")),
        ("demands", many(&["refund", "basis", "stop", "written"])),
    ]);
    golden(problem, journey, answers, "charge_bank");
}
