//! The words of the next action after filing: what came back, and what is done about it.

use super::words::words;
use super::{Text, t};

words! {
    STOP = "先停下：验证码、密码、屏幕都别给", "Stop: no code, no password, no screen sharing";
    STOP_WHY = "有人自称{what}，要这些，或者让您先付钱。真正帮您退钱的人不会这样。已经给了的，马上先止损。", "Somebody who claims to be {what} asked for this, or for money first. Nobody who really refunds you does. If you gave anything out, stop the loss now.";
    GO_STOP = "看怎么止损", "How to stop the loss";
    ALSO_STOP = "没给，也停下了，再做别的", "Nothing given out: then go on";

    PAPERS = "把{what}要的材料补上", "Hand in what they want: {what}";
    PAPERS_BY = "{day}前，把{what}要的材料补上", "By {day}, hand in what they want: {what}";
    PAPERS_LATE = "补材料的日子过了：{what}", "The day for the papers has passed: {what}";
    PAPERS_WHY = "没补齐，它多半不往下办。补好了，回来记一笔。", "Until then they will hardly go on. Once it is done, note it here.";
    GO_PAPERS = "看要补什么，记下补交", "See what is wanted, and note it";

    LOOK_OFFER = "{what}提了方案，逐项对一对", "They made an offer: {what}";
    LOOK_SELLER = "商家通过{what}提了方案，逐项对一对", "The seller made an offer through: {what}";
    LOOK_INSTITUTION = "被投诉的机构通过{what}提了方案，逐项对一对", "The institution made an offer through: {what}";
    LOOK_OFFER_WHY = "先看清金额、日期和条件。看清了，再决定接不接受。", "Look at the sum, the day and the terms first. Then decide.";
    LOOK_PAID = "{what}给了钱，逐项对一对", "They paid something: {what}";
    LOOK_PAID_WHY = "要的都有了，就可以了结。还差的，接着要。", "If you have all you asked for, you can close the case. If not, go on.";
    GO_LOOK = "逐项对一对", "Compare item by item";

    COUNTER = "回复{what}的方案", "Answer the offer: {what}";
    COUNTER_WHY = "您没有接受这个方案。回信写好了，送到才算数。", "You did not accept the offer. The answer is written; it counts once it is sent.";
    GO_COUNTER = "看回信", "See your reply";

    CHASE = "催一催：{what}", "Remind them: {what}";
    CHASE_PROMISED_WHY = "说好{day}给，还没到。催办信写好了。", "It was promised for {day} and has not come. The reminder is written.";
    GO_CHASE = "看催办信", "See the reminder";
    WAIT_PROMISED = "等{what}兑现", "Awaiting what was promised: {what}";
    WAIT_PROMISED_BY = "{day}前，等{what}兑现", "Awaiting what was promised, by {day}: {what}";
    WAIT_PROMISED_WHY = "您接受了这个方案。兑现以前，别撤投诉。", "You accepted the offer. Do not withdraw the complaint before it is carried out.";
    LATE_LAW = "{day} 就该答复了，还没有。催办信写好了，报上编号。", "An answer was due on {day}. The reminder is written; give your reference.";
    LATE_CUSTOM = "通常到{day}会有答复，还没有。催办信写好了，报上编号。", "An answer is usual by {day}, and there is none. The reminder is written; give your reference.";

    LATE_NO_DAY = "没有规定几天答复，也有一阵子了。去问进展的信写好了，报上编号。", "No rule says by when they answer, and it has been a while. A letter that asks how far it is has been written; give your reference.";
    LATE_OWN = "您请对方在{day}前答复，还没有。催办信写好了，报上编号。", "You asked for an answer by {day}, and there is none. The reminder is written; give your reference.";
    IS_LATE_LAW = "{what}该在{day}前答复，还没有", "{what}: an answer was due by {day}, and there is none";
    IS_LATE_CUSTOM = "{what}到{day}还没有答复", "{what}: no answer by {day}";
    IS_LATE_OWN = "您请{what}在{day}前答复，还没有", "{what}: you asked for an answer by {day}, and there is none";

    REOPEN = "把原来的投诉接着投：{what}", "Continue the same complaint: {what}";
    GO_REOPEN = "看接着怎么写", "See what to write";
    REVIEW = "{day}前，请上一级核查：{what}", "By {day}, ask for a review: {what}";
    GO_REVIEW = "看核查申请", "See the request for review";

    MEDIATE = "也可以申请调解：{what}", "Mediation is possible too: {what}";
    MEDIATE_WHY = "双方都愿意，才调解得了。调解组织不判决，也不保证退款。", "Mediation needs both sides to agree. A mediator does not judge, and promises no refund.";
    GO_MEDIATE = "看调解申请", "See the request for mediation";
    GO_CARD = "看怎么找", "See how to go there";

    READDRESS = "改交给：{what}", "Take it to: {what}";
    READDRESS_WHY = "{from}说转给了它。信不用重写，换了收件人就能交。", "{from} passed it on. Nothing has to be typed again: only who receives the letter changes.";

    CLOSE_SETTLED = "都办到了，可以了结", "All is settled: close the case";
    CLOSE_SETTLED_WHY = "记下要回多少、留好什么。以后还能重新打开。", "Note what came back and what to keep. You can open it again later.";
    CLOSE_LEFT = "能找的都找过了", "Every place has been tried";
    CLOSE_LEFT_WHY = "先记下结果，把材料留好。有新情况，还能重新打开。", "Note how it ended and keep the papers. If something new comes up, you can open it again.";
    GO_CLOSE = "了结这件事", "Close the case";
    CLOSED = "这件事已经了结", "This case is closed";
    CLOSED_WHY = "材料留好。有新情况，可以重新打开。", "Keep the papers. If something new comes up, you can open it again.";
    GO_CLOSED = "看看结果", "See how it ended";

    AFTER_REFUSED = "{what}没有同意。不用再等，可以找这一家。", "{what} refused. There is nothing to wait for: this is the next place.";
    AFTER_CLOSED = "{what}没解决就关了。可以找这一家。", "{what} closed it without a result. This is the next place.";
    AFTER_MOVED = "{what}转出去了，没有办。可以找这一家。", "{what} passed it on and did nothing itself. This is the next place.";
    AFTER_PART = "{what}只给了一部分。还差的，可以找这一家。", "{what} paid a part only. For the rest, this is the next place.";
    AFTER_NOT_GRANTED = "{what}的答复没有支持您的请求。可以找这一家。", "The answer from {what} did not grant your request. This is the next place.";
    AFTER_NOT_TAKEN = "{what}没有受理。看看它写的理由：能补的，补好再交。也可以找这一家。", "{what} did not take it. Read the reason: what can be mended, mend and file again. Or go here.";
    AFTER_SILENCE_LAW = "{what}该在{day}前答复，还没有。可以找这一家。", "{what} should have answered by {day} and has not. This is the next place.";
    AFTER_SILENCE_CUSTOM = "{what}通常到{day}会有答复。没有答复，可以找这一家。", "{what} usually answers by {day}. Without an answer, this is the next place.";
    AFTER_SILENCE_OWN = "您请{what}在{day}前答复，还没有。可以找这一家。", "{what}: you asked for an answer by {day}, and there is none. This is the next place.";

    EARLY = "现在去还早", "It is early";
    EARLY_WHY = "{what}到{day}还可能答复。现在就去，对方多半让您先等。要去也可以。", "{what} may still answer by {day}. If you go now you may be told to wait. You can go all the same.";

    S_OVERDUE = "过期了", "Overdue";
    S_ACTION = "轮到您", "Your move";
    S_WAITING = "等答复", "Waiting";
    S_DONE = "可以了结", "Can be closed";
    S_RESTING = "放着", "Resting";
    S_CLOSED = "已了结", "Closed";
}
