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
        "「交易密码正确，视为本人操作。」「验证通过，系本人操作。」",
        "“The password was right, so it counts as your own act.” “It was verified: you made it yourself.”",
    ),
    from: &[Platform, Clearing, Bank, Lender, Merchant, Store],
    means: t(
        "银行卡被盗刷时，银行、支付机构说是本人交易的，由它举证。请它拿出验证方式、设备、时间的记录。",
        "Where a card was used by thieves, a bank or payment institution that says it was you has to prove it. Ask for the records: how it was verified, from which device, and when.",
    ),
    stop: false,
    counter: t(
        "贵方称交易由本人操作或者授权，本人不认可。密码、验证码正确，只表明通过了验证，不能表明是谁操作的。请提供证明，写明由谁发起、验证方式、设备、网络地址和时间。",
        "You say that I made or authorised the payment. I dispute that. A right password or code shows that a check was passed, not who acted. Please prove it: who ordered it, how it was verified, from which device and network address, and when.",
    ),
    told: t(
        "对方称交易由本人操作或者授权，本人不认可。",
        "They say that I made or authorised the payment, which I dispute.",
    ),
    when: Any(&[Chose("who_paid", "not_me"), Chose("consent", "never_agreed")]),
    source: "BCR-4",
};
