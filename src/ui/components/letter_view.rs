//! A letter as a document on screen: filled-in facts marked, an English gloss below each line when it is wanted.

use leptos::prelude::*;

use crate::domain::letter::{BilingualLine, Block, Document, Line};
use crate::text::letter_words::YES;
use crate::text::{Bilingual, Lang, SIGN, Text, colon};
use crate::ui::context::use_app;

/// The letter; English glosses are shown on English pages. Children stand in place of the facts.
#[component]
pub fn LetterView(
    #[prop(into)] document: Signal<Document>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let title = move || document.read().title;
    // What stands in place of the facts is not drawn anew with the rest: it may hold an open form.
    let (before, after) = match children {
        None => (
            view! { <Blocks blocks=Signal::derive(move || document.get().blocks) /> }.into_any(),
            None,
        ),
        Some(children) => {
            let before = Signal::derive(move || document.get().around_facts().0);
            let after = Signal::derive(move || document.get().around_facts().1);
            let facts = view! { {children()} <Blocks blocks=after /> };
            (view! { <Blocks blocks=before /> }.into_any(), Some(facts))
        }
    };
    view! {
        <article class="doc" lang="zh-CN">
            <h2 class="doc-title">
                {move || title().zh} {move || view! { <Gloss text=title().of(Lang::En) /> }}
            </h2>
            {before}
            {after}
        </article>
    }
}

#[component]
fn Blocks(blocks: Signal<Vec<Block>>) -> impl IntoView {
    move || blocks.get().into_iter().map(|block| view! { <BlockView block /> }).collect_view()
}

#[component]
fn BlockView(block: Block) -> impl IntoView {
    match block {
        Block::Heading(text) => view! {
            <h3>{text.zh} <Gloss text=text.of(Lang::En) /></h3>
        }
        .into_any(),
        Block::Field(label, value) => view! { <FieldLine label value /> }.into_any(),
        Block::Para(number, line) => view! { <Paragraph number line /> }.into_any(),
        Block::Table(head, rows) => view! { <Table head rows /> }.into_any(),
        Block::Sign => view! {
            <p class="sign">
                {SIGN
                    .map(|label| {
                        view! {
                            <span>
                                {label.zh} {colon(Lang::Zh)} <span class="blank"></span>
                                <Gloss text=label.of(Lang::En) />
                            </span>
                        }
                    })
                    .collect_view()}
            </p>
        }
        .into_any(),
    }
}

#[component]
fn FieldLine(label: Text, value: Option<BilingualLine>) -> impl IntoView {
    let filled = match value {
        Some(value) => view! { <Runs line=value.zh /> }.into_any(),
        None => view! { <span class="blank"></span> }.into_any(),
    };
    view! {
        <p class="line">
            <b>{label.zh} {colon(Lang::Zh)}</b>
            {filled}
            <Gloss text=label.of(Lang::En) />
        </p>
    }
}

#[component]
fn Paragraph(number: Option<usize>, line: BilingualLine) -> impl IntoView {
    // What the person wrote is the same in both.
    let english = (line.en != line.zh).then(|| line.plain(Lang::En));
    view! {
        <p class=if number.is_some() { "num" } else { "" }>
            {number.map(|number| view! { <i>{format!("{number}. ")}</i> })} <Runs line=line.zh />
            {english.map(|text| view! { <Gloss text /> })}
        </p>
    }
}

/// A column that is empty, or that says yes of every payment as the sum below does, is left out.
#[component]
fn Table(head: Vec<Text>, rows: Vec<Vec<Bilingual>>) -> impl IntoView {
    let app = use_app();
    let says = |cell: &Bilingual| cell.zh != "—" && cell.zh != YES.zh;
    let used: Vec<(usize, Text)> = head
        .iter()
        .copied()
        .enumerate()
        .filter(|(column, _)| rows.iter().any(|row| row.get(*column).is_some_and(says)))
        .collect();
    let label = move |name: Text| match app.lang() {
        Lang::Zh => name.zh.to_owned(),
        Lang::En => format!("{} {}", name.zh, name.of(Lang::En)),
    };
    let top = used.iter().map(|(_, name)| {
        view! {
            <th scope="col">{name.zh} <Gloss text=name.of(Lang::En) /></th>
        }
    });
    let body = rows.iter().map(|row| {
        let cells = used.iter().filter_map(|(column, name)| Some((*name, row.get(*column)?)));
        let cells = cells.map(
            |(name, cell)| view! { <td data-label=Signal::derive(move || label(name))>{cell.zh.clone()}</td> },
        );
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="tablewrap" tabindex="0" role="group" aria-label=head.first().map(|cell| cell.zh)>
            <table>
                <thead>
                    <tr>{top.collect_view()}</tr>
                </thead>
                <tbody>{body.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// A line, with what was filled in marked.
#[component]
pub fn Runs(line: Line) -> impl IntoView {
    line.into_iter()
        .map(|run| {
            if run.filled {
                view! { <mark>{run.text}</mark> }.into_any()
            } else {
                run.text.into_any()
            }
        })
        .collect_view()
}

/// The English of a line, on English pages.
#[component]
pub fn Gloss(#[prop(into)] text: String) -> impl IntoView {
    let app = use_app();
    move || {
        (app.lang() == Lang::En).then(|| {
            view! {
                <span class="gloss" lang="en">
                    {text.clone()}
                </span>
            }
        })
    }
}
