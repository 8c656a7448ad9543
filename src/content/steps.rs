//! The questions that more than one problem type asks, with their options.

use crate::domain::condition::Condition::{self, Always, Any, Chose, ChoseAny, LongerAgo};
use crate::domain::flow::{Ask, Choice, Signpost, Step, choice};
use crate::text::{Text, t};

/// No words.
pub const NONE: Text = t("", "");

/// The options of `shown_by` that are wallets of payment institutions.
pub const WALLETS: &[&str] = &["alipay", "wechat", "unionpay", "other_wallet"];

/// Whether a wallet shows the charge.
pub const BY_WALLET: Condition = ChoseAny("shown_by", WALLETS);

/// Whether Alipay took part: it shows the charge, or a store was paid through it.
pub const BY_ALIPAY: Condition = Any(&[Chose("shown_by", "alipay"), Chose("funding", "alipay")]);

/// The same for WeChat Pay.
pub const BY_WECHAT: Condition = Any(&[Chose("shown_by", "wechat"), Chose("funding", "wechat")]);

/// Whether a licensed payment institution took part, which the wallet rules bind (PIR-2).
pub const LICENSED: Condition = Any(&[BY_ALIPAY, BY_WECHAT, Chose("shown_by", "other_wallet")]);

/// Whether a bank account or card was touched. Behind the UnionPay app there is always a card.
pub const BANK_TOUCHED: Condition =
    Any(&[ChoseAny("shown_by", &["bank", "unionpay"]), Chose("funding", "card")]);

/// Whether a bank is to be asked: it was touched, or nobody knows what was.
pub const BANK_ASKED: Condition = Any(&[
    ChoseAny("shown_by", &["bank", "unionpay", "unknown"]),
    ChoseAny("funding", &["card", "unknown"]),
]);

/// Where a charge can be seen; routing follows the licence behind each.
pub const PLACES: &[Choice] = &[
    choice("alipay", t("支付宝", "Alipay"), NONE),
    choice("wechat", t("微信支付", "WeChat Pay"), NONE),
    choice("unionpay", t("云闪付", "UnionPay app (云闪付)"), NONE),
    choice(
        "bank",
        t("银行卡或银行 App", "Bank card or bank app"),
        t("银行短信或银行流水里有这笔", "In the bank's messages or statement"),
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
        t("没关系，后面教您怎么查", "That is fine: you will read how to find out"),
    ),
];

const WHERE_HELP: Text = t(
    "看一看扣款通知是谁发的，账单在谁那里能查到。这决定找谁投诉。",
    "Look who sent the notice and whose bill lists the charge. It decides where you complain.",
);
const WHERE_MORE: Text = t(
    "打开常用的钱包，搜「账单」，按日期和金额找。钱包里没有，再看银行短信和银行流水。流水里的「对方户名」或「摘要」会写经过了哪家机构。",
    "Open the wallets you use, search for the bill, and look for the date and the amount. If it is not there, look at the bank's messages and statement: its fields for the other party and the summary name the institution in between.",
);

/// Which one place shows the charge.
pub const SHOWN_BY: Step = Step {
    id: "shown_by",
    joins: false,
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
        "可以选几个。每一家都要单独告诉它。",
        "Choose as many as apply. Each of them has to be told.",
    ),
    ask: Ask::Many(PLACES),
    ..SHOWN_BY
};

/// The name of a wallet that is not in the list.
pub const WALLET_NAME: Step = Step {
    id: "wallet_name",
    joins: false,
    title: t("是哪个钱包？", "Which wallet is it?"),
    help: t("写 App 里看到的支付名称。", "The name of the pay function as the app shows it."),
    short: t("钱包名称", "Name of the wallet"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("shown_by", "other_wallet"),
    signpost: None,
    more: None,
};

const FIND_COMPANY: Text = t(
    "在 App 里搜索「支付业务许可证」或「营业执照」，页面上写着公司全称。名称里应当有「支付」二字，老名称可能已经变更。",
    "Search the app for 「支付业务许可证」 (payment licence) or 「营业执照」 (business licence): the page names the company in full. The name should contain 「支付」; older names may have been changed.",
);

/// The company behind Alipay, copied by the person: it is not settled by our sources.
pub const ALIPAY_COMPANY: Step = Step {
    id: "alipay_company",
    joins: false,
    title: t("支付宝许可证上的公司全称是？", "Which company is named on Alipay's licence?"),
    help: t(
        "照许可证页面抄。找不到就选「找不到」，信上会留一条横线。",
        "Copy it from the licence page. If you cannot find it, say so: the letter leaves a line.",
    ),
    short: t("支付宝的公司全称", "Alipay's company"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: BY_ALIPAY,
    signpost: None,
    more: Some(FIND_COMPANY),
};

/// The company behind another wallet.
pub const WALLET_COMPANY: Step = Step {
    id: "wallet_company",
    joins: false,
    title: t("这个钱包背后的公司全称是？", "Which company is behind that wallet?"),
    short: t("钱包的公司全称", "The wallet's company"),
    when: Chose("shown_by", "other_wallet"),
    ..ALIPAY_COMPANY
};

/// Which app store.
pub const STORE: Step = Step {
    id: "store",
    joins: false,
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
    joins: false,
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

/// Where the money came from behind the wallet.
pub const FUNDING: Step = Step {
    id: "funding",
    joins: false,
    title: t("钱最后是从哪里出的？", "Where did the money come from in the end?"),
    help: t(
        "账单详情里的「付款方式」会写。",
        "The detail page of the bill names the payment method (付款方式).",
    ),
    short: t("付款方式", "Source of the money"),
    ask: Ask::One(&[
        choice(
            "card",
            t("绑定的银行卡", "A bank card bound to it"),
            t("储蓄卡或信用卡都算", "Debit or credit"),
        ),
        Choice {
            when: Chose("shown_by", "app_store"),
            ..choice("alipay", t("支付宝", "Alipay"), t("商店里绑的是它", "Bound to the store"))
        },
        Choice {
            when: Chose("shown_by", "app_store"),
            ..choice(
                "wechat",
                t("微信支付", "WeChat Pay"),
                t("商店里绑的是它", "Bound to the store"),
            )
        },
        choice("balance", t("钱包余额、零钱", "The balance of the wallet"), NONE),
        choice(
            "credit",
            t("先用后付、信用付款", "A pay-later line"),
            t("花呗、白条这一类", "Such as Huabei or Baitiao"),
        ),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: Any(&[BY_WALLET, Chose("shown_by", "app_store")]),
    signpost: None,
    more: None,
};

/// The bank behind the card.
pub const BANK_NAME: Step = Step {
    id: "bank_name",
    joins: false,
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
    joins: false,
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

/// The list of payments.
pub const PAYMENTS: Step = Step {
    id: "payments",
    joins: false,
    title: t("把扣款记下来", "List the payments"),
    help: t(
        "照着账单写日期和金额。单号能找到就写，找不到先空着。",
        "Copy the day and the amount from the bill. Add the order numbers if you find them.",
    ),
    short: t("扣款", "Payments"),
    ask: Ask::Payments,
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
        emergency: false,
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

/// Whether another body has the matter already.
pub const ELSEWHERE: Step = Step {
    id: "elsewhere",
    joins: false,
    title: t(
        "这件事交给过法院、仲裁、别的部门或调解组织吗？",
        "Is the matter before a court, an arbitrator, another authority or a mediator?",
    ),
    help: t("报警不算在内。", "A police report does not count."),
    short: t("法院或别处在处理吗", "Before a court or others"),
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
    title: t("交给了哪里？", "Which body has it?"),
    help: t("写机构名称，有编号也写上。", "Its name, and the number if there is one."),
    short: t("在哪里处理", "Which body"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("elsewhere", "yes"),
    signpost: None,
    more: None,
};
