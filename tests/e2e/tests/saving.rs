//! What the screen says of saving, and whether it is true: the journal, two tabs, pages that come back, browsers that
//! forget, records that cannot be read.

use e2e::{AFTERNOON, Engine, RENEWAL, Say, Size, World, phone, until};
use serde_json::{Value, json};

const BEFORE_PAYMENTS: &str = "payments";
const NAME: &str = "main form.card .actions button";

/// The keys of the records in the journal, without what only says that something was deleted.
#[track_caller]
fn journal(world: &World) -> Vec<String> {
    let found = world.js_async(
        "const done = arguments[0]; const open = indexedDB.open('fusu.journal'); \
         open.onupgradeneeded = () => open.transaction.abort(); open.onerror = () => done([]); \
         open.onsuccess = () => { const all = open.result.transaction('records').objectStore('records'); \
             const keys = all.getAllKeys(), texts = all.getAll(); \
             texts.onsuccess = () => { open.result.close(); \
                 done(keys.result.filter((_, i) => JSON.parse(texts.result[i]).kind !== 'gone')) } }",
    );
    strings(&found)
}

#[track_caller]
fn records(world: &World) -> Vec<String> {
    strings(&world.js("return Object.keys(localStorage).filter(key => key.startsWith('fusu.'))"))
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[track_caller]
fn begun(world: &World) -> String {
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, BEFORE_PAYMENTS));
    world.called_saved();
    world.case_id()
}

#[track_caller]
fn delete_everything(world: &World) {
    world.go("#/settings");
    world.click_css("button.warn.ghost");
    world.pause();
    world.click_css(".notice.warn button.warn");
    world.wait_there("main [role=status] .notice.ok");
}

/// Whether leaving the page now would be asked about.
#[track_caller]
fn asks_before_leaving(world: &World) -> bool {
    world.js("const leave = document.createEvent('BeforeUnloadEvent'); \
         leave.initEvent('beforeunload', false, true); return !window.dispatchEvent(leave)")
        == json!(true)
}

#[test]
fn r24_what_is_called_saved_is_in_the_journal_and_a_reload_says_when() {
    let world = phone();
    let case = begun(&world);
    let kept = journal(&world);
    assert!(kept.contains(&format!("fusu.case.{case}")), "{kept:?}");
    world.reload();
    world.has_text("上次保存 14:02");
    assert!(!asks_before_leaving(&world), "asks although all is saved");
    delete_everything(&world);
    assert_eq!((records(&world), journal(&world)), (vec![], vec![]));
    world.console_silent();
}

#[test]
fn r24_what_the_store_lost_is_brought_back_at_the_start() {
    let world = phone();
    let case = begun(&world);
    // As if the browser had been killed before it wrote its store to the disk.
    world.open("emergency.html");
    world.js("localStorage.clear()");
    world.open(&format!("#/case/{case}/q/what_for"));
    assert_eq!(world.value("answer"), "某某视频会员", "not brought back");
    world.go("#/cases");
    world.click_css("main .card button.quiet");
    world.pause();
    world.click_text("确定删除");
    world.wait_gone("main .card");
    world.pause();
    world.open("emergency.html");
    world.js("localStorage.clear()");
    world.open("#/cases");
    assert_eq!(world.count("main .card"), 0, "the deleted case is back");
    world.console_silent();
}

#[test]
fn r9_without_a_journal_the_screen_claims_no_more_than_is_true() {
    let world = World::without_journal(Size::Phone, "zh");
    world.now(AFTERNOON);
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "what_for"));
    world.has_text("已交给浏览器保存 14:02");
    world.lacks_text("已保存");
    world.shot("saving-without-journal");
    world.axe();
    world.fits();
    world.reload();
    world.has_text("已交给浏览器保存");
    assert_eq!(world.asks(), "what_for", "the answers are gone");
    delete_everything(&world);
    assert_eq!(records(&world), Vec::<String>::new());
    world.console_silent();
}

#[test]
fn r9_a_journal_that_never_answers_does_not_hold_the_app_up() {
    let world = World::stuck_journal(Size::Phone, "zh");
    world.now(AFTERNOON);
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "shown_by"));
    world.has_text("已交给浏览器保存");
    world.console_silent();
}

#[test]
fn a_shared_computer_asks_before_the_page_is_left_and_makes_no_journal() {
    let world = phone();
    world.open("#/start/auto_renewal");
    assert!(!asks_before_leaving(&world), "asks for nothing");
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide.ghost");
    world.answer(until(RENEWAL, "what_for"));
    world.has_text("没有保存，关掉就没了");
    world.shot("saving-shared");
    assert!(asks_before_leaving(&world), "a reload loses everything without a question");
    let databases =
        "const done = arguments[0]; indexedDB.databases().then(all => done(all.length))";
    assert_eq!(world.js_async(databases), json!(0), "a database was made");
    world.click_css(".kioskbar button");
    world.wait_there("main [role=status] .notice.ok");
    assert!(!asks_before_leaving(&world), "asks the next visitor");
    assert_eq!(world.js_async(databases), json!(0), "a database was made");
}

#[test]
fn r5_two_tabs_keep_each_others_details_and_settings() {
    let world = phone();
    begun(&world);
    world.go("#/settings");
    let other = world.open_tab("#/settings");
    world.fill("me-phone", "13800000000");
    world.click_css(NAME);
    world.has_text("已保存");
    world.choose("large");
    world.tab(0);
    world.fill("me-address", "某市某路 1 号");
    world.click_css(NAME);
    world.has_text("已保存");
    assert_eq!(world.value("me-phone"), "13800000000", "the other tab's field is not shown");
    world.wait_there("html[data-size=large]");
    world.choose_in("lang", "en");
    world.tab(other);
    world.wait_there("html[lang=en]");
    assert_eq!(world.value("me-address"), "某市某路 1 号");
    world.reload();
    for (field, text) in [("me-phone", "13800000000"), ("me-address", "某市某路 1 号")] {
        assert_eq!(world.value(field), text, "{field} is lost");
    }
    world.wait_there("html[data-size=large][lang=en]");
    world.console_silent();
}

#[test]
fn r5_what_is_deleted_in_one_tab_is_nowhere_in_the_other() {
    let world = phone();
    let case = begun(&world);
    world.go("#/settings");
    world.fill("me-name", "李兰");
    world.click_css(NAME);
    world.has_text("已保存");
    let other = world.open_tab(&format!("#/case/{case}/q/what_for"));
    world.tab(0);
    delete_everything(&world);
    world.tab(other);
    world.has_text("没有找到这件投诉");
    world.go("#/settings");
    assert_eq!(world.value("me-name"), "", "the name is still there");
    world.choose("large");
    world.open("#/cases");
    assert_eq!(world.count("main .card"), 0, "a case is still listed");
    assert_eq!((records(&world), journal(&world)), (vec![], vec![]));
    world.console_silent();
}

#[test]
fn r20_an_empty_list_names_the_browser_and_a_forgetful_one_is_told() {
    let world = phone();
    world.open("#/cases");
    world.has_text("换了浏览器");
    world.lacks_text("清理它的缓存");
    world.named(
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile MicroMessenger/8.0",
    );
    world.open("#/cases");
    world.has_text("清理它的缓存");
    world.fits();
    world.shot("saving-in-app");
    world.named("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1");
    world.open("#/cases");
    world.has_text("七天不打开");
    world.axe();
}

#[test]
fn r21_a_page_that_comes_back_is_opened_anew_in_firefox() {
    comes_back(Engine::Firefox);
}

#[test]
fn r21_a_page_that_comes_back_is_opened_anew_in_webkit() {
    comes_back(Engine::WebKit);
}

/// Links are clicked: a history that a script makes without a hand is skipped on the way back.
#[track_caller]
fn comes_back(engine: Engine) {
    let world = World::in_engine(engine, Size::Phone, "zh");
    world.open("#/start/auto_renewal");
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide:not(.ghost)");
    world.answer(until(RENEWAL, "shown_by"));
    world.called_saved();
    let here = world.address();
    world.js("window.__here = true");
    // The link to the plain page opens a tab of its own; people also come by one that does not.
    world.js(
        "const link = document.createElement('a'); link.id = 'away'; link.href = 'emergency.html'; \
        link.textContent = '先止损'; document.querySelector('main').prepend(link)",
    );
    world.click_css("#away");
    world.wait_there("a[href='tel:110']");
    world.js("localStorage.removeItem('fusu.settings'); \
        Object.keys(localStorage).filter(key => key.startsWith('fusu.case.')).forEach(key => localStorage.removeItem(key))");
    world.js_async(
        "const done = arguments[0]; const gone = indexedDB.deleteDatabase('fusu.journal'); \
         gone.onsuccess = gone.onerror = gone.onblocked = () => done(true)",
    );
    world.back();
    world.at(&here);
    world.has_text("没有找到这件投诉");
    assert_eq!(world.js("return window.__here ?? null"), Value::Null, "shown as it was left");
}

#[test]
fn what_cannot_be_read_can_be_copied_and_deleted() {
    let world = phone();
    world.open("emergency.html");
    world.js("localStorage.setItem('fusu.case.broken', '{')");
    world.open("#/cases");
    world.has_text("有 1 条记录读不出来");
    world.shot("saving-damaged");
    world.axe();
    world.fits();
    world.click_text("复制原文");
    world.has_text("已复制");
    let copied = world.clipboard().expect("a clipboard");
    assert!(copied.contains("fusu.case.broken") && copied.contains('{'), "{copied}");
    world.click_text("删掉读不出来的");
    world.pause();
    world.click_text("取消");
    assert_eq!(records(&world), ["fusu.case.broken"]);
    world.click_text("删掉读不出来的");
    world.pause();
    world.click_text("确定删除");
    world.wait_gone("main .notice");
    assert_eq!(records(&world), Vec::<String>::new());
    world.reload();
    assert_eq!(world.count("main .notice"), 0);
    world.console_silent();
}

#[test]
fn a_case_that_is_not_newest_says_when_it_was_saved() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.now("2026-11-25T09:00:00");
    world.open(&format!("#/case/{case}"));
    world.has_text("上次保存 11月23日 14:02");
    world.page_of(&case, "q/what_for");
    world.say(Say::Type("另一个会员"));
    world.has_text("已保存 09:00");
}
