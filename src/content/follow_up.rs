//! The time after filing: what an answer can be, what to see to before an offer is taken, what to keep after the end. The
//! reasons that are given stand in [`super::reasons`], the letters in [`super::follow_up_letters`].

use std::collections::BTreeSet;

use super::follow_up_letters::LETTERS;
use super::limits::LIMITS;
use super::reasons::REASONS;
use super::steps::NONE;
use crate::domain::follow_up::{Finding, FollowUp, Keep, KindHelp};
use crate::domain::offer;
use crate::domain::reply::ReplyKind;
use crate::text::{Text, t};

/// All of it; the sources are added when it is written ([`super::files::follow_up_file`]).
pub const FOLLOW_UP: FollowUp = FollowUp {
    kinds: KINDS,
    reasons: REASONS,
    findings: FINDINGS,
    letters: LETTERS,
    keep: KEEP,
    limits: LIMITS,
    sources: &[],
};

/// The sources that these tables cite.
pub fn cited() -> BTreeSet<&'static str> {
    let of_reasons = FOLLOW_UP.reasons.iter().map(|reason| reason.source);
    let of_findings = FOLLOW_UP.findings.iter().map(|finding| finding.source);
    let of_keep = FOLLOW_UP.keep.iter().map(|keep| keep.source);
    let of_limits = FOLLOW_UP.limits.iter().map(|limit| limit.source);
    of_reasons
        .chain(of_findings)
        .chain(of_keep)
        .chain(of_limits)
        .filter(|id| !id.is_empty())
        .collect()
}

const KINDS: &[KindHelp] = &[
    KindHelp {
        kind: ReplyKind::Received,
        name: t("只说收到了", "They only confirm that they have it"),
        example: t(
            "「您的问题已记录，请耐心等待。」「已转相关部门核实。」",
            "“Your question has been noted, please be patient.” “It is with the department in charge.”",
        ),
        means: t(
            "这不是答复，等的日子照算。记下编号。",
            "This is no answer: the days go on counting. Note the number.",
        ),
    },
    KindHelp {
        kind: ReplyKind::Papers,
        name: t("要我补材料", "They want more papers"),
        example: t(
            "「请补充付款截图。」「请在 5 日内提交身份证明。」",
            "“Please add a screenshot of the payment.” “Please prove your identity within 5 days.”",
        ),
        means: t(
            "尽快补上，留好补交的凭证。补齐以前，它多半不往下办。",
            "Hand them in soon and keep proof of it. Until then they will hardly go on.",
        ),
    },
    KindHelp {
        kind: ReplyKind::Extended,
        name: t("说要延期，给了新日期", "They put it off to another day"),
        example: t(
            "「情况复杂，处理时间延长到 12 月 20 日。」",
            "“The matter is complex; the time is extended to 20 December.”",
        ),
        means: t(
            "记下理由和新日期。没说理由、没给日期的，不算延期，选「只说收到了」。",
            "Note the reason and the new day. Without a reason and a day it is no extension: choose “They only confirm that they have it”.",
        ),
    },
    KindHelp {
        kind: ReplyKind::Offer,
        name: t("提了解决方案", "They offer something"),
        example: t(
            "「给您退一半，可以吗？」「补偿您 30 元优惠券。」",
            "“We refund half, is that all right?” “We give you a 30 yuan coupon.”",
        ),
        means: t(
            "先别答应。把金额、日期、条件逐项对一对。",
            "Do not agree yet. Compare the sum, the day and the terms item by item.",
        ),
    },
    KindHelp {
        kind: ReplyKind::Refused,
        name: t("不同意，或者不受理", "They refuse, or do not take it"),
        example: t(
            "「经核实，交易正常，无法退款。」「您的投诉不予受理。」",
            "“We checked: the payment is in order, no refund.” “Your complaint is not accepted.”",
        ),
        means: t(
            "请它写明理由。不用再等，可以找下一家。",
            "Ask for the reasons in writing. There is nothing to wait for: you can go to the next place.",
        ),
    },
    KindHelp {
        kind: ReplyKind::Transferred,
        name: t("转给别人了", "They passed it on"),
        example: t(
            "「已转交商家处理。」「已转被投诉机构，由它答复您。」",
            "“It was passed to the seller.” “It was passed to the institution, which will answer you.”",
        ),
        means: t(
            "问清转给了谁、哪天转的、新编号是多少。",
            "Ask to whom, on which day, and under which new number.",
        ),
    },
    KindHelp {
        kind: ReplyKind::Closed,
        name: t("没解决就关闭了", "They closed it without a result"),
        example: t(
            "「工单已办结。」页面显示「已完成」，什么也没变。「调解终止。」",
            "“The ticket is closed.” The page says “done”, and nothing has changed. “Mediation has ended.”",
        ),
        means: t("截屏留好。可以接着往上找。", "Keep a screenshot. You can go on from here."),
    },
    KindHelp {
        kind: ReplyKind::Paid,
        name: t("钱退了，或者事情办了", "They paid, or did what I asked"),
        example: t(
            "「退款已原路退回。」自动续费已经关掉。",
            "“The refund was sent back the way you paid.” The renewal was cancelled.",
        ),
        means: t(
            "先看钱有没有真到账，再逐项对一对：还差什么。",
            "See first whether the money is really there, then compare item by item what is still missing.",
        ),
    },
];

const fn finding(id: &'static str, source: &'static str, warns: Text, counter: Text) -> Finding {
    Finding { id, warns, counter, source }
}

const FINDINGS: &[Finding] = &[
    finding(
        offer::COUPON,
        "",
        t(
            "给的是券或者积分，不是钱。只能在它那里花，可能还会过期。",
            "It is a coupon or points, not money: you can only spend it with them, and it may expire.",
        ),
        t(
            "优惠券、积分和余额不是退款。请以退款的方式支付。",
            "Coupons, points and a balance are no refund. Please pay in money.",
        ),
    ),
    finding(
        offer::GOODS,
        "",
        t("给的是东西或者服务，不是钱。", "It is goods or a service, not money."),
        t("本人请求的款项，请以退款的方式支付。", "Please pay the sum that I ask for in money."),
    ),
    finding(
        offer::MEANS_UNSAID,
        "",
        t(
            "没说怎么给。问清：退钱还是给券，退到哪里。",
            "They did not say how. Ask: money or a coupon, and to which account.",
        ),
        t("请写明以什么方式支付，付到哪里。", "Please state how you pay, and to where."),
    ),
    finding(
        offer::NO_AMOUNT,
        "",
        t("没说多少钱。请它写明金额。", "No sum is named. Have them write it down."),
        t("请写明金额。", "Please state the sum."),
    ),
    finding(
        offer::TOO_LITTLE,
        "",
        t(
            "比您要的少。少的那部分为什么不给，请它说明怎么算的。",
            "It is less than you ask for. Have them say how it was worked out, and why not the rest.",
        ),
        t(
            "所提金额低于本人的请求。请写明计算方法，以及其余部分不予退还的理由。",
            "The sum is below what I ask for. Please state how it was worked out, and why the rest is not refunded.",
        ),
    ),
    finding(
        offer::WITHDRAW_FIRST,
        "SAMR121-23",
        t(
            "先别撤。12315 那边，一撤回就终止调解。钱到账了再说。",
            "Do not withdraw yet. At 12315, withdrawing ends the mediation. Wait until the money is there.",
        ),
        t(
            "本人不同意先撤回投诉。请先办理，不要以撤回投诉作为前提。",
            "I do not agree to withdraw the complaint first. Please carry it out, and do not make the withdrawal a condition.",
        ),
    ),
    finding(
        offer::NO_MORE,
        "",
        t(
            "「不再追究」的意思，是以后不能再为这件事要。签之前，看清包不包括没谈的事。",
            "“No further claims” means that you cannot come back to this matter. Before you sign, see whether it covers more than was settled.",
        ),
        t(
            "本人不同意以「不再追究」作为条件。如另提方案，「不再追究」只能限于届时实际支付的款项，并在到账以后才生效。",
            "I do not agree to give up further claims as a condition. In any new offer that can extend only to the sum then paid, and take effect only once it has arrived.",
        ),
    ),
    finding(
        offer::SILENCE,
        "",
        t(
            "要您不对外说。问清：向监管部门、警方、法院说，算不算。算，就别签。",
            "They want you to keep it quiet. Ask whether that covers regulators, the police and courts. If it does, do not sign.",
        ),
        t(
            "本人不同意以不对外说作为条件。如另提方案，保密不得包括向有关部门、公安机关和法院反映。",
            "I do not agree to keep it quiet as a condition. In any new offer secrecy may not cover what is said to the authorities, the police and courts.",
        ),
    ),
    finding(
        offer::PRIVATE,
        "",
        t(
            "要您加私人微信、私下转账，先停一停。退款应当走官方渠道，或者原路退回。可能是冒充的客服。",
            "If they want a private chat or a private transfer, stop for a moment. A refund should come by the official channel, or back the way you paid. It may be an impostor.",
        ),
        t(
            "请通过官方渠道办理，款项原路退回。",
            "Please do this by the official channel, and refund the way it was paid.",
        ),
    ),
    finding(
        offer::NO_DATE,
        "",
        t("没说哪天给。请它写明日期。", "No day is named. Have them write down the day."),
        t("请写明办理和到账的日期。", "Please state the day on which it is done and paid."),
    ),
    finding(
        offer::NO_MONEY_ASKED,
        "",
        t(
            "您要的不是钱。把每一项要求，和它答应的对一对。",
            "You do not ask for money. Compare each demand with what they agree to.",
        ),
        NONE,
    ),
    finding(
        offer::WHOLE,
        "",
        t(
            "钱数够，有日期，没有附加条件。请它写下来。到账以前，别撤投诉。",
            "The sum is there, so is the day, and nothing hangs on it. Have it in writing. Do not withdraw before the money has arrived.",
        ),
        NONE,
    ),
    finding(
        offer::IN_WRITING,
        "",
        t(
            "不管接不接受，都要它写下来：给多少、怎么给、哪天给、谁答应的。短信、聊天记录也行。",
            "Whatever you decide, have it in writing: how much, how, by when, and who agreed. A text message or chat will do.",
        ),
        NONE,
    ),
    finding(
        offer::CLOSES_PBOC,
        "PBOC5-42",
        t(
            "谈好了、也照办了，12363 就不再接收这件事，除非有新情况。所以先看清金额和日期。",
            "Once it is agreed and carried out, 12363 does not take this matter again unless there is something new. So look at the sum and the day first.",
        ),
        NONE,
    ),
    finding(
        offer::FAIR_REFUSED,
        "PBOC5-42",
        t(
            "公平合理的方案被拒绝以后，再去 12363，可能不接收。不接受的，写清哪里不合理。",
            "Who turns down a fair solution may not be heard at 12363 again. If you refuse, write down what is not fair about it.",
        ),
        NONE,
    ),
    finding(
        offer::CONFIRM,
        "CIVP-205",
        t(
            "调解协议，双方可以在 30 日内一起请法院确认。从协议生效那天算起。先问调解组织怎么办。",
            "Both sides together can have a mediated agreement confirmed by a court, within 30 days of its taking effect. Ask the mediators how.",
        ),
        NONE,
    ),
];

const KEEP: &[Keep] = &[
    Keep {
        text: t(
            "投诉信、工单号、对方的答复，至少留三年。请求法院保护，一般就是三年。",
            "Keep the letters, the ticket numbers and the answers for three years at least: that is how long one has, as a rule, to ask a court for protection.",
        ),
        source: "CC-188",
    },
    Keep {
        text: t(
            "退款到账的那条记录，截屏留好。",
            "Keep a screenshot of the entry that shows the refund.",
        ),
        source: "",
    },
    Keep {
        text: t(
            "和解、调解的协议，留原件。对方没照办，凭它去法院。",
            "Keep the original of a settlement or mediated agreement. If they do not keep to it, you need it at court.",
        ),
        source: "",
    },
    Keep {
        text: t(
            "交易记录丢了，可以再要。最近三年的，支付服务方免费给。",
            "Lost payment records can be had again: those of the last three years are free from the payment service.",
        ),
        source: "ECL-53",
    },
    Keep {
        text: t(
            "报案回执、受案回执、法院文书，一直留着。",
            "Keep police receipts and court papers for good.",
        ),
        source: "",
    },
    Keep {
        text: t(
            "密码、验证码不用留，也别拍照存着。",
            "Do not keep passwords or codes, nor photos of them.",
        ),
        source: "",
    },
];
