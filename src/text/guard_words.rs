//! The words by which the guard recognises what must not be written down.

/// Before a code from a message.
pub const CODE: &[&str] =
    &["验证码", "校验码", "动态码", "短信码", "otp", "sms code", "verification code"];
/// Before a password.
pub const PASSWORD: &[&str] = &["密码", "password", "passcode", "pin"];
/// Before the three digits on the back of a card.
pub const CVV: &[&str] = &["cvv2", "cvv", "cvc", "cvn2", "安全码"];
/// Before an account that is not the person's own.
pub const OTHER_SIDE: &[&str] = &[
    "对方",
    "收款",
    "骗子",
    "嫌疑",
    "他的",
    "她的",
    "转给",
    "转到",
    "转入",
    "打给",
    "打到",
    "汇到",
    "汇给",
    "payee",
    "recipient",
    "their",
    "his ",
    "her ",
    "scammer",
    "sent to",
    "paid to",
];
/// What may stand between such a word and its value.
pub const LINKS: &[&str] = &["是", "为", ":", "：", "=", " ", "号", "账", "卡", "is", "was"];
/// What replaces a secret.
pub const MASK: &str = "＊＊＊";
