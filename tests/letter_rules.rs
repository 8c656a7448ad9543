//! What holds for every letter of every path.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, filing, letter, line, many, one, worked};
use common::{case, every_answer, finished, journeys, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::case::{Case, EvidenceState, Mark, Person};
use fusu::domain::facts;
use fusu::domain::journey::plan;
use fusu::domain::letter::{BOX, Block, Document, Writer, compose};
use fusu::domain::walk::on_path;
use fusu::text::{Lang, letter_words as words, placeholders};

#[test]
fn no_path_leaves_a_hole_in_the_facts_or_a_placeholder_anywhere() {
    for (problem, journey) in journeys() {
        let mut read = 0;
        for answers in every_answer(journey) {
            let case = case(problem, answers);
            let plan = plan(journey, &case, today(), YEARS);
            for letter_of in plan.letters(journey) {
                let document = letter(&case, journey, letter_of);
                for (lang, missing) in [
                    (Lang::Zh, words::NOT_PROVIDED.zh),
                    (Lang::En, words::NOT_PROVIDED.of(Lang::En)),
                ] {
                    let text = document.plain(lang);
                    assert!(!text.contains(['{', '}']), "{}: {text}", letter_of.id);
                    assert!(
                        !text.contains(missing),
                        "{}:\n{text}\n{:#?}",
                        letter_of.id,
                        case.answers
                    );
                }
                read += 1;
            }
        }
        assert!(read > 1000, "{}: {read} letters", problem.id);
    }
}

#[test]
fn no_sentence_is_left_out_for_want_of_a_value() {
    // A letter drops a sentence that lacks its value: on a path that is finished there is none.
    for (problem, journey) in journeys() {
        for answers in every_answer(journey) {
            let said = on_path(&journey.flow, &answers, today());
            let facts = journey.facts.iter().map(|fact| (fact.when, fact.text));
            let demands = journey.demands.iter().map(|demand| (demand.when, demand.text));
            for (_, text) in facts.chain(demands).filter(|(when, _)| when.holds(&said, today())) {
                for name in placeholders(text.zh) {
                    let value = facts::value(name, &journey.flow, &said, today(), Lang::Zh);
                    assert!(
                        value.is_some(),
                        "{}: {{{name}}} in {}: {said:#?}",
                        problem.id,
                        text.zh
                    );
                }
            }
        }
    }
}

#[test]
fn every_first_letter_asks_for_something_and_says_what_happened() {
    for (problem, journey) in journeys() {
        // With a single demand ticked, too: a letter whose receiver it does not concern still asks for an answer.
        for answers in every_answer(journey) {
            let case = case(problem, answers);
            for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
                let document = letter(&case, journey, letter_of);
                for heading in [words::DEMANDS, words::FACTS, words::PAYMENTS, words::TRUTH_HEADING]
                {
                    let there = document.blocks.contains(&Block::Heading(heading));
                    assert!(there, "{}: no {}: {:#?}", letter_of.id, heading.zh, case.answers);
                }
            }
        }
    }
}

#[test]
fn a_letter_never_denies_what_was_filed_elsewhere() {
    let (problem, journey) = worked("auto_renewal");
    let mut case = case(problem, finished(journey, answers([("elsewhere", one("no"))])));
    let text =
        |case: &Case, id: &str| letter(case, journey, journey.letter(id).unwrap()).plain(Lang::Zh);
    assert!(text(&case, "to_merchant").contains(words::NOT_ELSEWHERE.zh));
    case.filings.push(filing("market"));
    assert!(!text(&case, "to_merchant").contains(words::NOT_ELSEWHERE.zh));
    case.answers.insert("elsewhere".to_owned(), one("yes"));
    case.answers.insert("elsewhere_where".to_owned(), line("某某区人民法院"));
    assert!(text(&case, "to_merchant").contains("此事已向某某区人民法院提出。"));
}

#[test]
fn who_was_deceived_never_signs_that_it_was_not_him() {
    let (problem, journey) = worked("account_stolen");
    for answers in every_answer(journey) {
        let case = case(problem, answers);
        if case.answers.get("who_paid") != Some(&one("tricked")) {
            continue;
        }
        for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
            let text = letter(&case, journey, letter_of).plain(Lang::Zh);
            for untrue in ["未经本人授权", "不是本人操作", "我的账户被盗刷", "没有得到本人授权"]
            {
                assert!(!text.contains(untrue), "{}: {untrue}\n{text}", letter_of.id);
            }
        }
    }
}

#[test]
fn the_police_are_not_asked_for_a_receipt_they_gave() {
    let (problem, journey) = worked("account_stolen");
    for (police, asked) in [("receipt", false), ("no_receipt", true), ("no", true)] {
        let case = case(problem, finished(journey, answers([("police", one(police))])));
        let text = letter(&case, journey, journey.letter("police_report").unwrap());
        assert_eq!(text.plain(Lang::Zh).contains("出具受案回执"), asked, "{police}");
    }
}

#[test]
fn a_letter_asks_its_receiver_only_for_what_it_holds() {
    for (problem, journey) in journeys() {
        let mut case = case(problem, finished(journey, Answers::new()));
        for item in journey.items {
            case.evidence.insert(
                item.id.to_owned(),
                Mark { state: EvidenceState::Asked, note: String::new() },
            );
        }
        for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
            let text = letter(&case, journey, letter_of).plain(Lang::Zh);
            for item in journey.items.iter().filter(|i| !i.held_by.contains(&letter_of.receiver)) {
                let shared = journey.items.iter().any(|other| {
                    other.held_by.contains(&letter_of.receiver) && other.demand == item.demand
                });
                let demand = item.demand.zh;
                let asks = !demand.is_empty() && !shared && text.contains(demand);
                // A demand of the same words may have been ticked.
                let ticked = journey.demands.iter().any(|one| one.text.zh == demand);
                assert!(!asks || ticked, "{}: {demand}", letter_of.id);
            }
        }
    }
}

#[test]
fn a_regulator_reads_the_number_that_the_institution_gave() {
    let (problem, journey) = worked("account_stolen");
    let given = answers([("shown_by", many(&["bank"])), ("contacts", Answer::Contacts(vec![]))]);
    let mut case = case(problem, finished(journey, given));
    let text =
        |case: &Case| letter(case, journey, journey.letter("to_nfra").unwrap()).plain(Lang::Zh);
    assert!(text(&case).contains("递交前手写") && !text(&case).contains("A-77"));
    case.filings.push(filing("bank"));
    assert!(text(&case).contains("已有工单号：A-77"));
    assert!(text(&case).contains(words::NOT_ACCEPTED.zh) && !text(&case).contains("递交前手写"));
}

#[test]
fn no_letter_lists_what_another_institution_charged() {
    let (problem, journey) = worked("account_stolen");
    let mut list = vec![payment(common::before(1), 50_000, "乙")];
    list[0].via = "alipay".to_owned();
    let given = answers([
        ("shown_by", many(&["alipay", "wechat"])),
        ("funding", one("balance")),
        ("payments", Answer::Payments(list)),
    ]);
    let case = case(problem, finished(journey, given));
    let text = letter(&case, journey, journey.letter("to_wechat").unwrap()).plain(Lang::Zh);
    assert!(text.contains(words::NONE_HERE.zh) && !text.contains("¥500.00"), "{text}");
}

#[test]
fn the_short_version_fits_its_box_and_still_asks() {
    for (problem, journey) in journeys() {
        for answers in every_answer(journey) {
            let case = case(problem, answers);
            for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
                let document = letter(&case, journey, letter_of);
                for limit in [BOX, 120] {
                    let text = document.short(limit);
                    assert!(text.chars().count() <= limit, "{text}");
                    assert!(limit < BOX || text.contains("请求：1. "), "{}: {text}", letter_of.id);
                    assert!(limit < BOX || text.contains('¥'), "{}: {text}", letter_of.id);
                }
            }
        }
    }
}

#[test]
fn a_form_with_a_box_for_each_gets_each_by_itself() {
    let (problem, journey) = worked("auto_renewal");
    let case = case(problem, finished(journey, Answers::new()));
    let writer = Writer {
        journey,
        sources: CITED,
        case: &case,
        me: &person(),
        helper: &Person::default(),
        today: today(),
    };
    let parts = compose(&writer, journey.letter("to_market").unwrap()).parts(Lang::Zh);
    let part = |name: &str| parts.iter().find(|(label, _)| label == name).map(|(_, text)| text);
    assert_eq!(part(words::NAME.zh), Some(&person().name));
    assert_eq!(part(words::PHONE.zh), Some(&person().phone));
    assert!(part(words::FACTS.zh).unwrap().lines().count() > 3);
    assert_eq!(part(words::ID_NUMBER.zh), None, "a blank has nothing to copy");
}

#[test]
fn the_person_s_own_words_replace_the_facts_and_nothing_else() {
    let (problem, journey) = worked("auto_renewal");
    let mut case = case(problem, finished(journey, Answers::new()));
    let to = journey.letter("to_merchant").unwrap();
    let before = letter(&case, journey, to);
    case.own_words.insert("to_merchant".to_owned(), "<b>第一句</b>\n\n第二句 𬎆".to_owned());
    let after = letter(&case, journey, to);
    let text = after.plain(Lang::Zh);
    assert!(text.contains("<b>第一句</b>\n") && text.contains("第二句 𬎆"), "{text}");
    let other = |document: &Document| {
        document
            .sections(Lang::Zh)
            .into_iter()
            .filter(|(heading, _)| heading != words::FACTS.zh)
            .collect::<Vec<_>>()
    };
    assert_eq!(other(&before), other(&after));
}

#[test]
fn an_identity_number_is_a_ruled_blank_in_every_letter() {
    for (problem, journey) in journeys() {
        let case = case(problem, finished(journey, Answers::new()));
        for letter_of in journey.letters {
            let document = letter(&case, journey, letter_of);
            let wanted = letter_of.receiver.wants_id();
            let label = if wanted { words::ID_WANTED } else { words::ID_NUMBER };
            assert!(document.blocks.contains(&Block::Field(label, None)), "{}", letter_of.id);
        }
    }
}
