//! Why a date is what it is, the file for the calendar, and the form for an answer under bad conditions.

use e2e::{RENEWAL, Say, Size, THEFT, World};

/// A theft on 8 February 2026, a week before the Spring Festival.
fn before_the_festival() -> Vec<(&'static str, Say)> {
    let earlier = |(id, say): &(&'static str, Say)| match *id {
        "payments" => {
            (*id, Say::Payments(&[["2026-02-08", "02:11", "1200", "陌生商户", "alipay"]]))
        }
        "noticed" => (*id, Say::Type("2026-02-08")),
        _ => (*id, *say),
    };
    THEFT.iter().map(earlier).collect()
}

/// What the strip says of this day, as it is read out.
#[track_caller]
fn day(world: &World, date: &str) -> String {
    let days = world.texts("ol.strip li");
    let found = days.iter().find(|said| said.starts_with(&format!("{date} ")));
    found.unwrap_or_else(|| panic!("no {date} in {days:?}")).clone()
}

#[test]
fn across_the_spring_festival_each_day_says_why_it_counts_or_not() {
    let world = World::new(Size::Phone, "zh");
    let script = before_the_festival();
    let filed = [["alipay", "complaint", "2026-02-10"]];
    let (case, keys) = world.has_filed("account_stolen", &script, &filed);
    world.open(&format!("?now=2026-02-12T10:00#/case/{case}/date/{}/usual", keys[0]));
    world.wait_there("ol.strip");
    assert_eq!(day(&world, "2月10日"), "2月10日 第 0 天，不算");
    assert_eq!(day(&world, "2月14日"), "2月14日 第 4 天 调休上班");
    assert_eq!(day(&world, "2月17日"), "2月17日 不算 春节");
    assert_eq!(day(&world, "2月24日"), "2月24日 第 5 天");
    assert_eq!(day(&world, "3月1日"), "3月1日 不算 周末");
    // 11 to 14 February, 24 to 28 February, 2 to 7 March without the weekend.
    assert_eq!(day(&world, "3月9日"), "3月9日 第 15 天，最后一天");
    world.has_text("算出来 2026年3月9日 星期一");
    world.lacks_text("放假通知还没公布");
    world.look_at("follow-date-festival");
    world.console_silent();
}

#[test]
fn into_a_year_without_a_notice_the_date_is_called_provisional() {
    let world = World::new(Size::Desktop, "en");
    let (case, keys) =
        world.has_filed("auto_renewal", RENEWAL, &[["wechat", "complaint", "2026-12-21"]]);
    world.open(&format!("?now=2026-12-23T10:00#/case/{case}/date/{}/usual", keys[0]));
    world.has_text("The holiday notice for 2027 is not published yet.");
    world.has_text("Counted from 21 December 2026 10:00");
    assert_eq!(day(&world, "1 Jan"), "1 Jan not counted New Year's Day");
    world.look_at("follow-date-2027");
    // The first day stands under its weekday, and each row is a week.
    let left = |nth: usize| {
        let script = format!(
            "return document.querySelector('ol.strip li:nth-child({nth})').getBoundingClientRect().left"
        );
        world.js(&script).as_f64().unwrap_or_default()
    };
    assert!((left(1) - left(8)).abs() < 1.0, "a week later is not below");
    world.click_text("Print this slip");
    world.console_silent();
}

#[test]
fn the_calendar_file_is_whole_and_says_nothing_of_the_person() {
    let world = World::new(Size::Desktop, "zh");
    world.now("2026-11-24T10:00:00");
    let filed = [["wechat@app", "complaint", "2026-11-23"], ["market", "complaint", "2026-11-24"]];
    let (case, keys) = world.has_filed("auto_renewal", RENEWAL, &filed);
    world.click_text("全部日期放进日历");
    world.has_text("日历文件已保存。");
    let bytes = world.saved_file(".ics");
    let file = String::from_utf8(bytes).expect("UTF-8");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "a line without CR");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let whole = file.replace("\r\n ", "");
    let count = |what: &str| whole.lines().filter(|line| line.starts_with(what)).count();
    let events = count("BEGIN:VEVENT");
    // Of WeChat Pay 72 hours and the usual time, of the regulator its decision and the mediation, at least.
    assert!(events >= 4, "{events} events: {whole}");
    for one in ["UID:", "DTSTAMP:", "SEQUENCE:", "SUMMARY:", "END:VEVENT"] {
        assert_eq!(count(one), events, "{one}: {whole}");
    }
    assert_eq!(count("VERSION:2.0"), 1);
    assert_eq!(count("PRODID:"), 1);
    assert!(
        whole.contains("DTSTART;VALUE=DATE:20261214")
            && whole.contains("DTEND;VALUE=DATE:20261215")
    );
    assert!(whole.contains("BEGIN:VTIMEZONE") && whole.contains("TZID:Asia/Shanghai"));
    assert_eq!(count("BEGIN:VALARM"), count("ACTION:DISPLAY"));
    assert!(count("BEGIN:VALARM") >= events, "a date without an alarm");
    assert!(whole.contains(&format!("#/case/{case}/reply/{}", keys[0])), "no way back: {whole}");
    for personal in ["某某", "350", "25.00", "20480611", "网络科技"] {
        assert!(!whole.contains(personal), "{personal} is in the calendar: {whole}");
    }
    world.page_of(&case, &format!("date/{}/usual", keys[0]));
    world.click_text("放进日历");
    world.has_text("日历文件已保存。");
    world.console_silent();
}

#[test]
fn a_form_that_is_left_keeps_its_words_and_wrong_days_are_refused() {
    let world = World::new(Size::Phone, "en");
    world.now("2026-12-01T10:00:00");
    let (case, keys) =
        world.has_filed("auto_renewal", RENEWAL, &[["wechat", "complaint", "2026-11-23"]]);
    world.page_of(&case, &format!("reply/{}", keys[0]));
    world.saves_answer();
    world.has_text("Please choose what kind of answer it is.");
    world.wait_there(".error-summary a");
    world.look_at("follow-form-errors");
    world.choose_in("kind", "extended");
    world.fill("words", "还在核实，请等通知");
    world.fill("who", "8021");
    world.pause();
    world.reload();
    world.wait_there("form.reply");
    assert_eq!(world.value("kind"), "extended");
    assert_eq!(world.value("words"), "还在核实，请等通知");
    assert_eq!(world.value("who"), "8021");
    world.saves_answer();
    world.has_text("Please give the new day.");
    assert!(world.active().contains("error") || world.count(".error-summary") == 1);
    world.fill("until", "2026-12-20");
    world.fill("day", "2026-11-20");
    world.saves_answer();
    world.has_text("That is before the filing (23 November 2026). Please check.");
    world.fill("day", "2026-12-01");
    world.saves_answer();
    world.has_text("Put off to 20 December 2026");
    world.wait_gone(".error-summary");
    // What was kept of the form is gone with it.
    world.reload();
    world.click_css("main details:has(form.reply) > summary");
    assert_eq!(world.value("words"), "");
    world.click_css("button[aria-label^='Change the answer of 1 December 2026']");
    world.wait_there("section.filing form.reply");
    world.axe();
    world.click_css("button[aria-label^='Delete the answer of 1 December 2026']");
    world.has_text("No answer is written down yet.");
    world.click_css(".undo button, [role=status] button");
    world.has_text("Put off to 20 December 2026");
    world.console_silent();
}

/// The browser keeps nothing: everything works while the page is open, and the page says that it goes.
#[test]
fn without_storage_an_answer_can_be_written_and_checked() {
    let world = World::denied(Size::Desktop, "zh");
    world.now(e2e::AFTERNOON);
    world.begin("auto_renewal");
    world.answer(RENEWAL);
    let case = world.case_id();
    the_answer_works(&world, &case);
    world.console_silent();
}

#[test]
fn on_a_shared_computer_an_answer_can_be_written_and_checked() {
    let world = World::new(Size::Phone, "zh");
    world.now(e2e::AFTERNOON);
    world.open("#/start/auto_renewal");
    world.click_css("main .actions button.btn");
    world.click_css("dialog[open] .btn.wide.ghost");
    world.answer(RENEWAL);
    let case = world.case_id();
    the_answer_works(&world, &case);
    let kept = world
        .js("return Object.keys(localStorage).filter(key => key.startsWith('fusu.case')).length");
    assert_eq!(kept, 0, "a shared computer keeps a case");
    world.console_silent();
}

/// Files, and writes down that it was refused.
#[track_caller]
fn the_answer_works(world: &World, case: &str) {
    world.page_of(case, "filed/wechat");
    world.choose_in("how", "app");
    world.click_css("main form .actions button.btn");
    world.wait_there("section.filing .notice.ok");
    world.page_of(case, "");
    let key = world.newest_filing();
    world.writes_answer(case, &key, "refused", "不支持退款", &[]);
    world.wait_there("section[aria-labelledby=results]");
    world.choose_in("result-refund_all", "not_met");
    world.page_of(case, &format!("reply/{key}"));
    world.has_text("不同意，或者不受理");
    world.axe();
    world.fits();
}

#[test]
fn by_keyboard_alone_an_answer_is_written_and_checked() {
    let world = World::new(Size::Desktop, "zh");
    world.now("2026-12-01T10:00:00");
    let (case, keys) =
        world.has_filed("auto_renewal", RENEWAL, &[["wechat", "complaint", "2026-11-23"]]);
    world.gathers_all(&case);
    world.page_of(&case, "");
    world.wait_there(".filingrow");
    world.tab_to("收到答复了");
    world.keys("Enter");
    world.at(&format!("#/case/{case}/reply/{}", keys[0]));
    world.wait_js("return document.activeElement?.tagName === 'H1'");
    world.tab_to("input[kind");
    world.keys("Space");
    // Down the kinds to the refusal, the fifth.
    world.keys("Down Down Down Down");
    assert_eq!(world.value("kind"), "refused");
    world.tab_to("textarea[words]");
    world.keys("no-refund");
    world.tab_to("记下来");
    world.keys("Enter");
    world.wait_there("section[aria-labelledby=results]");
    world.has_text("no-refund");
    world.tab_to("input[result-refund_all");
    world.keys("Space Down Down");
    assert_eq!(world.value("result-refund_all"), "not_met");
    world.tab_to("input[reason=rules_say]");
    world.keys("Space");
    assert_eq!(world.value("reason"), "rules_say");
    world.tab_to("看信并递交");
    world.keys("Enter");
    world.wait_there("main article.doc");
    world.console_silent();
}
