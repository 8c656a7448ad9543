//! What keeps money safe: the three groups of the source document, made concrete; in each the best tip first.

use super::emergency::{POLICE, PROVIDERS};
use crate::domain::emergency::{Act, Call};
use crate::domain::prevention::{Group, Prevention, Tip};
use crate::text::{Text, t};

/// All of it.
pub const PREVENTION: Prevention = Prevention {
    lead: t(
        "最管用的排在前面。每月再对一次账。",
        "What helps most comes first. Then check your bills once a month.",
    ),
    groups: &[CHECK_AND_KEEP, PROPER_CHANNELS, MONTHLY],
    alarm: ALARM,
    ticks: &[
        t(
            "每个钱包、每张卡的账单，都从头看过一遍。",
            "I have read this month's bill of every wallet and every card.",
        ),
        t("收款方我都认识。", "I know every payee."),
        t("没有扣两次的，金额都对。", "Nothing was charged twice, and every amount is right."),
        t("该退给我的钱，都到账了。", "Every refund that I was promised has arrived."),
        t(
            "自动扣款、免密支付看过了，不用的都关了。",
            "I have looked through automatic and password-free payments and closed those I do not use.",
        ),
        t(
            "快到期的会员和试用，续不续都定了。",
            "For every trial or membership about to end, I have decided whether to renew.",
        ),
        t(
            "绑定的手机号、银行卡，都是我自己的。",
            "The phone number and the cards linked to my accounts are all mine.",
        ),
        t("登录过的设备，我都认得。", "I recognise every device that is logged in."),
        t(
            "密码、验证码没给过人，没共享过屏幕。",
            "I have given nobody a password or a code, and shared my screen with nobody.",
        ),
        t(
            "官方客服的号码，我和家里人都存好了。",
            "My family and I have saved the official customer service numbers.",
        ),
    ],
    unticked: t(
        "有一条打不了勾：马上联系那一家的官方客服，要一个工单号。不是自己转的钱在走：先冻结，再打 110。刚转给了骗子：先打 110。",
        "A line you cannot tick: contact that company's official customer service at once and ask for a ticket number. Money is leaving and it is not you: freeze the account first, then call 110. You have just paid a scammer: call 110 first.",
    ),
};

const fn act(what: Text, how: Text, calls: &'static [Call]) -> Act {
    Act { what, how, calls }
}

const CHECK_AND_KEEP: Group = Group {
    name: t("核对信息，保护隐私", "Check first, and keep secrets secret"),
    line: t("付款之前的几秒钟，最管用。", "The few seconds before you pay count most."),
    tips: &[
        Tip {
            id: "secrets",
            does: act(
                t(
                    "密码、验证码、安全码，谁要都不给。",
                    "Give nobody a password, a code or the security code on your card.",
                ),
                t(
                    "支付密码、短信验证码、卡背面的安全码，不说、不拍、不转发。\n不共享屏幕，不「试转一笔」。\n正规机构办事，不需要这些。支付机构的行业规则写明：不得存储验证码和密码。",
                    "Payment password, text-message code, security code on the back of the card: do not say, photograph or forward them.\nDo not share your screen, and make no 'test transfer'.\nNobody legitimate needs any of these. The payment industry's own rules say that payment institutions must not store codes or passwords.",
                ),
                &[],
            ),
            problems: &["account_stolen", "scam", "account_tampered"],
            sources: &["PCAC-81", "ECL-57"],
            check: false,
        },
        Tip {
            id: "callers",
            does: act(
                t(
                    "来电说退款、理赔、取消扣费：挂掉，自己打官方客服。",
                    "A caller offers a refund, a payout or to cancel a charge: hang up, and call the official number yourself.",
                ),
                t(
                    "常说的话：注销「百万保障」、关闭免密支付、取消会员扣费。\n接着就要您共享屏幕、报验证码，或者把钱转进「安全账户」。\n「百万保障」是免费的。不注销也不会扣钱。",
                    "What they say: cancel 「百万保障」 (the wallets' free cover), turn off password-free payment, stop a membership fee.\nNext they want your screen, a code, or your money in a 'safe account'.\nThat cover is free. Nobody is charged for keeping it.",
                ),
                &[],
            ),
            problems: &["scam", "auto_renewal"],
            sources: &[],
            check: true,
        },
        Tip {
            id: "payee",
            does: act(
                t(
                    "付款前停一下，看清收款人和金额。",
                    "Stop before you pay, and read the payee and the amount.",
                ),
                t(
                    "转账看户名，扫码看商户名，金额看小数点。\n付款的人应当先核对这两样。对不上，就先别付。",
                    "For a transfer read the account name, for a QR code the name of the shop, in the amount the decimal point.\nThe law asks the payer to check both. If they do not match, do not pay.",
                ),
                &[],
            ),
            problems: &["wrong_amount", "scam"],
            sources: &["ECL-55"],
            check: false,
        },
        Tip {
            id: "once",
            does: act(
                t(
                    "这一笔没查清，别再付第二次。",
                    "Do not pay again until the first payment has been traced.",
                ),
                t(
                    "先看账单，再问客服，这一笔哪天有结果。\n付款指令出了错，付款的那一家应当及时查明、纠正。",
                    "Look at the bill first; then ask customer service when you will have an answer.\nIf the payment went wrong, whoever executed it must find the cause and put it right in good time.",
                ),
                &[],
            ),
            problems: &["payment_failed", "wrong_amount"],
            sources: &["ECL-55"],
            check: false,
        },
        Tip {
            id: "sign_up",
            does: act(
                t(
                    "开通会员、试用以前，先找「自动续费」几个字。",
                    "Before you take a membership or a trial, look for the words 「自动续费」 (auto-renewal).",
                ),
                t(
                    "看清到期扣多少、怎么取消，截一张图。\n默认打好的勾，去掉：搭售不得默认您同意。\n开通前和每次续费前，商家都应当用显著方式提醒您。",
                    "Read what it costs when the trial ends and how to cancel, and take a screenshot.\nClear the boxes that are ticked already: nothing may be added to the sale by default.\nThe seller must remind you clearly, before you sign up and before each renewal.",
                ),
                &[],
            ),
            problems: &["auto_renewal", "disputed_charge"],
            sources: &["CPR-10", "NTM-18", "ECL-19"],
            check: false,
        },
        Tip {
            id: "fees",
            does: act(
                t("付之前，先看收费页。", "Look at the page with the fees before you pay."),
                t(
                    "提现费、服务费怎么算，截一张图。\n支付机构不得收取没有标明的费用。",
                    "Take a screenshot of how a withdrawal or service fee is calculated.\nA payment institution may not charge a fee that it did not show.",
                ),
                &[],
            ),
            problems: &["disputed_charge"],
            sources: &["PIR-34"],
            check: false,
        },
        Tip {
            id: "family",
            does: act(
                t(
                    "支付密码不和家人共用。孩子拿手机前，关掉免密支付。",
                    "Share your payment password with nobody in the family. Turn off password-free payment before a child has the phone.",
                ),
                t(
                    "共用密码，出了事很难说清是谁付的。\n密码、验证码没有保管好，自己也可能要担责任。",
                    "Once a password is shared, it is hard to show who paid.\nWhoever did not keep a password or a code safe may have to bear a part of the loss.",
                ),
                &[],
            ),
            problems: &["wrong_amount"],
            sources: &["BCR-7"],
            check: false,
        },
        Tip {
            id: "lend",
            does: act(
                t(
                    "银行卡、支付账户、电话卡，不租、不借、不卖。",
                    "Do not rent out, lend or sell a bank card, a payment account or a SIM card.",
                ),
                t(
                    "法律禁止这样做。\n公安机关认定以后，可以限制您的账户，记入信用记录。",
                    "The law forbids it.\nOnce the police have found so, your accounts may be restricted and it may go on your credit record.",
                ),
                &[],
            ),
            problems: &[],
            sources: &["ATF-31"],
            check: false,
        },
    ],
};

const PROPER_CHANNELS: Group = Group {
    name: t("只走正规渠道", "Use official channels only"),
    line: t(
        "走正规渠道，出了事才找得到人。",
        "When something goes wrong, there is somebody to turn to.",
    ),
    tips: &[
        Tip {
            id: "numbers",
            does: act(
                t(
                    "客服号码，只从卡背面、官方 App、官方网站找。",
                    "Take customer service numbers from your card, the official app or the official site only.",
                ),
                t(
                    "对方报给您的、短信里的号码，都不打。\n银行和支付机构应当公示怎么投诉：网点、官网首页、App、客服语音菜单。",
                    "Do not call a number that a caller or a text message gives you.\nBanks and payment institutions must publish how to complain: in branches, on the home page, in the app, in the menu of the hotline.",
                ),
                &[],
            ),
            problems: &["payment_failed", "account_stolen"],
            sources: &["PBOC5-37"],
            check: false,
        },
        Tip {
            id: "links",
            does: act(
                t(
                    "短信、群里的链接不点，自己打开官方 App。",
                    "Do not tap links in messages or chat groups. Open the official app yourself.",
                ),
                t(
                    "银行的事，先用这家银行自己的 App，或者它公布的合作渠道。\n假冒的网站，向 12377 举报。垃圾短信，向 12321 举报。这两处不管退款。",
                    "For a bank, use its own app first, or a partner that the bank itself names.\nReport a fake site to 12377 and a spam message to 12321. Neither deals with refunds.",
                ),
                &[],
            ),
            problems: &["account_tampered"],
            sources: &[],
            check: true,
        },
        Tip {
            id: "platform",
            does: act(
                t(
                    "在平台里付款，不私下转账。",
                    "Pay inside the platform, never by a private transfer.",
                ),
                t(
                    "店家叫您转到平台外付款，停下。\n已经付了也别放弃：是店里的人引您这样付的，店铺不能借此推掉责任。",
                    "If a shop asks you to pay outside the platform, stop.\nIf you have paid already, do not give up: where its staff led you there, the shop cannot use that to escape its liability.",
                ),
                &[],
            ),
            problems: &["scam", "not_as_agreed"],
            sources: &["ONC-5"],
            check: false,
        },
        Tip {
            id: "seller",
            does: act(
                t(
                    "头一回买的网店，先看营业执照信息。",
                    "In an online shop that is new to you, look at the business licence first.",
                ),
                t(
                    "网店应当在首页公示这些信息。点开，截一张图，投诉时用得上。\n找不到的，就别买。",
                    "The shop must show it on its home page. Open it and take a screenshot: you need it to complain.\nIf there is none, do not buy.",
                ),
                &[],
            ),
            problems: &["not_as_agreed"],
            sources: &["NTM-12"],
            check: false,
        },
        Tip {
            id: "prepaid",
            does: act(
                t("充值、办卡，先少充。", "Start small with prepaid cards and top-ups."),
                t(
                    "合同、余额、活动规则，都截图留着。\n头一回办的，付款七天内可以要求退还本金。这种商品、服务以前用过的，不算头一回。",
                    "Take screenshots of the contract, the balance and the terms of the offer.\nA first-time buyer can ask for the principal back within seven days of paying. Whoever has had the same goods or service before is no first-time buyer.",
                ),
                &[],
            ),
            problems: &["not_as_agreed"],
            sources: &["PREP-14"],
            check: false,
        },
        Tip {
            id: "licence",
            does: act(
                t(
                    "用有支付牌照、大家熟悉的平台。",
                    "Use well-known platforms with a payment licence.",
                ),
                t(
                    "没有人民银行批准，谁也不得做支付业务。\n在 App 里找「支付业务许可证」，看公司全称。",
                    "Nobody may offer payment services without the approval of the People's Bank.\nIn the app look for 「支付业务许可证」 (payment business licence) and read the full name of the company.",
                ),
                &[],
            ),
            problems: &[],
            sources: &["PIR-6"],
            check: false,
        },
        Tip {
            id: "agents",
            does: act(
                t(
                    "「代理退费」「代理维权」，不找。",
                    "Stay away from paid agents who offer refunds or complaints: 「代理退费」, 「代理维权」.",
                ),
                t(
                    "他们先要手续费、身份证、银行卡，有的还要替您保管手机。\n还会替您编事实。\n向官方渠道投诉，不收钱，自己就能办。",
                    "They want a fee, your ID, your bank card, and some want to keep your phone.\nThey also make up facts in your name.\nComplaining through the official channels is free, and you can do it yourself.",
                ),
                &[],
            ),
            problems: &[],
            sources: &[],
            check: true,
        },
    ],
};

const MONTHLY: Group = Group {
    name: t("每月核对账单", "Check your bills every month"),
    line: t("早一天发现，早一天止住。", "The sooner you notice, the sooner it stops."),
    tips: &[
        Tip {
            id: "bill",
            does: act(
                t(
                    "每月挑一天，把每个钱包、每张卡的账单看一遍。",
                    "Pick a day each month and read the bill of every wallet and every card.",
                ),
                t(
                    "看三样：不认识的收款方、重复的、金额不对的。\n支付宝：搜「账单」。\n微信：「我→服务→钱包→账单」，菜单可能会变。\n银行：用官方 App，或者去网点打流水。\n网购付款的对账和最近三年的记录，应当免费提供。",
                    "Look for three things: payees you do not know, payments made twice, wrong amounts.\nAlipay: search for 「账单」 (bill).\nWeChat: 「我→服务→钱包→账单」; the menu may change.\nBank: use its official app, or get a statement at a branch.\nFor online purchases, statements and the records of the last three years must be free.",
                ),
                &[],
            ),
            problems: &["wrong_amount", "disputed_charge"],
            sources: &["ECL-53"],
            check: false,
        },
        Tip {
            id: "deductions",
            does: act(
                t(
                    "把自动扣款、免密支付清一遍，不用的关掉。",
                    "Go through automatic and password-free payments, and close those you do not use.",
                ),
                t(
                    "支付宝：「我的→设置→支付设置→免密支付/自动扣款」。\n微信：「我→服务→钱包→支付设置→自动续费/扣费服务」。\n苹果手机：「设置→Apple ID→订阅」。\n菜单会变。找不到，就在 App 里搜「自动扣款」「扣费服务」「自动续费」。\n服务期间，商家应当让您随时能取消。",
                    "Alipay: 「我的→设置→支付设置→免密支付/自动扣款」.\nWeChat: 「我→服务→钱包→支付设置→自动续费/扣费服务」.\niPhone: 「设置→Apple ID→订阅」 (Settings, Apple ID, Subscriptions).\nMenus move: if it is not there, search the app for 「自动扣款」, 「扣费服务」 or 「自动续费」.\nWhile the service runs, the seller must let you cancel at any time.",
                ),
                &[],
            ),
            problems: &["auto_renewal"],
            sources: &["NTM-18"],
            check: true,
        },
        Tip {
            id: "details",
            does: act(
                t(
                    "看一眼绑定的手机号、银行卡和登录设备。",
                    "Look at the linked phone number, the linked cards and the list of devices.",
                ),
                t(
                    "不认识的设备，先截图，再退出。\n手机号、卡被换了，马上冻结账户。\n支付机构存的信息不对，您有权要求更正。",
                    "A device you do not know: take a screenshot first, then log it out.\nIf the number or a card was replaced, freeze the account at once.\nIf what a payment institution holds about you is wrong, you have the right to have it corrected.",
                ),
                &[],
            ),
            problems: &["account_stolen", "account_tampered"],
            sources: &["PIR-32"],
            check: false,
        },
        Tip {
            id: "notices",
            does: act(
                t(
                    "打开每笔付款的短信或 App 通知。",
                    "Turn on the notice for every payment, by text message or in the app.",
                ),
                t(
                    "付完款，支付服务方应当及时、准确地告诉您结果。\n看到一笔不是自己付的，当时就打客服。",
                    "After a payment the provider must confirm it to you promptly and correctly.\nIf you see one that is not yours, call customer service at that very moment.",
                ),
                &[],
            ),
            problems: &["payment_failed", "account_stolen"],
            sources: &["ECL-56"],
            check: false,
        },
        Tip {
            id: "keep",
            does: act(
                t("订单、付款页、聊天，先别删。", "Do not delete orders, payment pages or chats."),
                t(
                    "从 App 里直接打印、导出的，可以当原件用。自己抄一遍的不行。\n向法院起诉，一般是三年内。",
                    "What is printed or exported straight from the app counts as an original. What you copied out by hand does not.\nThe time limit for going to court is usually three years.",
                ),
                &[],
            ),
            problems: &["payment_failed", "not_as_agreed"],
            sources: &["EVID-15", "CC-188"],
            check: false,
        },
        Tip {
            id: "accounts",
            does: act(
                t(
                    "问一问，自己名下有哪些银行账户、支付账户。",
                    "Ask which bank and payment accounts exist in your name.",
                ),
                t(
                    "法律要求有方便的查询办法。问银行或支付机构怎么查。\n有不是自己开的，马上要求核查。",
                    "The law provides for a convenient way to look this up. Ask a bank or a payment institution how.\nIf there is one that you did not open, ask for an investigation at once.",
                ),
                &[],
            ),
            problems: &["account_tampered"],
            sources: &["ATF-16"],
            check: false,
        },
    ],
};

const ALARM: Group = Group {
    name: t("发现不对，马上联系客服", "Something is wrong: contact them at once"),
    line: t("不用等证据齐了再打。", "Do not wait until you have all the proof."),
    tips: &[
        Tip {
            id: "stop",
            does: act(
                t("钱还在往外走，先止损。", "Money is still going out: stop the loss first."),
                t(
                    "不是自己转的：先打银行或钱包冻结，再打 110。\n刚转给了骗子：先打 110，再打银行或钱包。",
                    "It was not you: first call the bank or wallet to freeze the account, then 110.\nYou have just paid a scammer: first 110, then the bank or wallet.",
                ),
                &[POLICE],
            ),
            problems: &[],
            sources: &[],
            check: false,
        },
        Tip {
            id: "service",
            does: act(
                t("联系那一家的官方客服。", "Contact that company's official customer service."),
                t(
                    "号码看卡背面，或者官方 App。\n不是自己付的，说「冻结」或「挂失」。它收到通知，就应当立即防止损失扩大。",
                    "The number is on your card or in the official app.\nIf it was not you, say 「冻结」 (freeze) or 「挂失」 (report loss). Once told, it must act at once to keep the loss from growing.",
                ),
                PROVIDERS,
            ),
            problems: &[],
            sources: &["ECL-57"],
            check: false,
        },
        Tip {
            id: "ticket",
            does: act(
                t(
                    "要一个工单号，记下几点几分。",
                    "Ask for a ticket number and note the time, to the minute.",
                ),
                t(
                    "卡被盗刷，拖着不挂失，多出来的损失可能要自己担。",
                    "If you put off reporting a stolen card, you may have to bear the loss that this adds.",
                ),
                &[],
            ),
            problems: &[],
            sources: &["BCR-7"],
            check: false,
        },
    ],
};
