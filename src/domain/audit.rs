//! Looks for mistakes in the tables of a problem type; run by the tests, for every registered type.

use std::collections::BTreeSet;

use super::case::WAYS;
use super::condition::Condition;
use super::facts::DERIVED;
use super::flow::{Ask, Flow, Stage};
use super::letter::{CLAIMED, FILED, FILED_DAY, ME, Section, TICKET, YOU};
use super::problem::Journey;
use super::refusal::Known;
use super::sequence::Event;
use super::source::Source;
use crate::text::{Lang, Text, placeholders};

/// All mistakes found; empty when the tables are sound.
pub fn audit(journey: &Journey, sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    flow(&journey.flow, &mut found);
    details(journey, &mut found);
    conditions(journey, &mut found);
    days(journey, &mut found);
    templates(journey, &mut found);
    references(journey, sources, &mut found);
    found
}

/// The flow as a Mermaid graph, for the snapshot: a change of routing shows as a diff.
pub fn mermaid(flow: &Flow) -> String {
    let mut out = String::from("flowchart TD\n");
    let mut last = "start";
    for step in flow.steps {
        let kind = match step.ask {
            Ask::One(_) => "one",
            Ask::Many(_) => "many",
            Ask::Day { .. } => "day",
            Ask::Money { .. } => "money",
            Ask::Line { .. } => "line",
            Ask::Digits { .. } => "digits",
            Ask::Time { .. } => "time",
            Ask::Payments { .. } => "payments",
            Ask::Contacts => "contacts",
        };
        let label = if matches!(step.when, Condition::Always) {
            String::new()
        } else {
            format!("|\"{:?}\"|", step.when)
                .replace('"', "'")
                .replace("|'", "|\"")
                .replace("'|", "\"|")
        };
        let joined = if step.joins { " +" } else { "" };
        out.push_str(&format!("  {last} -->{label} {}[{} : {kind}{joined}]\n", step.id, step.id));
        for option in step.ask.options() {
            out.push_str(&format!("  %% {}.{}", step.id, option.id));
            if !matches!(option.when, Condition::Always) {
                out.push_str(&format!(" when {:?}", option.when));
            }
            out.push('\n');
        }
        last = step.id;
    }
    out
}

fn flow(flow: &Flow, found: &mut Vec<String>) {
    let mut earlier: BTreeSet<&str> = BTreeSet::new();
    // Those since the last step that has a page of its own: some of them may stand on the page of the next one.
    let mut page: BTreeSet<&str> = BTreeSet::new();
    let mut stage = Stage::Tell;
    for step in flow.steps {
        for question in step.when.questions() {
            if !earlier.contains(question) {
                found.push(format!(
                    "step {} looks at {question}, which is not asked before",
                    step.id
                ));
            }
        }
        for option in step.ask.options() {
            for question in option.when.questions() {
                if !earlier.contains(question) {
                    found.push(format!(
                        "option {}.{} looks at later {question}",
                        step.id, option.id
                    ));
                }
            }
        }
        if matches!(step.ask, Ask::One(_) | Ask::Many(_))
            && !step.ask.options().iter().any(|option| matches!(option.when, Condition::Always))
        {
            found.push(format!("step {} may be left without an option", step.id));
        }
        let ids: BTreeSet<_> = step.ask.options().iter().map(|option| option.id).collect();
        if ids.len() != step.ask.options().len() {
            found.push(format!("step {} has an option twice", step.id));
        }
        if step.joins && (step.ask.is_list() || page.is_empty()) {
            found.push(format!("step {} has no page to share", step.id));
        }
        if !step.joins {
            page.clear();
        }
        for question in step.ask.options().iter().flat_map(|option| option.when.questions()) {
            if page.contains(question) {
                found.push(format!("an option of {} looks at {question} on its page", step.id));
            }
        }
        page.insert(step.id);
        if step.stage < stage {
            found.push(format!("step {} runs back to an earlier stage", step.id));
        }
        stage = step.stage;
        if !earlier.insert(step.id) {
            found.push(format!("step {} is there twice", step.id));
        }
        if let Ask::Payments { trial, .. } = step.ask
            && !trial.is_empty()
            && !earlier.contains(trial)
        {
            found.push(format!("step {} begins after {trial}, which is not asked before", step.id));
        }
        if let Some(sign) = step.signpost {
            if step.ask.is_list() {
                found.push(format!("the list {} shows no signpost", step.id));
            }
            for question in sign.when.questions() {
                if !earlier.contains(question) {
                    found.push(format!("signpost of {} looks at later {question}", step.id));
                }
            }
        }
    }
}

/// That each detail is of some letter, and the other way round.
fn details(journey: &Journey, found: &mut Vec<String>) {
    for letter in journey.letters {
        for detail in letter.details.iter().filter(|id| journey.step(id).is_none()) {
            found.push(format!("letter {} needs the detail {detail}, which is missing", letter.id));
        }
    }
    for detail in journey.flow.details {
        if !journey.letters.iter().any(|letter| letter.details.contains(&detail.id)) {
            found.push(format!("the detail {} is of no letter", detail.id));
        }
        if journey.flow.steps.iter().any(|step| step.id == detail.id) {
            found.push(format!("the detail {} is a step too", detail.id));
        }
    }
}

fn conditions(journey: &Journey, found: &mut Vec<String>) {
    let mut all: Vec<&Condition> = Vec::new();
    all.extend(journey.flow.steps.iter().map(|step| &step.when));
    all.extend(journey.items.iter().flat_map(|i| i.how.iter().map(|h| &h.0).chain([&i.when])));
    all.extend(
        journey.channels.iter().flat_map(|d| d.rivals.iter().map(|r| &r.0).chain([&d.when])),
    );
    all.extend(journey.channels.iter().flat_map(|d| d.intake.first.iter().map(|one| &one.0)));
    let grounds = || journey.channels.iter().flat_map(|channel| channel.prechecks);
    all.extend(grounds().map(|ground| &ground.when));
    for ground in grounds() {
        if let Known::From(stands, clear) = &ground.known {
            all.extend([stands, clear]);
        }
        let same = journey.step(ground.same_as).map(|step| step.ask.options());
        let has = |id| same.is_none_or(|options| options.iter().any(|option| option.id == id));
        if !(has("yes") && has("no")) {
            found.push(format!("{} is no answer by yes and no", ground.same_as));
        }
    }
    all.extend(journey.demands.iter().map(|demand| &demand.when));
    all.extend(journey.sentences().map(|fact| &fact.when));
    all.extend(journey.subject.iter().map(|(when, _)| when));
    all.extend(journey.sum.iter().map(|(when, _)| when));
    all.extend(journey.bases.iter().map(|basis| &basis.when));
    for (question, option) in all.into_iter().flat_map(Condition::options) {
        // Shared tables may look at questions that this type never asks: such a condition is just false.
        let Some(step) = journey.step(question) else { continue };
        if !step.ask.options().iter().any(|one| one.id == option) {
            found.push(format!("a condition names {question}.{option}, which is no option"));
        }
    }
    for fact in journey.sentences() {
        for question in fact.when.questions() {
            if journey.step(question).is_none() {
                found.push(format!("a fact looks at {question}, which is never asked"));
            }
        }
    }
}

fn templates(journey: &Journey, found: &mut Vec<String>) {
    let mut check = |at: &str, text: Text| {
        let names = |template| placeholders(template).collect::<BTreeSet<_>>();
        let unknown = |name: &&str| {
            !DERIVED.contains(name)
                && ![TICKET, FILED, FILED_DAY, ME, YOU, CLAIMED].contains(name)
                && journey.step(name).is_none()
        };
        for name in names(text.zh).into_iter().filter(unknown) {
            found.push(format!("{at} needs {{{name}}}, which no path collects"));
        }
        if !names(text.of(Lang::En)).is_subset(&names(text.zh)) {
            found.push(format!("{at}: the English needs more than the Chinese"));
        }
    };
    for fact in journey.sentences() {
        check("a fact", fact.text);
    }
    for demand in journey.demands {
        check(demand.id, demand.text);
        check(demand.id, demand.brief);
    }
    for (_, subject) in journey.subject {
        check("the subject", *subject);
    }
    for (_, sum) in journey.sum {
        check("the sum", *sum);
    }
    for letter in journey.letters {
        check(letter.id, letter.to);
        for section in letter.sections {
            match section {
                Section::Words(_, _, text) => check(letter.id, *text),
                Section::Fields(_, fields) => {
                    // A shared field of another type's letter stays a blank; its condition is false there.
                    for field in *fields {
                        let asked =
                            field.when.questions().iter().all(|q| journey.step(q).is_some());
                        if asked {
                            check(letter.id, field.value);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether the days that are held against each other are days that are asked, and each sentence names both.
fn days(journey: &Journey, found: &mut Vec<String>) {
    for order in journey.order {
        for event in [order.event, order.after] {
            let asked = journey.flow.steps.iter().find(|step| step.id == event.question());
            let fits = asked.is_some_and(|step| match event {
                Event::Day(_) => matches!(step.ask, Ask::Day { .. }),
                _ => step.ask.is_list(),
            });
            if !fits {
                found.push(format!("{event:?} is no day that is asked"));
            }
        }
        for text in [order.says.zh, order.says.of(Lang::En)] {
            let names: BTreeSet<&str> = placeholders(text).collect();
            if names != BTreeSet::from(["event", "after"]) {
                found.push(format!("no two days in: {text}"));
            }
        }
    }
}

fn references(journey: &Journey, sources: &[Source], found: &mut Vec<String>) {
    let known = |id: &str| id.is_empty() || sources.iter().any(|source| source.id == id);
    let cited = journey
        .items
        .iter()
        .map(|item| item.source)
        .chain(journey.bases.iter().map(|basis| basis.source))
        .chain(journey.channels.iter().flat_map(|d| d.sources.iter().copied()))
        .chain(journey.channels.iter().flat_map(|d| d.then.iter().map(|clock| clock.source)))
        .chain(journey.channels.iter().flat_map(|d| d.prechecks.iter().map(|one| one.source)));
    found
        .extend(cited.filter(|id| !known(id)).map(|id| format!("source {id} is not in the table")));
    for channel in journey.channels {
        let ids: BTreeSet<_> = channel.prechecks.iter().map(|ground| ground.id).collect();
        if ids.len() != channel.prechecks.len() {
            found.push(format!("channel {} has a ground twice", channel.id));
        }
        for (way, _) in channel.intake.ways.iter().filter(|(way, _)| !WAYS.contains(way)) {
            found.push(format!("channel {} is filed {way}, which is no way of filing", channel.id));
        }
        if !channel.letter.is_empty() && journey.letter(channel.letter).is_none() {
            found.push(format!(
                "channel {} names the letter {}, which is missing",
                channel.id, channel.letter
            ));
        }
        if !channel.after.is_empty()
            && !channel.after.iter().any(|id| journey.channel(id).is_some())
        {
            found.push(format!("channel {} can never open", channel.id));
        }
    }
    let asked = journey.step("demands").map(|step| step.ask.options()).unwrap_or_default();
    for option in asked {
        if !journey.demands.iter().any(|demand| demand.id == option.id) {
            found.push(format!("the demand {} has no sentence", option.id));
        }
    }
}
