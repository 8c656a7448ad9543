//! Recording a filing, and what happens now at that channel.

use crate::state::Signal;
use crate::ui::el::{Draw, View, el, group};

use crate::content::holidays::YEARS;
use crate::domain::answer::bounds;
use crate::domain::calendar::end_of;
use crate::domain::case::{Change, Filing, WAYS};
use crate::domain::channel::{Channel, Clock, Ground};
use crate::domain::clean;
use crate::domain::guard::Wanted;
use crate::route::Route;
use crate::text::{dates, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::parts::{button, button_link, crumb, more, nothing, source_link};

pub(super) fn page(seen: Seen, id: &str) -> View {
    let cx = seen.cx;
    let Some(channel) = seen.journey.channel(id) else {
        return nothing(
            cx,
            w::UNKNOWN_TITLE,
            w::UNKNOWN_TEXT,
            Route::Case(seen.id()),
            wc::BACK_TO_CASE,
        );
    };
    let done = move || seen.case().filings.iter().any(|filing| filing.channel == channel.id);
    let title = move || {
        let words = if done() { wc::FILED_TITLE_DONE } else { wc::FILED_TITLE };
        cx.fill(words, &[("what", cx.t(channel.name))])
    };
    el("div")
        .attr("class", "page")
        .child(crumb(cx.t(wc::CHANNELS), Route::Channels(seen.id())))
        .child(el("h1").attr("tabindex", "-1").child(title))
        .child(saved(cx))
        .child(move || recorded(seen, channel))
        .child(move || {
            if done() {
                more(cx.t(wc::RECORD_AGAIN), form(seen, channel))
            } else {
                form(seen, channel)
            }
        })
        .child(move || {
            let class = if done() { "" } else { "ghost" };
            let back = button_link(cx.t(wc::BACK_TO_CASE), Route::Case(seen.id()), class);
            el("p").attr("class", "actions").child(back)
        })
        .draw()
}

/// The clocks of a channel: from the day of filing, or in general.
pub(super) fn clocks(
    seen: Seen,
    channel: &'static Channel,
    from: Option<chrono::NaiveDate>,
) -> View {
    let lines = channel.then.iter().map(|clock| el("li").child(line(seen, clock, from)));
    el("ul.clocks").each(lines).draw()
}

fn line(seen: Seen, clock: &'static Clock, from: Option<chrono::NaiveDate>) -> View {
    let cx = seen.cx;
    let ground = match clock.ground {
        Ground::Law => wc::GROUND_LAW,
        Ground::Contract => wc::GROUND_CONTRACT,
        Ground::Custom => wc::GROUND_CUSTOM,
    };
    let by = from.and_then(|from| end_of(clock.span, from, YEARS)).map(|end| {
        let mut by = cx.fill(wc::BY_DAY, &[("day", &cx.day(end.day))]);
        if let Some(moved) = end.moved {
            by.push_str(&cx.fill(wc::ROLLED, &[("day", &cx.day(moved))]));
        }
        if end.provisional {
            by.push_str(cx.t(wc::PROVISIONAL));
        }
        by
    });
    group()
        .child(el("span").says(cx, clock.what))
        .child(" ")
        .child(el("span.pill").says(cx, ground))
        .child(by.map(|by| el("b.by").child(by)))
        .child(el("small").child(source_link(cx, clock.source)))
        .draw()
}

fn recorded(seen: Seen, channel: &'static Channel) -> View {
    let cx = seen.cx;
    let filings = seen.case().filings;
    let list = filings.into_iter().enumerate().filter(|(_, filing)| filing.channel == channel.id);
    let cards = list.map(|(index, filing)| {
        let text =
            cx.fill(wc::FILED_DONE, &[("day", &cx.day(filing.day)), ("what", cx.t(channel.name))]);
        let reference = (!filing.reference.is_empty())
            .then(|| cx.fill(wc::FILED_REF_SHOW, &[("ref", &filing.reference)]));
        el("section.card")
            .child(el("p.notice ok").attr("role", "status").child(text))
            .child(el("p").child(reference))
            .child(el("h2").says(cx, wc::NOW))
            .child(clocks(seen, channel, Some(filing.day)))
            .child(el("p").says(cx, channel.card.if_not))
            .child(button(cx.t(wc::FILED_UNDO), "quiet", move || {
                seen.change(Change::Unfiled(index));
            }))
    });
    group().each(cards).draw()
}

fn form(seen: Seen, channel: &'static Channel) -> View {
    let cx = seen.cx;
    let how = Signal::new(String::new());
    let day = Signal::new(dates::iso(cx.app.today()));
    let reference = Signal::new(String::new());
    let (form, guard, guarded) = (Errors::new(), Guard::new(), [(reference, Wanted::Numbers)]);
    let submit = move || {
        let mut found: Vec<(&'static str, String)> = Vec::new();
        let way = how.get_untracked();
        if !WAYS.contains(&way.as_str()) {
            found.push(("how", cx.t(wc::E_CHOOSE).to_owned()));
        }
        let when = dates::parse_typed_day(&day.get_untracked(), cx.app.today())
            .map_err(|error| found.push(("day", errors::day(cx, error))));
        let text = clean::line(&reference.get_untracked(), bounds::LINE)
            .map_err(|error| found.push(("reference", errors::long(cx, error))));
        let fine = found.is_empty();
        form.show(cx, found);
        if let (Ok(day), Ok(text), true) = (when, text, fine)
            && guard.lets_all(cx, &guarded)
        {
            seen.change(Change::Filed(Filing {
                channel: channel.id.to_owned(),
                how: way,
                day,
                reference: text,
                recorded: cx.app.now(),
            }));
            reference.set(String::new());
            how.set(String::new());
            cx.app.shell().scroll_top();
            cx.app.shell().focus("main h1");
        }
    };
    let ways = WAYS.into_iter().map(|way| one(seen, way, how));
    el("form.card")
        .attr("novalidate", "")
        .on_submit(submit)
        .child(form.summary(cx))
        .child(
            el("fieldset.choices")
                .child(el("legend").child(el("h2").says(cx, wc::FILED_HOW)))
                .each(ways),
        )
        .child(guard.over(cx, &guarded, Box::new(submit)))
        .child(Field::text("day", wc::FILED_DAY, day).kind("date").view(cx, form))
        .child(
            Field::text("reference", wc::FILED_REF, reference)
                .hint(wc::FILED_REF_HINT)
                .optional()
                .view(cx, form),
        )
        .child(el("p.actions").child(el("button.btn").says(cx, wc::FILED_SAVE)))
        .draw()
}

fn one(seen: Seen, way: &'static str, how: Signal<String>) -> View {
    let cx = seen.cx;
    let (label, note) = match way {
        "app" => (wc::WAY_APP, None),
        "phone" => (wc::WAY_PHONE, None),
        "web" => (wc::WAY_WEB, None),
        "mail" => (wc::WAY_MAIL, Some(wc::MAIL_NOTE)),
        "counter" => (wc::WAY_COUNTER, None),
        _ => (wc::WAY_MINI, None),
    };
    el("label.choice")
        .child(
            el("input")
                .attr("type", "radio")
                .attr("name", "how")
                .attr("value", way)
                .checked(move || how.get() == way)
                .on("change", move |_| how.set(way.to_owned())),
        )
        .child(el("b").says(cx, label))
        .child(note.map(|note| el("small").says(cx, note)))
        .draw()
}
