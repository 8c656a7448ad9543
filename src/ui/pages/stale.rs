//! Said where the answers under the person's own words changed, with both ways out.

use leptos::prelude::*;

use super::reword::Editor;
use crate::domain::letter::Fact;
use crate::text::words_reword as wr;
use crate::text::{Lang, Text};
use crate::ui::components::{Button, Gloss};
use crate::ui::context::{tr, use_app};

/// At the top of the letter: which paragraphs are to be compared.
#[component]
pub(super) fn Stale(editor: Editor) -> impl IntoView {
    let app = use_app();
    let changed = Memo::new(move |_| {
        let facts = editor.facts.read();
        facts.iter().filter(|fact| fact.changed()).cloned().collect::<Vec<_>>()
    });
    let button = move |fact: Fact| {
        let to = format!("#fact-{}", fact.id);
        let label = Signal::derive(move || app.fill(wr::GO_TO, &[("what", &editor.name(&fact))]));
        view! {
            <Button class="small ghost" on_click=move |_| app.browser().focus(&to)>
                {label}
            </Button>
        }
    };
    view! {
        <div role="status">
            <Show when=move || !changed.read().is_empty()>
                <div class="notice warn stale">
                    <p>
                        <b>{tr(wr::STALE)}</b>
                    </p>
                    <p class="actions">
                        {move || changed.get().into_iter().map(button).collect_view()}
                    </p>
                </div>
            </Show>
        </div>
    }
}

/// In place: what changed below the paragraph, and what it would say now.
#[component]
pub(super) fn Changed(editor: Editor, fact: Memo<Fact>) -> impl IntoView {
    move || {
        let fact = fact.get();
        fact.changed().then(|| view! { <Question editor fact /> })
    }
}

#[component]
fn Question(editor: Editor, fact: Fact) -> impl IntoView {
    let app = use_app();
    let none = fact.composed.zh.is_empty();
    let (gone, news) = (fact.gone(), fact.news());
    let english = fact.composed.plain(Lang::En);
    let words = fact.words();
    let keep = if words.is_empty() { wr::KEEP_OUT } else { wr::KEEP };
    let fact = StoredValue::new(fact);
    let answer = move |label: Text, words: String| {
        let tapped = move |tap| {
            if editor.taps.accepts(&tap) {
                editor.say(&fact.read_value(), words.clone());
            }
        };
        view! {
            <Button class="small ghost" on_click=tapped>
                {tr(label)}
            </Button>
        }
    };
    let composed = fact.read_value().composed.plain(Lang::Zh);
    view! {
        <div class="notice warn stale" lang=move || app.lang().tag()>
            <p>
                <b>{tr(wr::CHANGED)}</b>
            </p>
            {(!gone.is_empty() && !none)
                .then(|| {
                    view! {
                        <p>{tr(wr::GONE)}</p>
                        <p lang="zh-CN">
                            <del>{gone}</del>
                        </p>
                    }
                })}
            <p>{tr(if none { wr::NOTHING_NOW } else { wr::NOW })}</p>
            {(!none)
                .then(|| {
                    let sentences = news.into_iter().map(|(text, new)| {
                        if new {
                            view! { <ins>{text}</ins> }.into_any()
                        } else {
                            text.into_any()
                        }
                    });
                    view! {
                        <p lang="zh-CN">{sentences.collect_view()} <Gloss text=english /></p>
                    }
                })}
            <p class="actions">
                {answer(if none { wr::TAKE_AWAY } else { wr::USE_NEW }, composed)}
                {answer(keep, words)}
            </p>
        </div>
    }
}
