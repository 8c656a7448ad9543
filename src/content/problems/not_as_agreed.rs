//! 商品或服务没按约定: goods, services, orders and prepaid cards that are not as agreed (knowledge base P7).

use super::{
    CIVIL, CONCERNED, COSTS, LOOK_INTO_IT, MARKET_ANSWERS, NAME_THE_SHOP, NAMED, PAYERS,
    PLATFORM_HELPS, RECORDS, RECORDS_LINE, REFUNDERS, SELLER_NAMED, SELLER_NAMES_ITSELF,
    SHOP_UNNAMED, TOLD_LATER, URGE_MARKET, WRITTEN, WRITTEN_LINE, as_consumer, point, sentence,
};
use crate::content::steps::{
    ARBITRATION_CLAUSE, BY_WALLET, CONTACTS, ELSEWHERE, ELSEWHERE_WHERE, NONE, PAYMENTS,
    PERSONAL_USE, SELLER, SELLER_ADDRESS, SELLER_CODE, SHOWN_BY, SOLD_THROUGH, STORE, WALLET_NAME,
    WHICH_PLATFORM,
};
use crate::content::{channels, clocks, evidence, letters};
use crate::domain::asked::Asked;
use crate::domain::channel::{Card, Channel, Reach};
use crate::domain::clock::{Clock, Ground};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, LongerAgo, Not, OpenAtLeast,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Letter;
use crate::domain::letter::Receiver::{
    self, Association, City, Court, Inspection, Market, Marketplace, Merchant, Platform, Store,
};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use crate::domain::sequence::{Event, Order};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "not_as_agreed",
    name: t("商品或服务没按约定", "Not as agreed"),
    mark: "约",
    line: t("货不对，服务没兑现", "Goods or service not as promised"),
    asked: &[
        (All(&[REDUCE, Chose("demands", "reduce")]), Asked::Part("reduce_by")),
        (All(&[PREPAID, Not(&COOLING), REFUND, Chose("demands", "refund")]), Asked::Part("left")),
        (Chose("demands", "refund"), Asked::Open),
    ],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "没收到货、没验货，先别点「确认收货」。\n先在订单页申请售后，写清要退款、换货，还是重做。\n把商品页、聊天、订单截图。实物拍照，先别扔。\n商家不办，找购物平台，再找 12315。它们调解，不判决。\n来电说要您扫码、共享屏幕、先转钱才退款的，挂掉。",
        "Do not confirm receipt (「确认收货」) of what has not come or what you have not checked.\nFirst ask for after-sales service (售后) on the order page, and say which you want: a refund, a replacement, or the work done again.\nCapture the product page, the chat and the order. Photograph the goods and keep them.\nIf the seller refuses, turn to the shopping platform, then to 12315. They mediate; they do not judge.\nIf a caller wants a scan, your screen or a transfer before the refund, hang up.",
    ),
    flow: Flow {
        steps: &[
            WHAT_NOT,
            CHECKED_DELIVERY,
            CHECKED_ORDER,
            DELIVERY,
            DUE_DAY,
            DIFFERS,
            DECEIVED,
            DURABLE,
            FOUND_IN,
            FIXED,
            SERVICE_HOW,
            ORDER_HOW,
            RETURN_STATE,
            CONFIRMED,
            EXCEPTED,
            PREPAID_HOW,
            TOLD_BEFORE,
            WITHIN,
            USED_BEFORE,
            LEFT,
            GOT_DAY,
            BACK_DAY,
            WHAT_FOR,
            AGREED,
            REALLY,
            SOLD_BY,
            Step { when: ON_A_PLATFORM, ..WHICH_PLATFORM },
            SELLER_STATE,
            NEW_NAME,
            PAID_FROM,
            WALLET_NAME,
            STORE,
            PAID,
            CONTACTS,
            WANT,
            REDUCE_BY,
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
            ARBITRATION_CLAUSE,
        ],
    },
    order: DAYS,
    items: &[
        PROMISE,
        PHOTOS,
        SHIPPING,
        RETURN_SLIP,
        REPAIRS,
        CLOSED_NOTICE,
        CONTRACT,
        LEDGER,
        evidence::CALLS,
        evidence::CHATS,
        evidence::BILL,
        Item { when: Not(&PREPAID), ..evidence::PURCHASE },
        ACCOUNT,
        evidence::INVOICE,
        evidence::LICENCE,
        LOSS_PROOF,
    ],
    every_first: false,
    channels: &[
        MERCHANT,
        Channel { when: Chose("sold_through", "platform"), ..channels::MARKETPLACE },
        Channel { card: STORE_CARD, ..channels::APP_STORE },
        Channel {
            when: Chose("shown_by", "wechat"),
            card: ORDER_CARD,
            contacts: &[
                // Of a company that is no more nobody reads the box.
                Reach { when: Not(&Chose("seller_state", "struck_off")), ..channels::SELLERS_BOX },
                channels::WECHAT_SERVICE,
                channels::CALL_WECHAT,
            ],
            patience: 0,
            ..channels::WECHAT
        },
        Channel {
            when: Chose("shown_by", "alipay"),
            card: ORDER_CARD,
            sources: &[],
            ..channels::ALIPAY
        },
        Channel { card: ORDER_CARD, sources: &[], ..channels::OTHER_WALLET },
        MARKET,
        channels::ASSOCIATION,
        MERCHANT_BY_MAIL,
        // A court orders nobody to come to terms.
        Channel { when: Not(&OWN), ..channels::COURT },
        channels::ARBITRATION,
        channels::CITY,
        Channel { when: VIOLATION, ..channels::MARKET_REPORT },
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[],
    bases: BASES,
    letters: &[
        letters::TO_MERCHANT,
        letters::TO_MARKETPLACE,
        letters::TO_STORE,
        // What is complained of there is the order: the wallet passes it on.
        Letter {
            sections: letters::TO_MERCHANT.sections,
            details: &["seller"],
            ..letters::TO_WECHAT
        },
        Letter {
            sections: letters::TO_MERCHANT.sections,
            details: &["seller"],
            ..letters::TO_ALIPAY
        },
        Letter {
            to: t(
                "[{wallet_name}|付款用的钱包]客户服务部门：",
                "To the customer service of [{wallet_name}|the wallet]:",
            ),
            sections: letters::TO_MERCHANT.sections,
            details: &["seller"],
            ..letters::TO_OTHER_WALLET
        },
        letters::TO_MARKET,
        letters::TO_ASSOCIATION,
        letters::TO_COURT_ON_SELLER,
        letters::TO_CITY,
        letters::TO_INSPECTION,
    ],
    subject: &[
        (NOT_DELIVERED, t("关于没有收到商品的投诉", "Complaint about goods that did not arrive")),
        (NOT_DESCRIBED, t("关于商品与约定不符的投诉", "Complaint about goods not as described")),
        (DEFECT, t("关于商品质量问题的投诉", "Complaint about defective goods")),
        (NO_REASON, t("关于七日无理由退货的投诉", "Complaint about a seven-day return")),
        (PREPAID, t("关于预付款的投诉", "Complaint about a prepayment")),
        (
            ORDER,
            t("关于订单没有按约定履行的投诉", "Complaint about an order not fulfilled as agreed"),
        ),
        (
            Always,
            t("关于服务没有按约定提供的投诉", "Complaint about a service not given as agreed"),
        ),
    ],
    sum: &[(Any(&[REDUCE, PREPAID]), CONCERNED)],
};

/// Which day cannot lie before which.
const DAYS: &[Order] = &[
    TOLD_LATER,
    Order {
        event: Event::Day("due_day"),
        after: Event::FirstPayment,
        says: t(
            "最早的一笔付款在 {after}。说好到货的日子是 {event}，比它还早。",
            "The first payment was on {after}, but it was to arrive on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("got_day"),
        after: Event::FirstPayment,
        says: t(
            "最早的一笔付款在 {after}。收货的日子写的是 {event}，比它还早。",
            "The first payment was on {after}, but it arrived on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("back_day"),
        after: Event::Day("got_day"),
        says: t(
            "{after} 才收到货。商家收到退货是 {event}，比它还早。",
            "The goods came on {after}, but the seller got them back on {event}: before that.",
        ),
    },
];

const NOT_DELIVERED: Condition = Chose("what_not", "not_delivered");
const NOT_DESCRIBED: Condition = Chose("what_not", "not_described");
const DEFECT: Condition = Chose("what_not", "defect");
const NO_REASON: Condition = Chose("what_not", "no_reason");
const SERVICE: Condition = Chose("what_not", "service");
const ORDER: Condition = Chose("what_not", "order");
const PREPAID: Condition = Chose("what_not", "prepaid");

/// Goods that the person has, or had.
const GOODS: Condition = ChoseAny("what_not", &["not_described", "defect", "no_reason"]);
/// Goods that were not as they had to be: the trader takes them back at its own cost (CPL-24).
const FAULTY: Condition = ChoseAny("what_not", &["not_described", "defect"]);
/// Out of a choice of the person, for which nothing was broken.
const CHANGED_MIND: Condition = Any(&[NO_REASON, ChoseAny("prepaid_how", &["cooling", "own"])]);
const COOLING: Condition = Chose("prepaid_how", "cooling");
const OWN: Condition = Chose("prepaid_how", "own");
/// The trader broke a contract that was paid for in advance (CPL-53).
const PREPAID_BROKEN: Condition =
    ChoseAny("prepaid_how", &["closed", "moved", "not_given", "changed"]);
/// The platform sells it itself, and answers as a seller (ONC-4).
const BY_PLATFORM: Condition = Chose("sold_through", "self");
const ON_A_PLATFORM: Condition = ChoseAny("sold_through", &["platform", "self"]);
/// Bought at a distance, as far as is known: in a shop in the street there is no return without a reason (CPL-25).
const AT_A_DISTANCE: Condition = Not(&Chose("sold_through", "shop"));
const IN_TIME: Condition = ChoseAny("within", &["asked", "now"]);
/// Whether the return without a reason is the person's by law (CPL-25).
const MAY_RETURN: Condition = All(&[NO_REASON, AT_A_DISTANCE, IN_TIME, Chose("excepted", "none")]);
/// Refused on a ground that the rules do not allow (CPUN-9).
const REFUSED_WRONGLY: Condition =
    All(&[MAY_RETURN, Any(&[Chose("return_state", "opened"), Chose("confirmed", "no")])]);
/// The seller has seven days from receiving the goods back (CPL-25).
const NOT_DUE_YET: Condition = All(&[Known("back_day"), Not(&LongerAgo("back_day", 7))]);
/// Neither handled nor refunded for so long that it counts as a refusal (CPUN-9). Who asked within seven days of getting
/// the goods asked more than fifteen days ago when they came more than twenty-two days ago.
const OVER_FIFTEEN_DAYS: Condition = Any(&[
    All(&[Chose("return_state", "sent_back"), LongerAgo("back_day", 15)]),
    All(&[Chose("return_state", "stalled"), Chose("within", "asked"), LongerAgo("got_day", 22)]),
]);
/// Whether the first days after a prepayment leave the choice (PREP-14).
const MAY_COOL_OFF: Condition = All(&[COOLING, IN_TIME, Chose("used_before", "no")]);
/// Whether the seller cannot be spoken to.
const GONE: Condition = ChoseAny("seller_state", &["gone", "struck_off"]);
const CLOSED_OR_MOVED: Condition = ChoseAny("prepaid_how", &["closed", "moved"]);
const UNTOLD: Condition = Chose("told_before", "no");
const DECEIVED_BY_SELLER: Condition = Chose("deceived", "proof");
/// What market regulation may look into, whatever becomes of the money.
const VIOLATION: Condition = Any(&[DECEIVED_BY_SELLER, UNTOLD, REFUSED_WRONGLY]);

const REFUND: Condition = Chose("want", "refund");
const PERFORM: Condition = Chose("want", "perform");
const REPAIR: Condition = Chose("want", "repair");
const REDUCE: Condition = Chose("want", "reduce");

/// When silence counts as refusal: it depends on what is wrong.
const DELAYS: &[Clock] = &[
    clocks::OWN_TERM,
    Clock::note(
        "quality",
        t(
            "质量不符合要求的：从您提出要求起，没有正当理由超过 15 日不办，视为故意拖延或者无理拒绝。",
            "Not of the quality required: more than 15 days after your demand without good reason counts as deliberate delay or refusal.",
        ),
        Ground::Law,
        "CPUN-8",
    ),
    Clock::note(
        "returned",
        t(
            "七日无理由退货的：商家收到退货 7 日内退款。",
            "Returned without a reason: the refund is due within 7 days of the seller receiving the goods.",
        ),
        Ground::Law,
        "CPL-25",
    ),
    Clock::note(
        "prepaid",
        t(
            "预付款的：没有约定期限的，从您要求退款起超过 15 日不退，视为故意拖延或者无理拒绝。",
            "Paid in advance: without an agreed term, more than 15 days after your demand counts as deliberate delay or refusal.",
        ),
        Ground::Law,
        "CPUN-10",
    ),
];

const MERCHANT: Channel = Channel {
    when: Not(&GONE),
    card: Card {
        whom: t(
            "卖给您的那一家。平台自营的，就是平台公司。",
            "Whoever sold it to you. Sold by the platform itself, that is the platform's company.",
        ),
        how: t(
            "从订单进商家客服，把信贴过去。线下的店，打印交给店里，拍照留底。",
            "Paste the letter to its service from the order. In a shop, hand in a printed copy and photograph it.",
        ),
        why: t("合同是和它订的，钱是它收的。", "The contract is with it, and it got the money."),
        if_not: t(
            "在平台上买的，找平台。再找 12315 或者消费者协会，两家选一个。",
            "Bought on a platform: turn to the platform. Then 12315 or the consumer association, one of the two.",
        ),
        ..channels::MERCHANT.card
    },
    then: DELAYS,
    ..channels::MERCHANT
};

/// A letter to the address that the licence names: to demand performance starts the time limit anew (CC-195).
const MERCHANT_BY_MAIL: Channel = Channel {
    id: "merchant_by_mail",
    name: t("商家（寄到执照地址）", "The seller (by mail)"),
    rung: 2,
    when: Chose("seller_state", "gone"),
    card: Card {
        when: t("联系不上，还没注销的。", "It cannot be reached but still exists."),
        how: t(
            "打印，寄到营业执照上的地址。寄件凭证和物流记录留好，退回来的信封也别拆。",
            "Print it and mail it to the address on the business licence. Keep the slip and the tracking; if it comes back, keep the envelope closed.",
        ),
        why: t(
            "书面要求它履行，诉讼时效会重新计算。",
            "A written demand starts the time limit for a suit anew.",
        ),
        if_not: t("起诉，告执照上的那家公司。", "Sue the company that the licence names."),
        ..MERCHANT.card
    },
    contacts: &[],
    sources: &["CC-195"],
    ..MERCHANT
};

const MARKET: Channel = Channel {
    card: Card {
        when: t(
            "商家不答复、不同意，或者联系不上。已经注销的，它会终止调解。",
            "When the seller does not answer, refuses, or cannot be reached. If the seller was struck off the register, it ends the mediation.",
        ),
        why: t(
            "消费者和商家的争议归它管。",
            "Disputes between consumers and traders are its business.",
        ),
        ..channels::MARKET.card
    },
    ..channels::MARKET
};

/// The wallet is asked about the order only.
const ORDER_CARD: Card = Card {
    when: t(
        "商家不办，或者不知道商家是谁的时候。",
        "When the seller does nothing, or you do not know who it is.",
    ),
    whom: t(
        "付款用的钱包，请它把投诉转给商家。",
        "The wallet you paid with: it passes the complaint to the seller.",
    ),
    how: t(
        "打开账单里的这一笔，找「投诉」的入口，贴短版。",
        "Open the entry in the bill, look for 「投诉」 (complaint), and paste the short form.",
    ),
    why: t(
        "它找得到收款的商家，可以转告。",
        "It knows the seller that was paid and can pass it on.",
    ),
    cost: t("免费", "Free of charge"),
    if_not: t(
        "找平台、12315 或者消费者协会。12363 不管商品和服务好不好。",
        "Turn to the platform, 12315 or the association. 12363 does not deal with goods or services.",
    ),
};

const STORE_CARD: Card = Card {
    how: t(
        "在商店的购买记录里申请退款，照实写哪里没按约定。",
        "Ask for a refund in the store's purchase history, and say truly what was not as agreed.",
    ),
    ..channels::APP_STORE.card
};

/// A question with one answer on a page of the first stage.
const fn pick(
    id: &'static str,
    joins: bool,
    when: Condition,
    title: Text,
    help: Text,
    short: Text,
    options: &'static [Choice],
) -> Step {
    Step {
        id,
        joins,
        stage: Stage::Tell,
        title,
        help,
        short,
        ask: Ask::One(options),
        when,
        signpost: None,
        more: None,
    }
}

/// A field that shares the page of the question before it.
const fn field(
    id: &'static str,
    when: Condition,
    title: Text,
    help: Text,
    short: Text,
    ask: Ask,
) -> Step {
    Step { ask, ..pick(id, true, when, title, help, short, &[]) }
}

const A_LINE: Ask = Ask::Line { unknown: true, theirs: false };
const A_DAY: Ask = Ask::Day { unknown: true };
const A_SUM: Ask = Ask::Money { unknown: true, zero: false };
const YES: Choice = choice("yes", t("是", "Yes"), NONE);
const NO: Choice = choice("no", t("没有", "No"), NONE);
const UNKNOWN: Choice = choice("unknown", t("说不清", "I cannot tell"), NONE);

const WHAT_NOT: Step = Step {
    more: Some(t(
        "付了钱就被拉黑、对方身份是假的，从「虚假交易、被骗转账」开始。商家答应退、钱没到账的，从「付款失败、扣款未到账」开始。",
        "If you were blocked as soon as you paid, or the other side was an impostor, start from 「虚假交易、被骗转账」 (scammed). If a refund was agreed and has not arrived, start from 「付款失败、扣款未到账」 (payment failed).",
    )),
    ..pick(
        "what_not",
        false,
        Always,
        t("哪一种像您的情况？", "Which of these is your case?"),
        t("选最像的一种。", "Choose the closest one."),
        t("情况", "What happened"),
        &[
            choice(
                "not_delivered",
                t("付了钱，没收到货", "I paid, and the goods did not come"),
                NONE,
            ),
            choice(
                "not_described",
                t("收到了，和说的不一样", "What came is not what was described"),
                t("货不对版、少发、假货、赠品没给", "Other goods, too few, fakes, a gift left out"),
            ),
            choice("defect", t("收到了，有毛病、坏了", "What came is defective or broke"), NONE),
            choice(
                "no_reason",
                t("没毛病，七天内想退", "Nothing is wrong; I want to return it within seven days"),
                t("网上买的才行", "Only for what was bought online"),
            ),
            choice(
                "service",
                t("服务没做，或者没做好", "A service was not given, or not as agreed"),
                t("维修、家政、装修、酒店、代办", "Repairs, cleaning, renovation, hotels, errands"),
            ),
            choice(
                "order",
                t("外卖、出行、订票出了问题", "A delivery meal, a ride or a ticket went wrong"),
                NONE,
            ),
            choice(
                "prepaid",
                t(
                    "预付卡、会员、课程没兑现",
                    "A prepaid card, membership or course was not honoured",
                ),
                t(
                    "店关了、约不上、服务缩水、想退卡",
                    "The shop closed, no bookings, less than promised, or you want out",
                ),
            ),
        ],
    )
};

const WAIT_FOR_IT: Text = t(
    "解决了，就不用投诉。还在处理的，记下页面写的期限，到那天再看。还没申请的，先在订单页申请，别只打电话。过了期限没结果，再写投诉。",
    "If it is solved, there is nothing to complain about. If it is being dealt with, note the term that the page gives and look again then. If you have not applied, do so on the order page, not only by phone. If that term passes, come back and complain.",
);

const CHECKED_DELIVERY: Step = Step {
    signpost: Some(Signpost {
        when: ChoseAny("checked_delivery", &["pending", "ok"]),
        says: WAIT_FOR_IT,
        to: To::Home,
    }),
    ..pick(
        "checked_delivery",
        true,
        NOT_DELIVERED,
        t("先看三样，找到了吗？", "Look at three things first. Is it there?"),
        t(
            "一，看物流停在哪里，打快递公司问单号。二，问代收点、门卫、家里人。三，看订单写的发货时间过了没有。",
            "One: see where the tracking stops, and ask the courier by its number. Two: ask the pick-up point, the gate and your family. Three: has the shipping date on the order passed?",
        ),
        t("先试过了吗", "Tried first"),
        &[
            choice("still", t("都看过了，没有", "I looked; it is not there"), NONE),
            choice("pending", t("还没过说好的日子", "The agreed day has not passed"), NONE),
            choice("ok", t("找到了", "It is found"), NONE),
        ],
    )
};

const CHECKED_ORDER: Step = Step {
    signpost: Some(Signpost {
        when: ChoseAny("checked_order", &["not_yet", "pending", "ok"]),
        says: WAIT_FOR_IT,
        to: To::Home,
    }),
    ..pick(
        "checked_order",
        true,
        Not(&Any(&[NOT_DELIVERED, PREPAID])),
        t("在订单页申请过售后吗？", "Have you applied for after-sales service on the order page?"),
        t(
            "打开订单，点「售后」「退款」，选原因，传照片。这一步最快，也留下记录。",
            "Open the order, tap 「售后」 or 「退款」, choose the reason and add photographs. It is the quickest way, and it leaves a record.",
        ),
        t("售后申请", "After-sales request"),
        &[
            choice("still", t("申请了，没解决", "I did; it is not solved"), NONE),
            choice(
                "none",
                t("没有订单页", "There is no order page"),
                t("例如线下买的、电话订的", "Such as for what was bought in person or by phone"),
            ),
            choice("not_yet", t("还没申请", "Not yet"), NONE),
            choice("pending", t("还在处理", "It is being dealt with"), NONE),
            choice("ok", t("解决了", "It is solved"), NONE),
        ],
    )
};

const DELIVERY: Step = pick(
    "delivery",
    false,
    NOT_DELIVERED,
    t("货到哪一步了？", "How far did the goods get?"),
    t("看订单和物流页。", "See the order and the tracking."),
    t("货到哪一步", "State of the delivery"),
    &[
        choice("not_sent", t("一直没发货", "They were not sent"), NONE),
        choice("stuck", t("发了货，物流不动了", "Sent, but the tracking stands still"), NONE),
        choice("signed", t("显示签收，我没收到", "It says delivered; I got nothing"), NONE),
        choice("cancelled", t("付款后被商家取消", "The seller cancelled it after I paid"), NONE),
    ],
);

const DUE_DAY: Step = field(
    "due_day",
    NOT_DELIVERED,
    t("说好哪一天到？", "By which day was it to arrive?"),
    t("没说过的，选「找不到、不知道」。", "If no day was named, say that you do not know."),
    t("约定的日子", "Agreed day"),
    A_DAY,
);

const DIFFERS: Step = pick(
    "differs",
    false,
    NOT_DESCRIBED,
    t("哪里不一样？", "What is different?"),
    NONE,
    t("哪里不一样", "What is different"),
    &[
        choice("kind", t("型号、颜色、材质不对", "Model, colour or material"), NONE),
        choice("less", t("少发了、缺配件", "Pieces or parts are missing"), NONE),
        choice(
            "promised",
            t("宣传的功能、赠品没有", "A promised function or gift is missing"),
            NONE,
        ),
        choice("used", t("像是别人用过的", "It seems to have been used"), NONE),
        choice("fake", t("怀疑是假货", "I suspect that it is a fake"), NONE),
    ],
);

/// Triple compensation is for fraud alone, and has to be proved (CPL-55, CPR-49).
const DECEIVED: Step = Step {
    more: Some(t(
        "有欺诈，才能要求按价款的三倍增加赔偿，不足 500 元的按 500 元算。证据例如鉴定书、商家自己承认的聊天。编造事实去要钱的，要负法律责任。",
        "Three times the price on top may be asked for only if there was fraud; less than 500 yuan counts as 500. Proof is, for example, an expert's report, or the seller's own words in the chat. Whoever invents facts to get money answers for it.",
    )),
    ..pick(
        "deceived",
        true,
        ChoseAny("differs", &["promised", "used", "fake"]),
        t("有证据证明商家故意骗您吗？", "Can you prove that the seller deceived you on purpose?"),
        t("没有证据，就先不说欺诈。", "Without proof, do not speak of fraud for now."),
        t("欺诈的证据", "Proof of fraud"),
        &[
            choice("no", t("没有，或者说不清", "No, or I cannot tell"), NONE),
            choice("proof", t("有证据", "Yes"), NONE),
        ],
    )
};

const DURABLE: Step = pick(
    "durable",
    false,
    DEFECT,
    t(
        "是家电、电脑、手机、车这类耐用品吗？",
        "Is it a durable product: an appliance, a computer, a phone, a vehicle?",
    ),
    t(
        "耐用品六个月内发现毛病的，由商家举证。",
        "If a durable product fails within six months, the trader has to prove its case.",
    ),
    t("耐用品", "Durable product"),
    &[YES, choice("no", t("不是", "No"), NONE)],
);

const FOUND_IN: Step = pick(
    "found_in",
    true,
    DEFECT,
    t("什么时候发现毛病的？", "When did you find the defect?"),
    NONE,
    t("发现的时间", "Found"),
    &[
        choice("week", t("收货七天内", "Within seven days of getting it"), NONE),
        choice("half", t("七天到六个月之间", "Between seven days and six months"), NONE),
        choice("later", t("六个月以后", "Later"), NONE),
    ],
);

const FIXED: Step = pick(
    "fixed",
    true,
    DEFECT,
    t("修过、换过吗？", "Has it been repaired or replaced?"),
    NONE,
    t("修理、更换", "Repair"),
    &[
        NO,
        choice("again", t("修过，还是坏", "Repaired, and it failed again"), NONE),
        choice("refused", t("要求过，商家不管", "I asked; the seller did nothing"), NONE),
    ],
);

const SERVICE_HOW: Step = pick(
    "service_how",
    false,
    SERVICE,
    t("服务做到哪一步了？", "How far did the service get?"),
    NONE,
    t("服务的情况", "State of the service"),
    &[
        choice("not_done", t("一点没做", "Nothing was done"), NONE),
        choice("partly", t("只做了一部分", "Only a part was done"), NONE),
        choice("poor", t("做了，没达到说好的", "It was done, but not as agreed"), NONE),
    ],
);

const ORDER_HOW: Step = Step {
    more: Some(t(
        "吃坏了肚子的，先看病，病历、发票、剩下的食物都留着。出行中有危险的，先打 110。",
        "If you fell ill from the food, see a doctor first, and keep the records, the invoices and what is left of the food. If you are in danger on a ride, call 110 first.",
    )),
    ..pick(
        "order_how",
        false,
        ORDER,
        t("出了什么问题？", "What went wrong?"),
        t(
            "多收了车费、餐费的，从「金额不对、付错人、重复扣款」开始。",
            "If too much was charged, start from 「金额不对、付错人、重复扣款」 (wrong amount).",
        ),
        t("订单的问题", "What went wrong"),
        &[
            choice("missing", t("没送到、没来接", "It never came"), NONE),
            choice("late", t("晚了很久", "It came very late"), NONE),
            choice("wrong", t("送错了、少送了", "The wrong things came, or too few"), NONE),
            choice("bad", t("变质、有异物，不能吃", "The food was not fit to eat"), NONE),
            choice(
                "other_ride",
                t("车、票、房和订的不一样", "The ride, seat or room was not as booked"),
                NONE,
            ),
            choice("cancelled", t("被取消了，不给退", "It was cancelled and not refunded"), NONE),
        ],
    )
};

const RETURN_STATE: Step = pick(
    "return_state",
    false,
    NO_REASON,
    t("退货到哪一步了？", "How far has the return got?"),
    NONE,
    t("退货到哪一步", "State of the return"),
    &[
        choice("opened", t("商家说拆了就不能退", "The seller says that it was opened"), NONE),
        choice(
            "excluded",
            t("商家说不支持七天无理由", "The seller says that it is excluded"),
            NONE,
        ),
        choice("stalled", t("拖着不办、不答复", "It stalls or does not answer"), NONE),
        choice("sent_back", t("货退回去了，没退钱", "It was sent back; no refund came"), NONE),
        choice("not_asked", t("还没跟商家说", "I have not told the seller yet"), NONE),
    ],
);

const CONFIRMED: Step = pick(
    "confirmed",
    true,
    Chose("return_state", "excluded"),
    t(
        "下单时，您单独确认过不能退吗？",
        "Did you confirm when ordering that it cannot be returned?",
    ),
    t(
        "只在页面上写着，没有单独确认过的，不算。",
        "A line on the page that you did not have to confirm does not count.",
    ),
    t("确认过不能退", "Confirmed"),
    &[choice("no", t("没有确认过", "No"), NONE), choice("yes", t("确认过", "Yes"), NONE), UNKNOWN],
);

const EXCEPTED: Step = Step {
    signpost: Some(Signpost {
        when: ChoseAny("excepted", &["made", "fresh", "digital", "papers"]),
        says: t(
            "这几种，法律上不适用七天无理由退货。有毛病、和说的不一样，回到第一题改选。商家自己承诺能退的，照它的承诺要求。",
            "The law excludes these from the return without a reason. If something is wrong with it, change your first answer. If the seller itself promised to take it back, hold it to that.",
        ),
        to: To::Home,
    }),
    ..pick(
        "excepted",
        true,
        NO_REASON,
        t("是下面的哪一种吗？", "Is it one of these?"),
        NONE,
        t("例外的商品", "Excluded goods"),
        &[
            choice("none", t("都不是", "None of these"), NONE),
            choice("made", t("定做的", "Made to order"), NONE),
            choice("fresh", t("鲜活、容易坏的", "Fresh or perishable"), NONE),
            choice(
                "digital",
                t("下载的、拆封的音像和软件", "Downloaded or unsealed recordings or software"),
                NONE,
            ),
            choice("papers", t("已经送到的报纸、期刊", "Newspapers or magazines"), NONE),
        ],
    )
};

const PREPAID_HOW: Step = Step {
    signpost: Some(Signpost {
        when: Chose("prepaid_how", "own"),
        says: t(
            "商家没有违约的，先看合同里的退款办法，再和它商量。能不能退、退多少，看合同怎么写。",
            "If the seller broke nothing, see what the contract says of refunds, then talk to it. Whether and how much comes back depends on the contract.",
        ),
        to: To::Home,
    }),
    ..pick(
        "prepaid_how",
        false,
        PREPAID,
        t("怎么没兑现？", "How was it not honoured?"),
        NONE,
        t("怎么没兑现", "How it was broken"),
        &[
            choice("closed", t("店关了、停业了", "The shop closed or stopped its business"), NONE),
            choice("moved", t("店搬走了，去不了", "It moved to where I cannot go"), NONE),
            choice(
                "not_given",
                t("约不上、不给上课、不给开通", "No bookings, no lessons, not activated"),
                NONE,
            ),
            choice("changed", t("服务缩水、加价", "Less service, or a higher price"), NONE),
            choice(
                "cooling",
                t("刚办七天内，不想要了", "I signed up within seven days and want out"),
                NONE,
            ),
            choice(
                "own",
                t("商家没违约，我不想继续了", "Nothing was broken; I want to stop"),
                NONE,
            ),
        ],
    )
};

const TOLD_BEFORE: Step = pick(
    "told_before",
    true,
    CLOSED_OR_MOVED,
    t("关门、搬走以前，通知过您吗？", "Were you told before it closed or moved?"),
    NONE,
    t("停业前的通知", "Told beforehand"),
    &[NO, choice("yes", t("通知过", "Yes"), NONE)],
);

const WITHIN: Step = Step {
    signpost: Some(Signpost {
        when: Chose("within", "late"),
        says: t(
            "过了七天，法律上的无理由退就用不上了。有毛病、没兑现的，回到第一题改选。商家承诺过更长时间的，照它的承诺要求。",
            "After seven days the law gives no return without a reason. If something is wrong or was not honoured, change your first answer. If the seller promised a longer time, hold it to that.",
        ),
        to: To::Home,
    }),
    ..pick(
        "within",
        true,
        Any(&[NO_REASON, COOLING]),
        t("是七天内提出退的吗？", "Did you ask within seven days?"),
        t(
            "网购从收到货算，预付款从付钱算，当天不算。",
            "Count from receipt of the goods, or from a prepayment; that day does not count.",
        ),
        t("七天内提出", "Within seven days"),
        &[
            choice("asked", t("七天内提过了", "Yes"), NONE),
            choice("now", t("没提过，还在七天内", "Not yet; the seven days still run"), NONE),
            choice("late", t("过了七天", "No, later"), NONE),
        ],
    )
};

/// Who had the same before does not have these days (PREP-14).
const USED_BEFORE: Step = pick(
    "used_before",
    true,
    COOLING,
    t(
        "办以前，用过同样的商品、服务吗？",
        "Had you used the same goods or service before you signed up?",
    ),
    t(
        "在这家、别家用过都算。用过的，七天这条就用不上。",
        "Here or elsewhere. If you had, the seven days do not apply.",
    ),
    t("以前用过", "Used before"),
    &[NO, choice("yes", t("用过", "Yes"), NONE)],
);

const LEFT: Step = field(
    "left",
    All(&[PREPAID, Not(&COOLING)]),
    t("还剩多少钱没用？", "How much of it is unused?"),
    t(
        "照消费记录算。不清楚的，选「找不到、不知道」，信里请商家拿记录。",
        "By the record of use. If you do not know, say so: the letter then asks the seller for the record.",
    ),
    t("没用的钱", "Unused"),
    A_SUM,
);

const GOT_DAY: Step = field(
    "got_day",
    GOODS,
    t("哪一天收到货的？", "On which day did you get it?"),
    NONE,
    t("收货日期", "Received on"),
    A_DAY,
);

const BACK_DAY: Step = Step {
    signpost: Some(Signpost {
        when: NOT_DUE_YET,
        says: t(
            "商家从收到退货起，有七日时间退款。没满七日的，记下那天，到时再看。商家已经说不退的，接着填。",
            "The seller has seven days from getting the goods back. If they have not passed, note the day and look again then. If it has said that it will not refund, go on.",
        ),
        to: To::Home,
    }),
    ..field(
        "back_day",
        Chose("return_state", "sent_back"),
        t("商家哪一天收到退货？", "On which day did the seller get it back?"),
        t("看退货的物流。", "See the tracking of the return."),
        t("退货签收日", "Returned on"),
        A_DAY,
    )
};

const WHAT_FOR: Step = Step {
    joins: false,
    ..field(
        "what_for",
        Always,
        t("买的是什么？", "What did you buy?"),
        t(
            "照订单上的名字写，例如某某牌电饭煲、某某健身年卡。",
            "As the order names it, for example a rice cooker or a gym membership.",
        ),
        t("买的是什么", "What you bought"),
        A_LINE,
    )
};

const AGREED: Step = field(
    "agreed",
    Any(&[NOT_DESCRIBED, SERVICE, ORDER, ChoseAny("prepaid_how", &["not_given", "changed"])]),
    t("当初怎么说的？", "What was agreed or promised?"),
    t(
        "照页面、合同、聊天抄一句，例如「纯棉」「48 次课」。",
        "Copy a line from the page, the contract or the chat, such as 「纯棉」 (pure cotton) or 「48 次课」 (48 lessons).",
    ),
    t("约定的内容", "What was agreed"),
    A_LINE,
);

const REALLY: Step = field(
    "really",
    Any(&[AGREED.when, DEFECT]),
    t("实际怎么样？", "And how was it really?"),
    t("一句话，写看得见的事实。", "One line, with facts that can be seen."),
    t("实际情况", "How it was"),
    A_LINE,
);

const SOLD_BY: Step = Step {
    joins: false,
    ask: Ask::One(&[
        choice(
            "platform",
            t("平台上的商家", "A seller on a platform"),
            t(
                "购物、外卖、团购、订票平台里的店",
                "A shop on a platform for goods, meals, deals or tickets",
            ),
        ),
        choice(
            "self",
            t("平台自营，平台自己卖的", "The platform itself"),
            t(
                "页面标着「自营」，打车平台自己派的车",
                "Marked 「自营」, or a ride that the platform itself provides",
            ),
        ),
        choice(
            "own",
            t("商家自己的 App、网站、小程序", "The seller's own app, website or mini-program"),
            NONE,
        ),
        choice("shop", t("线下的店", "A shop in the street"), NONE),
        UNKNOWN,
    ]),
    signpost: Some(Signpost {
        when: All(&[NO_REASON, Chose("sold_through", "shop")]),
        says: t(
            "线下店买的，法律没有规定七天无理由退货。看店里有没有自己的承诺。",
            "For what was bought in a shop the law gives no return without a reason. See whether the shop itself promised one.",
        ),
        to: To::Home,
    }),
    ..SOLD_THROUGH
};

const SELLER_STATE: Step = Step {
    signpost: Some(Signpost {
        when: ChoseAny("seller_state", &["gone", "struck_off"]),
        says: t(
            "联系不上的，先拍下门店和公告，再到账单里投诉这笔订单。收钱时就没打算做的，是骗钱，去报警。已经注销的，12315 会终止调解，能告谁先打 12348 问。",
            "If it cannot be reached, photograph the shop and its notices, then complain about the order in the bill. If it never meant to perform, that is fraud: tell the police. If it was struck off, 12315 ends the mediation; ask 12348 whom you can sue.",
        ),
        to: To::ProblemForSome("scam"),
    }),
    ..pick(
        "seller_state",
        true,
        Always,
        t("商家现在怎么样？", "How is the seller now?"),
        t(
            "看店里的公告、平台上的执照页。",
            "See the notices in the shop and the licence page on the platform.",
        ),
        t("商家现状", "The seller now"),
        &[
            choice("open", t("联系得上", "It can be reached"), NONE),
            choice("renamed", t("改了名字", "It changed its name"), NONE),
            choice("gone", t("联系不上、跑了", "It cannot be reached; it ran off"), NONE),
            choice("struck_off", t("公司已经注销", "The company was struck off"), NONE),
        ],
    )
};

const NEW_NAME: Step = field(
    "new_name",
    Chose("seller_state", "renamed"),
    t("现在叫什么？", "What is it called now?"),
    t("照新执照、新招牌写全。", "As the new licence or sign has it."),
    t("新名字", "New name"),
    A_LINE,
);

const PAID_FROM: Step = Step {
    title: t("钱是用什么付的？", "How did you pay?"),
    help: t("看账单在谁那里能查到。", "See whose bill lists it."),
    short: t("付款方式", "Paid by"),
    more: None,
    ..SHOWN_BY
};

const PAID: Step = Step {
    title: t("把付的钱记下来", "Write down what you paid"),
    help: t(
        "照着账单写日期和金额。分几次付的，写几笔。",
        "Copy the day and the amount from the bill; each payment by itself.",
    ),
    short: t("付的钱", "Payments"),
    ..PAYMENTS
};

/// Demands that exclude each other: a letter makes one of them.
const WANT: Step = Step {
    stage: Stage::Demands,
    ..pick(
        "want",
        false,
        Not(&CHANGED_MIND),
        t("您最想要哪一样？", "Which of these do you want?"),
        t("信里只写一样，对方好办。", "The letter asks for one of them."),
        t("最想要的", "What you want most"),
        &[
            choice(
                "refund",
                t("退款", "My money back"),
                t("收到东西的，就是退货退款", "For goods that you have: against their return"),
            ),
            Choice {
                when: Not(&Chose("prepaid_how", "closed")),
                ..choice(
                    "perform",
                    t("照约定办", "That it is done as agreed"),
                    t("发货、补齐、换货、重做、继续提供", "Send, complete, replace, redo, go on"),
                )
            },
            Choice { when: DEFECT, ..choice("repair", t("修好", "That it is repaired"), NONE) },
            Choice {
                when: Any(&[FAULTY, SERVICE, ORDER]),
                ..choice("reduce", t("不退，少收一部分钱", "Keep it and pay less"), NONE)
            },
        ],
    )
};

const REDUCE_BY: Step = Step {
    stage: Stage::Demands,
    ..field(
        "reduce_by",
        REDUCE,
        t("要退多少？", "How much is to come back?"),
        t("写算得出来的数。", "A sum that you can account for."),
        t("要退的部分", "Part to come back"),
        A_SUM,
    )
};

const REFUNDING: Condition = Any(&[REFUND, CHANGED_MIND]);

const DEMANDS: Step = Step {
    id: "demands",
    joins: false,
    stage: Stage::Demands,
    title: t("还要什么？", "What else do you want?"),
    help: t(
        "常用的已经勾上。不要的去掉，还要的再勾。",
        "The usual ones are ticked. Take out what you do not want, and add what you do.",
    ),
    short: t("您的要求", "What you want"),
    ask: Ask::Many(&[
        Choice {
            when: REFUNDING,
            ..usual(choice("refund", t("把钱退给我", "Return the money"), NONE))
        },
        Choice {
            when: PERFORM,
            ..usual(choice("perform", t("照约定办", "Do it as agreed"), NONE))
        },
        Choice { when: REPAIR, ..usual(choice("repair", t("修好", "Repair it"), NONE)) },
        Choice {
            when: REDUCE, ..usual(choice("reduce", t("退一部分钱", "Return a part"), NONE))
        },
        Choice {
            when: All(&[PREPAID, Not(&COOLING)]),
            ..usual(choice(
                "ledger",
                t("给我消费记录和余额", "Give me the record of use and the balance"),
                t("商家手里的记录，算余额要用", "The seller has it; the balance follows from it"),
            ))
        },
        Choice {
            when: All(&[PREPAID_BROKEN, REFUND]),
            ..choice("interest", t("付预付款的利息", "Pay interest on the prepayment"), NONE)
        },
        Choice {
            when: Chose("differs", "fake"),
            ..usual(choice(
                "genuine",
                t("证明是正品", "Show that it is genuine"),
                t("产地、生产者、合格证明", "Origin, maker, certificate"),
            ))
        },
        Choice {
            when: DECEIVED_BY_SELLER,
            ..choice(
                "triple",
                t("按价款的三倍增加赔偿", "Three times the price on top"),
                t("有欺诈的证据才勾", "Only with proof of fraud"),
            )
        },
        choice(
            "loss",
            t("赔我因此多花的钱", "Compensate what it cost me"),
            t("要有凭据", "You need proof"),
        ),
        NAMED,
        Choice { when: BY_WALLET, ..RECORDS },
        usual(WRITTEN),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "没有人能保证结果。要求写得越具体，越容易办。不要写威胁的话。",
        "Nobody can promise the outcome. The more exact the demand, the easier it is to meet. No threats.",
    )),
};

const LOSS: Step = Step {
    stage: Stage::Demands,
    ..field(
        "loss",
        Chose("demands", "loss"),
        t("因此多花了多少钱？", "How much did it cost you?"),
        t("只写真的付出去、有凭据的。", "Only what you really paid and can prove."),
        t("多花的钱", "Extra cost"),
        A_SUM,
    )
};

const LOSS_WHAT: Step = Step {
    stage: Stage::Demands,
    ..field(
        "loss_what",
        Chose("demands", "loss"),
        t("是什么钱？", "What was it for?"),
        t("例如退货运费、检测费。", "For example return freight, or a test."),
        t("什么钱", "What for"),
        A_LINE,
    )
};

/// Who does it, or sees or orders that it is done.
const SELLERS: &[Receiver] = REFUNDERS;
/// Who passes it on to the seller, and helps.
const HELPERS: &[Receiver] = &[Marketplace, Platform];
/// Who decides by the law of consumers, and the seller.
const BY_LAW: &[Receiver] = &[Merchant, Market, Association, Court];
/// The same without a court, which measures have no hold on.
const BY_RULE: &[Receiver] = &[Merchant, Market, Association, Inspection];

const fn demand(
    id: &'static str,
    to: &'static [Receiver],
    when: Condition,
    text: Text,
    brief: Text,
) -> Demand {
    Demand { id, to, when, text, brief }
}

const MONEY: Condition = OpenAtLeast(1);
const PLAIN: Condition = ChoseAny("what_not", &["not_delivered", "service", "order"]);
const REFUND_BRIEFLY: Text = t("退还 {open}", "refund {open}");
const PRESS_BRIEFLY: Text = t("督促商家退还 {open}", "see to it that the seller refunds {open}");

const DEMAND_LINES: &[Demand] = &[
    demand(
        "refund",
        SELLERS,
        All(&[MONEY, PLAIN]),
        t(
            "退还 {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
            "Refund {total}[, less {refunded} already refunded: {open} is outstanding].",
        ),
        REFUND_BRIEFLY,
    ),
    demand(
        "refund",
        SELLERS,
        All(&[MONEY, FAULTY]),
        t(
            "办理退货，承担退货运费，退还 {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
            "Take the goods back at your cost and refund {total}[, less {refunded} already refunded: {open} is outstanding].",
        ),
        t("办理退货，退还 {open}", "take it back and refund {open}"),
    ),
    demand(
        "refund",
        SELLERS,
        All(&[MONEY, NO_REASON, Not(&Chose("return_state", "sent_back"))]),
        t(
            "办理退货，提供退货地址和联系人，收到退货后七日内退还 {open}（{open_upper}）。",
            "Handle the return, name the address and the person for it, and refund {open} within seven days of getting the goods.",
        ),
        t("办理退货，退还 {open}", "handle the return and refund {open}"),
    ),
    demand(
        "refund",
        SELLERS,
        All(&[MONEY, Chose("return_state", "sent_back"), NOT_DUE_YET]),
        t(
            "自收到退货之日起七日内，退还已退商品的价款 {open}（{open_upper}）。",
            "Refund the price of the returned goods, {open}, within seven days of having received them.",
        ),
        t("按期退还已退商品的价款 {open}", "refund {open} for the returned goods in time"),
    ),
    demand(
        "refund",
        SELLERS,
        All(&[MONEY, Chose("return_state", "sent_back"), Not(&NOT_DUE_YET)]),
        t(
            "立即退还已退商品的价款 {open}（{open_upper}）。",
            "Refund the price of the returned goods, {open}, at once.",
        ),
        t("退还已退商品的价款 {open}", "refund {open} for the returned goods"),
    ),
    demand(
        "refund",
        SELLERS,
        All(&[MONEY, COOLING]),
        t(
            "退还预付款本金 {open}（{open_upper}）。",
            "Return the principal of the prepayment, {open}.",
        ),
        t("退还预付款本金 {open}", "return the prepayment of {open}"),
    ),
    demand(
        "refund",
        SELLERS,
        All(&[PREPAID_BROKEN, Known("left")]),
        t("退还未消费的预付款 {left}。", "Return the unused part of the prepayment, {left}."),
        t("退还未消费的 {left}", "return the unused {left}"),
    ),
    demand(
        "refund",
        SELLERS,
        All(&[PREPAID_BROKEN, Not(&Known("left"))]),
        t(
            "按消费记录算清余额，退还全部未消费的预付款。",
            "Work out the balance by the record of use and return all that is unused.",
        ),
        t("算清余额，退还未消费的预付款", "work out the balance and return it"),
    ),
    demand(
        "refund",
        SELLERS,
        OWN,
        t(
            "与本人协商解除合同，退还未消费的余额[ {left}]。",
            "Agree with me on ending the contract, and return the unused balance[ of {left}].",
        ),
        t("协商解除合同，退还余额[ {left}]", "end the contract and return the balance"),
    ),
    demand(
        "refund",
        HELPERS,
        All(&[MONEY, Not(&PREPAID)]),
        t(
            "将本投诉转给商家，督促其退还 {open}（{open_upper}）。",
            "Pass this complaint to the seller, and see to it that {open} is refunded.",
        ),
        PRESS_BRIEFLY,
    ),
    demand(
        "refund",
        HELPERS,
        All(&[MONEY, COOLING]),
        t(
            "将本投诉转给商家，督促其退还预付款 {open}（{open_upper}）。",
            "Pass this complaint to the seller, and see to it that the prepayment of {open} is returned.",
        ),
        PRESS_BRIEFLY,
    ),
    demand(
        "refund",
        HELPERS,
        All(&[PREPAID, Not(&COOLING)]),
        t(
            "将本投诉转给商家，督促其退还未消费的余额[ {left}]。",
            "Pass this complaint to the seller, and see to it that the unused balance[ of {left}] is returned.",
        ),
        t("督促商家退还未消费的余额[ {left}]", "see to it that the balance is returned"),
    ),
    demand(
        "perform",
        SELLERS,
        NOT_DELIVERED,
        t("把订购的商品送到本人手中。", "Deliver what was ordered to me."),
        t("把订购的商品送到", "deliver what was ordered"),
    ),
    demand(
        "perform",
        SELLERS,
        Chose("differs", "less"),
        t("补齐缺少的部分。", "Send the missing goods and parts."),
        t("补齐缺少的部分", "send what is missing"),
    ),
    demand(
        "perform",
        SELLERS,
        All(&[FAULTY, Not(&Chose("differs", "less"))]),
        t(
            "更换符合约定、质量合格的商品，承担往返运费。",
            "Replace it by goods that are as agreed and sound, and bear the freight both ways.",
        ),
        t("更换合格的商品", "replace it"),
    ),
    demand(
        "perform",
        SELLERS,
        SERVICE,
        t("按约定完成全部服务。", "Complete the whole service as agreed."),
        t("按约定完成服务", "complete the service"),
    ),
    demand(
        "perform",
        SELLERS,
        ORDER,
        t("按订单的约定重新提供。", "Provide it again as ordered."),
        t("按订单重新提供", "provide it again"),
    ),
    demand(
        "perform",
        SELLERS,
        PREPAID,
        t(
            "继续按约定提供服务，不降低质量，不加价。",
            "Go on with the service as agreed, without lowering its quality or raising the price.",
        ),
        t("继续按约定提供服务", "go on as agreed"),
    ),
    demand(
        "perform",
        HELPERS,
        Always,
        t(
            "将本投诉转给商家，督促其按约定履行。",
            "Pass this complaint to the seller, and see to it that it performs as agreed.",
        ),
        t("督促商家按约定履行", "see to it that the seller performs"),
    ),
    demand(
        "repair",
        SELLERS,
        Always,
        t("修好商品，承担往返运费。", "Repair the goods and bear the freight both ways."),
        t("修好商品", "repair it"),
    ),
    demand(
        "repair",
        HELPERS,
        Always,
        t(
            "将本投诉转给商家，督促其修好商品。",
            "Pass this complaint to the seller, and see to it that the goods are repaired.",
        ),
        t("督促商家修好商品", "see to it that it is repaired"),
    ),
    demand(
        "reduce",
        SELLERS,
        Always,
        t(
            "[减收价款，退还本人 {reduce_by}。|按不符的程度减收价款，写明算法。]",
            "[Reduce the price and return {reduce_by} to me.|Reduce the price in proportion, and show how.]",
        ),
        t("[退还其中的 {reduce_by}|按不符的程度减收价款]", "[return {reduce_by}|reduce the price]"),
    ),
    demand(
        "reduce",
        HELPERS,
        Always,
        t(
            "将本投诉转给商家，督促其减收价款[，退还 {reduce_by}]。",
            "Pass this complaint to the seller, and see to it that the price is reduced[ by {reduce_by}].",
        ),
        t("督促商家减收价款[ {reduce_by}]", "see to it that the price is reduced"),
    ),
    demand(
        "ledger",
        &[Merchant, Market, Association],
        Always,
        t(
            "提供本人的合同、消费次数、消费金额和余额记录。",
            "Provide my contract and the record of visits, sums and balance.",
        ),
        t("提供消费记录和余额", "provide the record of use"),
    ),
    demand(
        "interest",
        BY_LAW,
        Always,
        t("支付预付款的利息。", "Pay interest on the prepayment."),
        t("支付预付款的利息", "pay interest"),
    ),
    demand(
        "genuine",
        &[Merchant, Store, Market, Association],
        Always,
        t(
            "提供商品的产地、生产者和检验合格证明。",
            "State the origin and the maker of the goods, and provide the certificate of inspection.",
        ),
        t("提供产地、生产者和合格证明", "show that it is genuine"),
    ),
    demand(
        "triple",
        BY_LAW,
        MONEY,
        t(
            "按商品价款的三倍增加赔偿，不足五百元的按五百元计算。",
            "Pay three times the price of the goods on top, and no less than 500 yuan.",
        ),
        t("按价款的三倍增加赔偿", "pay three times the price on top"),
    ),
    demand(
        "loss",
        SELLERS,
        Always,
        t(
            "[赔偿本人因此多支出的 {loss}。|赔偿本人因此多支出的费用，金额以票据为准。]",
            "[Compensate the {loss} that it cost me.|Compensate what it cost me, as shown by the receipts.]",
        ),
        t("赔偿多支出的[ {loss}|费用]", "compensate [{loss}|the cost]"),
    ),
    demand(
        "genuine",
        &[Marketplace],
        Always,
        t("协助核实商家的进货来源。", "Help to find out where the seller had the goods from."),
        t("协助核实进货来源", "help to find out their source"),
    ),
    SELLER_NAMED,
    SELLER_NAMES_ITSELF,
    NAME_THE_SHOP,
    LOOK_INTO_IT,
    URGE_MARKET,
    COSTS,
    RECORDS_LINE,
    WRITTEN_LINE,
];

/// Said to all but the seller, who is spoken to.
const NOT_SELLER: &[Receiver] =
    &[Platform, Store, Marketplace, Market, Association, City, Inspection, Court];

const fn to(receivers: &'static [Receiver], when: Condition, text: Text) -> Sentence {
    Sentence { to: receivers, ..sentence(when, text) }
}

const SEVERAL: Condition = DisputedAtLeast(2);
const SINGLE: Condition = Not(&DisputedAtLeast(2));

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "bought",
        sentences: &[
            sentence(
                SINGLE,
                t(
                    "{first_moment}，本人[用{place}][向{payees}]付款 {total}[，购买{what_for}][，已退 {refunded}]。",
                    "On {first_moment} I paid {total}[ to {payees}][ by {place}][ for {what_for}][; {refunded} has come back].",
                ),
            ),
            sentence(
                SEVERAL,
                t(
                    "{span}，本人[用{place}][向{payees}]付款 {count} 笔，共 {total}[，购买{what_for}][，已退 {refunded}]。",
                    "{span}: I made {count} payments[ to {payees}][ by {place}], {total} in all[, for {what_for}][; {refunded} has come back].",
                ),
            ),
            to(
                &[Merchant, Market, Association, City, Inspection, Court],
                Chose("sold_through", "platform"),
                t(
                    "这是在[{platform_name}|平台]上的店铺购买的。",
                    "It was bought in a shop on [{platform_name}|a platform].",
                ),
            ),
            sentence(
                BY_PLATFORM,
                t(
                    "这一单由[{platform_name}|平台]自营。",
                    "It was sold by [{platform_name}|the platform] itself.",
                ),
            ),
            sentence(Known("agreed"), t("约定的内容是：{agreed}。", "What was agreed: {agreed}.")),
            sentence(
                Known("due_day"),
                t("约定的到货日期是{due_day}。", "It was to arrive by {due_day}."),
            ),
            sentence(
                Known("got_day"),
                t("{got_day}，本人收到商品。", "On {got_day} I received the goods."),
            ),
        ],
    },
    Paragraph {
        id: "wrong",
        sentences: &[
            sentence(
                Chose("delivery", "not_sent"),
                t("商品至今没有发出。", "The goods have not been sent to this day."),
            ),
            sentence(
                Chose("delivery", "stuck"),
                t(
                    "发货以后物流停滞，本人至今没有收到商品。",
                    "After they were sent the tracking stood still; I have not received the goods.",
                ),
            ),
            sentence(
                Chose("delivery", "signed"),
                t(
                    "物流显示已经签收，本人并没有收到商品。",
                    "The tracking says delivered; I did not receive the goods.",
                ),
            ),
            sentence(
                Chose("delivery", "cancelled"),
                t(
                    "付款以后，订单被单方取消，商品没有发出。",
                    "After I had paid, the order was cancelled from the other side and nothing was sent.",
                ),
            ),
            sentence(
                Chose("differs", "kind"),
                t("收到的商品与约定不一致。", "What came is not what was agreed."),
            ),
            sentence(
                Chose("differs", "less"),
                t("收到的商品不齐全。", "Pieces or parts are missing."),
            ),
            sentence(
                Chose("differs", "promised"),
                t("销售时承诺的内容没有兑现。", "What was promised at the sale was not kept."),
            ),
            sentence(
                Chose("differs", "used"),
                t("收到的商品有使用过的痕迹。", "The goods show traces of use."),
            ),
            sentence(
                Chose("differs", "fake"),
                t("本人怀疑收到的商品不是正品。", "I suspect that the goods are not genuine."),
            ),
            sentence(
                DECEIVED_BY_SELLER,
                t(
                    "销售时对此作了不实说明，本人有证据证明。",
                    "At the sale this was misrepresented, which I can prove.",
                ),
            ),
            sentence(
                Chose("found_in", "week"),
                t(
                    "收货后七日内，本人发现商品有质量问题。",
                    "Within seven days of receiving them I found the goods defective.",
                ),
            ),
            sentence(
                Chose("found_in", "half"),
                t(
                    "收货后六个月内，本人发现商品有质量问题。",
                    "Within six months of receiving them I found the goods defective.",
                ),
            ),
            sentence(
                Chose("found_in", "later"),
                t(
                    "收货六个月以后，本人发现商品有质量问题。",
                    "More than six months after receiving them I found the goods defective.",
                ),
            ),
            sentence(
                Chose("fixed", "again"),
                t("修理以后，问题仍然存在。", "After a repair the defect remains."),
            ),
            sentence(
                Chose("fixed", "refused"),
                t("本人要求处理，没有得到解决。", "I asked for a remedy, and nothing was done."),
            ),
            sentence(
                Chose("service_how", "not_done"),
                t("约定的服务至今没有提供。", "The service has not been given to this day."),
            ),
            sentence(
                Chose("service_how", "partly"),
                t("约定的服务只完成了一部分。", "Only a part of the service was done."),
            ),
            sentence(
                Chose("service_how", "poor"),
                t("提供的服务没有达到约定。", "The service was not as agreed."),
            ),
            sentence(
                Chose("order_how", "missing"),
                t("订单至今没有履行。", "The order was never fulfilled."),
            ),
            sentence(
                Chose("order_how", "late"),
                t("订单严重超时才履行。", "The order was fulfilled very late."),
            ),
            sentence(
                Chose("order_how", "wrong"),
                t("送到的内容与订单不符。", "What came is not what was ordered."),
            ),
            sentence(
                Chose("order_how", "bad"),
                t("送到的食品有问题，不能食用。", "The food that came was not fit to eat."),
            ),
            sentence(
                Chose("order_how", "other_ride"),
                t("实际提供的与预订的不符。", "What was provided is not what was booked."),
            ),
            sentence(
                Chose("order_how", "cancelled"),
                t(
                    "订单被取消，款项没有退还。",
                    "The order was cancelled, and the money was not returned.",
                ),
            ),
            sentence(
                All(&[NO_REASON, Chose("within", "asked")]),
                t(
                    "本人在收货后七日内要求退货。",
                    "I asked to return the goods within seven days of receiving them.",
                ),
            ),
            sentence(
                All(&[NO_REASON, Chose("within", "now")]),
                t(
                    "收货未满七日，本人现在要求退货。",
                    "Seven days have not passed since I received the goods; I ask to return them now.",
                ),
            ),
            sentence(
                All(&[NO_REASON, Chose("within", "late")]),
                t("本人要求退货。", "I ask to return the goods."),
            ),
            sentence(
                Chose("return_state", "opened"),
                t(
                    "本人被告知，商品拆封后不能退货。",
                    "I was told that what was opened cannot be returned.",
                ),
            ),
            sentence(
                Chose("return_state", "excluded"),
                t(
                    "本人被告知，该商品不支持七日无理由退货。",
                    "I was told that the goods are excluded from the seven-day return.",
                ),
            ),
            sentence(
                Chose("confirmed", "no"),
                t(
                    "下单时，没有请本人确认过这一点。",
                    "I was not asked to confirm this when I ordered.",
                ),
            ),
            sentence(
                Chose("return_state", "stalled"),
                t("退货至今没有办理。", "The return has not been handled."),
            ),
            sentence(
                Chose("return_state", "sent_back"),
                t(
                    "商品已经退回[，{back_day}签收]，价款至今没有退还。",
                    "The goods were sent back[ and received on {back_day}]; the price has not been refunded.",
                ),
            ),
            sentence(
                Chose("prepaid_how", "closed"),
                t("付款以后，门店停止经营。", "After I had paid, the shop stopped its business."),
            ),
            sentence(
                Chose("prepaid_how", "moved"),
                t(
                    "付款以后，门店搬到别处，本人无法继续使用。",
                    "After I had paid, the shop moved to where I cannot use it.",
                ),
            ),
            sentence(UNTOLD, t("在此之前，本人没有得到通知。", "I was not told beforehand.")),
            sentence(
                Chose("prepaid_how", "not_given"),
                t("约定的服务没有按约定提供。", "The service was not given as agreed."),
            ),
            sentence(
                Chose("prepaid_how", "changed"),
                t(
                    "付款以后，约定的内容被单方改变。",
                    "After I had paid, the terms were changed from the other side.",
                ),
            ),
            sentence(
                All(&[COOLING, Chose("within", "asked")]),
                t(
                    "本人在付款后七日内要求返还预付款。",
                    "Within seven days of paying I asked for the prepayment back.",
                ),
            ),
            sentence(
                All(&[COOLING, Chose("within", "now")]),
                t(
                    "付款未满七日，本人现在要求返还预付款。",
                    "Seven days have not passed since I paid; I now ask for the prepayment back.",
                ),
            ),
            sentence(
                All(&[COOLING, Chose("within", "late")]),
                t("本人要求返还预付款。", "I ask for the prepayment back."),
            ),
            sentence(
                All(&[COOLING, Chose("used_before", "no")]),
                t(
                    "订立合同以前，本人没有得到过相同的商品、服务。",
                    "Before the contract I had not had the same goods or service.",
                ),
            ),
            sentence(
                OWN,
                t(
                    "本人不再继续使用，希望协商解除合同。",
                    "I do not wish to go on, and want to agree on ending the contract.",
                ),
            ),
            to(
                CIVIL,
                Known("left"),
                t("没有消费的余额是 {left}。", "The unused balance is {left}."),
            ),
            sentence(
                Known("really"),
                t("实际情况是：{really}。", "What happened in fact: {really}."),
            ),
        ],
    },
    Paragraph {
        id: "seller",
        sentences: &[
            to(
                CIVIL,
                Chose("checked_order", "still"),
                t(
                    "本人已在订单页申请售后，没有得到解决。",
                    "I applied for after-sales service on the order page, and it was not solved.",
                ),
            ),
            sentence(
                Known("new_name"),
                t(
                    "付款以后，收款方的名称变更为{new_name}。",
                    "After I had paid, the payee changed its name to {new_name}.",
                ),
            ),
            to(
                NOT_SELLER,
                Chose("seller_state", "gone"),
                t("商家现在联系不上。", "The seller cannot be reached now."),
            ),
            to(
                &[Merchant],
                Chose("seller_state", "gone"),
                t("本人现在联系不上贵方。", "I cannot reach you now."),
            ),
            to(
                NOT_SELLER,
                Chose("seller_state", "struck_off"),
                t(
                    "据本人了解，商家已经注销。",
                    "As far as I know the seller was struck off the register.",
                ),
            ),
            to(
                SELLERS,
                Known("loss"),
                t("本人因此多支出 {loss}[（{loss_what}）]。", "It cost me {loss}[ ({loss_what})]."),
            ),
            as_consumer(),
        ],
    },
];

const BRIEF: &[Point] = &[
    point(
        0,
        SINGLE,
        t(
            "{first_moment}，本人[用{place}][向{payees}]付款 {total}[，购买{what_for}][（已退 {refunded}）]。",
            "On {first_moment} I paid {total}[ to {payees}][ by {place}][ for {what_for}].",
        ),
    ),
    point(
        0,
        SEVERAL,
        t(
            "{span}，本人[用{place}][向{payees}]付款 {count} 笔共 {total}[，购买{what_for}][（已退 {refunded}）]。",
            "{span}: I made {count} payments[ to {payees}][ by {place}], {total} in all[, for {what_for}].",
        ),
    ),
    point(1, Chose("delivery", "not_sent"), t("至今没有发货。", "Nothing was sent.")),
    point(
        1,
        Chose("delivery", "stuck"),
        t("发货后物流停滞，没有收到。", "The tracking stands still; nothing came."),
    ),
    point(
        1,
        Chose("delivery", "signed"),
        t("物流显示签收，本人没有收到。", "It says delivered; nothing came."),
    ),
    point(
        1,
        Chose("delivery", "cancelled"),
        t("付款后订单被单方取消。", "The order was cancelled after I paid."),
    ),
    point(
        1,
        Chose("differs", "kind"),
        t("收到的与约定不一致。", "What came is not what was agreed."),
    ),
    point(1, Chose("differs", "less"), t("收到的不齐全。", "Pieces or parts are missing.")),
    point(1, Chose("differs", "promised"), t("承诺的内容没有兑现。", "A promise was not kept.")),
    point(1, Chose("differs", "used"), t("商品有使用痕迹。", "The goods show traces of use.")),
    point(1, Chose("differs", "fake"), t("怀疑不是正品。", "I suspect a fake.")),
    point(1, DEFECT, t("商品有质量问题。", "The goods are defective.")),
    point(2, Chose("fixed", "again"), t("修过仍然有问题。", "A repair did not help.")),
    point(1, Chose("service_how", "not_done"), t("服务没有提供。", "No service was given.")),
    point(1, Chose("service_how", "partly"), t("服务只做了一部分。", "Only a part was done.")),
    point(
        1,
        Chose("service_how", "poor"),
        t("服务没有达到约定。", "The service was not as agreed."),
    ),
    point(1, Chose("order_how", "missing"), t("订单没有履行。", "The order was not fulfilled.")),
    point(1, Chose("order_how", "late"), t("订单严重超时。", "The order came very late.")),
    point(1, Chose("order_how", "wrong"), t("送到的与订单不符。", "The wrong things came.")),
    point(
        1,
        Chose("order_how", "bad"),
        t("食品有问题，不能食用。", "The food was not fit to eat."),
    ),
    point(
        1,
        Chose("order_how", "other_ride"),
        t("实际提供的与预订的不符。", "It was not as booked."),
    ),
    point(
        1,
        Chose("order_how", "cancelled"),
        t("订单被取消，没有退款。", "It was cancelled and not refunded."),
    ),
    point(
        1,
        All(&[NO_REASON, Chose("within", "asked")]),
        t("收货七日内要求退货。", "I asked to return it within seven days."),
    ),
    point(
        1,
        All(&[NO_REASON, Chose("within", "now")]),
        t("收货未满七日，要求退货。", "Seven days have not passed; I ask to return it."),
    ),
    point(
        2,
        Chose("return_state", "opened"),
        t("被以拆封为由拒绝。", "It was refused because it was opened."),
    ),
    point(
        2,
        Chose("return_state", "excluded"),
        t("被以不支持退货为由拒绝。", "It was refused as excluded."),
    ),
    point(2, Chose("return_state", "stalled"), t("退货没有办理。", "The return was not handled.")),
    point(
        1,
        Chose("return_state", "sent_back"),
        t(
            "商品已退回[（{back_day}签收）]，没有退款。",
            "It was sent back[ (received {back_day})]; no refund came.",
        ),
    ),
    point(
        1,
        Chose("prepaid_how", "closed"),
        t("付款后门店停业。", "The shop closed after I paid."),
    ),
    point(1, Chose("prepaid_how", "moved"), t("付款后门店搬走。", "The shop moved after I paid.")),
    point(2, UNTOLD, t("事先没有通知。", "I was not told beforehand.")),
    point(
        1,
        Chose("prepaid_how", "not_given"),
        t("服务没有按约定提供。", "The service was not given as agreed."),
    ),
    point(
        1,
        Chose("prepaid_how", "changed"),
        t("约定的内容被单方改变。", "The terms were changed."),
    ),
    point(
        1,
        All(&[COOLING, IN_TIME]),
        t("付款七日内要求返还。", "Within seven days of paying I asked for it back."),
    ),
    point(1, OWN, t("本人希望协商解除合同。", "I want to agree on ending the contract.")),
    Point { weight: 2, says: to(CIVIL, Known("left"), t("余额 {left}。", "Unused: {left}.")) },
    point(2, Known("agreed"), t("约定：{agreed}。", "Agreed: {agreed}.")),
    point(2, Known("really"), t("实际：{really}。", "In fact: {really}.")),
    Point {
        weight: 2,
        says: to(
            NOT_SELLER,
            Chose("seller_state", "gone"),
            t("商家联系不上。", "The seller cannot be reached."),
        ),
    },
    point(4, Always, t("[单号 {last_order}。]", "[Order number {last_order}.]")),
];

const fn basis(
    source: &'static str,
    to: &'static [Receiver],
    when: Condition,
    says: Text,
) -> Basis {
    Basis { source, to, when, says }
}

const BASES: &[Basis] = &[
    basis(
        "CPL-55",
        BY_LAW,
        Chose("demands", "triple"),
        t(
            "提供商品有欺诈行为的，应当按消费者的要求，增加赔偿价款的三倍；不足五百元的，为五百元。",
            "whoever sells by fraud has to pay, at the consumer's demand, three times the price on top, and no less than 500 yuan.",
        ),
    ),
    basis(
        "CPL-25",
        BY_LAW,
        MAY_RETURN,
        t(
            "网络等方式销售的商品，消费者有权自收到之日起七日内退货，且无需说明理由；收到退货七日内应当返还价款。",
            "goods sold online may be returned within seven days of receipt without a reason; the price is due within seven days of their return.",
        ),
    ),
    basis(
        "CPUN-9",
        BY_RULE,
        All(&[MAY_RETURN, Chose("return_state", "opened")]),
        t(
            "以消费者已拆封、查验影响商品完好为由拒绝退货的，视为故意拖延或者无理拒绝。",
            "to refuse because the consumer opened and checked the goods counts as deliberate delay or refusal.",
        ),
    ),
    basis(
        "CPUN-9",
        BY_RULE,
        All(&[MAY_RETURN, Chose("confirmed", "no")]),
        t(
            "未经消费者确认，自行规定不适用无理由退货而拒绝的，视为故意拖延或者无理拒绝。",
            "to refuse by an exclusion of its own, which the consumer did not confirm, counts as deliberate delay or refusal.",
        ),
    ),
    basis(
        "CPUN-9",
        BY_RULE,
        All(&[MAY_RETURN, OVER_FIFTEEN_DAYS]),
        t(
            "超过十五日不办理退货手续，收到退货超过十五日不返还价款的，视为故意拖延或者无理拒绝。",
            "not to handle the return, or not to refund after it, for more than fifteen days counts as deliberate delay or refusal.",
        ),
    ),
    basis(
        "PREP-14",
        BY_LAW,
        MAY_COOL_OFF,
        t(
            "消费者自付款之日起七日内请求返还预付款本金的，人民法院应予支持，已经得到过相同商品、服务的除外。",
            "who asks within seven days of paying for the principal of a prepayment is upheld by the court, unless the same goods or service had been had before.",
        ),
    ),
    basis(
        "CPL-53",
        BY_LAW,
        PREPAID_BROKEN,
        t(
            "以预收款方式提供商品、服务未按约定的，应当按消费者的要求履行约定或者退回预付款，并承担利息和必须支付的合理费用。",
            "a trader who was paid in advance and does not perform has to perform or return the prepayment, as the consumer demands, with interest and necessary costs.",
        ),
    ),
    basis(
        "CPR-22",
        &[Merchant, Market, Association],
        Any(&[UNTOLD, ChoseAny("prepaid_how", &["closed", "moved", "changed"])]),
        t(
            "收取预付款后不得降低质量、任意加价；停业、迁移应当提前告知；消费者依照规定、约定有权要求退还未消费的余额。",
            "after a prepayment the quality may not be lowered nor the price raised; a trader that stops or moves has to say so beforehand; by rule or contract the consumer may demand the unused balance.",
        ),
    ),
    basis(
        "CPR-22",
        &[Inspection],
        UNTOLD,
        t(
            "收取预付款的经营者决定停业、迁移服务场所的，应当提前告知消费者。",
            "a trader that was paid in advance and decides to stop or to move has to tell its consumers beforehand.",
        ),
    ),
    basis(
        "ONC-4",
        BY_LAW,
        BY_PLATFORM,
        t(
            "平台自营的商品、服务损害消费者合法权益的，平台承担销售者、服务提供者的责任。",
            "for what a platform sells itself it answers as a seller.",
        ),
    ),
    basis(
        "PREP-25",
        &[Merchant, Court],
        All(&[PREPAID, Chose("demands", "ledger")]),
        t(
            "经营者控制消费记录、余额等证据，无正当理由拒不提交的，人民法院可以根据消费者的主张认定事实。",
            "if a trader keeps the record of use and the balance and withholds it without good reason, the court may find as the consumer says.",
        ),
    ),
    basis(
        "ECL-49",
        BY_LAW,
        All(&[Chose("delivery", "cancelled"), AT_A_DISTANCE]),
        t(
            "用户提交订单成功，合同成立；不得以格式条款约定付款后合同不成立。",
            "with the order the contract is made; no standard term may say that there is none although the consumer has paid.",
        ),
    ),
    basis(
        "CPL-23",
        BY_LAW,
        ChoseAny("differs", &["kind", "promised", "used"]),
        t(
            "以广告、说明等方式表明质量状况的，应当保证实际质量与表明的相符。",
            "whoever states the quality by advertising or description has to see that the real quality agrees with it.",
        ),
    ),
    basis(
        "CPL-23",
        BY_LAW,
        All(&[Chose("durable", "yes"), ChoseAny("found_in", &["week", "half"])]),
        t(
            "耐用商品，消费者自接受之日起六个月内发现瑕疵、发生争议的，由经营者承担有关瑕疵的举证责任。",
            "if a defect of durable goods is found within six months, the burden of proof about the defect is on the trader.",
        ),
    ),
    basis(
        "CPR-12",
        BY_RULE,
        Chose("differs", "promised"),
        t(
            "以商业宣传、产品推荐等方式作出承诺的，应当向消费者履行。",
            "what was promised in advertising or recommendations has to be kept towards the consumer.",
        ),
    ),
    basis(
        "CPL-24",
        BY_LAW,
        All(&[FAULTY, REFUND]),
        t(
            "商品不符合质量要求的，消费者可以依照规定、约定退货；都没有的，收到七日内可以退货，七日后符合法定解除条件的也可以退货。运输等必要费用由经营者承担。",
            "goods that lack the quality required may be returned by rule or contract; without either within seven days, and later where the law lets the contract be ended. The trader bears the freight and other necessary costs.",
        ),
    ),
    basis(
        "CPL-24",
        BY_LAW,
        All(&[FAULTY, Any(&[PERFORM, REPAIR])]),
        t(
            "商品不符合质量要求的，消费者可以要求更换、修理，运输等必要费用由经营者承担。",
            "goods that lack the quality required have to be replaced or repaired at the consumer's demand; the trader bears the freight and other necessary costs.",
        ),
    ),
    basis(
        "CPL-8",
        // Of a court it is not asked.
        &[Merchant, Market, Association],
        Chose("demands", "genuine"),
        t(
            "消费者有权要求经营者提供产地、生产者、检验合格证明等有关情况。",
            "the consumer may ask the trader for the origin, the maker and the certificate of inspection.",
        ),
    ),
    basis(
        "CPL-20",
        &[Inspection],
        DECEIVED_BY_SELLER,
        t(
            "提供商品信息应当真实、全面，不得作虚假、引人误解的宣传。",
            "information on goods has to be true and complete; false or misleading advertising is forbidden.",
        ),
    ),
    basis(
        "CPL-16",
        BY_LAW,
        Any(&[PLAIN, Chose("differs", "less")]),
        t(
            "经营者和消费者有约定的，应当按照约定履行义务。",
            "what a trader has agreed with a consumer it has to perform.",
        ),
    ),
    basis(
        "CC-577",
        &[Merchant, Court],
        Not(&CHANGED_MIND),
        t(
            "不履行合同义务、履行不符合约定的，应当承担继续履行、采取补救措施、赔偿损失等违约责任。",
            "whoever does not perform, or not as agreed, has to perform, remedy it or compensate.",
        ),
    ),
    basis(
        "ECL-59",
        &[Store],
        Always,
        t(
            "电子商务经营者应当及时受理并处理投诉。",
            "an e-commerce operator has to take and handle complaints promptly.",
        ),
    ),
    PLATFORM_HELPS,
    SHOP_UNNAMED,
    MARKET_ANSWERS,
    basis(
        "ECL-53",
        PAYERS,
        Chose("demands", "records"),
        t(
            "电子支付服务提供者应当免费提供最近三年的交易记录。",
            "the payment provider has to give the records of the last three years free of charge.",
        ),
    ),
];

const fn item(
    id: &'static str,
    when: Condition,
    name: Text,
    why: Text,
    proves: Text,
    how: &'static [(Condition, Text)],
) -> Item {
    Item {
        id,
        name,
        why,
        proves,
        source: "",
        how,
        holder: NONE,
        held_by: &[],
        demand: NONE,
        demanded_by: &[],
        necessary: true,
        fades: 2,
        group: 4,
        when,
    }
}

const PROMISE: Item = Item {
    fades: 0,
    ..item(
        "promise",
        AGREED.when,
        t("商品页、宣传和承诺的截图", "The product page, the advertising and the promises"),
        t("当初是怎么说的，页面随时会改", "what was promised; the page may change any day"),
        t("当时约定的内容", "what was agreed at the time"),
        &[
            (
                Always,
                t(
                    "整页截图，带店名、价格、日期。直播、朋友圈说的，录屏。聊天里答应的那几句也截。",
                    "Capture the whole page with the shop, the price and the date. Record a live stream or a post. Capture the lines of the chat that promise it.",
                ),
            ),
            (
                AT_A_DISTANCE,
                t(
                    "页面改了的，找订单里的「交易快照」。",
                    "If the page has changed, look for the snapshot (「交易快照」) in the order.",
                ),
            ),
        ],
    )
};

const PHOTOS: Item = Item {
    fades: 1,
    ..item(
        "photos",
        Any(&[
            FAULTY,
            Chose("service_how", "poor"),
            Chose("service_how", "partly"),
            ChoseAny("order_how", &["wrong", "bad", "other_ride"]),
        ]),
        t("实物、现场的照片和视频", "Photographs and videos of the goods or the place"),
        t("收到的到底是什么样", "how it really was"),
        t("商品、服务的实际状况", "the real state of the goods or the service"),
        &[(
            Always,
            t(
                "一镜到底：快递单、外包装、有问题的地方。标签、批号拍清楚。东西先别扔，别自己拆修。",
                "In one take: the parcel label, the packing, the fault. Show labels and batch numbers. Keep the goods, and do not open or repair them yourself.",
            ),
        )],
    )
};

const SHIPPING: Item = Item {
    held_by: &[Merchant, Marketplace],
    holder: t("商家、平台", "the seller or the platform"),
    demand: t(
        "请提供发货单号和签收凭证。",
        "Please provide the tracking number and the proof of delivery.",
    ),
    ..item(
        "shipping",
        NOT_DELIVERED,
        t("物流记录截图", "The tracking"),
        t("货有没有发、停在哪里、谁签收的", "whether it was sent, where it stopped, who signed"),
        t("商品没有送到本人手中", "that the goods did not reach me"),
        &[(
            Always,
            t(
                "订单的物流页整页截图。显示签收的，请快递公司给签收照片和签收人。",
                "Capture the whole tracking page. If it says delivered, ask the courier who signed, and for the photograph.",
            ),
        )],
    )
};

const RETURN_SLIP: Item = item(
    "return_slip",
    Chose("return_state", "sent_back"),
    t("退货的快递单和签收记录", "The slip of the return and its proof of delivery"),
    t("哪一天退的、对方哪一天收到", "when it was sent and when it arrived"),
    t("商品已经退回", "that the goods were returned"),
    &[(
        Always,
        t(
            "截图退货物流，签收那一条要看得到日期。",
            "Capture the tracking of the return with the day of receipt.",
        ),
    )],
);

const REPAIRS: Item = Item {
    necessary: false,
    fades: 6,
    ..item(
        "repairs",
        DEFECT,
        t("保修卡、维修单、检测报告", "Warranty card, repair slips, test report"),
        t("毛病是什么、修过几次", "what the defect is, and how often it was repaired"),
        t("质量问题和修理的经过", "the defect, and the repairs"),
        &[(
            Always,
            t(
                "每次修都要一张写明故障的单子。检测先和商家商量找哪一家、谁出钱。",
                "Ask for a slip that names the fault at each repair. Agree with the seller on who tests it and who pays before a test.",
            ),
        )],
    )
};

const CLOSED_NOTICE: Item = Item {
    fades: 0,
    ..item(
        "closed_notice",
        Any(&[Chose("prepaid_how", "closed"), GONE]),
        t("门店和停业公告的照片", "Photographs of the shop and its notices"),
        t("哪天关的、公告怎么写的", "since when it is closed, and what the notice says"),
        t("商家停止经营的情况", "that the seller stopped its business"),
        &[(
            Always,
            t(
                "拍门口、公告、会员群里的通知。打不通的电话，截图通话记录。",
                "Photograph the entrance and the notice, capture what was posted in the members' group and the calls that were not answered.",
            ),
        )],
    )
};

const CONTRACT: Item = Item {
    necessary: false,
    fades: 7,
    holder: t("商家", "the seller"),
    held_by: &[Merchant],
    demand: t("请提供本人签订的合同文本。", "Please provide the contract that I signed."),
    demanded_by: &["ledger"],
    ..item(
        "contract",
        Any(&[PREPAID, SERVICE]),
        t("合同、会员协议、报价单", "The contract, membership terms or quotation"),
        t("服务内容、期限、怎么退款", "what was to be given, until when, and how refunds work"),
        t("双方约定的服务和退款办法", "what was agreed on the service and on refunds"),
        &[(
            Always,
            t(
                "每一页都拍，包括背面的小字。电子合同导出原文件。",
                "Photograph each page, small print too. Export an electronic contract as a file.",
            ),
        )],
    )
};

const LEDGER: Item = Item {
    source: "PREP-25",
    fades: 1,
    holder: t("商家", "the seller"),
    held_by: &[Merchant],
    demand: t(
        "请提供本人的消费次数、消费金额和余额记录。",
        "Please provide the record of my visits, sums and balance.",
    ),
    demanded_by: &["ledger"],
    ..item(
        "ledger",
        PREPAID,
        t("消费记录和余额截图", "The record of use and the balance"),
        t("用了多少、还剩多少", "how much was used and how much is left"),
        t("已消费的金额和余额", "what was used, and the balance"),
        &[(
            Always,
            t(
                "会员 App、小程序里的余额、课时、签到记录，今天就截。系统可能随时关。",
                "Capture the balance, the lessons and the visits in the member's app today: it may be shut down any time.",
            ),
        )],
    )
};

const ACCOUNT: Item = Item {
    necessary: false,
    fades: 4,
    group: 3,
    ..item(
        "account",
        Always,
        t("下单账号的页面", "The account page with which it was ordered"),
        t("订单是本人账号下的", "that the order was made by one's own account"),
        t("订单属于本人的账号", "that the order belongs to my account"),
        &[(
            Always,
            t(
                "截图账号名、绑定手机的后四位、登录设备。别注销账号。",
                "Capture the name, the end of the linked number and the devices. Do not close the account.",
            ),
        )],
    )
};

const LOSS_PROOF: Item = Item {
    necessary: false,
    fades: 7,
    ..item(
        "loss_proof",
        Chose("demands", "loss"),
        t("多花的钱的凭据", "Proof of the extra cost"),
        t("因此真的多付了多少", "what it really cost"),
        t("因此多支出的金额", "what it cost me"),
        &[(
            Always,
            t(
                "运费单、检测费、医药费的发票。能算清的才写。",
                "Freight, tests, medical bills. Claim only what can be calculated.",
            ),
        )],
    )
};
