//! 自动续费、免密代扣: charged again and again for a subscription (knowledge base P8).

use super::{PAYERS, RECORDS, RECORDS_LINE, WRITTEN, WRITTEN_ABOVE, WRITTEN_LINE};
use crate::content::steps::{
    ALIPAY_COMPANY, BANK_NAME, CARD_TAIL, CONTACTS, ELSEWHERE, ELSEWHERE_WHERE, FUNDING, LICENSED,
    NONE, NOTICED, OPERATOR, PAYMENTS, SHOWN_BY, STORE, WALLET_COMPANY, WALLET_NAME,
};
use crate::content::{channels, evidence, letters};
use crate::domain::channel::Channel;
use crate::domain::condition::Condition;
use crate::domain::condition::Condition::{
    All, Always, Any, Chose, ChoseAny, DisputedAtLeast, Known, Not, OpenAtLeast, Unsure,
};
use crate::domain::evidence::Item;
use crate::domain::flow::{Ask, Choice, Flow, Signpost, Stage, Step, To, choice};
use crate::domain::letter::Receiver::{
    self, Bank, Clearing, Market, Merchant, Nfra, Pboc, Platform, Store, Telecom,
};
use crate::domain::problem::{Basis, Body, Demand, Journey, Problem, Sentence};
use crate::text::{Text, t};

/// The problem type.
pub const PROBLEM: Problem = Problem {
    id: "auto_renewal",
    name: t("自动续费、免密代扣", "Auto-renewal"),
    mark: "续",
    line: t("会员、订阅一直在扣钱", "A subscription keeps charging"),
    body: Body::Journey(&JOURNEY),
};

const JOURNEY: Journey = Journey {
    first: t(
        "先别急着关。先把授权页拍下来，再关掉自动扣款。拍照就是证据。",
        "Do not switch it off yet. First photograph the page of the authorisation, then cancel it. The picture is proof.",
    ),
    flow: Flow {
        steps: &[
            CONSENT,
            TRIAL_DAY,
            TRIAL_PRICE,
            CANCEL_DAY,
            WHAT_FOR,
            SHOWN_BY,
            WALLET_NAME,
            STORE,
            OPERATOR,
            FUNDING,
            BANK_NAME,
            CARD_TAIL,
            PAYMENTS,
            NOTIFIED,
            USED,
            UNUSED,
            NOTICED,
            CANCELLED,
            CONTACTS,
            SELLER,
            ALIPAY_COMPANY,
            WALLET_COMPANY,
            DEMANDS,
            ELSEWHERE,
            ELSEWHERE_WHERE,
        ],
    },
    items: &[
        AUTHORISATION,
        SIGN_UP,
        evidence::CALLS,
        evidence::CHATS,
        evidence::NOTICES,
        evidence::ORDER,
        evidence::BILL,
        CANCEL_PROOF,
        evidence::LOGINS_HELPFUL,
        evidence::DEVICE,
        evidence::LICENCE,
        evidence::STATEMENT,
        evidence::INVOICE,
    ],
    every_first: false,
    channels: &[
        channels::MERCHANT,
        channels::APP_STORE,
        channels::ALIPAY,
        channels::WECHAT,
        channels::UNIONPAY,
        channels::OTHER_WALLET,
        channels::ECNY,
        channels::CARRIER,
        channels::BANK,
        channels::MARKET,
        channels::ASSOCIATION,
        PBOC_ALIPAY,
        PBOC_WECHAT,
        PBOC_UNIONPAY,
        PBOC,
        NFRA_CHANNEL,
        channels::MIIT,
    ],
    facts: FACTS,
    demands: DEMAND_LINES,
    bases: BASES,
    letters: &[
        letters::TO_MERCHANT,
        letters::TO_STORE,
        letters::TO_ALIPAY,
        letters::TO_WECHAT,
        letters::TO_UNIONPAY,
        letters::TO_OTHER_WALLET,
        letters::TO_ECNY,
        letters::TO_CARRIER,
        letters::TO_BANK,
        letters::TO_MARKET,
        letters::TO_ASSOCIATION,
        letters::TO_PBOC_ALIPAY,
        letters::TO_PBOC_WECHAT,
        letters::TO_PBOC_UNIONPAY,
        letters::TO_PBOC,
        letters::TO_NFRA,
        letters::TO_MIIT,
    ],
    subject: t("关于自动续费扣款的投诉", "Complaint about charges by auto-renewal"),
};

/// The wallet let it be charged without authority; otherwise the dispute is with the seller (knowledge base P8).
const WITHOUT_AUTHORITY: Condition =
    ChoseAny("consent", &["never_agreed", "after_cancel", "cannot_cancel", "stolen"]);

const PBOC_ALIPAY: Channel = Channel {
    when: All(&[WITHOUT_AUTHORITY, channels::PBOC_ALIPAY.when]),
    ..channels::PBOC_ALIPAY
};
const PBOC_WECHAT: Channel = Channel {
    when: All(&[WITHOUT_AUTHORITY, channels::PBOC_WECHAT.when]),
    ..channels::PBOC_WECHAT
};
const PBOC_UNIONPAY: Channel = Channel {
    when: All(&[WITHOUT_AUTHORITY, channels::PBOC_UNIONPAY.when]),
    ..channels::PBOC_UNIONPAY
};
const PBOC: Channel =
    Channel { when: All(&[WITHOUT_AUTHORITY, channels::PBOC.when]), ..channels::PBOC };

/// The bank answers for the charge itself only where it shows it, or nobody knows who does.
const BANK_CHARGED: Condition = ChoseAny("shown_by", &["bank", "ecny", "unknown"]);
const NFRA_CHANNEL: Channel = Channel { when: BANK_CHARGED, ..channels::NFRA };

const TRIAL_DAY: Step = Step {
    id: "trial_day",
    joins: false,
    title: t("哪一天开通试用的？", "On which day did the trial begin?"),
    help: t("看首笔扣款或当时的短信。", "See the first charge or the message of that time."),
    short: t("开通日期", "Trial began"),
    stage: Stage::Tell,
    ask: Ask::Day { unknown: true },
    when: Chose("consent", "trial"),
    signpost: None,
    more: None,
};

const TRIAL_PRICE: Step = Step {
    id: "trial_price",
    joins: true,
    title: t("首期花了多少钱？", "What did the first period cost?"),
    help: t(
        "例如 0.01 元、9.9 元。免费试用就填 0。",
        "For example 0.01 or 9.9 yuan; 0 if it was free.",
    ),
    short: t("首期价格", "First price"),
    stage: Stage::Tell,
    ask: Ask::Money { unknown: true, zero: true },
    when: Chose("consent", "trial"),
    signpost: None,
    more: None,
};

const CANCEL_DAY: Step = Step {
    id: "cancel_day",
    joins: false,
    title: t("您是哪一天取消的？", "On which day did you cancel?"),
    help: t(
        "看取消成功的短信、页面或客服记录。",
        "See the message, the page or the chat that confirms it.",
    ),
    short: t("取消日期", "Cancelled on"),
    stage: Stage::Tell,
    ask: Ask::Day { unknown: true },
    when: Chose("consent", "after_cancel"),
    signpost: None,
    more: None,
};

const CONSENT: Step = Step {
    id: "consent",
    joins: false,
    title: t("哪一种最像您的情况？", "Which is closest to your case?"),
    help: t("选最像的一个。细节后面还会问。", "Choose the closest. Details come later."),
    short: t("情况", "What happened"),
    stage: Stage::Tell,
    ask: Ask::One(&[
        choice(
            "never_agreed",
            t("从没同意过，不知道怎么开通的", "I never agreed and do not know how it began"),
            NONE,
        ),
        choice(
            "trial",
            t(
                "试用或低价首月，后来按月扣",
                "A trial or a cheap first month became monthly charges",
            ),
            NONE,
        ),
        choice(
            "no_notice",
            t("知道开通过，但续费前没提醒", "I knew of it, but no notice came before the renewals"),
            NONE,
        ),
        choice("after_cancel", t("已经取消了，还在扣", "I cancelled, and it still charges"), NONE),
        choice("cannot_cancel", t("想取消，找不到、取消不了", "I want to cancel and cannot"), NONE),
        choice(
            "stolen",
            t("不是订阅，像是被人盗刷", "It is no subscription; it looks like theft"),
            NONE,
        ),
    ]),
    when: Always,
    signpost: Some(Signpost {
        when: Chose("consent", "stolen"),
        says: t(
            "像是盗刷的话，先冻结账户、止住损失，再从「账户疑似被盗」开始投诉。",
            "If it looks like theft, freeze the account first. Then start from 「账户疑似被盗」 (account stolen).",
        ),
        to: To::Problem("account_stolen"),
    }),
    more: None,
};

const WHAT_FOR: Step = Step {
    id: "what_for",
    joins: false,
    title: t("扣的是什么服务的钱？", "Which service is it for?"),
    help: t(
        "照账单或会员页上的名字写，例如某某视频会员。",
        "As the bill or the membership page names it, for example a video membership.",
    ),
    short: t("服务名称", "Service"),
    stage: Stage::Tell,
    ask: Ask::Line { unknown: true, theirs: false },
    when: Always,
    signpost: None,
    more: None,
};

const NOTIFIED: Step = Step {
    id: "notified",
    joins: false,
    title: t("每次扣款之前，收到过提醒吗？", "Did a notice come before the charges?"),
    help: t(
        "说的是扣款之前。扣完才来的通知不算。",
        "Before the charge. A message after it does not count.",
    ),
    short: t("扣款前提醒", "Notice before charging"),
    stage: Stage::Payments,
    ask: Ask::One(&[
        choice("never", t("一次都没有", "Never"), NONE),
        choice("sometimes", t("有几次有", "Sometimes"), NONE),
        choice("always", t("每次都有", "Every time"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "翻一翻短信和 App 消息。法律要求续费前以显著方式提醒，但没有规定提前几天。网上说「提前五日」的是旧规定。另据《互联网平台价格行为规则》，2026 年 4 月 10 日起，每次扣款前都要提醒时间、金额和取消办法，请到官方页面核对。",
        "Look through your messages. The law asks for a prominent notice before each renewal but names no number of days. Texts that speak of five days quote an older rule. By the Rules on Pricing of Internet Platforms, each charge since 10 April 2026 has to be announced with its time, amount and the way to cancel; please check on the official page.",
    )),
};

const USED: Step = Step {
    id: "used",
    joins: false,
    title: t("被扣款的这段时间，用过这项服务吗？", "Did you use the service in that time?"),
    help: t(
        "请如实选。用过也能投诉，要求会不一样。",
        "Please be truthful. You may complain either way; the demands differ.",
    ),
    short: t("是否用过", "Used"),
    stage: Stage::Payments,
    ask: Ask::One(&[
        choice("no", t("没有用过", "No"), NONE),
        choice("little", t("用过几次", "A few times"), NONE),
        choice("yes", t("一直在用", "Yes, regularly"), NONE),
        choice("unknown", t("记不清", "I do not remember"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: None,
};

const CANCELLED: Step = Step {
    id: "cancelled",
    joins: false,
    title: t("现在关掉自动扣款了吗？", "Is the authorisation cancelled now?"),
    help: t(
        "没关的话：先把授权页拍下来，再关。",
        "If not: photograph the page first, then cancel.",
    ),
    short: t("是否已取消", "Cancelled"),
    stage: Stage::Before,
    ask: Ask::One(&[
        choice("not_yet", t("还没有", "Not yet"), NONE),
        choice("done", t("已经关掉", "Yes"), NONE),
        choice("cannot", t("关不掉", "It cannot be cancelled"), NONE),
        choice("unknown", t("不知道", "I do not know"), NONE),
    ]),
    when: Always,
    signpost: None,
    more: Some(t(
        "支付宝：我的 → 设置 → 支付设置 → 免密支付/自动扣款。微信：我 → 服务 → 钱包 → 支付设置 → 自动续费。苹果：设置 → Apple ID → 订阅。菜单会变，找不到就在该 App 里搜索「自动扣款」「扣费服务」或「自动续费」。",
        "Alipay: 我的 → 设置 → 支付设置 → 免密支付/自动扣款. WeChat: 我 → 服务 → 钱包 → 支付设置 → 自动续费. Apple: 设置 → Apple ID → 订阅. Menus move: otherwise search the app for 「自动扣款」, 「扣费服务」 or 「自动续费」.",
    )),
};

const SELLER: Step = Step {
    id: "seller",
    joins: false,
    title: t("收钱的商家，公司全称是什么？", "What is the full name of the seller's company?"),
    help: t(
        "找不到就选「找不到」。后面会写上要求平台提供。",
        "If you cannot find it, say so. The letter will then ask for it.",
    ),
    short: t("商家全称", "Seller"),
    stage: Stage::Demands,
    ask: Ask::Line { unknown: true, theirs: false },
    when: Always,
    signpost: None,
    more: Some(t(
        "在商家的 App、网店或小程序里搜索「营业执照」「主体信息」或「关于我们」，页面上有公司全称和地址。发票上的销售方也是。还找不到，就从账单那一笔进去投诉，并要求平台提供商家的真实名称、地址和有效联系方式。",
        "In the seller's app, shop or mini-program look for 「营业执照」, 「主体信息」 or 「关于我们」: the page gives the company and its address. An invoice names it too. Failing that, complain from the entry in the bill and ask the platform for the seller's true name, address and contact details.",
    )),
};

const DEMAND_OPTIONS: &[Choice] = &[
    choice(
        "refund_all",
        t("退还有争议的全部款项", "Refund all disputed charges"),
        t("没同意、没提醒、没用过", "Not agreed, not announced, not used"),
    ),
    Choice {
        when: Not(&Chose("used", "no")),
        ..choice(
            "refund_unused",
            t("退还没有用到的部分", "Refund the part not used"),
            t("用过一部分时", "If part of it was used"),
        )
    },
    Choice {
        when: Not(&Chose("cancelled", "done")),
        ..choice(
            "cancel",
            t("停止扣款，取消自动续费", "Stop charging and cancel the renewal"),
            NONE,
        )
    },
    choice("unbind", t("删除扣款授权，并给我证明", "Delete the authorisation and prove it"), NONE),
    choice(
        "proof",
        t("拿出我同意开通的证据", "Show the proof that I agreed"),
        t("开通时间、方式、当时的页面", "When, how, and the page then shown"),
    ),
    RECORDS,
    WRITTEN,
];

const DEMANDS: Step = Step {
    id: "demands",
    joins: false,
    title: t("您想要什么结果？", "What do you want?"),
    help: t(
        "可以选几个。选能算清楚、说得出理由的。",
        "Choose as many as apply. Ask for what can be calculated and has a ground.",
    ),
    short: t("您的要求", "What you want"),
    stage: Stage::Demands,
    ask: Ask::Many(DEMAND_OPTIONS),
    when: Always,
    signpost: None,
    more: Some(t(
        "没有人能保证退款。要求写得越具体，越容易办。不要写威胁的话。",
        "Nobody can promise a refund. The more exact the demand, the easier it is to meet. No threats.",
    )),
};

const UNUSED: Step = Step {
    id: "unused",
    joins: false,
    title: t("没有用到的部分是多少钱？", "How much is the part that was not used?"),
    help: t(
        "例如一年的会员用了 3 个月，就按剩下 9 个月算。算不出就选「找不到、不知道」。",
        "For a year of which 3 months were used, take the other 9 months. If you cannot work it out, say so.",
    ),
    short: t("没用到的部分", "Part not used"),
    stage: Stage::Payments,
    ask: Ask::Money { unknown: true, zero: false },
    when: ChoseAny("used", &["little", "yes"]),
    signpost: None,
    more: None,
};

/// Who has the money or the contract, and who sees to it that they answer; a bank only where it shows the charge.
const REFUNDERS: &[Receiver] = &[Platform, Clearing, Merchant, Store, Telecom, Market, Pboc];

/// Who can stop the charging.
const STOPPERS: &[Receiver] =
    &[Platform, Clearing, Bank, Merchant, Store, Telecom, Market, Pboc, Nfra];

const REFUND_ALL: Text = t(
    "退还有争议的扣款 {count} 笔中尚未退回的 {open}（{open_upper}）。",
    "Refund what is still missing of the {count} disputed charges: {open}.",
);
const BOTH_REFUNDS: Condition =
    All(&[Chose("demands", "refund_all"), Chose("demands", "refund_unused")]);

const DEMAND_LINES: &[Demand] = &[
    Demand { id: "refund_all", to: REFUNDERS, when: OpenAtLeast(1), text: REFUND_ALL },
    Demand {
        id: "refund_all",
        to: &[Bank, Nfra],
        when: All(&[OpenAtLeast(1), BANK_CHARGED]),
        text: REFUND_ALL,
    },
    Demand {
        id: "refund_unused",
        to: REFUNDERS,
        when: All(&[Not(&BOTH_REFUNDS), Known("unused")]),
        text: t(
            "按实际使用情况，退还没有用到的部分 {unused}。",
            "Refund the part that was not used: {unused}.",
        ),
    },
    Demand {
        id: "refund_unused",
        to: REFUNDERS,
        when: All(&[Not(&BOTH_REFUNDS), Not(&Known("unused"))]),
        text: t(
            "按实际使用情况，退还没有用到的部分，并写明计算方法。",
            "Refund the part that was not used, and show how it was calculated.",
        ),
    },
    Demand {
        id: "refund_unused",
        to: REFUNDERS,
        when: All(&[BOTH_REFUNDS, Known("unused")]),
        text: t(
            "不能全部退还的，至少退还没有用到的部分 {unused}，并说明理由。",
            "If not all is refunded, at least the part that was not used, {unused}, with reasons.",
        ),
    },
    Demand {
        id: "refund_unused",
        to: REFUNDERS,
        when: All(&[BOTH_REFUNDS, Not(&Known("unused"))]),
        text: t(
            "不能全部退还的，至少退还没有用到的部分，写明计算方法和理由。",
            "If not all is refunded, at least the part that was not used; show how it was calculated, with reasons.",
        ),
    },
    Demand {
        id: "cancel",
        to: STOPPERS,
        when: Not(&Chose("cancelled", "done")),
        text: t(
            "立即停止扣款，取消自动续费，不收取费用。",
            "Stop charging at once and cancel the renewal, without a fee.",
        ),
    },
    Demand {
        id: "unbind",
        to: STOPPERS,
        when: Not(&Chose("cancelled", "done")),
        text: t(
            "删除本人账户上的这项扣款授权，并书面告知删除时间。",
            "Delete this authorisation from my account and tell me in writing when it was done.",
        ),
    },
    Demand {
        id: "unbind",
        to: STOPPERS,
        when: Chose("cancelled", "done"),
        text: t(
            "确认这项扣款授权已经删除，不会再扣款，并书面告知删除时间。",
            "Confirm in writing that the authorisation is deleted and since when, and that nothing more will be charged.",
        ),
    },
    Demand {
        id: "proof",
        to: REFUNDERS,
        when: Always,
        text: t(
            "提供本人同意开通的记录：时间、方式和当时展示的页面。",
            "Produce the record of my consent: when, how, and the page then shown.",
        ),
    },
    Demand {
        id: "proof",
        to: &[Bank, Nfra],
        when: Always,
        text: t(
            "说明每笔扣款由谁发起、依据什么授权、由谁验证。",
            "State for each charge who ordered it, on which authority, and who verified it.",
        ),
    },
    Demand {
        id: "",
        to: &[Platform, Clearing, Store, Telecom],
        when: Unsure("seller"),
        text: t(
            "提供收款商家的真实名称、地址和有效联系方式。",
            "Give me the true name, the address and working contact details of the seller that was paid.",
        ),
    },
    Demand {
        id: "",
        to: &[Merchant],
        when: Unsure("seller"),
        text: t(
            "在答复中写明贵公司的全称、地址和联系方式。",
            "State your company's full name, address and contact details in your answer.",
        ),
    },
    Demand {
        id: "",
        to: &[Bank, Nfra],
        when: Any(&[Chose("shown_by", "unknown"), Chose("funding", "unknown")]),
        text: t(
            "查明每笔扣款经过了哪家支付机构、付给了谁，并书面告知。",
            "Find out which payment institution each charge passed and who received it, and tell me in writing.",
        ),
    },
    RECORDS_LINE,
    WRITTEN_LINE,
    WRITTEN_ABOVE,
];

const FACTS: &[Sentence] = &[
    Sentence {
        to: &[],
        when: Chose("consent", "never_agreed"),
        text: t(
            "本人没有同意过开通自动续费，也不知道是怎么开通的。",
            "I never agreed to an automatic renewal and do not know how it was set up.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("consent", "stolen"),
        text: t("本人没有办理过这项订阅。", "I did not take out this subscription."),
    },
    Sentence {
        to: &[],
        when: Chose("consent", "trial"),
        text: t(
            "本人当初参加的是试用或者低价首月，之后被按期扣款。",
            "I took a trial or a cheap first month; after that I was charged period after period.",
        ),
    },
    Sentence {
        to: &[],
        when: Known("trial_day"),
        text: t("开通试用的日期是 {trial_day}。", "The trial began on {trial_day}."),
    },
    Sentence {
        to: &[],
        when: Known("trial_price"),
        text: t("首期价格是 {trial_price}。", "The first period cost {trial_price}."),
    },
    Sentence {
        to: &[],
        when: Chose("consent", "no_notice"),
        text: t("本人知道开通过这项服务。", "I knew that I had taken out the service."),
    },
    Sentence {
        to: &[],
        when: Chose("consent", "after_cancel"),
        text: t(
            "本人取消过这项服务，取消之后仍被扣款。",
            "I had cancelled the service and was charged all the same.",
        ),
    },
    Sentence {
        to: &[],
        when: Known("cancel_day"),
        text: t("取消的日期是 {cancel_day}。", "I cancelled on {cancel_day}."),
    },
    Sentence {
        to: &[],
        when: Chose("consent", "cannot_cancel"),
        text: t(
            "本人要取消这项服务，但是找不到取消的入口，或者取消不了。",
            "I want to cancel the service and either find no way or cannot complete it.",
        ),
    },
    Sentence {
        to: &[],
        when: Known("what_for"),
        text: t("扣款对应的服务是：{what_for}。", "The charges are for: {what_for}."),
    },
    Sentence {
        to: &[],
        when: DisputedAtLeast(2),
        text: t(
            "{period}，共有 {count} 笔扣款有争议，合计 {total}（{total_upper}）。",
            "{period}: {count} charges are in dispute, {total} in all.",
        ),
    },
    Sentence {
        to: &[],
        when: Not(&DisputedAtLeast(2)),
        text: t(
            "{first_day} 有一笔扣款有争议，金额 {total}（{total_upper}）。",
            "One charge of {first_day} is in dispute: {total}.",
        ),
    },
    Sentence {
        to: &[],
        when: Not(&Chose("shown_by", "unknown")),
        text: t("这些扣款显示在：{shown_by}。", "The charges appear in: {shown_by}."),
    },
    Sentence {
        to: &[],
        when: All(&[Known("funding"), Not(&Chose("funding", "unknown"))]),
        text: t("付款方式是：{funding}。", "The money came from: {funding}."),
    },
    Sentence {
        to: &[],
        when: Chose("notified", "never"),
        text: t(
            "每次扣款之前，本人都没有收到提醒。",
            "No notice reached me before any of the charges.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("notified", "sometimes"),
        text: t(
            "只有部分扣款在事前提醒过本人。",
            "Only some of the charges were announced to me beforehand.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("used", "no"),
        text: t(
            "在扣款期间，本人没有使用过这项服务。",
            "I did not use the service in the time charged for.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("used", "little"),
        text: t(
            "在扣款期间，本人只用过几次这项服务。",
            "I used the service only a few times in the time charged for.",
        ),
    },
    Sentence {
        to: &[],
        when: Known("noticed"),
        text: t("本人于 {noticed} 发现扣款。", "I noticed the charges on {noticed}."),
    },
    Sentence {
        to: &[],
        when: Chose("cancelled", "done"),
        text: t("现在，本人已经关闭这项自动扣款。", "I have now cancelled the authorisation."),
    },
    Sentence {
        to: &[],
        when: ChoseAny("cancelled", &["not_yet", "unknown"]),
        text: t(
            "到写这封信时，账户里的扣款授权还没有关闭。",
            "The authorisation in the account is not cancelled as I write.",
        ),
    },
    Sentence {
        to: &[],
        when: Chose("cancelled", "cannot"),
        text: t(
            "本人尝试关闭这项自动扣款，没有成功。",
            "I tried to cancel the authorisation and did not succeed.",
        ),
    },
];

const BASES: &[Basis] = &[
    Basis {
        source: "CPR-10",
        to: &[Merchant, Market, Telecom],
        when: Not(&Any(&[Chose("consent", "cannot_cancel"), Chose("notified", "always")])),
        says: t(
            "自动续费应当在消费者接受服务前和续费日期前，以显著方式提请注意。",
            "auto-renewal has to be pointed out prominently before the service is accepted and before each renewal.",
        ),
    },
    Basis {
        source: "NTM-18",
        to: &[Merchant, Market, Store],
        when: Always,
        says: t(
            "服务期间应当提供显著、简便、随时可用的取消选项，不得收取不合理费用。",
            "a prominent and simple way to cancel at any time has to be offered, without unreasonable fees.",
        ),
    },
    Basis {
        source: "ECL-57",
        to: PAYERS,
        when: ChoseAny("consent", &["never_agreed", "after_cancel", "stolen"]),
        says: t(
            "未经授权的支付造成的损失，由支付服务提供者承担；能证明是用户过错的除外。",
            "loss from an unauthorised payment falls on the payment provider unless it proves the user's fault.",
        ),
    },
    Basis {
        source: "PIR-35",
        to: &[Platform, Pboc],
        when: LICENSED,
        says: t(
            "支付机构应当及时妥善处理与用户的争议。",
            "a payment institution has to deal with its users' disputes promptly and properly.",
        ),
    },
    Basis {
        source: "ECL-53",
        to: PAYERS,
        when: Chose("demands", "records"),
        says: t(
            "支付服务提供者应当免费提供最近三年的交易记录。",
            "the payment provider has to give the records of the last three years free of charge.",
        ),
    },
    Basis {
        source: "CPL-44",
        to: &[Store],
        when: Unsure("seller"),
        says: t(
            "平台应当能提供销售者的真实名称、地址和有效联系方式。",
            "a platform has to be able to give the seller's true name, address and contact details.",
        ),
    },
];

const AUTHORISATION: Item = Item {
    id: "authorisation",
    name: t("扣款授权页截图（取消之前拍）", "The page of the authorisation, before you cancel"),
    why: t("扣款授权给了谁、哪天开通、多少钱一次", "who was authorised, since when, for how much"),
    source: "",
    how: &[
        (
            Chose("shown_by", "alipay"),
            t(
                "支付宝：我的 → 设置 → 支付设置 → 免密支付/自动扣款，点进这一项截图。",
                "Alipay: 我的 → 设置 → 支付设置 → 免密支付/自动扣款; open the entry and capture it.",
            ),
        ),
        (
            Chose("shown_by", "wechat"),
            t(
                "微信：我 → 服务 → 钱包 → 支付设置 → 自动续费，点进这一项截图。",
                "WeChat: 我 → 服务 → 钱包 → 支付设置 → 自动续费; open the entry and capture it.",
            ),
        ),
        (
            Chose("store", "apple"),
            t("苹果：设置 → Apple ID → 订阅。", "Apple: 设置 → Apple ID → 订阅."),
        ),
        (
            Always,
            t(
                "菜单会变。找不到就在该 App 里搜索「自动扣款」「扣费服务」或「自动续费」。拍完再关。",
                "Menus move: otherwise search the app for 「自动扣款」, 「扣费服务」 or 「自动续费」. Capture first, then cancel.",
            ),
        ),
    ],
    holder: t("钱包或应用商店", "the wallet or the app store"),
    held_by: &[Platform, Clearing, Store, Telecom],
    demand: t(
        "请提供本人账户上这项扣款授权的开通时间、方式和协议。",
        "Please provide the time, the way and the agreement by which this authorisation was set up on my account.",
    ),
    necessary: true,
    fades: 0,
    group: 1,
    when: Not(&Any(&[Chose("shown_by", "carrier"), Chose("cancelled", "done")])),
};

const CANCEL_PROOF: Item = Item {
    id: "cancel_proof",
    name: t("取消成功、或取消不了的录屏", "A recording of the cancellation, or of its failure"),
    why: t("已经取消，或者想取消而取消不了", "that you cancelled, or tried to and could not"),
    source: "NTM-18",
    how: &[(
        Always,
        t(
            "打开手机录屏，从点开 App 录到出现结果，一次录完。",
            "Start the phone's screen recorder and record from opening the app to the result, in one take.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    necessary: false,
    fades: 1,
    group: 4,
    when: Always,
};

const SIGN_UP: Item = Item {
    id: "sign_up",
    name: t("当初开通的页面和首期价格", "The sign-up page and the first price"),
    why: t("开通时有没有写明会自动续费、多少钱", "whether the renewal and its price were stated"),
    source: "CPR-10",
    how: &[(
        Always,
        t(
            "广告、活动页、开通页，能找到的都截图。活动结束就看不到了。",
            "Capture every advertisement and sign-up page you can still find. They vanish when the offer ends.",
        ),
    )],
    holder: t("商家", "The seller"),
    held_by: &[Merchant, Store],
    demand: t(
        "请提供本人开通时展示的页面和本人同意的记录。",
        "Please provide the page shown when I signed up and the record of my consent.",
    ),
    necessary: false,
    fades: 1,
    group: 4,
    when: Not(&Chose("consent", "never_agreed")),
};
