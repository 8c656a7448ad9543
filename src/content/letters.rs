//! The letters that more than one problem type uses: to whom, against whom, in which order.

use super::steps::NONE;
use crate::domain::condition::Condition::{self, All, Always, Chose, DisputedAtLeast, Known, Not};
use crate::domain::letter::{Field, Letter, Receiver, Section};
use crate::text::letter_words::{RESPONDENT, SUSPECT};
use crate::text::{Text, t};

const TITLE: Text = t("投诉书", "Letter of complaint");

const fn field(when: Condition, label: Text, value: Text) -> Field {
    Field { when, label, value }
}

const COMPANY: Text = t("公司全称（照许可证页面）", "Company in full (as on its licence page)");
const TENPAY: Text = t("财付通支付科技有限公司", "财付通支付科技有限公司 (Tenpay)");
const WALLET: Text = t("钱包", "Wallet");
const TICKET_FIELD: Field =
    field(Always, t("已有工单号", "Ticket number so far"), t("{ticket}", "{ticket}"));

/// What the letters to wallets have in common after the respondent.
macro_rules! sections {
    ($($respondent:expr),+ $(,)?) => {
        &[
            Section::Complainant,
            Section::Fields(RESPONDENT, &[$($respondent),+]),
            Section::Demands,
            Section::Facts,
            Section::Payments,
            Section::SoFar,
            Section::Basis,
            Section::Evidence,
            Section::Truth,
        ]
    };
}

/// To Alipay.
pub const TO_ALIPAY: Letter = Letter {
    id: "to_alipay",
    receiver: Receiver::Platform,
    name: t("给支付宝的投诉书", "Letter to Alipay"),
    title: TITLE,
    to: t("支付宝客户服务部门：", "To Alipay customer service:"),
    via: &[(Always, "alipay"), (Chose("funding", "alipay"), "app_store")],
    sections: sections![
        field(Always, WALLET, t("支付宝", "Alipay")),
        field(Always, COMPANY, t("{alipay_company}", "{alipay_company}")),
        PAID_FROM,
        TAIL,
        TICKET_FIELD,
    ],
};

/// To WeChat Pay.
pub const TO_WECHAT: Letter = Letter {
    id: "to_wechat",
    name: t("给微信支付的投诉书", "Letter to WeChat Pay"),
    to: t(
        "财付通支付科技有限公司（微信支付）：",
        "To Tenpay (财付通支付科技有限公司, WeChat Pay):",
    ),
    via: &[(Always, "wechat"), (Chose("funding", "wechat"), "app_store")],
    sections: sections![
        field(Always, WALLET, t("微信支付", "WeChat Pay")),
        field(Always, COMPANY, TENPAY),
        PAID_FROM,
        TAIL,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// To the UnionPay app.
pub const TO_UNIONPAY: Letter = Letter {
    id: "to_unionpay",
    receiver: Receiver::Clearing,
    name: t("给云闪付的投诉书", "Letter to UnionPay"),
    to: t("中国银联（云闪付）客户服务部门：", "To UnionPay (云闪付) customer service:"),
    via: &[(Always, "unionpay")],
    sections: sections![
        field(Always, WALLET, t("云闪付（中国银联）", "UnionPay app")),
        PAID_FROM,
        TAIL,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// To any other wallet.
pub const TO_OTHER_WALLET: Letter = Letter {
    id: "to_other_wallet",
    name: t("给该钱包的投诉书", "Letter to the wallet"),
    to: t("该支付机构客户服务部门：", "To the payment institution's customer service:"),
    via: &[(Always, "other_wallet")],
    sections: sections![
        field(Always, WALLET, t("{wallet_name}", "{wallet_name}")),
        field(Always, COMPANY, t("{wallet_company}", "{wallet_company}")),
        PAID_FROM,
        TAIL,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// To the operator of an e-CNY wallet.
pub const TO_ECNY: Letter = Letter {
    id: "to_ecny",
    receiver: Receiver::Clearing,
    name: t("给数字人民币运营机构的投诉书", "Letter to the e-CNY operator"),
    to: t("数字人民币钱包运营机构：", "To the operator of the e-CNY wallet:"),
    via: &[(Always, "ecny")],
    sections: sections![
        field(Always, WALLET, t("数字人民币", "e-CNY")),
        field(
            Always,
            t("运营机构名称（钱包页上写着）", "Operator (named on the wallet page)"),
            NONE
        ),
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

const BANK: Field = field(Always, t("银行", "Bank"), t("{bank_name}", "{bank_name}"));
const CARD: Field =
    field(Always, t("卡号后四位", "Last four digits"), t("{card_tail}", "{card_tail}"));
/// The bank behind a wallet: both have to find the same payment.
const PAID_FROM: Field = field(
    All(&[Known("bank_name"), Chose("funding", "card")]),
    t("付款银行卡", "Bank card used"),
    t("{bank_name}", "{bank_name}"),
);
const TAIL: Field = field(
    All(&[Known("card_tail"), Chose("funding", "card")]),
    t("卡号后四位", "Last four digits"),
    t("{card_tail}", "{card_tail}"),
);

/// To the bank.
pub const TO_BANK: Letter = Letter {
    id: "to_bank",
    receiver: Receiver::Bank,
    name: t("给银行的投诉书", "Letter to the bank"),
    title: TITLE,
    to: t("发卡银行消费投诉处理部门：", "To the complaints department of the issuing bank:"),
    via: &[
        (Always, "bank"),
        (Chose("funding", "card"), "alipay"),
        (Chose("funding", "card"), "wechat"),
        (Chose("funding", "card"), "unionpay"),
        (Chose("funding", "card"), "other_wallet"),
        (Chose("funding", "card"), "app_store"),
    ],
    sections: sections![BANK, CARD, TICKET_FIELD,],
};

const SELLER: Field = field(
    Always,
    t("商家全称（照营业执照页面）", "Seller in full (as on its licence page)"),
    t("{seller}", "{seller}"),
);
const SERVICE: Field =
    field(Known("what_for"), t("服务名称", "Service"), t("{what_for}", "{what_for}"));
const PAYEE: Field =
    field(Always, t("账单上的收款方", "Payee on the bill"), t("{payees}", "{payees}"));

/// To the seller.
pub const TO_MERCHANT: Letter = Letter {
    id: "to_merchant",
    receiver: Receiver::Merchant,
    name: t("给商家的投诉书", "Letter to the seller"),
    title: TITLE,
    to: t("商家客户服务部门：", "To the seller's customer service:"),
    via: &[],
    sections: sections![SELLER, SERVICE, PAYEE],
};

/// To the app store.
pub const TO_STORE: Letter = Letter {
    id: "to_store",
    receiver: Receiver::Store,
    name: t("给应用商店的投诉书", "Letter to the app store"),
    to: t("应用商店客户服务部门：", "To the app store's customer service:"),
    sections: sections![
        field(Always, t("应用商店", "App store"), t("{store}", "{store}")),
        SERVICE,
        PAYEE,
    ],
    ..TO_MERCHANT
};

/// To market regulation.
pub const TO_MARKET: Letter = Letter {
    id: "to_market",
    receiver: Receiver::Market,
    name: t("给 12315 的投诉书", "Letter to 12315"),
    to: t("有管辖权的市场监督管理部门：", "To the market regulator in charge:"),
    sections: sections![
        SELLER,
        field(
            Always,
            t("统一社会信用代码（照营业执照页面）", "Its credit code (as on the licence page)"),
            NONE
        ),
        field(
            Always,
            t("商家地址（照营业执照页面）", "Seller's address (as on its licence page)"),
            NONE
        ),
        SERVICE,
        PAYEE,
    ],
    ..TO_MERCHANT
};

/// To a consumer association.
pub const TO_ASSOCIATION: Letter = Letter {
    id: "to_association",
    name: t("给消费者协会的投诉书", "Letter to the association"),
    to: t("消费者协会（消费者权益保护委员会）：", "To the consumer association:"),
    ..TO_MARKET
};

/// To the telecom operator.
pub const TO_CARRIER: Letter = Letter {
    id: "to_carrier",
    receiver: Receiver::Telecom,
    name: t("给运营商的投诉书", "Letter to the operator"),
    to: t("电信运营商客户服务部门：", "To the operator's customer service:"),
    sections: sections![
        field(Always, t("运营商", "Mobile operator"), t("{operator}", "{operator}")),
        SERVICE,
        PAYEE,
    ],
    ..TO_MERCHANT
};

/// To the telecom appeal body.
pub const TO_MIIT: Letter = Letter {
    id: "to_miit",
    name: t("电信用户申诉书", "Appeal of a telecom user"),
    title: t("申诉书", "Letter of appeal"),
    to: t("电信用户申诉受理机构：", "To the body for appeals of telecom users:"),
    ..TO_CARRIER
};

const DOMICILE: Field =
    field(Always, t("公司住所地（照许可证页面）", "Its domicile (as on its licence page)"), NONE);

/// To the People's Bank, about a wallet without a letter of its own.
pub const TO_PBOC: Letter = Letter {
    id: "to_pboc",
    receiver: Receiver::Pboc,
    name: t("给人民银行（12363）的投诉书", "Letter to the People's Bank (12363)"),
    title: TITLE,
    to: t(
        "被投诉机构住所地的中国人民银行分支机构：",
        "To the branch of the People's Bank where the company is domiciled:",
    ),
    via: TO_OTHER_WALLET.via,
    sections: sections![
        field(Always, WALLET, t("{wallet_name}", "{wallet_name}")),
        field(Always, COMPANY, t("{wallet_company}", "{wallet_company}")),
        DOMICILE,
        TICKET_FIELD,
    ],
};

/// The same about Alipay.
pub const TO_PBOC_ALIPAY: Letter = Letter {
    id: "to_pboc_alipay",
    name: t("给人民银行的投诉书（支付宝）", "Letter to the People's Bank (Alipay)"),
    via: TO_ALIPAY.via,
    sections: sections![
        field(Always, WALLET, t("支付宝", "Alipay")),
        field(Always, COMPANY, t("{alipay_company}", "{alipay_company}")),
        DOMICILE,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

/// The same about WeChat Pay.
pub const TO_PBOC_WECHAT: Letter = Letter {
    id: "to_pboc_wechat",
    name: t("给人民银行的投诉书（微信支付）", "Letter to the People's Bank (WeChat Pay)"),
    via: TO_WECHAT.via,
    sections: sections![
        field(Always, WALLET, t("微信支付", "WeChat Pay")),
        field(Always, COMPANY, TENPAY),
        DOMICILE,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

/// The same about the UnionPay app.
pub const TO_PBOC_UNIONPAY: Letter = Letter {
    id: "to_pboc_unionpay",
    name: t("给人民银行的投诉书（云闪付）", "Letter to the People's Bank (UnionPay app)"),
    via: TO_UNIONPAY.via,
    sections: sections![
        field(Always, WALLET, t("云闪付（中国银联）", "UnionPay app")),
        DOMICILE,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

/// Payments that a bank shows itself go to its supervisor; those of a wallet only if there are no others.
const NO_BANK_OF_ITS_OWN: Condition =
    All(&[Not(&Chose("shown_by", "bank")), Chose("funding", "card")]);

/// To the financial regulator.
pub const TO_NFRA: Letter = Letter {
    id: "to_nfra",
    receiver: Receiver::Nfra,
    name: t("给金融监管总局（12378）的投诉书", "Letter to the financial regulator (12378)"),
    to: t("国家金融监督管理总局：", "To the National Financial Regulatory Administration:"),
    via: &[
        (Always, "bank"),
        (Always, "ecny"),
        (NO_BANK_OF_ITS_OWN, "alipay"),
        (NO_BANK_OF_ITS_OWN, "wechat"),
        (NO_BANK_OF_ITS_OWN, "unionpay"),
        (NO_BANK_OF_ITS_OWN, "other_wallet"),
        (NO_BANK_OF_ITS_OWN, "app_store"),
    ],
    sections: sections![
        BANK,
        CARD,
        field(
            Chose("shown_by", "ecny"),
            t("数字人民币运营机构（钱包页上写着）", "E-CNY operator (named on the wallet page)"),
            NONE
        ),
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

const ALOUD: Text = t("先念这一段", "Read this aloud first");
const REPORTED: Condition = Chose("police", "receipt");
const TRICKED: Condition = Chose("who_paid", "tricked");

/// For the police: on top what they need for a stop-payment, in the order in which they ask for it.
pub const POLICE_REPORT: Letter = Letter {
    id: "police_report",
    receiver: Receiver::Police,
    name: t("报案材料", "Report of a crime"),
    title: t("报案材料", "Report of a crime"),
    to: t("公安机关：", "To the police:"),
    via: &[],
    sections: &[
        Section::Words(
            All(&[Not(&REPORTED), Not(&TRICKED)]),
            ALOUD,
            t(
                "我的账户被盗刷，请求紧急止付。下面是我的姓名、钱从哪里转出、金额和时间、对方账户。",
                "Money was stolen from my account. I ask for an emergency stop-payment. Here are my name, where the money left from, the amount and the time, and the other account.",
            ),
        ),
        Section::Words(
            All(&[Not(&REPORTED), TRICKED]),
            ALOUD,
            t(
                "我被骗转了账，请求紧急止付。下面是我的姓名、钱从哪里转出、金额和时间、对方账户。",
                "I was deceived into a transfer. I ask for an emergency stop-payment. Here are my name, where the money left from, the amount and the time, and the other account.",
            ),
        ),
        Section::Words(
            All(&[REPORTED, Known("receipt")]),
            t("补充材料", "Supplement"),
            t(
                "本案的受案回执编号：{receipt}。现补充下列材料。",
                "Receipt of my report: {receipt}. This supplements it.",
            ),
        ),
        Section::Words(
            All(&[REPORTED, Not(&Known("receipt"))]),
            t("补充材料", "Supplement"),
            t(
                "本案已经报案，受案回执另附。现补充下列材料。",
                "The case has been reported; the receipt is attached. This supplements it.",
            ),
        ),
        Section::Complainant,
        Section::Fields(
            t("钱从哪里转出", "Where the money left from"),
            &[
                field(
                    Not(&Chose("shown_by", "unknown")),
                    t("付款的钱包或银行", "Wallet or bank used"),
                    t("{shown_by}", "{shown_by}"),
                ),
                field(Known("bank_name"), t("银行", "Bank"), t("{bank_name}", "{bank_name}")),
                field(
                    Known("card_tail"),
                    t("卡号后四位（全号当面说）", "Last four digits (the whole number in person)"),
                    t("{card_tail}", "{card_tail}"),
                ),
                field(
                    Always,
                    t("笔数和金额", "How many, how much"),
                    t("{count} 笔，共 {total}（{total_upper}）", "{count}, {total} in all"),
                ),
                field(
                    DisputedAtLeast(2),
                    t("时间", "Time"),
                    t("{first_moment} 至 {last_moment}", "{first_moment} to {last_moment}"),
                ),
                field(
                    Not(&DisputedAtLeast(2)),
                    t("时间", "Time"),
                    t("{first_moment}", "{first_moment}"),
                ),
            ],
        ),
        Section::Fields(
            SUSPECT,
            &[
                field(
                    Always,
                    t(
                        "对方账号、户名、开户机构（写全）",
                        "The other account: number, name, institution (in full)",
                    ),
                    t("{other_side}", "{other_side}"),
                ),
                PAYEE,
            ],
        ),
        Section::Facts,
        Section::Payments,
        Section::SoFar,
        Section::Demands,
        Section::Evidence,
        Section::Words(
            Always,
            t("原始设备", "The original device"),
            t(
                "还在本人手里的手机、手机卡和账户都保持原样，可以当场出示。",
                "The phone, the SIM card and the account, as far as I still hold them, are unchanged and can be shown.",
            ),
        ),
        Section::Truth,
    ],
};
