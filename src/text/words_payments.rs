//! The words of the pages for payments and for earlier contacts.

use super::words::words;
use super::{Lang, Text, t};

words! {
    MODE = "这些付款是怎样的？", "What were the payments like?";
    MODE_MORE = "还有要记的吗？", "Any more to add?";
    MODE_SERIES = "按月、周、季或年定期扣", "Every month, week, quarter or year";
    MODE_ONE = "一笔或者几笔，一笔一笔记", "One or a few, one by one";
    MODE_PASTE = "从账单里粘贴", "Paste from the bill";

    SERIES_ADD = "记下定期扣的款", "Add charges that repeat";
    SERIES_DAY = "第一次扣款的日期", "Day of the first charge";
    AFTER_TRIAL = "开通后一个月：{day}", "A month after it began: {day}";
    SERIES_AMOUNT = "每次扣多少（元）", "Amount of each (yuan)";
    SERIES_EVERY = "多久扣一次", "How often";
    SERIES_UNTIL = "扣到哪一天", "Until which day";
    SERIES_UNTIL_HINT = "还在扣就空着。已经停了，填最后一次的日期。", "Leave it empty if it goes on. If it has stopped, enter the day of the last charge.";
    SERIES_SAVE = "一次记下", "Add them all";
    SERIES_PREVIEW = "到 {day}，共 {count} 笔，{total}。", "Up to {day}: {count} charges, {total}.";
    SERIES_MERGES = "清单还能记 {room} 行，放不下 {count} 笔。会合并成一行记下，一笔不少算。", "The list has room for {room} more rows, not for {count}. They become one row in which each is counted.";
    SERIES_MERGED = "已合并成一行：{first} 至 {last}，每次 {each}，共 {count} 笔，{total}", "Added as one row: {first} to {last}, {each} each, {count} charges, {total}";
    EVERY_WEEK = "每周", "Weekly";
    EVERY_MONTH = "每月", "Monthly";
    EVERY_QUARTER = "每季", "Quarterly";
    EVERY_YEAR = "每年", "Yearly";
    E_SERIES_ORDER = "最后一次不能早于第一次。请检查两个日期。", "The last charge cannot be before the first. Please check both days.";

    SAID_ONE = "已记下第 {n} 笔：{what}。下一笔不是同一天的，改一下日期。", "Added as number {n}: {what}. Change the day if the next one came on another.";
    SAID_MANY = "已记下 {count} 笔，共 {total}", "{count} payments added, {total} in all";
    SAID_EDIT = "已改好第 {n} 笔", "Number {n} is changed";
    SAID_MERGED = "已并成一笔，留下第 {n} 笔", "They are one payment now: number {n}";
    SAID_APART = "好的，算两笔", "All right, they are two";
    ROOM = "清单最多 {limit} 行，还能记 {room} 行。", "The list takes {limit} rows; there is room for {room} more.";
    E_FULL = "清单满了：最多 {limit} 行。定期扣的，请删掉那些行，再选「按月、周、季或年定期扣」，会合并成一行。", "The list is full: {limit} rows at most. For charges that repeat, delete their rows and choose “Every month, week, quarter or year”: they become one row.";
    ALL_PAYEE = "收款方都是：{payee}", "Payee of all: {payee}";
    MARK_PLACE = "显示在哪里？", "shown where?";
    UNPLACED = "有 {count} 笔还没说显示在哪里，这样哪封信里都没有它们。它们显示在：", "Of {count} payments it is not known where they show: no letter would have them. They show in:";
    UNPLACED_HINT = "不都在一处的，点那一行的「修改」。", "If they are in different places, change them row by row.";
    PLACED = "已改好 {count} 笔", "{count} payments changed";
    BAR_SUM = "{count} 笔 · {total}", "{count} listed, {total}";
    BAR_EMPTY = "还没有记", "None yet";

    PASTE_ADD = "从账单里粘贴", "Paste from the bill";
    PASTE_LABEL = "把账单里的几行粘贴到这里", "Paste some lines of the bill here";
    PASTE_HINT = "一行一笔。要有日期和金额；时间、收款方、单号有就带上，先后不限。", "One payment a line, with its day and amount. Time, payee and numbers too if you have them, in any order.";
    PASTE_READ = "读出 {count} 笔，共 {total}。请核对：", "{count} payments read, {total} in all. Please check them:";
    PASTE_LEFT = "有 {count} 行没看懂，在框里改好就行：", "{count} lines were not understood. Correct them in the box:";
    UNREAD = "「{line}」：{why}", "“{line}”: {why}";
    PASTE_SAVE = "加进清单", "Add to the list";
    E_PASTE_NONE = "还没有读出一笔。请先粘贴，每行要有日期和金额。", "No payment was read yet. Paste some lines, each with a day and an amount.";
    U_NO_DAY = "没有日期", "no day";
    U_NO_AMOUNT = "没有金额", "no amount";
    U_AMOUNTS = "有好几个金额，不知道是哪一个", "several amounts: which one is it?";
    U_REFUND = "像是退款，不当扣款记。退了多少，在那一笔的「更多内容」里填", "it looks like a refund and is not taken as a charge; enter it with its payment under “more”";
    U_FOREIGN = "是外币。照账单上的人民币入账金额填", "another currency: use the amount in yuan that the bill shows";
    U_SECRET = "像有密码、验证码或身份证号，没有收", "it seems to hold a password, a code or an ID number, and was not taken";
    U_LONG = "这一行太长", "the line is too long";
    U_MANY = "一次读不了这么多行，请分几次", "too many lines at once; paste them in parts";

    TWINS = "这两笔是不是同一笔？", "Are these two one and the same payment?";
    TWINS_WHY = "卡绑在钱包上的，钱包和银行会各显示一次。同一笔只能算一次。", "A card bound to a wallet shows one payment in both. It may be counted once only.";
    TWINS_ONE = "同一笔：只算一次", "The same: count it once";
    TWINS_TWO = "是两笔", "They are two";
    TWINS_ALL = "这样的 {count} 对，都是同一笔", "All {count} such pairs are the same";
    NTH = "第 {n} 笔：{what}", "Number {n}: {what}";

    E_AMOUNT_INCOMING = "前面有加号，账单上这是退款或收入。扣款请填不带加号的数。", "With a plus a bill shows money that came in. Enter a charge without it.";
    E_AMOUNT_FOREIGN = "这是外币。请照账单上的人民币入账金额填。", "This is another currency. Please enter the amount in yuan that the bill shows.";

    CON_EDIT = "修改第 {n} 次", "Change contact {n}";
    CON_OTHER = "别的地方（黑猫投诉、消费保、12345 等）", "Somewhere else (an online complaint site, 12345 …)";
    CON_NAME = "那个地方叫什么", "What is it called";
    CON_NAME_HINT = "例如：黑猫投诉。", "For example: 黑猫投诉.";
    E_CON_NAME = "请写上那个地方的名字。", "Please write down its name.";
    CON_TICKET_HINT = "对方给您这件事编的号。客服短信里或聊天里找，没有就空着。", "The number they gave your complaint, in a message or in the chat. Leave it empty if there is none.";
    CON_TIME = "几点几分", "At what time";
    SAID_CON = "已记下第 {n} 次", "Added as number {n}";
    SAID_CON_EDIT = "已改好第 {n} 次", "Number {n} is changed";
    TICKET = "工单号 {ticket}", "ticket {ticket}";
}

/// The id of a period in words.
pub fn every(period: &str) -> Text {
    match period {
        "week" => EVERY_WEEK,
        "quarter" => EVERY_QUARTER,
        "year" => EVERY_YEAR,
        _ => EVERY_MONTH,
    }
}

/// A run of payments: from when to when, and how often.
pub fn run(first: &str, last: &str, period: &str, lang: Lang) -> String {
    let every = every(period).of(lang);
    match lang {
        Lang::Zh => format!("{first} 至 {last}，{every}一次"),
        Lang::En => format!("{first} to {last}, {}", every.to_ascii_lowercase()),
    }
}
