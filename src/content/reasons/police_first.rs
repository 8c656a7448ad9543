//! First the police.

use crate::domain::condition::Condition::Chose;
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::{Bank, Clearing, Lender, Platform};
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "police_first",
    says: t("要先有报案回执，才处理", "They want a police receipt first"),
    example: t(
        "「请您先报警，拿到回执再来。」",
        "“Report it to the police first and come back with the receipt.”",
    ),
    from: &[Platform, Clearing, Bank, Lender],
    means: t(
        "能报案的，去报，回执留好。可冻结、止付不能等回执。别人盗用的付款，它一接到通知，就该马上防止损失扩大。",
        "Report it if you can, and keep the receipt. But freezing must not wait for it: once told of a payment that was not authorised, they have to prevent further loss at once.",
    ),
    stop: false,
    counter: t(
        "贵方称要先有报案回执。请先采取措施防止损失扩大，并写明要求回执的依据。",
        "You ask for a police receipt first. Please take measures to prevent further loss at once, and state on what basis a receipt is required.",
    ),
    told: t(
        "对方称要先有报案回执才办理。",
        "They deal with it only once there is a police receipt.",
    ),
    when: Chose("who_paid", "not_me"),
    source: "ECL-57",
};
