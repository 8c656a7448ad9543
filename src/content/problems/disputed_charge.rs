//! 平台收费有争议: a fee, a membership, an add-on or a service that was charged for (knowledge base P3).

use super::{
    COLLECT_NOTHING, CONCERNED, COSTS, LOOK_INTO_IT, LOOK_INTO_WALLET, MARKET_ANSWERS, MONEY_BACK,
    NAME_THE_SHOP, NAMED, NO_COLLECTION, NOTICED_LATER, PAYERS, PLATFORM_HELPS, RECORDS,
    RECORDS_LINE, REFUNDERS, SELLER_NAMED, SELLER_NAMES_ITSELF, SHOP_UNNAMED, TOLD_LATER, TRACED,
    URGE_MARKET, WRITTEN, WRITTEN_LINE, as_consumer, correct_the_record, owed, point,
    press_the_shop, sentence,
};
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, ARBITRATION_CLAUSE, BANK_NAME, CARD_TAIL, CONTACTS,
    CREDIT_ENTRY, DEFENDANT, DEFENDANT_ADDRESS, DEFENDANT_CODE, ECNY_OPERATOR, ELSEWHERE,
    ELSEWHERE_WHERE, FUNDING_ALIPAY, FUNDING_OTHER, FUNDING_WECHAT, LENDER_NAME, LICENSED, NONE,
    NOTICED, OPERATOR, PAYMENTS, PERSONAL_USE, PLATFORM_NAME, SELLER, SELLER_ADDRESS, SELLER_CODE,
    SHOWN_BY, STORE, TENPAY_DOMICILE, UNIONPAY_DOMICILE, WALLET_COMPANY, WALLET_DOMICILE,
    WALLET_NAME, WALLET_ON_CREDIT,
};
use crate::content::{channels, clocks, evidence, letters};
use crate::domain::asked::Asked;
use crate::domain::channel::{Card, Channel, Reach};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, Not, OpenAtLeast,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Letter;
use crate::domain::letter::Receiver::{
    self, Association, Bank, Bureau, Clearing, Court, Industry, Inspection, Lender, Market,
    Marketplace, Merchant, Nfra, Pboc, Platform, Store, Telecom,
};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "disputed_charge",
    name: t("平台收费有争议", "Disputed fee"),
    mark: "费",
    line: t("手续费、服务费说不清", "A fee that nobody explained"),
    asked: &[(Chose("demands", "refund"), Asked::Open)],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "先点开账单里的这一笔，看清收款方和费用名称。\n还会再扣的，先截图，再关掉、退订。在那个 App 里搜索「免密支付」「先用后付」或「增值业务」。\n再问客服：依据哪一条规则收的，怎么算的。要一个工单号。\n收费页、规则页也截图，它们会改。\n来电说能帮您退费、要您共享屏幕的，挂掉。",
        "Open the entry in the bill first: who was paid, and what is the fee called?\nIf it will be charged again, take a screenshot, then turn it off or unsubscribe. Search that app for 「免密支付」 (payment without password), 「先用后付」 (pay after use) or 「增值业务」 (added services).\nThen ask the service which rule the fee rests on and how it was calculated. Ask for a ticket number.\nCapture the page with the fee and the page with the rules: they change.\nIf someone calls, offers a refund and wants to see your screen, hang up.",
    ),
    flow: Flow {
        steps: &[
            TAKEN_FROM,
            WALLET_NAME,
            STORE,
            OPERATOR,
            FEE_KIND,
            AUTO_HOW,
            LATER_HOW,
            EXTRA_HOW,
            RENEWS,
            CHECKED_FEE,
            CHECKED_ORDER,
            STOPPED,
            WHAT_FOR,
            Step { when: All(&[NO_PASSWORD, FUNDING_ALIPAY.when]), ..FUNDING_ALIPAY },
            Step { when: All(&[NO_PASSWORD, FUNDING_WECHAT.when]), ..FUNDING_WECHAT },
            Step { when: All(&[NO_PASSWORD, FUNDING_OTHER.when]), ..FUNDING_OTHER },
            Step { when: BANK_ASKED, joins: true, ..BANK_NAME },
            Step { when: BANK_CHARGES, ..CARD_TAIL },
            WHY,
            STATED,
            FEES,
            ORDER_TOTAL,
            USED,
            Step { joins: true, ..NOTICED },
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
            WALLET_COMPANY,
            WALLET_DOMICILE,
            ALIPAY_COMPANY,
            ALIPAY_DOMICILE,
            TENPAY_DOMICILE,
            UNIONPAY_DOMICILE,
            ECNY_OPERATOR,
            Step { when: LENT, ..LENDER_NAME },
            CREDIT_ENTRY,
            DEFENDANT,
            DEFENDANT_ADDRESS,
            DEFENDANT_CODE,
            ARBITRATION_CLAUSE,
        ],
    },
    order: &[NOTICED_LATER, TOLD_LATER],
    items: &[
        FEE_PAGE,
        CLICKS,
        SETTING,
        PACKAGES,
        LOAN_PAGE,
        evidence::CALLS,
        evidence::CHATS,
        evidence::NOTICES,
        evidence::BILL,
        Item { when: Any(&[ADDON, SHOP]), ..evidence::PURCHASE },
        Item { when: Any(&[MEMBERSHIP, PURCHASE]), ..evidence::ORDER },
        Item { when: NO_PASSWORD, ..evidence::LOGINS_HELPFUL },
        Item { when: NO_PASSWORD, ..evidence::DEVICE },
        Item { when: All(&[SELLER_SIDE, evidence::LICENCE.when]), ..evidence::LICENCE },
        evidence::STATEMENT,
        Item { when: SELLER_SIDE, ..evidence::INVOICE },
    ],
    every_first: false,
    channels: &[
        SELLER_CHANNEL,
        Channel { when: All(&[SELLER_SIDE, channels::MARKETPLACE.when]), ..channels::MARKETPLACE },
        channels::APP_STORE,
        channels::CARRIER,
        channels::ALIPAY,
        Channel {
            contacts: &[
                Reach { when: SELLER_SIDE, ..channels::SELLERS_BOX },
                channels::WECHAT_SERVICE,
                channels::CALL_WECHAT,
            ],
            ..channels::WECHAT
        },
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        Channel { when: BANK_ASKED, ..channels::BANK },
        Channel { when: LENT, ..channels::LENDER },
        MARKET_CHANNEL,
        Channel { when: SELLER_SIDE, ..channels::ASSOCIATION },
        Channel { when: All(&[ABOUT_WALLET, channels::PBOC_ALIPAY.when]), ..channels::PBOC_ALIPAY },
        Channel { when: All(&[ABOUT_WALLET, channels::PBOC_WECHAT.when]), ..channels::PBOC_WECHAT },
        Channel {
            when: All(&[ABOUT_WALLET, channels::PBOC_UNIONPAY.when]),
            ..channels::PBOC_UNIONPAY
        },
        Channel { when: All(&[ABOUT_WALLET, channels::PBOC.when]), ..channels::PBOC },
        Channel {
            when: Any(&[BANK_ASKED, LENT, All(&[ABOUT_WALLET, Chose("shown_by", "ecny")])]),
            ..channels::NFRA
        },
        channels::MIIT,
        COURT,
        channels::ARBITRATION,
        Channel { when: All(&[SELLER_SIDE, BREACH]), ..channels::MARKET_REPORT },
        Channel { when: SELLER_SIDE, ..channels::CITY },
        Channel {
            when: All(&[Any(&[NOT_AUTHORISED, All(&[WALLET_FEE, BREACH])]), channels::PCAC.when]),
            ..channels::PCAC
        },
        Channel { when: Chose("demands", "credit"), ..channels::BUREAU },
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[owed("refund"), owed("over")],
    bases: BASES,
    letters: &[
        letters::TO_MERCHANT,
        letters::TO_MARKETPLACE,
        letters::TO_STORE,
        letters::TO_CARRIER,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_BANK,
        letters::TO_LENDER,
        Letter { details: WITH_PLATFORM, ..letters::TO_MARKET },
        Letter { details: WITH_PLATFORM, ..letters::TO_ASSOCIATION },
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        letters::TO_NFRA,
        letters::TO_MIIT,
        letters::TO_COURT,
        letters::TO_INSPECTION,
        letters::TO_CITY,
        letters::TO_PCAC,
        letters::TO_BUREAU,
    ],
    subject: &[
        (NO_PASSWORD, t("关于免密扣款的投诉", "Complaint about charges without a password")),
        (LATER, t("关于信用付款收费的投诉", "Complaint about charges of a pay-later service")),
        (MEMBERSHIP, t("关于会员费的投诉", "Complaint about a membership fee")),
        (ADDON, t("关于搭售收费的投诉", "Complaint about a bundled charge")),
        (PACKAGE, t("关于话费扣费的投诉", "Complaint about charges on a phone bill")),
        (PURCHASE, t("关于应用内扣费的投诉", "Complaint about an in-app charge")),
        (SHOP, t("关于加价收费的投诉", "Complaint about a surcharge")),
        (BANK_FEE, t("关于银行收费的投诉", "Complaint about a bank's fee")),
        (Always, t("关于手续费的投诉", "Complaint about a fee")),
    ],
    sum: &[(NOT_WHOLE, CONCERNED)],
};

const WALLET_FEE: Condition = Chose("fee_kind", "wallet_fee");
const BANK_FEE: Condition = Chose("fee_kind", "bank_fee");
const LATER: Condition = Chose("fee_kind", "later");
const NO_PASSWORD: Condition = Chose("fee_kind", "no_password");
const MEMBERSHIP: Condition = Chose("fee_kind", "membership");
const ADDON: Condition = Chose("fee_kind", "addon");
const SHOP: Condition = Chose("fee_kind", "shop");
const PACKAGE: Condition = Chose("fee_kind", "package");
const PURCHASE: Condition = Chose("fee_kind", "purchase");

/// Wallet, bank or lender charged it for a service of its own.
const OWN_FEE: Condition = Any(&[WALLET_FEE, BANK_FEE, LATER]);
/// A seller was paid, as a seller. What the phone bill was charged for is for the operator (knowledge base 1.1).
const SELLER_SIDE: Condition = All(&[
    Any(&[MEMBERSHIP, ADDON, SHOP, PURCHASE, NO_PASSWORD]),
    Not(&Chose("shown_by", "carrier")),
]);
/// The operator answers for what it charged to the phone bill.
const BY_PHONE: Condition = Chose("shown_by", "carrier");
/// Who sold it, store and operator included.
const SOLD: Condition = Any(&[SELLER_SIDE, BY_PHONE]);

/// A payment service was opened for which the person never asked.
const NOT_AUTHORISED: Condition =
    All(&[NO_PASSWORD, ChoseAny("why", &["never_agreed", "default", "stolen"])]);
const OPENED: Condition = Chose("later_how", "opened");
/// What the wallet has to answer for itself.
const ABOUT_WALLET: Condition = Any(&[WALLET_FEE, NOT_AUTHORISED, OPENED]);
/// A lender keeps a debt of it.
const LENT: Condition = Any(&[LATER, WALLET_ON_CREDIT]);

/// The bank charged the fee, or let a payment pass without a password.
const BANK_CHARGES: Condition = All(&[Chose("shown_by", "bank"), Any(&[BANK_FEE, NO_PASSWORD])]);
/// Or nobody knows which way the money went.
const BANK_ASKED: Condition = Any(&[BANK_CHARGES, Chose("shown_by", "unknown")]);

/// It was not marked, or charged otherwise than marked (PRL-13, PIR-34).
const UNMARKED: Condition = ChoseAny("why", &["not_shown", "differs"]);
/// What the law lists as a breach.
const BREACH: Condition =
    ChoseAny("why", &["not_shown", "small", "differs", "raised", "default", "forced"]);

/// A payment service was opened that the person did not want.
const AGAINST_WILL: Condition =
    All(&[Any(&[NO_PASSWORD, OPENED]), ChoseAny("why", &["never_agreed", "default"])]);
/// Agreed to on a screen, if at all: what a shop or a bank charges rests on no tick box (CCI-10).
const ON_SCREEN: Condition = Any(&[WALLET_FEE, NO_PASSWORD, LATER, MEMBERSHIP, PURCHASE, ADDON]);

/// A suit is for money.
const COURT: Channel = Channel {
    when: All(&[ChoseAny("demands", &["refund", "over", "unused"]), OpenAtLeast(1)]),
    ..channels::COURT
};

const SELLER_CHANNEL: Channel = Channel {
    when: SELLER_SIDE,
    card: Card {
        whom: t(
            "收这笔钱的那家公司。平台收会员费、服务费的，就是平台自己。",
            "The company that charged it. If a platform charges for membership or service, the platform itself.",
        ),
        how: t(
            "在店里收的，找负责人。网上的，在它的 App 里找客服，把信贴过去。问依据、要退款，留下记录。",
            "In a shop: ask for the manager. Online: contact its service in the app and paste the letter. Ask for the ground and for a refund, and keep a record.",
        ),
        ..channels::MERCHANT.card
    },
    then: &[clocks::OWN_TERM],
    ..channels::MERCHANT
};

const MARKET_CHANNEL: Channel = Channel {
    when: SELLER_SIDE,
    card: Card {
        why: t(
            "商家和平台的收费、搭售，归它管。",
            "What sellers and platforms charge and bundle is its business.",
        ),
        ..channels::MARKET.card
    },
    ..channels::MARKET
};

/// Whether a platform stands beside the seller is asked on the letters that hang on it (SAMR121-13).
const WITH_PLATFORM: &[&str] = &[
    "elsewhere",
    "elsewhere_where",
    "personal_use",
    "seller",
    "seller_address",
    "seller_code",
    "platform_name",
];

const TAKEN_FROM: Step = Step {
    title: t("这笔钱是从哪里扣的？", "Where was it taken from?"),
    short: t("从哪里扣的", "Taken from"),
    ..SHOWN_BY
};

const FEE_KIND: Step = Step {
    id: "fee_kind",
    joins: false,
    stage: Stage::Tell,
    title: t("收的是什么钱？", "What was charged?"),
    help: t("选最像的一种。", "Choose the closest one."),
    short: t("收的什么钱", "What was charged"),
    ask: Ask::One(&[
        Choice {
            when: ChoseAny("shown_by", &["alipay", "wechat", "unionpay", "other_wallet", "ecny"]),
            ..choice(
                "wallet_fee",
                t("钱包收的手续费", "A fee of the wallet"),
                t(
                    "提现、转账、信用卡还款的手续费",
                    "For a withdrawal, a transfer or a card repayment",
                ),
            )
        },
        Choice {
            when: Chose("shown_by", "bank"),
            ..choice(
                "bank_fee",
                t("银行收的费用", "A fee of the bank"),
                t(
                    "年费、账户管理费、手续费、利息",
                    "An annual fee, a fee for the account, a handling fee, interest",
                ),
            )
        },
        Choice {
            when: BY_PHONE,
            ..choice(
                "package",
                t("套餐、增值业务", "A package or an added service"),
                t("几样一起扣、金额不同也行", "Also several of them, of different sums"),
            )
        },
        Choice {
            when: Chose("shown_by", "app_store"),
            ..choice("purchase", t("App 里的购买、充值", "A purchase inside an app"), NONE)
        },
        Choice {
            when: Not(&ChoseAny("shown_by", &["carrier", "app_store"])),
            ..choice(
                "no_password",
                t("没输密码就扣的钱", "A charge without a password"),
                t("免密支付、先用后付", "免密支付, or 先用后付 (pay after use)"),
            )
        },
        Choice {
            when: ChoseAny("shown_by", &["alipay", "wechat", "other_wallet"]),
            ..choice(
                "later",
                t("花呗、白条这类信用付款", "A pay-later loan such as Huabei or Baitiao"),
                t("利息、手续费，或者没想开就开了", "Interest or fees, or opened without asking"),
            )
        },
        choice(
            "membership",
            t("会员费", "A membership fee"),
            t("一次收的，不是每月自动扣", "Charged once, not every month"),
        ),
        choice(
            "addon",
            t("搭着卖的", "Something bundled with it"),
            t("保险、优惠券、加速包", "Insurance, a coupon, a booster"),
        ),
        Choice {
            when: Not(&ChoseAny("shown_by", &["carrier", "app_store"])),
            ..choice(
                "shop",
                t("商家、平台另外加的钱", "An extra charge of a shop or platform"),
                t("扫码、刷卡加价，另收服务费", "For paying by code or card, or for service"),
            )
        },
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "付了钱，货或服务没给的，从「商品或服务没按约定」开始。金额扣错的，从「金额不对、付错人、重复扣款」开始。",
        "If what you paid for was not given, start from 「商品或服务没按约定」 (not as agreed). If the amount is wrong, start from 「金额不对、付错人、重复扣款」 (wrong amount or payee).",
    )),
};

/// The labels are said in letters: each is the name that the person meets on screen.
const AUTO_HOW: Step = Step {
    id: "auto_how",
    joins: true,
    stage: Stage::Tell,
    title: t("是哪一种？", "Which of the two is it?"),
    help: NONE,
    short: t("哪一种", "Kind"),
    ask: Ask::One(&[
        choice(
            "pin_free",
            t("免密支付", "payment without a password (免密支付)"),
            t("付款时不用输密码", "No password is asked for when paying"),
        ),
        choice(
            "after_use",
            t("先用后付", "pay after use (先用后付)"),
            t("下单不付钱，以后自动扣", "Nothing to pay when ordering; charged later"),
        ),
    ]),
    when: NO_PASSWORD,
    signpost: None,
    more: None,
};

const LATER_HOW: Step = Step {
    id: "later_how",
    joins: true,
    stage: Stage::Tell,
    title: t("问题出在哪里？", "What is the trouble with it?"),
    help: NONE,
    short: t("信用付款的问题", "Trouble with it"),
    ask: Ask::One(&[
        choice("fee", t("利息、手续费对不上", "The interest or fee is not right"), NONE),
        choice(
            "opened",
            t("没想开，就开通了，还扣了钱", "Opened without asking, and charged"),
            NONE,
        ),
        choice("unused", t("只是开通了，没扣钱", "Opened, but nothing charged"), NONE),
    ]),
    when: LATER,
    signpost: Some(Signpost {
        when: Chose("later_how", "unused"),
        says: t(
            "没有扣钱、没有欠款的，先在它的页面关掉，留下截图，就不用投诉。关不掉的，再回来。",
            "If nothing was charged and nothing is owed, close it on its page and keep a screenshot: no complaint is needed. If it cannot be closed, come back.",
        ),
        to: To::Home,
    }),
    more: None,
};

const EXTRA_HOW: Step = Step {
    id: "extra_how",
    joins: true,
    stage: Stage::Tell,
    title: t("加的是什么钱？", "For what was it added?"),
    help: NONE,
    short: t("加的什么钱", "Added for"),
    ask: Ask::One(&[
        choice("qr", t("扫码付款要加钱", "For paying by QR code"), NONE),
        choice("card", t("刷卡付款要加钱", "For paying by card"), NONE),
        choice("service", t("另收服务费", "For service, on top"), NONE),
        choice("other", t("别的名目", "Something else"), NONE),
    ]),
    when: SHOP,
    signpost: None,
    more: None,
};

const RENEWS: Step = Step {
    id: "renews",
    joins: true,
    stage: Stage::Tell,
    title: t("到期会自动再扣吗？", "Will it be charged again by itself?"),
    help: NONE,
    short: t("会不会再扣", "Charged again"),
    ask: Ask::One(&[
        choice("no", t("不会，就这一次", "No, only this once"), NONE),
        choice("yes", t("会，或者已经又扣了", "Yes, or it was already"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: Any(&[MEMBERSHIP, PURCHASE]),
    signpost: Some(Signpost {
        when: Chose("renews", "yes"),
        says: t(
            "会自动再扣的，从「自动续费、免密代扣」开始。那里先教您关掉，问得也更准。",
            "If it renews by itself, start from 「自动续费、免密代扣」 (auto-renewal): it shows how to turn it off first, and its questions fit better.",
        ),
        to: To::Problem("auto_renewal"),
    }),
    more: None,
};

const ASKED: &[Choice] = &[
    choice("still", t("看过、问过，还是说不通", "I did; it still makes no sense"), NONE),
    choice("pending", t("客服还在查", "The service is still looking"), NONE),
    choice("ok", t("弄清楚了，或者退了", "It is clear now, or refunded"), NONE),
];

/// What helps without a complaint, before one is written (product S9).
const fn checked(id: &'static str, when: Condition, title: Text, help: Text) -> Step {
    Step {
        id,
        joins: true,
        stage: Stage::Tell,
        title,
        help,
        short: t("先问过了吗", "Asked first"),
        ask: Ask::One(ASKED),
        when,
        signpost: Some(Signpost {
            when: ChoseAny(id, &["pending", "ok"]),
            says: t(
                "弄清楚了、退了的，不用投诉。客服还在查的，问清哪天有结果，记下来。过了那天还没说清，再写投诉。",
                "If it is clear or refunded, there is nothing to complain about. If the service is looking into it, ask for the day of the outcome and note it. If that day passes, come back and complain.",
            ),
            to: To::Home,
        }),
        more: None,
    }
}

const CHECKED_FEE: Step = checked(
    "checked_fee",
    Any(&[WALLET_FEE, BANK_FEE, Chose("later_how", "fee")]),
    t("先看三样，说得通吗？", "Look at three things first. Does it make sense?"),
    t(
        "一，点开账单，看费用叫什么。二，打开收费说明页，看标的是多少。三，问客服依据哪一条、怎么算的。",
        "One: open the bill and see what the fee is called. Two: open the page with the fees: how much does it say? Three: ask the service which rule it rests on and how it was calculated.",
    ),
);
const CHECKED_ORDER: Step = checked(
    "checked_order",
    Any(&[MEMBERSHIP, ADDON, SHOP, PURCHASE]),
    t("先试三样，退了吗？", "Try three things first. Was it refunded?"),
    t(
        "一，看订单里有没有「退款」「退订」。二，问家里人是不是他们买的。三，找客服要退，问依据。",
        "One: look for 「退款」 (refund) or 「退订」 (cancel) in the order. Two: ask your family whether they bought it. Three: ask the service for a refund, and for the ground.",
    ),
);

/// What stops the loss comes first.
const STOPPED: Step = Step {
    id: "stopped",
    joins: true,
    stage: Stage::Tell,
    title: t("先截图，再关掉。关了吗？", "Take a screenshot, then turn it off. Is it off?"),
    help: t(
        "在那个 App 里搜索「免密支付」「先用后付」或「增值业务」。",
        "Search that app for 「免密支付」, 「先用后付」 or 「增值业务」.",
    ),
    short: t("关了吗", "Turned off"),
    ask: Ask::One(&[
        choice("done", t("关了，钱没退", "Yes; not refunded"), NONE),
        choice("not_yet", t("还没关", "Not yet"), NONE),
        choice("cannot", t("关不掉", "It cannot be turned off"), NONE),
        choice("solved", t("关了，钱也退了", "Yes, and refunded"), NONE),
    ]),
    when: Any(&[NO_PASSWORD, PACKAGE, OPENED]),
    signpost: Some(Signpost {
        when: ChoseAny("stopped", &["not_yet", "solved"]),
        says: t(
            "钱退了，就不用投诉。还没关的，现在就去关，省得再扣。关完回来，这里都还在。",
            "If it was refunded, there is nothing to complain about. If it is not off yet, turn it off now, before it charges again. Everything here will wait for you.",
        ),
        to: To::Home,
    }),
    more: Some(t(
        "支付宝：我的 → 设置 → 支付设置 → 免密支付/自动扣款。微信：我 → 服务 → 钱包 → 支付设置。话费：在运营商 App 里退订，或打客服退订。菜单会变，找不到就搜索。",
        "Alipay: 我的 → 设置 → 支付设置 → 免密支付/自动扣款. WeChat: 我 → 服务 → 钱包 → 支付设置. Phone bill: unsubscribe in the operator's app, or call. Menus move: otherwise search.",
    )),
};

const WHAT_FOR: Step = Step {
    id: "what_for",
    joins: false,
    stage: Stage::Tell,
    title: t("账单上，这笔钱写的是什么？", "What does the bill call it?"),
    help: t(
        "照账单抄，例如提现手续费、某某会员。",
        "Copy it from the bill, for example 提现手续费 (withdrawal fee), or the membership.",
    ),
    short: t("费用名称", "Name of the charge"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Always,
    signpost: None,
    more: None,
};

const WHY: Step = Step {
    id: "why",
    joins: false,
    stage: Stage::Tell,
    title: t("您觉得哪里不对？", "What is wrong with it?"),
    help: t("照实选，可以选几个。", "Choose what is true, as many as apply."),
    short: t("不对的地方", "What is wrong"),
    ask: Ask::Many(&[
        choice("not_shown", t("事先没写明要收", "It was not stated beforehand"), NONE),
        choice("small", t("写了，但字小、不显眼", "It was stated, in small print"), NONE),
        choice("differs", t("收的比写明的多", "More was charged than stated"), NONE),
        Choice {
            when: Any(&[OWN_FEE, BY_PHONE, MEMBERSHIP]),
            ..choice(
                "raised",
                t("和以前不一样，没通知我", "It changed, and I was not told"),
                t("以前不收，或者涨了", "New, or raised"),
            )
        },
        Choice {
            when: Any(&[ADDON, MEMBERSHIP, PURCHASE, NO_PASSWORD, OPENED]),
            ..choice(
                "default",
                t("默认勾选、默认开通的", "It was ticked or opened by default"),
                NONE,
            )
        },
        Choice {
            when: Any(&[ADDON, MEMBERSHIP, SHOP]),
            ..choice("forced", t("不接受就买不成", "I could not buy without it"), NONE)
        },
        Choice {
            when: Not(&WALLET_FEE),
            ..choice("never_agreed", t("我没同意过", "I never agreed to it"), NONE)
        },
        Choice {
            when: Any(&[NO_PASSWORD, PURCHASE, MEMBERSHIP]),
            ..choice(
                "stolen",
                t("不是我付的，像被盗刷", "I did not pay it; it looks like theft"),
                NONE,
            )
        },
        choice("no_reason", t("问了，说不出依据", "I asked, and they gave no ground"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: Chose("why", "stolen"),
        says: t(
            "像盗刷的，先冻结账户、止住损失，再从「账户疑似被盗」开始。",
            "If it looks like theft, freeze the account first. Then start from 「账户疑似被盗」 (account stolen).",
        ),
        to: To::Problem("account_stolen"),
    }),
    more: Some(t(
        "标价以外不能加价，没标明的费用不能收。搭着卖的，不能默认勾选。钱包改收费，原则上要提前 30 天公示，办业务前还要您确认。",
        "Nothing may be charged beyond the marked price or without being marked. Add-ons must not be ticked by default. A wallet that changes a fee has, as a rule, to announce it 30 days before, and to have you confirm it.",
    )),
};

const STATED: Step = Step {
    id: "stated",
    joins: true,
    stage: Stage::Tell,
    title: t("写明的是多少钱？", "How much was stated?"),
    help: t("没写这一项就填 0。", "0 if none was."),
    short: t("写明的金额", "Sum stated"),
    ask: Ask::Money { unknown: true, zero: true },
    when: Chose("why", "differs"),
    signpost: None,
    more: None,
};

const FEES: Step = Step {
    title: t("把有争议的钱记下来", "List what is in dispute"),
    help: t(
        "只写这笔费用的金额。和货款一起付的，也只写多收的那一项。几笔金额不同的，一笔一笔写。",
        "Only the sum of the charge itself; if it was paid together with an order, only the extra item. Several of different sums: one by one.",
    ),
    short: t("有争议的钱", "In dispute"),
    ..PAYMENTS
};

/// The bill shows the whole order: without its sum the other side cannot find the item.
const ORDER_TOTAL: Step = Step {
    id: "order_total",
    joins: false,
    stage: Stage::Payments,
    title: t("连这笔一起，那一单共付了多少？", "How much was paid for the whole order?"),
    help: t("账单上那一单的总数。", "The sum of the order as the bill has it."),
    short: t("那一单的总数", "Sum of the order"),
    ask: Ask::Money { unknown: true, zero: false },
    when: Any(&[ADDON, SHOP]),
    signpost: None,
    more: None,
};

const USED: Step = Step {
    id: "used",
    joins: true,
    stage: Stage::Payments,
    title: t("这一项，您用过吗？", "Have you used it?"),
    help: t("请如实选。用过也能投诉。", "Please be truthful. You may complain either way."),
    short: t("用过吗", "Used"),
    ask: Ask::One(&[
        choice("no", t("没有用过", "No"), NONE),
        choice("little", t("用过一点", "A little"), NONE),
        choice("yes", t("用过", "Yes"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: Any(&[MEMBERSHIP, PURCHASE, PACKAGE, ADDON]),
    signpost: None,
    more: None,
};

const DEMAND_OPTIONS: &[Choice] = &[
    usual(choice("refund", t("把这笔钱退给我", "Refund it"), NONE)),
    Choice {
        when: Chose("why", "differs"),
        ..choice(
            "over",
            t("只退多收的部分", "Refund the surplus only"),
            t("这笔该收，但收多了", "If a fee was due, but a smaller one"),
        )
    },
    Choice {
        when: ChoseAny("used", &["little", "yes", "unknown"]),
        ..choice(
            "unused",
            t("退没有用到的部分", "Refund the part not used"),
            t("用过一部分时", "If part of it was used"),
        )
    },
    usual(choice(
        "basis",
        t("说清收费的依据和算法", "State the ground and the calculation"),
        t("哪一条规则、哪一版、怎么算", "Which rule, in which version, how calculated"),
    )),
    Choice {
        when: Not(&WALLET_FEE),
        ..usual(choice(
            "proof",
            t("说我同意过的，请拿出凭据", "Show any proof that I agreed"),
            NONE,
        ))
    },
    Choice {
        when: Any(&[NO_PASSWORD, PACKAGE, OPENED, BANK_FEE]),
        ..usual(choice("stop", t("停掉它，以后不再扣", "Stop it, and charge no more"), NONE))
    },
    Choice {
        when: LENT,
        ..usual(choice(
            "lender",
            t("写明放款的是哪一家", "Name the lender"),
            t("花呗、白条背后的银行或公司", "The bank or company behind Huabei or Baitiao"),
        ))
    },
    Choice { when: LENT, ..NO_COLLECTION },
    Choice { when: SOLD, ..NAMED },
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

/// A wallet, and the People's Bank behind it.
const WALLETS: &[Receiver] = &[Platform, Clearing, Pboc];
const BANKS: &[Receiver] = &[Bank, Nfra];
const LENDERS: &[Receiver] = &[Lender, Nfra];
/// Who sold it, or mediates with the seller; without the court, which is asked for money only.
const SELLERS: &[Receiver] = &[Merchant, Store, Telecom, Market, Association];
/// A demand of money is made in place of the whole only.
const NOT_WHOLE: Condition = Not(&Chose("demands", "refund"));

/// The fee; the amount in words once.
const FEE_BACK: Text = t(
    "退还[{several} {count} 笔]收费[{several}，共] {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
    "Refund the [{several}{count} charges, {total} in all|charge of {total}][, less {refunded} already refunded: {open} is outstanding].",
);
const FEE_BACK_BRIEFLY: Text = t("退还 {open}", "refund {open}");
const SURPLUS: Text = t(
    "退还多收的部分[，按写明的 {stated} 计算]。",
    "Refund the surplus[, by the stated {stated}].",
);
const SURPLUS_BRIEFLY: Text = t("退还多收的部分", "refund the surplus");
const GROUND: Text = t(
    "书面说明收费的依据：哪一条规则、当日生效的是哪一版、怎么计算。",
    "State in writing the ground of the charge: which rule, in which version on that day, and how it was calculated.",
);
const GROUND_BRIEFLY: Text = t("说明收费的依据和算法", "state the ground and the calculation");
const CONSENT: Text = t(
    "提供本人同意的记录：时间、方式和当时展示的页面。",
    "Produce the record of my consent: when, how, and the page then shown.",
);
const CONSENT_BRIEFLY: Text = t("提供本人同意的记录", "produce the record of my consent");

const fn whole(to: &'static [Receiver], when: Condition) -> Demand {
    Demand { id: "refund", to, when, text: FEE_BACK, brief: FEE_BACK_BRIEFLY }
}

const fn surplus(to: &'static [Receiver], when: Condition) -> Demand {
    Demand { id: "over", to, when, text: SURPLUS, brief: SURPLUS_BRIEFLY }
}

const fn ground(to: &'static [Receiver], when: Condition) -> Demand {
    Demand { id: "basis", to, when, text: GROUND, brief: GROUND_BRIEFLY }
}

const fn consent(to: &'static [Receiver], when: Condition) -> Demand {
    Demand { id: "proof", to, when, text: CONSENT, brief: CONSENT_BRIEFLY }
}

const DEMAND_LINES: &[Demand] = &[
    whole(WALLETS, All(&[OpenAtLeast(1), WALLET_FEE])),
    whole(&[Nfra], All(&[OpenAtLeast(1), WALLET_FEE, Chose("shown_by", "ecny")])),
    whole(BANKS, All(&[OpenAtLeast(1), BANK_FEE])),
    whole(LENDERS, All(&[OpenAtLeast(1), LATER])),
    whole(REFUNDERS, All(&[OpenAtLeast(1), SOLD, Not(&NO_PASSWORD)])),
    whole(&[Court], All(&[OpenAtLeast(1), OWN_FEE])),
    Demand { text: MONEY_BACK, ..whole(REFUNDERS, All(&[OpenAtLeast(1), NO_PASSWORD])) },
    Demand { text: MONEY_BACK, ..whole(WALLETS, All(&[OpenAtLeast(1), NOT_AUTHORISED])) },
    Demand {
        text: MONEY_BACK,
        ..whole(BANKS, All(&[OpenAtLeast(1), NOT_AUTHORISED, BANK_CHARGES]))
    },
    // A wallet that only executed what the seller ordered passes the demand on.
    Demand {
        id: "refund",
        to: &[Platform, Clearing],
        when: All(&[OpenAtLeast(1), SELLER_SIDE, Not(&NOT_AUTHORISED)]),
        text: t(
            "将本投诉转给收款商户，督促其退还 {open}（{open_upper}）。",
            "Forward this complaint to the merchant and see to it that {open} is refunded.",
        ),
        brief: t("督促商户退还 {open}", "see to it that the merchant refunds {open}"),
    },
    press_the_shop("refund"),
    surplus(WALLETS, All(&[NOT_WHOLE, WALLET_FEE])),
    surplus(BANKS, All(&[NOT_WHOLE, BANK_FEE])),
    surplus(LENDERS, All(&[NOT_WHOLE, LATER])),
    surplus(REFUNDERS, All(&[NOT_WHOLE, SOLD])),
    surplus(&[Court], All(&[NOT_WHOLE, OWN_FEE])),
    Demand {
        text: t(
            "将本投诉转给收款商户，督促其退还多收的部分。",
            "Forward this complaint to the merchant and see to it that the surplus is refunded.",
        ),
        brief: t("督促商户退还多收的部分", "see to it that the surplus is refunded"),
        ..surplus(&[Platform, Clearing], All(&[NOT_WHOLE, SELLER_SIDE]))
    },
    Demand {
        text: t(
            "协助本人与商家解决争议，督促商家退还多收的部分。",
            "Help me to settle this with the seller, and see to it that the surplus is refunded.",
        ),
        brief: t("督促商家退还多收的部分", "see to it that the surplus is refunded"),
        ..surplus(&[Marketplace], NOT_WHOLE)
    },
    Demand {
        id: "unused",
        to: &[Platform, Clearing],
        when: All(&[NOT_WHOLE, Not(&Chose("demands", "over")), SELLER_SIDE]),
        text: t(
            "将本投诉转给收款商户，督促其退还没有用到的部分。",
            "Forward this complaint to the merchant and see to it that the part not used is refunded.",
        ),
        brief: t("督促商户退还没用到的部分", "see to it that the part not used is refunded"),
    },
    Demand {
        id: "unused",
        to: &[Marketplace],
        when: All(&[NOT_WHOLE, Not(&Chose("demands", "over"))]),
        text: t(
            "协助本人与商家解决争议，督促商家退还没有用到的部分。",
            "Help me to settle this with the seller, and see to it that the part not used is refunded.",
        ),
        brief: t("督促商家退还没用到的部分", "see to it that the part not used is refunded"),
    },
    Demand {
        id: "unused",
        to: SELLERS,
        when: All(&[NOT_WHOLE, Not(&Chose("demands", "over")), SOLD]),
        text: t(
            "退还没有用到的部分，并写明计算方法。",
            "Refund the part that was not used, and show how it was calculated.",
        ),
        brief: t("退还没用到的部分", "refund the part not used"),
    },
    // A court reckons itself.
    Demand {
        id: "unused",
        to: &[Court],
        when: All(&[NOT_WHOLE, Not(&Chose("demands", "over")), SOLD]),
        text: t("退还没有用到的部分。", "Refund the part that was not used."),
        brief: t("退还没用到的部分", "refund the part not used"),
    },
    ground(WALLETS, WALLET_FEE),
    ground(BANKS, BANK_FEE),
    ground(LENDERS, LATER),
    Demand {
        text: t(
            "书面说明这笔费用由谁收取、依据哪一条规则。",
            "State in writing who charged this, and under which rule.",
        ),
        brief: t("说明这笔费用由谁收取、依据什么", "state who charged it and why"),
        ..ground(&[Platform], LATER)
    },
    ground(SELLERS, SOLD),
    consent(BANKS, BANK_FEE),
    consent(LENDERS, LATER),
    consent(SELLERS, All(&[SOLD, Not(&NO_PASSWORD)])),
    consent(WALLETS, OPENED),
    Demand {
        text: t(
            "提供本人开通{auto_how}的记录：时间、方式和当时展示的页面。",
            "Produce the record of how I opened {auto_how}: when, how, and the page then shown.",
        ),
        brief: t("提供本人开通{auto_how}的记录", "produce the record of how I opened it"),
        ..consent(WALLETS, NO_PASSWORD)
    },
    Demand {
        text: t(
            "提供本人开通{auto_how}的记录：时间、方式和当时展示的页面。",
            "Produce the record of how I opened {auto_how}: when, how, and the page then shown.",
        ),
        brief: t("提供本人开通{auto_how}的记录", "produce the record of how I opened it"),
        ..consent(BANKS, All(&[NO_PASSWORD, BANK_CHARGES]))
    },
    Demand {
        text: t(
            "提供这笔订单由本人确认的记录。",
            "Produce the record by which I confirmed this order.",
        ),
        brief: t("提供本人确认订单的记录", "produce the record of my confirmation"),
        ..consent(&[Merchant, Market, Association], NO_PASSWORD)
    },
    Demand {
        id: "stop",
        to: WALLETS,
        when: All(&[NO_PASSWORD, Not(&ChoseAny("stopped", &["done", "solved"]))]),
        text: t(
            "关闭本人账户的{auto_how}，并书面告知关闭时间。",
            "Turn off {auto_how} on my account and tell me in writing when it was done.",
        ),
        brief: t("关闭{auto_how}", "turn off {auto_how}"),
    },
    Demand {
        id: "stop",
        to: BANKS,
        when: All(&[NO_PASSWORD, BANK_CHARGES, Not(&ChoseAny("stopped", &["done", "solved"]))]),
        text: t(
            "关闭本人账户的{auto_how}，并书面告知关闭时间。",
            "Turn off {auto_how} on my account and tell me in writing when it was done.",
        ),
        brief: t("关闭{auto_how}", "turn off {auto_how}"),
    },
    Demand {
        id: "stop",
        to: WALLETS,
        when: All(&[NO_PASSWORD, ChoseAny("stopped", &["done", "solved"])]),
        text: t(
            "书面确认本人账户的{auto_how}已经关闭。",
            "Confirm in writing that {auto_how} is turned off on my account.",
        ),
        brief: t("确认{auto_how}已关闭", "confirm that {auto_how} is off"),
    },
    Demand {
        id: "stop",
        to: BANKS,
        when: All(&[NO_PASSWORD, BANK_CHARGES, ChoseAny("stopped", &["done", "solved"])]),
        text: t(
            "书面确认本人账户的{auto_how}已经关闭。",
            "Confirm in writing that {auto_how} is turned off on my account.",
        ),
        brief: t("确认{auto_how}已关闭", "confirm that {auto_how} is off"),
    },
    Demand {
        id: "stop",
        to: &[Telecom],
        when: Not(&ChoseAny("stopped", &["done", "solved"])),
        text: t(
            "立即退订上述业务，以后不再扣费。",
            "Cancel these services at once and charge no more for them.",
        ),
        brief: t("退订上述业务", "cancel these services"),
    },
    Demand {
        id: "stop",
        to: &[Telecom],
        when: ChoseAny("stopped", &["done", "solved"]),
        text: t(
            "书面确认上述业务已经退订，并告知退订时间。",
            "Confirm in writing that these services are cancelled, and since when.",
        ),
        brief: t("确认业务已退订", "confirm that they are cancelled"),
    },
    Demand {
        id: "stop",
        to: &[Platform, Clearing, Lender, Pboc, Nfra],
        when: All(&[OPENED, Not(&ChoseAny("stopped", &["done", "solved"]))]),
        text: t(
            "关闭这项信用付款服务，并书面告知关闭时间。",
            "Close this pay-later service and tell me in writing when it was done.",
        ),
        brief: t("关闭这项信用付款服务", "close the pay-later service"),
    },
    Demand {
        id: "stop",
        to: &[Platform, Clearing, Lender, Pboc, Nfra],
        when: All(&[OPENED, ChoseAny("stopped", &["done", "solved"])]),
        text: t(
            "书面确认这项信用付款服务已经关闭。",
            "Confirm in writing that this pay-later service is closed.",
        ),
        brief: t("确认信用付款服务已关闭", "confirm that it is closed"),
    },
    Demand {
        id: "stop",
        to: BANKS,
        when: BANK_FEE,
        text: t("停止收取这项费用。", "Stop charging this fee."),
        brief: t("停止收取这项费用", "stop charging it"),
    },
    correct_the_record("credit", Always),
    COLLECT_NOTHING,
    Demand {
        id: "lender",
        to: &[Platform],
        when: All(&[LENT, Not(&Known("lender_name"))]),
        text: t(
            "告知这项信用付款服务的出借机构全称和联系方式。",
            "Tell me the full name and the contact details of the lender behind the pay-later service.",
        ),
        brief: t("告知出借机构的全称", "name the lender"),
    },
    Demand { when: All(&[SOLD, SELLER_NAMED.when]), ..SELLER_NAMED },
    SELLER_NAMES_ITSELF,
    NAME_THE_SHOP,
    Demand {
        id: "traced",
        to: BANKS,
        when: Chose("shown_by", "unknown"),
        text: t(
            "查明这些款项经过了哪家支付机构、付给了谁，并书面告知。",
            "Find out which payment institution the money passed and who received it, and tell me in writing.",
        ),
        brief: t("查明款项经过了谁、付给了谁", "find out whom the money passed and reached"),
    },
    LOOK_INTO_IT,
    LOOK_INTO_WALLET,
    URGE_MARKET,
    RECORDS_LINE,
    WRITTEN_LINE,
    COSTS,
];

/// Who can turn a payment setting off, their supervisors, and who looks into it; to a seller it is no concern.
const KEEP_SETTING: &[Receiver] = &[Platform, Clearing, Bank, Lender, Pboc, Nfra, Industry, Bureau];

const SEVERAL: Condition = DisputedAtLeast(2);
const SINGLE: Condition = Not(&DisputedAtLeast(2));
/// Added to something else that was paid.
const ADDED: Condition = Any(&[ADDON, SHOP]);
/// Charged as a fee, of which the bill has the name.
const CHARGED: Condition = OWN_FEE;
/// Charged as the price of something: its name is no name of a fee.
const PRICED: Condition = Any(&[MEMBERSHIP, PURCHASE, PACKAGE]);

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "charged",
        sentences: &[
            sentence(
                All(&[CHARGED, SINGLE]),
                t(
                    "{first_moment}，本人[的{place}账户]被收取[{what_for}|一笔费用] {total}[，收款方是{payees}][，已退 {refunded}]。",
                    "On {first_moment}, {total} was charged to my [{place} ]account[ for {what_for}][, paid to {payees}][; {refunded} has been refunded].",
                ),
            ),
            sentence(
                All(&[CHARGED, SEVERAL]),
                t(
                    "{span}，本人[的{place}账户]被收取[{what_for}|费用] {count} 笔，共 {total}[，收款方是{payees}][，其中已退 {refunded}]。",
                    "{span}: {count} charges were made to my [{place} ]account[ for {what_for}][, paid to {payees}], {total} in all[, of which {refunded} has been refunded].",
                ),
            ),
            sentence(
                All(&[PRICED, SINGLE]),
                t(
                    "{first_moment}，本人[的{place}账户]被扣款 {total}[，账单写的是{what_for}][，收款方是{payees}][，已退 {refunded}]。",
                    "On {first_moment}, {total} was taken from my [{place} ]account[; the bill calls it {what_for}][; it was paid to {payees}][; {refunded} has been refunded].",
                ),
            ),
            sentence(
                All(&[PRICED, SEVERAL]),
                t(
                    "{span}，本人[的{place}账户]被扣款 {count} 笔，共 {total}[，账单写的是{what_for}][，收款方是{payees}][，其中已退 {refunded}]。",
                    "{span}: {count} debits were made from my [{place} ]account, {total} in all[; the bill calls them {what_for}][; they were paid to {payees}][; {refunded} has been refunded].",
                ),
            ),
            sentence(
                All(&[NO_PASSWORD, SINGLE]),
                t(
                    "{first_moment}，本人[的{place}账户]被扣款 {total}[，收款方是{payees}][，已退 {refunded}]。",
                    "On {first_moment}, {total} was taken from my [{place} ]account[ for {payees}][; {refunded} has been refunded].",
                ),
            ),
            sentence(
                All(&[NO_PASSWORD, SEVERAL]),
                t(
                    "{span}，本人[的{place}账户]被扣款 {count} 笔，共 {total}[，收款方是{payees}][，其中已退 {refunded}]。",
                    "{span}: {count} debits were made from my [{place} ]account[ for {payees}], {total} in all[, of which {refunded} has been refunded].",
                ),
            ),
            sentence(
                Chose("auto_how", "pin_free"),
                t(
                    "扣款用的是免密支付，本人没有输入密码。",
                    "It was taken without a password (免密支付); I entered none.",
                ),
            ),
            sentence(
                Chose("auto_how", "after_use"),
                t(
                    "扣款用的是先用后付：下单时没有付款，以后自动扣除。",
                    "It was taken by pay after use (先用后付): nothing was paid with the order, and it was charged later by itself.",
                ),
            ),
            sentence(
                All(&[NO_PASSWORD, Known("what_for")]),
                t("账单写的是{what_for}。", "The bill calls it {what_for}."),
            ),
            sentence(
                All(&[ADDED, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}][向{payees}]付款时，被加收[{what_for}|一笔费用] {total}[，已退 {refunded}]。",
                    "On {first_moment}, when I paid[ {payees}][ by {place}], {total} was added[ for {what_for}][; {refunded} has been refunded].",
                ),
            ),
            sentence(
                All(&[ADDED, SEVERAL]),
                t(
                    "{span}，本人[用{place}][向{payees}]付款时，被加收[{what_for}|费用] {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: when I paid[ {payees}][ by {place}], {count} charges were added[ for {what_for}], {total} in all[, of which {refunded} has been refunded].",
                ),
            ),
            sentence(
                Known("order_total"),
                t(
                    "连同这笔，那一单共付 {order_total}。",
                    "With it, {order_total} was paid for the order.",
                ),
            ),
            sentence(
                Chose("extra_how", "qr"),
                t("加收的理由是扫码付款。", "It was added because I paid by QR code."),
            ),
            sentence(
                Chose("extra_how", "card"),
                t("加收的理由是刷卡付款。", "It was added because I paid by card."),
            ),
            sentence(
                Chose("extra_how", "service"),
                t("这是在价款以外另收的服务费。", "It is a service fee on top of the price."),
            ),
        ],
    },
    Paragraph {
        id: "grievance",
        sentences: &[
            sentence(
                Chose("why", "not_shown"),
                t(
                    "事先没有写明要收这笔钱。",
                    "It was not stated beforehand that this would be charged.",
                ),
            ),
            sentence(
                Chose("why", "small"),
                t(
                    "关于这笔钱的文字字小、不显眼。",
                    "What was said about it stood in small, inconspicuous print.",
                ),
            ),
            sentence(
                Chose("why", "differs"),
                t(
                    "实际收取的比写明的多[，写明的是 {stated}]。",
                    "More was charged than was stated[: {stated}].",
                ),
            ),
            sentence(
                Chose("why", "raised"),
                t(
                    "这项收费和以前不同，事先没有通知本人。",
                    "This charge differs from what it was before, and I was not told beforehand.",
                ),
            ),
            sentence(
                All(&[Chose("why", "default"), ADDON]),
                t(
                    "这一项在下单时已经默认勾选，不是本人选的。",
                    "It was already ticked when I ordered; I did not choose it.",
                ),
            ),
            sentence(
                All(&[Chose("why", "default"), Any(&[MEMBERSHIP, PURCHASE])]),
                t(
                    "这一项是默认选中的，不是本人选的。",
                    "It was selected by default; I did not choose it.",
                ),
            ),
            sentence(
                All(&[Chose("why", "default"), NO_PASSWORD]),
                t(
                    "{auto_how}是默认开通的，不是本人开通的。",
                    "It was opened by default, not by me: {auto_how}.",
                ),
            ),
            sentence(
                All(&[Chose("why", "default"), OPENED]),
                t(
                    "这项信用付款服务是默认开通的，不是本人开通的。",
                    "The pay-later service was opened by default, not by me.",
                ),
            ),
            sentence(
                Chose("why", "forced"),
                t(
                    "不接受这一项，就不能完成购买。",
                    "Without accepting it, the purchase could not be completed.",
                ),
            ),
            sentence(
                All(&[Chose("why", "never_agreed"), NO_PASSWORD]),
                t("本人没有同意过开通{auto_how}。", "I never agreed to open {auto_how}."),
            ),
            sentence(
                All(&[Chose("why", "never_agreed"), OPENED]),
                t(
                    "本人没有同意过开通这项信用付款服务。",
                    "I never agreed to open this pay-later service.",
                ),
            ),
            sentence(
                All(&[Chose("why", "never_agreed"), PACKAGE]),
                t("本人没有订购过上述业务。", "I did not order these services."),
            ),
            sentence(
                All(&[Chose("why", "never_agreed"), Not(&Any(&[NO_PASSWORD, OPENED, PACKAGE]))]),
                t("本人没有同意过这笔收费。", "I never agreed to this charge."),
            ),
            sentence(
                Chose("why", "stolen"),
                t("这笔付款不是本人操作的。", "I did not make this payment."),
            ),
            sentence(
                Chose("why", "no_reason"),
                t(
                    "本人问过收费的依据，没有得到说明。",
                    "I asked on what ground it was charged and was given none.",
                ),
            ),
            sentence(
                All(&[Chose("used", "no"), Not(&PACKAGE)]),
                t("本人没有用过这一项。", "I have not used it."),
            ),
            sentence(
                All(&[Chose("used", "no"), PACKAGE]),
                t("这些业务，本人没有用过。", "I have not used these services."),
            ),
            sentence(
                Chose("used", "little"),
                t("本人只用过一点。", "I have used only a little of it."),
            ),
        ],
    },
    Paragraph {
        id: "since",
        sentences: &[
            sentence(Known("noticed"), t("本人于{noticed}发现。", "I noticed it on {noticed}.")),
            Sentence {
                to: KEEP_SETTING,
                ..sentence(
                    All(&[ChoseAny("stopped", &["done", "solved"]), NO_PASSWORD]),
                    t("本人已关闭{auto_how}。", "I have turned off {auto_how}."),
                )
            },
            sentence(
                All(&[ChoseAny("stopped", &["done", "solved"]), PACKAGE]),
                t("本人已退订上述业务。", "I have cancelled these services."),
            ),
            sentence(
                All(&[ChoseAny("stopped", &["done", "solved"]), OPENED]),
                t("本人已关闭这项服务。", "I have closed the service."),
            ),
            Sentence {
                to: KEEP_SETTING,
                ..sentence(
                    All(&[Chose("stopped", "cannot"), NO_PASSWORD]),
                    t(
                        "本人想关闭{auto_how}，没能成功。",
                        "I tried to turn off {auto_how} and did not succeed.",
                    ),
                )
            },
            sentence(
                All(&[Chose("stopped", "cannot"), PACKAGE]),
                t(
                    "本人想退订上述业务，没能成功。",
                    "I tried to cancel these services and did not succeed.",
                ),
            ),
            sentence(
                All(&[Chose("stopped", "cannot"), OPENED]),
                t(
                    "本人想关闭这项服务，没能成功。",
                    "I tried to close the service and did not succeed.",
                ),
            ),
            as_consumer(),
        ],
    },
];

const BRIEF: &[Point] = &[
    point(
        0,
        All(&[CHARGED, SINGLE]),
        t(
            "{first_moment}，本人[的{place}账户]被收取[{what_for}|一笔费用] {total}[（已退 {refunded}）]。",
            "On {first_moment}, {total} was charged to my [{place} ]account[ for {what_for}].",
        ),
    ),
    point(
        0,
        All(&[CHARGED, SEVERAL]),
        t(
            "{span}，本人[的{place}账户]被收取[{what_for}|费用] {count} 笔共 {total}[（已退 {refunded}）]。",
            "{span}: {count} charges were made to my [{place} ]account[ for {what_for}], {total} in all.",
        ),
    ),
    point(
        0,
        All(&[PRICED, SINGLE]),
        t(
            "{first_moment}，本人[的{place}账户]被扣款 {total}[（{what_for}）][（已退 {refunded}）]。",
            "On {first_moment}, {total} was taken from my [{place} ]account[ for {what_for}].",
        ),
    ),
    point(
        0,
        All(&[PRICED, SEVERAL]),
        t(
            "{span}，本人[的{place}账户]被扣款 {count} 笔共 {total}[（{what_for}）][（已退 {refunded}）]。",
            "{span}: {count} debits were made from my [{place} ]account[ for {what_for}], {total} in all.",
        ),
    ),
    point(
        0,
        All(&[NO_PASSWORD, SINGLE]),
        t(
            "{first_moment}，本人[的{place}账户]经{auto_how}被扣款 {total}[（已退 {refunded}）]。",
            "On {first_moment}, {total} was taken from my [{place} ]account by {auto_how}.",
        ),
    ),
    point(
        0,
        All(&[NO_PASSWORD, SEVERAL]),
        t(
            "{span}，本人[的{place}账户]经{auto_how}被扣款 {count} 笔共 {total}[（已退 {refunded}）]。",
            "{span}: {count} debits were made from my [{place} ]account by {auto_how}, {total} in all.",
        ),
    ),
    point(
        0,
        All(&[ADDED, SINGLE]),
        t(
            "{first_moment}，本人[用{place}][向{payees}]付款时，被加收[{what_for}|一笔费用] {total}[（已退 {refunded}）]。",
            "On {first_moment}, when I paid[ {payees}][ by {place}], {total} was added[ for {what_for}].",
        ),
    ),
    point(
        0,
        All(&[ADDED, SEVERAL]),
        t(
            "{span}，本人[用{place}][向{payees}]付款时，被加收[{what_for}|费用] {count} 笔共 {total}[（已退 {refunded}）]。",
            "{span}: when I paid[ {payees}][ by {place}], {count} charges were added[ for {what_for}], {total} in all.",
        ),
    ),
    point(1, Chose("why", "not_shown"), t("事先没有写明要收。", "It was not stated beforehand.")),
    point(1, Chose("why", "small"), t("收费的文字字小、不显眼。", "It stood in small print.")),
    point(
        1,
        Chose("why", "differs"),
        t("比写明的[ {stated} ]多。", "It is more than the [{stated} ]stated."),
    ),
    point(
        1,
        Chose("why", "raised"),
        t("和以前不同，没有通知本人。", "It changed, and I was not told."),
    ),
    point(
        1,
        All(&[Chose("why", "default"), Not(&Any(&[NO_PASSWORD, OPENED]))]),
        t("这一项是默认选中的，不是本人选的。", "It was selected by default, not by me."),
    ),
    point(
        1,
        All(&[Chose("why", "default"), OPENED]),
        t("这项服务是默认开通的。", "The service was opened by default."),
    ),
    point(
        1,
        All(&[Chose("why", "default"), NO_PASSWORD]),
        t("{auto_how}是默认开通的。", "It was opened by default: {auto_how}."),
    ),
    point(
        1,
        Chose("why", "forced"),
        t("不接受就不能完成购买。", "Without it the purchase could not be completed."),
    ),
    point(
        1,
        All(&[Chose("why", "never_agreed"), NO_PASSWORD]),
        t("本人没有同意过开通{auto_how}。", "I never agreed to open {auto_how}."),
    ),
    point(
        1,
        All(&[Chose("why", "never_agreed"), Not(&Any(&[NO_PASSWORD, OPENED]))]),
        t("本人没有同意过。", "I never agreed to it."),
    ),
    point(
        1,
        All(&[Chose("why", "never_agreed"), OPENED]),
        t("本人没有同意开通。", "I never agreed to open it."),
    ),
    point(1, Chose("why", "stolen"), t("不是本人操作的。", "I did not make it.")),
    point(
        2,
        Chose("why", "no_reason"),
        t("问过依据，没有得到说明。", "I asked for the ground and was given none."),
    ),
    point(2, Chose("extra_how", "qr"), t("理由是扫码付款。", "Because I paid by QR code.")),
    point(2, Chose("extra_how", "card"), t("理由是刷卡付款。", "Because I paid by card.")),
    point(2, Chose("used", "no"), t("本人没有用过。", "I did not use it.")),
    Point {
        weight: 2,
        says: Sentence {
            to: KEEP_SETTING,
            ..sentence(
                All(&[Chose("stopped", "cannot"), Not(&PACKAGE)]),
                t("想关闭，没能成功。", "I tried to turn it off and could not."),
            )
        },
    },
    point(
        2,
        All(&[Chose("stopped", "cannot"), PACKAGE]),
        t("想退订，没能成功。", "I tried to cancel and could not."),
    ),
    point(
        3,
        Known("order_total"),
        t("那一单共付 {order_total}。", "The order came to {order_total}."),
    ),
    point(4, Always, t("[单号 {last_order}。]", "[Order number {last_order}.]")),
];

/// Who sold it, those who mediate, who looks into it, and the court.
const OF_SELLERS: &[Receiver] = &[Merchant, Store, Telecom, Market, Association, Inspection, Court];

const BASES: &[Basis] = &[
    Basis {
        source: "PIR-34",
        to: &[Platform, Pboc, Industry, Court],
        when: All(&[LICENSED, WALLET_FEE, ChoseAny("why", &["not_shown", "small", "differs"])]),
        says: t(
            "支付机构应当在业务办理的关键节点清晰标明收费项目和标准，不得收取任何未予标明的费用。",
            "a payment institution has to state its fees clearly at the key steps of the business, and must not charge any that is not stated.",
        ),
    },
    Basis {
        source: "PIRD-62",
        to: &[Platform, Pboc, Industry, Court],
        when: All(&[LICENSED, WALLET_FEE, Chose("why", "raised")]),
        says: t(
            "支付机构调整收费，原则上应当至少提前 30 个自然日公示，并在办理业务前确认用户接受。",
            "a payment institution that changes a fee has, as a rule, to announce it at least 30 days before, and to have the user accept it beforehand.",
        ),
    },
    Basis {
        source: "ECL-57",
        to: PAYERS,
        when: All(&[NOT_AUTHORISED, Not(&Chose("shown_by", "unknown"))]),
        says: t(
            "未经授权的支付造成的损失，由电子支付服务提供者承担；能证明是用户过错的除外。",
            "loss from an unauthorised payment falls on the payment provider unless it proves the user's fault.",
        ),
    },
    Basis {
        source: "PBOC5-15",
        to: &[Platform, Pboc],
        when: All(&[LICENSED, AGAINST_WILL]),
        says: t(
            "银行、支付机构应当尊重金融消费者的真实意愿，不得擅自代理其办理业务。",
            "banks and payment institutions have to respect what the consumer really wants and must not do business in his name on their own.",
        ),
    },
    Basis {
        source: "PBOC5-15",
        to: &[Bank, Nfra],
        when: All(&[AGAINST_WILL, ChoseAny("shown_by", &["bank", "ecny"])]),
        says: t(
            "银行、支付机构应当尊重金融消费者的真实意愿，不得擅自代理其办理业务。",
            "banks and payment institutions have to respect what the consumer really wants and must not do business in his name on their own.",
        ),
    },
    Basis {
        source: "PBOC5-16",
        to: BANKS,
        when: All(&[BANK_FEE, ChoseAny("why", &["not_shown", "small", "raised", "no_reason"])]),
        says: t(
            "银行应当及时、真实、准确、全面地披露消费者应当负担的费用，包括金额的确定方式。",
            "a bank has to disclose the fees that the consumer bears, and how they are determined, in time and in full.",
        ),
    },
    Basis {
        source: "CPL-28",
        to: &[Bank, Lender, Nfra, Court],
        when: All(&[Any(&[BANK_FEE, LATER]), ChoseAny("why", &["not_shown", "small"])]),
        says: t(
            "提供银行等金融服务的经营者，应当向消费者提供价款、费用等信息。",
            "providers of banking and other financial services have to tell the consumer the price and the fees.",
        ),
    },
    Basis {
        source: "ECL-19",
        to: &[Merchant, Store, Market, Association, Inspection, Court],
        when: All(&[ADDON, Chose("why", "default")]),
        says: t(
            "搭售商品、服务应当以显著方式提请注意，不得作为默认同意的选项。",
            "add-ons have to be pointed out prominently and must not be an option that is agreed to by default.",
        ),
    },
    Basis {
        source: "NTM-17",
        to: &[Merchant, Store, Market, Association, Inspection],
        when: All(&[Any(&[ADDON, MEMBERSHIP, PURCHASE]), Chose("why", "default")]),
        says: t(
            "提供多种可选项搭售的，不得将任何选项设定为消费者默认同意。",
            "where several options are offered, none of them may be set as agreed to by default.",
        ),
    },
    Basis {
        source: "PRL-13",
        to: OF_SELLERS,
        when: All(&[
            SOLD,
            Any(&[Chose("why", "not_shown"), ChoseAny("extra_how", &["qr", "card"])]),
        ]),
        says: t(
            "经营者不得在标价之外加价出售商品，不得收取任何未予标明的费用。",
            "a trader must not sell above the marked price or charge anything that was not marked.",
        ),
    },
    Basis {
        source: "CPL-10",
        to: OF_SELLERS,
        when: Chose("why", "forced"),
        says: t(
            "消费者享有公平交易的权利，有权拒绝经营者的强制交易行为。",
            "consumers have a right to fair dealing and may refuse a forced transaction.",
        ),
    },
    Basis {
        source: "CPL-26",
        to: OF_SELLERS,
        when: All(&[SOLD, Chose("why", "small")]),
        says: t(
            "使用格式条款的，应当以显著方式提请消费者注意价款、费用等内容。",
            "standard terms have to point out the price and the fees to the consumer prominently.",
        ),
    },
    Basis {
        source: "PRL-41",
        to: REFUNDERS,
        when: All(&[SOLD, UNMARKED]),
        says: t(
            "因价格违法行为致使消费者多付价款的，应当退还多付部分。",
            "what a consumer paid too much because of a breach of the price rules has to be refunded.",
        ),
    },
    Basis {
        source: "CCI-10",
        to: &[Court],
        when: Any(&[
            All(&[ON_SCREEN, ChoseAny("why", &["small", "default"])]),
            All(&[ON_SCREEN, Not(&WALLET_FEE), Chose("why", "never_agreed")]),
        ]),
        says: t(
            "网上订立的合同，仅以设置勾选、弹窗为由主张已经提示的，人民法院一般不予支持。",
            "for a contract made online, a tick box or a pop-up alone is as a rule no proof that a term was pointed out.",
        ),
    },
    Basis {
        source: "CRED-25",
        to: &[Bureau],
        when: Always,
        says: t(
            "对信息有异议的，征信机构、信息提供者应当自收到异议之日起 20 日内核查处理并书面答复。",
            "a disputed entry has to be checked, dealt with and answered in writing within 20 days of the objection.",
        ),
    },
    PLATFORM_HELPS,
    SHOP_UNNAMED,
    MARKET_ANSWERS,
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
        source: "ECL-59",
        to: &[Merchant, Store],
        when: All(&[SOLD, super::SOLD_ONLINE]),
        says: t(
            "电子商务经营者应当及时受理并处理投诉。",
            "an e-commerce operator has to take and handle complaints promptly.",
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
];

const FEE_PAGE: Item = Item {
    id: "fee_page",
    name: t("收费页、规则页截图", "The page with the fee, and the rules"),
    why: t(
        "当天有没有写明收费、写的是多少",
        "whether the charge was stated on that day, and how much",
    ),
    proves: t("收费的标明情况", "how the charge was stated"),
    source: "PRL-13",
    how: &[
        (
            Any(&[WALLET_FEE, BANK_FEE]),
            t(
                "在该 App 里搜索「收费标准」或「手续费」，整页截图。",
                "Search the app for 「收费标准」 (fees) or 「手续费」 and capture the whole page.",
            ),
        ),
        (
            SHOP,
            t(
                "在店里的，拍价签、收款牌、小票。",
                "In a shop: photograph the price tag, the sign at the till and the receipt.",
            ),
        ),
        (
            SELLER_SIDE,
            t(
                "平台改规则，要保存前三年的旧版本。找当天生效的那一版。",
                "A platform that changes its rules has to keep the versions of the last three years. Find the one in force on that day.",
            ),
        ),
        (
            Always,
            t("带上日期和网址，从头截到尾。", "With the date and the address, from top to bottom."),
        ),
    ],
    holder: t("收费的一方", "whoever charged it"),
    held_by: &[Platform, Clearing, Bank, Lender, Merchant, Store, Telecom],
    demand: t(
        "请提供扣费当日生效的收费规则全文。",
        "Please provide the full rules on the charge in force on the day.",
    ),
    demanded_by: &["basis"],
    necessary: true,
    fades: 1,
    group: 4,
    // What was taken without a password is the price of something, and no fee, unless its price was not stated.
    when: Any(&[
        Not(&NO_PASSWORD),
        ChoseAny("why", &["not_shown", "small", "differs", "no_reason"]),
    ]),
};

const CLICKS: Item = Item {
    id: "clicks",
    name: t("从下单到付款的录屏", "A recording from ordering to paying"),
    why: t(
        "有没有默认勾选、不选能不能买",
        "whether it is ticked by default, and whether one can buy without it",
    ),
    proves: t("下单页面的默认选项", "what the order page selects by default"),
    source: "NTM-17",
    how: &[(
        Always,
        t(
            "打开手机录屏，重走一遍，走到付款前停下，别真付。",
            "Start the screen recorder and go through it again; stop before paying.",
        ),
    )],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供本人下单时展示的页面和勾选记录。",
        "Please provide the page shown when I ordered, and the record of what was ticked.",
    ),
    demanded_by: &["proof"],
    necessary: true,
    fades: 0,
    group: 4,
    when: All(&[
        Any(&[ADDON, MEMBERSHIP, PURCHASE]),
        ChoseAny("why", &["default", "forced", "never_agreed"]),
    ]),
};

const SETTING: Item = Item {
    id: "setting",
    name: t("免密、先用后付的设置页截图", "The settings of 免密支付 or 先用后付"),
    why: t("哪天开通、给了谁、限额多少", "since when, for whom and up to how much"),
    proves: t("开通的时间、对象和限额", "when it was opened, for whom and up to how much"),
    source: "",
    how: &[(
        Always,
        t(
            "在付款的 App 里搜索「免密支付」或「先用后付」，点进去截图。先截图，再关。",
            "Search the app you paid with for 「免密支付」 or 「先用后付」, open it and capture it. Capture first, then turn it off.",
        ),
    )],
    holder: t("钱包或银行", "the wallet or the bank"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供这项服务的开通时间、方式和协议。",
        "Please provide the time, the way and the agreement by which this service was opened.",
    ),
    demanded_by: &["proof"],
    necessary: true,
    fades: 0,
    group: 1,
    when: NO_PASSWORD,
};

const PACKAGES: Item = Item {
    id: "packages",
    name: t("已订业务和话费详单", "The list of services and the itemised phone bill"),
    why: t("每项业务哪天开通、扣了多少", "since when each service runs, and what it cost"),
    proves: t("各项业务的开通时间和扣费", "when each service began and what it cost"),
    source: "",
    how: &[(
        Always,
        t(
            "在运营商 App 里搜索「增值业务」「账单」，逐项截图。先截图，再退订。",
            "Search the operator's app for 「增值业务」 (added services) and 「账单」 (bill) and capture each item. Capture first, then unsubscribe.",
        ),
    )],
    holder: t("运营商", "the operator"),
    held_by: &[Telecom],
    demand: t(
        "请提供每项业务的开通时间、方式和扣费明细。",
        "Please provide for each service when and how it was opened, and what was charged.",
    ),
    demanded_by: &["proof"],
    necessary: true,
    fades: 1,
    group: 1,
    when: BY_PHONE,
};

const LOAN_PAGE: Item = Item {
    id: "loan_page",
    name: t("信用付款的账单和合同", "The bill and the contract of the pay-later service"),
    why: t("出借机构是谁、费用怎么约定", "who lends, and which fees were agreed"),
    proves: t("出借机构和约定的费用", "the lender and the fees agreed"),
    source: "",
    how: &[(
        Always,
        t(
            "在它的页面找「账单」「借款合同」，下载或整页截图。",
            "On its page find 「账单」 (bill) and 「借款合同」 (contract); download or capture them.",
        ),
    )],
    holder: t("出借机构", "the lender"),
    held_by: &[Platform, Lender],
    demand: t("请提供本人的合同和费用明细。", "Please provide my contract and the list of fees."),
    demanded_by: &["basis"],
    necessary: true,
    fades: 3,
    group: 1,
    when: LENT,
};
