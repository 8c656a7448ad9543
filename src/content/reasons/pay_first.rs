//! A trap: money first.

use crate::content::steps::NONE;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "pay_first",
    says: t("要先交钱、先转账，才退", "They want money, or a transfer, before the refund"),
    example: t(
        "「交 200 元保证金，就给您解冻退款。」",
        "“Pay a 200 yuan deposit, and we unfreeze your refund.”",
    ),
    from: &[],
    means: t(
        "马上停下，不要转。退款不用先付手续费、保证金，也没有「安全账户」。已经转了：马上打 110。收费的「代理退款」也别信。",
        "Stop at once and transfer nothing. A refund needs no fee and no deposit, and there is no “safe account”. If you did transfer: call 110 at once. Do not trust paid “refund agents” either.",
    ),
    stop: true,
    counter: NONE,
    told: NONE,
    when: Always,
    source: "",
};
