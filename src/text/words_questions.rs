//! The words of the question pages: stages, fields, doubts, drafts, and the form for name and contact.

use super::words::words;
use super::{Text, t};

words! {
    TODAY = "今天", "Today";
    YESTERDAY = "昨天", "Yesterday";
    STAGE = "第 {n} 步，共 {all} 步：{name}", "Step {n} of {all}: {name}";
    STAGE_TELL = "说清楚", "What happened";
    STAGE_PAYMENTS = "付款", "Payments";
    STAGE_BEFORE = "之前找过谁", "Told so far";
    STAGE_DEMANDS = "要求", "What you want";
    STAGE_CHECK = "核对", "Check";
    PREVIOUS = "上一步", "Back";
    BACK_TO_CHECK = "回到核对", "Back to your answers";
    SAVE_CHANGE = "保存", "Save";
    CHECK_OPEN = "接着回答（还有 {count} 页）", "Go on ({count} to answer)";
    YUAN = "元", "yuan";

    SIGN_PROBLEM = "改从「{name}」开始", "Start from “{name}” instead";
    SIGN_KEPT = "已经答过的，那边也要问的，会带过去。", "Answers that are asked there too are taken along.";

    E_TIME_EMPTY = "没看懂这个时间。请照 14:05 的样子填。", "That is no time. Please write it like 14:05.";
    E_MORE_THAN = "有争议的扣款一共才 {total}，没用到的部分不会比它多。请再看一下。", "The disputed charges add up to {total}; the part not used cannot be more. Please look again.";
    DOUBT_LEAD = "这两天对不上，可能有一天写错了。", "These two days do not fit together. One of them may be wrong.";
    DOUBT_KEEP = "没错，就是这样", "Both days are right";
    DOUBT_CHANGE = "我改一下", "Let me change it";
    DOUBT_MEND = "改「{name}」", "Change “{name}”";

    GUARD_NONE = "这些不是密码、验证码和证件号，照原样保存", "It is no password, code or ID number: save as it is";

    PERSON_SAVED = "已保存。", "Saved.";
    E_PHONE = "这不像电话号码。手机写 11 位，座机带区号，例如 010-12345678。", "That does not look like a telephone number. Eleven digits for a mobile, or a landline with its area code, such as 010-12345678.";
    E_EMAIL = "邮箱地址里要有 @，例如 name@example.com。", "An e-mail address has an @, such as name@example.com.";
}
