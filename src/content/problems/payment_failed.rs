//! 付款失败、扣款未到账: money taken, stuck or refused (knowledge base P1), and an own account that is limited (5.6).

use super::{
    COLLECT_NOTHING, CONCERNED, COSTS, INSTRUCTION_ERROR, MARKET_ANSWERS, NAME_THE_SHOP, NAMED,
    NO_COLLECTION, PAYERS, PLATFORM_HELPS, RECORDS, RECORDS_LINE, SELLER_NAMED,
    SELLER_NAMES_ITSELF, SHOP_UNNAMED, URGE_MARKET, WRITTEN, WRITTEN_LINE, as_consumer, owed,
    point, sentence,
};
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, ARBITRATION_CLAUSE, BANK_NAME, CARD_MAYBE_USED, CARD_TAIL,
    CARD_USED, CONTACTS, DEFENDANT, DEFENDANT_ADDRESS, DEFENDANT_CODE, ECNY_OPERATOR, ELSEWHERE,
    ELSEWHERE_WHERE, FUNDING_ALIPAY, FUNDING_OTHER, FUNDING_WECHAT, LENDER_NAME, LICENSED, NONE,
    OPERATOR, PAYMENTS, PERSONAL_USE, PLATFORM_NAME, SELLER, SELLER_ADDRESS, SELLER_CODE, SHOWN_BY,
    STORE, TENPAY_DOMICILE, UNIONPAY_DOMICILE, WALLET_COMPANY, WALLET_DOMICILE, WALLET_NAME,
    WALLET_ON_CREDIT,
};
use crate::content::{channels, clocks, evidence, letters};
use crate::domain::asked::Asked;
use crate::domain::channel::{Channel, Reach};
use crate::domain::clock::{Clock, Ground};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, Not, OpenAtLeast,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Letter;
use crate::domain::letter::Receiver::{
    self, Association, Bank, City, Clearing, Court, Lender, Market, Marketplace, Merchant, Nfra,
    Pboc, Platform, Store, Telecom,
};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use crate::domain::sequence::{Event, Order};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "payment_failed",
    name: t("付款失败、扣款未到账", "Payment failed"),
    mark: "败",
    line: t("扣了钱，对方没收到", "Money taken, but not received"),
    asked: &[
        (All(&[REFUND, Chose("demands", "back")]), Asked::Part("refund_due")),
        (Chose("demands", "back"), Asked::Open),
    ],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "没查清以前，别再付一次。\n先换个网络，打开账单看这一笔：成功、失败，还是处理中。\n再看余额，看看是不是记在别的账户里。\n还没到的，问客服哪一天有结果，要一个工单号。\n来电说能帮您退款、解冻的，挂掉，自己打官方客服。",
        "Do not pay again until this payment has been traced.\nSwitch networks first and open the bill: does the entry say done, failed or pending?\nLook at the balance, and whether it shows under another account of yours.\nIf it has not arrived, ask the service for the day of the outcome and for a ticket number.\nIf someone calls and offers a refund or to unfreeze your account, hang up and call the official number yourself.",
    ),
    flow: Flow {
        steps: &[
            WHAT_FAILED,
            CHECKED_TAKEN,
            CHECKED_SHOP,
            CHECKED_TRANSFER,
            CHECKED_REFUND,
            CHECKED_TOP_UP,
            CHECKED_BLOCKED,
            CHECKED_LIMITED,
            REFUND_STATE,
            SHOWN_BY_ACCOUNT,
            WALLET_NAME,
            STORE,
            OPERATOR,
            Step { when: All(&[MONEY_BEHIND, FUNDING_ALIPAY.when]), ..FUNDING_ALIPAY },
            Step { when: All(&[MONEY_BEHIND, FUNDING_WECHAT.when]), ..FUNDING_WECHAT },
            Step { when: All(&[MONEY_BEHIND, FUNDING_OTHER.when]), ..FUNDING_OTHER },
            Step { when: BANK_NEEDED, ..BANK_NAME },
            Step { when: All(&[BY_PAYMENT, CARD_USED]), ..CARD_TAIL },
            BILL_STATUS,
            PAID_AGAIN,
            TRANSFER_CHECKED,
            TOPPED,
            TOPPED_TO,
            REFUND_DAY,
            REFUND_BY,
            REFUND_DUE,
            REFUSAL_SAID,
            LIMITED_DAY,
            REASON_TOLD,
            STUCK,
            BASIC,
            WANT,
            FAILED_PAYMENTS,
            CONTACTS,
            DEMANDS,
            LOSS,
            LOSS_WHAT,
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
            DEFENDANT,
            DEFENDANT_ADDRESS,
            DEFENDANT_CODE,
            ARBITRATION_CLAUSE,
        ],
    },
    order: DAYS,
    items: &[
        FAIL_PAGE,
        LIMIT_NOTICE,
        REFUND_PROOF,
        NOT_CREDITED,
        evidence::CALLS,
        evidence::CHATS,
        Item { when: MONEY_LEFT, ..evidence::NOTICES },
        Item { when: MONEY_LEFT, ..evidence::BILL },
        Item { when: ChoseAny("what_failed", &["failed_taken", "blocked"]), ..evidence::DEVICE },
        Item { when: WITH_SELLER, ..evidence::PURCHASE },
        Item { when: All(&[WITH_SELLER, evidence::LICENCE.when]), ..evidence::LICENCE },
        Item { when: All(&[MONEY_LEFT, evidence::STATEMENT.when]), ..evidence::STATEMENT },
        LOSS_PROOF,
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
            ],
            ..channels::WECHAT
        },
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        channels::CARRIER,
        channels::APP_STORE,
        Channel { when: BANK_NEEDED, ..channels::BANK },
        Channel { when: LENT, ..channels::LENDER },
        SELLER_TOO,
        Channel { when: All(&[WITH_SELLER, channels::MARKETPLACE.when]), ..channels::MARKETPLACE },
        Channel { when: WITH_SELLER, ..channels::MARKET },
        Channel { when: WITH_SELLER, ..channels::ASSOCIATION },
        Channel { when: All(&[BY_PAYMENT, channels::PBOC_ALIPAY.when]), ..channels::PBOC_ALIPAY },
        Channel { when: All(&[BY_PAYMENT, channels::PBOC_WECHAT.when]), ..channels::PBOC_WECHAT },
        Channel {
            when: All(&[BY_PAYMENT, channels::PBOC_UNIONPAY.when]),
            ..channels::PBOC_UNIONPAY
        },
        Channel { when: All(&[BY_PAYMENT, channels::PBOC.when]), ..channels::PBOC },
        Channel {
            when: Any(&[BANK_NEEDED, LENT, All(&[BY_PAYMENT, Chose("shown_by", "ecny")])]),
            ..channels::NFRA
        },
        channels::MIIT,
        COURT,
        channels::ARBITRATION,
        Channel { when: WITH_SELLER, ..channels::CITY },
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[owed("back"), owed("loss")],
    bases: BASES,
    letters: &[
        letters::TO_MERCHANT,
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
        letters::TO_COURT,
        letters::TO_CITY,
    ],
    subject: &[
        (LIMITED, t("关于账户被限制的投诉", "Complaint about a limited account")),
        (BLOCKED, t("关于付款不成功的投诉", "Complaint about payments that do not go through")),
        (REFUND, t("关于退款未到账的投诉", "Complaint about a refund that has not arrived")),
        (TRANSFER, t("关于转账未到账的投诉", "Complaint about a transfer that has not arrived")),
        (TOP_UP, t("关于充值未到账的投诉", "Complaint about a top-up that was not credited")),
        (Always, t("关于扣款未到账的投诉", "Complaint about money taken that has not arrived")),
    ],
    sum: &[
        (
            Any(&[LIMITED, BLOCKED]),
            t(
                "未办成的 {count} 笔，[{several}合计 ]{total}。",
                "[{several}{count} payments could not be made, {total} in all|One payment could not be made: {total}].",
            ),
        ),
        (REFUND, CONCERNED),
    ],
};

/// Which day cannot lie before which.
const DAYS: &[Order] = &[
    Order {
        event: Event::Day("refund_day"),
        after: Event::FirstPayment,
        says: t(
            "最早的一笔付款在 {after}。说退的日子写的是 {event}，比它还早。",
            "The first payment was on {after}, but the refund was agreed or sent on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("refund_by"),
        after: Event::Day("refund_day"),
        says: t(
            "{after} 才说退。说好最晚退的日子是 {event}，比它还早。",
            "The refund was agreed on {after}, but it was due on {event}: before that.",
        ),
    },
    Order {
        event: Event::FirstContact,
        after: Event::Day("limited_day"),
        says: t(
            "{after} 才被限制。第一次找对方是 {event}，比它还早。",
            "The account was limited on {after}, but somebody was first contacted about it on {event}: before that.",
        ),
    },
];

const TAKEN: Condition = Chose("what_failed", "failed_taken");
const UNPAID: Condition = Chose("what_failed", "merchant_unpaid");
const TRANSFER: Condition = Chose("what_failed", "transfer");
const REFUND: Condition = Chose("what_failed", "refund");
const TOP_UP: Condition = Chose("what_failed", "top_up");
const BLOCKED: Condition = Chose("what_failed", "blocked");
const LIMITED: Condition = Chose("what_failed", "limited");

/// Money left the account; of a payment that was refused there is no entry in any bill.
const MONEY_LEFT: Condition = Not(&Any(&[BLOCKED, LIMITED]));

/// Whether a seller answers too.
const WITH_SELLER: Condition = Any(&[UNPAID, REFUND, TOP_UP]);

/// The seller alone owes it: it has not sent the refund, or not credited what it was paid for.
const SELLER_OWES: Condition = Any(&[TOP_UP, ChoseAny("refund_state", &["agreed", "refused"])]);

/// Whether it is about the payment itself, for which wallet, bank and their supervisors answer.
const BY_PAYMENT: Condition = Not(&SELLER_OWES);

/// Whether what stood behind the wallet matters.
const MONEY_BEHIND: Condition = All(&[BY_PAYMENT, Not(&LIMITED)]);

/// A lender keeps a debt of it.
const LENT: Condition = WALLET_ON_CREDIT;

const BANK_NEEDED: Condition = All(&[BY_PAYMENT, CARD_MAYBE_USED]);

/// A refund that is said to be on its way.
const REFUND_SENT: Condition = ChoseAny("refund_state", &["sent", "shown"]);

/// A suit is for money.
const COURT: Channel = Channel {
    when: All(&[MONEY_LEFT, Chose("demands", "back"), OpenAtLeast(1)]),
    ..channels::COURT
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

/// Where the seller owes it, it comes first.
const SELLER_FIRST: Channel = Channel {
    when: SELLER_OWES,
    then: &[
        clocks::OWN_TERM,
        Clock::note(
            "delay",
            t(
                "约定的退款期满后，没有正当理由超过 15 日不退，视为故意拖延或者无理拒绝。",
                "If an agreed term for the refund has run out, keeping the money for more than 15 days without good reason counts as deliberate delay or refusal.",
            ),
            Ground::Law,
            "CPUN-8",
        ),
    ],
    ..channels::MERCHANT
};

/// Else after whoever took the money.
const SELLER_TOO: Channel = Channel {
    id: "merchant_too",
    when: All(&[WITH_SELLER, Not(&SELLER_OWES)]),
    then: &[clocks::OWN_TERM],
    ..channels::MERCHANT
};

const WHAT_FAILED: Step = Step {
    id: "what_failed",
    joins: false,
    stage: Stage::Tell,
    title: t("哪一种像您的情况？", "Which of these is your case?"),
    help: t("选最像的一种。", "Choose the closest one."),
    short: t("情况", "What happened"),
    ask: Ask::One(&[
        choice(
            "failed_taken",
            t("显示失败，钱却扣了", "It says failed, but the money was taken"),
            NONE,
        ),
        choice(
            "merchant_unpaid",
            t("付成功了，商家说没收到", "I paid, and the seller says it got nothing"),
            NONE,
        ),
        choice("transfer", t("转账，对方没收到", "A transfer has not arrived"), NONE),
        choice("refund", t("退款没到账", "A refund has not arrived"), NONE),
        choice(
            "top_up",
            t("充值没到账", "A top-up was not credited"),
            t("话费、公交卡、游戏、会员余额", "Phone credit, transit card, game or membership"),
        ),
        choice("blocked", t("付不出去，没有扣钱", "I cannot pay; nothing was taken"), NONE),
        choice("limited", t("账户被冻结、被限制了", "My account was frozen or limited"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "被人骗着转出去的，从「虚假交易、被骗转账」开始。付错了人、多付了，从「金额不对、付错人、重复扣款」开始。",
        "If you were tricked into sending it, start from 「虚假交易、被骗转账」 (scammed). If it went to the wrong person or was too much, start from 「金额不对、付错人、重复扣款」 (wrong amount or payee).",
    )),
};

const LOOKED: &[Choice] = &[
    choice("still", t("都看过了，没解决", "I looked; it is not solved"), NONE),
    choice("pending", t("还显示处理中", "It still says pending"), NONE),
    choice("ok", t("解决了", "It is solved"), NONE),
];

/// What helps without a complaint, before one is written (product S9).
const fn checked(id: &'static str, when: Condition, title: Text, help: Text) -> Step {
    Step {
        id,
        joins: true,
        stage: Stage::Tell,
        title,
        help,
        short: t("先试过了吗", "Tried first"),
        ask: Ask::One(LOOKED),
        when,
        signpost: Some(Signpost {
            when: ChoseAny(id, &["pending", "ok"]),
            says: t(
                "解决了，就不用投诉。还在处理中的，先等到明天这个时候再看，别再付一次。问客服哪天有结果，记下来。过了那天还没好，再写投诉。",
                "If it is solved, there is nothing to complain about. If it is pending, look again at this time tomorrow and do not pay twice. Ask the service for the day of the outcome and note it. If that day passes, come back and complain.",
            ),
            to: To::Home,
        }),
        more: Some(t(
            "要等多久，各家规则不一样，没有统一的法律期限。所以要问客服哪一天有结果。",
            "How long it takes differs from one provider to the next; no law sets a common term. So ask for the day.",
        )),
    }
}

const CHECKED_TAKEN: Step = checked(
    "checked_taken",
    TAKEN,
    t("先看三样，好了吗？", "Look at three things first. Is it solved?"),
    t(
        "一，换个网络，重新打开账单。二，看银行余额真的少了没有。三，看有没有一笔已经退回。",
        "One: switch networks and open the bill again. Two: is the balance at the bank really lower? Three: has a refund come in already?",
    ),
);
const CHECKED_SHOP: Step = checked(
    "checked_shop",
    UNPAID,
    t("先和商家对一遍，好了吗？", "Compare with the seller first. Is it solved?"),
    t(
        "一，把交易单号给商家，请它查。二，看账单上的收款方，是不是这一家。三，看是不是付在了别的订单上。",
        "One: give the seller the order number (交易单号) to look up. Two: is the payee on your bill this seller? Three: did you pay for another order by mistake?",
    ),
);
const CHECKED_TRANSFER: Step = checked(
    "checked_transfer",
    TRANSFER,
    t("先看三样，到了吗？", "Look at three things first. Has it arrived?"),
    t(
        "一，核对户名和账号。二，看到账方式：选了普通、次日到账的，要多等。三，请对方查那张卡的流水。",
        "One: check the name and the account. Two: if you chose ordinary or next-day arrival, it takes longer. Three: have the other side look at the statement of that very card.",
    ),
);
const CHECKED_REFUND: Step = checked(
    "checked_refund",
    REFUND,
    t("先找三处，到了吗？", "Look in three places first. Has it arrived?"),
    t(
        "一，看账单里这笔退款的状态。二，当时用哪张卡付的，查那张卡。三，看钱包余额和信用付款的账单。",
        "One: the status of the refund in the bill. Two: the very card you paid with. Three: the wallet's balance and the bill of your pay-later service.",
    ),
);
const CHECKED_TOP_UP: Step = checked(
    "checked_top_up",
    TOP_UP,
    t("先看三样，到了吗？", "Look at three things first. Has it arrived?"),
    t(
        "一，核对充的号码或卡号。二，看充值页有没有没做完的一步，例如公交卡写卡。三，看是不是充到了别的账号。",
        "One: check the number you topped up. Two: is a step left, such as writing the credit to the transit card? Three: did it go to another account of yours?",
    ),
);
const CHECKED_BLOCKED: Step = checked(
    "checked_blocked",
    BLOCKED,
    t("先试四样，能付了吗？", "Try four things first. Can you pay now?"),
    t(
        "一，换个网络再试。二，看余额够不够、有没有超过限额。三，看有没有系统维护的公告。四，换一种付款方式。",
        "One: switch networks and try again. Two: check the balance and your limits. Three: look for a notice of maintenance. Four: pay another way.",
    ),
);
const CHECKED_LIMITED: Step = Step {
    ask: Ask::One(&[
        choice("still", t("照做了，还是被限制", "I did; it is still limited"), NONE),
        choice("pending", t("材料交了，在审核", "I handed in documents; under review"), NONE),
        choice("ok", t("已经解开", "The limit is gone"), NONE),
    ]),
    signpost: Some(Signpost {
        when: ChoseAny("checked_limited", &["pending", "ok"]),
        says: t(
            "解开了，就不用投诉。在审核的，问清哪天有结果，记下来。过了那天没有结果，再写投诉。",
            "If the limit is gone, there is nothing to complain about. If it is under review, ask for the day of the outcome and note it. If that day passes, come back and complain.",
        ),
        to: To::Home,
    }),
    more: Some(t(
        "密码、验证码不给任何人。要您转账、共享屏幕来解冻的，都是骗子。",
        "Give nobody a password or a code. Whoever asks for a transfer or your screen to unfreeze the account is a scammer.",
    )),
    ..checked(
        "checked_limited",
        LIMITED,
        t("先照提示办，解开了吗？", "Do what the app asks first. Is it lifted?"),
        t(
            "一，在官方 App 里看消息，要补什么材料。二，看证件是不是过期了。三，只在官方 App 或网点办。",
            "One: read the messages in the official app: which documents do they want? Two: has your ID expired? Three: do it only in the official app or at a branch.",
        ),
    )
};

const REFUND_STATE: Step = Step {
    id: "refund_state",
    joins: true,
    stage: Stage::Tell,
    title: t("这笔退款，到哪一步了？", "How far has the refund got?"),
    help: t("这决定先找商家，还是先找钱包和银行。", "It decides whom to ask first."),
    short: t("退款到哪一步", "State of the refund"),
    ask: Ask::One(&[
        choice("sent", t("商家说已经退了", "The seller says it was sent"), NONE),
        choice("shown", t("账单显示已退款", "The bill says refunded"), NONE),
        choice("agreed", t("商家答应退，还没退", "The seller agreed and has not sent it"), NONE),
        choice("refused", t("商家不肯退", "The seller refuses"), NONE),
    ]),
    when: REFUND,
    signpost: Some(Signpost {
        when: Chose("refund_state", "refused"),
        says: t(
            "商家不肯退，要先说清为什么该退。从「商品或服务没按约定」开始，问得更准。",
            "If the seller refuses, the reason for the refund matters. Start from 「商品或服务没按约定」 (not as agreed): its questions fit better.",
        ),
        to: To::Problem("not_as_agreed"),
    }),
    more: None,
};

/// One question for all variants: which account it is about.
const SHOWN_BY_ACCOUNT: Step = Step {
    title: t("是哪里的账户？", "Which account is it?"),
    help: t(
        "看钱是从哪里付的、账单在谁那里能查到。退款的，选当时付款的地方。",
        "The account you paid from, or whose bill lists it. For a refund, the one you had paid from.",
    ),
    short: t("哪里的账户", "Which account"),
    ..SHOWN_BY
};

const BILL_STATUS: Step = Step {
    id: "bill_status",
    joins: false,
    stage: Stage::Tell,
    title: t("账单上，这一笔写的是什么？", "What does the bill say of it?"),
    help: t("点开账单里的这一笔看。", "Open the entry in the bill."),
    short: t("账单状态", "Status in the bill"),
    ask: Ask::One(&[
        choice("failed", t("失败、已关闭", "Failed or closed"), NONE),
        choice("pending", t("处理中", "Pending"), NONE),
        choice("success", t("成功", "Done"), NONE),
        choice("none", t("账单里没有，只有银行扣款", "Not there; only the bank shows it"), NONE),
        choice("unknown", t("看不到", "I cannot see it"), NONE),
    ]),
    when: Any(&[TAKEN, UNPAID, TRANSFER]),
    signpost: None,
    more: None,
};

const PAID_AGAIN: Step = Step {
    id: "paid_again",
    joins: true,
    stage: Stage::Tell,
    title: t("后来又付了一次吗？", "Did you pay once more later?"),
    help: NONE,
    short: t("又付过一次", "Paid once more"),
    ask: Ask::One(&[choice("no", t("没有", "No"), NONE), choice("yes", t("又付了", "Yes"), NONE)]),
    when: Any(&[TAKEN, UNPAID]),
    signpost: None,
    more: None,
};

const TRANSFER_CHECKED: Step = Step {
    id: "transfer_checked",
    joins: true,
    stage: Stage::Tell,
    title: t("收款的户名、账号，核对过了吗？", "Did you check the name and the account?"),
    help: NONE,
    short: t("收款账户", "Receiving account"),
    ask: Ask::One(&[
        choice("right", t("核对过，没有错", "Yes, they are right"), NONE),
        choice("wrong", t("写错了", "They are wrong"), NONE),
        choice("unknown", t("不能确定", "I am not sure"), NONE),
    ]),
    when: TRANSFER,
    signpost: Some(Signpost {
        when: Chose("transfer_checked", "wrong"),
        says: t(
            "写错了收款人，走另一条路：先问能不能撤回，再请平台联系对方。从「金额不对、付错人、重复扣款」开始。",
            "A wrong payee takes another way: first ask whether it can be stopped, then have the provider contact the payee. Start from 「金额不对、付错人、重复扣款」 (wrong amount or payee).",
        ),
        to: To::Problem("wrong_amount"),
    }),
    more: None,
};

const TOPPED: Step = Step {
    id: "topped",
    joins: false,
    stage: Stage::Tell,
    title: t("充的是什么？", "What did you top up?"),
    help: NONE,
    short: t("充值种类", "Kind of top-up"),
    ask: Ask::One(&[
        choice("phone", t("话费", "Phone credit"), NONE),
        choice("transit", t("公交卡", "Transit card"), NONE),
        choice("utility", t("水电燃气费", "Water, power or gas"), NONE),
        choice("game", t("游戏账号", "Game account"), NONE),
        choice("member", t("会员余额", "Membership"), NONE),
        choice("other", t("其他账户", "Another account"), NONE),
    ]),
    when: TOP_UP,
    signpost: None,
    more: None,
};

const TOPPED_TO: Step = Step {
    id: "topped_to",
    joins: true,
    stage: Stage::Tell,
    title: t("充到哪个号码、卡号或账号？", "To which number or account?"),
    help: t("对方靠它查。银行卡号不要写。", "They look it up by this. Never a bank card number."),
    short: t("充值号码", "Number topped up"),
    ask: Ask::Line { unknown: true, theirs: true },
    when: TOP_UP,
    signpost: None,
    more: None,
};

const REFUND_DAY: Step = Step {
    id: "refund_day",
    joins: false,
    stage: Stage::Tell,
    title: t("哪一天说退的？", "On which day was the refund agreed or sent?"),
    help: t(
        "看聊天记录，或者账单里的退款日期。",
        "See the chat, or the day of the refund in the bill.",
    ),
    short: t("退款日期", "Day of the refund"),
    ask: Ask::Day { unknown: true },
    when: All(&[REFUND, Not(&Chose("refund_state", "refused"))]),
    signpost: None,
    more: None,
};

/// From the end of an agreed term the delay counts (CPUN-8).
const REFUND_BY: Step = Step {
    id: "refund_by",
    joins: true,
    stage: Stage::Tell,
    title: t("说好最晚哪一天退？", "By which day was it to be refunded?"),
    help: t(
        "没说日子、日子还没到的，选「找不到、不知道」。",
        "If no day was named, or it has not come yet, say that you do not know.",
    ),
    short: t("说好退款的期限", "Agreed term"),
    ask: Ask::Day { unknown: true },
    when: Chose("refund_state", "agreed"),
    signpost: None,
    more: None,
};

const REFUND_DUE: Step = Step {
    id: "refund_due",
    joins: true,
    stage: Stage::Tell,
    title: t("该退多少钱？", "How much is to be refunded?"),
    help: t("只退一部分的，写这一部分。", "If only a part is refunded, that part."),
    short: t("该退的钱", "Sum to be refunded"),
    ask: Ask::Money { unknown: true, zero: false },
    when: REFUND,
    signpost: None,
    more: None,
};

const REFUSAL_SAID: Step = Step {
    id: "refusal_said",
    joins: false,
    stage: Stage::Tell,
    title: t("页面上提示了什么？", "What did the page say?"),
    help: t("照着抄，例如「系统繁忙」。", "Copy it, for example 「系统繁忙」 (system busy)."),
    short: t("页面提示", "Message on the page"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Any(&[BLOCKED, LIMITED]),
    signpost: None,
    more: None,
};

const LIMITED_DAY: Step = Step {
    id: "limited_day",
    joins: true,
    stage: Stage::Tell,
    title: t("哪一天起被限制的？", "Since which day?"),
    help: NONE,
    short: t("限制起始日", "Limited since"),
    ask: Ask::Day { unknown: true },
    when: LIMITED,
    signpost: None,
    more: None,
};

const REASON_TOLD: Step = Step {
    id: "reason_told",
    joins: true,
    stage: Stage::Tell,
    title: t("告诉您原因了吗？", "Were you told why?"),
    help: NONE,
    short: t("限制的原因", "Reason given"),
    ask: Ask::One(&[
        choice("none", t("没有说", "No"), NONE),
        choice("risk", t("说交易有风险", "They say the transactions are risky"), NONE),
        choice("documents", t("说要补材料", "They want documents"), NONE),
        choice("police", t("说是公安冻结的", "They say the police froze it"), NONE),
    ]),
    when: LIMITED,
    signpost: Some(Signpost {
        when: Chose("reason_told", "police"),
        says: t(
            "公安冻结的，要找公安。先请银行、钱包写明：哪个公安机关、怎么申诉、要交什么材料。",
            "If the police froze it, the police must answer. First have the bank or wallet state which office it was, how to appeal and which documents are needed.",
        ),
        to: To::Emergency,
    }),
    more: Some(t(
        "以反诈为由限制的，要告知原因、申诉途径和要交的材料。以反洗钱为由限制的，您提出异议后，15 日内要处理并答复。逾期不答、不满意的，可以向人民银行反映，也可以起诉。银行卡和账户不要借给别人用。",
        "Whoever limits an account against fraud has to state the reason, the way to appeal and the documents needed. Against money laundering, your objection has to be dealt with and answered within 15 days; after that, or if you are not satisfied, you may turn to the People's Bank or sue. Never lend anyone your card or account.",
    )),
};

const STUCK: Step = Step {
    id: "stuck",
    joins: true,
    stage: Stage::Tell,
    title: t("账户里有多少钱动不了？", "How much money in it cannot be used?"),
    help: NONE,
    short: t("动不了的钱", "Money that cannot be used"),
    ask: Ask::Money { unknown: true, zero: true },
    when: LIMITED,
    signpost: None,
    more: None,
};

const BASIC: Step = Step {
    id: "basic",
    joins: true,
    stage: Stage::Tell,
    title: t("影响下面这些付款吗？", "Does it stop any of these payments?"),
    help: t("这些基本用途，法律要求保障。", "The law protects these basic needs."),
    short: t("影响的用途", "What it stops"),
    ask: Ask::Many(&[
        choice("medical", t("看病买药", "Medical care"), NONE),
        choice("social", t("社保", "Social insurance"), NONE),
        choice("utilities", t("水电燃气", "Water, power and gas"), NONE),
        choice("none", t("都没有", "None of these"), NONE),
    ]),
    when: LIMITED,
    signpost: None,
    more: None,
};

const BASIC_NEEDS: Condition = ChoseAny("basic", &["medical", "social", "utilities"]);

/// The institution itself can lift it; what the police froze it cannot.
const OWN_LIMIT: Condition = All(&[LIMITED, Not(&Chose("reason_told", "police"))]);

/// Two demands that exclude each other: a letter makes one of them.
const WANT: Step = Step {
    id: "want",
    joins: true,
    stage: Stage::Tell,
    title: t("您要退回，还是要办成？", "Do you want it back, or carried out?"),
    help: t("信里只写一样，对方好办。", "The letter asks for one of the two."),
    short: t("退回还是办成", "Back or carried out"),
    ask: Ask::One(&[
        choice("back", t("退回来", "I want it back"), NONE),
        choice("done", t("把它办成", "I want it carried out"), NONE),
    ]),
    when: Any(&[TAKEN, UNPAID, TRANSFER, TOP_UP]),
    signpost: None,
    more: None,
};

const BACK: Condition = Chose("want", "back");
const DONE: Condition = Chose("want", "done");

const FAILED_PAYMENTS: Step = Step {
    title: t("把这一笔记下来", "Write down the payment"),
    help: t(
        "照着账单写日期和金额。退款的，写当初付的那笔。没办成的，写那天要付、要取的金额。",
        "Copy the day and the amount from the bill. For a refund, the payment you had made. If nothing went through, what you tried to pay or withdraw that day.",
    ),
    short: t("这笔付款", "Payment"),
    ..PAYMENTS
};

const DEMAND_OPTIONS: &[Choice] = &[
    Choice {
        when: MONEY_LEFT,
        ..usual(choice(
            "trace",
            t("查清钱到哪里了，给我流水号", "Trace the money and give me the reference"),
            NONE,
        ))
    },
    Choice {
        when: Any(&[BACK, Chose("what_failed", "refund")]),
        ..usual(choice("back", t("把钱退给我", "Return the money"), NONE))
    },
    Choice { when: DONE, ..usual(choice("done", t("把这一笔办成", "Carry it out"), NONE)) },
    Choice {
        when: Any(&[TAKEN, UNPAID, TRANSFER]),
        ..choice(
            "confirm",
            t("给我一份这笔付款的书面证明", "Confirm the state of the payment in writing"),
            t("给商家看、以后举证用", "To show the seller, and as proof"),
        )
    },
    Choice {
        when: Any(&[BLOCKED, LIMITED]),
        ..usual(choice(
            "reason",
            t("告诉我原因，怎么才能恢复", "Tell me the reason and how to have it restored"),
            t("申诉途径、要交的材料", "How to appeal, and the documents needed"),
        ))
    },
    Choice {
        when: OWN_LIMIT,
        ..usual(choice(
            "lift",
            t("马上核查，查清就解开", "Check it now, and lift the limit when it is cleared"),
            NONE,
        ))
    },
    Choice {
        when: All(&[OWN_LIMIT, BASIC_NEEDS]),
        ..usual(choice(
            "basic",
            t("先保住看病、社保、水电的付款", "Keep payments for basic needs going meanwhile"),
            NONE,
        ))
    },
    choice(
        "loss",
        t("赔我因此多花的钱", "Compensate what it cost me"),
        t("例如滞纳金，要有凭据", "For example a late fee; you need proof"),
    ),
    Choice { when: LENT, ..NO_COLLECTION },
    Choice { when: WITH_SELLER, ..NAMED },
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
        "没有人能保证结果。要求写得越具体，越容易办。不要写威胁的话。",
        "Nobody can promise the outcome. The more exact the demand, the easier it is to meet. No threats.",
    )),
};

const LOSS: Step = Step {
    id: "loss",
    joins: true,
    stage: Stage::Demands,
    title: t("因此多花了多少钱？", "How much did it cost you?"),
    help: t("只写真的付出去、有凭据的。", "Only what you really paid and can prove."),
    short: t("多花的钱", "Extra cost"),
    ask: Ask::Money { unknown: true, zero: false },
    when: Chose("demands", "loss"),
    signpost: None,
    more: None,
};

const LOSS_WHAT: Step = Step {
    id: "loss_what",
    joins: true,
    stage: Stage::Demands,
    title: t("是什么钱？", "What was it for?"),
    help: t("例如电费滞纳金。", "For example a late fee for electricity."),
    short: t("什么钱", "What for"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: Chose("demands", "loss"),
    signpost: None,
    more: None,
};

/// Who keeps the account, and who supervises them.
const KEEPERS: &[Receiver] = &[Platform, Clearing, Bank, Store, Telecom, Pboc, Nfra];
/// The same without banks, which may only stand behind.
const OTHERS: &[Receiver] = &[Platform, Clearing, Store, Telecom, Pboc];
const BANKS: &[Receiver] = &[Bank, Nfra];
/// The bank made the payment itself; behind a wallet it only paid the wallet.
const BY_BANK: Condition = ChoseAny("shown_by", &["bank", "ecny"]);
/// Who sold what was paid for, or mediates with the seller.
const SELLERS: &[Receiver] = &[Merchant, Market, Association];
/// Who may have caused it; a bank behind a wallet is asked for records only.
const CAUSES: &[Receiver] =
    &[Platform, Clearing, Store, Telecom, Merchant, Market, Association, Pboc];

/// Who is told what it cost: those of whom it is claimed, and the court.
const TOLD_OF_LOSS: &[Receiver] =
    &[Platform, Clearing, Store, Telecom, Merchant, Market, Association, Pboc, Court];

const DEMAND_LINES: &[Demand] = &[
    Demand { id: "trace", to: OTHERS, when: Not(&REFUND), text: TRACE, brief: TRACE_BRIEFLY },
    Demand {
        id: "trace",
        to: BANKS,
        when: All(&[BY_BANK, Not(&REFUND)]),
        text: TRACE,
        brief: TRACE_BRIEFLY,
    },
    Demand {
        id: "trace",
        to: BANKS,
        when: All(&[Not(&BY_BANK), Not(&REFUND)]),
        text: t(
            "查明这笔扣款付给了哪家机构、有没有退回，并提供流水号。",
            "Find out which institution the debit went to and whether it came back, and give me the reference number.",
        ),
        brief: t("查明扣款付给了谁、有没有退回", "find out where the debit went"),
    },
    Demand {
        id: "trace",
        to: OTHERS,
        when: REFUND,
        text: t(
            "查明这笔退款有没有发出、退到哪个账户，并提供退款流水号。",
            "Find out whether the refund was sent and to which account, and give me its reference number.",
        ),
        brief: t("查明退款去向并提供流水号", "trace the refund and give the reference"),
    },
    Demand {
        id: "trace",
        to: BANKS,
        when: REFUND,
        text: t(
            "查明有没有收到这笔退款、记入了哪个账户，并书面告知。",
            "Find out whether the refund came in and to which account it was credited, and tell me in writing.",
        ),
        brief: t("查明有没有收到这笔退款", "find out whether the refund came in"),
    },
    Demand {
        id: "trace",
        to: SELLERS,
        when: UNPAID,
        text: t(
            "按交易单号核对收款记录，书面说明收到没有。",
            "Check your receipts by the order number and state in writing whether it was received.",
        ),
        brief: t("核对收款记录", "check the receipts"),
    },
    Demand {
        id: "trace",
        to: SELLERS,
        when: REFUND_SENT,
        text: t(
            "提供退款的流水号、日期和退到的账户。",
            "Provide the reference number and the day of the refund, and the account it went to.",
        ),
        brief: t("提供退款流水号", "give the reference of the refund"),
    },
    Demand {
        id: "trace",
        to: SELLERS,
        when: TOP_UP,
        text: t(
            "查明这笔充值有没有办理、充到了哪里，并提供流水号。",
            "Find out whether the top-up was carried out and where it went, and give me the reference number.",
        ),
        brief: t("查明充值去向", "trace the top-up"),
    },
    Demand {
        id: "back",
        to: OTHERS,
        when: All(&[OpenAtLeast(1), BACK, Not(&TOP_UP)]),
        text: BACK_ALL,
        brief: t("原路退回 {open}", "return {open}"),
    },
    Demand {
        id: "back",
        to: BANKS,
        when: All(&[OpenAtLeast(1), BACK, BY_BANK, Not(&TOP_UP)]),
        text: BACK_ALL,
        brief: t("原路退回 {open}", "return {open}"),
    },
    Demand {
        id: "back",
        to: BANKS,
        when: All(&[OpenAtLeast(1), BACK, Not(&BY_BANK), Not(&TOP_UP)]),
        text: t(
            "如果已经退回银行，请把 {open}（{open_upper}）记入本人[尾号 {card_tail} 的卡|账户]。",
            "If it has come back to the bank, credit the {open} to my [card ending in {card_tail}|account].",
        ),
        brief: t(
            "如果已经退回银行，把 {open} 记入本人[尾号 {card_tail} 的卡|账户]",
            "credit {open} if it has come back",
        ),
    },
    Demand {
        id: "back",
        to: SELLERS,
        when: All(&[OpenAtLeast(1), BACK, TOP_UP]),
        text: BACK_ALL,
        brief: t("原路退回 {open}", "return {open}"),
    },
    // The wallet of a top-up only executed the payment: it passes the demand on.
    Demand {
        id: "back",
        to: &[Platform, Clearing, Store, Telecom],
        when: All(&[OpenAtLeast(1), BACK, TOP_UP]),
        text: t(
            "将本投诉转给收款商户，督促其退还 {open}（{open_upper}）。",
            "Forward this complaint to the merchant and see to it that {open} is refunded.",
        ),
        brief: t("督促商户退还 {open}", "see to it that the merchant refunds {open}"),
    },
    Demand {
        id: "back",
        to: SELLERS,
        when: All(&[UNPAID, BACK]),
        text: t(
            "确认收到这笔款项的，原路退还。",
            "If you find that it was received, return it by the way it was paid.",
        ),
        brief: t("查实收到的，原路退还", "return it if it was received"),
    },
    Demand {
        id: "back",
        to: SELLERS,
        when: All(&[REFUND, Not(&REFUND_SENT), Known("refund_due")]),
        text: t("退还 {refund_due}。", "Refund {refund_due}."),
        brief: t("退还 {refund_due}", "refund {refund_due}"),
    },
    Demand {
        id: "back",
        to: SELLERS,
        when: All(&[REFUND, Not(&REFUND_SENT), Not(&Known("refund_due"))]),
        text: t(
            "退还应退的款项，并写明金额怎么算的。",
            "Refund what is due, and show how it was calculated.",
        ),
        brief: t("退还应退的款项", "refund what is due"),
    },
    Demand {
        id: "back",
        to: &[Platform, Clearing, Store, Telecom],
        when: All(&[REFUND, Not(&REFUND_SENT)]),
        text: t(
            "将本投诉转给收款商户，督促其退款[ {refund_due}]。",
            "Forward this complaint to the merchant and see to it that [{refund_due}|the money] is refunded.",
        ),
        brief: t("督促商户退款[ {refund_due}]", "see to it that the merchant refunds it"),
    },
    Demand {
        id: "back",
        to: OTHERS,
        when: REFUND_SENT,
        text: t(
            "把这笔退款[ {refund_due} ]记入本人原来付款的账户。",
            "Credit the refund[ of {refund_due}] to the account I had paid from.",
        ),
        brief: t("把退款[ {refund_due} ]记入本人账户", "credit the refund to my account"),
    },
    Demand {
        id: "back",
        to: BANKS,
        when: REFUND_SENT,
        text: t(
            "如果已经收到这笔退款，请记入本人[尾号 {card_tail} 的卡|账户][，金额是 {refund_due}]。",
            "If the refund has come in, credit it to my [card ending in {card_tail}|account][: {refund_due}].",
        ),
        brief: t("如果收到退款，记入本人账户", "credit the refund if it has come in"),
    },
    Demand {
        id: "back",
        to: SELLERS,
        when: REFUND_SENT,
        text: t(
            "款项没有退出的，立即退还[ {refund_due}]。",
            "If it was not sent, refund [{refund_due}|it] at once.",
        ),
        brief: t("没有退出的，立即退还", "refund it if it was not sent"),
    },
    Demand { id: "done", to: OTHERS, when: Not(&TOP_UP), text: DELIVER, brief: DELIVER_BRIEFLY },
    Demand {
        id: "done",
        to: BANKS,
        when: All(&[BY_BANK, Not(&TOP_UP)]),
        text: DELIVER,
        brief: DELIVER_BRIEFLY,
    },
    Demand {
        id: "done",
        to: SELLERS,
        when: UNPAID,
        text: t(
            "核对到账后，按已付款履行订单。",
            "Once the payment is found, treat the order as paid and fulfil it.",
        ),
        brief: t("按已付款履行订单", "fulfil the order as paid"),
    },
    Demand {
        id: "done",
        to: SELLERS,
        when: TOP_UP,
        text: t(
            "为[号码 {topped_to} |本人充值的账户]补充到账 {open}（{open_upper}）。",
            "Credit {open} to [{topped_to}|the account I topped up].",
        ),
        brief: t("补充到账 {open}", "credit {open}"),
    },
    Demand {
        id: "done",
        to: &[Platform, Clearing, Store, Telecom],
        when: TOP_UP,
        text: t(
            "将本投诉转给收款商户，督促其把充值补到账。",
            "Forward this complaint to the merchant and see to it that the top-up is credited.",
        ),
        brief: t("督促商户把充值补到账", "see to it that the top-up is credited"),
    },
    Demand {
        id: "confirm",
        to: KEEPERS,
        when: Always,
        text: t(
            "书面证明这笔付款的状态、时间和收款方。",
            "Confirm in writing the state, the time and the payee of this payment.",
        ),
        brief: t("出具付款状态的书面证明", "confirm its state in writing"),
    },
    Demand {
        id: "reason",
        to: KEEPERS,
        when: OWN_LIMIT,
        text: t(
            "书面告知限制的原因、申诉的途径和需要提交的材料。",
            "Tell me in writing the reason for the limit, how to appeal and which documents are needed.",
        ),
        brief: t("告知限制的原因、申诉途径和所需材料", "state the reason and how to appeal"),
    },
    Demand {
        id: "reason",
        to: KEEPERS,
        when: BLOCKED,
        text: t(
            "查明付款不成功的原因，书面告知怎样恢复。",
            "Find out why the payment does not go through, and tell me in writing how it can be restored.",
        ),
        brief: t("查明付款不成功的原因", "find out why it does not go through"),
    },
    Demand {
        id: "lift",
        to: KEEPERS,
        when: OWN_LIMIT,
        text: t(
            "尽快核查，核查通过的，立即解除限制。",
            "Check it as soon as possible, and lift the limit at once when it is cleared.",
        ),
        brief: t("核查通过后立即解除限制", "lift the limit once it is cleared"),
    },
    Demand {
        id: "reason",
        to: KEEPERS,
        when: Chose("reason_told", "police"),
        text: t(
            "书面告知要求冻结的公安机关名称、联系方式和冻结期限。",
            "Tell me in writing which police office asked for the freeze, how to contact it, and for how long it holds.",
        ),
        brief: t("告知要求冻结的公安机关和冻结期限", "state the police office and the term"),
    },
    Demand {
        id: "basic",
        to: KEEPERS,
        when: All(&[OWN_LIMIT, BASIC_NEEDS]),
        text: t(
            "核查期间，保障本人{basic}的付款。",
            "While it is being checked, keep these payments going: {basic}.",
        ),
        brief: t("核查期间保障基本用途的付款", "keep payments for basic needs going"),
    },
    Demand { id: "loss", to: CAUSES, when: Known("loss"), text: LOST, brief: LOST_BRIEFLY },
    Demand {
        id: "loss",
        to: BANKS,
        when: All(&[BY_BANK, Known("loss")]),
        text: LOST,
        brief: LOST_BRIEFLY,
    },
    Demand {
        id: "loss",
        to: CAUSES,
        when: Not(&Known("loss")),
        text: LOST_UNKNOWN,
        brief: LOST_UNKNOWN_BRIEFLY,
    },
    Demand {
        id: "loss",
        to: BANKS,
        when: All(&[BY_BANK, Not(&Known("loss"))]),
        text: LOST_UNKNOWN,
        brief: LOST_UNKNOWN_BRIEFLY,
    },
    Demand { when: All(&[WITH_SELLER, SELLER_NAMED.when]), ..SELLER_NAMED },
    Demand { when: All(&[WITH_SELLER, SELLER_NAMES_ITSELF.when]), ..SELLER_NAMES_ITSELF },
    // Of a suit, which is for the money alone.
    Demand {
        id: "back",
        to: &[Court],
        when: All(&[OpenAtLeast(1), BACK]),
        text: t(
            "退还 {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
            "Return {total}[, less {refunded} already returned: {open} is outstanding].",
        ),
        brief: t("退还 {open}", "return {open}"),
    },
    Demand {
        id: "back",
        to: &[Court],
        when: All(&[REFUND, Known("refund_due")]),
        text: t("退还 {refund_due}。", "Refund {refund_due}."),
        brief: t("退还 {refund_due}", "refund {refund_due}"),
    },
    Demand {
        id: "back",
        to: &[Court],
        when: All(&[REFUND, Not(&Known("refund_due"))]),
        text: t("退还应退的款项。", "Refund what is due."),
        brief: t("退还应退的款项", "refund what is due"),
    },
    Demand { id: "loss", to: &[Court], when: Known("loss"), text: LOST, brief: LOST_BRIEFLY },
    Demand {
        id: "back",
        to: &[Marketplace],
        when: REFUND,
        text: t(
            "协助本人与商家解决争议，督促商家退款[ {refund_due}]。",
            "Help me to settle this with the seller, and see to it that [{refund_due}|the money] is refunded.",
        ),
        brief: t("督促商家退款[ {refund_due}]", "see to it that the seller refunds it"),
    },
    Demand {
        id: "trace",
        to: &[Marketplace],
        when: Any(&[UNPAID, TOP_UP]),
        text: t(
            "协助本人与商家核对这笔款项，书面告知结果。",
            "Help me to trace this payment with the seller, and tell me the outcome in writing.",
        ),
        brief: t("协助与商家核对这笔款项", "help to trace it with the seller"),
    },
    NAME_THE_SHOP,
    COLLECT_NOTHING,
    URGE_MARKET,
    COSTS,
    RECORDS_LINE,
    WRITTEN_LINE,
];

const TRACE: Text = t(
    "查明这笔款项现在在哪里、卡在哪一步，并提供流水号。",
    "Find out where the money is and at which step it is held up, and give me the reference number.",
);
const TRACE_BRIEFLY: Text = t("查明款项去向并提供流水号", "trace the money and give the reference");
const DELIVER: Text = t(
    "把这笔款项付到收款方账户，并书面告知到账时间。",
    "See that the money reaches the payee's account, and tell me in writing when it did.",
);
const DELIVER_BRIEFLY: Text = t("把款项付到收款方账户", "see that the money reaches the payee");

const LOST: Text = t("赔偿本人因此多支出的 {loss}。", "Compensate the {loss} that it cost me.");
const LOST_BRIEFLY: Text = t("赔偿 {loss}", "compensate {loss}");
const LOST_UNKNOWN: Text = t(
    "赔偿本人因此多支出的费用，金额以票据为准。",
    "Compensate what it cost me, as shown by the receipts.",
);
const LOST_UNKNOWN_BRIEFLY: Text = t("赔偿多支出的费用", "compensate the extra cost");

/// The money of a payment that did not take effect.
const BACK_ALL: Text = t(
    "原路退回 {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
    "Return {total} by the way it was paid[, less {refunded} already returned: {open} is outstanding].",
);

/// Said to those who are asked themselves.
const HERE: &[Receiver] = &[Platform, Clearing, Bank, Store, Telecom];
/// Said to all but the seller, who is spoken to.
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
    City,
    Court,
];
/// Said to those who supervise them.
const ABOVE: &[Receiver] = &[Pboc, Nfra];

const fn to(receivers: &'static [Receiver], when: Condition, text: Text) -> Sentence {
    Sentence { to: receivers, ..sentence(when, text) }
}

const SEVERAL: Condition = DisputedAtLeast(2);
const SINGLE: Condition = Not(&DisputedAtLeast(2));
const PAID: Condition = Any(&[TAKEN, UNPAID, REFUND, TOP_UP]);

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
                All(&[TRANSFER, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}][向{payees}]转账 {total}[，已退 {refunded}]。",
                    "On {first_moment} I transferred {total}[ to {payees}][ by {place}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[TRANSFER, SEVERAL]),
                t(
                    "{span}，本人[用{place}][向{payees}]转账 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I made {count} transfers[ to {payees}][ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                LIMITED,
                t(
                    "[{limited_day}起，]本人的[{place}]账户被限制使用。",
                    "[Since {limited_day} ]my [{place} ]account has been limited.",
                ),
            ),
            sentence(
                All(&[LIMITED, SINGLE]),
                t(
                    "{first_moment}，一笔 {total} 的交易没有办成。",
                    "On {first_moment} a transaction of {total} could not be made.",
                ),
            ),
            sentence(
                All(&[LIMITED, SEVERAL]),
                t(
                    "{span}，{count} 笔交易没有办成，共 {total}。",
                    "{span}: {count} transactions could not be made, {total} in all.",
                ),
            ),
            sentence(
                All(&[BLOCKED, SINGLE]),
                t(
                    "{first_moment}，本人[用{place}][向{payees}]付款 {total}，没有成功，也没有扣款。",
                    "On {first_moment} I tried to pay {total}[ to {payees}][ by {place}]; it did not go through, and nothing was taken.",
                ),
            ),
            sentence(
                All(&[BLOCKED, SEVERAL]),
                t(
                    "{span}，本人[用{place}][向{payees}]付款 {count} 笔，共 {total}，都没有成功，也没有扣款。",
                    "{span}: I tried {count} payments[ to {payees}][ by {place}], {total} in all; none went through, and nothing was taken.",
                ),
            ),
            sentence(
                Known("refusal_said"),
                t("页面提示：{refusal_said}。", "The page said: {refusal_said}."),
            ),
            sentence(
                TAKEN,
                t(
                    "付款页面显示失败，款项却已经扣除。",
                    "The page said that it had failed, but the money was taken.",
                ),
            ),
            to(
                NOT_SELLER,
                UNPAID,
                t(
                    "款项已经扣除，商家称没有收到。",
                    "The money was taken; the seller says that it received nothing.",
                ),
            ),
            to(
                &[Merchant],
                UNPAID,
                t(
                    "款项已经扣除，贵方称没有收到。",
                    "The money was taken; you say that you received nothing.",
                ),
            ),
            sentence(
                TRANSFER,
                t("这笔转账至今没有到账。", "The transfer has not arrived to this day."),
            ),
            sentence(
                Chose("transfer_checked", "right"),
                t(
                    "收款户名和账号，本人已核对无误。",
                    "I have checked the payee's name and account; they are right.",
                ),
            ),
            sentence(
                All(&[TOP_UP, Not(&Chose("topped", "other"))]),
                t(
                    "这是为{topped}充值[，充值号码是{topped_to}]，至今没有到账。",
                    "It was a top-up ({topped}[, number {topped_to}]) and has not been credited.",
                ),
            ),
            sentence(
                Chose("topped", "other"),
                t(
                    "这是充值[，充值号码是{topped_to}]，至今没有到账。",
                    "It was a top-up[, number {topped_to}], and has not been credited.",
                ),
            ),
            to(
                NOT_SELLER,
                Chose("refund_state", "sent"),
                t(
                    "商家称已[于{refund_day}]退款[ {refund_due}]，本人至今没有收到。",
                    "The seller says that it refunded [{refund_due}|it][ on {refund_day}]; I have not received it.",
                ),
            ),
            to(
                &[Merchant],
                Chose("refund_state", "sent"),
                t(
                    "贵方称已[于{refund_day}]退款[ {refund_due}]，本人至今没有收到。",
                    "You say that you refunded [{refund_due}|it][ on {refund_day}]; I have not received it.",
                ),
            ),
            sentence(
                Chose("refund_state", "shown"),
                t(
                    "账单显示已[于{refund_day}]退款[ {refund_due}]，本人至今没有收到。",
                    "The bill says that [{refund_due}|it] was refunded[ on {refund_day}]; I have not received it.",
                ),
            ),
            to(
                NOT_SELLER,
                Chose("refund_state", "agreed"),
                t(
                    "[{refund_day}，]商家答应退款[ {refund_due}][，说好{refund_by}前退]，至今没有退。",
                    "[On {refund_day} ]the seller agreed to refund [{refund_due}|it][ by {refund_by}] and has not done so.",
                ),
            ),
            to(
                &[Merchant],
                Chose("refund_state", "agreed"),
                t(
                    "[{refund_day}，]贵方答应退款[ {refund_due}][，说好{refund_by}前退]，至今没有退。",
                    "[On {refund_day} ]you agreed to refund [{refund_due}|it][ by {refund_by}] and have not done so.",
                ),
            ),
            to(
                NOT_SELLER,
                Chose("refund_state", "refused"),
                t(
                    "本人要求退款[ {refund_due}]，商家没有同意。",
                    "I asked for a refund[ of {refund_due}]; the seller did not agree.",
                ),
            ),
            to(
                &[Merchant],
                Chose("refund_state", "refused"),
                t(
                    "本人要求退款[ {refund_due}]，贵方没有同意。",
                    "I asked for a refund[ of {refund_due}]; you did not agree.",
                ),
            ),
            to(
                HERE,
                Chose("reason_told", "none"),
                t(
                    "{you}没有告知限制的原因。",
                    "The reason for the limit was not given to me by {you}.",
                ),
            ),
            to(
                ABOVE,
                Chose("reason_told", "none"),
                t(
                    "该机构没有告知限制的原因。",
                    "The institution has not told me the reason for the limit.",
                ),
            ),
            sentence(
                Chose("reason_told", "risk"),
                t(
                    "本人被告知，限制的原因是交易有风险。",
                    "I was told that the transactions are risky.",
                ),
            ),
            sentence(
                Chose("reason_told", "documents"),
                t("本人被要求补交材料。", "I was asked for further documents."),
            ),
            sentence(
                Chose("reason_told", "police"),
                t(
                    "本人被告知，账户是公安机关冻结的。",
                    "I was told that the police froze the account.",
                ),
            ),
            sentence(
                All(&[Known("stuck"), Not(&Condition::Free("stuck"))]),
                t("账户内有 {stuck} 不能使用。", "{stuck} in the account cannot be used."),
            ),
            sentence(
                BASIC_NEEDS,
                t("限制影响本人{basic}的付款。", "The limit stops my payments for these: {basic}."),
            ),
        ],
    },
    Paragraph {
        id: "status",
        sentences: &[
            sentence(
                Chose("bill_status", "failed"),
                t("账单上的状态是失败。", "The bill gives its status as failed."),
            ),
            sentence(
                Chose("bill_status", "pending"),
                t("账单上的状态是处理中。", "The bill gives its status as pending."),
            ),
            sentence(
                Chose("bill_status", "success"),
                t("账单上的状态是成功。", "The bill gives its status as done."),
            ),
            sentence(
                Chose("bill_status", "none"),
                t(
                    "账单里没有这一笔，银行显示已经扣款。",
                    "The bill does not list it; the bank shows the debit.",
                ),
            ),
            sentence(
                Chose("paid_again", "yes"),
                t("本人后来又付了一次。", "I paid once more afterwards."),
            ),
            to(
                TOLD_OF_LOSS,
                Known("loss"),
                t("本人因此多支出 {loss}[（{loss_what}）]。", "It cost me {loss}[ ({loss_what})]."),
            ),
            to(
                BANKS,
                All(&[BY_BANK, Known("loss")]),
                t("本人因此多支出 {loss}[（{loss_what}）]。", "It cost me {loss}[ ({loss_what})]."),
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
        All(&[TRANSFER, SINGLE]),
        t(
            "{first_moment}，本人[用{place}][向{payees}]转账 {total}，至今没有到账。",
            "On {first_moment} I transferred {total}[ to {payees}][ by {place}]; it has not arrived.",
        ),
    ),
    point(
        0,
        All(&[TRANSFER, SEVERAL]),
        t(
            "{first_moment}起，本人[用{place}][向{payees}]转账 {count} 笔共 {total}，至今没有到账。",
            "From {first_moment} I made {count} transfers[ to {payees}][ by {place}], {total} in all; nothing has arrived.",
        ),
    ),
    point(
        0,
        All(&[BLOCKED, SINGLE]),
        t(
            "{first_moment}，本人[用{place}]付款 {total}，没有成功，也没有扣款。",
            "On {first_moment} I tried to pay {total}[ by {place}]; it did not go through.",
        ),
    ),
    point(
        0,
        All(&[BLOCKED, SEVERAL]),
        t(
            "{first_moment}起，本人[用{place}]付款 {count} 笔共 {total}，没有成功，也没有扣款。",
            "From {first_moment} I tried {count} payments[ by {place}], {total} in all; none went through.",
        ),
    ),
    point(
        0,
        LIMITED,
        t(
            "[{limited_day}起，]本人的[{place}]账户被限制使用，{total} 没有办成。",
            "[Since {limited_day} ]my [{place} ]account has been limited; {total} could not be paid.",
        ),
    ),
    point(1, TAKEN, t("页面显示失败，钱却扣了。", "It said failed, but the money was taken.")),
    point(1, UNPAID, t("商家没有入账。", "The seller shows no receipt of it.")),
    point(
        1,
        TOP_UP,
        t(
            "这是充值[（{topped_to}）]，至今没有到账。",
            "It was a top-up[ ({topped_to})] and was not credited.",
        ),
    ),
    point(
        1,
        Chose("refund_state", "sent"),
        t(
            "商家称已退款[ {refund_due}]，没有到账。",
            "The seller says it refunded [{refund_due}|it]; nothing arrived.",
        ),
    ),
    point(
        1,
        Chose("refund_state", "shown"),
        t(
            "账单显示已退款[ {refund_due}]，没有到账。",
            "The bill says refunded[ {refund_due}]; nothing arrived.",
        ),
    ),
    point(
        1,
        Chose("refund_state", "agreed"),
        t(
            "[{refund_day}]答应退款[ {refund_due}]，至今没有退。",
            "A refund[ of {refund_due}] was agreed[ on {refund_day}] and not made.",
        ),
    ),
    point(
        1,
        Chose("refund_state", "refused"),
        t("要求退款[ {refund_due}]，没有得到同意。", "A refund[ of {refund_due}] was refused."),
    ),
    point(1, Chose("reason_told", "none"), t("没有告知原因。", "No reason was given.")),
    point(2, BASIC_NEEDS, t("影响{basic}的付款。", "It stops payments for these: {basic}.")),
    point(
        2,
        All(&[Known("stuck"), Not(&Condition::Free("stuck"))]),
        t("账户内有 {stuck} 不能使用。", "{stuck} in it cannot be used."),
    ),
    point(
        2,
        Known("refusal_said"),
        t("页面提示：{refusal_said}。", "The page said: {refusal_said}."),
    ),
    point(2, Chose("bill_status", "pending"), t("账单显示处理中。", "The bill says pending.")),
    point(2, Chose("bill_status", "success"), t("账单显示成功。", "The bill says done.")),
    point(3, Chose("paid_again", "yes"), t("后来又付了一次。", "I paid once more.")),
    point(4, Always, t("[单号 {last_order}。]", "[Order number {last_order}.]")),
];

const BASES: &[Basis] = &[
    Basis {
        source: "ECL-55",
        to: &[Platform, Clearing, Pboc],
        when: Any(&[TAKEN, UNPAID]),
        says: INSTRUCTION_ERROR,
    },
    Basis {
        source: "ECL-55",
        to: &[Bank, Nfra],
        when: All(&[BY_BANK, Any(&[TAKEN, UNPAID])]),
        says: INSTRUCTION_ERROR,
    },
    Basis { source: "ECL-55", to: &[Court], when: TAKEN, says: INSTRUCTION_ERROR },
    Basis {
        source: "CBL-73",
        to: &[Bank, Nfra],
        when: All(&[TRANSFER, Chose("shown_by", "bank")]),
        says: t(
            "商业银行违反结算规定，不予收付入账，造成客户损害的，应当承担迟延履行的利息等民事责任。",
            "a bank that does not credit a payment, against the rules of settlement, owes interest for the delay and other liability for the harm.",
        ),
    },
    Basis {
        source: "PIR-18",
        to: &[Platform, Pboc],
        when: All(&[LICENSED, MONEY_LEFT, BY_PAYMENT]),
        says: t(
            "支付机构应当确保支付业务处理的及时性、准确性和可溯源性。",
            "a payment institution has to see that payments are processed promptly and accurately and can be traced.",
        ),
    },
    Basis {
        source: "ATF-32",
        to: KEEPERS,
        when: OWN_LIMIT,
        says: t(
            "对涉诈异常采取限制措施的，应当告知原因、救济渠道和需要提交的资料。申诉核查通过的，应当即时解除。",
            "whoever restricts an account for suspected fraud has to state the reason, the remedy and the documents needed; if the appeal is well-founded, the measure is lifted at once.",
        ),
    },
    Basis {
        source: "AML-39",
        to: &[Platform, Bank, Pboc, Nfra],
        when: OWN_LIMIT,
        says: t(
            "对洗钱风险管理措施提出异议的，金融机构应当在十五日内处理并答复。涉及基本、必需的金融服务的，应当及时处理。",
            "an objection to an anti-money-laundering measure has to be dealt with and answered within 15 days, and promptly where basic financial services are concerned.",
        ),
    },
    Basis {
        source: "AML-30",
        to: &[Platform, Bank, Pboc, Nfra],
        when: All(&[OWN_LIMIT, BASIC_NEEDS]),
        says: t(
            "措施不得与洗钱风险明显不相匹配，应当保障医疗、社会保障、公用事业等基本金融服务。",
            "measures must not be out of proportion to the risk, and basic services for medical care, social security and utilities have to be kept.",
        ),
    },
    Basis {
        source: "ECL-49",
        to: SELLERS,
        when: UNPAID,
        says: t(
            "用户提交订单成功，合同成立；不得约定消费者付款后合同不成立。",
            "with the order the contract is made; no term may say that there is none although the consumer has paid.",
        ),
    },
    Basis {
        source: "CC-509",
        to: &[Merchant, Market, Association, Court],
        when: Any(&[TOP_UP, Chose("refund_state", "agreed")]),
        says: t(
            "当事人应当按照约定全面履行自己的义务。",
            "the parties have to perform their obligations fully, as agreed.",
        ),
    },
    Basis {
        source: "ECL-59",
        to: &[Merchant, Store],
        when: All(&[WITH_SELLER, super::SOLD_ONLINE]),
        says: t(
            "电子商务经营者应当及时受理并处理投诉。",
            "an e-commerce operator has to take and handle complaints promptly.",
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
        source: "ECL-53",
        to: PAYERS,
        when: Chose("demands", "records"),
        says: t(
            "电子支付服务提供者应当免费提供最近三年的交易记录。",
            "the payment provider has to give the records of the last three years free of charge.",
        ),
    },
];

const FAIL_PAGE: Item = Item {
    id: "fail_page",
    name: t("付款当时的页面截图", "The page as it stood when I paid"),
    why: t("当时页面怎么显示的，带时间", "what the page said, and when"),
    proves: t("付款页面当时的显示", "what the page said at the time"),
    source: "",
    how: &[
        (
            UNPAID,
            t(
                "商家那边「未付款」的页面也截图，或者请店员写一句没收到。",
                "Capture the seller's page that says 「未付款」 (unpaid) too, or have the staff write down that nothing came in.",
            ),
        ),
        (
            Always,
            t(
                "截全屏，带上手机顶部的时间和网络标志。报错的字也要拍到。",
                "Capture the whole screen, with the clock, the network sign and the words of the error.",
            ),
        ),
    ],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: true,
    fades: 0,
    group: 1,
    when: Any(&[TAKEN, UNPAID, TRANSFER, BLOCKED]),
};

const LIMIT_NOTICE: Item = Item {
    id: "limit_notice",
    name: t("限制、冻结的提示和通知", "The notice of the limit or freeze"),
    why: t("哪天起、以什么理由被限制", "since when, and on which ground"),
    proves: t("账户被限制的时间和理由", "when and on which ground the account was limited"),
    source: "ATF-32",
    how: &[(
        Always,
        t(
            "截图 App 里的提示、消息和短信。提交材料的记录也截图。",
            "Capture the notice, the messages and the texts, and what you handed in.",
        ),
    )],
    holder: t("钱包或银行", "the wallet or the bank"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供限制措施的通知，写明时间、原因和依据。",
        "Please provide the notice of the measure, with its time, reason and ground.",
    ),
    demanded_by: &["reason"],
    necessary: true,
    fades: 1,
    group: 1,
    when: LIMITED,
};

const REFUND_PROOF: Item = Item {
    id: "refund_proof",
    name: t("退款的聊天和退款状态截图", "The chat about the refund, and its status"),
    why: t("哪天说退、退多少、退到哪里", "when, how much and to where it was to be refunded"),
    proves: t("商家对退款的答复", "what the seller said about the refund"),
    source: "",
    how: &[
        (
            Always,
            t(
                "截图聊天里的那句话，和订单页的「退款」状态。",
                "Capture the line in the chat and the refund status on the order page.",
            ),
        ),
        (
            REFUND_SENT,
            t(
                "请商家给退款流水号。钱包和银行凭它查。",
                "Ask the seller for the reference of the refund: the wallet and the bank trace it by that.",
            ),
        ),
    ],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供退款的申请、同意和付出记录。",
        "Please provide the record of the refund: request, approval and payment.",
    ),
    demanded_by: &["trace"],
    necessary: true,
    fades: 2,
    group: 2,
    when: REFUND,
};

const NOT_CREDITED: Item = Item {
    id: "not_credited",
    name: t("没有到账的证明", "Proof that it was not credited"),
    why: t("充值以后，余额没有增加", "that the balance did not rise after the top-up"),
    proves: t("充值没有到账", "that the top-up was not credited"),
    source: "",
    how: &[
        (
            Chose("topped", "phone"),
            t(
                "在运营商 App 里查「充值记录」，截图。",
                "Look up 「充值记录」 (top-ups) in the operator's app and capture it.",
            ),
        ),
        (
            Always,
            t(
                "截图充值的号码、充值记录和现在的余额。",
                "Capture the number topped up, the record of top-ups and the present balance.",
            ),
        ),
    ],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: true,
    fades: 2,
    group: 4,
    when: TOP_UP,
};

const LOSS_PROOF: Item = Item {
    id: "loss_proof",
    name: t("多花的钱的凭据", "Proof of the extra cost"),
    why: t("因此真的多付了多少", "what it really cost"),
    proves: t("因此多支出的金额", "what it cost me"),
    source: "",
    how: &[(
        Always,
        t(
            "滞纳金账单、收据、发票，能算清的才写。",
            "The bill of the late fee, a receipt, an invoice. Claim only what can be calculated.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 7,
    group: 4,
    when: Chose("demands", "loss"),
};
