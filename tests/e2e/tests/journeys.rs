//! The main job from the first page to a complaint that has been filed: both types, both languages, phone and desktop.

use e2e::{AFTERNOON, RENEWAL, Say, Size, THEFT, World};

#[test]
#[ignore = "a soak"]
fn a_renewal_in_chinese_on_a_phone() {
    whole("auto_renewal", RENEWAL, Size::Phone, "zh", "to_wechat", "wechat");
}

#[test]
fn a_renewal_in_english_on_a_desktop() {
    whole("auto_renewal", RENEWAL, Size::Desktop, "en", "to_wechat", "wechat");
}

#[test]
#[ignore = "a soak"]
fn a_renewal_in_english_on_a_phone() {
    whole("auto_renewal", RENEWAL, Size::Phone, "en", "to_merchant", "merchant");
}

#[test]
#[ignore = "a soak"]
fn a_theft_in_chinese_on_a_phone() {
    whole("account_stolen", THEFT, Size::Phone, "zh", "to_alipay", "alipay");
}

#[test]
#[ignore = "a soak"]
fn a_theft_in_chinese_on_a_desktop() {
    whole("account_stolen", THEFT, Size::Desktop, "zh", "to_bank", "bank");
}

#[test]
fn a_theft_in_english_on_a_phone() {
    whole("account_stolen", THEFT, Size::Phone, "en", "police_report", "police");
}

#[test]
fn every_other_page_stands_in_both_languages() {
    every_other_page([(Size::Phone, "zh"), (Size::Desktop, "en")]);
}

#[test]
#[ignore = "a soak"]
fn every_other_page_stands_in_the_other_sizes() {
    every_other_page([(Size::Phone, "en"), (Size::Desktop, "zh")]);
}

#[track_caller]
fn every_other_page(worlds: [(Size, &str); 2]) {
    for (size, lang) in worlds {
        let world = World::new(size, lang);
        world.now(AFTERNOON);
        let pages = [
            ("home", "#/"),
            ("emergency", "#/emergency"),
            ("start-scam", "#/start/scam"),
            ("start", "#/start/auto_renewal"),
            ("sample", "#/sample/account_stolen"),
            ("cases-empty", "#/cases"),
            ("law", "#/law/ECL-57"),
            ("settings", "#/settings"),
            ("about", "#/about"),
            ("nowhere", "#/case/nope"),
        ];
        for (name, address) in pages {
            world.open(address);
            look(&world, &format!("{}-{lang}-{name}", tag(size)));
        }
        world.console_silent();
        world.only_own_requests();
    }
}

/// Says what happened, gathers proof, reads the doors, takes the letter, records the filing, comes back.
#[track_caller]
fn whole(
    problem: &str,
    script: &[(&str, Say)],
    size: Size,
    lang: &str,
    letter: &str,
    channel: &str,
) {
    let world = World::new(size, lang);
    let name = |page: &str| format!("{}-{lang}-{problem}-{page}", tag(size));
    world.now(AFTERNOON);
    world.open("#/");
    world.begin(problem);
    let mut left = script;
    while let Some((question, _)) = left.first() {
        look(&world, &name(&format!("q-{question}")));
        left = world.answer_page(left);
    }
    let case = world.case_id();
    world.at(&format!("#/case/{case}/check"));
    assert!(world.count("dl.answers > div") >= script.len(), "an answer is missing");
    look(&world, &name("check"));

    let checked = "main .page > .actions a.btn";
    if problem == "account_stolen" {
        // Money can still be stopped: straight to the paper for the police.
        let way = world.js(&format!("return document.querySelector('{checked}').hash"));
        assert_eq!(way, format!("#/case/{case}/letter/police_report"));
        world.page_of(&case, "");
    } else {
        world.click_css(checked);
    }
    world.at(&format!("#/case/{case}"));
    // Beside the way to the police stands their number.
    assert_eq!(world.count("section.next a.btn:not([href^='tel:'])"), 1, "one next action");
    let calls = usize::from(problem == "account_stolen");
    assert_eq!(world.count("section.next a[href='tel:110']"), calls);
    look(&world, &name("hub-1"));

    world.click_css("section.next a.btn:not([href^='tel:'])");
    // Money can still be stopped: the police come before any proof.
    let first = if problem == "account_stolen" { "letter/police_report" } else { "evidence" };
    world.at(&format!("#/case/{case}/{first}"));
    world.page_of(&case, "evidence");
    for item in necessary(&world) {
        world.choose_in(&format!("{item}-state"), "have");
    }
    look(&world, &name("evidence"));

    world.page_of(&case, "channels");
    assert!(world.count("article.channel") >= 3, "the ladder has its rungs");
    look(&world, &name("channels"));

    world.page_of(&case, &format!("letter/{letter}"));
    world.click_css(".handing > div > details.more summary");
    fill_in_person(&world);
    look(&world, &name("letter"));
    assert!(world.text("main article.doc").contains("李兰"), "the letter has the name");
    world.fits();

    world.page_of(&case, &format!("filed/{channel}"));
    world.choose_in("how", if channel == "police" { "phone" } else { "app" });
    world.fill("reference", "A-20261123");
    world.click_css("main form .actions button.btn");
    world.has_text("A-20261123");
    look(&world, &name("filed"));

    world.page_of(&case, "");
    world.has_text("A-20261123");
    look(&world, &name("hub-2"));

    world.reload();
    world.has_text("A-20261123");
    world.page_of(&case, "check");
    world.page_of(&case, &format!("letter/{letter}"));
    assert!(world.text("main article.doc").contains("李兰"), "the name is lost");
    world.open("#/cases");
    look(&world, &name("cases"));
    world.console_silent();
    world.only_own_requests();
}

/// What every page has to be: as wide as the window, readable by everyone, with one heading.
#[track_caller]
fn look(world: &World, name: &str) {
    world.text("main h1");
    assert_eq!(world.count("main h1"), 1, "{name}: one heading");
    world.fits();
    world.shot(name);
    world.axe();
}

fn necessary(world: &World) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.item.must .tick input')].map(e => e.name.replace('-state', ''))";
    let found = world.js(script);
    let list = found.as_array().cloned().unwrap_or_default();
    list.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

#[track_caller]
fn fill_in_person(world: &World) {
    world.fill("me-name", "李兰");
    world.fill("me-phone", "13800000000");
    world.fill("me-address", "某某省某某市幸福路 1 号");
    world.click_css("main form:has(#me-name) .actions button");
}

const fn tag(size: Size) -> &'static str {
    match size {
        Size::Phone => "phone",
        Size::Desktop => "desktop",
    }
}
