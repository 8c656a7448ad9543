//! Content that does not arrive, or is not what it should be: a sentence, a way on, and nothing lost.

use e2e::{Instead, RENEWAL, Size, World, from, phone, until};
use serde_json::{Value, json};

const INDEX: &str = "/content/index.zh.json";
const FILE: &str = "/content/auto_renewal.zh.json";
const START: &str = "#/start/auto_renewal";
const UNREACHABLE: &str = "没能取到这一部分内容。您填的都还在，没有丢。";
const UNREADABLE: &str = "这一部分的文件有问题，读不出来，没有用它。";
/// On the page of [`START`].
const OPENED: &str = "大约十分钟。可以随时停，回来接着填。";

/// Opens a page whose file is answered so, and sees the sentence; home works; once the file is good again, a retry
/// opens the page.
#[track_caller]
fn refused(instead: Instead, sentence: &str) -> World {
    let world = phone();
    world.open("#/");
    world.answers(FILE, instead);
    world.go(START);
    world.has_text(sentence);
    world.lacks_text(OPENED);
    assert_eq!(world.text("main h1"), "没能打开");
    world.axe();
    world.go("#/");
    world.has_text("发生了什么事？");
    world.click_css("main a[href='#/start/auto_renewal']");
    world.has_text(sentence);
    world.answers_again(FILE);
    world.click_text("重试");
    world.has_text(OPENED);
    world.lacks_text(sentence);
    assert!(world.active().starts_with("h1"), "the focus is lost: {}", world.active());
    world
}

/// The console names the missing file, as the browser does by itself, and nothing else.
#[track_caller]
fn names_only(world: &World, path: &str) {
    let loud = world.complaints();
    assert!(loud.iter().all(|line| line.contains(path) && line.contains("404")), "{loud:#?}");
}

#[track_caller]
fn json_of(world: &World, path: &str) -> Value {
    serde_json::from_str(&world.file(path)).expect("JSON")
}

#[test]
fn without_the_index_the_emergency_plan_stays_as_it_is_and_a_retry_opens_the_app() {
    let world = phone();
    world.answers(INDEX, Instead::Later);
    world.open("emergency.html");
    world.js("location.href = './#/emergency?from=timeline'");
    world.wait_there("#boot details.situation");
    world.click_css("#boot details.situation summary");
    world.answers(INDEX, Instead::Missing);
    world.has_text("投诉指南没能打开。下面的止损办法照常能用。");
    world.has_text(UNREACHABLE);
    assert_eq!(world.count("#boot details.situation[open]"), 1, "folded by the failure");
    world.has_text("马上打 110。");
    world.axe();
    world.shot("loading-index");
    world.answers(INDEX, Instead::Later);
    world.click_text("重试");
    world.lacks_text(UNREACHABLE);
    world.answers(INDEX, Instead::Missing);
    world.has_text(UNREACHABLE);
    assert_eq!(world.count("#boot details.situation[open]"), 1, "folded by the retry");
    world.answers_again(INDEX);
    world.click_text("重试");
    world.wait_gone("#boot");
    assert_eq!(world.text("main h1"), "先止损");
    world.lacks_text(UNREACHABLE);
    names_only(&world, INDEX);
}

#[test]
fn a_missing_file_is_said_and_fetched_again() {
    let world = refused(Instead::Missing, UNREACHABLE);
    names_only(&world, FILE);
}

#[test]
fn a_file_that_is_no_json_is_not_used() {
    let world = refused(Instead::Text("<!doctype html><h1>Wi-Fi</h1>".to_owned()), UNREADABLE);
    assert_eq!(world.count("main h1"), 1);
    world.console_silent();
}

#[test]
fn a_file_of_another_type_is_not_used() {
    let other = phone().file("/content/account_stolen.zh.json");
    refused(Instead::Text(other), UNREADABLE).console_silent();
}

#[test]
fn a_file_cut_short_is_not_used() {
    let whole = phone().file(FILE);
    let half: String = whole.chars().take(whole.chars().count() / 2).collect();
    refused(Instead::Text(half), UNREADABLE).console_silent();
}

#[test]
fn a_file_nested_without_end_is_not_used() {
    refused(Instead::Text("[".repeat(100_000)), UNREADABLE).console_silent();
    let closed = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    refused(Instead::Text(closed), UNREADABLE).console_silent();
}

#[test]
fn a_file_of_200_megabytes_is_not_read_to_its_end() {
    refused(Instead::Huge(200 << 20), UNREADABLE).console_silent();
}

#[test]
fn a_file_of_another_edition_asks_for_a_refresh() {
    let world = phone();
    world.open("#/");
    let mut file = json_of(&world, FILE);
    assert!(file["edition"].is_string(), "the edition stands elsewhere");
    file["edition"] = json!("0000000000000000");
    world.answers(FILE, Instead::Text(file.to_string()));
    world.go(START);
    world.has_text("有新版本，刷新后继续。");
    world.axe();
    world.go("#/");
    world.has_text("发生了什么事？");
    world.go(START);
    world.answers_again(FILE);
    world.click_text("刷新");
    world.has_text(OPENED);
    world.console_silent();
}

#[test]
fn on_a_shared_computer_a_refresh_is_not_asked_for_without_a_warning() {
    let world = phone();
    world.open(START);
    world.click_text("开始填写");
    world.click_css("dialog[open] .btn.wide.ghost");
    world.answer(until(RENEWAL, "what_for"));
    let stolen = "/content/account_stolen.zh.json";
    let mut file = json_of(&world, stolen);
    file["edition"] = json!("0000000000000000");
    world.answers(stolen, Instead::Text(file.to_string()));
    world.go("#/start/account_stolen");
    world.has_text("有新版本，刷新后继续。");
    world.has_text("这一次填的只在这个页面里，刷新就没了。");
    world.back();
    world.wait_question("what_for");
    world.console_silent();
}

#[test]
fn markup_in_a_file_is_shown_as_text() {
    let world = phone();
    world.open(START);
    let before = world.text("main .notice.warn p");
    let markup = "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'>";
    let file = world.file(FILE);
    let changed = file.replace(&before, markup);
    assert_ne!(changed, file, "the sentence is not in the file");
    world.answers(FILE, Instead::Text(changed));
    world.open(START);
    world.has_text(markup);
    world.click_text("开始填写");
    world.click_css("dialog[open] .btn.wide:not(.ghost)");
    world.asks();
    assert_eq!(world.count("#app img, #app script"), 0, "markup came alive");
    assert_eq!(world.js("return typeof window.ran"), json!("undefined"));
    world.console_silent();
}

#[test]
fn a_case_whose_file_is_missing_is_kept_and_goes_on_after_a_retry() {
    let world = phone();
    world.begin("auto_renewal");
    world.answer(until(RENEWAL, "shown_by"));
    let address = world.address();
    world.answers(FILE, Instead::Missing);
    world.reload();
    world.has_text(UNREACHABLE);
    world.go("#/cases");
    assert_eq!(world.count("main .card"), 1);
    world.go(&address);
    world.has_text(UNREACHABLE);
    world.answers_again(FILE);
    world.click_text("重试");
    world.wait_there("main form");
    assert_eq!(world.asks(), "shown_by");
    world.answer(&from(RENEWAL, "shown_by")[..1]);
    world.wait_question("payments");
    names_only(&world, FILE);
}

#[test]
fn where_the_english_file_is_missing_the_page_stays_and_turns_english_later() {
    let file = "/content/auto_renewal.en.json";
    let world = World::new(Size::Phone, "zh");
    world.answers(file, Instead::Missing);
    world.open(START);
    let before = world.text("main .page > .notice.warn");
    world.click_css("header button[lang='en']");
    world.has_text("This content could not be fetched.");
    assert_eq!(world.count("main .page"), 1);
    assert_eq!(world.text("main .page > .notice.warn"), before, "the page did not stay");
    world.has_text("Begin");
    world.axe();
    world.answers_again(file);
    world.click_text("Try again");
    world.lacks_text("This content could not be fetched.");
    world.lacks_text(&before);
    assert!(world.text("main .page > .notice.warn").contains("Capture"), "not in English");
    names_only(&world, file);
}
