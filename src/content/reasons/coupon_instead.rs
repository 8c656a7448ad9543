//! Something that can only be spent there.

use crate::domain::condition::Condition::OpenAtLeast;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "coupon_instead",
    says: t("用优惠券、积分代替退款", "A coupon or points instead of a refund"),
    example: t(
        "「给您补偿 20 元优惠券，您看可以吗？」",
        "“We give you a 20 yuan coupon, is that all right?”",
    ),
    from: &[],
    means: t(
        "券和积分只能在它那里花，不是退款。要不要，您自己定。要钱，就说清金额和日期。",
        "Coupons and points can only be spent with them: that is no refund. It is for you to decide. If you want money, say how much and by when.",
    ),
    stop: false,
    counter: t(
        "优惠券、积分和余额不是退款。请写明退还的金额、方式和日期。",
        "Coupons, points and a balance are no refund. Please state the sum, the way and the day of the refund.",
    ),
    told: t(
        "对方提出用优惠券、积分或者余额代替退款。",
        "They offer a coupon, points or a balance instead of a refund.",
    ),
    when: OpenAtLeast(1),
    source: "",
};
