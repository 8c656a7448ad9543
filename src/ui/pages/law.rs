//! The full text of an article, fetched from our own files when it is opened.

use leptos::prelude::*;

use crate::ui::el::{Draw, View, el};

use crate::content::sources::CITED;
use crate::domain::source::Source;
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::{button, nothing};

pub(super) fn page(cx: Cx, id: &str) -> View {
    let Some(source) = CITED.iter().find(|source| source.id == id) else {
        return nothing(cx, w::UNKNOWN_TITLE, w::LAW_NONE, &Route::About, w::ABOUT);
    };
    let text = RwSignal::new(None::<Option<String>>);
    if source.text {
        let path = format!("law/{}.txt", source.id);
        cx.desk.shell().fetch_text(&path, Box::new(move |found| text.set(Some(found))));
    }
    let body = move || match text.get() {
        _ if !source.text => ().draw(),
        None => {
            el("p").attr("class", "muted").attr("role", "status").child(cx.t(w::LAW_LOADING)).draw()
        }
        Some(None) => el("p")
            .attr("class", "notice red")
            .attr("role", "alert")
            .child(cx.t(w::LAW_NOT_THERE))
            .draw(),
        Some(Some(text)) => {
            let lines = text.lines().map(|line| el("p").child(line.to_owned())).collect::<Vec<_>>();
            el("article").attr("class", "doc").attr("lang", "zh-CN").child(lines).draw()
        }
    };
    el("div")
        .attr("class", "page")
        .child(el("p").attr("class", "crumb").child(button(
            cx.t(w::BACK),
            "quiet small",
            move || {
                cx.desk.shell().back();
            },
        )))
        .child(
            el("h1")
                .attr("tabindex", "-1")
                .child(cx.t(&source.instrument))
                .child(" ")
                .child(cx.t(&source.article)),
        )
        .child(el("p").attr("class", "muted").child(dates(cx, source)))
        .child(el("p").attr("class", "muted").child(cx.t(&source.note)))
        .child(body)
        .child(el("p").attr("class", "hint").child(cx.t(w::LAW_OFFICIAL)))
        .draw()
}

fn dates(cx: Cx, source: &Source) -> String {
    let part = |label, day: &str| {
        if day.is_empty() { String::new() } else { format!("{}{day} ", cx.label(label)) }
    };
    format!("{}{}", part(w::LAW_IN_FORCE, source.in_force), part(w::LAW_CHECKED, source.checked))
}
