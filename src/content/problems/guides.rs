//! The problem types whose journey is not built yet: what to do first, and nothing that leads nowhere.

use crate::domain::problem::{Body, Problem};
use crate::text::{Text, t};

const RECORDS: Text = t(
    "把账单里的这笔截图：时间、金额、收款方、单号都要看得到。",
    "Take a screenshot of the entry in your bill, with its time, amount, payee and order number.",
);
const REGULATORS: Text = t(
    "客服不办：钱包的事打 12363，银行的事打 12378，商家和平台的事打 12315。它们转办和调解，不判决。",
    "If they do not help: call 12363 about a wallet, 12378 about a bank, 12315 about a seller or platform. They forward and mediate; they do not judge.",
);

/// 商品或服务没按约定.
pub const NOT_AS_AGREED: Problem = Problem {
    id: "not_as_agreed",
    name: t("商品或服务没按约定", "Not as agreed"),
    mark: "约",
    line: t("货不对，服务没兑现", "Goods or service not as promised"),
    body: Body::Guide {
        lines: &[
            t(
                "先找商家客服，说清要退款、换货还是补做。要一个工单号，记下时间。",
                "First contact the seller's customer service and say what you want: a refund, a replacement or the service itself. Ask for a ticket number and note the time.",
            ),
            RECORDS,
            t(
                "留好订单、商品页、聊天、发票。商家说过的话要截图。",
                "Keep the order, the product page, the chat and the invoice. Take screenshots of what the seller promised.",
            ),
            t(
                "商家不办，在账单里投诉这笔订单，或找 12315。它调解，不判决。",
                "If the seller refuses, complain about the order from your bill, or turn to 12315. It mediates; it does not judge.",
            ),
        ],
        call: "",
        urgent: false,
    },
};

/// 平台收费有争议.
pub const DISPUTED_CHARGE: Problem = Problem {
    id: "disputed_charge",
    name: t("平台收费有争议", "Disputed fee"),
    mark: "费",
    line: t("手续费、服务费说不清", "A fee that nobody explained"),
    body: Body::Guide {
        lines: &[
            t(
                "先找收费那一家的客服，要一个工单号，记下时间。",
                "First contact the service that charged the fee. Ask for a ticket number and note the time.",
            ),
            t(
                "问清依据：哪条规则、哪一版、怎么算的，请对方书面写。",
                "Ask for the grounds in writing: which rule, which version, how it was calculated.",
            ),
            RECORDS,
            t(
                "把收费页、规则页、点击过程录屏。",
                "Make a screen recording of the fee page, the rule page and each step you clicked.",
            ),
            REGULATORS,
        ],
        call: "",
        urgent: false,
    },
};
