//! The channels that more than one problem type uses: each a step card with its limits and its clocks.

use super::filing;
use super::steps::{BANK_ASKED, BY_ALIPAY, BY_WECHAT, NONE, ON_CREDIT, WAY_UNKNOWN};
use crate::domain::channel::{Card, Channel, Clock, Ground, Reach, Span};
use crate::domain::condition::Condition::{
    self, All, Always, Any, Chose, ChoseAny, Known, Not, OpenAtLeast,
};
use crate::text::{Text, t};

const NEVER: Condition = Any(&[]);
/// Where no bank shows a payment of its own, the bank's supervisor and the wallet's would be asked for the same money.
const SAME_MONEY: Condition = Not(&Chose("shown_by", "bank"));
/// Where money is still to come back, two authorities would be asked for the same.
const REFUND: Condition = OpenAtLeast(1);
const FREE: Text = t("免费", "Free of charge");
const READS_THEM: Text = t(
    "对方客服和投诉部门会看。他们本来就知道您的账户姓名。",
    "Their service and complaints staff. They know your name from the account already.",
);
const NO_ORDER: Text = t(
    "先找它，不影响再找别家。后面的部门多半要看您有没有先找过它。",
    "Going here first does not stand in the way of others. Most of those further on ask whether you did.",
);
const IN_APP: Text = t(
    "打开该 App，搜索「客服」或「投诉」，要一个工单号。",
    "Open the app, search for 「客服」 (service) or 「投诉」 (complaint), and ask for a ticket number.",
);

const fn reach(text: Text) -> Reach {
    Reach { when: Always, text, call: "", common: false }
}

const fn call(text: Text, number: &'static str) -> Reach {
    Reach { when: Always, text, call: number, common: true }
}

const CALL_LABEL: Text = t("客服电话", "Service number");

/// What is usual at a platform: the customary span of the source document; no rule.
const CUSTOM_CHECK: Clock = Clock {
    what: t(
        "平台核查。通常要 3 到 15 个工作日，这是惯例，不是法律期限。",
        "The platform checks. 3 to 15 working days are usual; that is custom, not law.",
    ),
    span: Span::WorkingDays(15),
    ground: Ground::Custom,
    source: "",
};

const WALLET_CARD: Card = Card {
    when: t("现在就可以。", "Now."),
    whom: t("您付款用的那个钱包（支付机构）。", "The wallet (payment institution) you paid with."),
    how: t(
        "先在 App 里投诉，再打客服电话。都要一个工单号，就是投诉的登记号码。投诉框放不下整封信，就贴短版。",
        "Complain in the app first, then call. Ask for a ticket number each time. Where the box does not hold the whole letter, paste the short form.",
    ),
    why: t(
        "支付机构应当及时妥善处理和用户的争议。",
        "A payment institution has to deal with disputes with its users promptly and properly.",
    ),
    cost: FREE,
    if_not: t(
        "不接受它的处理：钱包自己的问题，再找人民银行（12363）；商家的问题，找 12315。法律没有规定它几天内答复。",
        "If you do not accept what it does: about the wallet itself turn to the People's Bank (12363), about the seller to 12315. No law sets a date for its answer.",
    ),
};
/// What was advertised binds as a contract, and the rules have to be published (BCR-10, PCAC-34).
const PAYS_FIRST: Reach = Reach {
    when: ChoseAny("who_paid", &["not_me", "family"]),
    text: t(
        "问一句：有没有公示的先行赔付、账户安全保障？有就按规则申请。",
        "Ask whether it has published rules on paying for stolen money in advance, or an account guarantee; if so, apply under them.",
    ),
    call: "",
    common: false,
};
const WALLET_CANNOT: Text = t(
    "它不判断商品和服务好不好，也不能替法院判决。",
    "It does not judge goods or services, and it is no court.",
);
const WALLET_SOURCES: &[&str] = &["PIR-35", "PBOC5-39"];

/// Alipay.
pub const ALIPAY: Channel = Channel {
    id: "alipay",
    name: t("支付宝客服", "Alipay customer service"),
    rung: 1,
    when: BY_ALIPAY,
    card: WALLET_CARD,
    cannot: WALLET_CANNOT,
    reads: READS_THEM,
    effect: NO_ORDER,
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[reach(IN_APP), call(CALL_LABEL, "95188"), PAYS_FIRST],
    then: &[CUSTOM_CHECK],
    intake: filing::ALIPAY,
    letter: "to_alipay",
    sources: WALLET_SOURCES,
};

/// WeChat Pay.
pub const WECHAT: Channel = Channel {
    id: "wechat",
    name: t("微信支付客服", "WeChat Pay customer service"),
    when: BY_WECHAT,
    contacts: &[
        reach(t(
            "投诉商家：账单详情 → 对订单有疑惑 → 投诉，最多写 300 字。这个框是商家看的。请到官方页面核对。",
            "About the seller: bill details → 对订单有疑惑 → 投诉, 300 characters at most. The seller reads this box. Please check on the official page.",
        )),
        reach(t(
            "投诉微信支付自己：在微信里搜索「腾讯客服」，或打客服电话。",
            "About WeChat Pay itself: search WeChat for 「腾讯客服」, or call.",
        )),
        call(CALL_LABEL, "95017"),
        PAYS_FIRST,
    ],
    then: &[
        Clock {
            what: t(
                "在账单里投诉商家的：平台规则要求商家 24 小时内首次回复。请到官方页面核对。",
                "If you complained about the merchant in the bill: platform rules ask for a first reply in 24 hours. Please check on the official page.",
            ),
            span: Span::Hours(24),
            ground: Ground::Contract,
            source: "",
        },
        Clock {
            what: t(
                "同一规则要求商家 72 小时内处理。请到官方页面核对。",
                "The same rules ask the merchant to settle within 72 hours. Please check on the official page.",
            ),
            span: Span::Hours(72),
            ground: Ground::Contract,
            source: "",
        },
        CUSTOM_CHECK,
    ],
    intake: filing::WECHAT,
    letter: "to_wechat",
    ..ALIPAY
};

/// The UnionPay app.
pub const UNIONPAY: Channel = Channel {
    id: "unionpay",
    name: t("云闪付（中国银联）客服", "UnionPay customer service"),
    when: Chose("shown_by", "unionpay"),
    card: Card {
        whom: t(
            "云闪付，也就是中国银联。银行卡里的钱，还要告诉发卡银行。",
            "The UnionPay app. If the money came from a card, tell the bank as well.",
        ),
        if_not: t(
            "不接受处理结果，可以向人民银行（12363）反映。清算机构归它管，这是我们的理解，请先电话咨询。",
            "If you do not accept the outcome, ask the People's Bank (12363). That clearing belongs to it is our reading: ask by phone first.",
        ),
        why: t(
            "付款经过云闪付，它能查到这笔交易。",
            "The payment went through its app, so it can trace it.",
        ),
        ..WALLET_CARD
    },
    sources: &[],
    contacts: &[reach(IN_APP), call(CALL_LABEL, "95516")],
    intake: filing::WALLET,
    letter: "to_unionpay",
    ..ALIPAY
};

/// Any other licensed wallet.
pub const OTHER_WALLET: Channel = Channel {
    id: "other_wallet",
    name: t("该钱包的客服", "The wallet's customer service"),
    when: Chose("shown_by", "other_wallet"),
    contacts: &[
        reach(IN_APP),
        reach(t(
            "支付机构必须公示投诉电话。在 App 或官网首页找「投诉」。",
            "Payment institutions must publish their complaint line: look for 「投诉」 in the app or on the home page.",
        )),
    ],
    intake: filing::WALLET,
    letter: "to_other_wallet",
    ..ALIPAY
};

/// The operator of an e-CNY wallet.
pub const ECNY: Channel = Channel {
    id: "ecny",
    name: t("数字人民币钱包的运营机构", "The operator of the e-CNY wallet"),
    when: Chose("shown_by", "ecny"),
    card: Card {
        whom: t(
            "开立钱包的运营机构。App 里的钱包页写着是哪一家。",
            "The institution that runs the wallet; the wallet page in the app names it.",
        ),
        how: t(
            "在 App 里找客服，要工单号。",
            "Use the service in the app and ask for a ticket number.",
        ),
        if_not: t(
            "运营机构是银行的，可以再找金融监管总局（12378）。这是我们的理解，请先电话咨询。",
            "Where the operator is a bank, turn to the financial regulator (12378). That is our reading: ask by phone first.",
        ),
        why: t("钱包是它开的，付款记录在它那里。", "It runs the wallet and has the records."),
        ..WALLET_CARD
    },
    sources: &[],
    contacts: &[reach(IN_APP)],
    intake: filing::WALLET,
    letter: "to_ecny",
    ..ALIPAY
};

/// The bank.
pub const BANK: Channel = Channel {
    id: "bank",
    name: t("银行客服", "The bank's customer service"),
    rung: 1,
    when: BANK_ASKED,
    card: Card {
        when: t("现在就可以，和钱包同时也行。", "Now; at the same time as the wallet is fine."),
        whom: t("发卡银行。", "The bank that issued the card."),
        how: t(
            "打卡背面的电话，说要投诉，要一个工单号。再把信交给网点，或在 App 里提交。",
            "Call the number on your card, say that it is a complaint and ask for a ticket number. Then hand in the letter at a branch or in the app.",
        ),
        why: t(
            "钱是从银行卡出去的。可以请银行说明每笔由谁发起、用什么验证的。",
            "The money left the card. You can ask the bank who ordered each payment and how it was verified.",
        ),
        cost: FREE,
        if_not: t(
            "收到决定 30 日内，可以请上一级行核查。再找金融监管总局（12378）。请到官方页面核对。",
            "Within 30 days of the decision you may ask the bank's upper level to review it; then turn to the financial regulator (12378). Please check on the official page.",
        ),
    },
    cannot: t(
        "它不处理商家的商品和服务问题。",
        "It does not deal with the merchant's goods or services.",
    ),
    reads: READS_THEM,
    effect: NO_ORDER,
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[
        reach(t(
            "打银行卡背面印的客服电话，或官方 App 里显示的电话。",
            "Call the number printed on the back of the card, or shown in the official app.",
        )),
        Reach {
            when: WAY_UNKNOWN,
            text: t(
                "不知道钱从哪里走的，先问常用的那家银行。请它查这笔钱经过了哪家支付机构、付给了谁。",
                "If you do not know which way the money went, ask the bank you use most which institution it passed and who was paid.",
            ),
            call: "",
            common: false,
        },
    ],
    then: &[
        Clock {
            what: t(
                "事实清楚的：银行 15 日内作出处理决定并告知。见《银行业保险业消费投诉处理管理办法》，请到官方页面核对。",
                "If the facts are clear: decision and notice within 15 days (Measures for Handling Consumer Complaints in Banking and Insurance). Please check on the official page.",
            ),
            span: Span::Days(15),
            ground: Ground::Law,
            source: "",
        },
        Clock {
            what: t("情况复杂的：可以延长到 30 日。", "If it is complex: up to 30 days."),
            span: Span::Days(30),
            ground: Ground::Law,
            source: "",
        },
        Clock {
            what: t(
                "特别复杂的：再延长 30 日，要说明理由。",
                "If it is specially complex: 30 days more, with reasons.",
            ),
            span: Span::Days(60),
            ground: Ground::Law,
            source: "",
        },
    ],
    intake: filing::BANK,
    letter: "to_bank",
    sources: &["PBOC5-37"],
};

/// The lender behind a pay-later service: a bank or a consumer-finance company (knowledge base 1.1).
pub const LENDER: Channel = Channel {
    id: "lender",
    name: t("先用后付的出借机构", "The lender of the pay-later service"),
    when: ON_CREDIT,
    card: Card {
        whom: t(
            "借款页或合同上写的那家银行或消费金融公司。",
            "The bank or consumer-finance company named on the loan page or in the contract.",
        ),
        how: t(
            "在借款页找它的客服，说要投诉，要一个工单号。已经上了征信的，一并提出异议。",
            "Use its service on the loan page, say that it is a complaint and ask for a ticket number. If it is on your credit record, dispute the entry too.",
        ),
        why: t(
            "欠款是它记的，征信也是它报的。收到征信异议，它要在 20 日内书面答复。",
            "It keeps the debt and reports to the credit bureau. It has 20 days to answer a disputed entry in writing.",
        ),
        ..BANK.card
    },
    contacts: &[reach(t(
        "打开付款用的那个服务，找「借款合同」或「借款详情」，里面有机构名称和电话。",
        "Open the pay-later service and find 「借款合同」 (contract) or 「借款详情」 (loan details): they name the institution and its number.",
    ))],
    letter: "to_lender",
    sources: &["CRED-25"],
    ..BANK
};

/// The seller.
pub const MERCHANT: Channel = Channel {
    id: "merchant",
    name: t("商家", "The seller"),
    rung: 1,
    when: Always,
    card: Card {
        when: t("现在就可以。", "Now."),
        whom: t(
            "收钱、提供服务的那家公司。",
            "The company that sold the service and got the money.",
        ),
        how: t(
            "在它的 App 里找客服，把信贴过去。留下聊天记录。",
            "Contact its service in the app and paste the letter. Keep the chat.",
        ),
        why: t(
            "收了钱的是它，它最容易退。",
            "It holds the money, so it can return it most easily.",
        ),
        cost: FREE,
        if_not: t(
            "找钱包投诉这笔订单，或者找 12315。",
            "Complain about the order in the wallet, or turn to 12315.",
        ),
    },
    cannot: t("它只能处理自己收的钱。", "It can only deal with money it received."),
    reads: t(
        "商家客服会看。只给姓名和联系电话就够了，不必给身份证照片。",
        "The seller's staff. A name and a phone number are enough; no picture of your ID.",
    ),
    effect: NO_ORDER,
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[
        reach(IN_APP),
        reach(t(
            "不知道商家是谁：从账单那一笔进去，直接投诉这笔订单。",
            "If you do not know who the seller is: open the entry in the bill and complain about the order there.",
        )),
    ],
    then: &[Clock {
        what: t(
            "预收款的服务：您提出合理的退款要求，超过 15 日没有退，视为故意拖延或者无理拒绝。",
            "Services paid for in advance: if a reasonable demand for a refund is not met for more than 15 days, that counts as deliberate delay or refusal.",
        ),
        span: Span::Days(15),
        ground: Ground::Law,
        source: "CPUN-10",
    }],
    intake: filing::MERCHANT,
    letter: "to_merchant",
    sources: &["CPL-39", "ECL-59"],
};

/// The app store.
pub const APP_STORE: Channel = Channel {
    id: "app_store",
    name: t("应用商店", "App store"),
    rung: 1,
    when: Chose("shown_by", "app_store"),
    card: Card {
        when: t("现在就可以。", "Now."),
        whom: t("收款的应用商店。", "The app store that took the payment."),
        how: t(
            "在商店的购买记录里申请退款。照实写为什么要退：没同意、没提醒，或者取消后还在扣。",
            "Ask for a refund in the store's purchase history. Give the true reason: not agreed to, not announced, or charged after you cancelled.",
        ),
        why: t("这笔钱是通过商店付的。", "The money was paid through the store."),
        cost: FREE,
        if_not: t("找商家，或者找 12315。", "Turn to the seller, or to 12315."),
    },
    cannot: t("它按自己的规则决定退不退。", "It decides by its own rules."),
    reads: READS_THEM,
    effect: NO_ORDER,
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[reach(t(
        "在商店或手机设置里搜索「购买记录」「退款」。",
        "Search the store or the phone's settings for 「购买记录」 (purchases) or 「退款」 (refund).",
    ))],
    then: &[CUSTOM_CHECK],
    intake: filing::APP_STORE,
    letter: "to_store",
    sources: &["ECL-59"],
};

/// The telecom operator.
pub const CARRIER: Channel = Channel {
    id: "carrier",
    name: t("电信运营商", "The telecom operator"),
    rung: 1,
    when: Chose("shown_by", "carrier"),
    card: Card {
        when: t("现在就可以。", "Now."),
        whom: t("给您开通手机号的运营商。", "The operator of your phone number."),
        how: t(
            "打它的客服电话，说要退订并退还扣费，要工单号。",
            "Call its service, ask to unsubscribe and for a refund, and ask for a ticket number.",
        ),
        why: t("话费是它代扣的。", "It took the money from the phone account."),
        cost: FREE,
        if_not: t(
            "15 日没有答复，或者不接受答复，5 个月内可以向 12300 申诉。请到官方页面核对。",
            "If there is no answer in 15 days, or you do not accept it, you have 5 months to appeal to 12300. Please check on the official page.",
        ),
    },
    cannot: t("它不管钱包和银行卡里的钱。", "It has no say over wallets and bank cards."),
    reads: READS_THEM,
    effect: NO_ORDER,
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[
        call(t("中国移动", "China Mobile"), "10086"),
        call(t("中国联通", "China Unicom"), "10010"),
        call(t("中国电信", "China Telecom"), "10000"),
    ],
    then: &[Clock {
        what: t(
            "15 日没有答复，就可以向 12300 申诉。见《电信用户申诉处理办法》，请到官方页面核对。",
            "With no answer in 15 days you may appeal to 12300 (Measures for Handling Appeals of Telecom Users). Please check on the official page.",
        ),
        span: Span::Days(15),
        ground: Ground::Law,
        source: "",
    }],
    intake: filing::CARRIER,
    letter: "to_carrier",
    sources: &[],
};

/// The People's Bank, about any wallet without a channel of its own.
pub const PBOC: Channel = Channel {
    id: "pboc",
    name: t("人民银行 12363（该钱包）", "People's Bank, 12363 (that wallet)"),
    rung: 2,
    when: Chose("shown_by", "other_wallet"),
    card: Card {
        when: t(
            "先找过钱包，不接受它的处理。它一直不答复的，从找它那天起等满 15 天。",
            "After the wallet, if you do not accept what it did. If it stays silent, wait 15 days from your complaint.",
        ),
        whom: t(
            "钱包公司住所地的人民银行分支机构。",
            "The branch of the People's Bank where the wallet company is domiciled.",
        ),
        how: t(
            "拨 12363，前面加钱包公司所在城市的区号，或写信。工作日接听，各地时间不同。",
            "Dial 12363 with the area code of the city where the company is registered, or write. Weekdays; the hours differ by city.",
        ),
        why: t(
            "非银行支付机构的用户投诉归它接收。",
            "It receives the complaints of users of payment institutions.",
        ),
        cost: FREE,
        if_not: t("调解、仲裁或者法院。", "Mediation, arbitration or court."),
    },
    cannot: t(
        "它转办、督促，不判决，也不直接退钱。银行和商家的事它不管。",
        "It forwards and supervises; it does not judge or refund. Banks and merchants are not its business.",
    ),
    reads: t(
        "分支机构的工作人员会看，并转给钱包公司。要写真实姓名和证件信息。",
        "The branch's staff, who pass it to the wallet company. Your real name and ID details are needed.",
    ),
    effect: t(
        "法院、仲裁、别的部门或调解组织已经受理的，它不受理。同一笔钱，12315 和 12363 选一个。对方已经给过合理方案的，它也可能不受理。",
        "It refuses what a court, an arbitrator, another authority or a mediator has taken. For the same money choose one: 12315 or 12363. It may also refuse if a fair solution was offered to you.",
    ),
    after: &["other_wallet"],
    patience: 15,
    rivals: &[(SAME_MONEY, "nfra"), (REFUND, "market"), (REFUND, "association")],
    done: NEVER,
    not_yet: t(
        "先向钱包投诉，并在它那一栏记下来。被拒绝了就能来；一直没有结果的，等满 15 天再来。",
        "Complain to the wallet first and record it there. If it refuses, you can come here; if nothing comes of it, after 15 days.",
    ),
    contacts: &[call(
        t("金融消费权益保护咨询投诉电话（加区号）", "Financial consumer line (with area code)"),
        "12363",
    )],
    then: &[
        Clock {
            what: t(
                "分支机构 7 个工作日内登记、决定是否受理并转交。",
                "Within 7 working days the branch registers it, decides on it and forwards it.",
            ),
            span: Span::WorkingDays(7),
            ground: Ground::Law,
            source: "PBOC5-43",
        },
        Clock {
            what: t(
                "钱包公司从收到转交起 15 日内答复您。说明理由可以延长，总共不超过 60 日。",
                "The wallet company answers you within 15 days of receiving it from the branch; with reasons it may take longer, 60 days at most in all.",
            ),
            span: Span::Open,
            ground: Ground::Law,
            source: "PBOC5-43",
        },
    ],
    intake: filing::PBOC,
    letter: "to_pboc",
    sources: &["PBOC5-40", "PBOC5-41", "PBOC5-42", "PIRD-58"],
};

/// The same about Alipay: each company has a domicile of its own, and each matter its own letter (PBOC5-40).
pub const PBOC_ALIPAY: Channel = Channel {
    id: "pboc_alipay",
    name: t("人民银行 12363（支付宝）", "People's Bank, 12363 (Alipay)"),
    when: BY_ALIPAY,
    after: &["alipay"],
    letter: "to_pboc_alipay",
    ..PBOC
};

/// The same about WeChat Pay.
pub const PBOC_WECHAT: Channel = Channel {
    id: "pboc_wechat",
    name: t("人民银行 12363（微信支付）", "People's Bank, 12363 (WeChat Pay)"),
    when: BY_WECHAT,
    after: &["wechat"],
    letter: "to_pboc_wechat",
    ..PBOC
};

/// The same about the UnionPay app: clearing is its business too, by our reading.
pub const PBOC_UNIONPAY: Channel = Channel {
    id: "pboc_unionpay",
    name: t("人民银行 12363（云闪付）", "People's Bank, 12363 (UnionPay app)"),
    when: Chose("shown_by", "unionpay"),
    after: &["unionpay"],
    letter: "to_pboc_unionpay",
    ..PBOC
};

/// The financial regulator.
pub const NFRA: Channel = Channel {
    id: "nfra",
    name: t("金融监管总局 12378", "Financial regulator, 12378"),
    rung: 2,
    when: Any(&[BANK_ASKED, ON_CREDIT, Chose("shown_by", "ecny")]),
    card: Card {
        when: t(
            "先找过银行，不接受它的答复。它一直不答复的，从找它那天起等满 15 天。",
            "After the bank, if you do not accept its answer. If it stays silent, wait 15 days from your complaint.",
        ),
        whom: t("国家金融监督管理总局。", "The National Financial Regulatory Administration."),
        how: t(
            "拨 12378，或用微信小程序「金融消费者保护服务平台」。请以官方网站为准。",
            "Call 12378, or use the WeChat mini-program 「金融消费者保护服务平台」. Please check on the official website.",
        ),
        why: t("银行的消费投诉归它接收转办。", "It receives and forwards complaints about banks."),
        cost: FREE,
        if_not: t("调解、仲裁或者法院。", "Mediation, arbitration or court."),
    },
    cannot: t(
        "它转办、督促，不判决，也不直接退钱。钱包和商家的事它不管。",
        "It forwards and supervises; it does not judge or refund. Wallets and merchants are not its business.",
    ),
    reads: t(
        "工作人员会看，并转给银行。要写真实姓名和证件信息。",
        "Its staff, who pass it to the bank. Your real name and ID details are needed.",
    ),
    effect: t(
        "同一笔钱，12378、12363 和 12315 选一个，不要重复投诉。",
        "For the same money choose one of 12378, 12363 and 12315.",
    ),
    after: &["bank", "ecny", "lender"],
    patience: 15,
    rivals: &[
        (SAME_MONEY, "pboc"),
        (SAME_MONEY, "pboc_alipay"),
        (SAME_MONEY, "pboc_wechat"),
        (SAME_MONEY, "pboc_unionpay"),
        (REFUND, "market"),
        (REFUND, "association"),
    ],
    done: NEVER,
    not_yet: t(
        "通常要先向银行投诉，并在它那一栏记下来。被拒绝了就能来；一直没有结果的，等满 15 天再来。",
        "As a rule the bank comes first: record it there. If it refuses, you can come here; if nothing comes of it, after 15 days.",
    ),
    contacts: &[call(
        t("银行保险消费者投诉维权热线", "Banking and insurance complaint line"),
        "12378",
    )],
    then: &[Clock {
        what: t(
            "转给银行后，银行按 15 日、30 日、最长 60 日的期限办。见《银行业保险业消费投诉处理管理办法》，请到官方页面核对。",
            "Once forwarded, the bank has 15 days, 30 days, at most 60 (Measures for Handling Consumer Complaints in Banking and Insurance). Please check on the official page.",
        ),
        span: Span::Open,
        ground: Ground::Law,
        source: "",
    }],
    intake: filing::NFRA,
    letter: "to_nfra",
    sources: &[],
};

/// Market regulation.
pub const MARKET: Channel = Channel {
    id: "market",
    name: t("市场监管 12315", "Market regulation, 12315"),
    rung: 2,
    when: Always,
    card: Card {
        when: t(
            "商家不答复，或者不同意退。找过商家再来，材料更全。",
            "When the seller does not answer or refuses. Going to the seller first gives you more to show.",
        ),
        whom: t(
            "商家住所地或实际经营地的县级市场监管部门。在平台上开店的：店铺公示地址或平台住所地的县级部门。",
            "The county-level market regulator where the seller is registered or does business; for a shop on a platform, at its published address or where the platform is registered.",
        ),
        how: t(
            "「全国12315」App、小程序、官网 www.12315.cn，或拨 12315。电脑网页可能不让粘贴，手机上试试。请以官方网站为准。",
            "The app or mini-program 「全国12315」, www.12315.cn, or call 12315. The website may block pasting; try the phone. Please check on the official website.",
        ),
        why: t(
            "自动续费、退款这类消费争议归它。",
            "Renewals and refunds between a consumer and a trader are its business.",
        ),
        cost: FREE,
        if_not: t(
            "调解不成，可以仲裁或者起诉。",
            "If mediation fails, arbitration or court remain.",
        ),
    },
    cannot: t(
        "它只能调解，双方都同意才行。它不判决。钱包和银行的支付问题它一般不收。",
        "It can only mediate, and both sides must agree. It does not judge. Payment questions of wallets and banks are as a rule not taken.",
    ),
    reads: t(
        "市场监管人员会看，商家会知道是谁投诉。必须用真实姓名、电话和地址。",
        "Its staff; the seller will learn who complains. Your real name, phone and address are required.",
    ),
    effect: t(
        "法院、仲裁机构、别的行政机关、消协已经受理或处理过的，它不受理。同一笔钱，12315、消协、12363 选一个。",
        "It refuses what a court, an arbitrator, another authority or a consumer association has taken. For the same money choose one of 12315, the association and 12363.",
    ),
    after: &[],
    patience: 0,
    rivals: &[
        (Always, "association"),
        (REFUND, "pboc"),
        (REFUND, "pboc_alipay"),
        (REFUND, "pboc_wechat"),
        (REFUND, "pboc_unionpay"),
        (REFUND, "nfra"),
        (REFUND, "miit"),
    ],
    done: NEVER,
    not_yet: NONE,
    contacts: &[
        Reach {
            when: Not(&All(&[Known("seller"), Known("seller_address")])),
            text: t(
                "它要有明确的商家名称和地址，缺了可能不受理。先从账单里投诉这笔订单，让平台提供商家信息，再来。",
                "It needs the seller's name and address and may refuse without them. First complain about the order in the bill and have the platform name the seller.",
            ),
            call: "",
            common: false,
        },
        call(t("全国12315平台", "National 12315 platform"), "12315"),
    ],
    then: &[
        Clock {
            what: t(
                "有权处理的市场监管部门 7 个工作日内决定是否受理，并告诉您。这不是退款的日期。",
                "The office in charge decides within 7 working days whether it takes the case, and tells you. That is no refund date.",
            ),
            span: Span::WorkingDays(7),
            ground: Ground::Law,
            source: "SAMR121-15",
        },
        Clock {
            what: t(
                "从受理起 60 日内没有达成调解协议的，终止调解。",
                "Mediation ends if there is no agreement within 60 days of acceptance.",
            ),
            span: Span::Open,
            ground: Ground::Law,
            source: "SAMR121-23",
        },
    ],
    intake: filing::MARKET,
    letter: "to_market",
    sources: &["SAMR121-3", "SAMR121-10", "SAMR121-13", "SAMR121-16", "SAMR121-18"],
};

/// The consumer association.
pub const ASSOCIATION: Channel = Channel {
    id: "association",
    name: t("消费者协会", "Consumer association"),
    rung: 2,
    when: Always,
    card: Card {
        when: t(
            "想有人帮着谈，先不走行政投诉。",
            "When you want help with talking, before an official complaint.",
        ),
        whom: t("当地消费者协会、消保委。", "The local consumer association."),
        how: t(
            "到服务窗口，或打当地电话。带上信和证据。",
            "Go to its window or call. Bring the letter and the evidence.",
        ),
        why: t(
            "受理投诉、调查、调解是它的职责。",
            "To take, examine and mediate complaints is its duty.",
        ),
        cost: FREE,
        if_not: t("仲裁或者法院。", "Arbitration or court."),
    },
    cannot: t("它只能调解，不判决，不处罚。", "It can only mediate; it does not judge or fine."),
    reads: t(
        "协会人员会看，商家会知道是谁投诉。",
        "Its staff; the seller will learn who complains.",
    ),
    effect: t(
        "消协受理过的，12315 就不再受理。两家选一个。",
        "What the association has taken, 12315 refuses. Choose one of the two.",
    ),
    after: &[],
    patience: 0,
    rivals: &[
        (Always, "market"),
        (REFUND, "pboc"),
        (REFUND, "pboc_alipay"),
        (REFUND, "pboc_wechat"),
        (REFUND, "pboc_unionpay"),
        (REFUND, "nfra"),
        (REFUND, "miit"),
    ],
    done: NEVER,
    not_yet: NONE,
    contacts: &[reach(t(
        "问当地消费者协会的服务窗口，或拨 12345 转接。",
        "Ask at the window of your local association, or call 12345 to be put through.",
    ))],
    then: &[Clock {
        what: t(
            "法律没有定天数，只要求及时处理。",
            "The law sets no number of days, only prompt treatment.",
        ),
        span: Span::Open,
        ground: Ground::Law,
        source: "CPR-45",
    }],
    intake: filing::ASSOCIATION,
    letter: "to_association",
    sources: &["CPL-37", "CPR-45"],
};

/// The telecom appeal body.
pub const MIIT: Channel = Channel {
    id: "miit",
    name: t("电信用户申诉 12300", "Telecom user appeals, 12300"),
    rung: 2,
    when: Chose("shown_by", "carrier"),
    card: Card {
        when: t(
            "运营商 15 日不答复，或者不接受它的答复。从那时起 5 个月内。请到官方页面核对。",
            "When the operator is silent for 15 days, or you do not accept its answer; within 5 months of that. Please check on the official page.",
        ),
        whom: t("电信用户申诉受理机构。", "The body for appeals of telecom users."),
        how: t(
            "拨 12300，或按官网指引提交。请以官方网站为准。",
            "Call 12300, or file as its official website says.",
        ),
        why: t(
            "话费代扣归它管，12315 往往会转走。",
            "Carrier billing is its business; 12315 often refers it on.",
        ),
        cost: FREE,
        if_not: t("法院。", "Court."),
    },
    cannot: t("它不管钱包和银行卡里的钱。", "It has no say over wallets and bank cards."),
    reads: t("受理人员会看，并转给运营商。", "Its staff, who pass it to the operator."),
    effect: t(
        "同一笔钱，12300 和 12315 选一个，不要重复投诉。",
        "For the same money choose one: 12300 or 12315.",
    ),
    after: &["carrier"],
    patience: 15,
    rivals: &[(REFUND, "market"), (REFUND, "association")],
    done: NEVER,
    not_yet: t(
        "先找运营商，并在它那一栏记下来。不接受答复就能来；没有答复的，等满 15 天再来。",
        "The operator comes first: record it there. If you do not accept its answer, you can come here; if it does not answer, after 15 days.",
    ),
    contacts: &[call(t("电信用户申诉", "Telecom user appeals"), "12300")],
    then: &[Clock {
        what: t(
            "5 个工作日决定是否受理，30 日内调解。见《电信用户申诉处理办法》，请到官方页面核对。",
            "5 working days to decide, 30 days to mediate (Measures for Handling Appeals of Telecom Users). Please check on the official page.",
        ),
        span: Span::WorkingDays(5),
        ground: Ground::Law,
        source: "",
    }],
    intake: filing::MIIT,
    letter: "to_miit",
    sources: &[],
};

/// The police.
pub const POLICE: Channel = Channel {
    id: "police",
    name: t("公安（110）", "Police (110)"),
    rung: 0,
    when: Always,
    card: Card {
        when: t("马上。钱越早冻结越好。", "At once. The sooner the money is stopped, the better."),
        whom: t("110，或者最近的派出所。", "110, or the nearest police station."),
        how: t(
            "照报案材料开头那一段念。到派出所，带上身份证、手机和这份材料。",
            "Read out the first paragraph of the report. At the station bring your ID, the phone and the report.",
        ),
        why: t(
            "公安能立案、查对方账户、通知止付。受案回执，银行和钱包都会问。",
            "The police can open a case, trace the other account and order a stop-payment. The bank and the wallet will ask for the receipt.",
        ),
        cost: FREE,
        if_not: t(
            "不立案的，要书面通知。收到后 7 日内可以申请复议，也可以找检察院。",
            "If no case is opened, ask for the written notice. You may ask for reconsideration within 7 days, or turn to the prosecutor.",
        ),
    },
    cannot: t(
        "它不处理退款纠纷，也不保证追回。",
        "It does not settle refund disputes and cannot promise recovery.",
    ),
    reads: t("办案民警会看。要出示身份证。", "The officers in charge. You have to show your ID."),
    effect: t(
        "报警不妨碍向钱包和银行投诉，可以同时做。",
        "A report does not stand in the way of complaints to the wallet and the bank. Do both.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: ChoseAny("police", &["receipt", "no_receipt"]),
    not_yet: NONE,
    contacts: &[Reach {
        when: Always, text: t("报警电话", "Police"), call: "110", common: false
    }],
    then: &[
        Clock {
            what: t(
                "当场要受案回执，收好。",
                "Ask for the receipt of the report on the spot and keep it.",
            ),
            span: Span::Open,
            ground: Ground::Law,
            source: "MPSP-171",
        },
        Clock {
            what: t(
                "决定不立案的，3 日内把通知书送达您。",
                "If no case is opened, the notice has to reach you within 3 days of that decision.",
            ),
            span: Span::Open,
            ground: Ground::Law,
            source: "MPSP-178",
        },
    ],
    intake: filing::POLICE,
    letter: "police_report",
    sources: &["MPSP-169", "MPSP-171", "MPSP-178", "MPSP-179", "CRIP-113"],
};
