//! The soak of the journal: the browser is killed at a random moment after the screen said 已保存, and started again on
//! the same profile. `./dev soak` runs it; `FUSU_KILLS` says how often (100).

use std::collections::BTreeSet;
use std::env;
use std::hash::{BuildHasher, RandomState};
use std::thread;
use std::time::Duration;

use e2e::{Engine, RENEWAL, Size, World, until};
use serde_json::json;

#[test]
#[ignore = "a soak"]
fn r24_kills_of_chromium_lose_nothing_that_was_called_saved() {
    soak(Engine::Chromium);
}

#[test]
#[ignore = "a soak"]
fn r24_kills_of_firefox_lose_nothing_that_was_called_saved() {
    soak(Engine::Firefox);
}

fn kills() -> u64 {
    env::var("FUSU_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(100)
}

/// A number below `end`, another one each time.
fn random(end: u64) -> u64 {
    RandomState::new().hash_one(0) % end
}

#[track_caller]
fn soak(engine: Engine) {
    let mut world = World::in_engine(engine, Size::Phone, "zh");
    let script = until(RENEWAL, "payments");
    let (mut missing, mut answers) = (Vec::new(), 0);
    for kill in 1..=kills() {
        world.open("#/start/auto_renewal");
        world.click_css("main .actions button.btn");
        if kill == 1 {
            world.click_css("dialog[open] .btn.wide:not(.ghost)");
        }
        // One page of questions, two or three.
        let mut left = script;
        for _ in 0..=random(3) {
            // A fixed pace would meet one phase of the browser's timer.
            thread::sleep(Duration::from_millis(random(1500)));
            left = world.answer_page(left);
        }
        let said = &script[..script.len() - left.len()];
        world.called_saved();
        let case = world.case_id();
        let waits = random(6000);
        thread::sleep(Duration::from_millis(waits));
        world.kill_browser();
        world.open("#/cases");
        let key = json!(format!("fusu.case.{case}"));
        let found = world.js(&format!(
            "return Object.keys(JSON.parse(localStorage.getItem({key}) ?? '{{}}').data?.answers ?? {{}})"
        ));
        let found: BTreeSet<&str> =
            found.as_array().into_iter().flatten().filter_map(|id| id.as_str()).collect();
        answers += said.len();
        let lost: Vec<&str> =
            said.iter().map(|(id, _)| *id).filter(|id| !found.contains(id)).collect();
        if !lost.is_empty() {
            missing.push(format!("kill {kill}, after {waits} ms: {lost:?}"));
        }
    }
    println!("{engine:?}: {} kills, {answers} answers, lost in {}", kills(), missing.len());
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
