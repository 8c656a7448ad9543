//! Papers that show who the person is.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "id_photo",
    says: t("要身份证、银行卡的照片", "They want photos of your ID or bank card"),
    example: t(
        "「请把身份证正反面和银行卡拍给我们。」",
        "“Please send photos of both sides of your ID card and of your bank card.”",
    ),
    from: &[],
    means: t(
        "先从官方 App 打回去核实，是不是真的客服。能不给就不给。非给不可的，遮住用不到的部分，写上「仅用于本次投诉」。卡背面的安全码、整个卡号，谁要都不给。",
        "First call back through the official app to make sure it is the real service. Do not send it unless you must; then cover what is not needed and write on it “仅用于本次投诉” (for this complaint only). Give nobody the code on the back of the card or the full card number.",
    ),
    stop: false,
    counter: t(
        "贵方要求提供证件或者银行卡的照片。请写明用途和依据，以及可以替代的核实方式。",
        "You ask for photos of my ID or bank card. Please state the purpose and the basis, and how else it can be verified.",
    ),
    told: t("对方要求提供证件或者银行卡的照片。", "They ask for photos of my ID or bank card."),
    when: Always,
    source: "",
};
