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
    again: NONE,
    above: NONE,
};

/// Alipay.
pub const ALIPAY: Intake = Intake {
    paste: t("打开支付宝，粘贴到投诉框里", "Open Alipay and paste it into the complaint box"),
    ..WALLET
};

/// WeChat Pay.
pub const WECHAT: Intake = Intake {
    limit: 300,
    paste: t("打开微信，照上面写的入口粘贴", "Open WeChat by the way given above and paste it"),
    ways: &[
        ("app", t("在微信里", "In WeChat")),
        ("phone", t("打 95017", "By calling 95017")),
        ("mail", BY_MAIL),
    ],
    again: t(
        "在账单里打开原来那张投诉单。有「继续投诉」就点它，不用从头再写。请到官方页面核对。",
        "Open the same complaint from the bill. If it shows 「继续投诉」 (continue the complaint), use it instead of starting anew. Please check on the official page.",
    ),
    ..WALLET
};

/// WeChat Pay about itself, where no seller reads the complaint.
pub const WECHAT_ITSELF: Intake = Intake {
    limit: WALLET.limit,
    paste: t(
        "打开微信，搜索「腾讯客服」，粘贴给客服",
        "Open WeChat, search for 「腾讯客服」 (its customer service) and paste it there",
    ),
    ..WECHAT
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
    above: t(
        "可以请它的上一级再核查一遍。收到答复后 30 日内提出。请到官方页面核对。",
        "You can ask its upper level to review the answer, within 30 days of receiving it. Please check on the official page.",
    ),
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

/// The shopping platform. What its box holds is not known.
pub const MARKETPLACE: Intake = Intake {
    limit: 200,
    paste: t(
        "打开平台 App，从那个订单进客服，粘贴过去",
        "Open the platform's app, go to its service from the order, and paste it",
    ),
    ways: &[
        ("app", t("在平台 App 里", "In the platform's app")),
        ("phone", BY_PHONE),
        ("web", t("在平台网站上", "On the platform's website")),
        ("mail", BY_MAIL),
    ],
    ask: t(
        "要工单号。请它书面告诉您店家的名称、地址和联系方式。",
        "Ask for the ticket number, and for the shop's name, address and contact details in writing.",
    ),
    ..WALLET
};

/// A person who was paid by mistake.
pub const PAYEE: Intake = Intake {
    limit: 200,
    paste: t(
        "打开转账记录，把短版发给收款人",
        "Open the record of the transfer and send the payee the short form",
    ),
    ways: &[("app", BY_APP), ("phone", BY_PHONE), ("mail", BY_MAIL)],
    reference: t("凭证号，没有就空着", "Reference, if there is one"),
    ask: t("截图留下对方的答复。", "Keep a screenshot of the answer."),
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
    paste: t(
        "打印后邮寄，或者打 12363（加区号）照着念",
        "Print and post it, or call 12363 (with the area code) and read it out",
    ),
    ways: &[
        ("phone", t("打 12363（加区号）", "By calling 12363 (with the area code)")),
        ("mail", BY_MAIL),
        ("counter", t("到窗口", "At its window")),
    ],
    reference: REGISTERED,
    ask: ASK_REGISTERED,
    place: t("哪一个分支机构", "Which branch"),
    again: NONE,
    above: NONE,
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

/// A mediation body.
pub const MEDIATION: Intake = Intake {
    paste: t("照它的申请表填", "Fill in its own form"),
    ways: &[
        ("mini", t("小程序", "In the mini-program")),
        ("counter", t("到窗口", "At its window")),
        ("phone", BY_PHONE),
    ],
    reference: t("受理编号", "Number of the request"),
    ask: t(
        "要受理编号，问对方同不同意调解。",
        "Ask for the number, and whether the other side agrees to mediation.",
    ),
    place: t("哪一家调解组织", "Which body"),
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

/// Market regulation, as told of a violation.
pub const MARKET_REPORT: Intake = Intake {
    paste: t(
        "打开「全国12315」，选举报（不是投诉），粘贴进去",
        "Open 「全国12315」, choose to report (举报, not 投诉) and paste it",
    ),
    ask: t(
        "要举报的编号。查处结果，法律有规定的才会告诉您。",
        "Ask for the number of the report. You are told of the outcome only where a law says so.",
    ),
    ..MARKET
};

/// The consumer association.
pub const ASSOCIATION: Intake = Intake {
    paste: t("打印后带到服务窗口", "Print it and take it to the window"),
    ways: &[("counter", t("到窗口", "At its window")), ("phone", BY_PHONE), ("mail", BY_MAIL)],
    place: t("哪一家消协", "Which association"),
    ..PBOC
};

/// The line of the local government.
pub const CITY: Intake = Intake {
    paste: t(
        "打 12345 照着念；当地有 App 或小程序的，也可以粘贴",
        "Call 12345 and read it out, or paste it into its local app or mini-program",
    ),
    ways: &[
        ("phone", t("打 12345", "By calling 12345")),
        ("app", BY_APP),
        ("mini", t("小程序", "In the mini-program")),
        ("web", t("在网站上", "On its website")),
    ],
    reference: TICKET,
    ask: ASK_TICKET,
    place: NONE,
    ..PBOC
};

/// The payment association, as told of a violation.
pub const PCAC: Intake = Intake {
    paste: t(
        "在协会官方网站的举报入口粘贴",
        "Paste it where the association's official site takes reports",
    ),
    ways: &[("web", t("在协会网站上", "On its website")), ("mail", BY_MAIL)],
    reference: t("举报编号", "Number of the report"),
    ask: t(
        "要举报的编号，并问多久告诉您收没收下。",
        "Ask for the number of the report, and when you will hear whether it is taken.",
    ),
    place: NONE,
    ..PBOC
};

/// A credit bureau.
pub const BUREAU: Intake = Intake {
    paste: t(
        "打印后交到受理征信异议的窗口；交之前先问要带什么",
        "Print it and hand it in where objections to credit records are taken; ask first what to bring",
    ),
    ways: &[
        ("counter", t("到窗口", "At its window")),
        ("web", t("在官网上", "On the official site")),
        ("mail", BY_MAIL),
    ],
    reference: t("异议受理编号", "Number of the objection"),
    ask: t(
        "要受理编号，并请它先在记录上标注「存在异议」。",
        "Ask for the number, and that the record is marked as disputed meanwhile.",
    ),
    place: NONE,
    ..PBOC
};

/// A line for reports that has a form of its own.
pub const REPORT_LINE: Intake = Intake {
    first: &[],
    limit: 0,
    paste: t("照它的举报页面，一项一项填", "Fill in its form, field by field"),
    ways: &[("web", t("在官网上", "On the official site")), ("phone", BY_PHONE), ("app", BY_APP)],
    reference: t("举报编号", "Number of the report"),
    ask: t("有编号就记下来。", "Note the number, if you get one."),
    place: NONE,
    again: NONE,
    above: NONE,
};

/// A court.
pub const COURT: Intake = Intake {
    paste: t(
        "把起诉状的空白处填好，在「人民法院在线服务」提交，或者交到立案窗口",
        "Fill in the blanks of the statement of claim; file it in 「人民法院在线服务」 or at the court's window",
    ),
    ways: &[
        ("mini", t("「人民法院在线服务」小程序", "The mini-program 「人民法院在线服务」")),
        ("web", t("「人民法院在线服务」网站", "The website 「人民法院在线服务」")),
        ("counter", t("到立案窗口", "At the court's window")),
        ("mail", BY_MAIL),
    ],
    reference: t("案号或收件编号", "Case number, or that of the receipt"),
    ask: t(
        "要收到材料的凭证，记下案号。",
        "Ask for a receipt for the papers, and note the case number.",
    ),
    place: t("哪个法院", "Which court"),
    ..PBOC
};

/// An arbitration institution.
pub const ARBITRATION: Intake = Intake {
    paste: t(
        "照这家仲裁机构的格式写申请书，再提交",
        "Write the request in the form of that institution and file it",
    ),
    ways: &[
        ("web", t("在它的网站上", "On its website")),
        ("counter", t("到窗口", "At its window")),
        ("mail", BY_MAIL),
    ],
    reference: t("案号", "Case number"),
    ask: t(
        "要收件凭证。五日内会告诉您受理不受理。",
        "Ask for a receipt. Within 5 days you hear whether it is accepted.",
    ),
    place: t("哪家仲裁机构", "Which institution"),
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
    again: NONE,
    above: NONE,
};
