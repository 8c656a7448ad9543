//! The person has to come.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "in_person",
    says: t("要本人到场才办", "They want you to come in person"),
    example: t(
        "「请您本人带身份证到网点办理。」",
        "“Please come to the branch in person with your ID card.”",
    ),
    from: &[],
    means: t(
        "先问：能不能线上办、寄材料、托人办。非去不可的，问清带什么、找谁。走不动的，说明情况，请它想办法。",
        "First ask whether it can be done online, by post, or by somebody you authorise. If you must go, ask what to bring and whom to see. If you cannot walk, say so and ask for another way.",
    ),
    stop: false,
    counter: t(
        "贵方要求本人到场。请写明依据，并告知可以在线、邮寄或者委托办理的方式。",
        "You require me to come in person. Please state on what basis, and how it can be done online, by post, or by an agent.",
    ),
    told: t("对方要求本人到场才办理。", "They deal with it only if I come in person."),
    when: Always,
    source: "",
};
