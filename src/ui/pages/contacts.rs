//! What was tried before: whom, when, the ticket, the answer.

use crate::state::Signal;
use crate::ui::el::{Draw, View, el, group};

use crate::domain::answer::{Answer, CONTACTS, Contact, SAID, bounds, contacts};
use crate::domain::case::Change;
use crate::domain::clean;
use crate::domain::flow::Step;
use crate::domain::guard::Wanted;
use crate::text::letter_words::said_text;
use crate::text::{dates, words as w, words_case as wc};
use crate::ui::errors;
use crate::ui::form::{Errors, Field};
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::parts::button;

pub(super) fn form(seen: Seen, step: &'static Step, sign: Signal<bool>) -> View {
    let cx = seen.cx;
    let text = || Signal::new(String::new());
    let typed = [text(), text(), text(), text(), text()];
    let pending = move || typed.iter().any(|field| !field.get_untracked().trim().is_empty());
    let (draft, list_it) = draft(seen, typed);
    let go = move || {
        // What stands in the form is meant to be listed; it stays there when it cannot be.
        if pending() {
            list_it();
        }
        if pending() {
            return;
        }
        let list = contacts(&seen.case_now().answers).to_vec();
        seen.accept(step, Answer::Contacts(list), sign);
    };
    group()
        .child(el("h1").attr("tabindex", "-1").says(cx, step.title))
        .child(el("p.hint").says(cx, step.help))
        .child(
            el("section.card told")
                .attr("aria-labelledby", "listed")
                .child(el("h2").attr("id", "listed").attr("tabindex", "-1").says(cx, wc::CON_LIST))
                .child(el("div.rows").child(move || rows(seen))),
        )
        .child(draft)
        .child(el("p").attr("class", "actions").child(button(cx.t(w::CONTINUE), "", go)))
        .draw()
}

fn rows(seen: Seen) -> View {
    let cx = seen.cx;
    let list = contacts(&seen.case().answers).to_vec();
    if list.is_empty() {
        return el("p.muted").says(cx, wc::CON_EMPTY).draw();
    }
    let rows = list.into_iter().enumerate().map(|(index, contact)| {
        let day = contact.day.map(dates::iso).unwrap_or_default();
        let said = said_text(&contact.said).of(cx.lang);
        let name = seen.channel_name(&contact.whom);
        let remove = move |_| {
            let mut list = contacts(&seen.case_now().answers).to_vec();
            if index < list.len() {
                list.remove(index);
                keep(seen, list);
                cx.app.shell().focus("#listed");
            }
        };
        el("div.rowitem")
            .child(el("b").child(name))
            .child(el("span").child(day).child(" ").child(contact.ticket).child(" ").child(said))
            .child(
                el("button")
                    .attr("type", "button")
                    .attr("class", "btn small ghost")
                    .attr("aria-label", format!("{} {name}", cx.t(w::DELETE)))
                    .on("click", remove)
                    .says(cx, w::DELETE),
            )
    });
    group().each(rows).draw()
}

fn keep(seen: Seen, list: Vec<Contact>) {
    seen.change(Change::Answered(CONTACTS.to_owned(), Answer::Contacts(list)));
}

/// The form for one contact, and the command that lists what was typed.
fn draft(seen: Seen, typed: [Signal<String>; 5]) -> (View, impl Fn() + Copy + 'static) {
    let cx = seen.cx;
    let [whom, day, ticket, said, note] = typed;
    let channels: Vec<_> = seen.plan_now().channels;
    let (form, guard) = (Errors::new(), Guard::new());
    let guarded = [(ticket, Wanted::Numbers), (note, Wanted::Words)];
    let add = move || {
        let raw = day.get_untracked();
        let mut found: Vec<(&'static str, String)> = Vec::new();
        if whom.read_untracked().is_empty() {
            found.push(("whom", cx.t(wc::E_WHOM).to_owned()));
        }
        let when = match dates::parse_typed_day(&raw, cx.app.today()) {
            Ok(day) => Some(day),
            Err(dates::DayError::Empty) => None,
            Err(error) => {
                found.push(("day", errors::day(cx, error)));
                None
            }
        };
        let ticket_text =
            clean::line(&ticket.get_untracked(), bounds::LINE).unwrap_or_else(|error| {
                found.push(("ticket", errors::long(cx, error)));
                String::new()
            });
        if said.read_untracked().is_empty() {
            found.push(("said", cx.t(wc::E_SAID).to_owned()));
        }
        let note_text = clean::line(&note.get_untracked(), bounds::LINE).unwrap_or_else(|error| {
            found.push(("note", errors::long(cx, error)));
            String::new()
        });
        let mut list = contacts(&seen.case_now().answers).to_vec();
        if list.len() >= bounds::CONTACTS {
            let limit = bounds::CONTACTS.to_string();
            found.push(("whom", cx.fill(wc::E_TOO_MANY, &[("limit", &limit)])));
        }
        let fine = found.is_empty();
        form.show(cx, found);
        if fine && guard.lets_all(cx, &guarded) {
            list.push(Contact {
                whom: whom.get_untracked(),
                day: when,
                ticket: ticket_text,
                said: said.get_untracked(),
                note: note_text,
            });
            keep(seen, list);
            for field in typed {
                field.set(String::new());
            }
            cx.app.shell().focus("#listed");
        }
    };
    let names = channels.into_iter().map(|channel| (channel.id, cx.t(channel.name))).collect();
    let answers = SAID.map(|id| (id, said_text(id).of(cx.lang))).to_vec();
    let form = el("form")
        .attr("class", "card")
        .attr("novalidate", "")
        .on_submit(add)
        .child(el("h2").says(cx, wc::CON_ADD))
        .child(form.summary(cx))
        .child(guard.over(cx, &guarded, Box::new(add)))
        .child(Field::text("whom", wc::CON_WHOM, whom).list(cx, form, names))
        .child(Field::text("day", wc::CON_DAY, day).kind("date").optional().view(cx, form))
        .child(Field::text("ticket", wc::CON_TICKET, ticket).optional().view(cx, form))
        .child(Field::text("said", wc::CON_SAID, said).list(cx, form, answers))
        .child(Field::text("note", wc::CON_NOTE, note).optional().view(cx, form))
        .child(
            el("p").attr("class", "actions").child(el("button.btn ghost").says(cx, wc::CON_SAVE)),
        )
        .draw();
    (form, add)
}
