//! The fixed words of letters: headings, labels, and the sentences that every letter shares.

use super::{Lang, Text, t};

/// Who complains.
pub const COMPLAINANT: Text = t("投诉人", "Complainant");
/// Who reports a crime.
pub const REPORTER: Text = t("报案人", "Reported by");
/// Against whom.
pub const RESPONDENT: Text = t("被投诉方", "Respondent");
/// Whom a crime is reported of.
pub const SUSPECT: Text = t("对方信息", "The other side");
/// The demands.
pub const DEMANDS: Text = t("请求", "What I ask for");
/// The facts.
pub const FACTS: Text = t("事实经过", "What happened");
/// The payments.
pub const PAYMENTS: Text = t("交易明细", "The payments");
/// The legal grounds.
pub const BASIS: Text = t("依据", "Legal grounds");
/// What was done so far.
pub const SO_FAR: Text = t("此前的沟通", "What was done so far");
/// The evidence that is attached.
pub const EVIDENCE: Text = t("随附证据", "Evidence attached");
/// The evidence that others hold.
pub const HELD: Text =
    t("本人未能取得、请贵方提供的材料", "Material I could not obtain and ask you to produce");
/// The statement of truth.
pub const TRUTH_HEADING: Text = t("声明", "Statement");
/// What the letter is about.
pub const MATTER: Text = t("事由", "Matter");
/// Said above a letter whose receiver none of the listed payments concerns.
pub const NONE_HERE: Text = t(
    "（还没有记下从这一家扣的款。请回到「扣款」一题补上，或者不必交这封信。）",
    "(No payment through this institution is listed yet. Add it to the list of payments, or leave this letter out.)",
);
/// Before the demands, to an authority or a mediator: it does not pay itself.
pub const SEE_TO_IT: Text = t(
    "请依法受理、转办或者调解，督促被投诉方：",
    "Please take, forward or mediate this complaint and see to it that the respondent does the following:",
);
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
/// E-mail.
pub const EMAIL: Text = t("电子邮箱", "E-mail");
/// The ID number, always a ruled blank.
pub const ID_NUMBER: Text =
    t("身份证件号码（受理方要求时手写）", "ID number (by hand, if the receiver asks)");
/// The same where the receiver has to have it.
pub const ID_WANTED: Text = t("身份证件号码（递交时手写）", "ID number (by hand, when filing)");
/// Who helps.
pub const HELPER: Text = t("协助填写人", "Assisted by");
/// Their telephone.
pub const HELPER_PHONE: Text = t("协助人电话", "Their telephone");

/// The columns of the table of payments.
pub const COLUMNS: [Text; 9] = [
    t("序号", "No."),
    t("时间", "Time"),
    t("金额", "Amount"),
    t("渠道", "Through"),
    t("收款方", "Payee"),
    t("交易单号", "Order number"),
    t("商户单号", "Merchant's order number"),
    DISPUTED,
    t("已退", "Refunded"),
];
/// The column that says whether a payment is in dispute.
pub const DISPUTED: Text = t("有争议", "Disputed");
/// Yes.
pub const YES: Text = t("是", "yes");
/// No.
pub const NO: Text = t("否", "no");
/// The sum below the table.
pub const SUM: Text = t(
    "有争议的共{count}笔，合计{total}（{total_upper}）。",
    "{count} payments are in dispute, {total} in all.",
);
/// What came back already.
pub const REFUNDED: Text = t(
    "其中已退回{refunded}，尚余{open}（{open_upper}）。",
    "Of this, {refunded} has come back; {open} is still missing.",
);
/// A value that was not given.
pub const NOT_PROVIDED: Text = t("（未提供）", "(not provided)");
/// Nothing tried yet.
pub const NO_CONTACT: Text = t(
    "除上面写明的情况外，本人此前没有就此事投诉过。",
    "Apart from what is stated above, I have not complained about this before.",
);
/// True only if answered so.
pub const NOT_ELSEWHERE: Text = t(
    "此事尚未向人民法院、仲裁机构、其他行政部门或者调解组织提出。",
    "This matter has not been brought before a court, an arbitrator, another authority or a mediator.",
);
/// Another body has it.
pub const IS_ELSEWHERE: Text = t(
    "此事已向法院、仲裁机构、其他部门或者调解组织提出。",
    "This matter has been brought before a court, an arbitrator, another authority or a mediator.",
);
/// The same, with its name.
pub const IS_THERE: Text =
    t("此事已向{elsewhere_where}提出。", "This matter has been brought before: {elsewhere_where}.");
/// To an authority, when the other side was told before: true of whoever goes on (PBOC5-40).
pub const NOT_ACCEPTED: Text = t(
    "对上述处理（包括至今没有答复），本人不接受，现向贵单位投诉。",
    "I do not accept this outcome, or the lack of an answer, and therefore turn to you.",
);
/// To an authority, when the other side was not told yet: to be filled in by hand.
pub const FIRST_THERE: Text = t(
    "递交前手写：____年__月__日已向____________投诉，编号____________，结果____________，本人不接受。",
    "To be completed by hand before filing: on ____ I complained to ____________ (number ____________); the outcome was ____________, which I do not accept.",
);
/// No evidence marked yet.
pub const NO_EVIDENCE: Text =
    t("材料正在整理，将另行补交。", "Material is being gathered and will follow.");

/// One line of evidence: what, and what it shows.
pub fn exhibit(lang: Lang, name: &str, why: &str) -> String {
    match lang {
        Lang::Zh => format!("{name}。证明：{why}。"),
        Lang::En => format!("{name}. It shows: {why}."),
    }
}

/// One earlier contact as a sentence.
pub fn contact(
    lang: Lang,
    day: Option<String>,
    whom: &str,
    ticket: &str,
    said: &str,
    note: &str,
) -> String {
    let outcome = said_text(said).of(lang);
    let note = note.trim();
    match lang {
        Lang::Zh => {
            let day = day.map_or_else(String::new, |day| format!("{day}，"));
            let ticket = if ticket.is_empty() {
                String::new()
            } else {
                format!("（工单号：{ticket}）")
            };
            let note = if note.is_empty() { String::new() } else { format!("{note}。") };
            format!("{day}已向{whom}反映{ticket}，{outcome}。{note}")
        }
        Lang::En => {
            let day = day.map_or_else(String::new, |day| format!("On {day}, "));
            let ticket =
                if ticket.is_empty() { String::new() } else { format!(" (ticket {ticket})") };
            let note = if note.is_empty() { String::new() } else { format!(" {note}") };
            format!("{day}I raised this with: {whom}{ticket}. Result: {outcome}.{note}")
        }
    }
}

/// One recorded filing as a sentence.
pub fn filed(lang: Lang, day: &str, whom: &str, reference: &str, police: bool) -> String {
    let act = if police { "报案" } else { "递交投诉" };
    match lang {
        Lang::Zh if reference.is_empty() => format!("{day}，已向{whom}{act}。"),
        Lang::Zh => format!("{day}，已向{whom}{act}（编号：{reference}）。"),
        Lang::En if reference.is_empty() => format!("Lodged on {day}: {whom}."),
        Lang::En => format!("Lodged on {day}: {whom} (reference {reference})."),
    }
}

/// What the other side said, by id; an id of another version reads as no answer.
pub fn said_text(id: &str) -> Text {
    match id {
        "refused" => t("对方拒绝", "refused"),
        "partly" => t("对方只同意部分解决", "only partly settled"),
        "passed_on" => t("对方让找别人", "sent me to someone else"),
        "promised" => t("对方答应处理，但未办结", "promised, but not done"),
        _ => t("至今没有答复", "no answer so far"),
    }
}
