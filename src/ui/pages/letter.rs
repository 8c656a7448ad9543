//! A letter as a document that follows the answers: to copy, print, save, or rewrite.

use leptos::prelude::*;

use crate::state::Signal;
use crate::ui::el::{Draw, View, el, group};

use crate::content::sources::CITED;
use crate::domain::answer::{bounds, payments};
use crate::domain::case::Change;
use crate::domain::channel::{Channel, Standing, standing};
use crate::domain::clean;
use crate::domain::guard::Wanted;
use crate::domain::letter::{BOX, Block, Document, Letter, Writer, compose};
use crate::route::Route;
use crate::storage::Device;
use crate::text::letter_words::FACTS;
use crate::text::{Lang, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::errors;
use crate::ui::form::Errors;
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::pages::people;
use crate::ui::paper::paper;
use crate::ui::parts::{button, button_link, copy_button, crumb, more, nothing};

pub(super) fn page(seen: Seen, id: &str) -> View {
    let cx = seen.cx;
    let Some(letter) = seen.journey.letter(id) else {
        return nothing(
            cx,
            w::UNKNOWN_TITLE,
            w::UNKNOWN_TEXT,
            Route::Case(seen.id()),
            wc::BACK_TO_CASE,
        );
    };
    let gloss = (cx.lang == Lang::En).then(|| el("p.hint").says(cx, wc::GLOSS_NOTE));
    el("div.page wide letter")
        .child(crumb(cx.t(wc::BACK_TO_CASE), Route::Case(seen.id())))
        .child(el("h1").attr("tabindex", "-1").says(cx, letter.name))
        .child(move || status(seen, letter))
        .child(saved(cx))
        .child(people::fold(cx))
        .child(gloss)
        .child(el("p").attr("class", "hint").child(cx.t(wc::LETTER_CHECK)))
        .child(move || paper(cx, &written(seen, letter)))
        .child(move || tools(seen, letter))
        .child(reword(seen, letter))
        .child(move || more(cx.t(wc::BY_FIELD), by_field(seen, letter)))
        .draw()
}

fn written(seen: Seen, letter: &Letter) -> Document {
    let app = seen.cx.app;
    let (case, me, helper) = (seen.case(), app.me(), app.helper());
    let writer = Writer {
        journey: seen.journey,
        sources: CITED,
        case: &case,
        me: &me,
        helper: &helper,
        today: app.today(),
    };
    compose(&writer, letter)
}

fn channels_of(seen: Seen, letter: &Letter) -> Vec<&'static Channel> {
    seen.plan().channels.into_iter().filter(|channel| channel.letter == letter.id).collect()
}

fn status(seen: Seen, letter: &'static Letter) -> View {
    let cx = seen.cx;
    let case = seen.case();
    let channels = channels_of(seen, letter);
    let filed =
        case.filings.iter().rev().find(|filing| channels.iter().any(|d| d.id == filing.channel));
    let plan = seen.plan();
    let missing = (!plan.walk.done()).then(|| el("p.notice warn").says(cx, wc::LETTER_MISSING));
    let listed = written(seen, letter).blocks.iter().find_map(|block| match block {
        Block::Table(_, rows) => Some(rows.len()),
        _ => None,
    });
    let all = payments(&plan.answers).len();
    let part = listed.filter(|count| *count < all).map(|count| {
        let (count, all) = (count.to_string(), all.to_string());
        el("p.notice").child(cx.fill(wc::LETTER_PART, &[("count", &count), ("all", &all)]))
    });
    let said = if let Some(filing) = filed {
        let text = cx.fill(wc::FILED_ON, &[("day", &cx.day(filing.day))]);
        el("p.notice ok").attr("role", "status").child(text).draw()
    } else {
        let closed =
            channels.first().filter(|_| channels.iter().all(|channel| !usable(seen, channel)));
        let (class, text) = match closed {
            Some(channel) => ("notice warn", channel.not_yet),
            None => ("notice", wc::NOT_FILED),
        };
        el("p").attr("class", class).attr("role", "status").says(cx, text).draw()
    };
    group().child(missing).child(said).child(part).draw()
}

fn usable(seen: Seen, channel: &Channel) -> bool {
    standing(channel, &seen.case(), seen.cx.app.today()) != Standing::NotYet
}

/// What can be done with the letter; one thing stands out: going on with the questions, or else taking it along.
fn tools(seen: Seen, letter: &'static Letter) -> View {
    let cx = seen.cx;
    let onward = seen.plan().walk.current().map(|step| {
        let to = Route::Question(seen.id(), step.id.to_owned());
        button_link(cx.t(wc::GO_ANSWER), to, "")
    });
    let copy = if onward.is_some() { "ghost" } else { "" };
    let record = channels_of(seen, letter).into_iter().filter(|channel| usable(seen, channel)).map(
        |channel| {
            let label = cx.fill(wc::FILED_TITLE, &[("what", cx.t(channel.name))]);
            button_link(&label, Route::Filed(seen.id(), channel.id.to_owned()), "ghost")
        },
    );
    let text = written(seen, letter).plain(Lang::Zh);
    let file = text.clone();
    let save = (cx.app.device() != Some(Device::Shared)).then(|| {
        button(cx.t(wc::SAVE_TEXT), "ghost", move || {
            cx.app.shell().save_file(&format!("{}.txt", letter.name.zh), &file);
        })
    });
    el("p.actions")
        .child(onward)
        .child(copy_button(cx, cx.t(wc::COPY_ALL), copy, text))
        .child(button(cx.t(wc::PRINT), "ghost", move || cx.app.shell().print()))
        .child(save)
        .each(record)
        .draw()
}

fn by_field(seen: Seen, letter: &'static Letter) -> View {
    let cx = seen.cx;
    let document = written(seen, letter);
    let limit = BOX.to_string();
    let mut list = vec![(cx.fill(wc::SHORT, &[("limit", &limit)]), document.short(BOX))];
    list.extend(document.parts(cx.lang));
    let parts = list.into_iter().map(|(name, text)| {
        el("div.card part")
            .child(el("h3").child(name))
            .child(el("pre").attr("lang", "zh-CN").child(text.clone()))
            .child(copy_button(cx, cx.t(w::COPY), "small ghost", text))
    });
    group().each(parts).draw()
}

/// The facts in the person's own words instead of the composed ones.
fn reword(seen: Seen, letter: &'static Letter) -> View {
    let cx = seen.cx;
    let (form, guard) = (Errors::new(), Guard::new());
    let value = Signal::new(facts_now(seen, letter));
    let keep = move |text: String| {
        value.set(text.clone());
        let own = (!text.trim().is_empty()).then_some(text);
        seen.change(Change::Reworded(letter.id.to_owned(), own));
    };
    let submit = move || match clean::lines(&value.get_untracked(), bounds::TEXT) {
        Err(error) => form.show(cx, vec![("reword", errors::long(cx, error))]),
        Ok(text) => {
            form.show(cx, vec![]);
            if guard.lets(cx, &text, Wanted::Words) {
                keep(text);
            }
        }
    };
    let reset = move || {
        seen.change(Change::Reworded(letter.id.to_owned(), None));
        value.set(facts_now(seen, letter));
    };
    let inside = el("form")
        .attr("novalidate", "")
        .on_submit(submit)
        .child(form.summary(cx))
        .child(guard.view(cx, keep))
        .child(
            el("div.field")
                .child(el("label").attr("for", "reword").says(cx, wc::REWORD))
                .child(el("span.hint").attr("id", "reword-hint").says(cx, wc::REWORD_HINT))
                .child(
                    el("textarea")
                        .attr("id", "reword")
                        .attr("name", "reword")
                        .attr("rows", "8")
                        .attr("lang", "zh-CN")
                        .attr("aria-describedby", "reword-hint")
                        .value(move || value.get())
                        .on_text("input", move |text| value.set(text)),
                ),
        )
        .child(el("p.actions").child(el("button.btn small").says(cx, w::SAVE)).child(button(
            cx.t(wc::REWORD_RESET),
            "ghost small",
            reset,
        )));
    more(cx.t(wc::REWORD), inside.draw())
}

fn facts_now(seen: Seen, letter: &'static Letter) -> String {
    let sections = untrack(|| written(seen, letter)).sections(Lang::Zh);
    sections
        .into_iter()
        .find(|(name, _)| name == FACTS.zh)
        .map(|(_, text)| text)
        .unwrap_or_default()
}
