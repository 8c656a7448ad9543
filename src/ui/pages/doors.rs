//! The ladder: step cards from the first door to the last, with what each can and cannot do.

use crate::ui::el::{Draw, View, el, group};

use crate::domain::door::{Door, Standing, standing};
use crate::route::Route;
use crate::text::{Text, words, words_case as w};
use crate::ui::pages::case::Seen;
use crate::ui::pages::filed::clocks;
use crate::ui::parts::{button_link, crumb, more, source_link};

pub(super) fn page(seen: Seen) -> View {
    let cx = seen.cx;
    let rungs = move || {
        let (doors, case, today) = (seen.plan().doors, seen.case(), cx.desk.today());
        let open = doors.iter().find(|door| standing(door, &case, today) == Standing::Open);
        // Where every door of the first rung has to be told, it is told beside the police.
        let now = open.map(|door| door.rung.max(u8::from(seen.journey.every_first)));
        let sections = [w::RUNG_0, w::RUNG_1, w::RUNG_2].into_iter().zip(0_u8..);
        group().each(sections.map(|(name, rung)| {
            let here: Vec<&'static Door> =
                doors.iter().copied().filter(|door| door.rung == rung).collect();
            section(seen, name, &here, now >= Some(rung))
        }))
    };
    el("div.page wide")
        .child(crumb(cx.t(w::BACK_TO_CASE), Route::Case(seen.id())))
        .child(el("h1").attr("tabindex", "-1").says(cx, w::DOORS))
        .child(el("p.lead").says(cx, w::DOORS_LEAD))
        .child(move || {
            let open = !seen.plan().walk.done();
            open.then(|| el("p.notice warn").says(cx, w::DOORS_MORE))
        })
        .child(rungs)
        .child(el("h2").says(cx, w::RUNG_3))
        .child(el("p").says(cx, w::RUNG_3_TEXT))
        .child(el("p.muted").says(cx, words::NO_MONEY))
        .draw()
}

fn section(seen: Seen, name: &'static Text, doors: &[&'static Door], now: bool) -> Option<View> {
    let cx = seen.cx;
    let first = doors.first()?;
    let several = doors.len() > 1;
    let both = (several && first.rung == 1 && seen.journey.every_first)
        .then(|| el("p.notice").says(cx, w::BOTH_TELL));
    let class = if several { "ladder side-by-side" } else { "ladder" };
    let cards = doors.iter().map(|door| card(seen, door, now));
    Some(
        group()
            .child(el("h2").says(cx, name))
            .child(both)
            .child(el("div").attr("class", class).each(cards))
            .draw(),
    )
}

/// A door to knock at now stands open; of the others there are the name, the state and the time.
fn card(seen: Seen, door: &'static Door, now: bool) -> View {
    let cx = seen.cx;
    let state = standing(door, &seen.case(), cx.desk.today());
    let state_said = match state {
        Standing::Open => el("p").child(el("span.pill ok").says(cx, w::IS_OPEN)),
        Standing::NotYet => el("p.notice warn").says(cx, &door.not_yet),
        Standing::Taken => group()
            .child(el("p").child(el("span.pill warn").says(cx, w::IS_TAKEN)))
            .child(el("p.notice warn").says(cx, w::TAKEN_WHY)),
        Standing::Filed => el("p").child(el("span.pill").says(cx, w::IS_FILED)),
    };
    let effect = (!door.effect.zh.is_empty()).then(|| line(seen, w::D_EFFECT, &door.effect));
    let facts = el("dl")
        .child(line(seen, w::D_HOW, &door.card.how))
        .child(reach(seen, door))
        .child(line(seen, w::D_CANNOT, &door.cannot))
        .child(effect);
    let (whole, actions) = (whole(seen, door), actions(seen, door, state));
    let rest = if now && state == Standing::Open {
        group().child(facts).child(more(cx.t(w::D_CARD), whole)).child(actions)
    } else {
        let all = group().child(facts).child(whole).child(actions).draw();
        group().child(more(cx.t(w::D_CARD), all))
    };
    el("article.door card")
        .attr("aria-labelledby", format!("door-{}", door.id))
        .child(el("h3").attr("id", format!("door-{}", door.id)).says(cx, &door.name))
        .child(state_said)
        .child(el("dl").child(line(seen, w::D_WHEN, &door.card.when)))
        .child(rest)
        .draw()
}

fn reach(seen: Seen, door: &'static Door) -> View {
    let cx = seen.cx;
    let (answers, today) = (seen.plan_now().answers, cx.desk.today());
    let (mut ways, mut calls) = (el("dd"), el("ul.calls"));
    let (mut rings, mut common) = (false, false);
    for way in door.contacts.iter().filter(|way| way.when.holds(&answers, today)) {
        if way.call.is_empty() {
            ways = ways.child(el("p").says(cx, &way.text));
        } else {
            let link = el("a").attr("href", format!("tel:{}", way.call)).says(cx, &way.text);
            calls = calls.child(el("li").child(link.child(el("b").child(way.call))));
            (rings, common) = (true, common || way.common);
        }
    }
    let caution = common.then(|| el("p.hint").says(cx, words::COMMON_NUMBER));
    el("div")
        .child(el("dt").says(cx, w::D_REACH))
        .child(ways.child(rings.then_some(calls)).child(caution))
        .draw()
}

fn whole(seen: Seen, door: &'static Door) -> View {
    let cx = seen.cx;
    let sources =
        door.sources.iter().filter_map(|id| source_link(cx, id)).map(|link| el("li").child(link));
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
        .child(el("ul.sources").each(sources))
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
        let name = seen.journey.letter(door.letter).map_or("", |letter| cx.t(&letter.name));
        button_link(&cx.fill(label, &[("what", name)]), to, class)
    });
    let record = match state {
        Standing::Filed => w::RECORD_AGAIN,
        _ if door.rung == 0 => w::RECORD_POLICE,
        _ => w::RECORD,
    };
    let filed = Route::Filed(seen.id(), door.id.to_owned());
    let record =
        (state != Standing::NotYet).then(|| button_link(cx.t(record), filed, "small ghost"));
    el("p.actions").child(letter).child(record).draw()
}
