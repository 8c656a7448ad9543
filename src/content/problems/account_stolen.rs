//! 账户疑似被盗: payments that the person did not make (knowledge base P4).

use super::{
    CIVIL, COSTS, NOTICED_LATER, PAYERS, RECORDS, RECORDS_LINE, REPORTED_LATER, TRACED, WRITTEN,
    WRITTEN_LINE, correct_the_record, owed, point, sentence,
};
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, ARBITRATION_CLAUSE, BANK_NAME, BANK_TOUCHED, BY_WALLET,
    CARD_BEHIND_ALIPAY, CARD_BEHIND_OTHER, CARD_BEHIND_STORE, CARD_BEHIND_WECHAT, CARD_TAIL,
    CONTACTS, CREDIT_ENTRY, DEFENDANT, DEFENDANT_ADDRESS, DEFENDANT_CODE, ECNY_OPERATOR, ELSEWHERE,
    ELSEWHERE_WHERE, EXPOSED, FROZEN, FUNDING_ALIPAY, FUNDING_OTHER, FUNDING_STORE, FUNDING_WECHAT,
    LENDER_NAME, LICENSED, NONE, NOTICED, ON_CREDIT, OPERATOR, OTHER_SIDE, PAYMENTS, POLICE,
    POLICE_DAY, RECEIPT, SHOWN_BY_MANY, STATION, STORE, TENPAY_DOMICILE, UNIONPAY_DOMICILE,
    WALLET_COMPANY, WALLET_DOMICILE, WALLET_NAME, WAY_UNKNOWN, frozen_at,
};
use crate::content::{channels, evidence, letters};
use crate::domain::channel::{Card, Channel};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, LongerAgo, Not, OpenAtLeast,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Letter;
use crate::domain::letter::Receiver::{
    self, Bank, Bureau, Clearing, Court, Lender, Merchant, Nfra, Pboc, Platform, Police, Store,
    Telecom,
};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "account_stolen",
    name: t("账户疑似被盗", "Account stolen"),
    mark: "盗",
    line: t("有不是我操作的付款", "Payments I did not make"),
    asked: &[],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "还在被扣、账户还没冻结的，先止损，再回来写。几分钟也要紧。",
        "If it is still going on, or the account is not frozen, stop the loss first and come back. Minutes count.",
    ),
    flow: Flow {
        steps: &[
            WHO_PAID,
            FROZEN,
            THEFT_POLICE,
            POLICE_DAY,
            STATION,
            RECEIPT,
            SHOWN_BY_MANY,
            WALLET_NAME,
            STORE,
            OPERATOR,
            FUNDING_ALIPAY,
            FUNDING_WECHAT,
            FUNDING_OTHER,
            FUNDING_STORE,
            FROZEN_WHERE,
            BANK_NAME,
            CARD_TAIL,
            CARD_KIND,
            STOLEN_PAYMENTS,
            NOTICED_THEFT,
            HOW_NOTICED,
            EXPOSED,
            WHEREABOUTS,
            CODE_SMS,
            CONTACTS,
            DEMANDS,
        ],
        details: &[
            ELSEWHERE,
            ELSEWHERE_WHERE,
            OTHER_SIDE,
            WALLET_COMPANY,
            WALLET_DOMICILE,
            ALIPAY_COMPANY,
            ALIPAY_DOMICILE,
            TENPAY_DOMICILE,
            UNIONPAY_DOMICILE,
            ECNY_OPERATOR,
            LENDER_NAME,
            CREDIT_ENTRY,
            DEFENDANT_AT,
            Step { when: ASKED_WHO, ..DEFENDANT },
            Step { when: ASKED_WHO, ..DEFENDANT_ADDRESS },
            Step { when: ASKED_WHO, ..DEFENDANT_CODE },
            ARBITRATION_CLAUSE,
        ],
    },
    order: &[NOTICED_LATER, REPORTED_LATER],
    items: &[
        evidence::FIRST_NOTICE,
        WHERE_I_WAS,
        evidence::LOGINS,
        evidence::SUSPICIOUS,
        evidence::CALLS,
        evidence::CHATS,
        evidence::NOTICES,
        evidence::LOSS_REPORT,
        evidence::BILL,
        evidence::DEVICE,
        evidence::POLICE_RECEIPT,
        evidence::STATEMENT,
        GOODS,
    ],
    every_first: true,
    channels: &[
        POLICE_CHANNEL,
        POLICE_LATER,
        channels::ALIPAY,
        channels::WECHAT_ITSELF,
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        channels::CARRIER,
        STORE_CHANNEL,
        channels::BANK,
        channels::LENDER,
        channels::PBOC_ALIPAY,
        channels::PBOC_WECHAT,
        channels::PBOC_UNIONPAY,
        channels::PBOC,
        channels::NFRA,
        channels::MIIT,
        MEDIATION,
        COURT,
        channels::ARBITRATION,
        BUREAU,
        WEB_REPORT,
        SPAM_REPORT,
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[owed("return"), owed("interest")],
    bases: BASES,
    letters: &[
        letters::POLICE_REPORT,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_CARRIER,
        letters::TO_STORE,
        letters::TO_BANK,
        letters::TO_LENDER,
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        letters::TO_NFRA,
        letters::TO_MIIT,
        TO_COURT,
        letters::TO_BUREAU,
    ],
    // What another did with stolen credentials is 盗刷 (BCR-15); an own transfer is not, and family may not be.
    subject: &[
        (TRICKED, t("关于受骗付款的投诉", "Complaint about payments I was deceived into")),
        (
            Chose("who_paid", "family"),
            t("关于未经授权付款的投诉", "Complaint about unauthorised payments"),
        ),
        (Always, t("关于账户被盗刷的投诉", "Complaint about payments stolen from my account")),
    ],
    sum: &[],
};

/// The police at once; who suspects the family asks there first (knowledge base P4, caution).
const POLICE_CHANNEL: Channel =
    Channel { when: Not(&Chose("who_paid", "family")), ..channels::POLICE };
const POLICE_LATER: Channel = Channel {
    id: "police_later",
    rung: 2,
    when: Chose("who_paid", "family"),
    card: Card {
        when: t(
            "先问清家里人。确认不是家里人付的，马上报警。",
            "Ask your family first. If it was none of them, report it at once.",
        ),
        ..channels::POLICE.card
    },
    ..channels::POLICE
};

/// Who wants the record put right; the bureau is asked where an entry is there already.
const BUREAU: Channel = Channel { when: Chose("demands", "credit"), ..channels::BUREAU };
/// A page on which details were typed.
const WEB_REPORT: Channel = Channel { when: Chose("exposed", "link"), ..channels::WEB_REPORT };
/// The message that led there, or a bad app.
const SPAM_REPORT: Channel =
    Channel { when: ChoseAny("exposed", &["link", "app"]), ..channels::SPAM_REPORT };

/// A bank or wallet that answers for an unauthorised payment can be sued; who deceived somebody is for the police.
const COURT: Channel = Channel {
    when: All(&[Chose("who_paid", "not_me"), Chose("demands", "return"), OpenAtLeast(1)]),
    card: Card {
        whom: t(
            "被告住所地的法院。协议里约定了法院的，先问 12368。",
            "The court where the defendant is registered. If the agreement names a court, ask 12368 first.",
        ),
        ..channels::COURT.card
    },
    ..channels::COURT
};

/// Talks are worth it where the institution may answer for the payments.
const MEDIATION: Channel = Channel {
    when: All(&[Chose("who_paid", "not_me"), channels::MEDIATION.when]),
    ..channels::MEDIATION
};

/// Against which of several institutions: each answers for its own payments.
const DEFENDANT_AT: Step = Step {
    id: "defendant_at",
    joins: false,
    stage: Stage::Demands,
    title: t("告哪一家？", "Which of them do you sue?"),
    help: t(
        "一份起诉状告一家，只写它那里的付款。",
        "A statement of claim is against one of them and lists its payments only.",
    ),
    short: t("告哪一家", "Defendant"),
    ask: Ask::One(&[
        sued_at("alipay", t("支付宝", "Alipay")),
        sued_at("wechat", t("微信支付", "WeChat Pay")),
        sued_at("unionpay", t("云闪付", "UnionPay app (云闪付)")),
        Choice { when: BANK_TOUCHED, ..choice("bank", t("银行", "The bank"), NONE) },
        sued_at("other_wallet", t("其他钱包", "Another wallet")),
        sued_at("ecny", t("数字人民币运营机构", "The operator of the e-CNY wallet")),
        choice("other", t("别的公司", "Another company"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const fn sued_at(place: &'static str, label: Text) -> Choice {
    Choice { when: Chose("shown_by", place), ..choice(place, label, NONE) }
}

const SUED_BANK: Condition = Chose("defendant_at", "bank");
/// Of the others the name and the address are asked once for all letters, so that no other one's stand there.
const ASKED_WHO: Condition =
    Not(&ChoseAny("defendant_at", &["alipay", "wechat", "unionpay", "other_wallet", "ecny"]));
const TO_COURT: Letter = Letter {
    details: &[
        "defendant_at",
        "alipay_company",
        "alipay_domicile",
        "tenpay_domicile",
        "unionpay_domicile",
        "wallet_company",
        "wallet_domicile",
        "ecny_operator",
        "defendant",
        "defendant_address",
        "defendant_code",
        "arbitration_clause",
    ],
    which: "defendant_at",
    via: &[
        (Chose("defendant_at", "alipay"), "alipay"),
        (Chose("defendant_at", "wechat"), "wechat"),
        (Chose("defendant_at", "unionpay"), "unionpay"),
        (Chose("defendant_at", "other_wallet"), "other_wallet"),
        (Chose("defendant_at", "ecny"), "ecny"),
        (SUED_BANK, "bank"),
        (SUED_BANK, "unionpay"),
        (All(&[SUED_BANK, CARD_BEHIND_ALIPAY]), "alipay"),
        (All(&[SUED_BANK, CARD_BEHIND_WECHAT]), "wechat"),
        (All(&[SUED_BANK, CARD_BEHIND_OTHER]), "other_wallet"),
        (All(&[SUED_BANK, CARD_BEHIND_STORE]), "app_store"),
    ],
    ..letters::TO_COURT_ON_INSTITUTION
};

/// The app store, when charges in it were not the person's own.
static STORE_CHANNEL: Channel = Channel {
    card: Card {
        how: t(
            "在商店的购买记录里申请退款，照实写这些付款是怎么回事。",
            "Ask for a refund in the store's purchase history, and say truthfully how the payments came about.",
        ),
        if_not: t("把答复留下，交给公安和银行。", "Keep the answer for the police and the bank."),
        ..channels::APP_STORE.card
    },
    ..channels::APP_STORE
};

const WHO_PAID: Step = Step {
    id: "who_paid",
    joins: false,
    stage: Stage::Tell,
    title: t("这些付款是谁操作的？", "Who made these payments?"),
    help: t("请如实选。这决定走哪条路。", "Please be truthful: it decides which way to go."),
    short: t("谁操作的", "Who paid"),
    ask: Ask::One(&[
        choice("not_me", t("不是我，我不知情", "Not me; I knew nothing of it"), NONE),
        choice("family", t("可能是家人或熟人", "Perhaps family or someone I know"), NONE),
        choice(
            "tricked",
            t("是我自己转的，被人骗了", "I sent the money myself; I was deceived"),
            NONE,
        ),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: Chose("who_paid", "tricked"),
        says: t(
            "被骗不是您的错。现在先打 110，说：电信诈骗，请求紧急止付。要说的：时间、金额、对方账号。打完从「虚假交易、被骗转账」接着写。",
            "Being scammed is not your fault. Call 110 now and ask for an emergency stop-payment: say when, how much, and to which account. Then go on from 「虚假交易、被骗转账」 (scammed into paying).",
        ),
        to: To::Problem("scam"),
    }),
    more: None,
};

/// Which places are frozen: each is told of itself only.
const FROZEN_WHERE: Step = Step {
    id: "frozen_where",
    joins: false,
    stage: Stage::Tell,
    title: t("哪些已经冻结了？", "Which of them are frozen?"),
    help: t("可以选几个。", "Choose as many as apply."),
    short: t("已经冻结的", "Frozen already"),
    ask: Ask::Many(&[
        frozen_at("alipay", t("支付宝", "Alipay")),
        frozen_at("wechat", t("微信支付", "WeChat Pay")),
        frozen_at("unionpay", t("云闪付", "UnionPay app (云闪付)")),
        Choice { when: BANK_TOUCHED, ..choice("bank", t("银行卡", "Bank card"), NONE) },
        frozen_at("other_wallet", t("其他钱包", "Another wallet")),
        frozen_at("ecny", t("数字人民币", "e-CNY")),
        choice("none", t("都不是上面这些", "None of these"), NONE),
    ]),
    when: Chose("frozen", "some"),
    signpost: None,
    more: None,
};

/// The receiver of the letter froze the account, as the person said of it or of all.
const FROZEN_HERE: Condition = Any(&[
    Chose("frozen", "yes"),
    ChoseAny("frozen_where", &["alipay", "wechat", "unionpay", "bank", "other_wallet", "ecny"]),
]);

/// The person made the payments, deceived: not unauthorised in the sense of ECL-57 (knowledge base 0.2(3)).
const TRICKED: Condition = Chose("who_paid", "tricked");

/// A debit card, whose deposit bears interest.
const DEBIT: Condition = ChoseAny("card_kind", &["debit", "both", "unknown"]);

/// A credit card or a pay-later line, which leaves a debt.
const CREDIT: Condition = Any(&[ChoseAny("card_kind", &["credit", "both", "unknown"]), ON_CREDIT]);

const CARD_KIND: Step = Step {
    id: "card_kind",
    joins: true,
    stage: Stage::Tell,
    title: t("是储蓄卡还是信用卡？", "Is it a debit or a credit card?"),
    help: NONE,
    short: t("卡的种类", "Kind of card"),
    ask: Ask::One(&[
        choice("debit", t("储蓄卡（借记卡）", "Debit card"), NONE),
        choice("credit", t("信用卡", "Credit card"), NONE),
        choice("both", t("两种都有", "Both"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: BANK_TOUCHED,
    signpost: None,
    more: None,
};

/// The minute of each payment is what the police ask first (knowledge base 5.2).
const STOLEN_PAYMENTS: Step = Step {
    help: t(
        "照着账单写，几点几分也写上。报警和止付都要用。",
        "Copy them from the bill, with the hour and the minute: the police need it.",
    ),
    ..PAYMENTS
};

/// No 12315 stands behind it, so its limit is not spoken of.
const NOTICED_THEFT: Step = Step { signpost: None, more: None, ..NOTICED };

const HOW_NOTICED: Step = Step {
    id: "how_noticed",
    joins: true,
    stage: Stage::Payments,
    title: t("是怎么发现的？", "How did you notice?"),
    help: NONE,
    short: t("怎么发现", "How noticed"),
    ask: Ask::One(&[
        choice("message", t("收到扣款通知", "By a message about a charge"), NONE),
        choice("bill", t("自己查账单看到的", "By looking at the bill"), NONE),
        choice("locked", t("账户登不上去", "I could not log in"), NONE),
        choice(
            "called",
            t("别人通知我的", "Someone told me"),
            t("银行、平台或公安", "The bank, the platform or the police"),
        ),
        choice("other", t("其他", "Otherwise"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const WHEREABOUTS: Step = Step {
    id: "whereabouts",
    joins: true,
    stage: Stage::Payments,
    title: t("付款的时候，手机和卡在您身上吗？", "Did you have the phone and the card with you?"),
    help: NONE,
    short: t("手机和卡", "Phone and card"),
    ask: Ask::One(&[
        Choice {
            when: BANK_TOUCHED,
            ..choice("both", t("手机和银行卡都在", "The phone and the card"), NONE)
        },
        Choice {
            when: Not(&BANK_TOUCHED),
            ..choice("phone", t("手机在", "The phone was with me"), NONE)
        },
        choice("no_phone", t("手机不在", "The phone was not with me"), NONE),
        Choice {
            when: BANK_TOUCHED,
            ..choice("no_card", t("银行卡不在", "The card was not with me"), NONE)
        },
        Choice {
            when: BANK_TOUCHED,
            ..choice("neither", t("都不在", "Neither was with me"), NONE)
        },
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Not(&TRICKED),
    signpost: None,
    more: None,
};

/// By what the payment was verified is the issuer's to prove (BCR-4).
const CODE_SMS: Step = Step {
    id: "code_sms",
    joins: true,
    stage: Stage::Payments,
    title: t("付款时，收到过验证码短信吗？", "Did a message with a code arrive at the time?"),
    help: t("看一看那几分钟的短信。", "Look at the messages of those minutes."),
    short: t("验证码短信", "Message with a code"),
    ask: Ask::One(&[
        choice("no", t("没有收到", "No"), NONE),
        choice("yes", t("收到过", "Yes"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Not(&TRICKED),
    signpost: None,
    more: None,
};

/// Who suspects the family asks there first (knowledge base P4, caution).
const THEFT_POLICE: Step = Step {
    signpost: match POLICE.signpost {
        Some(sign) => Some(Signpost {
            when: All(&[Chose("police", "no"), Not(&Chose("who_paid", "family"))]),
            ..sign
        }),
        None => None,
    },
    ..POLICE
};

const DEMAND_OPTIONS: &[Choice] = &[
    usual(choice(
        "freeze",
        t("止付、冻结，防止损失扩大", "Stop the payments and freeze the account"),
        t("没到账的钱还可能拦住", "What has not arrived yet may still be stopped"),
    )),
    Choice {
        when: Not(&TRICKED),
        ..usual(choice(
            "return",
            t("退还每一笔未经我授权的款项", "Return each payment I did not authorise"),
            NONE,
        ))
    },
    Choice {
        when: All(&[DEBIT, Not(&TRICKED)]),
        ..choice(
            "interest",
            t("支付被盗存款的利息", "Pay the interest on the stolen deposit"),
            t("储蓄卡被盗时", "If it was a debit card"),
        )
    },
    Choice {
        when: All(&[CREDIT, Not(&TRICKED)]),
        ..choice(
            "credit",
            t(
                "不要我还被盗刷的欠款，不影响征信",
                "I owe nothing for the fraudulent charges; no adverse credit record",
            ),
            t("信用卡、先用后付被盗时", "If a credit card or a pay-later line was used"),
        )
    },
    Choice {
        when: Not(&TRICKED),
        ..choice(
            "unbind",
            t("解绑不是我绑的卡和设备", "Remove cards and devices that are not mine"),
            NONE,
        )
    },
    Choice {
        when: Not(&TRICKED),
        ..usual(choice(
            "logs",
            t("查清每笔是谁、用什么方式付的", "Find out who made each payment, and how"),
            t("要设备、网络地址和验证方式的记录", "The device, address and verification log"),
        ))
    },
    Choice { when: WAY_UNKNOWN, ..TRACED },
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
        "没有人能保证追回。要求写得越具体，越容易办。",
        "Nobody can promise recovery. The more exact the demand, the easier it is to meet.",
    )),
};

/// Whoever can still stop the money.
const HOLDERS: &[Receiver] = &[Platform, Clearing, Bank];
/// Who keeps the debt and reports it.
const LENDERS: &[Receiver] = &[Bank, Lender, Nfra];
/// Who has to return what left without authority, and who sees to it.
const RETURNERS: &[Receiver] = &[Platform, Clearing, Bank, Store, Telecom, Pboc, Nfra, Court];
/// Who bears the loss, and who decides on it.
const LIABLE: &[Receiver] = &[Platform, Clearing, Bank, Pboc, Nfra, Court];
const FAMILY: Condition = Chose("who_paid", "family");

const DEMAND_LINES: &[Demand] = &[
    Demand {
        id: "",
        to: &[Police],
        when: Chose("police", "receipt"),
        text: t(
            "尽快对收款账户止付、冻结，并书面告知是否立案。",
            "Stop and freeze the receiving account as soon as possible, and tell me in writing whether a case is opened.",
        ),
        brief: t("尽快对收款账户止付", "stop the receiving account"),
    },
    Demand {
        id: "",
        to: &[Police],
        when: All(&[Not(&FAMILY), Not(&Chose("police", "receipt"))]),
        text: t(
            "立案侦查，对收款账户紧急止付、冻结。",
            "Open a case, and stop and freeze the receiving account.",
        ),
        brief: t("立案并紧急止付", "open a case and stop the payment"),
    },
    Demand {
        id: "",
        to: &[Police],
        when: FAMILY,
        text: t("查明是谁操作了这些付款。", "Find out who made these payments."),
        brief: t("查明是谁操作的", "find out who made them"),
    },
    Demand {
        id: "",
        to: &[Police],
        when: Chose("who_paid", "not_me"),
        text: t(
            "追缴被盗的款项，依法返还。",
            "Recover the stolen money and return it as the law provides.",
        ),
        brief: NONE,
    },
    Demand {
        id: "",
        to: &[Police],
        when: TRICKED,
        text: t(
            "追缴被骗的款项，依法返还。",
            "Recover the money obtained by deception and return it as the law provides.",
        ),
        brief: NONE,
    },
    Demand {
        id: "",
        to: &[Police],
        when: Not(&Chose("police", "receipt")),
        text: t("出具受案回执。", "Give me a receipt for this report."),
        brief: NONE,
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        when: All(&[Not(&TRICKED), FROZEN_HERE]),
        text: t(
            "对下表中尚未结算的款项止付。",
            "Stop those payments in the table that are not settled yet.",
        ),
        brief: t("对未结算的款项止付", "stop what is not settled"),
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        when: All(&[Not(&TRICKED), Not(&FROZEN_HERE)]),
        text: t(
            "冻结本人账户，停止对外付款；对下表中尚未结算的款项止付。",
            "Freeze my account and let nothing more be paid from it; stop those payments in the table that are not settled yet.",
        ),
        brief: t("冻结本人账户", "freeze my account"),
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        when: TRICKED,
        text: t(
            "配合公安机关对收款账户止付、冻结，并告知本人结果。",
            "Help the police to stop and freeze the receiving account, and tell me the outcome.",
        ),
        brief: t("配合公安止付", "help the police to stop the payment"),
    },
    Demand {
        id: "",
        to: HOLDERS,
        // Later nothing is on its way any more.
        when: All(&[TRICKED, Not(&LongerAgo("noticed", 3))]),
        text: t(
            "款项尚未入账的，立即拦截，退回本人账户。",
            "If the money has not been credited, stop it at once and send it back to my account.",
        ),
        brief: t("拦截尚未入账的款项", "stop what has not been credited"),
    },
    Demand {
        id: "return",
        to: RETURNERS,
        when: All(&[OpenAtLeast(1), Not(&TRICKED)]),
        text: t(
            "退还未经本人授权的[{several} {count} 笔]付款[{several}，共] {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。任何一方已经退还的部分，本人不重复请求。",
            "Return the [{several}{count} payments I did not authorise, {total} in all|payment of {total} that I did not authorise][, less {refunded} already returned: {open} is outstanding]. I do not ask twice for what anyone has returned.",
        ),
        brief: t("退还 {open}", "return {open}"),
    },
    Demand {
        id: "interest",
        to: &[Bank, Nfra],
        when: All(&[DEBIT, Not(&TRICKED)]),
        text: t(
            "按该账户适用的存款利率支付被盗存款的利息，从[{several}每笔]扣款之日起，算到退还之日止。",
            "Pay interest on the stolen deposit at the rate of the account, from the day of [{several}each|the] debit to the day of its return.",
        ),
        brief: t("支付利息", "pay the interest"),
    },
    Demand {
        id: "interest",
        to: &[Court],
        when: All(&[DEBIT, Not(&TRICKED), SUED_BANK]),
        text: t(
            "按该账户适用的存款利率支付被盗存款的利息，从[{several}每笔]扣款之日起，算到退还之日止。",
            "Pay interest on the stolen deposit at the rate of the account, from the day of [{several}each|the] debit to the day of its return.",
        ),
        brief: t("支付利息", "pay the interest"),
    },
    correct_the_record("credit", All(&[CREDIT, Not(&TRICKED)])),
    Demand {
        id: "credit",
        to: LENDERS,
        when: All(&[CREDIT, Not(&TRICKED)]),
        text: t(
            "不要求本人偿还[{several}这些|这笔]付款形成的欠款、利息和违约金，停止催收。",
            "Ask no repayment of the debt from [{several}these payments|this payment], nor interest or penalties, and stop collection.",
        ),
        brief: t("停止催收", "stop collection"),
    },
    Demand {
        id: "credit",
        to: LENDERS,
        when: All(&[CREDIT, Not(&TRICKED)]),
        text: t(
            "争议期间不报送不良征信；已经报送的，及时撤销。",
            "Make no adverse credit report while this is in dispute, and withdraw any that was made.",
        ),
        brief: t("不报送不良征信", "make no adverse credit report"),
    },
    Demand {
        id: "unbind",
        to: PAYERS,
        when: Always,
        text: t(
            "解除不是本人绑定的银行卡、手机号和设备。",
            "Remove cards, phone numbers and devices that I did not bind.",
        ),
        brief: t("解除不是本人绑定的卡和设备", "remove what I did not bind"),
    },
    Demand {
        id: "logs",
        to: &[Platform, Clearing, Bank, Lender, Pboc, Nfra],
        when: Always,
        text: t(
            "说明[{several}每笔|这笔]付款由谁发起、怎样验证，并提供设备、网络地址和验证方式的记录。",
            "State [{several}for each payment who ordered it and how it was|who ordered the payment and how it was] verified, and provide the device, network address and verification records.",
        ),
        brief: t(
            "说明[{several}每笔|这笔付款]由谁发起、怎样验证",
            "state who ordered [{several}each|it] and how it was verified",
        ),
    },
    Demand {
        id: "logs",
        to: &[Store, Telecom],
        when: Always,
        text: t(
            "说明[{several}每笔|这笔]付款用的是哪个账号、哪台设备。",
            "State which account and which device made [{several}each|the] payment.",
        ),
        brief: t(
            "说明[{several}每笔|这笔付款]用的账号和设备",
            "state the account and device of [{several}each|it]",
        ),
    },
    Demand {
        id: "traced",
        to: &[Bank, Nfra],
        when: WAY_UNKNOWN,
        text: t(
            "查明[{several}每笔|这笔]付款经过了哪家支付机构、付给了谁，并书面告知。",
            "Find out which payment institution [{several}each|the] payment passed and who received it, and tell me in writing.",
        ),
        brief: t("查明付款经过了谁、付给了谁", "find out whom each passed and reached"),
    },
    RECORDS_LINE,
    WRITTEN_LINE,
    COSTS,
];

/// Only the police are told what may count against the person (knowledge base P4, caution).
const fn to_police(when: Condition, text: Text) -> Sentence {
    Sentence { to: &[Police], ..sentence(when, text) }
}

const NOT_TRICKED: Condition = Not(&TRICKED);

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "charged",
        sentences: &[
            sentence(
                All(&[DisputedAtLeast(2), Chose("who_paid", "not_me")]),
                t(
                    "{span}，本人[{place}]账户发生 {count} 笔不是本人操作的付款，共 {total}[，其中已退 {refunded}]。这些付款没有得到本人授权，本人事先不知情。",
                    "{span}: {count} payments were made from my [{place} ]account without my authority and without my knowledge, {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[Not(&DisputedAtLeast(2)), Chose("who_paid", "not_me")]),
                t(
                    "{first_moment}，本人[{place}]账户发生一笔不是本人操作的付款，金额 {total}[，已退 {refunded}]。这笔付款没有得到本人授权，本人事先不知情。",
                    "On {first_moment} a payment of {total} was made from my [{place} ]account without my authority and without my knowledge[; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[DisputedAtLeast(2), FAMILY]),
                t(
                    "{span}，本人[{place}]账户发生 {count} 笔未经本人授权的付款，共 {total}[，其中已退 {refunded}]。",
                    "{span}: {count} payments were made from my [{place} ]account without my authority, {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[Not(&DisputedAtLeast(2)), FAMILY]),
                t(
                    "{first_moment}，本人[{place}]账户发生一笔未经本人授权的付款，金额 {total}[，已退 {refunded}]。",
                    "On {first_moment} a payment of {total} was made from my [{place} ]account without my authority[; {refunded} has come back].",
                ),
            ),
            to_police(FAMILY, t("可能是身边的人操作的。", "It may have been someone close to me.")),
            sentence(
                All(&[DisputedAtLeast(2), TRICKED]),
                t(
                    "{span}，本人被他人欺骗，[用{place}]转出 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I was deceived into making {count} payments[ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[Not(&DisputedAtLeast(2)), TRICKED]),
                t(
                    "{first_moment}，本人被他人欺骗，[用{place}]转出一笔，金额 {total}[，已退 {refunded}]。",
                    "On {first_moment} I was deceived into a payment[ by {place}] of {total}[; {refunded} has come back].",
                ),
            ),
            Sentence {
                to: PAYERS,
                ..sentence(
                    All(&[TRICKED, Known("other_side")]),
                    t(
                        "据本人所知，收款账户是：{other_side}。",
                        "As far as I know the receiving account is: {other_side}.",
                    ),
                )
            },
        ],
    },
    Paragraph {
        id: "noticed",
        sentences: &[
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "message")]),
                t(
                    "本人于{noticed}收到扣款通知后发现。",
                    "I noticed on {noticed}, from a message about a charge.",
                ),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "bill")]),
                t("本人于{noticed}查账单时发现。", "I noticed on {noticed}, looking at the bill."),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "locked")]),
                t(
                    "本人于{noticed}登录不上账户，由此发现。",
                    "I noticed on {noticed}, when I could not log in.",
                ),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "called")]),
                t("本人于{noticed}接到通知后得知。", "I was told of it on {noticed}."),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "other")]),
                t("本人于{noticed}发现。", "I noticed on {noticed}."),
            ),
            sentence(
                Chose("whereabouts", "both"),
                t(
                    "付款时，手机和银行卡都在本人身边。",
                    "The phone and the card were with me when it happened.",
                ),
            ),
            sentence(
                Chose("whereabouts", "phone"),
                t("付款时，手机在本人身边。", "The phone was with me when it happened."),
            ),
            sentence(
                Chose("whereabouts", "no_phone"),
                t("付款时，手机不在本人身边。", "The phone was not with me when it happened."),
            ),
            sentence(
                Chose("whereabouts", "no_card"),
                t("付款时，银行卡不在本人身边。", "The card was not with me when it happened."),
            ),
            sentence(
                Chose("whereabouts", "neither"),
                t(
                    "付款时，手机和银行卡都不在本人身边。",
                    "Neither the phone nor the card was with me when it happened.",
                ),
            ),
            sentence(
                Chose("code_sms", "no"),
                t(
                    "付款时，本人没有收到验证码短信。",
                    "No message with a code reached me at the time.",
                ),
            ),
            to_police(
                Chose("code_sms", "yes"),
                t(
                    "付款时，本人收到过验证码短信。",
                    "A message with a code reached me at the time.",
                ),
            ),
            sentence(
                All(&[Chose("exposed", "none"), NOT_TRICKED]),
                t(
                    "本人没有把密码、验证码告诉过别人，没有出借过账户。",
                    "I gave nobody a password or a code and lent the account to nobody.",
                ),
            ),
            to_police(
                Chose("exposed", "code"),
                t("那段时间，本人把验证码告诉过别人。", "Around that time I told someone a code."),
            ),
            to_police(
                Chose("exposed", "password"),
                t(
                    "那段时间，本人把密码告诉过别人。",
                    "Around that time I told someone a password.",
                ),
            ),
            to_police(
                Chose("exposed", "link"),
                t(
                    "那段时间，本人点过陌生链接，填过信息。",
                    "Around that time I opened a strange link and typed details.",
                ),
            ),
            to_police(
                Chose("exposed", "screen"),
                t("那段时间，本人共享过屏幕。", "Around that time I shared my screen."),
            ),
            to_police(
                Chose("exposed", "app"),
                t(
                    "那段时间，本人装过别人让装的 App。",
                    "Around that time I installed an app I was told to.",
                ),
            ),
            to_police(
                Chose("exposed", "lost"),
                t("那段时间，本人丢过手机。", "Around that time I lost my phone."),
            ),
            to_police(
                Chose("exposed", "lost_sim"),
                t("那段时间，本人丢过手机卡。", "Around that time I lost my SIM card."),
            ),
            to_police(
                Chose("exposed", "no_signal"),
                t("那段时间，手机突然没有信号。", "Around that time the phone suddenly went dead."),
            ),
            to_police(
                Chose("exposed", "lent"),
                t("本人的账户借给别人用过。", "Someone else has used my account."),
            ),
        ],
    },
    Paragraph {
        id: "steps",
        sentences: &[
            Sentence {
                to: &[Platform, Clearing, Bank],
                ..sentence(
                    FROZEN_HERE,
                    t("本人已通过{you}冻结账户。", "I have had my account with {you} frozen."),
                )
            },
            Sentence {
                to: &[Pboc, Nfra],
                ..sentence(
                    FROZEN_HERE,
                    t(
                        "本人已在被投诉机构冻结账户。",
                        "I have had my account with the institution frozen.",
                    ),
                )
            },
            Sentence {
                to: &[Court],
                ..sentence(
                    All(&[FROZEN_HERE, Any(&[SUED_BANK, Not(&ASKED_WHO)])]),
                    t(
                        "本人已在被告处冻结账户。",
                        "I have had my account with the defendant frozen.",
                    ),
                )
            },
            to_police(
                Chose("frozen", "yes"),
                t("有关的银行卡和钱包都已冻结。", "The cards and wallets are all frozen."),
            ),
            to_police(
                ChoseAny(
                    "frozen_where",
                    &["alipay", "wechat", "unionpay", "bank", "other_wallet", "ecny"],
                ),
                t("本人已冻结{frozen_where}。", "I have had these frozen: {frozen_where}."),
            ),
            Sentence {
                to: CIVIL,
                ..sentence(
                    Chose("police", "receipt"),
                    t(
                        "本人已[于{police_day}]向[{station}|公安机关]报案[，受案回执编号：{receipt}|，并取得受案回执]。",
                        "I have reported it to [{station}|the police][ on {police_day}][; receipt number {receipt}| and hold the receipt].",
                    ),
                )
            },
            Sentence {
                to: CIVIL,
                ..sentence(
                    Chose("police", "no_receipt"),
                    t(
                        "本人已[于{police_day}]向[{station}|公安机关]报案，尚未取得受案回执。",
                        "I have reported it to [{station}|the police][ on {police_day}] and have no receipt yet.",
                    ),
                )
            },
        ],
    },
];

const BRIEF: &[Point] = &[
    Point {
        weight: 1,
        says: to_police(
            Chose("police", "receipt"),
            t(
                "本人已就本案报案[，受案回执编号 {receipt}]，现补充。",
                "I have reported this case[, receipt {receipt}], and supplement it.",
            ),
        ),
    },
    Point {
        weight: 0,
        says: to_police(
            All(&[Chose("who_paid", "not_me"), Not(&Chose("police", "receipt"))]),
            t(
                "我要报案，请求紧急止付。[我叫{me}。]{first_moment}[{several}起]，我的[{place}]账户被人盗刷[{several} {count} 笔，共 {total}|一笔，金额 {total}]。",
                "I want to report a crime and ask for an emergency stop-payment. [My name is {me}. ][{several}From|On] {first_moment}, [{several}{count} payments were|a payment was] stolen from my [{place} ]account, {total}[{several} in all].",
            ),
        ),
    },
    Point {
        weight: 0,
        says: to_police(
            All(&[TRICKED, Not(&Chose("police", "receipt"))]),
            t(
                "我被诈骗了，请求紧急止付。[我叫{me}。]{first_moment}[{several}起]，我[用{place}]转出[{several} {count} 笔，共 {total}|一笔，金额 {total}]。",
                "I have been scammed and ask for an emergency stop-payment. [My name is {me}. ][{several}From|On] {first_moment} I made [{several}{count} transfers|a transfer][ by {place}], {total}[{several} in all].",
            ),
        ),
    },
    Point {
        weight: 0,
        says: to_police(
            All(&[Chose("police", "receipt"), Not(&FAMILY)]),
            t(
                "{first_moment}[{several}起]，本人[{place}]账户转出[{several} {count} 笔，共 {total}|一笔，金额 {total}]。",
                "[{several}From|On] {first_moment}, [{several}{count} payments|a payment] left my [{place} ]account, {total}[{several} in all].",
            ),
        ),
    },
    Point {
        weight: 1,
        says: to_police(
            Always,
            t(
                "[据我所知，收款账户是{other_side}。|账单上的收款方是{payees}。]",
                "[As far as I know the receiving account is {other_side}.|The payee on the bill is {payees}.]",
            ),
        ),
    },
    Point {
        weight: 2,
        says: to_police(
            Always,
            t(
                "[付款卡是{bank_name}，尾号 {card_tail}。|付款银行是{bank_name}。]",
                "[The card is {bank_name}, ending in {card_tail}.|The bank is {bank_name}.]",
            ),
        ),
    },
    Point {
        weight: 0,
        says: to_police(
            FAMILY,
            t(
                "{first_moment}[{several}起]，本人[{place}]账户发生[{several} {count} 笔未经本人授权的付款，共 {total}|一笔未经本人授权的付款，金额 {total}]。",
                "[{several}From|On] {first_moment}, [{several}{count} payments were|a payment was] made from my [{place} ]account without my authority, {total}[{several} in all].",
            ),
        ),
    },
    civil(
        0,
        NOT_TRICKED,
        t(
            "{first_moment}[{several}起]，本人[{place}]账户发生[{several} {count} 笔未经授权的付款，共 {total}|一笔未经授权的付款，金额 {total}][（已退 {refunded}）]。",
            "[{several}From|On] {first_moment}, [{several}{count} payments were|a payment was] made from my [{place} ]account without my authority, {total}[{several} in all].",
        ),
    ),
    civil(
        0,
        TRICKED,
        t(
            "{first_moment}[{several}起]，本人受骗[用{place}]转出[{several} {count} 笔，共 {total}|一笔，金额 {total}][（已退 {refunded}）]。",
            "[{several}From|On] {first_moment} I was deceived into [{several}{count} payments|a payment][ by {place}], {total}[{several} in all].",
        ),
    ),
    civil(3, Always, t("[账单上的收款方是{payees}。]", "[The payee on the bill is {payees}.]")),
    civil(
        4,
        Always,
        t("[最近一笔单号 {last_order}。]", "[The latest order number is {last_order}.]"),
    ),
    civil(2, Known("noticed"), t("本人于{noticed}发现。", "I noticed on {noticed}.")),
    civil(
        1,
        Chose("whereabouts", "both"),
        t("付款时手机和银行卡都在本人身边。", "The phone and the card were with me."),
    ),
    civil(1, Chose("whereabouts", "phone"), t("付款时手机在本人身边。", "The phone was with me.")),
    civil(1, Chose("code_sms", "no"), t("没有收到验证码。", "No code reached me.")),
    civil(
        2,
        Chose("police", "receipt"),
        t("已报警[，受案回执编号 {receipt}]。", "I have reported it[: receipt {receipt}]."),
    ),
    civil(2, Chose("police", "no_receipt"), t("已报警。", "I have reported it.")),
    Point {
        weight: 2,
        says: Sentence {
            to: HOLDERS,
            ..sentence(FROZEN_HERE, t("账户已冻结。", "The account is frozen."))
        },
    },
];

/// A point for all but the police.
const fn civil(weight: u8, when: Condition, text: Text) -> Point {
    let plain = point(weight, when, text);
    Point { says: Sentence { to: CIVIL, ..plain.says }, ..plain }
}

/// What a debit cardholder may ask of the issuer after online fraud (BCR-7).
const DEBIT_CARD: Basis = Basis {
    source: "BCR-7",
    to: &[Bank, Nfra],
    when: All(&[Chose("card_kind", "debit"), NOT_TRICKED]),
    says: t(
        "网络盗刷的，借记卡持卡人可以要求支付被盗存款的本金和利息。",
        "after online card fraud a debit cardholder may ask for the deposit with interest.",
    ),
};
/// The same of a credit card.
const CREDIT_CARD: Basis = Basis {
    source: "BCR-7",
    to: &[Bank, Nfra],
    when: All(&[Chose("card_kind", "credit"), NOT_TRICKED]),
    says: t(
        "网络盗刷的，信用卡持卡人可以要求返还已扣划的透支款；发卡行要求偿还的，法院不予支持。",
        "after online card fraud a credit cardholder may ask for the return of what was taken; the issuer's claim for repayment is not upheld.",
    ),
};
/// The same of both.
const BOTH_CARDS: Basis = Basis {
    source: "BCR-7",
    to: &[Bank, Nfra],
    when: All(&[Chose("card_kind", "both"), NOT_TRICKED]),
    says: t(
        "网络盗刷的，借记卡持卡人可以要求支付被盗存款本息，信用卡持卡人可以要求返还透支款本息。",
        "after online card fraud a debit cardholder may ask for the deposit with interest, a credit cardholder for the return of the overdraft with interest.",
    ),
};

const BASES: &[Basis] = &[
    Basis {
        source: "BCR-4",
        to: LIABLE,
        when: All(&[BANK_TOUCHED, NOT_TRICKED]),
        says: t(
            "发卡行、支付机构主张争议交易是持卡人本人或者其授权的，应当承担举证责任。",
            "an issuer or payment institution that says the cardholder made or authorised the payment has to prove it.",
        ),
    },
    DEBIT_CARD,
    CREDIT_CARD,
    BOTH_CARDS,
    // A court orders it of the issuer of the card only.
    Basis {
        to: &[Court],
        when: All(&[SUED_BANK, Chose("card_kind", "debit"), NOT_TRICKED]),
        ..DEBIT_CARD
    },
    Basis {
        to: &[Court],
        when: All(&[SUED_BANK, Chose("card_kind", "credit"), NOT_TRICKED]),
        ..CREDIT_CARD
    },
    Basis {
        to: &[Court],
        when: All(&[SUED_BANK, Chose("card_kind", "both"), NOT_TRICKED]),
        ..BOTH_CARDS
    },
    Basis {
        source: "BCR-14",
        to: &[Bank, Lender, Nfra],
        when: All(&[
            ChoseAny("card_kind", &["credit", "both"]),
            Chose("demands", "credit"),
            NOT_TRICKED,
        ]),
        says: t(
            "持卡人对盗刷不承担责任的，可以请求发卡行及时撤销相应的不良征信记录。",
            "a cardholder who is not liable for the fraud may ask the issuer to withdraw the adverse credit record promptly.",
        ),
    },
    Basis {
        source: "CRED-25",
        to: &[Lender, Bureau],
        when: All(&[Chose("demands", "credit"), NOT_TRICKED]),
        says: t(
            "收到征信异议，应当在 20 日内核查、处理，并书面答复。",
            "a disputed credit record has to be checked, dealt with and answered in writing within 20 days.",
        ),
    },
    Basis {
        source: "ECL-57",
        to: LIABLE,
        when: NOT_TRICKED,
        says: t(
            "未经授权的支付造成的损失，由电子支付服务提供者承担；能证明是用户过错的除外。接到通知后应当立即采取措施。",
            "loss from an unauthorised payment falls on the payment provider unless it proves the user's fault. Once told, it has to act at once.",
        ),
    },
    Basis {
        source: "ATF-20",
        to: &[Platform, Bank, Pboc, Nfra],
        when: TRICKED,
        says: t(
            "国家建立电信网络诈骗涉案资金即时查询、紧急止付、快速冻结和资金返还制度。",
            "there is a system to trace, stop, freeze and return money lost to telecom and online fraud.",
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
        source: "ECL-59",
        to: &[Store],
        when: Always,
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
    Basis {
        source: "PIPL-45",
        to: PAYERS,
        when: Chose("demands", "records"),
        says: t(
            "个人有权查阅、复制自己的个人信息。",
            "everyone may see and copy the personal information that is kept about them.",
        ),
    },
];

const WHERE_I_WAS: Item = Item {
    id: "where_i_was",
    name: t("当时人和卡在哪里的证明", "Proof of where you and the card were"),
    why: t("付款不可能是本人操作的", "that it cannot have been you"),
    proves: t("付款时本人所在的地点", "where I was when the payments were made"),
    source: "BCR-4",
    how: &[(
        Always,
        t(
            "打卡记录、车票、就近消费小票、照片的时间地点，都可以。监控保存时间短，尽快去要。",
            "A time card, a ticket, a receipt from nearby, the time and place of a photo. Camera footage is kept briefly: ask soon.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 0,
    group: 3,
    when: Not(&Chose("who_paid", "tricked")),
};

const GOODS: Item = Item {
    id: "goods",
    name: t("这些钱买了什么：订单、发货信息", "What the money bought: order and delivery details"),
    why: t("钱和货去了哪里", "where the money and the goods went"),
    proves: t("款项的去向", "where the money went"),
    source: "",
    how: &[(
        Always,
        t(
            "在购物 App 里搜索「订单」，不是您下的单也截图，带上收货地址。",
            "Search the shopping app for 「订单」 (orders). Capture those you did not place, with the delivery address.",
        ),
    )],
    holder: t("平台、商家", "the platform or seller"),
    held_by: &[Platform, Merchant, Store],
    demand: t(
        "请提供这几笔订单的下单时间、收货信息和商家名称。",
        "Please provide the time, the delivery details and the seller of these orders.",
    ),
    demanded_by: &[],
    necessary: false,
    fades: 4,
    group: 4,
    when: BY_WALLET,
};
