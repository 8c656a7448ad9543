//! A machine decided.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "machine_says",
    says: t("说系统判定了，不能申诉", "They say the system has decided, with no appeal"),
    example: t(
        "「系统审核未通过，无法申诉。」",
        "“Rejected by the system; no appeal is possible.”",
    ),
    from: &[],
    means: t(
        "请人工再看一遍，要写明理由。同时留好「未通过」的截屏。",
        "Ask for a person to look at it again, and for reasons. Keep a screenshot of the rejection.",
    ),
    stop: false,
    counter: t(
        "贵方称系统已经判定。请由工作人员复核，并写明判定的理由和依据。",
        "You say that the system has decided. Please have a person review it, and state the reasons and the basis.",
    ),
    told: t(
        "对方称系统已经判定，不能申诉。",
        "They say that the system has decided, and that no appeal is possible.",
    ),
    when: Always,
    source: "",
};
