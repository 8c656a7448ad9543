//! A problem type that the engine has never seen: its tables alone carry a case from the first question to the letter.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod common;
#[path = "common/gift_card.rs"]
mod gift_card;

use common::letters::{answers, line, many, one};
use common::{before, case, contact, every_answer, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::{files, problem};
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::audit::audit;
use fusu::domain::case::{Case, Change, EvidenceState, Filing, Mark, Person};
use fusu::domain::channel::{Standing, standing};
use fusu::domain::content_file::{ContentName, ProblemFile, read};
use fusu::domain::journey::{Next, plan};
use fusu::domain::letter::{Writer, compose};
use fusu::domain::problem::Journey;
use fusu::domain::walk::walk;
use fusu::text::{Lang, letter_words as words};
use gift_card::PROBLEM;

/// The type as the browser has it: written as a file, and read back.
fn fetched(lang: Lang) -> ProblemFile {
    let name = ContentName::Problem(PROBLEM.id.to_owned());
    let text = files::write(&files::file_of(PROBLEM), lang).unwrap();
    read(&name, &text).unwrap()
}

const fn journey(file: &ProblemFile) -> &'static Journey {
    file.problem.journey
}

fn told(trouble: &str) -> Answers {
    let day = ("closed_day", Answer::Day(before(9)));
    let mut told = answers([
        ("trouble", one(trouble)),
        ("shop", line("某某健身房")),
        (
            "payments",
            Answer::Payments(vec![
                payment(before(90), 100_000, "某某健身房"),
                payment(before(60), 20_000, "某某健身房"),
            ]),
        ),
        ("contacts", Answer::Contacts(vec![])),
        ("demands", many(&["refund", "honour"])),
    ]);
    if trouble == "closed" {
        told.extend(answers([day]));
    }
    told
}

fn written(file: &ProblemFile, case: &Case, letter: &str, lang: Lang) -> String {
    let writer = Writer {
        journey: journey(file),
        sources: file.sources,
        after: None,
        case,
        me: &person(),
        helper: &Person::default(),
        today: today(),
    };
    compose(&writer, journey(file).letter(letter).unwrap()).plain(lang)
}

#[test]
fn it_is_not_one_of_ours_and_its_tables_are_sound() {
    assert!(problem(PROBLEM.id).is_none(), "the type is made up");
    for lang in [Lang::Zh, Lang::En] {
        let file = fetched(lang);
        assert_eq!(audit(journey(&file), file.sources), Vec::<String>::new());
        assert_eq!(file.sources.iter().map(|source| source.id).collect::<Vec<_>>(), ["CPL-53"]);
        assert_eq!(file.problem.name.zh, PROBLEM.name.zh);
        assert_eq!(file.problem.name.en.is_empty(), lang == Lang::Zh, "{:?}", file.problem.name);
        assert!(file.sample.is_none());
    }
    assert!(
        !audit(journey(&fetched(Lang::Zh)), &[]).is_empty(),
        "a source that is not there is not missed"
    );
}

#[test]
fn its_questions_are_asked_in_order_and_those_that_do_not_apply_are_left_out() {
    let journey = journey(&fetched(Lang::Zh));
    let all = ["trouble", "closed_day", "shop", "payments", "contacts", "demands"];
    for (trouble, left_out) in [("closed", ""), ("refused", "closed_day")] {
        let told = told(trouble);
        let now = today().and_hms_opt(10, 0, 0).unwrap();
        let mut case = case(&PROBLEM, Answers::new());
        let mut asked = Vec::new();
        while let Next::Answer(step) = plan(journey, &case, today(), YEARS).next {
            asked.push(step.id);
            let answer = told.get(step.id).unwrap().clone();
            case.apply(Change::Answered(step.id.to_owned(), answer), now);
        }
        let expected: Vec<_> = all.into_iter().filter(|id| *id != left_out).collect();
        assert_eq!(asked, expected);
        assert!(walk(&journey.flow, &case.answers, today()).done());
    }
}

#[test]
fn after_its_questions_come_the_proof_the_shop_and_the_office() {
    let journey = journey(&fetched(Lang::Zh));
    let now = today().and_hms_opt(10, 0, 0).unwrap();
    let mut case = case(&PROBLEM, told("refused"));
    let at = |case: &Case| plan(journey, case, today(), YEARS);
    let needed: Vec<_> = at(&case).needed.iter().map(|item| item.id).collect();
    assert_eq!(needed, ["balance", "contract"]);
    assert!(matches!(at(&case).next, Next::Prove));
    let mark = Mark { state: EvidenceState::InHand, note: String::new() };
    case.apply(Change::Marked("balance".to_owned(), mark), now);
    assert!(matches!(at(&case).next, Next::File(channel) if channel.id == "shop_itself"));
    let office = journey.channel("market_office").unwrap();
    assert_eq!(standing(office, &case, today()), Standing::NotYet);
    let mut refused = case.clone();
    let filing = Filing::new("shop_itself", "mail", today(), now);
    case.apply(Change::Filed(filing), now);
    assert!(matches!(at(&case).next, Next::Wait(wait) if wait.channel.id == "shop_itself"));
    assert_eq!(standing(office, &case, today()), Standing::Open);
    let before = Answer::Contacts(vec![contact("shop_itself")]);
    refused.apply(Change::Answered("contacts".to_owned(), before), now);
    assert!(matches!(at(&refused).next, Next::File(channel) if channel.id == "market_office"));
}

#[test]
fn its_letters_say_what_the_person_said_in_both_languages() {
    let (zh, en) = (fetched(Lang::Zh), fetched(Lang::En));
    let case = case(&PROBLEM, told("closed"));
    let shop = written(&en, &case, "to_shop", Lang::Zh);
    for part in
        ["某某健身房：", "李兰", "关于预付卡的投诉", "充值 2 笔", "1,200.00", "关门", "第五十三条"]
    {
        assert!(shop.contains(part), "no {part} in\n{shop}");
    }
    assert!(!shop.contains("恢复本卡的使用"), "a shop that is closed takes no card:\n{shop}");
    assert!(!shop.contains("请求调解"), "said to the office alone:\n{shop}");
    assert!(written(&en, &case, "to_market_office", Lang::Zh).contains("请求调解"));
    let english = written(&en, &case, "to_shop", Lang::En);
    for part in ["To 某某健身房:", "2 times", "1,200.00", "The shop closed on", "Pay back"] {
        assert!(english.contains(part), "no {part} in\n{english}");
    }
    assert_eq!(written(&zh, &case, "to_shop", Lang::Zh), shop, "the files differ in Chinese");
    let mut reworded = case.clone();
    reworded.own_words.insert("to_shop".to_owned(), "教练说卡作废了。".to_owned());
    let text = written(&zh, &reworded, "to_shop", Lang::Zh);
    assert!(text.contains("教练说卡作废了。") && !text.contains("充值 2 笔"), "{text}");
}

#[test]
fn no_path_through_it_leaves_a_hole_in_a_letter() {
    let file = fetched(Lang::En);
    let journey = journey(&file);
    let mut read = 0;
    for answers in every_answer(journey) {
        let case = case(&PROBLEM, answers);
        for letter in plan(journey, &case, today(), YEARS).letters(journey) {
            for lang in [Lang::Zh, Lang::En] {
                let text = written(&file, &case, letter.id, lang);
                assert!(!text.contains(['{', '}']), "{text}");
                assert!(!text.contains(words::NOT_PROVIDED.of(lang)), "{text}");
                read += 1;
            }
        }
    }
    assert!(read > 30, "{read} letters");
}
