//! What the guard holds back, and what it leaves alone: judged by the words around a number.
#![cfg(not(target_arch = "wasm32"))]

use fusu::domain::guard::{Secret, Wanted, mask, remove, scan};
use proptest::prelude::*;

#[track_caller]
fn case(text: &str, expected: &[Secret], masked: &str) {
    let found = scan(text, Wanted::Words);
    assert_eq!(found.iter().map(|f| f.secret).collect::<Vec<_>>(), expected, "{text}");
    assert_eq!(mask(text, &found), masked);
}

#[test]
fn secrets() {
    case("验证码是 483920", &[Secret::SmsCode], "验证码是 ＊＊＊");
    case("验证码：４８３９２０，我没给", &[Secret::SmsCode], "验证码：＊＊＊，我没给");
    case("the one-time code was 483920", &[Secret::SmsCode], "the one-time code was ＊＊＊");
    case("密码 abc123", &[Secret::Password], "密码 ＊＊＊");
    case("my PIN is 4839", &[Secret::Password], "my PIN is ＊＊＊");
    case("CVV 123", &[Secret::Cvv], "CVV ＊＊＊");
    case("the security code: 123", &[Secret::Cvv], "the security code: ＊＊＊");
    case("我的卡 6222 0000 0000 0009 被刷", &[Secret::Card], "我的卡 ＊＊＊0009 被刷");
    case("身份证 999900199003070010", &[Secret::IdNumber], "身份证 ＊＊＊");
    case("my card 6222000000000009.", &[Secret::Card], "my card ＊＊＊0009.");
}

#[test]
fn a_secret_is_noticed_where_the_sentence_gives_it() {
    case("我没告诉他密码是 483920", &[Secret::Password], "我没告诉他密码是 ＊＊＊");
    case(
        "他没有问，我就说了。验证码 483920",
        &[Secret::SmsCode],
        "他没有问，我就说了。验证码 ＊＊＊",
    );
    case("没有别的，密码：abc123", &[Secret::Password], "没有别的，密码：＊＊＊");
    case("没输过密码 abc123", &[Secret::Password], "没输过密码 ＊＊＊");
    case(
        "I never told him that the code: password is 4839",
        &[Secret::Password],
        "I never told him that the code: password is ＊＊＊",
    );
    case("我不小心说了密码 4839", &[Secret::Password], "我不小心说了密码 ＊＊＊");
    case("没想到他拿到了验证码 483920", &[Secret::SmsCode], "没想到他拿到了验证码 ＊＊＊");
    case("another password 4839", &[Secret::Password], "another password ＊＊＊");
}

#[test]
fn only_a_card_that_is_called_the_person_s_own_is_certain() {
    for (text, certain) in [
        ("我的卡 6222000000000009 被刷", true),
        ("我的银行卡号是6222000000000009", true),
        ("本人卡号：6222 0000 0000 0009", true),
        ("my bank card 4111111111111111", true),
        ("卡 6222000000000009 被刷", false),
        ("订单 6222000000000009", false),
        ("我的卡 0000000000000000", false),
        ("身份证 999900199003070010", false),
        ("密码 abc123", false),
    ] {
        let found = scan(text, Wanted::Words);
        assert_eq!(found.len(), 1, "{text}");
        assert!(found.iter().all(|finding| finding.certain == certain), "{text}");
    }
}

#[test]
fn the_person_s_own_card_is_noticed_whoever_is_spoken_of() {
    for before in [
        "",
        "对方骗我说出卡号 ",
        "对方让说出卡号",
        "对方要走了卡号",
        "骗子问我要银行卡号：",
        "骗子拿我的卡号 ",
        "收款人不明，卡号是",
        "对方给我的账号 ",
        "我告诉对方卡号 ",
        "我告诉了对方银行卡号 ",
        "我把卡号发给对方，账号是 ",
        "发给骗子卡号 ",
        "我的收款账号 ",
        "退到本人收款账户：",
        "我的其他账号 ",
        "对方 ",
        "转给 ",
        "the scammer made me say the card number ",
        "they took my account ",
        "sent to my account ",
        "I told the scammer my card number ",
        "I gave the recipient account ",
        "this account ",
        "another account number: ",
    ] {
        for number in
            ["6222000000000009", "6217 0000 0000 0000 004", "６２２２０００００００００００９"]
        {
            let text = format!("{before}{number}。");
            let found = scan(&text, Wanted::Words);
            assert_eq!(found.len(), 1, "{text}");
            assert!(found.iter().all(|finding| finding.secret == Secret::Card), "{text}");
        }
    }
}

#[test]
fn the_other_side_s_account_is_left_alone() {
    for before in [
        "对方账号 ",
        "对方的银行卡号是：",
        "对方账号（",
        "收款人账户：",
        "收款方帐号为",
        "收款账号 ",
        "骗子的卡号 ",
        "嫌疑人账户 ",
        "他的账号是",
        "我转账给对方账号 ",
        "我把钱打给骗子的账户 ",
        "我把钱转到对方账户 ",
        "their account ",
        "The payee's account number is ",
        "his bank account: ",
        "I sent 500 to the scammer’s account no. ",
        "the recipient card number was ",
    ] {
        for number in ["6222000000000009", "6217 0000 0000 0000 004"] {
            let text = format!("{before}{number}。");
            assert_eq!(scan(&text, Wanted::Words), [], "{text}");
        }
    }
}

#[test]
fn where_numbers_are_wanted_only_cards_are_let_through() {
    for text in [
        "王某 6222000000000009 某某银行",
        "6222000000000009",
        "4200001234202611230123456789",
        "20480611",
        "12315-2026-1123-0042",
        "某某网络科技（1688）有限公司",
        "PIN Coffee 2024",
    ] {
        assert_eq!(scan(text, Wanted::Numbers), [], "{text}");
    }
    for (text, secret) in [
        ("卡 6222000000000009 密码 483920", Secret::Password),
        ("验证码483920", Secret::SmsCode),
        ("CVV: 123", Secret::Cvv),
        ("999900199003070010", Secret::IdNumber),
        ("password abc123", Secret::Password),
    ] {
        let found = scan(text, Wanted::Numbers);
        assert_eq!(found.iter().map(|f| f.secret).collect::<Vec<_>>(), [secret], "{text}");
    }
}

#[test]
fn what_is_left_alone() {
    for text in [
        "交易单号 4200001234202611230123456789",
        "我告诉了别人验证码",
        "被扣 25.00 元，共 14 笔",
        "2026-11-23 14:02",
        "6222000000000000",
        "999900199003070011",
        "1Password 2024 会员",
        "shopping 20261123",
        "spin 2024",
        "某某省某某市幸福路 1 号 2 栋 1203 室",
        "",
        // No password was given: the most important sentence in a theft.
        "没输过密码2970元就被付走了。",
        "我没有输入密码，2970 元就没了",
        "没输密码 2970 就扣走了",
        "免密码 1000 以内都能扣",
        "从来没收到过验证码 20261123 那天也没有",
        "验证码 2026年11月22日 收到过一条",
        "密码￥2970被付走",
        "输密码 1000块",
        "收到验证码3000次",
        "no password was asked for, 2970 yuan was gone",
        "without a password 2970 was taken",
        "I never got a verification code 20261123",
        "无需密码 2970 就付走了",
    ] {
        assert_eq!(scan(text, Wanted::Words), [], "{text}");
    }
}

proptest! {
    #[test]
    fn masking_leaves_nothing(text in "(验证码|密码|cvv| |是|对方|账号|my|[0-9]{1,19}|[a-z]{1,4}|。){0,8}") {
        let masked = mask(&text, &scan(&text, Wanted::Words));
        prop_assert_eq!(scan(&masked, Wanted::Words), vec![]);
    }

    #[test]
    fn scanning_is_total(text in ".*") {
        let found = scan(&text, Wanted::Words);
        let _ = (mask(&text, &found), remove(&text, &found));
    }
}
