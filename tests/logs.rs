//! What holds for the letters of any log: nothing is said that no entry backs, nothing that was met is asked again, and no
//! sentence has a hole.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may fail it"
)]

mod common;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use common::letters::{answers, one};
use common::stages::{AFTER, at, filed, letter_for, next_brief, next_letter, reply, with_writer};
use common::{before, case, every_answer, finished, journeys, today};
use fusu::content::holidays::YEARS;
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::asked::Asked;
use fusu::domain::case::{Case, Filing, FilingKind};
use fusu::domain::channel::BESIDE;
use fusu::domain::journey::plan;
use fusu::domain::letter::{DUE, briefs, compose};
use fusu::domain::problem::Journey;
use fusu::domain::reply::{
    Decision, DemandResult, MEANS, Offer, OfferMeans, Reply, ReplyKind, STRINGS, Solution,
};
use fusu::text::{Lang, dates, letter_words as words, money};
use proptest::prelude::*;

/// Everything that a case hands to anybody: each letter with its short forms, and each letter of a further stage.
fn handed(case: &Case, journey: &'static Journey) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for letter in plan(journey, case, today(), YEARS).letters(journey) {
        let text = with_writer(case, journey, |writer| {
            let document = compose(writer, letter);
            let short: String =
                briefs(writer, letter).into_iter().map(|brief| brief.text).collect();
            format!("{}\n{}\n{short}", document.plain(Lang::Zh), document.plain(Lang::En))
        });
        all.push((letter.id.to_owned(), text));
    }
    let filed: BTreeSet<&str> = case.filings.iter().map(|it| it.channel.as_str()).collect();
    for channel in filed {
        if journey.channel(channel).is_none_or(|channel| channel.letter.is_empty()) {
            continue;
        }
        for kind in FilingKind::ALL {
            if let Some(document) = next_letter(case, journey, channel, kind) {
                let brief = next_brief(case, journey, channel, kind).map(|brief| brief.text);
                let brief = brief.unwrap_or_default();
                assert!(brief.chars().count() <= 300, "{brief}");
                let (zh, en) = (document.plain(Lang::Zh), document.plain(Lang::En));
                let text = format!("{zh}\n{en}\n{brief}");
                all.push((format!("{channel} {}", kind.id()), text));
            }
        }
    }
    all
}

/// A filing at `channel` with an answer of each kind, in which everything is told.
fn told_in_full(channel: &str) -> Filing {
    let after = |days: u64| today().checked_add_days(Days::new(days)).unwrap();
    let replies = ReplyKind::ALL.into_iter().zip(1..).map(|(kind, n): (_, u64)| Reply {
        time: format!("10:{n:02}"),
        how: MEANS[usize::try_from(n).unwrap() % MEANS.len()].to_owned(),
        who: format!("某员工{n}"),
        words: format!("原话第{n}句"),
        reference: format!("REF-{n}"),
        until: Some(after(n + 100)),
        completed: Some(after(n + 200)),
        passed_to: format!("某部门{n}"),
        paid: i64::try_from(n).unwrap(),
        reasons: vec!["not_us".to_owned(), "auto_only".to_owned()],
        offer: Some(Offer {
            solution: Solution::Partial,
            fen: 7_700 + i64::try_from(n).unwrap(),
            means: OfferMeans::Money,
            strings: STRINGS.map(str::to_owned).to_vec(),
            decision: Decision::Countered,
        }),
        ..reply(kind, 40 - n)
    });
    filed(channel, 45, replies.collect())
}

/// What a letter may say of an answer, and the answer without what backs it.
fn pieces(told: &Reply) -> Vec<(String, Reply)> {
    let less = |change: fn(&mut Reply)| {
        let mut less = told.clone();
        change(&mut less);
        less
    };
    let day = |day: Option<NaiveDate>| dates::long(day.unwrap(), Lang::Zh);
    let sum = |fen| format!(" {}", money::yuan(fen));
    let mut all = vec![
        (told.time.clone(), less(|it| it.time.clear())),
        (told.who.clone(), less(|it| it.who.clear())),
        (told.words.clone(), less(|it| it.words.clear())),
        (told.reference.clone(), less(|it| it.reference.clear())),
        (day(told.until), less(|it| it.until = None)),
        (day(told.completed), less(|it| it.completed = None)),
        (told.passed_to.clone(), less(|it| it.passed_to.clear())),
        (format!("退款{}", sum(told.paid)), less(|it| it.paid = 0)),
    ];
    if told.kind == ReplyKind::Offer {
        let no_offer = less(|it| it.offer = None);
        let offered = sum(told.offer.as_ref().unwrap().fen);
        let of_offer = [
            offered.as_str(),
            "不再追究",
            "先撤回投诉",
            "改到私下渠道",
            "不对外说",
            "本人没有接受",
        ];
        all.extend(of_offer.map(|piece| (piece.to_owned(), no_offer.clone())));
    }
    all
}

#[test]
fn each_sentence_of_the_log_goes_with_the_entry_that_backs_it() {
    for (problem, journey) in journeys() {
        let mut seen = BTreeSet::new();
        for said in every_answer(journey).into_iter().step_by(61) {
            let mut full = case(problem, said);
            let first = plan(journey, &full, today(), YEARS).channels;
            let Some(channel) = first.iter().find(|one| one.rung == 1 && !one.letter.is_empty())
            else {
                continue;
            };
            full.filings = vec![told_in_full(channel.id)];
            let with = handed(&full, journey);
            for index in 0..ReplyKind::ALL.len() {
                for (piece, less) in pieces(&full.filings[0].replies[index]) {
                    let mut fewer = full.clone();
                    fewer.filings[0].replies[index] = less;
                    let without = handed(&fewer, journey);
                    for ((id, text), (_, less)) in with.iter().zip(&without) {
                        if text.contains(&piece) {
                            assert!(!less.contains(&piece), "{} {id}: {piece}", problem.id);
                            seen.insert(piece.clone());
                        }
                    }
                }
            }
            // And without an answer nothing is said of any.
            full.filings[0].replies.clear();
            for (id, text) in handed(&full, journey) {
                for untold in
                    ["自动回复", "不由它负责", "不由贵方负责", "答复说", "贵方告知", "的答复，"]
                {
                    assert!(!text.contains(untold), "{} {id}: {untold}\n{text}", problem.id);
                }
            }
        }
        assert!(seen.len() > 40, "{}: {} pieces", problem.id, seen.len());
    }
}

/// The lines of the demands of a letter.
fn demands(text: &str) -> Vec<String> {
    let mut lines = text.lines();
    lines.find(|line| [words::DEMANDS.zh, words::CLAIMS.zh].contains(line));
    let numbered = lines.take_while(|line| !line.is_empty());
    numbered.filter_map(|line| line.split_once(". ")).map(|(_, line)| line.to_owned()).collect()
}

#[test]
fn no_demand_that_was_met_is_asked_again() {
    for (problem, journey) in journeys() {
        let mut gone = 0;
        for said in every_answer(journey).into_iter().step_by(61) {
            let mut open = case(problem, said);
            let ids: Vec<String> = match open.answers.get("demands") {
                Some(Answer::Many(ids)) => ids.clone(),
                _ => continue,
            };
            let channels = plan(journey, &open, today(), YEARS).channels;
            let Some(channel) = channels.iter().find(|one| one.rung == 1 && !one.letter.is_empty())
            else {
                continue;
            };
            open.filings = vec![filed(channel.id, 30, vec![reply(ReplyKind::Refused, 20)])];
            let of = |case: &Case| handed(case, journey);
            let asked = of(&open);
            for id in &ids {
                let mut met = open.clone();
                let results = [(id.clone(), DemandResult::Met)].into_iter().collect();
                met.filings[0].replies[0].results = results;
                let all = of(&met);
                let own = letter_for(journey, channel.id).id;
                for ((name, before), (_, after)) in asked.iter().zip(&all) {
                    let rows: Vec<_> = journey.demands.iter().filter(|it| it.id == id).collect();
                    let (was, now) = (demands(before), demands(after));
                    let left: Vec<_> = was.iter().filter(|line| !now.contains(line)).collect();
                    // Nothing else goes, and nothing is asked instead but that it be confirmed.
                    assert!(left.len() <= rows.len(), "{} {name} {id}: {left:?}", problem.id);
                    if name == own && !left.is_empty() {
                        gone += 1;
                    }
                }
            }
        }
        assert!(gone > 3, "{}: {gone}", problem.id);
    }
}

/// A sum that a type asks back in part is one from which letters take off what came.
#[test]
fn every_sum_that_is_asked_back_in_part_is_known_to_letters() {
    let mut parts = BTreeSet::new();
    for (_, asked) in journeys().flat_map(|(problem, _)| problem.asked) {
        if let Asked::Part(question) = asked {
            parts.insert(*question);
        }
    }
    assert_eq!(parts, DUE.into_iter().collect());
}

#[test]
fn what_came_back_is_taken_off_and_what_is_left_is_asked() {
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(61) {
            let mut paid = case(problem, said);
            let all = plan(journey, &paid, today(), YEARS).channels;
            let Some(channel) = all.iter().find(|one| one.rung == 1 && !one.letter.is_empty())
            else {
                continue;
            };
            // More than anybody paid: no sum is asked for any more by who is told of it.
            let whole = Reply { paid: 10_000_000_000, ..reply(ReplyKind::Paid, 10) };
            paid.filings = vec![filed(channel.id, 30, vec![whole])];
            let text = with_writer(&paid, journey, |writer| {
                compose(writer, letter_for(journey, channel.id)).plain(Lang::Zh)
            });
            let asked = demands(&text).join("\n");
            assert!(!asked.contains("¥") || asked.contains("¥128.50"), "{}: {asked}", problem.id);
            assert!(!asked.contains("¥0.00"), "{}: {asked}", problem.id);
        }
    }
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let day = || prop::option::of(0_u64..60);
    let offer = (
        0_usize..4,
        0_i64..100_000,
        0_usize..4,
        prop::collection::vec(0_usize..4, 0..3),
        0_usize..3,
    );
    let numbers = (0_usize..8, 0_u64..60, 0_usize..7, 0_i64..9_000);
    let texts = ("([一-龥“ \n]{1,9}[。，]?){0,4}", "[A-Z0-9]{0,5}", "[一-龥]{0,6}");
    (
        numbers,
        texts,
        day(),
        day(),
        prop::option::of(offer),
        prop::collection::vec(0_usize..AFTER.reasons.len(), 0..3),
    )
        .prop_map(
            |(
                (kind, days, how, paid),
                (words, reference, who),
                until,
                completed,
                offer,
                reasons,
            )| {
                let offer = offer.map(|(solution, fen, means, strings, decision)| Offer {
                    solution: [
                        Solution::Full,
                        Solution::Partial,
                        Solution::Compensation,
                        Solution::Agreement,
                    ][solution],
                    fen,
                    means: [
                        OfferMeans::Money,
                        OfferMeans::Coupon,
                        OfferMeans::Other,
                        OfferMeans::Unsaid,
                    ][means],
                    strings: strings.into_iter().map(|at| STRINGS[at].to_owned()).collect(),
                    decision: [Decision::Open, Decision::Taken, Decision::Countered][decision],
                });
                let reasons =
                    reasons.into_iter().map(|at| AFTER.reasons[at].id.to_owned()).collect();
                Reply {
                    how: MEANS.get(how).copied().unwrap_or_default().to_owned(),
                    who: who.clone(),
                    words,
                    reference,
                    passed_to: who,
                    until: until.map(before),
                    completed: completed.map(before),
                    paid,
                    reasons,
                    offer,
                    ..Reply::new(ReplyKind::ALL[kind], before(days), at(before(days)))
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// Whatever the log, every letter is whole: no placeholder, no bracket, no hole, no doubled stop.
    #[test]
    fn any_log_composes_without_holes(
        of_type in 0_usize..8,
        path in any::<prop::sample::Index>(),
        filings in prop::collection::vec(
            (any::<prop::sample::Index>(), 0_usize..6, 0_u64..70, prop::collection::vec(any_reply(), 0..4)),
            1..4,
        ),
    ) {
        let (problem, journey) = journeys().nth(of_type).unwrap();
        let paths = every_answer(journey);
        let mut case = case(problem, paths[path.index(paths.len())].clone());
        let channels = plan(journey, &case, today(), YEARS).channels;
        for (channel, kind, days, replies) in filings {
            let channel = channels[channel.index(channels.len())];
            case.filings.push(Filing {
                kind: FilingKind::ALL[kind],
                ..filed(channel.id, days, replies)
            });
        }
        for (id, text) in handed(&case, journey) {
            for hole in ["{", "}", "[", "]", "（未提供）", "(not provided)", "。。", "，。", "，，", "（）", "：。", "  本"] {
                prop_assert!(!text.contains(hole), "{} {}: {}\n{}", problem.id, id, hole, text);
            }
        }
    }
}

/// Who reported a violation says so to nobody else, whatever was answered there.
#[test]
fn what_stands_beside_the_dispute_is_told_to_nobody_else() {
    for (problem, journey) in journeys() {
        let mut case = case(problem, finished(journey, Answers::new()));
        for channel in journey.channels.iter().filter(|channel| channel.rung == BESIDE) {
            let mut filing = told_in_full(channel.id);
            filing.replies.iter_mut().for_each(|reply| reply.words = "只给这里的话".to_owned());
            case.filings = vec![filing];
            for letter in plan(journey, &case, today(), YEARS).letters(journey) {
                let text = with_writer(&case, journey, |it| compose(it, letter).plain(Lang::Zh));
                let here = letter.id == channel.letter;
                assert!(here || !text.contains("只给这里的话"), "{} {}", problem.id, letter.id);
            }
        }
    }
}

/// What one institution answered is told to another only where both stand in the same place of the complaint.
#[test]
fn what_one_institution_answered_is_not_told_to_another() {
    let (mut case, journey) = common::stages::thefts();
    case.answers.extend(answers([("personal_use", one("yes"))]));
    let text = |id: &str| {
        with_writer(&case, journey, |it| compose(it, journey.letter(id).unwrap()).plain(Lang::Zh))
    };
    assert!(text("to_bank").contains("视为本人操作") && !text("to_bank").contains("补充材料"));
    assert!(text("to_alipay").contains("补充材料") && !text("to_alipay").contains("视为本人"));
    // And the sentence of a contact that waited is not told when an answer came since.
    let (case, journey) = common::stages::renewals();
    let text = with_writer(&case, journey, |it| {
        compose(it, journey.letter("to_market").unwrap()).plain(Lang::Zh)
    });
    assert!(!text.contains("至今没有答复"), "{text}");
}
