//! What is said of the next action, and where it leads.

use crate::domain::answer::Answers;
use crate::domain::case::Case;
use crate::domain::channel::Channel;
use crate::domain::journey::{Next, Plan, Wait};
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Text, dates, words_case as w, words_hub as h};

/// The next action and its reason, tracked.
pub(super) fn say(app: AppState, plan: &Plan, case: &Case) -> (String, String) {
    match plan.next {
        Next::Answer(step) => (
            app.fill(w::NEXT_ANSWER, &[("what", app.text(step.short))]),
            app.text(w::NEXT_ANSWER_WHY).to_owned(),
        ),
        Next::Prove => prove(app, plan, case),
        Next::File(channel) if channel.rung == 0 => {
            let paper = app.text(w::NEXT_STOP_WHY);
            let first = to_do_first(app, channel, &plan.answers);
            let title = if first.is_empty() { w::NEXT_STOP } else { h::NEXT_FREEZE };
            (app.text(title).to_owned(), format!("{first}{paper}"))
        }
        Next::File(channel) => {
            let why = plan.overdue.map_or_else(
                || app.text(w::NEXT_FILE_WHY).to_owned(),
                |late| late_words(app, h::NEXT_OVERDUE_WHY, late),
            );
            (app.fill(w::NEXT_FILE, &[("what", app.text(channel.name))]), why)
        }
        Next::Wait(wait) => waiting(app, wait),
    }
}

fn prove(app: AppState, plan: &Plan, case: &Case) -> (String, String) {
    let missing = plan.missing(case);
    let title = match missing.first().filter(|item| item.vanishes()) {
        Some(item) => app.fill(h::NEXT_PROVE_FIRST, &[("what", app.text(item.name))]),
        None => app.text(w::NEXT_PROVE).to_owned(),
    };
    (title, app.fill(w::NEXT_PROVE_WHY, &[("count", &missing.len().to_string())]))
}

fn waiting(app: AppState, wait: Wait) -> (String, String) {
    let name = app.text(wait.channel.name);
    let filed = app.day(wait.filed);
    match wait.due {
        Some(_) if wait.is_over(app.today()) => (
            app.fill(h::NEXT_WAIT_LATE, &[("what", name)]),
            late_words(app, h::NEXT_WAIT_LATE_WHY, wait),
        ),
        Some(end) => {
            let why = wait.clock.map_or("", |clock| app.text(clock.what));
            let day = dates::short(end.day, app.lang());
            (
                app.fill(h::NEXT_WAIT_BY, &[("day", &day), ("what", name)]),
                app.fill(h::NEXT_FILED_ON, &[("day", &filed), ("why", why)]),
            )
        }
        None => (
            app.fill(w::NEXT_WAIT, &[("what", name)]),
            app.fill(w::NEXT_WAIT_WHY, &[("day", &filed)]),
        ),
    }
}

fn late_words(app: AppState, text: Text, wait: Wait) -> String {
    let day = wait.due.map(|end| dates::short(end.day, app.lang())).unwrap_or_default();
    app.fill(text, &[("day", &day), ("what", app.text(wait.channel.name))])
}

/// What is to be done before filing at the channel, or nothing; tracked.
pub(super) fn to_do_first(app: AppState, channel: &Channel, answers: &Answers) -> &'static str {
    let holds = channel.intake.first.iter().find(|(when, _)| when.holds(answers, app.today()));
    holds.map_or("", |(_, text)| app.text(*text))
}

/// The page on which it is done, and what the way there is called.
pub(super) fn way(next: &Next, case: String) -> (Text, Route) {
    match next {
        Next::Answer(step) => (w::GO_ANSWER, Route::Question(case, step.id.to_owned())),
        Next::Prove => (w::GO_PROVE, Route::Evidence(case)),
        Next::File(channel) => {
            let label = if channel.rung == 0 { w::GO_STOP } else { w::GO_FILE };
            (label, Route::Letter(case, channel.letter.to_owned()))
        }
        Next::Wait(wait) => (w::GO_WAIT, Route::Filed(case, wait.channel.id.to_owned())),
    }
}

/// In a few words, for what is done beside the next action; tracked.
pub(super) fn briefly(app: AppState, next: &Next, plan: &Plan) -> String {
    match next {
        Next::Answer(step) => app.fill(w::NEXT_ANSWER, &[("what", app.text(step.short))]),
        Next::Prove => app.fill(h::ALSO_PROVE, &[("count", &plan.progress.missing.to_string())]),
        Next::File(channel) => {
            let hurry = matches!(plan.next, Next::File(first) if first.rung == 0);
            let text = if hurry { h::ALSO_AT_ONCE } else { h::ALSO_FILE };
            app.fill(text, &[("what", app.text(channel.name))])
        }
        Next::Wait(wait) => late_words(app, h::ALSO_WAIT, *wait),
    }
}
