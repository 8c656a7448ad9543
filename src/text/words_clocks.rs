//! The words of clocks and dates that rest on no table of content: names of holidays, days that an answer or a letter names.

use super::words::words;
use super::{Text, t};

words! {
    NEW_YEAR = "元旦", "New Year's Day";
    SPRING = "春节", "Spring Festival";
    QINGMING = "清明节", "Qingming";
    LABOUR = "劳动节", "Labour Day";
    DRAGON_BOAT = "端午节", "Dragon Boat Festival";
    MID_AUTUMN = "中秋节", "Mid-Autumn Festival";
    NATIONAL = "国庆节", "National Day";
    MID_AUTUMN_NATIONAL = "中秋节、国庆节", "Mid-Autumn Festival and National Day";
    NATIONAL_MID_AUTUMN = "国庆节、中秋节", "National Day and Mid-Autumn Festival";

    OWN_DAY = "信里请他们在这一天前答复。这是您提的日子，不是法律期限。", "Your letter asks for an answer by this day. It is your own day, not one set by law.";
    PAPERS_BY = "对方要的材料，最晚这一天交。", "The last day to hand in the papers that they want.";
    PAID_BY = "对方说，最晚这一天付款。", "They said that they would pay by this day.";
}

/// The name of a holiday in both languages; one that is not known keeps its Chinese name.
pub fn holiday(zh: &str) -> Text {
    let known = HOLIDAYS.iter().find(|name| name.zh == zh).copied();
    known.unwrap_or_else(|| {
        let name: &'static str = zh.to_owned().leak();
        t(name, name)
    })
}

const HOLIDAYS: [Text; 9] = [
    NEW_YEAR,
    SPRING,
    QINGMING,
    LABOUR,
    DRAGON_BOAT,
    MID_AUTUMN,
    NATIONAL,
    MID_AUTUMN_NATIONAL,
    NATIONAL_MID_AUTUMN,
];
