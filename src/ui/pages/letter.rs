//! A letter as a document that follows the answers: to copy, print, save, or rewrite.

use leptos::prelude::*;

use crate::content::sources::SOURCES;
use crate::domain::answer::bounds;
use crate::domain::case::Change;
use crate::domain::clean;
use crate::domain::door::Door;
use crate::domain::letter::{Document, Letter, Writer, compose};
use crate::route::Route;
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
use crate::vault::Device;

pub(super) fn page(seen: Seen, id: &str) -> AnyView {
    let cx = seen.cx;
    let Some(letter) = seen.journey.letter(id) else {
        return nothing(
            cx,
            w::UNKNOWN_TITLE,
            w::UNKNOWN_TEXT,
            &Route::Case(seen.id()),
            wc::BACK_TO_CASE,
        );
    };
    let gloss = (cx.lang == Lang::En).then(|| view! { <p class="hint">{cx.t(wc::GLOSS_NOTE)}</p> });
    view! {
        <div class="page wide letter">
            {crumb(cx.t(wc::BACK_TO_CASE).to_owned(), &Route::Case(seen.id()))}
            <h1 tabindex="-1">{cx.t(letter.name)}</h1>
            {move || status(seen, letter)}
            {saved(cx)}
            {move || tools(seen, letter)}
            {people::fold(cx)}
            {gloss}
            {move || paper(cx, &written(seen, letter))}
            {reword(seen, letter)}
            {move || more(cx.t(wc::BY_FIELD), by_field(seen, letter))}
            {move || record(seen, letter)}
        </div>
    }
    .into_any()
}

fn written(seen: Seen, letter: &Letter) -> Document {
    let desk = seen.cx.desk;
    let (case, me, helper) = (seen.case(), desk.me(), desk.helper());
    let writer = Writer {
        journey: seen.journey,
        sources: SOURCES,
        case: &case,
        me: &me,
        helper: &helper,
        today: desk.today(),
    };
    compose(&writer, letter)
}

fn doors_of(seen: Seen, letter: &Letter) -> Vec<&'static Door> {
    seen.plan().doors.into_iter().filter(|door| door.letter == letter.id).collect()
}

fn status(seen: Seen, letter: &'static Letter) -> AnyView {
    let cx = seen.cx;
    let case = seen.case();
    let doors = doors_of(seen, letter);
    let filed = case.filings.iter().rev().find(|filing| doors.iter().any(|d| d.id == filing.door));
    let missing = (!seen.plan().walk.done())
        .then(|| view! { <p class="notice warn">{cx.t(wc::LETTER_MISSING)}</p> });
    let said = if let Some(filing) = filed {
        let text = cx.fill(wc::FILED_ON, &[("day", &cx.day(filing.day))]);
        view! { <p class="notice ok" role="status">{text}</p> }.into_any()
    } else {
        view! { <p class="notice" role="status">{cx.t(wc::NOT_FILED)}</p> }.into_any()
    };
    view! { {missing}{said} }.into_any()
}

fn tools(seen: Seen, letter: &'static Letter) -> AnyView {
    let cx = seen.cx;
    let text = written(seen, letter).plain(Lang::Zh);
    let file = text.clone();
    let save = (cx.desk.device() != Some(Device::Shared)).then(|| {
        button(cx.t(wc::SAVE_TEXT), "ghost", move || {
            cx.desk.shell().save_file(&format!("{}.txt", letter.name.zh), &file);
        })
    });
    view! {
        <p class="actions">
            {copy_button(cx, cx.t(wc::COPY_ALL), "", text)}
            {button(cx.t(wc::PRINT), "ghost", move || cx.desk.shell().print())}
            {save}
        </p>
    }
    .into_any()
}

fn by_field(seen: Seen, letter: &'static Letter) -> AnyView {
    let cx = seen.cx;
    let document = written(seen, letter);
    let shown = document.sections(Lang::Zh);
    let names = document.sections(cx.lang);
    shown
        .into_iter()
        .zip(names)
        .map(|((_, text), (name, _))| {
            let name = if name.is_empty() { cx.t(wc::TITLE_FIELD).to_owned() } else { name };
            view! {
                <div class="card part">
                    <h3>{name}</h3>
                    <pre lang="zh-CN">{text.clone()}</pre>
                    {copy_button(cx, cx.t(w::COPY), "small ghost", text)}
                </div>
            }
        })
        .collect_view()
        .into_any()
}

fn record(seen: Seen, letter: &'static Letter) -> AnyView {
    let cx = seen.cx;
    let links = doors_of(seen, letter)
        .into_iter()
        .map(|door| {
            let label = cx.fill(wc::FILED_TITLE, &[("what", cx.t(door.name))]);
            button_link(label, &Route::Filed(seen.id(), door.id.to_owned()), "")
        })
        .collect_view();
    view! { <p class="actions">{links}</p> }.into_any()
}

/// The facts in the person's own words instead of the composed ones.
fn reword(seen: Seen, letter: &'static Letter) -> AnyView {
    let cx = seen.cx;
    let (form, guard) = (Errors::new(), Guard::new());
    let value = RwSignal::new(facts_now(seen, letter));
    let keep = move |text: String| {
        value.set(text.clone());
        let own = (!text.trim().is_empty()).then_some(text);
        seen.change(Change::Reworded(letter.id.to_owned(), own));
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match clean::lines(&value.get_untracked(), bounds::TEXT) {
            Err(error) => form.show(cx, vec![("reword", errors::long(cx, error))]),
            Ok(text) => {
                form.show(cx, vec![]);
                if guard.lets(cx, &text) {
                    keep(text);
                }
            }
        }
    };
    let reset = move || {
        seen.change(Change::Reworded(letter.id.to_owned(), None));
        value.set(facts_now(seen, letter));
    };
    let inside = view! {
        <form novalidate on:submit=submit>
            {form.summary(cx)}
            {guard.view(cx, keep)}
            <div class="field">
                <label for="reword">{cx.t(wc::REWORD)}</label>
                <span class="hint" id="reword-hint">{cx.t(wc::REWORD_HINT)}</span>
                <textarea
                    id="reword"
                    name="reword"
                    rows="8"
                    lang="zh-CN"
                    aria-describedby="reword-hint"
                    prop:value=move || value.get()
                    on:input:target=move |event| value.set(event.target().value())
                ></textarea>
            </div>
            <p class="actions">
                <button class="btn small">{cx.t(w::SAVE)}</button>
                {button(cx.t(wc::REWORD_RESET), "ghost small", reset)}
            </p>
        </form>
    };
    more(cx.t(wc::REWORD), inside.into_any())
}

fn facts_now(seen: Seen, letter: &'static Letter) -> String {
    let sections = untrack(|| written(seen, letter)).sections(Lang::Zh);
    sections
        .into_iter()
        .find(|(name, _)| name == FACTS.zh)
        .map(|(_, text)| text)
        .unwrap_or_default()
}
