//! The full text of an article, fetched from our own files when it is opened.

use crate::state::Signal;
use crate::ui::el::{Draw, View, el};

use crate::content::sources::CITED;
use crate::domain::source::Source;
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::{button, nothing};

pub(super) fn page(cx: Cx, id: &str) -> View {
    let Some(source) = CITED.iter().find(|source| source.id == id) else {
        return nothing(cx, w::UNKNOWN_TITLE, w::LAW_NONE, Route::About, w::ABOUT);
    };
    let text = Signal::new(None::<Option<String>>);
    if source.text {
        let path = format!("law/{}.txt", source.id);
        cx.app.shell().fetch_text(&path, Box::new(move |found| text.set(Some(found))));
    }
    let body = move || match text.get() {
        _ if !source.text => ().draw(),
        None => el("p.muted").attr("role", "status").says(cx, w::LAW_LOADING).draw(),
        Some(None) => el("p.notice warn").attr("role", "alert").says(cx, w::LAW_NOT_THERE).draw(),
        Some(Some(text)) => {
            let lines = text.lines().map(|line| el("p").child(line.to_owned()));
            el("article.doc").attr("lang", "zh-CN").each(lines).draw()
        }
    };
    el("div.page")
        .child(el("p.crumb").child(button(cx.t(w::BACK), "quiet small", move || {
            cx.app.shell().back();
        })))
        .child(
            el("h1")
                .attr("tabindex", "-1")
                .says(cx, source.instrument)
                .child(" ")
                .says(cx, source.article),
        )
        .child(el("p.muted").child(dates(cx, source)))
        .child(el("p.muted").says(cx, source.note))
        .child(body)
        .child(el("p.hint").says(cx, w::LAW_OFFICIAL))
        .draw()
}

fn dates(cx: Cx, source: &Source) -> String {
    let part = |label, day: &str| {
        if day.is_empty() { String::new() } else { format!("{}{day} ", cx.label(label)) }
    };
    format!("{}{}", part(w::LAW_IN_FORCE, source.in_force), part(w::LAW_CHECKED, source.checked))
}
