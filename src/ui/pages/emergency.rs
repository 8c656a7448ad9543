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
    el("div.page emergency")
        .child(el("h1").attr("tabindex", "-1").says(cx, w::STOP))
        .child(el("p.lead").says(cx, &FIRST_LINE))
        .child(el("p").says(cx, w::EMERGENCY_CHOOSE))
        .child(list)
        .child(el("p.notice warn").says(cx, w::SCAM_NOTE))
        .child(el("h2").says(cx, w::EMERGENCY_AFTER))
        .child(el("p").says(cx, w::EMERGENCY_AFTER_TEXT))
        .child(el("p.actions").child(button_link(
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
        el("p").child(link.says(cx, w::EMERGENCY_PRINT)).draw()
    })
}

fn draw(cx: Cx, situation: &'static Situation) -> View {
    let acts = situation.acts.iter().map(|act| one(cx, act)).collect::<Vec<_>>();
    el("details.card red situation")
        .child(el("summary").child(el("h2").says(cx, &situation.name)))
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
        .child(el("b").says(cx, &act.what))
        .child((!how.is_empty()).then(|| el("p").child(how)))
        .child(calls)
        .draw()
}
