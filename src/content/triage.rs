//! 说不清: the decision table. Three questions on every path; where money may still be leaving, the option is urgent.

use crate::domain::triage::{Choice, Finding, Question, Then, Triage};
use crate::text::{Text, t};

/// The table.
pub const TRIAGE: Triage = Triage { questions: &[NOW, WHO, WRONG, DEDUCTED, NOT_ME, KEPT, BILL] };

const NO_HINT: Text = t("", "");

const fn leads(id: &'static str, label: Text, hint: Text, to: &'static str) -> Choice {
    Choice { id, label, hint, urgent: false, then: Then::Ask(to) }
}

const fn finds(id: &'static str, label: Text, hint: Text, finding: Finding) -> Choice {
    Choice { id, label, hint, urgent: false, then: Then::Found(finding) }
}

const fn urgent(choice: Choice) -> Choice {
    Choice { urgent: true, ..choice }
}

const NOW: Question = Question {
    id: "now",
    title: t("现在还有钱在往外走吗？", "Is money still going out right now?"),
    help: t("刚转给陌生人，也算。", "Money that has just gone to a stranger counts too."),
    options: &[
        urgent(leads(
            "yes",
            t("有，或者刚转出去", "Yes, or it has only just gone"),
            NO_HINT,
            "who",
        )),
        leads("no", t("没有，已经停了", "No, it has stopped"), NO_HINT, "who"),
        urgent(leads("unsure", t("说不准", "I am not sure"), NO_HINT, "who")),
    ],
};

const WHO: Question = Question {
    id: "who",
    title: t("这笔钱是怎么出去的？", "How did the money go?"),
    help: NO_HINT,
    options: &[
        leads(
            "own",
            t("我自己付的", "I paid it myself"),
            t("点了付款、转了账，或者扫了码", "You pressed pay, made a transfer or scanned a code"),
            "wrong",
        ),
        leads(
            "auto",
            t("没点付款，自己扣的", "It was deducted, without my pressing anything"),
            t("会员、续费、免密、代扣", "A membership, a renewal, a password-free payment"),
            "deducted",
        ),
        leads(
            "not_me",
            t("不是我付的", "It was not me"),
            t("不知道是谁，也可能是家里人", "Somebody unknown, or perhaps somebody in the family"),
            "not_me",
        ),
        leads(
            "kept",
            t("没有扣错，是别的事", "No money went wrong; it is something else"),
            t(
                "付不出去、退款没到、资料被改",
                "A payment fails, a refund is missing, details were changed",
            ),
            "kept",
        ),
        leads(
            "unsure",
            t("说不清", "I cannot say"),
            t(
                "只在账单里看到一笔，不明白",
                "There is an entry in the bill that I do not understand",
            ),
            "bill",
        ),
    ],
};

const WRONG: Question = Question {
    id: "wrong",
    title: t("哪里不对？", "What is wrong?"),
    help: NO_HINT,
    options: &[
        urgent(finds(
            "scammed",
            t("对方是骗子", "The other side is a scammer"),
            t(
                "收了钱就不见了，或者叫我再转一笔",
                "Gone with the money, or asking for another transfer",
            ),
            SCAMMED,
        )),
        finds(
            "stuck",
            t("扣了钱，对方说没收到", "The money is gone, but they say it has not arrived"),
            NO_HINT,
            Finding {
                problem: "payment_failed",
                why: t(
                    "钱从您这里扣了，没到对方那里。先查这一笔卡在哪里。",
                    "The money left you and did not reach them. First have this payment traced.",
                ),
                second: "wrong_amount",
                when: t(
                    "查到是付错了人，看这一类。",
                    "If it turns out that it went to the wrong person.",
                ),
            },
        ),
        finds(
            "amount",
            t("多付了、付了两次，或者付错了人", "Too much, twice, or to the wrong person"),
            NO_HINT,
            Finding {
                problem: "wrong_amount",
                why: t(
                    "付款成功了，错在金额、次数或者收款人。",
                    "The payment worked; what is wrong is the amount, the number of times or the payee.",
                ),
                second: "payment_failed",
                when: t(
                    "第一次付失败、钱没退回的，看这一类。",
                    "If the first try failed and the money has not come back.",
                ),
            },
        ),
        finds(
            "fee",
            t("多了一笔费用", "There is an extra fee"),
            t("手续费、服务费、会员费", "A handling, service or membership fee"),
            FEE,
        ),
        finds(
            "goods",
            t("东西或服务，跟说好的不一样", "The goods or the service are not what was agreed"),
            t(
                "没发货、货不对、店关了、约好的没做",
                "Not sent, not right, the shop closed, the work not done",
            ),
            Finding {
                problem: "not_as_agreed",
                why: t(
                    "付款没出错，是商家没按说好的做。先找商家和平台。",
                    "The payment was right; the seller did not do as agreed. Turn to the seller and the platform first.",
                ),
                second: "scam",
                when: t(
                    "店是假的、人找不到了，看这一类。",
                    "If the shop was fake or nobody can be found any more.",
                ),
            },
        ),
    ],
};

const DEDUCTED: Question = Question {
    id: "deducted",
    title: t("扣的是什么？", "What was deducted?"),
    help: NO_HINT,
    options: &[
        finds(
            "member",
            t(
                "会员、软件、课程，到期自己续的",
                "A membership, an app or a course that renewed itself",
            ),
            t("免费试用以后开始扣的，也算", "Also what began after a free trial"),
            RENEWED,
        ),
        finds("fee", t("手续费、服务费", "A handling or service fee"), NO_HINT, FEE),
        finds(
            "twice",
            t("同一笔扣了两次，或者金额不对", "The same payment twice, or a wrong amount"),
            NO_HINT,
            Finding {
                problem: "wrong_amount",
                why: t(
                    "扣款本身您认，错在次数或者金额。",
                    "You accept the charge itself; what is wrong is the number of times or the amount.",
                ),
                second: "auto_renewal",
                when: t(
                    "第二笔其实是下一期续费，看这一类。",
                    "If the second payment is really the next period's renewal.",
                ),
            },
        ),
        urgent(finds(
            "unknown",
            t("没开通过，也不认识这家", "I never signed up and do not know them"),
            NO_HINT,
            UNKNOWN,
        )),
    ],
};

const NOT_ME: Question = Question {
    id: "not_me",
    title: t("最像哪一种？", "Which is closest?"),
    help: NO_HINT,
    options: &[
        urgent(finds(
            "gave",
            t(
                "给过别人验证码、密码，或者共享过屏幕",
                "I gave away a code or a password, or shared my screen",
            ),
            NO_HINT,
            Finding {
                problem: "account_stolen",
                why: t(
                    "您没有自己转账，是别人拿您的验证码、密码转走的。先冻结。",
                    "You made no transfer: somebody used your code or password. Freeze the account first.",
                ),
                second: "scam",
                when: t("钱是您自己转过去的，看这一类。", "If you made the transfer yourself."),
            },
        )),
        urgent(finds(
            "phone",
            t("手机丢了，或者突然没信号", "My phone is gone, or suddenly has no signal"),
            NO_HINT,
            Finding {
                problem: "account_stolen",
                why: t(
                    "别人可能正在用您的手机号付款。先冻结银行和钱包。",
                    "Somebody may be paying with your number. Freeze bank and wallet first.",
                ),
                second: "account_tampered",
                when: t(
                    "钱没少，只是资料被改了，看这一类。",
                    "If no money is missing and only details were changed.",
                ),
            },
        )),
        urgent(finds("stranger", t("不知道是谁", "I do not know who it was"), NO_HINT, UNKNOWN)),
        finds(
            "family",
            t("家里人或者孩子付的", "Somebody in the family, or a child"),
            t("用了我的手机、我的卡", "With my phone or my card"),
            Finding {
                problem: "wrong_amount",
                why: t(
                    "不是盗刷，是家里人付的。先找商家和平台商量退款。",
                    "It was no theft: somebody in the family paid. Ask the seller and the platform about a refund first.",
                ),
                second: "account_stolen",
                when: t(
                    "问过以后，确认不是家里人，看这一类。",
                    "If you have asked, and it was nobody in the family.",
                ),
            },
        ),
    ],
};

const KEPT: Question = Question {
    id: "kept",
    title: t("是什么事？", "What is it?"),
    help: NO_HINT,
    options: &[
        urgent(finds(
            "changed",
            t("手机号、密码、绑定的卡被改了", "My number, password or linked card was changed"),
            t("不是我改的", "Not by me"),
            TAMPERED,
        )),
        urgent(finds(
            "locked",
            t("自己的账户登不上了", "I cannot log in to my account"),
            NO_HINT,
            TAMPERED,
        )),
        finds(
            "fails",
            t("一直付不出去", "The payment keeps failing"),
            NO_HINT,
            Finding {
                problem: "payment_failed",
                why: t(
                    "先自己查：网络、余额、系统维护。还不行，再投诉。",
                    "First check it yourself: network, balance, maintenance. If that does not help, complain.",
                ),
                second: "wrong_amount",
                when: t(
                    "后来查到扣了两次，看这一类。",
                    "If you find later that it was charged twice.",
                ),
            },
        ),
        finds(
            "refund",
            t("说好退的钱，没到账", "A refund that was promised has not arrived"),
            NO_HINT,
            Finding {
                problem: "payment_failed",
                why: t(
                    "对方说退了，您没收到。要查这笔退款走到了哪里。",
                    "They say it was refunded, and you have nothing. The refund has to be traced.",
                ),
                second: "not_as_agreed",
                when: t(
                    "商家其实没退、不肯退，看这一类。",
                    "If the seller has not refunded it, or refuses to.",
                ),
            },
        ),
    ],
};

const BILL: Question = Question {
    id: "bill",
    title: t("打开账单，这一笔像哪一种？", "Open the bill: which is this entry?"),
    help: t(
        "在钱包或银行 App 里搜「账单」。",
        "Search for 「账单」 (bill) in the app of the wallet or bank.",
    ),
    options: &[
        urgent(finds("stranger", t("收款方不认识", "I do not know the payee"), NO_HINT, UNKNOWN)),
        finds(
            "renewal",
            t(
                "写着「自动续费」「自动扣款」「代扣」",
                "It says 「自动续费」, 「自动扣款」 or 「代扣」 (renewal, automatic deduction)",
            ),
            NO_HINT,
            RENEWED,
        ),
        finds(
            "pending",
            t("写着「处理中」或者「失败」", "It says 「处理中」 (pending) or 「失败」 (failed)"),
            NO_HINT,
            Finding {
                problem: "payment_failed",
                why: t(
                    "这一笔没有做完。先查它卡在哪里，查清以前别再付。",
                    "This payment was not completed. Have it traced, and do not pay again before that.",
                ),
                second: "wrong_amount",
                when: t("查到扣了两次，看这一类。", "If it turns out that it was charged twice."),
            },
        ),
        finds(
            "amount",
            t("收款方认识，金额不对", "I know the payee, but the amount is wrong"),
            NO_HINT,
            Finding {
                problem: "wrong_amount",
                why: t(
                    "收款方没错，金额跟说好的对不上。",
                    "The payee is right; the amount is not what was agreed.",
                ),
                second: "disputed_charge",
                when: t(
                    "多出来的是一笔手续费、服务费，看这一类。",
                    "If the difference is a handling or service fee.",
                ),
            },
        ),
        finds(
            "fine",
            t("收款方、金额都对，东西不对", "Payee and amount are right; what I got is not"),
            NO_HINT,
            Finding {
                problem: "not_as_agreed",
                why: t(
                    "付款没出错，是东西或服务没按说好的来。",
                    "The payment was right; the goods or the service were not.",
                ),
                second: "scam",
                when: t(
                    "店是假的、人找不到了，看这一类。",
                    "If the shop was fake or nobody can be found any more.",
                ),
            },
        ),
    ],
};

const SCAMMED: Finding = Finding {
    problem: "scam",
    why: t(
        "钱是您自己转的，可您是被骗的。先打 110，请求紧急止付。",
        "You sent the money yourself, but you were deceived. Call 110 first and ask for an emergency stop-payment.",
    ),
    second: "not_as_agreed",
    when: t(
        "是真的商家，只是货不对，看这一类。",
        "If it is a real seller and only the goods are wrong.",
    ),
};

const FEE: Finding = Finding {
    problem: "disputed_charge",
    why: t(
        "争的是一笔费用该不该收。先问清依据哪条规则、怎么算的。",
        "The question is whether the fee is due. First ask under which rule, and how it was calculated.",
    ),
    second: "auto_renewal",
    when: t("到期自己续的会员费，看这一类。", "If it is a membership that renewed itself."),
};

const RENEWED: Finding = Finding {
    problem: "auto_renewal",
    why: t(
        "开通过，或者试用过，到期就自己扣。先关掉，再谈退。",
        "You signed up or tried it, and it renews itself. Turn it off first, then ask for the money back.",
    ),
    second: "account_stolen",
    when: t("从来没开通过，也不是家里人，看这一类。", "If nobody in the family ever signed up."),
};

const UNKNOWN: Finding = Finding {
    problem: "account_stolen",
    why: t(
        "不是您付的，也认不出是谁：先当盗刷办，先冻结。",
        "You did not pay it and do not know who did: treat it as theft, and freeze the account first.",
    ),
    second: "auto_renewal",
    when: t("想起来是试用过的会员，看这一类。", "If you remember a trial or a membership."),
};

const TAMPERED: Finding = Finding {
    problem: "account_tampered",
    why: t(
        "账户可能在别人手里。先冻结，再要求改回来。",
        "Somebody else may hold the account. Freeze it first, then have it put right.",
    ),
    second: "account_stolen",
    when: t("钱也被转走了，看这一类。", "If money was taken too."),
};
