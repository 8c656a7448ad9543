//! One file for each problem type: its questions, its narrative, its demands and grounds.

pub mod account_stolen;
pub mod auto_renewal;
pub mod guides;
mod samples;

pub use samples::sample;

use crate::domain::condition::Condition::Always;
use crate::domain::flow::{Choice, choice};
use crate::domain::letter::Receiver::{
    self, Bank, Clearing, Market, Merchant, Nfra, Pboc, Platform, Store, Telecom,
};
use crate::domain::problem::Demand;
use crate::text::t;

/// Every receiver but the police.
const CIVIL: &[Receiver] =
    &[Platform, Clearing, Bank, Merchant, Store, Market, Pboc, Nfra, Telecom];

/// Those who answer for themselves; the others see to it that they do.
const RESPONDENTS: &[Receiver] = &[Platform, Clearing, Bank, Merchant, Store, Telecom];

/// Institutions that execute payments, and those who supervise them.
const PAYERS: &[Receiver] = &[Platform, Clearing, Bank, Pboc, Nfra];

const RECORDS: Choice = choice(
    "records",
    t("免费提供最近三年的交易记录", "My records of the last three years, free of charge"),
    t("电子商务法第五十三条", "E-Commerce Law, article 53"),
);
const WRITTEN: Choice = choice(
    "written",
    t("书面答复，写明理由", "A written answer with reasons"),
    t("以后找上一级要用", "You will need it at the next door"),
);
const RECORDS_LINE: Demand = Demand {
    id: "records",
    to: PAYERS,
    when: Always,
    text: t(
        "免费提供本人最近三年的交易记录。",
        "Provide my transaction records of the last three years, free of charge.",
    ),
};
const WRITTEN_LINE: Demand = Demand {
    id: "written",
    to: RESPONDENTS,
    when: Always,
    text: t(
        "收到之日起 15 日内书面答复处理结果，并写明理由。",
        "Answer in writing within 15 days of receiving this, with reasons.",
    ),
};
const WRITTEN_ABOVE: Demand = Demand {
    id: "written",
    to: &[Market, Pboc, Nfra],
    when: Always,
    text: t("书面告知本人处理结果，并写明理由。", "Tell me the outcome in writing, with reasons."),
};
