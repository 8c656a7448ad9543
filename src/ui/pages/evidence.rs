//! The checklist: what disappears first on top, each with its reason, its way and its holder.

use crate::state::Signal;
use crate::ui::el::{Draw, View, el, group};

use crate::domain::answer::bounds;
use crate::domain::case::{Change, EvidenceState, Mark};
use crate::domain::clean;
use crate::domain::evidence::Item;
use crate::domain::guard::Wanted;
use crate::route::Route;
use crate::text::{Text, words as w, words_case as wc};
use crate::ui::chrome::saved;
use crate::ui::guard::Guard;
use crate::ui::pages::case::Seen;
use crate::ui::parts::{button_link, copy_button, crumb, more, source_link};

pub(super) fn page(seen: Seen) -> View {
    let cx = seen.cx;
    let items = seen.plan_now().needed;
    let (mut list, mut named) = (group(), None);
    for necessary in [true, false] {
        for item in items.iter().filter(|item| item.necessary == necessary) {
            if named != Some(necessary) {
                named = Some(necessary);
                let name = if necessary { wc::NECESSARY } else { wc::HELPFUL };
                list = list.child(el("h2").says(cx, name));
            }
            list = list.child(card(seen, item));
        }
    }
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
    el("div.page")
        .child(crumb(cx.t(wc::BACK_TO_CASE), Route::Case(seen.id())))
        .child(el("h1").attr("tabindex", "-1").says(cx, wc::EVIDENCE))
        .child(el("p.lead").says(cx, wc::EVIDENCE_LEAD))
        .child(saved(cx))
        .child(el("p").attr("role", "status").child(done))
        .child(el("div.bar").attr("aria-hidden", "true").child(el("i").attr("style", width)))
        .child(list)
        .child(el("p.notice").says(cx, wc::PROOF_LEGEND))
        .child(el("p.actions").child(button_link(
            cx.t(wc::BACK_TO_CASE),
            Route::Case(seen.id()),
            "",
        )))
        .draw()
}

fn card(seen: Seen, item: &'static Item) -> View {
    let cx = seen.cx;
    let group = match item.group {
        1 => wc::GROUP_1,
        2 => wc::GROUP_2,
        3 => wc::GROUP_3,
        _ => wc::GROUP_4,
    };
    el("section")
        .attr("class", if item.necessary { "card check must" } else { "card check" })
        .attr("aria-labelledby", item.id)
        .child(el("p.muted").says(cx, group))
        .child(el("h3").attr("id", item.id).says(cx, item.name))
        .child(el("p").says(cx, wc::PROVES).says(cx, item.why))
        .child(reason(seen, item))
        .child(marks(seen, item))
        .child(more(cx.t(wc::HOW_TO), how(seen, item)))
        .draw()
}

fn reason(seen: Seen, item: &'static Item) -> Option<View> {
    let link = source_link(seen.cx, item.source)?;
    Some(el("p.hint").child(seen.cx.label(w::ABOUT_SOURCES)).child(link).draw())
}

fn how(seen: Seen, item: &'static Item) -> View {
    let cx = seen.cx;
    let (answers, today) = (seen.plan_now().answers, cx.app.today());
    let ways = item
        .how
        .iter()
        .filter(|(when, _)| when.holds(&answers, today))
        .map(|(_, text)| el("li").says(cx, *text));
    let holder = (!item.holder.zh.is_empty())
        .then(|| el("p").child(cx.fill(wc::HOLDER, &[("who", cx.t(item.holder))])));
    let demand = (!item.demand.zh.is_empty()).then(|| {
        group()
            .child(el("p").child(el("b").child(cx.label(wc::DEMAND_IT))).says(cx, item.demand))
            .child(copy_button(cx, cx.t(w::COPY), "small ghost", item.demand.zh.to_owned()))
    });
    group().child(el("ul").each(ways)).child(holder).child(demand).child(note(seen, item)).draw()
}

fn marks(seen: Seen, item: &'static Item) -> View {
    let cx = seen.cx;
    let one = |state: EvidenceState, label: Text| {
        let checked = move || mark(seen, item, true).state == state;
        let set = move |_| {
            let note = mark(seen, item, false).note;
            seen.change(Change::Marked(item.id.to_owned(), Mark { state, note }));
        };
        el("label")
            .child(
                el("input")
                    .attr("type", "radio")
                    .attr("name", format!("{}-state", item.id))
                    .attr("value", value(state))
                    .checked(checked)
                    .on("change", set),
            )
            .child(el("span").says(cx, label))
    };
    let legend = cx.fill(wc::STATUS_OF, &[("what", cx.t(item.name))]);
    el("div.segments")
        .attr("role", "radiogroup")
        .attr("aria-label", legend)
        .child(one(EvidenceState::InHand, wc::HAVE))
        .child(one(EvidenceState::Asked, wc::ASKED))
        .child(one(EvidenceState::Cannot, wc::CANNOT))
        .child(one(EvidenceState::Open, wc::OPEN_ITEM))
        .draw()
}

const fn value(state: EvidenceState) -> &'static str {
    match state {
        EvidenceState::Open => "open",
        EvidenceState::InHand => "have",
        EvidenceState::Asked => "asked",
        EvidenceState::Cannot => "cannot",
    }
}

fn note(seen: Seen, item: &'static Item) -> View {
    let cx = seen.cx;
    let guard = Guard::new();
    let id = format!("{}-note", item.id);
    let value = Signal::new(mark(seen, item, false).note);
    let keep = move |text: String| {
        // A note is short by nature: what is beyond the bound is cut, in sight of the writer.
        let text: String =
            clean::line(&text, usize::MAX).unwrap_or_default().chars().take(bounds::LINE).collect();
        value.set(text.clone());
        let state = mark(seen, item, false).state;
        seen.change(Change::Marked(item.id.to_owned(), Mark { state, note: text }));
    };
    let changed = move |text: String| {
        if guard.lets(cx, &text, Wanted::Words) {
            keep(text);
        }
    };
    el("div.field")
        .child(el("label").attr("for", id.clone()).says(cx, wc::NOTE))
        .child(guard.view(cx, keep))
        .child(
            el("input")
                .attr("id", id)
                .attr("autocomplete", "off")
                .value(move || value.get())
                .on_text("change", changed),
        )
        .draw()
}

fn mark(seen: Seen, item: &Item, follow: bool) -> Mark {
    let case = if follow { seen.case() } else { seen.case_now() };
    case.evidence.get(item.id).cloned().unwrap_or_default()
}
