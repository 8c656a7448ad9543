//! A letter as a document on screen: filled-in facts marked, an English gloss below each line when it is wanted.

use super::el::{Draw, View, el, group};

use super::cx::Cx;
use crate::domain::letter::{BilingualLine, Block, Document, Line};
use crate::text::letter_words::YES;
use crate::text::{Bilingual, Lang, SIGN, Text, colon};

/// Draws `document`.
pub(super) fn paper(cx: Cx, document: &Document) -> View {
    let gloss = cx.lang == Lang::En;
    el("article.doc")
        .attr("lang", "zh-CN")
        .child(
            el("h2.doc-title")
                .child(document.title.zh)
                .child(small(gloss, document.title.of(Lang::En).to_owned())),
        )
        .each(document.blocks.iter().map(|block| draw(block, gloss)))
        .draw()
}

fn draw(block: &Block, gloss: bool) -> View {
    match block {
        Block::Heading(text) => {
            el("h3").child(text.zh).child(small(gloss, text.of(Lang::En).to_owned())).draw()
        }
        Block::Field(label, value) => field(*label, value.as_ref(), gloss),
        Block::Para(number, both) => {
            let number = number.map(|number| el("i").child(format!("{number}. ")));
            let class = if number.is_some() { "num" } else { "" };
            el("p")
                .attr("class", class)
                .child(number)
                .child(runs(&both.zh))
                .child(small(gloss, both.plain(Lang::En)))
                .draw()
        }
        Block::Table(head, rows) => table(head, rows, gloss),
        Block::Sign => {
            let [name, date] = SIGN.map(|label| {
                el("span")
                    .child(label.zh)
                    .child(colon(Lang::Zh))
                    .child(el("span.blank"))
                    .child(small(gloss, label.of(Lang::En).to_owned()))
            });
            el("p.sign").child(name).child(date).draw()
        }
    }
}

fn field(label: Text, value: Option<&BilingualLine>, gloss: bool) -> View {
    let filled = value.map_or_else(|| el("span.blank").draw(), |value| runs(&value.zh));
    el("p.line")
        .child(el("b").child(label.zh).child(colon(Lang::Zh)))
        .child(filled)
        .child(small(gloss, label.of(Lang::En).to_owned()))
        .draw()
}

fn table(head: &[Text], rows: &[Vec<Bilingual>], gloss: bool) -> View {
    // A column that is empty, or that says yes of every payment as the sum below does, is left out.
    let says = |cell: &Bilingual| cell.zh != "—" && cell.zh != YES.zh;
    let used: Vec<usize> = (0..head.len())
        .filter(|column| rows.iter().any(|row| row.get(*column).is_some_and(says)))
        .collect();
    let label = |name: &Text| {
        if gloss { format!("{} {}", name.zh, name.of(Lang::En)) } else { name.zh.to_owned() }
    };
    let top = used.iter().filter_map(|column| head.get(*column)).map(|cell| {
        el("th")
            .attr("scope", "col")
            .child(cell.zh)
            .child(small(gloss, cell.of(Lang::En).to_owned()))
    });
    let body = rows.iter().map(|row| {
        let cells = used
            .iter()
            .filter_map(|column| Some((head.get(*column)?, row.get(*column)?)))
            .map(|(name, cell)| el("td").attr("data-label", label(name)).child(cell.zh.clone()));
        el("tr").each(cells)
    });
    el("div.tablewrap")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", head.first().map(|cell| cell.zh))
        .child(
            el("table").child(el("thead").child(el("tr").each(top))).child(el("tbody").each(body)),
        )
        .draw()
}

fn runs(line: &Line) -> View {
    let runs = line.iter().map(|run| {
        if run.filled { el("mark").child(run.text.clone()).draw() } else { run.text.clone().draw() }
    });
    group().each(runs).draw()
}

fn small(gloss: bool, text: String) -> Option<View> {
    gloss.then(|| el("span.gloss").attr("lang", "en").child(text).draw())
}
