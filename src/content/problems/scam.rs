//! 虚假交易、被骗转账: the person paid, deceived (knowledge base P5).

use super::{
    COLLECT_NOTHING, COSTS, MARKET_ANSWERS, NAME_THE_SHOP, NAMED, NO_COLLECTION, NOTICED_LATER,
    PAYERS, PLATFORM_HELPS, RECORDS, RECORDS_LINE, REPORTED_LATER, SELLER_NAMED, SHOP_UNNAMED,
    URGE_MARKET, WRITTEN, WRITTEN_LINE, owed, point, press_the_shop, sentence,
};
use crate::content::steps::WALLET_ON_CREDIT;
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, ARBITRATION_CLAUSE, BANK_NAME, CARD_MAYBE_USED, CARD_TAIL,
    CARD_USED, CONTACTS, ECNY_OPERATOR, ELSEWHERE, ELSEWHERE_WHERE, EXPOSED, FUNDING_ALIPAY,
    FUNDING_OTHER, FUNDING_WECHAT, LENDER_NAME, LICENSED, NONE, NOTICED, OTHER_SIDE, PAYMENTS,
    PERSONAL_USE, PLATFORM_NAME, POLICE, POLICE_DAY, RECEIPT, REPORTED, SELLER, SELLER_ADDRESS,
    SELLER_CODE, SHOWN_BY_MANY, STATION, TENPAY_DOMICILE, UNIONPAY_DOMICILE, WALLET_COMPANY,
    WALLET_DOMICILE, WALLET_NAME, detail,
};
use crate::content::{channels, clocks, evidence, letters};
use crate::domain::channel::{BESIDE, Card, Channel, Intake, Reach};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, LongerAgo, Not, OpenAtLeast,
    TriedAny, Unsure,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Receiver::{
    self, Association, Bank, Clearing, Court, Market, Merchant, Nfra, Pboc, Platform, Police,
    Prosecutor,
};
use crate::domain::letter::{Field, Letter, Section};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use crate::domain::sequence::{Event, Order};
use crate::text::letter_words::{BASIS, DEMANDS as ASKED, IN_SHORT, SUSPECT};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "scam",
    name: t("虚假交易、被骗转账", "Scammed into paying"),
    mark: "骗",
    line: t("钱转给了骗子", "The money went to a scammer"),
    asked: &[],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "被骗不是您的错。钱刚转走，先打 110，说：电信诈骗，请求紧急止付。\n再打付款的银行或钱包：说被骗、已报警，请尽快止付。\n聊天、链接、来电都留着，别删。手机别恢复出厂设置。\n说先交钱就能追回来的，是下一个骗局。\n替家人填的：点下面「帮别人填？」，先别责怪他。",
        "Being scammed is not your fault. If the money has just gone, call 110 first and say 「电信诈骗，请求紧急止付」 (telecom fraud, I ask for an emergency stop-payment).\nThen call the bank or wallet you paid with: you were scammed, the police know, please stop the payment.\nKeep the chats, links and calls. Do not reset the phone.\nWhoever wants money first to get it back is running the next scam.\nFor somebody of your family: open 「帮别人填？」 (for someone else) below. Do not blame them.",
    ),
    flow: Flow {
        steps: &[
            SCAM_KIND,
            POSED_AS,
            DEAL,
            SELLER_NOW,
            SCAM_POLICE,
            Step { when: WENT_THERE, ..POLICE_DAY },
            Step { when: WENT_THERE, ..STATION },
            RECEIPT,
            NOTICE_DAY,
            MADE_ME,
            STILL,
            PAID_BY,
            WALLET_NAME,
            FUNDING_ALIPAY,
            FUNDING_WECHAT,
            FUNDING_OTHER,
            Step { when: BANK_NEEDED, ..BANK_NAME },
            Step { when: All(&[NOT_TRADER, CARD_USED]), ..CARD_TAIL },
            CONTACT_HOW,
            CONTACT_DAY,
            TOLD,
            GOODS,
            DUE_DAY,
            LIE,
            SCAM_PAYMENTS,
            NOTICED_SCAM,
            WARNED,
            CONTACTS,
            DEMANDS,
        ],
        details: &[
            OTHER_SIDE,
            THEIR_IDS,
            THEIR_LINKS,
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
            Step { when: THROUGH_PLATFORM, ..PLATFORM_NAME },
            ARBITRATION_CLAUSE,
        ],
    },
    order: DAYS,
    items: &[
        SCAM_CHATS,
        SCAM_LINKS,
        SCAM_CALLS,
        Item { when: AT_RISK, ..evidence::LOGINS },
        evidence::CALLS,
        evidence::CHATS,
        PAID_ENTRIES,
        evidence::NOTICES,
        evidence::DEVICE,
        evidence::POLICE_RECEIPT,
        NOT_FILED_PAPER,
        GOODS_PAGE,
        Item { when: All(&[SELLER_CASE, evidence::LICENCE.when]), ..evidence::LICENCE },
        evidence::STATEMENT,
    ],
    every_first: true,
    channels: &[
        POLICE_CHANNEL,
        REVIEW,
        Channel { when: THROUGH_PLATFORM, ..channels::MARKETPLACE },
        asked_to_stop(channels::ALIPAY),
        asked_to_stop(Channel {
            contacts: &[
                Reach { when: TRADER, ..channels::SELLERS_BOX },
                channels::WECHAT_SERVICE,
                channels::CALL_WECHAT,
            ],
            ..channels::WECHAT
        }),
        asked_to_stop(channels::UNIONPAY),
        asked_to_stop(channels::OTHER_WALLET),
        asked_to_stop(channels::ECNY),
        Channel { when: BANK_NEEDED, ..asked_to_stop(channels::BANK) },
        Channel { when: LENT, ..channels::LENDER },
        Channel { when: TRADER, ..channels::MERCHANT },
        Channel { when: SELLER_CASE, ..channels::MARKET },
        Channel { when: SELLER_CASE, ..channels::ASSOCIATION },
        Channel { when: All(&[NOT_TRADER, channels::PBOC_ALIPAY.when]), ..channels::PBOC_ALIPAY },
        Channel { when: All(&[NOT_TRADER, channels::PBOC_WECHAT.when]), ..channels::PBOC_WECHAT },
        Channel {
            when: All(&[NOT_TRADER, channels::PBOC_UNIONPAY.when]),
            ..channels::PBOC_UNIONPAY
        },
        Channel { when: All(&[NOT_TRADER, channels::PBOC.when]), ..channels::PBOC },
        Channel {
            when: Any(&[BANK_NEEDED, LENT, All(&[NOT_TRADER, Chose("shown_by", "ecny")])]),
            ..channels::NFRA
        },
        PROSECUTOR,
        COURT,
        Channel { when: TRADER, ..channels::ARBITRATION },
        Channel { when: SELLER_CASE, ..channels::CITY },
        WEB_REPORT,
        SPAM_REPORT,
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[owed("liability")],
    bases: BASES,
    letters: &[
        REPORT,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_BANK,
        letters::TO_LENDER,
        letters::TO_MERCHANT,
        TO_REVIEW,
        TO_PROSECUTOR,
        Letter { details: WITH_PLATFORM, ..letters::TO_MARKET },
        Letter { details: WITH_PLATFORM, ..letters::TO_ASSOCIATION },
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        letters::TO_NFRA,
        letters::TO_MARKETPLACE,
        letters::TO_COURT_ON_SELLER,
        letters::TO_CITY,
    ],
    subject: &[
        (
            SELLER_CASE,
            t("关于付款后未收到约定商品的投诉", "Complaint: paid, and did not get what was agreed"),
        ),
        (Always, t("关于受骗付款的投诉", "Complaint about payments I was deceived into")),
    ],
    sum: &[],
};

/// Which day cannot lie before which.
const DAYS: &[Order] = &[
    NOTICED_LATER,
    REPORTED_LATER,
    Order {
        event: Event::FirstPayment,
        after: Event::Day("contact_day"),
        says: t(
            "第一次联系写的是 {after}。最早的一笔付款在 {event}，比它还早。",
            "The first contact was on {after}, but the first payment was made on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("police_day"),
        after: Event::Day("contact_day"),
        says: t(
            "第一次联系写的是 {after}。报警的日子是 {event}，比它还早。",
            "The first contact was on {after}, but it was reported to the police on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("notice_day"),
        after: Event::Day("police_day"),
        says: t(
            "报警的日子写的是 {after}。通知书是 {event} 收到的，比它还早。",
            "It was reported to the police on {after}, but the notice came on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("due_day"),
        after: Event::FirstPayment,
        says: t(
            "最早的一笔付款在 {after}。说好发货的日子是 {event}，比它还早。",
            "The first payment was on {after}, but it was to be sent on {event}: before that.",
        ),
    },
];

/// Something was to be bought.
const SELLER_CASE: Condition = Chose("scam_kind", "seller");
const NOT_SELLER: Condition = Not(&SELLER_CASE);

/// The seller is there and argues: a dispute with a trader first, and perhaps no crime.
const TRADER: Condition = ChoseAny("seller_now", &["stall", "wrong"]);
const NOT_TRADER: Condition = Not(&TRADER);
/// A shopping platform knows the shop, and has to help (CPL-44, ECL-61).
const THROUGH_PLATFORM: Condition = ChoseAny("deal", &["platform", "off"]);

const WITH_PLATFORM: &[&str] = &[
    "elsewhere",
    "elsewhere_where",
    "personal_use",
    "seller",
    "seller_address",
    "seller_code",
    "platform_name",
];

/// The other side may still reach the person's own account.
const AT_RISK: Condition = ChoseAny("exposed", &["code", "password", "link", "screen", "app"]);

const NOT_FILED: Condition = Chose("police", "not_filed");
const TURNED_AWAY: Condition = Chose("police", "turned_away");
const WENT_THERE: Condition =
    ChoseAny("police", &["receipt", "no_receipt", "turned_away", "not_filed"]);

/// A lender keeps a debt of it.
const LENT: Condition = WALLET_ON_CREDIT;
/// A bank is asked to stop a payment; in a dispute with a trader it can do nothing.
const BANK_NEEDED: Condition = All(&[NOT_TRADER, CARD_MAYBE_USED]);

const SCAM_KIND: Step = Step {
    id: "scam_kind",
    joins: false,
    stage: Stage::Tell,
    title: t("哪一种像您的情况？", "Which of these is your case?"),
    help: t("选最像的一种。", "Choose the closest one."),
    short: t("怎么被骗的", "Kind of scam"),
    ask: Ask::One(&[
        choice(
            "service",
            t("冒充客服", "Fake customer service"),
            t("说要退款、理赔、取消扣费", "A refund, a claim, a charge to be cancelled"),
        ),
        choice(
            "seller",
            t("买东西付了钱，没拿到", "I paid for goods and did not get them"),
            t("没发货，或者发来别的东西", "Nothing was sent, or something else"),
        ),
        choice("brush", t("刷单、做任务，本金没退", "Paid tasks (刷单): my money was kept"), NONE),
        choice("invest", t("投资理财，钱提不出来", "An investment: I cannot withdraw"), NONE),
        choice("loan", t("办贷款先交钱，贷款没下来", "Paid in advance for a loan"), NONE),
        choice(
            "known",
            t("冒充我认识的人", "Someone posed as a person I know"),
            t("亲友、领导、老师", "Family, a friend, a boss, a teacher"),
        ),
        choice(
            "official",
            t("冒充警察等公职人员", "Someone posed as the police or an official"),
            NONE,
        ),
        choice(
            "scanned",
            t("扫了码，不知道是付款", "I scanned a code, not knowing that it paid"),
            NONE,
        ),
        choice(
            "recovery",
            t("说能帮我追回钱，先交了费", "Paid someone who offered to recover money"),
            NONE,
        ),
        choice("other", t("别的骗法", "Another scam"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: All(&[Known("scam_kind"), NOT_SELLER]),
        says: t(
            "钱刚转走的，现在就打 110，说：电信诈骗，请求紧急止付。要说的：时间、金额、对方账号。打完回来，这里都还在。",
            "If the money has just gone, call 110 now and ask for an emergency stop-payment: say when, how much, and to which account. Everything here will wait for you.",
        ),
        to: To::Emergency,
    }),
    more: Some(t(
        "钱不是您自己付的，从「账户疑似被盗」开始。自己付错了人、付多了，从「金额不对、付错人、重复扣款」开始。",
        "If you did not make the payment yourself, start from 「账户疑似被盗」 (account stolen). If you paid the wrong person or too much, start from 「金额不对、付错人、重复扣款」 (wrong amount or payee).",
    )),
};

const POSED_AS: Step = Step {
    id: "posed_as",
    joins: true,
    stage: Stage::Tell,
    title: t("对方说自己是谁？", "Who did they say they were?"),
    help: t(
        "例如：某某购物平台客服、表哥、某某派出所民警。",
        "For example: the service of a shopping platform, a cousin, an officer of a station.",
    ),
    short: t("对方自称", "They posed as"),
    ask: Ask::Line { unknown: true, theirs: true },
    when: ChoseAny("scam_kind", &["service", "known", "official"]),
    signpost: None,
    more: None,
};

/// Whether a shop can be held to it, and by whom (ONC-5, CPL-44).
const DEAL: Step = Step {
    id: "deal",
    joins: true,
    stage: Stage::Tell,
    title: t("是怎么买的？", "How did you buy it?"),
    help: NONE,
    short: t("怎么买的", "How it was bought"),
    ask: Ask::One(&[
        choice(
            "platform",
            t("在购物平台下单、付款", "Ordered and paid on a shopping platform"),
            NONE,
        ),
        choice(
            "off",
            t("平台上的店，让我到平台外付款", "A shop on a platform had me pay elsewhere"),
            NONE,
        ),
        choice(
            "direct",
            t("没经过购物平台，直接付给对方", "Paid the seller directly, without a platform"),
            t("朋友圈、群、直播、自建网站", "Through a chat, a group, a live stream, a website"),
        ),
    ]),
    when: SELLER_CASE,
    signpost: Some(Signpost {
        when: Chose("deal", "platform"),
        says: t(
            "还没点「确认收货」的，先别点。先在那个订单里申请退款、请平台介入。退了就不用投诉。没退，回来接着填。",
            "Do not tap 「确认收货」 (goods received). Ask for the refund in the order first, and for the platform to step in. If it pays, there is nothing to complain about. If not, come back.",
        ),
        to: To::Home,
    }),
    more: None,
};

const SELLER_NOW: Step = Step {
    id: "seller_now",
    joins: true,
    stage: Stage::Tell,
    title: t("卖家现在怎么样？", "What about the seller now?"),
    help: NONE,
    short: t("卖家现在", "The seller now"),
    ask: Ask::One(&[
        choice("gone", t("没发货，联系不上了", "Nothing sent, and out of reach"), NONE),
        choice(
            "stall",
            t("没发货，还能联系，一直拖", "Nothing sent; still there, and stalling"),
            NONE,
        ),
        choice("wrong", t("发来的不是约定的东西", "Sent something other than agreed"), NONE),
    ]),
    when: SELLER_CASE,
    signpost: Some(Signpost {
        when: Chose("seller_now", "wrong"),
        says: t(
            "东西收到了，只是和说的不一样：从「商品或服务没按约定」开始更合适。寄来空包、砖头这类，在这里接着填。",
            "If you did get the goods and they differ from what was said, start from 「商品或服务没按约定」 (not as agreed). For an empty parcel or a brick, go on here.",
        ),
        to: To::Problem("not_as_agreed"),
    }),
    more: Some(t(
        "卖家还在，先按买卖纠纷办。以后失联了，回来改选第一项，就会有报案材料。",
        "While the seller is there it is treated as a dispute over a sale. If he vanishes, come back and choose the first answer: there will be a paper for the police.",
    )),
};

const SCAM_POLICE: Step = Step {
    joins: false,
    when: NOT_TRADER,
    ask: Ask::One(&[
        choice("receipt", t("报了，有受案回执", "Yes, and I have the receipt"), NONE),
        choice("no_receipt", t("报了，没有回执", "Yes, but without a receipt"), NONE),
        choice("turned_away", t("去了，没受理", "I went, and they did not take it"), NONE),
        choice(
            "not_filed",
            t("收到了不予立案通知书", "I got a notice that no case is opened"),
            NONE,
        ),
        choice("no", t("还没有", "Not yet"), NONE),
    ]),
    signpost: Some(Signpost {
        when: ChoseAny("police", &["no", "turned_away"]),
        says: t(
            "没报警的，现在就打 110，请求紧急止付。没受理的，带上这里写好的报案材料再去：公安对报案应当接受，并给受案回执。",
            "If you have not reported it, call 110 now and ask for an emergency stop-payment. If they did not take it, go again with the paper written here: the police have to take a report and give a receipt.",
        ),
        to: To::Emergency,
    }),
    more: Some(t(
        "不立案的，公安要在 3 日内把不予立案通知书送达您。收到后 7 日内可以申请复议，也可以找检察院。",
        "If no case is opened, the notice has to reach you within 3 days of that decision. Within 7 days of receiving it you may ask for reconsideration; you may also turn to the prosecutor.",
    )),
    ..POLICE
};

const NOTICE_DAY: Step = Step {
    id: "notice_day",
    title: t("哪一天收到通知书？", "When did the notice reach you?"),
    help: t(
        "复议要在收到后 7 日内申请。",
        "Reconsideration has to be asked for within 7 days of it.",
    ),
    short: t("收到通知书", "Notice received on"),
    when: NOT_FILED,
    ..POLICE_DAY
};

const MADE_ME: Step = Step {
    title: t("对方让您做过这些吗？", "Did they have you do any of this?"),
    help: t(
        "如实选，可以选几个。做过的，账户现在还有危险。",
        "Choose what is true. If you did any of it, your account is still at risk.",
    ),
    short: t("做过的事", "What they had you do"),
    ask: Ask::Many(&[
        choice("none", t("都没有", "None of these"), NONE),
        choice("screen", t("共享屏幕", "Share my screen"), NONE),
        choice("app", t("装他指定的 App", "Install an app"), NONE),
        choice("code", t("告诉他验证码", "Tell them a code"), NONE),
        choice("password", t("告诉他密码", "Tell them a password"), NONE),
        choice("link", t("点链接、填信息", "Open a link and type details"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: NOT_SELLER,
    stage: Stage::Tell,
    signpost: Some(Signpost {
        when: AT_RISK,
        says: t(
            "您的账户现在还有危险。打银行和钱包，说「冻结」。用没出过事的另一部手机或电脑改密码。有的付款是对方替您点的，从「账户疑似被盗」开始。",
            "Your account is still at risk. Call the bank and the wallet and say 「冻结」 (freeze). Change the passwords on another phone or computer. If they made some of the payments themselves, start from 「账户疑似被盗」 (account stolen).",
        ),
        to: To::ProblemForSome("account_stolen"),
    }),
    more: Some(t(
        "正规机构不要您的支付密码、短信验证码，不要共享屏幕，也不要「试转账」。",
        "Nobody legitimate needs your payment password, a code, your screen or a test transfer.",
    )),
    ..EXPOSED
};

const STILL: Step = Step {
    id: "still",
    joins: true,
    stage: Stage::Tell,
    title: t("对方现在还找您吗？", "Are they still in touch?"),
    help: NONE,
    short: t("对方现在", "Still in touch"),
    ask: Ask::One(&[
        choice("gone", t("联系不上了", "No longer"), NONE),
        choice("asks", t("还在让我付钱", "They want more money"), NONE),
        choice(
            "offers",
            t("说再交钱就能退、能提现", "They say that paying more gets it back"),
            NONE,
        ),
        choice("silent", t("没再联系", "Nobody has been in touch"), NONE),
    ]),
    when: NOT_SELLER,
    signpost: Some(Signpost {
        when: ChoseAny("still", &["asks", "offers"]),
        says: t(
            "一分钱都别再付。再交钱就能退的，是接着骗。别再点链接，别共享屏幕。聊天别删，告诉民警对方还在联系您。",
            "Pay nothing more. Paying more to get it back is the same scam going on. Open no links, share no screen. Keep the chat and tell the police that they are still in touch.",
        ),
        to: To::Emergency,
    }),
    more: None,
};

const NEVER: Condition = Any(&[]);

/// An app store and a phone bill are no way to send money to a person.
const PAID_BY: Step = Step {
    title: t("钱是用什么付的？", "How did you pay?"),
    help: t(
        "可以选几个。每一家都要分别告诉。",
        "Choose as many as apply. Each of them has to be told.",
    ),
    short: t("付款方式", "Paid by"),
    ask: Ask::Many(&[
        choice("alipay", t("支付宝", "Alipay"), NONE),
        choice("wechat", t("微信支付", "WeChat Pay"), NONE),
        choice(
            "bank",
            t("银行卡", "Bank card"),
            t("用银行 App 转账、刷卡", "By the bank's app or the card itself"),
        ),
        choice(
            "other_wallet",
            t("其他钱包", "Another wallet"),
            t(
                "抖音、京东、美团等 App 自己的支付",
                "The pay function of Douyin, JD, Meituan or another app",
            ),
        ),
        choice("unionpay", t("云闪付", "UnionPay app (云闪付)"), NONE),
        choice("ecny", t("数字人民币", "e-CNY"), NONE),
        choice(
            "unknown",
            t("不知道", "I do not know"),
            t("没关系，后面会教怎么查", "That is fine: you will read how to find out"),
        ),
        Choice { when: NEVER, ..choice("app_store", t("应用商店", "App store"), NONE) },
        Choice { when: NEVER, ..choice("carrier", t("话费", "Phone bill"), NONE) },
    ]),
    ..SHOWN_BY_MANY
};

const CONTACT_HOW: Step = Step {
    id: "contact_how",
    joins: false,
    stage: Stage::Tell,
    title: t("一开始是怎么联系上的？", "How did it begin?"),
    help: NONE,
    short: t("怎么联系上的", "First contact"),
    ask: Ask::One(&[
        choice("phone", t("打来电话", "They called"), NONE),
        choice("sms", t("发来短信", "They sent a text message"), NONE),
        choice("chat", t("加好友聊天", "They added me in a chat app"), NONE),
        choice("group", t("把我拉进群", "They put me into a chat group"), NONE),
        choice("ad", t("我看到网上的广告、视频", "I saw an advertisement or a video"), NONE),
        choice(
            "account",
            t("用熟人的账号发消息", "A message from the account of someone I know"),
            NONE,
        ),
        choice("face", t("当面", "In person"), NONE),
        choice("other", t("别的方式", "Otherwise"), NONE),
    ]),
    when: NOT_SELLER,
    signpost: None,
    more: None,
};

const CONTACT_DAY: Step = Step {
    id: "contact_day",
    joins: true,
    stage: Stage::Tell,
    title: t("是哪一天？", "On which day?"),
    help: t("看通话或聊天的第一条。", "See the first call or message."),
    short: t("第一次联系", "First contact on"),
    ask: Ask::Day { unknown: true },
    when: NOT_SELLER,
    signpost: None,
    more: None,
};

/// The person's own words: what no option can say.
const TOLD: Step = Step {
    id: "told",
    joins: true,
    stage: Stage::Tell,
    title: t("对方说了什么，您才付的钱？", "What did they say that made you pay?"),
    help: t(
        "用一两句话写。例如：不转账就会影响征信。",
        "In a sentence or two, in Chinese. For example: otherwise my credit record would suffer.",
    ),
    short: t("对方的说法", "What they said"),
    ask: Ask::Line { unknown: true, theirs: true },
    when: NOT_SELLER,
    signpost: None,
    more: None,
};

const GOODS: Step = Step {
    id: "goods",
    joins: false,
    stage: Stage::Tell,
    title: t("买的是什么？", "What did you buy?"),
    help: t("照订单或聊天里的名字写。", "As the order or the chat names it."),
    short: t("买的东西", "Bought"),
    ask: Ask::Line { unknown: false, theirs: false },
    when: SELLER_CASE,
    signpost: None,
    more: None,
};

const DUE_DAY: Step = Step {
    id: "due_day",
    joins: true,
    stage: Stage::Tell,
    title: t("说好哪一天发货？", "When was it to be sent?"),
    help: t("没说过哪天，就选「不知道」。", "If no day was named, say that you do not know."),
    short: t("约定发货日", "To be sent on"),
    ask: Ask::Day { unknown: true },
    when: All(&[SELLER_CASE, Not(&Chose("seller_now", "wrong"))]),
    signpost: None,
    more: None,
};

/// Three times the price is owed for fraud only: what was said that was not true (CPL-55).
const LIE: Step = Step {
    id: "lie",
    joins: true,
    stage: Stage::Tell,
    title: t("卖家说的哪一句是假的？", "Which thing that the seller said was not true?"),
    help: t(
        "照原话抄，例如：全新正品。要有证据。没有就选「不知道」。",
        "In the seller's words, for example: new and genuine. You need proof of it; else say that you do not know.",
    ),
    short: t("不实的说法", "What was not true"),
    ask: Ask::Line { unknown: true, theirs: true },
    when: SELLER_CASE,
    signpost: None,
    more: None,
};
const LIED: Condition = All(&[SELLER_CASE, Known("lie")]);

/// The minute of each payment is what the police ask first (knowledge base 5.2).
const SCAM_PAYMENTS: Step = Step {
    title: t("把付出去的钱记下来", "List what you paid"),
    help: t(
        "照着账单写，几点几分也写上。报警和止付都要用。",
        "Copy it from the bill, with the hour and the minute: the police need it.",
    ),
    short: t("付款", "Payments"),
    ..PAYMENTS
};

const NOTICED_SCAM: Step = Step {
    title: t("您是哪一天发现被骗的？", "On which day did you find out?"),
    short: t("发现被骗", "Found out on"),
    when: NOT_TRADER,
    signpost: None,
    more: None,
    ..NOTICED
};

/// What a bank or a wallet had to do before it paid (ATF-18).
const WARNED: Step = Step {
    id: "warned",
    joins: true,
    stage: Stage::Payments,
    title: t(
        "付款时，银行或钱包提醒过有风险吗？",
        "Did the bank or wallet warn you before it paid?",
    ),
    help: t(
        "弹窗、电话、短信提醒，或者拦下来过，都算。",
        "A pop-up, a call, a message, or a payment that was held all count.",
    ),
    short: t("风险提醒", "Warning"),
    ask: Ask::One(&[
        choice("no", t("一次都没有", "Never"), NONE),
        choice("yes", t("提醒过", "Yes"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: NOT_TRADER,
    signpost: None,
    more: Some(t(
        "法律要求银行和支付机构监测异常账户、可疑交易。自己转的钱，只有它违反了这些义务、造成损失，才谈得上赔。",
        "The law has banks and payment institutions watch for suspicious accounts and payments. For money you sent yourself they answer only if they broke these duties and that caused the loss.",
    )),
};

const THEIR_IDS: Step = detail(
    "their_ids",
    Always,
    t("对方的微信号、QQ、电话、昵称", "Their chat IDs, numbers and names"),
    t("点开对方头像，照资料页抄。", "Open their profile and copy it from there."),
);
const THEIR_LINKS: Step = detail(
    "their_links",
    Always,
    t("网址、App 名、群名", "Web addresses, app and group names"),
    t("只抄，别再点开。", "Copy them; do not open them again."),
);

const DEMAND_OPTIONS: &[Choice] = &[
    Choice {
        when: SELLER_CASE,
        ..usual(choice("refund", t("退还货款", "My money back"), t("向卖家要", "From the seller")))
    },
    Choice {
        when: NOT_TRADER,
        ..usual(choice(
            "freeze",
            t(
                "请银行、钱包配合止付，拦回钱款",
                "Have the bank and the wallet help to stop the money",
            ),
            t("没到账的钱还可能拦住", "What has not arrived yet may still be stopped"),
        ))
    },
    Choice {
        when: AT_RISK,
        ..usual(choice(
            "own",
            t("先锁住我自己的账户", "Lock my own account for now"),
            t("核实身份后再恢复", "Until my identity is checked"),
        ))
    },
    Choice {
        when: NOT_TRADER,
        ..usual(choice(
            "keep",
            t(
                "留好收款账户的资料，给公安和法院",
                "Keep the payee's records for the police and the court",
            ),
            NONE,
        ))
    },
    Choice {
        when: NOT_TRADER,
        ..usual(choice(
            "measures",
            t("说明当时查过、拦过没有", "Say which checks were made at the time"),
            NONE,
        ))
    },
    Choice {
        when: Chose("warned", "no"),
        ..choice(
            "liability",
            t("没尽到监测义务的，赔偿损失", "Compensation if its duty to watch was not met"),
            t("要能说明它哪里没做到", "You have to be able to say where it failed"),
        )
    },
    Choice {
        when: LIED,
        ..choice(
            "triple",
            t("增加赔偿货款的三倍", "Three times the price on top"),
            t("卖家确实欺诈才行，要有证据", "Only for real fraud by the seller, with proof"),
        )
    },
    Choice { when: LENT, ..NO_COLLECTION },
    Choice { when: Any(&[TRADER, THROUGH_PLATFORM]), ..NAMED },
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
        "别人的账户，个人不能要求银行查询、冻结，要由公安依法来办。所以信里写「配合公安止付」。没有人能保证追回。",
        "A private person cannot have a bank look into or freeze another's account: the police can. That is why the letter asks it to help the police. Nobody can promise recovery.",
    )),
};

/// The police at once.
const POLICE_CHANNEL: Channel = Channel {
    when: All(&[NOT_TRADER, Not(&NOT_FILED)]),
    card: Card {
        how: t(
            "照报案材料开头那一段念。到派出所，带上身份证、手机和这份材料。去过没受理的，交书面材料，当场要受案回执。",
            "Read out the first paragraph of the report. At the station bring your ID, the phone and the report. If you were turned away, hand it in in writing and ask for the receipt on the spot.",
        ),
        if_not: t(
            "不立案的，要书面通知。收到后 7 日内可以申请复议，也可以找检察院。金额不大的诈骗也是违法，照样可以报案。",
            "If no case is opened, ask for the written notice. You may ask for reconsideration within 7 days, or turn to the prosecutor. Fraud over a small sum is an offence too and can be reported all the same.",
        ),
        ..channels::POLICE.card
    },
    contacts: &[
        Reach { when: Always, text: t("报警电话", "Police"), call: "110", common: false },
        Reach {
            when: Always,
            text: t(
                "因为被骗，生活遇到重大困难的，可以问办案的公安有没有救助。",
                "If the loss leaves you in great hardship, ask the officers about relief for victims.",
            ),
            call: "",
            common: false,
        },
    ],
    intake: Intake { first: &[], ..channels::POLICE.intake },
    sources: &["MPSP-169", "MPSP-171", "MPSP-178", "MPSP-179", "CRIP-113", "PSA-58", "ATF-34"],
    ..channels::POLICE
};
/// Within seven days of the notice (MPSP-179).
const REVIEW: Channel = Channel {
    id: "review",
    name: t("公安（不立案的复议）", "Police (reconsideration)"),
    rung: 1,
    when: NOT_FILED,
    card: Card {
        when: t("收到不予立案通知书后 7 日内。", "Within 7 days of receiving the notice."),
        whom: t("作出不予立案决定的公安机关。", "The police office that decided."),
        how: t(
            "把复议申请书交到它的窗口，或者邮寄。附上通知书和证据。",
            "Hand in or post the request for reconsideration, with the notice and the evidence.",
        ),
        why: t(
            "不服不予立案，可以要求它重新审查。还不服，7 日内再向上一级公安申请复核。",
            "It has to look at its decision again. If you still disagree, ask the next higher police office for a review within 7 days.",
        ),
        cost: channels::POLICE.card.cost,
        if_not: t("找检察院，请它监督立案。", "Turn to the prosecutor."),
    },
    done: NEVER,
    contacts: &[],
    then: clocks::POLICE_REVIEW,
    intake: PAPER,
    letter: "to_review",
    sources: &["MPSP-178", "MPSP-179"],
    ..channels::POLICE
};

/// Who sees to it that a case is opened (CRIP-113).
const PROSECUTOR: Channel = Channel {
    id: "prosecutor",
    name: t("检察院（立案监督）", "The prosecutor"),
    rung: BESIDE,
    when: NOT_FILED,
    card: Card {
        when: t(
            "公安不立案，您认为应当立案的。",
            "When the police open no case and you think they should.",
        ),
        whom: t(
            "人民检察院的接待窗口。先问清哪一个院受理。",
            "The office of the people's procuratorate. Ask first which one takes it.",
        ),
        how: t(
            "交申请书，附上不予立案通知书和证据。",
            "Hand in the request with the notice and the evidence.",
        ),
        why: t(
            "检察院应当要求公安说明不立案的理由。理由不成立的，它通知公安立案，公安应当立案。",
            "The prosecutor has to ask the police for their reasons. If these do not hold, it tells them to open a case, and they have to.",
        ),
        cost: channels::POLICE.card.cost,
        if_not: t(
            "有新的事实、新的证据，可以再报案。",
            "With new facts or evidence you may report it again.",
        ),
    },
    cannot: t(
        "它不替您追钱，也不直接破案。",
        "It neither recovers money nor solves the case itself.",
    ),
    reads: t("检察院的工作人员会看。", "The staff of the procuratorate."),
    effect: t("复议和找检察院，可以都做。", "You may do both: reconsideration and the prosecutor."),
    then: &[],
    letter: "to_prosecutor",
    sources: &["CRIP-113", "MPSP-178"],
    ..REVIEW
};

/// A seller who is there can be sued; who deceived somebody and is gone is for the police.
const COURT: Channel =
    Channel { when: All(&[TRADER, Chose("demands", "refund"), OpenAtLeast(1)]), ..channels::COURT };
/// A page on which details were typed, or a website that they used.
const WEB_REPORT: Channel = Channel {
    when: Any(&[Chose("exposed", "link"), Chose("contact_how", "ad")]),
    ..channels::WEB_REPORT
};
/// A call, a message or a bad app.
const SPAM_REPORT: Channel = Channel {
    when: Any(&[ChoseAny("contact_how", &["phone", "sms"]), Chose("exposed", "app")]),
    ..channels::SPAM_REPORT
};

const PAPER: Intake = Intake {
    first: &[],
    limit: 0,
    paste: t("打印、签名，交到窗口", "Print it, sign it and hand it in"),
    ways: &[("counter", t("到窗口", "At its window")), ("mail", t("邮寄", "By mail"))],
    reference: t("收件编号", "Number of the receipt"),
    ask: t("要收件凭证，记下日期。", "Ask for a receipt and note the day."),
    place: t("哪一个机关", "Which office"),
    again: NONE,
    above: NONE,
};

/// For some days the money may still be caught: then they are told before any proof is gathered.
const FRESH: Condition = All(&[NOT_TRADER, Not(&TriedAny), Not(&LongerAgo("noticed", 3))]);

/// For as long the payment itself may still be stopped.
const FRESH_MONEY: Condition = All(&[NOT_TRADER, Not(&LongerAgo("noticed", 3))]);

const CALL_FIRST: &[(Condition, Text)] = &[(
    FRESH,
    t(
        "先打它的客服电话：说被骗、已报警，请它尽快止付、配合公安。再交这封信。",
        "Call its service first: you were scammed, the police know, please stop the payment and work with the police. Then hand in the letter.",
    ),
)];

const fn asked_to_stop(channel: Channel) -> Channel {
    Channel { intake: Intake { first: CALL_FIRST, ..channel.intake }, ..channel }
}

/// What is said to 110, complete in itself.
const SAY_ONE: Text = t(
    "我被诈骗了，请求紧急止付。[我叫{me}。]{first_moment}，我[用{place}]付出 {total}。[付款卡是{bank_name}，尾号 {card_tail}。|付款银行是{bank_name}。][据我所知，收款账户是{other_side}。|账单上的收款方是{payees}。]",
    "I have been scammed and ask for an emergency stop-payment. [My name is {me}. ]On {first_moment} I paid {total}[ by {place}]. [The card is {bank_name}, ending in {card_tail}. |The bank is {bank_name}. ][As far as I know the receiving account is {other_side}.|The payee on the bill is {payees}.]",
);
const SAY_MORE: Text = t(
    "我被诈骗了，请求紧急止付。[我叫{me}。]{first_moment}起，我[用{place}]付出 {count} 笔，共 {total}。[付款卡是{bank_name}，尾号 {card_tail}。|付款银行是{bank_name}。][据我所知，收款账户是{other_side}。|账单上的收款方是{payees}。]",
    "I have been scammed and ask for an emergency stop-payment. [My name is {me}. ]From {first_moment} I made {count} payments[ by {place}], {total} in all. [The card is {bank_name}, ending in {card_tail}. |The bank is {bank_name}. ][As far as I know the receiving account is {other_side}.|The payee on the bill is {payees}.]",
);
const ALOUD: Text = t("打 110 时，先念这一段", "Read this out to 110 first");
const ONE_PAYMENT: Condition = All(&[DisputedAtLeast(1), Not(&DisputedAtLeast(2))]);
const NEW_REPORT: Condition = Not(&WENT_THERE);
/// The police have not taken it yet.
const TO_REPORT: Condition = Not(&Any(&[REPORTED, NOT_FILED]));

const fn field(label: Text, value: Text) -> Field {
    Field { when: Always, label, value, needed: true }
}
const fn if_known(label: Text, value: Text) -> Field {
    Field { needed: false, ..field(label, value) }
}

const FROM_WHERE: Section = Section::Fields(
    t("钱从哪里付出", "Where the money left from"),
    &[
        if_known(t("付款的钱包、银行", "Wallet or bank used"), t("{place}", "{place}")),
        if_known(t("银行", "Bank"), t("{bank_name}", "{bank_name}")),
        if_known(t("卡号后四位", "Last four digits"), t("{card_tail}", "{card_tail}")),
        field(
            t("笔数和金额", "How many, how much"),
            t(
                "[{several}{count} 笔，共 {total}|1 笔，{total}]（{total_upper}）",
                "[{several}{count}, {total} in all|1, {total}]",
            ),
        ),
        field(t("时间", "Time"), t("{span}", "{span}")),
    ],
);
const WHO_THEY_ARE: Section = Section::Fields(
    SUSPECT,
    &[
        field(
            t("对方账号、户名、开户行", "The other account: number, name, institution"),
            t("{other_side}", "{other_side}"),
        ),
        if_known(t("账单上的收款方", "Payee on the bill"), t("{payees}", "{payees}")),
        if_known(t("对方自称", "They posed as"), t("{posed_as}", "{posed_as}")),
        field(t("聊天账号、电话", "Chat IDs and numbers"), t("{their_ids}", "{their_ids}")),
        if_known(
            t("网址、App、群", "Addresses, apps, groups"),
            t("{their_links}", "{their_links}"),
        ),
    ],
);

/// For the police: what a stop-payment needs on top, then how the fraud went.
const REPORT: Letter = Letter {
    details: &["other_side", "their_ids", "their_links"],
    sections: &[
        Section::Words(All(&[NEW_REPORT, ONE_PAYMENT]), ALOUD, SAY_ONE),
        Section::Words(All(&[NEW_REPORT, DisputedAtLeast(2)]), ALOUD, SAY_MORE),
        Section::Words(
            REPORTED,
            t("补充材料", "Supplement"),
            t(
                "本人已就本案报案[，受案回执编号：{receipt}]。现补充下列材料。",
                "The case has been reported[; receipt number {receipt}]. This supplements it.",
            ),
        ),
        Section::Words(
            TURNED_AWAY,
            t("书面报案", "Report in writing"),
            t(
                "本人曾[于{police_day}]到[{station}|公安机关]报案，没有被受理，没有取得受案回执。现书面报案。《公安机关办理刑事案件程序规定》第一百六十九条、第一百七十一条：公安机关对报案应当立即接受，并将受案回执交报案人。",
                "I went to [{station}|the police][ on {police_day}]; the report was not taken and I was given no receipt. I now report it in writing. Provisions on Criminal Procedure of the Police, Articles 169 and 171: the police have to take a report at once and give a receipt.",
            ),
        ),
        Section::Complainant,
        FROM_WHERE,
        WHO_THEY_ARE,
        Section::Facts,
        Section::Payments,
        Section::SoFar,
        Section::Demands,
        Section::Evidence,
        Section::Truth,
    ],
    ..letters::POLICE_REPORT
};

/// The decision about which it is.
const DECISION: Section = Section::Fields(
    t("不予立案的决定", "The decision not to open a case"),
    &[
        field(t("作出决定的公安机关", "Police office"), t("{station}", "{station}")),
        field(t("报案日期", "Reported on"), t("{police_day}", "{police_day}")),
        field(t("收到通知书的日期", "Notice received on"), t("{notice_day}", "{notice_day}")),
        field(t("通知书文号", "Number of the notice"), NONE),
        field(t("通知书写明的理由", "Reason stated in it"), NONE),
    ],
);
const TO_REVIEW: Letter = Letter {
    id: "to_review",
    name: t("不立案复议申请书", "Request for reconsideration"),
    title: t("复议申请书", "Request for reconsideration"),
    to: t("[{station}|作出决定的公安机关]：", "To [{station}|the police office that decided]:"),
    short: IN_SHORT,
    details: &[],
    sections: &[
        Section::Complainant,
        DECISION,
        Section::Words(
            Always,
            ASKED,
            t(
                "请撤销不予立案的决定，依法立案侦查。",
                "Please withdraw the decision not to open a case, and open one.",
            ),
        ),
        Section::Facts,
        Section::Payments,
        Section::Words(
            Always,
            BASIS,
            t(
                "《公安机关办理刑事案件程序规定》第一百七十九条：控告人不服不予立案决定的，可以在收到通知书后七日以内申请复议。公安机关应当在三十日以内作出决定。",
                "Provisions on Criminal Procedure of the Police, Article 179: whoever disagrees with a decision not to open a case may ask for reconsideration within seven days of the notice; it is decided within thirty days.",
            ),
        ),
        Section::Evidence,
        Section::Truth,
    ],
    ..REPORT
};
const TO_PROSECUTOR: Letter = Letter {
    id: "to_prosecutor",
    receiver: Receiver::Prosecutor,
    name: t("给检察院的立案监督申请书", "Request to the prosecutor"),
    title: t("立案监督申请书", "Request to see that a case is opened"),
    to: t("人民检察院：", "To the people's procuratorate:"),
    sections: &[
        Section::Complainant,
        DECISION,
        Section::Words(
            Always,
            ASKED,
            t(
                "请要求公安机关说明不立案的理由。理由不能成立的，请通知公安机关立案。",
                "Please ask the police for their reasons. If these do not hold, please tell them to open a case.",
            ),
        ),
        Section::Facts,
        Section::Payments,
        Section::Words(
            Always,
            BASIS,
            t(
                "《中华人民共和国刑事诉讼法》第一百一十三条：被害人认为公安机关应当立案而不立案，向人民检察院提出的，人民检察院应当要求公安机关说明理由。理由不能成立的，应当通知公安机关立案。",
                "Criminal Procedure Law, Article 113: when a victim complains that the police open no case although they should, the prosecutor has to ask the police for their reasons and, if these do not hold, tell them to open one.",
            ),
        ),
        Section::Evidence,
        Section::Truth,
    ],
    ..TO_REVIEW
};

/// Whoever can still stop the money.
const HOLDERS: &[Receiver] = &[Platform, Clearing, Bank];
/// Who sold it, or sees to it that the seller answers.
const OF_THE_SELLER: &[Receiver] = &[Merchant, Market, Association, Court];
/// From here on three times the price is more than 500 yuan (CPL-55).
const TRIPLE_IS_MORE: Condition = OpenAtLeast(16_667);
/// Those who handled the payment, and their supervisors.
const WITH_PAYMENT: &[Receiver] = PAYERS;

const fn police(when: Condition, text: Text, brief: Text) -> Demand {
    Demand { id: "", to: &[Police], when, text, brief }
}

const DEMAND_LINES: &[Demand] = &[
    police(
        REPORTED,
        t(
            "尽快对收款账户止付、冻结，并书面告知是否立案。",
            "Stop and freeze the receiving account as soon as possible, and tell me in writing whether a case is opened.",
        ),
        t("尽快对收款账户止付", "stop the receiving account"),
    ),
    police(
        TO_REPORT,
        t(
            "依法接受报案，立案侦查，对收款账户紧急止付、冻结。",
            "Take this report, open a case, and stop and freeze the receiving account.",
        ),
        t("立案并紧急止付", "open a case and stop the payment"),
    ),
    police(
        NOT_FILED,
        t("对不予立案的决定重新审查，依法立案。", "Look again at the decision and open a case."),
        t("对不予立案重新审查，依法立案", "look again at the decision and open a case"),
    ),
    Demand {
        to: &[Prosecutor],
        ..police(
            NOT_FILED,
            t(
                "要求公安机关说明不立案的理由；理由不成立的，通知其立案。",
                "Ask the police for their reasons; if these do not hold, tell them to open a case.",
            ),
            t(
                "要求公安机关说明不立案的理由；理由不成立的，请通知其立案",
                "ask the police for their reasons and, if these do not hold, have a case opened",
            ),
        )
    },
    police(
        Not(&NOT_FILED),
        t(
            "追缴被骗的款项，依法返还。",
            "Recover the money obtained by deception and return it as the law provides.",
        ),
        NONE,
    ),
    police(
        Not(&Any(&[Chose("police", "receipt"), NOT_FILED])),
        t("出具受案回执。", "Give me a receipt for this report."),
        NONE,
    ),
    Demand {
        id: "refund",
        to: OF_THE_SELLER,
        when: OpenAtLeast(1),
        text: t(
            "退还货款，共 {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
            "Refund the price, {total} in all[, less {refunded} already refunded: {open} is outstanding].",
        ),
        brief: t("退还 {open}", "refund {open}"),
    },
    Demand {
        id: "refund",
        to: &[Platform],
        when: All(&[TRADER, OpenAtLeast(1)]),
        text: t(
            "将本投诉转给收款商户，督促其退还 {open}（{open_upper}）。",
            "Pass this complaint to the merchant and see to it that {open} is refunded.",
        ),
        brief: t("督促商户退还 {open}", "see to it that the merchant refunds {open}"),
    },
    Demand { to: &[Platform, Clearing], when: All(&[TRADER, SELLER_NAMED.when]), ..SELLER_NAMED },
    press_the_shop("refund"),
    NAME_THE_SHOP,
    Demand {
        id: "triple",
        to: OF_THE_SELLER,
        when: All(&[LIED, TRIPLE_IS_MORE]),
        text: t(
            "增加赔偿货款 {total} 的三倍。",
            "Pay three times the price of {total} as additional damages.",
        ),
        brief: t("增加赔偿货款的三倍", "pay three times the price on top"),
    },
    Demand {
        id: "triple",
        to: OF_THE_SELLER,
        when: All(&[LIED, Not(&TRIPLE_IS_MORE)]),
        text: t(
            "按货款的三倍增加赔偿；三倍不足 500 元的，按 500 元。",
            "Pay three times the price as additional damages; 500 yuan if that is less.",
        ),
        brief: t("增加赔偿货款的三倍", "pay three times the price on top"),
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        // Without a case there is nothing to work with.
        when: All(&[NOT_TRADER, Not(&NOT_FILED)]),
        text: t(
            "配合公安机关对收款账户止付、冻结，并告知本人结果。",
            "Help the police to stop and freeze the receiving account, and tell me the outcome.",
        ),
        brief: t("配合公安止付", "help the police to stop the payment"),
    },
    Demand {
        id: "freeze",
        to: HOLDERS,
        when: FRESH_MONEY,
        text: t(
            "[{several}这几笔|这笔]款项尚未入账的，立即拦截，退回本人账户。",
            "If [{several}any of these payments|this payment] has not been credited, stop it at once and send it back to my account.",
        ),
        brief: t("拦截尚未入账的款项", "stop what has not been credited"),
    },
    // Later there is nothing on its way, but what a wallet owes a merchant may be unsettled.
    Demand {
        id: "freeze",
        to: &[Platform, Clearing],
        when: All(&[NOT_TRADER, Not(&FRESH_MONEY)]),
        text: t(
            "查明款项付给了哪个账户、是否已经结算给收款商户；未结算的，暂停结算。",
            "Find out to which account the money went and whether it has been settled with the merchant; if not, hold the settlement.",
        ),
        brief: t("查明款项去向，未结算的暂停结算", "trace the money and hold what is not settled"),
    },
    Demand {
        id: "own",
        to: HOLDERS,
        when: AT_RISK,
        text: t(
            "冻结本人账户，停止对外付款，核实本人身份后再恢复。",
            "Freeze my account, let nothing be paid from it, and restore it once my identity is checked.",
        ),
        brief: t("冻结本人账户", "freeze my account"),
    },
    Demand {
        id: "keep",
        to: WITH_PAYMENT,
        when: NOT_TRADER,
        text: t(
            "保存[{several}这几笔|这笔]付款的收款信息、登录记录和交易记录，公安机关、人民法院调取时提供。",
            "Keep the payee's data, the logins and the records of [{several}these payments|this payment], and produce them to the police and the court on request.",
        ),
        brief: t("保存收款信息和交易记录", "keep the payee's data and the records"),
    },
    Demand {
        id: "measures",
        to: WITH_PAYMENT,
        when: NOT_TRADER,
        text: t(
            "说明付款当时采取了哪些风险监测、核实措施。",
            "State which checks for risk were made when the payments went out.",
        ),
        brief: t("说明当时的风险监测措施", "state which checks were made"),
    },
    Demand {
        id: "liability",
        to: WITH_PAYMENT,
        when: Chose("warned", "no"),
        text: t(
            "没有依法履行监测、核实义务的，赔偿由此给本人造成的损失。",
            "If the duty to watch and to check was not met, pay for the loss that this caused me.",
        ),
        brief: t("没尽到义务的依法赔偿", "pay if the duty was not met"),
    },
    COLLECT_NOTHING,
    RECORDS_LINE,
    WRITTEN_LINE,
    URGE_MARKET,
    COSTS,
];

/// Only the police are told what concerns nobody else.
const fn to_police(when: Condition, text: Text) -> Sentence {
    Sentence { to: &[Police, Prosecutor], ..sentence(when, text) }
}
const fn of_kind(kind: &'static str, text: Text) -> Sentence {
    sentence(Chose("scam_kind", kind), text)
}
/// To the institutions and their supervisors.
const fn with_payment(when: Condition, text: Text) -> Sentence {
    Sentence { to: WITH_PAYMENT, ..sentence(when, text) }
}

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "began",
        sentences: &[
            sentence(
                Chose("contact_how", "phone"),
                t(
                    "[{contact_day}，]有人打电话给本人[，自称{posed_as}]。",
                    "[On {contact_day} ]I was called by someone[ who claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "sms"),
                t(
                    "[{contact_day}，]有人给本人发短信[，自称{posed_as}]。",
                    "[On {contact_day} ]I got a text message from someone[ who claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "chat"),
                t(
                    "[{contact_day}，]有人加本人为好友聊天[，自称{posed_as}]。",
                    "[On {contact_day} ]I was added in a chat app by someone[ who claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "group"),
                t(
                    "[{contact_day}，]有人把本人拉进聊天群[，自称{posed_as}]。",
                    "[On {contact_day} ]I was put into a chat group by someone[ who claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "ad"),
                t(
                    "[{contact_day}，]本人看到对方在网上发布的内容，和对方联系[，对方自称{posed_as}]。",
                    "[On {contact_day} ]I saw what they had posted online and got in touch[; they claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "account"),
                t(
                    "[{contact_day}，]有人用本人熟人的账号发来消息[，自称{posed_as}]。",
                    "[On {contact_day} ]I got a message from the account of someone I know[; the writer claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "face"),
                t(
                    "[{contact_day}，]有人当面找到本人[，自称{posed_as}]。",
                    "[On {contact_day} ]I was approached in person by someone[ who claimed to be {posed_as}].",
                ),
            ),
            sentence(
                Chose("contact_how", "other"),
                t(
                    "[{contact_day}，]对方和本人取得联系[，自称{posed_as}]。",
                    "[On {contact_day} ]They got in touch with me[ and claimed to be {posed_as}].",
                ),
            ),
            sentence(
                All(&[Chose("scam_kind", "service"), Unsure("posed_as")]),
                t("对方冒充客服。", "They posed as customer service."),
            ),
            of_kind(
                "brush",
                t(
                    "对方让本人垫钱做任务，至今没有退还本金。",
                    "They had me advance money for tasks and have not returned it.",
                ),
            ),
            of_kind(
                "invest",
                t(
                    "对方让本人投资理财，钱至今提不出来。",
                    "They had me invest; I have not been able to withdraw.",
                ),
            ),
            of_kind(
                "loan",
                t(
                    "对方答应给本人办贷款，要本人先付钱。贷款没有办成。",
                    "They offered me a loan and had me pay first. There was no loan.",
                ),
            ),
            of_kind("known", t("对方冒充本人认识的人。", "They posed as someone I know.")),
            sentence(
                All(&[Chose("scam_kind", "official"), Unsure("posed_as")]),
                t("对方冒充公职人员。", "They posed as officials."),
            ),
            of_kind(
                "scanned",
                t(
                    "本人扫描了对方给的二维码，当时不知道这是付款。",
                    "I scanned a code that they gave me and did not know that it was a payment.",
                ),
            ),
            of_kind(
                "recovery",
                t(
                    "对方说能帮本人追回损失，要本人先付费。",
                    "They offered to recover an earlier loss and had me pay first.",
                ),
            ),
            sentence(Known("told"), t("对方告诉本人：「{told}」。", "They told me: \"{told}\".")),
        ],
    },
    Paragraph {
        id: "paid",
        sentences: &[
            sentence(
                All(&[DisputedAtLeast(2), NOT_SELLER]),
                t(
                    "{span}，本人受骗[用{place}]付款 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: deceived, I made {count} payments[ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[Not(&DisputedAtLeast(2)), NOT_SELLER]),
                t(
                    "{first_moment}，本人受骗[用{place}]付款 {total}[，已退 {refunded}]。",
                    "On {first_moment}, deceived, I paid {total}[ by {place}][; {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[DisputedAtLeast(2), SELLER_CASE]),
                t(
                    "{span}，本人购买{goods}，[用{place}]付款 {count} 笔，共 {total}[，其中已退 {refunded}]。",
                    "{span}: I bought {goods} and made {count} payments[ by {place}], {total} in all[, of which {refunded} has come back].",
                ),
            ),
            sentence(
                All(&[Not(&DisputedAtLeast(2)), SELLER_CASE]),
                t(
                    "{first_moment}，本人购买{goods}，[用{place}]付款 {total}[，已退 {refunded}]。",
                    "On {first_moment} I bought {goods} and paid {total}[ by {place}][; {refunded} has come back].",
                ),
            ),
            sentence(
                LIED,
                t(
                    "卖家说「{lie}」，这与事实不符。",
                    "The seller said 「{lie}」, which is not true.",
                ),
            ),
            sentence(
                Chose("deal", "platform"),
                t(
                    "这笔交易在购物平台上下单、付款。",
                    "It was ordered and paid on a shopping platform.",
                ),
            ),
            sentence(
                Chose("deal", "off"),
                t(
                    "店铺在购物平台上，卖家让本人到平台外付款。",
                    "The shop is on a shopping platform; the seller had me pay outside it.",
                ),
            ),
            sentence(
                Chose("deal", "direct"),
                t(
                    "本人没有经过购物平台，直接付款给对方。",
                    "I paid the seller directly, without a shopping platform.",
                ),
            ),
            sentence(Known("due_day"), t("约定{due_day}发货。", "It was to be sent on {due_day}.")),
            sentence(
                Chose("seller_now", "gone"),
                t(
                    "对方至今没有发货，已经联系不上。",
                    "Nothing has been sent, and they cannot be reached.",
                ),
            ),
            sentence(
                Chose("seller_now", "stall"),
                t(
                    "至今没有发货，卖家一直拖延。",
                    "Nothing has been sent; the seller keeps stalling.",
                ),
            ),
            sentence(
                Chose("seller_now", "wrong"),
                t("发来的东西与约定不符。", "What was sent is not what was agreed."),
            ),
        ],
    },
    Paragraph {
        id: "after",
        sentences: &[
            sentence(
                Known("noticed"),
                t("本人于{noticed}发现被骗。", "I found out on {noticed} that it was a scam."),
            ),
            with_payment(
                All(&[NOT_TRADER, Known("other_side")]),
                t(
                    "据本人所知，收款账户是：{other_side}。",
                    "As far as I know the receiving account is: {other_side}.",
                ),
            ),
            with_payment(
                Chose("warned", "no"),
                t("付款时，本人没有收到任何风险提醒。", "No warning reached me when I paid."),
            ),
            to_police(
                Chose("exposed", "screen"),
                t("对方让本人共享过屏幕。", "They had me share my screen."),
            ),
            to_police(
                Chose("exposed", "app"),
                t("对方让本人装过指定的 App。", "They had me install an app."),
            ),
            to_police(
                Chose("exposed", "code"),
                t("本人把验证码告诉过对方。", "I told them a code."),
            ),
            to_police(
                Chose("exposed", "password"),
                t("本人把密码告诉过对方。", "I told them a password."),
            ),
            to_police(
                Chose("exposed", "link"),
                t(
                    "本人点过对方发来的链接，填过信息。",
                    "I opened a link of theirs and typed details.",
                ),
            ),
            Sentence {
                to: HOLDERS,
                ..sentence(
                    All(&[AT_RISK, Chose("demands", "own")]),
                    t(
                        "对方可能还能使用本人的账户信息。",
                        "They may still be able to use my account details.",
                    ),
                )
            },
            to_police(
                Chose("still", "asks"),
                t("对方现在还在要求本人付款。", "They are still asking me to pay."),
            ),
            to_police(
                Chose("still", "offers"),
                t("对方现在说，再交钱就能拿回来。", "They now say that paying more gets it back."),
            ),
            to_police(
                Chose("still", "gone"),
                t("现在已经联系不上对方。", "They can no longer be reached."),
            ),
        ],
    },
    Paragraph {
        id: "steps",
        sentences: &[
            with_payment(
                Chose("police", "receipt"),
                t(
                    "本人已[于{police_day}]向[{station}|公安机关]报案[，受案回执编号：{receipt}|，并取得受案回执]。",
                    "I have reported it to [{station}|the police][ on {police_day}][; receipt number {receipt}| and hold the receipt].",
                ),
            ),
            with_payment(
                Chose("police", "no_receipt"),
                t(
                    "本人已[于{police_day}]向[{station}|公安机关]报案，尚未取得受案回执。",
                    "I have reported it to [{station}|the police][ on {police_day}] and have no receipt yet.",
                ),
            ),
            with_payment(
                TURNED_AWAY,
                t(
                    "本人曾[于{police_day}]到[{station}|公安机关]报案，尚未被受理。",
                    "I went to [{station}|the police][ on {police_day}]; the report has not been taken yet.",
                ),
            ),
            Sentence {
                to: &[Platform, Clearing, Bank, Pboc, Nfra, Police, Prosecutor],
                ..sentence(
                    NOT_FILED,
                    t(
                        "本人[于{police_day}]向[{station}|公安机关]报案[，{notice_day}收到不予立案通知书|，收到不予立案通知书]。",
                        "I reported it to [{station}|the police][ on {police_day}][; on {notice_day} I received the notice that no case is opened|; I received the notice that no case is opened].",
                    ),
                )
            },
        ],
    },
];

/// A point for all but the police.
const fn civil(weight: u8, when: Condition, text: Text) -> Point {
    let plain = point(weight, when, text);
    Point { says: Sentence { to: super::CIVIL, ..plain.says }, ..plain }
}
const fn spoken(weight: u8, when: Condition, text: Text) -> Point {
    Point { weight, says: to_police(when, text) }
}

const BRIEF: &[Point] = &[
    spoken(
        1,
        Chose("police", "receipt"),
        t(
            "本人已就本案报案[，受案回执编号 {receipt}]，现补充。",
            "I have reported this case[, receipt {receipt}], and supplement it.",
        ),
    ),
    spoken(
        1,
        NOT_FILED,
        t(
            "本人[于{police_day}]报案[，{notice_day}收到不予立案通知书]，不服该决定。",
            "I reported it[ on {police_day}][; on {notice_day} I received the notice that no case is opened] and disagree.",
        ),
    ),
    spoken(
        0,
        All(&[TO_REPORT, DisputedAtLeast(2)]),
        t(
            "我被诈骗了，请求紧急止付。[我叫{me}。]{first_moment}起，我[用{place}]付出 {count} 笔，共 {total}。",
            "I have been scammed and ask for an emergency stop-payment. [My name is {me}. ]From {first_moment} I made {count} payments[ by {place}], {total} in all.",
        ),
    ),
    spoken(
        0,
        All(&[TO_REPORT, Not(&DisputedAtLeast(2))]),
        t(
            "我被诈骗了，请求紧急止付。[我叫{me}。]{first_moment}，我[用{place}]付出 {total}。",
            "I have been scammed and ask for an emergency stop-payment. [My name is {me}. ]On {first_moment} I paid {total}[ by {place}].",
        ),
    ),
    spoken(
        0,
        All(&[Not(&TO_REPORT), DisputedAtLeast(2)]),
        t(
            "{first_moment}起，本人受骗[用{place}]付款 {count} 笔，共 {total}。",
            "From {first_moment} I was deceived into {count} payments[ by {place}], {total} in all.",
        ),
    ),
    spoken(
        0,
        All(&[Not(&TO_REPORT), Not(&DisputedAtLeast(2))]),
        t(
            "{first_moment}，本人受骗[用{place}]付款 {total}。",
            "On {first_moment} I was deceived into paying {total}[ by {place}].",
        ),
    ),
    spoken(
        1,
        Always,
        t(
            "[据我所知，收款账户是{other_side}。|账单上的收款方是{payees}。]",
            "[As far as I know the receiving account is {other_side}.|The payee on the bill is {payees}.]",
        ),
    ),
    spoken(
        2,
        Always,
        t(
            "[付款卡是{bank_name}，尾号 {card_tail}。|付款银行是{bank_name}。]",
            "[The card is {bank_name}, ending in {card_tail}.|The bank is {bank_name}.]",
        ),
    ),
    spoken(2, TURNED_AWAY, t("我来报过案，没有被受理。", "I went to report it; it was not taken.")),
    spoken(3, Known("posed_as"), t("[对方自称{posed_as}。]", "[They claimed to be {posed_as}.]")),
    civil(
        0,
        All(&[NOT_SELLER, DisputedAtLeast(2)]),
        t(
            "{first_moment}起，本人受骗[用{place}]付款 {count} 笔，共 {total}[（已退 {refunded}）]。",
            "From {first_moment} I was deceived into {count} payments[ by {place}], {total} in all.",
        ),
    ),
    civil(
        0,
        All(&[NOT_SELLER, Not(&DisputedAtLeast(2))]),
        t(
            "{first_moment}，本人受骗[用{place}]付款 {total}[（已退 {refunded}）]。",
            "On {first_moment} I was deceived into paying {total}[ by {place}].",
        ),
    ),
    civil(
        0,
        SELLER_CASE,
        t(
            "{first_moment}，本人购买{goods}，[用{place}]付款共 {total}[（已退 {refunded}）]。",
            "On {first_moment} I bought {goods} and paid {total}[ by {place}].",
        ),
    ),
    civil(
        1,
        Chose("seller_now", "gone"),
        t("对方没有发货，联系不上。", "Nothing was sent and they cannot be reached."),
    ),
    civil(
        1,
        Chose("seller_now", "stall"),
        t("至今没有发货，一直拖延。", "Nothing was sent; they keep stalling."),
    ),
    civil(
        1,
        Chose("seller_now", "wrong"),
        t("发来的东西与约定不符。", "What was sent is not what was agreed."),
    ),
    civil(
        1,
        LIED,
        t("卖家说「{lie}」，与事实不符。", "The seller said 「{lie}」, which is not true."),
    ),
    civil(
        3,
        Chose("deal", "off"),
        t("卖家让本人到平台外付款。", "The seller had me pay outside the platform."),
    ),
    civil(3, Always, t("[账单上的收款方是{payees}。]", "[The payee on the bill is {payees}.]")),
    civil(
        4,
        Always,
        t("[最近一笔单号 {last_order}。]", "[The latest order number is {last_order}.]"),
    ),
    civil(2, Known("noticed"), t("本人于{noticed}发现被骗。", "I found out on {noticed}.")),
    Point {
        weight: 3,
        says: with_payment(
            Chose("warned", "no"),
            t("付款时没有收到风险提醒。", "No warning came when I paid."),
        ),
    },
    Point {
        weight: 2,
        says: with_payment(
            Chose("police", "receipt"),
            t("已报警[，受案回执编号 {receipt}]。", "I have reported it[: receipt {receipt}]."),
        ),
    },
    Point {
        weight: 2,
        says: with_payment(Chose("police", "no_receipt"), t("已报警。", "I have reported it.")),
    },
];

/// Fraud over the network, which the law against it is about; not what happened face to face.
const BY_NETWORK: Condition = All(&[NOT_TRADER, Not(&Chose("contact_how", "face"))]);

const BASES: &[Basis] = &[
    Basis {
        source: "ATF-20",
        to: WITH_PAYMENT,
        when: All(&[BY_NETWORK, ChoseAny("demands", &["freeze", "keep"])]),
        says: t(
            "国家建立电信网络诈骗涉案资金即时查询、紧急止付、快速冻结和资金返还制度。公安机关依法采取措施的，银行和支付机构应当配合。",
            "there is a system to trace, stop, freeze and return money lost to telecom and online fraud; banks and payment institutions have to help the police with it.",
        ),
    },
    Basis {
        source: "ATF-18",
        to: WITH_PAYMENT,
        when: All(&[BY_NETWORK, ChoseAny("demands", &["measures", "liability"])]),
        says: t(
            "银行、支付机构应当监测异常账户和可疑交易，并根据风险采取核实、延迟支付等防范措施。",
            "banks and payment institutions have to watch for abnormal accounts and suspicious payments and, as the risk requires, check with the customer or delay the payment.",
        ),
    },
    Basis {
        source: "ATF-46",
        to: WITH_PAYMENT,
        when: All(&[BY_NETWORK, Chose("demands", "liability"), Chose("warned", "no")]),
        says: t(
            "银行、支付机构违反该法规定，造成他人损害的，依照民法典等法律承担民事责任。",
            "a bank or payment institution that breaks this law and so causes damage is liable under the Civil Code and other laws.",
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
        source: "CPL-53",
        to: OF_THE_SELLER,
        when: Chose("demands", "refund"),
        says: t(
            "以预收款方式提供商品的，应当按照约定提供。未按约定提供的，应当按消费者的要求履行约定，或者退回预付款。",
            "whoever takes payment in advance has to deliver as agreed, or else perform or refund as the consumer asks.",
        ),
    },
    Basis {
        source: "CPL-55",
        to: OF_THE_SELLER,
        when: All(&[LIED, Chose("demands", "triple")]),
        says: t(
            "经营者提供商品有欺诈行为的，按价款的三倍增加赔偿；不足五百元的，为五百元。",
            "for fraud in selling goods the trader owes three times the price as additional damages, and at least 500 yuan.",
        ),
    },
    Basis {
        source: "ONC-5",
        to: OF_THE_SELLER,
        when: Chose("deal", "off"),
        says: t(
            "店铺工作人员引导消费者到平台外付款的，店铺以此为由不承担责任，人民法院不予支持。",
            "a shop whose staff led the consumer to pay outside the platform cannot escape a seller's liability by that.",
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
    PLATFORM_HELPS,
    SHOP_UNNAMED,
    MARKET_ANSWERS,
];

const PAID_ENTRIES: Item = Item {
    name: t("每笔付款的账单详情、转账凭证", "Each payment in the bill, and the transfer slips"),
    proves: t("付款的时间、金额和收款方", "when, how much and to whom was paid"),
    ..evidence::BILL
};

const SCAM_CHATS: Item = Item {
    id: "scam_chats",
    name: t("和对方的全部聊天记录", "The whole chat with the other side"),
    why: t(
        "对方是谁、怎么说的、怎么让人付钱的",
        "who they are and how they brought about the payment",
    ),
    proves: t("对方的身份信息和说法", "who they were and what they said"),
    source: "EVID-14",
    how: &[
        (
            Always,
            t(
                "从第一句录屏到最后一句。对方的头像、账号、昵称页也截图。存好以前，别拉黑，别删除。",
                "Record the screen from the first line to the last. Capture their profile with its ID too. Until that is kept, do not block or delete them.",
            ),
        ),
        (
            Chose("contact_how", "group"),
            t(
                "群名、群成员页也截图。被踢出去就看不到了。",
                "Capture the group's name and its members: once you are removed, they are gone.",
            ),
        ),
    ],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: true,
    fades: 0,
    group: 2,
    when: Always,
};
const SCAM_LINKS: Item = Item {
    id: "scam_links",
    name: t("网址、广告、App 和安装包", "Addresses, advertisements, the app and its install file"),
    why: t("骗局在哪里、用的什么工具", "where the scam was and with which tools"),
    proves: t("对方使用的网站、软件", "the websites and software they used"),
    how: &[(
        Always,
        t(
            "截图要带完整网址和时间。App 里的账户、余额、充值记录也截图。别卸载，交给民警看。",
            "Capture the full address and the time, and the account and balance shown in the app. Do not uninstall it: show it to the police.",
        ),
    )],
    necessary: false,
    when: All(&[NOT_SELLER, Not(&Chose("scam_kind", "scanned"))]),
    ..SCAM_CHATS
};

const SCAM_CALLS: Item = Item {
    id: "scam_calls",
    name: t("对方的来电号码和短信", "Their calls and text messages"),
    why: t("对方用的号码和通话时间", "the numbers they used, and when"),
    proves: t("对方使用的号码和联系时间", "the numbers they used and when they called"),
    how: &[(
        Always,
        t(
            "通话记录页、短信整页截图，要看得到号码和时间。",
            "Capture the call list and the messages, with numbers and times.",
        ),
    )],
    necessary: false,
    fades: 1,
    when: NOT_SELLER,
    ..SCAM_CHATS
};

const GOODS_PAGE: Item = Item {
    id: "goods_page",
    name: t("商品页、订单、卖家主页", "The page of the goods, the order, the seller's page"),
    why: t("说好卖的是什么、什么价、谁在卖", "what was offered, at which price, by whom"),
    proves: t("约定的商品、价格和卖家", "what was agreed, the price and the seller"),
    source: "",
    how: &[(
        Always,
        t(
            "整页截图，带上店名、价格、承诺的话。发来的东西连包装、快递单一起拍照。",
            "Capture the whole pages with the shop's name, the price and what was promised. Photograph what was sent with its wrapping and label.",
        ),
    )],
    holder: t("卖家、购物平台", "the seller or the shopping platform"),
    held_by: &[Merchant],
    demand: t(
        "请提供本人这笔订单的记录和发货凭证。",
        "Please provide the record of this order and the proof that it was sent.",
    ),
    fades: 1,
    group: 4,
    when: SELLER_CASE,
    ..SCAM_CHATS
};

const NOT_FILED_PAPER: Item = Item {
    id: "not_filed_paper",
    name: t("不予立案通知书", "The notice that no case is opened"),
    why: t("公安哪天决定不立案、理由是什么", "when and why the police opened no case"),
    proves: t("公安机关决定不予立案", "that the police decided to open no case"),
    source: "MPSP-178",
    how: &[(
        Always,
        t(
            "整张拍照。信封和签收单也留着：7 日从收到那天起算。",
            "Photograph all of it and keep the envelope: the 7 days run from the day you received it.",
        ),
    )],
    fades: 8,
    group: 1,
    when: NOT_FILED,
    ..SCAM_CHATS
};
