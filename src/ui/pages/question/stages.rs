//! At which stage of the questions a page is, and how far along.

use leptos::prelude::*;

use crate::domain::flow::{Flow, Stage, Step};
use crate::text::{Text, words_questions as wq};
use crate::ui::context::use_app;

/// "Step 3 of 5", and a bar of as many parts. Within its part the bar moves with the pages, measured by all questions
/// of the stage that there are, not by those that this case meets: so it never runs back.
#[component]
pub(in crate::ui::pages) fn Stages(
    /// The first question of the page; none when all are answered.
    step: Option<(&'static Flow, &'static Step)>,
) -> impl IntoView {
    let app = use_app();
    let (number, name) = step.map_or((Stage::COUNT, wq::STAGE_CHECK), |(_, step)| {
        let before = Stage::ALL.iter().filter(|stage| **stage < step.stage).count();
        (before + 1, name(step.stage))
    });
    let said = Signal::derive(move || {
        let (n, all) = (number.to_string(), Stage::COUNT.to_string());
        app.fill(wq::STAGE, &[("n", &n), ("all", &all), ("name", app.text(name))])
    });
    let percent = step.map_or(100, |(flow, step)| {
        let mine = || flow.steps.iter().filter(|one| one.stage == step.stage);
        let passed = mine().take_while(|one| one.id != step.id).count() + 1;
        ((number - 1) * 100 + passed * 100 / mine().count().max(1)) / Stage::COUNT
    });
    view! {
        <p class="muted progress">{said}</p>
        <div class="bar stages" aria-hidden="true">
            <i style=format!("width:{percent}%")></i>
        </div>
    }
}

const fn name(stage: Stage) -> Text {
    match stage {
        Stage::Tell => wq::STAGE_TELL,
        Stage::Payments => wq::STAGE_PAYMENTS,
        Stage::Before => wq::STAGE_BEFORE,
        Stage::Demands => wq::STAGE_DEMANDS,
    }
}
