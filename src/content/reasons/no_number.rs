//! Nothing by which to find it again.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "no_number",
    says: t("不给工单号", "They give no ticket number"),
    example: t(
        "「我们这里没有编号，您等电话就行。」",
        "“We have no numbers here, just wait for a call.”",
    ),
    from: &[],
    means: t(
        "记下时间、电话、对方工号，留好通话记录的截屏。没有编号，也可以接着往上找。",
        "Note the time, the number you called and the employee's number, and keep a screenshot of the call list. You can go on without a ticket number.",
    ),
    stop: false,
    counter: t(
        "请告知本次投诉的登记编号，和经办人的工号。",
        "Please give me the number under which my complaint is registered, and that of the employee who deals with it.",
    ),
    told: t("对方没有告知投诉的登记编号。", "They did not tell me the number of the complaint."),
    when: Always,
    source: "",
};
