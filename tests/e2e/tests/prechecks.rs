//! Before a letter is filed: what its receiver refuses, by which rule, and what to do instead.

use e2e::{RENEWAL, Say, Size, World, phone, until};

/// The renewal, after the seller refused and nobody else has it.
#[test]
fn the_grounds_on_which_12315_refuses_are_looked_at_before_the_letter() {
    let world = phone();
    let case = world.has_answered("auto_renewal", RENEWAL);
    world.page_of(&case, "letter/to_market");
    world.has_text("递交前对一对：它会收吗？");
    world.shot("precheck-open");
    assert_eq!(world.count(".precheck .notice.warn"), 0, "refused before anything was said");
    // What is asked as a detail of the letter is not asked twice.
    world.choose_in("personal_use", "no");
    world.wait_there(".precheck .notice.warn");
    world.has_text("照它的规定，这件事它不收");
    world.wait_there(".precheck a[href='#/law/SAMR121-16']");
    world.choose_in("personal_use", "yes");
    world.wait_gone(".precheck .notice.warn");
    world.click_css(".precheck details summary");
    let open = world.text(".precheck summary");
    world.choose_in("pre_market_true_name", "no");
    world.wait_there(".precheck .notice.warn");
    world.axe();
    world.fits();
    world.shot("precheck-refused");
    assert_ne!(world.text(".precheck summary"), open, "the count stands still");
    world.reload();
    world.has_text("照它的规定，这件事它不收");
    // It stands in nobody's way.
    assert_eq!(world.count(".letter-bar .btn:not(.ghost)"), 1);
    world.console_silent();
}

/// A regulator to which somebody turns at once: it is said in English too, with its date.
#[test]
fn what_is_known_is_not_asked_again() {
    let world = World::new(Size::Desktop, "en");
    world.now(e2e::AFTERNOON);
    world.open("#/");
    let mut script = until(RENEWAL, "contacts").to_vec();
    script.push(("contacts", Say::Contact("wechat", "20480611", "partly")));
    script.push(("demands", Say::Choose(&["refund_all", "unbind", "proof", "written"])));
    script[0] = ("consent", Say::Choose(&["never_agreed", "trial"]));
    let case = world.has_answered("auto_renewal", &script);
    world.page_of(&case, "letter/to_pboc_wechat");
    world.has_text("Before you file: will they take it?");
    world.shot("precheck-en");
    world.axe();
    world.fits();
    world.click_css(".precheck details summary");
    let asked = world.texts(".precheck h3");
    assert!(asked.len() > 2 && asked.iter().all(|one| one.contains('?')), "{asked:?}");
    assert!(!asked.iter().any(|one| one.contains("first")), "{asked:?}");
    world.console_silent();
}
