//! Keeps what stands in an open form, so that leaving it in any way loses nothing.

use std::time::Duration;

use leptos::ev::pagehide;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::domain::entry::Draft;
use crate::ui::case_context::CaseContext;

/// After this long without a key the draft is written down.
const PAUSE: Duration = Duration::from_millis(400);

/// The draft of one form of a case: written after a pause, when the form goes, and when the page is closed.
#[derive(Clone, Copy)]
pub struct DraftKeeper {
    case: CaseContext,
    /// Under which name it is kept, and the fields in which the account of the other side is wanted.
    form: StoredValue<(String, Vec<&'static str>)>,
    fields: Callback<(), Draft>,
    changed: StoredValue<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl DraftKeeper {
    /// Of the form with this name, in which `fields` stands now. In `numbers`, the account of the other side is wanted.
    pub fn new(
        case: CaseContext,
        form: impl Into<String>,
        numbers: Vec<&'static str>,
        fields: Callback<(), Draft>,
    ) -> Self {
        let keeper = Self {
            case,
            form: StoredValue::new((form.into(), numbers)),
            fields,
            changed: StoredValue::new(false),
            timer: StoredValue::new(None),
        };
        let closed = window_event_listener(pagehide, move |_| keeper.save());
        on_cleanup(move || {
            closed.remove();
            keeper.save();
        });
        keeper
    }

    /// Something was typed or picked; for `on:input` and `on:change` of the whole form.
    pub fn typed(self) {
        // A field that had the focus tells of its change while it is taken away with its form.
        if self.changed.try_set_value(true).is_some() {
            return;
        }
        self.stop();
        let later = set_timeout_with_handle(move || self.save(), PAUSE);
        // Without a timer it is written when the form goes.
        self.timer.set_value(later.ok());
    }

    /// Writes down what changes in any way: also what is picked outside of the form, and a row that is opened in it.
    pub fn watching(self) -> Self {
        Effect::new(move |before: Option<Draft>| {
            let now = self.fields.run(());
            if before.is_some_and(|before| before != now) {
                self.typed();
            }
            now
        });
        self
    }

    /// What stood in the form is an answer now.
    pub fn forget(self) {
        self.stop();
        self.changed.set_value(false);
        self.form.with_value(|(form, _)| self.case.app.forget_draft(&self.case.id(), form));
    }

    fn stop(self) {
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
    }

    fn save(self) {
        // Gone with the form: it was saved then.
        if self.changed.try_get_value() != Some(true) {
            return;
        }
        self.stop();
        self.changed.set_value(false);
        let draft = untrack(|| self.fields.run(()));
        self.form.with_value(|(form, numbers)| {
            self.case.app.set_draft(&self.case.id(), form, draft, numbers);
        });
    }
}
