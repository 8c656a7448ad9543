//! The facts of a letter in the person's own words instead of the composed ones.

use leptos::html;
use leptos::prelude::*;

use crate::domain::answer::bounds;
use crate::domain::case::Change;
use crate::domain::clean;
use crate::domain::guard::Wanted;
use crate::domain::letter::{Letter, facts};
use crate::text::{words as w, words_case as wc};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    Button, ErrorSummary, FieldError, Fold, FormErrors, SecretGuard, SecretQuestion,
};
use crate::ui::context::tr;

/// The id of the field.
const REWORD: &str = "reword";

#[component]
pub(super) fn Reword(letter: &'static Letter) -> impl IntoView {
    let case = use_case();
    let (errors, guard) = (FormErrors::new(), SecretGuard::new());
    let field = NodeRef::<html::Textarea>::new();
    let show = move |text: &str| {
        if let Some(field) = field.get_untracked() {
            field.set_value(text);
        }
    };
    let keep = move |text: String| {
        show(&text);
        case.app.browser().focus("#reword");
        let own = (!text.trim().is_empty()).then_some(text);
        let from = untrack(|| case.composed_facts(letter));
        case.change(match own {
            Some(words) => Change::Reworded { letter: letter.id.to_owned(), words, from },
            None => Change::Unworded(letter.id.to_owned()),
        });
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let raw = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        match clean::lines(&raw, bounds::TEXT) {
            Err(error) => errors.show(vec![(REWORD, error.into())]),
            Ok(text) => {
                errors.show(vec![]);
                if guard.allows(&text, Wanted::Words) {
                    keep(text);
                }
            }
        }
    };
    let reset = move |_| {
        case.change(Change::Unworded(letter.id.to_owned()));
        show(&untrack(|| now(case, letter)));
    };
    view! {
        <Fold summary=wc::REWORD>
            <form novalidate on:submit=submit>
                <ErrorSummary errors />
                <SecretQuestion guard decided=move |(_, made): (String, String)| keep(made) />
                <div class="field" class:bad=Signal::derive(move || errors.of(REWORD).is_some())>
                    <label for=REWORD>{tr(wc::REWORD)}</label>
                    <span class="hint" id="reword-hint">
                        {tr(wc::REWORD_HINT)}
                    </span>
                    <FieldError id=REWORD errors />
                    <textarea
                        node_ref=field
                        id=REWORD
                        name=REWORD
                        rows="8"
                        lang="zh-CN"
                        aria-describedby="reword-hint reword-error"
                        prop:value=untrack(|| now(case, letter))
                    ></textarea>
                </div>
                <p class="actions">
                    <button class="btn small">{tr(w::SAVE)}</button>
                    <Button class="ghost small" on_click=reset>
                        {tr(wc::REWORD_RESET)}
                    </Button>
                </p>
            </form>
        </Fold>
    }
}

/// The facts as the letter has them, tracked.
fn now(case: CaseContext, letter: &'static Letter) -> String {
    facts(&case.write(letter))
}
