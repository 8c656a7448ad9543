//! Stops a secret before it is kept, and offers to mask or remove it.

use std::rc::Rc;

use super::el::{Draw, View, el};

use super::cx::Cx;
use super::parts::button;
use crate::domain::guard::{Finding, Secret, mask, remove, scan};
use crate::state::Signal;
use crate::text::words_case as w;

/// The guard of one form: what it holds back until the person decides.
#[derive(Clone, Copy)]
pub(super) struct Guard(Signal<Option<String>>);

impl Guard {
    pub(super) fn new() -> Self {
        Self(Signal::new(None))
    }

    /// Whether `text` may be kept; if not, it is held back and the question is shown.
    pub(super) fn lets(self, cx: Cx, text: &str) -> bool {
        let clean = scan(text).is_empty();
        self.0.set((!clean).then(|| text.to_owned()));
        if !clean {
            cx.desk.shell().focus(".guard");
        }
        clean
    }

    /// The question; `keep` takes what the person decided on.
    pub(super) fn view(self, cx: Cx, keep: impl Fn(String) + 'static) -> View {
        let keep: Rc<dyn Fn(String)> = Rc::new(keep);
        (move || {
            let text = self.0.get()?;
            let found = scan(&text);
            let choice = |label, class, made: String| {
                let keep = Rc::clone(&keep);
                button(cx.t(label), class, move || {
                    self.0.set(None);
                    keep(made.clone());
                })
            };
            let theirs = found.iter().all(|finding| finding.secret == Secret::Card);
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
                            .child(theirs.then(|| choice(w::GUARD_KEEP, "ghost", text.clone()))),
                    ),
            )
        })
        .draw()
    }
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
    list.join(match cx.lang {
        crate::text::Lang::Zh => crate::text::LIST_ZH,
        crate::text::Lang::En => ", ",
    })
}
