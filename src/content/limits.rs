//! The person's own limits, for all types. Each is shown with its rule before it runs, and with its date when it does.

use crate::domain::calendar::Span;
use crate::domain::clock::Ground;
use crate::domain::condition::Condition::{Always, Chose};
use crate::domain::limit::{Limit, Starts};
use crate::text::t;

/// The day on which the rules without a text at hand were looked up.
const LOOKED_UP: &str = "2026-11-23";

/// Every limit, the one that holds for all first.
pub static LIMITS: &[Limit] = &[
    Limit {
        id: "suit",
        what: t(
            "起诉的时效一般是三年，从知道受损、也知道对方是谁那天起算。向对方要求过、投诉过、报过警的，会重新算。",
            "A suit has to be brought within three years as a rule, from the day on which you knew of the loss and of who is liable. A demand, a complaint or a report to the police starts them anew.",
        ),
        when: Always,
        at: &[],
        start: Starts::Day("noticed"),
        span: Span::Years(3),
        interrupted: true,
        ground: Ground::Law,
        source: "CC-188",
        checked: "",
    },
    Limit {
        id: "market",
        what: t(
            "从知道权益受损起超过三年的，12315 不受理。",
            "12315 does not take complaints brought more than three years after you knew of the harm.",
        ),
        when: Always,
        at: &["market"],
        start: Starts::Day("noticed"),
        span: Span::Years(3),
        interrupted: false,
        ground: Ground::Law,
        source: "SAMR121-16",
        checked: "",
    },
    Limit {
        id: "bank_review",
        what: t(
            "不接受分支行的答复，可以在 30 日内请它的上级核查。见《银行业保险业消费投诉处理管理办法》，请到官方页面核对。",
            "If you do not accept the branch's answer, ask its superior office for a review (核查) within 30 days (Measures for Handling Consumer Complaints in Banking and Insurance). Please check on the official page.",
        ),
        when: Always,
        at: &["bank"],
        start: Starts::Answered,
        span: Span::Days(30),
        interrupted: false,
        ground: Ground::Law,
        source: "",
        checked: LOOKED_UP,
    },
    Limit {
        id: "confirmation",
        what: t(
            "调解组织主持达成的协议，双方可以在生效后 30 日内一起请法院确认。",
            "An agreement reached before a mediation body can be confirmed by a court, if both sides ask together within 30 days of its taking effect.",
        ),
        when: Always,
        at: &["mediation", "association"],
        start: Starts::Agreed,
        span: Span::Days(30),
        interrupted: false,
        ground: Ground::Law,
        source: "CIVP-205",
        checked: "",
    },
    Limit {
        id: "reconsideration",
        what: t(
            "不服行政机关的决定，可以在知道后 60 日内申请行政复议。您这件能不能复议，先问清楚。",
            "Against a decision of an authority you may ask for administrative reconsideration within 60 days of learning of it. Whether yours can be reconsidered is a question to ask first.",
        ),
        when: Always,
        at: &["market", "pboc", "pboc_alipay", "pboc_wechat", "pboc_unionpay"],
        start: Starts::Refused,
        span: Span::Days(60),
        interrupted: false,
        ground: Ground::Law,
        source: "ADMR-20",
        checked: "",
    },
    Limit {
        id: "police_reconsideration",
        what: t(
            "不服不予立案，收到通知书后 7 日内申请复议。",
            "Against not opening a case: ask for reconsideration within 7 days of receiving the notice.",
        ),
        when: Chose("police", "not_filed"),
        at: &["review"],
        start: Starts::Day("notice_day"),
        span: Span::Days(7),
        interrupted: false,
        ground: Ground::Law,
        source: "MPSP-179",
        checked: "",
    },
    Limit {
        id: "police_review",
        what: t(
            "不服复议决定，收到后 7 日内向上一级公安申请复核。",
            "Against that decision: ask the next higher police office for a review within 7 days of receiving it.",
        ),
        when: Chose("police", "not_filed"),
        at: &["review"],
        start: Starts::Refused,
        span: Span::Days(7),
        interrupted: false,
        ground: Ground::Law,
        source: "MPSP-179",
        checked: "",
    },
    Limit {
        id: "telecom",
        what: t(
            "对运营商的最终答复不满意，5 个月内可以向 12300 申诉。见《电信用户申诉处理办法》，请到官方页面核对。",
            "If you disagree with the operator's final answer, you may appeal to 12300 within 5 months (Measures for Handling Appeals of Telecom Users). Please check on the official page.",
        ),
        when: Always,
        at: &["carrier"],
        start: Starts::Answered,
        span: Span::Months(5),
        interrupted: false,
        ground: Ground::Law,
        source: "",
        checked: LOOKED_UP,
    },
    Limit {
        id: "enforcement",
        what: t(
            "法院判了、对方不付，两年内申请强制执行。从文书规定的付款期的最后一天起算。",
            "If the court ordered payment and nothing comes, apply for enforcement within two years of the last day that the ruling sets.",
        ),
        when: Always,
        at: &["court"],
        start: Starts::Untold,
        span: Span::Years(2),
        interrupted: false,
        ground: Ground::Law,
        source: "CIVP-250",
        checked: "",
    },
];
