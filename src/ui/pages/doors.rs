//! The ladder: step cards from the first door to the last, with what each can and cannot do.

use crate::ui::el::{Draw, View, el, group};

use crate::domain::door::{Door, Standing, standing};
use crate::route::Route;
use crate::text::{Text, words_case as w};
use crate::ui::pages::case::Seen;
use crate::ui::pages::filed::clocks;
use crate::ui::parts::{button_link, crumb, more, phone, source_link};

pub(super) fn page(seen: Seen) -> View {
    let cx = seen.cx;
    let rungs = move || {
        let doors = seen.plan().doors;
        [w::RUNG_0, w::RUNG_1, w::RUNG_2]
            .into_iter()
            .zip(0_u8..)
            .map(|(name, rung)| {
                let here: Vec<&'static Door> =
                    doors.iter().copied().filter(|door| door.rung == rung).collect();
                section(seen, name, &here)
            })
            .collect::<Vec<_>>()
    };
    el("div.page wide")
        .child(crumb(cx.t(w::BACK_TO_CASE).to_owned(), &Route::Case(seen.id())))
        .child(el("h1").attr("tabindex", "-1").says(cx, w::DOORS))
        .child(el("p.lead").says(cx, w::DOORS_LEAD))
        .child(rungs)
        .child(el("h2").says(cx, w::RUNG_3))
        .child(el("p").says(cx, w::RUNG_3_TEXT))
        .child(el("p.muted").says(cx, crate::text::words::NO_MONEY))
        .draw()
}

fn section(seen: Seen, name: &'static Text, doors: &[&'static Door]) -> Option<View> {
    let cx = seen.cx;
    let first = doors.first()?;
    let several = doors.len() > 1;
    let both = (several && first.rung == 1 && seen.journey.every_first)
        .then(|| el("p.notice").says(cx, w::BOTH_TELL));
    let class = if several { "ladder side-by-side" } else { "ladder" };
    let cards = doors.iter().map(|door| card(seen, door)).collect::<Vec<_>>();
    Some(
        group()
            .child(el("h2").says(cx, name))
            .child(both)
            .child(el("div").attr("class", class).child(cards))
            .draw(),
    )
}

fn card(seen: Seen, door: &'static Door) -> View {
    let cx = seen.cx;
    let state = standing(door, &seen.case(), cx.desk.today());
    let (word, class) = match state {
        Standing::Open => (w::IS_OPEN, "pill ok"),
        Standing::NotYet => (w::IS_NOT_YET, "pill warn"),
        Standing::Filed => (w::IS_FILED, "pill"),
        Standing::Taken => (w::IS_TAKEN, "pill warn"),
    };
    let blocked = match state {
        Standing::NotYet => Some(&door.not_yet),
        Standing::Taken => Some(w::TAKEN_WHY),
        Standing::Open | Standing::Filed => None,
    };
    let blocked = blocked.map(|why| el("p.notice warn").says(cx, why));
    let effect = (!door.effect.zh.is_empty()).then(|| line(seen, w::D_EFFECT, &door.effect));
    el("article.door card")
        .attr("aria-labelledby", format!("door-{}", door.id))
        .child(el("h3").attr("id", format!("door-{}", door.id)).says(cx, &door.name))
        .child(el("p").child(el("span").attr("class", class).says(cx, word)))
        .child(blocked)
        .child(
            el("dl")
                .child(line(seen, w::D_WHEN, &door.card.when))
                .child(line(seen, w::D_HOW, &door.card.how))
                .child(line(seen, w::D_CANNOT, &door.cannot))
                .child(effect),
        )
        .child(
            el("ul")
                .attr("class", "reach")
                .attr("aria-label", cx.t(w::D_REACH))
                .child(reach(seen, door)),
        )
        .child(more(cx.t(w::D_CARD), whole(seen, door)))
        .child(actions(seen, door, state))
        .draw()
}

fn reach(seen: Seen, door: &'static Door) -> View {
    let cx = seen.cx;
    let (answers, today) = (seen.plan_now().answers, cx.desk.today());
    door.contacts
        .iter()
        .filter(|way| way.when.holds(&answers, today))
        .map(|way| {
            let inside = if way.call.is_empty() {
                cx.t(&way.text).draw()
            } else {
                phone(cx, &way.text, way.call, way.common)
            };
            el("li").child(inside)
        })
        .collect::<Vec<_>>()
        .draw()
}

fn whole(seen: Seen, door: &'static Door) -> View {
    let cx = seen.cx;
    let sources = door
        .sources
        .iter()
        .filter_map(|id| source_link(cx, id))
        .map(|link| el("li").child(link))
        .collect::<Vec<_>>();
    group()
        .child(
            el("dl")
                .child(line(seen, w::D_WHOM, &door.card.whom))
                .child(line(seen, w::D_WHY, &door.card.why))
                .child(line(seen, w::D_COST, &door.card.cost))
                .child(line(seen, w::D_IF_NOT, &door.card.if_not))
                .child(line(seen, w::D_READS, &door.reads)),
        )
        .child(el("h4").child(cx.t(w::NOW)))
        .child(clocks(seen, door, None))
        .child(el("ul.sources").child(sources))
        .draw()
}

fn line(seen: Seen, label: &'static Text, text: &'static Text) -> View {
    el("div").child(el("dt").says(seen.cx, label)).child(el("dd").says(seen.cx, text)).draw()
}

fn actions(seen: Seen, door: &'static Door, state: Standing) -> View {
    let cx = seen.cx;
    let letter = (!door.letter.is_empty()).then(|| {
        let to = Route::Letter(seen.id(), door.letter.to_owned());
        let (label, class) = if state == Standing::NotYet {
            (w::PREVIEW_LETTER, "small ghost")
        } else {
            (w::SEE_LETTER, "small")
        };
        button_link(cx.t(label).to_owned(), &to, class)
    });
    let record = if state == Standing::Filed { w::RECORD_AGAIN } else { w::RECORD };
    let filed = Route::Filed(seen.id(), door.id.to_owned());
    let record = (state != Standing::NotYet)
        .then(|| button_link(cx.t(record).to_owned(), &filed, "small ghost"));
    el("p.actions").child(letter).child(record).draw()
}
