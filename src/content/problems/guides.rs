//! The problem types whose journey is not built yet: what to do first, and nothing that leads nowhere.

use crate::domain::problem::{Body, Problem};
use crate::text::{Text, t};

const RECORDS: Text = t(
    "把账单里的这笔截图：时间、金额、收款方、单号都要看得到。",
    "Capture the entry in the bill with its time, amount, payee and order number.",
);
const TICKET: Text = t(
    "先找对方客服，要一个工单号，记下时间。",
    "Tell their service first, ask for a ticket number, and note the time.",
);

/// 虚假交易、被骗转账.
pub const SCAM: Problem = Problem {
    id: "scam",
    name: t("虚假交易、被骗转账", "Scammed into paying"),
    mark: "骗",
    line: t("钱转给了骗子", "The money went to a fraudster"),
    body: Body::Guide(
        &[
            t(
                "先打 110，说「电信诈骗，请求紧急止付」。再告诉银行或钱包。",
                "Call 110 first and say 「电信诈骗，请求紧急止付」 (telecom fraud, emergency stop-payment). Then tell the bank or wallet.",
            ),
            t(
                "准备好：对方账号、户名、金额、时间。念给民警听。",
                "Have ready: their account, its name, the amount, the time. Read them out.",
            ),
            t(
                "聊天、链接、来电都留着，别删。要受案回执。",
                "Keep the chats, links and calls. Ask for the receipt (受案回执).",
            ),
            t(
                "说能帮您追回钱、要先交费的，是另一个骗局。",
                "Whoever offers to recover the money for a fee is another fraud.",
            ),
        ],
        "110",
    ),
};

/// 商品或服务没按约定.
pub const NOT_AS_AGREED: Problem = Problem {
    id: "not_as_agreed",
    name: t("商品或服务没按约定", "Not as agreed"),
    mark: "约",
    line: t("货不对，服务没兑现", "Goods or service not as promised"),
    body: Body::Guide(
        &[
            TICKET,
            RECORDS,
            t(
                "留好订单、商品页、聊天、发票。商家说过的话要截图。",
                "Keep the order, the product page, the chat and the invoice. Capture what the seller promised.",
            ),
            t(
                "商家不办，在账单里投诉这笔订单，或找 12315。它调解，不判决。",
                "If the seller refuses, complain about the order in the bill, or turn to 12315. It mediates; it does not judge.",
            ),
        ],
        "",
    ),
};

/// 金额不对、付错人、重复扣款.
pub const WRONG_AMOUNT: Problem = Problem {
    id: "wrong_amount",
    name: t("金额不对、付错人、重复扣款", "Wrong amount or payee"),
    mark: "错",
    line: t("多付了，或付给了别人", "Paid too much, twice, or to the wrong person"),
    body: Body::Guide(
        &[
            t(
                "付错了人：马上在账单里联系收款方，请对方退回，留下聊天。",
                "Wrong payee: contact them from the bill at once, ask for the money back and keep the chat.",
            ),
            t(
                "多扣、重复扣：找客服要求核对，把两笔都截图。",
                "Charged too much or twice: ask the service to check, and capture both entries.",
            ),
            RECORDS,
            TICKET,
        ],
        "",
    ),
};

/// 付款失败、扣款未到账.
pub const PAYMENT_FAILED: Problem = Problem {
    id: "payment_failed",
    name: t("付款失败、扣款未到账", "Payment failed"),
    mark: "败",
    line: t("扣了钱，对方没收到", "Money taken, but not received"),
    body: Body::Guide(
        &[
            t(
                "先别重复付。看账单里这笔是成功、失败，还是处理中。",
                "Do not pay again yet. See whether the bill says done, failed or pending.",
            ),
            t("网络不好就换个网络再查。", "If the network is poor, change it and look again."),
            RECORDS,
            TICKET,
        ],
        "",
    ),
};

/// 账户信息被改.
pub const ACCOUNT_TAMPERED: Problem = Problem {
    id: "account_tampered",
    name: t("账户信息被改", "Account details changed"),
    mark: "改",
    line: t("手机号或绑定的卡被换", "Phone number or card replaced"),
    body: Body::Guide(
        &[
            t(
                "马上冻结账户，用干净的设备改密码。",
                "Freeze the account at once and change the password on a clean device.",
            ),
            t(
                "把改动前后的页面、通知短信截图。",
                "Capture the pages before and after, and the messages.",
            ),
            t(
                "要求提供改动记录：改了什么、什么时间、什么设备、怎么验证的。",
                "Ask for the change log: what, when, from which device, with which verification.",
            ),
            t("钱已经动了，打 110。", "If money has moved, call 110."),
        ],
        "110",
    ),
};

/// 平台收费有争议.
pub const DISPUTED_CHARGE: Problem = Problem {
    id: "disputed_charge",
    name: t("平台收费有争议", "Disputed fee"),
    mark: "费",
    line: t("手续费、服务费说不清", "A fee that nobody explained"),
    body: Body::Guide(
        &[
            t(
                "问清依据：哪条规则、哪一版、怎么算的，请对方书面写。",
                "Ask for the ground in writing: which rule, which version, how calculated.",
            ),
            t(
                "把收费页、规则页、点击过程录屏。",
                "Record the fee page, the rule page and the way you clicked.",
            ),
            RECORDS,
            TICKET,
        ],
        "",
    ),
};
