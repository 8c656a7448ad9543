//! The ticket is closed, the money is not there.

use crate::domain::condition::Condition::OpenAtLeast;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "closed_unpaid",
    says: t("显示已完成，钱没退", "Marked as settled, but no money came"),
    example: t(
        "「您的投诉已处理完毕，感谢反馈。」",
        "“Your complaint has been dealt with, thank you.”",
    ),
    from: &[],
    means: t(
        "先查原来付款的那张卡、那个钱包，退款可能回到那里。没有，就截屏「已完成」的页面，接着要。",
        "First look at the card or wallet that you paid with: a refund may go there. If nothing came, keep a screenshot of the closed ticket and go on.",
    ),
    stop: false,
    counter: t(
        "贵方显示已处理完毕，但款项没有退到本人账户。请写明退款的金额、去向和日期。",
        "You show the matter as settled, but the money has not come back to my account. Please state the sum, where it went, and the day.",
    ),
    told: t(
        "对方显示已处理完毕，但款项没有退到本人账户。",
        "They show the matter as settled, but the money has not come back to my account.",
    ),
    when: OpenAtLeast(1),
    source: "",
};
