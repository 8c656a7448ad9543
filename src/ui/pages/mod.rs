//! Which function draws which page, and what its title is.

mod about;
mod case;
mod cases;
mod channels;
mod check;
mod contacts;
mod emergency;
mod evidence;
mod filed;
mod home;
mod hub;
mod law;
mod letter;
mod next_action;
mod payment;
mod payments;
mod people;
mod question;
mod settings;
mod start;

use super::cx::Cx;
use super::el::View;
use super::parts::nothing;
use crate::content::problem;
use crate::route::Route;
use crate::text::{words as w, words_case as wc};

/// Draws the page at `route`.
pub(super) fn page(cx: Cx, route: &Route) -> View {
    match route {
        Route::Home => home::page(cx),
        Route::Emergency => emergency::page(cx),
        Route::Start(id) => start::page(cx, id),
        Route::Sample(id) => start::sample(cx, id),
        Route::Question(id, step) => {
            let step = step.clone();
            case::gate(cx, id, move |seen| question::page(seen, &step))
        }
        Route::Check(id) => case::gate(cx, id, check::page),
        Route::Case(id) => case::gate(cx, id, hub::page),
        Route::Evidence(id) => case::gate(cx, id, evidence::page),
        Route::Channels(id) => case::gate(cx, id, channels::page),
        Route::Letter(id, letter) => {
            let letter = letter.clone();
            case::gate(cx, id, move |seen| letter::page(seen, &letter))
        }
        Route::Filed(id, channel) => {
            let channel = channel.clone();
            case::gate(cx, id, move |seen| filed::page(seen, &channel))
        }
        Route::Cases => cases::page(cx),
        Route::Law(id) => law::page(cx, id),
        Route::Settings => settings::page(cx),
        Route::About => about::page(cx),
        Route::Unknown => nothing(cx, w::UNKNOWN_TITLE, w::UNKNOWN_TEXT, Route::Home, w::TO_HOME),
    }
}

/// The title of the page at `route`.
pub(super) fn title(cx: Cx, route: &Route) -> String {
    let name = match route {
        Route::Home => return format!("{} · {}", cx.t(w::BRAND), cx.t(w::TAGLINE)),
        Route::Emergency => cx.t(w::STOP),
        Route::Start(id) | Route::Sample(id) => {
            problem(id).map_or(cx.t(w::UNKNOWN_TITLE), |problem| cx.t(problem.name))
        }
        Route::Question(..) => cx.t(wc::QUESTIONS),
        Route::Check(_) => cx.t(wc::CHECK_TITLE),
        Route::Case(_) | Route::Cases => cx.t(w::MY_CASES),
        Route::Evidence(_) => cx.t(wc::EVIDENCE),
        Route::Channels(_) => cx.t(wc::CHANNELS),
        Route::Letter(..) => cx.t(wc::LETTER),
        Route::Filed(..) => cx.t(wc::RECORD),
        Route::Law(_) => cx.t(w::LAW_TITLE),
        Route::Settings => cx.t(w::SETTINGS),
        Route::About => cx.t(w::ABOUT),
        Route::Unknown => cx.t(w::UNKNOWN_TITLE),
    };
    format!("{name} · {}", cx.t(w::BRAND))
}
