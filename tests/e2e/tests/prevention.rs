//! What keeps money safe, with its self-check on paper and its plain copy; and the questions for whoever does not know
//! the type.

use e2e::{RENEWAL, Size, World, phone};
use serde_json::json;

/// The questions and options that lead to a scam, by their place.
const TO_SCAM: [usize; 3] = [1, 1, 1];

/// Picks the option at this place of the question that is open, counted from 1.
#[track_caller]
fn pick(world: &World, place: usize) {
    world.pause();
    world.click_css(&format!("main .picks .row:nth-of-type({place})"));
}

/// What is shown on paper, by element.
#[track_caller]
fn on_paper(world: &World, css: &str) -> Vec<String> {
    world.cdp("Emulation.setEmulatedMedia", json!({"media": "print"})).expect("print");
    let script = format!(
        "return [...document.querySelectorAll({})].filter(e => e.checkVisibility()).map(e => e.className || e.tagName)",
        json!(css)
    );
    let shown = world.js(&script);
    let words = shown.as_array().cloned().unwrap_or_default();
    words.iter().filter_map(|word| word.as_str().map(ToOwned::to_owned)).collect()
}

/// How many pages the file has.
fn pages(paper: &[u8]) -> usize {
    let text = String::from_utf8_lossy(paper);
    text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
}

#[test]
fn the_tips_fold_out_with_their_grounds_and_the_plan_stands_beside_them() {
    for (lang, size, title, first) in [
        ("zh", Size::Phone, "平时怎么防", "密码、验证码、安全码，谁要都不给。"),
        ("en", Size::Desktop, "Keep your money safe", "Give nobody a password"),
    ] {
        let world = World::new(size, lang);
        world.open("#/");
        let link = if size == Size::Phone { "nav.tabs" } else { "nav.main" };
        world.click_css(&format!("{link} a[href='#/prevention']"));
        assert_eq!(world.text("main h1"), title);
        world.has_text(first);
        assert_eq!(world.count(".card.tips"), 3);
        assert_eq!(world.count(".tip[open]"), 0, "a fold is open");
        world.shot(&format!("prevention-{lang}"));
        world.axe();
        world.fits();
        world.click_css(".tip summary");
        world.wait_there(".tip[open] a[href='#/law/PCAC-81']");
        assert_eq!(world.count(".alarm a[href='#/emergency']"), 1);
        assert_eq!(world.texts(".alarm > ol > li").len(), 3);
        assert_eq!(world.texts(".alarm a[href^='tel:']").len(), 10);
        let note = if lang == "zh" { "常见号码，以卡片" } else { "Commonly used number" };
        assert!(world.text(".alarm").contains(note), "numbers without their caution");
        // Another language keeps what is open and what is ticked.
        world.click_css(".selfcheck li:nth-of-type(2) label");
        let other = if lang == "zh" { "en" } else { "zh" };
        world.click_css(&format!("header button[lang^='{other}']"));
        world.wait_js(&format!("return document.documentElement.lang.startsWith('{other}')"));
        assert_eq!(world.count(".tip[open]"), 1, "the fold is closed");
        assert_eq!(world.count(".selfcheck input:checked"), 1, "the tick is gone");
        world.axe();
        world.console_silent();
        world.only_own_requests();
    }
}

#[test]
fn the_self_check_is_ten_lines_and_alone_on_one_sheet() {
    for lang in ["zh", "en"] {
        let world = World::new(Size::Phone, lang);
        world.open("#/prevention");
        assert_eq!(world.count(".selfcheck input[type=checkbox]"), 10);
        world.click_css(".selfcheck li:nth-of-type(1) label");
        assert_eq!(world.count(".selfcheck input:checked"), 1);
        let words = ".selfcheck h2, .selfcheck li";
        assert_eq!(on_paper(&world, words).len(), 11);
        let rest = "header, nav, footer, button, .card, .hint, main h1, .lead, main > .page > p";
        assert_eq!(on_paper(&world, rest), Vec::<String>::new(), "not for paper");
        world.shot(&format!("prevention-print-{lang}"));
        let paper = world.paper().expect("Chromium prints");
        assert_eq!(pages(&paper), 1, "more than one sheet");
        // Nothing was kept of it.
        world.cdp("Emulation.setEmulatedMedia", json!({"media": "screen"})).expect("screen");
        world.open("#/prevention");
        assert_eq!(world.count(".selfcheck input:checked"), 0);
        assert_eq!(world.js("return localStorage.length"), json!(0));
        world.console_silent();
    }
}

#[test]
fn the_plain_pages_are_read_without_a_script_and_lead_back() {
    for (lang, file, app, other) in [
        ("zh", "prevention.html", "平时怎么防", "prevention.en.html"),
        ("en", "prevention.en.html", "Keep your money safe", "prevention.html"),
    ] {
        let world = World::new(Size::Phone, lang);
        world.open(file);
        assert_eq!(world.count("script"), 0, "it needs a script");
        world.shot(&format!("prevention-plain-{lang}"));
        assert_eq!(world.text("main h1"), app);
        assert_eq!(world.count("section.calm li, section.alarm li"), 24 + 10 + 10);
        assert_eq!(world.count("input[type=checkbox]"), 10);
        for way in [other, "emergency"] {
            assert!(world.count(&format!("a[href^='./{way}']")) > 0, "no way to {way}");
        }
        world.axe();
        world.fits();
        world.click_css("header a[href='./#/prevention']");
        world.wait_there(".prevention");
        let back = format!("main a[href='{file}']");
        world.wait_there(if lang == "zh" { &back } else { "main a[href^='prevention']" });
        world.console_silent();
    }
}

#[test]
fn the_tips_of_a_type_stand_on_its_start_page_and_on_its_case() {
    let world = phone();
    for problem in ["auto_renewal", "not_as_agreed", "scam"] {
        world.open(&format!("#/start/{problem}"));
        world.wait_there(".typetips li");
        assert!((2..=4).contains(&world.count(".typetips li")), "{problem}");
        world.axe();
        world.fits();
        world.shot(&format!("prevention-start-{problem}"));
    }
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "");
    world.wait_there(".typetips li");
    world.has_text("开通会员、试用以前，先找「自动续费」几个字。");
    world.axe();
    world.shot("prevention-case");
    world.click_css(".typetips a.row");
    world.at("#/prevention");
    world.console_silent();
}

#[test]
fn who_cannot_say_is_led_to_a_type_and_loses_nothing_on_the_way_back() {
    for lang in ["zh", "en"] {
        let world = World::new(Size::Phone, lang);
        world.open("#/");
        world.shot(&format!("triage-home-{lang}"));
        world.click_css("a.tile[href='#/triage']");
        let step = |n: usize| match lang {
            "zh" => format!("第 {n} 题，共 3 题"),
            _ => format!("Question {n} of 3"),
        };
        for (at, place) in TO_SCAM.into_iter().enumerate() {
            world.has_text(&step(at + 1));
            world.axe();
            world.fits();
            world.shot(&format!("triage-{lang}-{}", at + 1));
            pick(&world, place);
        }
        world.at("#/triage/4");
        let name = if lang == "zh" { "虚假交易、被骗转账" } else { "Scammed into paying" };
        assert_eq!(world.text("main h1"), name);
        assert_eq!(world.js("return document.title.split(' · ')[0]"), json!(name));
        // The emergency plan stands above the reason and above the way to begin.
        let order = world.js(
            "return [...document.querySelectorAll('main .card a.btn, main .picks a')].map(a => a.getAttribute('href'))",
        );
        let ways = ["#/emergency", "#/start/scam", "#/start/not_as_agreed", "#/"];
        assert_eq!(order, json!(ways));
        world.axe();
        world.shot(&format!("triage-{lang}-found"));
        // Back to the first question: what was picked is marked at each.
        for at in [3, 2, 1] {
            world.click_css("main .crumb a");
            world.has_text(&step(at));
            assert_eq!(world.count("main .picks [aria-current]"), 1, "what was picked is lost");
        }
        // Another first answer keeps the later ones.
        pick(&world, 2);
        world.has_text(&step(2));
        assert_eq!(world.count("main .picks [aria-current]"), 1);
        world.back();
        world.has_text(&step(1));
        world.go("#/triage/4");
        assert_eq!(world.text("main h1"), name);
        world.click_css("main .card.next a.btn");
        world.at("#/start/scam");
        world.back();
        assert_eq!(world.text("main h1"), name);
        // Elsewhere it is over; an address in the middle asks the first question.
        world.go("#/");
        world.go("#/triage/4");
        world.has_text(&step(1));
        assert_eq!(world.count("main .picks [aria-current]"), 0, "the next visitor sees it");
        assert_eq!(world.js("return localStorage.length"), json!(0));
        world.console_silent();
        world.only_own_requests();
    }
}

#[test]
fn the_questions_are_answered_by_keyboard_alone() {
    let world = World::new(Size::Desktop, "zh");
    world.open("#/");
    world.tab_to("回答三个问题");
    world.keys("Enter");
    world.at("#/triage");
    for (page, option) in [("2", "没有，已经停了"), ("3", "我自己付的"), ("4", "多了一笔费用")]
    {
        assert!(world.active().starts_with("h1"), "the focus is lost: {}", world.active());
        world.tab_to(option);
        world.keys("Enter");
        world.at(&format!("#/triage/{page}"));
    }
    assert_eq!(world.text("main h1"), "平台收费有争议");
    assert_eq!(world.count("main .card.red"), 0, "no money is leaving");
    world.tab_to("从这里开始");
    world.keys("Enter");
    world.at("#/start/disputed_charge");
    world.console_silent();
}

#[test]
fn a_double_tap_picks_one_option() {
    let world = phone();
    world.open("#/triage");
    world.pause();
    world.double_click("main .picks .row:nth-of-type(2)");
    world.at("#/triage/2");
    assert_eq!(world.count("main .picks [aria-current]"), 0, "the next question was answered too");
    world.console_silent();
}

#[test]
fn in_the_largest_type_on_the_narrowest_phone_it_fits() {
    let world = phone();
    world.open("#/settings");
    // A page that is loaded has the size of the phone again.
    let narrow = json!({"width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true});
    world.cdp("Emulation.setDeviceMetricsOverride", narrow).expect("a narrow window");
    world.choose_in("size", "largest");
    for lang in ["zh", "en"] {
        for page in ["#/", "#/prevention", "#/triage", "#/start/scam"] {
            world.go(page);
            world.wait_there("main h1");
            assert_eq!(world.js("return document.documentElement.clientWidth"), json!(320));
            world.fits();
            let rows = world.js("const top = e => Math.round(e.getBoundingClientRect().top); \
                 return new Set([...document.querySelectorAll('.tabs a')].map(top)).size");
            assert_eq!(rows, json!(1), "{page} {lang}: the tabs take one line");
            world.shot(&format!("prevention-largest-{lang}{}", page.replace(['#', '/'], "-")));
        }
        for place in TO_SCAM {
            world.go("#/triage");
            pick(&world, place);
            world.fits();
        }
        world.go("#/");
        world.click_css("header button[lang='en'], header button[lang^='zh']");
    }
    world.console_silent();
}
