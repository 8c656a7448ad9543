//! The first page: the way out of trouble, the open cases, and the kinds of trouble.

use leptos::prelude::*;

use super::case_card::CaseList;
use crate::domain::content_file::Summary;
use crate::domain::stakes::Stakes;
use crate::route::Route;
use crate::text::money::yuan;
use crate::text::{
    Text, words as w, words_follow_up as wf, words_home as wh, words_prevention as wp,
};
use crate::ui::badges::stakes;
use crate::ui::components::{ButtonLink, SiteNotices};
use crate::ui::context::{tr, use_app};

#[component]
pub(super) fn HomePage() -> impl IntoView {
    let app = use_app();
    let tiles = move || {
        let problems = app.index().map_or(&[][..], |index| index.problems);
        problems.iter().map(|problem| view! { <ProblemTile problem /> }).collect_view()
    };
    view! {
        <div class="page wide home">
            <h1 tabindex="-1">{tr(w::HOME_TITLE)}</h1>
            <p class="lead">{tr(w::HOME_LEAD)}</p>
            <a class="urgent" href=Route::Emergency.path()>
                <b>{tr(w::URGENT)}</b>
                " "
                <span>{tr(w::URGENT_GO)}</span>
            </a>
            <SiteNotices />
            <OpenCases />
            <h2>{tr(w::WHAT_HAPPENED)}</h2>
            <div class="tiles">
                {tiles}
                <Tile
                    to=Route::Triage(0)
                    mark=wp::TRIAGE_MARK.zh
                    name=wp::TRIAGE_TILE
                    line=wp::TRIAGE_LINE
                />
            </div>
            <p class="muted">{tr(w::SCAM_NOTE)}</p>
        </div>
    }
}

#[component]
fn ProblemTile(problem: &'static Summary) -> impl IntoView {
    let Summary { id, name, mark, line, .. } = *problem;
    view! { <Tile to=Route::Start(id.to_owned()) mark name line /> }
}

#[component]
fn Tile(to: Route, mark: &'static str, name: Text, line: Text) -> impl IntoView {
    view! {
        <a class="tile" href=to.path()>
            <i aria-hidden="true" lang="zh">
                {mark}
            </i>
            <b>{tr(name)}</b>
            <span>{tr(line)}</span>
        </a>
    }
}

/// What is at stake in all cases that were filed, and what came back.
#[component]
fn Money() -> impl IntoView {
    let app = use_app();
    let line = Signal::derive(move || {
        let Stakes { open, recovered, .. } = stakes(app);
        let said = |text: Text, fen: i64| (fen > 0).then(|| app.fill(text, &[("sum", &yuan(fen))]));
        let parts = [said(wf::AT_STAKE, open), said(wf::RECOVERED, recovered)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    view! {
        <Show when=move || !line.read().is_empty()>
            <p>{line}</p>
        </Show>
    }
}

/// As many cases stand on the first page; the rest are one tap away.
const MOST: usize = 6;

/// The cases that are open, the newest change first.
#[component]
fn OpenCases() -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| app.open_cases().len());
    let cases = Signal::derive(move || app.open_cases().into_iter().take(MOST).collect::<Vec<_>>());
    let all =
        Signal::derive(move || app.fill(wh::ALL_CASES, &[("count", &count.get().to_string())]));
    view! {
        <Show when=move || { count.get() > 0 }>
            <h2>{tr(w::MY_CASES)}</h2>
            <Money />
            <CaseList cases />
            <Show when=move || { count.get() > MOST }>
                <p class="actions">
                    <ButtonLink to=Route::Cases class="ghost">
                        {all}
                    </ButtonLink>
                </p>
            </Show>
        </Show>
    }
}
