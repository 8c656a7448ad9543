//! The questions that more than one problem type asks, with their options.

use crate::domain::condition::Condition::{self, Always, Any, Chose, ChoseAny, Known, LongerAgo};
use crate::domain::flow::{Ask, Charged, Choice, Signpost, Stage, Step, To, choice};
use crate::text::{Text, t};

/// No words.
pub const NONE: Text = t("", "");

/// The options of `shown_by` that are wallets of payment institutions.
pub const WALLETS: &[&str] = &["alipay", "wechat", "unionpay", "other_wallet"];

/// Whether a wallet shows the charge.
pub const BY_WALLET: Condition = ChoseAny("shown_by", WALLETS);

/// Whether Alipay took part: it shows the charge, or a store was paid through it.
pub const BY_ALIPAY: Condition =
    Any(&[Chose("shown_by", "alipay"), Chose("funding_store", "alipay")]);

/// The same for WeChat Pay.
pub const BY_WECHAT: Condition =
    Any(&[Chose("shown_by", "wechat"), Chose("funding_store", "wechat")]);

/// Whether a licensed payment institution took part, which the wallet rules bind (PIR-2).
pub const LICENSED: Condition = Any(&[BY_ALIPAY, BY_WECHAT, Chose("shown_by", "other_wallet")]);

/// Whether the money behind this place came from a bank card, which is asked place by place.
pub const CARD_BEHIND_ALIPAY: Condition = Chose("funding_alipay", "card");
/// The same for WeChat Pay.
pub const CARD_BEHIND_WECHAT: Condition = Chose("funding_wechat", "card");
/// The same for another wallet.
pub const CARD_BEHIND_OTHER: Condition = Chose("funding_other", "card");
/// The same for an app store.
pub const CARD_BEHIND_STORE: Condition = Chose("funding_store", "card");

/// Whether a bank card stands behind a wallet or a store. Behind the UnionPay app there is always one.
pub const CARD_BEHIND: Condition = Any(&[
    CARD_BEHIND_ALIPAY,
    CARD_BEHIND_WECHAT,
    CARD_BEHIND_OTHER,
    CARD_BEHIND_STORE,
    Chose("shown_by", "unionpay"),
]);

/// Whether a bank account or card was touched.
pub const BANK_TOUCHED: Condition = Any(&[Chose("shown_by", "bank"), CARD_BEHIND]);

/// Whether nobody knows which way the money went.
pub const WAY_UNKNOWN: Condition = Any(&[
    Chose("shown_by", "unknown"),
    Chose("funding_alipay", "unknown"),
    Chose("funding_wechat", "unknown"),
    Chose("funding_other", "unknown"),
    Chose("funding_store", "unknown"),
]);

/// Whether a bank is to be asked: it was touched, or nobody knows what was.
pub const BANK_ASKED: Condition = Any(&[BANK_TOUCHED, WAY_UNKNOWN]);

/// The same as [`BANK_TOUCHED`] in a flow that does not ask what stands behind an app store.
pub const CARD_USED: Condition = Any(&[
    Chose("shown_by", "bank"),
    CARD_BEHIND_ALIPAY,
    CARD_BEHIND_WECHAT,
    CARD_BEHIND_OTHER,
    Chose("shown_by", "unionpay"),
]);

/// The same as [`BANK_ASKED`] there.
pub const CARD_MAYBE_USED: Condition = Any(&[
    CARD_USED,
    Chose("shown_by", "unknown"),
    Chose("funding_alipay", "unknown"),
    Chose("funding_wechat", "unknown"),
    Chose("funding_other", "unknown"),
]);

/// Whether it was paid on credit, which a lender then claims.
pub const ON_CREDIT: Condition = Any(&[
    Chose("funding_alipay", "credit"),
    Chose("funding_wechat", "credit"),
    Chose("funding_other", "credit"),
    Chose("funding_store", "credit"),
]);

/// The same in a flow that does not ask what stands behind an app store.
pub const WALLET_ON_CREDIT: Condition = Any(&[
    Chose("funding_alipay", "credit"),
    Chose("funding_wechat", "credit"),
    Chose("funding_other", "credit"),
]);

/// Where a charge can be seen; routing follows the licence behind each.
pub const PLACES: &[Choice] = &[
    choice("alipay", t("支付宝", "Alipay"), NONE),
    choice("wechat", t("微信支付", "WeChat Pay"), NONE),
    choice("unionpay", t("云闪付", "UnionPay app (云闪付)"), NONE),
    choice(
        "bank",
        t("银行卡", "Bank card"),
        t("银行短信、银行 App 或流水里有这笔", "In the bank's messages, app or statement"),
    ),
    choice(
        "other_wallet",
        t("其他钱包", "Another wallet"),
        t(
            "抖音、京东、美团等 App 自己的支付",
            "The pay function of Douyin, JD, Meituan or another app",
        ),
    ),
    choice(
        "app_store",
        t("应用商店", "App store"),
        t(
            "苹果、华为等商店里的购买或订阅",
            "A purchase or subscription with Apple, Huawei or another store",
        ),
    ),
    choice(
        "carrier",
        t("话费", "Phone bill"),
        t("从手机话费里扣的", "Charged to the mobile phone account"),
    ),
    choice("ecny", t("数字人民币", "e-CNY"), NONE),
    choice(
        "unknown",
        t("不知道", "I do not know"),
        t("没关系，后面会教怎么查", "That is fine: you will read how to find out"),
    ),
];

const WHERE_HELP: Text = t(
    "看一看扣款通知是谁发的，账单在谁那里能查到。这决定找谁投诉。",
    "Look at who sent the notice and whose bill lists the charge. It decides where you complain.",
);
const WHERE_MORE: Text = t(
    "打开常用的钱包，搜「账单」，按日期和金额找。钱包里没有，再看银行短信和银行流水。流水里的「对方户名」或「摘要」会写经过了哪家机构。",
    "Open the wallets you use, search for the bill, and look for the date and the amount. If it is not there, look at the bank's messages and statement: its fields for the other party and the summary name the institution in between.",
);

/// Which one place shows the charge.
pub const SHOWN_BY: Step = Step {
    id: "shown_by",
    joins: false,
    stage: Stage::Tell,
    title: t("这笔扣款，在哪里能看到？", "Where can you see the charge?"),
    help: WHERE_HELP,
    short: t("在哪里看到扣款", "Where the charge shows"),
    ask: Ask::One(PLACES),
    when: Always,
    signpost: None,
    more: Some(WHERE_MORE),
};

/// Which places show the charges, when there may be several.
pub const SHOWN_BY_MANY: Step = Step {
    title: t("这些扣款，在哪里能看到？", "Where can you see the charges?"),
    help: t(
        "可以选几个。每一家都要分别投诉。",
        "Choose as many as apply. Each of them needs a complaint of its own.",
    ),
    ask: Ask::Many(PLACES),
    ..SHOWN_BY
};

/// The name of a wallet that is not in the list.
pub const WALLET_NAME: Step = Step {
    id: "wallet_name",
    joins: true,
    stage: Stage::Tell,
    title: t("是哪个钱包？", "Which wallet is it?"),
    help: t("写 App 里看到的支付名称。", "The name of the pay function as the app shows it."),
    short: t("钱包名称", "Name of the wallet"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("shown_by", "other_wallet"),
    signpost: None,
    more: None,
};

/// One line that only certain letters need; it may stay empty.
pub const fn detail(id: &'static str, when: Condition, title: Text, help: Text) -> Step {
    Step {
        id,
        joins: false,
        stage: Stage::Demands,
        title,
        help,
        short: title,
        ask: Ask::Line { unknown: false, theirs: true },
        when,
        signpost: None,
        more: None,
    }
}

const ON_LICENCE: Text = t(
    "在 App 里搜索「支付业务许可证」或「营业执照」，照页面抄。",
    "Search the app for 「支付业务许可证」 (payment licence) or 「营业执照」 (business licence) and copy it from there.",
);

/// The company behind Alipay, copied by the person: it is not settled by our sources.
pub const ALIPAY_COMPANY: Step = detail(
    "alipay_company",
    BY_ALIPAY,
    t("支付宝的公司全称", "Alipay's company in full"),
    t(
        "交易明细的抬头印着，许可证页面上也有。",
        "It stands at the head of the exported bill, and on the licence page.",
    ),
);
/// Where it is domiciled (PBOC5-41).
pub const ALIPAY_DOMICILE: Step = detail(
    "alipay_domicile",
    BY_ALIPAY,
    t("支付宝公司的住所地", "Where Alipay's company is registered"),
    ON_LICENCE,
);
/// Where Tenpay is domiciled.
pub const TENPAY_DOMICILE: Step = detail(
    "tenpay_domicile",
    BY_WECHAT,
    t("财付通公司的住所地", "Where Tenpay is registered"),
    t(
        "财付通公布的地址在深圳。请照许可证页面核对后再填。",
        "Tenpay gives an address in Shenzhen. Check the licence page before you fill it in.",
    ),
);
/// The company behind another wallet.
pub const WALLET_COMPANY: Step = detail(
    "wallet_company",
    Chose("shown_by", "other_wallet"),
    t("这个钱包的公司全称", "The company behind that wallet"),
    ON_LICENCE,
);
/// Where it is domiciled.
pub const WALLET_DOMICILE: Step = detail(
    "wallet_domicile",
    Chose("shown_by", "other_wallet"),
    t("这家公司的住所地", "Where that company is registered"),
    ON_LICENCE,
);
/// Where UnionPay is domiciled.
pub const UNIONPAY_DOMICILE: Step = detail(
    "unionpay_domicile",
    Chose("shown_by", "unionpay"),
    t("中国银联的住所地", "Where UnionPay is registered"),
    ON_LICENCE,
);
/// Who lent the money of a pay-later service.
pub const LENDER_NAME: Step = detail(
    "lender_name",
    ON_CREDIT,
    t("出借资金的机构全称", "The lender in full"),
    t(
        "花呗、白条这类服务的借款页或合同上写着。",
        "The loan page or the contract of Huabei, Baitiao and the like names it.",
    ),
);
/// Who runs an e-CNY wallet.
pub const ECNY_OPERATOR: Step = detail(
    "ecny_operator",
    Chose("shown_by", "ecny"),
    t("数字人民币运营机构", "Operator of the e-CNY wallet"),
    t("数字人民币 App 的钱包页写着。", "The wallet page in the e-CNY app names it."),
);
const ON_BUSINESS_LICENCE: Text = t(
    "在商家的 App、网店或小程序里搜索「营业执照」「主体信息」或「关于我们」。发票上也有。",
    "In the seller's app, shop or mini-program look for 「营业执照」, 「主体信息」 or 「关于我们」. An invoice names it too.",
);
/// The seller's company.
pub const SELLER: Step = detail(
    "seller",
    Always,
    t("商家的公司全称", "The seller's full legal name"),
    ON_BUSINESS_LICENCE,
);
/// The seller's address (SAMR121-10).
pub const SELLER_ADDRESS: Step =
    detail("seller_address", Always, t("商家的地址", "The seller's address"), ON_BUSINESS_LICENCE);
/// The seller's credit code.
pub const SELLER_CODE: Step = detail(
    "seller_code",
    Always,
    t("商家的统一社会信用代码", "The seller's unified social credit code"),
    t(
        "营业执照上的 18 位代码，没有也行。",
        "The 18 characters on the business licence; not required.",
    ),
);
/// Whether it was bought as a consumer (SAMR121-3, SAMR121-16).
pub const PERSONAL_USE: Step = Step {
    ask: Ask::One(&[
        choice("yes", t("是，自己或家里用", "Yes, for myself or my household"), NONE),
        choice(
            "no",
            t("不是，做生意或工作用", "No, for business or work"),
            t("12315 和消协多半不收", "12315 and the associations will probably refuse it"),
        ),
    ]),
    ..detail(
        "personal_use",
        Always,
        t("是为生活消费买的吗？", "Was it bought for private use?"),
        t("12315 和消协只管生活消费。", "12315 and the associations deal with consumers only."),
    )
};

/// Where it was bought: a shop on a platform has the platform beside it, and another office in charge (SAMR121-13).
pub const SOLD_THROUGH: Step = Step {
    id: "sold_through",
    joins: true,
    stage: Stage::Tell,
    title: t("在哪里买的？", "Where did you buy it?"),
    help: t(
        "平台上的店有问题，平台也要帮着找商家。",
        "For a shop on a platform, the platform has to help you with the seller.",
    ),
    short: t("购买的地方", "Bought at"),
    ask: Ask::One(&[
        choice(
            "platform",
            t("购物平台上的店", "A shop on a shopping platform"),
            t(
                "例如淘宝、拼多多、京东、抖音里的店",
                "Such as one on Taobao, Pinduoduo, JD or Douyin",
            ),
        ),
        choice(
            "own",
            t("商家自己的 App、网站、小程序", "The seller's own app, website or mini-program"),
            NONE,
        ),
        choice("shop", t("线下的店", "A shop in the street"), NONE),
        choice("unknown", t("说不清", "I cannot tell"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};
/// Which platform, on the page of the question where it was bought.
pub const WHICH_PLATFORM: Step = Step {
    joins: true,
    stage: Stage::Tell,
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("sold_through", "platform"),
    ..PLATFORM_NAME
};
/// The same as a detail of a letter, for a type that does not ask where it was bought.
pub const PLATFORM_NAME: Step = detail(
    "platform_name",
    Always,
    t("网店开在哪个平台？", "On which platform is the shop?"),
    t(
        "在购物平台上买的才填，写平台的名字。",
        "Only if you bought it on a shopping platform: its name.",
    ),
);
/// Whether a shopping platform stands beside the seller: asked, or named with a letter.
pub const ON_PLATFORM: Condition =
    Any(&[Chose("sold_through", "platform"), Known("platform_name")]);

/// The entry of the credit record that is wrong.
pub const CREDIT_ENTRY: Step = detail(
    "credit_entry",
    Always,
    t("征信报告上的哪一条？", "Which entry of the credit report?"),
    t(
        "照报告抄：机构、账户、哪一期。报告里没有，就不用写这封信。",
        "As the report has it: institution, account, period. Without such an entry this letter is not needed.",
    ),
);
/// Whom a suit is against.
pub const DEFENDANT: Step = detail(
    "defendant",
    Always,
    t("告谁？公司全称", "Whom do you sue? Its full legal name"),
    t(
        "收了钱或者该负责的那一家。照营业执照或许可证页面抄。",
        "Whoever got the money or has to answer for it, as its licence page names it.",
    ),
);
/// Where it is registered (CIVP-24, CIVP-124).
pub const DEFENDANT_ADDRESS: Step = detail(
    "defendant_address",
    Always,
    t("它的住所地", "Where it is registered"),
    t(
        "法院要能把材料送到。照执照页面抄。",
        "The court has to reach it. Copy it from the licence page.",
    ),
);
/// Its credit code.
pub const DEFENDANT_CODE: Step = detail(
    "defendant_code",
    Always,
    t("它的统一社会信用代码", "Its unified social credit code"),
    t("营业执照上的 18 位代码。", "The 18 characters on the business licence."),
);
/// Whether the contract sends disputes to an arbitrator (ARB-4).
pub const ARBITRATION_CLAUSE: Step = Step {
    ask: Ask::One(&[
        choice("no", t("没有", "No"), NONE),
        choice("yes", t("有", "Yes"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    ..detail(
        "arbitration_clause",
        Always,
        t("合同里写了由仲裁机构裁决吗？", "Does the contract name an arbitration institution?"),
        t("在协议里搜索「仲裁」。", "Search the agreement for 「仲裁」 (arbitration)."),
    )
};

/// Which app store.
pub const STORE: Step = Step {
    id: "store",
    joins: true,
    stage: Stage::Tell,
    title: t("是哪个应用商店？", "Which app store is it?"),
    help: NONE,
    short: t("应用商店", "App store"),
    ask: Ask::One(&[
        choice("apple", t("苹果 App Store", "Apple App Store"), NONE),
        choice("huawei", t("华为应用市场", "Huawei AppGallery"), NONE),
        choice("other", t("其他应用商店", "Another app store"), NONE),
    ]),
    when: Chose("shown_by", "app_store"),
    signpost: None,
    more: None,
};

/// Which telecom operator.
pub const OPERATOR: Step = Step {
    id: "operator",
    joins: true,
    stage: Stage::Tell,
    title: t("是哪家运营商？", "Which operator is it?"),
    help: NONE,
    short: t("运营商", "Mobile operator"),
    ask: Ask::One(&[
        choice("mobile", t("中国移动", "China Mobile"), NONE),
        choice("unicom", t("中国联通", "China Unicom"), NONE),
        choice("telecom", t("中国电信", "China Telecom"), NONE),
        choice("other", t("其他运营商", "Another operator"), NONE),
    ]),
    when: Chose("shown_by", "carrier"),
    signpost: None,
    more: None,
};

const FROM_CARD: Choice = choice(
    "card",
    t("绑定的银行卡", "A linked bank card"),
    t("储蓄卡或信用卡都算", "Debit or credit"),
);
const FROM_BALANCE: Choice = choice("balance", t("钱包余额、零钱", "The wallet's balance"), NONE);
const ON_LATER: Choice = choice(
    "credit",
    t("先用后付、信用付款", "A pay-later service"),
    t("例如花呗、白条：先消费，以后还款", "Such as Huabei or Baitiao: buy now, repay later"),
);
const FROM_UNKNOWN: Choice = choice("unknown", t("不知道", "I do not know"), NONE);
const FROM_WALLET: &[Choice] = &[FROM_CARD, FROM_BALANCE, ON_LATER, FROM_UNKNOWN];
const SEE_METHOD: Text = t(
    "账单详情里的「付款方式」会写。",
    "The detail page of the bill names the payment method (付款方式).",
);

/// What stood behind the payments through Alipay.
pub const FUNDING_ALIPAY: Step = Step {
    id: "funding_alipay",
    joins: true,
    stage: Stage::Tell,
    title: t("支付宝里的这些钱，从哪里出的？", "Where did the money paid by Alipay come from?"),
    help: SEE_METHOD,
    short: t("支付宝的付款方式", "Payment method in Alipay"),
    ask: Ask::One(FROM_WALLET),
    when: Chose("shown_by", "alipay"),
    signpost: None,
    more: None,
};
/// The same for WeChat Pay.
pub const FUNDING_WECHAT: Step = Step {
    id: "funding_wechat",
    joins: true,
    stage: Stage::Tell,
    title: t("微信支付的这些钱，从哪里出的？", "Where did the money paid by WeChat Pay come from?"),
    short: t("微信支付的付款方式", "Payment method in WeChat Pay"),
    when: Chose("shown_by", "wechat"),
    ..FUNDING_ALIPAY
};
/// The same for another wallet.
pub const FUNDING_OTHER: Step = Step {
    id: "funding_other",
    joins: true,
    stage: Stage::Tell,
    title: t(
        "那个钱包里的这些钱，从哪里出的？",
        "Where did the money paid by that wallet come from?",
    ),
    short: t("那个钱包的付款方式", "Payment method in that wallet"),
    when: Chose("shown_by", "other_wallet"),
    ..FUNDING_ALIPAY
};
/// The same for an app store, behind which a wallet may stand.
pub const FUNDING_STORE: Step = Step {
    id: "funding_store",
    joins: true,
    stage: Stage::Tell,
    title: t("应用商店里绑的是什么付款方式？", "Which payment method is linked to the app store?"),
    help: t("在商店的付款设置里看。", "See the payment settings of the store."),
    short: t("应用商店的付款方式", "Payment method in the app store"),
    ask: Ask::One(&[
        FROM_CARD,
        choice("alipay", t("支付宝", "Alipay"), NONE),
        choice("wechat", t("微信支付", "WeChat Pay"), NONE),
        FROM_BALANCE,
        ON_LATER,
        FROM_UNKNOWN,
    ]),
    when: Chose("shown_by", "app_store"),
    ..FUNDING_ALIPAY
};

/// The bank behind the card.
pub const BANK_NAME: Step = Step {
    id: "bank_name",
    joins: false,
    stage: Stage::Tell,
    title: t("是哪家银行？", "Which bank is it?"),
    help: t("写银行的名字就行。", "The name of the bank is enough."),
    short: t("银行", "Bank"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: BANK_ASKED,
    signpost: None,
    more: None,
};

/// The last four digits, never more.
pub const CARD_TAIL: Step = Step {
    id: "card_tail",
    joins: true,
    stage: Stage::Tell,
    title: t("银行卡号的最后四位是？", "What are the last four digits of the card?"),
    help: t(
        "只写四位。完整卡号、密码、验证码都不要写。",
        "Four digits only. Never the whole number, a password or a code.",
    ),
    short: t("卡号后四位", "Last four digits"),
    ask: Ask::Digits { count: 4, unknown: true },
    when: BANK_TOUCHED,
    signpost: None,
    more: None,
};

/// Whether the accounts are frozen, which stops the loss.
pub const FROZEN: Step = Step {
    id: "frozen",
    joins: false,
    stage: Stage::Tell,
    title: t("您的银行卡和钱包冻结了吗？", "Are your cards and wallets frozen?"),
    help: t(
        "每张卡、每个钱包都要分别冻结。",
        "Each card and each wallet has to be frozen by itself.",
    ),
    short: t("是否冻结", "Frozen"),
    ask: Ask::One(&[
        choice("yes", t("都冻结了", "Yes, all of them"), NONE),
        choice("some", t("只冻结了一部分", "Only some of them"), NONE),
        choice("no", t("还没有", "Not yet"), NONE),
        choice("unknown", t("不确定", "I am not sure"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: ChoseAny("frozen", &["some", "no", "unknown"]),
        says: t(
            "没冻结的，现在就打它的客服，说「冻结」。支付宝 95188，微信支付 95017，请以官方 App 为准；银行打卡背面的电话。几分钟也要紧。办完回来，这里都还在。",
            "Call those that are not frozen now and say 「冻结」 (freeze): Alipay 95188, WeChat Pay 95017 (check the official app), the bank at the number on your card. Minutes count. Everything here will wait for you.",
        ),
        to: To::Emergency,
    }),
    more: Some(t(
        "只冻结一张卡，别的卡、钱包和自动扣款还可能被动用。银行电话印在卡背面；支付宝 95188，微信支付 95017，请以官方 App 为准。",
        "With one card frozen, other cards, wallets and automatic charges can still be used. The bank's number is on the card; Alipay 95188, WeChat Pay 95017: check them in the official app.",
    )),
};

/// An option of the question which places are frozen, for a place that was named.
pub const fn frozen_at(place: &'static str, label: Text) -> Choice {
    Choice { when: Chose("shown_by", place), ..choice(place, label, NONE) }
}

/// How the details may have got out.
pub const EXPOSED: Step = Step {
    id: "exposed",
    joins: false,
    stage: Stage::Payments,
    title: t("出事前后，有过下面的事吗？", "Did any of this happen around that time?"),
    help: t(
        "如实选，可以选几个。选了不等于有错。说清楚才好查。",
        "Choose what is true. Ticking one does not mean that you are to blame; it helps the inquiry.",
    ),
    short: t("可能的原因", "Possible causes"),
    ask: Ask::Many(&[
        choice("none", t("都没有", "None of these"), NONE),
        choice("code", t("告诉过别人验证码", "I told someone a code"), NONE),
        choice("password", t("告诉过别人密码", "I told someone a password"), NONE),
        choice(
            "link",
            t("点过陌生链接，填过信息", "I opened a strange link and typed details"),
            NONE,
        ),
        choice("screen", t("共享过屏幕", "I shared my screen"), NONE),
        choice("app", t("装过别人让装的 App", "I installed an app I was told to"), NONE),
        choice("lost", t("丢过手机", "I lost the phone"), NONE),
        choice("lost_sim", t("丢过手机卡", "I lost the SIM card"), NONE),
        choice("no_signal", t("手机突然没信号", "The phone suddenly went dead"), NONE),
        choice("lent", t("账户借给别人用过", "Someone else used the account"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "付款没有得到您授权的，损失由支付服务提供者承担；它能证明是用户过错造成的除外。所以这一点会被问到。不要编造。",
        "Loss from a payment you did not authorise falls on the provider, unless it proves that you were at fault. So you will be asked. Do not invent anything.",
    )),
};

/// Whether the police were told.
pub const POLICE: Step = Step {
    id: "police",
    joins: true,
    stage: Stage::Tell,
    title: t("报警了吗？", "Have you told the police?"),
    help: t(
        "受案回执，就是公安收下案子后开的一张单子。",
        "The receipt (受案回执) is the paper that the police give you when they take a case.",
    ),
    short: t("是否报警", "Police"),
    ask: Ask::One(&[
        choice("receipt", t("报了，有受案回执", "Yes, and I have the receipt"), NONE),
        choice("no_receipt", t("报了，没有回执", "Yes, but without a receipt"), NONE),
        choice("turned_away", t("去了，没受理", "I went, and they did not take it"), NONE),
        choice("no", t("还没有", "Not yet"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: Chose("police", "no"),
        says: t(
            "钱刚转走的，现在就打 110，请求紧急止付。报案要说的：时间、金额、对方账号。回来接着填。",
            "If the money has only just gone, call 110 now and ask for an emergency stop-payment: say when, how much, and to which account. Then come back.",
        ),
        to: To::Emergency,
    }),
    more: Some(t(
        "公安接受案件，应当给您受案回执。银行和钱包都会问这张回执。没受理的，可以要书面通知。",
        "When the police take a case they have to give you a receipt. The bank and the wallet will ask for it. If they refuse, ask for a written notice.",
    )),
};

/// The police took the report.
pub const REPORTED: Condition = ChoseAny("police", &["receipt", "no_receipt"]);

/// On which day.
pub const POLICE_DAY: Step = Step {
    id: "police_day",
    joins: true,
    stage: Stage::Tell,
    title: t("哪一天报的？", "On which day?"),
    help: NONE,
    short: t("报警日期", "Reported on"),
    ask: Ask::Day { unknown: true },
    when: REPORTED,
    signpost: None,
    more: None,
};

/// Where.
pub const STATION: Step = Step {
    id: "station",
    joins: true,
    stage: Stage::Tell,
    title: t("在哪个派出所？", "At which station?"),
    help: t(
        "只打了 110 的，选「找不到、不知道」。",
        "If you only called 110, say that you do not know.",
    ),
    short: t("派出所", "Station"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: REPORTED,
    signpost: None,
    more: None,
};

/// The number of their receipt.
pub const RECEIPT: Step = Step {
    id: "receipt",
    joins: true,
    stage: Stage::Tell,
    title: t("受案回执上的编号是？", "What is the number on the receipt?"),
    help: t("照回执抄。", "Copy it from the paper."),
    short: t("回执编号", "Receipt number"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("police", "receipt"),
    signpost: None,
    more: None,
};

/// The account to which the money went: the police need it in full, the others do not.
pub const OTHER_SIDE: Step = Step {
    id: "other_side",
    joins: false,
    stage: Stage::Tell,
    title: t("对方的账号、户名、开户行", "The other side's account, name and bank"),
    help: t("账单里收款方那一栏，写全。", "As the bill shows the payee, in full."),
    short: t("对方账户", "Their account"),
    ask: Ask::Line { unknown: false, theirs: true },
    when: Always,
    signpost: None,
    more: None,
};

/// The list of payments.
pub const PAYMENTS: Step = Step {
    id: "payments",
    joins: false,
    stage: Stage::Payments,
    title: t("把扣款记下来", "List the payments"),
    help: t(
        "照着账单写日期和金额。单号能找到就写，找不到先空着。",
        "Copy the day and the amount from the bill. Add the order numbers if you can find them.",
    ),
    short: t("扣款", "Payments"),
    ask: Ask::Payments { usual: Charged::Singly, trial: "" },
    when: Always,
    signpost: None,
    more: Some(t(
        "点开账单里的那一笔，详情页有「交易单号」和「商户单号」。收款方照账单上的名字写，不用猜是谁。",
        "Open the entry in the bill: its detail page has the order number (交易单号) and the merchant's number (商户单号). Copy the payee as the bill shows it; there is no need to guess who it is.",
    )),
};

/// When the person became aware.
pub const NOTICED: Step = Step {
    id: "noticed",
    joins: false,
    stage: Stage::Payments,
    title: t("您是哪一天发现的？", "On which day did you notice?"),
    help: t("大概的日子也可以。", "An approximate day will do."),
    short: t("发现日期", "Noticed on"),
    ask: Ask::Day { unknown: true },
    when: Always,
    signpost: Some(Signpost {
        when: LongerAgo("noticed", 1095),
        says: t(
            "从您发现那天算起已经超过三年。12315 会不受理，起诉也可能过了时效。中间要求过退款的，时效会重新算，可以继续。",
            "More than three years have passed since you noticed. 12315 refuses such cases and the time limit for a suit may be over. If you demanded the money in between, that limit began anew: you may go on.",
        ),
        to: To::Home,
    }),
    more: Some(t(
        "从知道自己受损那天起超过三年，12315 会不受理。所以要问这一天。",
        "12315 refuses complaints brought more than three years after you knew of the harm. That is why the day matters.",
    )),
};

/// What was tried before.
pub const CONTACTS: Step = Step {
    id: "contacts",
    joins: false,
    stage: Stage::Before,
    title: t("之前找过谁？", "Whom have you told so far?"),
    help: t(
        "打过客服、在 App 里投诉过，都算。没找过就直接继续。",
        "A call or a message in the app counts. If there was none, just go on.",
    ),
    short: t("此前的沟通", "What was done so far"),
    ask: Ask::Contacts,
    when: Always,
    signpost: None,
    more: Some(t(
        "找过对方、拿到工单号，后面找人民银行（12363）或金融监管总局（12378）时才有依据。",
        "Having told the other side, with a ticket number, is what opens the way to the People's Bank (12363) or the financial regulator (12378) later.",
    )),
};

/// Whether another body has the matter already: only who refuses it then has to be told (PBOC5-42, SAMR121-16).
pub const ELSEWHERE: Step = Step {
    id: "elsewhere",
    joins: false,
    stage: Stage::Before,
    title: t(
        "12315、消协、法院，有没有哪一家已经收下这件事？",
        "Has 12315, a consumer association or a court already taken this matter?",
    ),
    help: t(
        "仲裁、调解组织和别的政府部门也算。报警不算。",
        "An arbitrator, a mediator or another authority counts too. The police do not.",
    ),
    short: t("别处在处理吗", "Already before another body"),
    ask: Ask::One(&[
        choice("no", t("没有", "No"), NONE),
        choice(
            "yes",
            t("有", "Yes"),
            t("别的渠道可能因此不受理", "Other channels may refuse the case for that reason"),
        ),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "同一件事，一处受理了，别处一般就不再收。请如实选。",
        "Once one body has taken a matter, others as a rule refuse it. Please answer truthfully.",
    )),
};

/// Which body has it.
pub const ELSEWHERE_WHERE: Step = Step {
    id: "elsewhere_where",
    joins: false,
    stage: Stage::Before,
    title: t("是哪一家？", "Which body has it?"),
    help: t("写机构名称，有编号也写上。", "Its name, and the number if there is one."),
    short: t("在哪里处理", "Which body"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("elsewhere", "yes"),
    signpost: None,
    more: None,
};
