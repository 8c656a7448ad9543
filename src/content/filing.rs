//! How each channel takes a complaint: where the text goes, how it is filed, what number to ask for.

use super::steps::NONE;
use crate::domain::channel::Intake;
use crate::domain::condition::Condition::{All, Chose, ChoseAny, Not};
use crate::text::{Text, t};

const TICKET: Text = t("工单号", "Ticket number");
const REGISTERED: Text = t("登记编号", "Registration number");
const ASK_TICKET: Text = t(
    "要一个工单号：对方登记您这次投诉的编号。",
    "Ask for the ticket number under which they keep your complaint.",
);
const ASK_REGISTERED: Text = t(
    "要登记编号。以后凭它查办到哪一步。",
    "Ask for the registration number: with it you can follow the matter.",
);
const BY_APP: Text = t("在 App 里", "In the app");
const BY_PHONE: Text = t("打电话", "By phone");
const BY_MAIL: Text = t("邮寄", "By mail");

/// A wallet. What its box holds is not known: a short text is sure to fit.
pub const WALLET: Intake = Intake {
    first: &[],
    limit: 200,
    paste: t("打开那个 App，粘贴到投诉框里", "Open the app and paste it into its complaint box"),
    ways: &[("app", BY_APP), ("phone", BY_PHONE), ("mail", BY_MAIL)],
    reference: TICKET,
    ask: ASK_TICKET,
    place: NONE,
};

/// Alipay.
pub const ALIPAY: Intake = Intake {
    paste: t("打开支付宝，粘贴到投诉框里", "Open Alipay and paste it into the complaint box"),
    ..WALLET
};

/// WeChat Pay.
pub const WECHAT: Intake = Intake {
    limit: 300,
    paste: t("打开微信，粘贴到投诉框里", "Open WeChat and paste it into the complaint box"),
    ways: &[
        ("app", t("在微信里", "In WeChat")),
        ("phone", t("打 95017", "By calling 95017")),
        ("mail", BY_MAIL),
    ],
    ..WALLET
};

/// The bank.
pub const BANK: Intake = Intake {
    limit: 0,
    paste: t(
        "打开银行 App，粘贴给客服；或者打印，交到网点",
        "Open the bank's app and paste it to the service, or print it and hand it in at a branch",
    ),
    ways: &[
        ("app", t("在银行 App 里", "In the bank's app")),
        ("phone", BY_PHONE),
        ("counter", t("到网点", "At a branch")),
        ("mail", BY_MAIL),
    ],
    ..WALLET
};

/// The seller.
pub const MERCHANT: Intake = Intake {
    limit: 0,
    paste: t("打开商家的 App，粘贴给客服", "Open the seller's app and paste it to its service"),
    ways: &[
        ("app", t("在商家的 App 里", "In the seller's app")),
        ("phone", BY_PHONE),
        ("web", t("网站或邮件", "On its website or by e-mail")),
        ("mail", BY_MAIL),
    ],
    ..WALLET
};

/// The app store.
pub const APP_STORE: Intake = Intake {
    limit: 200,
    paste: t(
        "打开商店的购买记录，粘贴到退款申请里",
        "Open the store's purchase history and paste it into the request for a refund",
    ),
    ways: &[
        ("app", t("在商店里", "In the store")),
        ("web", t("在网站上", "On its website")),
        ("phone", BY_PHONE),
    ],
    ..WALLET
};

/// The telecom operator.
pub const CARRIER: Intake = Intake {
    limit: 0,
    paste: t(
        "打客服电话照着念，或粘贴到运营商 App 里",
        "Call the service and read it out, or paste it into the operator's app",
    ),
    ways: &[("phone", BY_PHONE), ("app", BY_APP), ("counter", t("到营业厅", "At its shop"))],
    ..WALLET
};

/// The People's Bank.
pub const PBOC: Intake = Intake {
    first: &[],
    limit: 0,
    paste: t("打印后邮寄，或者打 12363 照着念", "Print and post it, or call 12363 and read it out"),
    ways: &[
        ("phone", t("打 12363", "By calling 12363")),
        ("mail", BY_MAIL),
        ("counter", t("到窗口", "At its window")),
    ],
    reference: REGISTERED,
    ask: ASK_REGISTERED,
    place: t("哪一个分支机构", "Which branch"),
};

/// The financial regulator.
pub const NFRA: Intake = Intake {
    paste: t(
        "打开小程序「金融消费者保护服务平台」粘贴，或者打 12378 照着念",
        "Open the mini-program 「金融消费者保护服务平台」 and paste it, or call 12378 and read it out",
    ),
    ways: &[
        ("mini", t("小程序", "In the mini-program")),
        ("phone", t("打 12378", "By calling 12378")),
        ("mail", BY_MAIL),
    ],
    place: NONE,
    ..PBOC
};

/// Market regulation.
pub const MARKET: Intake = Intake {
    paste: t(
        "打开「全国12315」，粘贴到投诉内容里",
        "Open 「全国12315」 and paste it into the complaint",
    ),
    ways: &[
        ("app", t("「全国12315」App", "The app 「全国12315」")),
        ("mini", t("「全国12315」小程序", "The mini-program 「全国12315」")),
        ("web", t("www.12315.cn", "www.12315.cn")),
        ("phone", t("打 12315", "By calling 12315")),
        ("counter", t("到窗口", "At its window")),
    ],
    place: NONE,
    ..PBOC
};

/// The consumer association.
pub const ASSOCIATION: Intake = Intake {
    paste: t("打印后带到服务窗口", "Print it and take it to the window"),
    ways: &[("counter", t("到窗口", "At its window")), ("phone", BY_PHONE), ("mail", BY_MAIL)],
    place: t("哪一家消协", "Which association"),
    ..PBOC
};

/// The telecom appeal body.
pub const MIIT: Intake = Intake {
    paste: t(
        "打开官网的申诉页面粘贴，或者打 12300 照着念",
        "Open the appeal page of its official site and paste it, or call 12300 and read it out",
    ),
    ways: &[
        ("web", t("在官网上", "On the official site")),
        ("phone", t("打 12300", "By calling 12300")),
    ],
    place: NONE,
    ..PBOC
};

/// The police.
pub const POLICE: Intake = Intake {
    // Where freezing was not asked about, nothing is said of it; who was deceived calls 110 first.
    first: &[
        (
            All(&[Chose("frozen", "some"), Not(&Chose("who_paid", "tricked"))]),
            t(
                "还有没冻结的：先打它的客服冻结，再打 110。支付宝 95188，微信支付 95017，请以官方 App 为准；银行打卡背面的电话。",
                "Some are not frozen yet: call them first, then 110. Alipay 95188, WeChat Pay 95017 (check the official app); for the bank the number on your card.",
            ),
        ),
        (
            All(&[ChoseAny("frozen", &["no", "unknown"]), Not(&Chose("who_paid", "tricked"))]),
            t(
                "账户还没冻结：先打银行和钱包冻结，再打 110。支付宝 95188，微信支付 95017，请以官方 App 为准；银行打卡背面的电话。",
                "The account is not frozen yet: call the bank and the wallet first, then 110. Alipay 95188, WeChat Pay 95017 (check the official app); for the bank the number on your card.",
            ),
        ),
    ],
    limit: 0,
    paste: t("照着念，或者打印带去派出所", "Read it out, or print it and take it to the station"),
    ways: &[
        ("phone", t("打 110", "By calling 110")),
        ("counter", t("到派出所", "At a police station")),
    ],
    reference: t("受案回执编号", "Number of the receipt"),
    ask: t(
        "当场要「受案回执」：公安收下报案的凭证。",
        "Ask on the spot for the receipt of the report (受案回执).",
    ),
    place: t("哪个派出所", "Which police station"),
};
