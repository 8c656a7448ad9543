//! Several questions on one page, the stages, and that what a form takes moves the path on.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::sync::LazyLock;

use common::{every_path, finished, journeys, payment, today};
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::audit::audit;
use fusu::domain::condition::Condition::{Always, Chose};
use fusu::domain::entry::{Refusal, read, toggled, written};
use fusu::domain::flow::{Ask, Charged, Choice, Flow, Stage, Step, choice};
use fusu::domain::problem::Journey;
use fusu::domain::walk::{fits, form_page, walk};
use fusu::text::{Text, t};
use proptest::prelude::*;

const NONE: Text = t("", "");

const fn step(id: &'static str, joins: bool, ask: Ask) -> Step {
    Step {
        id,
        title: NONE,
        help: NONE,
        short: NONE,
        stage: Stage::Tell,
        ask,
        when: Always,
        joins,
        signpost: None,
        more: None,
    }
}

const YES_NO: Ask = Ask::One(&[choice("yes", NONE, NONE), choice("no", NONE, NONE)]);
const ABC: &[Choice] =
    &[choice("a", NONE, NONE), choice("b", NONE, NONE), choice("none", NONE, NONE)];
const LIST: Ask = Ask::Payments { usual: Charged::Singly, trial: "" };
const LINE: Ask = Ask::Line { unknown: true, theirs: false };

/// Whether the police were told; if so, when and under which number, on the same page.
const POLICE: Flow = Flow {
    steps: &[
        step("before", false, LINE),
        step("police", false, YES_NO),
        Step { when: Chose("police", "yes"), ..step("told_day", true, Ask::Day { unknown: true }) },
        Step { when: Chose("police", "yes"), ..step("told_at", true, Ask::Time { unknown: true }) },
        Step { when: Chose("police", "yes"), ..step("receipt", true, YES_NO) },
        Step { when: Chose("receipt", "yes"), ..step("number", true, LINE) },
        step("payments", true, LIST),
        step("after_list", true, LINE),
        step("last", true, LINE),
    ],
    details: &[],
};

fn said(list: &[(&str, Answer)]) -> Answers {
    list.iter().map(|(id, answer)| ((*id).to_owned(), answer.clone())).collect()
}

fn one(id: &str) -> Answer {
    Answer::One(id.to_owned())
}

fn pages(answers: &Answers) -> Vec<Vec<&'static str>> {
    let walk = walk(&POLICE, answers, today());
    walk.pages().iter().map(|page| page.iter().map(|step| step.id).collect()).collect()
}

#[test]
fn a_page_is_a_step_and_those_that_join_it_on_the_path() {
    let rest = [vec!["payments"], vec!["after_list", "last"]];
    let with = |first: &[&'static str]| {
        let mut list = vec![vec!["before"], first.to_vec()];
        list.extend(rest.clone());
        list
    };
    let mut answers = Answers::new();
    assert_eq!(pages(&answers), with(&["police"]));
    answers.extend(said(&[("police", one("yes"))]));
    assert_eq!(pages(&answers), with(&["police", "told_day", "told_at", "receipt"]));
    answers.extend(said(&[("receipt", one("yes"))]));
    assert_eq!(pages(&answers), with(&["police", "told_day", "told_at", "receipt", "number"]));
    answers.extend(said(&[("police", one("no"))]));
    assert_eq!(pages(&answers), with(&["police"]), "what hangs on it is gone with it");
}

#[test]
fn a_page_may_be_opened_when_all_before_it_is_answered_by_any_of_its_questions() {
    let line = || Answer::Words("x".to_owned());
    let told = [("before", line()), ("police", one("yes")), ("told_day", Answer::Unknown)];
    let walk = walk(&POLICE, &said(&told), today());
    assert_eq!(walk.current().map(|step| step.id), Some("told_at"));
    assert_eq!(walk.current_page().map(|step| step.id), Some("police"));
    for (id, page) in [
        ("before", Some(0)),
        ("police", Some(1)),
        ("told_at", Some(1)),
        ("receipt", Some(1)),
        ("number", None),
        ("payments", None),
        ("nope", None),
    ] {
        assert_eq!(walk.reach_page(id), page, "{id}");
    }
    // Pages are counted, not questions: the police, the payments, and what comes after them.
    assert_eq!(walk.open_pages(), 3);
}

#[test]
fn a_question_appears_on_its_page_when_the_choice_is_made() {
    let stored = said(&[("police", one("no")), ("told_day", Answer::Unknown)]);
    for (form, expected) in [
        (&[][..], &["police"][..]),
        (&[("police", "no")], &["police"]),
        (&[("police", "yes")], &["police", "told_day", "told_at", "receipt"]),
        (
            &[("police", "yes"), ("receipt", "yes")],
            &["police", "told_day", "told_at", "receipt", "number"],
        ),
        (&[("police", "no"), ("receipt", "yes")], &["police"]),
    ] {
        let typed = |id: &str| form.iter().find(|(field, _)| *field == id).map_or("", |(_, it)| it);
        let page = form_page(&POLICE, &stored, "police", today(), |step, seen| {
            read(step, typed(step.id), seen, today()).ok()
        });
        assert_eq!(page.iter().map(|step| step.id).collect::<Vec<_>>(), expected, "{form:?}");
    }
}

#[test]
fn what_is_shown_once_all_is_stored_is_the_page_of_the_path() {
    for (_, journey) in journeys() {
        for answers in every_path(journey) {
            for page in walk(&journey.flow, &answers, today()).pages() {
                let ids = |list: &[&Step]| list.iter().map(|step| step.id).collect::<Vec<_>>();
                let again = form_page(&journey.flow, &answers, page[0].id, today(), |step, _| {
                    answers.get(step.id).cloned()
                });
                assert_eq!(ids(&again), ids(page));
            }
        }
    }
}

/// The pages that follow an open one are counted for themselves.
#[test]
fn two_open_questions_of_one_page_are_one_open_page() {
    let (_, journey) = journeys().find(|(one, _)| one.id == "auto_renewal").unwrap();
    let mut answers = finished(journey, Answers::new());
    for question in ["noticed", "cancelled", "demands"] {
        answers.remove(question);
    }
    assert_eq!(walk(&journey.flow, &answers, today()).open_pages(), 2);
}

/// Little is asked (product.md, promise 10): the pages of a typical case.
#[test]
fn a_typical_case_takes_few_pages() {
    let (alipay_and_card, trial) = (["alipay", "bank"], ["trial"]);
    let chosen = |ids: &[&str]| Answer::Many(ids.iter().map(|id| (*id).to_owned()).collect());
    for (problem, given, most) in [
        ("auto_renewal", vec![("consent", chosen(&trial)), ("shown_by", one("wechat"))], 12),
        (
            "account_stolen",
            vec![
                ("who_paid", one("not_me")),
                ("frozen", one("yes")),
                ("police", one("receipt")),
                ("shown_by", chosen(&alipay_and_card)),
            ],
            14,
        ),
    ] {
        let (_, journey) = journeys().find(|(one, _)| one.id == problem).unwrap();
        let answers = finished(journey, said(&given));
        let pages = walk(&journey.flow, &answers, today()).pages().len();
        assert!(pages <= most, "{problem}: {pages} pages");
    }
}

/// What stops the loss comes first (letters.md M1, M2).
#[test]
fn a_theft_asks_first_what_stops_the_loss() {
    let (_, journey) = journeys().find(|(one, _)| one.id == "account_stolen").unwrap();
    let answers = finished(journey, Answers::new());
    let walk = walk(&journey.flow, &answers, today());
    let first: Vec<_> = walk.path.iter().take(3).map(|step| step.id).collect();
    assert_eq!(first, ["who_paid", "frozen", "police"]);
    assert_eq!(walk.pages()[0].len(), 1, "the first question stands alone");
}

#[test]
fn the_audit_tells_of_steps_that_cannot_join_and_of_stages_that_run_back() {
    const OPTIONS: &[Choice] =
        &[choice("x", NONE, NONE), Choice { when: Chose("a", "yes"), ..choice("y", NONE, NONE) }];
    let (_, journey) = journeys().next().unwrap();
    let tells = |steps: Vec<Step>, what: &str| {
        let flow = Flow { steps: steps.leak(), details: &[] };
        let found = audit(&Journey { flow, ..*journey }, &[]);
        found.iter().any(|mistake| mistake.contains(what))
    };
    assert!(tells(vec![step("a", true, LINE)], "step a has no page to share"));
    let list = step("payments", true, LIST);
    assert!(tells(vec![step("a", false, LINE), list], "step payments has no page to share"));
    let later = Step { stage: Stage::Demands, ..step("a", false, LINE) };
    assert!(tells(vec![later, step("b", false, LINE)], "step b runs back"));
    let hangs = step("b", true, Ask::One(OPTIONS));
    assert!(tells(vec![step("a", false, YES_NO), hangs], "an option of b looks at a on its page"));
}

#[test]
fn what_stands_in_a_field() {
    let day = |text: &str| Answer::Day(fusu::text::dates::parse_iso(text).unwrap());
    let money = |zero| Ask::Money { unknown: true, zero };
    let many = Ask::Many(ABC);
    let digits = Ask::Digits { count: 4, unknown: true };
    let time = Ask::Time { unknown: false };
    for (ask, raw, expected) in [
        (YES_NO, "yes", Ok(one("yes"))),
        (YES_NO, "maybe", Err(Refusal::Choose)),
        (many, "b\na", Ok(Answer::Many(vec!["a".to_owned(), "b".to_owned()]))),
        (many, "none\na", Err(Refusal::ChooseMany)),
        (many, "", Err(Refusal::ChooseMany)),
        (Ask::Day { unknown: true }, "2026-11-22", Ok(day("2026-11-22"))),
        (money(true), "０", Ok(Answer::Money(0))),
        (money(true), "0.00", Ok(Answer::Money(0))),
        (digits, "１２ ３４", Ok(Answer::Words("1234".to_owned()))),
        (digits, "12345", Err(Refusal::Digits(4))),
        (time, "２：５", Ok(Answer::Words("02:05".to_owned()))),
        (time, "2点", Err(Refusal::Time)),
        (LINE, " 某某  会员 ", Ok(Answer::Words("某某 会员".to_owned()))),
        (LINE, "  ", Err(Refusal::Empty)),
    ] {
        let step = step("q", false, ask);
        assert_eq!(read(&step, raw, &Answers::new(), today()), expected, "{raw}");
    }
    let zero = read(&step("q", false, money(false)), "0", &Answers::new(), today());
    assert!(zero.is_err(), "no payment is of nothing");
}

#[test]
fn options_that_stand_alone() {
    for (raw, id, many, expected) in [
        ("", "a", true, "a"),
        ("a", "b", true, "a\nb"),
        ("a\nb", "a", true, "b"),
        ("a\nb", "none", true, "none"),
        ("none", "a", true, "a"),
        ("none", "none", true, ""),
        ("a", "b", false, "b"),
        ("a", "a", false, "a"),
    ] {
        assert_eq!(toggled(raw, id, many), expected, "{raw:?} {id}");
    }
}

/// What people put into fields: the right kind, nearly, and anything.
fn raw() -> impl Strategy<Value = String> {
    let ids: Vec<&str> = journeys()
        .flat_map(|(_, journey)| journey.flow.steps.iter().flat_map(|step| step.ask.options()))
        .map(|option| option.id)
        .collect();
    let id = prop::sample::select(ids);
    prop_oneof![
        id.clone().prop_map(str::to_owned),
        prop::collection::vec(id, 0..4).prop_map(|ids| ids.join("\n")),
        "20[0-9]{2}-[01][0-9]-[0-3][0-9]",
        "[0-9０-９]{1,5}([.．][0-9]{0,3})?元?",
        "[0-2]?[0-9][:：][0-9]{1,2}",
        ".{0,130}",
    ]
}

/// Every flow with the answers of every path through it.
static PATHS: LazyLock<Vec<(&'static Flow, Vec<Answers>)>> = LazyLock::new(|| {
    let flows = journeys().map(|(_, journey)| (&journey.flow, every_path(journey)));
    flows.chain([(&POLICE, vec![said(&[("police", one("yes"))])])]).collect()
});

proptest! {
    #[test]
    fn r1_what_the_form_takes_moves_the_path_on(raw in raw(), path in 0_usize..1000) {
        for (flow, paths) in PATHS.iter() {
            let answers = &paths[path % paths.len()];
            for step in walk(flow, answers, today()).path {
                let mut open = answers.clone();
                open.remove(step.id);
                let taken = form_page(flow, &open, step.id, today(), |asked, seen| {
                    let answer = read(asked, &raw, seen, today()).ok()?;
                    assert!(fits(asked, &answer, seen, today()), "{}: {answer:?} is taken, and no answer", asked.id);
                    if !written(&answer).is_empty() {
                        assert_eq!(read(asked, &written(&answer), seen, today()).as_ref(), Ok(&answer));
                    }
                    Some(answer)
                });
                prop_assert!(taken.iter().any(|one| one.id == step.id) || taken.is_empty());
            }
        }
    }
}

#[test]
fn a_payment_is_no_answer_to_a_field() {
    let answer = Answer::Payments(vec![payment(today(), 2500, "甲")]);
    assert!(!fits(&step("q", false, LINE), &answer, &Answers::new(), today()));
    assert_eq!(written(&answer), "");
}
