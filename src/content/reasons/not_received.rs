//! An office other than market regulation does not take it.

use crate::content::steps::NONE;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::{Appeals, Association, Nfra, Pboc};
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "not_received",
    says: t("它自己说不受理、不接收", "The office itself says it does not take it"),
    example: t(
        "「您的投诉不符合条件，不予接收。」",
        "“Your complaint does not meet the conditions and is not accepted.”",
    ),
    from: &[Association, Pboc, Nfra, Appeals],
    means: t(
        "请它把理由写下来。缺材料的，补好再交。不归它管的，问清该找谁。",
        "Ask for the reason in writing. If papers were missing, add them and file again; if it is not its business, ask who is in charge.",
    ),
    stop: false,
    counter: t(
        "请书面告知不予受理的理由；不归贵方处理的，请告知应向哪里提出。",
        "Please tell me in writing why the complaint is not taken; if it is not for you to deal with, please tell me where to bring it.",
    ),
    told: NONE,
    when: Always,
    source: "",
};
