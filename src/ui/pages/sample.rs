//! An invented letter of a problem type, to read before any question.

use leptos::prelude::*;

use super::start::unfinished;
use crate::domain::case::Person;
use crate::domain::content_file::ProblemFile;
use crate::domain::journey::plan;
use crate::domain::letter::{Document, Writer, compose};
use crate::route::Route;
use crate::text::words as w;
use crate::ui::components::{BackLink, Button, ButtonLink, LetterView, NotFound};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn SamplePage(id: String) -> impl IntoView {
    let app = use_app();
    let Some(first) = untrack(|| app.problem(&id)).and_then(write) else {
        return view! { <NotFound /> }.into_any();
    };
    let id = StoredValue::new(id);
    let document = Signal::derive(move || {
        id.with_value(|id| app.problem(id)).and_then(write).unwrap_or_else(|| first.clone())
    });
    let start = Route::Start(id.get_value());
    // What was begun already is offered on the start page first.
    let begin = if untrack(|| id.with_value(|id| unfinished(app, id))).is_empty() {
        view! { <Button on_click=move |_| app.begin(&id.get_value())>{tr(w::BEGIN)}</Button> }
            .into_any()
    } else {
        view! { <ButtonLink to=start.clone()>{tr(w::BEGIN)}</ButtonLink> }.into_any()
    };
    view! {
        <div class="page">
            <BackLink to=start.clone()>{tr(w::BACK)}</BackLink>
            <h1 tabindex="-1">{tr(w::SAMPLE)}</h1>
            <p class="notice">{tr(w::SAMPLE_NOTE)}</p>
            <LetterView document />
            <p class="actions">
                {begin}
                <ButtonLink to=start class="ghost">
                    {tr(w::BACK)}
                </ButtonLink>
            </p>
        </div>
    }
    .into_any()
}

/// The letter to the last channel of the first rung, written from the invented case.
fn write(file: &'static ProblemFile) -> Option<Document> {
    let (journey, sample) = (file.problem.journey, file.sample.as_ref()?);
    let plan = plan(journey, &sample.case, sample.today, &[]);
    let channel = plan.channels.iter().rfind(|channel| channel.rung == 1)?;
    let nobody = Person::default();
    let writer = Writer {
        journey,
        sources: file.sources,
        after: None,
        case: &sample.case,
        me: &nobody,
        helper: &nobody,
        today: sample.today,
    };
    Some(compose(&writer, journey.letter(channel.letter)?))
}
