//! On which grounds the receivers refuse a complaint, as questions to the person: SAMR121-16 and -17, PBOC5-40 to -42,
//! CIVP-122, and what is usual at the others.

use crate::domain::condition::Condition::{
    self, All, Always, Any, Chose, ChoseAny, Known as Answered, LongerAgo, Not, OpenAtLeast,
};
use crate::domain::refusal::{Known, RefusalGround, Refuses};
use crate::text::{Text, t};

const NEVER: Condition = Any(&[]);

/// Nothing in the answers settles it.
const ASK: Known = Known::From(NEVER, NEVER);

/// A ground on which the rule says that the complaint is refused.
const fn ground(
    id: &'static str,
    ask: Text,
    refuses: Refuses,
    source: &'static str,
    says: Text,
) -> RefusalGround {
    RefusalGround {
        id,
        ask,
        refuses,
        when: Always,
        known: ASK,
        same_as: "",
        firm: true,
        source,
        says,
    }
}

/// Whether another body has the matter: the same question as on the letters.
const ELSEWHERE: RefusalGround = RefusalGround {
    known: Known::HeldElsewhere,
    same_as: "elsewhere",
    ..ground(
        "elsewhere",
        t(
            "12315、消协、法院，有没有哪一家已经收下这件事？",
            "Has 12315, a consumer association or a court already taken this matter?",
        ),
        Refuses::Yes,
        "SAMR121-16",
        t(
            "等那一家办完。没办成的，还可以仲裁或者起诉。同一件事不要两头投诉。",
            "Let that body finish. If nothing comes of it, arbitration or court remain. Do not complain of the same in two places.",
        ),
    )
};

/// Who uses his own true name; nobody is asked for more than the rule wants.
const TRUE_NAME: RefusalGround = ground(
    "true_name",
    t(
        "愿意用自己的真实姓名、电话和地址投诉吗？",
        "Will you give your true name, phone number and address?",
    ),
    Refuses::No,
    "SAMR121-16",
    t(
        "不给真实身份，它不受理。怕对方知道的，可以先在平台 App 里投诉。",
        "Without your true identity it does not take the complaint. If you would rather not be known to the other side, complain in the platform's app first.",
    ),
);

/// Market regulation (SAMR121-16).
pub const MARKET: &[RefusalGround] = &[
    // A theft is no dispute with a seller (SAMR121-2, -16(1)).
    RefusalGround {
        known: Known::From(Chose("consent", "stolen"), Not(&Chose("consent", "stolen"))),
        ..ground(
            "a_seller",
            t("是和商家之间的争议吗？", "Is it a dispute with a seller?"),
            Refuses::No,
            "SAMR121-16",
            t(
                "像是盗刷的，不归 12315 管。先冻结、报警，再找钱包（12363）或银行（12378）。",
                "What looks like theft is not for 12315. Freeze the account and tell the police, then turn to the wallet (12363) or the bank (12378).",
            ),
        )
    },
    ELSEWHERE,
    RefusalGround {
        same_as: "personal_use",
        ..ground(
            "personal_use",
            t("是为生活消费买的吗？", "Was it bought for private use?"),
            Refuses::No,
            "SAMR121-16",
            t(
                "不是生活消费，它不受理。可以和对方协商，或者仲裁、起诉。",
                "What was not bought as a consumer it does not take. Negotiate, or go to arbitration or court.",
            ),
        )
    },
    RefusalGround {
        known: Known::Proof,
        ..ground(
            "proof",
            t(
                "拿得出付款或订单记录，证明是您买的吗？",
                "Can you show by a payment or an order that you bought it?",
            ),
            Refuses::No,
            "SAMR121-17",
            t(
                "先把账单详情和订单截下来，在「备证据」里打勾，再来投诉。",
                "Capture the bill and the order first and tick them among the evidence.",
            ),
        )
    },
    RefusalGround {
        firm: false,
        ..ground(
            "many",
            t(
                "短时间里，您对这一家的同类问题投诉过很多次吗？",
                "Have you complained of the same kind of thing about it many times lately?",
            ),
            Refuses::Yes,
            "SAMR121-17",
            t(
                "可能被看成不是生活消费。把几笔并成一件，写一封信。",
                "It may be taken for more than a consumer's matter. Put the payments together into one complaint.",
            ),
        )
    },
    RefusalGround {
        firm: false,
        ..ground(
            "shared_phone",
            t(
                "投诉留的电话、地址，别人也拿来投诉过吗？",
                "Have others complained with the same phone number or address?",
            ),
            Refuses::Yes,
            "SAMR121-17",
            t(
                "可能被看成不是生活消费。留您自己的电话和地址。",
                "It may be taken for more than a consumer's matter. Give a number and an address of your own.",
            ),
        )
    },
    RefusalGround {
        known: Known::From(
            LongerAgo("noticed", 1095),
            All(&[Answered("noticed"), Not(&LongerAgo("noticed", 1095))]),
        ),
        ..ground(
            "three_years",
            t(
                "从知道自己吃亏那天起，超过三年了吗？",
                "Is it more than three years since you knew of the harm?",
            ),
            Refuses::Yes,
            "SAMR121-16",
            t(
                "超过三年，它不受理。中间要求过退款的，起诉的时效会重新算，可以去法院。",
                "After three years it does not take the complaint. If you demanded the money in between, the limit for a suit began anew: court remains.",
            ),
        )
    },
    RefusalGround {
        known: Known::From(NEVER, All(&[Answered("seller"), Answered("seller_address")])),
        ..ground(
            "seller_named",
            t("商家的名称和地址，都找得到吗？", "Do you have the seller's name and address?"),
            Refuses::No,
            "SAMR121-10",
            t(
                "先从账单里投诉这笔订单，让平台提供商家信息。营业执照页、发票上也有。",
                "First complain about the order in the bill and have the platform name the seller. The licence page and an invoice name it too.",
            ),
        )
    },
    TRUE_NAME,
];

/// Market regulation, told of a violation.
pub const REPORT: &[RefusalGround] = &[
    RefusalGround {
        known: Known::Proof,
        ..ground(
            "clue",
            t("有具体的线索和证据吗？", "Do you have something concrete, and proof of it?"),
            Refuses::No,
            "SAMR121-28",
            t(
                "先把页面、扣款和聊天截下来。没有线索，它查不了。",
                "Capture the pages, the charges and the chats first. Without them there is nothing to look into.",
            ),
        )
    },
    ground(
        "again",
        t(
            "同一件事您已经举报过，又没有新情况吗？",
            "Have you reported the same before, with nothing new to add?",
        ),
        Refuses::Yes,
        "SAMR121-35",
        t(
            "重复举报，不再另行处理。有了新的事实再来。",
            "A repeated report is not dealt with again. Come back with new facts.",
        ),
    ),
];

const NOT_ACCEPTED: RefusalGround = RefusalGround {
    known: Known::AskedFirst,
    ..ground(
        "asked_first",
        t(
            "向钱包投诉过，并且不接受它的处理吗？",
            "Did you complain to the wallet, and do not accept what it did?",
        ),
        Refuses::No,
        "PBOC5-40",
        t(
            "先向钱包投诉，要工单号，并在它那一栏记下来。被拒绝，或者满 15 天没有结果，再来。",
            "Complain to the wallet first, get a ticket number and record it there. Come back when it refuses, or after 15 days without an outcome.",
        ),
    )
};
/// The wallet's own doing, as the answers of the types tell it.
const ABOUT_THE_WALLET: Condition = Any(&[
    ChoseAny("who_paid", &["not_me", "family"]),
    ChoseAny("consent", &["never_agreed", "after_cancel", "cannot_cancel", "stolen"]),
    Chose("cancelled", "cannot"),
    Chose("fee_kind", "wallet_fee"),
    Chose("later_how", "opened"),
    All(&[
        Chose("fee_kind", "no_password"),
        ChoseAny("why", &["never_agreed", "default", "stolen"]),
    ]),
]);
const ITS_OWN: RefusalGround = RefusalGround {
    known: Known::From(NEVER, ABOUT_THE_WALLET),
    ..ground(
        "its_own",
        t(
            "不满的是钱包自己的做法，不是商家的商品或服务吗？",
            "Is it about what the wallet did, and not about a seller's goods or services?",
        ),
        Refuses::No,
        "PBOC5-42",
        t(
            "商家的问题，人民银行不接收。找 12315 或者消协。",
            "What a seller did the People's Bank does not take. Turn to 12315 or a consumer association.",
        ),
    )
};
const ID: RefusalGround = ground(
    "identity",
    t(
        "愿意写明真实姓名、证件和联系方式吗？",
        "Will you give your true name, your ID and how to reach you?",
    ),
    Refuses::No,
    "PBOC5-42",
    t(
        "不提供真实身份，它不接收。证件号码写在信上的空格里，不要存在这里。",
        "Without your true identity it does not take the complaint. Write the ID number into the blank on the letter; do not keep it here.",
    ),
);
const OWN_ACCOUNT: RefusalGround = ground(
    "own_account",
    t("投诉的是您自己的账户吗？", "Is it about your own account?"),
    Refuses::No,
    "PBOC5-42",
    t(
        "替别人投诉，要有本人签名的授权委托书原件，和双方的身份证明。",
        "To complain for somebody else you need the original of a mandate signed by that person, and proof of identity of both.",
    ),
);
/// Who has it already, with the article of the People's Bank.
const HELD: RefusalGround = RefusalGround { source: "PBOC5-42", ..ELSEWHERE };
const SETTLED: RefusalGround = RefusalGround {
    known: Known::NoOffer,
    ..ground(
        "settled",
        t(
            "和对方谈好了，对方也照办了，没有新情况吗？",
            "Did you settle with them, did they keep to it, and is there nothing new?",
        ),
        Refuses::Yes,
        "PBOC5-42",
        t(
            "谈好又办完的，它不再接收。有新情况、新理由的，写在信里。",
            "What was settled and carried out it does not take again. If there is something new, say so in the letter.",
        ),
    )
};
const FAIR_OFFER: RefusalGround = RefusalGround {
    known: Known::NoOffer,
    firm: false,
    ..ground(
        "fair_offer",
        t(
            "对方提过公平合理的方案，您又为同一件事再来投诉吗？",
            "Did they offer a fair solution, and do you complain of the same matter again?",
        ),
        Refuses::Yes,
        "PBOC5-42",
        t(
            "先看清方案的金额、日期和条件。不接受的，在信里写明哪里不合理。",
            "Look at the sum, the day and the conditions of the offer first. If you refuse it, say in the letter what is not fair about it.",
        ),
    )
};

/// What the People's Bank asks of the institution: its name and where it is registered (PBOC5-41).
const fn named(known: Known) -> RefusalGround {
    RefusalGround {
        known,
        ..ground(
            "named",
            t(
                "钱包公司的全称和住所地，都知道吗？",
                "Do you know the wallet company's full name, and where it is registered?",
            ),
            Refuses::No,
            "PBOC5-41",
            t(
                "在 App 里搜索「支付业务许可证」或「营业执照」，照页面抄到信里。",
                "Search the app for 「支付业务许可证」 (payment licence) or 「营业执照」 (business licence) and copy it into the letter.",
            ),
        )
    }
}

/// The People's Bank, about one wallet.
macro_rules! peoples_bank {
    ($($known:expr),+ $(,)?) => {
        &[
            NOT_ACCEPTED,
            ITS_OWN,
            HELD,
            SETTLED,
            FAIR_OFFER,
            OWN_ACCOUNT,
            ID,
            named(Known::From(NEVER, All(&[$($known),+]))),
        ]
    };
}

/// The People's Bank, about a wallet without a channel of its own.
pub const PBOC: &[RefusalGround] =
    peoples_bank![Answered("wallet_company"), Answered("wallet_domicile")];
/// The same about Alipay.
pub const PBOC_ALIPAY: &[RefusalGround] =
    peoples_bank![Answered("alipay_company"), Answered("alipay_domicile")];
/// The same about WeChat Pay, whose company is known.
pub const PBOC_WECHAT: &[RefusalGround] = peoples_bank![Answered("tenpay_domicile")];
/// The same about the UnionPay app.
pub const PBOC_UNIONPAY: &[RefusalGround] = peoples_bank![Answered("unionpay_domicile")];

/// The financial regulator. Its rules are not at hand in full.
pub const NFRA: &[RefusalGround] = &[
    RefusalGround {
        known: Known::AskedFirst,
        firm: false,
        ..ground(
            "asked_first",
            t(
                "先向银行或出借机构投诉过了吗？",
                "Did you complain to the bank or the lender first?",
            ),
            Refuses::No,
            "",
            t(
                "通常要先找银行。先投诉，要工单号，并在它那一栏记下来。",
                "As a rule the bank comes first. Complain there, get a ticket number and record it.",
            ),
        )
    },
    RefusalGround {
        firm: false,
        source: "",
        says: t(
            "同一笔钱，不要再向它投诉一遍。等那一家办完。",
            "Do not complain here of the same money again. Let that body finish.",
        ),
        ..ELSEWHERE
    },
    RefusalGround {
        firm: false,
        ..ground(
            "identity",
            t(
                "愿意写明真实姓名、证件、电话和银行名称吗？",
                "Will you give your true name, your ID, your phone number and the bank?",
            ),
            Refuses::No,
            "",
            t(
                "投诉要写明这些，请到官方页面核对。证件号码写在信上的空格里，不要存在这里。",
                "A complaint has to state them; please check on the official page. Write the ID number into the blank on the letter; do not keep it here.",
            ),
        )
    },
];

/// The telecom appeal body. Its rules are not at hand in full.
pub const MIIT: &[RefusalGround] = &[
    RefusalGround {
        known: Known::AskedFirst,
        ..ground(
            "asked_first",
            t(
                "运营商的答复您不接受，或者 15 日没有答复吗？",
                "Do you not accept the operator's answer, or was there none in 15 days?",
            ),
            Refuses::No,
            "",
            t(
                "先找运营商，并在它那一栏记下来。不接受答复，或者满 15 日没有答复，再来。请到官方页面核对。",
                "The operator comes first: record it there. Come back if you do not accept its answer, or after 15 days without one. Please check on the official page.",
            ),
        )
    },
    ground(
        "five_months",
        t(
            "从运营商答复、或者满 15 日没答复那天起，超过 5 个月了吗？",
            "Is it more than 5 months since the operator's answer, or since the 15 days ran out?",
        ),
        Refuses::Yes,
        "",
        t(
            "超过 5 个月就不能申诉了，请到官方页面核对。还可以去法院。",
            "After 5 months there is no appeal; please check on the official page. Court remains.",
        ),
    ),
];

/// The line of the local government.
pub const CITY: &[RefusalGround] = &[RefusalGround {
    known: Known::AskedFirst,
    firm: false,
    ..ground(
        "asked_first",
        t(
            "先向 12315 投诉过，并且等过 7 个工作日了吗？",
            "Did you complain to 12315 and wait its 7 working days?",
        ),
        Refuses::No,
        "SAMR121-15",
        t(
            "先向 12315 投诉，记下登记编号。7 个工作日过了没人告诉您，再打 12345。",
            "Complain to 12315 first and note the number. Call 12345 if you hear nothing in 7 working days.",
        ),
    )
}];

/// A credit bureau.
pub const BUREAU: &[RefusalGround] = &[RefusalGround {
    known: Known::From(NEVER, Answered("credit_entry")),
    ..ground(
        "entry",
        t("征信报告里，已经有这一条了吗？", "Is the entry in your credit report already?"),
        Refuses::No,
        "CRED-25",
        t(
            "还没有就不用提异议。先要求银行或出借机构不要报送。",
            "If not, there is nothing to object to. Ask the bank or the lender not to report it.",
        ),
    )
}];

/// The payment association. Its rules of 2020 are not at hand.
pub const PCAC: &[RefusalGround] = &[RefusalGround {
    firm: false,
    ..ground(
        "true_name",
        t(
            "愿意实名举报，写明事实和证据吗？",
            "Will you report under your own name, with facts and proof?",
        ),
        Refuses::No,
        "",
        t(
            "它要求实名，请到官方页面核对。不愿意的，走钱包和 12363。",
            "It wants your name; please check on the official page. Otherwise go to the wallet and 12363.",
        ),
    )
}];

/// A court (CIVP-122).
pub const COURT: &[RefusalGround] = &[
    ground(
        "own_claim",
        t("是您本人的钱、您本人的事吗？", "Is it your own money and your own matter?"),
        Refuses::No,
        "CIVP-122",
        t(
            "起诉的，要是吃亏的本人。请本人来做原告。",
            "Whoever lost the money has to be the plaintiff.",
        ),
    ),
    RefusalGround {
        known: Known::From(
            NEVER,
            Any(&[
                All(&[Answered("defendant"), Answered("defendant_address")]),
                All(&[Answered("seller"), Answered("seller_address")]),
            ]),
        ),
        ..ground(
            "defendant",
            t("说得出被告的全称和地址吗？", "Can you name the defendant and its address?"),
            Refuses::No,
            "CIVP-122",
            t(
                "没有明确的被告，立不了案。营业执照页、许可证页、发票上有；平台也要提供店家信息。",
                "Without a definite defendant no case is opened. The licence page or an invoice names it; a platform has to name its shops.",
            ),
        )
    },
    RefusalGround {
        known: Known::From(Not(&OpenAtLeast(1)), OpenAtLeast(1)),
        ..ground(
            "claim",
            t("写得清要对方退多少钱、为什么吗？", "Can you say how much, and why?"),
            Refuses::No,
            "CIVP-122",
            t(
                "先把扣款补全，算清楚要多少，写明理由。",
                "Complete the list of payments first, work out the sum, and give the reasons.",
            ),
        )
    },
    RefusalGround {
        firm: false,
        ..ground(
            "right_court",
            t(
                "选的是被告住所地或者合同履行地的法院吗？",
                "Is it the court where the defendant is registered, or where the contract is performed?",
            ),
            Refuses::No,
            "CIVP-24",
            t(
                "换管得着的法院。拿不准的，先打 12368 问。",
                "Choose a court that is in charge. If in doubt, ask 12368.",
            ),
        )
    },
    ground(
        "awarded",
        t("仲裁机构已经裁决过这件事吗？", "Has an arbitrator decided the matter already?"),
        Refuses::Yes,
        "ARB-10",
        t(
            "裁决过的，法院不再受理；裁决被法院撤销或不予执行的除外。",
            "What was decided by award a court does not take, unless the award was set aside or its enforcement refused.",
        ),
    ),
];

/// An arbitration institution (ARB-4).
pub const ARBITRATION: &[RefusalGround] = &[RefusalGround {
    same_as: "arbitration_clause",
    ..ground(
        "agreement",
        t("合同里写了由仲裁机构裁决吗？", "Does the contract name an arbitration institution?"),
        Refuses::No,
        "ARB-4",
        t(
            "没有仲裁协议，它不受理。双方现在愿意的，可以补签一份。",
            "Without an arbitration agreement it does not take the case. If both sides want to, one can be made now.",
        ),
    )
}];
