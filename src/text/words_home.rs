//! The words of the pages outside a case: home, my cases, start pages, header, settings, about.

use super::words::words;
use super::{Text, t};

words! {
    BIGGER = "大字", "A+";
    BIGGER_LABEL = "大字", "A+: larger type";
    BIGGEST = "更大", "A+";
    BIGGEST_LABEL = "更大的字", "A+: the largest type";
    NORMAL = "标准", "A";
    NORMAL_LABEL = "标准大小的字", "A: standard type";

    BEGUN = "{day}开始", "Begun on {day}";
    NOTHING_SAID = "开了头，还没有回答", "Opened, nothing answered yet";
    STAGE_OF = "第 {n} 步，共 {all} 步：{stage}", "Step {n} of {all}: {stage}";
    NEXT_STEP = "下一步：{what} →", "Next: {what} →";
    DUE = "约{day}前有答复", "answer by about {day}";
    OVERDUE = "{day}已过", "overdue since {day}";
    ALL_CASES = "看全部 {count} 件", "See all {count}";
    NAMED = "：{name}", ": {name}";
    DELETE_NAMED = "确定删除「{name}」？删了就找不回来。", "Delete “{name}”? It cannot be brought back.";
    DELETED_NAMED = "已删除：{name}", "Deleted: {name}";

    LAST_TIME = "接着上次的", "Go on where you were";
    BEGIN_ANOTHER = "另开一件新的", "Begin another one";

    ALL_GROUNDS = "看全部依据", "See all legal grounds";
    ABOUT_ACCESS = "无障碍", "Accessibility";
    ABOUT_ACCESS_TEXT = "字有三种大小，上面的「大字」可以换。只用键盘也能办完。每一页都有标题和标签，读屏软件能读。颜色跟着系统的深色和高对比度变。窄到 320 像素、放大到 200%，内容都不会被切掉。", "Type comes in three sizes: use A+ at the top. Everything can be done with the keyboard alone. Every page has headings and labels for screen readers. Colours follow the system's dark and high-contrast settings. Nothing is cut off at 320 pixels or at 200% zoom.";
    LAW_HELP = "地址可能写错了。全部依据都列在「关于」页。您的记录没有受影响。", "The address may be wrong. All legal grounds are listed on the About page. Your records are not affected.";
}
