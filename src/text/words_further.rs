//! The words of a letter of a further stage that is advised against, or would say nothing.

use super::words::words;
use super::{Text, t};

words! {
    EARLY = "现在发还早", "It is early for this";
    EARLY_DAY = "{day}以前，对方还可能答复。现在就发，多半让您再等等。要发也可以。", "They may still answer until {day}. If you send it now you may be told to wait. You can send it all the same.";
    EARLY_NO_DAY = "这里没有规定几天答复。一般等到{day}再问。要发也可以。", "No rule sets a day for an answer here. As a rule one asks from {day} on. You can send it all the same.";
    EARLY_SILENT = "对方还没有答复。一般先催一次。要发也可以。", "They have not answered yet. As a rule a reminder comes first. You can send it all the same.";
    SENT = "先等一等", "Wait a little first";
    SENT_WHY = "{day}已经发过一封，还没有答复。先等那一封的答复。要再发也可以。", "You sent a letter on {day}, and it is not answered yet. Wait for that answer first. You can send another all the same.";
    AGAIN_WHY = "同样的申请提过一次，对方也答复了。再提一次，多半还是一样。可以找下一家。要发也可以。", "You asked for the same before, and they answered. Asking again will hardly change it: there is a next place to go. You can send it all the same.";
    OVER = "这一步的时间过了", "The time for this has passed";
    OVER_WHY = "最晚是{day}，已经过了。对方可能不办。要发也可以。", "The last day was {day}. They may not deal with it any more. You can send it all the same.";
    NO_CUSTOM = "这一家不一定有这一步", "They may not have this step";
    NO_CUSTOM_WHY = "没有规定要它这样办。可以试，也可以直接找下一家。", "No rule makes them do this. You can try, or go straight to the next place.";

    NOT_NOW = "现在用不着这封信", "This letter is of no use now";
    NOTHING_TO_ASK = "向{what}提的要求里，没有这封信能办的事。", "{what}: nothing that you ask of them can be settled by this letter.";
    TO_THREAD = "看和这一家的往来", "What was sent and answered there";
    U_CLOSED = "这件事已经了结。有新情况，先重新打开。", "This case is closed. If there is something new, open it again first.";
    U_TRAP = "有人要您的验证码、屏幕，或者要您先付钱。先停下来，别的以后再说。", "Somebody asked for a code, your screen, or money first. Stop there first; the rest can wait.";
    U_SETTLED = "您要的都办到了，没有要再写的。", "All that you asked for is settled: there is nothing to write.";
    U_PAPERS = "{what}在等您补材料。先补上。", "{what}: they are waiting for papers from you. Hand them in first.";
    U_UNDECIDED = "{what}提了方案，或者给了钱，您还没有说接不接受。先看清，再决定。", "{what}: there is an offer or a payment on which you have not decided. Look at it first, then decide.";
    U_TAKEN = "{what}的方案，您已经接受。到时候没兑现，再催。", "{what}: you accepted their offer. If they do not keep to it, remind them then.";
    U_ANSWERED = "{what}已经答复了，不用再催。不接受，可以回信，或者找下一家。", "{what}: they have answered, so there is nothing to remind them of. If you do not accept the answer, reply to it or go to the next place.";
    U_NO_ANSWER = "{what}还没有答复，没有可以回应的。", "{what}: there is no answer yet that you could reply to.";
    U_NOT_CLOSED = "{what}没有把这件事关掉，不用重开。", "{what}: they have not closed it, so there is nothing to reopen.";
    U_MOVED = "{what}说转给别处了。这里没有可以再写的。", "{what}: they passed it on. There is nothing more to write here.";
    U_HELD = "有部门、调解组织或者法院在办这件事。同一笔钱，一次只找一处。等它的结果。", "An authority, a mediator or a court has this matter. For the same money one goes to one place at a time: wait for its outcome.";
    U_NO_MONEY = "您没有要{what}自己付钱，没有可以调解的钱。", "{what}: you do not ask them to pay anything themselves, so there is no money to mediate about.";
}
