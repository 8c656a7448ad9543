//! Passing a complaint on: typed in by hand, for somebody else, on the phone.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::collections::BTreeSet;

use common::letters::{answers, line, many, one, worked};
use common::{before, case, contact, every_answer, finished, journeys, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::case::{Case, Person};
use fusu::domain::journey::plan;
use fusu::domain::letter::{Receiver, Writer, compose, form_fields, mandate, phone_sheet};
use fusu::domain::problem::Journey;
use fusu::domain::whom::ForWhom;
use fusu::storage::{MemoryStore, load_all, save};
use fusu::text::{Lang, placeholders, retell, speaks_of_reader, words_relay};

/// Two charges of a membership.
fn membership(journey: &'static Journey) -> Answers {
    let given = answers([
        ("consent", many(&["never_agreed"])),
        ("what_for", line("某某视频会员")),
        ("shown_by", one("wechat")),
        (
            "payments",
            Answer::Payments(vec![
                payment(before(39), 2500, "某某网络科技有限公司"),
                payment(before(9), 2500, "某某网络科技有限公司"),
            ]),
        ),
        ("notified", one("never")),
        ("used", one("no")),
        ("noticed", Answer::Day(before(6))),
        ("cancelled", one("done")),
        ("contacts", Answer::Contacts(vec![contact("merchant")])),
        ("demands", many(&["refund_all", "written"])),
    ]);
    finished(journey, given)
}

fn writer<'a>(
    journey: &'static Journey,
    case: &'a Case,
    me: &'a Person,
    helper: &'a Person,
) -> Writer<'a> {
    Writer { journey, sources: CITED, after: None, case, me, helper, today: today() }
}

#[test]
fn the_form_of_12315_is_filled_with_what_is_known_and_nothing_else() {
    let (problem, journey) = worked("auto_renewal");
    let (mut of, me, nobody) = (case(problem, membership(journey)), person(), Person::default());
    let letter = journey.letter("to_market").unwrap();
    let fields = form_fields(&writer(journey, &of, &me, &nobody), letter);
    let shown: Vec<(&str, &str)> =
        fields.iter().map(|field| (field.label.zh, field.text.as_str())).collect();
    let known = |label| shown.iter().find(|(name, _)| *name == label).map(|(_, text)| *text);
    assert_eq!(known("涉诉企业（账单上的收款方）"), Some("某某网络科技有限公司"));
    assert_eq!(known("涉诉企业"), None, "a payee is taken for the company");
    assert_eq!(known("统一社会信用代码"), None);
    assert_eq!(known("姓名"), Some(me.name.as_str()));
    assert_eq!(known("金额（元）"), Some("50.00"));
    assert_eq!(known("商品或服务名称"), Some("某某视频会员"));
    let content = known("投诉内容").unwrap();
    assert!(content.contains("组织调解") && content.chars().count() <= 300, "{content}");

    of.answers.insert("seller".to_owned(), line("某某网络科技有限公司"));
    let fields = form_fields(&writer(journey, &of, &nobody, &nobody), letter);
    assert_eq!(fields[0].label.of(Lang::En), "Company complained of");
    assert!(fields.iter().all(|field| !field.text.is_empty() && field.label.zh != "姓名"));
}

#[test]
fn what_is_typed_is_counted_and_comes_a_sentence_a_line() {
    let (problem, journey) = worked("auto_renewal");
    let (of, me) = (case(problem, membership(journey)), person());
    let letter = journey.letter("to_market").unwrap();
    for field in form_fields(&writer(journey, &of, &me, &Person::default()), letter) {
        let typed: String = field.lines().concat();
        assert_eq!(typed, field.text.replace('\n', ""), "{}", field.label.zh);
        assert_eq!(field.count(), typed.chars().count());
        assert!(!field.text.contains(['{', '}', '_']), "{}", field.text);
    }
    assert!(Receiver::Market.blocks_pasting() && !Receiver::Pboc.blocks_pasting());
}

/// A case for somebody else, with the details of both.
fn helped(name: &str, child: bool) -> (Case, Person, Person) {
    let (problem, journey) = worked("auto_renewal");
    let mut of = case(problem, membership(journey));
    of.for_whom = ForWhom::called(name, child);
    let me = Person { phone: "13800000001".to_owned(), ..person() };
    let helper =
        Person {
            name: "李某某".to_owned(), phone: "13800000002".to_owned(), ..Person::default()
        };
    (of, me, helper)
}

#[test]
fn a_paper_for_somebody_else_names_both_and_is_signed_by_both() {
    let (_, journey) = worked("auto_renewal");
    let letter = journey.letter("to_market").unwrap();
    for (child, agent) in [(false, "代理人"), (true, "法定代理人")] {
        let (of, me, helper) = helped("妈妈", child);
        let text = compose(&writer(journey, &of, &me, &helper), letter).plain(Lang::Zh);
        for line in [
            format!("姓名：{}", me.name),
            format!("{agent}：李某某"),
            "代理人电话：13800000002".to_owned(),
            format!("{agent}签名：____________"),
            "本人保证以上内容真实".to_owned(),
        ] {
            assert!(text.contains(&line), "no {line} in {text}");
        }
        assert!(!text.contains("妈妈") && !text.contains("协助填写人"), "{text}");
    }
    let (mut of, me, helper) = helped("妈妈", false);
    of.for_whom = None;
    let text = compose(&writer(journey, &of, &me, &helper), letter).plain(Lang::Zh);
    assert!(text.contains("协助填写人：李某某") && !text.contains("代理人"), "{text}");
}

/// Nobody signs as the agent of a letter that does not name him, and nothing is known of who may act in court.
#[test]
fn who_signs_as_an_agent_is_named_as_one_and_none_is_before_a_court() {
    let (of, me, helper) = helped("妈妈", false);
    let (_, journey) = worked(&of.problem);
    let mut agents = 0;
    for letter in journey.letters {
        let text = compose(&writer(journey, &of, &me, &helper), letter).plain(Lang::Zh);
        let (named, signs) = (text.contains("代理人："), text.contains("代理人签名"));
        assert_eq!(named, signs, "{}", letter.id);
        assert!(letter.receiver != Receiver::Court || !signs, "{}", letter.id);
        agents += usize::from(signs);
    }
    assert!(agents > 3, "{agents} letters name an agent");
}

#[test]
fn a_parent_complains_of_what_a_child_paid_in_the_own_name() {
    let (problem, journey) = worked("wrong_amount");
    let (mut of, mut read) = (case(problem, Answers::new()), 0);
    of.for_whom = ForWhom::called("小明", true);
    for answers in every_answer(journey).into_iter().step_by(13) {
        let paid = answers.get("who_acted").is_some_and(|answer| answer.chose("child"));
        of.answers = answers;
        let (me, helper) = (person(), Person::default());
        for letter in plan(journey, &of, today(), YEARS).letters(journey) {
            let text = compose(&writer(journey, &of, &me, &helper), letter).plain(Lang::Zh);
            assert_eq!(text.contains("法定代理人签名"), !paid, "{}: {text}", letter.id);
            read += 1;
        }
    }
    assert!(read > 50, "{read} letters");
}

#[test]
fn the_power_of_attorney_has_what_the_rules_ask_for_and_no_number_of_an_id() {
    let (_, journey) = worked("auto_renewal");
    let letter = journey.letter("to_market").unwrap();
    let (of, me, helper) = helped("妈妈", false);
    let paper = mandate(&writer(journey, &of, &me, &helper), letter).unwrap();
    let text = paper.plain(Lang::Zh);
    for part in
        ["委托人\n姓名", "受托人\n姓名：李某某", "委托事项\n", "权限\n", "期限\n", "委托人签名\n"]
    {
        assert!(text.contains(part), "no {part} in {text}");
    }
    assert_eq!(text.matches("身份证件号码：____________").count(), 2);
    assert!(text.contains("¥50.00") && !text.contains(['{', '}']), "{text}");
    assert!(!text.contains("妈妈") && !text.contains("代为和解、放弃请求和收取退款，"));
    // A parent acts by law; who complains for themselves needs nobody.
    let (child, ..) = helped("小明", true);
    let own = Case { for_whom: None, ..of };
    for case in [child, own] {
        assert_eq!(mandate(&writer(journey, &case, &me, &helper), letter), None);
    }
}

#[test]
fn the_sheet_for_the_telephone_is_spoken_and_rests_on_the_case() {
    let (_, journey) = worked("auto_renewal");
    let letter = journey.letter("to_market").unwrap();
    let (of, me, helper) = helped("妈妈", false);
    let text = phone_sheet(&writer(journey, &of, &me, &helper), letter).plain(Lang::Zh);
    for part in [
        format!("我叫：{}", me.name),
        "帮我办的人：李某某 13800000002".to_owned(),
        "多少钱：2 笔，共 ¥50.00".to_owned(),
        "1. 验证码，不说。".to_owned(),
    ] {
        assert!(text.contains(&part), "no {part} in {text}");
    }
    assert!(!text.contains("本人") && !text.contains(['{', '}']), "{text}");
    let facts = text.split("出了什么事").nth(1).unwrap().split("我要什么").next().unwrap();
    assert_eq!(facts.lines().filter(|line| line.contains(". ")).count(), 3, "{text}");
}

#[test]
fn no_sheet_of_any_path_has_a_hole() {
    for (problem, journey) in journeys() {
        for answers in every_answer(journey).into_iter().step_by(17) {
            let mut of = case(problem, answers);
            of.for_whom = ForWhom::called("妈妈", false);
            let (me, helper) = (person(), person());
            let writer = writer(journey, &of, &me, &helper);
            for letter in plan(journey, &of, today(), YEARS).letters(journey) {
                let papers = [Some(phone_sheet(&writer, letter)), mandate(&writer, letter)];
                for paper in papers.into_iter().flatten() {
                    for lang in [Lang::Zh, Lang::En] {
                        let text = paper.plain(lang);
                        let hole = text.contains(['{', '}']) || text.contains("未提供");
                        assert!(!hole && !text.contains("not provided"), "{}: {text}", letter.id);
                    }
                }
                for field in form_fields(&writer, letter) {
                    assert!(!field.text.contains(['{', '}']), "{}: {}", letter.id, field.text);
                }
            }
        }
    }
}

/// What is asked, said of somebody else, whose name stands where the reader was spoken to.
#[test]
fn questions_speak_of_the_person_or_stay_as_they_are() {
    let mut left = Vec::new();
    for (_, journey) in journeys() {
        for step in journey.flow.steps {
            let options = step.ask.options().iter().map(|option| option.label);
            for text in options.chain([step.title]) {
                let zh = retell(text.zh, Lang::Zh, "妈妈");
                assert!(!zh.contains('您'), "{zh}");
                let en = retell(text.en, Lang::En, "Mum");
                let spoken = speaks_of_reader(&en, Lang::En);
                assert!(!spoken || en == text.en, "half of it is rewritten: {en}");
                if spoken {
                    left.push(text.en);
                }
                for odd in ["Mum are ", "Mum am ", "Mum were ", "Are Mum ", "Do Mum ", "Have Mum "]
                {
                    assert!(!en.contains(odd), "{en}");
                }
                let plural = ["Mum have ", "Mum do "].iter().any(|odd| en.contains(odd));
                assert!(!plural || en.starts_with("Did "), "{en}");
            }
        }
    }
    left.sort_unstable();
    left.dedup();
    assert!(left.len() <= 12, "{left:#?}");
}

#[test]
fn for_whom_is_stored_with_the_case_and_bounded() {
    let (of, ..) = helped("妈妈", true);
    let json = serde_json::to_string(&of).unwrap();
    assert!(json.contains(r#""for_whom":{"name":"妈妈","child":true}"#), "{json}");
    let own = Case { for_whom: None, ..of.clone() };
    assert!(!serde_json::to_string(&own).unwrap().contains("for_whom"));
    let store = MemoryStore::default();
    save(&store, &of, 0, 1).unwrap();
    assert_eq!(load_all(&store).unwrap().cases[0].case, of);
    let long = ForWhom { name: "长".repeat(21), child: false };
    assert!(save(&store, &Case { for_whom: Some(long), ..of }, 1, 2).is_err());
}

#[test]
fn every_word_is_there_in_both_languages_with_the_same_placeholders() {
    for text in words_relay::ALL.iter().chain(&words_relay::NEVER) {
        let names = |lang| placeholders(text.of(lang)).collect::<BTreeSet<_>>();
        assert!(!text.zh.is_empty() && !text.en.is_empty() && text.zh != text.en, "{text:?}");
        assert_eq!(names(Lang::Zh), names(Lang::En), "{text:?}");
    }
}

/// The start page asks it for every type: a question of a type beside it could be answered otherwise.
#[test]
fn for_whom_a_case_is_no_type_asks_again() {
    for (problem, journey) in journeys() {
        for step in journey.flow.steps.iter().chain(journey.flow.details) {
            let labels = step.ask.options().iter().map(|option| option.label.zh);
            for words in labels.chain([step.title.zh]) {
                let helps =
                    ["我替", "替他", "替她", "帮他", "帮她"].iter().any(|it| words.contains(it));
                assert!(!helps, "{} {}: {words}", problem.id, step.id);
            }
        }
        assert!(journey.step("victim").is_none(), "{}", problem.id);
    }
}
