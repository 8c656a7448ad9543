//! What holds for every letter of every path.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, filing, letter, line, many, one, worked};
use common::{case, contact, every_answer, finished, journeys, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers, Contact, PAYMENTS};
use fusu::domain::case::{Case, EvidenceState, Mark, Person};
use fusu::domain::channel::{Standing, standing};
use fusu::domain::facts;
use fusu::domain::journey::plan;
use fusu::domain::letter::{Block, Document, Receiver, SHORT, Writer, YOU, briefs, compose};
use fusu::domain::walk::on_path;
use fusu::text::{Lang, letter_words as words, placeholders, settle};

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

/// Whether it was not written, because nobody said against which of several institutions it is.
fn waits_for_a_name(document: &Document) -> bool {
    document.plain(Lang::Zh).contains(words::WHICH_FIRST.zh)
}

#[test]
fn no_sentence_is_left_out_for_want_of_a_value() {
    // A letter drops a sentence that lacks its value: on a path that is finished there is none.
    for (problem, journey) in journeys() {
        for answers in every_answer(journey) {
            let said = on_path(&journey.flow, &answers, today());
            // How a letter speaks to its receiver it knows by itself.
            let value = |name: &str| match name {
                YOU => Some(String::new()),
                _ => facts::value(name, &journey.flow, &said, today(), Lang::Zh),
            };
            let facts = journey.sentences().map(|fact| (fact.when, fact.text));
            let demands = journey.demands.iter().map(|demand| (demand.when, demand.text));
            for (_, text) in facts.chain(demands).filter(|(when, _)| when.holds(&said, today())) {
                let settled = settle(text.zh, |name| value(name).is_some());
                for name in placeholders(&settled) {
                    let id = problem.id;
                    assert!(value(name).is_some(), "{id}: {{{name}}} in {settled}: {said:#?}");
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
                if waits_for_a_name(&document) {
                    assert!(!letter_of.which.is_empty(), "{}", letter_of.id);
                    continue;
                }
                let mut all = match letter_of.receiver {
                    // The form of a suit has headings of its own, and no statement of truth.
                    Receiver::Court => vec![words::CLAIMS, words::FACTS_OF_SUIT],
                    _ => vec![words::DEMANDS, words::FACTS, words::TRUTH_HEADING],
                };
                // Changed details without a payment have no table of them.
                all.extend(journey.step(PAYMENTS).map(|_| words::PAYMENTS));
                for heading in all {
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
    let given = [("elsewhere", one("no")), ("contacts", Answer::Contacts(vec![]))];
    let mut case = case(problem, finished(journey, answers(given)));
    let text =
        |case: &Case| letter(case, journey, journey.letter("to_market").unwrap()).plain(Lang::Zh);
    assert!(text(&case).contains(words::NOT_ELSEWHERE.zh));
    // R17: a platform for complaints is named, and then nobody denies that it was told.
    let platform =
        Contact { whom: "other".to_owned(), name: "黑猫投诉".to_owned(), ..contact("other") };
    case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![platform]));
    assert!(text(&case).contains("本人已向黑猫投诉反映"), "{}", text(&case));
    assert!(text(&case).contains(words::NOT_ELSEWHERE_BUT.zh));
    case.filings.push(filing("association"));
    assert!(!text(&case).contains("尚未向"));
    case.answers.insert("elsewhere".to_owned(), one("yes"));
    case.answers.insert("elsewhere_where".to_owned(), line("某某区人民法院"));
    assert!(text(&case).contains("此事已向某某区人民法院提出。"));
    // Whoever refuses nothing for that reason is told nothing of it.
    let seller = letter(&case, journey, journey.letter("to_merchant").unwrap());
    assert!(!seller.plain(Lang::Zh).contains("人民法院"));
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
            for untrue in ["未经本人授权", "不是本人操作", "盗刷", "被盗", "没有得到本人授权"]
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
fn a_regulator_reads_what_came_of_the_complaint_before() {
    let (problem, journey) = worked("account_stolen");
    let given = answers([("shown_by", many(&["bank"])), ("contacts", Answer::Contacts(vec![]))]);
    let mut case = case(problem, finished(journey, given));
    let text =
        |case: &Case| letter(case, journey, journey.letter("to_nfra").unwrap()).plain(Lang::Zh);
    assert!(text(&case).contains(words::FIRST_THERE.zh) && !text(&case).contains("A-77"));
    case.filings.push(filing("bank"));
    assert!(text(&case).contains("投诉编号：A-77"));
    // So soon it would only prove that the writer is too early.
    assert!(!text(&case).contains("没有得到处理结果"), "{}", text(&case));
    case.filings[0].day = common::before(20);
    assert!(text(&case).contains("没有得到处理结果"), "{}", text(&case));
    assert!(!text(&case).contains(words::NOT_ACCEPTED.zh));
    case.answers.insert("contacts".to_owned(), Answer::Contacts(vec![contact("bank")]));
    assert!(text(&case).contains(words::NOT_ACCEPTED.zh));
    assert!(!text(&case).contains("没有得到处理结果"));
}

/// M8: silence opens the way to a regulator after fifteen days, a refusal at once.
#[test]
fn a_regulator_opens_when_its_rule_opens_it() {
    let (_, journey) = worked("account_stolen");
    let nfra = journey.channel("nfra").unwrap();
    for (said, days_ago, expected) in [
        ("refused", 0, Standing::Open),
        ("partly", 0, Standing::Open),
        ("nothing", 14, Standing::NotYet),
        ("promised", 14, Standing::NotYet),
        ("nothing", 15, Standing::Open),
    ] {
        let told = Contact {
            said: said.to_owned(),
            day: Some(common::before(days_ago)),
            ..contact("bank")
        };
        let given = answers([
            ("shown_by", many(&["bank"])),
            ("contacts", Answer::Contacts(vec![told])),
            ("elsewhere", one("no")),
        ]);
        let case = case(worked("account_stolen").0, finished(journey, given));
        assert_eq!(standing(nfra, &case, today()), expected, "{said} {days_ago}");
    }
}

/// M7: one authority for the same money.
#[test]
fn two_authorities_are_not_asked_for_the_same_money() {
    let (problem, journey) = worked("auto_renewal");
    let given = [("consent", many(&["never_agreed"])), ("shown_by", one("wechat"))];
    let mut case = case(problem, finished(journey, answers(given)));
    let refused = vec![contact("wechat"), contact("merchant")];
    case.answers.insert("contacts".to_owned(), Answer::Contacts(refused));
    let stands = |case: &Case, id: &str| standing(journey.channel(id).unwrap(), case, today());
    assert_eq!(stands(&case, "pboc_wechat"), Standing::Open);
    case.filings.push(filing("market"));
    assert_eq!(stands(&case, "pboc_wechat"), Standing::Taken);
    assert_eq!(stands(&case, "association"), Standing::Taken);
    case.filings.clear();
    case.filings.push(filing("pboc_wechat"));
    assert_eq!(stands(&case, "market"), Standing::Taken);
}

#[test]
fn no_letter_lists_what_another_institution_charged() {
    let (problem, journey) = worked("account_stolen");
    let mut list = vec![payment(common::before(1), 50_000, "乙")];
    list[0].via = "alipay".to_owned();
    let given =
        answers([("shown_by", many(&["alipay", "wechat"])), ("payments", Answer::Payments(list))]);
    let case = case(problem, finished(journey, given));
    let text = letter(&case, journey, journey.letter("to_wechat").unwrap()).plain(Lang::Zh);
    assert!(text.contains(words::NONE_HERE.zh) && !text.contains("¥500.00"), "{text}");
}

#[test]
fn the_short_forms_fit_their_boxes_and_keep_what_makes_the_case() {
    for (problem, journey) in journeys() {
        for mut answers in every_answer(journey) {
            // The longest names that can be typed must not push out the sum and the demand.
            for name in ["what_for", "bank_name", "wallet_name", "receipt"] {
                if answers.contains_key(name) {
                    answers.insert(name.to_owned(), line(&"长".repeat(120)));
                }
            }
            let case = case(problem, answers);
            for letter_of in plan(journey, &case, today(), YEARS).letters(journey) {
                let writer = Writer {
                    journey,
                    sources: CITED,
                    after: None,
                    case: &case,
                    me: &person(),
                    helper: &Person::default(),
                    today: today(),
                };
                let forms = briefs(&writer, letter_of);
                let limits: Vec<_> = forms.iter().map(|it| it.limit).collect();
                // A court has no box.
                match letter_of.receiver {
                    Receiver::Court => assert!(limits.is_empty()),
                    _ => assert_eq!(limits, [SHORT, 300, 1000], "{}", letter_of.id),
                }
                for form in forms {
                    let (id, text) = (letter_of.id, &form.text);
                    assert!(text.chars().count() <= form.limit, "{id}: {text}");
                    let sums = journey.step(PAYMENTS).is_some();
                    assert!(text.contains('¥') || !sums, "{id}: {text}");
                    assert!(text.contains("。请"), "{id}: {text}");
                    assert!(!text.contains(['{', '}', '[', ']']), "{id}: {text}");
                }
            }
        }
    }
}

#[test]
fn the_box_behind_a_wechat_bill_is_written_to_the_seller_who_reads_it() {
    let (problem, journey) = worked("auto_renewal");
    let given = answers([("consent", many(&["trial"])), ("shown_by", one("wechat"))]);
    let case = case(problem, finished(journey, given));
    let writer = Writer {
        journey,
        sources: CITED,
        after: None,
        case: &case,
        me: &person(),
        helper: &Person::default(),
        today: today(),
    };
    let forms = briefs(&writer, journey.letter("to_wechat").unwrap());
    let texts: Vec<_> = forms.iter().map(|form| form.text.as_str()).collect();
    assert!(texts[0].contains("督促商户"), "{}", texts[0]);
    assert!(texts[1].contains("请退还") && !texts[1].contains("督促商户"), "{}", texts[1]);
}

#[test]
fn a_form_with_a_box_for_each_gets_each_by_itself() {
    let (problem, journey) = worked("auto_renewal");
    let case = case(problem, finished(journey, Answers::new()));
    let writer = Writer {
        journey,
        sources: CITED,
        after: None,
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
    assert_eq!(part("商家地址"), None, "a blank has nothing to copy");
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

/// M11: an ID number is a ruled blank where the receiver has to have it, and no line at all elsewhere; neither a seller
/// nor who only looks into a violation or passes a word on is given an address.
#[test]
fn each_receiver_is_given_what_it_needs_and_no_more() {
    for (problem, journey) in journeys() {
        let case = case(problem, finished(journey, Answers::new()));
        let me = person();
        for letter_of in journey.letters {
            let writer = Writer {
                journey,
                sources: CITED,
                after: None,
                case: &case,
                me: &me,
                helper: &Person::default(),
                today: today(),
            };
            let document = compose(&writer, letter_of);
            if document.plain(Lang::Zh).contains(words::NONE_HERE.zh) || waits_for_a_name(&document)
            {
                continue;
            }
            let id = document.blocks.contains(&Block::Field(words::ID_NUMBER, None));
            assert_eq!(id, letter_of.receiver.wants_id(), "{}", letter_of.id);
            let without = matches!(
                letter_of.receiver,
                Receiver::Merchant
                    | Receiver::Store
                    | Receiver::Marketplace
                    | Receiver::City
                    | Receiver::Inspection
                    | Receiver::Industry
            );
            let address = document.plain(Lang::Zh).contains(&me.address);
            assert_eq!(address, !without, "{}", letter_of.id);
        }
    }
}
