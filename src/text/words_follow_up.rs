//! The words of the time after filing: what runs, how a date is counted, and the letters of the further stages.

use super::words::words;
use super::{Text, t};

words! {
    GOES_AGAIN = "发给：{what}", "To: {what}";
    GOES_HOW = "回到递交的地方，接着原来的编号发。没有编号，就写明递交的日子。", "Send it where you filed, under the same reference. Without one, name the day of filing.";
    GOES_ELSEWHERE = "这封信不交给{what}。先问清收件的机构和地址，再寄出或当面交，留好凭据。", "This letter does not go to {what}. Ask first who takes it and where, then post it or hand it in, and keep the proof.";
    CHECK_BEFORE = "每一句都来自您的回答和您记下的答复。签名前逐句看一遍，不对就回去改。", "Every sentence comes from your answers and the replies you wrote down. Read each before you sign, and change what is wrong.";
    COPY_BRIEF = "复制短版", "Copy the short version";
    SENT_IT = "我已发出，记一笔", "I have sent it";

    MOVED_TITLE = "放假安排变了，这些日子跟着变", "The holidays changed, and these dates with them";
    MOVED_WHY = "。{day}现在是：{what}", ". {day} is now: {what}";
    MOVED_LINE = "{what}：从 {from} 变到 {to}", "{what}: from {from} to {to}";
    WITH_WEEKDAY = "{day} {weekday}", "{weekday} {day}";
    SENT_BEFORE = "递交过的", "What was filed";
    T_CHASER = "催办：{what}", "Reminded: {what}";
    T_COUNTER = "回应：{what}", "Answered: {what}";
    T_REVIEW = "申请核查：{what}", "Review asked for: {what}";
    T_REOPENED = "重开：{what}", "Reopened: {what}";
    T_MEDIATION = "申请调解：{what}", "Mediation asked for: {what}";
    T_REPLY = "{what}：{said}", "{what}: {said}";
    RUNNING = "正在等的", "What is running";
    OF_FILING = "{what} · {day} 递交", "{what} · filed on {day}";
    OF_CHASER = "{what} · {day} 催办", "{what} · reminded on {day}";
    OF_COUNTER = "{what} · {day} 回应", "{what} · answered on {day}";
    OF_REVIEW = "{what} · {day} 申请核查", "{what} · review asked for on {day}";
    OF_REOPENED = "{what} · {day} 重开", "{what} · reopened on {day}";
    OF_MEDIATION = "{what} · {day} 申请调解", "{what} · mediation asked for on {day}";
    LIMIT_BY = "{day} 前", "by {day}";
    LIMIT_ANEW = "{from} 提出过要求，可能从那天重新算，到 {day}。稳妥起见，按前一个日子。", "You made a demand on {from}; it may run anew from there, to {day}. To be safe, keep to the first date.";
    REMIND_THEIRS = "付诉：看看{what}答复了没有", "Fusu: look for an answer ({what})";
    REMIND_MINE = "付诉：最晚今天办（{what}）", "Fusu: the last day for you ({what})";
    GOT_ANSWER = "收到答复了", "An answer came";
    SEE_ANSWERS = "看答复（{count}）", "See answers ({count})";
    HOW_THIS_DAY = "这一天怎么算的", "How this day is counted";
    OWN_LIMITS = "您自己的期限", "Your own time limits";

    DATE_TITLE = "这一天怎么算的", "How this day is counted";
    D_START = "从哪天起", "Counted from";
    D_RAW = "算出来", "As counted";
    D_ROLLED = "顺延到", "Moved to";
    D_SAFE = "稳妥起见，按这天准备", "To be safe, be ready by";
    STATE_AHEAD = "还剩 {count} 天", "{count} days left";
    STATE_AHEAD_ONE = "还剩 1 天", "1 day left";
    STATE_DUE = "今天到期", "Due today";
    STATE_OVERDUE = "过期 {count} 天", "{count} days overdue";
    STATE_OVERDUE_ONE = "过期 1 天", "1 day overdue";
    STATE_PAST = "这一天过了", "That day has passed";
    STATE_PAUSED = "等您补材料，先停着", "Stands still until the papers are in";
    STATE_MET = "{day} 办了", "Met on {day}";
    MET_ADVICE = "有了答复，不用了", "Answered: no need any more";
    STATE_LATE = "{day} 才办，晚了", "Met on {day}, late";
    CHANGE_RESTARTED = "{day} 补齐材料，从这天重新算。", "Counted anew from {day}, when the papers were in.";
    CHANGE_PUT_OFF = "他们推迟到 {day}。", "They put it off to {day}.";
    CHANGE_BEYOND = "他们推迟到 {day}，超过了规则允许的日子，按最晚的算。", "They put it off to {day}, later than the rule allows: its last day counts.";
    CHANGE_NOT_ALLOWED = "他们说要到 {day}，但规则没有说可以推迟。", "They named {day}, but the rule knows no extension.";
    CHANGE_NO_DAY = "他们说要推迟，但没说到哪天，所以日子没变。", "They put it off without a day, so the date stays.";
    AROUND = "起算的日子不确定，所以是大约。", "The start is not known to the day, so the date is approximate.";
    AT_MOST = "最晚可以推迟到", "Can be put off to at most";
    DAY_ZERO = "第 0 天，不算", "day 0, not counted";
    DAY_LAST = "第 {n} 天，最后一天", "day {n}, the last";
    DAY_END = "最后一天", "the last day";
    DAY_SKIPPED = "不算", "not counted";
    DAY_ROLLED = "休息，往后", "off, moves on";
    DAY_MOVED = "顺延到这天", "moved to here";
    D_BASIS = "依据", "Basis";
    STRIP = "一天一天看", "Day by day";
    WORK_DAY = "上班", "working day";
    WEEKEND = "周末", "weekend";
    MAKE_UP = "调休上班", "make-up working day";
    DAY_N = "第 {n} 天", "day {n}";
    PROVISIONAL = "{year} 年的放假通知还没公布。这里先按周末和法定节日算，公布后会变。", "The holiday notice for {year} is not published yet. Weekends and statutory days are assumed; this may change.";
    TO_CALENDAR = "放进日历", "Add to calendar";
    ALL_TO_CALENDAR = "全部日期放进日历", "Add all dates to calendar";
    CALENDAR_SAVED = "日历文件已保存。打开它，就能加到手机或电脑的日历里。", "The calendar file is saved. Open it to add the date to your calendar.";
    CALENDAR_NOT_SAVED = "这个浏览器没能保存文件。什么都没丢：把日期抄下来，或打印这一页。", "This browser could not save the file. Nothing is lost: write the date down or print this page.";
    PRINT_SLIP = "打印日期条", "Print this slip";

    OVERDUE_BADGE = "{count} 件过期", "{count} overdue";
    DUE_BADGE = "{count} 件轮到您", "{count} for you";
    AT_STAKE = "还在争 {sum}", "{sum} at stake";
    RECOVERED = "已拿回 {sum}", "{sum} recovered";
    CLOCK_AHEAD = "这台设备的时间好像不对：有一条记录的时间比现在晚（{day}）。请核对设备的日期，期限才算得准。什么都没丢。", "The clock of this device seems wrong: something was recorded later than now ({day}). Please check its date, so that deadlines are right. Nothing is lost.";
}
