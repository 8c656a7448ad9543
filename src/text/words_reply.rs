//! The words of writing down an answer, of checking it, and of what was offered.

use super::words::words;
use super::{Text, t};

words! {
    REPLY_TITLE = "{what}的答复", "Answers: {what}";
    REPLY_LIST_TITLE = "收到的答复", "Answers";
    REPLY_ABOUT = "{day} 递交。", "Filed on {day}.";
    REPLY_NONE = "还没有记过答复。电话、短信、App 里的回复都算。", "No answer is written down yet. Calls, texts and replies in the app all count.";
    REPLY_AGAIN = "又来了一个答复", "Another answer came";
    KIND = "这是哪一种答复？", "What kind of answer is it?";
    KIND_HINT = "照他们的原话选最像的一种。", "Choose what comes closest to their words.";
    WHEN = "哪天收到的？", "On which day did it come?";
    WHEN_TIME = "几点", "At what time";
    HOW = "怎么答复的？", "How did it come?";
    WHO = "谁答复的", "Who answered";
    WHO_HINT = "姓名或工号。电话里可以直接问。", "A name or staff number. You can ask on the phone.";
    WORDS = "他们的原话", "Their words";
    WORDS_HINT = "能抄就照抄，信里会原样引用。", "Copy them as they are: letters quote them word for word.";
    REFERENCE = "新的编号", "A new reference";
    SAVE_REPLY = "记下来", "Write it down";

    FILED_TIME = "几点递交的", "At what time";

    BY_APP = "App 或网页里", "In the app or on the web";
    BY_PHONE = "电话", "By phone";
    BY_SMS = "短信", "By text message";
    BY_MAIL = "书信", "By post";
    BY_EMAIL = "电子邮件", "By e-mail";
    BY_COUNTER = "当面", "In person";

    UNTIL_PAPERS = "要您哪天前交齐？", "By when do they want the papers?";
    UNTIL_EXTENDED = "推迟到哪天？", "To which day is it put off?";
    UNTIL_OFFER = "说哪天前给？", "By when will they pay?";
    COMPLETED = "材料交齐的日子", "The day you handed in the papers";
    COMPLETED_HINT = "交了再回来填。从这天起重新算。", "Fill it in once they are handed in. Counting starts anew on that day.";
    COMPLETED_SAVE = "记下补交", "Note that they are in";
    E_BEFORE_PAPERS = "这天比要材料的日子（{day}）早。请核对。", "That is before they asked for the papers ({day}). Please check.";
    ACCEPTED = "写明的受理日或立案日", "The day on which they say it was accepted";
    ACCEPTED_HINT = "写了才填。期限从这天算。", "Only if they say so: the time runs from that day.";
    PASSED_TO = "转给了谁？", "To whom was it passed on?";
    PASSED_HINT = "单位名称。不知道就空着，打电话问。", "The name of the office. Leave it empty if you do not know, and ask by phone.";
    PAID = "收到多少？（元）", "How much came? (yuan)";

    E_KIND = "请选这是哪一种答复。", "Please choose what kind of answer it is.";
    E_UNTIL = "请填推迟到哪天。没说哪天，就不算推迟：选「只说收到了」。", "Please give the new day. Without one it is no extension: choose “They only confirm that they have it”.";
    E_BEFORE = "这天比递交的日子（{day}）早。请核对。", "That is before the filing ({day}). Please check.";

    E_SUM_LARGE = "有争议的一共才 {sum}，这个数比它大。请核对；没错就再按一次。", "What is in dispute adds up to {sum}, and this is more. Please check; if it is right, press the button again.";
    E_UNTIL_EARLY = "这天比收到答复的日子（{day}）早。请核对。", "That is before their answer came ({day}). Please check.";

    QUOTED = "「{words}」", "“{words}”";
    FROM_TRAP = "{day} · 自称{what}的人", "{day} · Somebody who claims to be {what}";
    TRAP_MEANS = "这不算对方的答复：等的日子照算，信里也不会写成是它说的。", "This is no answer of theirs: the days go on counting, and no letter says that they said it.";
    CHECK_IT = "逐项核对", "Check it item by item";
    CHECK_SAID = "看看他们说了什么", "See what they said";
    CHECK_TITLE = "核对这个答复", "Check this answer";
    EDIT_REPLY = "改这条", "Change it";
    EDIT_OF = "改{day}的答复：{what}", "Change the answer of {day}: {what}";
    DELETE_OF = "删掉{day}的答复：{what}", "Delete the answer of {day}: {what}";
    PAID_SHOWN = "退回 {sum}", "{sum} came back";
    UNTIL_SHOWN_PAPERS = "要在 {day} 前交", "To be handed in by {day}";
    UNTIL_SHOWN_EXTENDED = "推迟到 {day}", "Put off to {day}";
    UNTIL_SHOWN_OFFER = "说 {day} 前给", "Promised by {day}";
    TAKEN_ON = "受理了", "They have taken it on";
    TAKEN_ON_SHOWN = "受理（立案）的日子：{day}", "Taken on on {day}";
    COMPLETED_SHOWN = "材料 {day} 交齐", "Papers handed in on {day}";
    PASSED_SHOWN = "转给：{who}", "Passed on to: {who}";

    RESULTS = "您要求的，做到了吗？", "Was what you asked for done?";
    RESULTS_HINT = "一项一项看。做到的，下一封信不再要；没做到的，接着要。", "Look at each. What was done is not asked for again; the rest is.";
    R_MET = "做到了", "Done";
    R_PART = "部分做到", "In part";
    R_NOT = "没做到", "Not done";
    R_DROPPED = "我不要了", "I drop it";
    REASONS = "他们说了下面的话吗？", "Did they say any of this?";
    REASONS_HINT = "有就勾上。下一封信会逐条回应。", "Tick what they said. The next letter answers each.";
    REASONS_REST = "别的说法", "Other things that they may say";
    STOP = "先停下。", "Stop.";
    STOPPED = "已记下：您停下了，没有给。", "Noted: you stopped and gave nothing out.";

    OFFER = "他们提的方案", "What they offer";
    SOLUTION = "是哪一种？", "Which kind is it?";
    S_FULL = "全额退款", "A full refund";
    S_PARTIAL = "部分退款", "A part of it";
    S_COMPENSATION = "补偿措施", "Something instead";
    S_AGREEMENT = "调解协议", "A mediated agreement";
    OFFER_SUM = "一共多少？（元）", "How much in all? (yuan)";
    OFFER_SUM_HINT = "没说数目就空着。", "Leave it empty if no sum was named.";
    MEANS = "给的是什么？", "In what form?";
    M_MONEY = "钱，原路退回或转账", "Money, back the way it was paid or by transfer";
    M_COUPON = "优惠券、积分、只能在他那里花的余额", "A coupon, points, or a balance to be spent there";
    M_OTHER = "别的：换货、延长会员……", "Something else: an exchange, a longer membership…";
    M_UNSAID = "没说清", "They did not say";
    STRINGS = "附了什么条件？", "What do they want for it?";
    STRINGS_HINT = "没有就不勾。", "Tick nothing if there is none.";
    X_NO_MORE = "以后不再追究", "No further claims";
    X_WITHDRAW = "先撤销投诉", "Withdraw the complaint first";
    X_PRIVATE = "加私人微信，或在平台外交易", "A private chat or a payment outside the platform";
    X_SILENCE = "不许对外说，或要删评价", "Silence, or deleting a review";
    OFFER_SAVE = "看看这个方案", "Check the offer";
    E_SOLUTION = "请选是哪一种方案。", "Please choose which kind of offer it is.";
    E_MEANS = "请选给的是什么。", "Please choose in what form it comes.";
    FOUND = "先看这几点", "Look at this first";
    FOUND_NONE = "没看出问题。要一份写明金额和日期的文字，再答应。", "Nothing stands out. Get the sum and the day in writing before you agree.";
    ASKED_OFFERED = "您要 {asked}，他们给 {offered}", "You ask for {asked}; they offer {offered}";
    ASKED_OFFERED_ELSE = "您要 {asked} 的钱，他们给的不是钱，只说值 {offered}", "You ask for {asked} in money; they offer something else, said to be worth {offered}";
    DECIDE = "您怎么定？", "What do you decide?";
    D_TAKEN = "接受", "I accept";
    D_COUNTERED = "不接受，回信说明", "I do not, and answer in writing";
    D_OPEN = "再想想", "I will think about it";

    CLOSE_TITLE = "了结这件事", "Close the case";
    CLOSED_TITLE = "已了结", "The case is closed";
    CLOSE_LEAD = "把结果记下来。以后随时可以重新打开。", "Write down how it ended. You can open it again at any time.";
    ENDING = "结果怎么样？", "How did it end?";
    END_SETTLED = "要求都做到了", "All that was asked for was done";
    END_PART = "做到一部分，我接受", "A part of it, and I leave it at that";
    END_NOTHING = "没有结果，我不再继续", "Without a result, and I leave it at that";
    END_ELSEWHERE = "在别处继续，比如法院", "It goes on elsewhere, such as a court";
    RECOVERED = "一共拿回多少？（元）", "How much came back in all? (yuan)";
    RECOVERED_HINT = "一分没拿回就填 0。记过的到账加起来是 {sum}。", "If nothing came, write 0. What you wrote down adds up to {sum}.";
    LEARNT = "给自己留一句话", "A note to yourself";
    LEARNT_HINT = "比如：下次先看清自动续费。只存在这里。", "Such as: look for auto-renewal first. It is kept here only.";
    CLOSE_IT = "了结", "Close it";
    REOPEN = "重新打开", "Open it again";
    E_ENDING = "请选结果怎么样。", "Please choose how it ended.";
    ACHIEVED = "您要求的，结果", "What you asked for, and what came of it";
    R_OPEN = "还没有结果", "No result yet";
    MONEY_LINE = "争议 {asked}，拿回 {back}", "In dispute {asked}; recovered {back}";
    CLOSED_ON = "{day} 了结：{what}", "Closed on {day}: {what}";
    KEEP = "材料留着", "What to keep";
}
