//! The ways through the app that several journeys share; by value and place, so that wording may change.

use crate::{Size, World};

/// The submit button of a question.
const SUBMIT: &str = "main form .actions button.btn:not(.ghost)";
/// "I cannot find it".
const UNKNOWN: &str = "main form .actions button.ghost";
/// On from a list.
const ONWARD: &str = "main .page > .actions button.btn";
/// Adds what stands in the form of a list.
const ADD: &str = "main form.card .actions button";

/// One answer to one question.
#[derive(Clone, Copy, Debug)]
pub enum Say {
    /// Chooses these options and goes on.
    Choose(&'static [&'static str]),
    /// Types into the one field and goes on.
    Type(&'static str),
    /// Says that it cannot be found.
    Unknown,
    /// What is ticked beforehand is wanted.
    Usual,
    /// Lists payments as day, time, amount, payee, place (empty where there is only one).
    Payments(&'static [[&'static str; 5]]),
    /// Lists a payment that comes every month up to today, as day, amount, payee.
    Monthly([&'static str; 3]),
    /// Was nowhere before.
    NoContact,
    /// Was at this channel before, with this ticket number, and they said this.
    Contact(&'static str, &'static str, &'static str),
}

/// A subscription, charged by WeChat since October 2025.
pub const RENEWAL: &[(&str, Say)] = &[
    ("consent", Say::Choose(&["trial"])),
    ("what_for", Say::Type("某某视频会员")),
    ("trial_day", Say::Type("2025-09-15")),
    ("trial_price", Say::Type("0.01")),
    ("shown_by", Say::Choose(&["wechat"])),
    ("payments", Say::Monthly(["2025-10-15", "２５．００", "某某网络科技有限公司"])),
    ("sign_up_page", Say::Choose(&["none"])),
    ("notified", Say::Choose(&["never"])),
    ("used", Say::Choose(&["no"])),
    ("noticed", Say::Type("2026-11-17")),
    ("cancelled", Say::Choose(&["done"])),
    ("contacts", Say::Contact("merchant", "20480611", "refused")),
    ("demands", Say::Choose(&["refund_all", "unbind", "proof", "written"])),
];

/// Five thefts in one night, through a card and through Alipay.
pub const THEFT: &[(&str, Say)] = &[
    ("who_paid", Say::Choose(&["not_me"])),
    ("frozen", Say::Choose(&["yes"])),
    ("police", Say::Choose(&["no"])),
    ("shown_by", Say::Choose(&["alipay", "bank"])),
    ("funding_alipay", Say::Choose(&["card"])),
    ("bank_name", Say::Type("某某银行")),
    ("card_tail", Say::Type("１２３４")),
    ("card_kind", Say::Choose(&["debit"])),
    (
        "payments",
        Say::Payments(&[
            ["2026-11-22", "02:11", "1,200", "陌生商户", "bank"],
            ["2026-11-22", "02:12", "980元", "陌生商户", "bank"],
            ["2026-11-22", "02:13", "500", "陌生商户", "alipay"],
            ["2026-11-22", "02:14", "499.5", "陌生商户", "alipay"],
            ["2026-11-22", "02:15", "0.01", "陌生商户", "alipay"],
        ]),
    ),
    ("noticed", Say::Type("2026-11-22")),
    ("how_noticed", Say::Choose(&["message"])),
    ("exposed", Say::Choose(&["link"])),
    ("whereabouts", Say::Choose(&["both"])),
    ("code_sms", Say::Choose(&["no"])),
    ("contacts", Say::NoContact),
    ("demands", Say::Choose(&["freeze", "return", "logs", "written"])),
];

/// The answers of `script` before this question.
#[track_caller]
pub fn until<'a>(script: &'a [(&'a str, Say)], question: &str) -> &'a [(&'a str, Say)] {
    &script[..at(script, question)]
}

/// The answers of `script` from this question on.
#[track_caller]
pub fn from<'a>(script: &'a [(&'a str, Say)], question: &str) -> &'a [(&'a str, Say)] {
    &script[at(script, question)..]
}

#[track_caller]
fn at(script: &[(&str, Say)], question: &str) -> usize {
    script.iter().position(|(id, _)| *id == question).expect("a question of the script")
}

/// A phone in Chinese on the afternoon of 23 November 2026, for journeys in which no more matters.
#[track_caller]
pub fn phone() -> World {
    let world = World::new(Size::Phone, "zh");
    world.now(AFTERNOON);
    world
}

/// The clock of the journeys.
pub const AFTERNOON: &str = "2026-11-23T14:02:00";

/// The button that changes the language.
const LANGUAGE: &str = "header .tool[lang]";

impl World {
    /// Leaves the page in every way and comes back: `stands` says each time that all is there. The draft holds `text`.
    #[track_caller]
    pub fn goes_and_comes_back(&self, text: &str, stands: &dyn Fn(&str)) {
        let here = self.address();
        self.click_text("先止损");
        self.at("#/emergency");
        self.back();
        self.at(&here);
        stands("back from the emergency page");
        self.click_css(LANGUAGE);
        self.wait_there("html[lang=en]");
        stands("in English");
        self.click_css(LANGUAGE);
        self.wait_there("html[lang=zh-CN]");
        let held = serde_json::json!(text);
        self.wait_js(&format!("return JSON.stringify(localStorage).includes({held})"));
        self.reload();
        stands("after a reload");
    }

    /// Begins a case of this type on the person's own device, and stands at its first question.
    #[track_caller]
    pub fn begin(&self, problem: &str) {
        self.open(&format!("#/start/{problem}"));
        self.click_css("main .actions button.btn");
        self.click_css("dialog[open] .btn.wide:not(.ghost)");
        self.asks();
    }

    /// Answers the questions of `script` in turn, page by page; each has to be one that is asked.
    #[track_caller]
    pub fn answer(&self, script: &[(&str, Say)]) {
        let mut script = script;
        while !script.is_empty() {
            script = self.answer_page(script);
        }
    }

    /// Answers the page that is open with the first of `script`; gives what is left of it.
    #[track_caller]
    pub fn answer_page<'a, 'b>(&self, script: &'a [(&'b str, Say)]) -> &'a [(&'b str, Say)] {
        let [(question, say), rest @ ..] = script else { return script };
        let asked = self.asks();
        if asked != *question {
            self.fail(&format!("asked {asked}, not {question}"));
        }
        let joined = self.say_page(question, *say, rest);
        self.leaves(question);
        &rest[joined..]
    }

    /// Answers a page, with those of `rest` that share it; gives how many they are.
    #[track_caller]
    fn say_page(&self, question: &str, say: Say, rest: &[(&str, Say)]) -> usize {
        let there = |id: &str| self.count(&format!("main form [name='{id}']")) > 0;
        if !matches!(say, Say::Choose(_) | Say::Type(_) | Say::Usual) && !there("answer-unknown") {
            self.say(say);
            return 0;
        }
        // The first field of a page has a name of its own; its address may be that of another.
        self.enter(if there(question) { question } else { "answer" }, say);
        let joined = rest.iter().take_while(|(id, say)| {
            let here = there(id);
            if here {
                self.enter(id, *say);
            }
            here
        });
        let count = joined.count();
        self.click_css(SUBMIT);
        count
    }

    /// Puts an answer into the field of this name.
    #[track_caller]
    fn enter(&self, name: &str, say: Say) {
        match say {
            Say::Choose(options) => self.tick(name, options),
            Say::Type(text) => self.fill(name, text),
            Say::Usual => {}
            _ => self.choose_in(&format!("{name}-unknown"), "on"),
        }
    }

    /// Ticks these options and no others: some are ticked beforehand.
    #[track_caller]
    fn tick(&self, name: &str, options: &[&str]) {
        let ticked = self.js(&format!(
            "return [...document.querySelectorAll(\"input[name='{name}']:checked\")].map(e => e.value)"
        ));
        let ticked: Vec<&str> =
            ticked.as_array().into_iter().flatten().filter_map(|value| value.as_str()).collect();
        for option in options.iter().filter(|option| !ticked.contains(option)) {
            let css = format!("input[name='{name}'][value='{option}']:checked");
            self.choose_in(name, option);
            self.wait(&format!("{name}={option} is not ticked"), || {
                (self.count(&css) == 1).then_some(())
            });
        }
        if self.count(&format!("input[type=checkbox][name='{name}']")) > 0 {
            for option in ticked.iter().filter(|option| !options.contains(option)) {
                self.choose_in(name, option);
            }
        }
    }

    /// Answers one question.
    #[track_caller]
    pub fn say(&self, say: Say) {
        match say {
            Say::Choose(options) => {
                self.tick("answer", options);
                self.click_css(SUBMIT);
            }
            Say::Type(text) => {
                self.fill("answer", text);
                self.click_css(SUBMIT);
            }
            Say::Usual => self.click_css(SUBMIT),
            Say::Unknown => {
                self.pause();
                self.click_css(UNKNOWN);
            }
            Say::Payments(list) => {
                self.charged("one");
                for (index, [day, time, amount, payee, place]) in list.iter().enumerate() {
                    // Nobody types as fast as this.
                    self.pause();
                    self.payment([day, time, amount, payee]);
                    if !place.is_empty() {
                        self.select("via", place);
                    }
                    self.click_css(ADD);
                    self.listed(index + 1);
                }
                self.click_css(ONWARD);
            }
            Say::Monthly([day, amount, payee]) => {
                self.charged("series");
                self.fill("day", day);
                self.fill("amount", amount);
                self.fill("payee", payee);
                self.click_css(ADD);
                self.listed(14);
                self.click_css(ONWARD);
            }
            Say::NoContact => self.click_css(ONWARD),
            Say::Contact(whom, ticket, said) => {
                self.select("whom", whom);
                self.fill("day", "2026-11-20");
                self.fill("ticket", ticket);
                self.select("said", said);
                self.click_css(ADD);
                self.listed(1);
                self.click_css(ONWARD);
            }
        }
    }

    /// Says how it was charged, which opens the form for that: `one`, `series` or `paste`.
    #[track_caller]
    pub fn charged(&self, how: &str) {
        if self.count(&format!("input[name=mode][value={how}]:checked")) == 0 {
            self.choose_in("mode", how);
        }
        self.wait_there("main form.card");
    }

    /// The id of the question that is asked now.
    #[track_caller]
    pub fn asks(&self) -> String {
        self.wait("no question is asked", || {
            let address = self.address();
            let question = address.split_once("/q/")?.1;
            Some(question.split('?').next().unwrap_or_default().to_owned())
        })
    }

    /// The id of the case in the address.
    #[track_caller]
    pub fn case_id(&self) -> String {
        let address = self.address();
        let id = address.strip_prefix("#/case/").and_then(|rest| rest.split('/').next());
        id.unwrap_or_default().to_owned()
    }

    /// Opens a page of the case by its end: `evidence`, `channels`, `letter/to_bank`; empty for the hub.
    #[track_caller]
    pub fn page_of(&self, case: &str, end: &str) {
        let end = if end.is_empty() { String::new() } else { format!("/{end}") };
        self.go(&format!("#/case/{case}{end}"));
    }

    /// Waits until this question is asked.
    #[track_caller]
    pub fn wait_question(&self, question: &str) {
        self.wait(&format!("{question} is not asked"), || self.is_asked(question).then_some(()));
    }

    fn is_asked(&self, question: &str) -> bool {
        let address = self.address();
        address.split('?').next().is_some_and(|path| path.ends_with(&format!("/q/{question}")))
    }

    /// Lets the pause pass in which a second tap is taken for the rest of the first (`ui::components::TapGuard`).
    pub fn pause(&self) {
        std::thread::sleep(std::time::Duration::from_millis(600));
    }

    /// Waits until nothing fits any more.
    #[track_caller]
    pub fn wait_gone(&self, css: &str) {
        self.wait(&format!("{css} is still there"), || (self.count(css) == 0).then_some(()));
    }

    /// Waits until something fits.
    #[track_caller]
    pub fn wait_there(&self, css: &str) {
        self.wait(&format!("no {css}"), || (self.count(css) > 0).then_some(()));
    }

    /// Waits until this script says `true`.
    #[track_caller]
    pub fn wait_js(&self, script: &str) {
        self.wait(&format!("not so: {script}"), || (self.js(script) == true).then_some(()));
    }

    #[track_caller]
    fn payment(&self, [day, time, amount, payee]: [&str; 4]) {
        self.fill("day", day);
        self.fill("time", time);
        self.fill("amount", amount);
        self.fill("payee", payee);
    }

    /// Waits until the list has so many rows.
    #[track_caller]
    pub fn listed(&self, count: usize) {
        self.wait(&format!("no {count} rows"), || {
            (self.count("main .rowitem") == count).then_some(())
        });
    }

    #[track_caller]
    fn leaves(&self, question: &str) {
        let left = || (!self.is_asked(question)).then_some(());
        self.wait(&format!("{question} is still asked"), left);
    }
}
