//! What comes after filing: reminders, answers and offers, letters of further stages, the end.

use e2e::{RENEWAL, Size, THEFT, World};

/// The whole way: nothing came, a reminder, the regulator, a part offered, an answer to that, the money, the end.
#[test]
fn from_silence_to_the_money() {
    let world = World::new(Size::Phone, "zh");
    world.now("2026-12-15T09:00:00");
    let (case, keys) =
        world.has_filed("auto_renewal", RENEWAL, &[["wechat", "complaint", "2026-11-23"]]);
    world.gathers_all(&case);
    world.page_of(&case, "");
    world.has_text("正在等的");
    world.has_text("还在争 ¥350.00");
    world.look_at("follow-hub-late");
    world.click_text("看催办信");
    world.at(&format!("#/case/{case}/then/{}/chaser", keys[0]));
    world.wait_there("main article.doc");
    world.look_at("follow-chaser");
    world.notes_sent("phone");
    world.at(&format!("#/case/{case}"));
    world.has_text("微信支付客服 · 2026年12月15日 催办");
    world.wait_gone(&format!("a[href$='{}/chaser']", keys[0]));

    world.now("2026-12-16T09:00:00");
    world.page_of(&case, "filed/market");
    world.choose_in("how", "app");
    world.click_css("main form .actions button.btn");
    world.wait_there("section.filing .notice.ok");
    world.page_of(&case, "");
    let market = world.newest_filing();

    world.now("2026-12-28T15:30:00");
    world.open(&format!("#/case/{case}"));
    world.page_of(&case, &format!("reply/{market}"));
    world.has_text("还没有记过答复");
    world.look_at("follow-answer-form");
    world.writes_answer(&case, &market, "offer", "商家同意退一半", &[("until", "2027-01-10")]);
    world.wait_there("section[aria-labelledby=offer]");
    world.look_at("follow-check");
    world.choose_in("solution", "partial");
    world.fill("offer-sum", "175");
    world.choose_in("means", "money");
    world.choose_in("strings", "no_more");
    world.click_css("section[aria-labelledby=offer] .actions button.btn");
    world.has_text("您要 ¥350.00，他们给 ¥175.00");
    assert_eq!(world.count("section[aria-labelledby=results]"), 0, "an offer met something");
    world.choose_in("decision", "countered");
    world.look_at("follow-offer");
    world.click_css("section.next .actions a");
    world.at(&format!("#/case/{case}/then/{market}/counter"));
    world.wait_there("main article.doc");
    let letter = world.text("main article.doc");
    assert!(letter.contains("175"), "the answer does not name the sum: {letter}");
    world.look_at("follow-counter");
    world.notes_sent("app");
    world.at(&format!("#/case/{case}"));

    world.now("2027-01-08T10:00:00");
    world.open(&format!("#/case/{case}"));
    let counter = world.newest_filing();
    world.writes_answer(&case, &counter, "paid", "退款已原路退回", &[("paid", "350")]);
    world.wait_there("section[aria-labelledby=results]");
    for demand in ["refund_all", "unbind", "proof", "written"] {
        world.choose_in(&format!("result-{demand}"), "met");
    }
    world.look_at("follow-paid");
    world.click_css("section.next .actions a");
    world.at(&format!("#/case/{case}/close"));
    world.has_text("争议 ¥350.00，拿回 ¥350.00");
    assert_eq!(world.value("recovered"), "350.00");
    world.choose_in("ending", "settled");
    world.fill("learnt", "先看清自动续费");
    world.look_at("follow-close");
    world.click_css("main form .actions button.btn");
    world.has_text("2027年1月8日 了结：要求都做到了 · 退回 ¥350.00");
    world.has_text("先看清自动续费");
    world.look_at("follow-closed");
    world.page_of(&case, "");
    world.has_text("这件事已经了结");
    world.shot("follow-hub-closed");
    world.page_of(&case, "close");
    world.click_text("重新打开");
    world.wait_there("main form input[name=ending]");
    world.page_of(&case, "");
    world.lacks_text("这件事已经了结");
    world.called_saved();
    world.console_silent();
    world.only_own_requests();
}

#[test]
fn two_filings_have_clocks_and_answers_of_their_own() {
    let world = World::new(Size::Desktop, "en");
    let filed = [["wechat", "complaint", "2026-12-08"], ["market", "complaint", "2026-12-10"]];
    let (case, keys) = world.has_filed("auto_renewal", RENEWAL, &filed);
    world.open(&format!("?now=2026-12-16T10:00#/case/{case}"));
    world.gathers_all(&case);
    world.page_of(&case, "");
    world.wait_there(".filingrow");
    assert_eq!(world.count(".filingrow"), 2);
    for (key, clock) in [(&keys[0], "usual"), (&keys[1], "decide")] {
        world.wait_there(&format!(".filingrow a[href='#/case/{case}/date/{key}/{clock}']"));
    }
    world.look_at("follow-two");
    world.writes_answer(&case, &keys[1], "received", "您的投诉已登记", &[]);
    world.at(&format!("#/case/{case}/reply/{}", keys[1]));
    world.has_text("This is no answer: the days go on counting.");
    world.look_at("follow-answers");
    world.page_of(&case, &format!("reply/{}", keys[0]));
    world.has_text("No answer is written down yet.");
    world.page_of(&case, "");
    assert_eq!(world.texts(".filingrow > .actions a.btn")[0], "See answers (1)");
    // The market regulator has until the 21st; then it is late, and the header and the title say so.
    let title = || world.js("return document.title").as_str().unwrap_or_default().to_owned();
    world.open(&format!("?now=2026-12-21T10:00#/case/{case}"));
    assert!(!title().starts_with('('), "late on the last day: {}", title());
    world.open(&format!("?now=2026-12-28T10:00#/case/{case}"));
    world.page_of(&case, "");
    world.wait_js("return document.title.startsWith('(1) ')");
    assert_eq!(world.text("nav.main .badge"), "1 overdue");
    // What is overdue is named, though the evidence is next.
    world.has_text("Market regulation, 12315: an answer was due by 21 Dec");
    world.shot("follow-two-late");
    world.go("#/");
    world.has_text("overdue");
    world.look_at("follow-home");
    world.go("#/cases");
    world.look_at("follow-cases");
    world.console_silent();
}

#[test]
fn a_bank_puts_it_off_twice_and_refuses() {
    let world = World::new(Size::Desktop, "zh");
    world.now("2026-12-07T10:00:00");
    let (case, keys) =
        world.has_filed("account_stolen", THEFT, &[["bank", "complaint", "2026-11-23"]]);
    let key = &keys[0];
    world.gathers_all(&case);
    world.page_of(&case, &format!("date/{key}/answer"));
    world.has_text("2026年12月8日");
    world.has_text("最晚可以推迟到");
    world.has_text("2027年1月22日");
    world.writes_answer(
        &case,
        key,
        "extended",
        "情况复杂，延长到 12 月 23 日",
        &[("until", "2026-12-23")],
    );
    world.has_text("推迟到 2026年12月23日");
    world.page_of(&case, &format!("date/{key}/answer"));
    world.has_text("他们推迟到 2026年12月23日。");
    world.look_at("follow-bank-30");
    world.now("2026-12-22T10:00:00");
    world.reload();
    world.writes_answer(
        &case,
        key,
        "extended",
        "特别复杂，延长到 1 月 29 日",
        &[("until", "2027-01-29")],
    );
    world.page_of(&case, &format!("date/{key}/answer"));
    world.has_text("超过了规则允许的日子，按最晚的算");
    world.now("2027-01-15T10:00:00");
    world.reload();
    world.writes_answer(&case, key, "refused", "经核实，交易正常，不予退款", &[]);
    world.wait_there("section[aria-labelledby=results]");
    world.choose_in("reason", "own_act");
    world.wait_there("[role=status] .notice");
    world.look_at("follow-refused");
    world.page_of(&case, "");
    // Freezing and the police come first while the theft is not reported; the review is offered beside it.
    world.wait_there(&format!("main a[href='#/case/{case}/then/{key}/review']"));
    world.page_of(&case, &format!("then/{key}/review"));
    world.wait_there("main article.doc");
    let letter = world.text("main article.doc");
    assert!(letter.contains("核查"), "no request for a review: {letter}");
    assert!(letter.contains("2027年1月15日"), "the refusal is not told: {letter}");
    world.has_text("发给：某某银行上级机构");
    world.look_at("follow-review");
    world.notes_sent("phone");
    world.at(&format!("#/case/{case}"));
    world.has_text("申请核查");
    world.console_silent();
}

#[test]
fn a_refusal_of_the_market_regulator_opens_the_other_routes() {
    let world = World::new(Size::Phone, "en");
    world.now("2026-12-16T10:00:00");
    let filed = [["wechat", "complaint", "2026-11-23"], ["market", "complaint", "2026-12-01"]];
    let (case, keys) = world.has_filed("auto_renewal", RENEWAL, &filed);
    world.gathers_all(&case);
    world.writes_answer(&case, &keys[1], "refused", "您的投诉不予受理", &[("day", "2026-12-09")]);
    world.wait_there("section.next");
    world.choose_in("reason", "not_taken");
    world.has_text("It has to tell you the reason and the other ways.");
    world.look_at("follow-not-taken");
    world.page_of(&case, "");
    world.has_text("did not take it. Read the reason");
    let next = world.text("#next");
    assert!(!next.contains("12315"), "the one that refused is next again: {next}");
    world.look_at("follow-not-taken-hub");
    world.page_of(&case, "channels");
    world.wait_there("article[aria-labelledby=channel-market]");
    let standing = world.text("article[aria-labelledby=channel-market] .standing");
    assert!(!standing.contains("next"), "{standing}");
    assert_eq!(world.count(".standing .pill.ok"), 1, "more than one is the next one");
    world.look_at("follow-not-taken-channels");
    world.console_silent();
}

#[test]
fn who_wants_a_code_is_no_answer_but_a_trap() {
    let world = World::new(Size::Phone, "zh");
    world.now("2026-11-24T10:00:00");
    let (case, keys) =
        world.has_filed("auto_renewal", RENEWAL, &[["wechat", "complaint", "2026-11-23"]]);
    world.gathers_all(&case);
    // It may come as any kind of answer; here as a wish for papers.
    world.writes_answer(&case, &keys[0], "papers", "退款要先报一下短信里的数字", &[]);
    world.wait_there("input[name=reason][value=code_or_screen]");
    world.choose_in("reason", "code_or_screen");
    world.has_text("先停下。");
    world.has_text("马上停下，挂断。");
    world.has_text("先停下：验证码、密码、屏幕都别给");
    world.look_at("follow-trap");
    world.page_of(&case, "");
    assert!(world.text("#next").starts_with("先停下"), "{}", world.text("#next"));
    world.wait_there("section.next a[href='#/emergency']");
    world.shot("follow-trap-hub");
    world.back();
    world.click_text("没给，也停下了，再做别的");
    world.has_text("已记下：您停下了，没有给。");
    world.page_of(&case, "");
    assert!(!world.text("#next").starts_with("先停下"), "{}", world.text("#next"));
    world.console_silent();
}
