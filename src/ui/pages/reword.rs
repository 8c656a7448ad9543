//! A paragraph of the facts in the person's own words.

use leptos::prelude::*;

use crate::domain::answer::bounds;
use crate::domain::case::WHOLE;
use crate::domain::clean;
use crate::domain::guard::Wanted;
use crate::domain::letter::{Fact, Letter, OWN, Receiver};
use crate::text::{Lang, words as w, words_reword as wr};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::{
    Button, DraftKeeper, ErrorSummary, FieldError, FormErrors, SecretGuard, SecretQuestion,
    TapGuard, ToneAdvice,
};
use crate::ui::context::tr;

/// The facts of the letter of this page, of which one paragraph at a time can be open.
#[derive(Clone, Copy)]
pub(super) struct Editor {
    case: CaseContext,
    letter: &'static Letter,
    pub(super) facts: Memo<Vec<Fact>>,
    /// The paragraph that is open, as it was then, and what was typed into it.
    pub(super) open: RwSignal<Option<(Fact, String)>>,
    pub(super) taps: TapGuard,
}

impl Editor {
    /// Of this letter, with the paragraph open that was left open.
    pub(super) fn new(letter: &'static Letter) -> Self {
        let case = use_case();
        let facts = Memo::new(move |_| case.facts(letter));
        let open = RwSignal::new(None);
        let editor = Self { case, letter, facts, open, taps: TapGuard::new() };
        let mut left = case.app.draft(&case.id(), &editor.form());
        if let (Some(id), Some(words)) = (left.remove(PARAGRAPH), left.remove(REWORD)) {
            let fact = facts.read_untracked().iter().find(|fact| fact.id == id).cloned();
            open.set(fact.map(|fact| (fact, words)));
        }
        editor
    }

    /// The name under which what is typed is kept.
    fn form(self) -> String {
        format!("{}-facts", self.letter.id)
    }

    /// Lets the letter say `words` in this paragraph.
    pub(super) fn say(self, fact: &Fact, words: String) {
        self.case.change(fact.reworded(self.letter, words));
        self.close(&fact.id);
    }

    /// Closes the form, and leads back to the button of its paragraph.
    fn close(self, id: &str) {
        self.open.set(None);
        let there = self.facts.read_untracked().iter().any(|fact| fact.id == id);
        let back = if there { format!("#edit-{id}") } else { "#facts".to_owned() };
        self.case.app.browser().focus(&back);
    }

    /// What the paragraph is called, tracked.
    pub(super) fn name(self, fact: &Fact) -> String {
        let app = self.case.app;
        match fact.number {
            Some(number) => app.fill(wr::PARAGRAPH, &[("n", &number.to_string())]),
            None if fact.id == WHOLE => app.text(wr::ALL_FACTS).to_owned(),
            None if fact.id == OWN => app.text(wr::ADD).to_owned(),
            None => app.fill(wr::LEFT_OUT_ONE, &[("what", &begin(fact))]),
        }
    }
}

/// How a paragraph begins that was left out.
pub(super) fn begin(fact: &Fact) -> String {
    fact.composed.plain(Lang::Zh).chars().take(18).collect()
}

/// The names of what is kept, of which one is the id of the field.
const PARAGRAPH: &str = "paragraph";
const REWORD: &str = "reword";

/// The form in place of a paragraph.
#[component]
pub(super) fn Reword(editor: Editor, fact: Fact, words: String) -> impl IntoView {
    let case = editor.case;
    let (errors, guard) = (FormErrors::new(), SecretGuard::new());
    let fact = StoredValue::new(fact);
    let typed = RwSignal::new(words);
    let fields = move |()| {
        [(PARAGRAPH, fact.read_value().id.clone()), (REWORD, typed.get())]
            .map(|(name, text)| (name.to_owned(), text))
            .into()
    };
    let draft = DraftKeeper::new(case, editor.form(), vec![], Callback::new(fields));
    let keep = move |text: String| {
        draft.forget();
        editor.say(&fact.read_value(), text);
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match clean::lines(&typed.read_untracked(), bounds::TEXT) {
            Err(error) => errors.show(vec![(REWORD, error.into())]),
            Ok(text) => {
                errors.show(vec![]);
                if guard.allows(&text, Wanted::Words) {
                    keep(text);
                }
            }
        }
    };
    let cancel = move |_| {
        draft.forget();
        editor.close(&fact.read_value().id);
    };
    let back = move |_| keep(fact.read_value().composed.plain(Lang::Zh));
    let back_label = fact.with_value(|fact| {
        let label = if fact.composed.zh.is_empty() { wr::TAKE_AWAY } else { wr::BACK };
        fact.own.is_some().then_some(label)
    });
    let label = Signal::derive(move || fact.with_value(|fact| label(editor, fact)));
    case.app.browser().focus("#reword");
    view! {
        <form novalidate on:submit=submit lang=move || case.app.lang().tag()>
            <ErrorSummary errors />
            <SecretQuestion guard decided=move |(_, made): (String, String)| keep(made) />
            <div class="field" class:bad=Signal::derive(move || errors.of(REWORD).is_some())>
                <label for=REWORD>{label}</label>
                <span class="hint" id="reword-hint">
                    {tr(wr::HINT)}
                </span>
                <FieldError id=REWORD errors />
                <textarea
                    id=REWORD
                    name=REWORD
                    rows="4"
                    lang="zh-CN"
                    aria-describedby="reword-hint reword-error"
                    prop:value=typed.get_untracked()
                    on:input:target=move |event| {
                        typed.set(event.target().value());
                        draft.typed();
                    }
                ></textarea>
            </div>
            <ToneAdvice text=typed police=editor.letter.receiver == Receiver::Police />
            <p class="actions">
                <button class="btn small">{tr(w::SAVE)}</button>
                <Button class="ghost small" on_click=cancel>
                    {tr(w::CANCEL)}
                </Button>
                {back_label
                    .map(|label| {
                        view! {
                            <Button class="ghost small" on_click=back>
                                {tr(label)}
                            </Button>
                        }
                    })}
            </p>
        </form>
    }
}

/// What its button does, in full; tracked.
pub(super) fn label(editor: Editor, fact: &Fact) -> String {
    let what = editor.name(fact);
    let unused = fact.id == OWN && fact.number.is_none();
    if unused { what } else { editor.case.app.fill(wr::EDIT_OF, &[("what", &what)]) }
}
