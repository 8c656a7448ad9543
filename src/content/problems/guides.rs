//! The problem types whose journey is not built yet: what to do first, and nothing that leads nowhere.

use crate::domain::problem::{Body, Problem};
use crate::text::{Text, t};

const RECORDS: Text = t(
    "把账单里的这笔截图：时间、金额、收款方、单号都要看得到。",
    "Take a screenshot of the entry in your bill, with its time, amount, payee and order number.",
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
