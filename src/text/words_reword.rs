//! The words about writing a paragraph of a letter oneself.

use super::words::words;
use super::{Text, t};

words! {
    EDIT = "改写", "Edit";
    EDIT_OF = "改写{what}", "Edit {what}";
    GO_TO = "看{what}", "Go to {what}";
    PARAGRAPH = "第 {n} 段", "paragraph {n}";
    ALL_FACTS = "「事实经过」", "“What happened”";
    LEFT_OUT_ONE = "没写的一段（{what}……）", "the part left out ({what}…)";
    ADD = "补充一段", "Add a paragraph";
    LEFT_OUT = "您没写这一段：{what}……", "You left this out: {what}…";
    HINT = "只写能证明的事，不写气话和威胁。清空再保存，就不写这一段。自动写的不对，就去改回答：别的信和短版也跟着改。", "Only what you can prove; no insults, no threats. Empty it and save to leave it out. If the composed text is wrong, change the answer instead: other letters and the short versions follow.";
    BACK = "改回自动写的", "Back to the composed text";
    TAKE_AWAY = "去掉这一段", "Leave this out";
    STALE = "您改写过信，后来回答变了。请核对：", "You rewrote parts of this letter, and the answers changed since. Please compare:";
    STALE_HERE = "您改写过这封信，后来回答变了。先打开信核对。", "You rewrote parts of this letter, and the answers changed since. Compare the letter first.";
    CHANGED = "您改写以后，这一段的回答变了。请核对。", "The answers behind this part changed after you rewrote it. Please compare.";
    GONE = "不再成立：", "No longer so:";
    NOW = "自动写的现在是：", "The composed text now:";
    NOTHING_NOW = "照现在的回答，信里没有这一段了。", "By your answers now, the letter has no such part.";
    USE_NEW = "用新的", "Use the new text";
    KEEP = "保留我写的", "Keep my words";
    KEEP_OUT = "还是不写", "Still leave it out";
}
