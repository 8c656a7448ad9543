//! Small pieces that many pages share.

use super::el::{Draw, View, el};

use super::cx::Cx;
use crate::content::sources::CITED;
use crate::route::Route;
use crate::state::Signal;
use crate::text::{Text, words};

/// The link back.
#[inline(never)]
pub(super) fn crumb(label: &'static str, to: Route) -> View {
    el("p.crumb").child(el("a").attr("href", to.path()).child(label)).draw()
}

/// A link that looks like a button.
#[inline(never)]
pub(super) fn button_link(label: &str, to: Route, class: &'static str) -> View {
    let link = el("a").attr("class", format!("btn {class}")).attr("href", to.path());
    link.child(label.to_owned()).draw()
}

/// A button that does something here.
pub(super) fn button(label: &'static str, class: &'static str, act: impl Fn() + 'static) -> View {
    el("button")
        .attr("type", "button")
        .attr("class", format!("btn {class}"))
        .on("click", move |_| act())
        .child(label)
        .draw()
}

/// The red button that dials.
pub(super) fn dial(cx: Cx, number: &'static str) -> View {
    let label = cx.fill(words::CALL, &[("number", number)]);
    el("a.btn red").attr("href", format!("tel:{number}")).child(label).draw()
}

/// A folded text.
pub(super) fn more(summary: &'static str, inside: View) -> View {
    el("details.more").child(el("summary").child(summary)).child(inside).draw()
}

/// A button that copies; it says whether that worked.
pub(super) fn copy_button(cx: Cx, label: &'static str, class: &'static str, text: String) -> View {
    let done = Signal::new(None::<bool>);
    let copy = move || {
        cx.app.shell().copy(&text, Box::new(move |worked| done.set(Some(worked))));
    };
    let said = move || {
        done.get().map(|worked| cx.t(if worked { words::COPIED } else { words::NOT_COPIED }))
    };
    el("span.copy")
        .child(button(label, class, copy))
        .child(el("span.hint").attr("role", "status").child(said))
        .draw()
}

/// The name of a source, linked to its text.
pub(super) fn source_link(cx: Cx, id: &'static str) -> Option<View> {
    let source = CITED.iter().find(|source| source.id == id)?;
    let between = match cx.lang {
        crate::text::Lang::Zh => "",
        crate::text::Lang::En => ", ",
    };
    let name = format!("{}{between}{}", cx.t(source.instrument), cx.t(source.article));
    Some(el("a.source").attr("href", Route::Law(id.to_owned()).path()).child(name).draw())
}

/// A page with a heading and a way out, for what was not found.
pub(super) fn nothing(cx: Cx, title: Text, text: Text, to: Route, label: Text) -> View {
    el("div.page")
        .child(el("h1").attr("tabindex", "-1").says(cx, title))
        .child(el("p.lead").says(cx, text))
        .child(el("p.actions").child(button_link(cx.t(label), to, "")))
        .draw()
}
