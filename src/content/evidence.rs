//! The evidence that more than one problem type needs, in all four groups of the source document.

use super::steps::{BANK_TOUCHED, BY_WALLET, NONE, REPORTED};
use crate::domain::condition::Condition::{Always, Any, Chose, ChoseAny, Known, Not, TriedAny};
use crate::domain::evidence::Item;
use crate::domain::letter::Receiver::{
    Bank, Clearing, Marketplace, Merchant, Platform, Police, Store, Telecom,
};
use crate::text::{Text, t};

/// Said where no menu path is known for certain.
pub const SEARCH_BILL: Text = t(
    "在该 App 里搜索「账单」，找到这笔，点进详情。",
    "Search for 「账单」 (bill) inside the app, find the entry and open its details.",
);
const WECHAT_BILL: Text = t(
    "微信：我 → 服务 → 钱包 → 账单，点这一笔看详情。菜单可能会变，找不到就搜「账单」。",
    "WeChat: 我 → 服务 → 钱包 → 账单, then open the entry. Menus move: if it is not there, search for 「账单」.",
);
const ALIPAY_BILL: Text =
    t("支付宝：搜索「账单」，点这一笔看详情。", "Alipay: search for 「账单」 and open the entry.");

/// The bill entries, uncropped.
pub const BILL: Item = Item {
    id: "bill",
    name: t("每笔扣款的账单详情截图", "Screenshots of each charge in the bill"),
    why: t(
        "扣款的时间、金额、收款方和单号",
        "the time, the amount, the payee and the order numbers",
    ),
    proves: t("扣款的时间、金额和收款方", "when, how much and to whom was charged"),
    source: "ECL-53",
    how: &[
        (Chose("shown_by", "wechat"), WECHAT_BILL),
        (Chose("shown_by", "alipay"), ALIPAY_BILL),
        (
            Chose("shown_by", "bank"),
            t(
                "银行 App 里搜索「交易明细」，点这一笔。",
                "In the bank's app search for 「交易明细」 (transactions) and open the entry.",
            ),
        ),
        (
            Any(&[
                Chose("shown_by", "unionpay"),
                Chose("shown_by", "other_wallet"),
                Chose("shown_by", "ecny"),
                Chose("shown_by", "app_store"),
            ]),
            SEARCH_BILL,
        ),
        (
            Chose("shown_by", "unknown"),
            t(
                "打开常用的钱包，搜「账单」，按日期和金额找。再看银行流水：「对方户名」「摘要」会写钱经过了谁。",
                "Open the wallets you use, search for 「账单」 (bill) and look for day and amount. Then the bank's statement: 「对方户名」 and 「摘要」 name who was in between.",
            ),
        ),
        (
            Chose("shown_by", "carrier"),
            t(
                "在运营商 App 里搜索「账单」或「增值业务」。",
                "In the operator's app search for 「账单」 (bill) or 「增值业务」 (added services).",
            ),
        ),
        (
            Always,
            t(
                "截全屏，不裁剪，带上手机顶部的时间。",
                "Take the whole screen, uncropped, with the clock at the top.",
            ),
        ),
    ],
    holder: t("钱包或银行", "the wallet or the bank"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供上列交易的明细：时间、金额、收款方全称和单号。",
        "Please provide the details of each payment listed: time, amount, the payee in full and the order numbers.",
    ),
    demanded_by: &[],
    necessary: true,
    fades: 4,
    group: 1,
    when: Always,
};

/// The exported statement.
pub const STATEMENT: Item = Item {
    id: "statement",
    name: t("盖电子章的交易流水（PDF）", "The statement as a PDF, with the electronic seal"),
    why: t("流水由机构出具，不是自己写的", "the payments as recorded by the institution itself"),
    proves: t("扣款已经从本人账户付出", "that the money left my account"),
    source: "ECL-53",
    how: &[
        (
            BY_WALLET,
            t(
                "在钱包里搜索「交易流水证明」，按日期导出 PDF。",
                "Search for 「交易流水证明」 (certified statement) in the wallet and export the days in question.",
            ),
        ),
        (
            BANK_TOUCHED,
            t(
                "在银行 App 里搜索「流水打印」，或到网点打印盖章。",
                "Search for 「流水打印」 (print statement) in the bank's app, or have it printed and sealed at a branch.",
            ),
        ),
        (
            Always,
            t("导出原文件，别只截图。", "Keep the exported file itself, not only a screenshot."),
        ),
    ],
    holder: t("钱包或银行", "the wallet or the bank"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供加盖电子印章的交易流水。",
        "Please provide the statement with your electronic seal.",
    ),
    demanded_by: &["records"],
    necessary: false,
    fades: 7,
    group: 1,
    when: Not(&Chose("shown_by", "carrier")),
};

/// Messages about the charges.
pub const NOTICES: Item = Item {
    id: "notices",
    name: t("扣款短信和消息通知", "The messages that announced the charges"),
    why: t("什么时候、由谁通知了扣款", "when and by whom the charge was announced"),
    proves: t("扣款通知的时间和发送人", "when the charges were announced, and by whom"),
    source: "ECL-56",
    how: &[(
        Always,
        t(
            "截图短信和 App 消息，要看得到发件人和时间。别删除。",
            "Take screenshots that show the sender and the time. Do not delete the messages.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 3,
    group: 1,
    when: Always,
};

/// Talks with the other side.
pub const CHATS: Item = Item {
    id: "chats",
    name: t("和客服、商家的聊天记录和邮件", "Chats and mails with the service or the seller"),
    why: t("已经找过对方，对方怎么答的", "that you told them, and what they answered"),
    proves: t("本人已经反映，以及对方的答复", "that I complained, and what was answered"),
    source: "EVID-14",
    how: &[(
        Always,
        t(
            "从第一句截到最后一句，要看得到对方名称。能导出就导出。",
            "Capture it from the first line to the last, with their name visible. Export it if you can.",
        ),
    )],
    holder: t("平台客服", "the platform's service"),
    held_by: &[Platform, Clearing, Bank, Merchant, Store, Marketplace, Telecom],
    demand: t(
        "请提供本人与客服的全部沟通记录。",
        "Please provide the full record of my contacts with the service.",
    ),
    demanded_by: &[],
    necessary: false,
    fades: 2,
    group: 2,
    when: TriedAny,
};

/// Notes of calls.
pub const CALLS: Item = Item {
    id: "calls",
    name: t("客服电话的记录", "Notes of calls to the service"),
    why: t("哪天打的、工单号多少、怎么答复的", "the day, the ticket number and the answer"),
    proves: t("本人来电的时间和答复", "when I called, and what was answered"),
    source: "",
    how: &[(
        Always,
        t(
            "记下号码、时间、客服工号、工单号。通话记录页也截图。",
            "Write down the number, the time, the agent's number and the ticket. Take a screenshot of the call list.",
        ),
    )],
    holder: t("平台或银行客服", "the service of the platform or bank"),
    held_by: &[Platform, Clearing, Bank, Merchant, Store, Marketplace, Telecom],
    demand: t(
        "请提供本人来电的录音和处理记录。",
        "Please provide the recording of my call and the record of how it was dealt with.",
    ),
    demanded_by: &[],
    necessary: false,
    fades: 1,
    group: 2,
    // Who has called nobody yet has no call to keep; an account is frozen by a call as well.
    when: Any(&[TriedAny, ChoseAny("frozen", &["yes", "some"])]),
};

/// When the service was first told.
pub const FIRST_NOTICE: Item = Item {
    id: "first_notice",
    name: t("第一次打客服的通话记录截图", "The call list with your first call to them"),
    why: t("哪天几点告诉了银行或钱包", "the day and the hour at which they were told"),
    proves: t("本人首次通知客服的时间", "when I first notified the service"),
    source: "ECL-57",
    how: &[(
        Always,
        t(
            "在手机通话记录里找到客服号码，截图。旧记录会被自动删掉。",
            "Find their number in the phone's call list and capture it. Old entries are deleted by the phone.",
        ),
    )],
    holder: t("银行或钱包", "the bank or the wallet"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请告知本人首次来电的时间和工单号。",
        "Please tell me when I first called, and the ticket number.",
    ),
    demanded_by: &[],
    necessary: true,
    fades: 2,
    group: 2,
    when: Any(&[TriedAny, ChoseAny("frozen", &["yes", "some"])]),
};

/// How the details may have been taken.
pub const SUSPICIOUS: Item = Item {
    id: "suspicious",
    name: t("可疑的短信、链接、来电、聊天", "Suspicious messages, links, calls and chats"),
    why: t("别人是怎么拿到信息的", "how the details may have been taken"),
    proves: t("个人信息可能泄露的经过", "how my details may have been obtained"),
    source: "EVID-14",
    how: &[(
        Always,
        t(
            "截图，带上号码、账号、网址和时间。别删除，别再点开链接。",
            "Capture them with numbers, accounts, addresses and times. Do not delete them; do not open the links again.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 1,
    group: 2,
    when: Not(&Chose("exposed", "none")),
};

/// That the account was frozen.
pub const LOSS_REPORT: Item = Item {
    id: "loss_report",
    name: t("冻结成功的短信、页面", "The message or page that confirms the freeze"),
    why: t("及时采取了冻结措施", "that the account was frozen in time"),
    proves: t("本人已经冻结账户", "that I had the account frozen"),
    source: "BCR-7",
    how: &[(
        Always,
        t(
            "截图办理成功的短信或页面。电话办的，记下时间和工单号。",
            "Capture the message or page that confirms it. If by phone, note the time and the ticket.",
        ),
    )],
    holder: t("银行或钱包", "the bank or the wallet"),
    held_by: &[Platform, Clearing, Bank],
    demand: t("请告知本人冻结账户的时间。", "Please tell me when I had the account frozen."),
    demanded_by: &[],
    necessary: true,
    fades: 3,
    group: 1,
    when: ChoseAny("frozen", &["yes", "some"]),
};

/// The receipt of the police.
pub const POLICE_RECEIPT: Item = Item {
    id: "police_receipt",
    name: t("公安的受案回执", "The receipt from the police"),
    why: t("已经报案，公安已经受理", "that you reported it and the police took it"),
    proves: t("本人已经报案", "that I reported the matter"),
    source: "MPSP-171",
    how: &[(
        Always,
        t(
            "报案时当场要。没给的，带身份证回派出所要。",
            "Ask for it when you report. If none was given, go back with your ID.",
        ),
    )],
    holder: t("公安机关", "the police"),
    held_by: &[Police],
    demand: NONE,
    demanded_by: &[],
    necessary: true,
    fades: 8,
    group: 1,
    when: REPORTED,
};

/// Logins and devices.
pub const LOGINS: Item = Item {
    id: "logins",
    name: t("登录记录和登录设备列表", "The login record and the list of devices"),
    why: t("谁、用什么设备登录过账户", "who used the account, on which device"),
    proves: t("账户的登录时间和登录设备", "when and on which devices the account was used"),
    source: "EVID-14",
    how: &[
        (
            BY_WALLET,
            t(
                "在钱包里搜索「登录设备」或「账号安全」，整页截图。先截图，再退出别的设备。",
                "Search for 「登录设备」 (devices) or 「账号安全」 (security) and capture the page. Capture first, then log the others out.",
            ),
        ),
        (
            Chose("shown_by", "bank"),
            t(
                "在银行 App 里搜索「登录记录」或「设备管理」，整页截图。",
                "Search for 「登录记录」 (logins) or 「设备管理」 (devices) in the bank's app and capture the page.",
            ),
        ),
        (
            Not(&Any(&[BY_WALLET, Chose("shown_by", "bank")])),
            t(
                "在该账户的设置里搜索「登录设备」或「账号安全」，整页截图。先截图，再退出别的设备。",
                "Search the account's settings for 「登录设备」 (devices) or 「账号安全」 (security) and capture the page. Capture first, then log the others out.",
            ),
        ),
    ],
    holder: t("钱包或银行", "the wallet or the bank"),
    held_by: &[Platform, Clearing, Bank],
    demand: t(
        "请提供有争议的交易的设备、网络地址和验证方式记录。",
        "Please provide the device, network address and verification records of each disputed payment.",
    ),
    demanded_by: &["logs"],
    necessary: true,
    fades: 1,
    group: 3,
    when: Always,
};

/// The same where it helps but is not at issue.
pub const LOGINS_HELPFUL: Item = Item { necessary: false, fades: 6, demand: NONE, ..LOGINS };

/// The phone itself.
pub const DEVICE: Item = Item {
    id: "device",
    name: t("手机型号和系统版本", "Model and system version of the phone"),
    why: t("自己的设备，好和对方的设备记录比对", "your own device, to compare with their record"),
    proves: t("本人使用的设备", "the device that I use"),
    source: "",
    how: &[(
        Always,
        t(
            "手机设置里搜索「关于手机」或「关于本机」，截图。手机别恢复出厂设置。",
            "Search for 「关于手机」 (about phone) in the phone's settings and capture it. Do not reset the phone.",
        ),
    )],
    holder: NONE,
    held_by: &[],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 5,
    group: 3,
    when: Always,
};

/// The order.
pub const ORDER: Item = Item {
    id: "order",
    name: t("订单、订阅详情页", "The page of the order or subscription"),
    why: t("买的是什么、价格和期限怎么写的", "what was sold, at which price, for how long"),
    proves: t("服务的内容、价格和期限", "what was sold, at which price and for how long"),
    source: "",
    how: &[
        (
            Chose("store", "apple"),
            t(
                "苹果：设置 → Apple ID → 订阅。菜单可能会变，找不到就搜「订阅」。",
                "Apple: 设置 → Apple ID → 订阅. Menus move: search for 「订阅」 (subscriptions).",
            ),
        ),
        (
            Always,
            t(
                "在卖服务的 App 里搜索「会员」「订阅」或「订单」，整页截图。",
                "In the seller's app search for 「会员」, 「订阅」 or 「订单」 and capture the page.",
            ),
        ),
    ],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store, Marketplace],
    demand: t(
        "请提供本人的订单和开通记录，包括时间、方式和当时展示的页面。",
        "Please provide my order and sign-up record, with the time, the way and the page then shown.",
    ),
    demanded_by: &["proof"],
    necessary: false,
    fades: 3,
    group: 4,
    when: Always,
};

/// The order, where it is no subscription.
pub const PURCHASE: Item = Item {
    id: "purchase",
    name: t("订单详情页", "The page of the order"),
    why: t(
        "买的是什么、价格和付款状态怎么写的",
        "what was bought, the price, and whether it counts as paid",
    ),
    proves: t("订单的内容、价格和付款状态", "what was ordered, the price and its payment status"),
    how: &[(
        Always,
        t(
            "在下单的 App 里搜索「订单」，点开这一单，整页截图。",
            "Search the app for 「订单」 (orders), open this one and capture the whole page.",
        ),
    )],
    demand: t(
        "请提供本人这笔订单的记录：时间、价格和付款状态。",
        "Please provide the record of this order: time, price and payment status.",
    ),
    demanded_by: &[],
    ..ORDER
};

/// Invoices.
pub const INVOICE: Item = Item {
    id: "invoice",
    name: t("发票或收据", "Invoice or receipt"),
    why: t("收钱的公司全称", "the full name of the company that took the money"),
    proves: t("收款公司的名称", "the name of the company that was paid"),
    source: "",
    how: &[(
        Always,
        t(
            "在订单页找「开发票」。发票上的销售方就是公司全称。",
            "Look for 「开发票」 (invoice) on the order page. It names the company in full.",
        ),
    )],
    holder: t("商家", "the seller"),
    held_by: &[Merchant, Store],
    demand: NONE,
    demanded_by: &[],
    necessary: false,
    fades: 8,
    group: 4,
    when: Always,
};

/// Who the seller is.
pub const LICENCE: Item = Item {
    id: "licence",
    name: t("商家营业执照页截图", "The page with the seller's business licence"),
    why: t("被投诉的是哪家公司、在哪里", "which company it is, and where"),
    proves: t("商家的名称和地址", "the name and the address of the seller"),
    source: "NTM-12",
    how: &[(
        Always,
        t(
            "在商家 App、网店或小程序里搜索「营业执照」「主体信息」或「关于我们」。",
            "In the seller's app, shop or mini-program look for 「营业执照」, 「主体信息」 or 「关于我们」.",
        ),
    )],
    holder: t("平台", "the platform"),
    held_by: &[Platform, Store, Marketplace],
    demand: t(
        "请提供收款商家的真实名称、地址和有效联系方式。",
        "Please give me the true name, the address and working contact details of the seller that was paid.",
    ),
    demanded_by: &["seller"],
    necessary: false,
    fades: 6,
    group: 4,
    when: Not(&Known("seller")),
};
