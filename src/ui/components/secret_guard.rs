//! Stops a secret before it is kept, and offers to mask or remove it.

use leptos::prelude::*;

use super::{Button, Input};
use crate::domain::clean;
use crate::domain::guard::{Finding, Secret, Wanted, mask, remove, scan};
use crate::state::AppState;
use crate::text::{Text, list_separator, words_case as w, words_questions};
use crate::ui::context::{focus_when_shown, tr, use_app};

/// The guard of one form: what it holds back until the person decides, and what they decided to keep.
#[derive(Clone, Copy)]
pub struct SecretGuard {
    held: RwSignal<Option<Held>>,
    kept: RwSignal<Vec<String>>,
}

/// A text that is held back; while the question is open it can be edited in its field.
#[derive(Clone)]
struct Held {
    text: String,
    wanted: Wanted,
    field: Option<Input>,
}

impl Held {
    /// The text as it stands there now.
    fn now(&self) -> String {
        self.field.map_or_else(|| self.text.clone(), typed)
    }
}

impl SecretGuard {
    pub fn new() -> Self {
        Self { held: RwSignal::new(None), kept: RwSignal::new(Vec::new()) }
    }

    /// Whether nothing in `text` has to be asked about.
    fn is_clean(self, text: &str, wanted: Wanted) -> bool {
        self.kept.read_untracked().iter().any(|kept| kept == text) || scan(text, wanted).is_empty()
    }

    /// `text` as it may be kept while it is still being typed: what looks like a secret is masked.
    pub fn masked(self, text: String, wanted: Wanted) -> String {
        if self.is_clean(&text, wanted) { text } else { mask(&text, &scan(&text, wanted)) }
    }

    /// Whether `text` may be kept; if not, it is held back and the question is shown.
    pub fn allows(self, text: &str, wanted: Wanted) -> bool {
        self.looks_at(text.to_owned(), wanted, None)
    }

    /// Whether all these fields may be kept; the question is about the first that may not.
    pub fn allows_all(self, fields: &[(Input, Wanted)]) -> bool {
        fields.iter().all(|(input, wanted)| self.looks_at(typed(*input), *wanted, Some(*input)))
    }

    fn looks_at(self, text: String, wanted: Wanted, field: Option<Input>) -> bool {
        let clean = self.is_clean(&text, wanted);
        let held = (!clean).then_some(Held { text, wanted, field });
        // The question stays as it is while the text is edited: a button that is drawn anew loses the tap on it.
        let found = |held: &Held| {
            let kinds = scan(&held.text, held.wanted).into_iter().map(|one| one.secret);
            (held.wanted, kinds.collect::<Vec<_>>())
        };
        let same = self
            .held
            .with_untracked(|before| before.as_ref().map(found) == held.as_ref().map(found));
        if same {
            self.held.update_untracked(|before| *before = held);
        } else {
            self.held.set(held);
        }
        clean
    }
}

/// Puts what the person decided on in place of what was held back, and the focus into that field: the question goes.
pub fn replace_in(fields: &[(Input, Wanted)], held: &str, made: &str) {
    for (input, _) in fields {
        if typed(*input) == held {
            input.set(made);
            input.focus();
        }
    }
}

/// The question about what the guard holds back; `decided` takes that, and what was made of it.
#[component]
pub fn SecretQuestion(
    guard: SecretGuard,
    #[prop(into)] decided: Callback<(String, String)>,
) -> impl IntoView {
    let app = use_app();
    let question = NodeRef::new();
    focus_when_shown(question, || ());
    move || {
        let Held { text, wanted, .. } = guard.held.get()?;
        let found = scan(&text, wanted);
        let keep = keep_label(&found, wanted);
        // What is decided holds for the text as it stands there by then.
        let answer = move |make: fn(&str, &[Finding]) -> String| {
            move |_| {
                let Some(held) = guard.held.get_untracked() else { return };
                let now = held.now();
                let made = make(&now, &scan(&now, held.wanted)).trim().to_owned();
                guard.held.set(None);
                guard.kept.write().push(made.clone());
                decided.run((now, made));
            }
        };
        Some(view! {
            <div node_ref=question class="notice warn guard" role="alert" tabindex="-1">
                <p>{Signal::derive(move || app.fill(w::GUARD, &[("what", &names(app, &found))]))}</p>
                <p class="actions">
                    <Button on_click=answer(mask)>{tr(w::GUARD_MASK)}</Button>
                    <Button class="ghost" on_click=answer(remove)>
                        {tr(w::GUARD_REMOVE)}
                    </Button>
                    {keep
                        .map(|label| {
                            view! {
                                <Button class="ghost" on_click=answer(|text, _| text.to_owned())>
                                    {tr(label)}
                                </Button>
                            }
                        })}
                </p>
            </div>
        })
    }
}

/// How keeping the text as it is is called; not offered for a card that is the person's own beyond doubt.
fn keep_label(found: &[Finding], wanted: Wanted) -> Option<Text> {
    let all = |secret| found.iter().all(|finding| finding.secret == secret);
    if found.iter().any(|finding| finding.certain) {
        None
    } else if all(Secret::Card) {
        Some(w::GUARD_KEEP)
    } else if wanted == Wanted::Numbers && all(Secret::IdNumber) {
        Some(w::GUARD_NUMBER)
    } else {
        Some(words_questions::GUARD_NONE)
    }
}

/// What stands in the field, as it would be kept.
fn typed(input: Input) -> String {
    clean::line(&input.get(), usize::MAX).unwrap_or_default()
}

/// What was found, in words; tracked.
fn names(app: AppState, found: &[Finding]) -> String {
    let mut list: Vec<&str> = Vec::new();
    for finding in found {
        let name = app.text(match finding.secret {
            Secret::SmsCode => w::GUARD_CODE,
            Secret::Password => w::GUARD_PASSWORD,
            Secret::Cvv => w::GUARD_CVV,
            Secret::Card => w::GUARD_CARD,
            Secret::IdNumber => w::GUARD_ID,
        });
        if !list.contains(&name) {
            list.push(name);
        }
    }
    list.join(list_separator(app.lang()))
}
