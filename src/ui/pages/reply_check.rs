//! One answer, looked at item by item: what was asked for, which reasons were given, what is offered.

use leptos::prelude::*;

use super::next_step::NextStep;
use super::offer::OfferCheck;
use super::reply::{Said, reply_name};
use super::reply_context::ReplyContext;
use crate::domain::case::Change;
use crate::domain::entry::draft_of;
use crate::domain::follow_up::Reason;
use crate::domain::issues::{self, IssueState};
use crate::domain::reply::{DemandResult, ReplyKind};
use crate::route::Route;
use crate::text::{Message, Text, dates, words_case as wc, words_next as wn, words_reply as w};
use crate::ui::case_context::use_case;
use crate::ui::components::{
    BackLink, Button, ChoiceInput, DayField, DraftKeeper, ErrorSummary, Fold, FormErrors, Input,
    NearDays, NotFound, SavedStatus, SourceLink,
};
use crate::ui::context::tr;

/// The day on which papers were handed in.
const COMPLETED: &str = "completed";

#[component]
pub(super) fn ReplyCheckPage(filing: String, key: String) -> impl IntoView {
    let case = use_case();
    let found = case.record.with_untracked(|of| {
        let filing = of.filing(&filing)?;
        let reply = filing.replies.iter().find(|reply| reply.key() == key)?;
        Some((filing.channel.clone(), reply.clone()))
    });
    let to = Route::Reply(case.id(), filing.clone());
    let Some((channel, first)) = found else {
        return view! { <NotFound to label=wc::BACK_TO_CASE /> }.into_any();
    };
    let (at, shown) = (filing.clone(), first.clone());
    let reply = Memo::new(move |_| {
        let of = case.record.read();
        let replies = of.filing(&at).into_iter().flat_map(|filing| &filing.replies);
        let mut same = replies.filter(|reply| reply.recorded == first.recorded);
        same.next().cloned().unwrap_or_else(|| first.clone())
    });
    let context = ReplyContext::new(case, filing, reply, channel);
    let (offer, papers) = (shown.kind == ReplyKind::Offer, shown.kind == ReplyKind::Papers);
    // What is offered has not come yet: nothing was met by it.
    let checks = shown.kind.answers() && !offer;
    // Whoever refuses says why; elsewhere a reason is rare, but a trap may come with anything.
    let folded = !matches!(shown.kind, ReplyKind::Refused | ReplyKind::Closed);
    let title = Signal::derive(move || {
        let day = case.app.day(shown.day);
        format!("{day} · {}", reply_name(case, &shown))
    });
    view! {
        <div class="page">
            <BackLink to>
                {Signal::derive(move || {
                    let what = case.channel_name(&context.channel.read_value());
                    case.app.fill(w::REPLY_TITLE, &[("what", what)])
                })}
            </BackLink>
            <h1 tabindex="-1">{tr(w::CHECK_TITLE)}</h1>
            <section class="card filing">
                <h2>{title}</h2>
                {move || view! { <Said reply=reply.get() /> }}
            </section>
            <SavedStatus />
            {offer.then(|| view! { <OfferCheck context /> })}
            {checks.then(|| view! { <Results context /> })}
            <Reasons context folded />
            {papers.then(|| view! { <Papers context /> })}
            <NextStep />
        </div>
    }
    .into_any()
}

/// When what they want was handed in: one day, and the clock runs again.
#[component]
fn Papers(context: ReplyContext) -> impl IntoView {
    let case = context.case;
    let app = case.app;
    let errors = FormErrors::new();
    let before = context.reply.with_untracked(|reply| reply.completed.map(dates::iso));
    let before = before.unwrap_or_default();
    let form = context.form("papers");
    let left = app.draft(&case.id(), &form).remove(COMPLETED);
    let day = Input::new(COMPLETED, left.unwrap_or_else(|| before.clone()));
    let fields = move |()| {
        let now = day.text();
        if now == before { draft_of(vec![]) } else { draft_of(vec![(COMPLETED, now)]) }
    };
    let keeper = DraftKeeper::new(case, form, vec![], Callback::new(fields)).watching();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wanted = context.reply.with_untracked(|reply| reply.day);
        let read = day.day(app.today()).and_then(|day| {
            let said = untrack(|| app.day(wanted));
            let early = Message::with(w::E_BEFORE_PAPERS, &[("day", &said)]);
            if day < wanted { Err(early) } else { Ok(day) }
        });
        match read {
            Ok(day) => {
                errors.show(vec![]);
                keeper.forget();
                context.change(|reply| reply.completed = Some(day));
                app.browser().focus("main h1");
            }
            Err(error) => errors.show(vec![(day.id, error)]),
        }
    };
    view! {
        <form class="card" novalidate on:submit=submit>
            <ErrorSummary errors />
            <DayField input=day label=tr(w::COMPLETED) hint=tr(w::COMPLETED_HINT) errors />
            <NearDays input=day />
            <p class="actions">
                <button class="btn">{tr(w::COMPLETED_SAVE)}</button>
            </p>
        </form>
    }
}

/// The demands that were made of whoever answers, each with what became of it; all of them where money came: nothing may
/// be left of the others.
#[component]
fn Results(context: ReplyContext) -> impl IntoView {
    let case = context.case;
    // What was asked for does not change on this page.
    let paid = context.reply.with_untracked(|reply| reply.kind == ReplyKind::Paid);
    let demands = untrack(|| case.demands(context.receiver().filter(|_| !paid)));
    let rows = demands.into_iter().map(|id| view! { <ResultRow context id /> });
    let rows = rows.collect_view();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="results">
                <h2 id="results">{tr(w::RESULTS)}</h2>
                <p class="hint">{tr(w::RESULTS_HINT)}</p>
                {rows}
            </section>
        }
    })
}

/// What became of one demand: kept as soon as it is chosen.
#[component]
fn ResultRow(context: ReplyContext, id: &'static str) -> impl IntoView {
    let case = context.case;
    let title = Signal::derive(move || case.demand_name(id));
    let rows = DemandResult::ALL.map(|result| {
        let label = tr(result_text(result));
        let checked = Signal::derive(move || context.reply.read().results.get(id) == Some(&result));
        let pick = move || {
            context.change(|reply| {
                reply.results.insert(id.to_owned(), result);
            });
        };
        let name = format!("result-{id}");
        view! { <ChoiceInput name value=result.id() checked label on_pick=pick /> }
    });
    view! {
        <fieldset class="choices inline">
            <legend>
                <h3>{title}</h3>
            </legend>
            {rows.into_iter().collect_view()}
        </fieldset>
    }
}

/// What became of a demand, in words.
pub(super) const fn result_text(result: DemandResult) -> Text {
    match result {
        DemandResult::Met => w::R_MET,
        DemandResult::Part => w::R_PART,
        DemandResult::NotMet => w::R_NOT,
        DemandResult::Dropped => w::R_DROPPED,
    }
}

/// The reasons that they may have given, each with what to do once it is ticked.
#[component]
fn Reasons(
    context: ReplyContext,
    /// Whether only those at which to stop are in sight, until one of the others is ticked.
    folded: bool,
) -> impl IntoView {
    let app = context.case.app;
    let receiver = untrack(|| context.receiver());
    let (first, rest): (Vec<_>, Vec<_>) = untrack(|| {
        let all = app.follow_up().map_or(&[][..], |tables| tables.reasons);
        let says = |reason: &&Reason| {
            reason.from.is_empty() || receiver.is_some_and(|one| reason.from.contains(&one))
        };
        all.iter().filter(says).map(|reason| (reason.id, reason.stop)).partition(|(_, stop)| *stop)
    });
    let rows = |list: Vec<(&'static str, bool)>| {
        list.into_iter().map(|(id, _)| view! { <ReasonRow context id /> }).collect_view()
    };
    let ticked = context.reply.with_untracked(|reply| {
        reply.reasons.iter().any(|one| rest.iter().any(|(id, _)| one == id))
    });
    let (first, rest) = (rows(first), rows(rest));
    let rest = if folded && !ticked {
        view! { <Fold summary=w::REASONS_REST>{rest}</Fold> }.into_any()
    } else {
        rest.into_any()
    };
    view! {
        <section class="card">
            <fieldset class="choices">
                <legend>
                    <h2>{tr(w::REASONS)}</h2>
                </legend>
                <p class="hint">{tr(w::REASONS_HINT)}</p>
                {first}
                {rest}
            </fieldset>
        </section>
    }
}

#[component]
fn ReasonRow(context: ReplyContext, id: &'static str) -> impl IntoView {
    let app = context.case.app;
    let reason = move || {
        let all = app.follow_up().map_or(&[][..], |tables| tables.reasons);
        all.iter().find(|reason| reason.id == id)
    };
    let text = move |of: fn(&Reason) -> Text| {
        Signal::derive(move || reason().map_or("", |reason| app.text(of(reason))))
    };
    let ticked = Memo::new(move |_| context.reply.read().reasons.iter().any(|one| one == id));
    let pick = move || {
        context.change(|reply| {
            if reply.reasons.iter().any(|one| one == id) {
                reply.reasons.retain(|one| one != id);
            } else {
                reply.reasons.push(id.to_owned());
            }
        });
    };
    let says = text(|reason| reason.says);
    let label = Signal::derive(move || says.get().to_owned());
    let hint = text(|reason| reason.example);
    let means = text(|reason| reason.means);
    let stop = move || reason().is_some_and(|reason| reason.stop);
    let class = Signal::derive(move || if stop() { "notice warn" } else { "notice" });
    let source = Signal::derive(move || {
        let cited = reason()?.source;
        app.follow_up()?.sources.iter().find(|source| source.id == cited)
    });
    view! {
        <ChoiceInput name="reason" value=id many=true checked=ticked label hint on_pick=pick />
        <div role="status">
            <Show when=move || ticked.get()>
                <div class=class>
                    <p>
                        <Show when=stop>
                            <b>{tr(w::STOP)} " "</b>
                        </Show>
                        {means}
                    </p>
                    <SourceLink source />
                    <Show when=stop>
                        <Stopped context id />
                    </Show>
                </div>
            </Show>
        </div>
    }
}

/// To say that nothing was given out: then the next action is another one again.
#[component]
fn Stopped(context: ReplyContext, id: &'static str) -> impl IntoView {
    let case = context.case;
    let mark = StoredValue::new(context.channel.with_value(|channel| issues::key(channel, id)));
    let said = Memo::new(move |_| {
        let given = context.reply.read().recorded;
        mark.with_value(|key| case.record.read().issues.get(key).is_some_and(|it| it.at >= given))
    });
    let stop = move |_| {
        case.change(Change::Issue(mark.get_value(), Some(IssueState::LeftOut)));
    };
    view! {
        <Show
            when=move || said.get()
            fallback=move || {
                view! {
                    <p class="actions">
                        <Button class="small ghost" on_click=stop>
                            {tr(wn::ALSO_STOP)}
                        </Button>
                    </p>
                }
            }
        >
            <p>{tr(w::STOPPED)}</p>
        </Show>
    }
}
