//! Advice on the tone of what is being written: quiet, and in nobody's way.

use leptos::prelude::*;

use crate::domain::guard::{Tone, tones};
use crate::text::colon;
use crate::ui::context::use_app;

/// How many pieces of advice are given at once.
const MOST: usize = 3;

/// Says below a text what in it had better be said otherwise. The region is there before it has anything to say, so that
/// it is read out when it has.
#[component]
pub fn ToneAdvice(
    #[prop(into)] text: Signal<String>,
    /// Whether the police are to read it, who are told of crimes.
    #[prop(optional)]
    police: bool,
) -> impl IntoView {
    let app = use_app();
    // Each kind once, with the first words of it: what is typed elsewhere draws nothing anew.
    let heard = Memo::new(move |_| {
        let text = text.read();
        let mut list: Vec<(Tone, String)> = Vec::new();
        for one in tones(&text, police) {
            if list.len() < MOST && list.iter().all(|(tone, _)| *tone != one.tone) {
                list.push((one.tone, text.get(one.range).unwrap_or("").to_owned()));
            }
        }
        list
    });
    view! {
        <div class="tone" role="status">
            <For each=move || heard.get() key=Clone::clone let((tone, words))>
                <p class="hint">
                    <q>{words}</q>
                    {Signal::derive(move || colon(app.lang()))}
                    {Signal::derive(move || app.text(tone.advice()))}
                </p>
            </For>
        </div>
    }
}
