//! Facts in the person's own words: what stays silently, what is asked about, and what the letter says meanwhile.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod common;

use std::collections::BTreeSet;

use common::letters::worked;
use common::{finished, journeys, person, today};
use fusu::domain::answer::{Answer, Answers, PAYMENTS, payments};
use fusu::domain::case::{Case, Change, Person, WHOLE};
use fusu::domain::ids::is_id;
use fusu::domain::letter::{Document, Fact, Letter, OWN, Writer, briefs, compose, facts};
use fusu::domain::problem::Journey;
use fusu::storage::{MemoryStore, Store, decode, load_one, save};
use fusu::text::{Lang, letter_words};

/// Somebody with a finished case, at one letter of it.
struct Desk {
    journey: &'static Journey,
    letter: &'static Letter,
    case: Case,
}

fn desk(letter: &str) -> Desk {
    let (problem, journey) = worked("auto_renewal");
    let case = common::case(problem, finished(journey, Answers::new()));
    let mut desk = Desk { journey, letter: journey.letter(letter).unwrap(), case };
    desk.price(990);
    desk
}

impl Desk {
    fn with<T>(&self, write: impl FnOnce(&Writer<'_>, &Letter) -> T) -> T {
        let (journey, case, me, helper) = (self.journey, &self.case, &person(), &Person::default());
        let writer =
            Writer { journey, sources: &[], after: None, case, me, helper, today: today() };
        write(&writer, self.letter)
    }

    fn facts(&self) -> Vec<Fact> {
        self.with(facts)
    }

    fn fact(&self, id: &str) -> Fact {
        self.facts().into_iter().find(|fact| fact.id == id).unwrap()
    }

    fn document(&self) -> Document {
        self.with(compose)
    }

    /// The facts as they stand on the paper.
    fn paper(&self) -> String {
        let all = self.document().sections(Lang::Zh);
        let facts = all.into_iter().find(|(heading, _)| heading == letter_words::FACTS.zh);
        facts.map(|(_, text)| text).unwrap_or_default()
    }

    /// The letter in 1,000 characters.
    fn long(&self) -> String {
        self.with(briefs).pop().unwrap().text
    }

    fn change(&mut self, change: Change) {
        self.case.apply(change, today().and_hms_opt(10, 0, 0).unwrap());
    }

    fn say(&mut self, id: &str, words: &str) {
        let change = self.fact(id).reworded(self.letter, words.to_owned());
        self.change(change);
    }

    /// 「用新的」.
    fn use_new(&mut self, id: &str) {
        self.say(id, &self.fact(id).composed.plain(Lang::Zh));
    }

    /// 「保留我写的」.
    fn keep(&mut self, id: &str) {
        self.say(id, &self.fact(id).words());
    }

    fn answer(&mut self, question: &str, answer: Answer) {
        self.change(Change::Answered(question.to_owned(), answer));
    }

    fn price(&mut self, fen: i64) {
        self.answer("trial_price", Answer::Money(fen));
    }

    /// The paragraphs about which the letter asks.
    fn asks(&self) -> Vec<String> {
        self.facts().into_iter().filter(Fact::changed).map(|fact| fact.id).collect()
    }
}

#[test]
fn r6_an_edit_stays_silently_while_its_own_facts_stay() {
    let mut desk = desk("to_wechat");
    let before = desk.paper();
    desk.say("since", "我当天就关掉了。");
    assert!(desk.paper().contains("我当天就关掉了。"));
    let (told, edited) = (before.lines().count(), desk.paper().lines().count());
    assert_eq!(told, edited, "another paragraph went with it");
    desk.price(1_234);
    assert!(desk.paper().contains("12.34"), "another paragraph does not follow the answers");
    assert!(desk.paper().contains("我当天就关掉了。"));
    assert_eq!(desk.asks(), [""; 0]);
    desk.use_new("since");
    desk.price(990);
    assert_eq!(desk.paper(), before);
    assert!(desk.case.own_paragraphs.is_empty(), "an empty rest is stored");
}

#[test]
fn r6_where_facts_change_under_an_edit_the_letter_says_which_and_offers_both_ways() {
    let mut desk = desk("to_wechat");
    desk.say("began", "我花 9.9 元试用。");
    desk.say("since", "我当天就关掉了。");
    let from = desk.fact("began").composed.plain(Lang::Zh);
    desk.price(1_234);
    assert_eq!(desk.asks(), ["began"]);
    let asked = desk.fact("began");
    assert!(asked.gone().contains("9.90") && !asked.gone().contains("12.34"));
    let new: String =
        asked.news().into_iter().filter_map(|(text, new)| new.then_some(text)).collect();
    assert!(new.contains("12.34"), "{asked:?}");
    let old: String =
        asked.news().into_iter().filter_map(|(text, new)| (!new).then_some(text)).collect();
    assert!(!old.is_empty() && from.contains(&old), "what is as before is called new: {asked:?}");
    assert!(desk.paper().contains("我花 9.9 元试用。"), "taken away before it was asked");
    // Kept, it rests on the new facts: it is asked about again when those change, also back.
    desk.keep("began");
    assert_eq!(desk.asks(), [""; 0]);
    assert!(desk.paper().contains("我花 9.9 元试用。"));
    desk.price(990);
    assert_eq!(desk.asks(), ["began"]);
    desk.use_new("began");
    assert_eq!(desk.asks(), [""; 0]);
    assert!(desk.paper().contains(&from) && desk.paper().contains("我当天就关掉了。"));
}

#[test]
fn screens_4_with_the_new_text_facts_table_and_demand_agree_again() {
    let mut desk = desk("to_merchant");
    let fact = desk.fact("charged").composed.plain(Lang::Zh);
    desk.say("charged", &format!("{fact}一直没人管。"));
    let mut left = payments(&desk.case.answers).to_vec();
    left.pop();
    let last = left.len();
    desk.answer(PAYMENTS, Answer::Payments(left));
    assert!(desk.asks().contains(&"charged".to_owned()), "the letter says {last} and {}", last + 1);
    desk.use_new("charged");
    assert!(!desk.paper().contains("一直没人管"));
    assert!(!desk.paper().contains(&fact), "the old sum stays");
    assert_eq!(desk.asks(), [""; 0]);
}

#[test]
fn r6_what_is_composed_no_more_stays_as_one_s_own_and_is_asked_about() {
    let mut desk = desk("to_wechat");
    let place = desk.facts().iter().position(|fact| fact.id == "grievance").unwrap();
    desk.say("grievance", "从来没人告诉我。");
    let silent = [("notified", "always"), ("used", "yes"), ("consent", "trial")];
    for (question, option) in silent {
        desk.answer(question, Answer::One(option.to_owned()));
    }
    let asked = desk.fact("grievance");
    assert_eq!(asked.composed.plain(Lang::Zh), "");
    assert!(asked.changed() && asked.news().is_empty() && !asked.gone().is_empty());
    assert_eq!(asked.number, Some(place + 1), "it left its place");
    assert!(desk.paper().contains("从来没人告诉我。"));
    let mut kept = Desk { case: desk.case.clone(), ..desk };
    kept.keep("grievance");
    assert_eq!(kept.asks(), [""; 0]);
    assert!(kept.paper().contains("从来没人告诉我。"));
    // When it is composed again, both are shown.
    kept.answer("used", Answer::One("no".to_owned()));
    assert_eq!(kept.asks(), ["grievance"]);
    desk.use_new("grievance");
    assert!(!desk.paper().contains("从来没人告诉我。"));
    assert!(!desk.facts().iter().any(|fact| fact.id == "grievance"));
}

#[test]
fn r6_a_paragraph_can_be_left_out_and_one_added() {
    let mut desk = desk("to_wechat");
    let before = desk.paper();
    let told = before.lines().count();
    let first = desk.facts().remove(0);
    desk.say(&first.id, "");
    desk.say(OWN, "店员说\n可以退");
    let paper = desk.paper();
    assert!(!paper.contains(&first.composed.plain(Lang::Zh)));
    assert!(
        paper.starts_with("1. ") && paper.contains(&format!("{told}. 店员说\n可以退")),
        "{paper}"
    );
    assert_eq!((desk.facts().remove(0).number, desk.asks()), (None, vec![]));
    // It can be brought back as long as it is composed, and is asked about like any other.
    desk.price(1_234);
    assert_eq!(desk.asks(), [first.id.as_str()]);
    desk.keep(&first.id);
    assert_eq!((desk.asks(), desk.facts().remove(0).number), (vec![], None));
    desk.use_new(&first.id);
    desk.price(990);
    desk.say(OWN, "");
    assert_eq!(desk.paper(), before);
    for fact in desk.facts() {
        desk.say(&fact.id, "");
    }
    assert_eq!(desk.paper(), "");
    assert_eq!(desk.facts().len(), told + 1, "nothing is left to be brought back");
}

#[test]
fn r6_the_person_s_words_that_came_to_be_the_composed_ones_are_none_any_more() {
    let mut desk = desk("to_wechat");
    desk.price(1_234);
    let later = desk.fact("began").composed.plain(Lang::Zh);
    desk.price(990);
    desk.say("began", &later);
    assert!(desk.fact("began").own.is_some());
    desk.price(1_234);
    assert_eq!((desk.asks(), desk.fact("began").own), (vec![], None));
}

#[test]
fn the_form_for_a_mail_says_what_the_letter_says_and_the_short_ones_stay_composed() {
    let mut desk = desk("to_wechat");
    let short = |desk: &Desk| desk.with(briefs).into_iter().take(2).collect::<Vec<_>>();
    let before = short(&desk);
    desk.say("since", "我当天就关掉了");
    desk.say("began", "");
    let long = desk.long();
    assert!(long.contains("我当天就关掉了。"), "no full stop before what follows: {long}");
    assert!(!long.contains("9.90"), "what was left out is told there: {long}");
    assert_eq!(short(&desk), before);
    let parts = desk.document().parts(Lang::Zh);
    let (_, part) = parts.iter().find(|(name, _)| name == letter_words::FACTS.zh).unwrap();
    assert!(part.contains("我当天就关掉了") && !part.contains("9.90"));
}

#[test]
fn words_in_one_letter_stay_in_it() {
    let mut desk = desk("to_wechat");
    desk.say("since", "我当天就关掉了。");
    desk.letter = desk.journey.letter("to_merchant").unwrap();
    assert!(!desk.paper().contains("我当天就关掉了。"));
}

#[test]
fn a_letter_is_drawn_around_its_facts() {
    let document = desk("to_wechat").document();
    let (before, after) = document.clone().around_facts();
    let between = document.blocks.len() - before.len() - after.len();
    assert!(between > 2 && !before.is_empty() && !after.is_empty());
    assert!(document.blocks.starts_with(&before) && document.blocks.ends_with(&after));
    let without = Document { blocks: before.clone(), ..document };
    assert_eq!(without.around_facts(), (before, vec![]));
}

/// Written by the version in which the facts could only be rewritten as a whole.
const WHOLE_FACTS: &str = include_str!("fixtures/case_own_words.json");

#[test]
fn r6_facts_rewritten_as_a_whole_stay_until_they_are_given_back() {
    let (rev, case): (u64, Case) = decode("case", WHOLE_FACTS).unwrap();
    let mut desk = Desk { case, ..desk("to_wechat") };
    assert_eq!(desk.paper(), "这是我自己的话。\n第二句。");
    assert_eq!((desk.facts().len(), desk.asks()), (1, vec![]), "{:?}", desk.fact(WHOLE));
    desk.price(1_234);
    assert_eq!(desk.asks(), [WHOLE]);
    assert!(desk.fact(WHOLE).gone().contains("9.90"));
    desk.keep(WHOLE);
    assert_eq!((desk.paper().as_str(), desk.asks()), ("这是我自己的话。\n第二句。", vec![]));
    assert!(desk.long().starts_with("这是我自己的话。第二句。"), "{}", desk.long());
    // Saved and read again, it is what it was.
    let store = MemoryStore::default();
    let key = format!("fusu.case.{}", desk.case.id);
    store.set(&key, WHOLE_FACTS).unwrap();
    save(&store, &desk.case, rev, 0).unwrap();
    assert_eq!(load_one(&store, &desk.case.id).unwrap().unwrap().case, desk.case);
    // A record of the first version does not tell what its words were made from: nothing is asked.
    desk.case.own_words_from.clear();
    desk.price(990);
    assert_eq!(desk.asks(), [""; 0]);
    desk.use_new(WHOLE);
    assert!(desk.facts().len() > 2 && desk.paper().contains("9.90"));
    assert!(desk.case.own_words.is_empty() && desk.case.own_words_from.is_empty());
}

#[test]
fn every_paragraph_has_an_id_of_its_own() {
    for (problem, journey) in journeys() {
        let ids: BTreeSet<&str> = journey.facts.iter().map(|paragraph| paragraph.id).collect();
        assert_eq!(ids.len(), journey.facts.len(), "{}: two paragraphs share an id", problem.id);
        assert!(ids.iter().all(|id| is_id(id) && *id != OWN), "{}: {ids:?}", problem.id);
    }
}
