//! The pages of questions: several on one page, drafts, the way back to all answers, stages, doubts.

use e2e::{RENEWAL, THEFT, World, phone};
use serde_json::json;

const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";

#[track_caller]
fn at_question(question: &str) -> World {
    let world = phone();
    world.stands_at("auto_renewal", RENEWAL, question);
    world
}

fn title(world: &World) -> String {
    world.js("return document.title").as_str().unwrap_or_default().to_owned()
}

fn stored(world: &World) -> String {
    world.js("return JSON.stringify(localStorage)").as_str().unwrap_or_default().to_owned()
}

/// The other questions on the page of the service.
#[track_caller]
fn nothing_of_the_trial(world: &World) {
    world.choose_in("trial_day-unknown", "on");
    world.choose_in("trial_price-unknown", "on");
}

/// Waits until the draft is written down.
#[track_caller]
fn drafted(world: &World, text: &str) {
    world.wait_js(&format!("return JSON.stringify(localStorage).includes({})", json!(text)));
}

#[test]
fn short_questions_share_a_page_and_are_accepted_in_one_go() {
    let world = at_question("what_for");
    assert_eq!(world.count("main h1"), 1);
    assert_eq!(world.count("main form"), 1);
    world.axe();
    world.fits();
    world.shot("questions-joined");
    // Every error of the page in one summary.
    world.click_css(SUBMIT);
    assert_eq!(world.count(".error-summary a"), 3);
    world.click_css(".error-summary a[href='#trial_price']");
    assert!(world.active().contains("input[trial_price]"), "{}", world.active());
    world.fill("answer", "某某视频会员");
    world.fill("trial_day", "2025-09-15");
    world.fill("trial_price", "0");
    world.click_css(SUBMIT);
    world.wait_question("shown_by");
    world.click_text("上一步");
    // The address is that of the first question.
    world.wait_question("what_for");
    assert_eq!(
        (world.value("trial_day"), world.value("trial_price")),
        ("2025-09-15".to_owned(), "0.00".to_owned())
    );
    world.console_silent();
}

#[test]
fn the_address_of_a_joined_question_shows_its_page_with_the_focus_on_its_field() {
    let world = at_question("payments");
    let case = world.case_id();
    world.page_of(&case, "q/trial_price");
    world.wait_there("main #trial_price");
    world.wait_js("return document.activeElement.id === 'trial_price'");
    assert_eq!(world.text("main h1"), "扣的是什么服务的钱？");
    assert_eq!(title(&world), "扣的是什么服务的钱？ · 付诉");
    world.console_silent();
}

#[test]
fn each_of_several_questions_has_its_own_i_do_not_know() {
    let world = at_question("what_for");
    world.fill("answer", "某某视频会员");
    world.choose_in("trial_day-unknown", "on");
    world.choose_in("trial_price-unknown", "on");
    world.fill("trial_price", "9.9");
    assert_eq!(world.value("trial_price-unknown"), "", "typed, and still not known");
    world.click_css(SUBMIT);
    world.wait_question("shown_by");
    let answers = stored(&world);
    assert!(answers.contains(r#"\"trial_day\":\"unknown\""#), "{answers}");
    assert!(answers.contains(r#"\"trial_price\":{\"fen\":990}"#), "{answers}");
    world.console_silent();
}

#[test]
fn screens_8_what_is_typed_or_picked_survives_every_way_to_leave() {
    let world = at_question("what_for");
    let case = world.case_id();
    world.fill("answer", "某某视频");
    for leave in ["language", "emergency", "back", "reload", "hub"] {
        match leave {
            "language" => {
                world.click_text("EN");
                world.click_text("中文");
            }
            "emergency" => {
                world.click_text("先止损");
                world.at("#/emergency");
                world.back();
            }
            "back" => {
                world.click_css(".crumb a");
                world.wait_question("consent");
                world.page_of(&case, "q/what_for");
            }
            "reload" => {
                drafted(&world, "某某视频");
                world.reload();
            }
            _ => {
                world.page_of(&case, "");
                world.page_of(&case, "q/what_for");
            }
        }
        world.wait_question("what_for");
        assert_eq!(world.value("answer"), "某某视频", "{leave}");
    }
    // It counts as no answer.
    world.page_of(&case, "check");
    world.has_text("还没回答");
    world.page_of(&case, "q/what_for");
    nothing_of_the_trial(&world);
    world.click_css(SUBMIT);
    world.wait_question("shown_by");
    assert!(!stored(&world).contains("fusu.draft."), "an answer is no draft: {}", stored(&world));

    world.choose("alipay");
    world.click_text("上一步");
    world.wait_question("what_for");
    world.page_of(&case, "q/shown_by");
    assert_eq!(world.value("answer"), "alipay", "picked, and lost");
    world.console_silent();
}

#[test]
fn a_draft_that_looks_like_a_secret_is_not_written_down_and_drafts_go_with_everything() {
    let world = at_question("what_for");
    world.fill("answer", "某某 密码 abc123");
    world.click_text("先止损");
    world.at("#/emergency");
    world.back();
    world.wait_question("what_for");
    assert_eq!(world.value("answer"), "某某 密码 abc123", "in memory it stays");
    assert!(!stored(&world).contains("abc123"), "{}", stored(&world));
    world.fill("answer", "某某视频");
    drafted(&world, "某某视频");
    world.go("#/settings");
    world.click_text("清除本机全部记录");
    world.pause();
    world.click_css(".notice.warn button.warn");
    world.wait_js("return Object.keys(localStorage).length === 0");
    world.console_silent();
}

#[test]
fn screens_16_a_change_leads_back_to_all_answers() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    let check = format!("#/case/{case}/check");
    world.has_text("第 5 步，共 5 步：核对");
    world.axe();
    let change = "dl.answers a[href*='/q/used']";
    world.click_css(change);
    world.wait_question("used");
    world.click_css(".crumb a");
    world.at(&check);
    world.click_css(change);
    world.click_text("上一步");
    world.at(&check);
    world.click_css(change);
    world.choose("no");
    world.click_text("保存");
    world.at(&check);
    // What a change asks for beside it stands on the same page.
    world.click_css(change);
    world.choose("little");
    world.click_text("保存");
    world.wait_there(".error-summary");
    world.fill("unused", "100");
    world.click_text("保存");
    world.at(&check);
    world.click_css("dl.answers a[href*='/q/trial_price']");
    world.wait_js("return document.activeElement.id === 'trial_price'");
    world.console_silent();
}

#[test]
fn screens_17_the_count_is_that_of_the_pages_that_are_open() {
    let world = phone();
    let open = ["used", "cancelled", "demands"];
    let script: Vec<_> = RENEWAL.iter().filter(|(id, _)| !open.contains(id)).copied().collect();
    let case = world.has_answered("auto_renewal", &script);
    // Three questions on two pages.
    world.has_text("接着回答（还有 2 页）");
    world.page_of(&case, "q/used?from=check");
    world.choose("no");
    world.choose_in("cancelled", "done");
    world.click_text("保存");
    world.page_of(&case, "check");
    world.has_text("接着回答（还有 1 页）");
    world.console_silent();
}

#[test]
fn screens_18_the_stages_and_the_bar_never_run_back() {
    let world = phone();
    world.begin("auto_renewal");
    let (mut left, mut before) = (RENEWAL, 0);
    let mut stages = Vec::new();
    while !left.is_empty() {
        let said = world.text("main .progress");
        let width = world.js("return parseInt(document.querySelector('.stages i').style.width)");
        let width = width.as_i64().expect("a width");
        assert!(width > before, "{said}: {width} after {before}");
        before = width;
        stages.push(said);
        left = world.answer_page(left);
    }
    stages.push(world.text("main .progress"));
    stages.dedup();
    assert_eq!(
        stages,
        [
            "第 1 步，共 5 步：说清楚",
            "第 2 步，共 5 步：付款",
            "第 3 步，共 5 步：之前找过谁",
            "第 4 步，共 5 步：要求",
            "第 5 步，共 5 步：核对"
        ]
    );
    world.console_silent();
}

#[test]
fn screens_22_the_title_is_the_heading() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    for page in ["q/sign_up_page", "q/payments", "letter/to_wechat", "filed/wechat", "check"] {
        world.page_of(&case, page);
        world.wait_there("main h1");
        let heading = world.text("main h1");
        world.wait_js(&format!("return document.title === {}", json!(format!("{heading} · 付诉"))));
    }
    world.console_silent();
}

#[test]
fn screens_23_and_46_help_comes_before_the_field_and_the_question_is_read_once() {
    let world = at_question("shown_by");
    let order = "const at = css => [...document.querySelectorAll('main *')].indexOf(document.querySelector(css)); \
        return [at('main h1'), at('main .hint'), at('main details.more'), at('main input'), at('main form .actions')]";
    let order = world.js(order);
    let order: Vec<i64> =
        order.as_array().expect("places").iter().filter_map(|v| v.as_i64()).collect();
    assert!(order.is_sorted() && order[0] >= 0, "{order:?}");
    assert_eq!(world.count("main label[for=answer]"), 0, "the question is read twice");
    world.axe();
    world.page_of(&world.case_id(), "q/what_for");
    world.wait_there("main #trial_price");
    let named = "return document.querySelector('main input').getAttribute('aria-labelledby') === document.querySelector('main h1').id";
    assert_eq!(world.js(named), json!(true));
    assert_eq!(world.text("main .unit"), "元");
    world.console_silent();
}

#[test]
fn screens_24_a_signpost_leads_to_the_other_type_and_takes_the_answers_along() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "q/consent");
    world.choose("stolen");
    world.wait_there("main form [role=status] .notice.warn");
    // The way that is right for most is the one strong button.
    world.wait_there("main form .actions.pair button.btn.ghost");
    assert_eq!(world.count("main form .btn:not(.ghost)"), 1, "two ways look equally right");
    world.axe();
    world.shot("questions-signpost");
    world.click_text("改从「账户疑似被盗」开始");
    world.wait_question("who_paid");
    world.choose("not_me");
    world.click_css(SUBMIT);
    world.wait_question("frozen");
    world.choose("no");
    world.has_text("没冻结的，现在就打它的客服");
    world.choose("yes");
    world.lacks_text("没冻结的，现在就打它的客服");
    world.choose_in("police", "no");
    world.has_text("现在就打 110，请求紧急止付");
    world.click_css(SUBMIT);
    // Of one place there may be several now: the one that was named is picked, and asked is what is behind it.
    world.wait_question("shown_by");
    assert_eq!(world.value("answer"), "wechat");
    world.choose_in("funding_wechat", "balance");
    world.click_css(SUBMIT);
    // The payments were listed.
    world.wait_question("noticed");
    world.go("#/cases");
    assert_eq!(world.count("main .card"), 1, "a twin was made");
    world.console_silent();
}

#[test]
fn screens_25_what_is_odd_is_asked_and_what_cannot_be_is_refused() {
    let world = at_question("used");
    world.choose("no");
    world.choose_in("cancelled", "done");
    world.fill("noticed", "2019-03-01");
    world.has_text("已经超过三年");
    world.click_css(SUBMIT);
    world.has_text("发现的日子写的是 2019年3月1日，比它还早");
    world.axe();
    world.shot("questions-doubt");
    assert!(world.active().contains("div"), "the question has no focus: {}", world.active());
    world.click_text("我改一下");
    assert!(world.active().contains("input[noticed]"), "{}", world.active());
    world.click_css(SUBMIT);
    world.click_text("没错，就是这样");
    world.wait_question("contacts");
    // It is said again where all answers stand, with a way to either day.
    world.page_of(&world.case_id(), "check");
    world.has_text("这两天对不上");
    world.click_text("改「发现日期」");
    world.wait_question("noticed");
    let case = world.case_id();
    world.page_of(&case, "q/used");
    assert_eq!(world.value("noticed"), "2019-03-01");
    world.choose("little");
    world.fill("unused", "5000");
    world.click_css(SUBMIT);
    world.has_text("一共才 ¥350.00");
    world.fill("unused", "350");
    world.click_css(SUBMIT);
    world.wait_question("contacts");
    world.console_silent();
}

#[test]
fn screens_33_a_profile_is_checked_cleaned_and_said_to_be_saved() {
    let world = at_question("what_for");
    world.go("#/settings");
    let save = "main form.card:nth-of-type(1) .actions button";
    world.fill("me-phone", "not a phone");
    world.fill("me-email", "nonsense");
    world.click_css(save);
    assert_eq!(world.count(".error-summary a"), 2);
    assert!(world.text("#me-phone-error").contains("11 位"), "{}", world.text("#me-phone-error"));
    assert!(world.text("#me-email-error").contains('@'), "{}", world.text("#me-email-error"));
    world.axe();
    world.fill("me-phone", "+86 １３８ 0000 0000");
    world.fill("me-email", "name＠example.com");
    world.click_css(save);
    world.has_text("已保存。");
    let kept = stored(&world);
    assert!(kept.contains("13800000000") && kept.contains("name@example.com"), "{kept}");
    assert!(!kept.contains("+86"), "{kept}");
    world.console_silent();
}

#[test]
#[ignore = "a soak"]
fn r7_no_password_was_given_is_no_secret_and_what_is_held_can_be_kept() {
    let world = phone();
    world.stands_at("account_stolen", THEFT, "payments");
    world.charged("one");
    world.fill("day", "2026-11-22");
    world.fill("amount", "2970");
    world.select("via", "bank");
    world.fill("payee", "没输过密码2970元就被付走了。");
    world.click_css("main form.card .actions button");
    world.wait_there("main .rowitem");
    assert_eq!(world.count(".guard"), 0, "held back");

    let world = at_question("what_for");
    world.fill("answer", "密码管家 abc123 会员");
    world.fill("answer", "密码 abc123");
    nothing_of_the_trial(&world);
    world.click_css(SUBMIT);
    world.wait_there(".guard");
    world.click_text("这些不是密码、验证码和证件号，照原样保存");
    world.wait_question("shown_by");
    assert!(stored(&world).contains("密码 abc123"));

    let world = at_question("what_for");
    world.fill("answer", "我的卡 6222021234567890128");
    nothing_of_the_trial(&world);
    world.click_css(SUBMIT);
    world.wait_there(".guard");
    assert_eq!(world.count(".guard button"), 2, "a card that is certain may not stay");
    world.console_silent();
}
