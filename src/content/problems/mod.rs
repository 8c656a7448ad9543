//! One file for each problem type: its questions, its narrative, its demands and grounds.

pub mod account_stolen;
pub mod auto_renewal;
pub mod guides;
mod samples;

pub use samples::sample;

use crate::domain::condition::Condition::{self, Always};
use crate::domain::flow::{Choice, choice};
use crate::domain::letter::Receiver::{
    self, Association, Bank, Clearing, Lender, Market, Merchant, Nfra, Pboc, Platform, Store,
    Telecom,
};
use crate::domain::problem::{Demand, Point, Sentence};
use crate::text::{Text, t};

/// Every receiver but the police.
const CIVIL: &[Receiver] =
    &[Platform, Clearing, Bank, Lender, Merchant, Store, Market, Association, Pboc, Nfra, Telecom];

/// Those who answer for themselves; the others see to it that they do.
const RESPONDENTS: &[Receiver] = &[Platform, Clearing, Bank, Lender, Merchant, Store, Telecom];

/// Institutions that execute payments, and those who supervise them.
const PAYERS: &[Receiver] = &[Platform, Clearing, Bank, Pboc, Nfra];

/// Who sold the service, or sees to it that the seller answers.
const SELLERS: &[Receiver] = &[Merchant, Store, Telecom, Market, Association];

/// A sentence for every receiver.
const fn sentence(when: Condition, text: Text) -> Sentence {
    Sentence { when, to: &[], text }
}

/// A point of the short narrative, for every receiver.
const fn point(weight: u8, when: Condition, text: Text) -> Point {
    Point { weight, says: sentence(when, text) }
}

/// To the bank regulator: which bank it is about.
const fn about_bank() -> Point {
    let says = sentence(Always, t("[被投诉的是{bank_name}。]", "[This is about {bank_name}.]"));
    Point { weight: 0, says: Sentence { to: &[Nfra], ..says } }
}

/// To the People's Bank: which wallet it is about.
const fn about_wallet() -> Point {
    let says = sentence(Always, t("[被投诉的是{place}。]", "[This is about {place}.]"));
    Point { weight: 0, says: Sentence { to: &[Pboc], ..says } }
}

/// The money back; the amount in words once.
const MONEY_BACK: Text = t(
    "退还 {count} 笔扣款，共 {total}[，扣除已退 {refunded}，尚应退 {open}]（{open_upper}）。",
    "Refund the {count} charges, {total} in all[, less {refunded} already refunded: {open} is outstanding].",
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
