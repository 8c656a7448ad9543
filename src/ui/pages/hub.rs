//! The page of a case: one next action on top; evidence, channels, letters and timeline below.

use crate::ui::el::{Draw, View, el, group};

use crate::domain::channel::{Standing, standing};
use crate::domain::journey::{Next, Stage};
use crate::route::Route;
use crate::text::{dates, words_case as w};
use crate::ui::chrome::saved;
use crate::ui::cx::Cx;
use crate::ui::pages::case::Seen;
use crate::ui::pages::cases::delete;
use crate::ui::pages::next_action;
use crate::ui::parts::{button_link, crumb, dial};

pub(super) fn page(seen: Seen) -> View {
    let cx = seen.cx;
    el("div.page wide")
        .child(crumb(cx.t(crate::text::words::MY_CASES), Route::Cases))
        .child(el("h1").attr("tabindex", "-1").says(cx, seen.problem.name))
        .child(saved(cx))
        .child(move || stages(cx, seen.plan().next.stage()))
        .child(
            el("div.cols")
                .child(el("div").child(move || next(seen)).child(move || rows(seen)))
                .child(el("aside").child(move || timeline(seen)).child(delete(cx, seen.id()))),
        )
        .draw()
}

fn next(seen: Seen) -> View {
    let (cx, plan, id) = (seen.cx, seen.plan(), seen.id());
    let (title, why) = next_action::words(cx, &plan, &seen.case());
    let (label, to) = match plan.next {
        Next::Answer(step) => (w::GO_ANSWER, Route::Question(id, step.id.to_owned())),
        Next::Prove => (w::GO_PROVE, Route::Evidence(id)),
        Next::File(channel) if channel.rung == 0 => {
            (w::GO_STOP, Route::Letter(id, channel.letter.to_owned()))
        }
        Next::File(channel) => (w::GO_FILE, Route::Letter(id, channel.letter.to_owned())),
        Next::Wait(channel) => (w::GO_WAIT, Route::Filed(id, channel.id.to_owned())),
    };
    let number = call(cx, plan.next);
    let class = if number.is_some() { "ghost" } else { "" };
    el("section.card next")
        .attr("aria-labelledby", "next")
        .child(el("p.muted").says(cx, w::NEXT))
        .child(el("h2").attr("id", "next").child(title))
        .child(el("p").child(why))
        .child(el("p.actions").child(number).child(button_link(cx.t(label), to, class)))
        .draw()
}

/// The number to dial, where money can still be stopped.
fn call(cx: Cx, next: Next) -> Option<View> {
    let Next::File(channel) = next else { return None };
    let number =
        channel.contacts.iter().find(|reach| channel.rung == 0 && !reach.call.is_empty())?.call;
    Some(dial(cx, number))
}

fn stages(cx: Cx, now: Stage) -> View {
    let list = [
        (Stage::Tell, w::STAGE_TELL),
        (Stage::Prove, w::STAGE_PROVE),
        (Stage::File, w::STAGE_FILE),
        (Stage::Wait, w::STAGE_WAIT),
    ]
    .map(|(stage, name)| {
        let class = match stage.cmp(&now) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "",
        };
        el("li")
            .attr("class", class)
            .attr("aria-current", (stage == now).then_some("step"))
            .says(cx, name)
    });
    el("ol.steps").attr("aria-label", cx.t(w::STAGES)).each(list).draw()
}

fn rows(seen: Seen) -> View {
    let (cx, plan, id) = (seen.cx, seen.plan(), seen.id());
    let row = |label: &'static str, value: String, to: Route| {
        el("a.row")
            .attr("href", to.path())
            .child(el("b").child(label))
            .child(el("span").child(value))
    };
    let (progress, case, today) = (plan.progress, seen.case(), cx.app.today());
    let (settled, all, have) =
        (progress.settled.to_string(), progress.all.to_string(), progress.have.to_string());
    let evidence =
        cx.fill(w::EVIDENCE_DONE, &[("settled", &settled), ("all", &all), ("have", &have)]);
    let unfiled = plan.channels.iter().filter(|d| standing(d, &case, today) != Standing::Filed);
    let channels: Vec<&str> = unfiled.take(2).map(|channel| cx.t(channel.name)).collect();
    let letters = plan.letters(seen.journey);
    let state = |letter: &str| {
        let mut state = w::LETTER_NOT_YET;
        for channel in plan.channels.iter().filter(|channel| channel.letter == letter) {
            match standing(channel, &case, cx.app.today()) {
                Standing::Filed => return w::IS_FILED,
                Standing::Open => state = w::LETTER_OPEN,
                Standing::Taken => state = w::IS_TAKEN,
                Standing::NotYet => {}
            }
        }
        state
    };
    let letters = letters.into_iter().map(|letter| {
        let to = Route::Letter(id.clone(), letter.id.to_owned());
        row(cx.t(letter.name), cx.t(state(letter.id)).to_owned(), to)
    });
    let answers =
        format!("{}/{}", plan.walk.at.unwrap_or(plan.walk.path.len()), plan.walk.path.len());
    group()
        .child(
            el("div.card")
                .child(row(cx.t(w::ANSWERS), answers, Route::Check(id.clone())))
                .child(row(cx.t(w::EVIDENCE), evidence, Route::Evidence(id.clone())))
                .child(row(cx.t(w::CHANNELS), channels.join(" → "), Route::Channels(id.clone()))),
        )
        .child(el("div.card").child(el("h2").says(cx, w::LETTERS)).each(letters))
        .draw()
}

fn timeline(seen: Seen) -> View {
    let (cx, case) = (seen.cx, seen.case());
    let mut list = vec![(case.begun, cx.t(w::T_BEGUN).to_owned())];
    for filing in &case.filings {
        let day = filing.day.and_time(filing.recorded.time());
        let mut text = format!("{} · {}", cx.t(w::IS_FILED), seen.channel_name(&filing.channel));
        if !filing.reference.is_empty() {
            text.push_str(" · ");
            text.push_str(&cx.fill(w::FILED_REF_SHOW, &[("ref", &filing.reference)]));
        }
        list.push((day, text));
    }
    list.push((case.changed, cx.t(w::T_CHANGED).to_owned()));
    list.sort_by_key(|(at, _)| *at);
    let lines = list.into_iter().map(|(at, text)| {
        let when = format!("{} {}", cx.day(at.date()), dates::clock(at));
        el("li").child(el("time").child(when)).child(el("span").child(text))
    });
    el("section.card")
        .child(el("h2").says(cx, w::TIMELINE))
        .child(el("ol.timeline").each(lines))
        .draw()
}
