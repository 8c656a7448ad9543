//! 账户信息被改: an account, a number or an identity in somebody else's hands, before or without a theft (knowledge
//! base P6). No payments are listed here: where money is gone, the theft has its own journey.

use super::{PAYERS, WRITTEN, WRITTEN_LINE, correct_the_record, point, sentence};
use crate::content::steps::{
    ALIPAY_COMPANY, ALIPAY_DOMICILE, BANK_NAME, CARD_TAIL, CONTACTS, CREDIT_ENTRY, ECNY_OPERATOR,
    ELSEWHERE, ELSEWHERE_WHERE, EXPOSED, FROZEN, LENDER_NAME, LICENSED, NONE, NOTICED, OPERATOR,
    POLICE, POLICE_DAY, RECEIPT, REPORTED, SHOWN_BY, STATION, TENPAY_DOMICILE, UNIONPAY_DOMICILE,
    WALLET_COMPANY, WALLET_DOMICILE, WALLET_NAME,
};
use crate::content::{channels, evidence, letters};
use crate::domain::channel::{Card, Channel};
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{All, Always, Any, Chose, ChoseAny, Known, Not};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice, usual};
use crate::domain::letter::Receiver::{
    self, Bank, Bureau, Clearing, Lender, Nfra, Pboc, Platform, Police, Telecom,
};
use crate::domain::letter::{Field, Letter, Section};
use crate::domain::problem::{Basis, Demand, Journey, Paragraph, Point, Problem, Sentence};
use crate::domain::sequence::{Event, Order};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "account_tampered",
    name: t("账户信息被改", "Account details changed"),
    mark: "改",
    line: t("手机号或绑定的卡被换", "Phone number or card replaced"),
    asked: &[],
    journey: &JOURNEY,
};

const JOURNEY: Journey = Journey {
    first: t(
        "先冻结：打银行或钱包的官方客服，说「冻结」。手机突然没信号，借别的手机打，再打运营商停卡。\n钱已经少了，冻结以后打 110。\n还能登录的：先截图，再用没出过事的手机或电脑改密码、退出别的设备、把手机号和卡换回来。\n都改回来了，钱也没少，就不用投诉。",
        "Freeze first: call your bank or wallet on its official number and say 「冻结」 (freeze). If the phone has suddenly gone dead, borrow one, then call the operator and have the SIM card stopped.\nIf money is gone, call 110 after that.\nIf you can still log in: take screenshots, then use another phone or computer to change the passwords, log the other devices out and put your number and card back.\nIf all is back and no money is missing, there is nothing to complain about.",
    ),
    flow: Flow {
        steps: &[
            KIND,
            CHANGED,
            FROZEN_ONE,
            MONEY,
            CAN_LOGIN,
            TAMPER_POLICE,
            POLICE_DAY,
            STATION,
            RECEIPT,
            ACCOUNT_AT,
            WALLET_NAME,
            Step { when: Chose("shown_by", "bank"), joins: true, ..BANK_NAME },
            Step { when: Chose("shown_by", "bank"), ..CARD_TAIL },
            Step { when: SIM, ..OPERATOR },
            LOAN_FROM,
            LOAN_SUM,
            CHANGED_DAY,
            NEW_VALUE,
            NOTICED_HERE,
            HOW_NOTICED,
            EXPOSED_HERE,
            CONTACTS,
            DEMANDS,
        ],
        details: &[
            ELSEWHERE,
            ELSEWHERE_WHERE,
            WALLET_COMPANY,
            WALLET_DOMICILE,
            ALIPAY_COMPANY,
            ALIPAY_DOMICILE,
            TENPAY_DOMICILE,
            UNIONPAY_DOMICILE,
            ECNY_OPERATOR,
            Step { when: LOAN, ..CREDIT_ENTRY },
        ],
    },
    order: DAYS,
    items: &[
        SIM_STATUS,
        LOGINS,
        LOGINS_ASKED,
        BEFORE_AFTER,
        CHANGE_NOTICES,
        evidence::FIRST_NOTICE,
        evidence::SUSPICIOUS,
        evidence::CALLS,
        evidence::CHATS,
        evidence::LOSS_REPORT,
        evidence::DEVICE,
        RECENT_BILLS,
        PAPERS,
        CREDIT_REPORT,
        evidence::POLICE_RECEIPT,
    ],
    every_first: false,
    channels: &[
        Channel { when: POLICE_NEEDED, ..POLICE_CHANNEL },
        channels::ALIPAY,
        channels::WECHAT_ITSELF,
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        Channel { when: Chose("shown_by", "bank"), ..BANK_CHANNEL },
        CARRIER,
        Channel { when: LOAN, ..LENDER_CHANNEL },
        // Each is about another institution, and no money is asked for twice.
        Channel { rivals: &[], ..channels::PBOC_ALIPAY },
        Channel { rivals: &[], ..channels::PBOC_WECHAT },
        Channel { rivals: &[], ..channels::PBOC_UNIONPAY },
        Channel { rivals: &[], ..channels::PBOC },
        Channel {
            when: Any(&[ChoseAny("shown_by", &["bank", "ecny"]), LOAN]),
            rivals: &[],
            ..channels::NFRA
        },
        MIIT,
        Channel { when: All(&[LOAN, Chose("demands", "credit")]), ..channels::BUREAU },
        Channel { when: Chose("exposed", "link"), ..channels::WEB_REPORT },
        Channel { when: ChoseAny("exposed", &["link", "app"]), ..channels::SPAM_REPORT },
    ],
    facts: FACTS,
    brief: BRIEF,
    demands: DEMAND_LINES,
    owed: &[],
    bases: BASES,
    letters: &[
        REPORT,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_BANK,
        letters::TO_CARRIER,
        TO_LENDER,
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        TO_NFRA,
        letters::TO_MIIT,
        TO_BUREAU,
    ],
    subject: &[
        (LOAN, t("关于冒用本人身份贷款的投诉", "Complaint about a loan taken out in my name")),
        (OPENED, t("关于冒用本人身份开户的投诉", "Complaint about an account opened in my name")),
        (
            SIM,
            t("关于手机号被他人补办的投诉", "Complaint about a SIM card issued to somebody else"),
        ),
        (
            RECYCLED,
            t(
                "关于旧手机号仍绑定账户的投诉",
                "Complaint about an old phone number still linked to my account",
            ),
        ),
        (Always, t("关于账户信息被改动的投诉", "Complaint about changes to my account")),
    ],
    sum: &[],
};

/// Which day cannot lie before which.
const DAYS: &[Order] = &[
    Order {
        event: Event::Day("noticed"),
        after: Event::Day("changed_day"),
        says: t(
            "账户是 {after} 出的事。发现的日子写的是 {event}，比它还早。",
            "It happened on {after}, but it was noticed on {event}: before that.",
        ),
    },
    Order {
        event: Event::Day("police_day"),
        after: Event::Day("changed_day"),
        says: t(
            "账户是 {after} 出的事。报警的日子写的是 {event}，比它还早。",
            "It happened on {after}, but it was reported to the police on {event}: before that.",
        ),
    },
    Order {
        event: Event::FirstContact,
        after: Event::Day("changed_day"),
        says: t(
            "账户是 {after} 出的事。第一次找对方是 {event}，比它还早。",
            "It happened on {after}, but somebody was first contacted about it on {event}: before that.",
        ),
    },
];

const NEVER: Condition = Any(&[]);
const LOAN: Condition = Chose("kind", "loan");
const OPENED: Condition = Chose("kind", "opened");
const SIM: Condition = Chose("kind", "sim");
const RECYCLED: Condition = Chose("kind", "recycled");
/// Something in the person's own account was changed.
const CHANGES: Condition =
    ChoseAny("changed", &["phone", "password", "device", "card", "debit", "profile"]);
/// An account of the person's own is at risk.
const OWN_ACCOUNT: Condition = ChoseAny("kind", &["account", "sim", "recycled"]);
/// An account, whoever opened it, is at issue; a loan has its lender, and a number may be all that was taken.
const AT_ACCOUNT: Condition = Any(&[CHANGES, RECYCLED, OPENED]);
/// Money moved, or the identity was used (knowledge base P6).
const POLICE_NEEDED: Condition =
    Any(&[Chose("money", "yes"), ChoseAny("kind", &["opened", "loan", "sim"])]);
const FROZEN_HERE: Condition = Chose("frozen", "yes");

const KIND: Step = Step {
    id: "kind",
    joins: false,
    stage: Stage::Tell,
    title: t("出了什么事？", "What happened?"),
    help: t(
        "一份投诉写一件事、写一家。别家也出了事，另写一份。",
        "One complaint is about one thing at one institution. Write another for each other.",
    ),
    short: t("出了什么事", "What happened"),
    ask: Ask::One(&[
        choice(
            "account",
            t("我的账户被人改了", "Somebody changed my account"),
            t(
                "手机号、密码、绑卡、扣款、资料，或有陌生设备",
                "Number, password, cards, charges, details, or a strange device",
            ),
        ),
        choice(
            "sim",
            t("手机突然没信号，号码被别人补办", "My phone went dead: somebody got my number"),
            NONE,
        ),
        choice(
            "recycled",
            t(
                "停用的旧号码给了别人，还绑着我的账户",
                "My old number went to somebody else and is still linked",
            ),
            NONE,
        ),
        choice("opened", t("有人冒我的名开了账户", "An account was opened in my name"), NONE),
        choice("loan", t("我名下多了一笔贷款", "A loan was taken out in my name"), NONE),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: SIM,
        says: t(
            "先借别的手机，打银行和钱包，说「冻结」。再打运营商，停用被补办的卡。几分钟也要紧。办完回来，这里都还在。",
            "Borrow a phone first. Call the bank and the wallet and say 「冻结」 (freeze), then have the operator stop the card that was issued. Minutes count. Everything here will wait for you.",
        ),
        to: To::Emergency,
    }),
    more: Some(t(
        "想知道名下还有哪些账户：法律要求有查询名下银行账户、支付账户的便捷渠道。问银行怎么查。",
        "To learn which accounts there are in your name: the law provides for an easy way to look up bank and payment accounts. Ask your bank how.",
    )),
};

const CHANGED: Step = Step {
    id: "changed",
    joins: false,
    stage: Stage::Tell,
    title: t("账户里哪些变了？", "What changed in the account?"),
    help: t("可以选几个。", "Choose as many as apply."),
    short: t("哪些变了", "What changed"),
    ask: Ask::Many(&[
        choice("phone", t("绑定的手机号被换", "The phone number was replaced"), NONE),
        choice("password", t("密码被改", "The password was changed"), NONE),
        choice("device", t("有陌生设备登录", "A strange device is logged in"), NONE),
        choice("card", t("多了不认识的银行卡", "A card I do not know was linked"), NONE),
        choice("debit", t("多了不认识的自动扣款", "An automatic charge I do not know"), NONE),
        choice(
            "profile",
            t("资料被改", "My details were changed"),
            t("例如姓名、地址、邮箱", "Such as name, address or e-mail"),
        ),
        Choice { when: SIM, ..choice("none", t("账户还没有变", "Nothing, so far"), NONE) },
    ]),
    when: ChoseAny("kind", &["account", "sim"]),
    signpost: None,
    more: None,
};

/// One account to a complaint, so one answer.
const FROZEN_ONE: Step = Step {
    title: t("出事的账户冻结了吗？", "Is the account frozen?"),
    help: t(
        "自己改不回来，就先冻结。别的卡和钱包也可能有危险。",
        "If you cannot put it right yourself, freeze it first. Other cards and wallets may be at risk too.",
    ),
    ask: Ask::One(&[
        choice("yes", t("冻结了", "Yes"), NONE),
        choice("no", t("还没有", "Not yet"), NONE),
        choice("unknown", t("不确定", "I am not sure"), NONE),
        Choice { when: NEVER, ..choice("some", t("只冻结了一部分", "Only some"), NONE) },
    ]),
    when: OWN_ACCOUNT,
    signpost: Some(Signpost {
        when: ChoseAny("frozen", &["no", "unknown"]),
        says: t(
            "现在就打它的客服，说「冻结」。支付宝 95188，微信支付 95017，请以官方 App 为准；银行打卡背面的电话。办完回来，这里都还在。",
            "Call its service now and say 「冻结」 (freeze). Alipay 95188, WeChat Pay 95017 (check the official app); for the bank the number on your card. Everything here will wait for you.",
        ),
        to: To::Emergency,
    }),
    more: None,
    ..FROZEN
};

const MONEY: Step = Step {
    id: "money",
    joins: true,
    stage: Stage::Tell,
    title: t("钱少了吗？", "Is money missing?"),
    help: t(
        "打开账单，看近几天的每一笔。",
        "Open the bill and look at each entry of the last days.",
    ),
    short: t("钱少了吗", "Money missing"),
    ask: Ask::One(&[
        choice("no", t("没少", "No"), NONE),
        choice("yes", t("少了", "Yes"), NONE),
        choice("unknown", t("看不到账单", "I cannot see the bill"), NONE),
    ]),
    when: OWN_ACCOUNT,
    signpost: Some(Signpost {
        when: Chose("money", "yes"),
        says: t(
            "先冻结，再打 110，请求紧急止付。然后从「账户疑似被盗」写：那里会记下每一笔。",
            "Freeze the account, then call 110 and ask for an emergency stop-payment. Then go on from 「账户疑似被盗」 (account stolen): there each payment is listed.",
        ),
        to: To::Problem("account_stolen"),
    }),
    more: None,
};

const CAN_LOGIN: Step = Step {
    id: "can_login",
    joins: true,
    stage: Stage::Tell,
    title: t("您自己还能登录吗？", "Can you still log in yourself?"),
    help: NONE,
    short: t("还能登录吗", "Can log in"),
    ask: Ask::One(&[choice("no", t("登不上", "No"), NONE), choice("yes", t("能", "Yes"), NONE)]),
    when: OWN_ACCOUNT,
    signpost: Some(Signpost {
        when: Chose("can_login", "yes"),
        says: t(
            "先把改动的页面和登录设备截图。再自己动手：改密码，退出别的设备，把手机号和卡换回来。都改回来了、钱没少，就不用投诉。改不回来、想要记录的，接着填。",
            "Capture the changed pages and the list of devices first. Then put it right yourself: change the password, log the others out, put your number and card back. If all is back and no money is missing, there is nothing to complain about. If not, or if you want the records, go on.",
        ),
        to: To::Home,
    }),
    more: None,
};

const TAMPER_POLICE: Step = Step {
    joins: false,
    when: POLICE_NEEDED,
    signpost: Some(Signpost {
        when: Chose("police", "no"),
        says: t(
            "身份被人冒用、钱少了，都要报警。钱少了的，冻结以后现在就打 110，请求紧急止付。钱没少的，带上身份证和截图去派出所，要受案回执。",
            "Report it when your identity was used or money is missing. If money is missing, freeze the account and call 110 now for an emergency stop-payment. If not, go to the station with your ID and the screenshots and ask for the receipt.",
        ),
        to: To::Emergency,
    }),
    ..POLICE
};
const ACCOUNT_AT: Step = Step {
    title: t("是哪里的账户？", "Where is the account?"),
    help: t("选一家。别家的另写一份。", "Choose one. Write another complaint for each other."),
    short: t("哪里的账户", "The account"),
    ask: Ask::One(&[
        choice("alipay", t("支付宝", "Alipay"), NONE),
        choice("wechat", t("微信支付", "WeChat Pay"), NONE),
        choice(
            "bank",
            t("银行", "A bank"),
            t("银行卡、手机银行、网银", "A card, its app or website"),
        ),
        choice(
            "other_wallet",
            t("其他钱包", "Another wallet"),
            t(
                "抖音、京东、美团等 App 自己的支付",
                "The pay function of Douyin, JD, Meituan or another app",
            ),
        ),
        choice("unionpay", t("云闪付", "UnionPay app (云闪付)"), NONE),
        choice("ecny", t("数字人民币", "e-CNY"), NONE),
        Choice { when: NEVER, ..choice("app_store", t("应用商店", "App store"), NONE) },
        Choice { when: NEVER, ..choice("carrier", t("话费", "Phone bill"), NONE) },
        Choice { when: NEVER, ..choice("unknown", t("不知道", "I do not know"), NONE) },
    ]),
    when: AT_ACCOUNT,
    more: None,
    ..SHOWN_BY
};

const LOAN_FROM: Step = Step {
    joins: true,
    stage: Stage::Tell,
    title: t("贷款是哪家机构放的？", "Who made the loan?"),
    help: t(
        "看催收短信、借款合同或征信报告，照全称写。",
        "See the demand for payment, the contract or the credit report, and copy the full name.",
    ),
    short: t("出借机构", "Lender"),
    ask: Ask::Line { unknown: true, theirs: false },
    when: LOAN,
    ..LENDER_NAME
};
const LOAN_SUM: Step = Step {
    id: "loan_sum",
    joins: true,
    stage: Stage::Tell,
    title: t("贷款金额是多少？", "How much is the loan?"),
    help: NONE,
    short: t("贷款金额", "Sum of the loan"),
    ask: Ask::Money { unknown: true, zero: false },
    when: LOAN,
    signpost: None,
    more: None,
};

const CHANGED_DAY: Step = Step {
    id: "changed_day",
    joins: false,
    stage: Stage::Tell,
    title: t("是哪一天发生的？", "On which day did it happen?"),
    help: t("看通知短信或页面上的时间。", "See the time in the message or on the page."),
    short: t("发生日期", "Happened on"),
    ask: Ask::Day { unknown: true },
    when: Always,
    signpost: None,
    more: None,
};

const NEW_VALUE: Step = Step {
    id: "new_value",
    joins: true,
    stage: Stage::Tell,
    title: t("现在显示的是什么？", "What does it show now?"),
    help: t(
        "照页面抄。例如：手机号尾号 0000，某某银行尾号 1111 的卡，某某型号手机。",
        "As the page shows it: the end of a phone number, a card, the model of a device.",
    ),
    short: t("现在显示的", "Shown now"),
    ask: Ask::Line { unknown: true, theirs: true },
    when: ChoseAny("changed", &["phone", "device", "card", "debit", "profile"]),
    signpost: None,
    more: None,
};

const NOTICED_HERE: Step =
    Step { joins: true, stage: Stage::Tell, signpost: None, more: None, ..NOTICED };

const HOW_NOTICED: Step = Step {
    id: "how_noticed",
    joins: true,
    stage: Stage::Tell,
    title: t("是怎么发现的？", "How did you notice?"),
    help: NONE,
    short: t("怎么发现", "How noticed"),
    ask: Ask::One(&[
        choice("message", t("收到通知短信、消息", "By a message"), NONE),
        choice("locked", t("账户登不上去", "I could not log in"), NONE),
        choice("looked", t("自己查看时发现", "I saw it myself"), NONE),
        choice(
            "called",
            t("别人通知我的", "Someone told me"),
            t("银行、平台、催收", "The bank, the platform, a debt collector"),
        ),
        choice("other", t("其他", "Otherwise"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const EXPOSED_HERE: Step = Step { stage: Stage::Tell, more: None, ..EXPOSED };

const DEMAND_OPTIONS: &[Choice] = &[
    Choice {
        when: OWN_ACCOUNT,
        ..usual(choice(
            "freeze",
            t("核实身份以前，不许往外付款", "No payments until my identity is checked"),
            NONE,
        ))
    },
    Choice {
        when: ChoseAny("changed", &["phone", "password", "profile"]),
        ..usual(choice("restore", t("改回原来的样子", "Put it back as it was"), NONE))
    },
    Choice {
        when: ChoseAny("changed", &["device", "card", "debit"]),
        ..usual(choice(
            "unbind",
            t("解除不是我绑的东西", "Remove what I did not link"),
            t("设备、银行卡、自动扣款", "Devices, cards, automatic charges"),
        ))
    },
    Choice {
        when: RECYCLED,
        ..usual(choice(
            "old_number",
            t("解绑旧手机号，换绑新号", "Unlink the old number and link the new one"),
            NONE,
        ))
    },
    Choice {
        when: SIM,
        ..usual(choice(
            "sim",
            t("停掉补办的卡，把号码还给我", "Stop the new SIM card and give me my number back"),
            t("向运营商要", "From the operator"),
        ))
    },
    Choice {
        when: OPENED,
        ..usual(choice("close", t("注销冒名开的账户", "Close the account opened in my name"), NONE))
    },
    Choice {
        when: LOAN,
        ..usual(choice(
            "deny",
            t("贷款不是我借的，停止催收", "The loan is not mine: stop collecting"),
            NONE,
        ))
    },
    Choice {
        when: LOAN,
        ..usual(choice("credit", t("更正征信记录", "Correct the credit record"), NONE))
    },
    Choice {
        when: Not(&RECYCLED),
        ..usual(choice(
            "logs",
            t(
                "说明什么时候、用什么设备、怎么验证的",
                "Say when, on which device and how it was verified",
            ),
            NONE,
        ))
    },
    choice("cause", t("查清信息有没有泄露", "Find out whether my details leaked"), NONE),
    choice(
        "copy",
        t("给我一份它保存的我的信息", "A copy of the details it keeps about me"),
        t("法律允许查阅、复制", "The law allows you to see and copy them"),
    ),
    usual(WRITTEN),
];

const DEMANDS: Step = Step {
    id: "demands",
    joins: false,
    stage: Stage::Demands,
    title: t("您想要什么结果？", "What do you want?"),
    help: t(
        "常用的已经勾上。不要的去掉，还要的再勾。",
        "The usual ones are ticked. Take out what you do not want, and add what you do.",
    ),
    short: t("您的要求", "What you want"),
    ask: Ask::Many(DEMAND_OPTIONS),
    when: Always,
    signpost: None,
    more: None,
};

const POLICE_CHANNEL: Channel = Channel {
    card: Card {
        when: t(
            "钱少了的，冻结以后马上打 110。身份被冒用的，尽快去派出所。",
            "If money is missing, 110 at once after freezing. If your identity was used, the station soon.",
        ),
        how: t(
            "带上身份证、手机和报案材料。说清楚：哪个账户、被改了什么、身份怎么被冒用的。",
            "Bring your ID, the phone and the report. Say which account, what was changed, and how your identity was used.",
        ),
        why: t(
            "公安能查是谁冒用了您的身份。受案回执，银行、钱包和出借机构都会问。",
            "The police can find out who used your identity. The bank, the wallet and the lender will ask for the receipt.",
        ),
        ..channels::POLICE.card
    },
    ..channels::POLICE
};

const BANK_CHANNEL: Channel = Channel {
    card: Card {
        whom: t("账户所在的银行。", "The bank that keeps the account."),
        why: t(
            "改动是在它那里办的。可以请它说明什么时间、用什么设备、怎么验证的。",
            "The change was made there. Ask it when, on which device and how it was verified.",
        ),
        ..channels::BANK.card
    },
    ..channels::BANK
};

const CARRIER: Channel = Channel {
    when: SIM,
    card: Card {
        when: t("银行和钱包冻结以后，马上。", "At once, after the bank and the wallet are frozen."),
        how: t(
            "用别的手机打它的客服：号码被人补办了，请马上停机。再带身份证去营业厅，把号码办回来。要工单号。",
            "Call its service from another phone: somebody got a new card for my number, please suspend it now. Then go to its shop with your ID and get the number back. Ask for a ticket number.",
        ),
        why: t(
            "补卡是在它那里办的，只有它能停卡。",
            "The new card was issued there, and only the operator can stop it.",
        ),
        ..channels::CARRIER.card
    },
    ..channels::CARRIER
};
const MIIT: Channel = Channel {
    when: SIM,
    card: Card {
        why: t(
            "您和运营商的争议归它管。",
            "Disputes between a user and an operator are its business.",
        ),
        ..channels::MIIT.card
    },
    ..channels::MIIT
};

const LENDER_CHANNEL: Channel = Channel {
    name: t("出借机构", "The lender"),
    card: Card {
        whom: t(
            "催收短信、借款合同或征信报告上写的那家机构。",
            "The institution named in the demand for payment, the contract or the credit report.",
        ),
        how: t(
            "打它的官方客服：这笔贷款不是本人申请的，要投诉，要一个工单号。一并提出征信异议。别按催收人给的账号还款。",
            "Call its official service: I did not apply for this loan; I want to complain and need a ticket number. Dispute the credit record too. Do not pay to an account that a collector names.",
        ),
        ..channels::LENDER.card
    },
    contacts: &[],
    ..channels::LENDER
};

const fn field(label: Text, value: Text) -> Field {
    Field { when: Always, label, value, needed: false }
}

/// For the police: whose identity was used where, without a list of payments.
const REPORT: Letter = Letter {
    details: &[],
    sections: &[
        Section::Words(
            REPORTED,
            t("补充材料", "Supplement"),
            t(
                "本人已就本案报案[，受案回执编号：{receipt}]。现补充下列材料。",
                "The case has been reported[; receipt number {receipt}]. This supplements it.",
            ),
        ),
        Section::Complainant,
        Section::Fields(
            t("有关的账户", "The accounts concerned"),
            &[
                field(t("账户所在机构", "Where the account is"), t("{place}", "{place}")),
                field(t("银行", "Bank"), t("{bank_name}", "{bank_name}")),
                field(t("卡号后四位", "Last four digits"), t("{card_tail}", "{card_tail}")),
                field(t("手机运营商", "Mobile operator"), t("{operator}", "{operator}")),
                field(t("出借机构", "Lender"), t("{lender_name}", "{lender_name}")),
                field(t("贷款金额", "Sum of the loan"), t("{loan_sum}", "{loan_sum}")),
                Field {
                    when: Chose("changed", "phone"),
                    needed: true,
                    ..field(t("本人原来绑定的手机号", "My phone number before the change"), NONE)
                },
            ],
        ),
        Section::Facts,
        Section::SoFar,
        Section::Demands,
        Section::Evidence,
        Section::Truth,
    ],
    ..letters::POLICE_REPORT
};

/// The lender is told of the loan, wherever the account is.
const TO_LENDER: Letter = Letter {
    details: &[],
    via: &[],
    to: t(
        "[{lender_name}|出借机构]消费投诉处理部门：",
        "To the complaints department of [{lender_name}|the lender]:",
    ),
    ..letters::TO_LENDER
};
/// The same where both are under one supervisor.
const TO_NFRA: Letter = Letter {
    details: &["elsewhere", "elsewhere_where", "ecny_operator"],
    via: &[],
    sections: &[
        Section::Complainant,
        Section::Fields(
            crate::text::letter_words::RESPONDENT,
            &[
                Field {
                    when: Chose("shown_by", "bank"),
                    ..field(t("银行", "Bank"), t("{bank_name}", "{bank_name}"))
                },
                field(t("卡号后四位", "Last four digits"), t("{card_tail}", "{card_tail}")),
                field(t("出借机构", "Lender"), t("{lender_name}", "{lender_name}")),
                field(
                    t("数字人民币运营机构", "E-CNY operator"),
                    t("{ecny_operator}", "{ecny_operator}"),
                ),
                field(t("投诉编号", "Complaint number"), t("{filed}", "{filed}")),
                field(t("客服工单号", "Service ticket"), t("{ticket}", "{ticket}")),
            ],
        ),
        Section::Demands,
        Section::Facts,
        Section::SoFar,
        Section::Basis,
        Section::Evidence,
        Section::Truth,
    ],
    ..letters::TO_NFRA
};
const TO_BUREAU: Letter = Letter { via: &[], ..letters::TO_BUREAU };

/// Who keeps the account.
const KEEPERS: &[Receiver] = &[Platform, Clearing, Bank];
/// They, and who supervises them.
const OF_ACCOUNT: &[Receiver] = PAYERS;
/// Who is told of the account: the operator too, as far as the number is at issue.
const TOLD_OF_ACCOUNT: &[Receiver] = &[Platform, Clearing, Bank, Pboc, Nfra, Police];
/// Who is told of the loan.
const OF_LOAN: &[Receiver] = &[Lender, Nfra, Bureau, Police];
/// Who is told of the number.
const OF_NUMBER: &[Receiver] = &[Telecom, Platform, Clearing, Bank, Pboc, Nfra, Police];

const fn demand(
    id: &'static str,
    to: &'static [Receiver],
    when: Condition,
    text: Text,
    brief: Text,
) -> Demand {
    Demand { id, to, when, text, brief }
}

const DEMAND_LINES: &[Demand] = &[
    demand(
        "",
        &[Police],
        Chose("money", "yes"),
        t(
            "查明是谁动用了本人账户里的钱，对收款账户紧急止付。",
            "Find out who took money from my account, and stop the receiving account.",
        ),
        t("查明是谁动了钱并紧急止付", "find out who took the money and stop it"),
    ),
    demand(
        "",
        &[Police],
        ChoseAny("kind", &["opened", "loan"]),
        t("查明是谁冒用了本人的身份。", "Find out who used my identity."),
        t("查明是谁冒用了本人身份", "find out who used my identity"),
    ),
    demand(
        "",
        &[Police],
        SIM,
        t("查明是谁补办了本人的手机卡。", "Find out who got a SIM card for my number."),
        t("查明是谁补办了本人的手机卡", "find out who got the SIM card"),
    ),
    demand(
        "",
        &[Police],
        Not(&Chose("police", "receipt")),
        t("依法接受报案，出具受案回执。", "Take this report and give me a receipt for it."),
        NONE,
    ),
    demand(
        "freeze",
        KEEPERS,
        Not(&FROZEN_HERE),
        t(
            "核实本人身份以前，停止该账户对外付款。",
            "Let nothing be paid from the account until my identity is checked.",
        ),
        t("停止该账户对外付款", "let nothing be paid from the account"),
    ),
    demand(
        "freeze",
        KEEPERS,
        FROZEN_HERE,
        t(
            "核实本人身份以前，不解除对该账户的冻结。",
            "Keep the account frozen until my identity is checked.",
        ),
        t("核实身份以前不解除冻结", "keep it frozen until my identity is checked"),
    ),
    demand(
        "restore",
        OF_ACCOUNT,
        Chose("changed", "phone"),
        t(
            "撤销对绑定手机号的变更，恢复为本人的号码。",
            "Undo the change of the phone number and restore mine.",
        ),
        t("恢复本人的手机号", "restore my phone number"),
    ),
    demand(
        "restore",
        OF_ACCOUNT,
        Chose("changed", "password"),
        t(
            "核实身份后，让本人重新设置密码、恢复登录。",
            "Once my identity is checked, let me set a new password and log in again.",
        ),
        t("恢复本人登录", "let me log in again"),
    ),
    demand(
        "restore",
        OF_ACCOUNT,
        Chose("changed", "profile"),
        t("将被改动的资料更正为本人的真实信息。", "Correct the changed details to my true ones."),
        t("更正被改动的资料", "correct the changed details"),
    ),
    demand(
        "unbind",
        OF_ACCOUNT,
        Chose("changed", "device"),
        t("退出并移除不是本人的登录设备。", "Log out and remove the devices that are not mine."),
        t("移除不是本人的设备", "remove the devices that are not mine"),
    ),
    demand(
        "unbind",
        OF_ACCOUNT,
        Chose("changed", "card"),
        t("解除不是本人绑定的银行卡。", "Remove the cards that I did not link."),
        t("解除不是本人绑定的银行卡", "remove the cards I did not link"),
    ),
    demand(
        "unbind",
        OF_ACCOUNT,
        Chose("changed", "debit"),
        t(
            "解除不是本人开通的扣款授权。",
            "Cancel the authorisations to charge that I did not give.",
        ),
        t("解除不是本人开通的扣款", "cancel the charges I did not allow"),
    ),
    demand(
        "old_number",
        OF_ACCOUNT,
        RECYCLED,
        t(
            "解除停用的旧手机号与本人账户的绑定，改绑本人现在的手机号。",
            "Unlink my old phone number from my account and link my present one.",
        ),
        t("解绑旧手机号，改绑现在的手机号", "unlink the old number and link my present one"),
    ),
    demand(
        "sim",
        &[Telecom],
        SIM,
        t(
            "停用被补办的手机卡，核实身份后把号码恢复给本人。",
            "Stop the SIM card that was issued and, once my identity is checked, restore the number to me.",
        ),
        t("停用补办的卡，恢复本人号码", "stop the new card and restore my number"),
    ),
    demand(
        "close",
        OF_ACCOUNT,
        OPENED,
        t(
            "核实后注销冒用本人身份开立的账户，停止使用本人的身份信息。",
            "Once this is checked, close the account opened in my name and stop using my identity data.",
        ),
        t("注销冒名开立的账户", "close the account opened in my name"),
    ),
    demand(
        "deny",
        &[Lender, Nfra],
        LOAN,
        t(
            "核实这笔贷款不是本人申请，停止向本人催收。",
            "Establish that I did not apply for this loan, and stop collecting from me.",
        ),
        t("停止向本人催收", "stop collecting from me"),
    ),
    demand(
        "credit",
        &[Lender, Nfra],
        LOAN,
        t(
            "对报送的这笔贷款标注异议，核查后更正，并在 20 日内书面答复。",
            "Mark the reported loan as disputed, correct it once checked, and answer in writing within 20 days.",
        ),
        t("标注异议，更正征信", "mark it as disputed and correct the record"),
    ),
    correct_the_record("credit", LOAN),
    demand(
        "logs",
        OF_ACCOUNT,
        CHANGES,
        t(
            "提供变更记录：改了什么、什么时间、用什么设备、怎样验证身份。",
            "Provide the record of the changes: what, when, on which device, and how identity was verified.",
        ),
        t("提供变更和验证记录", "provide the record of the changes"),
    ),
    demand(
        "logs",
        OF_ACCOUNT,
        OPENED,
        t(
            "提供开户的时间、方式和身份核验记录。",
            "State when and how the account was opened and how identity was verified.",
        ),
        t("提供开户的身份核验记录", "provide the record of the opening"),
    ),
    demand(
        "logs",
        &[Lender, Nfra],
        LOAN,
        t(
            "提供申请贷款时的身份核验记录和放款去向。",
            "Provide the identity check made when the loan was applied for, and say where the money went.",
        ),
        t(
            "提供贷款的身份核验记录和放款去向",
            "provide the identity check and where the money went",
        ),
    ),
    demand(
        "logs",
        &[Telecom],
        SIM,
        t(
            "提供补卡的时间、地点、办理方式和身份核验记录。",
            "State when, where and how the card was issued, and how identity was verified.",
        ),
        t("提供补卡的身份核验记录", "provide the record of the issue"),
    ),
    demand(
        "cause",
        &[Platform, Clearing, Bank, Pboc, Nfra, Telecom, Lender],
        Always,
        t(
            "查明本人信息有没有泄露；泄露了的，告知信息的种类、原因和补救措施。",
            "Find out whether my details leaked; if so, tell me which, why, and what is done about it.",
        ),
        t("查明信息有没有泄露", "find out whether my details leaked"),
    ),
    demand(
        "copy",
        &[Platform, Clearing, Bank, Pboc, Nfra, Lender],
        Always,
        t(
            "提供所保存的本人个人信息的副本。",
            "Provide a copy of the personal information that is kept about me.",
        ),
        t("提供本人信息的副本", "provide a copy of my data"),
    ),
    WRITTEN_LINE,
];

const fn told(to: &'static [Receiver], when: Condition, text: Text) -> Sentence {
    Sentence { to, ..sentence(when, text) }
}
const fn to_police(when: Condition, text: Text) -> Sentence {
    told(&[Police], when, text)
}

/// What was changed is linked to the account.
const LINKED: Condition = ChoseAny("changed", &["phone", "device", "card"]);

const FACTS: &[Paragraph] = &[
    Paragraph {
        id: "changed",
        sentences: &[
            told(
                OF_NUMBER,
                SIM,
                t(
                    "[{changed_day}，]本人的手机突然没有信号，手机号被他人补办。",
                    "[On {changed_day} ]my phone went dead: somebody else had been given a SIM card for my number.",
                ),
            ),
            told(
                TOLD_OF_ACCOUNT,
                CHANGES,
                t(
                    "[{changed_day}，]本人的[{place}]账户出现下列变动，都不是本人操作。",
                    "[On {changed_day} ]my [{place} ]account was changed as follows, none of it by me.",
                ),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("changed", "phone"),
                t("绑定的手机号被换。", "The linked phone number was replaced."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("changed", "password"),
                t("密码被改。", "The password was changed."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("changed", "device"),
                t("有陌生设备登录。", "A device that is not mine was logged in."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("changed", "card"),
                t("多了本人没有绑定过的银行卡。", "A bank card that I had not linked was added."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("changed", "debit"),
                t(
                    "多了本人没有开通过的自动扣款。",
                    "An automatic charge that I had not allowed was added.",
                ),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("changed", "profile"),
                t("本人的资料被改。", "My details were changed."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                All(&[Known("new_value"), Chose("can_login", "yes")]),
                t("账户里现在显示：{new_value}。", "It now shows: {new_value}."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                All(&[Known("new_value"), Not(&Chose("can_login", "yes")), LINKED]),
                t("新绑定的是：{new_value}。", "Newly linked: {new_value}."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                All(&[Known("new_value"), Not(&Chose("can_login", "yes")), Not(&LINKED)]),
                t("改动后的内容是：{new_value}。", "After the change: {new_value}."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                RECYCLED,
                t(
                    "本人停用的旧手机号已由他人使用，仍然绑定着本人的[{place}]账户。",
                    "My old phone number is now used by somebody else and is still linked to my [{place} ]account.",
                ),
            ),
            told(
                TOLD_OF_ACCOUNT,
                OPENED,
                t(
                    "[{changed_day}，]有人冒用本人身份[在{place}]开立账户。本人没有申请过。",
                    "[On {changed_day} ]an account was opened[ at {place}] in my name. I did not apply for it.",
                ),
            ),
            told(
                OF_LOAN,
                LOAN,
                t(
                    "[{changed_day}，]本人名下出现一笔贷款[，出借机构是{lender_name}][，金额 {loan_sum}]。本人没有申请过。",
                    "[On {changed_day} ]a loan appeared in my name[, made by {lender_name}][, of {loan_sum}]. I did not apply for it.",
                ),
            ),
            told(
                TOLD_OF_ACCOUNT,
                All(&[Chose("can_login", "no"), AT_ACCOUNT]),
                t("本人现在登录不上该账户。", "I cannot log in to the account now."),
            ),
        ],
    },
    Paragraph {
        id: "noticed",
        sentences: &[
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "message")]),
                t("本人于{noticed}收到通知后发现。", "I noticed on {noticed}, from a message."),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "locked")]),
                t(
                    "本人于{noticed}登录不上账户，由此发现。",
                    "I noticed on {noticed}, when I could not log in.",
                ),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "looked")]),
                t("本人于{noticed}查看时发现。", "I noticed on {noticed}, looking at it."),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "called")]),
                t("本人于{noticed}接到通知后得知。", "I was told of it on {noticed}."),
            ),
            sentence(
                All(&[Known("noticed"), Chose("how_noticed", "other")]),
                t("本人于{noticed}发现。", "I noticed on {noticed}."),
            ),
            sentence(
                Chose("exposed", "none"),
                t(
                    "本人没有把密码、验证码告诉过别人，没有出借过账户。",
                    "I gave nobody a password or a code and lent the account to nobody.",
                ),
            ),
            to_police(
                Chose("exposed", "code"),
                t("那段时间，本人把验证码告诉过别人。", "Around that time I told someone a code."),
            ),
            to_police(
                Chose("exposed", "password"),
                t(
                    "那段时间，本人把密码告诉过别人。",
                    "Around that time I told someone a password.",
                ),
            ),
            to_police(
                Chose("exposed", "link"),
                t(
                    "那段时间，本人点过陌生链接，填过信息。",
                    "Around that time I opened a strange link and typed details.",
                ),
            ),
            to_police(
                Chose("exposed", "screen"),
                t("那段时间，本人共享过屏幕。", "Around that time I shared my screen."),
            ),
            to_police(
                Chose("exposed", "app"),
                t(
                    "那段时间，本人装过别人让装的 App。",
                    "Around that time I installed an app I was told to.",
                ),
            ),
            to_police(
                Chose("exposed", "lost"),
                t("那段时间，本人丢过手机。", "Around that time I lost my phone."),
            ),
            to_police(
                Chose("exposed", "lost_sim"),
                t("那段时间，本人丢过手机卡。", "Around that time I lost my SIM card."),
            ),
            to_police(
                Chose("exposed", "lent"),
                t("本人的账户借给别人用过。", "Someone else has used my account."),
            ),
            to_police(
                All(&[Chose("exposed", "no_signal"), Not(&SIM)]),
                t("那段时间，手机突然没有信号。", "Around that time the phone suddenly went dead."),
            ),
            told(
                TOLD_OF_ACCOUNT,
                Chose("money", "yes"),
                t(
                    "账户里的钱已经减少，本人另行投诉。",
                    "Money is missing from the account; I complain of that separately.",
                ),
            ),
        ],
    },
    Paragraph {
        id: "steps",
        sentences: &[
            told(
                KEEPERS,
                FROZEN_HERE,
                t("本人已通过{you}冻结账户。", "I have had my account with {you} frozen."),
            ),
            told(
                &[Pboc, Nfra, Police],
                FROZEN_HERE,
                t("有关的账户已经冻结。", "The account concerned is frozen."),
            ),
            told(
                super::CIVIL,
                Chose("police", "receipt"),
                t(
                    "本人已[于{police_day}]向[{station}|公安机关]报案[，受案回执编号：{receipt}|，并取得受案回执]。",
                    "I have reported it to [{station}|the police][ on {police_day}][; receipt number {receipt}| and hold the receipt].",
                ),
            ),
            told(
                super::CIVIL,
                Chose("police", "no_receipt"),
                t(
                    "本人已[于{police_day}]向[{station}|公安机关]报案，尚未取得受案回执。",
                    "I have reported it to [{station}|the police][ on {police_day}] and have no receipt yet.",
                ),
            ),
        ],
    },
];

const fn short(weight: u8, to: &'static [Receiver], when: Condition, text: Text) -> Point {
    let plain = point(weight, when, text);
    Point { says: Sentence { to, ..plain.says }, ..plain }
}

const BRIEF: &[Point] = &[
    short(
        0,
        OF_NUMBER,
        SIM,
        t(
            "[{changed_day}，]本人手机突然没有信号，号码被他人补办。",
            "[On {changed_day} ]my phone went dead: somebody got a card for my number.",
        ),
    ),
    short(
        0,
        TOLD_OF_ACCOUNT,
        CHANGES,
        t(
            "[{changed_day}，]本人[{place}]账户被他人改动，不是本人操作。",
            "[On {changed_day} ]my [{place} ]account was changed, not by me.",
        ),
    ),
    short(
        1,
        TOLD_OF_ACCOUNT,
        Chose("changed", "phone"),
        t("手机号被换。", "Phone number replaced."),
    ),
    short(1, TOLD_OF_ACCOUNT, Chose("changed", "password"), t("密码被改。", "Password changed.")),
    short(1, TOLD_OF_ACCOUNT, Chose("changed", "device"), t("有陌生设备登录。", "Strange device.")),
    short(
        1,
        TOLD_OF_ACCOUNT,
        Chose("changed", "card"),
        t("被绑了陌生银行卡。", "Strange card linked."),
    ),
    short(
        1,
        TOLD_OF_ACCOUNT,
        Chose("changed", "debit"),
        t("多了陌生自动扣款。", "Strange charge."),
    ),
    short(1, TOLD_OF_ACCOUNT, Chose("changed", "profile"), t("资料被改。", "Details changed.")),
    short(
        0,
        TOLD_OF_ACCOUNT,
        RECYCLED,
        t(
            "本人停用的旧手机号已由他人使用，仍绑定本人[{place}]账户。",
            "My old number is somebody else's now and still linked to my [{place} ]account.",
        ),
    ),
    short(
        0,
        TOLD_OF_ACCOUNT,
        OPENED,
        t(
            "有人冒用本人身份[在{place}]开立账户，本人没有申请过。",
            "An account was opened[ at {place}] in my name; I did not apply for it.",
        ),
    ),
    short(
        0,
        OF_LOAN,
        LOAN,
        t(
            "本人名下出现一笔贷款[，金额 {loan_sum}]，本人没有申请过。",
            "A loan[ of {loan_sum}] appeared in my name; I did not apply for it.",
        ),
    ),
    point(2, Known("noticed"), t("本人于{noticed}发现。", "I noticed on {noticed}.")),
    short(
        2,
        TOLD_OF_ACCOUNT,
        All(&[Chose("can_login", "no"), AT_ACCOUNT]),
        t("现在登录不上。", "I cannot log in now."),
    ),
    short(3, KEEPERS, FROZEN_HERE, t("账户已冻结。", "The account is frozen.")),
    short(
        3,
        super::CIVIL,
        Chose("police", "receipt"),
        t("已报警[，受案回执编号 {receipt}]。", "I have reported it[: receipt {receipt}]."),
    ),
    short(3, super::CIVIL, Chose("police", "no_receipt"), t("已报警。", "I have reported it.")),
];

const BASES: &[Basis] = &[
    Basis {
        source: "AML-28",
        to: OF_ACCOUNT,
        when: OPENED,
        says: t(
            "金融机构不得为冒用他人身份的客户开立账户。",
            "a financial institution must not open an account for someone who uses another's identity.",
        ),
    },
    Basis {
        source: "CRED-25",
        to: &[Lender, Bureau, Nfra],
        when: All(&[LOAN, Chose("demands", "credit")]),
        says: t(
            "收到征信异议，应当标注，在 20 日内核查、处理，并书面答复；确有错误的，应当更正。",
            "a disputed credit record has to be marked, checked and answered in writing within 20 days, and corrected if it is wrong.",
        ),
    },
    Basis {
        source: "PIR-32",
        to: &[Platform, Pboc],
        when: LICENSED,
        says: t(
            "支付机构应当采取有效措施，防止用户信息泄露、篡改。用户发现信息不准确的，有权要求更正。",
            "a payment institution has to prevent that its users' data leak or are altered; a user may have wrong data corrected.",
        ),
    },
    Basis {
        source: "CC-1038",
        to: &[Bank, Clearing, Lender, Telecom, Nfra],
        when: Always,
        says: t(
            "信息处理者应当确保个人信息安全，防止泄露、篡改；发生的，应当及时采取补救措施，并告知本人。",
            "whoever keeps personal information has to keep it safe from leaks and alteration and, if that happens, to put it right promptly and tell the person.",
        ),
    },
    Basis { when: Chose("demands", "copy"), ..SEE_AND_COPY },
    Basis {
        source: "PIPL-46",
        to: OF_ACCOUNT,
        when: Chose("demands", "restore"),
        says: t(
            "个人发现其信息不准确的，有权请求更正。处理者应当核实，并及时更正。",
            "everyone may have wrong personal information corrected; it has to be checked and corrected promptly.",
        ),
    },
    Basis {
        source: "PIPL-57",
        to: &[Platform, Clearing, Bank, Pboc, Nfra, Telecom, Lender],
        when: Chose("demands", "cause"),
        says: t(
            "发生个人信息泄露、篡改的，应当立即采取补救措施，并告知本人信息的种类、原因和补救措施。",
            "if personal information leaks or is altered, that has to be put right at once, and the person told which, why and what is done.",
        ),
    },
    SEE_AND_COPY,
];

/// Whoever asks for a copy needs this ground among the first; for records it comes last.
const SEE_AND_COPY: Basis = Basis {
    source: "PIPL-45",
    to: &[Platform, Clearing, Bank, Pboc, Nfra, Lender, Telecom],
    when: All(&[Chose("demands", "logs"), Not(&Chose("demands", "copy"))]),
    says: t(
        "个人有权查阅、复制自己的个人信息，处理者应当及时提供。",
        "everyone may see and copy the personal information kept about them; it has to be given promptly.",
    ),
};

const BEFORE_AFTER: Item = Item {
    id: "before_after",
    name: t("被改动的页面截图", "The pages that were changed"),
    why: t("现在显示的手机号、卡、扣款和资料", "the number, cards, charges and details now shown"),
    proves: t("账户信息被改动后的状态", "how the account stood after the change"),
    source: "EVID-14",
    how: &[(
        Always,
        t(
            "账号安全、绑卡、自动扣款、个人资料，每页都截全屏。改回来以前先截。有旧截图的，一起留着。",
            "Capture security, cards, automatic charges and profile in full, before you put anything back. Keep older screenshots too.",
        ),
    )],
    holder: t("钱包、银行", "the wallet or the bank"),
    held_by: KEEPERS,
    demand: t(
        "请提供账户信息变更前后的记录。",
        "Please provide the record of the account before and after the change.",
    ),
    demanded_by: &["logs"],
    necessary: true,
    fades: 1,
    group: 1,
    when: Any(&[CHANGES, RECYCLED]),
};

const CHANGE_NOTICES: Item = Item {
    id: "change_notices",
    name: t("变更通知：短信、邮件、App 消息", "The notices of the change"),
    why: t("什么时候改的，有没有通知过本人", "when it was changed and whether it was announced"),
    proves: t("变更的时间和通知方式", "when it was changed and how it was announced"),
    source: "",
    how: &[(
        Always,
        t(
            "截图要看得到发件人和时间。邮件存原件。验证码短信也别删。",
            "Show the sender and the time. Keep mails as they are, and do not delete messages with codes.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 3,
    ..BEFORE_AFTER
};

const SIM_STATUS: Item = Item {
    id: "sim_status",
    name: t("没有信号的截图、补卡短信", "The dead phone, and messages about a new card"),
    why: t("号码什么时候到了别人手里", "when the number came into other hands"),
    proves: t("本人手机失去信号的时间", "when my phone lost its signal"),
    source: "",
    how: &[(
        Always,
        t(
            "截下手机顶部的「无服务」和时间。翻一翻运营商的短信，有没有补卡、换卡通知。旧卡别扔。",
            "Capture 「无服务」 (no service) at the top of the screen with the time. Look for messages about a new card. Keep the old one.",
        ),
    )],
    holder: t("运营商", "the operator"),
    held_by: &[Telecom],
    demand: t(
        "请提供本人号码的补卡、换卡记录。",
        "Please provide the record of cards issued for my number.",
    ),
    demanded_by: &["logs"],
    fades: 0,
    group: 3,
    when: SIM,
    ..BEFORE_AFTER
};

const LOGINS: Item = Item {
    demand: t(
        "请提供该账户的登录时间、设备和网络地址记录。",
        "Please provide the times, devices and network addresses of the logins.",
    ),
    when: All(&[OWN_ACCOUNT, Not(&Chose("can_login", "no"))]),
    ..evidence::LOGINS
};

/// Who is locked out cannot capture anything: the keeper has the record.
const LOGINS_ASKED: Item = Item {
    name: t("登录记录（请客服提供）", "The login record (ask the service for it)"),
    how: &[(
        Always,
        t(
            "现在登不上，自己截不了图。打官方客服，请它保存登录记录，要一个工单号。能登录以后，再截图。",
            "You cannot log in, so you cannot capture it. Call the official service, ask it to keep the login record, and ask for a ticket number. Capture it once you can log in again.",
        ),
    )],
    necessary: false,
    fades: 5,
    when: All(&[OWN_ACCOUNT, Chose("can_login", "no")]),
    ..LOGINS
};

const RECENT_BILLS: Item = Item {
    id: "recent_bills",
    name: t("近一个月的账单", "The bill of the last month"),
    why: t("钱有没有动过", "whether any money has moved"),
    proves: t("账户资金的变动情况", "what went in and out of the account"),
    source: "ECL-53",
    how: &[(
        Always,
        t(
            "逐笔看一遍，整页截图。有一笔不是本人付的，就从「账户疑似被盗」写。",
            "Look at each entry and capture the pages. If one payment was not made by the holder, start from 「账户疑似被盗」 (account stolen).",
        ),
    )],
    demand: NONE,
    necessary: false,
    fades: 4,
    when: OWN_ACCOUNT,
    ..BEFORE_AFTER
};

const PAPERS: Item = Item {
    id: "papers",
    name: t("冒名开户、贷款的页面和通知", "What shows the account or the loan"),
    why: t("哪家机构、哪天、多少钱", "which institution, which day, how much"),
    proves: t("有人以本人名义办理了业务", "that something was taken out in my name"),
    source: "",
    how: &[(
        Always,
        t(
            "开户短信、借款合同、催收短信、还款页面，都截图。别按催收人给的账号还钱。",
            "Capture messages, contracts, demands for payment and repayment pages. Pay nothing to an account that a collector names.",
        ),
    )],
    holder: t("办理的机构", "the institution"),
    held_by: &[Platform, Clearing, Bank, Lender],
    demand: t(
        "请提供以本人名义办理业务的申请资料。",
        "Please provide the application that was made in my name.",
    ),
    demanded_by: &[],
    fades: 2,
    group: 4,
    when: ChoseAny("kind", &["opened", "loan"]),
    ..BEFORE_AFTER
};

const CREDIT_REPORT: Item = Item {
    id: "credit_report",
    name: t("本人的征信报告", "My credit report"),
    why: t("有没有不是本人的贷款", "whether there are loans that are not one's own"),
    proves: t("征信报告上有不是本人申请的贷款", "that the report shows a loan I did not apply for"),
    source: "CRED-25",
    how: &[(
        Always,
        t(
            "向征信机构查自己的报告，存下整份。别家的贷款也一并看一遍。",
            "Get your own report from the credit bureau and keep all of it. Look for other loans too.",
        ),
    )],
    holder: t("征信机构", "the credit bureau"),
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    fades: 8,
    group: 4,
    when: LOAN,
    ..BEFORE_AFTER
};
