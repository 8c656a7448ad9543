//! What a letter says to an answer: that it is not accepted, and on what it is to be explained.

use super::letter_words::inside;
use super::{Lang, Text, t};

/// To an authority: whose answer of which day is not accepted (PBOC5-40).
pub fn not_accepted(lang: Lang, whom: &str, day: &str, offer: bool) -> String {
    let whom = whom.trim_end();
    match lang {
        Lang::Zh if offer => format!("对{whom} {day}提出的方案，本人不接受。"),
        Lang::Zh => format!("对{whom} {day}的答复，本人不接受。"),
        Lang::En if offer => format!("I do not accept the offer of {day} by {}.", inside(whom)),
        Lang::En => format!("I do not accept the answer of {day} by {}.", inside(whom)),
    }
}

/// To an authority: whose answer it is to which what follows is said.
pub fn about_answer(lang: Lang, whom: &str) -> String {
    match lang {
        Lang::Zh => format!("关于{}的答复：", whom.trim_end()),
        Lang::En => format!("Of the answer by {}: ", inside(whom)),
    }
}

/// To an answer with which no reason was noted. `below` is who gave it, where somebody else reads this; `passed_on` says
/// that an authority passed it on. Without `words` of theirs the reasons are asked for.
pub fn taken_up(lang: Lang, below: Option<&str>, passed_on: bool, words: &str) -> String {
    match (lang, below) {
        (Lang::Zh, None) if passed_on => match words {
            "" => "请被投诉方书面写明不同意的理由，以及所依据的事实和规定。".to_owned(),
            _ => format!("被投诉方的答复称“{words}”。请其写明所依据的事实和规定，并提供相应的记录。"),
        },
        (Lang::Zh, None) => match words {
            "" => "请书面写明不同意的理由，以及所依据的事实和规定。".to_owned(),
            _ => format!("贵方答复称“{words}”。请写明所依据的事实和规定，并提供相应的记录。"),
        },
        (Lang::Zh, Some(_)) if words.is_empty() => {
            "请核查该答复所依据的事实、规定和记录。".to_owned()
        }
        (Lang::Zh, Some(whom)) => {
            format!("{whom}的答复称“{words}”。请核查其所依据的事实、规定和记录。")
        }
        (Lang::En, None) if passed_on => match words {
            "" => "I ask the respondent to give its reasons in writing, with the facts and rules on which they rest.".to_owned(),
            _ => format!("The respondent's answer says “{words}”. I ask it to state on which facts and rules that rests, and to provide the records."),
        },
        (Lang::En, None) => match words {
            "" => "Please give your reasons in writing, with the facts and rules on which they rest.".to_owned(),
            _ => format!("Your answer says “{words}”. Please state on which facts and rules that rests, and provide the records."),
        },
        (Lang::En, Some(_)) if words.is_empty() => {
            "Please look into the facts, rules and records on which that answer rests.".to_owned()
        }
        (Lang::En, Some(whom)) => {
            format!("The answer by {whom} says “{words}”. Please look into the facts, rules and records on which it rests.")
        }
    }
}

/// To who passed an answer on, after what the respondent says.
pub const ACCOUNT_FOR_IT: Text = t(
    "请被投诉方逐项写明所依据的事实和规定，并提供相应的记录。",
    "I ask the respondent to state item by item on which facts and rules this rests, and to provide the records.",
);
/// To who looks into what others answered, after what they say.
pub const LOOK_INTO: Text = t(
    "请核查上述说法所依据的事实、规定和记录，并在答复中逐项写明。",
    "Please look into the facts, rules and records on which this rests, and state them item by item in your answer.",
);
/// To an authority, after a part was done.
pub const REST_OPEN: Text = t(
    "其余请求至今没有办到，本人不接受到此为止。",
    "The rest of my request has not been met, and I do not accept that this is the end of it.",
);
/// What is said to the reasons that they gave.
pub const COUNTERS: Text = t("对答复的意见", "My reply to what was answered");
