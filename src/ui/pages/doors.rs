//! The ladder: step cards from the first door to the last, with what each can and cannot do.

use leptos::prelude::*;

use crate::domain::door::{Door, Standing, standing};
use crate::route::Route;
use crate::text::{Text, words_case as w};
use crate::ui::pages::case::Seen;
use crate::ui::pages::filed::clocks;
use crate::ui::parts::{button_link, crumb, more, phone, source_link};

pub(super) fn page(seen: Seen) -> AnyView {
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
            .collect_view()
    };
    view! {
        <div class="page wide">
            {crumb(cx.t(w::BACK_TO_CASE).to_owned(), &Route::Case(seen.id()))}
            <h1 tabindex="-1">{cx.t(w::DOORS)}</h1>
            <p class="lead">{cx.t(w::DOORS_LEAD)}</p>
            {rungs}
            <h2>{cx.t(w::RUNG_3)}</h2>
            <p>{cx.t(w::RUNG_3_TEXT)}</p>
            <p class="muted">{cx.t(crate::text::words::NO_MONEY)}</p>
        </div>
    }
    .into_any()
}

fn section(seen: Seen, name: Text, doors: &[&'static Door]) -> Option<AnyView> {
    let cx = seen.cx;
    let first = doors.first()?;
    let several = doors.len() > 1;
    let both = (several && first.rung == 1 && seen.journey.every_first)
        .then(|| view! { <p class="notice">{cx.t(w::BOTH_TELL)}</p> });
    let class = if several { "ladder side-by-side" } else { "ladder" };
    let cards = doors.iter().map(|door| card(seen, door)).collect_view();
    Some(view! { <h2>{cx.t(name)}</h2>{both}<div class=class>{cards}</div> }.into_any())
}

fn card(seen: Seen, door: &'static Door) -> AnyView {
    let cx = seen.cx;
    let state = standing(door, &seen.case(), cx.desk.today());
    let (word, class) = match state {
        Standing::Open => (w::IS_OPEN, "pill ok"),
        Standing::NotYet => (w::IS_NOT_YET, "pill warn"),
        Standing::Filed => (w::IS_FILED, "pill"),
    };
    let blocked = (state == Standing::NotYet)
        .then(|| view! { <p class="notice warn">{cx.t(door.not_yet)}</p> });
    let effect = (!door.effect.zh.is_empty()).then(|| line(seen, w::D_EFFECT, door.effect));
    view! {
        <article class="door card" aria-labelledby=format!("door-{}", door.id)>
            <h3 id=format!("door-{}", door.id)>{cx.t(door.name)}</h3>
            <p><span class=class>{cx.t(word)}</span></p>
            {blocked}
            <dl>
                {line(seen, w::D_WHEN, door.card.when)}
                {line(seen, w::D_HOW, door.card.how)}
                {line(seen, w::D_CANNOT, door.cannot)}
                {effect}
            </dl>
            {more(cx.t(w::D_CARD), whole(seen, door))}
            {actions(seen, door, state)}
        </article>
    }
    .into_any()
}

fn whole(seen: Seen, door: &'static Door) -> AnyView {
    let cx = seen.cx;
    let (answers, today) = (seen.plan_now().answers, cx.desk.today());
    let reach = door
        .contacts
        .iter()
        .filter(|way| way.when.holds(&answers, today))
        .map(|way| {
            let inside = if way.call.is_empty() {
                cx.t(way.text).into_any()
            } else {
                phone(cx, way.text, way.call, way.common)
            };
            view! { <li>{inside}</li> }
        })
        .collect_view();
    let sources = door
        .sources
        .iter()
        .filter_map(|id| source_link(cx, id))
        .map(|link| view! { <li>{link}</li> })
        .collect_view();
    view! {
        <dl>
            {line(seen, w::D_WHOM, door.card.whom)}
            {line(seen, w::D_WHY, door.card.why)}
            {line(seen, w::D_COST, door.card.cost)}
            {line(seen, w::D_IF_NOT, door.card.if_not)}
            {line(seen, w::D_READS, door.reads)}
        </dl>
        <h4>{cx.t(w::D_REACH)}</h4>
        <ul>{reach}</ul>
        <h4>{cx.t(w::NOW)}</h4>
        {clocks(seen, door, None)}
        <ul class="sources">{sources}</ul>
    }
    .into_any()
}

fn line(seen: Seen, label: Text, text: Text) -> AnyView {
    view! { <div><dt>{seen.cx.t(label)}</dt><dd>{seen.cx.t(text)}</dd></div> }.into_any()
}

fn actions(seen: Seen, door: &'static Door, state: Standing) -> AnyView {
    let cx = seen.cx;
    let letter = (!door.letter.is_empty()).then(|| {
        let to = Route::Letter(seen.id(), door.letter.to_owned());
        button_link(cx.t(w::SEE_LETTER).to_owned(), &to, "small")
    });
    let record = if state == Standing::Filed { w::RECORD_AGAIN } else { w::RECORD };
    let filed = Route::Filed(seen.id(), door.id.to_owned());
    let record = (state != Standing::NotYet)
        .then(|| button_link(cx.t(record).to_owned(), &filed, "small ghost"));
    view! { <p class="actions">{letter}{record}</p> }.into_any()
}
