//! The fixed words of letters: headings, labels, and the sentences that every letter shares.

use super::{Lang, Text, t};

/// Who complains.
pub const COMPLAINANT: Text = t("投诉人", "Complainant");
/// Who reports a crime.
pub const REPORTER: Text = t("报案人", "Reported by");
/// Who tells of a violation.
pub const INFORMANT: Text = t("举报人", "Reported by");
/// Who objects to a credit record.
pub const OBJECTOR: Text = t("异议申请人", "Objection by");
/// Who asks for a review or for mediation.
pub const APPLICANT: Text = t("申请人", "Applicant");
/// Who sues.
pub const PLAINTIFF: Text = t("当事人信息（原告）", "Parties: plaintiff");
/// Against whom.
pub const RESPONDENT: Text = t("被投诉方", "Respondent");
/// Who is told of for a violation.
pub const REPORTED: Text = t("被举报方", "Reported party");
/// Against whom a suit is.
pub const DEFENDANT: Text = t("当事人信息（被告）", "Parties: defendant");
/// Whom a crime is reported of.
pub const SUSPECT: Text = t("对方信息", "The other side");
/// The demands.
pub const DEMANDS: Text = t("请求", "What I ask for");
/// The facts.
pub const FACTS: Text = t("事实经过", "What happened");
/// The demands of a suit.
pub const CLAIMS: Text = t("诉讼请求", "Claims");
/// The facts of a suit.
pub const FACTS_OF_SUIT: Text = t("事实与理由", "Facts and reasons");
/// The payments.
pub const PAYMENTS: Text = t("交易明细", "The payments");
/// The legal grounds.
pub const BASIS: Text = t("依据", "Legal grounds");
/// The legal grounds of a suit.
pub const BASIS_OF_SUIT: Text = t("请求依据", "Legal grounds of the claims");
/// What was done so far.
pub const SO_FAR: Text = t("此前的沟通", "What was done so far");
/// The evidence that is attached.
pub const EVIDENCE: Text = t("随附证据", "Evidence attached");
/// The list of evidence that goes with a suit.
pub const EXHIBITS: Text = t("证据目录", "List of evidence");
/// Its columns: where it comes from and on which page it stands are filled in by hand.
pub const EXHIBIT_COLUMNS: [Text; 5] = [
    t("编号", "No."),
    t("证据名称", "Evidence"),
    t("证据来源", "Where it comes from"),
    t("证明目的", "What it proves"),
    t("页码", "Page"),
];
/// The evidence that others hold.
pub const HELD: Text =
    t("本人未能取得、请贵方提供的材料", "Material I could not obtain and ask you to produce");
/// The evidence that the level below holds, to the level above.
pub const HELD_BELOW: Text = t(
    "本人未能取得、请贵方责成下级机构提供的材料",
    "Material I could not obtain and ask you to have the level below produce",
);
/// The statement of truth.
pub const TRUTH_HEADING: Text = t("声明", "Statement");
/// What the letter is about.
pub const MATTER: Text = t("事由", "Matter");
/// Said above a letter whose receiver none of the listed payments concerns.
pub const NONE_HERE: Text = t(
    "（还没有记下从这一家扣的款。请回到「扣款」一题补上，或者不必交这封信。）",
    "(No payment through this institution is listed yet. Add it to the list of payments, or leave this letter out.)",
);
/// Said instead of a letter against one of several institutions, while nobody said against which.
pub const WHICH_FIRST: Text = t(
    "（这些付款分属几家，各家只对自己那里的付款负责。一份起诉状告一家：请先在上面选好「告哪一家」；还要告另一家的，改选以后再写一份。）",
    "(These payments are with several institutions, and each answers for its own. A statement of claim is against one of them: first choose above whom you sue. For another one, change the choice and write one more.)",
);
/// After the demands on the other side, to an authority or a mediator.
pub const TELL_ME: Text =
    t("请将处理结果和理由书面告知本人。", "Please tell me the outcome in writing, with reasons.");
/// Where none of the chosen demands is for this receiver.
pub const ANSWER_ME: Text = t(
    "查明上述情况，书面答复处理结果和理由。",
    "Look into this and answer in writing, with reasons.",
);
/// Its words; they mirror SAMR121-10.
pub const TRUTH: Text = t(
    "本人保证以上内容真实，并对所提供材料的真实性负责。",
    "I confirm that the above is true and I answer for the truth of the material I provide.",
);

/// Full name.
pub const NAME: Text = t("姓名", "Name");
/// Telephone.
pub const PHONE: Text = t("电话", "Telephone");
/// Address.
pub const ADDRESS: Text = t("通讯地址", "Postal address");
/// Where an institution is registered.
pub const DOMICILE: Text = t("住所地", "Registered address");
/// Where a seller is.
pub const SELLER_ADDRESS: Text = t("商家地址", "Seller's address");
/// The labels that say where the other side can be reached.
pub const WHERE: [Text; 2] = [DOMICILE, SELLER_ADDRESS];
/// E-mail.
pub const EMAIL: Text = t("电子邮箱", "E-mail");
/// The ID number, always a ruled blank.
pub const ID_NUMBER: Text = t("身份证件号码", "ID or passport number");
/// Who helps.
pub const HELPER: Text = t("协助填写人", "Assisted by");
/// Their telephone.
pub const HELPER_PHONE: Text = t("协助人电话", "Their telephone");

/// The columns of the table of payments.
pub const COLUMNS: [Text; 9] = [
    t("序号", "No."),
    t("时间", "Time"),
    t("金额", "Amount"),
    PLACE,
    t("收款方", "Payee"),
    t("交易单号", "Order number"),
    t("商户单号", "Merchant's order number"),
    DISPUTED,
    t("已退", "Refunded"),
];
/// The column that says where a payment was charged.
pub const PLACE: Text = t("渠道", "Channel");
/// The column that says whether a payment is in dispute.
pub const DISPUTED: Text = t("有争议", "Disputed");
/// Yes.
pub const YES: Text = t("是", "yes");
/// No.
pub const NO: Text = t("否", "no");
/// The sum below the table.
pub const SUM: Text = t(
    "[{several}有争议的共 {count} 笔，合计 {total}|有争议的 1 笔，{total}]。",
    "[{several}{count} payments are in dispute, {total} in all|One payment is in dispute: {total}].",
);
/// What came back already.
pub const REFUNDED: Text = t(
    "其中已退回 {refunded}，尚余 {open}。",
    "Of this, {refunded} has come back; {open} is still outstanding.",
);
/// Behind the sum of a suit that asks for interest too.
pub const PLUS_INTEREST: Text = t("（利息另计）", ", plus interest");
/// A value that was not given.
pub const NOT_PROVIDED: Text = t("（未提供）", "(not provided)");
/// True only if answered so.
pub const NOT_ELSEWHERE: Text = t(
    "此事尚未向人民法院、仲裁机构、其他行政机关、消费者协会或者调解组织提出。",
    "This matter has not been brought before a court, an arbitrator, another authority, a consumer association or a mediator.",
);
/// The same of who told the police, or a platform for complaints.
pub const NOT_ELSEWHERE_BUT: Text = t(
    "除本信写明的以外，此事尚未向人民法院、仲裁机构、其他行政机关、消费者协会或者调解组织提出。",
    "Apart from what this letter states, the matter has not been brought before a court, an arbitrator, another authority, a consumer association or a mediator.",
);
/// Another body has it.
pub const IS_ELSEWHERE: Text = t(
    "此事已有其他机关或者组织在处理。",
    "Another authority or body is already dealing with this matter.",
);
/// The same, with its name.
pub const IS_THERE: Text =
    t("此事已向{elsewhere_where}提出。", "This matter has been brought before {elsewhere_where}.");
/// To an authority, when the other side dealt with it otherwise than asked (PBOC5-40).
pub const NOT_ACCEPTED: Text = t("对该处理结果，本人不接受。", "I do not accept this outcome.");
/// To an authority, when the other side was not told yet: blanks to fill by hand.
pub const FIRST_THERE: Text = t(
    "____年__月__日，本人已向____________投诉（编号____________），结果：____________，本人不接受。",
    "On ____________ I complained to ____________ (number ____________). The outcome was ____________, which I do not accept.",
);
/// The police, where the station is not known.
pub const THE_POLICE: Text = t("公安机关", "the police");
/// The receiver of the letter, spoken to.
pub const YOU: Text = t("贵方", "you");

/// The names of the short forms.
pub const BRIEF: Text =
    t("短版（200 字以内，也可以照着念）", "Short form (200 characters, also to read out)");
/// For the police.
pub const TO_READ_OUT: Text =
    t("打 110 时照着念（200 字以内）", "To read out to 110 (200 characters)");
/// For a paper that nobody reads out.
pub const IN_SHORT: Text = t("短版（200 字以内）", "Short form (200 characters)");
/// For a box of medium size.
pub const FOR_BOX: Text = t("中版（300 字以内）", "Medium form (300 characters)");
/// For the box behind a bill of WeChat Pay, which the seller reads.
pub const FOR_SELLERS_BOX: Text = t(
    "给商家看的中版（贴进微信账单的投诉框，最多 300 字）",
    "To the seller, for the complaint box behind the WeChat bill (300 characters at most)",
);
/// For a mail.
pub const FOR_MAIL: Text =
    t("长版（1000 字以内，不带表格）", "Long form (1000 characters, without the table)");
/// Where none of the chosen demands is for this receiver, in a short form.
pub const ANSWER_BRIEFLY: &str = "查明情况，书面答复";

/// To the bank regulator: which bank or lender it is about.
pub const ABOUT_BANK: Text = t(
    "[被投诉的是{bank_name}（卡号尾号 {card_tail}）。|被投诉的是{bank_name}。|被投诉的是{lender_name}。|被投诉的是{ecny_operator}。]",
    "[This is about {bank_name} (card ending in {card_tail}).|This is about {bank_name}.|This is about {lender_name}.|This is about {ecny_operator}.]",
);
/// To the People's Bank: which wallet it is about.
pub const ABOUT_WALLET: Text = t("被投诉的是{place}。", "This is about {place}.");

/// The demands of a short form as one sentence, in Chinese; `via` are the words by which an authority passes them on.
pub fn please(via: &str, demands: &[&str]) -> String {
    format!("请{via}{}。", demands.join("，"))
}

/// By who passed on the answer to which this replies.
pub const BY_PASSING_ON: &str = "将本意见转告被投诉方，要求其";
/// By who did not take the complaint.
pub const BY_TAKING_IT: &str = "重新审查是否受理，要求被投诉方";
/// By an authority that forwards complaints.
pub const BY_FORWARDING: &str = "转交被投诉机构处理，要求其";
/// By one that mediates.
pub const BY_MEDIATING: &str = "组织调解（本人同意调解），要求商家";

/// By the body for appeals of telecom users.
pub const BY_APPEAL: &str = "组织调解，要求运营商";

/// One line of evidence: what, and what it proves.
pub fn exhibit(lang: Lang, name: &str, proves: &str) -> String {
    match lang {
        Lang::Zh if proves.is_empty() => format!("{name}。"),
        Lang::En if proves.is_empty() => format!("{name}."),
        Lang::Zh => format!("{name}，证明{proves}。"),
        Lang::En => format!("{name}, showing {proves}."),
    }
}

/// An earlier contact, as a letter tells it.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// On which day, written out; empty when not known.
    pub day: String,
    /// At what time; empty when not known.
    pub time: &'a str,
    /// Whom.
    pub whom: &'a str,
    /// Whether the letter goes to them.
    pub here: bool,
    /// The ticket number; empty when there is none.
    pub ticket: &'a str,
    /// What they said, by id.
    pub said: &'a str,
    /// The person's own words about it; may be empty.
    pub note: &'a str,
}

/// One earlier contact as a sentence.
pub fn contact(lang: Lang, told: &Told<'_>) -> String {
    let Told { day, time, whom, ticket, note, .. } = told;
    let outcome = outcome(told).of(lang);
    let open = !note.is_empty() && !note.ends_with(['。', '！', '？', '.', '!', '?']);
    match lang {
        Lang::Zh => {
            let time = if time.is_empty() { String::new() } else { format!(" {time}") };
            let day = if day.is_empty() { String::new() } else { format!("{day}{time}，") };
            let ticket =
                if ticket.is_empty() { String::new() } else { format!("（工单号 {ticket}）") };
            let stop = if open { "。" } else { "" };
            format!("{day}本人已向{whom}反映{ticket}{outcome}。{note}{stop}")
        }
        Lang::En => {
            let time = if time.is_empty() { String::new() } else { format!(" at {time}") };
            let day = if day.is_empty() { String::new() } else { format!("On {day}{time} ") };
            let ticket =
                if ticket.is_empty() { String::new() } else { format!(" (ticket {ticket})") };
            let (gap, stop) = (if note.is_empty() { "" } else { " " }, if open { "." } else { "" });
            let whom = inside(whom);
            format!("{day}I complained to {whom}{ticket}{outcome}.{gap}{note}{stop}")
        }
    }
}

/// An English name inside a sentence.
pub(super) fn inside(name: &str) -> String {
    name.strip_prefix("The ").map_or_else(|| name.to_owned(), |rest| format!("the {rest}"))
}

/// The same in a few words.
pub fn contact_in_short(_: Lang, told: &Told<'_>) -> String {
    let ticket = match told.ticket {
        "" => String::new(),
        ticket => format!("（工单 {ticket}）"),
    };
    format!("{}已向{}反映{ticket}{}。", told.day, told.whom, outcome(told).zh)
}

/// Writes an earlier contact.
pub type WriteContact = fn(Lang, &Told<'_>) -> String;

/// One recorded filing as a sentence.
pub fn filed(lang: Lang, day: &str, whom: &str, reference: &str, police: bool) -> String {
    let number = |before: &str, after: &str| match reference {
        "" => String::new(),
        number => format!("{before}{number}{after}"),
    };
    match (lang, police) {
        (Lang::Zh, true) => {
            format!("{day}，本人已向{whom}报案{}。", number("（受案回执编号：", "）"))
        }
        (Lang::Zh, false) => {
            format!("{day}，本人已向{whom}递交投诉{}。", number("（编号 ", "）"))
        }
        (Lang::En, true) => {
            format!("On {day} I reported the matter to {whom}{}.", number(" (receipt number ", ")"))
        }
        (Lang::En, false) => {
            let whom = inside(whom);
            format!("On {day} I complained in writing to {whom}{}.", number(" (reference ", ")"))
        }
    }
}

/// That nothing came of it since a day, so many days ago.
pub fn no_answer(lang: Lang, since: &str, days: i64) -> String {
    match lang {
        Lang::Zh => format!("从{since}反映至今已 {days} 日，没有得到处理结果。"),
        Lang::En => format!("{days} days after my complaint of {since} there is still no outcome."),
    }
}

/// What the other side said, by id; an id of another version reads as no answer.
pub fn said_text(id: &str) -> Text {
    match id {
        "refused" => t("被拒绝", "it was refused"),
        "partly" => t("只得到部分解决", "it was settled only in part"),
        "passed_on" => t("被告知去找别家", "I was sent to someone else"),
        "promised" => t("对方答应处理，至今没有办结", "they promised to act and have not done so"),
        _ => t("至今没有答复", "there has been no answer"),
    }
}

/// In place of what was said first, where the log tells of an answer that came later.
pub const ANSWERED_SINCE: &str = "answered_since";

/// The same as the end of the sentence that tells of a contact, to them or to others.
fn outcome(told: &Told<'_>) -> Text {
    match told.said {
        "refused" => t("，被拒绝", " and was refused"),
        "passed_on" => t("，被告知去找别家", " and was sent to someone else"),
        "promised" if told.here => {
            t("，贵方答应处理，至今没有办结", "; you promised to act and have not done so")
        }
        "promised" => {
            t("，对方答应处理，至今没有办结", "; they promised to act and have not done so")
        }
        "partly" => t("，只得到部分解决", "; it was settled only in part"),
        ANSWERED_SINCE => t("", ""),
        _ => t("，至今没有答复", "; there has been no answer"),
    }
}

/// The text as sentences, each with its full stop.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', '\n'])
}

/// The text with a full stop at its end, where it ends in a word.
pub fn closed(text: &str) -> String {
    let stop = if text.ends_with(char::is_alphanumeric) { "。" } else { "" };
    format!("{text}{stop}")
}
