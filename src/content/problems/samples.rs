//! An invented case for each journey, so that its letter can be read before any question is answered.

use chrono::{Days, Months, NaiveDate};

use crate::domain::answer::{Answer, Answers, CONTACTS, Contact, PAYMENTS, Payment};
use crate::domain::case::{Case, EvidenceState, Mark};

/// The sample case of the problem type, and the day on which its letter is written.
pub fn sample(problem: &str) -> Option<(NaiveDate, Case)> {
    let today = NaiveDate::from_ymd_opt(2026, 6, 30)?;
    let (answers, marks) = match problem {
        "auto_renewal" => (auto_renewal(today), &["authorisation", "bill", "notices"][..]),
        "account_stolen" => (account_stolen(today), &["loss_report", "bill", "police_receipt"][..]),
        "payment_failed" => (payment_failed(today), &["fail_page", "bill", "notices"][..]),
        "wrong_amount" => (wrong_amount(today), &["bill", "purchase", "statement"][..]),
        "not_as_agreed" => (not_as_agreed(today), &["promise", "photos", "bill"][..]),
        "scam" => (scam(today), &["scam_chats", "bill", "police_receipt"][..]),
        "account_tampered" => {
            (account_tampered(today), &["before_after", "logins", "loss_report"][..])
        }
        "disputed_charge" => (disputed_charge(today), &["fee_page", "clicks", "bill"][..]),
        _ => return None,
    };
    let now = today.and_hms_opt(9, 0, 0)?;
    let mark = || Mark { state: EvidenceState::InHand, note: String::new() };
    let evidence = marks.iter().map(|id| ((*id).to_owned(), mark())).collect();
    Some((today, Case { answers, evidence, ..Case::new("sample".to_owned(), problem, now) }))
}

fn auto_renewal(today: NaiveDate) -> Answers {
    let charges = (0..14_u32)
        .rev()
        .filter_map(|month| today.checked_sub_months(Months::new(month)))
        .map(|day| payment(day, 2500, "某某网络科技", "wechat", ""))
        .collect();
    let contact = Contact {
        whom: "merchant".to_owned(),
        name: String::new(),
        time: String::new(),
        day: today.pred_opt(),
        ticket: "20480611".to_owned(),
        said: "refused".to_owned(),
        note: String::new(),
    };
    from([
        ("consent", many(&["trial"])),
        ("trial_day", Answer::Day(today.checked_sub_months(Months::new(14)).unwrap_or(today))),
        ("trial_price", Answer::Money(990)),
        ("what_for", words("某某视频会员")),
        ("shown_by", one("wechat")),
        (PAYMENTS, Answer::Payments(charges)),
        ("sign_up_page", one("none")),
        ("notified", one("never")),
        ("used", one("no")),
        ("noticed", Answer::Day(today)),
        ("cancelled", one("done")),
        (CONTACTS, Answer::Contacts(vec![contact])),
        ("seller", words("某某网络科技有限公司")),
        ("demands", many(&["refund_all", "unbind", "proof", "records", "written"])),
        ("elsewhere", one("no")),
    ])
}

fn account_stolen(today: NaiveDate) -> Answers {
    let day = today.pred_opt().unwrap_or(today);
    let thefts =
        [("02:11", 99_900, "bank"), ("02:13", 99_900, "bank"), ("02:14", 50_000, "wechat")]
            .into_iter()
            .chain([("02:20", 20_000, "wechat"), ("02:21", 9_900, "wechat")])
            .map(|(time, fen, via)| payment(day, fen, "某某商贸", via, time))
            .collect();
    from([
        ("who_paid", one("not_me")),
        ("frozen", one("yes")),
        ("police", one("receipt")),
        ("police_day", Answer::Day(today)),
        ("station", Answer::Unknown),
        ("receipt", Answer::Unknown),
        ("shown_by", many(&["wechat", "bank"])),
        ("funding_wechat", one("card")),
        ("bank_name", words("某某银行")),
        ("card_tail", words("0000")),
        ("card_kind", one("debit")),
        (PAYMENTS, Answer::Payments(thefts)),
        ("noticed", Answer::Day(today)),
        ("how_noticed", one("message")),
        ("exposed", many(&["none"])),
        ("whereabouts", one("both")),
        ("code_sms", one("no")),
        (CONTACTS, Answer::Contacts(vec![])),
        ("elsewhere", one("no")),
        ("demands", many(&["freeze", "return", "logs", "records", "written"])),
    ])
}

fn payment_failed(today: NaiveDate) -> Answers {
    let day = today.pred_opt().unwrap_or(today);
    from([
        ("what_failed", one("failed_taken")),
        ("checked_taken", one("still")),
        ("shown_by", one("alipay")),
        ("funding_alipay", one("card")),
        ("bank_name", words("某某银行")),
        ("card_tail", words("0000")),
        ("bill_status", one("failed")),
        ("paid_again", one("yes")),
        ("want", one("back")),
        (PAYMENTS, Answer::Payments(vec![payment(day, 26_800, "某某超市", "", "18:42")])),
        (CONTACTS, Answer::Contacts(vec![])),
        ("demands", many(&["trace", "back", "confirm", "written"])),
    ])
}

fn wrong_amount(today: NaiveDate) -> Answers {
    let day = today.pred_opt().unwrap_or(today);
    let charges = ["12:06", "12:07"].map(|time| payment(day, 8_800, "某某餐厅", "", time));
    from([
        ("what_wrong", one("twice")),
        ("twice_how", one("retried")),
        ("shown_by", one("wechat")),
        ("funding_wechat", one("balance")),
        (PAYMENTS, Answer::Payments(charges.to_vec())),
        ("difference", Answer::Money(8_800)),
        (CONTACTS, Answer::Contacts(vec![])),
        ("demands", many(&["refund", "explain", "written"])),
    ])
}

fn not_as_agreed(today: NaiveDate) -> Answers {
    let day = today.checked_sub_days(Days::new(6)).unwrap_or(today);
    let got = today.checked_sub_days(Days::new(3)).unwrap_or(today);
    from([
        ("what_not", one("not_described")),
        ("checked_order", one("still")),
        ("differs", one("kind")),
        ("got_day", Answer::Day(got)),
        ("what_for", words("某某牌羽绒服")),
        ("agreed", words("填充物为 90% 白鸭绒")),
        ("really", words("吊牌标明填充物为聚酯纤维")),
        ("sold_through", one("platform")),
        ("platform_name", words("某某商城")),
        ("seller_state", one("open")),
        ("shown_by", one("wechat")),
        (PAYMENTS, Answer::Payments(vec![payment(day, 39_900, "某某服饰旗舰店", "", "20:15")])),
        (CONTACTS, Answer::Contacts(vec![])),
        ("want", one("refund")),
        ("demands", many(&["refund", "written"])),
    ])
}

fn scam(today: NaiveDate) -> Answers {
    let day = today.pred_opt().unwrap_or(today);
    let sent = vec![
        payment(day, 1_980_000, "王某", "", "15:42"),
        payment(day, 2_000_000, "王某", "", "15:58"),
    ];
    from([
        ("scam_kind", one("service")),
        ("posed_as", words("某某购物平台的客服")),
        ("police", one("receipt")),
        ("police_day", Answer::Day(day)),
        ("station", words("某某派出所")),
        ("receipt", Answer::Unknown),
        ("exposed", many(&["screen"])),
        ("still", one("gone")),
        ("shown_by", many(&["bank"])),
        ("bank_name", words("某某银行")),
        ("card_tail", words("0000")),
        ("contact_how", one("phone")),
        ("contact_day", Answer::Day(day)),
        ("told", words("不转到安全账户，会影响征信")),
        (PAYMENTS, Answer::Payments(sent)),
        ("noticed", Answer::Day(day)),
        ("warned", one("no")),
        (CONTACTS, Answer::Contacts(vec![])),
        ("other_side", words("王某 6222000000000000000 某某银行某某支行")),
        ("their_ids", words("来电 00000000000，昵称「客服小李」")),
        ("demands", many(&["freeze", "own", "keep", "measures", "written"])),
        ("elsewhere", one("no")),
    ])
}

fn account_tampered(today: NaiveDate) -> Answers {
    let day = today.pred_opt().unwrap_or(today);
    from([
        ("kind", one("account")),
        ("changed", many(&["phone", "device", "card"])),
        ("frozen", one("yes")),
        ("money", one("no")),
        ("can_login", one("no")),
        ("shown_by", one("wechat")),
        ("changed_day", Answer::Day(day)),
        ("new_value", words("手机号尾号 0000，某某银行尾号 1111 的卡")),
        ("noticed", Answer::Day(today)),
        ("how_noticed", one("message")),
        ("exposed", many(&["none"])),
        (CONTACTS, Answer::Contacts(vec![])),
        ("demands", many(&["freeze", "restore", "unbind", "logs", "cause", "written"])),
        ("elsewhere", one("no")),
    ])
}

fn disputed_charge(today: NaiveDate) -> Answers {
    let day = today.pred_opt().unwrap_or(today);
    from([
        ("shown_by", one("alipay")),
        ("fee_kind", one("addon")),
        ("checked_order", one("still")),
        ("what_for", words("出行保险")),
        ("why", many(&["small", "default"])),
        (PAYMENTS, Answer::Payments(vec![payment(day, 3_000, "某某旅行网", "", "20:16")])),
        ("order_total", Answer::Money(58_300)),
        ("used", one("no")),
        ("noticed", Answer::Day(day)),
        (CONTACTS, Answer::Contacts(vec![])),
        ("demands", many(&["refund", "basis", "proof", "written"])),
    ])
}

fn payment(day: NaiveDate, fen: i64, payee: &str, via: &str, time: &str) -> Payment {
    let (payee, via, time) = (payee.to_owned(), via.to_owned(), time.to_owned());
    Payment { time, payee, via, ..Payment::new(day, fen) }
}

fn from<const N: usize>(list: [(&str, Answer); N]) -> Answers {
    list.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect()
}

fn one(id: &str) -> Answer {
    Answer::One(id.to_owned())
}

fn many(ids: &[&str]) -> Answer {
    Answer::Many(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn words(text: &str) -> Answer {
    Answer::Words(text.to_owned())
}
