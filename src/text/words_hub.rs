//! The words of the case page, the checklist, the page of a letter, and the recording of a filing.

use super::words::words;
use super::{Text, t};

words! {
    AS_PAYEE = "就是账单上的「{name}」", "The payee on the bill: {name}";
    NEXT_WAIT_BY = "{day}前，等{what}答复", "Awaiting an answer by {day}: {what}";
    NEXT_WAIT_LATE = "{what}还没有答复", "No answer yet: {what}";
    NEXT_WAIT_LATE_WHY = "{day}已经过了。报上编号，打电话再催一次。", "{day} has passed. Call, give your reference and ask again.";
    NEXT_FILED_ON = "{day} 已递交。{why}", "Filed on {day}. {why}";
    NEXT_FREEZE = "先冻结，再打 110", "Freeze first, then call 110";
    NEXT_PROVE_FIRST = "先收好会消失的：{what}", "First keep what will vanish: {what}";
    DAYS_LEFT = "还剩 {count} 天", "{count} days left";
    ONE_DAY_LEFT = "还剩 1 天", "1 day left";
    LAST_DAY = "今天到期", "Due today";
    HOW_COUNTED = "怎么算的", "How this is counted";
    ALSO = "也可以做", "You can also do this";
    ALSO_PROVE = "收证据：还有 {count} 样要紧的", "Gather evidence: {count} that matter";
    ALSO_FILE = "递交给{what}", "File with: {what}";
    ALL_ANSWERED = "{count} 题都答完了", "All {count} answered";
    SOME_LEFT = "还有 {count} 题", "{count} to answer";
    HAVE_SOME = "有 {have} 样，还差 {open} 样", "{have} in hand, {open} to go";
    HAVE_MIXED = "有 {have} 样，{other} 样在要或拿不到，还差 {open} 样", "{have} in hand, {other} asked for or out of reach, {open} to go";
    HAVE_ALL = "{all} 样都处理过了，有 {have} 样", "All {all} dealt with, {have} in hand";
    TICK_NOW = "现在要收的证据", "Evidence to gather now";
    TICK_ALL = "看全部证据和拿法", "All evidence, and how to get it";
    THE_LETTER = "现在用的信", "The letter for now";
    HAND_IT_IN = "怎么递交、记一笔", "How to file it, and record it";
    T_TOLD = "找过{what}，{said}", "{what}: {said}";
    T_FILED = "已递交给{what}", "Filed with: {what}";
    T_DUE = "{what}该答复", "Answer due: {what}";

    IS_NEXT = "现在找这里", "Go here next";
    IS_LATER = "没结果再找", "If the step before brings nothing";
    LETTER_LATER = "没结果再用", "For later, if needed";
    ALSO_AT_ONCE = "马上也告诉{what}", "Tell them at once too: {what}";
    IS_FREE = "可以递交", "You can file now";
    WAS_TOLD = "{day}找过，{said}", "Told on {day}: {said}";
    WAS_TOLD_ONCE = "找过，{said}", "Told before: {said}";

    FADES_FIRST = "会消失，先做", "Will vanish: do it first";
    G_PAYMENTS = "交易记录", "Payments";
    G_TALKS = "沟通记录", "Communication";
    G_LOGINS = "登录和设备", "Logins and devices";
    G_ORDERS = "订单和票据", "Orders and receipts";
    EVIDENCE_HOW_TO_USE = "有了就打勾。不知道怎么拿，点开看。", "Tick what you have. Open a line to read how to get it.";
    MATTERS = "要紧", "Needed";
    DETAILS_OF = "怎么拿到、备注：{what}", "How to get it, and a note: {what}";
    ELSE = "还没有？", "Not in hand?";

    GOES_TO = "这封信交给：{what}", "This letter goes to: {what}";
    HOW_TO_FILE = "怎么递交", "How to hand it in";
    ASK_FOR = "递交后，要什么", "What to ask for in return";
    STILL_MISSING = "还缺：{what}", "Still missing: {what}";
    FILL_IN = "现在填上", "Fill it in";
    ID_BY_HAND = "这里不保存身份证号。递交时手写。", "Your ID number is not kept here. Write it by hand when you file.";
    COPY_SHORT = "复制短版（{limit} 字以内）", "Copy the short version ({limit} characters)";
    COPIED_NEXT = "已复制。{paste}。提交后回来点「我已递交」。", "Copied. {paste}. When it is filed, come back and press “I have filed it”.";
    RECORD_IT = "我已递交，记一笔", "I have filed it";
    RECORD_AT = "我已递交给{what}", "I have filed it: {what}";
    RECORD_POLICE = "我已报案，记一笔", "I have reported it";
    MORE_WAYS = "更多", "More";

    DETAILS = "这封信还可以写上", "What this letter can also say";
    DETAILS_HINT = "一时找不到的先空着，以后再补。", "Leave out what you cannot find now and add it later.";
    DETAILS_SAVE = "写进信里", "Put it into the letter";
    DETAILS_SAVED = "已写进信里。", "It is in the letter now.";

    ANSWER_BY = "{day}前该有答复", "An answer is due by {day}";
    NO_ANSWER_DAY = "这里没有固定的答复日。收好回执和编号。", "No day is fixed for the answer here. Keep the receipt and the number.";
    NOW_NEXT = "接下来做这一件：{what}", "Do this next: {what}";
    PLACE_SHOWN = "{label}：{place}", "{label}: {place}";
    NUMBER_SHOWN = "{label}：{ref}", "{label}: {ref}";
}
