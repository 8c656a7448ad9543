//! Prevention and triage: what the tables hold, and that every path of answers leads somewhere.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use fusu::content::prevention::PREVENTION;
use fusu::content::triage::TRIAGE;
use fusu::content::{REGISTRY, files};
use fusu::domain::triage::{Path, Pick, Then, Triage};
use fusu::text::{Text, words_prevention};
use proptest::prelude::*;

/// Every path of answers, as picks.
fn paths() -> Vec<Vec<Pick>> {
    let (mut whole, mut open) = (Vec::new(), vec![Vec::new()]);
    while let Some(picks) = open.pop() {
        let path = TRIAGE.follow(&picks);
        if path.found.is_some() {
            whole.push(picks);
            continue;
        }
        let last = path.asked.last();
        assert!(last.is_some(), "neither a type nor a question: {picks:?}");
        let Some(question) = last else { continue };
        assert!(path.asked.len() <= Triage::QUESTIONS, "a fourth question: {picks:?}");
        assert!(!question.options.is_empty(), "{}", question.id);
        open.extend(question.options.iter().map(|option| {
            let mut longer = picks.clone();
            longer.push((question.id, option.id));
            longer
        }));
    }
    whole
}

/// The type and the second choice; nothing where no type was found, which is none of the eight.
fn found(path: &Path) -> (&'static str, &'static str) {
    path.found.map_or(("", ""), |found| (found.problem, found.second))
}

fn types() -> BTreeSet<&'static str> {
    REGISTRY.iter().map(|problem| problem.id).collect()
}

#[test]
fn every_path_asks_three_questions_and_ends_at_one_of_the_eight() {
    let (paths, types) = (paths(), types());
    assert!(paths.len() > 50, "only {} paths", paths.len());
    for picks in paths {
        let path = TRIAGE.follow(&picks);
        assert_eq!((path.asked.len(), path.answered()), (3, Triage::QUESTIONS), "{picks:?}");
        let (first, second) = found(&path);
        assert!(types.contains(first) && types.contains(second), "{picks:?}: {first}, {second}");
        assert_ne!(first, second, "{picks:?}: the second choice is the first");
    }
}

#[test]
fn each_of_the_eight_is_reached_whether_money_is_leaving_or_not() {
    for now in ["yes", "no", "unsure"] {
        let through = paths().into_iter().filter(|picks| picks.contains(&("now", now)));
        let reached: BTreeSet<_> = through.map(|picks| found(&TRIAGE.follow(&picks)).0).collect();
        assert_eq!(reached, types(), "{now}");
    }
}

#[test]
fn where_money_may_be_leaving_the_emergency_plan_comes_first() {
    let hot = ["account_stolen", "scam", "account_tampered"];
    for picks in paths() {
        let path = TRIAGE.follow(&picks);
        let leaving = picks.contains(&("now", "yes")) || picks.contains(&("now", "unsure"));
        let wanted = leaving || hot.contains(&found(&path).0);
        assert_eq!(path.urgent, wanted, "{picks:?}");
    }
}

#[test]
fn every_option_says_another_thing_and_every_question_is_asked() {
    let asked: BTreeSet<_> = paths().iter().flatten().map(|(question, _)| *question).collect();
    let all: BTreeSet<_> = TRIAGE.questions.iter().map(|question| question.id).collect();
    assert_eq!((asked, all.len()), (all.clone(), TRIAGE.questions.len()));
    for question in TRIAGE.questions {
        let ids: BTreeSet<_> = question.options.iter().map(|option| option.id).collect();
        let labels: BTreeSet<_> = question.options.iter().map(|option| option.label.zh).collect();
        let count = question.options.len();
        assert_eq!((ids.len(), labels.len()), (count, count), "{}", question.id);
        assert!((3..=5).contains(&count), "{}: {count} options", question.id);
    }
}

proptest! {
    /// Whatever was picked, in whatever order, with leftovers of other paths and of other editions.
    #[test]
    fn any_picks_lead_to_a_question_or_to_a_type(picks in prop::collection::vec(any_pick(), 0..12)) {
        let path = TRIAGE.follow(&picks);
        prop_assert!(path.answered() <= Triage::QUESTIONS);
        prop_assert_eq!(path.found.is_some(), path.answered() == Triage::QUESTIONS);
        prop_assert_eq!(path.found.is_none(), path.asked.len() > path.answered());
        // Another pick of the first question loses none of the later ones.
        let mut changed: Vec<Pick> = picks.into_iter().filter(|(one, _)| *one != "now").collect();
        if path.answered() > 0 {
            changed.push(("now", "no"));
            let after = TRIAGE.follow(&changed);
            prop_assert_eq!(after.answered(), path.answered());
            prop_assert_eq!(after.found.map(|found| found.problem), path.found.map(|found| found.problem));
        }
    }
}

fn any_pick() -> impl Strategy<Value = Pick> {
    let mut picks: Vec<Pick> = vec![("now", "gone"), ("other", "yes")];
    for question in TRIAGE.questions {
        picks.extend(question.options.iter().map(|option| (question.id, option.id)));
    }
    prop::sample::select(picks)
}

#[test]
fn each_type_has_a_few_tips_and_its_file_carries_them() {
    for problem in REGISTRY {
        let tips: Vec<Text> = PREVENTION.of(problem.id).map(|tip| tip.does.what).collect();
        assert!((2..=4).contains(&tips.len()), "{}: {} tips", problem.id, tips.len());
        assert_eq!(files::file_of(*problem).tips, tips, "{}", problem.id);
    }
    for tip in PREVENTION.tips() {
        for id in tip.problems {
            assert!(types().contains(id), "{}: no type {id}", tip.id);
        }
    }
}

#[test]
fn the_page_has_three_groups_ten_ticks_and_a_ground_for_each_tip() {
    assert_eq!((PREVENTION.groups.len(), PREVENTION.ticks.len()), (3, 10));
    let ids: BTreeSet<_> = PREVENTION.tips().map(|tip| tip.id).collect();
    assert_eq!(ids.len(), PREVENTION.tips().count());
    let grounds: BTreeSet<_> =
        files::prevention_file().sources.iter().map(|source| source.id).collect();
    for tip in PREVENTION.groups.iter().flat_map(|group| group.tips) {
        assert!(tip.check || !tip.sources.is_empty(), "{}: on whose word?", tip.id);
        assert!(!tip.does.how.is_empty(), "{}", tip.id);
        for id in tip.sources {
            assert!(grounds.contains(id), "{}: {id} is not in the file", tip.id);
        }
    }
    // Numbers that only secondary sources give are shown with their caution.
    for call in PREVENTION.tips().flat_map(|tip| tip.does.calls) {
        assert_eq!(call.common, call.number != "110", "{}", call.number);
    }
}

#[test]
fn what_comes_first_when_money_is_leaving_depends_on_who_sent_it() {
    for text in [PREVENTION.unticked, PREVENTION.alarm.tips[0].does.how] {
        let at = |words: &str| text.zh.find(words).expect(words);
        assert!(at("冻结") < at("再打 110") && at("再打 110") < at("先打 110"), "{}", text.zh);
    }
}

#[test]
fn tips_and_questions_are_short() {
    for tip in PREVENTION.tips() {
        for sentence in tip.does.what.zh.split(['。', '：', '，']) {
            assert!(sentence.chars().count() <= 24, "{}: {sentence}", tip.id);
        }
        for sentence in tip.does.how.zh.split(['。', '：', '\n']) {
            assert!(sentence.chars().count() <= 40, "{}: {sentence}", tip.id);
        }
    }
    for option in TRIAGE.questions.iter().flat_map(|question| question.options) {
        assert!(option.label.zh.chars().count() <= 24, "{}", option.label.zh);
        if let Then::Found(finding) = option.then {
            assert!(finding.why.zh.chars().count() <= 40, "{}", finding.why.zh);
        }
    }
    for text in words_prevention::ALL {
        assert!(!text.zh.is_empty() && !text.en.is_empty());
    }
}
