//! Another form, another number.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "other_entry",
    says: t("让换个电话、换个入口再说一遍", "They send you to another number or form"),
    example: t("「这个问题请您拨打另一个热线。」", "“For this please call another line.”"),
    from: &[],
    means: t(
        "先请它登记，要编号。同一家公司，找一次就算找过。真换了入口，把两次都记下来。",
        "First have them register it, and ask for the number. With the same company, telling it once is enough. If you do use the other entry, note both.",
    ),
    stop: false,
    counter: t(
        "贵方让本人改走别的入口。请直接登记本人的投诉，并写明由哪个部门办理。",
        "You sent me to another entry. Please register my complaint, and state which department deals with it.",
    ),
    told: t("对方让本人改走别的入口。", "They sent me to another entry."),
    when: Always,
    source: "",
};
