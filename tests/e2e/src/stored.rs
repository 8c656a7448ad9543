//! A case that was answered before: its record is stored as the app would store it, and opened. Journeys that are not
//! about the questions themselves start here; it takes a second instead of ten.

use serde_json::{Value, json};

use crate::World;
use crate::journey::{AFTERNOON, Say, until};

/// The id of the stored case.
const CASE: &str = "stored0case0";
/// The questions that take several options.
const MANY: [&str; 4] = ["consent", "demands", "exposed", "frozen_where"];
/// The questions that take a day.
const DAYS: [&str; 4] = ["cancel_day", "noticed", "police_day", "trial_day"];
/// The questions that take an amount.
const AMOUNTS: [&str; 1] = ["trial_price"];

impl World {
    /// Stands at this question of a case that has the answers of `script` before it.
    #[track_caller]
    pub fn stands_at(&self, problem: &str, script: &[(&str, Say)], question: &str) {
        self.store(problem, until(script, question));
        self.open(&format!("#/case/{CASE}/q/{question}"));
        self.wait_question(question);
    }

    /// Looks at all answers of a case that has those of `script`; gives its id.
    #[track_caller]
    pub fn has_answered(&self, problem: &str, script: &[(&str, Say)]) -> String {
        self.store(problem, script);
        self.open(&format!("#/case/{CASE}/check"));
        CASE.to_owned()
    }

    /// As [`World::has_answered`], and something was sent already: each as channel, kind of filing, day, all at ten o'clock
    /// of that day, by phone, or in the way behind an `@`: `wechat@app`. Gives the key of each.
    #[track_caller]
    pub fn has_filed(
        &self,
        problem: &str,
        script: &[(&str, Say)],
        filings: &[[&str; 3]],
    ) -> (String, Vec<String>) {
        let stored: Vec<Value> = filings.iter().map(|row| filing(*row)).collect();
        self.store_all(problem, script, &stored);
        let keys = filings.iter().map(|[_, _, day]| format!("{}100000", day.replace('-', "")));
        self.open(&format!("#/case/{CASE}"));
        (CASE.to_owned(), keys.collect())
    }

    #[track_caller]
    fn store(&self, problem: &str, script: &[(&str, Say)]) {
        self.store_all(problem, script, &[]);
    }

    #[track_caller]
    fn store_all(&self, problem: &str, script: &[(&str, Say)], filings: &[Value]) {
        let answers: serde_json::Map<String, Value> =
            script.iter().map(|(id, say)| ((*id).to_owned(), stored(id, *say))).collect();
        let case = json!({"app": "fusu", "schema": 1, "kind": "case", "rev": 1, "data": {
            "id": CASE, "problem": problem, "begun": AFTERNOON, "changed": AFTERNOON,
            "answers": answers, "filings": filings}});
        let settings = json!({"app": "fusu", "schema": 1, "kind": "settings", "rev": 1,
            "data": {"lang": "", "own": true, "size": "standard"}});
        // A page of the same origin in which the app does not run: it would not see what is stored behind its back.
        self.open("emergency.html");
        for (key, record) in
            [(format!("fusu.case.{CASE}"), case), ("fusu.settings".to_owned(), settings)]
        {
            let args = vec![json!(key), json!(record.to_string())];
            self.js_with("localStorage.setItem(arguments[0], arguments[1])", args);
        }
    }
}

/// A filing in its stored form.
fn filing([channel, kind, day]: [&str; 3]) -> Value {
    let (channel, how) = channel.split_once('@').unwrap_or((channel, "phone"));
    json!({"door": channel, "how": how, "kind": kind, "day": day, "time": "10:00",
        "reference": "", "recorded": format!("{day}T10:00:00")})
}

/// An answer in its stored form.
fn stored(question: &str, say: Say) -> Value {
    match say {
        Say::Choose([one]) if !MANY.contains(&question) => json!({"one": one}),
        Say::Choose(options) => json!({"many": options}),
        Say::Type(text) if DAYS.contains(&question) => json!({"day": text}),
        Say::Type(text) if AMOUNTS.contains(&question) => json!({"fen": fen(text)}),
        Say::Type(text) => json!({"text": narrow(text)}),
        Say::Usual => panic!("a stored case says which options were left ticked"),
        Say::Unknown => json!("unknown"),
        Say::Payments(list) => {
            let payments: Vec<Value> = list.iter().map(|row| payment(*row)).collect();
            json!({"payments": payments})
        }
        Say::Monthly([day, amount, payee]) => {
            let (month, rest) = (&day[..7], &day[7..]);
            let months = (10..=12)
                .map(|m| format!("2025-{m}"))
                .chain((1..=11).map(|m| format!("2026-{m:02}")));
            let payments: Vec<Value> = months
                .skip_while(|one| one != month)
                .map(|one| payment([&format!("{one}{rest}"), "", amount, payee, ""]))
                .collect();
            json!({"payments": payments})
        }
        Say::NoContact => json!({"contacts": []}),
        Say::Contact(whom, ticket, said) => json!({"contacts": [{"whom": whom,
            "day": "2026-11-20", "ticket": ticket, "said": said, "note": ""}]}),
    }
}

fn payment([day, time, amount, payee, via]: [&str; 5]) -> Value {
    json!({"day": day, "time": time, "fen": fen(amount), "payee": payee, "order": "",
        "merchant_order": "", "via": via, "disputed": true, "refunded": 0})
}

/// An amount as people type it, in fen.
fn fen(amount: &str) -> i64 {
    let plain: String =
        narrow(amount).chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let (yuan, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let cents = format!("{rest:0<2}");
    yuan.parse::<i64>().expect("an amount") * 100 + cents.parse::<i64>().expect("two decimals")
}

/// Full-width digits and points as ASCII.
fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '０'..='９' => char::from_digit(c as u32 - '０' as u32, 10).unwrap_or(c),
            '．' => '.',
            other => other,
        })
        .collect()
}
