//! What is known about saving, and about browsers that forget.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use crate::state::{AppState, Forgets, Saving};
use crate::storage::Device;
use crate::text::{dates, words, words_saving as w};
use crate::ui::case_context::use_case;
use crate::ui::context::{tr, use_app};

/// For the pages of a case: "Saved 14:05", or that nothing is stored here. A refusal stands above the page.
#[component]
pub fn SavedStatus() -> impl IntoView {
    let (app, case) = (use_app(), use_case());
    let said = Signal::derive(move || match app.saving() {
        Saving::Nothing if app.device() == Some(Device::Own) => {
            app.fill_moment(w::SAVED_LAST, case.record.read().changed)
        }
        saving => app.saving_in_words(saving),
    });
    let class = Signal::derive(move || match app.saving() {
        Saving::Memory | Saving::Handed(_) => "saved unsure",
        _ => "saved",
    });
    // What is said is of the change before: it is read out when it is of this one.
    let busy = Signal::derive(move || match app.saving() {
        Saving::Writing(_) => "true",
        _ => "false",
    });
    view! {
        <p class=class role="status" aria-busy=busy>
            {said}
        </p>
    }
}

/// That this browser forgets, and what to do about it.
#[component]
pub fn ForgetfulBrowser() -> impl IntoView {
    let app = use_app();
    let text = match app.browser().forgets()? {
        Forgets::InDays => w::FORGETS_IN_DAYS,
        Forgets::WithItsApp => w::FORGETS_IN_APP,
    };
    Some(view! { <p class="muted">{tr(text)}</p> })
}

impl AppState {
    /// What became of the last change; tracked.
    pub(in crate::ui) fn saving_in_words(self, saving: Saving) -> String {
        match saving {
            Saving::Saved(at) | Saving::Writing(Some(at)) => self.fill_moment(words::SAVED, at),
            Saving::Handed(at) => self.fill_moment(w::HANDED, at),
            Saving::Slow => self.text(w::SAVING).to_owned(),
            Saving::Memory => self.text(words::IN_MEMORY).to_owned(),
            Saving::Nothing | Saving::Writing(None) | Saving::Refused(_) | Saving::Blocked => {
                String::new()
            }
        }
    }

    /// Fills in the time of day, and the day where it is not today.
    fn fill_moment(self, text: crate::text::Text, at: NaiveDateTime) -> String {
        let mut time = dates::clock(at);
        if at.date() != self.today() {
            let day = self.near_day(at.date());
            time = self.fill(w::MOMENT, &[("day", &day), ("time", &time)]);
        }
        self.fill(text, &[("time", &time)])
    }
}
