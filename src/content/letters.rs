//! The letters that more than one problem type uses: to whom, against whom, in which order.

use super::steps::{
    BANK_ASKED, BANK_TOUCHED, CARD_BEHIND_ALIPAY, CARD_BEHIND_OTHER, CARD_BEHIND_STORE,
    CARD_BEHIND_WECHAT, NONE, ON_CREDIT,
};
use crate::domain::condition::Condition::{self, All, Always, Any, Chose, ChoseAny, Known, Not};
use crate::domain::letter::{Field, Letter, Receiver, Section};
use crate::text::letter_words::{
    BRIEF, DEFENDANT, DOMICILE, REPORTED as REPORTED_PARTY, RESPONDENT, SELLER_ADDRESS, SUSPECT,
    TO_READ_OUT,
};
use crate::text::{Text, t};

const TITLE: Text = t("投诉书", "Letter of complaint");

/// A field that the receiver needs: without a value it is a ruled blank.
const fn field(when: Condition, label: Text, value: Text) -> Field {
    Field { when, label, value, needed: true }
}

/// A field that is left out without a value.
const fn if_known(label: Text, value: Text) -> Field {
    Field { when: Always, label, value, needed: false }
}

const INSTITUTION: Text = t("被投诉机构", "Institution complained of");
/// What was handed in before, and what was told to the service: each has a number of its own.
const FILED_FIELD: Field = if_known(t("投诉编号", "Complaint number"), t("{filed}", "{filed}"));
const TICKET_FIELD: Field = if_known(t("客服工单号", "Service ticket"), t("{ticket}", "{ticket}"));
/// Who is to be given his number back has to say which it was; it is written by hand.
const FORMER_PHONE: Field = field(
    Chose("changed", "phone"),
    t("本人原来绑定的手机号", "My phone number before the change"),
    NONE,
);
/// Which debt it is: both sides find it by its number, which the contract or the bill states.
const DEBT_NUMBER: Field =
    field(Always, t("借款（账单）编号", "Number of the loan or the bill"), NONE);

/// To an authority that forwards complaints (PBOC5-43).
const FORWARD: Text = t(
    "请接收本投诉并转交被投诉机构处理。请求被投诉机构：",
    "Please accept this complaint and forward it to the institution. I ask the institution to:",
);

const ALIPAY: Text = t("[{alipay_company}（支付宝）|支付宝]", "[{alipay_company} (Alipay)|Alipay]");
/// An authority has to be told the company: the name by which people know it does not do.
const ALIPAY_IN_FULL: Text =
    t("[{alipay_company}|____________]（支付宝）", "[{alipay_company}|____________] (Alipay)");
const TENPAY: Text =
    t("财付通支付科技有限公司（微信支付）", "财付通支付科技有限公司 (Tenpay, WeChat Pay)");
const UNIONPAY: Text = t("中国银联（云闪付）", "UnionPay (云闪付)");
const OTHER_WALLET: Text = t(
    "[{wallet_company}（{wallet_name}）|{wallet_company}|{wallet_name}]",
    "[{wallet_company} ({wallet_name})|{wallet_company}|{wallet_name}]",
);

const OTHER_WALLET_IN_FULL: Text = t(
    "[{wallet_company}（{wallet_name}）|{wallet_company}|____________（{wallet_name}）]",
    "[{wallet_company} ({wallet_name})|{wallet_company}|____________ ({wallet_name})]",
);

/// The bank behind a wallet: both have to find the same payment.
const PAID_FROM: Text = t("付款银行卡", "Bank card used");
const BANK_AND_TAIL: Text = t(
    "[{bank_name}，尾号 {card_tail}|{bank_name}|尾号 {card_tail}]",
    "[{bank_name}, ending in {card_tail}|{bank_name}|ending in {card_tail}]",
);

/// What the letters have in common after the respondent.
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
    place: "alipay",
    receiver: Receiver::Platform,
    name: t("给支付宝的投诉书", "Letter to Alipay"),
    title: TITLE,
    to: t("支付宝客户服务部门：", "To Alipay customer service:"),
    asks: NONE,
    details: &[],
    short: BRIEF,
    box_of: "",
    via: &[(Always, "alipay"), (Chose("funding_store", "alipay"), "app_store")],
    which: "",
    stands_for: &[],
    sections: sections![
        field(Always, INSTITUTION, ALIPAY),
        Field { needed: false, ..field(CARD_BEHIND_ALIPAY, PAID_FROM, BANK_AND_TAIL) },
        FORMER_PHONE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
};

/// To WeChat Pay.
pub const TO_WECHAT: Letter = Letter {
    id: "to_wechat",
    place: "wechat",
    name: t("给微信支付的投诉书", "Letter to WeChat Pay"),
    to: t(
        "财付通支付科技有限公司（微信支付）：",
        "To Tenpay (财付通支付科技有限公司, WeChat Pay):",
    ),
    // The box behind the bill is read by the seller (knowledge base 1.2, step 1d).
    box_of: "to_merchant",
    via: &[(Always, "wechat"), (Chose("funding_store", "wechat"), "app_store")],
    sections: sections![
        field(Always, INSTITUTION, TENPAY),
        Field { needed: false, ..field(CARD_BEHIND_WECHAT, PAID_FROM, BANK_AND_TAIL) },
        FORMER_PHONE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// To the UnionPay app.
pub const TO_UNIONPAY: Letter = Letter {
    id: "to_unionpay",
    place: "unionpay",
    receiver: Receiver::Clearing,
    name: t("给云闪付的投诉书", "Letter to UnionPay"),
    to: t("中国银联（云闪付）客户服务部门：", "To UnionPay (云闪付) customer service:"),
    via: &[(Always, "unionpay")],
    sections: sections![
        field(Always, INSTITUTION, UNIONPAY),
        if_known(PAID_FROM, BANK_AND_TAIL),
        FORMER_PHONE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// To any other wallet.
pub const TO_OTHER_WALLET: Letter = Letter {
    id: "to_other_wallet",
    place: "other_wallet",
    name: t("给该钱包的投诉书", "Letter to the wallet"),
    to: t(
        "[{wallet_company}|{wallet_name}]客户服务部门：",
        "To [{wallet_company}|{wallet_name}|the payment institution], customer service:",
    ),
    details: &["wallet_company"],
    via: &[(Always, "other_wallet")],
    sections: sections![
        field(Always, INSTITUTION, OTHER_WALLET),
        Field { needed: false, ..field(CARD_BEHIND_OTHER, PAID_FROM, BANK_AND_TAIL) },
        FORMER_PHONE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// To the operator of an e-CNY wallet.
pub const TO_ECNY: Letter = Letter {
    id: "to_ecny",
    place: "ecny",
    receiver: Receiver::Clearing,
    name: t("给数字人民币运营机构的投诉书", "Letter to the e-CNY operator"),
    to: t(
        "[{ecny_operator}|数字人民币钱包运营机构]：",
        "To [{ecny_operator}|the operator of the e-CNY wallet]:",
    ),
    details: &["ecny_operator"],
    via: &[(Always, "ecny")],
    sections: sections![
        field(Always, INSTITUTION, t("{ecny_operator}", "{ecny_operator}")),
        FORMER_PHONE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

const BANK: Field = field(BANK_ASKED, t("银行", "Bank"), t("{bank_name}", "{bank_name}"));
const CARD: Field = if_known(t("卡号后四位", "Last four digits"), t("{card_tail}", "{card_tail}"));

/// To the bank.
pub const TO_BANK: Letter = Letter {
    id: "to_bank",
    place: "bank",
    receiver: Receiver::Bank,
    name: t("给银行的投诉书", "Letter to the bank"),
    to: t(
        "[{bank_name}|发卡银行]消费投诉处理部门：",
        "To the complaints department of [{bank_name}|the issuing bank]:",
    ),
    via: &[
        (Always, "bank"),
        (CARD_BEHIND_ALIPAY, "alipay"),
        (CARD_BEHIND_WECHAT, "wechat"),
        (Always, "unionpay"),
        (CARD_BEHIND_OTHER, "other_wallet"),
        (CARD_BEHIND_STORE, "app_store"),
    ],
    sections: &[
        Section::Complainant,
        Section::Fields(RESPONDENT, &[BANK, CARD, FORMER_PHONE, FILED_FIELD, TICKET_FIELD]),
        Section::Demands,
        Section::Facts,
        Section::Payments,
        // From then on the issuer answers for what it fails to keep (BCR-5).
        Section::Words(
            ChoseAny("who_paid", &["not_me", "family"]),
            t("告知", "Notice"),
            t(
                "本信即为告知。请及时核实银行卡的持有和使用情况，保存并提供交易单据、验证记录和监控录像。",
                "This letter is my notice. Please check without delay who held and used the card, and keep and provide the payment slips, the verification records and any camera footage.",
            ),
        ),
        Section::SoFar,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
    ..TO_ALIPAY
};

/// To whoever lent the money of a pay-later service: a bank or a consumer-finance company.
pub const TO_LENDER: Letter = Letter {
    id: "to_lender",
    place: "lender",
    receiver: Receiver::Lender,
    name: t("给出借机构的投诉书", "Letter to the lender"),
    to: t(
        "[{lender_name}|信用付款的出借机构]消费投诉处理部门：",
        "To the complaints department of [{lender_name}|the lender]:",
    ),
    details: &["lender_name"],
    via: &[
        (Chose("funding_alipay", "credit"), "alipay"),
        (Chose("funding_wechat", "credit"), "wechat"),
        (Chose("funding_other", "credit"), "other_wallet"),
        (Chose("funding_store", "credit"), "app_store"),
    ],
    sections: sections![
        field(Always, t("出借机构", "Lender"), t("{lender_name}", "{lender_name}")),
        DEBT_NUMBER,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// A credit card, which is the bank's own loan.
const CREDIT_CARD: Condition = ChoseAny("card_kind", &["credit", "both"]);

/// To a credit bureau: the payments on credit, of which its record speaks.
pub const TO_BUREAU: Letter = Letter {
    id: "to_bureau",
    place: "",
    receiver: Receiver::Bureau,
    name: t("给征信机构的异议申请", "Objection to a credit record"),
    title: t("征信异议申请", "Objection to a credit record"),
    to: t("征信机构：", "To the credit bureau:"),
    details: &["credit_entry"],
    via: &[
        (Chose("funding_alipay", "credit"), "alipay"),
        (Chose("funding_wechat", "credit"), "wechat"),
        (Chose("funding_other", "credit"), "other_wallet"),
        (Chose("funding_store", "credit"), "app_store"),
        (CREDIT_CARD, "bank"),
        (All(&[CREDIT_CARD, CARD_BEHIND_ALIPAY]), "alipay"),
        (All(&[CREDIT_CARD, CARD_BEHIND_WECHAT]), "wechat"),
        (CREDIT_CARD, "unionpay"),
        (All(&[CREDIT_CARD, CARD_BEHIND_OTHER]), "other_wallet"),
        (All(&[CREDIT_CARD, CARD_BEHIND_STORE]), "app_store"),
    ],
    sections: &[
        Section::Complainant,
        Section::Fields(
            t("有异议的信息", "The disputed entry"),
            &[
                field(
                    Always,
                    t("征信报告上的记载", "As the credit report has it"),
                    t("{credit_entry}", "{credit_entry}"),
                ),
                DEBT_NUMBER,
            ],
        ),
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::SoFar,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
    ..TO_ALIPAY
};

const SELLER: Field =
    field(Always, t("商家名称", "Seller's full legal name"), t("{seller}", "{seller}"));
const SERVICE: Field =
    field(Known("what_for"), t("商品、服务", "Goods or service"), t("{what_for}", "{what_for}"));
const PAYEE: Field = if_known(t("账单上的收款方", "Payee on the bill"), t("{payees}", "{payees}"));
const THROUGH: Field = if_known(t("付款渠道", "Paid through"), t("{place}", "{place}"));

/// To the seller.
pub const TO_MERCHANT: Letter = Letter {
    id: "to_merchant",
    place: "",
    receiver: Receiver::Merchant,
    name: t("给商家的投诉书", "Letter to the seller"),
    to: t("[{seller}|商家客户服务部门]：", "To [{seller}|the seller's customer service]:"),
    details: &["seller"],
    via: &[],
    sections: sections![SELLER, SERVICE, PAYEE],
    ..TO_ALIPAY
};

/// On which platform the shop is: told of one that is named, and of one that the facts speak of.
const PLATFORM: Field = field(
    Any(&[Known("platform_name"), ChoseAny("deal", &["platform", "off"])]),
    t("购物平台", "Shopping platform"),
    t("{platform_name}", "{platform_name}"),
);

/// To the shopping platform, beside the seller.
pub const TO_MARKETPLACE: Letter = Letter {
    id: "to_marketplace",
    receiver: Receiver::Marketplace,
    name: t("给购物平台的投诉书", "Letter to the shopping platform"),
    to: t(
        "[{platform_name}|购物平台]客户服务部门：",
        "To the customer service of [{platform_name}|the shopping platform]:",
    ),
    details: &["platform_name", "seller"],
    sections: sections![
        field(Always, t("购物平台", "Shopping platform"), t("{platform_name}", "{platform_name}")),
        if_known(t("店铺或商家", "Shop or seller"), t("{seller}", "{seller}")),
        SERVICE,
        PAYEE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_MERCHANT
};

/// To a person who was paid by mistake, and is nobody's respondent yet.
pub const TO_PAYEE: Letter = Letter {
    id: "to_payee",
    name: t("给收款人的信", "Letter to the payee"),
    title: t("请求返还函", "Request for the return of a payment"),
    to: t("[{payees}|收款人]：", "To [{payees}|the payee]:"),
    details: &[],
    sections: &[
        Section::Facts,
        Section::Demands,
        Section::Payments,
        Section::Basis,
        // Nobody is complained of yet.
        Section::Fields(
            t("付款人", "Paid by"),
            &[
                field(Always, t("姓名", "Name"), t("{me}", "{me}")),
                field(Always, t("电话", "Telephone"), NONE),
            ],
        ),
        Section::Truth,
    ],
    ..TO_MERCHANT
};

/// To the app store.
pub const TO_STORE: Letter = Letter {
    id: "to_store",
    place: "app_store",
    receiver: Receiver::Store,
    name: t("给应用商店的投诉书", "Letter to the app store"),
    to: t("应用商店客户服务部门：", "To the app store's customer service:"),
    details: &[],
    sections: sections![
        field(Always, t("应用商店", "App store"), t("{place}", "{place}")),
        SERVICE,
        PAYEE,
    ],
    ..TO_MERCHANT
};

/// To market regulation.
pub const TO_MARKET: Letter = Letter {
    id: "to_market",
    place: "",
    receiver: Receiver::Market,
    name: t("给 12315 的投诉书", "Letter to 12315"),
    to: t("有管辖权的市场监督管理部门：", "To the market regulator in charge:"),
    asks: t(
        "请依法受理并组织调解，本人同意调解。请求被投诉方：",
        "Please accept this complaint and mediate; I agree to mediation. I ask the respondent to:",
    ),
    details: &[
        "elsewhere",
        "elsewhere_where",
        "personal_use",
        "seller",
        "seller_address",
        "seller_code",
    ],
    sections: sections![SELLER, CODE, SELLER_AT, PLATFORM, SERVICE, PAYEE, THROUGH,],
    ..TO_MERCHANT
};

const CODE: Field = if_known(
    t("统一社会信用代码", "Unified social credit code"),
    t("{seller_code}", "{seller_code}"),
);
const SELLER_AT: Field = field(Always, SELLER_ADDRESS, t("{seller_address}", "{seller_address}"));

/// To market regulation, of a violation: no demand for money, and no word of who else has the matter.
pub const TO_INSPECTION: Letter = Letter {
    id: "to_inspection",
    place: "",
    receiver: Receiver::Inspection,
    name: t("给 12315 的举报材料", "Report to 12315"),
    title: t("举报材料", "Report of a violation"),
    to: t("有管辖权的市场监督管理部门：", "To the market regulator in charge:"),
    details: &["seller", "seller_address", "seller_code"],
    sections: &[
        Section::Words(
            Always,
            t("说明", "Note"),
            t(
                "本材料是举报，不是投诉，不包含退款请求。",
                "This is a report of a violation and no complaint. It asks for no refund.",
            ),
        ),
        Section::Complainant,
        Section::Fields(REPORTED_PARTY, &[SELLER, CODE, SELLER_AT, PLATFORM, SERVICE, PAYEE]),
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
    ..TO_MERCHANT
};

/// To a consumer association.
pub const TO_ASSOCIATION: Letter = Letter {
    id: "to_association",
    place: "",
    receiver: Receiver::Association,
    name: t("给消费者协会的投诉书", "Letter to the association"),
    to: t("消费者协会（消费者权益保护委员会）：", "To the consumer association:"),
    asks: t(
        "请受理、调查并组织调解，本人同意调解。请求被投诉方：",
        "Please accept and examine this complaint and mediate; I agree to mediation. I ask the respondent to:",
    ),
    ..TO_MARKET
};

/// To the line of the local government: that an office has not answered.
pub const TO_CITY: Letter = Letter {
    id: "to_city",
    place: "",
    receiver: Receiver::City,
    name: t("给 12345 的诉求", "Request to 12345"),
    title: t("诉求", "Request"),
    to: t("政务服务便民热线（12345）：", "To the government service line (12345):"),
    details: &["seller", "seller_address"],
    sections: &[
        Section::Complainant,
        Section::Fields(
            t("向 12315 投诉的商家", "The seller complained of to 12315"),
            &[
                SELLER,
                SELLER_AT,
                SERVICE,
                field(
                    Always,
                    t("向 12315 投诉的日期", "Complained to 12315 on"),
                    t("{filed_day}", "{filed_day}"),
                ),
                field(Always, t("12315 投诉编号", "12315 number"), t("{filed}", "{filed}")),
            ],
        ),
        Section::Demands,
        Section::SoFar,
        Section::Facts,
        Section::Payments,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
    ..TO_MERCHANT
};

/// To the payment association, of a violation by a payment institution.
pub const TO_PCAC: Letter = Letter {
    id: "to_pcac",
    receiver: Receiver::Industry,
    name: t("给支付清算协会的举报材料", "Report to the payment association"),
    to: t("中国支付清算协会：", "To the Payment & Clearing Association of China:"),
    details: &[],
    via: &[
        (Always, "alipay"),
        (Always, "wechat"),
        (Always, "other_wallet"),
        (Chose("funding_store", "alipay"), "app_store"),
        (Chose("funding_store", "wechat"), "app_store"),
    ],
    sections: &[
        Section::Words(
            Always,
            t("说明", "Note"),
            t(
                "本材料是举报，不是投诉，不包含退款请求。",
                "This is a report of a violation and no complaint. It asks for no refund.",
            ),
        ),
        Section::Complainant,
        Section::Fields(
            REPORTED_PARTY,
            &[field(Always, t("支付机构", "Payment institution"), t("{place}", "{place}")), PAYEE],
        ),
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
    ..TO_INSPECTION
};

/// Who was paid by mistake is a private person: with an address, and without a business licence.
const ON_PERSON: Condition = Any(&[Chose("payee_how", "transfer"), Chose("paid_whom", "person")]);
/// The seller is named already; where the shop says it was not paid, he need not be who is sued.
const ON_SELLER: Condition =
    All(&[Known("seller"), Not(&ON_PERSON), Not(&Chose("what_failed", "merchant_unpaid"))]);
const ON_OTHERS: Condition = Not(&Any(&[ON_PERSON, ON_SELLER]));

const FULL_NAME: Text = t("名称", "Full legal name");
const REGISTERED_AT: Text = t("住所地（主要办事机构所在地）", "Domicile (principal office)");
const CREDIT_CODE: Text = t("统一社会信用代码", "Unified social credit code");

/// The sections of a suit, in the order and with the rows of the official form of 2025 (formats 3.8), as far as they are
/// for everybody; what nobody was asked is filled in by hand, and what does not apply is left empty.
macro_rules! suit {
    ($($defendant:expr),+ $(,)?) => {
        &[
            Section::Complainant,
            Section::Blanks(
                t("原告的其他信息", "More about the plaintiff"),
                &[
                    t("性别", "Sex"),
                    t("出生日期", "Date of birth"),
                    t("民族", "Ethnic group"),
                    t("工作单位", "Employer"),
                    t("职务", "Position"),
                    t("住所地（户籍所在地）", "Registered residence"),
                    t("经常居住地", "Habitual residence"),
                    t("证件类型", "Kind of identity document"),
                ],
            ),
            Section::Blanks(
                t(
                    "当事人信息（委托诉讼代理人，没有的不填）",
                    "Parties: representative (leave empty if there is none)",
                ),
                &[
                    t("姓名", "Name"),
                    t("单位", "Employer"),
                    t("职务", "Position"),
                    t("联系电话", "Telephone"),
                    t("代理权限", "Powers"),
                ],
            ),
            Section::Fields(DEFENDANT, &[$($defendant),+]),
            Section::Fields(
                t("被告的其他信息", "More about the defendant"),
                &[
                    field(Not(&ON_PERSON), t("注册地、登记地", "Place of registration"), NONE),
                    field(
                        Not(&ON_PERSON),
                        t("法定代表人、负责人", "Legal representative or head"),
                        NONE,
                    ),
                    field(Not(&ON_PERSON), t("职务", "Position"), NONE),
                    field(Always, t("联系电话", "Telephone"), NONE),
                    field(Not(&ON_PERSON), t("类型", "Kind of entity"), NONE),
                ],
            ),
            Section::Demands,
            Section::Fields(
                t("标的", "Value"),
                &[field(
                    Always,
                    t("标的总额", "Total value of the claims"),
                    t("{claimed}", "{claimed}"),
                )],
            ),
            Section::Fields(
                t("约定管辖和诉前保全", "Agreed jurisdiction and preservation before the suit"),
                &[
                    field(
                        Always,
                        t("有无仲裁、法院管辖约定", "Agreement on arbitration or on a court"),
                        NONE,
                    ),
                    field(
                        Always,
                        t(
                            "是否已经诉前保全（保全法院、保全时间）",
                            "Preservation before the suit (court, date)",
                        ),
                        NONE,
                    ),
                ],
            ),
            Section::Facts,
            Section::Payments,
            Section::SoFar,
            Section::Basis,
            Section::Exhibits,
            Section::Blanks(
                t("对纠纷解决方式的意愿", "How the dispute may be settled"),
                &[
                    t("是否了解调解", "Whether mediation is known to the plaintiff"),
                    t("是否了解先行调解的好处", "Whether the benefits of mediation first are known"),
                    t("是否考虑先行调解", "Whether mediation first is considered"),
                ],
            ),
            Section::Signature(t("具状人（签字、盖章）", "Signed by the plaintiff")),
        ]
    };
}

/// The suit.
pub const TO_COURT: Letter = Letter {
    id: "to_court",
    place: "",
    receiver: Receiver::Court,
    name: t("民事起诉状", "Statement of claim"),
    title: t("民事起诉状", "Statement of claim"),
    to: t("有管辖权的人民法院：", "To the People's Court with jurisdiction:"),
    asks: t("请求判令被告：", "I ask the court to order the defendant to:"),
    details: &["defendant", "defendant_address", "defendant_code", "arbitration_clause"],
    via: &[],
    sections: suit![
        field(ON_PERSON, t("姓名", "Name"), t("{defendant}", "{defendant}")),
        field(ON_PERSON, t("住址", "Address"), t("{defendant_address}", "{defendant_address}")),
        field(ON_SELLER, FULL_NAME, t("[{defendant}|{seller}]", "[{defendant}|{seller}]")),
        field(
            ON_SELLER,
            REGISTERED_AT,
            t("[{defendant_address}|{seller_address}]", "[{defendant_address}|{seller_address}]",),
        ),
        field(
            ON_SELLER,
            CREDIT_CODE,
            t("[{defendant_code}|{seller_code}]", "[{defendant_code}|{seller_code}]"),
        ),
        field(ON_OTHERS, FULL_NAME, t("{defendant}", "{defendant}")),
        field(ON_OTHERS, REGISTERED_AT, t("{defendant_address}", "{defendant_address}")),
        field(ON_OTHERS, CREDIT_CODE, t("{defendant_code}", "{defendant_code}")),
    ],
    ..TO_ALIPAY
};

/// The same against the seller, who may be known already.
pub const TO_COURT_ON_SELLER: Letter = Letter {
    details: &["seller", "seller_address", "seller_code", "arbitration_clause"],
    sections: suit![
        field(Always, FULL_NAME, t("{seller}", "{seller}")),
        field(Always, REGISTERED_AT, t("{seller_address}", "{seller_address}")),
        field(Always, CREDIT_CODE, t("{seller_code}", "{seller_code}")),
    ],
    ..TO_COURT
};

/// Which of several institutions is sued.
const fn sued(place: &'static str) -> Condition {
    Chose("defendant_at", place)
}
/// A bank, or who is not on the list: the name was asked for this paper.
const NAMED: Condition = Not(&ChoseAny(
    "defendant_at",
    &["alipay", "wechat", "unionpay", "other_wallet", "ecny", "bank"],
));

/// The same against one of several institutions: of each the letters to it know the name and where it is registered.
pub const TO_COURT_ON_INSTITUTION: Letter = Letter {
    sections: suit![
        field(sued("alipay"), FULL_NAME, t("{alipay_company}", "{alipay_company}")),
        field(sued("alipay"), REGISTERED_AT, t("{alipay_domicile}", "{alipay_domicile}")),
        field(
            sued("wechat"),
            FULL_NAME,
            t("财付通支付科技有限公司", "Tenpay (财付通支付科技有限公司)")
        ),
        field(sued("wechat"), REGISTERED_AT, t("{tenpay_domicile}", "{tenpay_domicile}")),
        field(sued("unionpay"), FULL_NAME, NONE),
        field(sued("unionpay"), REGISTERED_AT, t("{unionpay_domicile}", "{unionpay_domicile}")),
        field(sued("other_wallet"), FULL_NAME, t("{wallet_company}", "{wallet_company}")),
        field(sued("other_wallet"), REGISTERED_AT, t("{wallet_domicile}", "{wallet_domicile}")),
        field(sued("ecny"), FULL_NAME, t("{ecny_operator}", "{ecny_operator}")),
        field(sued("ecny"), REGISTERED_AT, NONE),
        field(sued("bank"), FULL_NAME, t("[{defendant}|{bank_name}]", "[{defendant}|{bank_name}]")),
        field(sued("bank"), REGISTERED_AT, t("{defendant_address}", "{defendant_address}")),
        field(sued("bank"), CREDIT_CODE, t("{defendant_code}", "{defendant_code}")),
        field(NAMED, FULL_NAME, t("{defendant}", "{defendant}")),
        field(NAMED, REGISTERED_AT, t("{defendant_address}", "{defendant_address}")),
        field(NAMED, CREDIT_CODE, t("{defendant_code}", "{defendant_code}")),
        field(Not(&Any(&[NAMED, sued("bank")])), CREDIT_CODE, NONE,),
    ],
    ..TO_COURT
};

/// To the telecom operator.
pub const TO_CARRIER: Letter = Letter {
    id: "to_carrier",
    place: "carrier",
    receiver: Receiver::Telecom,
    name: t("给运营商的投诉书", "Letter to the operator"),
    to: t("电信运营商客户服务部门：", "To the operator's customer service:"),
    details: &[],
    sections: sections![
        field(Always, t("运营商", "Mobile operator"), t("{operator}", "{operator}")),
        SERVICE,
        PAYEE,
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_MERCHANT
};

/// To the telecom appeal body.
pub const TO_MIIT: Letter = Letter {
    id: "to_miit",
    receiver: Receiver::Appeals,
    stands_for: &[(Always, Receiver::Telecom)],
    name: t("电信用户申诉书", "Appeal of a telecom user"),
    title: t("申诉书", "Letter of appeal"),
    to: t("电信用户申诉受理机构：", "To the body for appeals of telecom users:"),
    details: &["elsewhere", "elsewhere_where"],
    asks: t(
        "请受理并组织调解。请求运营商：",
        "Please accept this appeal and mediate. I ask the operator to:",
    ),
    ..TO_CARRIER
};

/// To the People's Bank, about a wallet without a letter of its own.
pub const TO_PBOC: Letter = Letter {
    id: "to_pboc",
    place: "other_wallet",
    receiver: Receiver::Pboc,
    name: t("给人民银行（12363）的投诉书", "Letter to the People's Bank (12363)"),
    to: t(
        "被投诉机构住所地的中国人民银行分支机构：",
        "To the branch of the People's Bank where the institution is registered:",
    ),
    asks: FORWARD,
    details: &["elsewhere", "elsewhere_where", "wallet_company", "wallet_domicile"],
    via: TO_OTHER_WALLET.via,
    sections: sections![
        field(Always, INSTITUTION, OTHER_WALLET_IN_FULL),
        field(Always, DOMICILE, t("{wallet_domicile}", "{wallet_domicile}")),
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_ALIPAY
};

/// The same about Alipay.
pub const TO_PBOC_ALIPAY: Letter = Letter {
    id: "to_pboc_alipay",
    place: "alipay",
    name: t("给人民银行的投诉书（支付宝）", "Letter to the People's Bank (Alipay)"),
    details: &["elsewhere", "elsewhere_where", "alipay_company", "alipay_domicile"],
    via: TO_ALIPAY.via,
    sections: sections![
        field(Always, INSTITUTION, ALIPAY_IN_FULL),
        field(Always, DOMICILE, t("{alipay_domicile}", "{alipay_domicile}")),
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

/// The same about WeChat Pay.
pub const TO_PBOC_WECHAT: Letter = Letter {
    id: "to_pboc_wechat",
    place: "wechat",
    name: t("给人民银行的投诉书（微信支付）", "Letter to the People's Bank (WeChat Pay)"),
    details: &["elsewhere", "elsewhere_where", "tenpay_domicile"],
    via: TO_WECHAT.via,
    sections: sections![
        field(Always, INSTITUTION, TENPAY),
        field(Always, DOMICILE, t("{tenpay_domicile}", "{tenpay_domicile}")),
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

/// The same about the UnionPay app.
pub const TO_PBOC_UNIONPAY: Letter = Letter {
    id: "to_pboc_unionpay",
    place: "unionpay",
    name: t("给人民银行的投诉书（云闪付）", "Letter to the People's Bank (UnionPay app)"),
    details: &["elsewhere", "elsewhere_where", "unionpay_domicile"],
    via: TO_UNIONPAY.via,
    sections: sections![
        field(Always, INSTITUTION, UNIONPAY),
        field(Always, DOMICILE, t("{unionpay_domicile}", "{unionpay_domicile}")),
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

/// Payments that a bank shows itself go to its supervisor; those of a wallet only if there are no others.
const NO_BANK_OF_ITS_OWN: Condition =
    All(&[Not(&Chose("shown_by", "bank")), Any(&[BANK_TOUCHED, ON_CREDIT])]);

/// Nothing of it passed a bank: what 12378 forwards is for the lender, which neither paid nor verified anything.
const LENDER_ALONE: Condition = All(&[
    Any(&[ON_CREDIT, Chose("fee_kind", "later")]),
    Not(&Any(&[BANK_ASKED, Chose("shown_by", "ecny")])),
]);

/// To the financial regulator.
pub const TO_NFRA: Letter = Letter {
    id: "to_nfra",
    place: "bank",
    receiver: Receiver::Nfra,
    name: t("给金融监管总局（12378）的投诉书", "Letter to the financial regulator (12378)"),
    to: t(
        "国家金融监督管理总局（或其派出机构）：",
        "To the National Financial Regulatory Administration (or its local office):",
    ),
    details: &["elsewhere", "elsewhere_where", "ecny_operator", "lender_name"],
    stands_for: &[(LENDER_ALONE, Receiver::Lender)],
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
            t("数字人民币运营机构", "E-CNY operator"),
            t("{ecny_operator}", "{ecny_operator}")
        ),
        field(
            Any(&[ON_CREDIT, Chose("fee_kind", "later")]),
            t("出借机构", "Lender"),
            t("{lender_name}", "{lender_name}")
        ),
        FILED_FIELD,
        TICKET_FIELD,
    ],
    ..TO_PBOC
};

const REPORTED: Condition = Chose("police", "receipt");

/// What is said to 110 of money that others took, complete in itself.
const SAY_STOLEN: Text = t(
    "我要报案，请求紧急止付。[我叫{me}。]{first_moment}[{several}起]，我的[{place}]账户被人盗刷[{several} {count} 笔，共 {total}|一笔，金额 {total}]。[付款卡是{bank_name}，尾号 {card_tail}。|付款银行是{bank_name}。][据我所知，收款账户是{other_side}。|账单上的收款方是{payees}。]",
    "I want to report a crime and ask for an emergency stop-payment. [My name is {me}. ][{several}From|On] {first_moment}, [{several}{count} payments were|a payment was] stolen from my [{place} ]account, {total}[{several} in all]. [The card is {bank_name}, ending in {card_tail}. |The bank is {bank_name}. ][As far as I know the receiving account is {other_side}.|The payee on the bill is {payees}.]",
);
/// What is said to 110 of money that somebody was deceived into sending.
const SAY_TRICKED: Text = t(
    "我被诈骗了，请求紧急止付。[我叫{me}。]{first_moment}[{several}起]，我[用{place}]转出[{several} {count} 笔，共 {total}|一笔，金额 {total}]。[付款卡是{bank_name}，尾号 {card_tail}。|付款银行是{bank_name}。][据我所知，收款账户是{other_side}。|账单上的收款方是{payees}。]",
    "I have been scammed and ask for an emergency stop-payment. [My name is {me}. ][{several}From|On] {first_moment} I made [{several}{count} transfers|a transfer][ by {place}], {total}[{several} in all]. [The card is {bank_name}, ending in {card_tail}. |The bank is {bank_name}. ][As far as I know the receiving account is {other_side}.|The payee on the bill is {payees}.]",
);
const ALOUD: Text = t("打 110 时，先念这一段", "Read this out to 110 first");

/// For the police: on top what they need for a stop-payment, in the order in which they ask for it.
pub const POLICE_REPORT: Letter = Letter {
    id: "police_report",
    place: "",
    receiver: Receiver::Police,
    name: t("报案材料", "Report of a crime"),
    title: t("报案材料", "Report of a crime"),
    to: t("[{station}|公安机关]：", "To [{station}|the police]:"),
    short: TO_READ_OUT,
    details: &["other_side"],
    via: &[],
    sections: &[
        Section::Words(All(&[Not(&REPORTED), Chose("who_paid", "not_me")]), ALOUD, SAY_STOLEN),
        Section::Words(All(&[Not(&REPORTED), Chose("who_paid", "tricked")]), ALOUD, SAY_TRICKED),
        Section::Words(
            REPORTED,
            t("补充材料", "Supplement"),
            t(
                "本人已就本案报案[，受案回执编号：{receipt}]。现补充下列材料。",
                "The case has been reported[; receipt number {receipt}]. This supplements it.",
            ),
        ),
        Section::Complainant,
        Section::Fields(
            t("钱从哪里转出", "Where the money left from"),
            &[
                if_known(t("付款的钱包或银行", "Wallet or bank used"), t("{place}", "{place}")),
                if_known(t("银行", "Bank"), t("{bank_name}", "{bank_name}")),
                if_known(t("卡号后四位", "Last four digits"), t("{card_tail}", "{card_tail}")),
                field(
                    Always,
                    t("笔数和金额", "How many, how much"),
                    t(
                        "[{several}{count} 笔，共 {total}|1 笔，{total}]（{total_upper}）",
                        "[{several}{count}, {total} in all|1, {total}]",
                    ),
                ),
                field(Always, t("时间", "Time"), t("{span}", "{span}")),
            ],
        ),
        Section::Fields(
            SUSPECT,
            &[
                field(
                    Always,
                    t("对方账号、户名、开户行", "The other account: number, name, institution"),
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
        Section::Truth,
    ],
    ..TO_ALIPAY
};
