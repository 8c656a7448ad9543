//! Which component shows which page, and what its title is.

mod about;
mod case_card;
mod cases;
mod channel_card;
mod channels;
mod check;
mod clocks;
mod close;
mod contact_form;
mod contacts;
mod date;
mod days;
mod emergency;
mod evidence;
mod evidence_note;
mod evidence_row;
mod facts;
mod filed;
mod filing_form;
mod follow_up;
mod further;
mod hand_in;
mod home;
mod hub;
mod hub_aside;
mod hub_next;
mod law;
mod letter;
mod letter_details;
mod letter_tools;
mod next_step;
mod offer;
mod payment_draft;
mod payment_form;
mod payment_list;
mod payment_paste;
mod payment_read;
mod payment_twins;
mod payments;
mod people;
mod precheck;
mod prevention;
mod question;
mod reach;
mod reminders;
mod reply;
mod reply_check;
mod reply_context;
mod reply_draft;
mod reply_form;
mod retype;
mod reword;
mod running;
mod sample;
mod settings;
mod sheets;
mod stale;
mod start;
mod sum_doubt;
mod titles;
mod triage;
mod whom;

use leptos::prelude::*;

use super::components::{CaseGate, ContentGate, NotFound};
use super::context::use_app;
use crate::domain::content_file::ContentName;
use crate::route::Route;
use crate::state::AppState;
use crate::text::{
    words as w, words_case as wc, words_follow_up as wf, words_prevention as wp, words_relay as wr,
    words_reply as wy,
};
pub(super) use triage::Picks;

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
        Route::Question(id, step) | Route::Change(id, step) => {
            view! { <CaseGate id><question::QuestionPage id=step.clone() /></CaseGate> }.into_any()
        }
        Route::Check(id) => view! { <CaseGate id><check::CheckPage /></CaseGate> }.into_any(),
        Route::Case(id) => view! { <CaseGate id><hub::HubPage /></CaseGate> }.into_any(),
        Route::Date(id, filing, clock) => view! {
            <CaseGate id><date::DatePage key=filing.clone() clock=clock.clone() /></CaseGate>
        }
        .into_any(),
        Route::Reply(id, filing) => view! {
            <CaseGate id follows=true><reply::ReplyPage key=filing.clone() /></CaseGate>
        }
        .into_any(),
        Route::ReplyCheck(id, filing, reply) => view! {
            <CaseGate id follows=true>
                <reply_check::ReplyCheckPage filing=filing.clone() key=reply.clone() />
            </CaseGate>
        }
        .into_any(),
        Route::FollowUp(id, filing, kind) => view! {
            <CaseGate id follows=true>
                <follow_up::FollowUpPage key=filing.clone() kind=kind.clone() />
            </CaseGate>
        }
        .into_any(),
        Route::Close(id) => {
            view! { <CaseGate id follows=true><close::ClosePage /></CaseGate> }.into_any()
        }
        Route::Evidence(id) => {
            view! { <CaseGate id><evidence::EvidencePage /></CaseGate> }.into_any()
        }
        Route::Channels(id) => {
            view! { <CaseGate id><channels::ChannelsPage /></CaseGate> }.into_any()
        }
        Route::Letter(id, letter) => {
            view! { <CaseGate id><letter::LetterPage id=letter.clone() /></CaseGate> }.into_any()
        }
        Route::Retype(id, letter) => {
            view! { <CaseGate id><retype::RetypePage id=letter.clone() /></CaseGate> }.into_any()
        }
        Route::Phone(id) => view! { <CaseGate id><sheets::PhonePage /></CaseGate> }.into_any(),
        Route::Mandate(id) => view! { <CaseGate id><sheets::MandatePage /></CaseGate> }.into_any(),
        Route::Filed(id, channel) => {
            view! { <CaseGate id><filed::FiledPage id=channel.clone() /></CaseGate> }.into_any()
        }
        Route::Triage(at) => view! {
            <ContentGate name=ContentName::Triage><triage::TriagePage at=at /></ContentGate>
        }
        .into_any(),
        Route::Prevention => view! {
            <ContentGate name=ContentName::Prevention><prevention::PreventionPage /></ContentGate>
        }
        .into_any(),
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
    match untrack(|| use_app().summary(&id)) {
        None => view! { <NotFound /> }.into_any(),
        Some(_) => view! {
            <ContentGate name=ContentName::Problem(id)>{children()}</ContentGate>
        }
        .into_any(),
    }
}

/// The title of the page at `route`, tracked.
pub(super) fn title(app: AppState, route: &Route) -> String {
    let brand = format!("{} · {}", app.text(w::BRAND), app.text(w::TAGLINE));
    let name = match route {
        Route::Home => return brand,
        // Names are in the index, which is still to come.
        Route::Start(_) | Route::Sample(_) if app.index().is_none() => return brand,
        Route::Emergency => app.text(w::STOP),
        Route::Start(id) | Route::Sample(id) => {
            app.summary(id).map_or(app.text(w::UNKNOWN_TITLE), |problem| app.text(problem.name))
        }
        Route::Question(id, step) | Route::Change(id, step) => {
            let name = titles::question(app, id, step);
            let name = name.unwrap_or_else(|| app.text(wc::QUESTIONS).to_owned());
            return format!("{name} · {}", app.text(w::BRAND));
        }
        Route::Check(_) => app.text(wc::CHECK_TITLE),
        Route::Case(_) | Route::Cases => app.text(w::MY_CASES),
        Route::Reply(..) => app.text(wy::REPLY_LIST_TITLE),
        Route::ReplyCheck(..) => app.text(wy::CHECK_TITLE),
        Route::FollowUp(..) => app.text(wc::LETTER),
        Route::Date(..) => app.text(wf::DATE_TITLE),
        Route::Close(_) => app.text(wy::CLOSE_TITLE),
        Route::Evidence(_) => app.text(wc::EVIDENCE),
        Route::Channels(_) => app.text(wc::CHANNELS),
        Route::Retype(..) => app.text(wr::RETYPE_TITLE),
        Route::Letter(id, letter) => {
            titles::letter(app, id, letter).unwrap_or(app.text(wc::LETTER))
        }
        Route::Filed(id, channel) => {
            return titles::filed(app, id, channel)
                .map_or_else(|| brand, |name| format!("{name} · {}", app.text(w::BRAND)));
        }
        Route::Law(_) => app.text(w::LAW_TITLE),
        Route::Triage(at) => triage::title(app, *at),
        Route::Prevention => app.text(wp::PREVENTION_TITLE),
        Route::Settings => app.text(w::SETTINGS),
        Route::About => app.text(w::ABOUT),
        Route::Phone(_) => app.text(wr::PHONE_SHEET),
        Route::Mandate(_) => app.text(wr::MANDATE),
        Route::Unknown => app.text(w::UNKNOWN_TITLE),
    };
    format!("{name} · {}", app.text(w::BRAND))
}

/// The name of a problem type, tracked; empty for one of another version.
fn problem_name(app: AppState, id: &str) -> &'static str {
    app.summary(id).map_or("", |problem| app.text(problem.name))
}
