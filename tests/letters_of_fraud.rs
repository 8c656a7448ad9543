//! The letters of who was deceived, and of whose account or identity was taken, word for word.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, filing, golden, letter, line, many, one, told, worked};
use common::{before, case, contact, every_answer, finished, payment, today};
use fusu::content::holidays::YEARS;
use fusu::domain::answer::{Answer, Answers, Payment};
use fusu::domain::case::{Case, Filing};
use fusu::domain::journey::{Next, plan};
use fusu::text::{Lang, letter_words as words};

#[test]
fn a_false_customer_service_that_had_the_screen_shared() {
    let (problem, journey) = worked("scam");
    let sent = [(1_980_000, "15:42"), (2_000_000, "15:58")]
        .map(|(fen, time)| Payment { time: time.to_owned(), ..payment(before(0), fen, "王某") });
    let answers = answers([
        ("scam_kind", one("service")),
        ("posed_as", line("某某购物平台的客服")),
        ("police", one("no")),
        ("exposed", many(&["screen", "code"])),
        ("still", one("offers")),
        ("shown_by", many(&["bank"])),
        ("bank_name", line("某某银行")),
        ("contact_how", one("phone")),
        ("contact_day", Answer::Day(before(0))),
        ("told", line("不转到安全账户，会影响征信")),
        ("payments", Answer::Payments(sent.to_vec())),
        ("noticed", Answer::Day(before(0))),
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
        ("due_day", Answer::Day(before(20))),
        ("lie", line("现货，当天发出")),
        ("payments", Answer::Payments(vec![payment(before(30), 268_000, "某某数码")])),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("demands", many(&["refund", "triple", "named", "written"])),
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
        ("police_day", Answer::Day(before(12))),
        ("station", line("某某市公安局某某分局")),
        ("notice_day", Answer::Day(before(2))),
        ("exposed", many(&["none"])),
        ("still", one("gone")),
        ("shown_by", many(&["alipay"])),
        ("funding_alipay", one("balance")),
        ("contact_how", one("group")),
        ("contact_day", Answer::Day(before(45))),
        ("told", line("跟着老师买，一个月翻倍")),
        ("payments", Answer::Payments(vec![payment(before(30), 5_000_000, "某某商贸")])),
        ("noticed", Answer::Day(before(13))),
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
        ("changed_day", Answer::Day(before(3))),
        ("new_value", line("手机号尾号 0000，某某银行尾号 1111 的卡")),
        ("noticed", Answer::Day(before(2))),
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
        ("police_day", Answer::Day(before(1))),
        ("station", line("某某派出所")),
        ("receipt", line("某公（网）受案字〔2026〕2 号")),
        ("shown_by", one("bank")),
        ("bank_name", line("某某银行")),
        ("operator", one("mobile")),
        ("changed_day", Answer::Day(before(2))),
        ("noticed", Answer::Day(before(2))),
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
        ("noticed", Answer::Day(before(2))),
        ("how_noticed", one("called")),
        ("exposed", many(&["none"])),
        ("contacts", Answer::Contacts(vec![contact("lender")])),
        ("credit_entry", line("某某消费金融有限公司，2026 年 11 月，30000 元")),
        ("elsewhere", one("no")),
    ]);
    golden(problem, journey, answers, "account_loan");
}

/// What the person did himself is no theft, and a seller who is there is not called a swindler.
#[test]
fn nobody_signs_another_wrong_than_the_one_he_told() {
    let (problem, journey) = worked("scam");
    let (mut deceived, mut dispute) = (0, 0);
    for said in every_answer(journey) {
        let case = case(problem, said);
        let trader =
            case.answers.get("seller_now").is_some_and(|it| !it.chose("gone") && on_path(&case));
        for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
            let text = letter(&case, journey, letter_of).plain(Lang::Zh);
            for untrue in ["未经本人授权", "不是本人操作", "盗刷", "被盗"] {
                assert!(!text.contains(untrue), "{}: {untrue}\n{text}", letter_of.id);
            }
            if trader {
                assert!(!text.contains(['骗', '警']), "{}\n{text}", letter_of.id);
                dispute += 1;
            } else {
                deceived += 1;
            }
        }
    }
    assert!(deceived > 500 && dispute > 50, "{deceived} and {dispute} letters");
}

/// Whether the question about the seller was asked.
fn on_path(case: &Case) -> bool {
    case.answers.get("scam_kind").is_some_and(|kind| kind.chose("seller"))
}

/// The next actions of a case of that type, each filed as soon as it is named, until there is proof to gather.
fn until_proof(problem: &str, given: Answers) -> Vec<&'static str> {
    let (problem, journey) = worked(problem);
    let mut case = case(problem, finished(journey, given));
    let mut filed = Vec::new();
    while let Next::File(channel) = plan(journey, &case, today(), YEARS).next {
        filed.push(channel.id);
        case.filings.push(Filing { day: today(), ..filing(channel.id) });
        assert!(filed.len() < 9, "{filed:?}");
    }
    filed
}

#[test]
fn who_was_deceived_is_sent_to_110_and_then_to_who_can_stop_the_money() {
    let given = |noticed| {
        answers([
            ("police", one("no")),
            ("shown_by", many(&["alipay", "bank"])),
            ("funding_alipay", one("balance")),
            ("noticed", Answer::Day(before(noticed))),
        ])
    };
    assert_eq!(until_proof("scam", given(1)), ["police", "alipay", "bank"]);
    // Weeks later nothing can be caught: the letter is better with its proof.
    assert_eq!(until_proof("scam", given(30)), ["police"]);
}

#[test]
fn who_got_the_notice_of_the_police_has_reconsideration_and_the_prosecutor() {
    let (problem, journey) = worked("scam");
    let case = case(problem, finished(journey, answers([("police", one("not_filed"))])));
    let plan = plan(journey, &case, today(), YEARS);
    let ids: Vec<_> = plan.channels.iter().map(|channel| channel.id).collect();
    assert!(!ids.contains(&"police"), "{ids:?}");
    assert!(ids.contains(&"review") && ids.contains(&"prosecutor"), "{ids:?}");
}

/// The police are an authority: who went there does not sign that nobody was told.
#[test]
fn who_was_turned_away_by_the_police_does_not_deny_that_he_went() {
    let (problem, journey) = worked("scam");
    for (police, denied) in
        [("no", words::NOT_ELSEWHERE), ("turned_away", words::NOT_ELSEWHERE_BUT)]
    {
        let given = answers([
            ("police", one(police)),
            ("shown_by", many(&["bank"])),
            ("contacts", Answer::Contacts(vec![told("bank", "")])),
            ("elsewhere", one("no")),
        ]);
        let case = case(problem, finished(journey, given));
        let text = letter(&case, journey, journey.letter("to_nfra").unwrap()).plain(Lang::Zh);
        assert!(text.contains(denied.zh), "{police}\n{text}");
    }
}

#[test]
fn where_the_identity_was_used_the_police_come_in_and_where_a_password_was_changed_they_do_not() {
    let given = |kind| answers([("kind", one(kind)), ("police", one("no"))]);
    for (kind, first) in [("sim", true), ("opened", true), ("loan", true), ("recycled", false)] {
        let filed = until_proof("account_tampered", given(kind));
        assert_eq!(filed.first() == Some(&"police"), first, "{kind}: {filed:?}");
    }
    let gone = answers([("kind", one("account")), ("money", one("yes")), ("police", one("no"))]);
    assert_eq!(until_proof("account_tampered", gone), ["police"]);
}
