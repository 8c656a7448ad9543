//! What the pages of one case share: the case itself, its tables, and what to show when it is not there.

use leptos::prelude::{Get, untrack};

use crate::ui::el::{Draw, View};

use crate::content::problem;
use crate::domain::answer::Answer;
use crate::domain::case::{Case, Change};
use crate::domain::flow::Step;
use crate::domain::journey::{Plan, plan};
use crate::domain::problem::{Journey, Problem};
use crate::route::Route;
use crate::state::Signal;
use crate::text::words as w;
use crate::ui::cx::Cx;
use crate::ui::parts::nothing;
use crate::ui::unchanging;

/// One case on a page.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    /// The app and the language.
    pub(super) cx: Cx,
    /// The problem type.
    pub(super) problem: &'static Problem,
    /// Its tables.
    pub(super) journey: &'static Journey,
    id: Signal<String>,
}

/// Draws a page of the case with this id, as long as it is there.
pub(super) fn gate(cx: Cx, id: &str, draw: impl Fn(Seen) -> View + 'static) -> View {
    let key = id.to_owned();
    let id = Signal::new(id.to_owned());
    // The page is drawn anew when its case comes or goes, not at every answer.
    let kind = unchanging(Box::new(move || Some(problem(&cx.app.case(&key)?.problem)?.id)));
    (move || {
        let tables = kind.get().and_then(problem).and_then(|p| Some((p, p.journey()?)));
        match tables {
            Some((problem, journey)) => draw(Seen { cx, problem, journey, id }),
            None => nothing(cx, w::NO_CASE_TITLE, w::NO_CASE_TEXT, Route::Cases, w::TO_CASES),
        }
    })
    .draw()
}

impl Seen {
    /// The id of the case.
    pub(super) fn id(self) -> String {
        self.id.get_untracked()
    }

    /// The case, followed: what reads it is drawn anew when it changes.
    pub(super) fn case(self) -> Case {
        self.cx.app.case(&self.id()).unwrap_or_else(|| self.none())
    }

    /// The case as it is now, for handlers and for what is drawn once.
    pub(super) fn case_now(self) -> Case {
        untrack(|| self.case())
    }

    /// The plan, followed.
    pub(super) fn plan(self) -> Plan {
        plan(self.journey, &self.case(), self.cx.app.today())
    }

    /// The plan as it is now.
    pub(super) fn plan_now(self) -> Plan {
        plan(self.journey, &self.case_now(), self.cx.app.today())
    }

    /// Changes the case.
    pub(super) fn change(self, change: Change) {
        self.cx.app.change(&self.id(), change);
    }

    /// Saves the answer, and goes on unless a signpost stands in the way.
    pub(super) fn accept(self, step: &'static Step, answer: Answer, sign: Signal<bool>) {
        self.change(Change::Answered(step.id.to_owned(), answer));
        let answers = self.plan_now().answers;
        if step.signpost.is_some_and(|post| post.when.holds(&answers, self.cx.app.today())) {
            sign.set(true);
            self.cx.app.shell().focus("main h1");
        } else {
            self.cx.app.shell().go(&self.onward().path());
        }
    }

    /// The first question without an answer, or all answers.
    pub(super) fn onward(self) -> Route {
        match self.plan_now().walk.current() {
            Some(step) => Route::Question(self.id(), step.id.to_owned()),
            None => Route::Check(self.id()),
        }
    }

    /// The name of a channel, or nothing for one of another version.
    pub(super) fn channel_name(self, id: &str) -> &'static str {
        self.journey.channel(id).map_or("", |channel| self.cx.t(channel.name))
    }

    /// Between its deletion and the next drawing a page may still ask.
    fn none(self) -> Case {
        Case::new(self.id(), self.problem.id, self.cx.app.now())
    }
}
