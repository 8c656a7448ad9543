//! The words of the time after filing: what runs, how a date is counted, and the letters of the further stages.

use super::words::words;
use super::{Text, t};

words! {
    GOES_AGAIN = "发给：{what}", "To: {what}";
    GOES_HOW = "回到递交的地方，接着原来的编号发。没有编号，就写明递交的日子。", "Send it where you filed, under the same reference. Without one, name the day of filing.";
    SENT_IT = "我已发出，记一笔", "I have sent it";

    RUNNING = "正在等的", "What is running";
    OF_FILING = "{what} · {day} 递交", "{what} · filed on {day}";
    OF_CHASER = "{what} · {day} 催办", "{what} · reminded on {day}";
    OF_COUNTER = "{what} · {day} 回应", "{what} · answered on {day}";
    OF_REVIEW = "{what} · {day} 申请核查", "{what} · review asked for on {day}";
    OF_REOPENED = "{what} · {day} 重开", "{what} · reopened on {day}";
    GOT_ANSWER = "收到答复了", "An answer came";
    SEE_ANSWERS = "看答复（{count}）", "See answers ({count})";
    HOW_THIS_DAY = "这一天怎么算的", "How this day is counted";
    OVERDUE = "过期 {count} 天", "{count} days overdue";
    NO_DAY = "没有固定的日子", "No fixed day";
    ANSWERED = "已答复", "Answered";
    CLOSE_LINK = "结案", "Close the case";
    OWN_LIMITS = "您自己的期限", "Your own time limits";

    DATE_TITLE = "这一天怎么算的", "How this day is counted";
    D_START = "从哪天起", "Counted from";
    D_RULE = "多长", "How long";
    D_RAW = "算出来", "As counted";
    D_ROLLED = "顺延到", "Moved to";
    D_SAFE = "稳妥起见，按这天准备", "To be safe, be ready by";
    D_BASIS = "依据", "Basis";
    D_STATE = "现在", "Now";
    STRIP = "一天一天看", "Day by day";
    OPENING = "当天不算", "not counted";
    WEEKEND = "周末", "weekend";
    MAKE_UP = "调休上班", "make-up working day";
    DAY_N = "第 {n} 天", "day {n}";
    ROLLS = "顺延", "moves on";
    LEFT_OUT = "中间 {count} 天略去", "{count} days between are left out";
    PROVISIONAL = "{year} 年的放假通知还没公布。这里先按周末和法定节日算，公布后会变。", "The holiday notice for {year} is not published yet. Weekends and statutory days are assumed; this may change.";
    TO_CALENDAR = "放进日历", "Add to calendar";
    ALL_TO_CALENDAR = "全部日期放进日历", "Add all dates to calendar";
    CALENDAR_SAVED = "日历文件已保存。打开它，就能加到手机或电脑的日历里。", "The calendar file is saved. Open it to add the date to your calendar.";
    CALENDAR_NOT_SAVED = "这个浏览器没能保存文件。什么都没丢：把日期抄下来，或打印这一页。", "This browser could not save the file. Nothing is lost: write the date down or print this page.";
    PRINT_SLIP = "打印日期条", "Print this slip";

    STATE_AHEAD = "还剩 {count} 天", "{count} days left";
    STATE_TODAY = "今天到期", "due today";
    STATE_OVERDUE = "过期 {count} 天", "{count} days overdue";
    STATE_ENDED = "已有答复", "answered";
    STATE_RESTARTED = "补交材料后重新算", "counted anew since the papers were handed in";
    STATE_PUT_OFF = "已推迟到 {day}", "put off to {day}";

    OVERDUE_BADGE = "{count} 件过期", "{count} overdue";
    DUE_BADGE = "{count} 件今天到期", "{count} due today";
    AT_STAKE = "还在争 {sum}", "{sum} at stake";
    RECOVERED = "已拿回 {sum}", "{sum} recovered";
    EARLY = "现在去，可能太早：{why}。您可以照样去。", "It may be too early: {why}. You may go all the same.";
    CLOCK_AHEAD = "这台设备的时间好像不对：有一条记录的时间比现在晚（{day}）。请核对设备的日期，期限才算得准。什么都没丢。", "The clock of this device seems wrong: something was recorded later than now ({day}). Please check its date, so that deadlines are right. Nothing is lost.";
}
