//! A trap: nobody who helps needs this.

use crate::content::steps::NONE;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "code_or_screen",
    says: t(
        "要验证码、密码，或者共享屏幕",
        "They want a code, a password, or to share your screen",
    ),
    example: t(
        "「我给您办退款，请报一下验证码，打开共享屏幕。」",
        "“I will arrange your refund: tell me the code and share your screen.”",
    ),
    from: &[],
    means: t(
        "马上停下，挂断。这很可能是冒充的客服。退款用不着验证码、密码、共享屏幕。已经给了：先冻结账户，再打 110。要核实，就打官方 App 里的客服电话。",
        "Stop at once and hang up: this is most likely an impostor. A refund needs no code, no password and no shared screen. If you gave it: freeze the account first, then call 110. To check, call the service number shown in the official app.",
    ),
    stop: true,
    counter: NONE,
    told: NONE,
    when: Always,
    source: "PCAC-81",
};
