//! The checklist: what disappears first on top, each with its reason, its way and its holder.

use leptos::prelude::*;

use crate::domain::answer::bounds;
use crate::domain::case::{Change, Have, Mark};
use crate::domain::clean;
use crate::domain::evidence::Item;
use crate::route::Route;
use crate::text::{Text, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::parts::{button_link, copy_button, crumb, more, source_link};

pub(super) fn page(seen: Seen) -> AnyView {
    let cx = seen.cx;
    let items = seen.plan_now().needed;
    let list = items.iter().map(|item| card(seen, item)).collect_view();
    let done = move || {
        let progress = seen.plan().progress;
        let (settled, all, have) =
            (progress.settled.to_string(), progress.all.to_string(), progress.have.to_string());
        cx.fill(wc::EVIDENCE_DONE, &[("settled", &settled), ("all", &all), ("have", &have)])
    };
    let width = move || {
        let progress = seen.plan().progress;
        format!("width:{}%", progress.settled * 100 / progress.all.max(1))
    };
    view! {
        <div class="page">
            {crumb(cx.t(wc::BACK_TO_CASE).to_owned(), &Route::Case(seen.id()))}
            <h1 tabindex="-1">{cx.t(wc::EVIDENCE)}</h1>
            <p class="lead">{cx.t(wc::EVIDENCE_LEAD)}</p>
            {saved(cx)}
            <p role="status">{done}</p>
            <div class="bar" aria-hidden="true"><i style=width></i></div>
            {list}
            <p class="notice">{cx.t(wc::PROOF_LEGEND)}</p>
            <p class="actions">
                {button_link(cx.t(wc::BACK_TO_CASE).to_owned(), &Route::Case(seen.id()), "")}
            </p>
        </div>
    }
    .into_any()
}

fn card(seen: Seen, item: &'static Item) -> AnyView {
    let cx = seen.cx;
    let rank = if item.necessary { (wc::NECESSARY, "pill warn") } else { (wc::HELPFUL, "pill") };
    let group = match item.group {
        1 => wc::GROUP_1,
        2 => wc::GROUP_2,
        3 => wc::GROUP_3,
        _ => wc::GROUP_4,
    };
    view! {
        <section class="card check" aria-labelledby=item.id>
            <p><span class=rank.1>{cx.t(rank.0)}</span>" "<span class="muted">{cx.t(group)}</span></p>
            <h2 id=item.id>{cx.t(item.name)}</h2>
            <p>{cx.t(wc::PROVES)}{cx.t(item.why)}{reason(seen, item)}</p>
            {marks(seen, item)}
            {more(cx.t(wc::HOW_TO), how(seen, item))}
        </section>
    }
    .into_any()
}

fn reason(seen: Seen, item: &'static Item) -> Option<AnyView> {
    let link = source_link(seen.cx, item.source)?;
    Some(view! { " "<small>{link}</small> }.into_any())
}

fn how(seen: Seen, item: &'static Item) -> AnyView {
    let cx = seen.cx;
    let (answers, today) = (seen.plan_now().answers, cx.desk.today());
    let ways = item
        .how
        .iter()
        .filter(|(when, _)| when.holds(&answers, today))
        .map(|(_, text)| view! { <li>{cx.t(*text)}</li> })
        .collect_view();
    let holder = (!item.holder.zh.is_empty())
        .then(|| view! { <p>{cx.fill(wc::HOLDER, &[("who", cx.t(item.holder))])}</p> });
    let demand = (!item.demand.zh.is_empty()).then(|| {
        view! {
            <p><b>{cx.label(wc::DEMAND_IT)}</b>{cx.t(item.demand)}</p>
            {copy_button(cx, cx.t(w::COPY), "small ghost", item.demand.zh.to_owned())}
        }
    });
    view! { <ul>{ways}</ul>{holder}{demand}{note(seen, item)} }.into_any()
}

fn marks(seen: Seen, item: &'static Item) -> AnyView {
    let cx = seen.cx;
    let one = |state: Have, label: Text| {
        let checked = move || mark(seen, item, true).state == state;
        let set = move |_| {
            let note = mark(seen, item, false).note;
            seen.change(Change::Marked(item.id.to_owned(), Mark { state, note }));
        };
        view! {
            <label>
                <input type="radio" name=format!("{}-state", item.id) value=value(state) prop:checked=checked on:change=set />
                <span>{cx.t(label)}</span>
            </label>
        }
    };
    let legend = cx.fill(wc::STATUS_OF, &[("what", cx.t(item.name))]);
    view! {
        <div class="segments" role="radiogroup" aria-label=legend>
            {one(Have::Have, wc::HAVE)}
            {one(Have::Asked, wc::ASKED)}
            {one(Have::Cannot, wc::CANNOT)}
            {one(Have::Open, wc::OPEN_ITEM)}
        </div>
    }
    .into_any()
}

const fn value(state: Have) -> &'static str {
    match state {
        Have::Open => "open",
        Have::Have => "have",
        Have::Asked => "asked",
        Have::Cannot => "cannot",
    }
}

fn note(seen: Seen, item: &'static Item) -> AnyView {
    let cx = seen.cx;
    let guard = Guard::new();
    let id = format!("{}-note", item.id);
    let value = RwSignal::new(mark(seen, item, false).note);
    let keep = move |text: String| {
        // A note is short by nature: what is beyond the bound is cut, in sight of the writer.
        let text: String =
            clean::line(&text, usize::MAX).unwrap_or_default().chars().take(bounds::LINE).collect();
        value.set(text.clone());
        let state = mark(seen, item, false).state;
        seen.change(Change::Marked(item.id.to_owned(), Mark { state, note: text }));
    };
    let changed = move |event: leptos::ev::Targeted<leptos::ev::Event, _>| {
        let target: leptos::web_sys::HtmlInputElement = event.target();
        if guard.lets(cx, &target.value()) {
            keep(target.value());
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{cx.t(wc::NOTE)}</label>
            {guard.view(cx, keep)}
            <input id=id autocomplete="off" prop:value=move || value.get() on:change:target=changed />
        </div>
    }
    .into_any()
}

fn mark(seen: Seen, item: &Item, follow: bool) -> Mark {
    let case = if follow { seen.case() } else { seen.case_now() };
    case.evidence.get(item.id).cloned().unwrap_or_default()
}
