//! What happens after filing at each channel, and by when: one row a deadline.
//!
//! Law stands with its article; a rule whose text is not at hand says where to check it. A direct complaint to a platform
//! has no date of law: 3 to 15 working days are custom, and to go on after that is advice.

use crate::domain::calendar::Span;
use crate::domain::clock::{Clock, Ground, Roll, Start, Until, Whose};
use crate::domain::condition::Condition::{All, Always, Chose, Not};
use crate::text::t;

/// The day on which the rules without a text at hand were looked up.
const LOOKED_UP: &str = "2026-11-23";

/// What is usual at a platform: the customary span of the source document; no rule.
const USUAL: Clock = Clock::new(
    "usual",
    t(
        "平台核查。通常要 3 到 15 个工作日，这是惯例，不是法律期限。",
        "The platform checks. 3 to 15 working days are usual; that is custom, not law.",
    ),
    Span::WorkingDays(15),
    Ground::Custom,
    "",
);

/// When to go on. Where to is for the next action to say ([`crate::domain::journey::onward`]).
const ONWARD: Clock = Clock {
    whose: Whose::Mine,
    until: Until::Elsewhere,
    ..Clock::new(
        "onward",
        t(
            "过了第 15 个工作日还没有答复，就不用再等，可以找下一家。这是建议，没有法律期限。",
            "No answer after the 15th working day? Then there is no need to wait longer: go on to the next place. That is advice: the law sets no date.",
        ),
        Span::WorkingDays(15),
        Ground::Suggestion,
        "",
    )
};

/// An objection to a restriction against money laundering: of an account, by whoever keeps it (AML-39).
const RESTRICTION: Clock = Clock {
    when: All(&[Chose("what_failed", "limited"), Not(&Chose("reason_told", "police"))]),
    ..Clock::new(
        "restriction",
        t(
            "限制账户是反洗钱措施的，您提出异议后 15 日内处理并答复。逾期没有答复或者不满意，可以向反洗钱主管部门投诉，也可以直接起诉。",
            "If the limit is a measure against money laundering: your objection is dealt with and answered within 15 days. If it is not, or you disagree, you may complain to the authority in charge, or sue at once.",
        ),
        Span::Days(15),
        Ground::Law,
        "AML-39",
    )
};

/// The term that the letters set; no rule has one for every demand.
pub const OWN_TERM: Clock = Clock {
    most: Span::Named,
    ..Clock::new(
        "own_term",
        t(
            "信里请它 15 日内书面答复。这是您提的期限，不是法律期限。",
            "The letter asks for an answer within 15 days. That is your own term, not one set by law.",
        ),
        Span::Days(15),
        Ground::Suggestion,
        "",
    )
};

/// A wallet.
pub const WALLET: &[Clock] = &[RESTRICTION, USUAL, ONWARD];
/// The operator of an e-CNY wallet, which is a bank as a rule.
pub const ECNY: &[Clock] = &[RESTRICTION, USUAL];
/// A platform that keeps no account.
pub const PLATFORM: &[Clock] = &[USUAL];
/// In the app: a call or a letter opens no order complaint, and its hours do not run.
const IN_APP: &[&str] = &["app"];

/// WeChat Pay: the order complaint in the bill has hours of its own.
pub const WECHAT: &[Clock] = &[
    Clock {
        how: IN_APP,
        until: Until::FirstReply,
        checked: LOOKED_UP,
        ..Clock::new(
            "first_reply",
            t(
                "在账单里投诉商家的：平台规则要求商家 24 小时内首次回复。请到官方页面核对。",
                "If you complained about the merchant in the bill: platform rules ask for a first reply in 24 hours. Please check on the official page.",
            ),
            Span::Hours(24),
            Ground::Contract,
            "",
        )
    },
    Clock {
        how: IN_APP,
        checked: LOOKED_UP,
        ..Clock::new(
            "settled",
            t(
                "同一规则要求商家 72 小时内处理。请到官方页面核对。",
                "The same rules ask the merchant to settle within 72 hours. Please check on the official page.",
            ),
            Span::Hours(72),
            Ground::Contract,
            "",
        )
    },
    RESTRICTION,
    USUAL,
    ONWARD,
];

/// The bank's own time: 15 days, put off to 30, once more to 60 (NFRA order of 2020, no. 3).
const BANK_ANSWER: Clock = Clock {
    most: Span::Days(60),
    checked: LOOKED_UP,
    ..Clock::new(
        "answer",
        t(
            "事实清楚的：银行 15 日内作出处理决定并告知。见《银行业保险业消费投诉处理管理办法》，请到官方页面核对。",
            "If the facts are clear: decision and notice within 15 days (Measures for Handling Consumer Complaints in Banking and Insurance). Please check on the official page.",
        ),
        Span::Days(15),
        Ground::Law,
        "",
    )
};
const BANK_COMPLEX: Clock = Clock {
    checked: LOOKED_UP,
    ..Clock::note(
        "complex",
        t("情况复杂的：可以延长到 30 日。", "If it is complex: up to 30 days."),
        Ground::Law,
        "",
    )
};
const BANK_AT_MOST: Clock = Clock {
    checked: LOOKED_UP,
    ..Clock::note(
        "at_most",
        t(
            "特别复杂的：再延长 30 日，要说明理由。",
            "If it is specially complex: 30 days more, with reasons.",
        ),
        Ground::Law,
        "",
    )
};
/// A disputed credit record, with the lender or the bureau.
const RECORD: Clock = Clock {
    when: Chose("demands", "credit"),
    ..Clock::new(
        "record",
        t(
            "提了征信异议的：自收到之日起 20 日内核查、处理，书面答复您。",
            "If you disputed a credit record: checked, dealt with and answered in writing within 20 days of receipt.",
        ),
        Span::Days(20),
        Ground::Law,
        "CRED-25",
    )
};
/// A bank.
pub const BANK: &[Clock] = &[RESTRICTION, BANK_ANSWER, BANK_COMPLEX, BANK_AT_MOST];
/// A lender, which may have reported to a credit bureau.
pub const LENDER: &[Clock] = &[BANK_ANSWER, RECORD, BANK_COMPLEX, BANK_AT_MOST];
/// A credit bureau.
pub const BUREAU: &[Clock] = &[Clock { when: Always, ..RECORD }];

/// A seller.
pub const MERCHANT: &[Clock] = &[
    OWN_TERM,
    // Whether the demand is one of that rule, nobody asked: it is told, and not counted.
    Clock::note(
        "prepaid",
        t(
            "预收款的服务：您提出合理的退款要求，超过 15 日没有退，视为故意拖延或者无理拒绝。",
            "Services paid for in advance: if a reasonable demand for a refund is not met for more than 15 days, that counts as deliberate delay or refusal.",
        ),
        Ground::Law,
        "CPUN-10",
    ),
];

/// A telecom operator.
pub const CARRIER: &[Clock] = &[Clock {
    checked: LOOKED_UP,
    ..Clock::new(
        "answer",
        t(
            "15 日没有答复，就可以向 12300 申诉。见《电信用户申诉处理办法》，请到官方页面核对。",
            "With no answer in 15 days you may appeal to 12300 (Measures for Handling Appeals of Telecom Users). Please check on the official page.",
        ),
        Span::Days(15),
        Ground::Law,
        "",
    )
}];

/// The People's Bank: the branch decides, then the company answers.
pub const PBOC: &[Clock] = &[
    Clock {
        restarts: true,
        until: Until::Decided,
        ..Clock::new(
            "decide",
            t(
                "分支机构 7 个工作日内登记、决定是否受理并转交。",
                "Within 7 working days the branch registers it, decides on it and forwards it.",
            ),
            Span::WorkingDays(7),
            Ground::Law,
            "PBOC5-43",
        )
    },
    Clock {
        start: Start::Forwarded(Span::WorkingDays(7)),
        most: Span::Days(60),
        ..Clock::new(
            "answer",
            t(
                "钱包公司从收到转交起 15 日内答复您。说明理由可以延长，总共不超过 60 日。",
                "The wallet company answers you within 15 days of receiving it from the branch; with reasons it may take longer, 60 days at most in all.",
            ),
            Span::Days(15),
            Ground::Law,
            "PBOC5-43",
        )
    },
];

/// The financial regulator: by when it forwards is not known, so the bank's time is counted only when that was told.
pub const NFRA: &[Clock] = &[Clock {
    start: Start::Forwarded(Span::Open),
    most: Span::Days(60),
    checked: LOOKED_UP,
    ..Clock::new(
        "answer",
        t(
            "转给银行后，银行按 15 日、30 日、最长 60 日的期限办。见《银行业保险业消费投诉处理管理办法》，请到官方页面核对。",
            "Once forwarded, the bank has 15 days, 30 days, at most 60 (Measures for Handling Consumer Complaints in Banking and Insurance). Please check on the official page.",
        ),
        Span::Days(15),
        Ground::Law,
        "",
    )
}];

/// A mediator.
pub const MEDIATION: &[Clock] = &[Clock::note(
    "open",
    t("没有规定几天，申请时问清楚。", "No rule sets a number of days: ask when you apply."),
    Ground::Custom,
    "",
)];

/// The market regulator. The time for an expert's report is not counted, so any day that it names may be right.
pub const MARKET: &[Clock] = &[
    Clock {
        start: Start::Received,
        until: Until::Decided,
        ..Clock::new(
            "decide",
            t(
                "有权处理的市场监管部门 7 个工作日内决定是否受理，并告诉您。这不是退款的日期。",
                "The office in charge decides within 7 working days whether it takes the case, and tells you. That is no refund date.",
            ),
            Span::WorkingDays(7),
            Ground::Law,
            "SAMR121-15",
        )
    },
    Clock {
        start: Start::Accepted(Span::WorkingDays(7)),
        roll: Roll::Unsettled,
        most: Span::Named,
        ..Clock::new(
            "mediation",
            t(
                "从受理起 60 日内没有达成调解协议的，终止调解。",
                "Mediation ends if there is no agreement within 60 days of acceptance.",
            ),
            Span::Days(60),
            Ground::Law,
            "SAMR121-23",
        )
    },
];

/// A report to the market regulator.
pub const MARKET_REPORT: &[Clock] = &[Clock::note(
    "open",
    t(
        "法律没有规定要在几天内告诉举报人立不立案。",
        "No rule sets a date by which you are told whether a case is opened.",
    ),
    Ground::Law,
    "SAMR121-36",
)];

/// A consumer association.
pub const ASSOCIATION: &[Clock] = &[Clock::note(
    "open",
    t("法律没有定天数，只要求及时处理。", "The law sets no number of days, only prompt treatment."),
    Ground::Law,
    "CPR-45",
)];

/// The line of the local government.
pub const CITY: &[Clock] = &[Clock::note(
    "open",
    t(
        "各地的办理时限不一样，登记时问清楚。",
        "The time limits differ by city: ask when it is registered.",
    ),
    Ground::Custom,
    "",
)];

/// The payment association.
pub const PCAC: &[Clock] = &[Clock::note(
    "open",
    t(
        "2016 年的规则：5 个工作日内告知收没收下，30 个工作日、最长 60 个工作日办完。2020 年重新发布过，请到官方页面核对。",
        "By its rules of 2016: 5 working days to say whether it is taken, 30 to deal with it, 60 at most. They were issued anew in 2020: please check on the official page.",
    ),
    Ground::Custom,
    "",
)];

/// The ministry, for telecom users.
pub const MIIT: &[Clock] = &[Clock {
    until: Until::Decided,
    checked: LOOKED_UP,
    ..Clock::new(
        "decide",
        t(
            "5 个工作日决定是否受理，30 日内调解。见《电信用户申诉处理办法》，请到官方页面核对。",
            "5 working days to decide, 30 days to mediate (Measures for Handling Appeals of Telecom Users). Please check on the official page.",
        ),
        Span::WorkingDays(5),
        Ground::Law,
        "",
    )
}];

/// The police.
pub const POLICE: &[Clock] = &[
    Clock::note(
        "receipt",
        t("当场要受案回执，收好。", "Ask for the receipt of the report on the spot and keep it."),
        Ground::Law,
        "MPSP-171",
    ),
    Clock::note(
        "notice",
        t(
            "决定不立案的，3 日内把通知书送达您。",
            "If no case is opened, the notice has to reach you within 3 days of that decision.",
        ),
        Ground::Law,
        "MPSP-178",
    ),
];

/// The police, asked to look again at not opening a case.
pub const POLICE_REVIEW: &[Clock] = &[Clock {
    most: Span::Days(60),
    ..Clock::new(
        "answer",
        t(
            "收到复议申请后 30 日内作出决定，送达您。案情重大、复杂的可以延长 30 日。",
            "The decision is made within 30 days of the request and served on you; in grave or complex cases within 30 days more.",
        ),
        Span::Days(30),
        Ground::Law,
        "MPSP-179",
    )
}];

/// A court.
pub const COURT: &[Clock] = &[
    Clock {
        until: Until::Decided,
        ..Clock::new(
            "decide",
            t(
                "符合条件的，7 日内立案；不符合的，7 日内裁定不予受理。",
                "Within 7 days the court dockets the case, or rules that it does not.",
            ),
            Span::Days(7),
            Ground::Law,
            "CIVP-126",
        )
    },
    Clock {
        start: Start::Accepted(Span::Open),
        most: Span::Months(3),
        ..Clock::new(
            "small_claim",
            t(
                "小额诉讼：立案之日起两个月内审结，可以延长一个月。",
                "Small claims: decided within two months of docketing, one month more if extended.",
            ),
            Span::Months(2),
            Ground::Law,
            "CIVP-168",
        )
    },
];

/// An arbitrator.
pub const ARBITRATION: &[Clock] = &[Clock {
    until: Until::Decided,
    ..Clock::new(
        "decide",
        t(
            "收到申请书 5 日内受理，或者书面通知不受理并说明理由。",
            "Within 5 days of the request it accepts the case, or refuses in writing with reasons.",
        ),
        Span::Days(5),
        Ground::Law,
        "ARB-35",
    )
}];
