//! They say that it is somebody else's affair.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "not_us",
    says: t(
        "说是商家、银行或者平台的事",
        "They say it is the affair of the seller, the bank or the platform",
    ),
    example: t(
        "「这是商家的问题，请您联系商家。」",
        "“This is the seller's problem, please contact the seller.”",
    ),
    from: &[],
    means: t(
        "请它写下依据，再写明该找谁。然后两家都找：一家查扣款，一家查收款。别在两家之间空跑。",
        "Have them write down why, and who is to answer. Then ask both: one about the charge, one about the payment received. Do not let them send you to and fro.",
    ),
    stop: false,
    counter: t(
        "贵方称这不由贵方负责。请写明依据，并写明贵方认为由谁负责。",
        "You say that you do not answer for this. Please state on what basis, and who in your view has to answer.",
    ),
    told: t("对方称不由它负责。", "They say that they do not answer for this."),
    when: Always,
    source: "",
};
