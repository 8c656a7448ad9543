//! The complaint is to go first.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "withdraw_first",
    says: t("要先撤诉，才肯处理", "They want the complaint withdrawn first"),
    example: t(
        "「您先把投诉撤了，我们马上给您退。」",
        "“Withdraw the complaint first, then we refund you at once.”",
    ),
    from: &[],
    means: t(
        "钱到账以前，先别撤。12315 那边，一撤回就终止调解。请它先写下金额和日期。",
        "Do not withdraw before the money has arrived. At 12315, withdrawing ends the mediation. Have them write down the sum and the day first.",
    ),
    stop: false,
    counter: t(
        "贵方要求先撤回投诉。请先写明金额和日期并办理，不要把撤回作为前提。",
        "You ask for the complaint to be withdrawn first. Please state the sum and the day and carry it out first; do not make the withdrawal a condition.",
    ),
    told: t(
        "对方要求先撤回投诉，才肯处理。",
        "They want the complaint withdrawn before they deal with it.",
    ),
    when: Always,
    source: "SAMR121-23",
};
