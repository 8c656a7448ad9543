//! They put it off without a day.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "still_checking",
    says: t("只说在处理，不给日期", "They only say they are working on it, and give no day"),
    example: t("「正在核实，请您耐心等待。」", "“We are looking into it, please be patient.”"),
    from: &[],
    means: t(
        "这不是答复。问两件事：办到哪一步了，哪天答复。记下工号和时间。",
        "This is no answer. Ask two things: how far it is, and on which day they answer. Note the employee's number and the time.",
    ),
    stop: false,
    counter: t(
        "贵方称仍在处理，没有给出日期。请写明办到哪一步，和答复的日期。",
        "You say that you are still working on it, and give no day. Please state how far it is, and the day of your answer.",
    ),
    told: t(
        "对方称仍在处理，没有给出答复的日期。",
        "They say that they are still working on it, and give no day for an answer.",
    ),
    when: Always,
    source: "",
};
