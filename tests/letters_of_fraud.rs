//! The letters of who was deceived, and of whose account or identity was taken, word for word.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, golden, line, many, one, told, worked};
use common::{contact, payment};
use fusu::domain::answer::{Answer, Payment};

#[test]
fn a_false_customer_service_that_had_the_screen_shared() {
    let (problem, journey) = worked("scam");
    let sent = [(1_980_000, "15:42"), (2_000_000, "15:58")].map(|(fen, time)| Payment {
        time: time.to_owned(),
        ..payment(common::before(0), fen, "王某")
    });
    let answers = answers([
        ("scam_kind", one("service")),
        ("victim", one("elder")),
        ("posed_as", line("某某购物平台的客服")),
        ("police", one("no")),
        ("exposed", many(&["screen", "code"])),
        ("still", one("offers")),
        ("shown_by", many(&["bank"])),
        ("bank_name", line("某某银行")),
        ("contact_how", one("phone")),
        ("contact_day", Answer::Day(common::before(0))),
        ("told", line("不转到安全账户，会影响征信")),
        ("payments", Answer::Payments(sent.to_vec())),
        ("noticed", Answer::Day(common::before(0))),
        ("warned", one("no")),
        ("contacts", Answer::Contacts(vec![])),
        ("demands", many(&["freeze", "own", "keep", "measures", "liability", "written"])),
        ("other_side", line("王某 6222000011112222333 某某银行某某支行")),
        ("their_ids", line("来电 00000000000，微信号 kefu_0000")),
    ]);
    golden(problem, journey, answers, "scam_service");
}

#[test]
fn a_shop_that_had_the_buyer_pay_elsewhere_and_sends_nothing() {
    let (problem, journey) = worked("scam");
    let answers = answers([
        ("scam_kind", one("seller")),
        ("deal", one("off")),
        ("seller_now", one("stall")),
        ("shown_by", many(&["wechat"])),
        ("funding_wechat", one("balance")),
        ("goods", line("某某牌相机一台")),
        ("due_day", Answer::Day(common::before(20))),
        ("payments", Answer::Payments(vec![payment(common::before(30), 268_000, "某某数码")])),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("demands", many(&["refund", "triple", "written"])),
        ("personal_use", one("yes")),
        ("seller", line("某某数码有限公司")),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "scam_seller");
}

#[test]
fn an_investment_for_which_the_police_opened_no_case() {
    let (problem, journey) = worked("scam");
    let answers = answers([
        ("scam_kind", one("invest")),
        ("police", one("not_filed")),
        ("police_day", Answer::Day(common::before(12))),
        ("station", line("某某市公安局某某分局")),
        ("notice_day", Answer::Day(common::before(2))),
        ("exposed", many(&["none"])),
        ("still", one("gone")),
        ("shown_by", many(&["alipay"])),
        ("funding_alipay", one("balance")),
        ("contact_how", one("group")),
        ("contact_day", Answer::Day(common::before(45))),
        ("told", line("跟着老师买，一个月翻倍")),
        ("payments", Answer::Payments(vec![payment(common::before(30), 5_000_000, "某某商贸")])),
        ("noticed", Answer::Day(common::before(13))),
        ("warned", one("yes")),
        ("contacts", Answer::Contacts(vec![told("alipay", "")])),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "scam_not_filed");
}

#[test]
fn a_wallet_whose_number_and_card_were_replaced() {
    let (problem, journey) = worked("account_tampered");
    let answers = answers([
        ("kind", one("account")),
        ("changed", many(&["phone", "device", "card"])),
        ("frozen", one("no")),
        ("money", one("no")),
        ("can_login", one("no")),
        ("shown_by", one("alipay")),
        ("changed_day", Answer::Day(common::before(3))),
        ("new_value", line("手机号尾号 0000，某某银行尾号 1111 的卡")),
        ("noticed", Answer::Day(common::before(2))),
        ("how_noticed", one("message")),
        ("exposed", many(&["link"])),
        ("contacts", Answer::Contacts(vec![told("alipay", "08:10")])),
        ("alipay_company", line("某某网络技术有限公司")),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "account_tampered");
}

#[test]
fn a_number_for_which_somebody_else_got_a_card() {
    let (problem, journey) = worked("account_tampered");
    let answers = answers([
        ("kind", one("sim")),
        ("changed", many(&["password"])),
        ("frozen", one("yes")),
        ("money", one("no")),
        ("can_login", one("no")),
        ("police", one("receipt")),
        ("police_day", Answer::Day(common::before(1))),
        ("station", line("某某派出所")),
        ("receipt", line("某公（网）受案字〔2026〕2 号")),
        ("shown_by", one("bank")),
        ("bank_name", line("某某银行")),
        ("operator", one("mobile")),
        ("changed_day", Answer::Day(common::before(2))),
        ("noticed", Answer::Day(common::before(2))),
        ("how_noticed", one("looked")),
        ("exposed", many(&["none"])),
        ("contacts", Answer::Contacts(vec![contact("carrier")])),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "account_number_taken");
}

#[test]
fn a_loan_that_somebody_else_took_out() {
    let (problem, journey) = worked("account_tampered");
    let answers = answers([
        ("kind", one("loan")),
        ("police", one("no")),
        ("lender_name", line("某某消费金融有限公司")),
        ("loan_sum", Answer::Money(3_000_000)),
        ("changed_day", Answer::Unknown),
        ("noticed", Answer::Day(common::before(2))),
        ("how_noticed", one("called")),
        ("exposed", many(&["none"])),
        ("contacts", Answer::Contacts(vec![contact("lender")])),
        ("credit_entry", line("某某消费金融有限公司，2026 年 11 月，30000 元")),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "account_loan");
}
