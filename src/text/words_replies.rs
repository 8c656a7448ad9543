//! How a letter tells what the other side answered: one sentence or two for each entry of the log, by its kind.

use super::letter_words::inside;
use super::{Lang, Text, t};

/// What may end a sentence of theirs: within ours it goes.
pub const STOPS: [char; 6] = ['。', '.', '；', ';', '，', ','];

/// An answer, as a letter tells it; what is not known is empty.
#[derive(Clone, Debug, Default)]
pub struct Answered<'a> {
    /// On which day, written out.
    pub day: String,
    /// At what time.
    pub time: &'a str,
    /// Who answered, or "you".
    pub whom: String,
    /// Whether it is no party to the dispute: what it offers or pays comes from the other side.
    pub between: bool,
    /// Whether it passes on what the other side says.
    pub passes_on: bool,
    /// What an office that refused says of itself, by id; else empty.
    pub office: &'a str,
    /// Whether the day that they named has passed without anything that deals with the matter.
    pub late: bool,
    /// The kind of answer, by id.
    pub kind: &'a str,
    /// How it came, by id.
    pub how: &'a str,
    /// The name or the number of who spoke.
    pub who: &'a str,
    /// Their reference.
    pub reference: &'a str,
    /// Their words.
    pub words: String,
    /// The day that they named.
    pub until: String,
    /// The day on which what they wanted was handed in.
    pub completed: String,
    /// The day on which the matter was taken on, where they said so.
    pub accepted: String,
    /// Where it was passed on to.
    pub passed_to: String,
    /// What came back.
    pub paid: String,
    /// What was offered, if anything was.
    pub offer: Option<Offered<'a>>,
}

/// An offer, as a letter tells it.
#[derive(Clone, Debug, Default)]
pub struct Offered<'a> {
    /// Which solution it is, by id.
    pub solution: &'a str,
    /// In what it is paid, by id.
    pub means: &'a str,
    /// How much; empty when no sum is named.
    pub sum: String,
    /// What they want for it, by id.
    pub strings: Vec<&'a str>,
    /// What the person does with it, by id.
    pub decision: &'a str,
}

/// An entry of the log in full.
pub fn answered(lang: Lang, told: &Answered<'_>) -> String {
    let Answered { words, until, completed, paid, kind, .. } = told;
    let more = |said: &str, after: String| if said.is_empty() { String::new() } else { after };
    let (day, time) = (&told.day, told.time);
    let paid = if *kind == "paid" { "" } else { paid };
    match lang {
        Lang::Zh => {
            let time = more(time, format!(" {time}"));
            let happened = happened_zh(told, &via(lang, told));
            let completed = more(completed, format!("本人已于{completed}交齐。"));
            let words = more(words, format!("答复说：“{words}”。"));
            let paid = more(paid, format!("本人收到退款 {paid}。"));
            let until = match *kind {
                "papers" => more(until, format!("，期限是{until}")),
                "extended" if told.late => format!("，改到{until}，这个日期已过，仍未答复"),
                "extended" => more(until, format!("，改到{until}")),
                _ => String::new(),
            };
            format!("{day}{time}，{happened}{until}。{words}{}{completed}{paid}", terms_zh(told))
        }
        Lang::En => {
            let time = more(time, format!(" at {time}"));
            let happened = happened_en(told, &via(lang, told));
            let completed = more(completed, format!(" I handed it all in on {completed}."));
            let words = more(words, format!(" The answer said: “{words}”."));
            let paid = more(paid, format!(" I received a refund of {paid}."));
            let until = match *kind {
                "papers" => more(until, format!(", by {until}")),
                "extended" if told.late => {
                    format!(" until {until}; that day has passed without an answer")
                }
                "extended" => more(until, format!(" until {until}")),
                _ => String::new(),
            };
            format!("On {day}{time} {happened}{until}.{words}{}{completed}{paid}", terms_en(told))
        }
    }
}

/// The same in a few words, in Chinese.
pub fn answered_in_short(told: &Answered<'_>) -> String {
    if told.kind == "extended" && told.late {
        return format!("{}延期到{}答复，已过期。", told.whom, told.until);
    }
    let decided = told.offer.as_ref().map_or("", |offer| decided(offer.decision).zh);
    format!("{}{}。{decided}", told.day, happened_zh(told, ""))
}

/// How it came, who spoke and under which number, in brackets.
fn via(lang: Lang, told: &Answered<'_>) -> String {
    let how = said_by(told.how).of(lang);
    let named = |zh: &str, en: &str, what: &str| match lang {
        _ if what.is_empty() => String::new(),
        Lang::Zh => format!("{zh} {what}"),
        Lang::En => format!("{en} {what}"),
    };
    let all = [
        how.to_owned(),
        named("答复人", "spoke with", told.who),
        named("编号", "reference", told.reference),
    ];
    let all: Vec<String> = all.into_iter().filter(|part| !part.is_empty()).collect();
    match lang {
        _ if all.is_empty() => String::new(),
        Lang::Zh => format!("（{}）", all.join("，")),
        Lang::En => format!(" ({})", all.join(", ")),
    }
}

fn happened_zh(told: &Answered<'_>, via: &str) -> String {
    let (whom, paid) = (&told.whom, spaced(&told.paid));
    match told.kind {
        "received" if !told.accepted.is_empty() => {
            format!("{whom}告知已于{}受理{via}", told.accepted)
        }
        "received" => format!("{whom}告知已收到{via}，没有给出处理结果"),
        "papers" => format!("{whom}要求补充材料{via}"),
        "extended" => format!("{whom}告知延期答复{via}"),
        "offer" if told.between => format!("{whom}转达对方的方案{via}：{}", offer_zh(told)),
        "offer" => format!("{whom}提出{}{via}", offer_zh(told)),
        "refused" if told.office == "not_taken" => format!("{whom}告知不予受理{via}"),
        "refused" if told.office == "no_mediation" => format!("{whom}告知对方不同意调解{via}"),
        "refused" if told.passes_on => {
            format!("{whom}转达了对方的答复{via}，对方没有同意本人的请求")
        }
        "refused" if told.between => format!("{whom}的答复没有支持本人的请求{via}"),
        "refused" => format!("{whom}答复不同意本人的请求{via}"),
        "transferred" if told.passed_to.is_empty() => format!("{whom}告知已转交别处{via}"),
        "transferred" => format!("{whom}告知已转给{}{via}", told.passed_to.trim_end()),
        "closed" => format!("{whom}结束了处理{via}，问题没有解决"),
        "paid" if told.between => format!("经{whom}处理，本人收到对方退款{paid}{via}"),
        "paid" if told.paid.is_empty() => format!("本人收到{whom}的退款{via}"),
        "paid" => format!("本人收到{whom}退款{paid}{via}"),
        _ => format!("{whom}作了答复{via}"),
    }
}

fn happened_en(told: &Answered<'_>, via: &str) -> String {
    let whom = inside(&told.whom);
    let paid = if told.paid.is_empty() { String::new() } else { format!(" of {}", told.paid) };
    match told.kind {
        "received" if !told.accepted.is_empty() => {
            format!("{whom} told me that it was taken on on {}{via}", told.accepted)
        }
        "received" => format!("{whom} confirmed receipt{via} and gave no outcome"),
        "papers" => format!("{whom} asked for further papers{via}"),
        "extended" => format!("{whom} put the answer off{via}"),
        "offer" if told.between => {
            format!("{whom} passed on what the other side offers{via}: {}", offer_en(told))
        }
        "offer" => format!("{whom} offered {}{via}", offer_en(told)),
        "refused" if told.office == "not_taken" => {
            format!("{whom} told me that the complaint is not taken{via}")
        }
        "refused" if told.office == "no_mediation" => {
            format!("{whom} told me that the other side does not agree to mediation{via}")
        }
        "refused" if told.passes_on => {
            format!("{whom} passed on the other side's answer{via}, which did not grant my request")
        }
        "refused" if told.between => {
            format!("{whom} gave an answer that did not support my request{via}")
        }
        "refused" => format!("{whom} refused my request{via}"),
        "transferred" if told.passed_to.is_empty() => {
            format!("{whom} said that the matter had been passed on{via}")
        }
        "transferred" => {
            format!(
                "{whom} said that the matter had been passed on to {}{via}",
                inside(&told.passed_to)
            )
        }
        "closed" => format!("{whom} closed the matter{via} without settling it"),
        "paid" if told.between => {
            format!("I received a refund{paid} from the other side through {whom}{via}")
        }
        "paid" => format!("I received a refund{paid} from {whom}{via}"),
        _ => format!("{whom} answered{via}"),
    }
}

/// What was offered.
fn offer_zh(told: &Answered<'_>) -> String {
    let Some(Offered { solution, means, sum, .. }) = &told.offer else {
        return "一个解决方案".to_owned();
    };
    let agreement = *solution == "agreement";
    let what = match *solution {
        "full" => "全额退款",
        "partial" => "部分退款",
        "compensation" => "补偿",
        _ => "签订调解协议",
    };
    let sign = if agreement { "签订调解协议，" } else { "" };
    let worth =
        |before: &str| if sum.is_empty() { String::new() } else { format!("，{before} {sum}") };
    match *means {
        "coupon" => format!("{sign}以券、积分一类补偿{}", worth("面值")),
        "other" => format!("{sign}以钱款以外的方式补偿{}", worth("价值")),
        "money" if agreement && !sum.is_empty() => format!("{what}，支付 {sum}"),
        "unsaid" => format!("{what}{}，没有说明以什么方式支付", spaced(sum)),
        _ => format!("{what}{}", spaced(sum)),
    }
}

fn offer_en(told: &Answered<'_>) -> String {
    let Some(Offered { solution, means, sum, .. }) = &told.offer else {
        return "a settlement".to_owned();
    };
    let agreement = *solution == "agreement";
    let what = match *solution {
        "full" => "a full refund",
        "partial" => "a partial refund",
        "compensation" => "compensation",
        _ => "a mediated agreement",
    };
    let sign = if agreement { "a mediated agreement with " } else { "" };
    let of = |before: &str| if sum.is_empty() { String::new() } else { format!("{before}{sum}") };
    match *means {
        "coupon" => format!("{sign}compensation in coupons or points{}", of(", face value ")),
        "other" => format!("{sign}compensation in something other than money{}", of(", worth ")),
        "unsaid" => format!("{what}{}, without saying how it would be paid", of(" of ")),
        _ => format!("{what}{}", of(" of ")),
    }
}

/// By when, on which terms, and what the person did with it.
fn terms_zh(told: &Answered<'_>) -> String {
    let Some(offer) = &told.offer else { return String::new() };
    let by = match told.until.as_str() {
        "" => String::new(),
        until if told.between => format!("对方说在{until}前兑现。"),
        until => format!("{}说在{until}前兑现。", told.whom),
    };
    let late = match offer.decision {
        _ if !told.late => "",
        "taken" => "这个日期已过，还没有兑现。",
        _ => "这个日期已过。",
    };
    let terms: Vec<&str> = offer.strings.iter().map(|id| term(id).zh).collect();
    let terms = match terms.as_slice() {
        [] => String::new(),
        some => format!("附带的条件：{}。", some.join("；")),
    };
    format!("{by}{late}{terms}{}", decided(offer.decision).zh)
}

fn terms_en(told: &Answered<'_>) -> String {
    let Some(offer) = &told.offer else { return String::new() };
    let by = match told.until.as_str() {
        "" => String::new(),
        until => format!(" It was promised for {until}."),
    };
    let late = match offer.decision {
        _ if !told.late => "",
        "taken" => " That day has passed, and it has not been done.",
        _ => " That day has passed.",
    };
    let terms: Vec<&str> = offer.strings.iter().map(|id| term(id).en).collect();
    let terms = match terms.as_slice() {
        [] => String::new(),
        some => format!(" Conditions attached: {}.", some.join("; ")),
    };
    format!("{by}{late}{terms}{}", decided(offer.decision).en)
}

fn decided(decision: &str) -> Text {
    match decision {
        "taken" => t("本人已接受。", " I accepted it."),
        "countered" => t("本人没有接受。", " I did not accept it."),
        _ => t("", ""),
    }
}

/// What an offer may be tied to, by id.
fn term(id: &str) -> Text {
    match id {
        "no_more" => t("本人不再追究", "I give up all further claims"),
        "withdraw_first" => t("本人先撤回投诉", "I withdraw my complaint first"),
        "private" => t("改到私下渠道处理", "the matter moves to a private channel"),
        "silence" => t("本人不对外说", "I say nothing about it"),
        _ => t("另有要求", "something else"),
    }
}

/// How an answer came, by id.
fn said_by(how: &str) -> Text {
    match how {
        "app" => t("App 内", "in the app"),
        "phone" => t("电话", "by phone"),
        "sms" => t("短信", "by text message"),
        "mail" => t("书面信函", "by letter"),
        "email" => t("电子邮件", "by e-mail"),
        "counter" => t("当面", "in person"),
        _ => t("", ""),
    }
}

/// A sum behind a Chinese word.
fn spaced(sum: &str) -> String {
    if sum.is_empty() { String::new() } else { format!(" {sum}") }
}

/// What was sent after the complaint, by the id of its kind.
pub fn sent(lang: Lang, kind: &str, day: &str, whom: &str, reference: &str) -> String {
    let number = |before: &str, after: &str| match reference {
        "" => String::new(),
        number => format!("{before}{number}{after}"),
    };
    match lang {
        Lang::Zh => {
            let number = number("（编号 ", "）");
            match kind {
                "chaser" => format!("{day}，本人向{whom}催办{number}。"),
                "counter" => format!("{day}，本人向{whom}书面说明不接受的理由{number}。"),
                "review" => format!("{day}，本人就{whom}的答复申请核查{number}。"),
                "reopened" => format!("{day}，本人请{whom}在原工单内重新处理{number}。"),
                _ => format!("{day}，本人就与{whom}的争议申请调解{number}。"),
            }
        }
        Lang::En => {
            let (whom, number) = (inside(whom), number(" (reference ", ")"));
            match kind {
                "chaser" => format!("On {day} I reminded {whom} of my complaint{number}."),
                "counter" => format!("On {day} I wrote to {whom} why I did not accept{number}."),
                "review" => {
                    format!("On {day} I asked for a review of the answer by {whom}{number}.")
                }
                "reopened" => format!("On {day} I asked {whom} to reopen the same ticket{number}."),
                _ => format!("On {day} I applied for mediation with {whom}{number}."),
            }
        }
    }
}

/// That a suit was filed.
pub fn sued(lang: Lang, day: &str, number: &str) -> String {
    let after = |before: &str, end: &str| match number {
        "" => String::new(),
        number => format!("{before}{number}{end}"),
    };
    match lang {
        Lang::Zh => format!("{day}，本人已向法院起诉{}。", after("（编号 ", "）")),
        Lang::En => {
            format!("On {day} I filed a suit with the court{}.", after(" (reference ", ")"))
        }
    }
}

/// The one demand of a reminder after an offer was taken.
pub const KEPT_TO: Text = t(
    "按贵方{taken_day}提出、本人已接受的方案办理[，金额 {taken_sum}]。",
    "Carry out the offer of {taken_day} that I accepted[: {taken_sum}].",
);
/// The same in short.
pub const KEPT_TO_BRIEFLY: Text =
    t("按这个方案办理[，金额 {taken_sum}]", "Carry out that offer[: {taken_sum}]");
/// Behind a demand that was met in part.
pub const THE_REST: Text =
    t("其中一部分已经办到，请办完其余部分。", " Part of this has been done; please do the rest.");
/// Where every demand was met.
pub const CONFIRM: Text =
    t("书面确认上述请求已经办到。", "Confirm in writing that all of this has been done.");
/// What the respondent of a complaint is called before a mediator.
pub const BEFORE_MEDIATOR: [(Text, Text); 5] = [
    (t("被投诉机构", "Institution complained of"), t("名称", "Name")),
    (t("被投诉机构", "the institution complained of"), t("被申请人", "the other side")),
    (t("被投诉机构", "the institution"), t("被申请人", "the other side")),
    (t("被投诉方", "the respondent"), t("被申请人", "the other side")),
    (t("的投诉", "Complaint about"), t("的纠纷", "Dispute about")),
];
