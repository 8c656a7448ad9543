//! The list of payments: one at a time, "same again next month", the sum and its 大写 as it grows.

use crate::domain::answer::{Answer, Payment, Totals, bounds, payments};
use crate::domain::flow::Step;
use crate::domain::monthly::following;
use crate::state::Signal;
use crate::text::{dates, money, words as w, words_case as wc};
use crate::ui::el::{Draw, View, el, group};
use crate::ui::form::Errors;
use crate::ui::pages::case::Seen;
use crate::ui::pages::payment::{Draft, keep, unplaced};
use crate::ui::parts::button;

pub(super) fn form(seen: Seen, step: &'static Step, sign: Signal<bool>) -> View {
    let cx = seen.cx;
    let draft = Draft::new();
    let done = Errors::new();
    let go = move || {
        // What stands in the form is meant to be listed.
        if draft.pending() && !draft.save(seen) {
            return;
        }
        let list = payments(&seen.case_now().answers).to_vec();
        // Listed when there was one place only, and another was added since.
        if let Some(index) = unplaced(seen, &list) {
            draft.edit(seen, index);
            draft.place_missing(cx);
        } else if list.iter().any(|payment| payment.disputed) {
            seen.accept(step, Answer::Payments(list), sign);
        } else {
            done.show(cx, vec![("amount", cx.t(wc::E_NONE_DISPUTED).to_owned())]);
        }
    };
    group()
        .child(el("h1").attr("tabindex", "-1").says(cx, step.title))
        .child(el("p.hint").says(cx, step.help))
        .child(done.summary(cx))
        .child(
            el("section.card list")
                .attr("aria-labelledby", "listed")
                .child(el("h2").attr("id", "listed").says(cx, wc::PAY_LIST))
                .child(el("div.rows").child(move || rows(seen, draft)))
                .child(el("div.totals").attr("role", "status").child(move || totals(seen)))
                .child(move || again(seen)),
        )
        .child(draft.view(seen))
        .child(el("p.actions").child(button(cx.t(wc::PAY_MORE), "", go)))
        .draw()
}

fn rows(seen: Seen, draft: Draft) -> View {
    let cx = seen.cx;
    let list = payments(&seen.case().answers).to_vec();
    if list.is_empty() {
        return el("p.muted").says(cx, wc::PAY_EMPTY).draw();
    }
    let rows = list.into_iter().enumerate().map(|(index, payment)| {
        let number = (index + 1).to_string();
        let mut about = format!("{} {}", dates::iso(payment.day), payment.time);
        if !payment.payee.is_empty() {
            about = format!("{about} · {}", payment.payee);
        }
        let calm = (!payment.disputed).then(|| el("span.pill").says(cx, wc::PAY_NOT_DISPUTED));
        let (amount, day) = (money::yuan(payment.fen), dates::iso(payment.day));
        let named = move |word: &str| format!("{word} {number} {day}");
        let (change, delete) = (named(cx.t(w::CHANGE)), named(cx.t(w::DELETE)));
        let edit = move |_| draft.edit(seen, index);
        el("div.rowitem")
            .child(el("b").child(amount))
            .child(el("span").child(about).child(" ").child(calm))
            .child(
                el("button")
                    .attr("type", "button")
                    .attr("class", "btn small ghost")
                    .attr("aria-label", change)
                    .on("click", edit)
                    .says(cx, w::CHANGE),
            )
            .child(
                el("button")
                    .attr("type", "button")
                    .attr("class", "btn small ghost")
                    .attr("aria-label", delete)
                    .on("click", move |_| draft.delete(seen, index))
                    .says(cx, w::DELETE),
            )
    });
    group().each(rows).draw()
}

fn totals(seen: Seen) -> Option<View> {
    let cx = seen.cx;
    let sum = Totals::of(payments(&seen.case().answers));
    (sum.count > 0).then(|| {
        let line = cx.fill(
            wc::PAY_SUM,
            &[("count", &sum.count.to_string()), ("total", &money::yuan(sum.disputed))],
        );
        let upper = cx.fill(wc::PAY_UPPER, &[("upper", &money::upper(sum.disputed))]);
        let back = (sum.refunded > 0).then(|| {
            let (refunded, open) = (money::yuan(sum.refunded), money::yuan(sum.open()));
            cx.fill(wc::PAY_BACK, &[("refunded", &refunded), ("open", &open)])
        });
        group()
            .child(el("p").child(el("b").child(line)))
            .child(el("p.sum-upper").child(upper))
            .child(el("p").child(back))
            .draw()
    })
}

/// The helpers for charges that come every month.
fn again(seen: Seen) -> Option<View> {
    let cx = seen.cx;
    // Asked anew at the click: the list may have grown, and there may be no room for all.
    let more = move |list: &[Payment], most: usize| {
        following(list, cx.app.today(), most.min(bounds::PAYMENTS.saturating_sub(list.len())))
    };
    let add = move |most| {
        let mut list = payments(&seen.case_now().answers).to_vec();
        list.extend(more(&list, most));
        keep(seen, list);
    };
    let some = !more(payments(&seen.case().answers), 1).is_empty();
    some.then(|| {
        el("p.actions")
            .child(button(cx.t(wc::PAY_SAME), "ghost", move || add(1)))
            .child(button(cx.t(wc::PAY_FILL), "ghost", move || add(bounds::PAYMENTS)))
            .draw()
    })
}
