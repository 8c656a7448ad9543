//! The words of the page about prevention, of its plain copy, and of the questions for whoever does not know the type.

use super::words::words;
use super::{Lang, Text, t};

words! {
    PREVENTION = "预防", "Safety";
    PREVENTION_TITLE = "平时怎么防", "Keep your money safe";
    PREVENTION_ABOUT = "付款前看什么，平时防什么，每月对什么账。", "What to check before you pay, what to beware of, and what to look through each month.";
    PLAIN_PAGE = "整页打印版（没有网络也能看）", "A plain page to print or save";
    BASED_ON = "依据", "Based on";
    CHECK_OFFICIAL = "这一条来自公开报道，请在官方网站或官方 App 里核对。", "From public reports: check it on the official site or in the official app.";

    SELF_CHECK = "每月自查表", "Monthly self-check";
    SELF_CHECK_NOTE = "打的勾不保存。要留下来，就打印。", "Ticks are not saved. Print the list to keep it.";
    SELF_CHECK_PRINT = "打印自查表", "Print the self-check";
    SELF_CHECK_DAY = "自查日期", "Date";
    SELF_CHECK_NUMBERS = "我的官方客服号码（从卡背面和官方 App 抄）", "My official customer service numbers (from the cards and the official apps)";

    TIPS = "以后怎么防", "How to prevent it next time";
    TIPS_ALL = "看全部办法和每月自查表", "All tips, and the monthly self-check";

    TRIAGE_MARK = "问", "?";
    TRIAGE_TILE = "说不清", "Not sure";
    TRIAGE_LINE = "回答三个问题，帮您找到是哪一类", "Three questions lead you to the right one";
    TRIAGE_STEP = "第 {n} 题，共 {all} 题", "Question {n} of {all}";
    TRIAGE_FOUND = "照您选的，最像这一类", "From what you chose, this fits best";
    TRIAGE_STOP = "钱还在走，或者刚转出去：先止损，再写投诉。", "If money is still going out, or has only just gone: stop the loss first, then complain.";
    TRIAGE_WHY = "为什么是这一类", "Why this one";
    TRIAGE_BEGIN = "从这里开始", "Start here";
    TRIAGE_ELSE = "不太像？", "Not quite?";
    TRIAGE_ALL = "八类都看看", "See all eight";
}

/// The plain page about prevention in `lang`, beside `index.html`.
pub const fn static_prevention_page(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "prevention.html",
        Lang::En => "prevention.en.html",
    }
}
