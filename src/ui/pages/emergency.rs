//! The emergency plan: choose the situation, then do one thing after the other.

use crate::ui::el::{Draw, View, el};

use crate::route::Route;
use crate::storage::Device;
use crate::text::words::static_emergency_page;
use crate::text::{Lang, words as w};
use crate::ui::cx::Cx;
use crate::ui::parts::button_link;

pub(super) fn page(cx: Cx) -> View {
    el("div.page emergency")
        .child(el("h1").attr("tabindex", "-1").says(cx, w::STOP))
        .child(View::Copy(plan(cx.lang)))
        .child(el("h2").says(cx, w::EMERGENCY_AFTER))
        .child(el("p").says(cx, w::EMERGENCY_AFTER_TEXT))
        .child(el("p.actions").child(button_link(cx.t(w::EMERGENCY_BEGIN), Route::Home, "")))
        .child(plain(cx))
        .draw()
}

/// Where `index.html` has the plan, written by `content::static_html`: there it is shown before the app has loaded.
const fn plan(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "#plan > [lang=zh-CN]",
        Lang::En => "#plan > div[lang=en]",
    }
}

/// The same as a page of its own, in a new tab: what lies in the memory of this one is not lost to it.
fn plain(cx: Cx) -> Option<View> {
    (cx.app.device() != Some(Device::Shared)).then(|| {
        let link = el("a").attr("href", static_emergency_page(cx.lang)).attr("target", "_blank");
        el("p").child(link.says(cx, w::EMERGENCY_PRINT)).draw()
    })
}
