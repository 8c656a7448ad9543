//! The letters of the further stages: reminder, reply to an answer, review, the same ticket again, mediation.
//!
//! The day by which each wants an answer is the writer's own: no rule sets one for a reminder. Where a rule is named, it is
//! one that the knowledge base has in full.

use crate::domain::case::FilingKind;
use crate::domain::condition::Condition::Always;
use crate::domain::follow_up::FollowUpLetter;
use crate::domain::letter::Receiver::{
    self, Appeals, Association, Bank, Bureau, City, Clearing, Lender, Market, Marketplace,
    Merchant, Nfra, Pboc, Platform, Police, Prosecutor, Store, Telecom,
};
use crate::domain::letter::Section;
use crate::text::letter_words::RESPONDENT;
use crate::text::{Text, t};

use super::steps::NONE;

/// Against whom a complaint is: they are asked themselves.
const ASKED: &[Receiver] =
    &[Platform, Clearing, Bank, Lender, Merchant, Store, Marketplace, Telecom];
/// Who passes a complaint on, or mediates.
const BETWEEN: &[Receiver] = &[Market, Association, Pboc, Nfra, Appeals];

const WHAT_FOR: Text = t("事项", "What this is about");
const DEADLINE: Text = t("答复期限", "Answer by");
const ANSWER_BY: Section = Section::Words(
    Always,
    DEADLINE,
    t("请在{by}前书面答复本人。", "Please answer me in writing by {by}."),
);
const TELL_BY: Section =
    Section::Words(Always, DEADLINE, t("请在{by}前告知本人。", "Please let me know by {by}."));

/// A question to an office: what it is about, which says what the office is asked, the log, and the day.
macro_rules! enquiry {
    ($respondent:expr, $zh:literal, $en:literal $(,)?) => {
        &[
            Section::Complainant,
            Section::Respondent($respondent),
            Section::Words(Always, WHAT_FOR, t($zh, $en)),
            Section::Log,
            TELL_BY,
            Section::Truth,
        ]
    };
}

/// What follows on an answer or on silence, to those who are asked: what it is about, what is said to the answer, what is
/// asked for and why, what went before, and the day.
macro_rules! reply {
    ($heading:expr, $zh:literal, $en:literal, $($then:expr),+ $(,)?) => {
        &[
            Section::Complainant,
            Section::Respondent(RESPONDENT),
            Section::Words(Always, $heading, t($zh, $en)),
            $($then,)+
            Section::Truth,
        ]
    };
}

/// A reminder to those who are asked themselves.
const CHASER: FollowUpLetter = FollowUpLetter {
    kind: FilingKind::Chaser,
    to: ASKED,
    name: t("催办函", "Reminder"),
    title: t("催办函", "Reminder"),
    address: NONE,
    asks: NONE,
    days: 5,
    sections: reply!(
        WHAT_FOR,
        "{filed_day}，本人向贵方提出了请求[（编号 {filed}）]。[至今已 {waited} 日，没有得到处理结果。][贵方改定的答复日期是{put_off_day}，已经过了。][贵方{taken_day}提出的方案，本人已接受，还没有兑现。][贵方说在{promised_day}前兑现，这个日期已经过了。]请尽快办理下列请求。",
        "On {filed_day} I put my request to you[ (number {filed})]. [{waited} days later there is still no outcome. ][You put the answer off to {put_off_day}; that day has passed. ][I accepted your offer of {taken_day}, and you have not kept to it yet. ][You promised it for {promised_day}; that day has passed. ]Please deal with the following without further delay.",
        Section::Demands,
        Section::Log,
        Section::Counters,
        Section::Payments,
        ANSWER_BY,
    ),
};

/// A question to an office how far it is; what it is asked differs by office.
const ASK: FollowUpLetter = FollowUpLetter {
    to: &[City, Prosecutor, Association, Appeals],
    name: t("询问进展的信", "Progress enquiry"),
    title: t("询问函", "Enquiry"),
    sections: enquiry!(
        THE_MATTER,
        "{filed_day}，本人向贵方提出了上述事项[（编号 {filed}）][，至今已 {waited} 日]。[{unanswered}请告知是否受理。]请告知目前的进展和结果。",
        "On {filed_day} I brought this matter to you[ (number {filed})][, {waited} days ago]. [{unanswered}Please tell me whether you have accepted it. ]Please tell me where it stands and what came of it.",
    ),
    ..CHASER
};
const THE_MATTER: Text = t("原事项", "The matter");

/// To market regulation: SAMR121-15.
const ASK_MARKET: FollowUpLetter = FollowUpLetter {
    to: &[Market],
    sections: enquiry!(
        RESPONDENT,
        "{filed_day}，本人向贵方递交了投诉[（编号 {filed}）][，至今已 {waited} 日]。[{unanswered}请告知是否受理、由哪个部门办理。][{unanswered}《市场监督管理投诉举报处理办法》第十五条规定，自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。]请告知目前的进展和结果。",
        "On {filed_day} I filed a complaint with you[ (number {filed})][, {waited} days ago]. [{unanswered}Please tell me whether it was accepted and which office deals with it. ][{unanswered}Article 15 of the measures on complaints and reports to market regulation has the decision to accept or refuse made, and the complainant told, within seven working days of receipt. ]Please tell me where it stands and what came of it.",
    ),
    ..ASK
};

/// To the People's Bank: PBOC5-43.
const ASK_PBOC: FollowUpLetter = FollowUpLetter {
    to: &[Pboc],
    sections: enquiry!(
        RESPONDENT,
        "{filed_day}，本人向贵方递交了投诉[（编号 {filed}）][，至今已 {waited} 日]。[{unanswered}请告知是否接收、登记编号，以及转交被投诉机构的日期。][{unanswered}《中国人民银行金融消费者权益保护实施办法》第四十三条规定，分支机构自收到投诉之日起7个工作日内登记，并作出是否接收的决定；机构自收到转交的投诉之日起15日内答复投诉人。][{unanswered}被投诉机构没有答复的，请督促其答复。]请告知目前的进展和结果。",
        "On {filed_day} I filed a complaint with you[ (number {filed})][, {waited} days ago]. [{unanswered}Please tell me whether it was accepted, its registration number, and on which day it was passed on to the institution. ][{unanswered}Under article 43 of the implementing measures on the protection of financial consumers the branch registers a complaint and decides whether to accept it within 7 working days of receipt, and the institution answers the complainant within 15 days of receiving it. ][{unanswered}If the institution has not answered, please see to it that it does. ]Please tell me where it stands and what came of it.",
    ),
    ..ASK
};

/// To the financial regulator: of its own days we have no text.
const ASK_NFRA: FollowUpLetter = FollowUpLetter {
    to: &[Nfra],
    sections: enquiry!(
        RESPONDENT,
        "{filed_day}，本人向贵方递交了投诉[（编号 {filed}）][，至今已 {waited} 日]。[{unanswered}请告知是否转交被投诉机构，以及转交的日期。]请告知目前的进展和结果。",
        "On {filed_day} I filed a complaint with you[ (number {filed})][, {waited} days ago]. [{unanswered}Please tell me whether it was passed on to the institution, and on which day. ]Please tell me where it stands and what came of it.",
    ),
    ..ASK
};

/// To a credit bureau: CRED-25.
const ASK_BUREAU: FollowUpLetter = FollowUpLetter {
    to: &[Bureau],
    sections: enquiry!(
        t("有异议的信息", "The disputed entry"),
        "{filed_day}，本人提出了异议申请[（编号 {filed}）][，至今已 {waited} 日]。[{unanswered}《征信业管理条例》第二十五条规定，自收到异议之日起20日内进行核查和处理，并将结果书面答复异议人。]请书面答复结果。",
        "On {filed_day} I filed an objection[ (number {filed})][, {waited} days ago]. [{unanswered}Article 25 of the regulations on credit reporting has an objection examined and dealt with within 20 days of receipt, and the outcome given in writing. ]Please give me the outcome in writing.",
    ),
    ..ASK
};

/// To the police: MPSP-178.
const ASK_POLICE: FollowUpLetter = FollowUpLetter {
    to: &[Police],
    sections: enquiry!(
        t("案件情况", "The case"),
        "{filed_day}，本人[向{station}]就本案报案[，受案回执编号：{receipt}|（编号 {filed}）][，至今已 {waited} 日]。请告知是否立案。决定不予立案的，请依照《公安机关办理刑事案件程序规定》第一百七十八条，将不予立案通知书送达本人。",
        "On {filed_day}[, {waited} days ago,] I reported this case[ to {station}][ (receipt number {receipt})| (number {filed})]. Please tell me whether it was opened. If the decision is not to open it, please serve me the notice of article 178 of the rules on criminal procedure of the police.",
    ),
    ..ASK
};

const OPINION: Text = t("意见", "My position");

/// The reply to an offer, or to the reasons that were given.
const COUNTER: FollowUpLetter = FollowUpLetter {
    kind: FilingKind::Counter,
    name: t("不接受答复的信", "Reply to their answer"),
    title: t("对贵方答复的意见", "Reply to your answer"),
    days: 5,
    sections: reply!(
        OPINION,
        "[{filed_day}，本人向贵方提出了请求（编号 {filed}）。|{filed_day}，本人向贵方提出了请求。][贵方{offer_day}提出的方案，本人不接受。|本人{paid_day}收到退款，其余请求没有办到。|贵方{answer_day}的答复，本人不接受。|{replied}对贵方的答复，本人说明如下。][贵方所说的兑现日期{lapsed_day}也已经过了。]",
        "[On {filed_day} I put my request to you (number {filed}). |On {filed_day} I put my request to you. ][I do not accept your offer of {offer_day}.|I received a refund on {paid_day}; the rest of my request has not been met.|I do not accept your answer of {answer_day}.|{replied}My response to your answer is as follows.][ The day that you named for it, {lapsed_day}, has passed.]",
        Section::Counters,
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Log,
        Section::Basis,
        ANSWER_BY,
    ),
    ..CHASER
};

/// The same to those who passed the answer on.
const COUNTER_BETWEEN: FollowUpLetter = FollowUpLetter {
    to: BETWEEN,
    title: t("对投诉答复的意见", "Reply to the answer on my complaint"),
    asks: t(
        "[{untaken}请重新审查是否受理本投诉。|请将本意见转告被投诉方。]请求被投诉方：",
        "[{untaken}Please look again at whether to take the complaint.|Please pass this on to the respondent.] I ask the respondent to:",
    ),
    sections: reply!(
        OPINION,
        "[{filed_day}，本人向贵方递交了投诉（编号 {filed}）。|{filed_day}，本人向贵方递交了投诉。][贵方{offer_day}转达的方案，本人不接受。|本人{paid_day}收到退款，其余请求没有办到。|贵方{untaken_day}告知不予受理，本人有不同意见。|对贵方{passed_day}转达的被投诉方答复，本人不接受。|贵方{closed_day}告知结束处理，问题没有解决。|{replied}对被投诉方的答复，本人说明如下。][对方所说的兑现日期{lapsed_day}也已经过了。]",
        "[On {filed_day} I filed a complaint with you (number {filed}). |On {filed_day} I filed a complaint with you. ][I do not accept the offer that you passed on on {offer_day}.|I received a refund on {paid_day}; the rest of my request has not been met.|I do not agree with your decision of {untaken_day} not to take it.|I do not accept the respondent's answer that you passed on on {passed_day}.|You told me on {closed_day} that you had closed it; it is not settled.|{replied}My response to the respondent's answer is as follows.][ The day that they named for it, {lapsed_day}, has passed.]",
        Section::Counters,
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Log,
        Section::Basis,
        TELL_BY,
    ),
    ..COUNTER
};

/// What a review is asked of: the complaint, the answer, or that there is none.
const REVIEW_ASKED: Text = t("申请事项", "What I apply for");

/// A review by somebody else in the same house: custom, of no rule.
const REVIEW: FollowUpLetter = FollowUpLetter {
    kind: FilingKind::Review,
    to: &[Platform, Clearing, Lender, Merchant, Store, Marketplace, Telecom],
    name: t("复核申请", "Request for a review"),
    title: t("复核申请", "Request for a review"),
    days: 10,
    sections: reply!(
        REVIEW_ASKED,
        "{filed_day}，本人向贵方提出了请求[（编号 {filed}）]。[{unanswered}至今没有得到处理结果。|本人{paid_day}收到退款，其余请求没有办到。|贵方{answer_day}的答复，本人不接受。]请由原经办人以外的人员复核，并书面答复复核结果和理由。",
        "On {filed_day} I put my request to you[ (number {filed})]. [{unanswered}There is still no outcome. |I received a refund on {paid_day}; the rest of my request has not been met. |I do not accept your answer of {answer_day}. ]Please have it reviewed by somebody who has not dealt with it, and give me the outcome in writing, with reasons.",
        Section::Counters,
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Log,
        Section::Basis,
        Section::Evidence,
        ANSWER_BY,
    ),
    ..CHASER
};

/// A review by the upper level of a bank, within 30 days (N-4).
const REVIEW_BANK: FollowUpLetter = FollowUpLetter {
    to: &[Bank],
    name: t("给银行上级机构的核查申请", "Request for a review by the bank's upper level"),
    title: t("核查申请", "Request for a review"),
    address: t(
        "[{bank_name}|发卡银行]上级机构消费投诉处理部门：",
        "To the complaints department of the upper level of [{bank_name}|the issuing bank]:",
    ),
    days: 20,
    sections: reply!(
        REVIEW_ASKED,
        "{filed_day}，本人向[{bank_name}|发卡银行]递交了投诉[（编号 {filed}）]。[{unanswered}至今没有收到处理决定。|本人{paid_day}收到退款，其余请求没有办到。|{answer_day}，本人收到处理答复，对该答复不接受。]现申请上级机构核查，并书面答复核查结果和理由。",
        "On {filed_day} I complained to [{bank_name}|the issuing bank][ (number {filed})]. [{unanswered}No decision has come so far. |I received a refund on {paid_day}; the rest of my request has not been met. |On {answer_day} I was given an answer, which I do not accept. ]I ask the upper level to review it, and to give me the outcome in writing, with reasons.",
        Section::Counters,
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Log,
        Section::Basis,
        Section::Evidence,
        ANSWER_BY,
    ),
    ..REVIEW
};

/// The same ticket opened again.
const REOPENED: FollowUpLetter = FollowUpLetter {
    kind: FilingKind::Reopened,
    name: t("在原工单内重新处理的请求", "Request to reopen the ticket"),
    title: t("请求重新处理", "Request to reopen my complaint"),
    days: 5,
    sections: reply!(
        WHAT_FOR,
        "{filed_day}，本人向贵方提出了请求[（编号 {filed}）]。[{closed_day}，贵方结束了处理，问题没有解决。|本人{paid_day}收到退款，其余请求没有办到。|{answer_day}，贵方作了答复，问题没有解决。|问题至今没有解决。]请在原工单内重新处理，不作为新的投诉。",
        "On {filed_day} I put my request to you[ (number {filed})]. [On {closed_day} you closed it without settling it. |I received a refund on {paid_day}; the rest of my request has not been met. |On {answer_day} you answered without settling it. |It is still not settled. ]Please reopen the same ticket and do not treat this as a new complaint.",
        Section::Counters,
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::Log,
        Section::Basis,
        ANSWER_BY,
    ),
    ..CHASER
};

/// Mediation with a payment institution, a bank or a lender (PBOC5-45).
const MEDIATION: FollowUpLetter = FollowUpLetter {
    kind: FilingKind::Mediation,
    to: &[Platform, Clearing, Bank, Lender, Pboc, Nfra],
    name: t("金融消费纠纷调解申请", "Request for mediation of a financial dispute"),
    title: t("调解申请书", "Request for mediation"),
    address: t("金融消费纠纷调解组织：", "To the mediation body for financial disputes:"),
    asks: t(
        "请受理并组织调解，本人同意调解。请求被申请人：",
        "Please accept this request and mediate; I agree to mediation. I ask the other side to:",
    ),
    days: 10,
    sections: &[
        Section::Complainant,
        Section::Respondent(t("被申请人", "The other side")),
        Section::Demands,
        Section::Facts,
        Section::Payments,
        Section::SoFar,
        Section::Evidence,
        Section::Words(
            Always,
            DEADLINE,
            t("请在{by}前告知是否受理。", "Please tell me by {by} whether you accept it."),
        ),
        Section::Truth,
    ],
};

/// Mediation with a seller (MED-17). A consumer association has a letter of its own.
const MEDIATION_OF_PEOPLE: FollowUpLetter = FollowUpLetter {
    to: &[Merchant, Marketplace, Market, Association],
    name: t("人民调解申请", "Request for people's mediation"),
    address: t("人民调解委员会：", "To the people's mediation committee:"),
    ..MEDIATION
};

/// The letters of the further stages.
pub const LETTERS: &[FollowUpLetter] = &[
    CHASER,
    ASK_MARKET,
    ASK_PBOC,
    ASK_NFRA,
    ASK_BUREAU,
    ASK_POLICE,
    ASK,
    COUNTER,
    COUNTER_BETWEEN,
    REVIEW_BANK,
    REVIEW,
    REOPENED,
    MEDIATION,
    MEDIATION_OF_PEOPLE,
];
