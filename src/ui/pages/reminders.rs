//! Deadlines for the person's own calendar.

use leptos::prelude::*;

use super::date::what_text;
use crate::domain::calendar_file::{Reminder, When, calendar_file};
use crate::domain::case::Filing;
use crate::domain::clock::Whose;
use crate::domain::running::{Running, clocks};
use crate::route::Route;
use crate::text::{Text, words_follow_up as w};
use crate::ui::case_context::{CaseContext, use_case};
use crate::ui::components::Button;
use crate::ui::context::tr;

/// A button that saves deadlines as a calendar file, and says whether that worked.
#[component]
pub(super) fn CalendarButton(
    label: Text,
    /// The deadlines, as they are when the button is pressed.
    #[prop(into)]
    reminders: Callback<(), Vec<Reminder>>,
) -> impl IntoView {
    let app = use_case().app;
    let said = RwSignal::new(None::<Text>);
    let save = move |_| {
        let file = calendar_file(&reminders.run(()), untrack(|| app.lang()), app.now());
        let saved = app.browser().save_file(FILE, &file);
        said.set(Some(if saved { w::CALENDAR_SAVED } else { w::CALENDAR_NOT_SAVED }));
    };
    let said = Signal::derive(move || said.get().map(|said| app.text(said)));
    view! {
        <Button class="ghost" on_click=save>
            {tr(label)}
        </Button>
        <span class="hint" role="status">
            {said}
        </span>
    }
}

/// The name of the file: it says nothing of the case.
const FILE: &str = "fusu.ics";

/// The deadlines of the case that are still to come.
pub(super) fn all(case: CaseContext) -> Vec<Reminder> {
    untrack(|| {
        let of = &case.plan.read().case;
        let running = of.filings.iter().flat_map(|filing| {
            let channel = case.journey().channel(&filing.channel);
            let years = case.app.years();
            let all = channel.map(|channel| clocks(of, filing, channel, years));
            all.into_iter().flatten().map(move |running| (filing, running))
        });
        let to_come = |(_, running): &(&Filing, Running)| {
            running.met.is_none() && running.due() >= case.app.today()
        };
        let to_come = running.filter(to_come);
        to_come.map(|(filing, running)| reminder(case, filing, &running)).collect()
    })
}

/// A deadline as a calendar shows it: nothing of the person, no sum, no number.
pub(super) fn reminder(case: CaseContext, filing: &Filing, running: &Running) -> Reminder {
    let app = case.app;
    untrack(|| {
        let what = case.channel_name(&filing.channel);
        let title = match running.clock.whose {
            Whose::Theirs => app.fill(w::REMIND_THEIRS, &[("what", what)]),
            Whose::Mine => app.fill(w::REMIND_MINE, &[("what", what)]),
        };
        let to = Route::Reply(case.id(), filing.key());
        Reminder {
            parts: vec![case.id(), filing.key(), running.clock.id.to_owned()],
            when: running.at.map_or(When::Day(running.due()), When::Instant),
            title,
            note: what_text(app, running),
            link: format!("{}{}", app.browser().base(), to.path()),
            provisional: running.end.provisional,
            changed: case.record.with(|record| record.changed),
        }
    })
}
