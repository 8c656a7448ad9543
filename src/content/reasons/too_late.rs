//! Their own time limit.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "too_late",
    says: t("说超过时限了", "They say it is too late"),
    example: t(
        "「超过 7 天了，系统不支持申请。」",
        "“More than 7 days have passed, the system does not accept it.”",
    ),
    from: &[],
    means: t(
        "平台自己定的天数，不是法律上的期限。请求法院保护，一般是三年。从知道权利受损、也知道该找谁那天算起。请它写明那个时限的依据。",
        "The days a platform sets are not those of the law. To ask a court for protection one has three years as a rule, from the day one knows of the harm and of who is liable. Have them state on what their limit rests.",
    ),
    stop: false,
    counter: t(
        "贵方称已超过时限。请写明这个时限的依据，以及从哪一天算起。",
        "You say that it is too late. Please state on what this limit rests, and from which day it counts.",
    ),
    told: t("对方称已超过时限。", "They say that it is too late."),
    when: Always,
    source: "CC-188",
};
