//! A made-up problem type, written as one content file would be: a prepaid card that the shop no longer honours.

use fusu::domain::calendar::Span;
use fusu::domain::channel::{Card, Channel, Intake, Reach};
use fusu::domain::clock::{Clock, Ground};
use fusu::domain::condition::Condition::{Always, Any, Chose, Known};
use fusu::domain::evidence::Item;
use fusu::domain::flow::{Ask, Charged, Flow, Stage, Step, choice};
use fusu::domain::letter::Receiver::{Market, Merchant};
use fusu::domain::letter::{Field, Letter, Section};
use fusu::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use fusu::domain::sequence::{Event, Order};
use fusu::text::letter_words::RESPONDENT;
use fusu::text::{Text, t};

const NONE: Text = t("", "");

pub(crate) const PROBLEM: Problem = Problem {
    id: "gift_card",
    name: t("预付卡用不了", "Prepaid card refused"),
    mark: "卡",
    line: t("卡里有钱，店不认了", "There is money on the card and the shop will not take it"),
    asked: &[],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t("先把卡和余额页拍下来。", "First photograph the card and the page of its balance."),
    flow: Flow { steps: &[TROUBLE, CLOSED_DAY, SHOP, PAYMENTS, CONTACTS, DEMANDS], details: &[] },
    order: &[Order {
        event: Event::Day("closed_day"),
        after: Event::FirstPayment,
        says: t("{after} 才付款，{event} 就关门了", "paid on {after}, closed on {event}"),
    }],
    items: &[BALANCE, CONTRACT],
    every_first: false,
    channels: &[SHOP_ITSELF, MARKET],
    facts: FACTS,
    brief: &[Point {
        weight: 0,
        says: Sentence {
            when: Always,
            to: &[],
            text: t("本人在{shop}充值 {total}。", "I paid {total} onto a card of {shop}."),
        },
    }],
    demands: DEMAND_LINES,
    bases: &[Basis {
        source: "CPL-53",
        to: &[Merchant, Market],
        when: Always,
        says: t(
            "以预收款方式提供服务的，未按约定提供，应当退回预付款。",
            "who takes payment in advance and does not perform has to pay it back.",
        ),
    }],
    letters: &[TO_SHOP, TO_MARKET],
    subject: &[(Always, t("关于预付卡的投诉", "Complaint about a prepaid card"))],
    owed: &[],
    sum: &[],
};

const TROUBLE: Step = Step {
    id: "trouble",
    joins: false,
    title: t("发生了什么？", "What happened?"),
    help: NONE,
    short: t("情况", "What happened"),
    stage: Stage::Tell,
    ask: Ask::One(&[
        choice("closed", t("店关门了", "The shop has closed"), NONE),
        choice("refused", t("店还在，不让用", "The shop is there and refuses the card"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};
const CLOSED_DAY: Step = Step {
    id: "closed_day",
    joins: false,
    title: t("哪一天关的门？", "On which day did it close?"),
    short: t("关门日期", "Closed on"),
    ask: Ask::Day { unknown: true },
    when: Chose("trouble", "closed"),
    ..TROUBLE
};
const SHOP: Step = Step {
    id: "shop",
    joins: false,
    title: t("是哪家店？", "Which shop is it?"),
    short: t("店名", "Shop"),
    ask: Ask::Line { unknown: false, theirs: true },
    ..TROUBLE
};
const PAYMENTS: Step = Step {
    id: "payments",
    joins: false,
    title: t("充了哪几笔钱？", "What did you pay onto the card?"),
    short: t("充值", "Payments"),
    stage: Stage::Payments,
    ask: Ask::Payments { usual: Charged::Singly, trial: "" },
    ..TROUBLE
};
const CONTACTS: Step = Step {
    id: "contacts",
    joins: false,
    title: t("找过谁？", "Whom have you told?"),
    short: t("找过谁", "Told so far"),
    stage: Stage::Before,
    ask: Ask::Contacts,
    ..TROUBLE
};
const DEMANDS: Step = Step {
    id: "demands",
    joins: false,
    title: t("您想要什么结果？", "What do you want?"),
    short: t("您的要求", "What you want"),
    stage: Stage::Demands,
    ask: Ask::Many(&[
        choice("refund", t("退还余额", "My balance back"), NONE),
        choice("honour", t("继续让我用卡", "To use the card again"), NONE),
    ]),
    ..TROUBLE
};

const BALANCE: Item = Item {
    id: "balance",
    name: t("余额页截图", "The page of the balance"),
    why: t("卡里还有多少钱", "how much is left on the card"),
    proves: NONE,
    source: "CPL-53",
    how: &[(Always, t("打开会员页，截全屏。", "Open the membership page and capture it."))],
    holder: t("商家", "the shop"),
    held_by: &[Merchant],
    demand: t(
        "请提供本卡的余额和消费记录。",
        "Please provide the balance and the use of the card.",
    ),
    demanded_by: &[],
    necessary: true,
    fades: 1,
    group: 1,
    when: Always,
};
const CONTRACT: Item = Item {
    id: "contract",
    name: t("办卡协议", "The contract of the card"),
    why: t("当初怎么约定的", "what was agreed"),
    source: "",
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 5,
    group: 4,
    when: Chose("trouble", "refused"),
    ..BALANCE
};

const SHOP_ITSELF: Channel = Channel {
    id: "shop_itself",
    name: t("店家", "The shop"),
    rung: 1,
    when: Always,
    card: Card {
        when: t("现在就可以。", "Now."),
        whom: t("办卡的店。", "The shop of the card."),
        how: t("当面或者寄信。", "In person or by mail."),
        why: t("钱在它那里。", "It has the money."),
        cost: t("免费", "Free of charge"),
        if_not: t("再找 12315。", "Then turn to 12315."),
    },
    cannot: t("它不是裁判。", "It is no court."),
    reads: t("店员会看。", "Its staff."),
    effect: NONE,
    after: &[],
    patience: 0,
    rivals: &[],
    done: Any(&[]),
    not_yet: NONE,
    contacts: &[Reach {
        when: Always, text: t("到店里去", "Go there"), call: "", common: false
    }],
    then: &[Clock::new(
        "answer",
        t("一般一周内答复。", "An answer usually comes within a week."),
        Span::Days(7),
        Ground::Custom,
        "",
    )],
    intake: Intake {
        first: &[],
        limit: 0,
        paste: t("粘贴给店家", "Paste it to the shop"),
        ways: &[("mail", t("邮寄", "By mail"))],
        reference: t("编号", "Number"),
        ask: t("要一个编号。", "Ask for a number."),
        place: NONE,
        again: NONE,
        above: NONE,
    },
    letter: "to_shop",
    sources: &["CPL-53"],
    prechecks: &[],
};
const MARKET: Channel = Channel {
    id: "market_office",
    name: t("市场监管（12315）", "Market regulation (12315)"),
    rung: 2,
    after: &["shop_itself"],
    not_yet: t("先找店家。", "First turn to the shop."),
    letter: "to_market_office",
    ..SHOP_ITSELF
};

const FACTS: &[Paragraph] = &[Paragraph {
    id: "all",
    sentences: &[
        Sentence {
            when: Always,
            to: &[],
            text: t(
                "本人在{shop}办卡，{period}充值 {count} 笔，合计 {total}（{total_upper}）。",
                "I hold a card of {shop}; {period} I paid onto it {count} times, {total} in all.",
            ),
        },
        Sentence {
            when: Known("closed_day"),
            to: &[],
            text: t("该店于 {closed_day} 关门。", "The shop closed on {closed_day}."),
        },
        Sentence {
            when: Chose("trouble", "refused"),
            to: &[],
            text: t("该店拒绝本人继续用卡。", "The shop refuses to let me use the card."),
        },
        Sentence {
            when: Always, to: &[Market], text: t("本人请求调解。", "I ask for mediation.")
        },
    ],
}];

const DEMAND_LINES: &[Demand] = &[
    Demand {
        id: "refund",
        to: &[Merchant, Market],
        when: Always,
        text: t("退还预付款 {open}。", "Pay back {open}."),
        brief: t("退还 {open}", "pay back {open}"),
    },
    Demand {
        id: "honour",
        to: &[Merchant],
        when: Chose("trouble", "refused"),
        text: t("恢复本卡的使用。", "Let the card be used again."),
        brief: NONE,
    },
];

const TO_SHOP: Letter = Letter {
    id: "to_shop",
    receiver: Merchant,
    name: t("给店家的信", "Letter to the shop"),
    title: t("投诉书", "Letter of complaint"),
    to: t("{shop}：", "To {shop}:"),
    asks: NONE,
    details: &[],
    short: t("短版", "Short form"),
    box_of: "",
    which: "",
    stands_for: &[],
    place: "",
    via: &[],
    sections: &[
        Section::Complainant,
        Section::Fields(
            RESPONDENT,
            &[Field {
                when: Always,
                label: t("店名", "Shop"),
                value: t("{shop}", "{shop}"),
                needed: true,
            }],
        ),
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::SoFar,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
};
const TO_MARKET: Letter = Letter {
    id: "to_market_office",
    receiver: Market,
    name: t("给 12315 的信", "Letter to 12315"),
    to: t("市场监督管理局：", "To the office of market regulation:"),
    ..TO_SHOP
};
