//! Market regulation does not take it.

use crate::content::steps::NONE;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::Market;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "not_taken",
    says: t("12315 说不予受理", "12315 refuses to take it"),
    example: t("「您的投诉不予受理。」", "“Your complaint is not accepted.”"),
    from: &[Market],
    means: t(
        "它要告诉您理由，和别的解决途径。缺材料的，补好再交。不归它管的，按它说的换一家。",
        "It has to tell you the reason and the other ways. If papers were missing, add them and file again; if it is not its business, go where it tells you.",
    ),
    stop: false,
    counter: t(
        "请告知不予受理的理由，和其他解决途径。",
        "Please tell me the reason for not taking it, and the other ways to settle the dispute.",
    ),
    told: NONE,
    when: Always,
    source: "SAMR121-15",
};
