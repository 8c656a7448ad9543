//! The tables of the time after filing: what they hold goes together with what the engines name.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use fusu::content::files;
use fusu::content::follow_up::FOLLOW_UP;
use fusu::domain::content_file::ContentName;
use fusu::domain::ids::is_id;
use fusu::domain::issues::{TRAPS, key};
use fusu::domain::offer::FINDINGS;
use fusu::domain::reply::ReplyKind;
use fusu::text::Lang;

#[test]
fn every_kind_of_answer_is_explained_with_an_example() {
    let kinds: Vec<ReplyKind> = FOLLOW_UP.kinds.iter().map(|help| help.kind).collect();
    assert_eq!(kinds, ReplyKind::ALL);
    for help in FOLLOW_UP.kinds {
        assert!(help.example.zh.contains('「'), "{}", help.example.zh);
        assert!(!help.means.is_empty(), "{}", help.name.zh);
    }
}

#[test]
fn every_finding_of_the_checker_has_its_words() {
    let ids: Vec<&str> = FOLLOW_UP.findings.iter().map(|finding| finding.id).collect();
    assert_eq!(ids, FINDINGS);
}

#[test]
fn reasons_can_be_kept_and_traps_are_those_at_which_the_next_action_stops() {
    let mut seen = BTreeSet::new();
    for reason in FOLLOW_UP.reasons {
        assert!(seen.insert(reason.id), "{} twice", reason.id);
        // The longest channel, with which its mark is kept.
        assert!(is_id(&key("pboc_unionpay", reason.id)), "{}", reason.id);
        assert!(!reason.says.is_empty() && !reason.example.is_empty() && !reason.means.is_empty());
        assert_eq!(reason.stop, TRAPS.contains(&reason.id), "{}", reason.id);
    }
    assert!(TRAPS.iter().all(|id| seen.contains(id)));
}

/// Who may be an impostor is not written to, and no authority is told that it was the real one.
#[test]
fn nothing_is_written_about_a_trap_and_it_says_to_stop() {
    for reason in FOLLOW_UP.reasons.iter().filter(|reason| reason.stop) {
        assert!(reason.counter.is_empty() && reason.told.is_empty(), "{}", reason.id);
        assert!(reason.means.zh.starts_with("马上停下"), "{}", reason.means.zh);
        assert!(reason.means.zh.contains("110"), "{}", reason.id);
    }
}

/// What is signed speaks of the writer as letters do, promises nothing, and gives no hint to the writer.
#[test]
fn what_letters_say_to_a_reason_is_written_as_letters_are() {
    let counters = FOLLOW_UP.reasons.iter().flat_map(|reason| [reason.counter, reason.told]);
    let answers = FOLLOW_UP.findings.iter().map(|finding| finding.counter);
    for text in counters.chain(answers).filter(|text| !text.is_empty()) {
        assert!(text.zh.ends_with('。'), "{}", text.zh);
        for word in ["您", "你", "我们", "或者挂失", "曝光", "否则"] {
            assert!(!text.zh.contains(word), "{}: {}", word, text.zh);
        }
        assert!(!text.of(Lang::En).contains("you can "), "{}", text.of(Lang::En));
    }
    for reason in FOLLOW_UP.reasons {
        // An authority that mediates is not told what the other side said as if it had said it.
        assert!(!reason.told.zh.contains("贵方"), "{}", reason.told.zh);
    }
}

#[test]
fn the_file_is_small() {
    for lang in [Lang::Zh, Lang::En] {
        let length = files::text(&ContentName::FollowUp, lang).unwrap_or_default().len();
        assert!((1..120_000).contains(&length), "{length} bytes");
    }
}
