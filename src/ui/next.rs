//! What is said of the next action, and where it leads.

use crate::domain::answer::Answers;
use crate::domain::case::{Case, FilingKind};
use crate::domain::channel::{AUTHORITIES, Channel};
use crate::domain::clock::Ground;
use crate::domain::journey::{At, Next, Plan, Wait};
use crate::domain::reply::{Reply, ReplyKind};
use crate::domain::results::all_settled;
use crate::domain::running::Change;
use crate::route::Route;
use crate::state::AppState;
use crate::text::{Text, words_case as w, words_follow_up as wf, words_hub as h, words_next as n};
use crate::ui::words::change_text;

/// The next action and its reason, tracked.
pub(super) fn say(app: AppState, plan: &Plan, case: &Case) -> (String, String) {
    let name = |channel: &Channel| app.text(channel.name);
    let said = |title: Text, why: Text, at: At| {
        let what = [("what", name(at.channel))];
        (app.fill(title, &what), app.fill(why, &what))
    };
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
            (app.fill(w::NEXT_FILE, &[("what", name(channel))]), why_there(app, plan, channel))
        }
        Next::Wait(wait) => waiting(app, wait),
        Next::Stop(at) => said(n::STOP, n::STOP_WHY, at),
        Next::Papers(at) => (papers(app, at), app.text(n::PAPERS_WHY).to_owned()),
        Next::Look(at) if is_paid(at, case) => said(n::LOOK_PAID, n::LOOK_PAID_WHY, at),
        Next::Look(at) => said(look(app, at, case), n::LOOK_OFFER_WHY, at),
        Next::Counter(at) => said(n::COUNTER, n::COUNTER_WHY, at),
        Next::Chase(at) => {
            let day = at.until.map(|day| app.near_day(day)).unwrap_or_default();
            let why = match plan.overdue {
                _ if at.reply.is_some() => n::CHASE_PROMISED_WHY,
                _ if at.until.is_none() => n::LATE_NO_DAY,
                Some(late) => by_ground(late, n::LATE_LAW, n::LATE_CUSTOM, n::LATE_OWN),
                None => n::LATE_CUSTOM,
            };
            let title = app.fill(n::CHASE, &[("what", name(at.channel))]);
            (title, app.fill(why, &[("day", &day)]))
        }
        Next::Reopen(at) => said(n::REOPEN, at.channel.intake.again, at),
        Next::Review(at) => {
            let day = at.until.map(|day| app.near_day(day)).unwrap_or_default();
            let title = app.fill(n::REVIEW, &[("day", &day), ("what", name(at.channel))]);
            (title, app.text(at.channel.intake.above).to_owned())
        }
        Next::Mediate(at) => said(n::MEDIATE, n::MEDIATE_WHY, at),
        Next::Readdress(at, to) => (
            app.fill(n::READDRESS, &[("what", name(to))]),
            app.fill(n::READDRESS_WHY, &[("from", name(at.channel))]),
        ),
        Next::Close => {
            let (title, why) = if all_settled(case, &plan.answers) {
                (n::CLOSE_SETTLED, n::CLOSE_SETTLED_WHY)
            } else {
                (n::CLOSE_LEFT, n::CLOSE_LEFT_WHY)
            };
            (app.text(title).to_owned(), app.text(why).to_owned())
        }
        Next::Closed => (app.text(n::CLOSED).to_owned(), app.text(n::CLOSED_WHY).to_owned()),
    }
}

/// Why the next channel is gone to: what came of the one before, or that nothing came.
fn why_there(app: AppState, plan: &Plan, channel: &Channel) -> String {
    if is_for_itself(app, plan, channel) {
        return app.text(w::NEXT_FILE_WHY).to_owned();
    }
    let ended = plan.ended.filter(|(at, _)| follows(channel, at.channel));
    let after = ended.map(|(at, kind)| {
        let text = match kind {
            ReplyKind::Refused if reply_of(at, &plan.case).is_some_and(Reply::is_untaken) => {
                n::AFTER_NOT_TAKEN
            }
            ReplyKind::Refused if at.channel.rung >= AUTHORITIES => n::AFTER_NOT_GRANTED,
            ReplyKind::Closed => n::AFTER_CLOSED,
            ReplyKind::Transferred => n::AFTER_MOVED,
            ReplyKind::Paid => n::AFTER_PART,
            _ => n::AFTER_REFUSED,
        };
        app.fill(text, &[("what", app.text(at.channel.name))])
    });
    let late = |wait: Wait| {
        let (law, custom) = (n::AFTER_SILENCE_LAW, n::AFTER_SILENCE_CUSTOM);
        late_words(app, by_ground(wait, law, custom, n::AFTER_SILENCE_OWN), wait)
    };
    let silent = || plan.overdue.filter(|wait| follows(channel, wait.channel)).map(late);
    after.or_else(silent).unwrap_or_else(|| app.text(w::NEXT_FILE_WHY).to_owned())
}

/// Whether what came of `before`, or that nothing came, is why one goes to `channel`: one that has its own ones before it
/// does not follow from another.
fn follows(channel: &Channel, before: &Channel) -> bool {
    channel.after.is_empty() || channel.after.contains(&before.id)
}

/// Whether the channel is told for itself, whatever another answered: where all of the first have to be told.
fn is_for_itself(app: AppState, plan: &Plan, channel: &Channel) -> bool {
    let every = app.journey(&plan.case.problem).is_some_and(|journey| journey.every_first);
    every && channel.rung < AUTHORITIES
}

/// What is said of a day: one that is set by law, one that is usual or that they named, and one that the person named.
fn by_ground(wait: Wait, law: Text, custom: Text, own: Text) -> Text {
    match wait.ground() {
        Some(Ground::Law) => law,
        Some(Ground::Suggestion) => own,
        _ => custom,
    }
}

/// Whose day has passed, where the next action itself says nothing of it; tracked.
pub(super) fn late(app: AppState, plan: &Plan) -> Option<String> {
    let wait = plan.overdue?;
    let said = match plan.next {
        Next::Chase(_) | Next::Wait(_) | Next::Closed => true,
        Next::File(channel) => {
            let ended = plan.ended.is_some_and(|(at, _)| follows(channel, at.channel));
            !ended && follows(channel, wait.channel) && !is_for_itself(app, plan, channel)
        }
        _ => false,
    };
    let text = by_ground(wait, n::IS_LATE_LAW, n::IS_LATE_CUSTOM, n::IS_LATE_OWN);
    (!said).then(|| late_words(app, text, wait))
}

/// How an offer is announced: through an office it comes from whoever the complaint is against.
fn look(app: AppState, at: At, case: &Case) -> Text {
    let receiver = || {
        let journey = app.journey(&case.problem)?;
        Some(journey.letter(at.channel.letter)?.receiver)
    };
    match receiver() {
        Some(office) if office.mediates() => n::LOOK_SELLER,
        Some(office) if office.supervises() => n::LOOK_INSTITUTION,
        _ => n::LOOK_OFFER,
    }
}

fn is_paid(at: At, case: &Case) -> bool {
    reply_of(at, case).is_some_and(|reply| reply.kind == ReplyKind::Paid)
}

/// The answer from which the action follows.
fn reply_of(at: At, case: &Case) -> Option<&Reply> {
    let filing = case.filings.iter().find(|one| one.recorded == at.filing)?;
    filing.replies.iter().find(|reply| Some(reply.recorded) == at.reply)
}

fn papers(app: AppState, at: At) -> String {
    let text = match at.until {
        Some(day) if day < app.today() => n::PAPERS_LATE,
        Some(_) => n::PAPERS_BY,
        None => n::PAPERS,
    };
    let day = at.until.map(|day| app.near_day(day)).unwrap_or_default();
    app.fill(text, &[("day", &day), ("what", app.text(at.channel.name))])
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
        _ if wait.promise => (awaited(app, wait), app.text(n::WAIT_PROMISED_WHY).to_owned()),
        Some(_) => {
            // Where it was put off, the rule counted to another day.
            let put_off = wait.change.filter(|change| matches!(change, Change::PutOff { .. }));
            let rule = || wait.clock.map_or("", |clock| app.text(clock.what)).to_owned();
            let why = put_off.map_or_else(rule, |change| change_text(app, change));
            (awaited(app, wait), app.fill(h::NEXT_FILED_ON, &[("day", &filed), ("why", &why)]))
        }
        None => (awaited(app, wait), app.fill(w::NEXT_WAIT_WHY, &[("day", &filed)])),
    }
}

/// What is waited for, and until when; tracked.
fn awaited(app: AppState, wait: Wait) -> String {
    let text = match (wait.promise, wait.due) {
        (true, Some(_)) => n::WAIT_PROMISED_BY,
        (true, None) => n::WAIT_PROMISED,
        (false, Some(_)) => h::NEXT_WAIT_BY,
        (false, None) => w::NEXT_WAIT,
    };
    late_words(app, text, wait)
}

fn late_words(app: AppState, text: Text, wait: Wait) -> String {
    let day = wait.last().map(|day| app.near_day(day)).unwrap_or_default();
    app.fill(text, &[("day", &day), ("what", app.text(wait.channel.name))])
}

/// What is to be done before filing at the channel, or nothing; tracked.
pub(super) fn to_do_first(app: AppState, channel: &Channel, answers: &Answers) -> &'static str {
    let holds = channel.intake.first.iter().find(|(when, _)| when.holds(answers, app.today()));
    holds.map_or("", |(_, text)| app.text(*text))
}

/// The page on which it is done, and what the way there is called.
pub(super) fn way(next: &Next, case: String) -> (Text, Route) {
    match *next {
        Next::Answer(step) => (w::GO_ANSWER, Route::Question(case, step.id.to_owned())),
        Next::Prove => (w::GO_PROVE, Route::Evidence(case)),
        Next::File(channel) if channel.letter.is_empty() => (n::GO_CARD, Route::Channels(case)),
        Next::File(channel) => {
            let label = if channel.rung == 0 { w::GO_STOP } else { w::GO_FILE };
            (label, Route::Letter(case, channel.letter.to_owned()))
        }
        Next::Wait(wait) => match wait.clock {
            Some(clock) => (w::GO_WAIT, Route::Date(case, wait.key(), clock.id.to_owned())),
            None => (wf::GOT_ANSWER, Route::Reply(case, wait.key())),
        },
        Next::Stop(_) => (n::GO_STOP, Route::Emergency),
        Next::Papers(at) => (n::GO_PAPERS, answer_at(case, at)),
        Next::Look(at) => (n::GO_LOOK, answer_at(case, at)),
        Next::Counter(at) => (n::GO_COUNTER, further(case, at, FilingKind::Counter)),
        Next::Chase(at) => (n::GO_CHASE, further(case, at, FilingKind::Chaser)),
        Next::Reopen(at) => (n::GO_REOPEN, further(case, at, FilingKind::Reopened)),
        Next::Review(at) => (n::GO_REVIEW, further(case, at, FilingKind::Review)),
        Next::Mediate(at) => (n::GO_MEDIATE, further(case, at, FilingKind::Mediation)),
        Next::Readdress(_, to) => (w::GO_FILE, Route::Letter(case, to.letter.to_owned())),
        Next::Close => (n::GO_CLOSE, Route::Close(case)),
        Next::Closed => (n::GO_CLOSED, Route::Close(case)),
    }
}

/// The page of the answer with which it deals.
fn answer_at(case: String, at: At) -> Route {
    match at.reply_key() {
        Some(reply) => Route::ReplyCheck(case, at.key(), reply),
        None => Route::Reply(case, at.key()),
    }
}

/// The letter of a further stage.
fn further(case: String, at: At, kind: FilingKind) -> Route {
    Route::FollowUp(case, at.key(), kind.id().to_owned())
}

/// In a few words, for what is done beside the next action; tracked.
pub(super) fn briefly(app: AppState, next: &Next, plan: &Plan) -> String {
    let named = |text: Text, channel: &Channel| app.fill(text, &[("what", app.text(channel.name))]);
    match *next {
        Next::Answer(step) => app.fill(w::NEXT_ANSWER, &[("what", app.text(step.short))]),
        Next::Prove => app.fill(h::ALSO_PROVE, &[("count", &plan.progress.missing.to_string())]),
        Next::File(channel) => {
            let hurry = matches!(plan.next, Next::File(first) if first.rung == 0);
            named(if hurry { h::ALSO_AT_ONCE } else { h::ALSO_FILE }, channel)
        }
        Next::Wait(wait) => awaited(app, wait),
        Next::Stop(_) => app.text(n::STOP).to_owned(),
        Next::Papers(at) => papers(app, at),
        Next::Look(at) if is_paid(at, &plan.case) => named(n::LOOK_PAID, at.channel),
        Next::Look(at) => named(look(app, at, &plan.case), at.channel),
        Next::Counter(at) => named(n::COUNTER, at.channel),
        Next::Chase(at) => named(n::CHASE, at.channel),
        Next::Reopen(at) => named(n::REOPEN, at.channel),
        Next::Review(at) => {
            let day = at.until.map(|day| app.near_day(day)).unwrap_or_default();
            app.fill(n::REVIEW, &[("day", &day), ("what", app.text(at.channel.name))])
        }
        Next::Mediate(at) => named(n::MEDIATE, at.channel),
        Next::Readdress(_, to) => named(n::READDRESS, to),
        Next::Close => app.text(n::GO_CLOSE).to_owned(),
        Next::Closed => app.text(n::CLOSED).to_owned(),
    }
}
