//! The contract or the rules.

use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "rules_say",
    says: t("说协议、规则早就写明了", "They say the agreement or the rules provide for it"),
    example: t(
        "「您勾选过用户协议，里面写了不退。」",
        "“You ticked the user agreement; it says no refunds.”",
    ),
    from: &[],
    means: t(
        "请它给那一条的全文，要付款当时的版本。网上签的协议，光说有勾选、有弹窗，还不能证明提醒过您。不公平的格式条款，还可能无效。",
        "Ask for the full clause, as it stood on the day you paid. For an agreement made online a tick box or a pop-up alone does not prove that you were told. An unfair standard term may be void as well.",
    ),
    stop: false,
    counter: t(
        "贵方以协议或者规则为由不办理。请提供这一条款的全文和付款当时的版本，并说明当时怎样提示本人注意。",
        "You refuse on the ground of an agreement or rules. Please provide the full clause as it stood when I paid, and state how it was brought to my attention.",
    ),
    told: t(
        "对方以协议或者规则为由不办理。",
        "They refuse on the ground of an agreement or rules.",
    ),
    when: Always,
    source: "CCI-10",
};
