//! The static first screen of `index.html`: where somebody reads on it, and the same place in the app.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use super::{document, window};
use crate::state::Reading;
use crate::text::Lang;

/// The plan in each language, there and in the app.
const THERE: [(Lang, &str); 2] =
    [(Lang::Zh, "#plan > [lang^='zh']"), (Lang::En, "#plan > [lang='en']")];
const HERE: &str = "main .emergency > [lang]";
/// The situations of a plan, and everything in it that takes the focus: the same, in the same order, in both.
const FOLDS: &str = "details";
const STOPS: &str = "summary, a";

/// Where somebody reads: something is open or has the focus, or the page was moved.
pub(super) fn reading() -> Option<Reading> {
    let plans = THERE.map(|(lang, plan)| (lang, all(plan, FOLDS), all(plan, STOPS)));
    let active = document()?.active_element();
    let height = window()?.inner_height().ok()?.as_f64()?;
    let seen = |stop: &Element| {
        let place = stop.get_bounding_client_rect();
        place.height() > 0.0 && place.bottom() > 0.0 && place.top() < height
    };
    let mut found: Option<Reading> = None;
    for (lang, folds, stops) in plans {
        let open: Vec<usize> = places(&folds, |fold| fold.has_attribute("open")).collect();
        let focus = places(&stops, |stop| active.as_ref() == Some(stop)).next();
        let anchor = focus.or_else(|| places(&stops, seen).next());
        let here = focus.is_some() || !open.is_empty();
        if found.is_some() && !here {
            continue;
        }
        let Some((at, stop)) = anchor.and_then(|at| Some((at, stops.get(at)?))) else { continue };
        if here || moved() {
            let top = stop.get_bounding_client_rect().top();
            found = Some(Reading { lang, open, anchor: at, top, focused: focus.is_some() });
        }
    }
    found
}

/// Takes it away, and opens in the app what was being read on it, at the same height.
pub(super) fn remove(reading: Option<Reading>) {
    if let Some(first) =
        document().and_then(|document| document.query_selector("#boot").ok().flatten())
    {
        first.remove();
    }
    let Some(reading) = reading else { return };
    // Drawn, and not yet seen.
    request_animation_frame(move || {
        let folds = all(HERE, FOLDS);
        for fold in reading.open.iter().filter_map(|at| folds.get(*at)) {
            // An attribute with a fixed name is never refused.
            let _ = fold.set_attribute("open", "");
        }
        let stops = all(HERE, STOPS);
        let (Some(stop), Some(window)) = (stops.get(reading.anchor), window()) else { return };
        if let Some(stop) = stop.dyn_ref::<HtmlElement>().filter(|_| reading.focused) {
            // An element that cannot take the focus leaves it where it was.
            let _ = stop.focus();
        }
        window.scroll_by_with_x_and_y(0.0, stop.get_bounding_client_rect().top() - reading.top);
    });
}

/// Whether a person moved the page: a reload and the way back move it by themselves.
fn moved() -> bool {
    let get = |object: JsValue, name: &str| js_sys::Reflect::get(&object, &name.into()).ok();
    let Some(window) = window() else { return false };
    let scrolled = window.scroll_y().is_ok_and(|y| y > 0.0);
    let kind = get(window.into(), "performance")
        .and_then(|performance| get(performance, "navigation"))
        .and_then(|navigation| get(navigation, "type"))
        .and_then(|kind| kind.as_f64());
    scrolled && kind.is_none_or(|kind| kind == 0.0)
}

/// The elements below `plan` that match.
fn all(plan: &str, what: &str) -> Vec<Element> {
    let below: Vec<String> = what.split(", ").map(|one| format!("{plan} {one}")).collect();
    let found = document().and_then(|document| document.query_selector_all(&below.join(", ")).ok());
    let Some(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// The places of the elements for which this holds.
fn places(list: &[Element], holds: impl Fn(&Element) -> bool) -> impl Iterator<Item = usize> {
    list.iter().enumerate().filter(move |(_, one)| holds(one)).map(|(at, _)| at)
}
