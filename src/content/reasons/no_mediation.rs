//! The other side does not want to talk.

use crate::content::steps::NONE;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::{Association, Market};
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "no_mediation",
    says: t("说对方不同意调解", "They say the other side will not mediate"),
    example: t(
        "「商家不接受调解，我们终止了。」",
        "“The seller refuses mediation; we have ended it.”",
    ),
    from: &[Market, Association],
    means: t(
        "调解要双方都同意。谈不成，还可以仲裁或者起诉。请它把结果写下来，以后用得上。",
        "Mediation needs the consent of both. If it fails, arbitration and court remain. Ask for the outcome in writing: you may need it.",
    ),
    stop: false,
    counter: t("请书面告知调解的结果。", "Please tell me the outcome of the mediation in writing."),
    told: NONE,
    when: Always,
    source: "SAMR121-18",
};
