//! One file for each problem type: its questions, its narrative, its demands and grounds.

pub mod account_stolen;
pub mod account_tampered;
pub mod auto_renewal;
pub mod disputed_charge;
pub mod not_as_agreed;
pub mod payment_failed;
mod samples;
pub mod scam;
pub mod wrong_amount;

pub use samples::sample;

use crate::content::steps::NONE;
use crate::domain::condition::Condition::{self, Always, Known, Not, OpenAtLeast};
use crate::domain::flow::{Choice, choice, usual};
use crate::domain::letter::Receiver::{
    self, Association, Bank, Bureau, City, Clearing, Court, Industry, Inspection, Lender, Market,
    Marketplace, Merchant, Nfra, Pboc, Platform, Store, Telecom,
};
use crate::domain::problem::{Basis, Demand, Owed, Point, Sentence};
use crate::domain::sequence::{Event, Order};
use crate::text::{Text, t};

/// Every receiver but the police and those who are told of a violation only.
const CIVIL: &[Receiver] = &[
    Platform,
    Clearing,
    Bank,
    Lender,
    Merchant,
    Store,
    Marketplace,
    Market,
    Association,
    Pboc,
    Nfra,
    Telecom,
    Bureau,
    City,
    Court,
];

/// Those who answer for themselves; the others see to it that they do.
const RESPONDENTS: &[Receiver] =
    &[Platform, Clearing, Bank, Lender, Merchant, Store, Marketplace, Telecom];

/// Institutions that execute payments, and those who supervise them.
const PAYERS: &[Receiver] = &[Platform, Clearing, Bank, Pboc, Nfra];

/// Who sold the service, or sees to it that the seller answers.
const SELLERS: &[Receiver] = &[Merchant, Store, Telecom, Market, Association];

/// Who pays back what was sold, or sees or orders that the seller does.
const REFUNDERS: &[Receiver] = &[Merchant, Store, Telecom, Market, Association, Court];

/// A sentence for every receiver.
const fn sentence(when: Condition, text: Text) -> Sentence {
    Sentence { when, to: &[], text }
}

/// A point of the short narrative, for every receiver.
const fn point(weight: u8, when: Condition, text: Text) -> Point {
    Point { weight, says: sentence(when, text) }
}

/// To those who decide whether it is a consumer's matter (SAMR121-3). It may have been a child who paid.
const fn as_consumer() -> Sentence {
    let says = sentence(
        Condition::Chose("personal_use", "yes"),
        t("付款是为生活消费需要。", "It was paid for private use, as consumers do."),
    );
    Sentence { to: &[Market, Association], ..says }
}

/// The money back; the amount in words once.
const MONEY_BACK: Text = t(
    "退还[{several} {count} 笔]扣款[{several}，共] {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
    "Refund the [{several}{count} charges, {total} in all|charge of {total}][, less {refunded} already refunded: {open} is outstanding].",
);

/// Below the table, where only a part of the payments is asked for.
const CONCERNED: Text = t(
    "涉及 {count} 笔，[{several}合计 ]{total}。",
    "[{several}{count} payments are concerned, {total} in all|One payment is concerned: {total}].",
);

/// It was noticed once it had happened.
const NOTICED_LATER: Order = Order {
    event: Event::Day("noticed"),
    after: Event::FirstPayment,
    says: t(
        "最早的一笔付款在 {after}。发现的日子写的是 {event}，比它还早。",
        "The first payment was on {after}, but it was noticed on {event}: before that.",
    ),
};

/// The police were told of what had happened.
const REPORTED_LATER: Order = Order {
    event: Event::Day("police_day"),
    after: Event::FirstPayment,
    says: t(
        "最早的一笔付款在 {after}。报警的日子写的是 {event}，比它还早。",
        "The first payment was on {after}, but it was reported to the police on {event}: before that.",
    ),
};

/// Whoever was told, was told of a payment that had been made.
const TOLD_LATER: Order = Order {
    event: Event::FirstContact,
    after: Event::FirstPayment,
    says: t(
        "最早的一笔付款在 {after}。第一次找对方是 {event}，比它还早。",
        "The first payment was on {after}, but somebody was first contacted about it on {event}: before that.",
    ),
};

/// What ECL-55 says of an error in a payment instruction.
const INSTRUCTION_ERROR: Text = t(
    "支付指令发生错误的，应当及时查找原因并纠正。造成损失的应当赔偿，能证明不是自身原因的除外。",
    "an error in a payment instruction has to be traced and corrected promptly; loss has to be compensated unless the provider proves that it was not the cause.",
);

const RECORDS: Choice = choice(
    "records",
    t("免费提供最近三年的交易记录", "My records of the last three years, free of charge"),
    t("对账、举证用得上", "Useful for checking and as proof"),
);
const WRITTEN: Choice = choice(
    "written",
    t("书面答复，写明理由", "A written answer with reasons"),
    t("以后找上一级要用", "You will need it if you have to go further"),
);
/// Who was paid, asked of those who know: 12315 needs the seller's name and address (SAMR121-10). A type narrows `when`
/// to where a seller was paid.
const NAMED: Choice = usual(choice(
    "named",
    t("写明收钱的商家是哪一家", "Name the company that was paid"),
    t("名称、地址、联系方式，找 12315 要用", "Name, address, contact: 12315 needs them"),
));
/// Whom the money passed and reached, where nobody knows which way it went.
const TRACED: Choice = usual(choice(
    "traced",
    t("查清钱经过了谁、付给了谁", "Find out whom the money passed and reached"),
    NONE,
));
/// What a lender is asked for while the payment behind its loan is in dispute.
const NO_COLLECTION: Choice = usual(choice(
    "credit",
    t("争议期间不催收、不影响征信", "No collection and no bad record meanwhile"),
    t("花呗、白条这类先用后付才有", "For Huabei, Baitiao and the like"),
));
/// The same as a demand: to the lender, who keeps the debt and reports it.
const COLLECT_NOTHING: Demand = Demand {
    id: "credit",
    to: &[Lender],
    when: Always,
    text: t(
        "争议期间，不催收有争议的款项，不报送不良征信。",
        "While it is in dispute, do not collect the disputed sum and make no adverse credit report.",
    ),
    brief: t("争议期间不催收、不报送征信", "no collection and no report meanwhile"),
};

const RECORDS_LINE: Demand = Demand {
    id: "records",
    to: PAYERS,
    when: Always,
    text: t(
        "免费提供本人最近三年的交易记录。",
        "Provide my transaction records of the last three years, free of charge.",
    ),
    brief: t("提供交易记录", "provide my records"),
};
const SELLER_NAMED: Demand = Demand {
    id: "named",
    to: &[Platform, Clearing, Store, Telecom],
    when: Condition::Not(&Condition::Known("seller")),
    text: t(
        "提供收款商家的真实名称、地址和有效联系方式。",
        "Give me the true name, the address and working contact details of the seller that was paid.",
    ),
    brief: t("提供商家的真实名称和地址", "name the seller and its address"),
};
const SELLER_NAMES_ITSELF: Demand = Demand {
    id: "named",
    to: &[Merchant],
    when: Condition::Not(&Condition::Known("seller")),
    text: t(
        "在答复中写明贵公司的全称、地址和联系方式。",
        "State your company's full name, address and contact details in your answer.",
    ),
    brief: t("写明公司的全称和地址", "state your company's name and address"),
};
const WRITTEN_LINE: Demand = Demand {
    id: "written",
    to: RESPONDENTS,
    when: Always,
    text: t(
        "收到之日起 15 日内书面答复处理结果，并写明理由。",
        "Answer in writing within 15 days of receiving this, with reasons.",
    ),
    brief: t("书面答复", "answer in writing"),
};

/// An e-commerce operator sold it: on a shopping platform that is named, or in an app store (ECL-59 binds no other).
const SOLD_ONLINE: Condition =
    Condition::Any(&[Known("platform_name"), Condition::Chose("shown_by", "app_store")]);

/// To the shopping platform, which does not pay for the shop but helps (ECL-61); `id` is the demand of a refund.
const fn press_the_shop(id: &'static str) -> Demand {
    Demand {
        id,
        to: &[Marketplace],
        when: OpenAtLeast(1),
        text: t(
            "协助本人与商家解决争议，督促商家退还 {open}（{open_upper}）。",
            "Help me to settle this with the seller, and see to it that {open} is refunded.",
        ),
        brief: t("督促商家退还 {open}", "see to it that the seller refunds {open}"),
    }
}

/// Who the shop is (CPL-44).
const NAME_THE_SHOP: Demand = Demand {
    id: "named",
    to: &[Marketplace],
    when: Not(&Known("seller")),
    text: t(
        "提供收款商家的真实名称、地址和有效联系方式。",
        "Give me the true name, the address and working contact details of the seller.",
    ),
    brief: t("提供商家的真实名称和地址", "name the seller and its address"),
};

/// The ground for that.
const SHOP_UNNAMED: Basis = Basis {
    source: "CPL-44",
    to: &[Marketplace],
    when: Not(&Known("seller")),
    says: t(
        "平台不能提供销售者真实名称、地址和有效联系方式的，消费者也可以向平台要求赔偿。",
        "a platform that cannot give the seller's true name, address and contact details may itself be asked for compensation.",
    ),
};
/// That a platform helps in a dispute with a shop.
const PLATFORM_HELPS: Basis = Basis {
    source: "ECL-61",
    to: &[Marketplace],
    when: Always,
    says: t(
        "消费者与平台内经营者发生争议时，平台应当积极协助消费者维护合法权益。",
        "in a dispute with a shop the platform has to help the consumer actively.",
    ),
};

/// To market regulation, of a violation: it is asked to enforce, and for nothing of the person's own (SAMR121-9).
const LOOK_INTO_IT: Demand = Demand {
    id: "",
    to: &[Inspection],
    when: Always,
    text: t(
        "核查上述线索，依法处理；法律规定应当告知举报人结果的，请告知本人。",
        "Look into this and deal with it as the law provides. Where a law says that the informant is told of the outcome, please tell me.",
    ),
    brief: t("核查线索，依法处理", "look into it and deal with it as the law provides"),
};
/// The same to the payment association.
const LOOK_INTO_WALLET: Demand = Demand {
    to: &[Industry],
    text: t(
        "核查上述线索，按规定处理，并告知本人是否受理。",
        "Look into this, deal with it under your rules, and tell me whether you take the report.",
    ),
    brief: t("核查线索，按规定处理", "look into it and deal with it under your rules"),
    ..LOOK_INTO_IT
};

/// To 12345: that market regulation answers.
const URGE_MARKET: Demand = Demand {
    to: &[City],
    text: t(
        "转交市场监督管理部门，督促其依法处理本人的投诉，并告知本人结果。",
        "Pass this to market regulation, see to it that my complaint is dealt with, and tell me the outcome.",
    ),
    brief: t("督促市场监管部门依法处理本人的投诉", "see to it that my complaint is dealt with"),
    ..LOOK_INTO_IT
};
/// The ground for that.
const MARKET_ANSWERS: Basis = Basis {
    source: "SAMR121-15",
    to: &[City],
    when: Always,
    says: t(
        "有权处理的部门应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。",
        "the office in charge has to decide within seven working days of the complaint whether it takes it, and to tell the complainant.",
    ),
};

/// To a credit bureau (CRED-25); `id` is the demand that concerns the credit record.
const fn correct_the_record(id: &'static str, when: Condition) -> Demand {
    Demand {
        id,
        to: &[Bureau],
        when,
        text: t(
            "对上述信息作存在异议的标注，核查后更正，并在 20 日内书面答复结果。",
            "Mark the entry as disputed, correct it once checked, and answer in writing within 20 days.",
        ),
        brief: t("标注异议并更正征信记录", "mark the entry as disputed and correct it"),
    }
}

/// A demand by which an institution is always asked to pay itself.
const fn owed(demand: &'static str) -> Owed {
    Owed { demand, to: &[Pboc, Nfra], when: Always }
}

/// To a court: the loser pays (FEES-29).
const COSTS: Demand = Demand {
    to: &[Court],
    text: t("负担本案诉讼费用。", "Bear the costs of the suit."),
    brief: t("负担诉讼费用", "bear the costs of the suit"),
    ..LOOK_INTO_IT
};
