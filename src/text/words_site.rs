//! The words about the site itself: a preview at another time, and what a calendar is told.

use super::words::words;
use super::{Text, t};

words! {
    PREVIEW = "预览：当前时间设为 {when}。这里改的都不保存。", "Preview: the time is set to {when}. Nothing you change here is saved.";
    PREVIEW_END = "回到真实时间", "Back to the real time";
    CALENDAR_PROVISIONAL = "那一年的放假安排还没公布，这一天可能会变。", "The holidays of that year have not been announced: this day may change.";
    PREVIEW_NO_WIPE = "预览时不能清除记录。请先回到真实时间。", "Records cannot be deleted in a preview. Go back to the real time first.";
}
