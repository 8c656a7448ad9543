//! The words about the site itself: a preview at another time, what a calendar is told, what its file
//! `site.json` adds, and what may be wrong with that file.

use super::words::words;
use super::{Text, t};

words! {
    PREVIEW = "预览：当前时间设为 {when}。这里改的都不保存。", "Preview: the time is set to {when}. Nothing you change here is saved.";
    PREVIEW_END = "回到真实时间", "Back to the real time";
    CALENDAR_PROVISIONAL = "那一年的放假安排还没公布，这一天可能会变。", "The holidays of that year have not been announced: this day may change.";
    SITE_RUN_BY = "本网站由{name}提供。", "This site is run by {name}.";
    SITE_NOTICES = "本站通知", "Notices of this site";
    SITE_OFFICE = "本地", "Nearby";
    SITE_OFFICE_FROM = "由本网站填写，去之前先核实。有效期到 {day}。", "Entered by this site: check before you go. Valid until {day}.";
    SITE_OFFICE_OLD = "已过期：只到 {day} 有效。可能已经变了，先核实。", "Outdated: valid until {day} only. It may have changed, so check first.";
    SITE_FILE = "网站配置", "Site file";
    SITE_FAULTY = "网站配置 site.json 有问题，没有用它。其余照常能用。请告诉网站的管理人：", "The site file, site.json, is faulty and was not used. Everything else works. Please tell whoever runs this site:";
    F_FILE = "文件超过 64 KB。", "The file is longer than 64 KB.";
    F_FORM = "第 {place} 行的写法不对：{detail}", "Line {place} has the wrong form: {detail}";
    F_EMPTY = "{place} 是空的。", "{place} is empty.";
    F_LONG = "{place} 太长，最多 {detail} 个字。", "{place} is too long: at most {detail} characters.";
    F_MANY = "{place} 太多，最多 {detail} 条。", "{place} has too many entries: at most {detail}.";
    F_PLAIN = "{place} 只能写文字，不能有网址、换行和看不见的字符。", "{place} must be plain text: no web address, no line break, no invisible character.";
    F_PHONE = "{place} 不是电话号码，只能有数字、空格、+ 和 -。", "{place} is no telephone number: digits, spaces, + and - only.";
    F_DAY = "{place} 不是日期，要写成 2026-12-31 这样。", "{place} is no date: write it as 2026-12-31.";
    F_ORDER = "{place} 的结束比开始早。", "{place} ends before it begins.";
    F_YEAR = "{place} 不属于这一年的放假通知。", "{place} does not belong to the holiday notice of that year.";
    F_ID = "{place} 不是渠道的 id。", "{place} is no id of a channel.";
    PREVIEW_NO_WIPE = "预览时不能清除记录。请先回到真实时间。", "Records cannot be deleted in a preview. Go back to the real time first.";
}
