//! 金额不对、付错人、重复扣款: paid too much, twice, to the wrong payee, or without meaning to (knowledge base P2).

use super::{
    COLLECT_NOTHING, CONCERNED, COSTS, INSTRUCTION_ERROR, LOOK_INTO_IT, NAME_THE_SHOP, NAMED,
    NO_COLLECTION, PAYERS, PLATFORM_HELPS, RECORDS, RECORDS_LINE, SELLER_NAMED,
    SELLER_NAMES_ITSELF, SHOP_UNNAMED, TOLD_LATER, WRITTEN, WRITTEN_LINE, as_consumer, owed, point,
    press_the_shop, sentence,
};
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, ARBITRATION_CLAUSE, BANK_NAME, CARD_MAYBE_USED, CARD_TAIL,
    CARD_USED, CONTACTS, DEFENDANT, DEFENDANT_ADDRESS, DEFENDANT_CODE, ECNY_OPERATOR, ELSEWHERE,
    ELSEWHERE_WHERE, FUNDING_ALIPAY, FUNDING_OTHER, FUNDING_WECHAT, LENDER_NAME, LICENSED, NONE,
    OPERATOR, PAYMENTS, PERSONAL_USE, PLATFORM_NAME, SELLER, SELLER_ADDRESS, SELLER_CODE, SHOWN_BY,
    STORE, TENPAY_DOMICILE, UNIONPAY_DOMICILE, WALLET_COMPANY, WALLET_DOMICILE, WALLET_NAME,
    WALLET_ON_CREDIT,
};
use crate::content::{channels, clocks, evidence, filing, letters};
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
    self, Association, Bank, Clearing, Court, Inspection, Lender, Market, Marketplace, Merchant,
    Nfra, Pboc, Platform, Store, Telecom,
};
use crate::domain::problem::{Basis, Demand, Journey, Owed, Paragraph, Point, Problem, Sentence};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "wrong_amount",
    name: t("金额不对、付错人、重复扣款", "Wrong amount or payee"),
    mark: "错",
    line: t("多付了，或付给了别人", "Paid too much, twice, or to the wrong person"),
    asked: &[
        (All(&[PARTLY, Chose("demands", "refund")]), Asked::Part("difference")),
        (Chose("demands", "refund"), Asked::Open),
    ],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "刚付错、刚转错的，先打客服，问能不能撤回。\n支付宝 95188，微信支付 95017，请以官方 App 为准。银行打卡背面的电话。\n在店里付错的，先回店里说。\n再打开账单核对：是真的扣了两次，还是钱包和银行各显示一次。\n对方要您再转一笔、扫码、共享屏幕才肯退的，别照做。",
        "If you have only just paid the wrong person, call the service first and ask whether it can be stopped.\nAlipay 95188, WeChat Pay 95017: check them in the official app. The bank: the number on your card.\nIf it happened in a shop, go back and tell them first.\nThen look at the bill: was it really charged twice, or does it show once in the wallet and once at the bank?\nIf they want another transfer, a scan or your screen before they refund, do not do it.",
    ),
    flow: Flow {
        steps: &[
            WHAT_WRONG,
            AMOUNT_HOW,
            PAID_WHOM,
            TWICE_HOW,
            PAYEE_HOW,
            WHO_ACTED,
            ARRIVED,
            PAYEE_SAID,
            CHILD_KIN,
            GUARDIAN,
            CHILD_AGE,
            CHILD_WHAT,
            HOLDER,
            CARD_USER,
            CARD_KNEW,
            CARD_CLOSED,
            UNAWARE_HOW,
            PAGE_SAID,
            SHOWN_BY_ACCOUNT,
            WALLET_NAME,
            STORE,
            OPERATOR,
            Step { when: All(&[BANK_TOO, FUNDING_ALIPAY.when]), ..FUNDING_ALIPAY },
            Step { when: All(&[BANK_TOO, FUNDING_WECHAT.when]), ..FUNDING_WECHAT },
            Step { when: All(&[BANK_TOO, FUNDING_OTHER.when]), ..FUNDING_OTHER },
            Step { when: BANK_NEEDED, ..BANK_NAME },
            Step { when: All(&[BANK_NEEDED, CARD_USED]), ..CARD_TAIL },
            WRONG_PAYMENTS,
            DUE,
            DIFFERENCE,
            FOREIGN_SUM,
            HOLD,
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
            WALLET_COMPANY,
            WALLET_DOMICILE,
            ALIPAY_COMPANY,
            ALIPAY_DOMICILE,
            TENPAY_DOMICILE,
            UNIONPAY_DOMICILE,
            ECNY_OPERATOR,
            Step { when: LENT, ..LENDER_NAME },
            PLATFORM_NAME,
            Step {
                title: t(
                    "告谁？公司写全称，个人写姓名",
                    "Whom do you sue? Company or person, in full",
                ),
                short: t("告谁", "Defendant"),
                help: t(
                    "收了钱、该退的那一家或那个人。对方是谁不知道的，法院可以向钱包、银行调取。",
                    "Whoever got the money and has to return it. If you do not know who it is, the court can ask the wallet or the bank.",
                ),
                ..DEFENDANT
            },
            DEFENDANT_ADDRESS,
            Step { when: Not(&PERSON), ..DEFENDANT_CODE },
            OWED,
            ARBITRATION_CLAUSE,
        ],
    },
    order: &[TOLD_LATER],
    items: &[
        PRICE_PAGE,
        PAGE_SEEN,
        INTENDED,
        PAYEE_CHAT,
        SLIP,
        CHILD_USE,
        KINSHIP,
        RELATION,
        CARD_PAGE,
        evidence::CALLS,
        evidence::CHATS,
        evidence::BILL,
        Item { when: All(&[CONSUMER, Not(&CHILD)]), ..evidence::PURCHASE },
        Item { when: All(&[WITH_SELLER, evidence::LICENCE.when]), ..evidence::LICENCE },
        evidence::STATEMENT,
    ],
    every_first: false,
    channels: &[
        SELLER_FIRST,
        channels::ALIPAY,
        Channel {
            contacts: &[
                Reach { when: WITH_SELLER, ..channels::SELLERS_BOX },
                channels::WECHAT_SERVICE,
                channels::CALL_WECHAT,
                channels::FORWARDS,
            ],
            ..channels::WECHAT
        },
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        channels::CARRIER,
        STORE_CHANNEL,
        Channel { when: BANK_NEEDED, ..channels::BANK },
        Channel { when: LENT, ..channels::LENDER },
        PAYEE,
        SELLER_TOO,
        Channel { when: All(&[CONSUMER, channels::MARKETPLACE.when]), ..channels::MARKETPLACE },
        Channel { when: CONSUMER, ..channels::MARKET },
        Channel { when: CONSUMER, ..channels::ASSOCIATION },
        Channel { when: All(&[INSTITUTION, channels::PBOC_ALIPAY.when]), ..channels::PBOC_ALIPAY },
        Channel { when: All(&[INSTITUTION, channels::PBOC_WECHAT.when]), ..channels::PBOC_WECHAT },
        Channel {
            when: All(&[INSTITUTION, channels::PBOC_UNIONPAY.when]),
            ..channels::PBOC_UNIONPAY
        },
        Channel { when: All(&[INSTITUTION, channels::PBOC.when]), ..channels::PBOC },
        Channel {
            when: Any(&[BANK_NEEDED, LENT, All(&[INSTITUTION, Chose("shown_by", "ecny")])]),
            ..channels::NFRA
        },
        channels::MIIT,
        COURT,
        MARKET_REPORT,
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: OWED_BY_KEEPERS,
    bases: BASES,
    letters: &[
        letters::TO_MERCHANT,
        letters::TO_PAYEE,
        letters::TO_MARKETPLACE,
        letters::TO_STORE,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_CARRIER,
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
        TO_COURT,
        letters::TO_INSPECTION,
    ],
    subject: &[
        (WRONG_PAYEE, t("关于误付款项的返还", "Return of a payment made by mistake")),
        (MISTYPED, t("关于多付款项的返还", "Return of what was paid too much")),
        (TWICE, t("关于重复扣款的投诉", "Complaint about a double charge")),
        (CHILD, t("关于未成年人付款的投诉", "Complaint about payments made by a child")),
        (RELATIVE, t("关于亲属卡付款的投诉", "Complaint about payments by a family card")),
        (UNAWARE, t("关于不知情付款的投诉", "Complaint about a payment made unknowingly")),
        (PREAUTH, t("关于预授权款项的投诉", "Complaint about a pre-authorisation")),
        (Always, t("关于扣款金额不符的投诉", "Complaint about a wrong amount")),
    ],
    sum: &[(PARTLY, CONCERNED)],
};

const OVER: Condition = Chose("amount_how", "overcharged");
const SHORT: Condition = Chose("amount_how", "short_change");
const MISTYPED: Condition = Chose("amount_how", "mistyped");
const DIFFERENT: Condition = Chose("amount_how", "different");
const FOREIGN: Condition = Chose("amount_how", "foreign");
const PREAUTH: Condition = Chose("amount_how", "preauth");
const TWICE: Condition = Chose("what_wrong", "twice");
const FEE: Condition = Chose("what_wrong", "fee");
const CODE: Condition = Chose("payee_how", "code");
const TRANSFER: Condition = Chose("payee_how", "transfer");
const CHILD: Condition = Chose("who_acted", "child");
const RELATIVE: Condition = Chose("who_acted", "relative_card");
const UNAWARE: Condition = Chose("who_acted", "unaware");

/// The whole sum went to whom it was not meant for.
const WRONG_PAYEE: Condition = Any(&[TRANSFER, CODE]);
/// The money is with a private person: no seller, and no consumer's matter.
const PERSON: Condition = Any(&[TRANSFER, Chose("paid_whom", "person")]);
/// A seller has the money, as a seller.
const CONSUMER: Condition =
    Any(&[OVER, SHORT, PREAUTH, Chose("paid_whom", "shop"), TWICE, CHILD, UNAWARE]);
/// A seller has the money, be it by mistake.
const WITH_SELLER: Condition = Any(&[CONSUMER, CODE]);
/// Wallet and bank only executed what was ordered: they pass the demand on.
const SELLER_ONLY: Condition = Any(&[OVER, SHORT, Chose("paid_whom", "shop"), CHILD, UNAWARE]);
/// Wallet, bank and their supervisors have something to answer for themselves.
const INSTITUTION: Condition =
    Any(&[TWICE, FEE, WRONG_PAYEE, PERSON, DIFFERENT, FOREIGN, PREAUTH, RELATIVE]);
/// Behind a wallet the bank has something to tell too; whom the wallet paid, it cannot tell.
const BANK_TOO: Condition = Any(&[TWICE, DIFFERENT, FOREIGN, PREAUTH]);
const BANK_NEEDED: Condition = Any(&[
    All(&[BANK_TOO, CARD_MAYBE_USED]),
    All(&[INSTITUTION, ChoseAny("shown_by", &["bank", "unionpay", "unknown"])]),
]);
/// A lender keeps a debt of it.
const LENT: Condition = WALLET_ON_CREDIT;
/// The bank made the payment itself; behind a wallet it only paid the wallet.
const BY_BANK: Condition = ChoseAny("shown_by", &["bank", "ecny"]);

/// A part of what was paid is in dispute, and how much has to be said.
const PARTLY: Condition = Any(&[Chose("what_wrong", "amount"), TWICE, FEE]);

/// They pay what they took wrongly themselves; what somebody else got they can only ask for. Behind a wallet a bank only
/// paid the wallet.
const OWED_BY_KEEPERS: &[Owed] = &[
    Owed {
        when: Any(&[FOREIGN, FEE, All(&[PERSON, Chose("arrived", "not_yet")])]),
        ..owed("refund")
    },
    Owed { to: &[Pboc], when: ITS_OWN_FAULT, ..owed("refund") },
    Owed { to: &[Nfra], when: All(&[BY_BANK, ITS_OWN_FAULT]), ..owed("refund") },
];
const ITS_OWN_FAULT: Condition = Any(&[Chose("twice_how", "once"), DIFFERENT]);

/// A suit is for money; of a wrong payee who keeps it, it is the only way to have it ordered.
const COURT: Channel = Channel {
    // Who has to sue for what a child paid from an account that is not the parent's, our sources do not say.
    when: All(&[
        Chose("demands", "refund"),
        OpenAtLeast(1),
        Not(&ChoseAny("holder", &["child", "relative"])),
    ]),
    ..channels::COURT
};
/// To sue whoever got it by mistake: whether there was a ground for it after all (CC-985) is asked for this paper only.
const TO_COURT: Letter = Letter {
    details: &["defendant", "defendant_address", "defendant_code", "owed", "arbitration_clause"],
    ..letters::TO_COURT
};
const OWED: Step = Step {
    id: "owed",
    when: WRONG_PAYEE,
    title: t(
        "您欠收款人钱吗？有别的理由要付给他吗？",
        "Do you owe the payee money, or had you another reason to pay?",
    ),
    help: t(
        "欠他的、本来就该给他的，要不回来。请如实选。",
        "What you owed or meant to give cannot be asked back. Please be truthful.",
    ),
    short: t("有没有理由付给他", "A reason to pay"),
    ask: Ask::One(&[
        choice("no", t("都没有", "No"), NONE),
        choice("yes", t("有", "Yes"), NONE),
        choice("unknown", t("说不准", "I am not sure"), NONE),
    ]),
    ..ARBITRATION_CLAUSE
};

/// Only what the law lists as a breach of the seller is worth a report (PRL-13, CPL-20).
const UNMARKED: Condition = All(&[UNAWARE, ChoseAny("page_said", &["none", "small"])]);
const MARKET_REPORT: Channel = Channel { when: Any(&[OVER, UNMARKED]), ..channels::MARKET_REPORT };

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

const SELLER_CARD: Card = Card {
    whom: t("收到这笔钱的商家。", "The seller that got the money."),
    how: t(
        "在店里付的，回店里找负责人，把账单给他看。网上付的，在它的 App 里找客服，把信贴过去。留下记录。",
        "In a shop: go back, ask for the manager and show the bill. Online: contact its service in the app and paste the letter. Keep a record.",
    ),
    ..channels::MERCHANT.card
};

/// Where the seller alone can put it right, it comes first.
const SELLER_FIRST: Channel = Channel {
    when: Any(&[SELLER_ONLY, CODE, PREAUTH]),
    card: SELLER_CARD,
    then: &[clocks::OWN_TERM],
    ..channels::MERCHANT
};

/// Of a double charge the wallet is asked first.
const SELLER_TOO: Channel = Channel { id: "merchant_too", when: TWICE, ..SELLER_FIRST };

static STORE_CHANNEL: Channel = Channel {
    card: Card {
        how: t(
            "在商店的购买记录里申请退款，照实写是怎么付错的。",
            "Ask for a refund in the store's purchase history, and say truthfully how it came about.",
        ),
        ..channels::APP_STORE.card
    },
    ..channels::APP_STORE
};

/// Whoever got the money by mistake (CC-122, CC-985).
const PAYEE: Channel = Channel {
    id: "payee",
    name: t("收款人", "The payee"),
    when: PERSON,
    card: Card {
        when: t("客服说撤不回来，就联系收款人。", "When the service says it cannot be stopped."),
        whom: t("收到钱的那个人。", "Whoever got the money."),
        how: t(
            "在转账记录里把短版发给他。话说客气，别威胁。要退就退回原来付款的账户。",
            "Send the short form from the record of the transfer. Be polite, no threats. Have it sent back to the account you paid from.",
        ),
        why: t(
            "钱在他那里。没有依据收下的钱，应当返还。",
            "The payee has the money. What was received without a legal ground has to be returned.",
        ),
        cost: t("免费", "Free of charge"),
        if_not: t(
            "他不退，可以向法院起诉，要求返还不当得利。从知道付错了、知道对方是谁起，三年内。",
            "If it is not returned, you can sue for unjust enrichment, within three years of knowing of the mistake and who the payee is.",
        ),
    },
    cannot: t(
        "他可能不回。要您再转一笔、扫码才退的，别照做，马上报警。",
        "There may be no answer. If you are asked to transfer or scan something first, do not do it; call the police.",
    ),
    reads: t(
        "收款人会看到您的姓名。电话可以不写。",
        "The payee will see your name. The phone number may stay empty.",
    ),
    contacts: &[channels::in_record()],
    then: &[clocks::OWN_TERM],
    intake: filing::PAYEE,
    letter: "to_payee",
    sources: &["CC-122", "CC-985", "SOL-6"],
    ..channels::MERCHANT
};

const WHAT_WRONG: Step = Step {
    id: "what_wrong",
    joins: false,
    stage: Stage::Tell,
    title: t("错在哪里？", "What went wrong?"),
    help: t("选最像的一种。", "Choose the closest one."),
    short: t("情况", "What happened"),
    ask: Ask::One(&[
        choice(
            "amount",
            t("金额不对", "The amount is wrong"),
            t(
                "多收、少找、输错、外币、押金",
                "Overcharged, short change, typing error, foreign money, deposit",
            ),
        ),
        choice("twice", t("同一笔扣了两次", "I was charged twice for the same thing"), NONE),
        choice(
            "payee",
            t("付错了人", "It went to the wrong payee"),
            t("转错账、扫错码", "A wrong transfer, or the wrong QR code"),
        ),
        choice(
            "not_meant",
            t("不是我要付的", "I did not mean to pay"),
            t(
                "孩子付的、亲属卡、误点误扫",
                "A child paid, a family card, a tap or scan by mistake",
            ),
        ),
        choice("fee", t("手续费和显示的不一样", "The fee differs from what was shown"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: FEE,
        says: t(
            "手续费、服务费的事，从「平台收费有争议」开始，问得更准。",
            "For fees and service charges start from 「平台收费有争议」 (disputed fee): its questions fit better.",
        ),
        to: To::Problem("disputed_charge"),
    }),
    more: Some(t(
        "被人骗着付的，从「虚假交易、被骗转账」开始，先打 110。完全不是自己付的，从「账户疑似被盗」开始。",
        "If you were tricked into paying, start from 「虚假交易、被骗转账」 (scammed) and call 110 first. If nobody of yours paid at all, start from 「账户疑似被盗」 (account stolen).",
    )),
};

const AMOUNT_HOW: Step = Step {
    id: "amount_how",
    joins: true,
    stage: Stage::Tell,
    title: t("金额怎么不对？", "How is the amount wrong?"),
    help: NONE,
    short: t("怎么不对", "How it is wrong"),
    ask: Ask::One(&[
        choice("overcharged", t("商家多收了", "The seller charged too much"), NONE),
        choice("short_change", t("商家找给我的钱不够", "The seller gave too little back"), NONE),
        choice("mistyped", t("我自己输错了，多付了", "I typed the wrong amount"), NONE),
        choice(
            "different",
            t("扣的和我确认的不一样", "The debit differs from what I confirmed"),
            NONE,
        ),
        choice("foreign", t("外币消费，折成人民币不对", "Foreign money, wrong in yuan"), NONE),
        choice(
            "preauth",
            t("押金、预授权没退完", "A deposit or pre-authorisation was not released"),
            t("例如住酒店、租车冻结的钱", "Such as a hold by a hotel or a car rental"),
        ),
    ]),
    when: Chose("what_wrong", "amount"),
    signpost: None,
    more: None,
};

const PAID_WHOM: Step = Step {
    id: "paid_whom",
    joins: true,
    stage: Stage::Tell,
    title: t("多付给了谁？", "Who got too much?"),
    help: NONE,
    short: t("多付给了谁", "Who got too much"),
    ask: Ask::One(&[
        choice("shop", t("商家", "A seller"), NONE),
        choice("person", t("个人", "A private person"), NONE),
    ]),
    when: MISTYPED,
    signpost: None,
    more: None,
};

const TWICE_HOW: Step = Step {
    id: "twice_how",
    joins: true,
    stage: Stage::Tell,
    title: t("怎么扣了两次？", "How were you charged twice?"),
    help: t(
        "先比一比两笔的交易单号。单号不同，才是两笔。",
        "Compare the order numbers first: only different ones are two payments.",
    ),
    short: t("怎么扣了两次", "How it came twice"),
    ask: Ask::One(&[
        choice("once", t("我只付了一次", "I paid once only"), NONE),
        choice(
            "retried",
            t("显示没成功，我又付了一次", "It seemed to fail, so I paid again"),
            NONE,
        ),
        choice(
            "two_ways",
            t("用两种方式各付了一次", "I paid once in each of two ways"),
            t("例如扫码付了，卡里又扣了", "Such as by QR code, and by card as well"),
        ),
        choice("shown_twice", t("可能只是显示了两次", "It may only show twice"), NONE),
    ]),
    when: TWICE,
    signpost: Some(Signpost {
        when: Chose("twice_how", "shown_twice"),
        says: t(
            "绑卡付款，钱包和银行会各显示一次，钱只出去一次。看银行余额少了几次。只少一次，就不用投诉。",
            "Paying by a linked card shows once in the wallet and once at the bank; the money leaves once. See how often the balance at the bank went down. If once, there is nothing to complain about.",
        ),
        to: To::Home,
    }),
    more: None,
};

const PAYEE_HOW: Step = Step {
    id: "payee_how",
    joins: true,
    stage: Stage::Tell,
    title: t("怎么付错的？", "How did it happen?"),
    help: NONE,
    short: t("怎么付错的", "How it happened"),
    ask: Ask::One(&[
        choice("transfer", t("转账转错了人", "I transferred it to the wrong person"), NONE),
        choice("code", t("在店里扫错了码", "I scanned the wrong code in a shop"), NONE),
    ]),
    when: Chose("what_wrong", "payee"),
    signpost: None,
    more: None,
};

const WHO_ACTED: Step = Step {
    id: "who_acted",
    joins: true,
    stage: Stage::Tell,
    title: t("这钱是怎么付出去的？", "How was it paid?"),
    help: NONE,
    short: t("怎么付出去的", "How it was paid"),
    ask: Ask::One(&[
        choice("child", t("孩子付的", "A child paid"), t("未满十八周岁", "Under eighteen")),
        choice("relative_card", t("亲属卡里花的", "Spent by a family card (亲属卡)"), NONE),
        choice(
            "unaware",
            t("点了、扫了，不知道是付款", "I tapped or scanned and did not know it was a payment"),
            NONE,
        ),
    ]),
    when: Chose("what_wrong", "not_meant"),
    signpost: None,
    more: None,
};

/// What can still be stopped comes before everything else.
const ARRIVED: Step = Step {
    id: "arrived",
    joins: true,
    stage: Stage::Tell,
    title: t("对方收到了吗？", "Has it arrived?"),
    help: t(
        "点开账单里的这一笔，看对方收了没有、能不能撤回。",
        "Open the entry in the bill: was it collected, and can it be withdrawn?",
    ),
    short: t("对方收到了吗", "Arrived"),
    ask: Ask::One(&[
        choice("yes", t("收到了", "Yes"), NONE),
        choice("not_yet", t("还没收、还没到账", "Not yet"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: PERSON,
    signpost: Some(Signpost {
        when: ChoseAny("arrived", &["not_yet", "unknown"]),
        says: t(
            "现在就打客服，问能不能撤回，几分钟也要紧。能撤的，自己马上撤。在 ATM 上转的，24 小时内也许能撤，请向银行核对。办完回来，这里都还在。",
            "Call the service now and ask whether it can be stopped: minutes count. If you can withdraw it yourself, do so at once. A transfer at an ATM may be cancelled within 24 hours: check with the bank. Everything here will wait for you.",
        ),
        to: To::Emergency,
    }),
    more: None,
};

const PAYEE_SAID: Step = Step {
    id: "payee_said",
    joins: true,
    stage: Stage::Tell,
    title: t("联系过收到钱的人吗？", "Have you contacted whoever got it?"),
    help: NONE,
    short: t("对方怎么说", "What they said"),
    ask: Ask::One(&[
        choice("not_yet", t("还没有", "Not yet"), NONE),
        choice("no_answer", t("联系了，没回", "Yes; no answer"), NONE),
        choice("refused", t("联系了，不肯退", "Yes; they refuse"), NONE),
        choice("no_way", t("找不到联系方式", "I cannot find a way"), NONE),
    ]),
    when: Any(&[PERSON, CODE]),
    signpost: None,
    more: None,
};

/// Who files may be a grandparent: what he is to the child says nothing about who its guardian is.
const CHILD_KIN: Step = Step {
    id: "child_kin",
    joins: false,
    stage: Stage::Tell,
    title: t("您是孩子的什么人？", "Who are you to the child?"),
    help: NONE,
    short: t("和孩子的关系", "Relation to the child"),
    ask: Ask::One(&[
        choice("parent", t("爸爸、妈妈", "A parent"), NONE),
        choice("grandparent", t("爷爷奶奶、外公外婆", "A grandparent"), NONE),
        choice("relative", t("别的亲属", "Another relative"), NONE),
        choice("other", t("不是亲属", "No relative"), NONE),
    ]),
    when: CHILD,
    signpost: None,
    more: None,
};

const GUARDIAN: Step = Step {
    id: "guardian",
    joins: true,
    stage: Stage::Tell,
    title: t("您是孩子的监护人吗？事先同意过吗？", "Are you the guardian? Did you agree?"),
    help: t(
        "请如实选。父母一般就是监护人。",
        "Please be truthful. Parents as a rule are the guardians.",
    ),
    short: t("监护人", "Guardian"),
    ask: Ask::One(&[
        choice(
            "refuses",
            t("是，事先不知道，现在也不同意", "Yes; I did not know and do not agree"),
            NONE,
        ),
        choice("agreed", t("是，事先同意过", "Yes; I had agreed"), NONE),
        choice("other", t("不是监护人", "No"), NONE),
    ]),
    when: CHILD,
    signpost: Some(Signpost {
        when: ChoseAny("guardian", &["agreed", "other"]),
        says: t(
            "事先同意过的，很难以孩子未成年为理由要回来。您不是监护人的，要由孩子的父母来写，或者请他们写授权委托书。",
            "If you had agreed, the child's age is hardly a ground. If you are not the guardian, a parent has to write this, or give you a power of attorney.",
        ),
        to: To::Home,
    }),
    more: Some(t(
        "八周岁以上的孩子，和年龄、智力相适应的付款有效，例如买文具。超出的，监护人不同意、不追认，可以要求退。",
        "From eight years on, payments that fit the child's age and understanding are valid, such as for stationery. Beyond that, a guardian who neither agrees nor ratifies may ask for the money back.",
    )),
};

const CHILD_AGE: Step = Step {
    id: "child_age",
    joins: true,
    stage: Stage::Tell,
    title: t("付款的时候，孩子多大？", "How old was the child?"),
    help: NONE,
    short: t("孩子的年龄", "Age of the child"),
    ask: Ask::One(&[
        choice("minor", t("八周岁以上，未满十八周岁", "Eight to seventeen"), NONE),
        choice("young", t("不满八周岁", "Under eight"), NONE),
    ]),
    when: CHILD,
    signpost: None,
    more: None,
};

const CHILD_WHAT: Step = Step {
    id: "child_what",
    joins: true,
    stage: Stage::Tell,
    title: t("孩子付的是什么钱？", "What did the child pay for?"),
    help: NONE,
    short: t("付的是什么", "Paid for"),
    ask: Ask::One(&[
        choice("game", t("游戏充值", "Game credit"), NONE),
        choice("live", t("直播打赏", "Gifts in a live stream"), NONE),
        choice("video", t("视频、音乐会员", "Video or music membership"), NONE),
        choice("social", t("社交软件里的付费", "Paid features of a social app"), NONE),
        choice("goods", t("网购的东西", "Goods bought online"), NONE),
        choice("other", t("其他", "Something else"), NONE),
    ]),
    when: CHILD,
    signpost: None,
    more: None,
};

/// The account may be a relative's: the one who complains is not its holder.
const HOLDER: Step = Step {
    id: "holder",
    joins: true,
    stage: Stage::Tell,
    title: t("用的是谁的账户？", "Whose account was used?"),
    help: t(
        "是亲戚的账户，请他本人去找钱包和银行，或者写一份授权委托书。",
        "If it is a relative's, they have to speak to the wallet and the bank themselves, or give you a power of attorney.",
    ),
    short: t("谁的账户", "Whose account"),
    ask: Ask::One(&[
        choice("mine", t("我的", "Mine"), NONE),
        choice("child", t("孩子自己的", "The child's own"), NONE),
        choice("relative", t("家里人、亲戚的", "A relative's"), NONE),
    ]),
    when: CHILD,
    signpost: None,
    more: None,
};

const CARD_USER: Step = Step {
    id: "card_user",
    joins: false,
    stage: Stage::Tell,
    title: t("亲属卡是给谁用的？", "Who uses the family card?"),
    help: t(
        "例如「母亲」「儿子」，或者写姓名。",
        "Such as 「母亲」 (mother) or 「儿子」 (son), or the name, in Chinese.",
    ),
    short: t("使用人", "User of the card"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: RELATIVE,
    signpost: None,
    more: None,
};

const CARD_KNEW: Step = Step {
    id: "card_knew",
    joins: true,
    stage: Stage::Tell,
    title: t("问过他了吗？这些是他花的吗？", "Did you ask? Did that person spend it?"),
    help: t(
        "先问清家里人。是他花的，多半要家里自己商量。",
        "Ask your family first. If they spent it, it is mostly for the family to settle.",
    ),
    short: t("是他花的吗", "Spent by that person"),
    ask: Ask::One(&[
        choice("yes", t("是他花的", "Yes"), NONE),
        choice("denies", t("他说不是他花的", "They say it was not them"), NONE),
        choice("not_yet", t("还没问", "I have not asked"), NONE),
    ]),
    when: RELATIVE,
    signpost: Some(Signpost {
        when: Chose("card_knew", "denies"),
        says: t(
            "家里谁都没花过，像是被盗。先关卡、冻结账户，再从「账户疑似被盗」开始。",
            "If nobody in the family spent it, it may be theft. Close the card and freeze the account, then start from 「账户疑似被盗」 (account stolen).",
        ),
        to: To::Problem("account_stolen"),
    }),
    more: None,
};

const CARD_CLOSED: Step = Step {
    id: "card_closed",
    joins: true,
    stage: Stage::Tell,
    title: t("亲属卡关掉了吗？", "Is the family card closed?"),
    help: t("在付款的 App 里搜索「亲属卡」。", "Search the app for 「亲属卡」."),
    short: t("亲属卡", "Family card"),
    ask: Ask::One(&[
        choice("no", t("还没有", "Not yet"), NONE),
        choice("yes", t("关掉了", "Yes"), NONE),
    ]),
    when: RELATIVE,
    signpost: None,
    more: None,
};

const UNAWARE_HOW: Step = Step {
    id: "unaware_how",
    joins: false,
    stage: Stage::Tell,
    title: t("当时是怎么操作的？", "What did you do?"),
    help: NONE,
    short: t("怎么操作的", "What was done"),
    ask: Ask::One(&[
        choice("tapped", t("点了按钮、链接", "I tapped a button or link"), NONE),
        choice("scanned", t("扫了二维码", "I scanned a code"), NONE),
        choice("auto", t("没输密码，钱就扣了", "It was taken without a password"), NONE),
    ]),
    when: UNAWARE,
    signpost: Some(Signpost {
        when: Chose("unaware_how", "auto"),
        says: t(
            "没输密码就扣的，多半开着免密支付、自动扣款。先在付款的 App 里搜索这几个字，关掉。每个月都扣的，从「自动续费、免密代扣」开始。",
            "Taken without a password: most likely 「免密支付」 (payment without password) or 「自动扣款」 (automatic charge) is on. Search the app for these words and switch it off. If it comes every month, start from 「自动续费、免密代扣」 (auto-renewal).",
        ),
        to: To::ProblemForSome("auto_renewal"),
    }),
    more: None,
};

const PAGE_SAID: Step = Step {
    id: "page_said",
    joins: true,
    stage: Stage::Tell,
    title: t("页面写明要付多少钱了吗？", "Did the page say how much you would pay?"),
    help: t("照记得的选。", "As far as you remember."),
    short: t("页面怎么写的", "What the page said"),
    ask: Ask::One(&[
        choice("none", t("没有写", "No"), NONE),
        choice("small", t("有，但字小、不显眼", "Yes, but in small print"), NONE),
        choice("clear", t("写得很明显", "Yes, plainly"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: UNAWARE,
    signpost: None,
    more: None,
};

const SHOWN_BY_ACCOUNT: Step = Step {
    title: t("钱是在哪里付的？", "Where was it paid?"),
    help: t(
        "看账单在谁那里能查到。这决定找谁投诉。",
        "Whose bill lists it? It decides where you complain.",
    ),
    short: t("在哪里付的", "Paid where"),
    ..SHOWN_BY
};

const WRONG_PAYMENTS: Step = Step {
    title: t("把付错的记下来", "Write down the payments"),
    help: t(
        "照着账单写。扣了两次的，两笔都记。外币的，写账单上入账的人民币。",
        "Copy them from the bill. If it was charged twice, list both. For foreign money, the yuan that the bill shows.",
    ),
    short: t("付错的款", "Payments"),
    ..PAYMENTS
};

const DUE: Step = Step {
    id: "due",
    joins: true,
    stage: Stage::Payments,
    title: t("本来该付多少钱？", "How much should it have been?"),
    help: t(
        "标的价、说好的价，或者确认时看到的金额。",
        "The marked or agreed price, or the sum that you confirmed.",
    ),
    short: t("该付的钱", "Sum due"),
    ask: Ask::Money { unknown: true, zero: true },
    when: Any(&[OVER, SHORT, MISTYPED, DIFFERENT]),
    signpost: None,
    more: None,
};

const DIFFERENCE: Step = Step {
    id: "difference",
    joins: true,
    stage: Stage::Payments,
    title: t("差了多少钱？", "How much is the difference?"),
    help: t(
        "多付、少找、该退的那部分。扣了两次的，写多扣的那一笔。",
        "What was too much, or has to come back. If charged twice, the surplus payment.",
    ),
    short: t("差的钱", "Difference"),
    ask: Ask::Money { unknown: true, zero: false },
    when: PARTLY,
    signpost: None,
    more: None,
};

const FOREIGN_SUM: Step = Step {
    id: "foreign_sum",
    joins: true,
    stage: Stage::Payments,
    title: t("外币是多少？", "How much was it in foreign money?"),
    help: t("照小票抄，例如 USD 50。", "As on the slip, for example USD 50."),
    short: t("外币金额", "Foreign sum"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: FOREIGN,
    signpost: None,
    more: None,
};

const HOLD: Step = Step {
    id: "hold",
    joins: true,
    stage: Stage::Payments,
    title: t("这笔押金现在怎样了？", "What has become of the deposit?"),
    help: NONE,
    short: t("押金", "Deposit"),
    ask: Ask::One(&[
        choice("held", t("用完了，钱还冻着", "It is over, and the money is still held"), NONE),
        choice("taken", t("结算时多扣了", "Too much was taken at the end"), NONE),
    ]),
    when: PREAUTH,
    signpost: None,
    more: None,
};

const HELD: Condition = Chose("hold", "held");

const DEMAND_OPTIONS: &[Choice] = &[
    Choice {
        when: Not(&Any(&[RELATIVE, HELD])),
        ..usual(choice("refund", t("把钱退给我", "Return the money"), NONE))
    },
    Choice {
        when: HELD,
        ..usual(choice("release", t("把冻着的钱解冻", "Release what is held"), NONE))
    },
    Choice {
        when: PARTLY,
        ..usual(choice("explain", t("写明钱是怎么算的", "Show how it was calculated"), NONE))
    },
    Choice {
        when: Any(&[PERSON, CODE]),
        ..usual(choice(
            "keep",
            t("保存收款人的资料，以后法院要用", "Keep the payee's details for a court"),
            NONE,
        ))
    },
    Choice {
        when: UNAWARE,
        ..usual(choice("page", t("拿出当时的页面", "Produce the page then shown"), NONE))
    },
    Choice {
        when: CHILD,
        ..choice(
            "limits",
            t("说明怎样限制未成年人付款的", "State how payments by minors are limited"),
            t("游戏、直播、视频、社交", "Games, live streams, video, social apps"),
        )
    },
    Choice {
        when: RELATIVE,
        ..usual(choice(
            "card_list",
            t("给我亲属卡每一笔的明细", "Give me each payment by the family card"),
            NONE,
        ))
    },
    Choice {
        when: RELATIVE,
        ..usual(choice("card_close", t("关掉亲属卡", "Close the family card"), NONE))
    },
    Choice { when: LENT, ..NO_COLLECTION },
    Choice { when: CONSUMER, ..NAMED },
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
        "没有人能保证退款。付错人的，钱包和银行多半只能转告对方。要求写得越具体，越容易办。",
        "Nobody can promise a refund. Where it went to the wrong payee, the wallet and the bank can usually only pass it on. The more exact the demand, the easier it is to meet.",
    )),
};

/// Who sold something, or mediates with the seller.
const SELLERS: &[Receiver] = &[Merchant, Market, Association];
/// Who pays back, or orders it.
const REFUNDERS: &[Receiver] = &[Merchant, Market, Association, Court];
/// Who passes on what a seller or payee is asked for.
const CARRIERS: &[Receiver] = &[Platform, Clearing, Store, Telecom];
/// Who executed the payment, and who supervises them.
const KEEPERS: &[Receiver] = &[Platform, Clearing, Bank, Store, Telecom, Pboc, Nfra];
/// The same without banks, which may only stand behind.
const OTHERS: &[Receiver] = &[Platform, Clearing, Store, Telecom, Pboc];
const BANKS: &[Receiver] = &[Bank, Nfra];

/// The whole of it; the amount in words once.
const ALL_BACK: Text = t(
    "退还[{several} {count} 笔]付款[{several}，共] {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
    "Refund the [{several}{count} payments, {total} in all|payment of {total}][, less {refunded} already refunded: {open} is outstanding].",
);

/// The person paid two times, of which one was too much.
const PAID_TWICE: Condition = ChoseAny("twice_how", &["retried", "two_ways", "shown_twice"]);
const TAKEN_TWICE: Text = t(
    "核对这几笔扣款，退还重复扣除的[ {difference}|款项]。",
    "Check these debits and refund [the {difference}|what was] taken twice.",
);
const PASS_ON_TWICE: Text = t(
    "核对这几笔扣款，督促收款商户退还重复收取的[ {difference}|款项]。",
    "Check these debits, and see to it that the merchant refunds [the {difference}|what was] charged twice.",
);
const TAKEN_WRONGLY: Text = t(
    "查明扣款和确认金额不一致的原因，退还多扣的[ {difference}|部分]。",
    "Find out why the debit differs from what I confirmed, and refund [the {difference}|what was] taken too much.",
);

/// A part of it, by as much as is known.
const fn part(to: &'static [Receiver], when: Condition, text: Text, brief: Text) -> Demand {
    Demand { id: "refund", to, when, text, brief }
}

const DEMAND_LINES: &[Demand] = &[
    part(
        REFUNDERS,
        Any(&[OVER, Chose("hold", "taken")]),
        t(
            "退还多收的[ {difference}|部分]。",
            "Refund [the {difference}|what was] charged too much.",
        ),
        t("退还多收的[ {difference}|部分]", "refund the surplus"),
    ),
    part(
        REFUNDERS,
        SHORT,
        t(
            "补还少找的[ {difference}|部分]。",
            "Pay [the {difference}|what is] still owed as change.",
        ),
        t("补还少找的[ {difference}|部分]", "pay the missing change"),
    ),
    part(
        REFUNDERS,
        MISTYPED,
        t("退还多付的[ {difference}|部分]。", "Return [the {difference}|what was] paid too much."),
        t("退还多付的[ {difference}|部分]", "return the surplus"),
    ),
    part(
        REFUNDERS,
        TWICE,
        t(
            "退还重复收取的[ {difference}|款项]。",
            "Refund [the {difference} that was|what was] charged twice.",
        ),
        t("退还重复收取的[ {difference}|款项]", "refund the double charge"),
    ),
    part(
        OTHERS,
        Chose("twice_how", "once"),
        TAKEN_TWICE,
        t("退还重复扣除的[ {difference}|款项]", "refund the double debit"),
    ),
    part(
        BANKS,
        All(&[BY_BANK, Chose("twice_how", "once")]),
        TAKEN_TWICE,
        t("退还重复扣除的[ {difference}|款项]", "refund the double debit"),
    ),
    part(
        OTHERS,
        PAID_TWICE,
        PASS_ON_TWICE,
        t(
            "督促商户退还重复收取的[ {difference}|款项]",
            "see to it that the double charge is refunded",
        ),
    ),
    part(
        BANKS,
        All(&[BY_BANK, PAID_TWICE]),
        PASS_ON_TWICE,
        t(
            "督促商户退还重复收取的[ {difference}|款项]",
            "see to it that the double charge is refunded",
        ),
    ),
    part(
        BANKS,
        All(&[Not(&BY_BANK), Any(&[TWICE, DIFFERENT])]),
        t(
            "查明本人银行卡被扣款几笔、各多少、付给了谁，并书面告知。",
            "Find out how often my card was charged, how much each time and for whom, and tell me in writing.",
        ),
        t(
            "查明银行卡被扣款几笔、付给了谁",
            "find out how often the card was charged, and for whom",
        ),
    ),
    part(
        OTHERS,
        DIFFERENT,
        TAKEN_WRONGLY,
        t("退还多扣的[ {difference}|部分]", "refund the surplus"),
    ),
    part(
        BANKS,
        All(&[BY_BANK, DIFFERENT]),
        TAKEN_WRONGLY,
        t("退还多扣的[ {difference}|部分]", "refund the surplus"),
    ),
    part(
        KEEPERS,
        FOREIGN,
        t(
            "核对折算，退还多扣的[ {difference}|部分]。",
            "Check the conversion and refund [the {difference}|what was] taken too much.",
        ),
        t("退还多扣的[ {difference}|部分]", "refund the surplus"),
    ),
    part(
        KEEPERS,
        FEE,
        t("退还多收的费用[ {difference}]。", "Refund the surplus fee[ of {difference}]."),
        t("退还多收的费用[ {difference}]", "refund the surplus fee"),
    ),
    part(
        CARRIERS,
        Any(&[OVER, SHORT, Chose("paid_whom", "shop"), Chose("hold", "taken")]),
        t(
            "将本投诉转给收款商户，督促其退还[ {difference}|差额]。",
            "Forward this complaint to the merchant and see to it that [{difference}|the difference] is refunded.",
        ),
        t("督促商户退还[ {difference}|差额]", "see to it that the difference is refunded"),
    ),
    part(
        &[Bank, Pboc, Nfra],
        Chose("hold", "taken"),
        t(
            "查明这笔预授权的结算金额，协助退还多扣的[ {difference}|部分]。",
            "Find out at which sum the pre-authorisation was settled, and help to have [the {difference}|what was] taken too much refunded.",
        ),
        t("查明预授权的结算金额", "find out at which sum it was settled"),
    ),
    part(
        &[Court],
        Any(&[DIFFERENT, FOREIGN, FEE]),
        t("退还多扣的[ {difference}|部分]。", "Refund [the {difference}|what was] taken too much."),
        t("退还多扣的[ {difference}|部分]", "refund the surplus"),
    ),
    part(
        &[Marketplace],
        PARTLY,
        t(
            "协助本人与商家解决争议，督促商家退还[ {difference}|差额]。",
            "Help me to settle this with the seller, and see to it that [{difference}|the difference] is refunded.",
        ),
        t("督促商家退还[ {difference}|差额]", "see to it that the difference is refunded"),
    ),
    Demand { when: All(&[Any(&[CHILD, UNAWARE]), OpenAtLeast(1)]), ..press_the_shop("refund") },
    // The money of another: it is stopped, or passed on.
    part(
        KEEPERS,
        All(&[PERSON, Chose("arrived", "not_yet")]),
        t(
            "停止这笔款项入账，退回本人付款的账户。",
            "Stop the payment before it is credited, and return it to the account I paid from.",
        ),
        t("停止入账，退回本人账户", "stop it and return it"),
    ),
    part(
        KEEPERS,
        All(&[WRONG_PAYEE, OpenAtLeast(1), Not(&Chose("arrived", "not_yet"))]),
        t(
            "联系收款人，转告本人请求退回 {open}（{open_upper}），并把结果告知本人。",
            "Contact the payee, pass on my request for the return of {open}, and tell me the outcome.",
        ),
        t("联系收款人，转告本人请求退回 {open}", "pass on my request for {open} to the payee"),
    ),
    part(
        KEEPERS,
        All(&[MISTYPED, PERSON, Not(&Chose("arrived", "not_yet"))]),
        t(
            "联系收款人，转告本人请求退回多付的[ {difference}|部分]，并把结果告知本人。",
            "Contact the payee, pass on my request for the return of [the {difference}|what was] paid too much, and tell me the outcome.",
        ),
        t(
            "联系收款人，转告本人请求退回多付的[ {difference}|部分]",
            "pass on my request to the payee",
        ),
    ),
    part(
        &[Merchant, Court],
        All(&[WRONG_PAYEE, OpenAtLeast(1)]),
        t(
            "将误付的 {total}[扣除已退 {refunded} 后的 {open}]（{open_upper}）退回本人付款的账户。",
            "Return the {total} paid by mistake[, less {refunded} already returned: {open},] to the account I paid from.",
        ),
        t("将误付的 {open} 退回本人付款的账户", "return {open} to the account I paid from"),
    ),
    part(
        &[Merchant, Store, Telecom, Market, Association, Court],
        All(&[Any(&[CHILD, UNAWARE]), OpenAtLeast(1)]),
        ALL_BACK,
        t("退还 {open}", "refund {open}"),
    ),
    part(
        &[Platform, Clearing],
        All(&[Any(&[CHILD, UNAWARE]), OpenAtLeast(1)]),
        t(
            "将本投诉转给收款商户，督促其退还 {open}（{open_upper}）。",
            "Forward this complaint to the merchant and see to it that {open} is refunded.",
        ),
        t("督促商户退还 {open}", "see to it that {open} is refunded"),
    ),
    Demand {
        id: "release",
        to: SELLERS,
        when: Always,
        text: t(
            "办结这笔预授权，解除对本人款项的冻结。",
            "Settle the pre-authorisation and release my money.",
        ),
        brief: t("办结预授权，解除冻结", "settle and release it"),
    },
    Demand {
        id: "release",
        to: KEEPERS,
        when: Always,
        text: t(
            "查明这笔预授权的状态。商家已经办结的，解除冻结，并告知日期。",
            "Find out the state of the pre-authorisation. If the seller has settled it, release the money and tell me the day.",
        ),
        brief: t("查明预授权的状态并解除冻结", "find out its state and release it"),
    },
    Demand {
        id: "explain",
        to: SELLERS,
        when: TWICE,
        text: t(
            "书面说明每笔收款对应哪个订单。",
            "State in writing to which order each payment belongs.",
        ),
        brief: t("说明每笔收款对应的订单", "state to which order each belongs"),
    },
    Demand {
        id: "explain",
        to: SELLERS,
        when: Not(&Any(&[PERSON, TWICE])),
        text: t("书面写明收取的金额怎么算的。", "Show in writing how the sum was calculated."),
        brief: t("写明金额的计算", "show the calculation"),
    },
    Demand {
        id: "explain",
        to: KEEPERS,
        when: FOREIGN,
        text: t(
            "书面说明折算用的汇率、日期和收取的费用。",
            "State in writing the rate, its day and the fees that were charged.",
        ),
        brief: t("说明汇率、日期和费用", "state the rate, day and fees"),
    },
    Demand {
        id: "explain",
        to: KEEPERS,
        when: Any(&[DIFFERENT, FEE, TWICE, PREAUTH]),
        text: t(
            "书面说明[{several}每笔|这笔]扣款的依据、金额和收款方。",
            "State in writing the ground, the amount and the payee of [{several}each|the] debit.",
        ),
        brief: t(
            "说明[{several}每笔|这笔]扣款的依据",
            "state the ground of [{several}each|the] debit",
        ),
    },
    Demand {
        id: "keep",
        to: &[Platform, Clearing, Bank],
        when: Always,
        text: t(
            "保存收款账户的身份信息和交易记录，供人民法院调取。",
            "Keep the identity of the receiving account and the records, for a court to ask for.",
        ),
        brief: t("保存收款账户的信息", "keep the details of the payee"),
    },
    Demand {
        id: "page",
        to: &[Merchant, Store, Telecom, Market, Association],
        when: Always,
        text: t("提供本人付款时展示的页面。", "Produce the page that was shown when I paid."),
        brief: t("提供当时展示的页面", "produce the page then shown"),
    },
    Demand {
        id: "limits",
        to: &[Merchant, Store, Market, Association],
        when: ONLINE_SERVICE,
        text: t(
            "说明对未成年人付款的限制措施，以及当时为什么没有拦住。",
            "State how payments by minors are limited, and why these were not stopped.",
        ),
        brief: t("说明对未成年人付款的限制措施", "state how minors' payments are limited"),
    },
    Demand {
        id: "limits",
        to: &[Merchant, Store, Market, Association],
        when: Not(&ONLINE_SERVICE),
        text: t(
            "说明下单时怎样核实付款人的年龄。",
            "State how the age of the payer was checked when it was ordered.",
        ),
        brief: t("说明怎样核实付款人的年龄", "state how the age was checked"),
    },
    Demand {
        id: "card_list",
        to: KEEPERS,
        when: Always,
        text: t(
            "提供亲属卡每笔付款的时间、商户、金额和单号。",
            "Provide the time, the merchant, the amount and the number of each payment by the family card.",
        ),
        brief: t("提供亲属卡每笔付款的明细", "list the payments by the family card"),
    },
    Demand {
        id: "card_close",
        to: KEEPERS,
        when: Chose("card_closed", "no"),
        text: t("关闭这张亲属卡。", "Close the family card."),
        brief: t("关闭亲属卡", "close the family card"),
    },
    Demand {
        id: "card_close",
        to: KEEPERS,
        when: Chose("card_closed", "yes"),
        text: t(
            "书面确认这张亲属卡已经关闭。",
            "Confirm in writing that the family card is closed.",
        ),
        brief: t("确认亲属卡已关闭", "confirm that it is closed"),
    },
    Demand { when: All(&[CONSUMER, SELLER_NAMED.when]), ..SELLER_NAMED },
    Demand { when: All(&[CONSUMER, SELLER_NAMES_ITSELF.when]), ..SELLER_NAMES_ITSELF },
    NAME_THE_SHOP,
    COLLECT_NOTHING,
    LOOK_INTO_IT,
    COSTS,
    RECORDS_LINE,
    Demand { to: &[Platform, Clearing, Bank, Lender, Store, Telecom, Marketplace], ..WRITTEN_LINE },
    Demand { to: &[Merchant], when: Not(&PERSON), ..WRITTEN_LINE },
];

/// The services that must not let a minor pay beyond its capacity (MINOR-44).
const ONLINE_SERVICE: Condition = ChoseAny("child_what", &["game", "live", "video", "social"]);

/// Said to all but the seller or payee, who is spoken to.
const NOT_SELLER: &[Receiver] = &[
    Platform,
    Clearing,
    Bank,
    Lender,
    Store,
    Telecom,
    Marketplace,
    Market,
    Association,
    Pboc,
    Nfra,
    Inspection,
    Court,
];

const fn told(when: Condition, text: Text) -> Sentence {
    Sentence { to: NOT_SELLER, ..sentence(when, text) }
}

const fn to_seller(when: Condition, text: Text) -> Sentence {
    Sentence { to: &[Merchant], ..sentence(when, text) }
}

const SEVERAL: Condition = DisputedAtLeast(2);
const SINGLE: Condition = Not(&DisputedAtLeast(2));
/// The person paid, as a purchase.
const PAID: Condition =
    Any(&[OVER, SHORT, FOREIGN, DIFFERENT, Chose("paid_whom", "shop"), CODE, UNAWARE, FEE]);
const SENT: Condition = PERSON;

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "paid",
        sentences: &[
            sentence(
                All(&[PAID, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}][向{payees}]付款 {total}[，已退 {refunded}]。",
                    "On {first_moment} I paid {total}[ to {payees}][ by {place}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[PAID, SEVERAL]),
                t(
                    "{span}，本人[用{place}][向{payees}]付款 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I made {count} payments[ to {payees}][ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[PREAUTH, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}][向{payees}]交押金，预授权 {total}[，已退 {refunded}]。",
                    "On {first_moment} I gave[ {payees}] a pre-authorisation of {total} as a deposit[ by {place}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[PREAUTH, SEVERAL]),
                t(
                    "{span}，本人[用{place}][向{payees}]交押金，预授权 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I gave[ {payees}] {count} pre-authorisations as deposits[ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            to_seller(
                All(&[SENT, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}]向您的账户转账 {total}[，已退 {refunded}]。",
                    "On {first_moment} I transferred {total} to your account[ by {place}][; {refunded} has come back].",
                ),
            ),
            to_seller(
                All(&[SENT, SEVERAL]),
                t(
                    "{span}，本人[用{place}]向您的账户转账 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I made {count} transfers to your account[ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            told(
                All(&[SENT, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}][向{payees}]转账 {total}[，已退 {refunded}]。",
                    "On {first_moment} I transferred {total}[ to {payees}][ by {place}][; {refunded} has come back].",
                ),
            ),
            told(
                All(&[SENT, SEVERAL]),
                t(
                    "{span}，本人[用{place}][向{payees}]转账 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I made {count} transfers[ to {payees}][ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[TWICE, SINGLE]),
                t(
                    "{first_moment}，本人[的{place}账户]被扣款 {total}[，收款方是{payees}][，已退 {refunded}]。",
                    "On {first_moment}, {total} was taken from my [{place} ]account[ for {payees}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[TWICE, SEVERAL]),
                t(
                    "{span}，本人[的{place}账户]被扣款 {count} 笔，共 {total}[，收款方是{payees}][，其中已退 {refunded}]。",
                    "{span}: {count} debits were made from my [{place} ]account[ for {payees}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[CHILD, SINGLE]),
                t(
                    "{first_moment}，孩子[用{place}][向{payees}]付款 {total}[，已退 {refunded}]。",
                    "On {first_moment} a child paid {total}[ to {payees}][ by {place}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[CHILD, SEVERAL]),
                t(
                    "{span}，孩子[用{place}][向{payees}]付款 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: a child made {count} payments[ to {payees}][ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(Chose("holder", "mine"), t("用的是本人的账户。", "The account is mine.")),
            sentence(
                Chose("holder", "child"),
                t("用的是孩子自己的账户。", "The account is the child's own."),
            ),
            sentence(
                Chose("holder", "relative"),
                t("用的是亲属的账户。", "The account is a relative's."),
            ),
            sentence(
                All(&[RELATIVE, SINGLE]),
                t(
                    "{first_moment}，本人[在{place}]开通的亲属卡[（使用人：{card_user}）][向{payees}]付款 {total}[，已退 {refunded}]。",
                    "On {first_moment} the family card that I opened[ with {place}][ (user: {card_user})] paid {total}[ to {payees}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[RELATIVE, SEVERAL]),
                t(
                    "{span}，本人[在{place}]开通的亲属卡[（使用人：{card_user}）][向{payees}]付款 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: the family card that I opened[ with {place}][ (user: {card_user})] made {count} payments[ to {payees}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[Known("due"), Not(&DIFFERENT), Not(&PERSON)]),
                t("应付的金额是 {due}。", "The sum due was {due}."),
            ),
            sentence(
                All(&[Known("due"), PERSON]),
                t("本来要转的金额是 {due}。", "I meant to transfer {due}."),
            ),
            told(
                OVER,
                t("商家多收了[ {difference}]。", "The seller charged [{difference} ]too much."),
            ),
            to_seller(
                OVER,
                t("贵方多收了[ {difference}]。", "You charged [{difference} ]too much."),
            ),
            told(
                SHORT,
                t(
                    "商家找回的钱不够，少找了[ {difference}|一部分]。",
                    "The seller gave too little back[: {difference} is missing].",
                ),
            ),
            to_seller(
                SHORT,
                t(
                    "贵方找回的钱不够，少找了[ {difference}|一部分]。",
                    "You gave too little back[: {difference} is missing].",
                ),
            ),
            sentence(
                MISTYPED,
                t(
                    "本人输错了金额，多付了[ {difference}|一部分]。",
                    "I typed the wrong amount and paid [{difference} ]too much.",
                ),
            ),
            sentence(
                DIFFERENT,
                t(
                    "[本人确认的金额是 {due}，]实际扣款和本人确认的金额不一致[，多扣了 {difference}]。",
                    "[I confirmed {due}. ]What was taken differs from what I confirmed[: {difference} too much].",
                ),
            ),
            sentence(
                FOREIGN,
                t(
                    "这是外币消费[，外币金额是 {foreign_sum}]。折成人民币的金额不对[，多扣了 {difference}]。",
                    "It was a purchase in foreign money[, {foreign_sum}]. The sum in yuan is wrong[: {difference} too much].",
                ),
            ),
            sentence(
                HELD,
                t(
                    "消费已经结束，款项仍被冻结[，应解冻 {difference}]。",
                    "The matter is over and the money is still held[; {difference} has to be released].",
                ),
            ),
            sentence(
                Chose("hold", "taken"),
                t(
                    "结算时多扣了[ {difference}|一部分]。",
                    "[{difference} ]too much was taken when it was settled.",
                ),
            ),
            sentence(
                FEE,
                t(
                    "实际收取的费用和显示的不一致[，多收了 {difference}]。",
                    "The fee that was charged differs from what was shown[: {difference} too much].",
                ),
            ),
            sentence(
                Chose("twice_how", "once"),
                t("本人只付款一次，却被重复扣款。", "I paid once only and was charged twice."),
            ),
            sentence(
                Chose("twice_how", "retried"),
                t(
                    "页面显示没有付成，本人又付了一次，结果两次都扣了款。",
                    "The page said that it had not gone through, so I paid again; both were taken.",
                ),
            ),
            sentence(
                Chose("twice_how", "two_ways"),
                t(
                    "同一笔账，本人用两种方式各付了一次。",
                    "I paid the same bill once in each of two ways.",
                ),
            ),
            sentence(
                All(&[TWICE, Known("difference")]),
                t("重复的款项是 {difference}。", "The surplus is {difference}."),
            ),
            told(
                TRANSFER,
                t(
                    "本人本来要转给别人，误转给了这个收款人。",
                    "It was meant for someone else; I sent it to this payee by mistake.",
                ),
            ),
            Sentence {
                to: &[Court],
                ..sentence(
                    All(&[WRONG_PAYEE, Chose("owed", "no")]),
                    t(
                        "本人不欠这个收款人钱，也没有别的理由要付给他。",
                        "I owe this payee nothing, and had no other reason to pay.",
                    ),
                )
            },
            to_seller(
                TRANSFER,
                t(
                    "本人本来要转给别人，误转给了您。",
                    "It was meant for someone else; I sent it to you by mistake.",
                ),
            ),
            told(
                CODE,
                t(
                    "本人在店里扫错了二维码，款项付给了另一家。",
                    "I scanned the wrong code in a shop; the money went to another one.",
                ),
            ),
            to_seller(
                CODE,
                t(
                    "本人在店里扫错了二维码，款项误付给了贵方。",
                    "I scanned the wrong code in a shop; the money went to you by mistake.",
                ),
            ),
        ],
    },
    Paragraph {
        id: "circumstances",
        sentences: &[
            sentence(
                Chose("arrived", "not_yet"),
                t("款项尚未到账。", "The money has not arrived yet."),
            ),
            told(
                Chose("payee_said", "no_answer"),
                t("本人已联系收款人，没有得到回复。", "I contacted the payee and got no answer."),
            ),
            told(
                Chose("payee_said", "refused"),
                t(
                    "本人已联系收款人，对方不同意退回。",
                    "I contacted the payee, who refuses to return it.",
                ),
            ),
            told(
                Chose("payee_said", "no_way"),
                t("本人没有收款人的联系方式。", "I have no way to contact the payee."),
            ),
            sentence(
                All(&[CHILD, Not(&Chose("child_what", "other"))]),
                t("付款用于{child_what}。", "It was for: {child_what}."),
            ),
            sentence(
                Chose("child_age", "minor"),
                t(
                    "付款时，孩子已满八周岁、未满十八周岁。",
                    "The child was between eight and seventeen years old at the time.",
                ),
            ),
            sentence(
                Chose("child_age", "young"),
                t("付款时，孩子不满八周岁。", "The child was under eight at the time."),
            ),
            sentence(
                Chose("child_kin", "parent"),
                t("孩子是本人的子女。", "I am the child's parent."),
            ),
            sentence(GRANDPARENT, OF_GRANDPARENT),
            sentence(KIN, OF_KIN),
            sentence(
                Chose("guardian", "other"),
                t("本人不是孩子的监护人。", "I am not the child's guardian."),
            ),
            sentence(
                Chose("guardian", "refuses"),
                t(
                    "本人是孩子的监护人，事先不知情，现在不同意、不追认。",
                    "I am the child's guardian; I knew nothing of it, do not agree and do not ratify it.",
                ),
            ),
            sentence(
                Chose("card_knew", "denies"),
                t(
                    "使用人称不是本人所付。",
                    "The user of the card says that they did not make the payment.",
                ),
            ),
            sentence(
                Chose("card_closed", "yes"),
                t("本人已关闭亲属卡。", "I have closed the family card."),
            ),
            sentence(
                Chose("unaware_how", "tapped"),
                t(
                    "本人点击页面时，不知道这是付款。",
                    "When I tapped the page I did not know that it was a payment.",
                ),
            ),
            sentence(
                Chose("unaware_how", "scanned"),
                t(
                    "本人扫描二维码时，不知道这是付款。",
                    "When I scanned the code I did not know that it was a payment.",
                ),
            ),
            sentence(
                Chose("unaware_how", "auto"),
                t(
                    "扣款时，本人没有输入密码，不知道这是付款。",
                    "I entered no password and did not know that it was a payment.",
                ),
            ),
            sentence(
                Chose("page_said", "none"),
                t("页面没有写明要付的金额。", "The page did not state the sum to be paid."),
            ),
            sentence(
                Chose("page_said", "small"),
                t(
                    "页面上，要付的金额字小、不显眼。",
                    "On the page the sum to be paid stood in small, inconspicuous print.",
                ),
            ),
            as_consumer(),
        ],
    },
];

const BRIEF: &[Point] = &[
    point(
        0,
        All(&[PAID, SINGLE]),
        t(
            "{first_moment}，本人[用{place}][向{payees}]付款 {total}[（已退 {refunded}）]。",
            "On {first_moment} I paid {total}[ to {payees}][ by {place}].",
        ),
    ),
    point(
        0,
        All(&[PAID, SEVERAL]),
        t(
            "{span}，本人[用{place}][向{payees}]付款 {count} 笔共 {total}[（已退 {refunded}）]。",
            "{span}: I made {count} payments[ to {payees}][ by {place}], {total} in all.",
        ),
    ),
    point(
        0,
        All(&[PREAUTH, SINGLE]),
        t(
            "{first_moment}，本人[用{place}][向{payees}]交押金，预授权 {total}[（已退 {refunded}）]。",
            "On {first_moment} I gave[ {payees}] a pre-authorisation of {total}[ by {place}].",
        ),
    ),
    point(
        0,
        All(&[PREAUTH, SEVERAL]),
        t(
            "{first_moment}起，本人[用{place}][向{payees}]交押金，预授权 {count} 笔共 {total}[（已退 {refunded}）]。",
            "On {first_moment} I gave[ {payees}] {count} pre-authorisations[ by {place}], {total} in all.",
        ),
    ),
    Point {
        weight: 0,
        says: told(
            All(&[SENT, SINGLE]),
            t(
                "{first_moment}，本人[用{place}][向{payees}]转账 {total}[（已退 {refunded}）]。",
                "On {first_moment} I transferred {total}[ to {payees}][ by {place}].",
            ),
        ),
    },
    Point {
        weight: 0,
        says: to_seller(
            All(&[SENT, SINGLE]),
            t(
                "{first_moment}，本人[用{place}]向您的账户转账 {total}[（已退 {refunded}）]。",
                "On {first_moment} I transferred {total} to your account[ by {place}].",
            ),
        ),
    },
    Point {
        weight: 0,
        says: told(
            All(&[SENT, SEVERAL]),
            t(
                "{first_moment}起，本人[用{place}][向{payees}]转账 {count} 笔共 {total}[（已退 {refunded}）]。",
                "From {first_moment} I made {count} transfers[ to {payees}][ by {place}], {total} in all.",
            ),
        ),
    },
    Point {
        weight: 0,
        says: to_seller(
            All(&[SENT, SEVERAL]),
            t(
                "{first_moment}起，本人[用{place}]向您的账户转账 {count} 笔共 {total}[（已退 {refunded}）]。",
                "From {first_moment} I made {count} transfers to your account[ by {place}], {total} in all.",
            ),
        ),
    },
    point(
        0,
        All(&[TWICE, SINGLE]),
        t(
            "{first_moment}，本人[的{place}账户]被扣款 {total}[（已退 {refunded}）][，收款方是{payees}]。",
            "On {first_moment}, {total} was taken from my [{place} ]account.",
        ),
    ),
    point(
        0,
        All(&[TWICE, SEVERAL]),
        t(
            "{first_moment}起，本人[的{place}账户]被扣款 {count} 笔共 {total}[（已退 {refunded}）][，收款方是{payees}]。",
            "From {first_moment}, {count} debits were made from my [{place} ]account, {total} in all.",
        ),
    ),
    point(
        0,
        All(&[CHILD, SINGLE]),
        t(
            "{first_moment}，未成年的孩子[用{place}][向{payees}]付款 {total}[（已退 {refunded}）]。",
            "On {first_moment} a child paid {total}[ to {payees}][ by {place}].",
        ),
    ),
    point(
        0,
        All(&[CHILD, SEVERAL]),
        t(
            "{first_moment}起，未成年的孩子[用{place}][向{payees}]付款 {count} 笔共 {total}[（已退 {refunded}）]。",
            "From {first_moment} a child made {count} payments[ to {payees}][ by {place}], {total} in all.",
        ),
    ),
    point(
        0,
        All(&[RELATIVE, SINGLE]),
        t(
            "{first_moment}，本人[在{place}]开通的亲属卡付款 {total}[（已退 {refunded}）]。",
            "On {first_moment} my family card[ with {place}] paid {total}.",
        ),
    ),
    point(
        0,
        All(&[RELATIVE, SEVERAL]),
        t(
            "{first_moment}起，本人[在{place}]开通的亲属卡付款 {count} 笔共 {total}[（已退 {refunded}）]。",
            "From {first_moment} my family card[ with {place}] made {count} payments, {total} in all.",
        ),
    ),
    point(
        2,
        All(&[Known("due"), Not(&DIFFERENT), Not(&PERSON)]),
        t("应付 {due}。", "Due was {due}."),
    ),
    point(2, All(&[Known("due"), PERSON]), t("本来要转 {due}。", "I meant {due}.")),
    point(1, OVER, t("多收了[ {difference}]。", "[{difference} ]too much was charged.")),
    point(1, SHORT, t("少找了[ {difference}|一部分]。", "The change was short[ by {difference}].")),
    point(
        1,
        MISTYPED,
        t("本人输错金额，多付了[ {difference}|一部分]。", "I typed too much[, by {difference}]."),
    ),
    point(
        1,
        DIFFERENT,
        t("和本人确认的[ {due}|金额]不一致。", "It differs from the [{due}|sum] I confirmed."),
    ),
    point(
        1,
        FOREIGN,
        t("外币[ {foreign_sum} ]折成人民币不对。", "The conversion[ of {foreign_sum}] is wrong."),
    ),
    point(1, HELD, t("消费已结束，仍被冻结。", "It is over and still held.")),
    point(
        1,
        Chose("hold", "taken"),
        t(
            "结算时多扣了[ {difference}|一部分]。",
            "Too much was taken when the deposit was settled.",
        ),
    ),
    point(1, FEE, t("收取的费用和显示的不一致。", "The fee differs from what was shown.")),
    point(
        1,
        Chose("twice_how", "once"),
        t("本人只付款一次，却被重复扣款。", "I paid once and was charged twice."),
    ),
    point(
        1,
        Chose("twice_how", "retried"),
        t(
            "显示没付成，又付一次，两次都扣了。",
            "It seemed to fail, I paid again, both were taken.",
        ),
    ),
    point(
        1,
        Chose("twice_how", "two_ways"),
        t("同一笔账用两种方式各付了一次。", "I paid it once in each of two ways."),
    ),
    point(1, TRANSFER, t("本人转错了人。", "I sent it to the wrong person.")),
    point(1, CODE, t("本人在店里扫错了码。", "I scanned the wrong code in a shop.")),
    point(1, Chose("arrived", "not_yet"), t("款项尚未到账。", "It has not arrived yet.")),
    point(
        1,
        Chose("guardian", "refuses"),
        t(
            "本人是监护人，事先不知情，不同意、不追认。",
            "I am the guardian, knew nothing of it and do not ratify it.",
        ),
    ),
    point(3, GRANDPARENT, OF_GRANDPARENT),
    point(3, KIN, OF_KIN),
    point(
        2,
        All(&[CHILD, Not(&Chose("child_what", "other"))]),
        t("用于{child_what}。", "It was for: {child_what}."),
    ),
    point(1, UNAWARE, t("本人不知道这是付款。", "I did not know that it was a payment.")),
    point(
        2,
        Chose("page_said", "none"),
        t("页面没有写明金额。", "The page did not state the sum."),
    ),
    point(4, Always, t("[单号 {last_order}。]", "[Order number {last_order}.]")),
];

const GRANDPARENT: Condition = Chose("child_kin", "grandparent");
const OF_GRANDPARENT: Text = t("孩子是本人的孙辈。", "I am the child's grandparent.");
const KIN: Condition = Chose("child_kin", "relative");
const OF_KIN: Text = t("孩子是本人的亲属。", "I am a relative of the child.");

const BASES: &[Basis] = &[
    Basis {
        source: "ECL-55",
        to: &[Platform, Clearing, Pboc],
        when: Any(&[DIFFERENT, Chose("twice_how", "once")]),
        says: INSTRUCTION_ERROR,
    },
    Basis {
        source: "ECL-55",
        to: BANKS,
        when: All(&[BY_BANK, Any(&[DIFFERENT, Chose("twice_how", "once")])]),
        says: INSTRUCTION_ERROR,
    },
    Basis { source: "ECL-55", to: &[Court], when: DIFFERENT, says: INSTRUCTION_ERROR },
    Basis {
        source: "PIR-25",
        to: &[Platform, Pboc],
        when: All(&[LICENSED, Any(&[DIFFERENT, TWICE])]),
        says: t(
            "支付机构应当确保支付指令完整、一致、可跟踪稽核、不可篡改。",
            "a payment institution has to keep payment instructions complete, consistent, traceable and unaltered.",
        ),
    },
    Basis {
        source: "PBOC5-15",
        to: BANKS,
        when: All(&[BY_BANK, DIFFERENT]),
        says: t(
            "银行不得擅自修改金融消费者的业务指令。",
            "a bank must not change a consumer's instruction on its own.",
        ),
    },
    Basis {
        source: "PRL-13",
        to: &[Merchant, Market, Association, Inspection, Court],
        when: Any(&[OVER, All(&[UNAWARE, Chose("page_said", "none")])]),
        says: t(
            "经营者不得在标价之外加价出售商品，不得收取任何未予标明的费用。",
            "a trader must not sell above the marked price or charge anything that was not marked.",
        ),
    },
    Basis {
        source: "PRL-41",
        to: &[Merchant, Market, Association, Court],
        when: All(&[OVER, Chose("demands", "refund")]),
        says: t(
            "经营者因价格违法行为致使消费者多付价款的，应当退还多付部分。",
            "a trader whose breach of the price rules made a consumer pay too much has to refund the surplus.",
        ),
    },
    Basis {
        source: "CPL-20",
        to: &[Merchant, Market, Association, Inspection, Court],
        when: UNMARKED,
        says: t(
            "经营者提供商品、服务应当明码标价。",
            "a trader has to mark the price of goods and services plainly.",
        ),
    },
    Basis {
        source: "CC-145",
        to: &[Merchant, Store, Market, Association, Court],
        when: All(&[Chose("child_age", "minor"), Chose("guardian", "refuses")]),
        says: t(
            "限制民事行为能力人实施的、和年龄智力不相适应的行为，经法定代理人同意、追认后才有效。",
            "what a minor of eight or more does beyond its age and understanding is valid only if the legal representative agrees to it or ratifies it.",
        ),
    },
    Basis {
        source: "MINOR-44",
        to: &[Merchant, Store, Market, Association],
        when: ONLINE_SERVICE,
        says: t(
            "游戏、直播、音视频、社交服务应当限制未成年人的消费数额，不得提供与其民事行为能力不符的付费服务。",
            "games, live streams, audio-video and social services have to limit what minors spend and must not offer them paid services beyond their capacity.",
        ),
    },
    Basis {
        source: "CC-157",
        to: &[Merchant, Store, Market, Association, Court],
        when: All(&[Chose("child_age", "minor"), Chose("guardian", "refuses")]),
        says: t(
            "行为不发生效力后，因该行为取得的财产应当返还。",
            "what was obtained by an act that takes no effect has to be returned.",
        ),
    },
    Basis {
        source: "CC-985",
        to: REFUNDERS,
        when: Any(&[WRONG_PAYEE, MISTYPED, TWICE, SHORT]),
        says: t(
            "没有法律根据取得不当利益的，受损失的人可以请求返还。",
            "whoever was enriched without a legal ground can be asked to return it.",
        ),
    },
    Basis {
        source: "ECL-59",
        to: &[Merchant, Store],
        when: All(&[CONSUMER, Any(&[super::SOLD_ONLINE, ONLINE_SERVICE])]),
        says: t(
            "电子商务经营者应当及时受理并处理投诉。",
            "an e-commerce operator has to take and handle complaints promptly.",
        ),
    },
    PLATFORM_HELPS,
    SHOP_UNNAMED,
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
        source: "ECL-53",
        to: PAYERS,
        when: Chose("demands", "records"),
        says: t(
            "电子支付服务提供者应当免费提供最近三年的交易记录。",
            "the payment provider has to give the records of the last three years free of charge.",
        ),
    },
];

const PRICE_PAGE: Item = Item {
    id: "price_page",
    name: t("标价和订单的凭据", "Proof of the marked price and the order"),
    why: t("本来该付多少钱", "what the sum should have been"),
    proves: t("应付的金额", "the sum that was due"),
    source: "PRL-13",
    how: &[
        (
            ChoseAny("amount_how", &["overcharged", "short_change"]),
            t(
                "在店里的，拍价签、菜单、小票。网上的，截图商品页和订单页，带上日期。",
                "In a shop: photograph the price tag, the menu and the receipt. Online: capture the product page and the order page with the date.",
            ),
        ),
        (
            DIFFERENT,
            t(
                "付款确认页、短信里写的金额，都截图。",
                "Capture the page of confirmation, and the sum named in the message.",
            ),
        ),
        (
            Always,
            t("商家说过的价钱，聊天也截图。", "Capture the chat in which a price was named, too."),
        ),
    ],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供当时的标价和订单金额。",
        "Please provide the marked price and the sum of the order at the time.",
    ),
    demanded_by: &["explain"],
    necessary: true,
    fades: 1,
    group: 4,
    when: Any(&[OVER, SHORT, MISTYPED, DIFFERENT, FEE]),
};

const PAGE_SEEN: Item = Item {
    id: "page_seen",
    name: t("付款时的页面", "The page on which it was paid"),
    why: t(
        "页面有没有写明要付钱、付多少",
        "whether the page said that it was a payment, and how much",
    ),
    proves: t("付款时展示的内容", "what was shown at the time of the payment"),
    source: "CPL-20",
    how: &[(
        Always,
        t(
            "能打开就录屏，从头录到付款前一步，别再付。二维码拍下来。",
            "If it still opens, record it up to the step before paying; do not pay again. Photograph the code.",
        ),
    )],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供本人付款时展示的页面。",
        "Please provide the page that was shown when I paid.",
    ),
    demanded_by: &["page"],
    necessary: true,
    fades: 0,
    group: 4,
    when: UNAWARE,
};

const INTENDED: Item = Item {
    id: "intended",
    name: t("本来要付给谁的凭据", "Proof of the payee that was meant"),
    why: t("款项是付错的", "that the payment was a mistake"),
    proves: t("本来要付的对象和金额", "to whom and how much was meant to be paid"),
    source: "CC-985",
    how: &[(
        Always,
        t(
            "截图和真正收款人的聊天、账单、正确的收款码。后来又付给对的人，那一笔也截图。",
            "Capture the chat with the right payee, the bill, the right code. If you then paid the right one, capture that too.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: true,
    fades: 3,
    group: 2,
    when: Any(&[PERSON, CODE]),
};

const PAYEE_CHAT: Item = Item {
    id: "payee_chat",
    name: t("和收款人的聊天、通话记录", "Chats and calls with the payee"),
    why: t("已经请对方退，对方怎么答的", "that the return was asked for, and the answer"),
    proves: t("本人已请求退回，以及对方的答复", "that I asked for its return, and the answer"),
    source: "EVID-14",
    how: &[(
        Always,
        t(
            "截图，要看得到对方的名称和账号。被拉黑的，也截图。",
            "Capture it with their name and account. If you were blocked, capture that.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 1,
    group: 2,
    when: ChoseAny("payee_said", &["no_answer", "refused"]),
};

const SLIP: Item = Item {
    id: "slip",
    name: t("消费和押金的单据", "The slips of the purchase and the deposit"),
    why: t("当时的币种、金额和约定", "the currency, the amount and what was agreed"),
    proves: t("消费的币种、金额和约定", "the currency, the amount and what was agreed"),
    source: "",
    how: &[(
        Always,
        t(
            "外币看小票上的币种和金额。押金要退房、还车的单子。",
            "For foreign money the currency and the sum on the slip; for a deposit the check-out or return slip.",
        ),
    )],
    holder: t("商家", "the seller"),
    held_by: &[Merchant],
    demand: t(
        "请提供本人这笔消费的签购单和结算单。",
        "Please provide the card slip and the final account of this purchase.",
    ),
    demanded_by: &["explain"],
    necessary: true,
    fades: 5,
    group: 4,
    when: Any(&[FOREIGN, PREAUTH]),
};

const CHILD_USE: Item = Item {
    id: "child_use",
    name: t("孩子操作的证明", "Proof that the child did it"),
    why: t("付款是孩子做的，不是大人", "that the child paid, and no adult"),
    proves: t("付款由孩子操作", "that the child made the payments"),
    source: "CC-145",
    how: &[(
        Always,
        t(
            "截图孩子的游戏账号、聊天、打赏记录和付款时间。那时大人在上班，也留证明。账号别注销。",
            "Capture the child's account, chats, gifts and the times of payment. If the adults were at work, keep proof of that. Do not delete the account.",
        ),
    )],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供这个账号的登录、充值和使用记录。",
        "Please provide the record of logins, top-ups and use of this account.",
    ),
    demanded_by: &[],
    necessary: true,
    fades: 1,
    group: 3,
    when: CHILD,
};

const KINSHIP: Item = Item {
    id: "kinship",
    name: t("和孩子的关系证明", "Proof of the relation to the child"),
    why: t("监护人的身份和孩子的年龄", "who the guardian is, and the child's age"),
    proves: t("本人是孩子的监护人，以及孩子的年龄", "that I am the guardian, and the child's age"),
    source: "CC-19",
    how: &[(
        Always,
        t(
            "户口本、出生医学证明。对方要才给，给的时候写上用途。",
            "The household register or the birth certificate. Hand it over only if asked, and write on the copy what it is for.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 9,
    group: 4,
    when: ChoseAny("guardian", &["refuses", "agreed"]),
};

/// Of who is no guardian: it proves no more than was said.
const RELATION: Item = Item {
    id: "relation",
    why: t("和孩子的关系、孩子的年龄", "what you are to the child, and the child's age"),
    proves: t(
        "本人和孩子的亲属关系，以及孩子的年龄",
        "how I am related to the child, and the child's age",
    ),
    how: &[(
        Always,
        t(
            "户口本，或者孩子的出生医学证明。对方要才给，给的时候写上用途。",
            "The household register or the birth certificate. Hand it over only if asked, and write on the copy what it is for.",
        ),
    )],
    when: All(&[Chose("guardian", "other"), Not(&Chose("child_kin", "other"))]),
    ..KINSHIP
};

const CARD_PAGE: Item = Item {
    id: "card_page",
    name: t("亲属卡的设置页和账单", "The settings and the bill of the family card"),
    why: t("给谁用、额度多少、哪天花的", "who uses it, its limit, and when it was used"),
    proves: t("亲属卡的使用人、额度和付款", "the user, the limit and the payments of the card"),
    source: "",
    how: &[(
        Always,
        t(
            "在付款的 App 里搜索「亲属卡」，整页截图。先截图，再关卡。",
            "Search the app for 「亲属卡」 and capture the page. Capture first, then close it.",
        ),
    )],
    holder: t("钱包", "the wallet"),
    held_by: &[Platform],
    demand: t(
        "请提供亲属卡每笔付款的时间、商户、金额和单号。",
        "Please provide the time, the merchant, the amount and the number of each payment by the family card.",
    ),
    demanded_by: &["card_list"],
    necessary: true,
    fades: 1,
    group: 1,
    when: RELATIVE,
};
