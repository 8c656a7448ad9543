//! The channels that more than one problem type uses: each a step card with its limits and its clocks.

use super::steps::{
    BANK_ASKED, BY_ALIPAY, BY_WECHAT, LICENSED, NONE, ON_CREDIT, ON_PLATFORM, WAY_UNKNOWN,
};
use super::{clocks, filing, prechecks};
use crate::domain::channel::{BESIDE, Card, Channel, Intake, Reach};
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

/// By the record of the payment itself.
pub const fn in_record() -> Reach {
    reach(t(
        "打开账单里的这一笔，看有没有联系对方的入口。银行转账的，请银行转告。",
        "Open the entry in the bill and look for a way to contact the payee. For a bank transfer, ask the bank to pass it on.",
    ))
}

const fn call(text: Text, number: &'static str) -> Reach {
    Reach { when: Always, text, call: number, common: true }
}

const CALL_LABEL: Text = t("客服电话", "Service number");

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
/// Of a payment to the wrong payee: what may be expected (advice; knowledge base P2).
pub const FORWARDS: Reach = Reach {
    when: Any(&[ChoseAny("payee_how", &["transfer", "code"]), Chose("paid_whom", "person")]),
    text: t(
        "付错了人：先问能不能撤回。已经到账的，它多半只能替您转告，不能替您扣回来。对方是谁，多半只告诉法院。",
        "Paid the wrong person: first ask whether it can be stopped. Once it has arrived they can usually only pass on your request, and name the payee to a court only.",
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
    contacts: &[reach(IN_APP), call(CALL_LABEL, "95188"), PAYS_FIRST, FORWARDS],
    then: clocks::WALLET,
    intake: filing::ALIPAY,
    letter: "to_alipay",
    sources: WALLET_SOURCES,
    prechecks: &[],
};

/// To the seller, by the box behind the bill. A type in which no seller answers in some cases narrows `when`: what is
/// written there about WeChat Pay itself is read by nobody whom it concerns (knowledge base 1.2, step 1d).
pub const SELLERS_BOX: Reach = reach(t(
    "投诉商家：账单详情 → 对订单有疑惑 → 投诉，最多写 300 字。这个框是商家看的。请到官方页面核对。",
    "About the seller: bill details → 对订单有疑惑 → 投诉, 300 characters at most. The seller reads this box. Please check on the official page.",
));
/// To WeChat Pay itself.
pub const WECHAT_SERVICE: Reach = reach(t(
    "投诉微信支付自己：在微信里搜索「腾讯客服」，或打客服电话。",
    "About WeChat Pay itself: search WeChat for 「腾讯客服」, or call.",
));
/// Its number.
pub const CALL_WECHAT: Reach = call(CALL_LABEL, "95017");

/// WeChat Pay.
pub const WECHAT: Channel = Channel {
    id: "wechat",
    name: t("微信支付客服", "WeChat Pay customer service"),
    when: BY_WECHAT,
    contacts: &[SELLERS_BOX, WECHAT_SERVICE, CALL_WECHAT, PAYS_FIRST, FORWARDS],
    then: clocks::WECHAT,
    intake: filing::WECHAT,
    letter: "to_wechat",
    ..ALIPAY
};

/// The same in a type of which no part is a seller's.
pub const WECHAT_ITSELF: Channel = Channel {
    contacts: &[WECHAT_SERVICE, CALL_WECHAT, PAYS_FIRST, FORWARDS],
    then: clocks::WALLET,
    intake: filing::WECHAT_ITSELF,
    ..WECHAT
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
    contacts: &[reach(IN_APP), call(CALL_LABEL, "95516"), FORWARDS],
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
        FORWARDS,
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
    then: clocks::ECNY,
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
        FORWARDS,
    ],
    then: clocks::BANK,
    intake: filing::BANK,
    letter: "to_bank",
    sources: &["PBOC5-37"],
    prechecks: &[],
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
    then: clocks::LENDER,
    intake: Intake { above: NONE, ..filing::BANK },
    letter: "to_lender",
    sources: &["CRED-25"],
    ..BANK
};

/// A credit bureau: a wrong entry is put right there, whatever becomes of the money. A type narrows `when` to those who
/// ask for it.
pub const BUREAU: Channel = Channel {
    id: "bureau",
    name: t("征信机构（征信异议）", "Credit bureau (disputed record)"),
    rung: BESIDE,
    when: ON_CREDIT,
    card: Card {
        when: t(
            "征信报告里已经有这笔欠款、逾期的时候。",
            "When your credit report already shows this debt or arrears.",
        ),
        whom: t(
            "出报告的征信机构。也可以直接找报送的银行、出借机构。",
            "The credit bureau that issued the report; or the bank or lender that reported the entry.",
        ),
        how: t(
            "先查自己的征信报告，记下错的那一条。再提异议，要求标注、更正。",
            "Get your own report first and note the wrong entry. Then object, and ask that it be marked and corrected.",
        ),
        why: t(
            "信息有错误、遗漏的，您有权提出异议，要求更正。",
            "You may object to an entry that is wrong or incomplete and have it corrected.",
        ),
        cost: FREE,
        if_not: t(
            "向所在地的人民银行分支机构投诉，它在受理后 30 日内书面答复。也可以直接起诉。",
            "Complain to the local branch of the People's Bank, which answers in writing within 30 days of acceptance. You may also sue.",
        ),
    },
    cannot: t(
        "它只管征信记录，不退钱，也不免除欠款。",
        "It deals with the record only; it neither refunds nor cancels the debt.",
    ),
    reads: t(
        "征信机构的人会看，并向报送的机构核查。",
        "The bureau's staff, who check with the institution that reported it.",
    ),
    effect: t(
        "和向银行、出借机构的投诉可以同时做。",
        "It can go on at the same time as complaints to the bank or the lender.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[reach(t(
        "先看征信报告是哪一家征信机构出的，再找它的官方网站。",
        "See which bureau issued the report, and find its official website.",
    ))],
    then: clocks::BUREAU,
    intake: filing::BUREAU,
    letter: "to_bureau",
    sources: &["CRED-25", "CRED-26"],
    prechecks: prechecks::BUREAU,
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
    then: clocks::MERCHANT,
    intake: filing::MERCHANT,
    letter: "to_merchant",
    sources: &["CPL-39", "ECL-59"],
    prechecks: &[],
};

/// The shopping platform, beside the seller that has its shop there.
pub const MARKETPLACE: Channel = Channel {
    id: "marketplace",
    name: t("购物平台", "The shopping platform"),
    rung: 1,
    when: ON_PLATFORM,
    card: Card {
        when: t("现在就可以，和商家同时也行。", "Now; at the same time as the seller is fine."),
        whom: t("店铺所在的购物平台。", "The shopping platform on which the shop is."),
        how: t(
            "从那个订单进平台客服，请平台出面协助。要店家的真实名称、地址和联系方式。",
            "Go to the platform's service from the order and ask it to help. Ask for the shop's true name, address and contact details.",
        ),
        why: t(
            "您和店家有争议，平台应当积极协助您。它提供不出店家真实信息的，您也可以向平台要求赔偿。",
            "In a dispute with a shop the platform has to help you. If it cannot give the shop's true details, you may claim against the platform too.",
        ),
        cost: FREE,
        if_not: t(
            "找 12315：可以去店铺公示地址或者平台住所地的县级部门。",
            "Turn to 12315: the county office at the shop's published address, or where the platform is registered.",
        ),
    },
    cannot: t(
        "店家的事，平台一般不替它赔。有先行赔付承诺的，照承诺办。",
        "As a rule it does not pay for the shop. If it promised to pay first, it has to keep that promise.",
    ),
    reads: t(
        "平台客服会看，也会转给店家。给姓名和联系电话就够了。",
        "The platform's staff, who pass it to the shop. A name and a phone number are enough.",
    ),
    effect: NO_ORDER,
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[
        reach(t(
            "打开平台 App，从那个订单进平台客服。找不到就搜索「客服」或「投诉」。",
            "Open the platform's app and go to its service from the order; otherwise search for 「客服」 (service) or 「投诉」 (complaint).",
        )),
        reach(t(
            "问一句：有没有先行赔付、消费者保障的承诺？有就请它照办。",
            "Ask whether it has promised to pay first or to guarantee purchases; if so, ask it to keep to that.",
        )),
    ],
    then: clocks::PLATFORM,
    intake: filing::MARKETPLACE,
    letter: "to_marketplace",
    sources: &["CPL-44", "ECL-59", "ECL-61"],
    prechecks: &[],
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
    then: clocks::PLATFORM,
    intake: filing::APP_STORE,
    letter: "to_store",
    sources: &["ECL-59"],
    prechecks: &[],
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
    then: clocks::CARRIER,
    intake: filing::CARRIER,
    letter: "to_carrier",
    sources: &[],
    prechecks: &[],
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
    rivals: &[
        (SAME_MONEY, "nfra"),
        (REFUND, "market"),
        (REFUND, "association"),
        (Always, "mediation"),
        (Always, "court"),
        (Always, "arbitration"),
    ],
    done: NEVER,
    not_yet: t(
        "先向钱包投诉，并在它那一栏记下来。被拒绝了就能来；一直没有结果的，等满 15 天再来。",
        "Complain to the wallet first and record it there. If it refuses, you can come here; if nothing comes of it, after 15 days.",
    ),
    contacts: &[call(
        t("金融消费权益保护咨询投诉电话（加区号）", "Financial consumer line (with area code)"),
        "12363",
    )],
    then: clocks::PBOC,
    intake: filing::PBOC,
    letter: "to_pboc",
    sources: &["PBOC5-40", "PBOC5-41", "PBOC5-42", "PIRD-58"],
    prechecks: prechecks::PBOC,
};

/// The same about Alipay: each company has a domicile of its own, and each matter its own letter (PBOC5-40).
pub const PBOC_ALIPAY: Channel = Channel {
    id: "pboc_alipay",
    name: t("人民银行 12363（支付宝）", "People's Bank, 12363 (Alipay)"),
    when: BY_ALIPAY,
    after: &["alipay"],
    letter: "to_pboc_alipay",
    prechecks: prechecks::PBOC_ALIPAY,
    ..PBOC
};

/// The same about WeChat Pay.
pub const PBOC_WECHAT: Channel = Channel {
    id: "pboc_wechat",
    name: t("人民银行 12363（微信支付）", "People's Bank, 12363 (WeChat Pay)"),
    when: BY_WECHAT,
    after: &["wechat"],
    letter: "to_pboc_wechat",
    prechecks: prechecks::PBOC_WECHAT,
    ..PBOC
};

/// The same about the UnionPay app: clearing is its business too, by our reading.
pub const PBOC_UNIONPAY: Channel = Channel {
    id: "pboc_unionpay",
    name: t("人民银行 12363（云闪付）", "People's Bank, 12363 (UnionPay app)"),
    when: Chose("shown_by", "unionpay"),
    after: &["unionpay"],
    letter: "to_pboc_unionpay",
    prechecks: prechecks::PBOC_UNIONPAY,
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
    then: clocks::NFRA,
    intake: filing::NFRA,
    letter: "to_nfra",
    sources: &[],
    prechecks: prechecks::NFRA,
};

/// A mediation body for financial disputes (PBOC5-45, -46), by an agreement of both sides. It has no paper of ours.
pub const MEDIATION: Channel = Channel {
    id: "mediation",
    name: t("金融消费纠纷调解组织", "Mediation body for financial disputes"),
    rung: 2,
    when: Any(&[LICENSED, BANK_ASKED]),
    card: Card {
        when: t(
            "和钱包、银行谈不拢，双方都愿意请人调解的时候。",
            "When you and the wallet or bank cannot agree, and both want a mediator.",
        ),
        whom: t("当地的金融消费纠纷调解组织。", "The local mediation body for financial disputes."),
        how: t(
            "打 12363 或 12378，问当地的调解组织是哪一家，怎么申请。",
            "Ask 12363 or 12378 which body it is where you live, and how to apply.",
        ),
        why: t(
            "它可以调解，也可以请独立专家给出参考意见。",
            "It mediates, and may have an independent expert give an opinion.",
        ),
        cost: t("申请前先问清楚。", "Ask before you apply."),
        if_not: t(
            "谈不成，可以仲裁或者起诉。谈成了，问一问能不能申请司法确认，30 日内双方一起办。",
            "If it fails, arbitration or court. If you agree, ask about judicial confirmation, which both sides apply for within 30 days.",
        ),
    },
    cannot: t(
        "它不判决。有一方不愿意，就调解不了。",
        "It does not judge. If one side is unwilling, there is no mediation.",
    ),
    reads: t("调解员会看，对方也会看到。", "The mediator; the other side sees it too."),
    effect: t(
        "调解组织受理以后，12363 就不再接收。",
        "Once the mediation body has it, 12363 does not take it.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[reach(t(
        "微信小程序「金融消费者保护服务平台」里也有调解申请，管的是银行。请以官方网站为准。",
        "The WeChat mini-program 「金融消费者保护服务平台」 takes requests for mediation with banks too. Please check on the official website.",
    ))],
    then: clocks::MEDIATION,
    intake: filing::MEDIATION,
    letter: "",
    sources: &["PBOC5-45", "PBOC5-46", "CIVP-205"],
    prechecks: &[],
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
        (Always, "court"),
        (Always, "arbitration"),
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
        reach(t(
            "选商家时看一看：标着「ODR 企业」的，可以先在线和它协商，约 10 个工作日。谈不成，再一键转成投诉。请以官方网站为准。",
            "When you choose the company: one marked 「ODR 企业」 negotiates with you online first, for about 10 working days; if that fails, one tap makes it a complaint. Please check on the official website.",
        )),
        call(t("全国12315平台", "National 12315 platform"), "12315"),
    ],
    then: clocks::MARKET,
    intake: filing::MARKET,
    letter: "to_market",
    sources: &["SAMR121-3", "SAMR121-10", "SAMR121-13", "SAMR121-16", "SAMR121-18"],
    prechecks: prechecks::MARKET,
};

/// Market regulation, told of a violation: a text of its own, without a word of the person's money (SAMR121-9). A type
/// narrows `when` to the breach it has.
pub const MARKET_REPORT: Channel = Channel {
    id: "market_report",
    name: t("市场监管 12315（举报）", "Market regulation, 12315 (report)"),
    rung: BESIDE,
    when: Always,
    card: Card {
        when: t(
            "商家的做法违法，您希望有人查处的时候。",
            "When what the seller does breaks the law and you want it looked into.",
        ),
        whom: t(
            "商家违法行为发生地的市场监管部门。平台和自建网站的，找它住所地；平台里的店，找它实际经营地。",
            "Market regulation where the violation happened: for a platform or an own website where it is registered, for a shop on a platform where it does business.",
        ),
        how: t(
            "「全国12315」里选举报。退款写在投诉里，不写在举报里。",
            "Choose to report (举报) in 「全国12315」. The refund belongs in the complaint, not in the report.",
        ),
        why: t(
            "投诉要的是您的钱，举报要的是查处。两样写在一起，也会被分开处理。",
            "A complaint is about your money, a report about enforcement. Put into one paper they are taken apart anyway.",
        ),
        cost: FREE,
        if_not: t(
            "补充新的事实，可以再举报。要钱走投诉、仲裁或者法院。",
            "With new facts you may report again. For the money: complaint, arbitration or court.",
        ),
    },
    cannot: t(
        "它不退钱，也不调解。结果只在法律有规定时才告诉您。",
        "It brings no refund and mediates nothing. You are told of the outcome only where a law says so.",
    ),
    reads: t(
        "市场监管的执法人员会看。要对内容的真实性负责。",
        "The regulator's enforcement staff. You answer for the truth of what you say.",
    ),
    effect: t(
        "举报不妨碍投诉，两样可以都做，分开写。不要拿举报去要钱。",
        "A report does not stand in the way of a complaint. You may do both, in separate texts. Never use a report to press for money.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[call(t("全国12315平台", "National 12315 platform"), "12315")],
    then: clocks::MARKET_REPORT,
    intake: filing::MARKET_REPORT,
    letter: "to_inspection",
    sources: &["SAMR121-9", "SAMR121-28", "SAMR121-29", "SAMR121-31", "SAMR121-36"],
    prechecks: prechecks::REPORT,
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
    then: clocks::ASSOCIATION,
    intake: filing::ASSOCIATION,
    letter: "to_association",
    sources: &["CPL-37", "CPR-45"],
    prechecks: &[],
};

/// The line of the local government: where 12315 stays silent.
pub const CITY: Channel = Channel {
    id: "city",
    name: t("政务热线 12345", "Government line, 12345"),
    rung: BESIDE,
    when: Always,
    card: Card {
        when: t(
            "12315 过了 7 个工作日，还没告诉您受不受理。",
            "When 12315 has not told you within 7 working days whether it takes the case.",
        ),
        whom: t("商家所在城市的 12345。", "The 12345 line of the seller's city."),
        how: t(
            "说清楚：哪天向 12315 投诉、登记编号是多少，请它转办、督促。",
            "Say when you complained to 12315 and under which number, and ask it to pass this on and see to it.",
        ),
        why: t(
            "当地政府部门该办的事，它受理、转办。",
            "It takes and passes on what the local government has to deal with.",
        ),
        cost: FREE,
        if_not: t(
            "问受理部门要书面决定。不受理的，要写明理由，您补正了可以再提。",
            "Ask the office for its decision. A refusal has to give reasons; what was missing can be added and filed again.",
        ),
    },
    cannot: t(
        "它只转办、督促，不判断谁对谁错。各地做法不一样。",
        "It passes on and urges; it does not say who is right. Cities differ.",
    ),
    reads: t(
        "话务员会登记，转给承办的部门。",
        "The operator registers it and passes it to the office in charge.",
    ),
    effect: t(
        "它多半还是转给 12315。已经投诉过的，说明是催办，不要再开一单。",
        "It usually passes the matter to 12315. If you complained there already, say that you ask for progress; do not open a second case.",
    ),
    after: &["market"],
    patience: 11,
    rivals: &[],
    done: NEVER,
    not_yet: t(
        "先向 12315 投诉，并在它那一栏记下来。等它的 7 个工作日过了再打。",
        "Complain to 12315 first and record it there. Call when its 7 working days are over.",
    ),
    contacts: &[call(t("政务服务便民热线", "Government service line"), "12345")],
    then: clocks::CITY,
    intake: filing::CITY,
    letter: "to_city",
    sources: &["SAMR121-15"],
    prechecks: prechecks::CITY,
};

/// The payment association, told of a violation by a payment institution. A type narrows `when` to the breach it has.
pub const PCAC: Channel = Channel {
    id: "pcac",
    name: t("中国支付清算协会（举报）", "Payment & Clearing Association (report)"),
    rung: BESIDE,
    when: LICENSED,
    card: Card {
        when: t(
            "支付机构的做法违规，您希望有人查的时候。",
            "When a payment institution breaks the rules and you want it looked into.",
        ),
        whom: t(
            "中国支付清算协会，支付行业的自律组织。",
            "The Payment & Clearing Association of China, the industry's own body.",
        ),
        how: t(
            "在协会官方网站找举报入口。要写真实姓名，写明举报谁、事实和证据。请以官方网站为准。",
            "Find where its official website takes reports. Give your real name, whom you report, the facts and the proof. Please check on the official website.",
        ),
        why: t(
            "它受理对支付结算违规行为的举报。请到官方页面核对。",
            "It takes reports of violations in payment and settlement. Please check on the official page.",
        ),
        cost: FREE,
        if_not: t(
            "要钱的，还是走钱包、12363、法院。",
            "For the money the way stays the same: the wallet, 12363, court.",
        ),
    },
    cannot: t(
        "它不退钱，也不处理您个人的纠纷。",
        "It brings no refund and does not deal with your own dispute.",
    ),
    reads: t(
        "协会工作人员会看。要写真实姓名。",
        "The association's staff. Your real name is needed.",
    ),
    effect: t(
        "举报不妨碍向钱包和 12363 投诉。",
        "A report does not stand in the way of complaints to the wallet and to 12363.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[reach(t(
        "搜索「中国支付清算协会」，认准官方网站，再找举报入口。",
        "Search for 「中国支付清算协会」, make sure it is the official website, and find where it takes reports.",
    ))],
    then: clocks::PCAC,
    intake: filing::PCAC,
    letter: "to_pcac",
    sources: &[],
    prechecks: prechecks::PCAC,
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
    then: clocks::MIIT,
    intake: filing::MIIT,
    letter: "to_miit",
    sources: &[],
    prechecks: prechecks::MIIT,
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
    then: clocks::POLICE,
    intake: filing::POLICE,
    letter: "police_report",
    sources: &["MPSP-169", "MPSP-171", "MPSP-178", "MPSP-179", "CRIP-113"],
    prechecks: &[],
};

/// The line for illegal content on the web. A type narrows `when` to those who met such a page.
pub const WEB_REPORT: Channel = Channel {
    id: "web_report",
    name: t("网信举报 12377", "Internet content reports, 12377"),
    rung: BESIDE,
    when: Always,
    card: Card {
        when: t(
            "遇到冒充银行、运营商的钓鱼网站，或者违法内容。",
            "When you met a site that poses as a bank or an operator, or other illegal content.",
        ),
        whom: t("中央网信办举报中心。", "The reporting centre of the Cyberspace Administration."),
        how: t(
            "打开 www.12377.cn，或拨 12377。写网址，附截图。请以官方网站为准。",
            "Open www.12377.cn or call 12377. Give the address and a screenshot. Please check on the official website.",
        ),
        why: t("举报了，别人就少一个被骗的机会。", "A report may spare others the same."),
        cost: FREE,
        if_not: t(
            "钱被骗走、被盗的，要报警。",
            "If money was stolen or lost to fraud, tell the police.",
        ),
    },
    cannot: t("它不管退款，也不追钱。", "It has nothing to do with refunds and recovers no money."),
    reads: t("举报中心的人会看。", "The centre's staff."),
    effect: t(
        "举报不妨碍报警和投诉。",
        "A report does not stand in the way of the police or of complaints.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[call(t("网信举报", "Internet content reports"), "12377")],
    then: &[],
    intake: filing::REPORT_LINE,
    letter: "",
    sources: &[],
    prechecks: &[],
};

/// The line for spam, scam calls and bad apps. A type narrows `when` to those who met them.
pub const SPAM_REPORT: Channel = Channel {
    id: "spam_report",
    name: t("垃圾信息举报 12321", "Spam and scam calls, 12321"),
    card: Card {
        when: t(
            "收到诈骗短信、电话，装过有问题的 App，或者个人信息被泄露。",
            "When you got scam messages or calls, installed a bad app, or your details leaked.",
        ),
        whom: t("12321，网络不良与垃圾信息举报。", "12321, for reports of spam and bad apps."),
        how: t(
            "打开 www.12321.cn，或拨 12321。写号码、App 名，附截图。请以官方网站为准。",
            "Open www.12321.cn or call 12321. Give the number or the app's name and a screenshot. Please check on the official website.",
        ),
        ..WEB_REPORT.card
    },
    contacts: &[call(t("垃圾信息举报", "Spam and scam calls"), "12321")],
    ..WEB_REPORT
};

/// A court. A type narrows `when` to those who have somebody to sue.
pub const COURT: Channel = Channel {
    id: "court",
    name: t("法院", "Court"),
    rung: 3,
    when: Always,
    card: Card {
        when: t(
            "谈不成、调解不成的时候。不用先走完前面几步。",
            "When talks and mediation fail. No earlier step is required.",
        ),
        whom: t(
            "被告住所地的法院，或者合同履行地的法院。协议里约定了法院的，先问 12368。",
            "The court where the defendant is registered, or where the contract is performed. If the agreement names a court, ask 12368 first.",
        ),
        how: t(
            "把起诉状的空白处填好，带上证据目录。在「人民法院在线服务」提交，或者去立案窗口。请以官方网站为准。",
            "Fill in the blanks of the statement of claim and add the list of evidence. File it in 「人民法院在线服务」 or at the court's window. Please check on the official website.",
        ),
        why: t(
            "只有法院和仲裁能判对方退钱。金额小的，适用小额诉讼，一审就终审。",
            "Only a court or an arbitrator can order a refund. Small claims are decided in one instance.",
        ),
        cost: t(
            "标的不超过 1 万元的，受理费 50 元。简易程序、调解结案、撤诉的减半。由败诉方负担。",
            "50 yuan for claims up to 10,000 yuan; half under summary procedure, after a settlement or a withdrawal. The loser pays.",
        ),
        if_not: t(
            "不予受理的裁定，可以上诉。判了不给的，两年内申请强制执行。",
            "You may appeal a ruling that refuses the case. If the other side does not pay, apply for enforcement within two years.",
        ),
    },
    cannot: t(
        "它不替您找证据，也不替您找被告。告谁、在哪里，要您写清楚。",
        "It looks for neither your proof nor the defendant: whom you sue and where it is, you have to say.",
    ),
    reads: t(
        "法官会看，对方会拿到一份。要写真实身份。",
        "The judge; the other side gets a copy. Your true identity is needed.",
    ),
    effect: t(
        "法院受理以后，12315 和 12363 就不再受理。去过它们，不妨碍起诉。",
        "Once a court has the case, 12315 and 12363 refuse it. Having been there does not stand in the way of a suit.",
    ),
    after: &[],
    patience: 0,
    rivals: &[],
    done: NEVER,
    not_yet: NONE,
    contacts: &[
        reach(t(
            "最高人民法院有起诉状的示范文本。用哪一份，先问立案窗口。请到官方网站核对。",
            "The Supreme People's Court publishes model forms. Ask the court's window which one fits, and check on the official website.",
        )),
        reach(t(
            "网上买、网上交付的，合同履行地是您的住所地；寄货的，是收货地。这条说的是买卖，服务能不能照用，先问 12368。",
            "For goods bought and delivered online the place of performance is where you live; for shipped goods, where they arrive. The rule speaks of sales: ask 12368 whether it covers services.",
        )),
        call(t("法院诉讼服务热线", "Court service line"), "12368"),
        call(
            t(
                "公共法律服务热线：问法律问题。消费退款一般不在法律援助的事项里，可以问当地有没有另外的规定",
                "Public legal service line, for legal advice. Refund disputes are as a rule not covered by legal aid; ask for local rules",
            ),
            "12348",
        ),
    ],
    then: clocks::COURT,
    intake: filing::COURT,
    letter: "to_court",
    sources: &[
        "CIVP-24", "CIVP-122", "CIVP-124", "CIVP-165", "CIVP-250", "CIVI-20", "FEES-13", "FEES-15",
        "FEES-16", "FEES-29", "LAID-31",
    ],
    prechecks: prechecks::COURT,
};

/// Arbitration: only where the contract says so (ARB-4).
pub const ARBITRATION: Channel = Channel {
    id: "arbitration",
    name: t("仲裁", "Arbitration"),
    when: Chose("arbitration_clause", "yes"),
    card: Card {
        when: t(
            "合同里写了由仲裁机构裁决。没有书面仲裁协议，它不受理。",
            "When the contract names an arbitration institution. Without a written agreement it does not take the case.",
        ),
        whom: t("仲裁协议里选定的那一家。", "The institution that the agreement names."),
        how: t(
            "按它的格式交申请书、仲裁协议和证据。可以在网上办，双方有一方明确不同意的除外。",
            "File the request, the agreement and the evidence in its form. It may be done online unless a party objects.",
        ),
        why: t("裁决是终局的，对方要履行。", "The award is final and binding."),
        cost: t(
            "各家收费不同，提交前先问。",
            "The fees differ by institution: ask before you file.",
        ),
        if_not: t(
            "裁决以后，同一件事不能再起诉；裁决被法院撤销的除外。",
            "After an award the same matter cannot be sued again, unless a court sets the award aside.",
        ),
    },
    cannot: t(
        "没有仲裁协议，它不能受理。",
        "Without an arbitration agreement it cannot take the case.",
    ),
    reads: t("仲裁员会看，对方会拿到一份。", "The arbitrators; the other side gets a copy."),
    effect: t(
        "仲裁受理以后，12315 和 12363 就不再受理。",
        "Once an arbitrator has the case, 12315 and 12363 refuse it.",
    ),
    contacts: &[reach(t(
        "机构名称写在仲裁条款里，联系方式看它的官方网站。",
        "The clause names the institution; its official website says how to reach it.",
    ))],
    then: clocks::ARBITRATION,
    intake: filing::ARBITRATION,
    letter: "",
    sources: &["ARB-4", "ARB-10", "ARB-11", "ARB-27"],
    prechecks: prechecks::ARBITRATION,
    ..COURT
};
