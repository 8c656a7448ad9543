//! Their facts are not the person's.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "not_true",
    says: t("说的和事实不符", "What they say is not what happened"),
    example: t("「系统显示您已经使用了服务。」", "“The system shows that you used the service.”"),
    from: &[],
    means: t(
        "别在电话里争。请它把认定的事实和记录写下来，您对着证据逐条回。最近三年的交易记录，可以免费要。",
        "Do not argue on the phone. Have them write down the facts and records they rely on, and answer line by line with your proof. Your records of the last three years are free of charge.",
    ),
    stop: false,
    counter: t(
        "贵方答复中的事实与实际情况不符。请逐项写明贵方认定的事实和依据，并提供记录。",
        "The facts in your answer are not what happened. Please state item by item the facts you found and on what basis, and provide the records.",
    ),
    told: t("对方答复中的事实与实际情况不符。", "The facts in their answer are not what happened."),
    when: Always,
    source: "ECL-53",
};
