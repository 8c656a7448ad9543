//! The emergency plan: choose the situation, then do one thing after the other.

use crate::ui::el::{Draw, View, el};

use crate::content::emergency::{FIRST_LINE, SITUATIONS};
use crate::content::static_html;
use crate::domain::emergency::{Act, Situation};
use crate::route::Route;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::{button_link, phone};
use crate::vault::Device;

pub(super) fn page(cx: Cx) -> View {
    let list = SITUATIONS.iter().map(|situation| draw(cx, situation)).collect::<Vec<_>>();
    el("div")
        .attr("class", "page emergency")
        .child(el("h1").attr("tabindex", "-1").child(cx.t(w::STOP)))
        .child(el("p").attr("class", "lead").child(cx.t(&FIRST_LINE)))
        .child(el("p").child(cx.t(w::EMERGENCY_CHOOSE)))
        .child(list)
        .child(el("p").attr("class", "notice warn").child(cx.t(w::SCAM_NOTE)))
        .child(el("h2").child(cx.t(w::EMERGENCY_AFTER)))
        .child(el("p").child(cx.t(w::EMERGENCY_AFTER_TEXT)))
        .child(el("p").attr("class", "actions").child(button_link(
            cx.t(w::EMERGENCY_BEGIN).to_owned(),
            &Route::Home,
            "",
        )))
        .child(plain(cx))
        .draw()
}

/// The same as a page of its own, in a new tab: what lies in the memory of this one is not lost to it.
fn plain(cx: Cx) -> Option<View> {
    (cx.desk.device() != Some(Device::Shared)).then(|| {
        let link = el("a").attr("href", static_html::file(cx.lang)).attr("target", "_blank");
        el("p").child(link.child(cx.t(w::EMERGENCY_PRINT))).draw()
    })
}

fn draw(cx: Cx, situation: &'static Situation) -> View {
    let acts = situation.acts.iter().map(|act| one(cx, act)).collect::<Vec<_>>();
    el("details")
        .attr("class", "card red situation")
        .child(el("summary").child(el("h2").child(cx.t(&situation.name))))
        .child(el("ol").child(acts))
        .draw()
}

fn one(cx: Cx, act: &'static Act) -> View {
    let calls = act
        .calls
        .iter()
        .map(|call| el("p").child(phone(cx, &call.whose, call.number, call.common)))
        .collect::<Vec<_>>();
    let how = cx.t(&act.how);
    el("li")
        .child(el("b").child(cx.t(&act.what)))
        .child((!how.is_empty()).then(|| el("p").child(how)))
        .child(calls)
        .draw()
}
