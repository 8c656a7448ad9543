//! 账户疑似被盗: payments that the person did not make (knowledge base P4).

use super::{CIVIL, PAYERS, RECORDS, RECORDS_LINE, WRITTEN, WRITTEN_ABOVE, WRITTEN_LINE};
use crate::content::steps::{
    ALIPAY_COMPANY, BANK_NAME, BANK_TOUCHED, BY_WALLET, CARD_TAIL, CONTACTS, ELSEWHERE,
    ELSEWHERE_WHERE, FUNDING, LICENSED, NONE, NOTICED, OPERATOR, PAYMENTS, SHOWN_BY_MANY, STORE,
    WALLET_COMPANY, WALLET_NAME,
};
use crate::content::{channels, evidence, letters};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, Not, OpenAtLeast, TriedAny,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice};
use crate::domain::letter::Receiver::{
    self, Bank, Clearing, Merchant, Nfra, Pboc, Platform, Police, Store, Telecom,
};
use crate::domain::problem::{Basis, Body, Demand, Journey, Problem, Sentence};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "account_stolen",
    name: t("账户疑似被盗", "Account stolen"),
    mark: "盗",
    line: t("有不是我操作的付款", "Payments I did not make"),
    body: Body::Journey(&JOURNEY),
};

const JOURNEY: Journey = Journey {
    first: t(
        "还在被扣、账户还没冻结的，先止损，再回来写。几分钟也要紧。",
        "If it is still going on, or the account is not frozen, stop the loss first and come back. Minutes count.",
    ),
    flow: Flow {
        steps: &[
            FROZEN,
            FROZEN_DAY,
            WHO_PAID,
            SHOWN_BY_MANY,
            WALLET_NAME,
            STORE,
            OPERATOR,
            FUNDING,
            BANK_NAME,
            CARD_TAIL,
            CARD_KIND,
            PAYMENTS,
            PAYEE_KIND,
            NOTICED,
            HOW_NOTICED,
            EXPOSED,
            WHEREABOUTS,
            OTHER_SIDE,
            POLICE,
            RECEIPT,
            CONTACTS,
            ALIPAY_COMPANY,
            WALLET_COMPANY,
            DEMANDS,
            ELSEWHERE,
            ELSEWHERE_WHERE,
        ],
    },
    items: &[
        FIRST_NOTICE,
        WHERE_I_WAS,
        evidence::LOGINS,
        SUSPICIOUS,
        evidence::CALLS,
        evidence::CHATS,
        evidence::NOTICES,
        LOSS_REPORT,
        evidence::BILL,
        evidence::DEVICE,
        POLICE_RECEIPT,
        evidence::STATEMENT,
        GOODS,
    ],
    every_first: true,
    channels: &[
        channels::POLICE,
        channels::ALIPAY,
        channels::WECHAT,
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        channels::CARRIER,
        STORE_CHANNEL,
        channels::BANK,
        channels::PBOC_ALIPAY,
        channels::PBOC_WECHAT,
        channels::PBOC_UNIONPAY,
        channels::PBOC,
        channels::NFRA,
        channels::MIIT,
    ],
    facts: FACTS,
    demands: DEMAND_LINES,
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
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        letters::TO_NFRA,
        letters::TO_MIIT,
    ],
    subject: t("关于账户被盗刷的投诉", "Complaint about payments I did not make"),
};

/// The app store, when charges in it were not the person's own.
static STORE_CHANNEL: crate::domain::channel::Channel = crate::domain::channel::Channel {
    card: crate::domain::channel::Card {
        how: t(
            "在商店的购买记录里申请退款，写清楚不是本人操作。",
            "Ask for a refund in the store's purchase history, and say that it was not you.",
        ),
        if_not: t("把答复留下，交给公安和银行。", "Keep the answer for the police and the bank."),
        ..channels::APP_STORE.card
    },
    ..channels::APP_STORE
};

const FROZEN: Step = Step {
    id: "frozen",
    joins: false,
    title: t("账户冻结或挂失了吗？", "Is the account frozen?"),
    help: t("冻结以后，钱就不再往外走。", "Once it is frozen, no more money leaves."),
    short: t("是否冻结", "Frozen"),
    stage: Stage::Tell,
    ask: Ask::One(&[
        choice("yes", t("已经冻结或挂失", "Yes"), NONE),
        choice("no", t("还没有，或者还在被扣", "No, or it is still being drained"), NONE),
        choice("unknown", t("不确定", "I am not sure"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: ChoseAny("frozen", &["no", "unknown"]),
        says: t(
            "先冻结，再写投诉。打银行和钱包的客服，说「挂失」或「冻结」。办完回来，这里都还在。",
            "Freeze first, complain afterwards. Call the bank and the wallet and say 「挂失」 or 「冻结」. Everything here will wait for you.",
        ),
        to: To::Emergency,
    }),
    more: None,
};

const FROZEN_DAY: Step = Step {
    id: "frozen_day",
    joins: false,
    title: t("哪一天冻结或挂失的？", "On which day was it frozen?"),
    help: t("照客服短信或通话记录。", "See the service's message or your call list."),
    short: t("冻结日期", "Frozen on"),
    stage: Stage::Tell,
    ask: Ask::Day { unknown: true },
    when: Chose("frozen", "yes"),
    signpost: None,
    more: None,
};

const WHO_PAID: Step = Step {
    id: "who_paid",
    joins: false,
    title: t("这些付款是谁操作的？", "Who made these payments?"),
    help: t("请如实选。这决定走哪条路。", "Please be truthful: it decides which way to go."),
    short: t("谁操作的", "Who paid"),
    stage: Stage::Tell,
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
            "自己转出去的，最要紧的是快：先报警，请求紧急止付。被骗不是您的错。",
            "If you sent it yourself, speed matters most: call the police first and ask for an emergency stop-payment. Being deceived is not your fault.",
        ),
        to: To::Emergency,
    }),
    more: None,
};

/// The person made the payments, deceived: not unauthorised in the sense of ECL-57 (knowledge base 0.2(3)).
const TRICKED: Condition = Chose("who_paid", "tricked");

/// A debit card, whose deposit bears interest.
const DEBIT: Condition = ChoseAny("card_kind", &["debit", "both", "unknown"]);

/// A credit card or a pay-later line, which leaves a debt.
const CREDIT: Condition =
    Any(&[ChoseAny("card_kind", &["credit", "both", "unknown"]), Chose("funding", "credit")]);

const PAYEE_KIND: Step = Step {
    id: "payee_kind",
    joins: false,
    title: t("钱到了谁那里？", "Who received the money?"),
    help: t("照账单看，收款方像商家还是像个人。", "As the bill shows it: a trader or a person."),
    short: t("收款方是谁", "Kind of payee"),
    stage: Stage::Payments,
    ask: Ask::One(&[
        choice("trader", t("商家、店铺、平台", "A trader, a shop or a platform"), NONE),
        choice("person", t("个人账户", "A person's account"), NONE),
        choice("both", t("两种都有", "Both"), NONE),
        choice("unknown", t("看不出来", "I cannot tell"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const CARD_KIND: Step = Step {
    id: "card_kind",
    joins: false,
    title: t("是储蓄卡还是信用卡？", "Is it a debit or a credit card?"),
    help: NONE,
    short: t("卡的种类", "Kind of card"),
    stage: Stage::Tell,
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

const HOW_NOTICED: Step = Step {
    id: "how_noticed",
    joins: false,
    title: t("是怎么发现的？", "How did you notice?"),
    help: NONE,
    short: t("怎么发现", "How noticed"),
    stage: Stage::Payments,
    ask: Ask::One(&[
        choice("message", t("收到扣款短信或通知", "By a message about a charge"), NONE),
        choice("bill", t("自己查账单看到的", "By looking at the bill"), NONE),
        choice("locked", t("账户登不上去", "I could not log in"), NONE),
        choice(
            "called",
            t("银行、平台或公安告诉我的", "The bank, the platform or the police told me"),
            NONE,
        ),
        choice("other", t("其他", "Otherwise"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const EXPOSED: Step = Step {
    id: "exposed",
    joins: false,
    title: t("出事前后，有过下面的事吗？", "Did any of this happen around that time?"),
    help: t(
        "如实选，可以选几个。选了不等于您有错。说清楚才好查。",
        "Choose what is true. Ticking one does not mean that you are to blame; it helps the inquiry.",
    ),
    short: t("可能的原因", "Possible causes"),
    stage: Stage::Payments,
    ask: Ask::Many(&[
        choice("none", t("都没有", "None of these"), NONE),
        choice("code", t("告诉过别人验证码或密码", "I told someone a code or a password"), NONE),
        choice(
            "link",
            t("点过陌生链接，填过信息", "I opened a strange link and typed details"),
            NONE,
        ),
        choice(
            "screen",
            t(
                "共享过屏幕，或装过别人让装的 App",
                "I shared my screen or installed an app I was told to",
            ),
            NONE,
        ),
        choice(
            "lost",
            t("手机或手机卡丢过、突然没信号", "The phone or SIM was lost or went dead"),
            NONE,
        ),
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

const WHEREABOUTS: Step = Step {
    id: "whereabouts",
    joins: false,
    title: t("出事的时候，手机和卡在您身上吗？", "Were the phone and the card with you?"),
    help: NONE,
    short: t("手机和卡", "Phone and card"),
    stage: Stage::Payments,
    ask: Ask::One(&[
        choice("both", t("都在身上", "Both were"), NONE),
        choice("no_phone", t("手机不在", "The phone was not"), NONE),
        choice("no_card", t("卡不在", "The card was not"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const OTHER_SIDE: Step = Step {
    id: "other_side",
    joins: false,
    title: t("对方的账号或户名，能查到吗？", "Can you find the other side's account?"),
    help: t(
        "账单里收款方的账号、户名、开户行，写全。公安要用。",
        "Their account number, name and bank as the bill shows them, in full. The police need it.",
    ),
    short: t("对方账户", "Their account"),
    stage: Stage::Payments,
    ask: Ask::Line { unknown: true, theirs: true },
    when: Always,
    signpost: None,
    more: None,
};

const POLICE: Step = Step {
    id: "police",
    joins: false,
    title: t("报警了吗？", "Have you told the police?"),
    help: NONE,
    short: t("是否报警", "Police"),
    stage: Stage::Before,
    ask: Ask::One(&[
        choice("receipt", t("报了，有受案回执", "Yes, and I have the receipt"), NONE),
        choice("no_receipt", t("报了，没有回执", "Yes, but without a receipt"), NONE),
        choice("no", t("还没有", "Not yet"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "公安接受案件，应当给您受案回执。银行和钱包都会问这张回执。",
        "When the police take a case they have to give you a receipt (受案回执). The bank and the wallet will ask for it.",
    )),
};

const RECEIPT: Step = Step {
    id: "receipt",
    joins: false,
    title: t("受案回执上的编号是？", "What is the number on the receipt?"),
    help: t("照回执抄。", "Copy it from the paper."),
    short: t("回执编号", "Receipt number"),
    stage: Stage::Before,
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("police", "receipt"),
    signpost: None,
    more: None,
};

const DEMAND_OPTIONS: &[Choice] = &[
    choice(
        "freeze",
        t("立即冻结可疑交易，停止扣款", "Freeze the suspicious payments at once"),
        t("防止损失扩大", "So that the loss does not grow"),
    ),
    Choice {
        when: Not(&TRICKED),
        ..choice(
            "return",
            t("退还每一笔未经我授权的款项", "Return each payment I did not authorise"),
            NONE,
        )
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
                "No repayment of the stolen credit, no bad record",
            ),
            t("信用卡、先用后付被盗时", "If a credit card or a pay-later line was used"),
        )
    },
    choice(
        "unbind",
        t("解绑不是我绑的卡和设备", "Remove cards and devices that are not mine"),
        NONE,
    ),
    choice(
        "logs",
        t("查清每笔是谁、用什么方式付的", "Find out who made each payment, and how"),
        t("要设备、网络地址和验证方式的记录", "The device, address and verification log"),
    ),
    RECORDS,
    WRITTEN,
];

const DEMANDS: Step = Step {
    id: "demands",
    joins: false,
    title: t("您想要什么结果？", "What do you want?"),
    help: t(
        "可以选几个。只要能算清楚、有依据的。",
        "Choose as many as apply. Ask for what can be calculated and has a ground.",
    ),
    short: t("您的要求", "What you want"),
    stage: Stage::Demands,
    ask: Ask::Many(DEMAND_OPTIONS),
    when: Always,
    signpost: None,
    more: Some(t(
        "没有人能保证追回。要求写得越具体，越容易办。",
        "Nobody can promise recovery. The more exact the demand, the easier it is to meet.",
    )),
};

/// Whoever can still stop the money.
const HOLDERS: &[Receiver] = &[Platform, Clearing, Bank, Merchant, Store, Telecom];

const DEMAND_LINES: &[Demand] = &[
    Demand {
        id: "",
        to: &[Police],
        when: Always,
        text: t(
            "立案侦查，对对方账户紧急止付、冻结。",
            "Open a case, and stop and freeze the other account.",
        ),
    },
    Demand {
        id: "",
        to: &[Police],
        when: Always,
        text: t(
            "追缴被盗、被骗的款项，依法返还。",
            "Recover the money and return it as the law provides.",
        ),
    },
    Demand {
        id: "",
        to: &[Police],
        when: Not(&Chose("police", "receipt")),
        text: t("出具受案回执。", "Give me the receipt of this report."),
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        when: Not(&TRICKED),
        text: t(
            "立即冻结下列可疑交易，停止向外付款，防止损失扩大。",
            "Freeze the payments listed here at once and stop further ones, so that the loss does not grow.",
        ),
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        when: TRICKED,
        text: t(
            "立即采取措施阻止款项继续转移，配合公安止付、冻结对方账户，并告知本人结果。",
            "Do at once what keeps the money from moving on, help the police to stop and freeze the other account, and tell me the outcome.",
        ),
    },
    Demand {
        id: "return",
        to: CIVIL,
        when: All(&[OpenAtLeast(1), Not(&TRICKED)]),
        text: t(
            "退还未经本人授权的 {count} 笔付款中尚未退回的 {open}（{open_upper}）。任何一方已经退还的部分，本人不重复请求。",
            "Return what is still missing of the {count} payments I did not authorise: {open}. I do not ask twice for what anyone has returned.",
        ),
    },
    Demand {
        id: "interest",
        to: &[Bank, Nfra],
        when: All(&[DEBIT, Not(&TRICKED)]),
        text: t(
            "支付被盗存款的利息，从每笔扣款之日起，算到退还之日止。",
            "Pay the interest on the stolen deposit, from the day of each debit to the day of its return.",
        ),
    },
    Demand {
        id: "credit",
        to: &[Bank, Nfra],
        when: All(&[CREDIT, Not(&TRICKED)]),
        text: t(
            "不要求本人偿还被盗刷形成的欠款、利息和违约金，停止催收。",
            "No repayment of the stolen credit, its interest or penalties, and no collection.",
        ),
    },
    Demand {
        id: "credit",
        to: &[Platform, Clearing, Pboc],
        when: All(&[Chose("funding", "credit"), Not(&TRICKED)]),
        text: t(
            "不要求本人偿还被盗刷形成的欠款和费用，停止催收。",
            "No repayment of the stolen credit and its charges, and no collection.",
        ),
    },
    Demand {
        id: "credit",
        to: PAYERS,
        when: All(&[CREDIT, Not(&TRICKED)]),
        text: t(
            "争议期间不报送不良征信；已经报送的，及时撤销。",
            "No bad credit record while this is in dispute; one already sent to be withdrawn.",
        ),
    },
    Demand {
        id: "unbind",
        to: PAYERS,
        when: Always,
        text: t(
            "解除不是本人绑定的银行卡、手机号和设备。",
            "Remove cards, phone numbers and devices that I did not bind.",
        ),
    },
    Demand {
        id: "logs",
        to: CIVIL,
        when: Always,
        text: t(
            "说明每笔付款由谁发起、由谁验证，并提供设备、网络地址和验证方式的记录。",
            "State for each payment who ordered and who verified it, and provide the device, network address and verification records.",
        ),
    },
    Demand {
        id: "",
        to: &[Bank, Nfra],
        when: Any(&[Chose("shown_by", "unknown"), Chose("funding", "unknown")]),
        text: t(
            "查明每笔付款经过了哪家支付机构、付给了谁，并书面告知。",
            "Find out which payment institution each payment passed and who received it, and tell me in writing.",
        ),
    },
    RECORDS_LINE,
    WRITTEN_LINE,
    WRITTEN_ABOVE,
];

const FACTS: &[Sentence] = &[
    Sentence {
        to: &[],
        when: All(&[DisputedAtLeast(2), Not(&Chose("who_paid", "tricked"))]),
        text: t(
            "{period}，本人账户发生 {count} 笔不是本人操作的付款，合计 {total}（{total_upper}）。",
            "{period}: {count} payments that I did not make left my account, {total} in all.",
        ),
    },
    Sentence {
        to: &[],
        when: All(&[Not(&DisputedAtLeast(2)), Not(&Chose("who_paid", "tricked"))]),
        text: t(
            "{first_day}，本人账户发生一笔不是本人操作的付款，金额 {total}（{total_upper}）。",
            "On {first_day} a payment that I did not make left my account: {total}.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("who_paid", "tricked"),
        text: t(
            "{period}，本人被他人欺骗，付出 {count} 笔，合计 {total}（{total_upper}）。",
            "{period}: I was deceived into making {count} payments, {total} in all.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("who_paid", "not_me"),
        text: t(
            "这些付款没有得到本人授权，本人事先不知情。",
            "I did not authorise these payments and knew nothing of them.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("who_paid", "family"),
        text: t(
            "本人没有授权这些付款，不排除是家人或熟人操作。",
            "I did not authorise these payments; it may have been family or someone I know.",
        ),
    },
    Sentence {
        to: &[],
        when: Not(&Chose("shown_by", "unknown")),
        text: t("这些付款显示在：{shown_by}。", "The payments appear in: {shown_by}."),
    },
    Sentence {
        to: &[],
        when: ChoseAny("funding", &["card", "balance", "credit"]),
        text: t("付款方式是：{funding}。", "The money came from: {funding}."),
    },
    Sentence {
        to: &[],
        when: All(&[Known("noticed"), Chose("how_noticed", "message")]),
        text: t(
            "本人于 {noticed} 收到扣款短信或通知，发现异常。",
            "I noticed on {noticed}, by a message about a charge.",
        ),
    },
    Sentence {
        to: &[],
        when: All(&[Known("noticed"), Chose("how_noticed", "bill")]),
        text: t("本人于 {noticed} 查账单时发现。", "I noticed on {noticed}, looking at the bill."),
    },
    Sentence {
        to: &[],
        when: All(&[Known("noticed"), Chose("how_noticed", "locked")]),
        text: t(
            "本人于 {noticed} 无法登录账户，发现异常。",
            "I noticed on {noticed}, when I could not log in.",
        ),
    },
    Sentence {
        to: &[],
        when: All(&[Known("noticed"), Chose("how_noticed", "called")]),
        text: t(
            "本人于 {noticed} 经银行、平台或公安告知后发现。",
            "I learnt of it on {noticed} from the bank, the platform or the police.",
        ),
    },
    Sentence {
        to: &[],
        when: All(&[Known("noticed"), Chose("how_noticed", "other")]),
        text: t("本人于 {noticed} 发现。", "I noticed on {noticed}."),
    },
    Sentence {
        to: &[],
        when: All(&[Chose("frozen", "yes"), Known("frozen_day")]),
        text: t(
            "本人于 {frozen_day} 办理了冻结或挂失。",
            "I had the account frozen on {frozen_day}.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("whereabouts", "both"),
        text: t(
            "付款发生时，手机和银行卡都在本人身边。",
            "The phone and the card were with me when it happened.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("whereabouts", "no_phone"),
        text: t("付款发生时，手机不在本人身边。", "The phone was not with me when it happened."),
    },
    Sentence {
        to: &[],
        when: Chose("whereabouts", "no_card"),
        text: t("付款发生时，银行卡不在本人身边。", "The card was not with me when it happened."),
    },
    Sentence {
        to: &[],
        when: Chose("exposed", "none"),
        text: t(
            "本人没有向他人提供过密码、验证码，没有出借账户。",
            "I gave nobody a password or a code and lent the account to nobody.",
        ),
    },
    Sentence {
        to: &[Police],
        when: Chose("exposed", "code"),
        text: t(
            "出事前后，本人曾把验证码或密码告诉过别人。",
            "Around that time I told someone a code or a password.",
        ),
    },
    Sentence {
        to: &[Police],
        when: Chose("exposed", "link"),
        text: t(
            "出事前后，本人点过陌生链接，并填过信息。",
            "Around that time I opened a strange link and typed details.",
        ),
    },
    Sentence {
        to: &[Police],
        when: Chose("exposed", "screen"),
        text: t(
            "出事前后，本人共享过屏幕，或者装过别人让装的 App。",
            "Around that time I shared my screen or installed an app I was told to.",
        ),
    },
    Sentence {
        to: &[Police],
        when: Chose("exposed", "lost"),
        text: t(
            "出事前后，本人的手机或手机卡丢失过，或者突然没有信号。",
            "Around that time my phone or SIM was lost or went dead.",
        ),
    },
    Sentence {
        to: &[Police],
        when: Chose("exposed", "lent"),
        text: t("本人的账户曾经借给别人用过。", "Someone else has used my account."),
    },
    Sentence {
        to: CIVIL,
        when: Chose("police", "receipt"),
        text: t(
            "本人已经报警，并取得受案回执。",
            "I reported it to the police and hold the receipt.",
        ),
    },
    Sentence {
        to: CIVIL,
        when: All(&[Chose("police", "receipt"), Known("receipt")]),
        text: t("受案回执编号：{receipt}。", "Number of the receipt: {receipt}."),
    },
    Sentence {
        to: CIVIL,
        when: Chose("police", "no_receipt"),
        text: t(
            "本人已经报警，尚未取得受案回执。",
            "I reported it to the police and have no receipt yet.",
        ),
    },
];

/// What was read of ECL-57, in our words.
const LOSS: Text = t(
    "未经授权的支付造成的损失，由支付服务提供者承担；能证明是用户过错的除外。接到通知后应当立即采取措施。",
    "loss from an unauthorised payment falls on the payment provider unless it proves the user's fault. Once told, it has to act at once.",
);

/// Safe for payments to traders, arguable for transfers between persons (knowledge base 2.0, scope).
const TO_A_PERSON: Condition = Chose("payee_kind", "person");

const BASES: &[Basis] = &[
    Basis {
        source: "ECL-57",
        to: PAYERS,
        when: All(&[Not(&TRICKED), Not(&TO_A_PERSON)]),
        says: LOSS,
    },
    Basis {
        source: "BCR-4",
        to: PAYERS,
        when: All(&[BANK_TOUCHED, Not(&TRICKED)]),
        says: t(
            "主张争议交易是持卡人本人或者其授权的，由发卡行、支付机构举证。",
            "whoever says that the cardholder made or authorised the payment, issuer or payment institution, has to prove it.",
        ),
    },
    Basis {
        source: "BCR-7",
        to: &[Bank, Nfra],
        when: All(&[Chose("card_kind", "debit"), Not(&TRICKED)]),
        says: t(
            "网络盗刷的，借记卡持卡人可以要求支付被盗存款的本金和利息。",
            "after theft over the network, a debit cardholder may ask for the deposit with interest.",
        ),
    },
    Basis {
        source: "BCR-7",
        to: &[Bank, Nfra],
        when: All(&[Chose("card_kind", "credit"), Not(&TRICKED)]),
        says: t(
            "网络盗刷的，信用卡持卡人可以要求返还已扣划的透支款；发卡行要求偿还的，法院不予支持。",
            "after theft over the network, a credit cardholder may ask for the return of what was taken; the issuer's claim for repayment is not upheld.",
        ),
    },
    Basis {
        source: "BCR-7",
        to: &[Bank, Nfra],
        when: All(&[Chose("card_kind", "both"), Not(&TRICKED)]),
        says: t(
            "网络盗刷的，借记卡持卡人可以要求支付被盗存款本息，信用卡持卡人可以要求返还透支款本息。",
            "after theft over the network, a debit cardholder may ask for the deposit with interest, a credit cardholder for the return of the overdraft with interest.",
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
    Basis { source: "ECL-57", to: PAYERS, when: All(&[Not(&TRICKED), TO_A_PERSON]), says: LOSS },
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
            "支付服务提供者应当免费提供最近三年的交易记录。",
            "the payment provider has to give the records of the last three years free of charge.",
        ),
    },
];

const FIRST_NOTICE: Item = Item {
    id: "first_notice",
    name: t("第一次打客服的通话记录截图", "The call list showing your first call to them"),
    why: t("哪天几点告诉了银行或钱包", "the day and the hour at which they were told"),
    source: "ECL-57",
    how: &[(
        Always,
        t(
            "在手机通话记录里找到客服号码，截图。旧记录会被自动删掉。",
            "Find their number in the phone's call list and capture it. Old entries are deleted by the phone.",
        ),
    )],
    holder: t("银行或钱包", "the bank or the wallet"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供本人第一次来电报告被盗的时间和工单号。",
        "Please state when I first reported the theft, with the ticket number.",
    ),
    necessary: true,
    fades: 2,
    group: 2,
    when: Any(&[TriedAny, Chose("frozen", "yes")]),
};

const WHERE_I_WAS: Item = Item {
    id: "where_i_was",
    name: t("当时人和卡在哪里的证明", "Proof of where you and the card were"),
    why: t("付款不可能是本人操作的", "that it cannot have been you"),
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
    necessary: false,
    fades: 0,
    group: 3,
    when: Not(&Chose("who_paid", "tricked")),
};

const SUSPICIOUS: Item = Item {
    id: "suspicious",
    name: t("可疑的短信、链接、来电、聊天", "Suspicious messages, links, calls and chats"),
    why: t("别人是怎么拿到信息的", "how the details may have been taken"),
    source: "EVID-14",
    how: &[(
        Always,
        t(
            "截图，带上号码、账号、网址和时间。别删除，别再点开链接。",
            "Capture them with numbers, accounts, addresses and times. Do not delete them; do not open the links again.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    necessary: false,
    fades: 1,
    group: 2,
    when: Not(&Chose("exposed", "none")),
};

const LOSS_REPORT: Item = Item {
    id: "loss_report",
    name: t("冻结或挂失的短信、凭证", "The message or slip of the freeze"),
    why: t("及时采取了冻结措施", "that the account was frozen in time"),
    source: "BCR-7",
    how: &[(
        Always,
        t(
            "截图办理成功的短信或页面。电话办的，记下时间和工单号。",
            "Capture the message or page that confirms it. If by phone, note the time and the ticket.",
        ),
    )],
    holder: t("银行或钱包", "the bank or the wallet"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供本人办理冻结、挂失的时间记录。",
        "Please state when I had the account frozen.",
    ),
    necessary: true,
    fades: 3,
    group: 1,
    when: Chose("frozen", "yes"),
};

const POLICE_RECEIPT: Item = Item {
    id: "police_receipt",
    name: t("公安的受案回执", "The receipt from the police"),
    why: t("已经报案，公安已经受理", "that you reported it and the police took it"),
    source: "MPSP-171",
    how: &[(
        Always,
        t(
            "报案时当场要。没给的，带身份证回派出所要。",
            "Ask for it when you report. If none was given, go back with your ID.",
        ),
    )],
    holder: t("公安机关", "the police"),
    held_by: &[],
    demand: t("请出具受案回执。", "Please give me the receipt of my report."),
    necessary: true,
    fades: 8,
    group: 1,
    when: ChoseAny("police", &["receipt", "no_receipt"]),
};

const GOODS: Item = Item {
    id: "goods",
    name: t("被盗刷买了什么：订单、发货信息", "What was bought: order and delivery details"),
    why: t("钱和货去了哪里", "where the money and the goods went"),
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
    necessary: false,
    fades: 4,
    group: 4,
    when: BY_WALLET,
};
