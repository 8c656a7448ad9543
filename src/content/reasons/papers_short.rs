//! An office says that something is missing.

use crate::content::steps::NONE;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::Reason;
use crate::domain::letter::Receiver::{
    Association, Bureau, City, Market, Nfra, Pboc, Police, Telecom,
};
use crate::text::t;

/// The reason, and what is said to it.
pub(super) const REASON: Reason = Reason {
    id: "papers_short",
    says: t("说材料不全", "They say that papers are missing"),
    example: t(
        "「您提交的材料不完整，请补充。」",
        "“Your papers are not complete, please add to them.”",
    ),
    from: &[Market, Association, Pboc, Nfra, Telecom, Bureau, City, Police],
    means: t(
        "问清缺哪几样、哪天前补。最常缺的：对方的全称和地址、您的电话和地址、具体要什么。",
        "Ask what is missing and by when. Missing most often: the full name and address of the other side, your own phone and address, and what exactly you ask for.",
    ),
    stop: false,
    counter: t(
        "请写明还缺哪些材料，和补交的期限。",
        "Please state which papers are missing, and by when to hand them in.",
    ),
    told: NONE,
    when: Always,
    source: "",
};
