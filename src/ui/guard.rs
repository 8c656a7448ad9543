//! Stops a secret before it is kept, and offers to mask or remove it.

use std::rc::Rc;

use super::el::{Draw, View, el};

use super::cx::Cx;
use super::parts::button;
use crate::domain::clean;
use crate::domain::guard::{Finding, Secret, Wanted, mask, remove, scan};
use crate::state::Signal;
use crate::text::words_case as w;

/// The guard of one form: what it holds back until the person decides, and what they decided to keep.
#[derive(Clone, Copy)]
pub(super) struct Guard {
    held: Signal<Option<(String, Wanted)>>,
    kept: Signal<Vec<String>>,
}

/// A field under guard, and what it asks for.
pub(super) type Guarded = (Signal<String>, Wanted);

/// Takes what was held back and what was made of it.
type Decided = Rc<dyn Fn(&str, String)>;

impl Guard {
    pub(super) fn new() -> Self {
        Self { held: Signal::new(None), kept: Signal::new(vec![]) }
    }

    /// Whether `text` may be kept; if not, it is held back and the question is shown.
    pub(super) fn lets(self, cx: Cx, text: &str, wanted: Wanted) -> bool {
        let clean = self.kept.read_untracked().iter().any(|kept| kept == text)
            || scan(text, wanted).is_empty();
        self.held.set((!clean).then(|| (text.to_owned(), wanted)));
        if !clean {
            cx.app.shell().focus(".guard");
        }
        clean
    }

    /// Whether all these fields may be kept; the question is about the first that may not.
    pub(super) fn lets_all(self, cx: Cx, fields: &[Guarded]) -> bool {
        fields.iter().all(|(field, wanted)| self.lets(cx, &typed(*field), *wanted))
    }

    /// The question for one text; `keep` takes what the person decided on.
    pub(super) fn view(self, cx: Cx, keep: impl Fn(String) + 'static) -> View {
        self.ask(cx, Rc::new(move |_, made| keep(made)))
    }

    /// The question for several fields: puts what the person decided on into its field, and submits again.
    pub(super) fn over(self, cx: Cx, fields: &[Guarded], submit: Box<dyn Fn()>) -> View {
        let fields = fields.to_vec();
        let decided = move |held: &str, made: String| {
            for (field, _) in &fields {
                if typed(*field) == held {
                    field.set(made.clone());
                }
            }
            submit();
        };
        self.ask(cx, Rc::new(decided))
    }

    fn ask(self, cx: Cx, decided: Decided) -> View {
        (move || {
            let (text, wanted) = self.held.get()?;
            let found = scan(&text, wanted);
            let choice = |label, class, made: String| {
                let (decided, text) = (Rc::clone(&decided), text.clone());
                button(cx.t(label), class, move || {
                    self.held.set(None);
                    self.kept.update(|kept| kept.push(made.clone()));
                    decided(&text, made.clone());
                })
            };
            let all = |secret| found.iter().all(|finding| finding.secret == secret);
            let keep = if all(Secret::Card) {
                Some(w::GUARD_KEEP)
            } else if wanted == Wanted::Numbers && all(Secret::IdNumber) {
                Some(w::GUARD_NUMBER)
            } else {
                None
            };
            let asked = cx.fill(w::GUARD, &[("what", &names(cx, &found))]);
            Some(
                el("div.notice warn guard")
                    .attr("role", "alert")
                    .attr("tabindex", "-1")
                    .child(el("p").child(asked))
                    .child(
                        el("p.actions")
                            .child(choice(w::GUARD_MASK, "", mask(&text, &found)))
                            .child(choice(
                                w::GUARD_REMOVE,
                                "ghost",
                                remove(&text, &found).trim().to_owned(),
                            ))
                            .child(keep.map(|label| choice(label, "ghost", text.clone()))),
                    ),
            )
        })
        .draw()
    }
}

/// What stands in the field, as it would be kept.
fn typed(field: Signal<String>) -> String {
    clean::line(&field.get_untracked(), usize::MAX).unwrap_or_default()
}

fn names(cx: Cx, found: &[Finding]) -> String {
    let mut list: Vec<&str> = Vec::new();
    for finding in found {
        let name = cx.t(match finding.secret {
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
    list.join(crate::text::list_separator(cx.lang))
}
