//! The words of the shell: header, home, settings, about, and what every page shares.

use super::{Lang, Text, t};

macro_rules! words {
    ($($name:ident = $zh:literal, $en:literal;)*) => {
        $(
            #[doc = $en]
            pub const $name: Text = t($zh, $en);
        )*
        /// All of them.
        pub const ALL: &[Text] = &[$($name),*];
    };
}
pub(super) use words;

words! {
    BRAND = "付诉", "Fusu";
    TAGLINE = "支付投诉指南", "Payment complaints guide";
    SKIP = "跳到正文", "Skip to the content";
    NAV = "主要页面", "Main pages";
    HOME = "首页", "Home";
    MY_CASES = "我的投诉", "My cases";
    SETTINGS = "设置", "Settings";
    ABOUT = "关于", "About";
    STOP = "先止损", "Stop the loss";
    OTHER_LANG_LABEL = "Switch to English", "切换到中文";
    SIZE_STANDARD = "标准", "Standard";
    SIZE_LARGE = "大", "Large";
    SIZE_LARGEST = "特大", "Largest";
    PROMISE = "全部在您的浏览器里完成，不上传。", "Everything happens in your browser. Nothing is uploaded.";
    NO_MONEY = "投诉渠道负责调解和转办，不保证退款。", "Complaint channels mediate and forward. No refund is promised.";
    BACK = "返回", "Back";
    CONTINUE = "继续", "Continue";
    SAVE = "保存", "Save";
    CANCEL = "取消", "Cancel";
    DELETE = "删除", "Delete";
    CHANGE = "修改", "Change";
    CHOOSE = "请选择", "Choose";
    COPY = "复制", "Copy";
    COPIED = "已复制", "Copied";
    NOT_COPIED = "没能复制。请长按文字，选「全选」再复制。", "Copying failed. Select the text and copy it by hand.";
    COMMON_NUMBER = "常见号码，以卡片、账单或官方 App 为准", "Commonly used number: check it against your card, bill or official app";
    OPTIONAL = "（可不填）", " (optional)";
    MORE = "为什么问、怎么找", "Why, and how to find it";

    HOME_TITLE = "付款出了问题？一步一步来。", "A payment went wrong? One step at a time.";
    HOME_LEAD = "说清楚发生了什么，备好证据，找对地方，拿走一封写好的投诉信。", "Say what happened, gather the proof, find the right place to complain, and take away a finished letter.";
    CALL = "打 {number}", "Call {number}";
    URGENT = "钱还在往外走？", "Is money still going out?";
    URGENT_GO = "先止损：现在该做什么", "Stop the loss: what to do now";
    WHAT_HAPPENED = "发生了什么事？", "What happened?";

    START_TAKES = "需要什么", "What it takes";
    START_TAKES_1 = "大约十分钟。可以随时停，回来接着填。", "About ten minutes. You can stop at any time and come back.";
    START_TAKES_2 = "扣款的日期和金额。单号找得到就填。", "The dates and amounts. Order numbers if you can find them.";
    START_TAKES_3 = "不问密码、验证码、完整卡号和身份证号。", "We never ask for a password, a code, a full card number or an ID number.";
    START_GETS = "您会得到", "What you get";
    START_GETS_1 = "一张按您情况列的证据清单。", "An evidence checklist for your case.";
    START_GETS_2 = "该找谁、先找谁，每一处能办什么、不能办什么。", "Who to contact, in which order, and what each can and cannot do.";
    START_GETS_3 = "一封写好的投诉信，可以复制、打印。", "A finished letter to copy or print.";
    BEGIN = "开始填写", "Begin";
    SEE_SAMPLE = "先看一封样例信", "Read a sample letter first";
    SAMPLE = "样例", "Sample";
    SAMPLE_NOTE = "这是编造的例子。您的信会按您的回答写。", "This is an invented example. Your letter follows your answers.";

    EMERGENCY_AFTER = "止住以后", "Once it has stopped";
    EMERGENCY_AFTER_TEXT = "把过程记下来，开始写投诉。", "Write down what happened and begin the complaint.";
    EMERGENCY_BEGIN = "开始投诉", "Start a complaint";
    EMERGENCY_PRINT = "打印版（存在手机里也能看）", "A plain page to print or save";

    CASES_EMPTY = "这里没有投诉记录。如果以前写过：换了浏览器、清理过缓存，或用的是无痕窗口，记录就不在了。", "There are no complaints here. If you wrote one before: it is not here if you used another browser or a private window, or if the browser's data was cleared.";
    CASES_FIRST = "从「发生了什么事」开始", "Begin with what happened";
    OPEN = "打开", "Open";
    DELETE_CASE = "删除这件投诉", "Delete this complaint";
    DELETE_YES = "确定删除", "Yes, delete";
    DAMAGED = "有 {count} 条记录读不出来，原样留着没有动。可能是别的版本写的，先更新页面再试。", "Records that cannot be read: {count}. Nothing in them was changed. Another version may have written them: reload the page and try again.";

    SET_LANG = "语言", "Language";
    SET_SIZE = "字的大小", "Type size";
    SET_DATA = "本机记录", "Records on this device";
    SET_PEOPLE = "姓名和联系方式", "Name and contact";
    SET_ME = "投诉人（写进信里）", "Who complains (for the letters)";
    SET_HELPER = "协助填写的人（可不填）", "Who helps (optional)";
    SET_PERSON_NOTE = "只存一份，和投诉分开。信里要用时才填进去。", "Kept once, apart from the complaints, and put into a letter when it is needed.";
    ID_NEVER = "不存身份证号。要用的地方，信里留横线，您手写。", "ID numbers are never stored. Where one is needed the letter leaves a line.";
    WIPE = "清除本机全部记录", "Delete everything on this device";
    WIPE_NOTE = "按下面的键，投诉、个人资料和设置都会删掉，找不回来。", "The button deletes complaints, personal details and settings; they cannot be brought back.";
    WIPE_SURE = "确定全部清除？", "Delete everything?";
    WIPE_DONE = "已清除 {count} 条记录。重新查过，本机没有剩下。", "{count} records deleted. We looked again: nothing is left on this device.";
    WIPE_NEVER = "这个页面里的内容已全部清除。浏览器不让保存，这一次什么都没有存到这台设备上。", "Everything in this page is cleared. The browser does not allow saving, so nothing of this visit was stored on this device.";
    WIPE_FAILED = "没有清干净。请关掉别的标签页再试，或在浏览器设置里清除本网站数据。", "Not everything is gone. Close other tabs and try again, or clear this site's data in the browser's settings.";

    DEVICE_TITLE = "这台设备是谁的？", "Whose device is this?";
    DEVICE_TEXT = "决定记录要不要留在这里。", "It decides whether records stay here.";
    DEVICE_OWN = "这是我自己的设备", "It is my own";
    DEVICE_OWN_NOTE = "自动保存，下次打开接着办。", "Saved as you go; open it again and go on.";
    DEVICE_SHARED = "公用电脑", "A shared computer";
    DEVICE_SHARED_NOTE = "什么都不留。关掉或离开就没有了。", "Nothing is kept. It is gone when you leave.";
    KIOSK = "公用电脑：关掉这一页，内容就没了。要带走的，先复制或打印。", "Shared computer: all is gone when this page closes. Copy or print what you need.";
    LEAVE = "清除并离开", "Clear and leave";
    LEFT_GONE = "这一次填的内容已全部清除。重新查过，这台设备上没有剩下。", "Everything of this visit is cleared. We looked again: nothing is left on this device.";
    LEFT_NOT = "这个页面已清空，但浏览器里有记录没能删掉，或者没能重新查。请马上关掉整个浏览器窗口；不是无痕窗口的，再到浏览器设置里清除本网站数据。", "This page is cleared, but the browser holds records that could not be deleted, or could not be looked at again. Close the whole browser window now; unless it is a private one, also clear this site's data in the browser's settings.";

    SAVED = "已保存 {time}", "Saved {time}";
    IN_MEMORY = "没有保存，关掉就没了", "Not saved: it goes when this page is closed";
    REFUSED_DENIED = "浏览器不让保存。您填的都还在，这个页面不要关。可以复制或打印信带走；或换一个不是无痕模式的窗口。", "The browser does not allow saving. Everything is still here: keep this page open. Copy or print the letter, or use a window that is not private.";
    REFUSED_FULL = "浏览器的空间满了，没有存上。您填的都还在，这个页面不要关。到「我的投诉」删掉不用的，再点「重试」。", "The browser's space is full and nothing was saved. Everything is still here: keep this page open. Delete what you no longer need in “My cases” and try again.";
    REFUSED_OTHER = "没有存上。您填的都还在，这个页面不要关。请再试一次，或者复制、打印信带走。", "It was not saved. Everything is still here: keep this page open. Try again, or copy or print the letter.";
    BLOCKED = "这条记录读不懂，可能是新版本写的，我们没有覆盖它。您现在填的只在这个页面里。请更新页面。", "The record there cannot be read, perhaps a newer version wrote it, and was not overwritten. What you enter now is in this page only. Please update the page.";
    RETRY = "重试", "Try again";

    OPENING = "正在打开……", "Opening…";
    CONTENT_FAILED = "没能打开", "It could not be opened";
    CONTENT_UNREACHABLE = "没能取到这一部分内容。您填的都还在，没有丢。请检查网络，再点「重试」。", "This content could not be fetched. What you entered is still here; nothing is lost. Check the connection and try again.";
    CONTENT_UNREADABLE = "这一部分的文件有问题，读不出来，没有用它。您填的都还在，没有丢。过一会儿再点「重试」；还是不行，请告诉这个网站的管理人。", "The file with this content is faulty and was not used. What you entered is still here; nothing is lost. Try again in a while; if it stays like this, tell whoever runs this site.";
    CONTENT_RENEWED = "有新版本，刷新后继续。已经保存的都还在，没有丢。", "There is a new version: refresh to go on. What was saved is still here; nothing is lost.";
    CONTENT_RENEWED_UNSAVED = "这一次填的只在这个页面里，刷新就没了。要带走的，先复制或打印。", "What you entered this time is in this page only and goes with a refresh. Copy or print what you need first.";
    REFRESH = "刷新", "Refresh";
    START_FAILED = "投诉指南没能打开。下面的止损办法照常能用。", "The complaint guide could not be opened. The emergency plan below still works.";
    DELETED = "已删除。", "Deleted.";
    UNDO = "撤销", "Undo";

    UNKNOWN_TITLE = "没有这个页面", "There is no such page";
    UNKNOWN_TEXT = "地址可能写错了。您的记录没有受影响。", "The address may be wrong. Your records are not affected.";
    NO_CASE_TITLE = "没有找到这件投诉", "This complaint was not found";
    NO_CASE_TEXT = "它可能已删除，或者写在另一台设备、另一个浏览器里。清理过缓存，也会不见。", "It may have been deleted, or be in another device or browser. It also goes when the browser's data is cleared.";
    TO_HOME = "回首页", "Home";
    TO_CASES = "看我的投诉", "See my complaints";

    ABOUT_TITLE = "关于付诉", "About Fusu";
    ABOUT_WHAT = "付诉陪您把一件电子支付的麻烦，变成一份站得住脚的投诉。它不是律师，不代您提交，也不保证结果。", "Fusu helps you turn trouble with an electronic payment into a well-founded complaint. It is not a lawyer, files nothing for you and promises no result.";
    ABOUT_PRIVACY = "隐私", "Privacy";
    ABOUT_PRIVACY_TEXT = "没有服务器，没有账号，没有统计。网页只读取自己的文件。您写的内容只存在这台设备的浏览器里。", "No server, no account, no statistics. The page reads its own files only. What you write stays in this browser.";
    ABOUT_SOURCES = "依据", "Legal grounds";
    ABOUT_SOURCES_TEXT = "每一条依据都写明文件、条文、施行日和抄录日。条文抄自公开副本，没有在官方网站上逐条核对过。以官方公布的文本为准。", "Every ground names its instrument, article, day in force and the day it was copied. The texts are from public copies that were not compared with the official sites. The official text prevails.";
    ABOUT_LICENCE = "许可", "Licence";
    ABOUT_LICENCE_TEXT = "MIT 或 Apache-2.0，任选其一。", "MIT or Apache-2.0, at your choice.";
    SCAM_NOTE = "没有人需要您的密码、验证码、屏幕共享或「试转一笔」。收费帮人追款的，是另一个骗局。", "Nobody needs your password, a code, your screen or a “test transfer”. Anyone who offers to recover money for a fee is running another scam.";

    LAW_IN_FORCE = "施行", "In force since";
    LAW_CHECKED = "抄录", "Copied on";
    LAW_NOT_THERE = "没能打开条文全文。请检查网络，再试一次。您的记录没有受影响。", "The text could not be opened. Check the connection and try again. Your records are not affected.";
    LAW_TITLE = "条文", "Article";
    LAW_NONE = "没有找到这一条", "This article was not found";
    LAW_OFFICIAL = "请以官方公布的文本为准。", "The official text prevails.";
}

/// The plain page with the emergency plan in `lang`, beside `index.html`.
pub const fn static_emergency_page(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "emergency.html",
        Lang::En => "emergency.en.html",
    }
}
