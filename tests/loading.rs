//! How the app loads content: once, in the language of the page, and what it says where that fails.
#![cfg(all(feature = "ui", feature = "content", not(target_arch = "wasm32")))]

mod common;

use common::app::room;
use fusu::content::files;
use fusu::domain::content_file::{ContentError, ContentName, EDITION};
use fusu::state::{ContentState, FetchError};
use fusu::text::Lang;

fn renewal() -> ContentName {
    ContentName::Problem("auto_renewal".to_owned())
}

fn guide() -> ContentName {
    ContentName::Problem("scam".to_owned())
}

#[test]
fn content_is_fetched_once_and_the_english_file_serves_both_languages() {
    let room = room();
    room.app.load(&renewal());
    assert_eq!(room.browser.asked_for(&renewal(), Lang::Zh), 1);
    let zh = room.app.journey("auto_renewal").unwrap();
    assert!(zh.first.en.is_empty(), "the Chinese file has no English");
    room.app.set_lang(Lang::En);
    assert_eq!(room.browser.asked_for(&renewal(), Lang::En), 1, "what is on display is fetched");
    assert!(!room.app.journey("auto_renewal").unwrap().first.en.is_empty());
    room.app.load(&guide());
    room.app.set_lang(Lang::Zh);
    assert_eq!(room.app.content_state(&guide()), ContentState::Ready);
    assert_eq!(room.browser.asked_for(&guide(), Lang::Zh), 0, "asked for what is there");
}

#[test]
fn content_that_cannot_be_had_fails_with_its_reason_and_is_tried_again() {
    let good = files::text(&guide(), Lang::Zh).unwrap();
    let foreign = files::text(&renewal(), Lang::Zh).unwrap();
    let nested = "[".repeat(100_000);
    let old = good.replace(EDITION, "0123456789abcdef");
    let cases = [
        (Err(FetchError::Unreachable), ContentError::Unreachable),
        (Err(FetchError::TooLong), ContentError::Unreadable),
        (Ok(String::new()), ContentError::Unreadable),
        (Ok("<!doctype html>".to_owned()), ContentError::Unreadable),
        (Ok(nested), ContentError::Unreadable),
        (Ok(foreign), ContentError::Unreadable),
        (Ok(old), ContentError::OtherEdition),
    ];
    for (answer, error) in cases {
        let room = room();
        room.browser.serve(&guide(), Lang::Zh, answer);
        room.app.load(&guide());
        assert_eq!(room.app.content_state(&guide()), ContentState::Failed(error));
        assert_eq!(room.app.content_state(&renewal()), ContentState::Ready, "what is there stays");
        room.app.load(&guide());
        assert_eq!(room.browser.asked_for(&guide(), Lang::Zh), 1, "asked again by itself");
        room.browser.serve(&guide(), Lang::Zh, Ok(good.clone()));
        room.app.retry_content();
        assert_eq!(room.app.content_state(&guide()), ContentState::Ready);
        assert_eq!(room.browser.asked_for(&renewal(), Lang::Zh), 1, "what is there is not fetched");
    }
}

#[test]
fn without_its_english_a_page_goes_on_in_chinese_and_says_so() {
    let room = room();
    room.browser.serve(&renewal(), Lang::En, Err(FetchError::Unreachable));
    room.app.set_lang(Lang::En);
    assert_eq!(room.app.content_state(&renewal()), ContentState::Ready);
    assert_eq!(room.app.untranslated(), Some(ContentError::Unreachable));
    let text = files::text(&renewal(), Lang::En);
    room.browser.serve(&renewal(), Lang::En, Ok(text.unwrap()));
    room.app.retry_content();
    assert_eq!(room.app.untranslated(), None);
    assert!(!room.app.journey("auto_renewal").unwrap().first.en.is_empty());
}
