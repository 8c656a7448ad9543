//! What this is, privacy, and every source with its day.

use crate::ui::el::{Draw, View, el, group};

use crate::content::sources::CITED;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::{more, source_link};

pub(super) fn page(cx: Cx) -> View {
    let part = |title, text| group().child(el("h2").says(cx, title)).child(el("p").says(cx, text));
    let sources = CITED
        .iter()
        .filter_map(|source| source_link(cx, source.id))
        .map(|link| el("li").child(link));
    let list = el("ul.sources").each(sources).draw();
    let summary = cx.t(w::ABOUT_SOURCES);
    el("div.page")
        .child(el("h1").attr("tabindex", "-1").says(cx, w::ABOUT_TITLE))
        .child(el("p.lead").says(cx, w::ABOUT_WHAT))
        .child(el("p").says(cx, w::NO_MONEY))
        .child(part(w::ABOUT_PRIVACY, w::ABOUT_PRIVACY_TEXT))
        .child(part(w::ABOUT_SOURCES, w::ABOUT_SOURCES_TEXT))
        .child(more(summary, list))
        .child(part(w::ABOUT_LICENCE, w::ABOUT_LICENCE_TEXT))
        .draw()
}
