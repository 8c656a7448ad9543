//! The emergency plan: what to do first, by situation. The order of the acts is the point of this file.

use crate::domain::emergency::{Act, Call, EmergencyPlan, Situation};
use crate::text::{Text, t};

/// The plan.
pub const PLAN: EmergencyPlan = EmergencyPlan {
    first_line: t(
        "被骗不是您的错，现在先做这一件事。",
        "Being scammed is not your fault. Do this one thing now.",
    ),
    call_police: t("打 110", "Call 110"),
    call_when: t(
        "钱刚转给骗子，马上打。别的情况，先看下面：有的要先冻结。",
        "If you have just sent money to a scammer, call at once. For anything else, look below: sometimes freezing the account comes first.",
    ),
    choose: t("选最像您的情况。", "Choose what fits best."),
    situations: &[TRANSFERRED, DRAINING, PHONE_GONE, CODE_GIVEN, FROZEN],
    common_note: t(
        "常见号码，以卡片、账单或官方 App 为准",
        "Commonly used number: check it against your card, bill or official app",
    ),
    careful: t(
        "谁说付费就能把钱追回来，别付。这是下一个骗局。他们会要手续费、身份证、银行卡和手机。",
        "If anyone offers to get your money back for a fee, do not pay. It is the next scam. They will ask for a fee, your ID, your bank card and your phone.",
    ),
    limits: t(
        "这些步骤是为了争取时间，不保证钱能追回。这一页不上传任何内容。",
        "These steps buy time; nobody can promise that you will get the money back. This page uploads nothing.",
    ),
};

const fn certain(number: &'static str, whose: Text) -> Call {
    Call { number, whose, common: false }
}

const fn common(number: &'static str, whose: Text) -> Call {
    Call { number, whose, common: true }
}

/// The police.
pub const POLICE: Call = certain("110", t("公安", "Police"));
const ADVICE: Call = common("96110", t("反诈专线（咨询）", "Anti-fraud line (advice)"));

/// The wallets and the banks whose numbers more than one source gives.
pub const PROVIDERS: &[Call] = &[
    common("95188", t("支付宝", "Alipay")),
    common("95017", t("微信支付", "WeChat Pay")),
    common("95516", t("云闪付（中国银联）", "UnionPay app")),
    common("95588", t("工商银行", "ICBC")),
    common("95533", t("建设银行", "China Construction Bank")),
    common("95599", t("农业银行", "Agricultural Bank of China")),
    common("95566", t("中国银行", "Bank of China")),
    common("95559", t("交通银行", "Bank of Communications")),
    common("95555", t("招商银行", "China Merchants Bank")),
];

const OPERATOR: Text = t("运营商", "Mobile operator");

const CLEAN_DEVICE: Act = Act {
    what: t(
        "用没出过事的另一部手机或电脑，改密码。",
        "Change the passwords, on another phone or computer.",
    ),
    how: t(
        "登录密码和支付密码都要改。别用出过事的那一部。",
        "Change both the login password and the payment password. Do not use the compromised device.",
    ),
    calls: &[],
};

/// Where the device itself is gone.
const OTHER_DEVICE: Act = Act {
    what: t(
        "用借来的手机或电脑，改密码。",
        "From the borrowed phone or a computer, change the passwords.",
    ),
    how: t(
        "登录密码和支付密码都要改。用完退出登录，别让它记住密码。",
        "Change both the login password and the payment password. Log out afterwards, and do not let the device remember the password.",
    ),
    calls: &[],
};

const LOG_OUT: Act = Act {
    what: t("退出其他设备，解绑银行卡。", "Log out all other devices and unlink your cards."),
    how: t(
        "退出前，先给登录设备列表截图。不认识的自动扣款，一并关掉。",
        "First take a screenshot of the list of devices. Cancel any automatic payment that you do not recognise.",
    ),
    calls: &[],
};

const TRANSFERRED: Situation = Situation {
    id: "transferred",
    name: t("我把钱转给了骗子", "I sent money to a scammer"),
    acts: &[
        Act {
            what: t("马上打 110。", "Call 110 at once."),
            how: t(
                "就说：「电信诈骗，请求紧急止付。」也可以直接去最近的派出所。96110 管咨询，钱已经转出就打 110。",
                "Say: 「电信诈骗，请求紧急止付。」 (telecom fraud, I ask for an emergency stop-payment). You can also walk to the nearest police station. 96110 gives advice; once the money is gone, call 110.",
            ),
            calls: &[POLICE],
        },
        Act {
            what: t("照着这几样，念给警察听。", "Read these out to the police."),
            how: t(
                "本人姓名、身份证号。钱从哪家银行或钱包转出。准确的金额和时间。对方的账号、户名、开户行。手边留好转账凭证或截图。",
                "Your name and ID number. The bank or wallet the money left from. The exact amount and time. The recipient's account number, account name and bank. Keep the transfer receipt or a screenshot at hand.",
            ),
            calls: &[],
        },
        Act {
            what: t("再打付款的银行或钱包。", "Then call the bank or wallet you paid with."),
            how: t(
                "先看卡背面或官方 App 里的号码。说自己被骗、已报警，请它尽快止付、配合公安。自己的账户也有危险，就说「挂失」或「冻结」。要一个工单号。",
                "Use the number on your card or in the official app. Say that you were scammed and have told the police, and ask it to stop the payment as fast as it can and work with the police. If your own account is at risk too, say 「挂失」 (report loss) or 「冻结」 (freeze). Ask for a ticket number.",
            ),
            calls: PROVIDERS,
        },
        Act {
            what: t("留好证据，什么都别删。", "Keep the evidence. Delete nothing."),
            how: t(
                "聊天记录和对方账号、链接、来电号码。收款账号、户名、转账凭证。广告和安装包。手机别恢复出厂设置。",
                "Chats with the other person's ID, links, phone numbers. The receiving account and its name, the transfer receipt. Advertisements and the app's install file. Do not factory-reset the phone.",
            ),
            calls: &[],
        },
        Act {
            what: t("向警察要受案回执。", "Ask the police for a receipt for your report."),
            how: t(
                "收好它，银行和钱包会要。",
                "Keep it: the bank and the wallet will ask for it. In Chinese it is 「受案回执」.",
            ),
            calls: &[],
        },
    ],
};

const DRAINING: Situation = Situation {
    id: "draining",
    name: t("钱不是我转的，却在少或已经少了", "Money is leaving, or has left, and it was not me"),
    acts: &[
        Act {
            what: t(
                "先打银行或钱包，冻结账户。",
                "First call the bank or wallet and freeze the account.",
            ),
            how: t(
                "先看卡背面或官方 App 里的号码。就说「挂失」或「冻结」。微信也可自己冻结：「我→设置→账号与安全→微信安全中心→冻结账号」，菜单可能会变。记下通话时间、工号和工单号。",
                "Use the number on your card or in the official app. Say 「挂失」 (report loss) or 「冻结」 (freeze). In WeChat you can do it yourself: 「我→设置→账号与安全→微信安全中心→冻结账号」; the menu may change. Note the time, the agent's number and the ticket number.",
            ),
            calls: PROVIDERS,
        },
        Act {
            what: t("再打 110。", "Then call 110."),
            how: t(
                "说账户被盗，请求紧急止付。报准金额和时间。向警察要受案回执。",
                "Say 「账户被盗，请求紧急止付」 (money is being stolen from my account, I ask for an emergency stop-payment). Give the exact amounts and times. Ask for the receipt 「受案回执」.",
            ),
            calls: &[POLICE],
        },
        CLEAN_DEVICE,
        LOG_OUT,
        Act {
            what: t("留好证据，什么都别删。", "Keep the evidence. Delete nothing."),
            how: t(
                "每一笔盗刷的时间和金额。交易通知、挂失记录、报警回执。当时人和卡在哪里，也留个证明。",
                "The time and amount of every theft. Payment notices, the record of your call to freeze the account, the police receipt. Proof of where you and your card were at the time.",
            ),
            calls: &[],
        },
        Act {
            what: t(
                "当天给银行或钱包发书面通知。",
                "Notify the bank or wallet in writing the same day.",
            ),
            how: t(
                "写清哪几笔不是本人操作。请它采取措施，防止损失扩大。再要一个工单号。",
                "Say which payments you did not make. Ask it to take steps to prevent further loss. Ask for a ticket number again.",
            ),
            calls: &[],
        },
    ],
};

const PHONE_GONE: Situation = Situation {
    id: "phone_gone",
    name: t("手机丢了，或突然没信号", "My phone is gone, or suddenly has no signal"),
    acts: &[
        Act {
            what: t(
                "借一部手机，冻结银行和钱包。",
                "From a borrowed phone, freeze your bank account and wallet.",
            ),
            how: t(
                "银行号码看卡背面。就说「挂失」或「冻结」。记下通话时间、工号和工单号。",
                "The bank's number is on the back of your card. Say 「挂失」 (report loss) or 「冻结」 (freeze). Note the time, the agent's number and the ticket number.",
            ),
            calls: PROVIDERS,
        },
        Act {
            what: t(
                "再打运营商，停用手机卡。",
                "Then call your mobile operator and suspend the SIM card.",
            ),
            how: t(
                "打自家运营商的客服。先看账单或官网上的号码。",
                "Call your own operator. Use the number on its bill or official site.",
            ),
            calls: &[
                common("10086", OPERATOR),
                common("10010", OPERATOR),
                common("10000", OPERATOR),
            ],
        },
        OTHER_DEVICE,
        LOG_OUT,
        Act {
            what: t(
                "查一遍账单。钱被转走，就打 110。",
                "Check your bills. If money is gone, call 110.",
            ),
            how: t(
                "说账户被盗，请求紧急止付。",
                "Say 「账户被盗，请求紧急止付」 (money was stolen from my account, I ask for an emergency stop-payment).",
            ),
            calls: &[POLICE],
        },
    ],
};

const CODE_GIVEN: Situation = Situation {
    id: "code_given",
    name: t(
        "验证码或密码给了别人，钱还在",
        "I gave away a code or password, and the money is still there",
    ),
    acts: &[
        Act {
            what: t("马上冻结账户。", "Freeze the account at once."),
            how: t(
                "先看卡背面或官方 App 里的号码。就说「挂失」或「冻结」。微信也可自己冻结：「我→设置→账号与安全→微信安全中心→冻结账号」，菜单可能会变。",
                "Use the number on your card or in the official app. Say 「挂失」 (report loss) or 「冻结」 (freeze). In WeChat you can do it yourself: 「我→设置→账号与安全→微信安全中心→冻结账号」; the menu may change.",
            ),
            calls: PROVIDERS,
        },
        CLEAN_DEVICE,
        LOG_OUT,
        Act {
            what: t("什么都别再给对方。", "Give them nothing more."),
            how: t(
                "支付密码、短信验证码、卡背面的安全码，都别给。别共享屏幕，别试转账。正规机构不需要这些。",
                "No payment password, no SMS code, no security code from the card. No screen sharing, no test transfer. Nobody legitimate needs these.",
            ),
            calls: &[],
        },
        Act {
            what: t("留好证据，什么都别删。", "Keep the evidence. Delete nothing."),
            how: t(
                "聊天记录和对方账号、来电号码、短信、链接。",
                "Chats with the other person's ID, phone numbers, text messages, links.",
            ),
            calls: &[],
        },
        Act {
            what: t("钱一动，就打 110。", "The moment money moves, call 110."),
            how: t(
                "钱还在、拿不准，可以打 96110 咨询。",
                "While the money is still there and you are unsure, 96110 gives advice.",
            ),
            calls: &[POLICE, ADVICE],
        },
    ],
};

const FROZEN: Situation = Situation {
    id: "frozen",
    name: t("我的账户被冻结或限制", "My own account was frozen or restricted"),
    acts: &[
        Act {
            what: t(
                "问清三件事：原因、材料、申诉渠道。",
                "Ask three things: the reason, the documents needed, and how to appeal.",
            ),
            how: t(
                "谁作的决定就问谁：银行、钱包或公安。为防诈骗而限制的，依法应当告知这三样。先看卡背面或官方 App 里的号码。",
                "Ask whoever decided: the bank, the wallet or the police. If the restriction is meant to prevent fraud, the law says they must tell you all three. Use the number on your card or in the official app.",
            ),
            calls: PROVIDERS,
        },
        Act {
            what: t("留好证据。", "Keep the evidence."),
            how: t(
                "给限制提示截图，要看得到时间。记下通话时间、工号和工单号。",
                "Take a screenshot of the notice, with the time on it. Note the time of each call, the agent's number and the ticket number.",
            ),
            calls: &[],
        },
        Act {
            what: t(
                "备齐材料，向作决定的单位申诉。",
                "Appeal to whoever decided, with the documents.",
            ),
            how: t(
                "为防诈骗而限制的，它应当受理并核查。核查通过，应当即时解除。",
                "If the restriction is meant to prevent fraud, they must accept your appeal and review it. If the review clears you, they must lift it at once.",
            ),
            calls: &[],
        },
        Act {
            what: t(
                "若是反洗钱限制，书面提出异议。",
                "If it is an anti-money-laundering restriction, object in writing.",
            ),
            how: t(
                "机构应当在 15 日内处理并答复。涉及基本、必需的金融服务，应当及时答复。限制不能与风险明显不相称。",
                "The institution must deal with it and answer within 15 days; promptly where basic, necessary financial services are concerned. The restriction must not be clearly out of proportion to the risk.",
            ),
            calls: &[],
        },
        Act {
            what: t(
                "到期没答复，或不服，再往上走。",
                "No answer in time, or not satisfied: go further.",
            ),
            how: t(
                "反洗钱限制，可以向人民银行投诉。也可以直接向法院起诉。",
                "For an anti-money-laundering restriction you can complain to the People's Bank. You can also go straight to court.",
            ),
            calls: &[],
        },
        Act {
            what: t(
                "别出租、出借、出售银行卡和账户。",
                "Do not rent out, lend or sell a card or an account.",
            ),
            how: t("这样做会受处罚。", "This is an offence."),
            calls: &[],
        },
    ],
};

#[cfg(test)]
mod tests {
    use super::{ADVICE, PLAN, POLICE};
    use crate::domain::emergency::{Act, Situation};
    use crate::text::{Lang, Text};

    fn both(text: Text) -> bool {
        !text.zh.is_empty() && !text.of(Lang::En).is_empty()
    }

    fn situation(id: &str) -> &'static Situation {
        PLAN.situations.iter().find(|situation| situation.id == id).unwrap()
    }

    fn rings(act: &Act, number: &str) -> bool {
        act.calls.iter().any(|call| call.number == number)
    }

    /// The place of the first act that offers this number.
    fn place(id: &str, number: &str) -> Option<usize> {
        situation(id).acts.iter().position(|act| rings(act, number))
    }

    #[test]
    fn every_word_is_there_in_both_languages() {
        assert!([PLAN.first_line, PLAN.common_note, PLAN.careful].into_iter().all(both));
        for situation in PLAN.situations {
            assert!(both(situation.name), "{}", situation.id);
            assert!((3..=6).contains(&situation.acts.len()), "{}", situation.id);
            for act in situation.acts {
                assert!(both(act.what), "{}: {}", situation.id, act.what.zh);
                assert_eq!(
                    act.how.zh.is_empty(),
                    act.how.of(Lang::En).is_empty(),
                    "{}",
                    act.what.zh
                );
                assert!(act.calls.iter().all(|call| both(call.whose)), "{}", act.what.zh);
            }
        }
    }

    #[test]
    fn the_situations_stand_in_the_order_of_the_plan() {
        let ids: Vec<_> = PLAN.situations.iter().map(|situation| situation.id).collect();
        assert_eq!(ids, ["transferred", "draining", "phone_gone", "code_given", "frozen"]);
    }

    #[test]
    fn money_sent_means_the_police_first_and_then_the_bank() {
        assert_eq!(place("transferred", POLICE.number), Some(0));
        assert!(place("transferred", "95588") > place("transferred", POLICE.number));
    }

    #[test]
    fn money_draining_means_the_bank_first_and_then_the_police() {
        assert_eq!(place("draining", "95588"), Some(0));
        assert_eq!(place("draining", POLICE.number), Some(1));
    }

    #[test]
    fn a_lost_phone_means_the_money_first_and_then_the_operator() {
        assert_eq!(place("phone_gone", "95588"), Some(0));
        assert_eq!(place("phone_gone", "10086"), Some(1));
    }

    #[test]
    fn a_code_given_means_freeze_then_change_then_log_out() {
        let acts: Vec<_> = situation("code_given").acts.iter().map(|act| act.what.zh).collect();
        let at = |word: &str| acts.iter().position(|act| act.contains(word));
        assert_eq!((at("冻结"), at("改密码"), at("退出")), (Some(0), Some(1), Some(2)));
        assert_eq!(place("code_given", "95588"), Some(0));
    }

    #[test]
    fn a_frozen_account_does_not_ring_the_police() {
        assert_eq!(place("frozen", POLICE.number), None);
    }

    #[test]
    fn the_advice_line_never_stands_where_money_has_gone() {
        for id in ["transferred", "draining", "phone_gone", "frozen"] {
            assert_eq!(place(id, ADVICE.number), None, "{id}");
        }
    }

    #[test]
    fn only_the_police_number_is_certain() {
        let calls =
            PLAN.situations.iter().flat_map(|situation| situation.acts).flat_map(|act| act.calls);
        for call in calls {
            assert_eq!(call.common, call.number != POLICE.number, "{}", call.number);
            assert!(call.number.chars().all(|c| c.is_ascii_digit()), "{}", call.number);
        }
    }

    #[test]
    fn a_common_number_stands_below_the_safest_instruction() {
        for situation in PLAN.situations {
            let acts =
                situation.acts.iter().filter(|act| rings(act, "95588") || rings(act, "10086"));
            for act in acts {
                assert!(
                    act.how.zh.contains("卡背面") || act.how.zh.contains("账单"),
                    "{}",
                    act.what.zh
                );
            }
        }
    }

    #[test]
    fn chinese_sentences_are_short() {
        // The path through a menu is one quotation and is not read as a sentence.
        let long = |text: &str| {
            let mut parts = text.split(['。', '：']).filter(|part| !part.contains('→'));
            parts.find(|part| part.chars().count() > 30).map(str::to_owned)
        };
        for act in PLAN.situations.iter().flat_map(|situation| situation.acts) {
            assert_eq!((long(act.what.zh), long(act.how.zh)), (None, None));
        }
    }
}
