//! The words about saving: what is saved and what is not, browsers that forget, records that cannot be read.

use super::words::words;
use super::{Text, t};

words! {
    SAVING = "正在保存……", "Saving…";
    SAVED_LAST = "上次保存 {time}", "Last saved {time}";
    HANDED = "已交给浏览器保存 {time}。一分钟内别强行关掉浏览器。", "Handed to the browser to be saved {time}. For a minute, do not force it to close.";
    MOMENT = "{day} {time}", "{day}, {time}";
    FORGETS_IN_DAYS = "七天不打开这个网页，这个浏览器可能会清掉记录。要紧的信，先复制或打印一份。", "If you do not open this page for seven days, this browser may clear its records. Copy or print the letters that matter.";
    FORGETS_IN_APP = "您是在别的 App 里打开的。清理它的缓存，记录会一起没。要紧的信，先复制或打印一份。", "You opened this inside another app. Clearing that app's cache takes the records with it. Copy or print the letters that matter.";
    DAMAGED_COPY = "复制原文", "Copy the raw text";
    DAMAGED_DELETE = "删掉读不出来的", "Delete what cannot be read";
    DAMAGED_SURE = "确定删掉？删了就找不回来。先复制一份原文。", "Delete it? It cannot be brought back. Copy the raw text first.";
}
