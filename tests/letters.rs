//! The letters of the two worked cases, word for word, and their amounts.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, golden, letter, line, many, one, told, worked};
use common::{case, contact, finished, payment, today};
use fusu::domain::answer::{ANYBODY, Answer, Contact};
use fusu::domain::case::{EvidenceState, Mark};
use fusu::domain::series::{self, Period};
use fusu::text::{Lang, dates};

#[test]
fn fourteen_renewals_through_a_wallet() {
    let (problem, journey) = worked("auto_renewal");
    let first = dates::parse_iso("2025-10-15").unwrap();
    let charges = (0..14).map(|n| {
        let mut charge = payment(dates::months_later(first, n), 2500, "某某网络科技有限公司");
        charge.time = "08:01".to_owned();
        charge.order = format!("4200002{n:03}");
        charge
    });
    let mut refunded: Vec<_> = charges.collect();
    refunded[13].refunded = 2500;
    let answers = answers([
        ("consent", many(&["trial"])),
        ("trial_day", Answer::Day(dates::parse_iso("2025-09-15").unwrap())),
        ("trial_price", Answer::Money(1)),
        ("what_for", line("某某视频会员")),
        ("shown_by", one("wechat")),
        ("payments", Answer::Payments(refunded)),
        ("sign_up_page", one("none")),
        ("notified", one("never")),
        ("used", one("no")),
        ("noticed", Answer::Day(common::before(6))),
        ("cancelled", one("done")),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("personal_use", one("yes")),
        ("demands", many(&["refund_all", "unbind", "proof", "named", "written"])),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "auto_renewal");
}

#[test]
fn five_thefts_through_a_card_and_a_wallet() {
    let (problem, journey) = worked("account_stolen");
    let night = common::before(1);
    let thefts = [
        (120_000, "bank"),
        (98_000, "bank"),
        (50_000, "alipay"),
        (49_950, "alipay"),
        (1, "alipay"),
    ];
    let thefts = thefts.iter().enumerate().map(|(n, (fen, via))| {
        let mut theft = payment(night, *fen, "陌生商户");
        theft.time = format!("02:{:02}", 11 + n);
        theft.order = format!("20261122{n:04}");
        theft.via = (*via).to_owned();
        theft
    });
    let answers = answers([
        ("who_paid", one("not_me")),
        ("frozen", one("some")),
        ("police", one("receipt")),
        ("station", line("某某派出所")),
        ("receipt", line("某公（网）受案字〔2026〕1 号")),
        ("shown_by", many(&["alipay", "bank"])),
        ("funding_alipay", one("balance")),
        ("frozen_where", many(&["bank"])),
        ("bank_name", line("某某银行")),
        ("card_kind", one("debit")),
        ("payments", Answer::Payments(thefts.collect())),
        ("noticed", Answer::Day(today())),
        ("exposed", many(&["link"])),
        ("whereabouts", one("both")),
        ("code_sms", one("no")),
        ("contacts", Answer::Contacts(vec![told("bank", "08:40"), told("alipay", "")])),
        ("defendant_at", one("bank")),
        ("other_side", line("王某 6222000011112222333 某某银行某某支行")),
    ]);
    golden(problem, journey, answers, "account_stolen");
}

#[test]
fn a_transfer_that_somebody_was_deceived_into() {
    let (problem, journey) = worked("account_stolen");
    let mut sent = payment(common::before(0), 3_000_000, "王某");
    sent.time = "09:20".to_owned();
    let answers = answers([
        ("who_paid", one("tricked")),
        ("frozen", one("no")),
        ("police", one("no")),
        ("shown_by", many(&["bank"])),
        ("bank_name", line("某某银行")),
        ("payments", Answer::Payments(vec![sent])),
        ("exposed", many(&["screen", "code"])),
        ("contacts", Answer::Contacts(vec![])),
    ]);
    golden(problem, journey, answers, "account_tricked");
}

#[test]
fn a_renewal_that_nobody_agreed_to_and_that_goes_on_after_cancelling() {
    let (problem, journey) = worked("auto_renewal");
    let list = vec![
        payment(common::before(40), 19_800, "某某健身"),
        payment(common::before(10), 19_800, "某某健身"),
    ];
    let answers = answers([
        ("consent", many(&["never_agreed", "after_cancel"])),
        ("shown_by", one("bank")),
        ("payments", Answer::Payments(list)),
        ("used", one("little")),
        ("unused", Answer::Unknown),
        ("contacts", Answer::Contacts(vec![])),
        ("seller", line("某某健身有限公司")),
    ]);
    golden(problem, journey, answers, "auto_renewal_unwanted");
}

#[test]
fn a_payment_that_failed_and_was_charged_all_the_same() {
    let (problem, journey) = worked("payment_failed");
    let mut paid = payment(common::before(3), 26_800, "某某超市");
    paid.time = "18:42".to_owned();
    paid.order = "20261120180001".to_owned();
    let answers = answers([
        ("what_failed", one("failed_taken")),
        ("shown_by", one("alipay")),
        ("funding_alipay", one("card")),
        ("bank_name", line("某某银行")),
        ("bill_status", one("failed")),
        ("paid_again", one("yes")),
        ("want", one("back")),
        ("payments", Answer::Payments(vec![paid])),
        ("contacts", Answer::Contacts(vec![told("alipay", "")])),
        ("demands", many(&["trace", "back", "confirm", "records", "written"])),
    ]);
    golden(problem, journey, answers, "payment_failed");
}

#[test]
fn a_refund_that_was_agreed_and_never_came() {
    let (problem, journey) = worked("payment_failed");
    let answers = answers([
        ("what_failed", one("refund")),
        ("refund_state", one("agreed")),
        ("shown_by", one("wechat")),
        ("refund_day", Answer::Day(common::before(20))),
        ("refund_by", Answer::Day(common::before(17))),
        ("refund_due", Answer::Money(15_000)),
        ("payments", Answer::Payments(vec![payment(common::before(40), 19_800, "某某旗舰店")])),
        (
            "contacts",
            Answer::Contacts(vec![Contact { said: "promised".to_owned(), ..contact("merchant") }]),
        ),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("seller", line("某某商贸有限公司")),
        ("demands", many(&["trace", "back", "written"])),
    ]);
    golden(problem, journey, answers, "payment_refund");
}

#[test]
fn a_wallet_that_was_limited_without_a_reason() {
    let (problem, journey) = worked("payment_failed");
    let answers = answers([
        ("what_failed", one("limited")),
        ("shown_by", one("wechat")),
        ("refusal_said", line("账户存在异常，已限制支付")),
        ("limited_day", Answer::Day(common::before(9))),
        ("reason_told", one("none")),
        ("stuck", Answer::Money(386_000)),
        ("basic", many(&["medical", "utilities"])),
        ("payments", Answer::Payments(vec![payment(common::before(8), 12_800, "某某药房")])),
        ("contacts", Answer::Contacts(vec![contact("wechat")])),
        ("elsewhere", one("no")),
        ("demands", many(&["reason", "lift", "basic", "written"])),
    ]);
    golden(problem, journey, answers, "payment_limited");
}

#[test]
fn a_meal_that_was_charged_twice() {
    let (problem, journey) = worked("wrong_amount");
    let charges = [("12:06", "4200003001"), ("12:07", "4200003002")].map(|(time, order)| {
        let mut charge = payment(common::before(2), 8_800, "某某餐厅");
        (charge.time, charge.order) = (time.to_owned(), order.to_owned());
        charge
    });
    let answers = answers([
        ("what_wrong", one("twice")),
        ("twice_how", one("retried")),
        ("shown_by", one("wechat")),
        ("funding_wechat", one("balance")),
        ("payments", Answer::Payments(charges.to_vec())),
        ("difference", Answer::Money(8_800)),
        ("contacts", Answer::Contacts(vec![])),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("seller", line("某某餐饮有限公司")),
        ("demands", many(&["refund", "explain", "written"])),
    ]);
    golden(problem, journey, answers, "wrong_twice");
}

#[test]
fn a_transfer_to_the_wrong_person() {
    let (problem, journey) = worked("wrong_amount");
    let mut sent = payment(common::before(1), 300_000, "王某");
    sent.time = "09:20".to_owned();
    let answers = answers([
        ("what_wrong", one("payee")),
        ("payee_how", one("transfer")),
        ("arrived", one("yes")),
        ("payee_said", one("refused")),
        ("shown_by", one("bank")),
        ("bank_name", line("某某银行")),
        ("payments", Answer::Payments(vec![sent])),
        ("contacts", Answer::Contacts(vec![told("bank", "10:05")])),
        ("owed", one("no")),
        ("demands", many(&["refund", "keep", "records", "written"])),
    ]);
    golden(problem, journey, answers, "wrong_payee");
}

#[test]
fn a_child_who_paid_for_a_game_on_a_relative_s_phone() {
    let (problem, journey) = worked("wrong_amount");
    let list = vec![
        payment(common::before(5), 64_800, "某某游戏"),
        payment(common::before(4), 32_800, "某某游戏"),
    ];
    let answers = answers([
        ("what_wrong", one("not_meant")),
        ("who_acted", one("child")),
        ("child_kin", one("parent")),
        ("guardian", one("refuses")),
        ("child_age", one("minor")),
        ("child_what", one("game")),
        ("holder", one("relative")),
        ("shown_by", one("wechat")),
        ("payments", Answer::Payments(list)),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("demands", many(&["refund", "limits", "named", "written"])),
    ]);
    golden(problem, journey, answers, "wrong_child");
}

/// Why there was no ground for the payment is said to the court by who said so, and to nobody else.
#[test]
fn a_suit_for_a_wrong_transfer_says_that_nothing_was_owed() {
    let (problem, journey) = worked("wrong_amount");
    for (owed, says) in [("no", true), ("yes", false), ("unknown", false)] {
        let given = answers([
            ("what_wrong", one("payee")),
            ("payee_how", one("transfer")),
            ("payments", Answer::Payments(vec![payment(common::before(2), 300_000, "王某")])),
            ("owed", one(owed)),
        ]);
        let of = case(problem, finished(journey, given));
        for (id, to_court) in [("to_court", true), ("to_payee", false)] {
            let text = letter(&of, journey, journey.letter(id).unwrap()).plain(Lang::Zh);
            assert_eq!(text.contains("本人不欠这个收款人钱"), says && to_court, "{owed}: {text}");
            assert!(text.contains("王某") || !to_court, "to whom it went: {text}");
        }
    }
}

/// A grandparent is no guardian by being one: the letter and the list of proof say what was said, and no more.
#[test]
fn who_files_for_a_child_signs_what_he_is_to_the_child() {
    let (problem, journey) = worked("wrong_amount");
    let kinds = [
        ("parent", "孩子是本人的子女"),
        ("grandparent", "孩子是本人的孙辈"),
        ("relative", "孩子是本人的亲属"),
    ];
    let guardian = "本人是孩子的监护人";
    for kin in ["parent", "grandparent", "relative", "other"] {
        for is in ["refuses", "agreed", "other"] {
            let paid = payment(common::before(5), 64_800, "某某游戏");
            let said_so = answers([
                ("what_wrong", one("not_meant")),
                ("who_acted", one("child")),
                ("child_kin", one(kin)),
                ("guardian", one(is)),
                ("payments", Answer::Payments(vec![paid])),
            ]);
            let mut of = common::case(problem, common::finished(journey, said_so));
            for item in journey.items {
                let mark = Mark { state: EvidenceState::InHand, note: String::new() };
                of.evidence.insert(item.id.to_owned(), mark);
            }
            let to_shop = letter(&of, journey, journey.letter("to_merchant").unwrap());
            let text = to_shop.plain(Lang::Zh);
            for (id, said) in kinds {
                assert_eq!(text.contains(said), id == kin, "{kin} {is}: {text}");
            }
            assert_eq!(text.contains(guardian), is != "other", "{kin} {is}: {text}");
            assert_eq!(text.contains("本人不是孩子的监护人"), is == "other", "{kin} {is}: {text}");
            let related = is == "other" && kin != "other";
            assert_eq!(text.contains("本人和孩子的亲属关系"), related, "{kin} {is}: {text}");
            assert_eq!(text.contains("不追认"), is == "refuses", "{kin} {is}: {text}");
        }
    }
}

#[test]
fn a_shop_that_charged_more_than_the_marked_price() {
    let (problem, journey) = worked("wrong_amount");
    let answers = answers([
        ("what_wrong", one("amount")),
        ("amount_how", one("overcharged")),
        ("shown_by", one("alipay")),
        ("payments", Answer::Payments(vec![payment(common::before(2), 12_800, "某某便利店")])),
        ("due", Answer::Money(10_800)),
        ("difference", Answer::Money(2_000)),
        ("contacts", Answer::Contacts(vec![])),
        ("demands", many(&["refund", "explain", "named", "written"])),
    ]);
    golden(problem, journey, answers, "wrong_overcharged");
}

#[test]
fn the_sum_of_the_thefts_is_split_by_receiver() {
    let (problem, journey) = worked("account_stolen");
    let mut list =
        vec![payment(common::before(1), 120_000, "甲"), payment(common::before(1), 50_000, "乙")];
    list[0].via = "bank".to_owned();
    list[1].via = "alipay".to_owned();
    let answers =
        answers([("shown_by", many(&["alipay", "bank"])), ("payments", Answer::Payments(list))]);
    let case = case(problem, finished(journey, answers));
    let text = |id: &str| letter(&case, journey, journey.letter(id).unwrap()).plain(Lang::Zh);
    assert!(text("to_bank").contains("1,200.00") && !text("to_bank").contains("500.00 元"));
    assert!(text("to_alipay").contains("500.00") && !text("to_alipay").contains("1,200.00"));
    assert!(text("police_report").contains("1,700.00"));
}

#[test]
fn a_hundred_payments_are_all_listed_and_add_up() {
    let (problem, journey) = worked("account_stolen");
    let list = (0..100).map(|n| payment(common::before(n), 9_999_999_999, "甲")).collect();
    let answers = answers([("shown_by", many(&["bank"])), ("payments", Answer::Payments(list))]);
    let case = case(problem, finished(journey, answers));
    let text = letter(&case, journey, journey.letter("police_report").unwrap()).plain(Lang::Zh);
    assert!(text.contains("\n100 | ") && text.contains("¥9,999,999,999.00"), "{text}");
}

#[test]
fn r14_a_run_is_one_row_that_says_how_often_and_adds_up() {
    let (problem, journey) = worked("auto_renewal");
    let first = payment(dates::parse_iso("2018-01-05").unwrap(), 2500, "某某网络科技有限公司");
    let list = series::fill(&first, Period::Month, today(), 100);
    let answers = answers([("shown_by", one("wechat")), ("payments", Answer::Payments(list))]);
    let case = case(problem, finished(journey, answers));
    let text = letter(&case, journey, journey.letter("to_wechat").unwrap());
    let (zh, en) = (text.plain(Lang::Zh), text.plain(Lang::En));
    assert!(
        zh.contains("1 | 2018-01-05 至 2026-11-05，每月一次 | ¥25.00 × 107 = ¥2,675.00 |"),
        "{zh}"
    );
    assert!(en.contains("2018-01-05 to 2026-11-05, monthly"), "{en}");
    assert!(zh.contains("107") && zh.contains("人民币贰仟陆佰柒拾伍元整"), "{zh}");
}

#[test]
fn r17_a_place_that_is_no_channel_is_named_and_nobody_signs_that_there_was_none() {
    let (problem, journey) = worked("auto_renewal");
    let told =
        Contact { name: "黑猫投诉".to_owned(), time: "14:05".to_owned(), ..contact(ANYBODY) };
    let answers = answers([("contacts", Answer::Contacts(vec![told]))]);
    let case = case(problem, finished(journey, answers));
    let text = letter(&case, journey, journey.letter("to_wechat").unwrap()).plain(Lang::Zh);
    assert!(text.contains("14:05") && text.contains("黑猫投诉"), "{text}");
}
