//! The person is said to have paid.

use crate::domain::condition::Condition::{Any, Chose};
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::{Bank, Clearing, Lender, Merchant, Platform, Store};
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "own_act",
    says: t("说是您自己操作的、授权的", "They say you did it, or allowed it, yourself"),
    example: t(
        "「交易验证通过，系本人操作。」",
        "“The payment was verified: you made it yourself.”",
    ),
    from: &[Platform, Clearing, Bank, Lender, Merchant, Store],
    means: t(
        "银行卡被盗刷时，银行、支付机构说是本人交易的，由它举证。请它拿出验证方式、设备、时间的记录。",
        "Where a card was used by thieves, a bank or payment institution that says it was you has to prove it. Ask for the records: how it was verified, from which device, and when.",
    ),
    stop: false,
    counter: t(
        "贵方称交易由本人操作或者授权。请提供证明，写明验证方式、设备和时间。",
        "You say that I made or authorised the payment. Please prove it, and state how it was verified, from which device, and when.",
    ),
    told: t("对方称交易由本人操作或者授权。", "They say that I made or authorised the payment."),
    when: Any(&[Chose("who_paid", "not_me"), Chose("consent", "never_agreed")]),
    source: "BCR-4",
};
