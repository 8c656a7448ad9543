//! The letters about goods, services and prepayments that were not as agreed, word for word, and what holds for them.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, golden, letter, line, many, one, told, worked};
use common::{before, case, contact, every_path, finished, payment, today};
use fusu::content::holidays::YEARS;
use fusu::domain::answer::{Answer, Answers, Contact};
use fusu::domain::journey::plan;
use fusu::text::Lang;

#[test]
fn a_coat_that_is_not_what_the_page_said() {
    let (problem, journey) = worked("not_as_agreed");
    let mut paid = payment(before(9), 39_900, "某某服饰旗舰店");
    paid.time = "20:15".to_owned();
    paid.order = "4200005001".to_owned();
    let answers = answers([
        ("what_not", one("not_described")),
        ("differs", one("kind")),
        ("got_day", Answer::Day(before(6))),
        ("what_for", line("某某牌羽绒服")),
        ("agreed", line("填充物为 90% 白鸭绒")),
        ("really", line("吊牌标明填充物为聚酯纤维")),
        ("sold_through", one("platform")),
        ("platform_name", line("某某商城")),
        ("shown_by", one("wechat")),
        ("payments", Answer::Payments(vec![paid])),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("seller", line("某某服饰有限公司")),
        ("want", one("refund")),
        ("demands", many(&["refund", "written"])),
    ]);
    golden(problem, journey, answers, "goods_not_described");
}

#[test]
fn a_gym_that_closed_and_cannot_be_reached() {
    let (problem, journey) = worked("not_as_agreed");
    let answers = answers([
        ("what_not", one("prepaid")),
        ("prepaid_how", one("closed")),
        ("told_before", one("no")),
        ("left", Answer::Money(186_000)),
        ("what_for", line("某某健身两年卡")),
        ("sold_through", one("shop")),
        ("seller_state", one("gone")),
        ("shown_by", one("alipay")),
        ("payments", Answer::Payments(vec![payment(before(200), 298_000, "某某健身")])),
        ("contacts", Answer::Contacts(vec![told("merchant", "")])),
        ("personal_use", one("yes")),
        ("elsewhere", one("no")),
        ("seller", line("某某健身管理有限公司")),
        ("want", one("refund")),
        ("demands", many(&["refund", "ledger", "interest", "named", "written"])),
    ]);
    golden(problem, journey, answers, "prepaid_closed");
}

#[test]
fn a_return_that_was_refused_because_the_box_was_opened() {
    let (problem, journey) = worked("not_as_agreed");
    let answers = answers([
        ("what_not", one("no_reason")),
        ("return_state", one("opened")),
        ("excepted", one("none")),
        ("within", one("asked")),
        ("got_day", Answer::Day(before(5))),
        ("what_for", line("某某牌蓝牙耳机")),
        ("sold_through", one("own")),
        ("shown_by", one("bank")),
        ("payments", Answer::Payments(vec![payment(before(8), 59_900, "某某数码")])),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("demands", many(&["refund", "named", "written"])),
    ]);
    golden(problem, journey, answers, "return_refused");
}

#[test]
fn a_fridge_that_the_platform_sold_itself() {
    let (problem, journey) = worked("not_as_agreed");
    let answers = answers([
        ("what_not", one("defect")),
        ("durable", one("yes")),
        ("found_in", one("half")),
        ("fixed", one("again")),
        ("got_day", Answer::Day(before(60))),
        ("what_for", line("某某牌冰箱")),
        ("really", line("冷藏室不制冷，修过两次")),
        ("sold_through", one("self")),
        ("platform_name", line("某某商城")),
        ("shown_by", one("other_wallet")),
        ("wallet_name", line("某某支付")),
        ("payments", Answer::Payments(vec![payment(before(64), 329_900, "某某商城自营")])),
        (
            "contacts",
            Answer::Contacts(vec![Contact { said: "promised".to_owned(), ..contact("merchant") }]),
        ),
        ("want", one("perform")),
        ("demands", many(&["perform", "loss", "named", "written"])),
        ("loss", Answer::Money(12_000)),
        ("loss_what", line("检测费")),
    ]);
    golden(problem, journey, answers, "defect_by_platform");
}

/// Which channels a case has and what its first letter says.
fn of(given: Answers, id: &str) -> (Vec<&'static str>, String) {
    let (problem, journey) = worked("not_as_agreed");
    let case = case(problem, finished(journey, given));
    let channels = plan(journey, &case, today(), YEARS).channels;
    let of = journey.letter(id);
    let text = of.map_or_else(String::new, |of| letter(&case, journey, of).plain(Lang::Zh));
    (channels.iter().map(|channel| channel.id).collect(), text)
}

/// The law of seven days has its limits: bought at a distance, in time, and of no kind that it leaves out.
#[test]
fn a_return_without_a_reason_is_claimed_by_law_only_where_the_law_gives_it() {
    for (question, option, given_by_law) in [
        ("within", "asked", true),
        ("within", "now", true),
        ("within", "late", false),
        ("excepted", "made", false),
        ("sold_through", "shop", false),
    ] {
        let given = answers([("what_not", one("no_reason")), (question, one(option))]);
        let (_, text) = of(given, "to_merchant");
        assert_eq!(text.contains("无需说明理由"), given_by_law, "{option}: {text}");
    }
    for (used, given_by_law) in [("no", true), ("yes", false)] {
        let given = answers([
            ("what_not", one("prepaid")),
            ("prepaid_how", one("cooling")),
            ("used_before", one(used)),
        ]);
        let (_, text) = of(given, "to_merchant");
        assert_eq!(text.contains("七日内请求返还预付款本金"), given_by_law, "{used}: {text}");
    }
}

#[test]
fn nobody_speaks_of_fraud_without_saying_that_it_can_be_proved() {
    let (problem, journey) = worked("not_as_agreed");
    let mut tripled = 0;
    // Three answers lead there, one more than `every_answer` takes together.
    let of_goods = |said: &Answers| said.get("what_not") == Some(&one("not_described"));
    for answers in every_path(journey).into_iter().filter(of_goods) {
        let case = case(problem, answers);
        let proved = case.answers.get("deceived") == Some(&one("proof"));
        for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
            let text = letter(&case, journey, letter_of).plain(Lang::Zh);
            let speaks = text.contains("三倍") || text.contains("不实说明");
            assert!(!speaks || proved, "{}: {text}", letter_of.id);
            tripled += usize::from(text.contains("三倍"));
        }
    }
    assert!(tripled > 0);
}

#[test]
fn the_seller_comes_first_and_a_vanished_one_is_written_to() {
    let at = |state: &str, through: &str| {
        answers([
            ("what_not", one("prepaid")),
            ("prepaid_how", one("closed")),
            ("seller_state", one(state)),
            ("sold_through", one(through)),
            ("shown_by", one("wechat")),
        ])
    };
    assert_eq!(of(at("open", "shop"), "to_merchant").0[0], "merchant");
    let (gone, text) = of(at("gone", "shop"), "to_merchant");
    assert!(gone[0] == "wechat" && gone.contains(&"merchant_by_mail"), "{gone:?}");
    assert!(text.contains("本人现在联系不上贵方"), "{text}");
    let (struck_off, _) = of(at("struck_off", "platform"), "to_market");
    assert!(!struck_off.iter().any(|id| id.starts_with("merchant")), "{struck_off:?}");
    // What a platform sells itself has no platform beside it.
    let (own, text) = of(at("open", "self"), "to_merchant");
    assert!(!own.contains(&"marketplace") && text.contains("平台承担销售者"), "{own:?} {text}");
    // Neither the People's Bank nor the bank regulator deals with goods and services.
    for ids in [gone, struck_off, own] {
        assert!(!ids.iter().any(|id| id.starts_with("pboc") || *id == "nfra"), "{ids:?}");
    }
}
