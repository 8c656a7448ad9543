//! The ladder: step cards from the first channel to the last, with what each can and cannot do.

use crate::ui::el::{Draw, View, el, group};

use crate::domain::channel::{Channel, Standing, standing};
use crate::route::Route;
use crate::text::{Text, words, words_case as w};
use crate::ui::pages::case::Seen;
use crate::ui::pages::filed::clocks;
use crate::ui::parts::{button_link, crumb, more, source_link};

pub(super) fn page(seen: Seen) -> View {
    let cx = seen.cx;
    let rungs = move || {
        let (channels, case, today) = (seen.plan().channels, seen.case(), cx.app.today());
        let open =
            channels.iter().find(|channel| standing(channel, &case, today) == Standing::Open);
        // Where every channel of the first rung has to be told, it is told beside the police.
        let now = open.map(|channel| channel.rung.max(u8::from(seen.journey.every_first)));
        let sections = [w::RUNG_0, w::RUNG_1, w::RUNG_2].into_iter().zip(0_u8..);
        group().each(sections.map(|(name, rung)| {
            let here: Vec<&'static Channel> =
                channels.iter().copied().filter(|channel| channel.rung == rung).collect();
            section(seen, name, &here, now >= Some(rung))
        }))
    };
    el("div.page wide")
        .child(crumb(cx.t(w::BACK_TO_CASE), Route::Case(seen.id())))
        .child(el("h1").attr("tabindex", "-1").says(cx, w::CHANNELS))
        .child(el("p.lead").says(cx, w::CHANNELS_LEAD))
        .child(move || {
            let open = !seen.plan().walk.done();
            open.then(|| el("p.notice warn").says(cx, w::CHANNELS_MORE))
        })
        .child(rungs)
        .child(el("h2").says(cx, w::RUNG_3))
        .child(el("p").says(cx, w::RUNG_3_TEXT))
        .child(el("p.muted").says(cx, words::NO_MONEY))
        .draw()
}

fn section(seen: Seen, name: Text, channels: &[&'static Channel], now: bool) -> Option<View> {
    let cx = seen.cx;
    let first = channels.first()?;
    let several = channels.len() > 1;
    let both = (several && first.rung == 1 && seen.journey.every_first)
        .then(|| el("p.notice").says(cx, w::BOTH_TELL));
    let class = if several { "ladder side-by-side" } else { "ladder" };
    let cards = channels.iter().map(|channel| card(seen, channel, now));
    Some(
        group()
            .child(el("h2").says(cx, name))
            .child(both)
            .child(el("div").attr("class", class).each(cards))
            .draw(),
    )
}

/// A channel to knock at now stands open; of the others there are the name, the state and the time.
fn card(seen: Seen, channel: &'static Channel, now: bool) -> View {
    let cx = seen.cx;
    let state = standing(channel, &seen.case(), cx.app.today());
    let state_said = match state {
        Standing::Open => el("p").child(el("span.pill ok").says(cx, w::IS_OPEN)),
        Standing::NotYet => el("p.notice warn").says(cx, channel.not_yet),
        Standing::Taken => group()
            .child(el("p").child(el("span.pill warn").says(cx, w::IS_TAKEN)))
            .child(el("p.notice warn").says(cx, w::TAKEN_WHY)),
        Standing::Filed => el("p").child(el("span.pill").says(cx, w::IS_FILED)),
    };
    let effect = (!channel.effect.zh.is_empty()).then(|| line(seen, w::D_EFFECT, channel.effect));
    let facts = el("dl")
        .child(line(seen, w::D_HOW, channel.card.how))
        .child(reach(seen, channel))
        .child(line(seen, w::D_CANNOT, channel.cannot))
        .child(effect);
    let (whole, actions) = (whole(seen, channel), actions(seen, channel, state));
    let rest = if now && state == Standing::Open {
        group().child(facts).child(more(cx.t(w::D_CARD), whole)).child(actions)
    } else {
        let all = group().child(facts).child(whole).child(actions).draw();
        group().child(more(cx.t(w::D_CARD), all))
    };
    el("article.door card")
        .attr("aria-labelledby", format!("door-{}", channel.id))
        .child(el("h3").attr("id", format!("door-{}", channel.id)).says(cx, channel.name))
        .child(state_said)
        .child(el("dl").child(line(seen, w::D_WHEN, channel.card.when)))
        .child(rest)
        .draw()
}

fn reach(seen: Seen, channel: &'static Channel) -> View {
    let cx = seen.cx;
    let (answers, today) = (seen.plan_now().answers, cx.app.today());
    let (mut ways, mut calls) = (el("dd"), el("ul.calls"));
    let (mut rings, mut common) = (false, false);
    for way in channel.contacts.iter().filter(|way| way.when.holds(&answers, today)) {
        if way.call.is_empty() {
            ways = ways.child(el("p").says(cx, way.text));
        } else {
            let link = el("a").attr("href", format!("tel:{}", way.call)).says(cx, way.text);
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

fn whole(seen: Seen, channel: &'static Channel) -> View {
    let cx = seen.cx;
    let sources = channel
        .sources
        .iter()
        .filter_map(|id| source_link(cx, id))
        .map(|link| el("li").child(link));
    group()
        .child(
            el("dl")
                .child(line(seen, w::D_WHOM, channel.card.whom))
                .child(line(seen, w::D_WHY, channel.card.why))
                .child(line(seen, w::D_COST, channel.card.cost))
                .child(line(seen, w::D_IF_NOT, channel.card.if_not))
                .child(line(seen, w::D_READS, channel.reads)),
        )
        .child(el("h4").child(cx.t(w::NOW)))
        .child(clocks(seen, channel, None))
        .child(el("ul.sources").each(sources))
        .draw()
}

fn line(seen: Seen, label: Text, text: Text) -> View {
    el("div").child(el("dt").says(seen.cx, label)).child(el("dd").says(seen.cx, text)).draw()
}

fn actions(seen: Seen, channel: &'static Channel, state: Standing) -> View {
    let cx = seen.cx;
    let letter = (!channel.letter.is_empty()).then(|| {
        let to = Route::Letter(seen.id(), channel.letter.to_owned());
        let (label, class) = if state == Standing::NotYet {
            (w::PREVIEW_LETTER, "small ghost")
        } else {
            (w::SEE_LETTER, "small")
        };
        let name = seen.journey.letter(channel.letter).map_or("", |letter| cx.t(letter.name));
        button_link(&cx.fill(label, &[("what", name)]), to, class)
    });
    let record = match state {
        Standing::Filed => w::RECORD_AGAIN,
        _ if channel.rung == 0 => w::RECORD_POLICE,
        _ => w::RECORD,
    };
    let filed = Route::Filed(seen.id(), channel.id.to_owned());
    let record =
        (state != Standing::NotYet).then(|| button_link(cx.t(record), filed, "small ghost"));
    el("p.actions").child(letter).child(record).draw()
}
