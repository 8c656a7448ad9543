//! The pages around the cases: what is listed, what is called how, what comes before the program and without it.

use e2e::{AFTERNOON, Instead, RENEWAL, Size, World, phone, until};
use serde_json::json;

/// Stores a renewal of 25 yuan that was begun then, as far as the payments; without `service` it is untouched.
#[track_caller]
fn stored(world: &World, id: &str, begun: &str, service: &str) {
    let payment = json!({"day": "2026-11-01", "time": "", "fen": 2500, "payee": "某某公司",
        "order": "", "merchant_order": "", "via": "", "disputed": true, "refunded": 0});
    let mut answers = json!({});
    if !service.is_empty() {
        answers = json!({"consent": {"many": ["no_notice"]}, "what_for": {"text": service},
            "shown_by": {"one": "wechat"},
            "payments": {"payments": [payment]}});
    }
    let case = json!({"app": "fusu", "schema": 1, "kind": "case", "rev": 1, "data": {"id": id,
        "problem": "auto_renewal", "begun": begun, "changed": begun, "answers": answers}});
    let settings = json!({"app": "fusu", "schema": 1, "kind": "settings", "rev": 1,
        "data": {"lang": "", "own": true, "size": "standard"}});
    for (key, record) in [(format!("fusu.case.{id}"), case), ("fusu.settings".to_owned(), settings)]
    {
        let (key, record) = (json!(key), json!(record.to_string()));
        world.js(&format!("localStorage.setItem({key}, {record})"));
    }
}

/// A phone with three renewals of the same service and sum, another service, and one that was never answered.
#[track_caller]
fn five() -> World {
    let world = phone();
    world.open("emergency.html");
    for (id, begun, service) in [
        ("aaa", "2026-11-23T08:05:00", "某某视频会员"),
        ("bbb", "2026-11-23T09:10:00", "某某视频会员"),
        ("ccc", "2026-11-20T09:10:00", "某某视频会员"),
        ("ddd", "2026-11-19T09:10:00", "某某音乐"),
        ("eee", "2026-11-18T09:10:00", ""),
    ] {
        stored(&world, id, begun, service);
    }
    world
}

#[test]
fn r12_complaints_that_look_the_same_are_told_apart() {
    let world = five();
    world.open("#/");
    let names = [
        "某某视频会员 · ¥25.00 · 11月23日 09:10",
        "某某视频会员 · ¥25.00 · 11月23日 08:05",
        "某某视频会员 · ¥25.00 · 11月20日",
        "某某音乐 · ¥25.00",
    ];
    world.wait_there(".casecard .go");
    assert_eq!(world.texts(".casecard > b"), names, "not each of them, or not by its name");
    assert_eq!(world.text("nav.tabs .count"), "4");
    world.axe();
    world.shot("home-cases");
    world.go("#/cases");
    assert_eq!(world.texts("main .card h2")[..4], names);
    for buttons in ["main .card a.btn", "main .card button"] {
        let mut said = world.texts(buttons);
        assert!(said[3].ends_with("：某某音乐 · ¥25.00"), "{said:?}");
        said.sort();
        said.dedup();
        assert_eq!(said.len(), 5, "{said:?}");
    }
    world.click_css("main .card:nth-of-type(2) button");
    world.has_text("确定删除「某某视频会员 · ¥25.00 · 11月23日 08:05」？");
    world.pause();
    world.click_text("确定删除");
    assert_eq!(world.count("main .card"), 4);
    assert_eq!(
        world.text("main [role=status] .notice.ok"),
        "已删除：某某视频会员 · ¥25.00 · 11月23日 08:05"
    );
    assert!(world.active().starts_with("h1"), "the focus is lost: {}", world.active());
    world.axe();
    world.go("#/");
    assert_eq!(world.texts(".casecard > b")[0], "某某视频会员 · ¥25.00 · 11月23日");
    world.go("#/cases");
    assert_eq!(world.count("main .notice.ok"), 0, "said again");
    world.console_silent();
}

#[test]
fn a_case_that_waits_stays_on_the_first_page_with_its_day() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "filed/wechat");
    world.choose_in("how", "app");
    world.click_css("main form .actions button.btn");
    world.wait_there(".notice.ok");
    world.go("#/start/auto_renewal");
    world.click_text("另开一件新的");
    world.asks();
    world.go("#/");
    assert_eq!(world.count(".casecard"), 2, "one hides the other");
    world.wait_there(".casecard .pill");
    assert!(world.text(".casecard .pill").contains("有答复"), "{}", world.text(".casecard .pill"));
    world.fits();
    world.console_silent();
}

#[test]
fn resume_instead_of_twins() {
    let world = phone();
    world.begin("auto_renewal");
    let case = world.case_id();
    for _ in 0..3 {
        world.back();
        world.wait_there("main .actions button.btn");
        world.pause();
        world.click_text("开始填写");
        world.asks();
        assert_eq!(world.case_id(), case, "an empty twin");
    }
    world.answer(until(RENEWAL, "shown_by"));
    world.go("#/start/auto_renewal");
    world.has_text("接着上次的");
    world.has_text("下一步：接着回答");
    assert_eq!(world.text(".casecard > b"), "某某视频会员");
    world.axe();
    world.shot("home-resume");
    world.click_css(".casecard");
    world.at(&format!("#/case/{case}"));
    // One that was opened and never answered is not listed at the next visit, and used again.
    world.go("#/start/account_stolen");
    world.click_css("main .actions button.btn");
    world.asks();
    let blank = world.case_id();
    world.now("2026-11-24T09:00:00");
    world.open("#/");
    world.wait_there(".casecard .go");
    assert_eq!(world.texts(".casecard > b"), ["某某视频会员"], "an empty case is listed");
    world.go("#/start/account_stolen");
    world.lacks_text("接着上次的");
    world.click_css("main .actions button.btn");
    world.asks();
    assert_eq!(world.case_id(), blank, "a twin of the empty case");
    world.console_silent();
}

/// The file of the program.
#[track_caller]
fn program(world: &World) -> String {
    let page = world.file("/index.html");
    let end = page.find("_bg.wasm").expect("the page names the program");
    let start = page[..end].rfind(['/', '\'', '"']).expect("a name");
    format!("/{}_bg.wasm", &page[start + 1..end])
}

/// Opens the app at this address while its program does not come.
#[track_caller]
fn waiting(world: &World, address: &str) {
    world.answers(&program(world), Instead::Later);
    world.open("emergency.html");
    world.js(&format!("location.href = './{address}'"));
    world.wait_there("#boot details.situation");
}

#[track_caller]
fn top(world: &World, css: &str) -> f64 {
    let script =
        format!("return document.querySelector({}).getBoundingClientRect().top", json!(css));
    world.js(&script).as_f64().expect("a place")
}

/// Reads in this part of the plan while the program comes; it goes on in this language.
#[track_caller]
fn reads_on(lang: &str, address: &str, back: &str) {
    let world = phone();
    waiting(&world, address);
    let call =
        |page: &str| format!("{page} [lang^='{lang}'] details:nth-of-type(2) a[href='tel:95533']");
    world.click_css(&format!("#boot [lang^='{lang}'] details:nth-of-type(2) summary"));
    let there = call("#plan >");
    world.js(&format!("document.querySelector(\"{there}\").scrollIntoView({{block: 'center'}})"));
    world.js(&format!("document.querySelector(\"{there}\").focus()"));
    let before = top(&world, &there);
    world.answers_again(&program(&world));
    world.wait_gone("#boot");
    let here = call("main .emergency >");
    world.wait_there(&here);
    world.at("#/emergency");
    assert_eq!(world.count("details.situation[open]"), 1, "folded, or another one opened");
    let after = top(&world, &here);
    assert!((after - before).abs() < 2.0, "it moved from {before} to {after}");
    assert!(world.active().contains("95533"), "the focus is lost: {}", world.active());
    let root = world.js("return document.documentElement.lang");
    assert!(root.as_str().is_some_and(|root| root.starts_with(lang)), "{root}");
    world.shot(&format!("home-kept-{lang}"));
    world.back();
    world.at(back);
    world.console_silent();
}

#[test]
fn emergency_is_kept_when_the_app_arrives() {
    reads_on("zh", "#/", "#/");
}

#[test]
fn emergency_is_kept_in_english_and_leads_back_to_the_page_that_was_asked_for() {
    reads_on("en", "#/start/auto_renewal", "#/start/auto_renewal");
}

#[test]
fn who_only_moved_the_page_keeps_the_plan_and_who_did_nothing_sees_the_first_page() {
    let world = phone();
    waiting(&world, "#/");
    let summary = " details:nth-of-type(4) > summary";
    world.js("scrollTo(0, 300)");
    let before = top(&world, &format!("#plan > [lang^='zh']{summary}"));
    world.answers_again(&program(&world));
    world.wait_gone("#boot");
    world.at("#/emergency");
    let after = top(&world, &format!("main .emergency > [lang]{summary}"));
    assert!((after - before).abs() < 2.0, "it moved from {before} to {after}");
    let idle = phone();
    waiting(&idle, "#/");
    idle.answers_again(&program(&idle));
    idle.wait_gone("#boot");
    idle.has_text("发生了什么事？");
    assert_eq!(idle.js("return scrollY"), json!(0));
    idle.console_silent();
}

#[test]
fn blocked_program_says_so_and_retries() {
    let world = phone();
    waiting(&world, "#/cases");
    world.has_text("写投诉的程序正在打开");
    world.lacks_text("写投诉的程序还没打开");
    world.axe();
    world.shot("home-opening");
    // Fifteen seconds later.
    world.js("document.getAnimations().forEach(one => one.finish())");
    world.has_text("写投诉的程序还没打开");
    world.lacks_text("写投诉的程序正在打开");
    world.axe();
    world.shot("home-late");
    // Refused at once.
    world.answers(&program(&world), Instead::Missing);
    world.has_text("写投诉的程序还没打开");
    world.click_text("重试 Try again");
    world.wait_there("#boot.failed");
    world.has_text("写投诉的程序还没打开");
    assert_eq!(world.count(".opening a[href='emergency.html']"), 1);
    world.click_css("#boot details.situation summary");
    world.has_text("马上打 110。");
    world.answers_again(&program(&world));
    world.click_text("重试 Try again");
    world.wait_gone("#boot");
    world.at("#/cases");
    assert_eq!(world.text("main h1"), "我的投诉");
    let loud = world.complaints();
    assert!(!loud.is_empty(), "nothing was refused");
}

#[test]
#[ignore = "a soak"]
fn large_type_in_every_header() {
    for (lang, names) in [("zh", ["大字", "更大", "标准"]), ("en", ["A+", "A+", "A"])] {
        let world = World::new(Size::Phone, lang);
        world.now(AFTERNOON);
        for page in ["#/", "#/emergency", "#/start/auto_renewal", "#/cases", "#/about"] {
            world.open(page);
            for (name, size) in names.iter().zip(["large", "largest", "standard"]) {
                assert_eq!(world.text("header .size"), *name, "{page}");
                world.click_css("header .size");
                world.wait_there(&format!("html[data-size={size}]"));
                world.fits();
                let small = world.js(
                    "return [...document.querySelectorAll('header a, header button')].map(e => e.getBoundingClientRect()) \
                     .filter(box => box.height > 0 && (box.height < 44 || box.width < 40)).length",
                );
                assert_eq!(small, json!(0), "{page} {size}: too small to be hit");
            }
        }
        assert!(world.active().contains(names[0]) || lang == "en", "{}", world.active());
        world.console_silent();
    }
}

#[test]
#[ignore = "a soak"]
fn r23_header_and_first_page_fit_every_width() {
    let world = five();
    for lang in ["zh", "en"] {
        for size in ["standard", "large", "largest"] {
            world.open("#/settings");
            if lang == "en" {
                world.click_css("header button[lang='en']");
            }
            world.choose_in("size", size);
            for width in [320, 360, 390, 430, 447, 540, 960, 1280] {
                let metrics =
                    json!({"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": true});
                world.cdp("Emulation.setDeviceMetricsOverride", metrics).expect("a window");
                for page in ["#/", "#/cases", "#/start/account_stolen", "#/emergency"] {
                    world.go(page);
                    world.fits();
                }
                let middle = "const middle = e => { const box = e.getBoundingClientRect(); return Math.round((box.top + box.bottom) / 2) }; \
                    return new Set([...document.querySelectorAll('.brand, .tool, .stop')].map(middle)).size";
                assert_eq!(world.js(middle), json!(1), "{lang} {size} {width}: not one line");
                if size != "large" && [320, 430, 540].contains(&width) {
                    world.go("#/");
                    world.shot(&format!("home-{lang}-{size}-{width}"));
                }
            }
        }
    }
}

#[test]
fn after_deleting_everything_the_focus_is_at_the_heading_and_it_is_said() {
    let world = five();
    world.open("#/settings");
    world.click_css("button.warn.ghost");
    world.pause();
    world.click_css(".notice.warn button.warn");
    world.wait_there("main [role=status] .notice.ok");
    assert!(world.active().starts_with("h1"), "the focus is lost: {}", world.active());
    world.axe();
    world.go("#/cases");
    world.has_text(
        "这里没有投诉记录。如果以前写过：换了浏览器、清理过缓存，或用的是无痕窗口，记录就不在了。",
    );
    assert_eq!(world.text(".count"), "");
    world.console_silent();
}

#[test]
fn the_emergency_plan_is_offered_where_money_may_still_be_leaving() {
    let world = phone();
    let plan = "main a[href='#/emergency']";
    for (problem, first, offered) in [
        ("account_stolen", "先止损", 1),
        ("account_tampered", "先止损", 1),
        ("scam", "先止损", 1),
        ("auto_renewal", "", 0),
        ("payment_failed", "", 0),
        ("wrong_amount", "", 0),
        ("disputed_charge", "", 0),
        ("not_as_agreed", "", 0),
    ] {
        world.open(&format!("#/start/{problem}"));
        assert_eq!(world.count(plan), offered, "{problem}");
        let red = world.texts("main .btn.red");
        assert_eq!(red.len(), usize::from(!first.is_empty()), "{problem}: {red:?}");
        assert!(red.iter().all(|red| red.starts_with(first)), "{problem}: {red:?}");
        world.shot(&format!("start-{problem}"));
    }
    world.open("#/start/wrong_amount");
    let first = world.text("main .notice");
    assert!(first.contains("客服"), "{first}");
    world.console_silent();
}
