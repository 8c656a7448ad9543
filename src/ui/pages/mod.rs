//! Which component shows which page, and what its title is.

mod about;
mod cases;
mod channel_card;
mod channels;
mod check;
mod clocks;
mod contacts;
mod emergency;
mod evidence;
mod evidence_note;
mod filed;
mod filing_form;
mod home;
mod hub;
mod law;
mod letter;
mod letter_tools;
mod payment_form;
mod payments;
mod people;
mod question;
mod reword;
mod sample;
mod settings;
mod start;

use leptos::prelude::*;

use super::components::{CaseGate, ContentGate, NotFound};
use super::context::use_app;
use crate::domain::library::ContentName;
use crate::route::Route;
use crate::state::AppState;
use crate::text::{words as w, words_case as wc};

/// The page at the address.
#[component]
pub(super) fn Page() -> impl IntoView {
    let app = use_app();
    move || match app.route() {
        Route::Home => view! { <home::HomePage /> }.into_any(),
        Route::Emergency => view! { <emergency::EmergencyPage /> }.into_any(),
        Route::Start(id) => {
            view! { <ProblemGate id=id.clone()><start::StartPage id=id.clone() /></ProblemGate> }
                .into_any()
        }
        Route::Sample(id) => {
            view! { <ProblemGate id=id.clone()><sample::SamplePage id=id.clone() /></ProblemGate> }
                .into_any()
        }
        Route::Question(id, step) => {
            view! { <CaseGate id><question::QuestionPage id=step.clone() /></CaseGate> }.into_any()
        }
        Route::Check(id) => view! { <CaseGate id><check::CheckPage /></CaseGate> }.into_any(),
        Route::Case(id) => view! { <CaseGate id><hub::HubPage /></CaseGate> }.into_any(),
        Route::Evidence(id) => {
            view! { <CaseGate id><evidence::EvidencePage /></CaseGate> }.into_any()
        }
        Route::Channels(id) => {
            view! { <CaseGate id><channels::ChannelsPage /></CaseGate> }.into_any()
        }
        Route::Letter(id, letter) => {
            view! { <CaseGate id><letter::LetterPage id=letter.clone() /></CaseGate> }.into_any()
        }
        Route::Filed(id, channel) => {
            view! { <CaseGate id><filed::FiledPage id=channel.clone() /></CaseGate> }.into_any()
        }
        Route::Cases => view! { <cases::CasesPage /> }.into_any(),
        Route::Law(id) => view! {
            <ContentGate name=ContentName::Sources><law::LawPage id=id.clone() /></ContentGate>
        }
        .into_any(),
        Route::Settings => view! { <settings::SettingsPage /> }.into_any(),
        Route::About => view! { <about::AboutPage /> }.into_any(),
        Route::Unknown => view! { <NotFound /> }.into_any(),
    }
}

/// The way to a page about a problem type, which the address may name as it likes.
#[component]
fn ProblemGate(id: String, children: ChildrenFn) -> impl IntoView {
    match use_app().summary(&id) {
        None => view! { <NotFound /> }.into_any(),
        Some(_) => view! {
            <ContentGate name=ContentName::Problem(id)>{children()}</ContentGate>
        }
        .into_any(),
    }
}

/// The title of the page at `route`, followed.
pub(super) fn title(app: AppState, route: &Route) -> String {
    let name = match route {
        Route::Home => return format!("{} · {}", app.tr(w::BRAND), app.tr(w::TAGLINE)),
        Route::Emergency => app.tr(w::STOP),
        Route::Start(id) | Route::Sample(id) => {
            app.summary(id).map_or(app.tr(w::UNKNOWN_TITLE), |problem| app.tr(problem.name))
        }
        Route::Question(..) => app.tr(wc::QUESTIONS),
        Route::Check(_) => app.tr(wc::CHECK_TITLE),
        Route::Case(_) | Route::Cases => app.tr(w::MY_CASES),
        Route::Evidence(_) => app.tr(wc::EVIDENCE),
        Route::Channels(_) => app.tr(wc::CHANNELS),
        Route::Letter(..) => app.tr(wc::LETTER),
        Route::Filed(..) => app.tr(wc::RECORD),
        Route::Law(_) => app.tr(w::LAW_TITLE),
        Route::Settings => app.tr(w::SETTINGS),
        Route::About => app.tr(w::ABOUT),
        Route::Unknown => app.tr(w::UNKNOWN_TITLE),
    };
    format!("{name} · {}", app.tr(w::BRAND))
}

/// The name of a problem type, followed; empty for one of another version.
fn problem_name(app: AppState, id: &str) -> &'static str {
    app.summary(id).map_or("", |problem| app.tr(problem.name))
}
