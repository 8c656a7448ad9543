//! Nobody read it.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "auto_only",
    says: t("只有自动回复，没有结果", "Automatic replies only, no outcome"),
    example: t(
        "「您的反馈已收到，感谢您的支持。」",
        "“We have received your feedback, thank you for your support.”",
    ),
    from: &[],
    means: t(
        "自动回复不是答复，等的日子照算。在对话里打「人工」。电话里也要求转人工，再要工单号。",
        "An automatic reply is no answer, and the days go on counting. Type 「人工」 (a person) in the chat, ask for a person by phone, and for a ticket number.",
    ),
    stop: false,
    counter: t(
        "目前只收到自动回复，没有处理结果。请由工作人员处理，并写明结果和理由。",
        "So far I have had automatic replies only, and no outcome. Please have a person deal with it, and state the outcome with reasons.",
    ),
    told: t(
        "对方只有自动回复，没有给出处理结果。",
        "They sent automatic replies only, and no outcome.",
    ),
    when: Always,
    source: "",
};
