//! 自动续费、免密代扣: charged again and again for a subscription (knowledge base P8).

use super::{
    COSTS, LOOK_INTO_IT, LOOK_INTO_WALLET, MARKET_ANSWERS, MONEY_BACK, NAME_THE_SHOP, NAMED,
    NOTICED_LATER, PAYERS, PLATFORM_HELPS, RECORDS, RECORDS_LINE, REFUNDERS, SELLER_NAMED,
    SELLER_NAMES_ITSELF, SELLERS, SHOP_UNNAMED, TRACED, URGE_MARKET, WRITTEN, WRITTEN_LINE, owed,
    point, press_the_shop, sentence,
};
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, ARBITRATION_CLAUSE, BANK_NAME, CARD_TAIL, CONTACTS,
    ECNY_OPERATOR, ELSEWHERE, ELSEWHERE_WHERE, FUNDING_STORE, LICENSED, NONE, NOTICED, OPERATOR,
    PAYMENTS, PERSONAL_USE, PLATFORM_NAME, SELLER, SELLER_ADDRESS, SELLER_CODE, SHOWN_BY, STORE,
    TENPAY_DOMICILE, UNIONPAY_DOMICILE, WALLET_COMPANY, WALLET_DOMICILE, WALLET_NAME,
};
use crate::content::{channels, evidence, letters};
use crate::domain::asked::Asked;
use crate::domain::channel::Channel;
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Free, Known, Not, OpenAtLeast,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Charged, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Letter;
use crate::domain::letter::Receiver::{
    self, Association, Bank, Clearing, Court, Inspection, Market, Merchant, Nfra, Pboc, Platform,
    Store, Telecom,
};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem};
use crate::domain::sequence::{Event, Order};
use crate::text::t;

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "auto_renewal",
    name: t("自动续费、免密代扣", "Auto-renewal"),
    mark: "续",
    line: t("会员、订阅一直在扣钱", "A subscription keeps charging"),
    asked: &[
        (Chose("demands", "refund_all"), Asked::Open),
        (
            All(&[Chose("demands", "refund_unused"), ChoseAny("used", &["little", "yes"])]),
            Asked::Part("unused"),
        ),
    ],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "先截图自动扣款那一页，马上就关。明天就要扣的，先关再说。\n支付宝：我的 → 设置 → 支付设置 → 免密支付/自动扣款。\n微信：我 → 服务 → 钱包 → 支付设置 → 自动续费。\n苹果：设置 → Apple ID → 订阅。\n菜单会变。找不到就在该 App 里搜索「自动扣款」「扣费服务」或「自动续费」。",
        "Capture the page of the authorisation, then cancel it at once. If the next charge is due tomorrow, cancel first.\nAlipay: 我的 → 设置 → 支付设置 → 免密支付/自动扣款.\nWeChat: 我 → 服务 → 钱包 → 支付设置 → 自动续费.\nApple: 设置 → Apple ID → 订阅.\nMenus move: otherwise search the app for 「自动扣款」, 「扣费服务」 or 「自动续费」.",
    ),
    flow: Flow {
        steps: &[
            CONSENT,
            CANCEL_DAY,
            WHAT_FOR,
            TRIAL_DAY,
            TRIAL_PRICE,
            SHOWN_BY,
            WALLET_NAME,
            STORE,
            OPERATOR,
            FUNDING_STORE,
            Step { when: BANK_CHARGED, joins: true, ..BANK_NAME },
            Step { when: Chose("shown_by", "bank"), ..CARD_TAIL },
            Step {
                ask: Ask::Payments { usual: Charged::AtIntervals, trial: "trial_day" },
                ..PAYMENTS
            },
            SIGN_UP_PAGE,
            NOTIFIED,
            USED,
            UNUSED,
            Step { joins: true, ..NOTICED },
            CANCELLED,
            CONTACTS,
            DEMANDS,
        ],
        details: &[
            ELSEWHERE,
            ELSEWHERE_WHERE,
            PERSONAL_USE,
            SELLER,
            SELLER_ADDRESS,
            SELLER_CODE,
            PLATFORM_NAME,
            ARBITRATION_CLAUSE,
            WALLET_COMPANY,
            WALLET_DOMICILE,
            ALIPAY_COMPANY,
            ALIPAY_DOMICILE,
            TENPAY_DOMICILE,
            UNIONPAY_DOMICILE,
            ECNY_OPERATOR,
        ],
    },
    order: DAYS,
    items: &[
        AUTHORISATION,
        SIGN_UP,
        evidence::CALLS,
        evidence::CHATS,
        evidence::NOTICES,
        evidence::ORDER,
        evidence::BILL,
        CANCEL_PROOF,
        evidence::LOGINS_HELPFUL,
        evidence::DEVICE,
        evidence::LICENCE,
        evidence::STATEMENT,
        evidence::INVOICE,
    ],
    every_first: false,
    channels: &[
        channels::MERCHANT,
        channels::MARKETPLACE,
        channels::APP_STORE,
        channels::ALIPAY,
        channels::WECHAT,
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        channels::CARRIER,
        BANK_CHANNEL,
        channels::MARKET,
        channels::ASSOCIATION,
        PBOC_ALIPAY,
        PBOC_WECHAT,
        PBOC_UNIONPAY,
        PBOC,
        NFRA_CHANNEL,
        channels::MIIT,
        COURT,
        channels::ARBITRATION,
        MARKET_REPORT,
        channels::CITY,
        PCAC,
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[owed("refund_all")],
    bases: BASES,
    letters: &[
        letters::TO_MERCHANT,
        letters::TO_MARKETPLACE,
        letters::TO_STORE,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_CARRIER,
        letters::TO_BANK,
        TO_MARKET,
        TO_ASSOCIATION,
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        // A loan stands behind no charge that is asked about here.
        Letter { details: &["elsewhere", "elsewhere_where", "ecny_operator"], ..letters::TO_NFRA },
        letters::TO_MIIT,
        letters::TO_COURT_ON_SELLER,
        letters::TO_INSPECTION,
        letters::TO_CITY,
        letters::TO_PCAC,
    ],
    subject: &[(Always, t("关于自动续费扣款的投诉", "Complaint about charges by auto-renewal"))],
    sum: &[],
};

/// Which day cannot lie before which.
const DAYS: &[Order] = &[
    NOTICED_LATER,
    Order {
        event: Event::LastPayment,
        after: Event::Day("trial_day"),
        says: t(
            "最后一笔扣款在 {event}。开通的日子写的是 {after}，比它还晚。",
            "The last charge was on {event}, but it began on {after}: after that.",
        ),
    },
    Order {
        event: Event::LastPayment,
        after: Event::Day("cancel_day"),
        says: t(
            "最后一笔扣款在 {event}。取消的日子写的是 {after}，比它还晚。",
            "The last charge was on {event}, but it was cancelled on {after}: after that.",
        ),
    },
];

/// The wallet let it be charged without authority; otherwise the dispute is with the seller (knowledge base P8).
const WITHOUT_AUTHORITY: Condition =
    ChoseAny("consent", &["never_agreed", "after_cancel", "stolen"]);

/// What the wallet has to answer for itself: the charge, or an authorisation that cannot be closed.
const ABOUT_THE_WALLET: Condition = Any(&[WITHOUT_AUTHORITY, CANNOT_CANCEL]);

/// Cancelling was tried and did not succeed.
const CANNOT_CANCEL: Condition =
    Any(&[Chose("consent", "cannot_cancel"), Chose("cancelled", "cannot")]);

/// The renewal or its price was not pointed out as it has to be (CPR-10).
const NOT_POINTED_OUT: Condition = Any(&[
    ChoseAny("notified", &["never", "sometimes"]),
    ChoseAny("consent", &["no_notice", "never_agreed"]),
    ChoseAny("sign_up_page", &["none", "small"]),
]);

const PBOC_ALIPAY: Channel =
    Channel { when: All(&[ABOUT_THE_WALLET, channels::PBOC_ALIPAY.when]), ..channels::PBOC_ALIPAY };
const PBOC_WECHAT: Channel =
    Channel { when: All(&[ABOUT_THE_WALLET, channels::PBOC_WECHAT.when]), ..channels::PBOC_WECHAT };
const PBOC_UNIONPAY: Channel = Channel {
    when: All(&[ABOUT_THE_WALLET, channels::PBOC_UNIONPAY.when]),
    ..channels::PBOC_UNIONPAY
};
const PBOC: Channel =
    Channel { when: All(&[ABOUT_THE_WALLET, channels::PBOC.when]), ..channels::PBOC };

/// A bank answers for the charge only where it shows it, or nobody knows who does: it does not hold the authorisation
/// that a wallet was given.
const BANK_CHARGED: Condition = ChoseAny("shown_by", &["bank", "unknown"]);
const BANK_CHANNEL: Channel = Channel { when: BANK_CHARGED, ..channels::BANK };
const NFRA_CHANNEL: Channel =
    Channel { when: Any(&[BANK_CHARGED, Chose("shown_by", "ecny")]), ..channels::NFRA };

/// Only what the law lists as a breach of the seller is worth a report.
const MARKET_REPORT: Channel =
    Channel { when: Any(&[NOT_POINTED_OUT, CANNOT_CANCEL]), ..channels::MARKET_REPORT };
/// The wallet let it be charged without authority.
const PCAC: Channel =
    Channel { when: All(&[WITHOUT_AUTHORITY, channels::PCAC.when]), ..channels::PCAC };
/// A suit is for money.
const COURT: Channel = Channel {
    when: All(&[ChoseAny("demands", &["refund_all", "refund_unused"]), OpenAtLeast(1)]),
    ..channels::COURT
};

/// Whether a platform stands beside the seller is asked on the letters that hang on it (SAMR121-13).
const TO_MARKET: Letter = Letter {
    details: &[
        "elsewhere",
        "elsewhere_where",
        "personal_use",
        "seller",
        "seller_address",
        "seller_code",
        "platform_name",
    ],
    ..letters::TO_MARKET
};
const TO_ASSOCIATION: Letter = Letter { details: TO_MARKET.details, ..letters::TO_ASSOCIATION };

const TRIAL_DAY: Step = Step {
    id: "trial_day",
    joins: true,
    stage: Stage::Tell,
    title: t("哪一天开通的？", "On which day did it begin?"),
    help: t("看首笔扣款或当时的短信。", "See the first charge or the message of that time."),
    short: t("开通日期", "Began on"),
    ask: Ask::Day { unknown: true },
    when: Chose("consent", "trial"),
    signpost: None,
    more: None,
};

const TRIAL_PRICE: Step = Step {
    id: "trial_price",
    joins: true,
    stage: Stage::Tell,
    title: t("头一期花了多少钱？", "What did the first period cost?"),
    help: t(
        "例如 0.01 元、9.9 元。免费试用就填 0。",
        "For example 0.01 or 9.9 yuan; 0 if it was free.",
    ),
    short: t("首期价格", "First price"),
    ask: Ask::Money { unknown: true, zero: true },
    when: Chose("consent", "trial"),
    signpost: None,
    more: None,
};

const CANCEL_DAY: Step = Step {
    id: "cancel_day",
    joins: true,
    stage: Stage::Tell,
    title: t("您是哪一天取消的？", "On which day did you cancel?"),
    help: t(
        "看取消成功的短信、页面或客服记录。",
        "See the message, the page or the chat that confirms it.",
    ),
    short: t("取消日期", "Cancelled on"),
    ask: Ask::Day { unknown: true },
    when: Chose("consent", "after_cancel"),
    signpost: None,
    more: None,
};

const CONSENT: Step = Step {
    id: "consent",
    joins: false,
    stage: Stage::Tell,
    title: t("哪些像您的情况？", "Which of these apply to you?"),
    help: t("可以选几个。", "Choose as many as apply."),
    short: t("情况", "What happened"),
    ask: Ask::Many(&[
        choice(
            "never_agreed",
            t("没同意过自动续费", "I never agreed to an automatic renewal"),
            NONE,
        ),
        choice(
            "trial",
            t("先是免费试用或者低价首月", "It began with a free trial or a cheap first month"),
            t("后来按月、按年扣", "Then it charged every month or year"),
        ),
        choice("no_notice", t("续费前没提醒", "No notice came before the renewals"), NONE),
        choice("after_cancel", t("已经取消了，还在扣", "I cancelled, and it still charges"), NONE),
        choice("cannot_cancel", t("想取消，取消不了", "I want to cancel and cannot"), NONE),
        choice(
            "stolen",
            t("不是订阅，像是被人盗刷", "It is no subscription; it looks like theft"),
            NONE,
        ),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: Chose("consent", "stolen"),
        says: t(
            "像是盗刷的话，先冻结账户、止住损失，再从「账户疑似被盗」开始投诉。",
            "If it looks like theft, freeze the account first. Then start from 「账户疑似被盗」 (account stolen).",
        ),
        to: To::Problem("account_stolen"),
    }),
    more: None,
};

/// Where the contract began, the law asks for a prominent notice too (CPR-10, first half).
const SIGN_UP_PAGE: Step = Step {
    id: "sign_up_page",
    joins: false,
    stage: Stage::Payments,
    title: t(
        "开通那一页，写明到期自动续费、续费多少钱了吗？",
        "Did the sign-up page say that it renews, and at which price?",
    ),
    help: t("照记得的选。", "As far as you remember."),
    short: t("开通页怎么写的", "What the sign-up page said"),
    ask: Ask::One(&[
        choice("none", t("没有写", "No"), NONE),
        choice("small", t("有，但字小、不显眼", "Yes, but in small print"), NONE),
        choice("clear", t("写得很明显", "Yes, plainly"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    // Who never agreed saw no such page, unless it began with a trial.
    when: Any(&[
        Chose("consent", "trial"),
        All(&[
            Not(&Chose("consent", "never_agreed")),
            ChoseAny("consent", &["no_notice", "after_cancel", "cannot_cancel"]),
        ]),
    ]),
    signpost: None,
    more: None,
};

const WHAT_FOR: Step = Step {
    id: "what_for",
    joins: false,
    stage: Stage::Tell,
    title: t("扣的是什么服务的钱？", "Which service is it for?"),
    help: t(
        "照账单或会员页上的名字写，例如某某视频会员。",
        "As the bill or the membership page names it, for example a video membership.",
    ),
    short: t("服务名称", "Service"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Always,
    signpost: None,
    more: None,
};

const NOTIFIED: Step = Step {
    id: "notified",
    joins: true,
    stage: Stage::Payments,
    title: t("每次扣款之前，收到过提醒吗？", "Did a notice come before the charges?"),
    help: t(
        "说的是扣款之前。扣完才来的通知不算。",
        "Before the charge. A message after it does not count.",
    ),
    short: t("扣款前提醒", "Notice before charging"),
    ask: Ask::One(&[
        choice("never", t("一次都没有", "Never"), NONE),
        choice("sometimes", t("有几次有", "Sometimes"), NONE),
        choice("always", t("每次都有", "Every time"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Not(&Chose("consent", "no_notice")),
    signpost: None,
    more: Some(t(
        "翻一翻短信和 App 消息。法律要求续费前以显著方式提醒，但没有规定提前几天。网上说「提前五日」的是旧规定。另据《互联网平台价格行为规则》，2026 年 4 月 10 日起，每次扣款前都要提醒时间、金额和取消办法，请到官方页面核对。",
        "Look through your messages. The law asks for a prominent notice before each renewal but names no number of days. Texts that speak of five days quote an older rule. By the Rules on Pricing of Internet Platforms, each charge since 10 April 2026 has to be announced with its time, amount and the way to cancel; please check on the official page.",
    )),
};

const USED: Step = Step {
    id: "used",
    joins: false,
    stage: Stage::Payments,
    title: t("被扣款的这段时间，用过这项服务吗？", "Did you use the service in that time?"),
    help: t(
        "请如实选。用过也能投诉，要求会不一样。",
        "Please be truthful. You may complain either way; the demands differ.",
    ),
    short: t("是否用过", "Used"),
    ask: Ask::One(&[
        choice("no", t("没有用过", "No"), NONE),
        choice("little", t("用过几次", "A few times"), NONE),
        choice("yes", t("一直在用", "Yes, regularly"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const CANCELLED: Step = Step {
    id: "cancelled",
    joins: true,
    stage: Stage::Payments,
    title: t("现在关掉自动扣款了吗？", "Is the authorisation cancelled now?"),
    help: t(
        "没关的话：先截图授权页，马上就关。",
        "If not: capture the page of the authorisation, then cancel at once.",
    ),
    short: t("是否已取消", "Cancelled"),
    ask: Ask::One(&[
        choice("not_yet", t("还没有", "Not yet"), NONE),
        choice("done", t("已经关掉", "Yes"), NONE),
        choice("cannot", t("关不掉", "It cannot be cancelled"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: Not(&ChoseAny("consent", &["after_cancel", "cannot_cancel"])),
    signpost: None,
    more: Some(t(
        "支付宝：我的 → 设置 → 支付设置 → 免密支付/自动扣款。微信：我 → 服务 → 钱包 → 支付设置 → 自动续费。苹果：设置 → Apple ID → 订阅。菜单会变，找不到就在该 App 里搜索「自动扣款」「扣费服务」或「自动续费」。",
        "Alipay: 我的 → 设置 → 支付设置 → 免密支付/自动扣款. WeChat: 我 → 服务 → 钱包 → 支付设置 → 自动续费. Apple: 设置 → Apple ID → 订阅. Menus move: otherwise search the app for 「自动扣款」, 「扣费服务」 or 「自动续费」.",
    )),
};

const DEMAND_OPTIONS: &[Choice] = &[
    usual(choice(
        "refund_all",
        t("退还有争议的全部款项", "Refund all disputed charges"),
        t("没同意、没提醒、没用过", "Not agreed to, not announced, not used"),
    )),
    Choice {
        when: Not(&Chose("used", "no")),
        ..choice(
            "refund_unused",
            t("退还没有用到的部分", "Refund the part not used"),
            t("用过一部分时", "If part of it was used"),
        )
    },
    Choice {
        when: Not(&Chose("cancelled", "done")),
        ..choice(
            "cancel",
            t("停止扣款，取消自动续费", "Stop charging and cancel the renewal"),
            NONE,
        )
    },
    usual(choice(
        "unbind",
        t("删除扣款授权，并给我证明", "Cancel the automatic payment and confirm it in writing"),
        NONE,
    )),
    usual(choice(
        "proof",
        t("说我同意过的，请拿出凭据", "Show any proof that I agreed"),
        t("开通时间、方式、当时的页面", "When, how, and the page then shown"),
    )),
    NAMED,
    Choice { when: Chose("shown_by", "unknown"), ..TRACED },
    RECORDS,
    usual(WRITTEN),
];

const DEMANDS: Step = Step {
    id: "demands",
    joins: false,
    stage: Stage::Demands,
    title: t("您想要什么结果？", "What do you want?"),
    help: t(
        "常用的已经勾上。不要的去掉，还要的再勾。",
        "The usual ones are ticked. Take out what you do not want, and add what you do.",
    ),
    short: t("您的要求", "What you want"),
    ask: Ask::Many(DEMAND_OPTIONS),
    when: Always,
    signpost: None,
    more: Some(t(
        "没有人能保证退款。要求写得越具体，越容易办。不要写威胁的话。",
        "Nobody can promise a refund. The more exact the demand, the easier it is to meet. No threats.",
    )),
};

const UNUSED: Step = Step {
    id: "unused",
    joins: true,
    stage: Stage::Payments,
    title: t("没有用到的部分是多少钱？", "How much is the part that was not used?"),
    help: t(
        "例如一年的会员用了 3 个月，就按剩下 9 个月算。算不出就选「找不到、不知道」。",
        "For a year of which 3 months were used, take the other 9 months. If you cannot work it out, say so.",
    ),
    short: t("没用到的部分", "Part not used"),
    ask: Ask::Money { unknown: true, zero: false },
    when: ChoseAny("used", &["little", "yes"]),
    signpost: None,
    more: None,
};

/// Who can stop the charging.
const STOPPERS: &[Receiver] =
    &[Platform, Clearing, Merchant, Store, Telecom, Market, Association, Pboc];

const DEMAND_LINES: &[Demand] = &[
    Demand {
        id: "refund_all",
        to: REFUNDERS,
        when: OpenAtLeast(1),
        text: MONEY_BACK,
        brief: t("退还 {open}", "refund {open}"),
    },
    Demand {
        id: "refund_all",
        to: &[Platform, Clearing, Pboc],
        when: All(&[OpenAtLeast(1), WITHOUT_AUTHORITY]),
        text: MONEY_BACK,
        brief: t("退还 {open}", "refund {open}"),
    },
    Demand {
        id: "refund_all",
        to: &[Bank, Nfra],
        // Of a bank that may never have seen it the money cannot be asked.
        when: All(&[OpenAtLeast(1), WITHOUT_AUTHORITY, Chose("shown_by", "bank")]),
        text: MONEY_BACK,
        brief: t("退还 {open}", "refund {open}"),
    },
    // A wallet that only executed what the seller ordered passes the demand on (knowledge base P8).
    Demand {
        id: "refund_all",
        to: &[Platform, Clearing],
        when: All(&[OpenAtLeast(1), Not(&WITHOUT_AUTHORITY)]),
        text: t(
            "将本投诉转给收款商户，督促其退还扣款 {open}（{open_upper}）。",
            "Forward this complaint to the merchant and see to it that {open} is refunded.",
        ),
        brief: t("督促商户退还 {open}", "see to it that the merchant refunds {open}"),
    },
    Demand {
        id: "refund_unused",
        to: REFUNDERS,
        when: All(&[Not(&Chose("demands", "refund_all")), Known("unused")]),
        text: t("退还没有用到的部分 {unused}。", "Refund the part that was not used, {unused}."),
        brief: t("退还没用到的 {unused}", "refund the {unused} not used"),
    },
    Demand {
        id: "refund_unused",
        to: REFUNDERS,
        when: All(&[Not(&Chose("demands", "refund_all")), Not(&Known("unused"))]),
        text: t(
            "退还没有用到的部分，并写明计算方法。",
            "Refund the part that was not used, and show how it was calculated.",
        ),
        brief: t("退还没用到的部分", "refund the part not used"),
    },
    Demand {
        id: "cancel",
        to: REFUNDERS,
        when: Not(&Chose("cancelled", "done")),
        text: t(
            "立即停止扣款，取消自动续费，不收取费用。",
            "Stop charging at once and cancel the renewal, without a fee.",
        ),
        brief: t("停止扣款", "stop charging"),
    },
    Demand {
        id: "cancel",
        to: &[Platform, Clearing, Pboc],
        when: Not(&Chose("cancelled", "done")),
        text: t("立即停止这项扣款。", "Stop these charges at once."),
        brief: t("停止扣款", "stop charging"),
    },
    Demand {
        id: "unbind",
        to: STOPPERS,
        when: Not(&Chose("cancelled", "done")),
        text: t(
            "删除本人账户上的这项扣款授权，并书面告知删除时间。",
            "Delete this authorisation from my account and tell me in writing when it was done.",
        ),
        brief: t("删除扣款授权", "delete the authorisation"),
    },
    Demand {
        id: "unbind",
        to: STOPPERS,
        when: Chose("cancelled", "done"),
        text: t(
            "确认这项扣款授权已经删除，并书面告知删除时间。",
            "Confirm in writing that this authorisation is deleted, and since when.",
        ),
        brief: t("确认扣款授权已删除", "confirm that the authorisation is deleted"),
    },
    Demand {
        id: "unbind",
        to: &[Bank, Nfra],
        when: Always,
        text: t(
            "查明本人名下的代扣、快捷支付签约，告知商户、签约时间和解约办法。",
            "Find out which direct debits and quick-pay agreements run on my account, and tell me the merchant, the date and how to end each.",
        ),
        brief: t("查明代扣签约并告知解约办法", "tell me which direct debits run on my account"),
    },
    Demand {
        id: "proof",
        to: SELLERS,
        when: Always,
        text: t(
            "主张本人同意过的，提供开通记录：时间、方式和当时展示的页面。",
            "If it is claimed that I consented, produce the record: when, how, and the page then shown.",
        ),
        brief: t("提供所称同意的开通记录", "produce the record of the claimed consent"),
    },
    Demand {
        id: "proof",
        to: &[Platform, Clearing, Pboc],
        when: Always,
        text: t(
            "告知这项扣款授权的签约商户、时间和方式。",
            "Tell me to which merchant this authorisation was given, when and how.",
        ),
        brief: t("告知扣款授权的签约情况", "tell me how the authorisation was given"),
    },
    Demand {
        id: "proof",
        to: &[Bank, Nfra],
        when: Always,
        text: t(
            "说明[{several}每笔|这笔]扣款由谁发起、依据什么授权、由谁验证。",
            "State [{several}for each charge who ordered it|who ordered the charge], on which authority, and who verified it.",
        ),
        brief: t(
            "说明[{several}每笔|这笔]扣款由谁发起",
            "state who ordered [{several}each|the] charge",
        ),
    },
    SELLER_NAMED,
    SELLER_NAMES_ITSELF,
    Demand {
        id: "traced",
        to: &[Bank, Nfra],
        when: Chose("shown_by", "unknown"),
        text: t(
            "查明[{several}每笔|这笔]扣款经过了哪家支付机构、付给了谁，并书面告知。",
            "Find out which payment institution [{several}each|the] charge passed and who received it, and tell me in writing.",
        ),
        brief: t("查明扣款经过了谁、付给了谁", "find out whom each charge passed and reached"),
    },
    press_the_shop("refund_all"),
    NAME_THE_SHOP,
    LOOK_INTO_IT,
    LOOK_INTO_WALLET,
    URGE_MARKET,
    RECORDS_LINE,
    WRITTEN_LINE,
    COSTS,
];

/// To those who decide whether it is a consumer's matter (SAMR121-3).
const AS_CONSUMER: &[Receiver] = &[Market, Association, Court];

/// It began with a trial of which the price is known.
const PAID_TRIAL: Condition = All(&[Known("trial_price"), Not(&Free("trial_price"))]);
const NOT_TRIAL: Condition = Not(&Chose("consent", "trial"));

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "began",
        sentences: &[
            sentence(
                PAID_TRIAL,
                t(
                    "[{trial_day}，]本人以首期 {trial_price} 开通[{what_for}|这项服务]。",
                    "[On {trial_day} ]I took out [{what_for}|the service] at a first price of {trial_price}.",
                ),
            ),
            sentence(
                Free("trial_price"),
                t(
                    "[{trial_day}，]本人开通[{what_for}|这项服务]的免费试用。",
                    "[On {trial_day} ]I took out a free trial of [{what_for}|the service].",
                ),
            ),
            sentence(
                All(&[Chose("consent", "trial"), Not(&Known("trial_price"))]),
                t(
                    "[{trial_day}，]本人以首期优惠开通[{what_for}|这项服务]。",
                    "[On {trial_day} ]I took out [{what_for}|the service] at an introductory offer.",
                ),
            ),
            sentence(
                All(&[Chose("consent", "never_agreed"), NOT_TRIAL]),
                t(
                    "本人没有同意过[{what_for}|这项服务]的自动续费。",
                    "I never agreed to an automatic renewal of [{what_for}|the service].",
                ),
            ),
            sentence(
                All(&[Chose("consent", "never_agreed"), Chose("consent", "trial")]),
                t("本人没有同意过自动续费。", "I never agreed to an automatic renewal."),
            ),
            sentence(
                Chose("consent", "stolen"),
                t("本人没有办理过这项订阅。", "I did not take out this subscription."),
            ),
            sentence(
                Chose("sign_up_page", "none"),
                t(
                    "开通页没有写明到期自动续费和续费价格。",
                    "The sign-up page did not state the renewal and its price.",
                ),
            ),
            sentence(
                Chose("sign_up_page", "small"),
                t(
                    "开通页上，自动续费和续费价格的字小、不显眼。",
                    "On the sign-up page the renewal and its price stood in small, inconspicuous print.",
                ),
            ),
            crate::domain::problem::Sentence {
                to: AS_CONSUMER,
                ..sentence(
                    Chose("personal_use", "yes"),
                    t(
                        "这项服务属于生活消费，与经营无关。",
                        "The service is for private use, as consumers do, and not for a business.",
                    ),
                )
            },
        ],
    },
    Paragraph {
        id: "charged",
        sentences: &[
            sentence(
                DisputedAtLeast(2),
                t(
                    "{period}，本人[通过{place}]被[{payees}]自动扣款 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{period}: {count} automatic charges[ by {payees}][ through {place}], {total} in all[, of which {refunded} has been refunded].",
                ),
            ),
            sentence(
                Not(&DisputedAtLeast(2)),
                t(
                    "{first_day}，本人[通过{place}]被[{payees}]自动扣款 {total}[，已退 {refunded}]。",
                    "On {first_day} I was charged {total} automatically[ by {payees}][ through {place}][; {refunded} has been refunded].",
                ),
            ),
            // The service is named once, where its beginning is told; else here.
            sentence(
                All(&[Known("what_for"), NOT_TRIAL, Not(&Chose("consent", "never_agreed"))]),
                t("扣的是{what_for}的钱。", "The charges are for {what_for}."),
            ),
        ],
    },
    Paragraph {
        id: "grievance",
        sentences: &[
            sentence(
                Chose("consent", "no_notice"),
                t("续费前，本人没有收到提醒。", "No notice reached me before the renewals."),
            ),
            sentence(
                Chose("notified", "never"),
                t(
                    "[{several}每次扣款之前，本人都|扣款之前，本人]没有收到提醒。",
                    "No notice reached me before [{several}any of the charges|the charge].",
                ),
            ),
            sentence(
                Chose("notified", "sometimes"),
                t(
                    "只有几次扣款事先提醒过本人。",
                    "Only a few of the charges were announced to me beforehand.",
                ),
            ),
            sentence(
                Chose("used", "no"),
                t(
                    "扣款期间，本人没有使用过这项服务。",
                    "I did not use the service in the periods I was charged for.",
                ),
            ),
            sentence(
                Chose("used", "little"),
                t(
                    "扣款期间，本人只用过几次这项服务。",
                    "I used the service only a few times in the periods I was charged for.",
                ),
            ),
        ],
    },
    Paragraph {
        id: "since",
        sentences: &[
            sentence(
                Known("noticed"),
                t("本人于{noticed}发现扣款。", "I noticed the charges on {noticed}."),
            ),
            sentence(
                Chose("consent", "after_cancel"),
                t(
                    "[{cancel_day}，]本人已经取消这项服务，此后仍被扣款。",
                    "I cancelled the service[ on {cancel_day}] and was charged all the same.",
                ),
            ),
            sentence(
                CANNOT_CANCEL,
                t(
                    "本人想取消自动扣款，没能取消成功。",
                    "I tried to cancel the automatic charges and did not succeed.",
                ),
            ),
            sentence(
                Chose("cancelled", "done"),
                t("本人已关闭自动扣款。", "I have cancelled the automatic charges."),
            ),
        ],
    },
];

const BRIEF: &[Point] = &[
    point(
        0,
        DisputedAtLeast(2),
        t(
            "{period}，本人[通过{place}]被[{payees}]自动扣款 {count} 笔共 {total}[（已退 {refunded}）]。",
            "{period}: {count} automatic charges[ by {payees}][ through {place}], {total} in all.",
        ),
    ),
    point(
        0,
        Not(&DisputedAtLeast(2)),
        t(
            "{first_day}，本人[通过{place}]被[{payees}]自动扣款 {total}[（已退 {refunded}）]。",
            "On {first_day} I was charged {total}[ by {payees}][ through {place}].",
        ),
    ),
    point(3, Known("what_for"), t("所涉服务：{what_for}。", "The service is {what_for}.")),
    point(
        4,
        Always,
        t("[最近一笔单号 {last_order}。]", "[The latest order number is {last_order}.]"),
    ),
    point(
        3,
        PAID_TRIAL,
        t("当初是以首期 {trial_price} 开通的。", "It began at a first price of {trial_price}."),
    ),
    point(3, Free("trial_price"), t("当初是免费试用。", "It began as a free trial.")),
    point(
        1,
        Chose("consent", "never_agreed"),
        t("本人没有同意过自动续费。", "I never agreed to a renewal."),
    ),
    point(
        1,
        Chose("consent", "stolen"),
        t("本人没有办理过这项订阅。", "I did not take out this subscription."),
    ),
    point(
        1,
        Chose("consent", "after_cancel"),
        t("[{cancel_day}]已经取消，仍被扣款。", "I had cancelled[ on {cancel_day}]."),
    ),
    point(1, CANNOT_CANCEL, t("本人想取消，没能取消成功。", "I tried to cancel and could not.")),
    point(
        2,
        Chose("sign_up_page", "none"),
        t("开通页没有写明自动续费。", "The sign-up page did not state the renewal."),
    ),
    point(
        2,
        Chose("sign_up_page", "small"),
        t("开通页上自动续费的字小、不显眼。", "The renewal stood in small print."),
    ),
    point(
        1,
        Any(&[Chose("consent", "no_notice"), Chose("notified", "never")]),
        t("续费前没有提醒。", "No notice came before the renewals."),
    ),
    point(
        2,
        Chose("notified", "sometimes"),
        t("只有几次事先提醒过。", "Only a few were announced."),
    ),
    point(2, Chose("used", "no"), t("期间没有使用。", "I did not use it.")),
    point(3, Chose("used", "little"), t("期间只用过几次。", "I used it a few times only.")),
];

const BASES: &[Basis] = &[
    Basis {
        source: "CPR-10",
        to: &[Merchant, Market, Association, Telecom, Store, Inspection, Court],
        when: NOT_POINTED_OUT,
        says: t(
            "自动续费应当在消费者接受服务前和续费日期前，以显著方式提请注意。",
            "auto-renewal has to be pointed out prominently before the service is accepted and before each renewal.",
        ),
    },
    Basis {
        source: "NTM-18",
        to: &[Merchant, Market, Association, Store, Inspection, Court],
        when: Any(&[CANNOT_CANCEL, Chose("consent", "after_cancel")]),
        says: t(
            "服务期间应当提供显著、简便、随时可用的取消选项，不得收取不合理费用。",
            "a prominent and simple way to cancel at any time has to be offered, without unreasonable fees.",
        ),
    },
    Basis {
        source: "PIR-35",
        to: &[Platform, Pboc],
        when: LICENSED,
        says: t(
            "支付机构应当及时妥善处理与用户的争议。",
            "a payment institution has to deal with its users' disputes promptly and properly.",
        ),
    },
    Basis {
        source: "ECL-57",
        to: PAYERS,
        when: All(&[WITHOUT_AUTHORITY, Not(&Chose("shown_by", "unknown"))]),
        says: t(
            "未经授权的支付造成的损失，由电子支付服务提供者承担；能证明是用户过错的除外。",
            "loss from an unauthorised payment falls on the payment provider unless it proves the user's fault.",
        ),
    },
    Basis {
        source: "ECL-53",
        to: PAYERS,
        when: Chose("demands", "records"),
        says: t(
            "电子支付服务提供者应当免费提供最近三年的交易记录。",
            "the payment provider has to give the records of the last three years free of charge.",
        ),
    },
    Basis {
        source: "PIPL-45",
        to: PAYERS,
        when: Chose("demands", "records"),
        says: t(
            "个人有权查阅、复制自己的个人信息。",
            "everyone may see and copy the personal information that is kept about them.",
        ),
    },
    Basis {
        source: "CPL-44",
        to: &[Store],
        when: Not(&Known("seller")),
        says: t(
            "平台不能提供销售者真实名称、地址和有效联系方式的，消费者也可以向平台要求赔偿。",
            "a platform that cannot give the seller's true name, address and contact details may itself be asked for compensation.",
        ),
    },
    PLATFORM_HELPS,
    SHOP_UNNAMED,
    MARKET_ANSWERS,
];

const AUTHORISATION: Item = Item {
    id: "authorisation",
    name: t("扣款授权页截图", "Screenshot of the authorisation page"),
    why: t("扣款授权给了谁、哪天开通、多少钱一次", "who was authorised, since when, for how much"),
    proves: t(
        "扣款授权的对象、时间和金额",
        "who was authorised to charge, since when and how much",
    ),
    source: "",
    how: &[
        (
            Chose("shown_by", "alipay"),
            t(
                "支付宝：我的 → 设置 → 支付设置 → 免密支付/自动扣款，点进这一项截图。",
                "Alipay: 我的 → 设置 → 支付设置 → 免密支付/自动扣款; open the entry and capture it.",
            ),
        ),
        (
            Chose("shown_by", "wechat"),
            t(
                "微信：我 → 服务 → 钱包 → 支付设置 → 自动续费，点进这一项截图。",
                "WeChat: 我 → 服务 → 钱包 → 支付设置 → 自动续费; open the entry and capture it.",
            ),
        ),
        (
            Chose("store", "apple"),
            t("苹果：设置 → Apple ID → 订阅。", "Apple: 设置 → Apple ID → 订阅."),
        ),
        (
            Always,
            t(
                "菜单会变。找不到就在该 App 里搜索「自动扣款」「扣费服务」或「自动续费」。拍完再关。",
                "Menus move: otherwise search the app for 「自动扣款」, 「扣费服务」 or 「自动续费」. Capture first, then cancel.",
            ),
        ),
    ],
    holder: t("钱包或应用商店", "the wallet or the app store"),
    held_by: &[Platform, Clearing, Store, Telecom],
    demand: t(
        "请提供本人账户上这项扣款授权的开通时间、方式和协议。",
        "Please provide the time, the way and the agreement by which this authorisation was set up on my account.",
    ),
    demanded_by: &["proof"],
    necessary: true,
    fades: 0,
    group: 1,
    when: Not(&Any(&[Chose("shown_by", "carrier"), Chose("cancelled", "done")])),
};

const CANCEL_PROOF: Item = Item {
    id: "cancel_proof",
    name: t("取消成功、或取消不了的录屏", "A recording of the cancellation, or of its failure"),
    why: t("已经取消，或者想取消而取消不了", "that you cancelled, or tried to and could not"),
    proves: t("取消的过程和结果", "how I tried to cancel, and the outcome"),
    source: "NTM-18",
    how: &[(
        Always,
        t(
            "打开手机录屏，从点开 App 录到出现结果，一次录完。",
            "Start the phone's screen recorder and record from opening the app to the result, in one take.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 1,
    group: 4,
    when: Always,
};

const SIGN_UP: Item = Item {
    id: "sign_up",
    name: t("当初开通的页面和首期价格", "The sign-up page and the first price"),
    why: t("开通时有没有写明会自动续费、多少钱", "whether the renewal and its price were stated"),
    proves: t("开通时展示的内容", "what was shown when it was taken out"),
    source: "CPR-10",
    how: &[(
        Always,
        t(
            "广告、活动页、开通页，能找到的都截图。活动结束就看不到了。",
            "Capture every advertisement and sign-up page you can still find. They vanish when the offer ends.",
        ),
    )],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供本人开通时展示的页面和本人同意的记录。",
        "Please provide the page shown when I signed up and the record of my consent.",
    ),
    demanded_by: &["proof"],
    necessary: false,
    fades: 1,
    group: 4,
    when: Any(&[Not(&Chose("consent", "never_agreed")), Chose("consent", "trial")]),
};
