//! A letter as a document on screen: filled-in facts marked, an English gloss below each line when it is wanted.

use leptos::prelude::*;

use super::cx::Cx;
use crate::domain::letter::{Block, Both, Document, Line};
use crate::text::{Lang, Pair, SIGN, Text, colon};

/// Draws `document`.
pub(super) fn paper(cx: Cx, document: &Document) -> AnyView {
    let gloss = cx.lang == Lang::En;
    let blocks = document.blocks.iter().map(|block| draw(block, gloss)).collect_view();
    view! {
        <article class="doc" lang="zh-CN">
            <h2 class="doc-title">{document.title.zh}{small(gloss, document.title.en.to_owned())}</h2>
            {blocks}
        </article>
    }
    .into_any()
}

fn draw(block: &Block, gloss: bool) -> AnyView {
    match block {
        Block::Heading(text) => {
            view! { <h3>{text.zh}{small(gloss, text.en.to_owned())}</h3> }.into_any()
        }
        Block::Field(label, value) => field(*label, value.as_ref(), gloss),
        Block::Para(number, both) => {
            let number = number.map(|number| format!("{number}. "));
            let class = if number.is_some() { "num" } else { "" };
            view! { <p class=class>{number}{runs(&both.zh)}{small(gloss, both.plain(Lang::En))}</p> }
                .into_any()
        }
        Block::Table(head, rows) => table(head, rows, gloss),
        Block::Sign => {
            let [name, date] = SIGN.map(|label| {
                view! { <span>{label.zh}{colon(Lang::Zh)}<span class="blank"></span></span> }
            });
            view! { <p class="sign">{name}{date}</p> }.into_any()
        }
    }
}

fn field(label: Text, value: Option<&Both>, gloss: bool) -> AnyView {
    let filled = value
        .map_or_else(|| view! { <span class="blank"></span> }.into_any(), |value| runs(&value.zh));
    view! { <p class="line"><b>{label.zh}{colon(Lang::Zh)}</b>{filled}{small(gloss, label.en.to_owned())}</p> }.into_any()
}

fn table(head: &[Text], rows: &[Vec<Pair>], gloss: bool) -> AnyView {
    let used: Vec<usize> = (0..head.len())
        .filter(|column| rows.iter().any(|row| row.get(*column).is_some_and(|cell| cell.zh != "—")))
        .collect();
    let top = used
        .iter()
        .filter_map(|column| head.get(*column))
        .map(|cell| view! { <th scope="col">{cell.zh}{small(gloss, cell.en.to_owned())}</th> })
        .collect_view();
    let body = rows
        .iter()
        .map(|row| {
            let cells = used.iter().filter_map(|column| row.get(*column));
            let cells = cells.map(|cell| view! { <td>{cell.zh.clone()}</td> }).collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="tablewrap" tabindex="0" role="group" aria-label=head.first().map(|cell| cell.zh)>
            <table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>
        </div>
    }
    .into_any()
}

fn runs(line: &Line) -> AnyView {
    line.iter()
        .map(|run| {
            if run.filled {
                view! { <mark>{run.text.clone()}</mark> }.into_any()
            } else {
                run.text.clone().into_any()
            }
        })
        .collect_view()
        .into_any()
}

fn small(gloss: bool, text: String) -> Option<AnyView> {
    gloss.then(|| view! { <span class="gloss" lang="en">{text}</span> }.into_any())
}
