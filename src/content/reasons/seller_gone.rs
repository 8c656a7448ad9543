//! The seller cannot be reached.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::{Clearing, Marketplace, Platform, Store, Telecom};
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "seller_gone",
    says: t("说联系不上商家", "They say the seller cannot be reached"),
    example: t(
        "「商家一直没有回应，我们也联系不上。」",
        "“The seller does not respond; we cannot reach it either.”",
    ),
    from: &[Platform, Clearing, Store, Marketplace, Telecom],
    means: t(
        "请它给商家的全称、地址和电话。有了这些，才好找 12315，也才好起诉。",
        "Ask for the seller's full name, address and phone number: you need them for 12315 and for a court.",
    ),
    stop: false,
    counter: t(
        "贵方称联系不上商家。请提供该商家的真实名称、地址和有效联系方式。",
        "You say that the seller cannot be reached. Please give me its true name, address and working contact details.",
    ),
    told: t("对方称联系不上商家。", "They say that the seller cannot be reached."),
    when: Always,
    source: "",
};
