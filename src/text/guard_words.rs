//! The words by which the guard recognises what must not be written down.

/// Before a code from a message.
pub const CODE: &[&str] = &[
    "验证码",
    "校验码",
    "动态码",
    "短信码",
    "otp",
    "sms code",
    "verification code",
    "one-time code",
];
/// Before a password.
pub const PASSWORD: &[&str] = &["密码", "password", "passcode", "pin"];
/// Before the three digits on the back of a card.
pub const CVV: &[&str] = &["cvv2", "cvv", "cvc", "cvn2", "安全码", "security code"];
/// What a bank account is called.
pub const ACCOUNT: &[&str] =
    &["账号", "帐号", "账户", "帐户", "卡号", "户名", "卡", "account", "card"];
/// Before it: whose it is, when it is not the person's own.
pub const OTHER_SIDE: &[&str] = &[
    "对方",
    "收款人",
    "收款方",
    "收款",
    "骗子",
    "嫌疑人",
    "嫌犯",
    "商家",
    "商户",
    "卖家",
    "他们",
    "他",
    "她",
    "payee",
    "recipient",
    "their",
    "his",
    "her",
    "scammer",
    "fraudster",
    "merchant",
    "seller",
    "other side",
    "other party",
];
/// Before that: it is the person's own all the same, or it was told to the other side.
pub const OWN: &[&str] = &[
    "我",
    "本人",
    "自己",
    "其",
    "给",
    "给了",
    "告诉",
    "告诉了",
    "告知",
    "my",
    "own",
    "gave",
    "told",
];
/// A sum was sent, and nothing was told.
pub const SENT: &[&str] = &["转给", "账给", "帐给", "打给", "汇给", "款给", "付给", "钱给"];
/// What may stand between these words.
pub const OF: &[&str] = &["的", "银行", "'s", "’s", " ", "bank", "the"];
/// What may stand between the word for an account and its number.
pub const JOINTS: &[&str] =
    &["是", "为", ":", "=", " ", "(", "「", "“", "\"", "is", "was", "number", "no."];
/// What may stand between such a word and its value.
pub const LINKS: &[&str] = &["是", "为", ":", "：", "=", " ", "号", "账", "卡", "is", "was"];
/// What replaces a secret.
pub const MASK: &str = "＊＊＊";
/// Before an account: it is the person's own, beyond doubt.
pub const MINE: &[&str] = &["我", "本人", "自己", "my", "own"];
/// What gives the value of what was named, whatever was denied before.
pub const GIVES: &[&str] = &["是", "为", ":", "：", "=", "is", "was"];
/// Where a clause ends.
pub const STOPS: &[char] = &['。', '，', '；', '！', '？', ',', ';', '!', '?', '\n'];
/// That there was none of it.
pub const NEGATIONS: &[&str] =
    &["没", "不", "未", "无", "免", "no", "not", "never", "without", "didn't", "didn’t", "nobody"];
/// These deny nothing.
pub const CHANCES: &[&str] =
    &["不小心", "不慎", "不得不", "不知不觉", "没想到", "没办法", "没多想", "没注意"];
/// Behind a number: it counts money, times or days.
pub const UNITS: &[&str] = &[
    "元",
    "块",
    "角",
    "分",
    "万",
    "笔",
    "次",
    "年",
    "月",
    "日",
    "号那天",
    "天",
    "点",
    "个",
    "条",
    "%",
    "yuan",
    "rmb",
    "cny",
    "times",
    "charges",
];
/// Before an amount.
pub const CURRENCY: &[char] = &['¥', '￥', '$'];
