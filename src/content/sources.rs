//! The sources: every article the app may name, with the day it was in force and the day its text was read.
//!
//! `in_force` is the first day of the text as it stands here, and empty where that day is not known; the note then
//! says what is. `checked` is the day of the newest copy in which the text was read: no official page was opened.

use crate::domain::source::{Source, Tag};
use crate::text::{Text, t};

/// What the articles of one instrument share.
struct Instrument {
    name: Text,
    in_force: &'static str,
    checked: &'static str,
    tag: Tag,
    note: Text,
}

impl Instrument {
    /// One article, whose full text is `public/law/<id>.txt`.
    const fn at(&self, id: &'static str, article: Text) -> Source {
        Source {
            id,
            instrument: self.name,
            article,
            in_force: self.in_force,
            checked: self.checked,
            tag: self.tag,
            text: true,
            note: self.note,
        }
    }
}

const NO_NOTE: Text = t("", "");

const ECL: Instrument = Instrument {
    name: t("《中华人民共和国电子商务法》", "E-Commerce Law"),
    in_force: "2019-01-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const CPL: Instrument = Instrument {
    name: t("《中华人民共和国消费者权益保护法》", "Consumer Rights Protection Law"),
    in_force: "2014-03-15",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t(
        "2013 年修正，所填日期是修正后文本的施行日。",
        "Amended in 2013; the date is that of the amended text.",
    ),
};
const CPR: Instrument = Instrument {
    name: t(
        "《中华人民共和国消费者权益保护法实施条例》",
        "Regulations for the Implementation of the Consumer Rights Protection Law",
    ),
    in_force: "2024-07-01",
    checked: "2026-03-01",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const PIR: Instrument = Instrument {
    name: t(
        "《非银行支付机构监督管理条例》",
        "Regulations on the Supervision and Administration of Non-Bank Payment Institutions",
    ),
    in_force: "2024-05-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const PIRD: Instrument = Instrument {
    name: t(
        "《非银行支付机构监督管理条例实施细则》",
        "Detailed Rules for the Implementation of the Regulations on Non-Bank Payment Institutions",
    ),
    in_force: "",
    checked: "2026-03-01",
    tag: Tag::Verified,
    note: t(
        "2024 年 7 月发布，自发布之日起施行。",
        "Issued in July 2024, in force from the day of issue.",
    ),
};
const PBOC5: Instrument = Instrument {
    name: t(
        "《中国人民银行金融消费者权益保护实施办法》",
        "Measures of the People's Bank of China for the Protection of Financial Consumers' Rights and Interests",
    ),
    in_force: "2020-11-01",
    checked: "2026-03-01",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const SAMR121: Instrument = Instrument {
    name: t(
        "《市场监督管理投诉举报处理办法》",
        "Measures for the Handling of Complaints and Reports in Market Regulation",
    ),
    in_force: "2026-04-15",
    checked: "2026-08-05",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const NTM: Instrument = Instrument {
    name: t(
        "《网络交易监督管理办法》",
        "Measures for the Supervision and Administration of Online Transactions",
    ),
    in_force: "",
    checked: "2026-08-05",
    tag: Tag::Verified,
    note: t(
        "2021 年 5 月 1 日起施行，2025 年 3 月 18 日修改。这是修改后的文本，修改的施行日没有核到。",
        "In force since 1 May 2021, amended on 18 March 2025. This is the amended text; the day the amendment took effect was not checked.",
    ),
};
const CPUN: Instrument = Instrument {
    name: t(
        "《侵害消费者权益行为处罚办法》",
        "Measures for Penalties for Infringements of Consumers' Rights and Interests",
    ),
    in_force: "",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: t(
        "2015 年 3 月 15 日起施行。文本已含 2020 年的修改，修改决定本身没有读到。",
        "In force since 15 March 2015. The text reflects the amendment of 2020; the amending order itself was not read.",
    ),
};
const PRICE56: Instrument = Instrument {
    name: t(
        "《明码标价和禁止价格欺诈规定》",
        "Provisions on Marked Prices and the Prohibition of Price Fraud",
    ),
    in_force: "2022-07-01",
    checked: "2026-08-05",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const PRL: Instrument = Instrument {
    name: t("《中华人民共和国价格法》", "Price Law"),
    in_force: "1998-05-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const BCR: Instrument = Instrument {
    name: t(
        "《最高人民法院关于审理银行卡民事纠纷案件若干问题的规定》",
        "Provisions of the Supreme People's Court on the Trial of Civil Disputes over Bank Cards",
    ),
    in_force: "2021-05-25",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const ONC: Instrument = Instrument {
    name: t(
        "《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》",
        "Provisions (I) of the Supreme People's Court on the Application of Law in Online Consumption Disputes",
    ),
    in_force: "2022-03-15",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const PREP: Instrument = Instrument {
    name: t(
        "《最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释》",
        "Interpretation of the Supreme People's Court on the Application of Law in Civil Disputes over Prepaid Consumption",
    ),
    in_force: "2025-05-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const CCI: Instrument = Instrument {
    name: t(
        "《最高人民法院关于适用〈民法典〉合同编通则若干问题的解释》",
        "Interpretation of the Supreme People's Court on the General Provisions of the Book on Contracts of the Civil Code",
    ),
    in_force: "2023-12-05",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const CC: Instrument = Instrument {
    name: t("《中华人民共和国民法典》", "Civil Code"),
    in_force: "2021-01-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const SOL: Instrument = Instrument {
    name: t(
        "《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》",
        "Provisions of the Supreme People's Court on the Limitation of Actions in Civil Cases",
    ),
    in_force: "2021-01-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: t("2020 年修正的文本。", "The text as amended in 2020."),
};
const PIPL: Instrument = Instrument {
    name: t("《中华人民共和国个人信息保护法》", "Personal Information Protection Law"),
    in_force: "2021-11-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const AML: Instrument = Instrument {
    name: t("《中华人民共和国反洗钱法》", "Anti-Money Laundering Law"),
    in_force: "2025-01-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t("2024 年修订的文本。", "The text as revised in 2024."),
};
const CRED: Instrument = Instrument {
    name: t(
        "《征信业管理条例》",
        "Regulations on the Administration of the Credit Reporting Industry",
    ),
    in_force: "2013-03-15",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const ATF: Instrument = Instrument {
    name: t("《中华人民共和国反电信网络诈骗法》", "Law on Combating Telecom and Online Fraud"),
    in_force: "2022-12-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const CIVP: Instrument = Instrument {
    name: t("《中华人民共和国民事诉讼法》", "Civil Procedure Law"),
    in_force: "2024-01-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t("2023 年修正的文本。", "The text as amended in 2023."),
};
const CIVI: Instrument = Instrument {
    name: t(
        "《最高人民法院关于适用〈民事诉讼法〉的解释》",
        "Interpretation of the Supreme People's Court on the Application of the Civil Procedure Law",
    ),
    in_force: "2022-04-10",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: t("2022 年修正的文本。", "The text as amended in 2022."),
};
const EVID: Instrument = Instrument {
    name: t(
        "《最高人民法院关于民事诉讼证据的若干规定》",
        "Provisions of the Supreme People's Court on Evidence in Civil Proceedings",
    ),
    in_force: "2020-05-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const OLR: Instrument = Instrument {
    name: t("《人民法院在线诉讼规则》", "Rules of the People's Courts on Online Litigation"),
    in_force: "2021-08-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const ESL: Instrument = Instrument {
    name: t("《中华人民共和国电子签名法》", "Electronic Signature Law"),
    in_force: "",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t(
        "2019 年修正的文本，施行日没有核到。",
        "The text as amended in 2019; the day it took effect was not checked.",
    ),
};
const FEES: Instrument = Instrument {
    name: t("《诉讼费用交纳办法》", "Measures on the Payment of Litigation Costs"),
    in_force: "2007-04-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const MED: Instrument = Instrument {
    name: t("《中华人民共和国人民调解法》", "People's Mediation Law"),
    in_force: "2011-01-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const ARB: Instrument = Instrument {
    name: t("《中华人民共和国仲裁法》", "Arbitration Law"),
    in_force: "2026-03-01",
    checked: "2026-07-17",
    tag: Tag::Verified,
    note: t("2025 年修订的文本。", "The text as revised in 2025."),
};
const PSA: Instrument = Instrument {
    name: t("《中华人民共和国治安管理处罚法》", "Public Security Administration Punishments Law"),
    in_force: "2026-01-01",
    checked: "2026-07-17",
    tag: Tag::Verified,
    note: t(
        "2025 年修订的文本，条号与旧法不同。",
        "The text as revised in 2025; its article numbers differ from the old ones.",
    ),
};
const CRIM: Instrument = Instrument {
    name: t("《中华人民共和国刑法》", "Criminal Law"),
    in_force: "",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t(
        "含刑法修正案（十二）的文本，各次修正的施行日没有核到。",
        "The text up to Amendment XII; the days on which the amendments took effect were not checked.",
    ),
};
const CRIP: Instrument = Instrument {
    name: t("《中华人民共和国刑事诉讼法》", "Criminal Procedure Law"),
    in_force: "",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t(
        "2018 年 10 月 26 日修正，施行日没有核到。",
        "Amended on 26 October 2018; the day it took effect was not checked.",
    ),
};
const MPSP: Instrument = Instrument {
    name: t(
        "《公安机关办理刑事案件程序规定》",
        "Provisions on the Procedure of Public Security Organs in Criminal Cases",
    ),
    in_force: "",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: t(
        "2020 年修正的文本，施行日没有核到。没有全面检索此后的修改。",
        "The text as amended in 2020; the day it took effect was not checked. Later amendments were not searched exhaustively.",
    ),
};
const FRAUD: Instrument = Instrument {
    name: t(
        "《最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释》",
        "Interpretation of the Supreme People's Court and the Supreme People's Procuratorate on Criminal Cases of Fraud",
    ),
    in_force: "2011-04-08",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: t(
        "年代较久，引用前请查有没有新的解释。",
        "It is old: check for a later interpretation before relying on it.",
    ),
};
const ADMR: Instrument = Instrument {
    name: t("《中华人民共和国行政复议法》", "Administrative Reconsideration Law"),
    in_force: "",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t(
        "2023 年 9 月 1 日修订，施行日没有核到。",
        "Revised on 1 September 2023; the day it took effect was not checked.",
    ),
};
const LAID: Instrument = Instrument {
    name: t("《中华人民共和国法律援助法》", "Legal Aid Law"),
    in_force: "2022-01-01",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: NO_NOTE,
};
const PET: Instrument = Instrument {
    name: t("《信访工作条例》", "Regulations on the Handling of Petitions (Letters and Visits)"),
    in_force: "2022-05-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const CBL: Instrument = Instrument {
    name: t("《中华人民共和国商业银行法》", "Commercial Bank Law"),
    in_force: "",
    checked: "2026-07-17",
    tag: Tag::VerifiedTwice,
    note: t(
        "2015 年 8 月 29 日修正，施行日没有核到。",
        "Amended on 29 August 2015; the day it took effect was not checked.",
    ),
};
const MINOR: Instrument = Instrument {
    name: t("《未成年人网络保护条例》", "Regulations on the Protection of Minors in Cyberspace"),
    in_force: "2024-01-01",
    checked: "2025-04-19",
    tag: Tag::Verified,
    note: NO_NOTE,
};
const PCAC: Instrument = Instrument {
    name: t(
        "《非银行支付机构业务合规发展自律指引（2023 修订版）》",
        "Self-Regulatory Guidelines for the Compliant Business Development of Non-Bank Payment Institutions (2023 revision)",
    ),
    in_force: "",
    checked: "2026-03-01",
    tag: Tag::Verified,
    note: t(
        "行业自律规则，不是法律。施行日没有核到。",
        "A rule of the industry association, not law. The day it took effect was not checked.",
    ),
};

/// The sources that content names, and the app lists. The list is held to what the tables cite by `tests/content.rs`.
pub static CITED: &[Source] = &[
    ECL.at("ECL-49", t("第四十九条", "Article 49")),
    ECL.at("ECL-53", t("第五十三条", "Article 53")),
    ECL.at("ECL-55", t("第五十五条", "Article 55")),
    ECL.at("ECL-56", t("第五十六条", "Article 56")),
    ECL.at("ECL-57", t("第五十七条", "Article 57")),
    ECL.at("ECL-59", t("第五十九条", "Article 59")),
    CPL.at("CPL-20", t("第二十条", "Article 20")),
    CPL.at("CPL-37", t("第三十七条", "Article 37")),
    CPL.at("CPL-39", t("第三十九条", "Article 39")),
    CPL.at("CPL-44", t("第四十四条", "Article 44")),
    CPR.at("CPR-10", t("第十条", "Article 10")),
    CPR.at("CPR-45", t("第四十五条", "Article 45")),
    PIR.at("PIR-18", t("第十八条", "Article 18")),
    PIR.at("PIR-25", t("第二十五条", "Article 25")),
    PIR.at("PIR-35", t("第三十五条", "Article 35")),
    PIRD.at("PIRD-58", t("第五十八条", "Article 58")),
    PBOC5.at("PBOC5-15", t("第十五条", "Article 15")),
    PBOC5.at("PBOC5-37", t("第三十七条", "Article 37")),
    PBOC5.at("PBOC5-39", t("第三十九条", "Article 39")),
    PBOC5.at("PBOC5-40", t("第四十条", "Article 40")),
    PBOC5.at("PBOC5-41", t("第四十一条", "Article 41")),
    PBOC5.at("PBOC5-42", t("第四十二条", "Article 42")),
    PBOC5.at("PBOC5-43", t("第四十三条", "Article 43")),
    SAMR121.at("SAMR121-3", t("第三条", "Article 3")),
    SAMR121.at("SAMR121-10", t("第十条", "Article 10")),
    SAMR121.at("SAMR121-13", t("第十三条", "Article 13")),
    SAMR121.at("SAMR121-15", t("第十五条", "Article 15")),
    SAMR121.at("SAMR121-16", t("第十六条", "Article 16")),
    SAMR121.at("SAMR121-18", t("第十八条", "Article 18")),
    SAMR121.at("SAMR121-23", t("第二十三条", "Article 23")),
    NTM.at("NTM-12", t("第十二条", "Article 12")),
    NTM.at("NTM-18", t("第十八条", "Article 18")),
    BCR.at("BCR-4", t("第四条", "Article 4")),
    BCR.at("BCR-7", t("第七条", "Article 7")),
    EVID.at("EVID-14", t("第十四条", "Article 14")),
    CRIP.at("CRIP-113", t("第一百一十三条", "Article 113")),
    MPSP.at("MPSP-169", t("第一百六十九条", "Article 169")),
    MPSP.at("MPSP-171", t("第一百七十一条", "Article 171")),
    MPSP.at("MPSP-178", t("第一百七十八条", "Article 178")),
    MPSP.at("MPSP-179", t("第一百七十九条", "Article 179")),
    PIPL.at("PIPL-45", t("第四十五条", "Article 45")),
    CRED.at("CRED-25", t("第二十五条", "Article 25")),
    BCR.at("BCR-14", t("第十四条", "Article 14")),
    CPUN.at("CPUN-8", t("第八条", "Article 8")),
    CPUN.at("CPUN-10", t("第十条", "Article 10")),
    ATF.at("ATF-20", t("第二十条", "Article 20")),
    ECL.at("ECL-61", t("第六十一条", "Article 61")),
    SAMR121.at("SAMR121-9", t("第九条", "Article 9")),
    SAMR121.at("SAMR121-28", t("第二十八条", "Article 28")),
    SAMR121.at("SAMR121-29", t("第二十九条", "Article 29")),
    SAMR121.at("SAMR121-31", t("第三十一条", "Article 31")),
    SAMR121.at("SAMR121-36", t("第三十六条", "Article 36")),
    CRED.at("CRED-26", t("第二十六条", "Article 26")),
    CIVP.at("CIVP-24", t("第二十四条", "Article 24")),
    CIVP.at("CIVP-122", t("第一百二十二条", "Article 122")),
    CIVP.at("CIVP-124", t("第一百二十四条", "Article 124")),
    CIVP.at("CIVP-126", t("第一百二十六条", "Article 126")),
    CIVP.at("CIVP-165", t("第一百六十五条", "Article 165")),
    CIVP.at("CIVP-168", t("第一百六十八条", "Article 168")),
    CIVP.at("CIVP-250", t("第二百五十条", "Article 250")),
    CIVI.at("CIVI-20", t("第二十条", "Article 20")),
    FEES.at("FEES-13", t("第十三条", "Article 13")),
    FEES.at("FEES-15", t("第十五条", "Article 15")),
    FEES.at("FEES-16", t("第十六条", "Article 16")),
    FEES.at("FEES-29", t("第二十九条", "Article 29")),
    LAID.at("LAID-31", t("第三十一条", "Article 31")),
    ARB.at("ARB-4", t("第四条", "Article 4")),
    ARB.at("ARB-10", t("第十条", "Article 10")),
    ARB.at("ARB-11", t("第十一条", "Article 11")),
    ARB.at("ARB-27", t("第二十七条", "Article 27")),
    ARB.at("ARB-35", t("第三十五条", "Article 35")),
    SAMR121.at("SAMR121-17", t("第十七条", "Article 17")),
    SAMR121.at("SAMR121-35", t("第三十五条", "Article 35")),
    PBOC5.at("PBOC5-45", t("第四十五条", "Article 45")),
    PBOC5.at("PBOC5-46", t("第四十六条", "Article 46")),
    CIVP.at("CIVP-205", t("第二百零五条", "Article 205")),
    ATF.at("ATF-32", t("第三十二条", "Article 32")),
    AML.at("AML-30", t("第三十条", "Article 30")),
    AML.at("AML-39", t("第三十九条", "Article 39")),
    CBL.at("CBL-73", t("第七十三条", "Article 73")),
    CC.at("CC-19", t("第十九条", "Article 19")),
    CC.at("CC-122", t("第一百二十二条", "Article 122")),
    CC.at("CC-145", t("第一百四十五条", "Article 145")),
    CC.at("CC-157", t("第一百五十七条", "Article 157")),
    CC.at("CC-509", t("第五百零九条", "Article 509")),
    CC.at("CC-985", t("第九百八十五条", "Article 985")),
    PRL.at("PRL-13", t("第十三条", "Article 13")),
    PRL.at("PRL-41", t("第四十一条", "Article 41")),
    SOL.at("SOL-6", t("第六条", "Article 6")),
    MINOR.at("MINOR-44", t("第四十四条", "Article 44")),
    ATF.at("ATF-18", t("第十八条", "Article 18")),
    ATF.at("ATF-46", t("第四十六条", "Article 46")),
    CPL.at("CPL-53", t("第五十三条", "Article 53")),
    CPL.at("CPL-55", t("第五十五条", "Article 55")),
    ONC.at("ONC-5", t("第五条", "Article 5")),
    PSA.at("PSA-58", t("第五十八条", "Article 58")),
    PIR.at("PIR-32", t("第三十二条", "Article 32")),
    CC.at("CC-1038", t("第一千零三十八条", "Article 1038")),
    PIPL.at("PIPL-46", t("第四十六条", "Article 46")),
    PIPL.at("PIPL-57", t("第五十七条", "Article 57")),
    AML.at("AML-28", t("第二十八条", "Article 28")),
    ATF.at("ATF-34", t("第三十四条", "Article 34")),
    PCAC.at("PCAC-81", t("第八十一条", "Article 81")),
    ECL.at("ECL-19", t("第十九条", "Article 19")),
    PIR.at("PIR-34", t("第三十四条", "Article 34")),
    ATF.at("ATF-31", t("第三十一条", "Article 31")),
    PREP.at("PREP-14", t("第十四条", "Article 14")),
    PIR.at("PIR-6", t("第六条", "Article 6")),
    EVID.at("EVID-15", t("第十五条", "Article 15")),
    CC.at("CC-188", t("第一百八十八条", "Article 188")),
    ATF.at("ATF-16", t("第十六条", "Article 16")),
    PIRD.at("PIRD-62", t("第六十二条", "Article 62")),
    PBOC5.at("PBOC5-16", t("第十六条", "Article 16")),
    CPL.at("CPL-28", t("第二十八条", "Article 28")),
    NTM.at("NTM-17", t("第十七条", "Article 17")),
    CPL.at("CPL-10", t("第十条", "Article 10")),
    CPL.at("CPL-26", t("第二十六条", "Article 26")),
    CCI.at("CCI-10", t("第十条", "Article 10")),
    CPL.at("CPL-8", t("第八条", "Article 8")),
    CPL.at("CPL-16", t("第十六条", "Article 16")),
    CPL.at("CPL-23", t("第二十三条", "Article 23")),
    CPL.at("CPL-24", t("第二十四条", "Article 24")),
    CPL.at("CPL-25", t("第二十五条", "Article 25")),
    CPR.at("CPR-12", t("第十二条", "Article 12")),
    CPR.at("CPR-22", t("第二十二条", "Article 22")),
    CPUN.at("CPUN-9", t("第九条", "Article 9")),
    ONC.at("ONC-4", t("第四条", "Article 4")),
    PREP.at("PREP-25", t("第二十五条", "Article 25")),
    CC.at("CC-577", t("第五百七十七条", "Article 577")),
    CC.at("CC-195", t("第一百九十五条", "Article 195")),
    CC.at("CC-201", t("第二百零一条", "Article 201")),
    CC.at("CC-203", t("第二百零三条", "Article 203")),
    SAMR121.at("SAMR121-45", t("第四十五条", "Article 45")),
    ADMR.at("ADMR-20", t("第二十条", "Article 20")),
];

/// The other articles whose text is at hand; nothing names them yet.
pub static FURTHER: &[Source] = &[
    ECL.at("ECL-2", t("第二条", "Article 2")),
    ECL.at("ECL-17", t("第十七条", "Article 17")),
    ECL.at("ECL-24", t("第二十四条", "Article 24")),
    ECL.at("ECL-31", t("第三十一条", "Article 31")),
    ECL.at("ECL-32", t("第三十二条", "Article 32")),
    ECL.at("ECL-33", t("第三十三条", "Article 33")),
    ECL.at("ECL-34", t("第三十四条", "Article 34")),
    ECL.at("ECL-38", t("第三十八条", "Article 38")),
    ECL.at("ECL-48", t("第四十八条", "Article 48")),
    ECL.at("ECL-54", t("第五十四条", "Article 54")),
    ECL.at("ECL-58", t("第五十八条", "Article 58")),
    ECL.at("ECL-60", t("第六十条", "Article 60")),
    ECL.at("ECL-62", t("第六十二条", "Article 62")),
    ECL.at("ECL-63", t("第六十三条", "Article 63")),
    CPL.at("CPL-22", t("第二十二条", "Article 22")),
    CPL.at("CPL-29", t("第二十九条", "Article 29")),
    CPL.at("CPL-45", t("第四十五条", "Article 45")),
    CPL.at("CPL-46", t("第四十六条", "Article 46")),
    CPL.at("CPL-48", t("第四十八条", "Article 48")),
    CPL.at("CPL-50", t("第五十条", "Article 50")),
    CPL.at("CPL-52", t("第五十二条", "Article 52")),
    CPR.at("CPR-9", t("第九条", "Article 9")),
    CPR.at("CPR-11", t("第十一条", "Article 11")),
    CPR.at("CPR-14", t("第十四条", "Article 14")),
    CPR.at("CPR-17", t("第十七条", "Article 17")),
    CPR.at("CPR-18", t("第十八条", "Article 18")),
    CPR.at("CPR-23", t("第二十三条", "Article 23")),
    CPR.at("CPR-26", t("第二十六条", "Article 26")),
    CPR.at("CPR-27", t("第二十七条", "Article 27")),
    CPR.at("CPR-37", t("第三十七条", "Article 37")),
    CPR.at("CPR-40", t("第四十条", "Article 40")),
    CPR.at("CPR-42", t("第四十二条", "Article 42")),
    CPR.at("CPR-43", t("第四十三条", "Article 43")),
    CPR.at("CPR-44", t("第四十四条", "Article 44")),
    CPR.at("CPR-46", t("第四十六条", "Article 46")),
    CPR.at("CPR-47", t("第四十七条", "Article 47")),
    CPR.at("CPR-49", t("第四十九条", "Article 49")),
    CPR.at("CPR-50", t("第五十条", "Article 50")),
    PIR.at("PIR-2", t("第二条", "Article 2")),
    PIR.at("PIR-20", t("第二十条", "Article 20")),
    PIR.at("PIR-26", t("第二十六条", "Article 26")),
    PIR.at("PIR-27", t("第二十七条", "Article 27")),
    PIR.at("PIR-31", t("第三十一条", "Article 31")),
    PIR.at("PIR-49", t("第四十九条", "Article 49")),
    PIR.at("PIR-50", t("第五十条", "Article 50")),
    PIR.at("PIR-51", t("第五十一条", "Article 51")),
    PIR.at("PIR-58", t("第五十八条", "Article 58")),
    PIRD.at("PIRD-57", t("第五十七条", "Article 57")),
    PIRD.at("PIRD-61", t("第六十一条", "Article 61")),
    PIRD.at("PIRD-74", t("第七十四条", "Article 74")),
    PIRD.at("PIRD-75", t("第七十五条", "Article 75")),
    PIRD.at("PIRD-77", t("第七十七条", "Article 77")),
    PBOC5.at("PBOC5-2", t("第二条", "Article 2")),
    PBOC5.at("PBOC5-13", t("第十三条", "Article 13")),
    PBOC5.at("PBOC5-17", t("第十七条", "Article 17")),
    PBOC5.at("PBOC5-18", t("第十八条", "Article 18")),
    PBOC5.at("PBOC5-19", t("第十九条", "Article 19")),
    PBOC5.at("PBOC5-21", t("第二十一条", "Article 21")),
    PBOC5.at("PBOC5-22", t("第二十二条", "Article 22")),
    PBOC5.at("PBOC5-29", t("第二十九条", "Article 29")),
    PBOC5.at("PBOC5-34", t("第三十四条", "Article 34")),
    PBOC5.at("PBOC5-35", t("第三十五条", "Article 35")),
    PBOC5.at("PBOC5-44", t("第四十四条", "Article 44")),
    PBOC5.at("PBOC5-62", t("第六十二条", "Article 62")),
    PBOC5.at("PBOC5-66", t("第六十六条", "Article 66")),
    SAMR121.at("SAMR121-2", t("第二条", "Article 2")),
    SAMR121.at("SAMR121-6", t("第六条", "Article 6")),
    SAMR121.at("SAMR121-7", t("第七条", "Article 7")),
    SAMR121.at("SAMR121-8", t("第八条", "Article 8")),
    SAMR121.at("SAMR121-11", t("第十一条", "Article 11")),
    SAMR121.at("SAMR121-12", t("第十二条", "Article 12")),
    SAMR121.at("SAMR121-14", t("第十四条", "Article 14")),
    SAMR121.at("SAMR121-19", t("第十九条", "Article 19")),
    SAMR121.at("SAMR121-20", t("第二十条", "Article 20")),
    SAMR121.at("SAMR121-21", t("第二十一条", "Article 21")),
    SAMR121.at("SAMR121-22", t("第二十二条", "Article 22")),
    SAMR121.at("SAMR121-24", t("第二十四条", "Article 24")),
    SAMR121.at("SAMR121-25", t("第二十五条", "Article 25")),
    SAMR121.at("SAMR121-27", t("第二十七条", "Article 27")),
    SAMR121.at("SAMR121-34", t("第三十四条", "Article 34")),
    SAMR121.at("SAMR121-37", t("第三十七条", "Article 37")),
    SAMR121.at("SAMR121-42", t("第四十二条", "Article 42")),
    SAMR121.at("SAMR121-43", t("第四十三条", "Article 43")),
    SAMR121.at("SAMR121-44", t("第四十四条", "Article 44")),
    SAMR121.at("SAMR121-46", t("第四十六条", "Article 46")),
    NTM.at("NTM-21", t("第二十一条", "Article 21")),
    NTM.at("NTM-28", t("第二十八条", "Article 28")),
    NTM.at("NTM-31", t("第三十一条", "Article 31")),
    NTM.at("NTM-34", t("第三十四条", "Article 34")),
    CPUN.at("CPUN-5", t("第五条", "Article 5")),
    CPUN.at("CPUN-6", t("第六条", "Article 6")),
    CPUN.at("CPUN-14", t("第十四条", "Article 14")),
    CPUN.at("CPUN-16", t("第十六条", "Article 16")),
    PRICE56.at("PRICE56-7", t("第七条", "Article 7")),
    PRICE56.at("PRICE56-16", t("第十六条", "Article 16")),
    PRICE56.at("PRICE56-19", t("第十九条", "Article 19")),
    PRICE56.at("PRICE56-20", t("第二十条", "Article 20")),
    PRICE56.at("PRICE56-21", t("第二十一条", "Article 21")),
    BCR.at("BCR-1", t("第一条", "Article 1")),
    BCR.at("BCR-2", t("第二条", "Article 2")),
    BCR.at("BCR-5", t("第五条", "Article 5")),
    BCR.at("BCR-6", t("第六条", "Article 6")),
    BCR.at("BCR-8", t("第八条", "Article 8")),
    BCR.at("BCR-9", t("第九条", "Article 9")),
    BCR.at("BCR-10", t("第十条", "Article 10")),
    BCR.at("BCR-12", t("第十二条", "Article 12")),
    BCR.at("BCR-13", t("第十三条", "Article 13")),
    BCR.at("BCR-15", t("第十五条", "Article 15")),
    ONC.at("ONC-1", t("第一条", "Article 1")),
    ONC.at("ONC-10", t("第十条", "Article 10")),
    PREP.at("PREP-15", t("第十五条", "Article 15")),
    CCI.at("CCI-9", t("第九条", "Article 9")),
    CC.at("CC-148", t("第一百四十八条", "Article 148")),
    CC.at("CC-496", t("第四百九十六条", "Article 496")),
    CC.at("CC-497", t("第四百九十七条", "Article 497")),
    CC.at("CC-498", t("第四百九十八条", "Article 498")),
    CC.at("CC-563", t("第五百六十三条", "Article 563")),
    CC.at("CC-566", t("第五百六十六条", "Article 566")),
    CC.at("CC-584", t("第五百八十四条", "Article 584")),
    CC.at("CC-987", t("第九百八十七条", "Article 987")),
    CC.at("CC-1034", t("第一千零三十四条", "Article 1034")),
    CC.at("CC-1035", t("第一千零三十五条", "Article 1035")),
    CC.at("CC-1037", t("第一千零三十七条", "Article 1037")),
    CC.at("CC-1165", t("第一千一百六十五条", "Article 1165")),
    CC.at("CC-1173", t("第一千一百七十三条", "Article 1173")),
    CC.at("CC-1195", t("第一千一百九十五条", "Article 1195")),
    SOL.at("SOL-8", t("第八条", "Article 8")),
    SOL.at("SOL-10", t("第十条", "Article 10")),
    SOL.at("SOL-11", t("第十一条", "Article 11")),
    SOL.at("SOL-12", t("第十二条", "Article 12")),
    SOL.at("SOL-13", t("第十三条", "Article 13")),
    PIPL.at("PIPL-28", t("第二十八条", "Article 28")),
    PIPL.at("PIPL-29", t("第二十九条", "Article 29")),
    PIPL.at("PIPL-44", t("第四十四条", "Article 44")),
    PIPL.at("PIPL-47", t("第四十七条", "Article 47")),
    PIPL.at("PIPL-50", t("第五十条", "Article 50")),
    PIPL.at("PIPL-65", t("第六十五条", "Article 65")),
    PIPL.at("PIPL-69", t("第六十九条", "Article 69")),
    AML.at("AML-34", t("第三十四条", "Article 34")),
    AML.at("AML-38", t("第三十八条", "Article 38")),
    ATF.at("ATF-25", t("第二十五条", "Article 25")),
    ATF.at("ATF-26", t("第二十六条", "Article 26")),
    ATF.at("ATF-27", t("第二十七条", "Article 27")),
    ATF.at("ATF-44", t("第四十四条", "Article 44")),
    ATF.at("ATF-48", t("第四十八条", "Article 48")),
    CIVP.at("CIVP-29", t("第二十九条", "Article 29")),
    CIVP.at("CIVP-35", t("第三十五条", "Article 35")),
    CIVP.at("CIVP-66", t("第六十六条", "Article 66")),
    CIVP.at("CIVP-67", t("第六十七条", "Article 67")),
    CIVP.at("CIVP-68", t("第六十八条", "Article 68")),
    CIVP.at("CIVP-72", t("第七十二条", "Article 72")),
    CIVP.at("CIVP-84", t("第八十四条", "Article 84")),
    CIVP.at("CIVP-160", t("第一百六十条", "Article 160")),
    CIVP.at("CIVP-166", t("第一百六十六条", "Article 166")),
    CIVP.at("CIVP-167", t("第一百六十七条", "Article 167")),
    CIVP.at("CIVP-169", t("第一百六十九条", "Article 169")),
    CIVP.at("CIVP-206", t("第二百零六条", "Article 206")),
    CIVP.at("CIVP-225", t("第二百二十五条", "Article 225")),
    CIVP.at("CIVP-227", t("第二百二十七条", "Article 227")),
    CIVP.at("CIVP-228", t("第二百二十八条", "Article 228")),
    CIVI.at("CIVI-90", t("第九十条", "Article 90")),
    CIVI.at("CIVI-91", t("第九十一条", "Article 91")),
    CIVI.at("CIVI-112", t("第一百一十二条", "Article 112")),
    CIVI.at("CIVI-116", t("第一百一十六条", "Article 116")),
    CIVI.at("CIVI-272", t("第二百七十二条", "Article 272")),
    EVID.at("EVID-11", t("第十一条", "Article 11")),
    EVID.at("EVID-23", t("第二十三条", "Article 23")),
    EVID.at("EVID-45", t("第四十五条", "Article 45")),
    EVID.at("EVID-47", t("第四十七条", "Article 47")),
    EVID.at("EVID-48", t("第四十八条", "Article 48")),
    EVID.at("EVID-90", t("第九十条", "Article 90")),
    EVID.at("EVID-93", t("第九十三条", "Article 93")),
    EVID.at("EVID-94", t("第九十四条", "Article 94")),
    EVID.at("EVID-95", t("第九十五条", "Article 95")),
    OLR.at("OLR-1", t("第一条", "Article 1")),
    OLR.at("OLR-11", t("第十一条", "Article 11")),
    OLR.at("OLR-12", t("第十二条", "Article 12")),
    OLR.at("OLR-13", t("第十三条", "Article 13")),
    OLR.at("OLR-16", t("第十六条", "Article 16")),
    OLR.at("OLR-17", t("第十七条", "Article 17")),
    OLR.at("OLR-18", t("第十八条", "Article 18")),
    OLR.at("OLR-19", t("第十九条", "Article 19")),
    ESL.at("ESL-4", t("第四条", "Article 4")),
    ESL.at("ESL-5", t("第五条", "Article 5")),
    ESL.at("ESL-7", t("第七条", "Article 7")),
    ESL.at("ESL-8", t("第八条", "Article 8")),
    FEES.at("FEES-14", t("第十四条", "Article 14")),
    FEES.at("FEES-44", t("第四十四条", "Article 44")),
    FEES.at("FEES-45", t("第四十五条", "Article 45")),
    MED.at("MED-4", t("第四条", "Article 4")),
    MED.at("MED-17", t("第十七条", "Article 17")),
    MED.at("MED-31", t("第三十一条", "Article 31")),
    MED.at("MED-32", t("第三十二条", "Article 32")),
    MED.at("MED-33", t("第三十三条", "Article 33")),
    ARB.at("ARB-3", t("第三条", "Article 3")),
    ARB.at("ARB-6", t("第六条", "Article 6")),
    ARB.at("ARB-29", t("第二十九条", "Article 29")),
    PSA.at("PSA-50", t("第五十条", "Article 50")),
    PSA.at("PSA-56", t("第五十六条", "Article 56")),
    PSA.at("PSA-62", t("第六十二条", "Article 62")),
    CRIM.at("CRIM-177-1", t("第一百七十七条之一", "Article 177-1")),
    CRIM.at("CRIM-196", t("第一百九十六条", "Article 196")),
    CRIM.at("CRIM-253-1", t("第二百五十三条之一", "Article 253-1")),
    CRIM.at("CRIM-264", t("第二百六十四条", "Article 264")),
    CRIM.at("CRIM-266", t("第二百六十六条", "Article 266")),
    CRIM.at("CRIM-274", t("第二百七十四条", "Article 274")),
    CRIM.at("CRIM-287-2", t("第二百八十七条之二", "Article 287-2")),
    CRIP.at("CRIP-110", t("第一百一十条", "Article 110")),
    CRIP.at("CRIP-112", t("第一百一十二条", "Article 112")),
    MPSP.at("MPSP-170", t("第一百七十条", "Article 170")),
    MPSP.at("MPSP-175", t("第一百七十五条", "Article 175")),
    FRAUD.at("FRAUD-1", t("第一条", "Article 1")),
    ADMR.at("ADMR-11", t("第十一条", "Article 11")),
    ADMR.at("ADMR-62", t("第六十二条", "Article 62")),
    LAID.at("LAID-22", t("第二十二条", "Article 22")),
    LAID.at("LAID-32", t("第三十二条", "Article 32")),
    PET.at("PET-22", t("第二十二条", "Article 22")),
    PET.at("PET-23", t("第二十三条", "Article 23")),
    PET.at("PET-31", t("第三十一条", "Article 31")),
    PET.at("PET-34", t("第三十四条", "Article 34")),
    PET.at("PET-35", t("第三十五条", "Article 35")),
    PET.at("PET-36", t("第三十六条", "Article 36")),
    CBL.at("CBL-29", t("第二十九条", "Article 29")),
    MINOR.at("MINOR-43", t("第四十三条", "Article 43")),
    PCAC.at("PCAC-24", t("第二十四条", "Article 24")),
    PCAC.at("PCAC-25", t("第二十五条", "Article 25")),
    PCAC.at("PCAC-26", t("第二十六条", "Article 26")),
    PCAC.at("PCAC-30", t("第三十条", "Article 30")),
    PCAC.at("PCAC-31", t("第三十一条", "Article 31")),
    PCAC.at("PCAC-32", t("第三十二条", "Article 32")),
    PCAC.at("PCAC-34", t("第三十四条", "Article 34")),
    PCAC.at("PCAC-35", t("第三十五条", "Article 35")),
    PCAC.at("PCAC-36", t("第三十六条", "Article 36")),
    PCAC.at("PCAC-37", t("第三十七条", "Article 37")),
];

/// Every source, cited or not.
pub fn all() -> impl Iterator<Item = &'static Source> {
    CITED.iter().chain(FURTHER)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use chrono::NaiveDate;

    use super::all;
    use crate::text::Lang;

    fn law() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("public/law")
    }

    #[test]
    fn ids_are_unique_and_fit_a_file_name() {
        let mut seen = BTreeSet::new();
        for source in all() {
            assert!(seen.insert(source.id), "{} twice", source.id);
            let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
            assert!(!source.id.is_empty() && source.id.chars().all(plain), "{}", source.id);
        }
        assert!(all().find(|source| source.id == "ECL-0").is_none());
    }

    #[test]
    fn days_are_iso_days_and_an_unknown_one_is_explained() {
        for source in all() {
            for day in [source.in_force, source.checked] {
                let iso = day.parse::<NaiveDate>().is_ok_and(|read| read.to_string() == day);
                assert!(iso || day.is_empty(), "{}: {day}", source.id);
            }
            assert!(!source.checked.is_empty(), "{}", source.id);
            assert!(!source.in_force.is_empty() || !source.note.zh.is_empty(), "{}", source.id);
        }
    }

    #[test]
    fn names_are_there_in_both_languages() {
        for source in all() {
            for text in [source.instrument, source.article] {
                assert!(!text.zh.is_empty() && !text.of(Lang::En).is_empty(), "{}", source.id);
                assert!(text.of(Lang::En).is_ascii(), "{}: {}", source.id, text.of(Lang::En));
            }
            assert_eq!(
                source.note.zh.is_empty(),
                source.note.of(Lang::En).is_empty(),
                "{}",
                source.id
            );
        }
    }

    #[test]
    fn every_promised_text_is_there_and_begins_with_its_article() {
        for source in all().filter(|source| source.text) {
            let text = fs::read_to_string(law().join(format!("{}.txt", source.id)));
            let text = text.unwrap_or_default();
            assert!(!text.trim().is_empty(), "{}", source.id);
            // The copy of this one instrument was printed without the numbers of its articles.
            let bare = source.id.starts_with("NTM-");
            assert!(bare || text.starts_with(source.article.zh), "{}", source.id);
        }
    }

    #[test]
    fn no_text_is_without_a_source() {
        for entry in fs::read_dir(law()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let id = name.strip_suffix(".txt").unwrap_or_default();
            assert!(
                all().find(|source| source.id == id).is_some_and(|source| source.text),
                "{name}"
            );
        }
    }
}
