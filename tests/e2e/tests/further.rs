//! The page of a case and the letters of further stages, by what was filed and what came back.

use e2e::{RENEWAL, Size, THEFT, World};

/// Early, of no use, filed already: each page says so, and where to go instead.
#[test]
fn a_letter_says_whether_it_is_of_use_and_what_is_next_instead() {
    let world = World::new(Size::Phone, "zh");
    world.now("2026-11-25T10:00:00");
    let (case, keys) =
        world.has_filed("auto_renewal", RENEWAL, &[["wechat", "complaint", "2026-11-23"]]);
    world.wait_there(".filingrow");
    // A call starts no hours of the order complaint; after the 15 working days the next action says where to.
    world.lacks_text("24 小时内首次回复");
    world.has_text("到时候找：市场监管 12315");
    world.look_at("further-waiting");
    world.page_of(&case, &format!("then/{}/chaser", keys[0]));
    world.wait_there("main article.doc");
    world.has_text("现在发还早");
    world.look_at("further-early");
    for (kind, why) in [("counter", "没有可以回应的"), ("reopened", "不用重开")] {
        world.page_of(&case, &format!("then/{}/{kind}", keys[0]));
        world.has_text("现在用不着这封信");
        world.has_text(why);
        assert_eq!(world.count("main article.doc"), 0, "{kind} is written");
        world.wait_there(&format!("main a[href='#/case/{case}/reply/{}']", keys[0]));
    }
    world.look_at("further-of-no-use");
    // A letter that was filed leads to its thread, and is filed again behind a tap.
    world.page_of(&case, "letter/to_wechat");
    world.wait_there(&format!("main a[href='#/case/{case}/reply/{}']", keys[0]));
    world.lacks_text("答了更有把握");
    let shown =
        "return document.querySelectorAll('.letter-bar > .actions > a[href*=\"/filed/\"]').length";
    assert_eq!(world.js(shown), 0, "filing it again is the first thing to do");
    world.look_at("further-filed-letter");
    // What is overdue is named where the evidence is next, on the page of the case and in the list.
    world.now("2026-12-20T10:00:00");
    world.open(&format!("#/case/{case}"));
    world.has_text("微信支付客服到12月14日还没有答复");
    world.look_at("further-late");
    world.go("#/cases");
    world.has_text("过期了");
    world.has_text("微信支付客服到12月14日还没有答复");
    world.look_at("further-late-list");
    world.gathers_all(&case);
    world.writes_answer(&case, &keys[0], "offer", "退一半", &[("until", "2027-01-10")]);
    world.wait_there("section[aria-labelledby=offer]");
    assert_eq!(world.count(&format!("section.next a[href='{}']", world.address())), 0);
    world.page_of(&case, "");
    world.look_at("further-offer");
    world.page_of(&case, &format!("then/{}/counter", keys[0]));
    world.has_text("您还没有说接不接受");
    world.console_silent();
}

/// A bank that refuses: the days left for a review stand where the refusal does, and mediation beside them.
#[test]
fn a_refusal_shows_the_days_that_are_left_and_a_trap_is_nobodys_answer() {
    let world = World::new(Size::Desktop, "en");
    world.now("2026-12-10T10:00:00");
    let filed = [
        ["police", "complaint", "2026-11-23"],
        ["wechat", "complaint", "2026-11-22"],
        ["bank", "complaint", "2026-11-24"],
    ];
    let (case, keys) = world.has_filed("account_stolen", THEFT, &filed);
    world.gathers_all(&case);
    world.page_of(&case, "");
    world.look_at("further-theft-late");
    world.writes_answer(&case, &keys[2], "refused", "经核实，交易正常", &[("day", "2026-12-08")]);
    world.wait_there("section[aria-labelledby=results]");
    world.has_text("28 days left");
    world.look_at("further-refused");
    world.page_of(&case, "");
    world.has_text("28 days left");
    world.wait_there(&format!("main a[href='#/case/{case}/then/{}/review']", keys[2]));
    world.wait_there(&format!("main a[href='#/case/{case}/then/{}/mediation']", keys[2]));
    world.look_at("further-theft-refused");
    world.page_of(&case, &format!("then/{}/mediation", keys[2]));
    world.wait_there("main article.doc");
    world.look_at("further-mediation");
    world.writes_answer(&case, &keys[1], "refused", "请开共享屏幕", &[("day", "2026-12-09")]);
    world.wait_there("input[name=reason][value=code_or_screen]");
    world.choose_in("reason", "code_or_screen");
    world.page_of(&case, &format!("reply/{}", keys[1]));
    world.has_text("Somebody who claims to be WeChat Pay");
    world.look_at("further-trap-thread");
    world.page_of(&case, "");
    world.has_text("Somebody who claims to be WeChat Pay");
    world.look_at("further-trap-hub");
    world.console_silent();
}
